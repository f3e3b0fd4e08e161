// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/sources/zip_archive.h"

#include "models/sources/sha256.h"
#include "models/sources/source_text.h"

#include <QFile>
#include <QLocale>
#include <algorithm>
#include <cstring>
#include <zip.h>

namespace harmdesk::sources {

namespace {

std::string lowered(std::string_view text) {
    std::string out(text);
    for (char& c : out)
        if (c >= 'A' && c <= 'Z') c = static_cast<char>(c - 'A' + 'a');
    return out;
}

Error unreadable(const QString& path, const QString& sentence, const QString& detail = {}) {
    return Error{ErrorKind::Unreadable, sentence + QLatin1Char(' ') + SourceText::tr("Nothing was imported."),
                 detail, path};
}

Error damaged(const QString& path, const QString& detail) {
    return unreadable(
        path,
        SourceText::tr("%1 is damaged or was cut off while it was copied. Copy or export it again.")
            .arg(path),
        detail);
}

QString megabytes(std::int64_t bytes) {
    return QLocale().toString(static_cast<qlonglong>(bytes >> 20));
}

} // namespace

std::string normalisedPartName(std::string_view name) {
    std::vector<std::string_view> parts;
    std::size_t at = 0;
    while (at <= name.size()) {
        std::size_t end = name.find_first_of("/\\", at);
        if (end == std::string_view::npos) end = name.size();
        const std::string_view part = name.substr(at, end - at);
        at = end + 1;
        if (part.empty() || part == ".") continue;
        if (part == "..") {
            if (parts.empty()) return {};
            parts.pop_back();
            continue;
        }
        parts.push_back(part);
    }
    std::string out;
    for (const std::string_view part : parts) {
        if (!out.empty()) out += '/';
        out += part;
    }
    return out;
}

/// One handle on the file for libzip and for the hash, so that a file replaced meanwhile is not mixed up; it
/// also counts what is read. libzip asks through `answer`.
struct ZipArchive::Bytes {
    QFile file;
    QByteArray memory;
    bool inMemory = false;
    qint64 position = 0;
    qint64 length = 0;
    qint64 counted = 0;
    zip_error_t error{};

    qint64 read(char* into, quint64 bytes) {
        const qint64 most = static_cast<qint64>(
            std::min<quint64>(bytes, static_cast<quint64>(std::max<qint64>(length - position, 0))));
        qint64 came = most;
        if (inMemory)
            std::memcpy(into, memory.constData() + position, static_cast<std::size_t>(most));
        else if (most > 0)
            came = file.seek(position) ? file.read(into, most) : -1;
        if (came > 0) {
            position += came;
            counted += came;
        }
        return came;
    }

