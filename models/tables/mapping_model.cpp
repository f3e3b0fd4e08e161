// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tables/mapping_model.h"

#include "models/domain/standard_fields.h"
#include "models/tables/column_model.h"
#include "models/tables/mapping_text.h"

#include <QMimeData>
#include <algorithm>

namespace harmdesk::tables {

namespace {
constexpr quintptr kTop = 0; // internal id of a target's row; of a field's row: place of the target + 1
} // namespace

void MappingModel::setRule(const SourceRule& rule, const std::vector<SpecFinding>& findings) {
    std::vector<Target> fresh;
    for (const TargetRule& from : rule.targets) {
        Target target;
        target.title = targetText(from);
        target.kind = from.kind;
        target.label = from.label;
        for (const ExtractField& known : extractFields(from.kind)) {
            Field field;
            field.name = std::string(known.name);
            field.key = known.key;
            const FieldRule* const made = ruleOf(from, field.name);
            if (made != nullptr) {
                field.source = sourceOfField(*made);
                ++target.filled;
            }
            for (const SpecFinding& finding : findings) {
                if (finding.field != field.name || field.blocking) continue;
                const bool here = made == nullptr ? finding.column.empty()
                                                  : std::find(made->columns.begin(), made->columns.end(),
                                                              finding.column) != made->columns.end();
                if (!here) continue;
                field.fault = finding.text;
                field.blocking = finding.blocking;
            }
            target.fields.push_back(std::move(field));
        }
        fresh.push_back(std::move(target));
    }
    const bool same =
        fresh.size() == m_targets.size() &&
        std::equal(fresh.begin(), fresh.end(), m_targets.begin(),
                   [](const Target& a, const Target& b) { return a.kind == b.kind && a.label == b.label; });
    if (!same || fresh.empty()) {
        beginResetModel();
        m_targets = std::move(fresh);
        endResetModel();
        return;
    }
    m_targets = std::move(fresh);
    for (int t = 0; t < rowCount(); ++t) {
        const QModelIndex top = index(t, 0);
        Q_EMIT dataChanged(top, index(t, columnCount() - 1));
        if (const int count = rowCount(top); count > 0)
            Q_EMIT dataChanged(index(0, 0, top), index(count - 1, columnCount() - 1, top));
    }
}

void MappingModel::clear() {
    beginResetModel();
    m_targets.clear();
    endResetModel();
}

QModelIndex MappingModel::indexOf(std::size_t target, const std::string& field) const {
    if (target >= m_targets.size()) return {};
    const QModelIndex top = index(static_cast<int>(target), 0);
    const auto& fields = m_targets[target].fields;
    for (std::size_t i = 0; i < fields.size(); ++i)
        if (fields[i].name == field) return index(static_cast<int>(i), 0, top);
    return top;
}

int MappingModel::emptyKeys() const {
    int count = 0;
    for (const Target& target : m_targets)
        for (const Field& field : target.fields) count += field.key && field.source.isEmpty() ? 1 : 0;
    return count;
}

const MappingModel::Target* MappingModel::targetAt(const QModelIndex& index) const {
    const auto place =
        index.internalId() == kTop ? static_cast<quintptr>(index.row()) : index.internalId() - 1;
    return index.isValid() && place < m_targets.size() ? &m_targets[place] : nullptr;
}

QModelIndex MappingModel::index(int row, int column, const QModelIndex& parent) const {
    if (!hasIndex(row, column, parent)) return {};
    if (!parent.isValid()) return createIndex(row, column, kTop);
    return createIndex(row, column, static_cast<quintptr>(parent.row()) + 1);
}

QModelIndex MappingModel::parent(const QModelIndex& child) const {
    if (!child.isValid() || child.internalId() == kTop) return {};
    return createIndex(static_cast<int>(child.internalId()) - 1, 0, kTop);
}

int MappingModel::rowCount(const QModelIndex& parent) const {
    if (!parent.isValid()) return static_cast<int>(m_targets.size());
    if (parent.internalId() != kTop || parent.column() != 0) return 0;
    return static_cast<int>(m_targets[static_cast<std::size_t>(parent.row())].fields.size());
}

int MappingModel::columnCount(const QModelIndex& /*parent*/) const {
    return 2;
}

QVariant MappingModel::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) return {};
    const Target& target = *targetAt(index);
    const bool top = index.internalId() == kTop;
    if (role == TargetRole) return static_cast<int>(&target - m_targets.data());
    if (role == Qt::TextAlignmentRole) return static_cast<int>(Qt::AlignLeft | Qt::AlignVCenter);
    if (top) {
        if (role == FieldRole) return QString();
        if (role == StrongRole) return index.column() == 0;
        if (role == ToneRole && index.column() == 1) return static_cast<int>(Tone::Muted);
        if (role == Qt::DisplayRole || role == SortRole)
            return index.column() == 0 ? target.title
                                       : tr("%1 of %2 fields").arg(target.filled).arg(target.fields.size());
        return {};
    }
    const Field& field = target.fields[static_cast<std::size_t>(index.row())];
    const bool missing = field.key && field.source.isEmpty();
    switch (role) {
    case FieldRole:
        return QString::fromStdString(field.name);
    case EmptyKeyRole:
        return missing;
    case Qt::DisplayRole:
    case SortRole:
        if (index.column() == 0) return QString::fromStdString(field.name);
        return !field.source.isEmpty() ? field.source : missing ? tr("needed, nothing fills it") : QString();
    case Qt::ToolTipRole:
        return field.fault.isEmpty() ? QVariant() : QVariant(field.fault);
    case IconRole:
        if (index.column() == 0) return {};
        if (missing || field.blocking) return QStringLiteral("late");
        if (!field.fault.isEmpty()) return QStringLiteral("warning");
        return field.source.isEmpty() ? QVariant() : QVariant(QStringLiteral("check"));
    case ToneRole:
        if (index.column() == 1 && (missing || field.blocking)) return static_cast<int>(Tone::Danger);
        if (index.column() == 1 && !field.fault.isEmpty()) return static_cast<int>(Tone::Warn);
        return static_cast<int>(field.source.isEmpty() ? Tone::Muted : Tone::Normal);
    case StrongRole:
        return field.key && index.column() == 0;
    case Qt::AccessibleTextRole:
        if (index.column() == 0 && field.key) return tr("%1, key").arg(QString::fromStdString(field.name));
        return {};
    default:
        return {};
    }
}

