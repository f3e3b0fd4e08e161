// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tables/column_model.h"

#include "models/tables/mapping_text.h"

#include <QLocale>
#include <QMimeData>
#include <algorithm>

namespace harmdesk::tables {

namespace {

QString number(std::int64_t value) {
    return QLocale().toString(static_cast<qlonglong>(value));
}

/// What a column holds, where no rule finds fault with it.
QString contents(const ColumnProfile& column) {
    if (column.filled() == 0) return ColumnModel::tr("every value is empty");
    const auto all = [&](std::int64_t n) { return n == column.filled(); };
    QString text;
    if (all(column.isoDates) || all(column.dayFirst) || all(column.monthFirst) || all(column.yearFirst))
        text = ColumnModel::tr("%Ln date(s)", nullptr, static_cast<int>(column.filled()));
    else if (all(column.numbers))
        text = ColumnModel::tr("%Ln whole number(s)", nullptr, static_cast<int>(column.filled()));
    else if (all(column.numbers + column.decimals))
        text = ColumnModel::tr("%Ln number(s)", nullptr, static_cast<int>(column.filled()));
    else
        text = ColumnModel::tr("%Ln text(s)", nullptr, static_cast<int>(column.filled()));
    if (column.distinctCapped)
        text += ColumnModel::tr(", more than %1 different").arg(number(column.distinct));
    else if (column.distinct == column.filled())
        text += ColumnModel::tr(", all different");
    else
        text += ColumnModel::tr(", %1 different").arg(number(column.distinct));
    if (column.emptyWords > 0)
        text += ColumnModel::tr("; %n “nothing” in words", nullptr, static_cast<int>(column.emptyWords));
    return text;
}

} // namespace

ColumnModel::ColumnModel(QObject* parent)
    : PlainTableModel(
          {{QStringLiteral("number"), tr("#"), true},
           {QStringLiteral("column"), tr("Column in the file")},
           {QStringLiteral("samples"), tr("Values")},
           {QStringLiteral("field"), tr("Goes to")},
           {QStringLiteral("filled"), tr("Filled %"), true, tr("Share of the records that have a value")},
           {QStringLiteral("verdict"), tr("Verdict over the whole column")},
           {QStringLiteral("guess"), tr("Guess %"), true,
            tr("How sure the guess was, and why (in the tool tip)")}},
          parent) {}

ColumnModel::Row ColumnModel::makeRow(const ColumnProfile& column, const SourceRule& rule,
                                      const std::vector<SpecFinding>& findings,
                                      const std::vector<ColumnGuess>& guesses) {
    Row row;
    row.name = column.name;
    QStringList samples;
    for (const std::string& sample : column.samples)
        samples.append(QString::fromStdString(sample).simplified());
    row.samples = samples.join(QStringLiteral(" · "));
    QStringList uses;
    for (const ColumnUse& use : usesOf(rule, column.name))
        uses.append(fieldText(rule.targets[use.target], use.field));
    row.field = uses.join(QStringLiteral(", "));
    row.ignored = std::find(rule.ignored.begin(), rule.ignored.end(), column.name) != rule.ignored.end();
    row.filled = column.filled();
    row.of = column.rows;

    const ColumnGuess* best = nullptr;
    for (const ColumnGuess& guess : guesses)
        if (guess.column == column.name && (best == nullptr || guess.confidence > best->confidence))
            best = &guess;
    if (best != nullptr) {
        row.confidence = best->field.empty() ? -1 : best->confidence;
        row.reason = best->reason;
    }

    // Of several findings the one that stops the import comes first.
    const SpecFinding* worst = nullptr;
    int more = 0;
    const QString name = QString::fromStdString(column.name);
    for (const SpecFinding& finding : findings) {
        if (QString::fromStdString(finding.column) != name) continue;
        if (finding.kind == SpecFinding::Kind::New && (!uses.isEmpty() || row.ignored)) continue;
        if (worst != nullptr) ++more;
        if (worst == nullptr || (finding.blocking && !worst->blocking)) worst = &finding;
    }
    if (worst != nullptr) {
        row.verdict = worst->text;
        if (more > 0) row.verdict += QLatin1Char(' ') + tr("(and %n more)", nullptr, more);
        row.tone = worst->blocking ? Tone::Danger : Tone::Warn;
    } else if (uses.isEmpty() && row.ignored) {
        row.verdict = tr("left out on purpose");
        row.tone = Tone::Muted;
    } else if (uses.isEmpty()) {
        row.verdict = tr("goes nowhere; %1").arg(contents(column));
        row.tone = Tone::Warn;
    } else {
        row.verdict = contents(column);
    }
    return row;
}

void ColumnModel::setColumns(const SourceProfile& profile, const SourceRule& rule,
                             const std::vector<SpecFinding>& findings,
                             const std::vector<ColumnGuess>& guesses) {
    std::vector<Row> fresh;
    fresh.reserve(profile.columns.size());
    for (const ColumnProfile& column : profile.columns)
        fresh.push_back(makeRow(column, rule, findings, guesses));
    const bool same = fresh.size() == m_rows.size() &&
                      std::equal(fresh.begin(), fresh.end(), m_rows.begin(),
                                 [](const Row& a, const Row& b) { return a.name == b.name; });
    if (same && !m_rows.empty()) {
        m_rows = std::move(fresh);
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
        return;
    }
    beginResetModel();
    m_rows = std::move(fresh);
    endResetModel();
}

void ColumnModel::clear() {
    beginResetModel();
    m_rows.clear();
    endResetModel();
}

std::string ColumnModel::nameOf(int row) const {
    return row >= 0 && row < rows() ? m_rows[static_cast<std::size_t>(row)].name : std::string();
}

int ColumnModel::rowOf(const std::string& column) const {
    for (std::size_t i = 0; i < m_rows.size(); ++i)
        if (m_rows[i].name == column) return static_cast<int>(i);
    return -1;
}

int ColumnModel::unmatched() const {
    return static_cast<int>(std::count_if(
        m_rows.begin(), m_rows.end(), [](const Row& row) { return row.field.isEmpty() && !row.ignored; }));
}

Qt::ItemFlags ColumnModel::flags(const QModelIndex& index) const {
    const Qt::ItemFlags flags = PlainTableModel::flags(index);
    return index.isValid() ? flags | Qt::ItemIsDragEnabled : flags;
}

QStringList ColumnModel::mimeTypes() const {
    return {QString::fromUtf16(kMimeType)};
}

QMimeData* ColumnModel::mimeData(const QModelIndexList& indexes) const {
    if (indexes.isEmpty()) return nullptr;
    auto* const data = new QMimeData;
    data->setData(QString::fromUtf16(kMimeType), QByteArray::fromStdString(nameOf(indexes.first().row())));
    return data;
}

QVariant ColumnModel::cell(int row, const QString& column, int role) const {
    const Row& it = m_rows[static_cast<std::size_t>(row)];
    if (role == NameRole) return QString::fromStdString(it.name);
    if (role == OpenRole) return it.field.isEmpty() && !it.ignored;
    const bool verdict = column == QLatin1String("verdict");
    if (role == ToneRole) {
        if (verdict) return static_cast<int>(it.tone);
        if (column == QLatin1String("field") && it.field.isEmpty())
            return static_cast<int>(it.ignored ? Tone::Muted : Tone::Warn);
        if (column == QLatin1String("guess") && it.confidence < 100) return static_cast<int>(Tone::Warn);
        if (column == QLatin1String("samples") || column == QLatin1String("number"))
            return static_cast<int>(Tone::Muted);
        return {};
    }
    if (role == IconRole && verdict) {
        switch (it.tone) {
        case Tone::Danger:
            return QStringLiteral("late");
        case Tone::Warn:
            return QStringLiteral("warning");
        case Tone::Muted:
            return QStringLiteral("minus");
        default:
            return QStringLiteral("check-circle");
        }
    }
    if (role == StrongRole) return column == QLatin1String("column");
    if (role == Qt::ToolTipRole) {
        if (column == QLatin1String("guess") && !it.reason.isEmpty()) return it.reason;
        if (column == QLatin1String("filled"))
            return tr("%1 of %2 records have a value").arg(number(it.filled), number(it.of));
        return verdict ? QVariant(it.verdict) : QVariant();
    }
    if (role == SortRole) {
        if (column == QLatin1String("number")) return row;
        if (column == QLatin1String("filled")) return it.of == 0 ? 0.0 : double(it.filled) / double(it.of);
        if (column == QLatin1String("guess")) return it.confidence;
        return {};
    }
    if (role != Qt::DisplayRole) return {};
    if (column == QLatin1String("number")) return QString::number(row + 1);
    if (column == QLatin1String("column")) return QString::fromStdString(it.name);
    if (column == QLatin1String("samples")) return it.samples;
    if (column == QLatin1String("field"))
        return it.field.isEmpty() ? (it.ignored ? tr("left out") : tr("nowhere yet")) : it.field;
    if (column == QLatin1String("filled")) {
        if (it.of == 0) return {};
        // 100 only where it is all of them, 0 only where it is none.
        const double share = 100.0 * double(it.filled) / double(it.of);
        const int percent = it.filled == it.of ? 100 : it.filled == 0 ? 0 : std::clamp(int(share), 1, 99);
        return QLocale().toString(percent);
    }
    if (verdict) return it.verdict;
    return it.confidence < 0 ? QVariant() : QVariant(QLocale().toString(it.confidence));
}

} // namespace harmdesk::tables
