// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QHeaderView;

namespace harmdesk::views {

/// A veil in the warning colour over the header of a table, so that no picture of it passes for the list.
/// Takes no clicks.
class HeaderTint : public QWidget {
    Q_OBJECT
public:
    explicit HeaderTint(QHeaderView* header);

protected:
    void paintEvent(QPaintEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;
};

} // namespace harmdesk::views
