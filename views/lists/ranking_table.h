// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/tables/list_view.h"
#include "views/common/data_table.h"

#include <QScrollBar>

namespace harmdesk::tables {
class RankingView;
}

namespace harmdesk::views {

/// A scroll bar with a mark at the cut-off.
class MarkedScrollBar : public QScrollBar {
    Q_OBJECT
public:
    using QScrollBar::QScrollBar;
    /// Part of the way down (0 … 1); below 0: no mark.
    void setMark(double part);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    double m_mark = -1;
};

/// The table of the ranked list: the delegates of its columns, a stronger line under every tenth rank, and
/// the cut-off as a dashed line while the rows stand in rank order. Rank, move, name and score stay in sight.
class RankingTable : public DataTable {
    Q_OBJECT
public:
    /// `settingsKey`: under which this page's columns are remembered.
    explicit RankingTable(QWidget* parent = nullptr, const QString& settingsKey = QStringLiteral("ranking"));
    void setView(tables::RankingView* view);
    /// Number of places above the cut-off.
    void setCutOff(int places);
    /// Makes this suspect the current row and brings it into sight; false = not shown.
    bool selectRef(const QString& nominalRef, bool scroll = true);
    QString currentRef() const;
    /// Selects these suspects (those that are shown) and goes to the first; how many were found.
    int selectRefs(const QStringList& nominalRefs);
    /// Columns (by id) that are hidden until the user shows them, sorted.
    static QStringList defaultHidden();
    /// What the user sees of the list now, and how to show another view of it (the view's filter is the
    /// page's affair). An empty sorting means by rank.
    std::vector<tables::SortKey> sortKeys() const;
    void showView(const tables::ListView& view);

protected:
    void paintEvent(QPaintEvent* event) override;
    bool sortsByMany() const override { return true; }
    bool sortByMany(const QList<SortedBy>& keys) override;

private:
    void updateMark();
    tables::RankingView* m_view = nullptr;
    MarkedScrollBar* m_bar;
    int m_cutOff = 0;
};

} // namespace harmdesk::views
