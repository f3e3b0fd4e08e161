// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/sources/csv_records.h"
#include "models/sources/file_look.h"
#include "models/sources/file_source.h"
#include "models/sources/source_text.h"
#include "models/sources/sources.h"
#include "models/sources/xlsx_records.h"
#include "models/sources/zip_member.h"

namespace harmdesk::sources {

namespace {

/// Over a file on disk, with its hash.
class FileRecords final : public RecordReader {
public:
    FileRecords(const QString& path, const SourceFormat& format)
        : m_path(path)
        , m_source(path, true)
        , m_records(path, m_source.reader(), format) {}
    Status open() { return m_source.open(); }

    Step next() override { return m_records.next(); }
    const std::vector<std::string_view>& fields() const override { return m_records.fields(); }
    std::int64_t line() const override { return m_records.line(); }
    std::int64_t lastLine() const override { return m_records.lastLine(); }
    bool brokenQuote() const override { return m_records.brokenQuote(); }
    /// Bytes that cannot be read as text are said to be what they are where their start tells it.
    Error error() const override {
        const CsvReader::Failure failure = m_records.reader().failure();
        if (failure == CsvReader::Failure::Binary || failure == CsvReader::Failure::NotUtf8 ||
            failure == CsvReader::Failure::Utf16) {
            FileSource again(m_path);
            if (const auto start = again.open() ? readStart(again.reader(), 64) : std::nullopt)
                if (auto refusal = refusalByStart(m_path, *start)) return *refusal;
        }
        return m_records.error();
    }
    std::int64_t bytesRead() const override { return m_source.bytesRead(); }
    std::vector<QString> notes() const override { return m_records.notes(); }
    QString sha256() override { return m_source.sha256(); }

private:
    QString m_path;
    FileSource m_source;
    CsvRecords m_records;
};

/// Over a member of a zip.
class MemberRecords final : public RecordReader {
public:
    MemberRecords(const QString& shownAs, std::unique_ptr<ZipMember> member, const SourceFormat& format)
        : m_member(std::move(member))
        , m_records(shownAs, m_member->source(), format) {}

    Step next() override { return m_records.next(); }
    const std::vector<std::string_view>& fields() const override { return m_records.fields(); }
    std::int64_t line() const override { return m_records.line(); }
    std::int64_t lastLine() const override { return m_records.lastLine(); }
    bool brokenQuote() const override { return m_records.brokenQuote(); }
    Error error() const override { return m_member->failed() ? m_member->error() : m_records.error(); }
    std::int64_t bytesRead() const override { return m_member->bytesRead(); }
    std::vector<QString> notes() const override { return m_records.notes(); }
    QString sha256() override { return m_member->sha256(); }

private:
    std::unique_ptr<ZipMember> m_member;
    CsvRecords m_records;
};

bool isDelimiter(char c) {
    const auto byte = static_cast<unsigned char>(c);
    return c == '\t' || (byte >= 0x20 && byte < 0x7F && c != '"' && c != '\'');
}
bool isQuote(char c) {
    const auto byte = static_cast<unsigned char>(c);
    return c == '\0' || (byte > 0x20 && byte < 0x7F);
}

} // namespace

SourceFormat standardFormat() {
    return {};
}

Result<std::unique_ptr<RecordReader>> openRecords(const QString& path, const SourceFormat& format) {
    if (format.kind == SourceFormat::Kind::Xlsx) return openXlsx(path, format);
    if (!isDelimiter(format.delimiter) || !isQuote(format.quote) || format.delimiter == format.quote)
        return fail(
            ErrorKind::Unreadable,
            SourceText::tr("The file %1 cannot be read with this delimiter and quotation mark: they must be "
                           "two different ASCII characters. Choose others.")
                .arg(path),
            {}, path);
    if (!format.member.empty()) {
        HARMDESK_TRY_ASSIGN(member, openZipMember(path, format.member));
        const QString shownAs = QStringLiteral("%1/%2").arg(path, QString::fromStdString(format.member));
        return std::make_unique<MemberRecords>(shownAs, std::move(member), format);
    }
    auto records = std::make_unique<FileRecords>(path, format);
    HARMDESK_TRY(records->open());
    return records;
}

} // namespace harmdesk::sources