    static zip_int64_t answer(void* self, void* data, zip_uint64_t size, zip_source_cmd_t command) {
        auto& bytes = *static_cast<Bytes*>(self);
        switch (command) {
        case ZIP_SOURCE_OPEN:
            bytes.position = 0;
            return 0;
        case ZIP_SOURCE_READ: {
            const qint64 came = bytes.read(static_cast<char*>(data), size);
            if (came < 0) zip_error_set(&bytes.error, ZIP_ER_READ, 0);
            return came;
        }
        case ZIP_SOURCE_CLOSE:
        case ZIP_SOURCE_FREE:
            return 0;
        case ZIP_SOURCE_STAT: {
            auto* stat = static_cast<zip_stat_t*>(data);
            zip_stat_init(stat);
            stat->size = static_cast<zip_uint64_t>(bytes.length);
            stat->valid |= ZIP_STAT_SIZE;
            return sizeof(zip_stat_t);
        }
        case ZIP_SOURCE_ERROR:
            return zip_error_to_data(&bytes.error, data, size);
        case ZIP_SOURCE_SEEK: {
            const zip_int64_t to = zip_source_seek_compute_offset(static_cast<zip_uint64_t>(bytes.position),
                                                                  static_cast<zip_uint64_t>(bytes.length),
                                                                  data, size, &bytes.error);
            if (to < 0) return -1;
            bytes.position = to;
            return 0;
        }
        case ZIP_SOURCE_TELL:
            return bytes.position;
        case ZIP_SOURCE_SUPPORTS:
            return zip_source_make_command_bitmap(ZIP_SOURCE_OPEN, ZIP_SOURCE_READ, ZIP_SOURCE_CLOSE,
                                                  ZIP_SOURCE_STAT, ZIP_SOURCE_ERROR, ZIP_SOURCE_FREE,
                                                  ZIP_SOURCE_SEEK, ZIP_SOURCE_TELL, ZIP_SOURCE_SUPPORTS, -1);
        default:
            break;
        }
        zip_error_set(&bytes.error, ZIP_ER_OPNOTSUPP, 0);
        return -1;
    }
};

ZipArchive::ZipArchive(QString path, std::unique_ptr<Bytes> bytes)
    : m_path(std::move(path))
    , m_bytes(std::move(bytes)) {}

ZipArchive::~ZipArchive() {
    if (m_zip != nullptr) zip_discard(static_cast<zip_t*>(m_zip));
}

Result<std::shared_ptr<ZipArchive>> ZipArchive::open(const QString& path) {
    auto bytes = std::make_unique<Bytes>();
    bytes->file.setFileName(path);
    if (!bytes->file.open(QIODevice::ReadOnly | QIODevice::Unbuffered))
        return fail(unreadable(
            path,
            SourceText::tr("The file %1 may not be read. Close it in other programs, or ask for the right to "
                           "read it.")
                .arg(path),
            bytes->file.errorString()));
    bytes->length = bytes->file.size();
    std::shared_ptr<ZipArchive> archive(new ZipArchive(path, std::move(bytes)));
    HARMDESK_TRY(archive->load());
    return archive;
}

Result<std::shared_ptr<ZipArchive>> ZipArchive::open(const QByteArray& content, const QString& shownAs) {
    auto bytes = std::make_unique<Bytes>();
    bytes->memory = content;
    bytes->inMemory = true;
    bytes->length = content.size();
    std::shared_ptr<ZipArchive> archive(new ZipArchive(shownAs, std::move(bytes)));
    HARMDESK_TRY(archive->load());
    return archive;
}

Status ZipArchive::load() {
    // libzip takes nothing for an archive of nothing.
    if (m_bytes->length == 0)
        return fail(unreadable(m_path, SourceText::tr("The file %1 is empty. Export it again.").arg(m_path)));
    zip_error_t error;
    zip_error_init(&error);
    const auto failed = [&]() -> Status {
        const QString detail = QString::fromUtf8(zip_error_strerror(&error));
        zip_error_fini(&error);
        return fail(damaged(m_path, detail));
    };
    zip_source_t* source = zip_source_function_create(&Bytes::answer, m_bytes.get(), &error);
    if (source == nullptr) return failed();
    // No ZIP_CHECKCONS: it refuses workbooks that every spreadsheet program opens.
    zip_t* zip = zip_open_from_source(source, ZIP_RDONLY, &error);
    if (zip == nullptr) {
        zip_source_free(source);
        return failed();
    }
    zip_error_fini(&error);
    m_zip = zip;
    const auto count = static_cast<std::size_t>(std::max<zip_int64_t>(zip_get_num_entries(zip, 0), 0));
    if (count > zip_caps::kParts)
        return fail(
            unreadable(m_path, SourceText::tr("%1 holds %2 files; an extract or a workbook has a few. It is "
                                              "refused as unsafe. Export the data again.")
                                   .arg(m_path, QLocale().toString(static_cast<qulonglong>(count)))));
    m_entries.reserve(count);
    for (std::size_t i = 0; i < count; ++i) {
        zip_stat_t stat;
        zip_stat_init(&stat);
        if (zip_stat_index(zip, i, 0, &stat) != 0) continue;
        Entry entry;
        entry.index = i;
        const std::string_view name =
            (stat.valid & ZIP_STAT_NAME) && stat.name ? std::string_view(stat.name) : std::string_view();
        // A folder's entry ends in a slash: it has no bytes that anyone could want.
        if (name.empty() || name.back() == '/' || name.back() == '\\') continue;
        entry.name = normalisedPartName(name);
        constexpr zip_uint64_t most = zip_uint64_t{1} << 62;
        entry.packed = static_cast<std::int64_t>(std::min(stat.comp_size, most));
        entry.size = static_cast<std::int64_t>(std::min(stat.size, most));
        entry.encrypted = (stat.valid & ZIP_STAT_ENCRYPTION_METHOD) && stat.encryption_method != ZIP_EM_NONE;
        m_entries.push_back(std::move(entry));
    }
    std::vector<std::string> keys;
    keys.reserve(m_entries.size());
    for (const Entry& entry : m_entries) keys.push_back(lowered(entry.name));
    m_byName.resize(m_entries.size());
    for (std::size_t i = 0; i < m_byName.size(); ++i) m_byName[i] = i;
    std::stable_sort(m_byName.begin(), m_byName.end(),
                     [&](std::size_t a, std::size_t b) { return keys[a] < keys[b]; });
    for (std::size_t i = 1; i < m_byName.size(); ++i)
        if (keys[m_byName[i]] == keys[m_byName[i - 1]])
            m_entries[m_byName[i]].twice = m_entries[m_byName[i - 1]].twice = true;
    return {};
}

const ZipArchive::Entry* ZipArchive::find(std::string_view name) const {
    const std::string key = lowered(normalisedPartName(name));
    if (key.empty()) return nullptr;
    const auto it = std::lower_bound(
        m_byName.begin(), m_byName.end(), key,
        [&](std::size_t i, const std::string& wanted) { return lowered(m_entries[i].name) < wanted; });
    if (it == m_byName.end() || lowered(m_entries[*it].name) != key) return nullptr;
    return &m_entries[*it];
}

Result<std::unique_ptr<ZipPart>> ZipArchive::openPart(const Entry& entry) {
    const QString name = QString::fromStdString(entry.name);
    if (entry.encrypted)
        return fail(unreadable(m_path, SourceText::tr("%2 in %1 is protected by a password. Unpack it with "
                                                      "the password and import the file itself.")
                                           .arg(m_path, name)));
    if (entry.twice)
        return fail(unreadable(m_path, SourceText::tr("%1 holds two files of the name %2, so it cannot be "
                                                      "said which one counts. Export it again.")
                                           .arg(m_path, name)));
    if (entry.size > zip_caps::kPartBytes)
        return fail(
            unreadable(m_path, SourceText::tr("%2 in %1 claims to be larger than %3 MB unpacked. It is "
                                              "refused as unsafe. Export the data in smaller files.")
                                   .arg(m_path, name, megabytes(zip_caps::kPartBytes))));
    auto* zip = static_cast<zip_t*>(m_zip);
    zip_file_t* file = zip_fopen_index(zip, entry.index, 0);
    if (file == nullptr) {
        const int code = zip_error_code_zip(zip_get_error(zip));
        const QString detail = QString::fromUtf8(zip_strerror(zip));
        if (code == ZIP_ER_COMPNOTSUPP || code == ZIP_ER_ENCRNOTSUPP)
            return fail(unreadable(m_path,
                                   SourceText::tr("%2 in %1 is packed in a way that is not supported. Unpack "
                                                  "it and import the file itself.")
                                       .arg(m_path, name),
                                   detail));
        return fail(damaged(m_path, detail));
    }
    return std::unique_ptr<ZipPart>(new ZipPart(shared_from_this(), file, entry.packed, entry.size, name));
}

Result<QByteArray> ZipArchive::readPart(const Entry& entry, std::int64_t most) {
    HARMDESK_TRY_ASSIGN(part, openPart(entry));
    QByteArray out;
    std::vector<char> chunk(std::size_t{1} << 18);
    while (true) {
        const std::int64_t came = part->read(chunk.data(), chunk.size());
        if (came < 0) return fail(part->error());
        if (came == 0) return out;
        if (out.size() + came > most)
            return fail(
                unreadable(m_path, SourceText::tr("%2 in %1 is larger than %3 MB. Unpack it and import the "
                                                  "file itself.")
                                       .arg(m_path, QString::fromStdString(entry.name), megabytes(most))));
        out.append(chunk.data(), came);
    }
}

std::int64_t ZipArchive::bytesRead() const {
    return std::min(m_bytes->counted, m_bytes->length);
}

std::int64_t ZipArchive::size() const {
    return m_bytes->length;
}

QString ZipArchive::sha256() {
    Sha256 hash;
    if (m_bytes->inMemory) {
        hash.add(m_bytes->memory.constData(), static_cast<std::size_t>(m_bytes->memory.size()));
        return QString::fromLatin1(hash.hex());
    }
    if (!m_bytes->file.seek(0)) return {};
    std::vector<char> chunk(std::size_t{1} << 20);
    while (true) {
        const qint64 came = m_bytes->file.read(chunk.data(), static_cast<qint64>(chunk.size()));
        if (came < 0) return {};
        if (came == 0) return QString::fromLatin1(hash.hex());
        hash.add(chunk.data(), static_cast<std::size_t>(came));
    }
}

ZipPart::ZipPart(std::shared_ptr<ZipArchive> archive, void* file, std::int64_t packed, std::int64_t stated,
                 QString name)
    : m_archive(std::move(archive))
    , m_file(file)
    , m_packed(packed)
    , m_stated(stated)
    , m_name(std::move(name)) {}

ZipPart::~ZipPart() {
    zip_fclose(static_cast<zip_file_t*>(m_file));
}

std::int64_t ZipPart::failed(const QString& sentence, const QString& detail) {
    m_failed = true;
    m_error = unreadable(m_archive->path(), sentence, detail);
    return -1;
}

std::int64_t ZipPart::read(char* into, std::size_t bytes) {
    if (m_failed) return -1;
    const zip_int64_t came = zip_fread(static_cast<zip_file_t*>(m_file), into, bytes);
    if (came < 0) {
        zip_error_t* error = zip_file_get_error(static_cast<zip_file_t*>(m_file));
        const QString detail = QString::fromUtf8(zip_error_strerror(error));
        if (zip_error_code_zip(error) == ZIP_ER_CRC)
            return failed(
                SourceText::tr("%1 is damaged: the check sum of %2 in it is wrong. Copy or export it "
                               "again.")
                    .arg(m_archive->path(), m_name),
                detail);
        return failed(SourceText::tr("%1 is damaged: %2 in it cannot be unpacked to its end. Copy or export "
                                     "it again.")
                          .arg(m_archive->path(), m_name),
                      detail);
    }
    m_unpacked += came;
    if (m_unpacked > m_stated)
        return failed(
            SourceText::tr("%1 is damaged: %2 in it is larger than the archive says. Copy or export "
                           "it again.")
                .arg(m_archive->path(), m_name),
            {});
    if (m_unpacked > zip_caps::kRatioFrom && m_unpacked / zip_caps::kRatio > m_packed)
        return failed(
            SourceText::tr("%1 is refused as unsafe: %2 in it unpacks to more than %3 times its size, "
                           "as no extract does (a zip bomb). If the file is genuine, unpack it and "
                           "import the file itself as CSV.")
                .arg(m_archive->path(), m_name)
                .arg(zip_caps::kRatio),
            {});
    return came;
}

} // namespace harmdesk::sources
