// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/sources/xlsx_records.h"

#include "models/sources/source_text.h"
#include "models/sources/xlsx_book.h"
#include "models/sources/xlsx_sheet.h"
#include "models/sources/xlsx_strings.h"
#include "models/sources/zip_archive.h"
#include "models/sources/zip_member.h"

#include <QFile>
#include <QStringList>
#include <algorithm>

namespace harmdesk::sources {

namespace {

const QByteArray& compoundHead() {
    static const QByteArray head = QByteArrayLiteral("\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1");
    return head;
}

/// The error for the container of old office files: a protected workbook or an .xls.
Error compoundError(const QString& path, bool encrypted) {
    if (encrypted)
        return workbookError(path,
                             SourceText::tr("The workbook %1 is protected by a password. Open it with the "
                                            "password and save it without one, or save the sheet as CSV.")
                                 .arg(path));
    return workbookError(path,
                         SourceText::tr("%1 is a workbook of the old form (.xls). Open it in a spreadsheet "
                                        "program and save it as .xlsx or CSV.")
                             .arg(path));
}

/// "EncryptedPackage" in the directory of the container, as UTF-16.
bool namesEncryption(const QByteArray& bytes) {
    static const QByteArray wanted = [] {
        QByteArray out;
        for (const char c : QByteArrayLiteral("EncryptedPackage")) out.append(c).append('\0');
        return out;
    }();
    return bytes.contains(wanted);
}

/// Whether a container on disk is an encrypted workbook: its directory may lie anywhere in it.
bool namesEncryption(QFile& file) {
    constexpr qint64 chunk = qint64{1} << 20;
    constexpr qint64 most = qint64{256} << 20;
    QByteArray window;
    for (qint64 at = 0; at < most && file.seek(at); at += chunk) {
        window = file.read(chunk + 64); // the name may lie across two chunks
        if (window.isEmpty()) break;
        if (namesEncryption(window)) return true;
    }
    return false;
}

/// Refuses what is no zip with a sentence that says what it is.
Status checkHead(const QString& path) {
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) return {}; // said when it is opened
    if (file.read(8) == compoundHead()) return fail(compoundError(path, namesEncryption(file)));
    return {};
}

Status checkHead(const QByteArray& bytes, const QString& path) {
    if (bytes.startsWith(compoundHead())) return fail(compoundError(path, namesEncryption(bytes)));
    return {};
}

/// A workbook and the archive it was read from.
struct Opened {
    std::shared_ptr<ZipArchive> outer;   ///< the file on disk
    std::shared_ptr<ZipArchive> archive; ///< the workbook: the same, or a member of it held in memory
    XlsxBook book;
};

Result<Opened> openBook(const QString& path, const std::string& member) {
    Opened opened;
    HARMDESK_TRY(checkHead(path));
    HARMDESK_TRY_ASSIGN(outer, ZipArchive::open(path));
    opened.outer = std::move(outer);
    if (member.empty()) {
        opened.archive = opened.outer;
    } else {
        const ZipArchive::Entry* entry = opened.outer->find(member);
        if (entry == nullptr)
            return fail(
                workbookError(path, SourceText::tr("%1 holds no file %2. Choose one of those it holds.")
                                        .arg(path, QString::fromStdString(member))));
        // A workbook is read in several places at once: it has to lie open, in memory.
        HARMDESK_TRY_ASSIGN(bytes, opened.outer->readPart(*entry, zip_caps::kMemoryBytes));
        const QString shown = path + QLatin1Char('/') + QString::fromStdString(entry->name);
        HARMDESK_TRY(checkHead(bytes, shown));
        HARMDESK_TRY_ASSIGN(inner, ZipArchive::open(bytes, shown));
        opened.archive = std::move(inner);
    }
    HARMDESK_TRY_ASSIGN(book, readBook(*opened.archive));
    opened.book = std::move(book);
    return opened;
}

Result<Opened> openBook(const QByteArray& bytes, const QString& shownAs) {
    Opened opened;
    HARMDESK_TRY(checkHead(bytes, shownAs));
    HARMDESK_TRY_ASSIGN(archive, ZipArchive::open(bytes, shownAs));
    opened.outer = opened.archive = std::move(archive);
    HARMDESK_TRY_ASSIGN(book, readBook(*opened.archive));
    opened.book = std::move(book);
    return opened;
}

std::vector<SheetInfo> sheetInfos(const XlsxBook& book) {
    std::vector<SheetInfo> sheets;
    for (const XlsxBook::Sheet& sheet : book.sheets) sheets.push_back(sheet.info);
    return sheets;
}

QString names(const XlsxBook& book) {
    QStringList all;
    for (const XlsxBook::Sheet& sheet : book.sheets) {
        if (all.size() == 20) {
            all << QStringLiteral("…");
            break;
        }
        const QString name = QString::fromStdString(sheet.info.name);
        all << (sheet.info.hidden ? SourceText::tr("%1 (hidden)").arg(name) : name);
    }
    return all.join(QStringLiteral(", "));
}

class XlsxRecords final : public RecordReader {
public:
    XlsxRecords(Opened opened, int headerLine)
        : m_outer(std::move(opened.outer))
        , m_archive(std::move(opened.archive))
        , m_headerLine(headerLine) {}

