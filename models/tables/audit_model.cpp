// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tables/audit_model.h"

#include "models/tables/roles.h"

#include <QHash>
#include <QLocale>

namespace harmdesk::tables {

namespace {

/// Times in the log are UTC; people read them in their own zone, with seconds.
QString localTime(const QDateTime& at) {
    const QDateTime local = at.toLocalTime();
    return QLocale().toString(local.date(), QStringLiteral("d MMM yyyy")) + QLatin1Char(' ') +
           local.time().toString(QStringLiteral("HH:mm:ss"));
}

QByteArray csvField(const QString& text) {
    QByteArray field = text.toUtf8();
    // A leading sign would make a spreadsheet run the cell as a formula.
    if (!field.isEmpty() && (field[0] == '=' || field[0] == '+' || field[0] == '-' || field[0] == '@'))
        field.prepend('\'');
    if (field.contains('"') || field.contains(',') || field.contains('\n') || field.contains('\r')) {
        field.replace("\"", "\"\"");
        field = '"' + field + '"';
    }
    return field;
}

} // namespace

AuditModel::AuditModel(QObject* parent)
    : QAbstractTableModel(parent) {}

void AuditModel::setEntries(std::vector<AuditEntry> entries) {
    beginResetModel();
    m_entries = std::move(entries);
    m_firstBroken = 0;
    endResetModel();
}

void AuditModel::setFirstBroken(std::int64_t id) {
    if (m_firstBroken == id) return;
    m_firstBroken = id;
    if (!m_entries.empty()) Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

const AuditEntry& AuditModel::entry(int row) const {
    return m_entries[m_entries.size() - 1 - static_cast<std::size_t>(row)];
}

int AuditModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_entries.size());
}

int AuditModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant AuditModel::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) return {};
    const AuditEntry& line = entry(index.row());
    const bool broken = m_firstBroken > 0 && line.id >= m_firstBroken;
    switch (role) {
    case Qt::DisplayRole:
        switch (index.column()) {
        case At:
            return localTime(line.at);
        case User:
            return line.user;
        case Action:
            return actionText(line.event.action);
        case Subject:
            return line.event.subject;
        case Detail:
            return line.event.detail;
        case Hash:
            return line.hash.left(12);
        default:
            return {};
        }
    case SortRole:
        switch (index.column()) {
        case At:
            return static_cast<qlonglong>(line.id); // lines of one second keep their order
        case User:
            return line.user.toCaseFolded();
        case Action:
            return actionText(line.event.action).toCaseFolded();
        case Subject:
            return line.event.subject;
        case Detail:
            return line.event.detail;
        case Hash:
            return line.hash;
        default:
            return {};
        }
    case Qt::ToolTipRole:
        if (index.column() == Hash) return line.hash;
        if (index.column() == At) return line.at.toUTC().toString(Qt::ISODateWithMs);
        if (index.column() == Action) return line.event.action;
        return {};
    case RefRole:
        return line.event.subject;
    case ToneRole:
        if (broken) return static_cast<int>(Tone::Danger);
        return static_cast<int>(index.column() == Hash || index.column() == At ? Tone::Muted : Tone::Normal);
    case IconRole:
        return broken && index.column() == At ? QVariant(QStringLiteral("late")) : QVariant();
    case StrongRole:
        return index.column() == Action;
    default:
        return {};
    }
}

QString AuditModel::columnId(int column) {
    switch (column) {
    case At:
        return QStringLiteral("at");
    case User:
        return QStringLiteral("user");
    case Action:
        return QStringLiteral("action");
    case Subject:
        return QStringLiteral("subject");
    case Detail:
        return QStringLiteral("detail");
    case Hash:
        return QStringLiteral("hash");
    default:
        return {};
    }
}

