// SPDX-License-Identifier: GPL-3.0-or-later
// Headers and sort keys of the ranked list's columns.
#include "models/domain/case_columns.h"
#include "models/tables/folded_text.h"
#include "models/tables/ranking_model.h"

#include <algorithm>
#include <string_view>

namespace harmdesk::tables {

namespace {

// Urgency of a state in the list: wanted first, none last.
std::int64_t custodyKey(const CustodyState& state) {
    if (state.kind == CustodyKind::None) return RankingModel::kNoKey;
    const std::int64_t day = state.date.isNull() ? 0 : state.date.days();
    return (static_cast<std::int64_t>(state.kind) << 24) + day; // a day of the next 40,000 years
}

} // namespace

QString columnId(RankingColumn column) {
    switch (column) {
    case RankingColumn::Rank:
        return QStringLiteral("rank");
    case RankingColumn::Band:
        return QStringLiteral("band");
    case RankingColumn::Move:
        return QStringLiteral("move");
    case RankingColumn::Previous:
        return QStringLiteral("previous");
    case RankingColumn::Delta:
        return QStringLiteral("delta");
    case RankingColumn::Trend:
        return QStringLiteral("trend");
    case RankingColumn::Suspect:
        return QStringLiteral("suspect");
    case RankingColumn::Ref:
        return QStringLiteral("ref");
    case RankingColumn::Score:
        return QStringLiteral("score");
    case RankingColumn::Bar:
        return QStringLiteral("bar");
    case RankingColumn::Crimes:
        return QStringLiteral("crimes");
    case RankingColumn::Victims:
        return QStringLiteral("victims");
    case RankingColumn::Worst:
        return QStringLiteral("worst");
    case RankingColumn::Share:
        return QStringLiteral("share");
    case RankingColumn::Last:
        return QStringLiteral("last");
    case RankingColumn::Status:
        return QStringLiteral("status");
    case RankingColumn::Borough:
        return QStringLiteral("borough");
    case RankingColumn::Clock:
        return QStringLiteral("clock");
    case RankingColumn::Age:
        return QStringLiteral("age");
    case RankingColumn::SexOf:
        return QStringLiteral("sex");
    case RankingColumn::Pnc:
        return QStringLiteral("pnc");
    case RankingColumn::Unmapped:
        return QStringLiteral("unmapped");
    }
    return {};
}

int columnOf(const QString& id) {
    for (int c = 0; c < kRankingColumnCount; ++c)
        if (columnId(static_cast<RankingColumn>(c)) == id) return c;
    return -1;
}

QVariant RankingModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal || section < 0 || section >= kRankingColumnCount) return {};
    const auto column = static_cast<RankingColumn>(section);
    if (role == ColumnIdRole) return columnId(column);
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue<int>(int(isNumeric(column) ? Qt::AlignRight : Qt::AlignLeft) |
                                        int(Qt::AlignVCenter));
    if (role == Qt::ToolTipRole) {
        switch (column) {
        case RankingColumn::Rank:
            return tr("Place in the whole list; filters never renumber");
        case RankingColumn::Band:
            return tr("Lowest and highest rank over other windows, indexes, and each allegation left out");
        case RankingColumn::Move:
            return tr("Places gained or lost against: %1").arg(otherList());
        case RankingColumn::Previous:
            return tr("Rank in: %1").arg(otherList());
        case RankingColumn::Delta:
            return tr("Score less that in: %1").arg(otherList());
        case RankingColumn::Trend:
            return tr("The score over the frozen cycles, up to this list");
        case RankingColumn::Score:
            return tr("Sum of the starting points of all counted allegations, in days");
        case RankingColumn::Bar:
            return tr("Harm by offence group, one scale for the whole list");
        case RankingColumn::Crimes:
            return tr("Counted crimes in the window");
        case RankingColumn::Victims:
            return tr("Distinct victims of these crimes");
        case RankingColumn::Worst:
            return tr("The allegation that adds most");
        case RankingColumn::Share:
            return tr("Share of the worst allegation in the score");
        case RankingColumn::Last:
            return tr("Days from the latest counted allegation to the as-at date");
        case RankingColumn::Status:
            return tr("Custody state on the as-at date");
        case RankingColumn::Borough:
            return tr("Home borough");
        case RankingColumn::Clock:
            return tr("Days to the soonest live limit: end of bail or charging limit");
        case RankingColumn::Unmapped:
            return tr("Counted crimes without a value in the harm index");
        default:
            break;
        }
        return headerData(section, orientation, Qt::DisplayRole);
    }
    if (role != Qt::DisplayRole) return {};
    switch (column) {
    case RankingColumn::Rank:
        return tr("Rank");
    case RankingColumn::Band:
        return tr("Band");
    case RankingColumn::Move:
        return tr("Move");
    case RankingColumn::Previous:
        return previousTitle();
    case RankingColumn::Delta:
        return tr("Change, days");
    case RankingColumn::Trend:
        return tr("Trend");
    case RankingColumn::Suspect:
        return tr("Suspect");
    case RankingColumn::Ref:
        return tr("Ref");
    case RankingColumn::Score:
        return tr("Score, days");
    case RankingColumn::Bar:
        return tr("Harm by group");
    case RankingColumn::Crimes:
        return tr("Crimes");
    case RankingColumn::Victims:
        return tr("Victims");
    case RankingColumn::Worst:
        return tr("Worst allegation");
    case RankingColumn::Share:
        return tr("Share");
    case RankingColumn::Last:
        return tr("Last");
    case RankingColumn::Status:
        return tr("Status");
    case RankingColumn::Borough:
        return tr("Borough");
    case RankingColumn::Clock:
        return tr("Clock");
    case RankingColumn::Age:
        return tr("Age");
    case RankingColumn::SexOf:
        return tr("Sex");
    case RankingColumn::Pnc:
        return tr("PNC ID");
    case RankingColumn::Unmapped:
        return tr("Unmapped");
    }
    return {};
}