    Status open(const XlsxBook& book, const XlsxBook::Sheet& sheet) {
        if (!book.stringsPart.empty()) {
            HARMDESK_TRY_ASSIGN(part, openPart(book.stringsPart));
            m_strings = std::make_unique<SharedStrings>(std::move(part), m_archive->path(),
                                                        QString::fromStdString(book.stringsPart));
        }
        HARMDESK_TRY_ASSIGN(part, openPart(sheet.part));
        m_sheet = std::make_unique<SheetReader>(std::move(part), m_archive->path(),
                                                QString::fromStdString(sheet.part), m_strings.get(),
                                                book.styles, book.date1904);
        return {};
    }

    Step next() override {
        switch (m_failed ? SheetReader::Step::Failed : m_sheet->next()) {
        case SheetReader::Step::Row:
            break;
        case SheetReader::Step::End:
            return atEnd();
        case SheetReader::Step::Failed:
            if (!m_failed) m_error = m_sheet->error();
            m_failed = true;
            return Step::Failed;
        }
        m_any = true;
        const auto& cells = m_sheet->cells();
        const auto filled = static_cast<std::size_t>(cells.back().column);
        // Rows above the header are titles: they do not widen what comes after it.
        const bool above = m_headerLine > 0 && m_sheet->row() < m_headerLine;
        if (m_headerLine == 0 || m_sheet->row() == m_headerLine) m_width = std::max(m_width, filled);
        m_fields.assign(above ? filled : std::max(m_width, filled), {});
        for (const SheetReader::Cell& cell : cells)
            m_fields[static_cast<std::size_t>(cell.column) - 1] = cell.text;
        return Step::Record;
    }

    const std::vector<std::string_view>& fields() const override { return m_fields; }
    std::int64_t line() const override { return m_sheet->row(); }
    std::int64_t lastLine() const override { return m_sheet->row(); }
    bool brokenQuote() const override { return false; }
    Error error() const override { return m_error; }
    std::int64_t bytesRead() const override { return m_outer->bytesRead(); }
    QString sha256() override { return m_outer->sha256(); }