QVariant AuditModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal) return {};
    if (role == ColumnIdRole) return columnId(section);
    if (role == Qt::TextAlignmentRole) return static_cast<int>(Qt::AlignLeft | Qt::AlignVCenter);
    if (role != Qt::DisplayRole) return {};
    switch (section) {
    case At:
        return tr("When");
    case User:
        return tr("Who");
    case Action:
        return tr("What");
    case Subject:
        return tr("To what");
    case Detail:
        return tr("Detail");
    case Hash:
        return tr("Hash");
    default:
        return {};
    }
}

QString AuditModel::actionText(const QString& action) {
    const auto is = [&action](const char16_t* code) { return action == QStringView(code); };
    if (is(audit_action::kCaseCreated)) return tr("case created");
    if (is(audit_action::kCaseOpened)) return tr("case opened");
    if (is(audit_action::kImport)) return tr("import");
    if (is(audit_action::kRankingShown)) return tr("ranking shown");
    if (is(audit_action::kDossierOpened)) return tr("dossier opened");
    if (is(audit_action::kVictimRevealed)) return tr("victims’ names revealed");
    if (is(audit_action::kNoteSaved)) return tr("note saved");
    if (is(audit_action::kNoteWithdrawn)) return tr("note withdrawn");
    if (is(audit_action::kExport)) return tr("export");
    if (is(audit_action::kCopied)) return tr("copied");
    if (is(audit_action::kSearch)) return tr("search");
    if (is(audit_action::kDecision)) return tr("offence decided");
    if (is(audit_action::kDecisionWithdrawn)) return tr("decision withdrawn");
    if (is(audit_action::kRollBack)) return tr("import rolled back");
    if (is(audit_action::kRollForward)) return tr("import rolled forward");
    if (is(audit_action::kRejectSettled)) return tr("rejected rows settled");
    if (is(audit_action::kSpecSaved)) return tr("specification saved");
    if (is(audit_action::kSpecRemoved)) return tr("specification removed");
    if (is(audit_action::kIndexAdded)) return tr("harm index added");
    if (is(audit_action::kRulesChanged)) return tr("rules of a class changed");
    if (is(audit_action::kIndexUsed)) return tr("harm index changed");
    return action;
}

AuditFilter::AuditFilter(QObject* parent)
    : QSortFilterProxyModel(parent) {
    setSortRole(SortRole);
    setDynamicSortFilter(true);
}

void AuditFilter::setText(const QString& text) {
    m_words = text.toCaseFolded().split(QLatin1Char(' '), Qt::SkipEmptyParts);
    invalidateFilter();
}

bool AuditFilter::filterAcceptsRow(int row, const QModelIndex& parent) const {
    if (m_words.isEmpty()) return true;
    QString line;
    for (int column = 0; column < sourceModel()->columnCount(parent); ++column)
        line +=
            sourceModel()->index(row, column, parent).data().toString().toCaseFolded() + QLatin1Char('\n');
    // The code of the action as well: "dossier.opened" is what the command line prints.
    line += sourceModel()->index(row, AuditModel::Action, parent).data(Qt::ToolTipRole).toString();
    return std::all_of(m_words.begin(), m_words.end(),
                       [&line](const QString& word) { return line.contains(word); });
}

QByteArray auditCsv(const QAbstractItemModel& model) {
    QByteArray csv("at,user,action,subject,detail,hash\r\n");
    for (int row = 0; row < model.rowCount(); ++row) {
        const auto cell = [&](int column, int role) {
            return model.index(row, column).data(role).toString();
        };
        const QList<QByteArray> fields{csvField(cell(AuditModel::At, Qt::ToolTipRole)),
                                       csvField(cell(AuditModel::User, Qt::DisplayRole)),
                                       csvField(cell(AuditModel::Action, Qt::ToolTipRole)),
                                       csvField(cell(AuditModel::Subject, Qt::DisplayRole)),
                                       csvField(cell(AuditModel::Detail, Qt::DisplayRole)),
                                       csvField(cell(AuditModel::Hash, Qt::ToolTipRole))};
        csv += fields.join(',') + "\r\n";
    }
    return csv;
}

} // namespace harmdesk::tables
