// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/intake/extract_paths.h"

#include "models/intake/import.h"
#include "models/intake/intake_text.h"
#include "models/sources/sources.h"

#include <QDir>
#include <QFileInfo>
#include <algorithm>

namespace harmdesk::intake {

namespace {

Status isReadableFile(const QString& path) {
    const QFileInfo info(path);
    if (!info.exists())
        return fail(
            ErrorKind::Unreadable,
            IntakeText::tr("There is no file or folder %1. Nothing was imported. Check the path.").arg(path),
            {}, path);
    if (info.isDir())
        return fail(ErrorKind::Unreadable,
                    IntakeText::tr("%1 is a folder where a file should be. Nothing was imported.").arg(path),
                    {}, path);
    if (!info.isFile())
        return fail(ErrorKind::Unreadable,
                    IntakeText::tr("%1 is not a file. Nothing was imported.").arg(path), {}, path);
    return {};
}

Result<ExtractFile> lookInto(const QString& path) {
    HARMDESK_TRY(isReadableFile(path));
    HARMDESK_TRY_ASSIGN(records, sources::openRecords(path, sources::standardFormat()));
    if (records->next() != sources::RecordReader::Step::Record) return fail(records->error());

    const QFileInfo info(path);
    std::optional<FileKind> kind = kindByName(info.fileName());
    if (!kind) kind = kindByHeader(records->fields());
    if (!kind) return fail(unknownHeaderError(path, records->fields()));
    HeaderMap map;
    const HeaderFaults faults = mapHeader(*kind, records->fields(), map);
    if (faults.any()) return fail(headerError(path, *kind, faults));
    return ExtractFile{path, *kind, info.size()};
}

Result<QStringList> filesOfFolder(const QString& folder) {
    const QDir dir(folder);
    if (!dir.isReadable())
        return fail(ErrorKind::Unreadable,
                    IntakeText::tr(
                        "The folder %1 may not be read. Nothing was imported. Ask for the right to read it.")
                        .arg(folder),
                    {}, folder);
    QStringList out;
    const QStringList names =
        dir.entryList(QDir::AllEntries | QDir::NoDotAndDotDot | QDir::Hidden, QDir::Name);
    for (const QString& name : names)
        if (kindByName(name)) out.append(dir.filePath(name));
    if (out.isEmpty())
        return fail(
            ErrorKind::Unreadable,
            IntakeText::tr(
                "The folder %1 holds none of persons.csv, crimes.csv, links.csv, events.csv. Nothing was "
                "imported. Choose the folder of one monthly snapshot.")
                .arg(folder),
            {}, folder);
    return out;
}

} // namespace

bool isSynthetic(const QDir& folder) {
    return folder.exists(QStringLiteral("SYNTHETIC.txt"));
}

Result<ExtractFiles> findExtractFiles(const QStringList& paths) {
    if (paths.isEmpty())
        return fail(ErrorKind::Unreadable,
                    IntakeText::tr("No file or folder was named. Nothing was imported."));
    ExtractFiles out;
    out.synthetic = true;
    QStringList seen;
    for (const QString& path : paths) {
        const QFileInfo info(path);
        QStringList files{path};
        if (info.isDir()) {
            HARMDESK_TRY_ASSIGN(found, filesOfFolder(path));
            files = found;
        }
        const QDir folder = info.isDir() ? QDir(path) : info.dir();
        out.synthetic = out.synthetic && isSynthetic(folder);
        for (const QString& each : std::as_const(files)) {
            const QString canonical = QFileInfo(each).canonicalFilePath();
            if (!canonical.isEmpty() && seen.contains(canonical)) continue; // named twice
            seen.append(canonical);
            HARMDESK_TRY_ASSIGN(file, lookInto(each));
            out.files.push_back(file);
        }
    }
    // Links and events refer to persons and crimes, whatever the order of the paths.
    std::stable_sort(out.files.begin(), out.files.end(),
                     [](const ExtractFile& a, const ExtractFile& b) { return a.kind < b.kind; });
    return out;
}

Result<std::vector<FoundFile>> findExtract(const QStringList& paths) {
    HARMDESK_TRY_ASSIGN(extract, findExtractFiles(paths));
    std::vector<FoundFile> out;
    for (const ExtractFile& file : extract.files) out.push_back({file.path, file.kind, file.bytes});
    return out;
}

} // namespace harmdesk::intake
