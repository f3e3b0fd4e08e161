// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/sources/xlsx_xml.h"

#include "models/sources/source_text.h"

#include <algorithm>
#include <cstring>
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
    for (const XmlAttribute& attribute : *this)
        if (attribute.local == local) return attribute.value;
    return std::nullopt;
}

XmlSource::XmlSource(std::unique_ptr<ZipPart> part, QString path, QString partName, std::string head)
    : m_part(std::move(part))
    , m_path(std::move(path))
    , m_partName(std::move(partName))
    , m_head(std::move(head)) {}

void XmlSource::refuse(Error error) {
    if (m_stopped) return;
    m_stopped = true;
    m_error = std::move(error);
    halt();
}

void XmlSource::damaged(const QString& what) {
    refuse(workbookDamaged(m_path, QStringLiteral("%1: %2").arg(m_partName, what)));
}

void XmlSource::tooDeep() {
    damaged(QStringLiteral("nested too deeply"));
}

void XmlSource::tooLong() {
    damaged(QStringLiteral("a tag above 4 MB"));
}

void XmlSource::documentType() {
    refuse(workbookError(
        m_path,
        SourceText::tr("The workbook %1 is refused as unsafe: %2 in it declares a document type, as no "
                       "spreadsheet program writes (it could expand without end). Export the data again.")
            .arg(m_path, m_partName)));
}

std::int64_t XmlSource::read(char* into, std::size_t bytes) {
    if (m_headRead < m_head.size()) {
        const std::size_t count = std::min(bytes, m_head.size() - m_headRead);
        std::memcpy(into, m_head.data() + m_headRead, count);
        m_headRead += count;
        return static_cast<std::int64_t>(count);
    }
    const std::int64_t came = m_part->read(into, bytes);
    if (came < 0) refuse(m_part->error());
    return came;
}

Status XmlSource::parseAll() {
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

XmlReader::XmlReader(std::unique_ptr<ZipPart> part, QString path, QString partName, std::string head)
    : XmlSource(std::move(part), std::move(path), std::move(partName), std::move(head))
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

bool XmlReader::enter(const char** attributes) {
    if (stopped()) return false;
    if (++m_depth > kMaxDepth) {
        tooDeep();
        return false;
    }
    m_attributes.clear();
    for (; *attributes != nullptr; attributes += 2)
        m_attributes.push_back({localName(attributes[0]), attributes[1]});
    return true;
}

XmlSource::Step XmlReader::parseMore() {
    if (stopped()) return Step::Failed;
    if (m_ended) return Step::End;
    void* const buffer = XML_GetBuffer(m_parser, kChunk);
    if (buffer == nullptr) {
        damaged(QStringLiteral("out of memory"));
        return Step::Failed;
    }
    const std::int64_t came = read(static_cast<char*>(buffer), kChunk);
    if (came < 0) return Step::Failed;
    m_fed += came;
    if (XML_ParseBuffer(m_parser, static_cast<int>(came), came == 0) != XML_STATUS_OK) {
        damaged(QStringLiteral("line %1: %2")
                    .arg(static_cast<qulonglong>(XML_GetCurrentLineNumber(m_parser)))
                    .arg(QString::fromUtf8(XML_ErrorString(XML_GetErrorCode(m_parser)))));
        return Step::Failed;
    }
    // Expat holds an unfinished tag whole and reads it anew with every chunk.
    if (m_fed - XML_GetCurrentByteIndex(m_parser) > kMaxToken) {
        tooLong();
        return Step::Failed;
    }
    m_ended = came == 0;
    return m_ended ? Step::End : Step::More;
}

} // namespace harmdesk::sources
