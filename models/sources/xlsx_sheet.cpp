// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/sources/xlsx_sheet.h"

#include "models/sources/source_text.h"
#include "models/sources/xlsx_scan.h"

#include <QLocale>
#include <algorithm>
#include <charconv>

namespace harmdesk::sources {

namespace {

bool wholeNumber(std::string_view text, std::int64_t& value) {
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
    return error == std::errc{} && end == text.data() + text.size();
}

std::string_view trimmed(std::string_view text) {
    const std::size_t from = text.find_first_not_of(" \t\r\n");
    if (from == std::string_view::npos) return {};
    return text.substr(from, text.find_last_not_of(" \t\r\n") - from + 1);
}

} // namespace

SheetReader::SheetReader(std::unique_ptr<ZipPart> part, const QString& path, const QString& partName,
                         SharedStrings* strings, std::vector<NumberKind> styles, bool date1904)
    : m_path(path)
    , m_strings(strings)
    , m_styles(std::move(styles))
    , m_date1904(date1904)
    , m_reader(openXml(std::move(part), path, partName, *this)) {}

SheetReader::Step SheetReader::next() {
    while (true) {
        if (m_next < m_rows.size() && take()) return Step::Row;
        if (m_ended) return Step::End;
        carryOver();
        switch (m_reader->parseMore()) {
        case XmlSource::Step::More:
            break;
        case XmlSource::Step::End:
            m_ended = true;
            break;
        case XmlSource::Step::Failed:
            m_error = m_reader->error();
            // Rows that were whole before the fault are not given any more: the file fails as one.
            return Step::Failed;
        }
    }
}

bool SheetReader::take() {
    const Row& row = m_rows[m_next++];
    m_currentRow = row.number;
    m_current.clear();
    for (std::size_t i = row.begin; i < row.end; ++i) {
        const Held& held = m_held[i];
        const char* const text = held.shared != nullptr ? held.shared : m_texts.data() + held.at;
        m_current.push_back({held.column, std::string_view(text, held.length)});
    }
    return !m_current.empty();
}

/// Throws away the rows that were given and keeps the one that goes on in the next chunk.
void SheetReader::carryOver() {
    m_rows.clear();
    m_next = 0;
    const auto drop = [](auto& from, std::size_t count) {
        from.erase(from.begin(), from.begin() + static_cast<std::ptrdiff_t>(count));
    };
    const std::size_t textBegin = m_inRow ? m_rowTextBegin : m_texts.size();
    drop(m_held, m_inRow ? m_rowBegin : m_held.size());
    m_texts.erase(0, textBegin);
    for (Held& held : m_held)
        if (held.shared == nullptr) held.at -= textBegin;
    m_rowBegin = 0;
    m_rowTextBegin = 0;
}

void SheetReader::damaged(const QString& what) {
    Error error = workbookDamaged(m_path, what);
    error.where = QStringLiteral("%1:%2").arg(m_path).arg(m_row);
    m_reader->refuse(std::move(error));
}

void SheetReader::refuse(const QString& sentence) {
    Error error = workbookError(m_path, sentence);
    error.where = QStringLiteral("%1:%2").arg(m_path).arg(m_row);
    m_reader->refuse(std::move(error));
}

void SheetReader::startRow(XmlAttributes attributes) {
    std::int64_t number = std::int64_t{m_row} + 1;
    bool hidden = false;
    for (const auto& [name, value] : attributes) {
        if (name == "r" && !value.empty()) {
            if (!wholeNumber(value, number) || number < 1)
                return damaged(QStringLiteral("a row has no valid number after row %1").arg(m_row));
        } else if (name == "hidden") {
            hidden = value == "1" || value == "true";
        }
    }
    if (number > kMaxRow)
        return refuse(SourceText::tr("The workbook %1 has a row beyond %2, which no spreadsheet program can "
                                     "hold. Export the data again.")
                          .arg(m_path, QLocale().toString(kMaxRow)));
    if (number <= m_row)
        return refuse(
            SourceText::tr("The rows of the workbook %1 are out of order: row %2 stands after row "
                           "%3. Open it in a spreadsheet program and save it again.")
                .arg(m_path, QLocale().toString(static_cast<qlonglong>(number)), QLocale().toString(m_row)));
    m_row = static_cast<std::int32_t>(number);
    m_inRow = true;
    m_inOrder = true;
    m_column = 0;
    m_rowBegin = m_held.size();
    m_rowTextBegin = m_texts.size();
    if (hidden) m_hiddenRows.add(std::to_string(m_row));
}

void SheetReader::endRow() {
    m_inRow = false;
    if (m_held.size() == m_rowBegin) return; // nothing but formats: not a record
    const auto from = m_held.begin() + static_cast<std::ptrdiff_t>(m_rowBegin);
    if (!m_inOrder)
        std::stable_sort(from, m_held.end(),
                         [](const Held& a, const Held& b) { return a.column < b.column; });
    const auto twice = std::adjacent_find(from, m_held.end(),
                                          [](const Held& a, const Held& b) { return a.column == b.column; });
    if (twice != m_held.end())
        return refuse(
            SourceText::tr("The workbook %1 holds two values for the cell %2. Open it in a spreadsheet "
                           "program, look at the cell and save it again.")
                .arg(m_path, QString::fromStdString(cellName(m_row, twice->column))));
    m_rows.push_back({m_row, m_rowBegin, m_held.size()});
}

void SheetReader::startCell(XmlAttributes attributes) {
    const std::int32_t before = m_column;
    m_column = before + 1;
    m_type = Type::Number;
    m_kind = NumberKind::Plain;
    for (const auto& [name, value] : attributes) {
        if (name == "r" && !value.empty()) {
            const std::optional<CellPlace> place = cellPlace(value);
            if (!place)
                return refuse(
                    SourceText::tr("The workbook %1 has a cell in row %2 that lies outside of every "
                                   "sheet. Export the data again.")
                        .arg(m_path, QLocale().toString(m_row)));
            if (place->row != m_row)
                return damaged(QStringLiteral("a cell of row %1 is called %2")
                                   .arg(m_row)
                                   .arg(QString::fromStdString(cellName(place->row, place->column))));
            m_column = place->column;
        } else if (name == "t") {
            if (value == "s")
                m_type = Type::Shared;
            else if (value == "str")
                m_type = Type::Text;
            else if (value == "inlineStr")
                m_type = Type::Inline;
            else if (value == "b")
                m_type = Type::Boolean;
            else if (value == "e")
                m_type = Type::Error;
            else if (value == "d")
                m_type = Type::Date;
            else if (value != "n")
                return damaged(QStringLiteral("a cell of row %1 has an unknown type").arg(m_row));
        } else if (name == "s") {
            std::int64_t style = 0;
            if (wholeNumber(value, style) && style >= 0 && static_cast<std::size_t>(style) < m_styles.size())
                m_kind = m_styles[static_cast<std::size_t>(style)];
        }
    }
    if (m_column > kMaxColumn)
        return refuse(SourceText::tr("The workbook %1 has a cell in row %2 that lies outside of every sheet. "
                                     "Export the data again.")
                          .arg(m_path, QLocale().toString(m_row)));
    if (m_column <= before) m_inOrder = false;
    m_inCell = true;
    m_formula = false;
    m_hasValue = false;
    m_value.clear();
    m_rich.clear();
}

void SheetReader::keep(std::string_view text, const char* shared) {
    if (text.empty()) return;
    Held held;
    held.column = m_column;
    held.length = static_cast<std::uint32_t>(text.size());
    held.shared = shared;
    if (shared == nullptr) {
        held.at = m_texts.size();
        m_texts.append(text);
        if (m_texts.size() - m_rowTextBegin > kMaxRowText)
            return refuse(
                SourceText::tr("Row %2 of the workbook %1 holds more than 16 MB of text. Export the "
                               "data again.")
                    .arg(m_path, QLocale().toString(m_row)));
    }
    m_held.push_back(held);
}

void SheetReader::endCell() {
    m_inCell = false;
    if (m_formula && m_value.empty() && (!m_hasValue || m_type != Type::Text)) {
        m_withoutValue.add(here());
        return;
    }
    switch (m_type) {
    case Type::Number:
        if (m_value.empty()) return;
        if (m_kind == NumberKind::Plain) {
            const auto number = plainNumber(m_value);
            return keep(number ? *number : m_value, nullptr);
        } else {
            const auto date = dateNumber(m_value, m_kind, m_date1904);
            return keep(date ? *date : m_value, nullptr);
        }
    case Type::Shared: {
        const std::string_view digits = trimmed(m_value);
        if (digits.empty()) return;
        std::int64_t index = -1;
        std::optional<std::string_view> text;
        if (wholeNumber(digits, index) && index >= 0 && m_strings != nullptr)
            text = m_strings->at(static_cast<std::size_t>(index));
        if (text) return keep(*text, text->data());
        if (m_strings != nullptr && m_strings->error()) return m_reader->refuse(*m_strings->error());
        return damaged(QStringLiteral("the text of cell %1 is missing").arg(QString::fromStdString(here())));
    }
    case Type::Text:
        decodeEscapes(m_value);
        return keep(m_value, nullptr);
    case Type::Inline:
        decodeEscapes(m_rich.text());
        // Some writers put the text into <v> all the same.
        return keep(m_rich.text().empty() ? m_value : m_rich.text(), nullptr);
    case Type::Boolean: {
        const std::string_view value = trimmed(m_value);
        if (value == "1" || value == "true") return keep("TRUE", nullptr);
        if (value == "0" || value == "false") return keep("FALSE", nullptr);
        return keep(value, nullptr);
    }
    case Type::Error:
        if (!m_value.empty()) m_errors.add(here());
        return keep(m_value, nullptr);
    case Type::Date:
        return keep(isoCellDate(trimmed(m_value)), nullptr);
    }
}

void SheetReader::start(std::string_view local, XmlAttributes attributes) {
    if (m_inCell) {
        if (m_inInline)
            m_rich.start(local);
        else if (local == "v")
            m_inValue = m_hasValue = true;
        else if (local == "f")
            m_formula = true;
        else if (local == "is")
            m_inInline = true;
    } else if (m_inRow) {
        if (local == "c") startCell(attributes);
    } else if (m_inData) {
        if (local == "row") startRow(attributes);
    } else if (local == "sheetData") {
        m_inData = true;
    } else if (local == "mergeCell") {
        m_merged.add(std::string(attributes.value("ref").value_or("").substr(0, 32)));
    }
}

void SheetReader::end(std::string_view local) {
    if (m_inCell) {
        if (m_inInline) {
            if (local == "is")
                m_inInline = false;
            else
                m_rich.end(local);
        } else if (local == "v") {
            m_inValue = false;
        } else if (local == "c") {
            endCell();
        }
    } else if (m_inRow) {
        if (local == "row") endRow();
    } else if (local == "sheetData") {
        m_inData = false;
    }
}

void SheetReader::text(std::string_view text) {
    bool fits = true;
    if (m_inValue) {
        fits = m_value.size() + text.size() <= kMaxCellText;
        if (fits) m_value.append(text);
    } else if (m_inInline) {
        fits = m_rich.add(text);
    }
    if (!fits)
        refuse(SourceText::tr("The cell %2 of the workbook %1 holds a text above 1 MB. Shorten it, or export "
                              "the data again.")
                   .arg(m_path, QString::fromStdString(here())));
}

} // namespace harmdesk::sources
