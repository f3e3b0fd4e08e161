// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/result.h"

#include <QByteArray>
#include <QString>
#include <cstdint>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

namespace harmdesk::sources {

class ZipArchive;

/// Limits that keep memory and time bounded whatever an archive claims of itself.
namespace zip_caps {
inline constexpr std::size_t kParts = 10'000;
inline constexpr std::int64_t kRatio = 400;                        ///< unpacked : packed …
inline constexpr std::int64_t kRatioFrom = std::int64_t{8} << 20;  ///< … once so much has come out
inline constexpr std::int64_t kPartBytes = std::int64_t{64} << 30; ///< of one part, unpacked
inline constexpr std::int64_t kMemoryBytes = std::int64_t{256}
                                             << 20; ///< of a part held whole: workbook in a zip
} // namespace zip_caps

/// The unpacked bytes of one file of an archive, as a stream. Keeps its archive open. Same thread as the
/// archive.
class ZipPart {
public:
    ~ZipPart();
    ZipPart(const ZipPart&) = delete;
    ZipPart& operator=(const ZipPart&) = delete;

    /// Fills the buffer: how many bytes came, 0 at the end, -1 when reading failed (then see error()). A
    /// wrong check sum shows at the end, so nothing that was read before counts until then.
    std::int64_t read(char* into, std::size_t bytes);
    const Error& error() const { return m_error; } ///< after -1
    std::int64_t unpacked() const { return m_unpacked; }

private:
    friend class ZipArchive;
    ZipPart(std::shared_ptr<ZipArchive> archive, void* file, std::int64_t packed, std::int64_t stated,
            QString name);
    std::int64_t failed(const QString& sentence, const QString& detail);

    std::shared_ptr<ZipArchive> m_archive;
    void* m_file; // zip_file_t: libzip's header stays out of this one
    std::int64_t m_packed;
    std::int64_t m_stated;
    std::int64_t m_unpacked = 0;
    bool m_failed = false;
    QString m_name;
    Error m_error;
};

/// A zip file (or a workbook, which is one), read with libzip and distrust: at most zip_caps::kParts parts,
/// names normalised ("\" is "/", no leading "/", no "." and ".."), encrypted parts and impossible ratios
/// refused, bytes counted here and not believed. Errors are Unreadable, with what to do. One thread.
class ZipArchive : public std::enable_shared_from_this<ZipArchive> {
public:
    struct Entry {
        std::string name; ///< normalised; empty = a name that leads out of the archive: never opened
        std::uint64_t index = 0;
        std::int64_t packed = 0;
        std::int64_t size = 0; ///< as stated
        bool encrypted = false;
        bool twice = false; ///< another part has this name (without regard to the case of letters)
    };

    static Result<std::shared_ptr<ZipArchive>> open(const QString& path);
    /// The same over bytes in memory; `shownAs` is the path that errors name.
    static Result<std::shared_ptr<ZipArchive>> open(const QByteArray& bytes, const QString& shownAs);
    ~ZipArchive();
    ZipArchive(const ZipArchive&) = delete;
    ZipArchive& operator=(const ZipArchive&) = delete;

    const QString& path() const { return m_path; }
    const std::vector<Entry>& entries() const { return m_entries; }
    /// By normalised name, without regard to the case of letters; nullptr where there is none.
    const Entry* find(std::string_view name) const;
    Result<std::unique_ptr<ZipPart>> openPart(const Entry& entry);
    /// A whole part in memory; refused above `most` bytes.
    Result<QByteArray> readPart(const Entry& entry, std::int64_t most);

    /// Bytes of the file that have been read so far, for progress; never above size().
    std::int64_t bytesRead() const;
    std::int64_t size() const;
    /// SHA-256 of the whole file as it lies on disk, in hex; empty where it cannot be read.
    QString sha256();

private:
    struct Bytes; // where the archive's bytes come from
    ZipArchive(QString path, std::unique_ptr<Bytes> bytes);
    Status load();

    QString m_path;
    std::unique_ptr<Bytes> m_bytes;
    void* m_zip = nullptr; // zip_t
    std::vector<Entry> m_entries;
    std::vector<std::size_t> m_byName; // of m_entries, sorted by lower case name
};

/// A name inside an archive as it is compared: "\" → "/", no leading "/", "." and empty parts left out, ".."
/// resolved; empty where it leads out of the archive.
std::string normalisedPartName(std::string_view name);

} // namespace harmdesk::sources
