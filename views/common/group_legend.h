// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/codes.h"

#include <QWidget>

namespace harmdesk::views {

/// A line of swatches with the groups' names, in the one order of groups; ends with "unmapped, score is “at
/// least”".
class GroupLegend : public QWidget {
    Q_OBJECT
public:
    explicit GroupLegend(QWidget* parent = nullptr);
    /// Groups that occur in what is shown; all of them until set.
    void setGroups(const QList<OffenceGroup>& groups);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    static QString text(OffenceGroup group);
    void retell();
    QList<OffenceGroup> m_groups;
};

} // namespace harmdesk::views
