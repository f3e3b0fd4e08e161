// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/sources/zip_member.h"

#include "models/sources/source_text.h"
#include "models/sources/zip_archive.h"

#include <QFile>
#include <QStringList>
#include <algorithm>
#include <array>

namespace harmdesk::sources {

namespace {

std::string extensionOf(std::string_view name) {
    const std::size_t dot = name.rfind('.');
    if (dot == std::string_view::npos || name.find('/', dot) != std::string_view::npos) return {};
    std::string out(name.substr(dot + 1));
    for (char& c : out)
        if (c >= 'A' && c <= 'Z') c = static_cast<char>(c - 'A' + 'a');
    return out;
}

bool isTextName(std::string_view name) {
    constexpr std::array<std::string_view, 3> kinds{"csv", "txt", "tsv"};
    return std::find(kinds.begin(), kinds.end(), extensionOf(name)) != kinds.end();
}

/// What file systems leave beside the files that people packed: "__MACOSX/._crimes.csv", "~$crimes.xlsx".
bool isLeftover(std::string_view name) {
    if (name.starts_with("__MACOSX/")) return true;
    const std::size_t slash = name.rfind('/');
    const std::string_view last = slash == std::string_view::npos ? name : name.substr(slash + 1);
    return last.starts_with(".") || last.starts_with("~$");
}

class Member final : public ZipMember {
public:
    Member(std::shared_ptr<ZipArchive> archive, std::unique_ptr<ZipPart> part)
        : m_archive(std::move(archive))
        , m_part(std::move(part)) {}

    CsvReader::Source source() override {
        return [this](char* into, std::size_t bytes) {
            const std::int64_t came = m_part->read(into, bytes);
            m_failed = m_failed || came < 0;
            return came;
        };
    }
    bool failed() const override { return m_failed; }
    const Error& error() const override { return m_part->error(); }
    std::int64_t bytesRead() const override { return m_archive->bytesRead(); }
    std::int64_t size() const override { return m_archive->size(); }
    QString sha256() override { return m_archive->sha256(); }

private:
    std::shared_ptr<ZipArchive> m_archive;
    std::unique_ptr<ZipPart> m_part;
    bool m_failed = false;
};

Result<std::unique_ptr<Member>> open(const QString& path, const std::string& member) {
    HARMDESK_TRY_ASSIGN(archive, ZipArchive::open(path));
    const ZipArchive::Entry* entry = archive->find(member);
    if (entry == nullptr)
        return fail(ErrorKind::Unreadable,
                    SourceText::tr("%1 holds no file %2. Nothing was imported. Choose one of those it holds.")
                        .arg(path, QString::fromStdString(member)),
                    {}, path);
    HARMDESK_TRY_ASSIGN(part, archive->openPart(*entry));
    return std::make_unique<Member>(std::move(archive), std::move(part));
}

} // namespace

bool looksLikeZip(const QString& path) {
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) return false;
    const QByteArray head = file.read(4);
    return head == QByteArrayLiteral("PK\x03\x04") || head == QByteArrayLiteral("PK\x05\x06");
}

bool isWorkbookName(std::string_view member) {
    const std::string kind = extensionOf(member);
    return kind == "xlsx" || kind == "xlsm";
}

Result<std::vector<std::string>> usableMembers(const QString& path) {
    HARMDESK_TRY_ASSIGN(archive, ZipArchive::open(path));
    std::vector<std::string> usable;
    QStringList others;
    bool archives = false;
    for (const ZipArchive::Entry& entry : archive->entries()) {
        if (entry.name.empty() || isLeftover(entry.name)) continue;
        if (!isTextName(entry.name) && !isWorkbookName(entry.name)) {
            const std::string kind = extensionOf(entry.name);
            archives = archives || kind == "zip" || kind == "7z" || kind == "rar" || kind == "gz";
            if (others.size() < 5) others << QString::fromStdString(entry.name);
            continue;
        }
        if (entry.twice)
            return fail(ErrorKind::Unreadable,
                        SourceText::tr("%1 holds two files of the name %2, so it cannot be said which one "
                                       "counts. Nothing was imported. Unpack it and import the file itself.")
                            .arg(path, QString::fromStdString(entry.name)),
                        {}, path);
        usable.push_back(entry.name);
    }
    if (!usable.empty()) return usable;
    const QString nothing = SourceText::tr("Nothing was imported.");
    if (archives)
        return fail(
            ErrorKind::Unreadable,
            SourceText::tr("%1 holds an archive within the archive and no CSV or XLSX file. Unpack it "
                           "and import the files themselves.")
                    .arg(path) +
                QLatin1Char(' ') + nothing,
            others.join(QStringLiteral(", ")), path);
    return fail(ErrorKind::Unreadable,
                SourceText::tr("%1 holds no CSV, TXT, TSV or XLSX file. Choose the archive that holds the "
                               "extract.")
                        .arg(path) +
                    QLatin1Char(' ') + nothing,
                others.join(QStringLiteral(", ")), path);
}

Result<std::unique_ptr<ZipMember>> openZipMember(const QString& path, const std::string& member) {
    HARMDESK_TRY_ASSIGN(opened, open(path, member));
    return std::unique_ptr<ZipMember>(std::move(opened));
}

Result<CsvReader::Source> openMember(const QString& path, const std::string& member) {
    HARMDESK_TRY_ASSIGN(opened, open(path, member));
    std::shared_ptr<Member> shared = std::move(opened);
    return CsvReader::Source(
        [shared, read = shared->source()](char* into, std::size_t bytes) { return read(into, bytes); });
}

} // namespace harmdesk::sources