QVariant MappingModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal || section < 0 || section > 1) return {};
    if (role == Qt::DisplayRole) return section == 0 ? tr("Field") : tr("Filled from");
    if (role == ColumnIdRole) return section == 0 ? QStringLiteral("field") : QStringLiteral("source");
    return {};
}

Qt::ItemFlags MappingModel::flags(const QModelIndex& index) const {
    Qt::ItemFlags flags = QAbstractItemModel::flags(index);
    if (index.isValid() && index.internalId() != kTop) flags |= Qt::ItemIsDropEnabled;
    return flags;
}

QStringList MappingModel::mimeTypes() const {
    return {QString::fromUtf16(ColumnModel::kMimeType)};
}

bool MappingModel::canDropMimeData(const QMimeData* data, Qt::DropAction /*action*/, int /*row*/,
                                   int /*column*/, const QModelIndex& parent) const {
    return parent.isValid() && parent.internalId() != kTop && data != nullptr &&
           data->hasFormat(QString::fromUtf16(ColumnModel::kMimeType));
}

bool MappingModel::dropMimeData(const QMimeData* data, Qt::DropAction action, int row, int column,
                                const QModelIndex& parent) {
    if (!canDropMimeData(data, action, row, column, parent)) return false;
    Q_EMIT columnDropped(parent.data(TargetRole).toInt(), parent.data(FieldRole).toString(),
                         QString::fromUtf8(data->data(QString::fromUtf16(ColumnModel::kMimeType))));
    return true;
}

} // namespace harmdesk::tables
