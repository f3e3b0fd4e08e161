// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tables/ranking_filter.h"

#include "models/domain/case_columns.h"
#include "models/tables/folded_text.h"

#include <QCoreApplication>
#include <algorithm>

namespace harmdesk::tables {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(harmdesk::RankingFilter)
};

QString orList(const QStringList& words) {
    if (words.size() < 2) return words.join(QString());
    return Tr::tr("%1 or %2").arg(words.mid(0, words.size() - 1).join(Tr::tr(", ")), words.last());
}

template <class T> bool holds(const std::vector<T>& values, T value) {
    return values.empty() || std::find(values.begin(), values.end(), value) != values.end();
}

} // namespace

QString custodyName(CustodyKind kind) {
    switch (kind) {
    case CustodyKind::None:
        return Tr::tr("None current");
    case CustodyKind::Wanted:
        return Tr::tr("Wanted");
    case CustodyKind::Serving:
        return Tr::tr("Serving");
    case CustodyKind::Deceased:
        return Tr::tr("Deceased");
    case CustodyKind::Remand:
        return Tr::tr("Remand");
    case CustodyKind::Bail:
        return Tr::tr("Bail");
    case CustodyKind::Rui:
        return Tr::tr("RUI");
    case CustodyKind::Charged:
        return Tr::tr("Charged");
    }
    return {};
}

std::vector<FilterChip> filterChips(const FilterState& state) {
    std::vector<FilterChip> chips;
    const auto add = [&](const QString& id, const QString& text, auto clear) {
        FilterState without = state;
        clear(without);
        chips.push_back({id, text, std::move(without)});
    };
    if (!state.search.trimmed().isEmpty())
        add(QStringLiteral("search"), Tr::tr("Search “%1”").arg(state.search.trimmed()),
            [](FilterState& s) { s.search.clear(); });
    if (!state.boroughs.isEmpty()) {
        QStringList names;
        for (const QString& b : state.boroughs) names += b.isEmpty() ? Tr::tr("none recorded") : b;
        add(QStringLiteral("borough"), Tr::tr("Borough: %1").arg(orList(names)),
            [](FilterState& s) { s.boroughs.clear(); });
    }
    if (!state.custody.empty()) {
        QStringList names;
        for (const CustodyKind k : state.custody) names += custodyName(k);
        add(QStringLiteral("custody"), Tr::tr("Status: %1").arg(orList(names)),
            [](FilterState& s) { s.custody.clear(); });
    }
    if (!state.groups.empty()) {
        QStringList names;
        for (const OffenceGroup g : state.groups) names += shortLabel(g);
        add(QStringLiteral("group"), Tr::tr("Offence group: %1").arg(orList(names)),
            [](FilterState& s) { s.groups.clear(); });
    }
    if (state.lastWithinDays > 0)
        add(QStringLiteral("last"), Tr::tr("Last report within %n day(s)", nullptr, state.lastWithinDays),
            [](FilterState& s) { s.lastWithinDays = 0; });
    return chips;
}

QString filterSentence(const FilterState& state) {
    QStringList words;
    for (const FilterChip& chip : filterChips(state)) words += chip.text;
    return words.join(Tr::tr("; "));
}

bool isInGroup(const Ranking& ranking, std::size_t row, OffenceGroup group) {
    if (group == OffenceGroup::Unmapped) return ranking.rows[row].unmapped > 0;
    return !ranking.details[row].byGroup[static_cast<std::size_t>(group)].isZero();
}

FilterResult applyFilter(const Ranking& ranking, const SearchBuffer& search, const FilterState& state) {
    const CaseColumns& c = *ranking.columns;
    FilterResult result;
    result.counts.boroughs.assign(c.boroughs.size(), 0);
    result.rows.reserve(ranking.rows.size());

    std::vector<std::uint8_t> boroughChosen(c.boroughs.size(), state.boroughs.isEmpty() ? 1 : 0);
    for (const QString& name : state.boroughs) {
        const auto found = std::find(c.boroughs.begin(), c.boroughs.end(), name.toStdString());
        if (found != c.boroughs.end())
            boroughChosen[static_cast<std::size_t>(found - c.boroughs.begin())] = 1;
    }
    const std::string words = folded(state.search);
    const bool searching = words.find_first_not_of(' ') != std::string::npos;
    const std::vector<std::uint8_t> found = searching ? search.matches(words) : std::vector<std::uint8_t>();

    for (std::size_t i = 0; i < ranking.rows.size(); ++i) {
        const RankedSuspect& r = ranking.rows[i];
        const RankedDetail& d = ranking.details[i];
        if (searching && !found[i]) continue;
        if (state.lastWithinDays > 0 && ranking.asAt - r.latest > state.lastWithinDays) continue;

        std::array<bool, kOffenceGroupCount> in{};
        bool anyGroup = state.groups.empty();
        for (std::size_t g = 0; g < kOffenceGroupCount; ++g)
            in[g] = isInGroup(ranking, i, static_cast<OffenceGroup>(g));
        for (const OffenceGroup g : state.groups) anyGroup = anyGroup || in[static_cast<std::size_t>(g)];
        const std::uint16_t borough = c.homeBorough[r.person];
        const bool inBorough = boroughChosen[borough] != 0;
        const bool inCustody = holds(state.custody, d.custody.kind);

        if (inCustody && anyGroup) ++result.counts.boroughs[borough];
        if (inBorough && anyGroup) ++result.counts.custody[static_cast<std::size_t>(d.custody.kind)];
        if (inBorough && inCustody)
            for (std::size_t g = 0; g < kOffenceGroupCount; ++g) result.counts.groups[g] += in[g] ? 1 : 0;
        if (inBorough && inCustody && anyGroup) {
            result.rows.push_back(static_cast<int>(i));
            result.days += r.score;
        }
    }
    return result;
}

} // namespace harmdesk::tables
