// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/intake/import.h"
#include "models/intake/intake_text.h"
#include "models/intake/receipt_object.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <algorithm>

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

QString stateName(RejectState state) {
    switch (state) {
    case RejectState::Open:
        return QStringLiteral("open");
    case RejectState::Resolved:
        return QStringLiteral("resolved");
    case RejectState::Dismissed:
        return QStringLiteral("dismissed");
    }
    return {};
}

QByteArray csvLine(const QStringList& fields) {
    QStringList out;
    for (QString field : fields) {
        const bool quoted = std::any_of(field.cbegin(), field.cend(), [](QChar c) {
            return c == QLatin1Char(',') || c == QLatin1Char('"') || c == QLatin1Char('\n') ||
                   c == QLatin1Char('\r');
        });
        if (quoted)
            field =
                QLatin1Char('"') + field.replace(QLatin1Char('"'), QStringLiteral("\"\"")) + QLatin1Char('"');
        out.append(field);
    }
    return out.join(QLatin1Char(',')).toUtf8() + '\n';
}

QString cell(QString text) {
    for (QChar& c : text)
        if (c == QLatin1Char('\t') || c == QLatin1Char('\n') || c == QLatin1Char('\r')) c = QLatin1Char(' ');
    return text;
}

} // namespace

QJsonObject receiptObject(const ImportReceipt& receipt) {
    QJsonArray files;
    for (const FileReceipt& file : receipt.files) {
        QJsonObject each{{QStringLiteral("path"), file.path},
                         {QStringLiteral("sha256"), file.sha256},
                         {QStringLiteral("kind"), kindName(file.kind)},
                         {QStringLiteral("rows_read"), static_cast<qint64>(file.rowsRead)},
                         {QStringLiteral("inserted"), static_cast<qint64>(file.inserted)},
                         {QStringLiteral("updated"), static_cast<qint64>(file.updated)},
                         {QStringLiteral("unchanged"), static_cast<qint64>(file.unchanged)},
                         {QStringLiteral("rejected"), static_cast<qint64>(file.rejected)},
                         {QStringLiteral("skipped"), static_cast<qint64>(file.skipped)}};
        if (!file.target.isEmpty()) each.insert(QStringLiteral("target"), file.target);
        files.append(each);
    }
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
                                    {QStringLiteral("crimes"), static_cast<qint64>(offence.crimes)},
                                    {QStringLiteral("new"), offence.isNew}});
    QJsonArray notes;
    for (const QString& note : receipt.notes) notes.append(note);
    const QJsonValue id =
        receipt.id.isNull() ? QJsonValue() : QJsonValue(static_cast<qint64>(receipt.id.value));
    return QJsonObject{{QStringLiteral("import_id"), id},
                       {QStringLiteral("spec"), receipt.spec.isEmpty() ? QJsonValue() : receipt.spec},
                       {QStringLiteral("files"), files},
                       {QStringLiteral("rejects"), rejects},
                       {QStringLiteral("unmapped"), unmapped},
                       {QStringLiteral("notes"), notes}};
}

QByteArray receiptJson(const ImportReceipt& receipt) {
    return QJsonDocument(receiptObject(receipt)).toJson(QJsonDocument::Indented);
}

QByteArray receiptFilesCsv(const ImportReceipt& receipt) {
    QByteArray out("import_id,started_at,user,spec,spec_version,path,target,kind,sha256,rows_read,inserted,"
                   "updated,unchanged,rejected,skipped\n");
    for (const FileReceipt& f : receipt.files) {
        const bool mapped = !receipt.spec.isEmpty();
        out += csvLine({receipt.id.isNull() ? QString() : QString::number(receipt.id.value),
                        receipt.startedAt.toUTC().toString(Qt::ISODate), receipt.user, receipt.spec,
                        mapped ? QString::number(receipt.specVersion) : QString(), f.path, f.target,
                        kindName(f.kind), f.sha256, QString::number(f.rowsRead), QString::number(f.inserted),
                        QString::number(f.updated), QString::number(f.unchanged), QString::number(f.rejected),
                        QString::number(f.skipped)});
    }
    return out;
}

QByteArray rejectsCsv(const ImportReceipt& receipt) {
    QByteArray out("file,line,kind,field,code,message,state\n");
    for (const RejectedRow& row : receipt.rejects)
        out += csvLine({row.file, QString::number(row.line), kindName(row.kind), row.field, row.code,
                        row.message, stateName(row.state)});
    return out;
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