const SortKeys& RankingModel::sortKeys(RankingColumn column) const {
    static const SortKeys none;
    std::shared_ptr<const SortKeys>& keys = m_keys[static_cast<std::size_t>(column)];
    if (!keys && m_ranking) keys = std::make_shared<const SortKeys>(makeKeys(column));
    return keys ? *keys : none;
}

SortKeys RankingModel::makeKeys(RankingColumn column) const {
    const Ranking& list = *m_ranking;
    const CaseColumns& c = *list.columns;
    const auto each = [&](auto key) {
        SortKeys keys(list.rows.size());
        for (std::size_t i = 0; i < keys.size(); ++i) keys[i] = key(list.rows[i], list.details[i]);
        return keys;
    };
    switch (column) {
    case RankingColumn::Rank:
        return each([](const auto& r, const auto&) { return std::int64_t{r.rank}; });
    case RankingColumn::Suspect:
        return nameKeys(searchBuffer());
    case RankingColumn::Band:
    case RankingColumn::Move:
    case RankingColumn::Previous:
    case RankingColumn::Delta:
    case RankingColumn::Trend:
        return each([&](const auto& r, const auto&) { return moveKey(rowOf(r), column); });
    case RankingColumn::Ref:
        return each([](const auto& r, const auto&) { return std::int64_t{r.person}; });
    case RankingColumn::Score:
    case RankingColumn::Bar:
        return each([](const auto& r, const auto&) { return r.score.hundredths(); });
    case RankingColumn::Crimes:
        return each([](const auto& r, const auto&) { return std::int64_t{r.crimes}; });
    case RankingColumn::Victims:
        return each([](const auto& r, const auto&) { return std::int64_t{r.victims}; });
    case RankingColumn::Worst: {
        std::vector<std::string> titles;
        titles.reserve(m_titles.size());
        for (const QString& title : m_titles) titles.push_back(folded(title));
        const SortKeys places = alphabetical(titles);
        return each([&](const auto&, const auto& d) {
            return d.worstOffence < 0 ? kNoKey : places[static_cast<std::size_t>(d.worstOffence)];
        });
    }
    case RankingColumn::Share:
        // Per million, so that shares which print alike still sort by their true order.
        return each([](const auto& r, const auto&) {
            return r.score.isZero() ? kNoKey : r.worst.hundredths() * 1'000'000 / r.score.hundredths();
        });
    case RankingColumn::Last:
        return each([&](const auto& r, const auto&) {
            return r.latest.isNull() ? kNoKey : std::int64_t{list.asAt - r.latest};
        });
    case RankingColumn::Status:
        return each([](const auto&, const auto& d) { return custodyKey(d.custody); });
    case RankingColumn::Borough: {
        std::vector<std::string> names;
        names.reserve(c.boroughs.size());
        for (const std::string& name : c.boroughs) names.push_back(folded(name));
        const SortKeys places = alphabetical(names);
        return each([&](const auto& r, const auto&) { return places[c.homeBorough[r.person]]; });
    }
    case RankingColumn::Clock:
        return each([&](const auto&, const auto& d) {
            return d.clock.kind == ClockKind::None ? kNoKey : std::int64_t{d.clock.due - list.asAt};
        });
    case RankingColumn::Age:
        return ageKeys(list);
    case RankingColumn::SexOf:
        return each([&](const auto& r, const auto&) {
            return c.sex[r.person] == Sex::Unknown ? kNoKey : static_cast<std::int64_t>(c.sex[r.person]);
        });
    case RankingColumn::Pnc:
        return pncKeys(list);
    case RankingColumn::Unmapped:
        return each(
            [](const auto& r, const auto&) { return r.unmapped > 0 ? std::int64_t{r.unmapped} : kNoKey; });
    }
    return {};
}

} // namespace harmdesk::tables
