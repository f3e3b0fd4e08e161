// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tables/ranking_facets.h"

#include "models/tables/folded_text.h"
#include "models/tables/ranking_view.h"
#include "models/tables/roles.h"

#include <QLocale>
#include <algorithm>

namespace harmdesk::tables {

namespace {

constexpr quintptr kTopLevel = 0; // internal id of a heading; a value has its facet + 1

template <class T> void toggle(std::vector<T>& values, T value, bool on) {
    const auto at = std::lower_bound(values.begin(), values.end(), value);
    const bool held = at != values.end() && *at == value;
    if (on && !held) values.insert(at, value);
    if (!on && held) values.erase(at);
}

// The words of chips ("not known") as the rows of the panel begin.
QString capital(const QString& text) {
    return text.isEmpty() ? text : text.at(0).toUpper() + text.mid(1);
}

template <class T> bool contains(const std::vector<T>& values, T value) {
    return std::find(values.begin(), values.end(), value) != values.end();
}

} // namespace

RankingFacets::RankingFacets(QObject* parent)
    : QAbstractItemModel(parent) {}

namespace {

template <class E, std::size_t n, class Value, class Name>
void addEnum(std::vector<Value>& values, const std::array<int, n>& inUse, const std::array<int, n>& counts,
             const std::vector<E>& chosen, const Name& name, std::size_t first = 0) {
    for (std::size_t k = 0; k < n; ++k) {
        const std::size_t code = (k + first) % n;
        const bool checked = contains(chosen, static_cast<E>(code));
        if (inUse[code] > 0 || checked)
            values.push_back({name(static_cast<E>(code)), static_cast<int>(code), counts[code], checked});
    }
}

template <class Value>
void addNames(std::vector<Value>& values, const std::vector<std::string>& names,
              const std::vector<int>& inUse, const std::vector<int>& counts, const QStringList& chosen) {
    QStringList missing = chosen;
    for (std::size_t v = 0; v < names.size(); ++v) {
        const QString name = QString::fromStdString(names[v]);
        const bool checked = missing.removeAll(name) > 0;
        if ((v < inUse.size() && inUse[v] > 0) || checked)
            values.push_back({name, static_cast<int>(v), v < counts.size() ? counts[v] : 0, checked});
    }
    for (const QString& name : missing) values.push_back({name, -1, 0, true});
}

// "None recorded" last, else by name.
template <class Value> bool byName(const Value& a, const Value& b) {
    if (a.text.isEmpty() != b.text.isEmpty()) return b.text.isEmpty();
    return folded(a.text) < folded(b.text);
}

} // namespace

void RankingFacets::update(const RankingView& view) {
    const RankingModel* model = view.rankingModel();
    const FacetColumns* list = model == nullptr ? nullptr : model->facets();
    const MoveColumns* moves = model == nullptr ? nullptr : model->moves();
    show(list, moves == nullptr ? FacetCounts() : moves->all, view.facetCounts(), view.filter());
}

void RankingFacets::update(const std::shared_ptr<const Ranking>& ranking, const FacetCounts& counts,
                           const FilterState& filter) {
    if (ranking != m_ranking) {
        m_ranking = ranking;
        m_own = ranking ? facetColumns(*ranking) : nullptr;
    }
    show(m_own.get(), {}, counts, filter);
}

void RankingFacets::show(const FacetColumns* list, const FacetCounts& movesInUse, const FacetCounts& counts,
                         const FilterState& filter) {
    static const FacetColumns none;
    const FacetColumns& f = list == nullptr ? none : *list;
    Values values;
    const auto of = [&](Facet facet) -> std::vector<Value>& {
        return values[static_cast<std::size_t>(facet)];
    };
    // Most restrictive first, "none current" last.
    addEnum(of(Facet::Custody), f.all.custody, counts.custody, filter.custody, custodyName, 1);
    addEnum(of(Facet::Group), f.all.groups, counts.groups, filter.groups,
            [](OffenceGroup group) { return label(group); });
    addNames(of(Facet::Borough), f.boroughNames, f.all.boroughs, counts.boroughs, filter.boroughs);
    addNames(of(Facet::Unit), f.unitNames, f.all.units, counts.units, filter.units);
    addNames(of(Facet::Flag), f.flagNames, f.all.flags, counts.flags, filter.flags);
    addEnum(of(Facet::Age), f.all.ages, counts.ages, filter.ages, ageName);
    addEnum(of(Facet::Victims), f.all.victims, counts.victims, filter.victims, victimsName);
    addEnum(of(Facet::Since), f.all.since, counts.since, filter.since, sinceName);
    addEnum(of(Facet::Orders), f.all.orders, counts.orders, filter.orders, orderName);
    addEnum(of(Facet::Move), movesInUse.moves, counts.moves, filter.moves, moveName);
    addEnum(of(Facet::Mark), f.all.marks, counts.marks, filter.marks, markName);
    // A unit that nobody has recorded is no facet.
    auto& units = of(Facet::Unit);
    if (units.size() == 1 && units.front().text.isEmpty() && !units.front().checked) units.clear();
    for (const Facet facet : {Facet::Borough, Facet::Unit})
        std::sort(of(facet).begin(), of(facet).end(), byName<Value>);
    auto& flags = of(Facet::Flag);
    const auto inList = [&](const Value& v) {
        return v.code < 0 ? 0 : f.all.flags[static_cast<std::size_t>(v.code)];
    };
    std::sort(flags.begin(), flags.end(), [&](const Value& a, const Value& b) {
        if (a.text.isEmpty() != b.text.isEmpty()) return b.text.isEmpty();
        return inList(a) != inList(b) ? inList(a) > inList(b) : byName(a, b);
    });
    take(std::move(values), filter);
}

void RankingFacets::take(Values&& values, const FilterState& filter) {
    m_filter = filter;
    bool sameRows = true;
    for (std::size_t f = 0; f < kFacetCount; ++f)
        sameRows =
            sameRows && std::equal(values[f].begin(), values[f].end(), m_values[f].begin(), m_values[f].end(),
                                   [](const Value& a, const Value& b) { return a.text == b.text; });
    if (!sameRows) {
        beginResetModel();
        m_values = std::move(values);
        m_headings.clear();
        for (std::size_t f = 0; f < kFacetCount; ++f)
            if (!m_values[f].empty()) m_headings.push_back(static_cast<Facet>(f));
        endResetModel();
        return;
    }
    m_values = std::move(values);
    for (int row = 0; row < rowCount(); ++row) {
        const QModelIndex heading = index(row, 0);
        Q_EMIT dataChanged(heading, index(row, 1));
        if (const int below = rowCount(heading))
            Q_EMIT dataChanged(index(0, 0, heading), index(below - 1, 1, heading));
    }
}

Facet RankingFacets::facetOf(const QModelIndex& index) const {
    return index.internalId() == kTopLevel ? m_headings[static_cast<std::size_t>(index.row())]
                                           : static_cast<Facet>(index.internalId() - 1);
}

QModelIndex RankingFacets::index(int row, int column, const QModelIndex& parent) const {
    if (row < 0 || column < 0 || column > 1 || row >= rowCount(parent)) return {};
    return createIndex(row, column,
                       parent.isValid() ? static_cast<quintptr>(facetOf(parent)) + 1 : kTopLevel);
}

QModelIndex RankingFacets::parent(const QModelIndex& child) const {
    if (!child.isValid() || child.internalId() == kTopLevel) return {};
    const auto at = std::find(m_headings.begin(), m_headings.end(), facetOf(child));
    return createIndex(static_cast<int>(at - m_headings.begin()), 0, kTopLevel);
}

int RankingFacets::rowCount(const QModelIndex& parent) const {
    if (!parent.isValid()) return static_cast<int>(m_headings.size());
    if (parent.internalId() != kTopLevel || parent.column() != 0) return 0;
    return static_cast<int>(valuesOf(facetOf(parent)).size());
}

int RankingFacets::columnCount(const QModelIndex& parent) const {
    return parent.isValid() && parent.internalId() != kTopLevel ? 0 : 2;
}

QVariant RankingFacets::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal) return {};
    if (role == ColumnIdRole) return section == 0 ? QStringLiteral("value") : QStringLiteral("count");
    if (role == Qt::DisplayRole) return section == 0 ? tr("Value") : tr("Suspects");
    return {};
}

