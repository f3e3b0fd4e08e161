// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tables/row_history_model.h"

#include <QFileInfo>
#include <algorithm>

namespace harmdesk::tables {

namespace {

/// "31 Oct 2026 09:12" in local time.
QString timeText(const QDateTime& utc) {
    if (!utc.isValid()) return {};
    const QDateTime local = utc.toLocalTime();
    const auto day = Date::fromYmd(local.date().year(), local.date().month(), local.date().day());
    return (day ? day->display() : QString()) + QLatin1Char(' ') + local.toString(QStringLiteral("HH:mm"));
}

RowVersion withoutValues(const RowVersion& version) {
    RowVersion out;
    out.provenance = version.provenance;
    out.importedAt = version.importedAt;
    out.importedBy = version.importedBy;
    return out;
}

} // namespace

RowHistoryModel::RowHistoryModel(QObject* parent)
    : PlainTableModel(
          {{QStringLiteral("field"), tr("Field"), false, tr("As the standard extract calls it")},
           {QStringLiteral("value"), tr("Value"), false, tr("As it is held")},
           {QStringLiteral("before"), tr("Before"), false, tr("What this value replaced")},
           {QStringLiteral("file"), tr("File")},
           {QStringLiteral("line"), tr("Line"), true, tr("Line of the file; 1 is the header")},
           {QStringLiteral("import"), tr("Import"), true},
           {QStringLiteral("at"), tr("Imported")},
           {QStringLiteral("by"), tr("By")}},
          parent) {}

void RowHistoryModel::setVersions(const std::vector<RowVersion>& versions) {
    beginResetModel();
    m_rows = fieldOrigins(versions);
    m_versions = static_cast<int>(versions.size());
    m_newest = versions.empty() ? RowVersion{} : withoutValues(versions.front());
    m_oldest = versions.empty() ? RowVersion{} : withoutValues(versions.back());
    endResetModel();
}

QString RowHistoryModel::sentence() const {
    if (m_rows.empty()) return {};
    const QString first = tr("First brought by import %1 on %2, by %3")
                              .arg(m_oldest.provenance.import.value)
                              .arg(timeText(m_oldest.importedAt), m_oldest.importedBy);
    if (m_versions == 1) return first + tr("; not changed since.");
    const auto changed =
        std::count_if(m_rows.begin(), m_rows.end(), [](const FieldOrigin& origin) { return origin.changed; });
    return first +
           tr("; last changed by import %1 on %2, by %3.")
               .arg(m_newest.provenance.import.value)
               .arg(timeText(m_newest.importedAt), m_newest.importedBy) +
           QLatin1Char(' ') + tr("%n value(s) replaced another.", nullptr, static_cast<int>(changed));
}

int RowHistoryModel::rows() const {
    return static_cast<int>(m_rows.size());
}

QString RowHistoryModel::display(const FieldOrigin& origin, const QString& column) const {
    if (column == u"field") return text(origin.field);
    if (column == u"value") return origin.value.empty() ? tr("(empty)") : text(origin.value);
    if (column == u"before") {
        if (!origin.changed) return {};
        return origin.before.empty() ? tr("(empty)") : text(origin.before);
    }
    if (column == u"file") return QFileInfo(text(origin.provenance.file)).fileName();
    if (column == u"line")
        return origin.provenance.line > 0 ? QString::number(origin.provenance.line) : QString();
    if (column == u"import") return QString::number(origin.provenance.import.value);
    if (column == u"at") return timeText(origin.importedAt);
    if (column == u"by") return origin.importedBy;
    return {};
}

QVariant RowHistoryModel::cell(int row, const QString& column, int role) const {
    const FieldOrigin& origin = m_rows[static_cast<std::size_t>(row)];
    switch (role) {
    case Qt::DisplayRole:
        return display(origin, column);
    case Qt::ToolTipRole: {
        if (column == u"file") return text(origin.provenance.file);
        const QString shown = display(origin, column);
        return shown.isEmpty() ? QVariant() : QVariant(shown);
    }
    case RefRole:
        return text(origin.field);
    case StrongRole:
        return column == u"field" || (column == u"value" && origin.changed);
    case ToneRole: {
        const bool nothing =
            (column == u"value" && origin.value.empty()) || (column == u"before" && origin.before.empty());
        return static_cast<int>(nothing ? Tone::Muted : Tone::Normal);
    }
    case SortRole:
        if (column == u"line") return QVariant::fromValue<qlonglong>(origin.provenance.line);
        if (column == u"import") return QVariant::fromValue<qlonglong>(origin.provenance.import.value);
        if (column == u"at") return origin.importedAt;
        return {};
    default:
        return {};
    }
}

} // namespace harmdesk::tables
