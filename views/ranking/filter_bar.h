// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/profile.h"
#include "models/tables/ranking_filter.h"

#include <QFrame>

class QHBoxLayout;
class QLabel;
class QMenu;
class QToolButton;

namespace harmdesk::tables {
class RankingFacets;
}

namespace harmdesk::views {

class FilterChip;
class SearchField;

/// The line above the list: search, facets button, the profile's rule as a locked chip, the user's filters as
/// chips with ×, "Add filter", how many of how many are shown, the views, export and columns buttons. Shows a
/// FilterState and asks for another one.
class FilterBar : public QFrame {
    Q_OBJECT
public:
    /// `facets`: whose values "Add filter" offers; outlives the bar.
    explicit FilterBar(tables::RankingFacets* facets, QWidget* parent = nullptr);

    void setProfile(const Profile& profile);
    void setFilter(const tables::FilterState& filter);
    void setShown(int shown, int listed);
    void setColumnMenu(QMenu* menu);
    void setFacetsShown(bool shown);
    /// The button of the views; the bar takes it in.
    void setViewButton(QToolButton* button);
    void setExportable(bool any);
    /// Narrow windows: texts of buttons give way.
    void setNarrow(bool narrow);
    SearchField* search() const { return m_search; }

Q_SIGNALS:
    void filterRequested(const harmdesk::tables::FilterState& filter);
    void facetsToggled(bool shown);
    void exportRequested();

protected:
    void changeEvent(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void retranslate();
    void fillAddMenu();
    void rebuildChips();
    void fitRule();

    tables::RankingFacets* m_model;
    tables::FilterState m_filter;
    Profile m_profile;
    int m_shown = 0;
    int m_listed = 0;
    bool m_narrow = false;
    SearchField* m_search;
    QToolButton* m_facets;
    FilterChip* m_rule;
    QHBoxLayout* m_chips;
    QToolButton* m_add;
    QMenu* m_addMenu;
    QLabel* m_count;
    QToolButton* m_export;
    QToolButton* m_columns;
};

} // namespace harmdesk::views
