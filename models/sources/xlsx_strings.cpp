// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/sources/xlsx_strings.h"

#include "models/sources/source_text.h"
#include "models/sources/xlsx_scan.h"
#include "models/sources/xlsx_values.h"

#include <cstring>

namespace harmdesk::sources {

void RichText::start(std::string_view local) {
    if (local == "rPh")
        ++m_phonetic;
    else if (local == "t")
        m_inText = m_phonetic == 0;
}

void RichText::end(std::string_view local) {
    if (local == "rPh" && m_phonetic > 0)
        --m_phonetic;
    else if (local == "t")
        m_inText = false;
}

bool RichText::add(std::string_view text) {
    if (!m_inText) return true;
    if (m_text.size() + text.size() > kMaxCellText) return false;
    m_text.append(text);
    return true;
}

SharedStrings::SharedStrings(std::unique_ptr<ZipPart> part, const QString& path, const QString& partName)
    : m_path(path)
    , m_reader(openXml(std::move(part), path, partName, *this)) {}

std::optional<std::string_view> SharedStrings::at(std::size_t index) {
    while (index >= m_places.size())
        if (!more()) return std::nullopt;
    const std::size_t place = m_places[index];
    const char* const bytes = m_blocks[place / kBlock].get() + place % kBlock;
    std::uint32_t length = 0;
    std::memcpy(&length, bytes, sizeof length);
    return std::string_view(bytes + sizeof length, length);
}

Status SharedStrings::finish() {
    while (more()) {
    }
    if (m_error) return fail(*m_error);
    return {};
}

bool SharedStrings::more() {
    if (m_done) return false;
    switch (m_reader->parseMore()) {
    case XmlSource::Step::More:
        return true;
    case XmlSource::Step::End:
        break;
    case XmlSource::Step::Failed:
        m_error = m_reader->error();
        break;
    }
    m_done = true;
    return false;
}

void SharedStrings::keep(std::string_view text) {
    const std::size_t needed = sizeof(std::uint32_t) + text.size();
    if (m_used + needed > kBlock || m_places.size() >= kMaxTexts) {
        if ((m_blocks.size() + 1) * kBlock > kMaxBytes || m_places.size() >= kMaxTexts) {
            m_reader->refuse(
                workbookError(m_path, SourceText::tr("The workbook %1 holds more different texts than can be "
                                                     "kept in memory (256 MB). Save the "
                                                     "sheet as CSV and import that.")
                                          .arg(m_path)));
            return;
        }
        m_blocks.push_back(std::make_unique_for_overwrite<char[]>(kBlock));
        m_used = 0;
    }
    char* const to = m_blocks.back().get() + m_used;
    const auto length = static_cast<std::uint32_t>(text.size());
    std::memcpy(to, &length, sizeof length);
    std::memcpy(to + sizeof length, text.data(), text.size());
    m_places.push_back(static_cast<std::uint32_t>((m_blocks.size() - 1) * kBlock + m_used));
    m_used += needed;
}

void SharedStrings::start(std::string_view local, XmlAttributes) {
    if (local == "si") {
        m_inItem = true;
        m_rich.clear();
    } else if (m_inItem) {
        m_rich.start(local);
    }
}

void SharedStrings::end(std::string_view local) {
    if (!m_inItem) return;
    if (local == "si") {
        m_inItem = false;
        decodeEscapes(m_rich.text());
        keep(m_rich.text());
    } else {
        m_rich.end(local);
    }
}

void SharedStrings::text(std::string_view text) {
    if (m_inItem && !m_rich.add(text))
        m_reader->refuse(workbookError(
            m_path, SourceText::tr("The workbook %1 holds a text above 1 MB. Shorten it, or export the data "
                                   "again.")
                        .arg(m_path)));
}

} // namespace harmdesk::sources
