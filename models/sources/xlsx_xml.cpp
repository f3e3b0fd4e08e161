// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/sources/xlsx_xml.h"

#include "models/sources/source_text.h"

#include <new>

namespace harmdesk::sources {

Error workbookError(const QString& path, const QString& sentence, const QString& detail) {
    return Error{ErrorKind::Unreadable, sentence + QLatin1Char(' ') + SourceText::tr("Nothing was imported."),
                 detail, path};
}

Error workbookDamaged(const QString& path, const QString& detail) {
    return workbookError(
        path,
        SourceText::tr(
            "The workbook %1 is damaged. Open it in a spreadsheet program, save it again as .xlsx, "
            "or export the data as CSV.")
            .arg(path),
        detail);
}

std::optional<std::string_view> XmlAttributes::value(std::string_view local) const {
    for (const char** at = m_list; *at != nullptr; at += 2)
        if (localName(at[0]) == local) return std::string_view(at[1]);
    return std::nullopt;
}

XmlReader::XmlReader(std::unique_ptr<ZipPart> part, QString path, QString partName)
    : m_part(std::move(part))
    , m_path(std::move(path))
    , m_partName(std::move(partName))
    , m_parser(XML_ParserCreate(nullptr)) {
    if (m_parser == nullptr) throw std::bad_alloc();
    XML_SetUserData(m_parser, this);
    // No workbook has a document type; refusing it refuses every entity and its expansion.
    XML_SetStartDoctypeDeclHandler(m_parser, [](void* self, const XML_Char*, const XML_Char*, const XML_Char*,
                                                int) { static_cast<XmlReader*>(self)->documentType(); });
}

XmlReader::~XmlReader() {
    XML_ParserFree(m_parser);
}

void XmlReader::refuse(Error error) {
    if (m_stopped) return;
    m_stopped = true;
    m_error = std::move(error);
    XML_StopParser(m_parser, XML_FALSE);
}

void XmlReader::tooDeep() {
    refuse(workbookDamaged(m_path, QStringLiteral("%1: nested too deeply").arg(m_partName)));
}

void XmlReader::documentType() {
    refuse(workbookError(
        m_path,
        SourceText::tr("The workbook %1 is refused as unsafe: %2 in it declares a document type, as no "
                       "spreadsheet program writes (it could expand without end). Export the data again.")
            .arg(m_path, m_partName)));
}

XmlReader::Step XmlReader::failed() {
    if (!m_stopped) {
        m_stopped = true;
        m_error =
            workbookDamaged(m_path, QStringLiteral("%1, line %2: %3")
                                        .arg(m_partName)
                                        .arg(static_cast<qulonglong>(XML_GetCurrentLineNumber(m_parser)))
                                        .arg(QString::fromUtf8(XML_ErrorString(XML_GetErrorCode(m_parser)))));
    }
    return Step::Failed;
}

XmlReader::Step XmlReader::parseMore() {
    if (m_stopped) return Step::Failed;
    if (m_ended) return Step::End;
    void* const buffer = XML_GetBuffer(m_parser, kChunk);
    if (buffer == nullptr) return failed();
    const std::int64_t came = m_part->read(static_cast<char*>(buffer), kChunk);
    if (came < 0) {
        m_stopped = true;
        m_error = m_part->error();
        return Step::Failed;
    }
    m_fed += came;
    if (XML_ParseBuffer(m_parser, static_cast<int>(came), came == 0) != XML_STATUS_OK) return failed();
    // Expat holds an unfinished tag whole and reads it anew with every chunk.
    if (m_fed - XML_GetCurrentByteIndex(m_parser) > kMaxToken) {
        refuse(workbookDamaged(m_path, QStringLiteral("%1: a tag above 4 MB").arg(m_partName)));
        return Step::Failed;
    }
    m_ended = came == 0;
    return m_ended ? Step::End : Step::More;
}

Status XmlReader::parseAll() {
    while (true) {
        switch (parseMore()) {
        case Step::More:
            break;
        case Step::End:
            return {};
        case Step::Failed:
            return fail(m_error);
        }
    }
}

} // namespace harmdesk::sources