Qt::ItemFlags RankingFacets::flags(const QModelIndex& index) const {
    if (!index.isValid()) return Qt::NoItemFlags;
    if (index.internalId() == kTopLevel) return Qt::ItemIsEnabled;
    Qt::ItemFlags flags = Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren;
    if (index.column() == 0) flags |= Qt::ItemIsUserCheckable;
    return flags;
}

QVariant RankingFacets::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) return {};
    if (index.internalId() == kTopLevel) {
        if (role == StrongRole) return true;
        if (role != Qt::DisplayRole || index.column() != 0) return {};
        return facetName(facetOf(index));
    }
    const Value& value = valuesOf(facetOf(index))[static_cast<std::size_t>(index.row())];
    const QString name = value.text.isEmpty() ? tr("None recorded") : value.text;
    switch (role) {
    case Qt::DisplayRole:
        return index.column() == 0 ? capital(name) : QLocale(QLocale::English).toString(value.count);
    case Qt::CheckStateRole:
        return index.column() == 0 ? QVariant(static_cast<int>(value.checked ? Qt::Checked : Qt::Unchecked))
                                   : QVariant();
    case Qt::TextAlignmentRole:
        return QVariant::fromValue<int>(int(index.column() == 0 ? Qt::AlignLeft : Qt::AlignRight) |
                                        int(Qt::AlignVCenter));
    case Qt::AccessibleTextRole:
    case Qt::ToolTipRole:
        return tr("%1: %n suspect(s)", nullptr, value.count).arg(name);
    case SortRole:
        return value.count;
    case ToneRole:
        return static_cast<int>(value.count == 0 || index.column() == 1 ? Tone::Muted : Tone::Normal);
    default:
        return {};
    }
}

