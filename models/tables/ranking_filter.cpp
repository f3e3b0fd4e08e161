// SPDX-License-Identifier: GPL-3.0-or-later
// Facets and filters in words.
#include "models/tables/ranking_filter.h"

#include <QCoreApplication>

namespace harmdesk::tables {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(harmdesk::RankingFilter)
};

QString orList(const QStringList& words) {
    if (words.size() < 2) return words.join(QString());
    return Tr::tr("%1 or %2").arg(words.mid(0, words.size() - 1).join(Tr::tr(", ")), words.last());
}

QString orNone(const QStringList& names) {
    QStringList words;
    for (const QString& name : names) words += name.isEmpty() ? Tr::tr("none recorded") : name;
    return orList(words);
}

template <class E, class Name> QString orNames(const std::vector<E>& values, const Name& name) {
    QStringList words;
    for (const E value : values) words += name(value);
    return orList(words);
}

} // namespace

QString facetName(Facet facet) {
    switch (facet) {
    case Facet::Custody:
        return Tr::tr("Status");
    case Facet::Group:
        return Tr::tr("Offence group");
    case Facet::Borough:
        return Tr::tr("Home borough");
    case Facet::Unit:
        return Tr::tr("Unit");
    case Facet::Flag:
        return Tr::tr("Flag");
    case Facet::Age:
        return Tr::tr("Age");
    case Facet::Victims:
        return Tr::tr("Victims");
    case Facet::Since:
        return Tr::tr("Last report");
    case Facet::Orders:
        return Tr::tr("Bail and orders");
    case Facet::Move:
        return Tr::tr("Movement");
    case Facet::Mark:
        return Tr::tr("Score");
    }
    return {};
}

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

QString ageName(AgeBand band) {
    switch (band) {
    case AgeBand::Under18:
        return Tr::tr("under 18");
    case AgeBand::To24:
        return Tr::tr("18–24");
    case AgeBand::To34:
        return Tr::tr("25–34");
    case AgeBand::To44:
        return Tr::tr("35–44");
    case AgeBand::To54:
        return Tr::tr("45–54");
    case AgeBand::From55:
        return Tr::tr("55 or over");
    case AgeBand::Unknown:
        return Tr::tr("not known");
    }
    return {};
}

QString victimsName(VictimBand band) {
    switch (band) {
    case VictimBand::None:
        return Tr::tr("0");
    case VictimBand::One:
        return Tr::tr("1");
    case VictimBand::Two:
        return Tr::tr("2");
    case VictimBand::ThreeToFive:
        return Tr::tr("3–5");
    case VictimBand::SixOrMore:
        return Tr::tr("6 or more");
    }
    return {};
}

QString sinceName(SinceBand band) {
    switch (band) {
    case SinceBand::To7:
        return Tr::tr("0–7 days ago");
    case SinceBand::To28:
        return Tr::tr("8–28 days ago");
    case SinceBand::To90:
        return Tr::tr("29–90 days ago");
    case SinceBand::To182:
        return Tr::tr("91–182 days ago");
    case SinceBand::More:
        return Tr::tr("more than 182 days ago");
    }
    return {};
}

QString orderName(OrderState state) {
    switch (state) {
    case OrderState::BailRunning:
        return Tr::tr("Bail running");
    case OrderState::OrderInForce:
        return Tr::tr("Order in force");
    case OrderState::Neither:
        return Tr::tr("Neither");
    }
    return {};
}

QString moveName(ListMove move) {
    switch (move) {
    case ListMove::Joiner:
        return Tr::tr("Joiner");
    case ListMove::Returner:
        return Tr::tr("Returner");
    case ListMove::Stayer:
        return Tr::tr("Stayer");
    case ListMove::Up:
        return Tr::tr("Up");
    case ListMove::Down:
        return Tr::tr("Down");
    case ListMove::Same:
        return Tr::tr("Same rank");
    case ListMove::NotBefore:
        return Tr::tr("Not in the list before");
    }
    return {};
}

QString markName(ListMark mark) {
    switch (mark) {
    case ListMark::Tied:
        return Tr::tr("Tied");
    case ListMark::AtLeast:
        return Tr::tr("At least (≥)");
    }
    return {};
}

std::vector<FilterChip> filterChips(const FilterState& state) {
    std::vector<FilterChip> chips;
    const auto add = [&](const char* id, const QString& text, auto clear) {
        FilterState without = state;
        clear(without);
        chips.push_back({QString::fromLatin1(id), text, std::move(without)});
    };
    if (!state.search.trimmed().isEmpty())
        add("search", Tr::tr("Search “%1”").arg(state.search.trimmed()),
            [](FilterState& s) { s.search.clear(); });
    if (!state.boroughs.isEmpty())
        add("borough", Tr::tr("Borough: %1").arg(orNone(state.boroughs)),
            [](FilterState& s) { s.boroughs.clear(); });
    if (!state.units.isEmpty())
        add("unit", Tr::tr("Unit: %1").arg(orNone(state.units)), [](FilterState& s) { s.units.clear(); });
    if (!state.custody.empty())
        add("custody", Tr::tr("Status: %1").arg(orNames(state.custody, custodyName)),
            [](FilterState& s) { s.custody.clear(); });
    if (!state.orders.empty())
        add("orders", Tr::tr("Bail and orders: %1").arg(orNames(state.orders, orderName)),
            [](FilterState& s) { s.orders.clear(); });
    if (!state.groups.empty())
        add("group",
            Tr::tr("Offence group: %1")
                .arg(orNames(state.groups, [](OffenceGroup g) { return shortLabel(g); })),
            [](FilterState& s) { s.groups.clear(); });
    if (!state.flags.isEmpty())
        add("flag", Tr::tr("Flag: %1").arg(orNone(state.flags)), [](FilterState& s) { s.flags.clear(); });
    if (!state.ages.empty())
        add("age", Tr::tr("Age: %1").arg(orNames(state.ages, ageName)),
            [](FilterState& s) { s.ages.clear(); });
    if (!state.victims.empty())
        add("victims", Tr::tr("Victims: %1").arg(orNames(state.victims, victimsName)),
            [](FilterState& s) { s.victims.clear(); });
    if (!state.since.empty())
        add("since", Tr::tr("Last report: %1").arg(orNames(state.since, sinceName)),
            [](FilterState& s) { s.since.clear(); });
    if (state.lastWithinDays > 0)
        add("last", Tr::tr("Last report within %n day(s)", nullptr, state.lastWithinDays),
            [](FilterState& s) { s.lastWithinDays = 0; });
    if (!state.moves.empty())
        add("move", Tr::tr("Movement: %1").arg(orNames(state.moves, moveName)),
            [](FilterState& s) { s.moves.clear(); });
    if (!state.marks.empty())
        add("mark", Tr::tr("Score: %1").arg(orNames(state.marks, markName)),
            [](FilterState& s) { s.marks.clear(); });
    return chips;
}

QString filterSentence(const FilterState& state) {
    QStringList words;
    for (const FilterChip& chip : filterChips(state)) words += chip.text;
    return words.join(Tr::tr("; "));
}

} // namespace harmdesk::tables
