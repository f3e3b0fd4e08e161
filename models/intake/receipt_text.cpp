// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/intake/import.h"
#include "models/intake/intake_text.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace harmdesk::intake {

namespace {

QString kindName(FileKind kind) {
    switch (kind) {
    case FileKind::Persons:
        return QStringLiteral("persons");
    case FileKind::Crimes:
        return QStringLiteral("crimes");
    case FileKind::Links:
        return QStringLiteral("links");
    case FileKind::Events:
        return QStringLiteral("events");
    }
    return {};
}

QString cell(QString text) {
    for (QChar& c : text)
        if (c == QLatin1Char('\t') || c == QLatin1Char('\n') || c == QLatin1Char('\r')) c = QLatin1Char(' ');
    return text;
}

} // namespace

QByteArray receiptJson(const ImportReceipt& receipt) {
    QJsonArray files;
    for (const FileReceipt& file : receipt.files)
        files.append(QJsonObject{{QStringLiteral("path"), file.path},
                                 {QStringLiteral("sha256"), file.sha256},
                                 {QStringLiteral("kind"), kindName(file.kind)},
                                 {QStringLiteral("rows_read"), static_cast<qint64>(file.rowsRead)},
                                 {QStringLiteral("inserted"), static_cast<qint64>(file.inserted)},
                                 {QStringLiteral("updated"), static_cast<qint64>(file.updated)},
                                 {QStringLiteral("unchanged"), static_cast<qint64>(file.unchanged)},
                                 {QStringLiteral("rejected"), static_cast<qint64>(file.rejected)}});
    QJsonArray rejects;
    for (const RejectedRow& row : receipt.rejects)
        rejects.append(QJsonObject{{QStringLiteral("file"), row.file},
                                   {QStringLiteral("line"), static_cast<qint64>(row.line)},
                                   {QStringLiteral("field"), row.field},
                                   {QStringLiteral("code"), row.code},
                                   {QStringLiteral("message"), row.message}});
    QJsonArray unmapped;
    for (const UnmappedOffence& offence : receipt.unmapped)
        unmapped.append(QJsonObject{{QStringLiteral("ho_class"), QString::fromStdString(offence.hoClass)},
                                    {QStringLiteral("cjs_code"), QString::fromStdString(offence.cjsCode)},
                                    {QStringLiteral("title"), QString::fromStdString(offence.title)},
                                    {QStringLiteral("crimes"), static_cast<qint64>(offence.crimes)}});
    const QJsonValue id =
        receipt.id.isNull() ? QJsonValue() : QJsonValue(static_cast<qint64>(receipt.id.value));
    return QJsonDocument(QJsonObject{{QStringLiteral("import_id"), id},
                                     {QStringLiteral("files"), files},
                                     {QStringLiteral("rejects"), rejects},
                                     {QStringLiteral("unmapped"), unmapped}})
        .toJson(QJsonDocument::Indented);
}

QString rejectsAsText(const ImportReceipt& receipt) {
    QStringList lines;
    lines.append(QStringList{IntakeText::tr("File"), IntakeText::tr("Line"), IntakeText::tr("Field"),
                             IntakeText::tr("Code"), IntakeText::tr("Reason")}
                     .join(QLatin1Char('\t')));
    for (const RejectedRow& row : receipt.rejects)
        lines.append(
            QStringList{cell(row.file), QString::number(row.line), row.field, row.code, cell(row.message)}
                .join(QLatin1Char('\t')));
    return lines.join(QLatin1Char('\n')) + QLatin1Char('\n');
}

} // namespace harmdesk::intake
