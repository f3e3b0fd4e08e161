// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/sources/xlsx_xml.h"

#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace harmdesk::sources {

/// The longest text of a cell that is read; spreadsheet programs stop at 32,767 characters.
inline constexpr std::size_t kMaxCellText = std::size_t{1} << 20;

/// Collects the text of one <si> or <is>: plain and rich runs, without the reading aids of <rPh>.
class RichText {
public:
    void clear() {
        m_text.clear();
        m_inText = false;
        m_phonetic = 0;
    }
    void start(std::string_view local);
    void end(std::string_view local);
    /// False when it grows beyond kMaxCellText.
    bool add(std::string_view text);
    std::string& text() { return m_text; }

private:
    std::string m_text;
    bool m_inText = false;
    int m_phonetic = 0;
};

/// The shared texts of a workbook in one pool. Read as far as they are asked for: writers put them in the
/// order of their use, so the first rows of a large workbook need only the first texts.
class SharedStrings {
public:
    SharedStrings(std::unique_ptr<ZipPart> part, const QString& path, const QString& partName);

    /// A text that stays where it is; nullopt where there is none, or where reading failed (see error()).
    std::optional<std::string_view> at(std::size_t index);
    /// Reads the rest, so that a damaged end is found.
    Status finish();
    const std::optional<Error>& error() const { return m_error; }

    // Called while the XML is read.
    void start(std::string_view local, XmlAttributes attributes);
    void end(std::string_view local);
    void text(std::string_view text);

private:
    static constexpr std::size_t kBlock = std::size_t{1} << 21; // holds the longest text
    static constexpr std::size_t kMaxBytes = std::size_t{256} << 20;
    static constexpr std::size_t kMaxTexts = std::size_t{32} << 20; // 4 bytes each

    void keep(std::string_view text);
    bool more();

    QString m_path;
    bool m_inItem = false;
    RichText m_rich;
    std::vector<std::unique_ptr<char[]>> m_blocks;
    std::size_t m_used = kBlock;         // of the last block
    std::vector<std::uint32_t> m_places; // in the blocks, one after the other
    bool m_done = false;
    std::optional<Error> m_error;
    std::unique_ptr<XmlSource> m_reader;
};

} // namespace harmdesk::sources
