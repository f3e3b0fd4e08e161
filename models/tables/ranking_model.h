// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/cycle.h"
#include "models/domain/rank_band.h"
#include "models/domain/ranking.h"
#include "models/tables/list_parts.h"
#include "models/tables/roles.h"
#include "models/tables/row_order.h"

#include <QAbstractTableModel>
#include <array>
#include <memory>
#include <unordered_map>
#include <vector>

namespace harmdesk::tables {

/// The columns of the list, in their first order. Their ids (columnId) are stable: settings, copies and
/// exports use them.
enum class RankingColumn {
    Rank,
    Band,     ///< lowest and highest rank over the stated variations
    Move,     ///< places gained or lost against the list before
    Previous, ///< rank there
    Suspect,
    Ref,
    Score,
    Delta, ///< difference of the score to the list before
    Trend, ///< the score over the frozen cycles, a sparkline
    Bar,
    Crimes,
    Victims,
    Worst,
    Share,
    Last,
    Status,
    Borough,
    Clock,
    Age,
    SexOf,
    Pnc,
    Unmapped,
};
inline constexpr int kRankingColumnCount = static_cast<int>(RankingColumn::Unmapped) + 1;

/// "rank", "suspect", "ref" …: never translated, never changed.
QString columnId(RankingColumn column);
/// The column with this id, -1 = there is none.
int columnOf(const QString& columnId);
/// Whether the cells are figures: aligned right, in the header too.
bool isNumeric(RankingColumn column);

/// The ranked list as a table: a row for each suspect in rank order. Holds a shared, immutable Ranking with
/// details; data() only formats. A new list is one model reset: the page brings the selection back by
/// nominal_ref. GUI thread.
class RankingModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum ModelRole {
        RankRole = FirstModelRole, ///< the row's rank, on every column (for the lines under every tenth row
                                   ///< and the cut-off)
        AtLeastRole,               ///< true where the score is touched by an unmapped offence ("≥")
        LeadRole,                  ///< how many characters of the text come first in weight (surname)
        TrendRole, ///< on Trend: QVariantList of the score in hundredths over the frozen cycles
                   ///< before the list, oldest first, kMissing where not ranked; last: this list
        BandRole, ///< on Band: QVariantList best, worst, rank; worst kMissing where a variation takes him off
                  ///< the list
        AliasRole,  ///< other names of the suspect: former ones, and those of nominals with the same PNC ID
        ReasonRole, ///< of a RankingView alone: why the row was found where its own name does not say it
    };
    /// In lists of numbers: there is none.
    static constexpr qlonglong kMissing = -1;
    /// The trend has at most so many values.
    static constexpr int kTrendValues = 12;
    /// Stands for "no value" among the keys; sorts last in either direction.
    static constexpr std::int64_t kNoKey = kNoSortKey;
    /// Clock: at most so many days left ask for a look, and so many are urgent.
    static constexpr int kClockWarnDays = 28;
    static constexpr int kClockDangerDays = 7;

    using QAbstractTableModel::QAbstractTableModel;

    /// `ranking` must have its details filled; null empties the table. `parts`, where given, are of this
    /// list, made in the background; what is null in them is made here when first needed. Bands of the list
    /// before are dropped; the baseline stays, and the history unless `parts` has one.
    void setRanking(std::shared_ptr<const Ranking> ranking, const ListParts& parts = {});
    const std::shared_ptr<const Ranking>& ranking() const { return m_ranking; }

    /// The frozen cycles: Move, Previous, Delta and Trend are against the last one before the list's as-at
    /// date. Null = none. `moves`, where given, are of this list, history and cut-off, made in the
    /// background.
    void setHistory(std::shared_ptr<const CycleHistory> history,
                    std::shared_ptr<const MoveColumns> moves = {});
    /// A sandbox's real list: Move, Previous and Delta are against it instead. Null = none.
    void setBaseline(std::shared_ptr<const Ranking> baseline);
    /// Places inside, for New and Back.
    void setCutOff(int places);
    /// Of the list that is shown; null = not worked out yet.
    void setBands(std::shared_ptr<const RankBands> bands);
    /// The band of a row, null = none known.
    const RankBand* bandOf(int row) const;
    const std::shared_ptr<const CycleHistory>& history() const { return m_history; }
    const std::shared_ptr<const RankBands>& bands() const { return m_bands; }
    int cutOff() const { return m_cutOff; }
    /// True where there is a list to compare with: Move, Previous and Delta hold something.
    bool hasMoves() const { return moves() != nullptr; }

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;

    /// One integer for each row to sort this column by (computed once, kept): equal keys keep rank order.
    const SortKeys& sortKeys(RankingColumn column) const;
    /// The buffer that search runs over (built once for each list).
    const SearchBuffer& searchBuffer() const;
    /// The list taken apart for filtering (once for each list); null without a list.
    const FacetColumns* facets() const;
    /// Against the list before; null where there is none to compare with.
    const MoveColumns* moves() const;
    /// The row of a suspect, -1 = not in the list.
    int rowOfRef(const QString& nominalRef) const;
    QString refOf(int row) const;

private:
    QString text(const RankedSuspect& row, const RankedDetail& detail, RankingColumn column) const;
    QString toolTip(const RankedSuspect& row, const RankedDetail& detail, RankingColumn column) const;
    QString accessibleText(const RankedSuspect& row, const RankedDetail& detail, RankingColumn column) const;
    QString groupsInWords(const RankedSuspect& row, const RankedDetail& detail) const;
    QString offenceTitle(const RankedDetail& detail) const;
    int daysLeft(const RankedDetail& detail) const;
    SortKeys makeKeys(RankingColumn column) const;
    // The columns that compare with other lists, see ranking_moves.cpp.
    QString moveText(std::size_t row, RankingColumn column) const;
    QString moveToolTip(std::size_t row, RankingColumn column) const;
    QString moveInWords(std::size_t row, RankingColumn column) const;
    QString moveIcon(std::size_t row) const;
    Tone moveTone(std::size_t row) const;
    QStringList otherNames(std::size_t row) const;
    QString otherList() const;
    QString previousTitle() const;
    QVariantList trend(std::size_t row) const;
    std::int64_t moveKey(std::size_t row, RankingColumn column) const;
    void forgetMoves();
    void tellMoves();
    std::size_t rowOf(const RankedSuspect& row) const { return static_cast<std::size_t>(row.rank) - 1; }

    std::shared_ptr<const Ranking> m_ranking;
    std::shared_ptr<const CycleHistory> m_history;
    std::shared_ptr<const Ranking> m_baseline;
    std::shared_ptr<const RankBands> m_bands;
    std::unordered_map<std::uint32_t, std::size_t> m_bandOfPerson;
    int m_cutOff = 100;
    mutable std::shared_ptr<const FacetColumns> m_facets;
    mutable std::shared_ptr<const MoveColumns> m_moves;
    mutable bool m_movesMade = false;
    HarmDays m_scale;              // the top score: the in-row bars' one scale
    std::vector<QString> m_titles; // short titles by CaseColumns::offences, made once for each list
    mutable std::shared_ptr<const SearchBuffer> m_search;
    mutable std::vector<std::int32_t> m_rowOfPerson; // by person, -1 = not in the list; made when asked for
    mutable std::array<std::shared_ptr<const SortKeys>, kRankingColumnCount> m_keys;
};

} // namespace harmdesk::tables
