// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/sources/file_source.h"

#include "models/sources/source_text.h"

namespace harmdesk::sources {

FileSource::FileSource(const QString& path, bool hashing)
    : m_file(path)
    , m_hashing(hashing) {}

Status FileSource::open() {
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

} // namespace harmdesk::sources