    std::vector<QString> notes() const override {
        std::vector<QString> out;
        const auto count = [](const SeenCells& seen) {
            return static_cast<int>(std::min<std::int64_t>(seen.count, 1'000'000'000));
        };
        const auto first = [](const SeenCells& seen) { return QString::fromStdString(seen.first); };
        if (const SeenCells& seen = m_sheet->withoutValue(); seen.count > 0)
            out.push_back(
                SourceText::tr("%n formula(s) have no stored value and are read as empty; the first "
                               "is in %1. Open the workbook in a spreadsheet program and save it, so "
                               "that they are computed.",
                               nullptr, count(seen))
                    .arg(first(seen)));
        if (const SeenCells& seen = m_sheet->errors(); seen.count > 0)
            out.push_back(
                SourceText::tr("%n cell(s) hold an error such as #N/A and are read as that text; the "
                               "first is %1.",
                               nullptr, count(seen))
                    .arg(first(seen)));
        if (const SeenCells& seen = m_sheet->merged(); seen.count > 0)
            out.push_back(
                SourceText::tr("%n group(s) of cells are merged: only the first cell of each has the "
                               "value. The first is %1.",
                               nullptr, count(seen))
                    .arg(first(seen)));
        if (const SeenCells& seen = m_sheet->hiddenRows(); seen.count > 0)
            out.push_back(
                SourceText::tr("%n row(s) are hidden or filtered out in the workbook and are read all "
                               "the same; the first is row %1.",
                               nullptr, count(seen))
                    .arg(first(seen)));
        return out;
    }

private:
    Result<std::unique_ptr<ZipPart>> openPart(const std::string& name) {
        const ZipArchive::Entry* entry = m_archive->find(name);
        if (entry == nullptr)
            return fail(workbookDamaged(m_archive->path(),
                                        QStringLiteral("%1 is missing").arg(QString::fromStdString(name))));
        return m_archive->openPart(*entry);
    }

    Step atEnd() {
        // The rest of the shared texts is read for its check sum only.
        if (m_strings) {
            if (auto status = m_strings->finish(); !status) {
                m_failed = true;
                m_error = status.error();
                return Step::Failed;
            }
        }
        if (m_any) return Step::End;
        m_failed = true;
        m_error = workbookError(
            m_archive->path(),
            SourceText::tr(
                "The sheet that was chosen in %1 is empty. Choose another sheet, or export the data "
                "again.")
                .arg(m_archive->path()));
        return Step::Failed;
    }

    std::shared_ptr<ZipArchive> m_outer;
    std::shared_ptr<ZipArchive> m_archive;
    std::unique_ptr<SharedStrings> m_strings;
    std::unique_ptr<SheetReader> m_sheet;
    int m_headerLine;
    std::size_t m_width = 0;
    bool m_any = false;
    std::vector<std::string_view> m_fields;
    bool m_failed = false;
    Error m_error;
};

Result<std::unique_ptr<RecordReader>> openSheet(Opened opened, const SourceFormat& format) {
    const XlsxBook book = std::move(opened.book);
    const QString path = opened.archive->path();
    const auto sheet =
        std::find_if(book.sheets.begin(), book.sheets.end(), [&](const XlsxBook::Sheet& candidate) {
            return format.sheet.empty() ? !candidate.info.hidden : candidate.info.name == format.sheet;
        });
    if (sheet == book.sheets.end()) {
        const QString sentence =
            format.sheet.empty()
                ? SourceText::tr("Every sheet of the workbook %1 is hidden. Choose one of them by name: %2.")
                      .arg(path, names(book))
                : SourceText::tr("The workbook %1 has no sheet “%2”. It has: %3.")
                      .arg(path, QString::fromStdString(format.sheet), names(book));
        return fail(workbookError(path, sentence));
    }
    auto records = std::make_unique<XlsxRecords>(std::move(opened), format.headerLine);
    HARMDESK_TRY(records->open(book, *sheet));
    return std::unique_ptr<RecordReader>(std::move(records));
}

} // namespace

bool looksLikeXlsx(const QString& path) {
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) return false;
    if (file.read(8) == compoundHead()) return true;
    file.close();
    if (!looksLikeZip(path)) return false;
    const auto archive = ZipArchive::open(path);
    return archive && holdsWorkbook(**archive);
}

Result<std::vector<SheetInfo>> sheetsOf(const QString& path, const std::string& member) {
    HARMDESK_TRY_ASSIGN(opened, openBook(path, member));
    return sheetInfos(opened.book);
}

Result<std::unique_ptr<RecordReader>> openXlsx(const QString& path, const SourceFormat& format) {
    HARMDESK_TRY_ASSIGN(opened, openBook(path, format.member));
    return openSheet(std::move(opened), format);
}

Result<std::vector<SheetInfo>> sheetsOfBytes(const QByteArray& bytes, const QString& shownAs) {
    HARMDESK_TRY_ASSIGN(opened, openBook(bytes, shownAs));
    return sheetInfos(opened.book);
}

Result<std::unique_ptr<RecordReader>> openXlsxBytes(const QByteArray& bytes, const QString& shownAs,
                                                    const SourceFormat& format) {
    HARMDESK_TRY_ASSIGN(opened, openBook(bytes, shownAs));
    return openSheet(std::move(opened), format);
}

} // namespace harmdesk::sources
