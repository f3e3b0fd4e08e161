// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/sources/xlsx_strings.h"
#include "models/sources/xlsx_values.h"
#include "models/sources/xlsx_xml.h"

#include <QString>
#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace harmdesk::sources {

/// How often something was seen in a sheet, and where first.
struct SeenCells {
    std::int64_t count = 0;
    std::string first; ///< "B7", "A3:C3"
    void add(const std::string& place) {
        if (count++ == 0) first = place;
    }
};

/// The rows of one sheet, in order, from its XML. Holds the rows of one chunk of XML at a time.
class SheetReader {
public:
    /// `strings` may be null: there are no shared texts.
    SheetReader(std::unique_ptr<ZipPart> part, const QString& path, const QString& partName,
                SharedStrings* strings, std::vector<NumberKind> styles, bool date1904);

    enum class Step { Row, End, Failed };
    Step next();

    // Of the row that next() gave last; views until the next call.
    struct Cell {
        std::int32_t column = 0; ///< from 1
        std::string_view text;   ///< never empty
    };
    const std::vector<Cell>& cells() const { return m_current; } ///< by column; at least one
    std::int32_t row() const { return m_currentRow; }

    const Error& error() const { return m_error; } ///< after Step::Failed

    // Complete after Step::End.
    const SeenCells& withoutValue() const { return m_withoutValue; } ///< formulas
    const SeenCells& errors() const { return m_errors; }
    const SeenCells& merged() const { return m_merged; } ///< ranges
    const SeenCells& hiddenRows() const { return m_hiddenRows; }

    // Called while the XML is read.
    void start(std::string_view local, XmlAttributes attributes);
    void end(std::string_view local);
    void text(std::string_view text);

private:
    enum class Type : std::uint8_t { Number, Shared, Text, Inline, Boolean, Error, Date };
    struct Held {
        std::int32_t column = 0;
        std::uint32_t length = 0;
        std::size_t at = 0;           // in m_texts
        const char* shared = nullptr; // or in the pool
    };
    struct Row {
        std::int32_t number = 0;
        std::size_t begin = 0; // of m_held
        std::size_t end = 0;
    };
    static constexpr std::size_t kMaxRowText = std::size_t{16} << 20;

    void startRow(XmlAttributes attributes);
    void endRow();
    void startCell(XmlAttributes attributes);
    void endCell();
    void keep(std::string_view text, const char* shared);
    void carryOver();
    bool take();
    void damaged(const QString& what);
    void refuse(const QString& sentence);
    std::string here() const { return cellName(m_row, m_column); }

    QString m_path;
    SharedStrings* m_strings;
    std::vector<NumberKind> m_styles;
    bool m_date1904;

    // Where the parser stands.
    bool m_inData = false;
    bool m_inRow = false;
    bool m_inCell = false;
    bool m_inValue = false;
    bool m_inInline = false;
    std::int32_t m_row = 0;
    std::int32_t m_column = 0;
    bool m_inOrder = true; // the cells of this row
    Type m_type = Type::Number;
    NumberKind m_kind = NumberKind::Plain;
    bool m_formula = false;
    bool m_hasValue = false;
    std::string m_value;
    RichText m_rich;

    // The rows of this chunk.
    std::string m_texts;
    std::vector<Held> m_held;
    std::size_t m_rowBegin = 0;     // of m_held
    std::size_t m_rowTextBegin = 0; // of m_texts
    std::vector<Row> m_rows;
    std::size_t m_next = 0;
    bool m_ended = false;

    std::vector<Cell> m_current;
    std::int32_t m_currentRow = 0;
    SeenCells m_withoutValue;
    SeenCells m_errors;
    SeenCells m_merged;
    SeenCells m_hiddenRows;
    Error m_error;
    std::unique_ptr<XmlSource> m_reader;
};

} // namespace harmdesk::sources
