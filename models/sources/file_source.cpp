// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/sources/file_source.h"

#include "models/sources/source_text.h"

#include <QFileInfo>

namespace harmdesk::sources {

FileSource::FileSource(const QString& path, bool hashing)
    : m_file(path)
    , m_hashing(hashing) {}

Status FileSource::open() {
    const QString path = m_file.fileName();
    const QFileInfo info(path);
    if (!info.exists())
        return fail(ErrorKind::Unreadable,
                    SourceText::tr("There is no file %1. Nothing was imported. Check the path.").arg(path),
                    {}, path);
    if (info.isDir())
        return fail(ErrorKind::Unreadable,
                    SourceText::tr(
                        "%1 is a folder where a file should be. Nothing was imported. Choose a file in it.")
                        .arg(path),
                    {}, path);
    if (!info.isFile()) // a pipe would wait for ever
        return fail(
            ErrorKind::Unreadable,
            SourceText::tr("%1 is not an ordinary file. Nothing was imported. Choose a CSV or XLSX file.")
                .arg(path),
            {}, path);
    if (m_file.open(QIODevice::ReadOnly | QIODevice::Unbuffered)) return {};
    return fail(
        ErrorKind::Unreadable,
        SourceText::tr(
            "The file %1 may not be read. Nothing was imported. Close it in other programs, or ask for the "
            "right to read it.")
            .arg(m_file.fileName()),
        m_file.errorString(), m_file.fileName());
}

CsvReader::Source FileSource::reader() {
    return [this](char* into, std::size_t bytes) -> std::int64_t {
        const qint64 came = m_file.read(into, static_cast<qint64>(bytes));
        if (came > 0) {
            m_read += came;
            if (m_hashing) m_hash.add(into, static_cast<std::size_t>(came));
        }
        return came;
    };
}

std::optional<std::string> readStart(const CsvReader::Source& source, std::size_t most) {
    std::string out(most, '\0');
    std::size_t at = 0;
    while (at < most) {
        const std::int64_t came = source(out.data() + at, most - at);
        if (came < 0) return std::nullopt;
        if (came == 0) break;
        at += static_cast<std::size_t>(came);
    }
    out.resize(at);
    return out;
}

} // namespace harmdesk::sources