bool RankingFacets::setData(const QModelIndex& index, const QVariant& value, int role) {
    if (role != Qt::CheckStateRole || !index.isValid() || index.internalId() == kTopLevel ||
        index.column() != 0)
        return false;
    const Value& chosen = valuesOf(facetOf(index))[static_cast<std::size_t>(index.row())];
    const bool on = value.toInt() == Qt::Checked;
    FilterState wanted = m_filter;
    const auto named = [&](QStringList& names) {
        names.removeAll(chosen.text);
        if (on) names.append(chosen.text);
        names.sort();
    };
    switch (facetOf(index)) {
    case Facet::Custody:
        toggle(wanted.custody, static_cast<CustodyKind>(chosen.code), on);
        break;
    case Facet::Group:
        toggle(wanted.groups, static_cast<OffenceGroup>(chosen.code), on);
        break;
    case Facet::Borough:
        named(wanted.boroughs);
        break;
    case Facet::Unit:
        named(wanted.units);
        break;
    case Facet::Flag:
        named(wanted.flags);
        break;
    case Facet::Age:
        toggle(wanted.ages, static_cast<AgeBand>(chosen.code), on);
        break;
    case Facet::Victims:
        toggle(wanted.victims, static_cast<VictimBand>(chosen.code), on);
        break;
    case Facet::Since:
        toggle(wanted.since, static_cast<SinceBand>(chosen.code), on);
        break;
    case Facet::Orders:
        toggle(wanted.orders, static_cast<OrderState>(chosen.code), on);
        break;
    case Facet::Move:
        toggle(wanted.moves, static_cast<ListMove>(chosen.code), on);
        break;
    case Facet::Mark:
        toggle(wanted.marks, static_cast<ListMark>(chosen.code), on);
        break;
    }
    if (wanted == m_filter) return true;
    Q_EMIT filterRequested(wanted);
    return true;
}

} // namespace harmdesk::tables
