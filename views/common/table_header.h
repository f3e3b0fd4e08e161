// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHeaderView>

namespace harmdesk::views {

/// Header row of a DataTable: 11 px medium text, numbers' titles at the right, the sorted column in ink with
/// a chevron.
class TableHeader : public QHeaderView {
    Q_OBJECT
public:
    explicit TableHeader(QWidget* parent = nullptr);
    void setCompact(bool compact);
    QSize sizeHint() const override;

protected:
    void paintSection(QPainter* painter, const QRect& rect, int logicalIndex) const override;
    QSize sectionSizeFromContents(int logicalIndex) const override;

private:
    bool m_compact = false;
};

} // namespace harmdesk::views
