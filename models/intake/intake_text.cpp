// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/intake/intake_text.h"

#include <QStringList>

namespace harmdesk::intake {

namespace {

constexpr qsizetype kShown = 40;

QString shown(std::string_view value) {
    QString text =
        QString::fromUtf8(value.data(), static_cast<qsizetype>(std::min<std::size_t>(value.size(), 400)));
    text = text.simplified();
    if (text.size() > kShown) text = text.left(kShown) + QChar(0x2026);
    return text;
}

QString joined(const std::vector<std::string_view>& names) {
    QStringList out;
    for (std::size_t i = 0; i < names.size() && i < 12; ++i) out.append(shown(names[i]));
    if (names.size() > 12) out.append(QStringLiteral("…"));
    return out.join(QStringLiteral(", "));
}

QString badValueMessage(FileKind kind, std::size_t column, const QString& field, const QString& value) {
    if (kind == FileKind::Persons && column == static_cast<std::size_t>(PersonColumn::Ethnicity))
        return IntakeText::tr("%1 is “%2”: not one of the 16+1 ethnicity codes.").arg(field, value);
    if (kind == FileKind::Crimes && column == static_cast<std::size_t>(CrimeColumn::OutcomeType))
        return IntakeText::tr("%1 is “%2”: Home Office outcomes go from 1 to 22.").arg(field, value);
    if (kind == FileKind::Crimes && column == static_cast<std::size_t>(CrimeColumn::Offences))
        return IntakeText::tr("%1 is “%2”: a crime holds 1 to 10,000 offences.").arg(field, value);
    QStringList codes;
    for (const std::string_view code : columnsOf(kind)[column].codes)
        codes.append(QLatin1String(code.data(), static_cast<qsizetype>(code.size())));
    const QString allowed = codes.join(QStringLiteral(", "));
    if (value.isEmpty()) return IntakeText::tr("%1 is empty: it must be one of %2.").arg(field, allowed);
    return IntakeText::tr("%1 is “%2”: it must be one of %3.").arg(field, value, allowed);
}

QString badShapeMessage(const RowFault& fault, std::int64_t line) {
    if (fault.expected > 0)
        return IntakeText::tr("The row has %1 fields and the header has %2.")
            .arg(fault.fields)
            .arg(fault.expected);
    if (fault.lastLine > line)
        return IntakeText::
            tr("A quotation mark in this row is not closed where its field ends: lines %1 to %2 were read "
               "as one row.")
                .arg(line)
                .arg(fault.lastLine);
    return IntakeText::tr("A quotation mark in this row is not closed where its field ends.");
}

} // namespace

QString rejectMessage(FileKind kind, const RowFault& fault, std::int64_t line, const QString& sourceColumn) {
    if (!fault.column) return badShapeMessage(fault, line);
    QString field = QLatin1String(columnsOf(kind)[*fault.column].name.data());
    if (!sourceColumn.isEmpty()) field = IntakeText::tr("%1 (column “%2”)").arg(field, sourceColumn);
    const QString value = shown(fault.value);
    switch (fault.code) {
    case RejectCode::MissingKey:
        return IntakeText::tr("%1 is empty: without it the row cannot be told from others.").arg(field);
    case RejectCode::BadDate:
        if (!sourceColumn.isEmpty())
            return IntakeText::tr("%1 is “%2”: not a date as the specification reads dates, or no such day.")
                .arg(field, value);
        return IntakeText::tr("%1 is “%2”: not a date of the form 2026-10-31, or no such day.")
            .arg(field, value);
    case RejectCode::BadNumber:
        return IntakeText::tr("%1 is “%2”: not a whole number.").arg(field, value);
    case RejectCode::BadValue:
        return badValueMessage(kind, *fault.column, field, value);
    case RejectCode::Orphan:
        return columnsOf(kind)[*fault.column].name == "crime_no"
                   ? IntakeText::tr("Neither the case nor this import holds a crime %1.").arg(value)
                   : IntakeText::tr("Neither the case nor this import holds a person %1.").arg(value);
    case RejectCode::BadShape:
        break;
    }
    return badShapeMessage(fault, line);
}

Error stoppedError() {
    return Error{ErrorKind::Cancelled, IntakeText::tr("Import stopped. The case is as it was."), {}, {}};
}

Error memoryError() {
    return Error{ErrorKind::Unreadable,
                 IntakeText::tr("There is not enough memory for this import. The case is as it was. Close "
                                "other programs or import the files in parts."),
                 {},
                 {}};
}

Error headerError(const QString& path, FileKind kind, const HeaderFaults& faults) {
    QStringList parts;
    if (!faults.missing.empty())
        parts.append(
            IntakeText::tr("%n column(s) missing: %1.", nullptr, static_cast<int>(faults.missing.size()))
                .arg(joined(faults.missing)));
    if (!faults.unknown.empty())
        parts.append(
            IntakeText::tr("%n column(s) unknown: %1.", nullptr, static_cast<int>(faults.unknown.size()))
                .arg(joined(faults.unknown)));
    if (!faults.repeated.empty())
        parts.append(
            IntakeText::tr("%n column(s) given twice: %1.", nullptr, static_cast<int>(faults.repeated.size()))
                .arg(joined(faults.repeated)));
    return Error{
        ErrorKind::Unreadable,
        IntakeText::tr(
            "The header of %1 is not that of %2: %3 Nothing was imported. Correct the first line or export "
            "the file again.")
            .arg(path, standardFileName(kind), parts.join(QLatin1Char(' '))),
        {},
        QStringLiteral("%1:1").arg(path)};
}

Error unknownHeaderError(const QString& path, const std::vector<std::string_view>& header) {
    return Error{
        ErrorKind::Unreadable,
        IntakeText::tr(
            "The file %1 is not one of persons.csv, crimes.csv, links.csv, events.csv, neither by its name "
            "nor "
            "by its header (%2). Nothing was imported. Give it one of these names or export it with the "
            "columns of the standard extract.")
            .arg(path, joined(header)),
        {},
        QStringLiteral("%1:1").arg(path)};
}

} // namespace harmdesk::intake
