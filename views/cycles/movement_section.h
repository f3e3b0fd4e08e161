// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/result.h"
#include "models/domain/movement.h"
#include "models/tables/movement_segment.h"
#include "views/cycles/cycles_state.h"

#include <QWidget>
#include <vector>

class QButtonGroup;
class QComboBox;
class QLabel;
class QPushButton;
class QSortFilterProxyModel;

namespace harmdesk::tables {
class MovementModel;
}

namespace harmdesk::views {
class DataTable;
class StatePanel;
} // namespace harmdesk::views

namespace harmdesk::views::cycles {

class MovementSide;

/// What moved between two lists: a frozen one, and another or the list on screen.
class MovementSection : public QWidget {
    Q_OBJECT
public:
    explicit MovementSection(const CyclesState& state, QWidget* parent = nullptr);
    /// The case, its cycles or the list are others now. Compares when the section is in sight.
    void refresh();
    void takeFocus();
    void choose(tables::MovementSegment segment);
    /// All of what moved, whichever segment is shown; logged first.
    void saveChanges(const QString& path);
    void saveLedgers(const QString& path);
    const std::vector<Movement>& movements() const { return m_movements; }
    MovementSide& side() const { return *m_side; }

Q_SIGNALS:
    void messageShown(const QString& text);
    void errorShown(const harmdesk::Error& error);
    void dossierRequested(const QString& nominalRef);
    void freezeWanted();

protected:
    void showEvent(QShowEvent* event) override;

private:
    QWidget* buildBar();
    void fillChoices();
    CycleId beforeId() const;
    CycleId afterId() const; ///< none = the list now
    void compare();
    void compareWith(const std::shared_ptr<const Ranking>& after, quint64 question);
    void thawBefore(const std::shared_ptr<const Ranking>& after, std::vector<Movement> movements,
                    quint64 question);
    void showSegment();
    void showState();
    void selectionChanged();
    void fail(const Error& error, quint64 question);
    QString chosenLists(const Ranking& after) const;
    void save(const QString& path, const QByteArray& csv, const QString& what);

    const CyclesState& m_state;
    tables::MovementModel* m_model;
    QSortFilterProxyModel* m_view;
    std::vector<Movement> m_movements;
    std::shared_ptr<const Ranking> m_before;
    std::shared_ptr<const Ranking> m_after;
    QString m_between;        ///< which two lists `m_movements` is about, for the log
    bool m_comparing = false; ///< they are about other lists than those that are chosen
    tables::MovementSegment m_segment = tables::MovementSegment::All;
    QComboBox* m_beforeChoice;
    QComboBox* m_afterChoice;
    QButtonGroup* m_segments;
    QLabel* m_summary;
    QPushButton* m_saveChanges;
    QPushButton* m_saveLedgers;
    DataTable* m_table;
    StatePanel* m_panel;
    MovementSide* m_side;
    quint64 m_question = 0;
    bool m_wanted = false; ///< a comparison is due when the section comes into sight
    bool m_chosen = false; ///< the user has chosen the lists
    bool m_filling = false;
};

} // namespace harmdesk::views::cycles
