// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/sources/xlsx_book.h"

#include "models/sources/source_text.h"
#include "models/sources/xlsx_xml.h"

#include <charconv>
#include <map>

namespace harmdesk::sources {

namespace {

constexpr std::size_t kMaxSheets = 10'000;
constexpr std::size_t kMaxStyles = 1'000'000;

struct Relation {
    std::string id;
    std::string type;   ///< last word of the type's address: "worksheet"
    std::string target; ///< part path, normalised
};

int toInt(std::string_view text, int otherwise) {
    int value = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
    return error == std::errc{} && end == text.data() + text.size() ? value : otherwise;
}

bool isTrue(std::optional<std::string_view> text) {
    return text && (*text == "1" || *text == "true" || *text == "on");
}

std::string folderOf(std::string_view part) {
    const std::size_t slash = part.rfind('/');
    return slash == std::string_view::npos ? std::string() : std::string(part.substr(0, slash));
}

/// "xl/workbook.xml" → "xl/_rels/workbook.xml.rels".
std::string relationsOf(std::string_view part) {
    std::string path = folderOf(part);
    const std::string_view name = path.empty() ? part : part.substr(path.size() + 1);
    if (!path.empty()) path += '/';
    return path.append("_rels/").append(name).append(".rels");
}

class Relations {
public:
    explicit Relations(std::string folder)
        : m_folder(std::move(folder)) {}
    void start(std::string_view local, XmlAttributes attributes) {
        if (local != "Relationship" || list.size() > kMaxSheets) return;
        if (attributes.value("TargetMode") == "External") return;
        const std::string_view type = attributes.value("Type").value_or("");
        const std::string_view target = attributes.value("Target").value_or("");
        Relation relation;
        relation.id = attributes.value("Id").value_or("");
        relation.type = type.substr(type.find_last_of('/') + 1); // npos + 1 = 0: the whole
        const bool absolute = target.starts_with('/') || target.starts_with('\\');
        relation.target = normalisedPartName(absolute ? std::string(target)
                                                      : std::string(m_folder).append("/").append(target));
        list.push_back(std::move(relation));
    }
    void end(std::string_view) {}
    void text(std::string_view) {}
    std::vector<Relation> list;

private:
    std::string m_folder;
};

class Workbook {
public:
    struct Sheet {
        SheetInfo info;
        std::string id;
    };
    void start(std::string_view local, XmlAttributes attributes) {
        if (local == "workbookPr") {
            date1904 = isTrue(attributes.value("date1904"));
        } else if (local == "sheets") {
            m_inSheets = true;
        } else if (local == "sheet" && m_inSheets && sheets.size() < kMaxSheets) {
            Sheet sheet;
            sheet.info.name = attributes.value("name").value_or("");
            const std::string_view state = attributes.value("state").value_or("visible");
            sheet.info.hidden = state != "visible";
            sheet.id = attributes.value("id").value_or("");
            sheets.push_back(std::move(sheet));
        }
    }
    void end(std::string_view local) {
        if (local == "sheets") m_inSheets = false;
    }
    void text(std::string_view) {}
    std::vector<Sheet> sheets;
    bool date1904 = false;

private:
    bool m_inSheets = false;
};

class Styles {
public:
    void start(std::string_view local, XmlAttributes attributes) {
        if (local == "numFmt") {
            const int id = toInt(attributes.value("numFmtId").value_or(""), -1);
            m_formats[id] = numberKind(attributes.value("formatCode").value_or(""));
        } else if (local == "cellXfs") {
            m_inCells = true;
        } else if (local == "xf" && m_inCells && kinds.size() < kMaxStyles) {
            const int id = toInt(attributes.value("numFmtId").value_or("0"), 0);
            const auto own = m_formats.find(id);
            kinds.push_back(own != m_formats.end() ? own->second : numberKind(id));
        }
    }
    void end(std::string_view local) {
        if (local == "cellXfs") m_inCells = false;
    }
    void text(std::string_view) {}
    std::vector<NumberKind> kinds;

private:
    bool m_inCells = false;
    std::map<int, NumberKind> m_formats;
};

template <class H> Status parsePart(ZipArchive& archive, std::string_view name, H& handler) {
    const QString shown = QString::fromUtf8(name.data(), static_cast<qsizetype>(name.size()));
    const ZipArchive::Entry* entry = archive.find(name);
    if (entry == nullptr)
        return fail(workbookDamaged(archive.path(), QStringLiteral("%1 is missing").arg(shown)));
    // These parts are small; a few of them would not be refused by their ratio alone.
    constexpr std::int64_t most = std::int64_t{64} << 20;
    if (entry->size > most)
        return fail(workbookDamaged(archive.path(), QStringLiteral("%1 is above 64 MB").arg(shown)));
    HARMDESK_TRY_ASSIGN(part, archive.openPart(*entry));
    XmlReader reader(std::move(part), archive.path(), shown, {}, handler);
    return reader.parseAll();
}

/// The part that is the workbook: as the package says, or where every writer puts it.
Result<std::string> workbookPart(ZipArchive& archive) {
    if (archive.find("_rels/.rels") != nullptr) {
        Relations relations{std::string()};
        HARMDESK_TRY(parsePart(archive, "_rels/.rels", relations));
        for (const Relation& relation : relations.list)
            if (relation.type == "officeDocument") return relation.target;
    }
    for (const char* usual : {"xl/workbook.xml", "workbook.xml"})
        if (archive.find(usual) != nullptr) return std::string(usual);
    return fail(workbookError(archive.path(),
                              SourceText::tr("%1 is not a workbook, or one that is damaged: the part that "
                                             "lists its sheets is missing. Export the data again.")
                                  .arg(archive.path())));
}

} // namespace

bool holdsWorkbook(const ZipArchive& archive) {
    if (archive.find("[Content_Types].xml") != nullptr || foreignWorkbook(archive)) return true;
    return archive.find("xl/workbook.xml") != nullptr || archive.find("workbook.xml") != nullptr;
}

std::optional<Error> foreignWorkbook(const ZipArchive& archive) {
    const QString& path = archive.path();
    if (archive.find("xl/workbook.bin") != nullptr)
        return workbookError(path, SourceText::tr("%1 is a binary workbook (.xlsb). Open it in a spreadsheet "
                                                  "program and save it as .xlsx or CSV.")
                                       .arg(path));
    if (archive.find("mimetype") != nullptr && archive.find("content.xml") != nullptr)
        return workbookError(path, SourceText::tr("%1 is an OpenDocument spreadsheet (.ods). Open it in a "
                                                  "spreadsheet program and save it as .xlsx or CSV.")
                                       .arg(path));
    if (archive.find("word/document.xml") != nullptr || archive.find("ppt/presentation.xml") != nullptr)
        return workbookError(
            path,
            SourceText::tr("%1 is a text document or a presentation, not a workbook. Choose the extract.")
                .arg(path));
    return std::nullopt;
}

Result<XlsxBook> readBook(ZipArchive& archive) {
    if (auto foreign = foreignWorkbook(archive)) return fail(std::move(*foreign));
    HARMDESK_TRY_ASSIGN(main, workbookPart(archive));
    Workbook workbook;
    HARMDESK_TRY(parsePart(archive, main, workbook));
    Relations relations(folderOf(main));
    HARMDESK_TRY(parsePart(archive, relationsOf(main), relations));

    XlsxBook book;
    book.date1904 = workbook.date1904;
    std::map<std::string, const Relation*> byId;
    std::string stylesPart;
    for (const Relation& relation : relations.list) {
        byId.emplace(relation.id, &relation);
        if (relation.type == "sharedStrings") book.stringsPart = relation.target;
        if (relation.type == "styles") stylesPart = relation.target;
    }
    for (const Workbook::Sheet& sheet : workbook.sheets) {
        const auto relation = byId.find(sheet.id);
        if (relation == byId.end())
            return fail(workbookDamaged(archive.path(), QStringLiteral("a sheet has no part")));
        if (relation->second->type != "worksheet") continue; // charts, dialogs, macros
        book.sheets.push_back({sheet.info, relation->second->target});
    }
    if (book.sheets.empty())
        return fail(workbookError(
            archive.path(),
            SourceText::tr("The workbook %1 has no sheet with cells. Export it again.").arg(archive.path())));
    if (!stylesPart.empty() && archive.find(stylesPart) != nullptr) {
        Styles styles;
        HARMDESK_TRY(parsePart(archive, stylesPart, styles));
        book.styles = std::move(styles.kinds);
    } else if (!stylesPart.empty()) {
        // Without its formats a date would come in as a bare number.
        return fail(workbookDamaged(archive.path(), QStringLiteral("the part of the formats is missing")));
    }
    return book;
}

} // namespace harmdesk::sources
