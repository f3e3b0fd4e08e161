// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

class QLabel;
class QPushButton;
class QToolButton;
class QTreeView;

namespace harmdesk::tables {
class RankingFacets;
}

namespace harmdesk::views {

/// The facets at the left of the list: groups of check boxes with counts. Space checks, arrows move and open
/// or close a group, Escape closes the panel. Which groups are closed is remembered; a closed one says how
/// many of its values are chosen.
class FacetPanel : public QFrame {
    Q_OBJECT
public:
    explicit FacetPanel(tables::RankingFacets* facets, QWidget* parent = nullptr);
    QTreeView* tree() const { return m_tree; }
    void setClearable(bool any);

Q_SIGNALS:
    void closeRequested();
    void clearRequested();

protected:
    void changeEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    void retranslate();
    void restoreGroups();
    void saveGroups();
    tables::RankingFacets* m_facets;
    bool m_restoring = false;
    QLabel* m_title;
    QPushButton* m_clear;
    QToolButton* m_close;
    QTreeView* m_tree;
};

} // namespace harmdesk::views
