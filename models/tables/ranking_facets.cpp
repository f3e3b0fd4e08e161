// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tables/ranking_facets.h"

#include "models/domain/case_columns.h"
#include "models/tables/folded_text.h"
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

template <class T> bool contains(const std::vector<T>& values, T value) {
    return std::find(values.begin(), values.end(), value) != values.end();
}

} // namespace

RankingFacets::RankingFacets(QObject* parent)
    : QAbstractItemModel(parent) {}

void RankingFacets::noteValuesInUse() {
    m_inUse[Custody].assign(kCustodyKindCount, false);
    m_inUse[Group].assign(kOffenceGroupCount, false);
    m_inUse[Borough].assign(m_ranking ? m_ranking->columns->boroughs.size() : 0, false);
    if (!m_ranking) return;
    for (std::size_t i = 0; i < m_ranking->rows.size(); ++i) {
        m_inUse[Custody][static_cast<std::size_t>(m_ranking->details[i].custody.kind)] = true;
        m_inUse[Borough][m_ranking->columns->homeBorough[m_ranking->rows[i].person]] = true;
        for (std::size_t g = 0; g < kOffenceGroupCount; ++g)
            if (isInGroup(*m_ranking, i, static_cast<OffenceGroup>(g))) m_inUse[Group][g] = true;
    }
}

std::array<std::vector<RankingFacets::Value>, RankingFacets::FacetCount>
RankingFacets::valuesFor(const FacetCounts& counts) const {
    std::array<std::vector<Value>, FacetCount> values;
    // Most restrictive first, "none current" last.
    for (std::size_t k = 1; k <= kCustodyKindCount; ++k) {
        const auto code = k % kCustodyKindCount;
        const auto kind = static_cast<CustodyKind>(code);
        const bool checked = contains(m_filter.custody, kind);
        if (m_inUse[Custody][code] || checked)
            values[Custody].push_back(
                {custodyName(kind), static_cast<int>(code), counts.custody[code], checked});
    }
    for (std::size_t g = 0; g < kOffenceGroupCount; ++g) {
        const auto group = static_cast<OffenceGroup>(g);
        const bool checked = contains(m_filter.groups, group);
        if (m_inUse[Group][g] || checked)
            values[Group].push_back({label(group), static_cast<int>(g), counts.groups[g], checked});
    }
    QStringList missing = m_filter.boroughs;
    for (std::size_t b = 0; b < m_inUse[Borough].size(); ++b) {
        const QString name = QString::fromStdString(m_ranking->columns->boroughs[b]);
        const bool checked = m_filter.boroughs.contains(name);
        missing.removeAll(name);
        if (m_inUse[Borough][b] || checked)
            values[Borough].push_back(
                {name, static_cast<int>(b), b < counts.boroughs.size() ? counts.boroughs[b] : 0, checked});
    }
    for (const QString& name : missing) values[Borough].push_back({name, -1, 0, true});
    std::sort(values[Borough].begin(), values[Borough].end(), [](const Value& a, const Value& b) {
        if (a.text.isEmpty() != b.text.isEmpty()) return b.text.isEmpty(); // "none recorded" last
        return folded(a.text) < folded(b.text);
    });
    return values;
}

void RankingFacets::update(const std::shared_ptr<const Ranking>& ranking, const FacetCounts& counts,
                           const FilterState& filter) {
    if (ranking != m_ranking || m_inUse[Custody].empty()) {
        m_ranking = ranking;
        noteValuesInUse();
    }
    m_filter = filter;
    auto values = valuesFor(counts);
    bool sameRows = true;
    for (int f = 0; f < FacetCount; ++f) {
        const auto at = static_cast<std::size_t>(f);
        sameRows = sameRows &&
                   std::equal(values[at].begin(), values[at].end(), m_values[at].begin(), m_values[at].end(),
                              [](const Value& a, const Value& b) { return a.text == b.text; });
    }
    if (!sameRows) {
        beginResetModel();
        m_values = std::move(values);
        endResetModel();
        return;
    }
    m_values = std::move(values);
    for (int f = 0; f < FacetCount; ++f) {
        const QModelIndex heading = index(f, 0);
        Q_EMIT dataChanged(heading, index(f, 1));
        if (const int rows = rowCount(heading))
            Q_EMIT dataChanged(index(0, 0, heading), index(rows - 1, 1, heading));
    }
}

QModelIndex RankingFacets::index(int row, int column, const QModelIndex& parent) const {
    if (row < 0 || column < 0 || column > 1 || row >= rowCount(parent)) return {};
    return createIndex(row, column, parent.isValid() ? static_cast<quintptr>(parent.row()) + 1 : kTopLevel);
}

QModelIndex RankingFacets::parent(const QModelIndex& child) const {
    if (!child.isValid() || child.internalId() == kTopLevel) return {};
    return createIndex(static_cast<int>(child.internalId()) - 1, 0, kTopLevel);
}

int RankingFacets::rowCount(const QModelIndex& parent) const {
    if (!parent.isValid()) return FacetCount;
    if (parent.internalId() != kTopLevel || parent.column() != 0) return 0;
    return static_cast<int>(m_values[static_cast<std::size_t>(parent.row())].size());
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
        switch (index.row()) {
        case Custody:
            return tr("Status");
        case Group:
            return tr("Offence group");
        default:
            return tr("Home borough");
        }
    }
    const auto facet = static_cast<std::size_t>(index.internalId() - 1);
    const Value& value = m_values[facet][static_cast<std::size_t>(index.row())];
    const QString name = value.text.isEmpty() ? tr("None recorded") : value.text;
    switch (role) {
    case Qt::DisplayRole:
        return index.column() == 0 ? name : QLocale(QLocale::English).toString(value.count);
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
    const auto facet = static_cast<std::size_t>(index.internalId() - 1);
    const Value& chosen = m_values[facet][static_cast<std::size_t>(index.row())];
    const bool on = value.toInt() == Qt::Checked;
    FilterState wanted = m_filter;
    switch (static_cast<Facet>(facet)) {
    case Custody:
        toggle(wanted.custody, static_cast<CustodyKind>(chosen.code), on);
        break;
    case Group:
        toggle(wanted.groups, static_cast<OffenceGroup>(chosen.code), on);
        break;
    default:
        wanted.boroughs.removeAll(chosen.text);
        if (on) wanted.boroughs.append(chosen.text);
        wanted.boroughs.sort();
    }
    if (wanted == m_filter) return true;
    Q_EMIT filterRequested(wanted);
    return true;
}

} // namespace harmdesk::tables
