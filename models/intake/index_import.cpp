// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/intake/index_import.h"

#include "models/harm/index_file.h"
#include "models/intake/index_rows.h"
#include "models/sources/sources.h"
#include "models/sources/xlsx_records.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QStringList>
#include <algorithm>
#include <optional>

namespace harmdesk::intake {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(harmdesk::IndexImport)
};

using sources::RecordReader;

constexpr int kHeaderWithin = 200;             ///< rows: a cover page may stand above the header
constexpr std::size_t kMaxRows = 1'000'000;    ///< an index has a few thousand
constexpr qint64 kMaxBytes = qint64{64} << 20; ///< of a CSV of our own columns

/// The rest of a table whose header is among its first rows; nullopt where it has none. The notes of the
/// reader come with those of the rows.
Result<std::optional<IndexFile>> readTable(RecordReader& reader, const QString& path) {
    std::optional<IndexRows> rows;
    std::size_t count = 0;
    while (true) {
        switch (reader.next()) {
        case RecordReader::Step::Failed:
            return fail(reader.error());
        case RecordReader::Step::End: {
            if (!rows) return std::optional<IndexFile>();
            IndexFile file;
            HARMDESK_TRY_ASSIGN(taken, rows->take());
            file.index.rows = std::move(taken);
            file.notes = rows->notes();
            for (const QString& note : reader.notes()) file.notes.push_back(note);
            return std::optional<IndexFile>(std::move(file));
        }
        case RecordReader::Step::Record:
            break;
        }
        if (rows) {
            HARMDESK_TRY(rows->add(reader.fields(), reader.line()));
            if (++count > kMaxRows)
                return fail(
                    ErrorKind::Unreadable,
                    Tr::tr("%1 has more than a million rows: it is no harm index. Nothing was loaded.")
                        .arg(path),
                    {}, path);
        } else if (auto columns = indexColumns(reader.fields())) {
            rows.emplace(path, std::move(*columns));
            count = 0;
        } else if (++count == kHeaderWithin) {
            return std::optional<IndexFile>();
        }
    }
}

tl::unexpected<Error> noIndex(const QString& path, const QStringList& hidden) {
    QString sentence =
        Tr::tr("%1 holds no harm index: no row names the columns ATHENA URN, CCHI Score, SHORT_TITLE (or "
               "FULL_OFFENCE_TITLE) and HOME_OFFICE_CLASSIFICATION (or CJS Codes). Choose the publisher's "
               "workbook. Nothing was loaded.")
            .arg(path);
    if (!hidden.isEmpty())
        sentence += QLatin1Char(' ') +
                    Tr::tr("Hidden sheets were not looked into: %1.").arg(hidden.join(QStringLiteral(", ")));
    return fail(ErrorKind::Unreadable, sentence, {}, path);
}

Result<IndexFile> fromWorkbook(const QString& path) {
    HARMDESK_TRY_ASSIGN(sheets, sources::sheetsOf(path, {}));
    QStringList hidden;
    for (const SheetInfo& sheet : sheets) {
        if (sheet.hidden) {
            hidden << QString::fromStdString(sheet.name);
            continue;
        }
        SourceFormat format;
        format.kind = SourceFormat::Kind::Xlsx;
        format.sheet = sheet.name;
        format.headerLine = 0;
        HARMDESK_TRY_ASSIGN(reader, sources::openXlsx(path, format));
        auto file = readTable(*reader, path);
        // A cover sheet may be empty; any other fault is one of the workbook.
        if (!file && file.error().where == path && sheets.size() > 1 && reader->line() == 0) continue;
        if (!file) return fail(std::move(file.error()));
        if (*file) {
            (*file)->notes.insert(
                (*file)->notes.begin(),
                Tr::tr("Read from the sheet “%1”.").arg(QString::fromStdString(sheet.name)));
            return std::move(**file);
        }
    }
    return noIndex(path, hidden);
}

Result<IndexFile> fromText(const QString& path) {
    HARMDESK_TRY_ASSIGN(detected, sources::detectFormat(path));
    SourceFormat format = detected.format;
    format.headerLine = 0; // the header is found by its names
    HARMDESK_TRY_ASSIGN(reader, sources::openRecords(path, format));
    HARMDESK_TRY_ASSIGN(file, readTable(*reader, path));
    if (!file) return noIndex(path, {});
    for (const QString& note : detected.notes) file->notes.push_back(note);
    return std::move(*file);
}

Result<QByteArray> bytesOf(const QString& path) {
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return fail(ErrorKind::Unreadable,
                    Tr::tr("The file %1 cannot be read. Check that it is there and that you may read it. "
                           "Nothing was loaded.")
                        .arg(path),
                    file.errorString(), path);
    if (file.size() > kMaxBytes)
        return fail(ErrorKind::Unreadable,
                    Tr::tr("The file %1 is too large for a harm index. Nothing was loaded.").arg(path), {},
                    path);
    return file.readAll();
}

/// Whether a file starts with the header of our own form.
bool isOwnForm(const QString& path) {
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) return false;
    QByteArray head = file.read(64);
    if (head.startsWith("\xEF\xBB\xBF")) head.remove(0, 3);
    return head.startsWith("urn,ho_class,cjs_codes,");
}

Result<IndexFile> fromOwnForm(const QString& path) {
    HARMDESK_TRY_ASSIGN(table, bytesOf(path));
    const QString rulesPath = QFileInfo(path).path() + QStringLiteral("/resolutions.csv");
    QByteArray rules;
    IndexFile file;
    if (QFileInfo(rulesPath).isFile()) {
        HARMDESK_TRY_ASSIGN(bytes, bytesOf(rulesPath));
        rules = std::move(bytes);
        file.notes.push_back(Tr::tr("Resolution rules read from %1.").arg(rulesPath));
    }
    HARMDESK_TRY_ASSIGN(index, harm::indexFromCsv(QString(), table, rules, path));
    file.index = std::move(index);
    return file;
}

} // namespace

Result<IndexFile> readIndexFile(const QString& path, const QString& name) {
    const QFileInfo info(path);
    if (!info.exists() || info.isDir())
        return fail(ErrorKind::Unreadable,
                    info.isDir() ? Tr::tr("%1 is a folder. Choose the file of the harm index.").arg(path)
                                 : Tr::tr("There is no file %1. Nothing was loaded.").arg(path),
                    {}, path);
    HARMDESK_TRY_ASSIGN(file, sources::looksLikeXlsx(path) ? fromWorkbook(path)
                              : isOwnForm(path)            ? fromOwnForm(path)
                                                           : fromText(path));
    const QString given = name.trimmed();
    file.index.name = (given.isEmpty() ? info.completeBaseName().trimmed() : given).toStdString();
    file.index.sha256 = harm::indexSha256(file.index);
    return file;
}

} // namespace harmdesk::intake
