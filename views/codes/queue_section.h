// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/harm/candidates.h"
#include "views/codes/codes_section.h"

class QLabel;
class QSortFilterProxyModel;

namespace harmdesk::tables {
class CandidateModel;
class OffenceQueueModel;
} // namespace harmdesk::tables

namespace harmdesk::views {

class DataTable;
class SearchField;
class SectionHeader;
class StatePanel;

/// The queue of pairs without a value; for the chosen one, candidates from the index or rows found by search.
/// A candidate is only ever chosen by the analyst.
class QueueSection : public CodesSection {
    Q_OBJECT
public:
    explicit QueueSection(const CodesState& state, QWidget* parent = nullptr);
    QString tabText() const override;
    void refresh() override;
    void takeFocus() override;
    bool focusSearch() override;

protected:
    void ask() override;
    void apply() override;

private:
    QWidget* buildContent();
    void pairChosen();
    void findCandidates();
    void candidateChosen();
    void showPane();
    const harm::OffencePair* pair() const;
    OffenceDecision decision() const;

    tables::OffenceQueueModel* m_queue;
    QSortFilterProxyModel* m_queueView;
    tables::CandidateModel* m_candidates;
    DataTable* m_queueTable = nullptr;
    DataTable* m_candidateTable = nullptr;
    SectionHeader* m_queueHead = nullptr;
    SectionHeader* m_candidateHead = nullptr;
    SearchField* m_search = nullptr;
    StatePanel* m_queueState = nullptr;
    StatePanel* m_candidateState = nullptr;
    QString m_key; ///< of the chosen pair
    QString m_urn; ///< of the chosen candidate; empty = none
    bool m_filling = false;
};

} // namespace harmdesk::views
