// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal> // first: moc 6.4 cannot read <compare> when no Qt header came before it

#include "models/domain/import_receipt.h"

#include <QString>
#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace harmdesk {

enum class TextEncoding : std::uint8_t { Utf8, Utf16Le, Utf16Be, Windows1252 };

/// How the bytes of one file become records of fields.
struct SourceFormat {
    enum class Kind : std::uint8_t { Csv, Xlsx };
    Kind kind = Kind::Csv;
    std::string member; ///< path of the file inside a zip; empty = the file itself
    // CSV
    TextEncoding encoding = TextEncoding::Utf8;
    char delimiter = ',';
    char quote = '"'; ///< '\0' = fields are never quoted
    // XLSX
    std::string sheet; ///< by name
    /// Line of the file (row of the sheet) that holds the column names, from 1; what stands before it is not
    /// data. 0 = there is none: columns are called "Column 1", "Column 2" …
    int headerLine = 1;

    friend bool operator==(const SourceFormat&, const SourceFormat&) = default;
};

/// How dates are written. ISO dates (2026-10-31, also with a time after them) and the true dates of a
/// workbook are understood under every style, because they can be read in one way only.
enum class DateStyle : std::uint8_t {
    Unknown, ///< not decided: importing is refused until a person has
    Iso,
    DayFirst,   ///< 31/10/2026, 31.10.26, 31-Oct-2026
    MonthFirst, ///< 10/31/2026
    YearFirst,  ///< 2026/10/31, 20261031
    Serial1900, ///< days of a spreadsheet: 46326
    Serial1904,
};

/// How one field of the standard extract is made from a row.
struct FieldRule {
    std::string field; ///< a column of the standard extract: "crime_no"
    std::vector<std::string>
        columns; ///< source columns by name; several are joined by `join`, empty ones left out
    std::string join = " ";
    std::optional<std::string> constant; ///< in place of columns
    struct Split {
        std::string separators; ///< any of these characters
        int part = 0;           ///< from 1; 0 = every part, joined by ";" (flags)
        friend bool operator==(const Split&, const Split&) = default;
    };
    std::optional<Split> split;
    /// "Male" → "M". Compared trimmed and without regard to the case of letters, before anything else but the
    /// split.
    std::vector<std::pair<std::string, std::string>> values;
    DateStyle date = DateStyle::Unknown; ///< of date fields
    /// A year of two digits up to this one is 20yy, above it 19yy. Dates of birth: years that would lie in
    /// the future are 19yy whatever this says.
    int century = 49;
    char decimal = '.'; ///< of number fields; the other one of "." and "," separates thousands

    friend bool operator==(const FieldRule&, const FieldRule&) = default;
};

/// Something that a row must show in one of its columns.
struct RowTest {
    enum class Op : std::uint8_t { Empty, NotEmpty, Is, IsNot };
    std::string column;
    Op op = Op::NotEmpty;
    std::vector<std::string> values; ///< for Is and IsNot: any of these; compared as value maps are
    friend bool operator==(const RowTest&, const RowTest&) = default;
};

/// One table of the standard extract that a row feeds. A flat file has several: crimes, persons and links of
/// the suspect, persons and links of the victim.
struct TargetRule {
    FileKind kind = FileKind::Crimes;
    std::string label;             ///< tells two targets of a kind apart: "suspect", "victim"; may be empty
    std::vector<FieldRule> fields; ///< a field without a rule keeps what the case holds
    std::vector<RowTest> when;     ///< all must hold, else the row gives nothing to this target
    friend bool operator==(const TargetRule&, const TargetRule&) = default;
};

/// How one file is read.
struct SourceRule {
    std::string name;    ///< "crimes"; unique in the spec
    std::string pattern; ///< of file names, with * and ?; empty = any file that has the columns
    SourceFormat format;
    std::vector<std::string> columns; ///< the columns as they were when the spec was saved, in order
    std::vector<std::string> ignored; ///< columns that are left out on purpose
    std::vector<std::string> emptyWords{"NULL", "N/A",
                                        "-"}; ///< texts that mean "nothing", in any case of letters
    bool trim = true;                         ///< blanks (also no-break ones) around values go
    std::vector<RowTest> skip; ///< a row for which any of these holds is left out, and counted as skipped
    std::vector<TargetRule> targets;
    friend bool operator==(const SourceRule&, const SourceRule&) = default;
};

/// Maps a force's extract onto the standard one. Saved in the case and as JSON files.
struct ImportSpec {
    QString name;
    int version = 1; ///< counts the savings under this name
    std::vector<SourceRule> sources;
    friend bool operator==(const ImportSpec&, const ImportSpec&) = default;
};

inline constexpr int kSpecSchema = 1; ///< of the JSON form

} // namespace harmdesk
