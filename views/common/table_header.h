// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHeaderView>
#include <QList>
#include <functional>

namespace harmdesk::views {

/// A column that has stopped at the left edge instead of being scrolled out of sight.
struct HeldColumn {
    int logical = -1;
    int x = 0;       ///< left edge as seen, in the viewport
    int natural = 0; ///< where it would be if it scrolled along (often negative)
    int width = 0;
};

/// One of the columns that rows are sorted by.
struct SortedBy {
    int column = -1;
    Qt::SortOrder order = Qt::AscendingOrder;
    friend bool operator==(const SortedBy&, const SortedBy&) = default;
};

/// Header row of a DataTable: 11 px medium text, numbers' titles at the right, the sorted columns in ink with
/// a chevron (and, where there are several, their place among them). Columns that the table holds at the left
/// edge are painted and worked there.
class TableHeader : public QHeaderView {
    Q_OBJECT
public:
    explicit TableHeader(QWidget* parent = nullptr);
    void setCompact(bool compact);
    QSize sizeHint() const override;
    /// Where held columns stand; asked for at every paint and click.
    void setHeld(std::function<QList<HeldColumn>()> held);
    /// All the columns that rows are sorted by, first key first; empty: what the sort indicator says.
    void setSorting(const QList<SortedBy>& keys);
    /// Shift+click asks for one more sort column, and the tool tip says so.
    void setSortsByMany(bool on);

Q_SIGNALS:
    /// Shift+click on a column's title.
    void sortFurtherRequested(int logical);

protected:
    void paintEvent(QPaintEvent* event) override;
    void paintSection(QPainter* painter, const QRect& rect, int logicalIndex) const override;
    QSize sectionSizeFromContents(int logicalIndex) const override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    bool viewportEvent(QEvent* event) override;

private:
    int shiftAt(int x) const;
    int heldHandleAt(int x) const;
    QString hintFor(int logical) const;
    std::function<QList<HeldColumn>()> m_held;
    QList<SortedBy> m_sorting;
    bool m_compact = false;
    bool m_many = false;
    int m_dragShift = 0;
    int m_sized = -1; // held column whose edge is being dragged
    int m_sizedFrom = 0;
    int m_sizedWidth = 0;
    int m_shiftPressed = -1; // column whose title went down with Shift
};

} // namespace harmdesk::views
