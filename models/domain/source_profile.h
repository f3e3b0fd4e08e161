// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/import_spec.h"

#include <QString>
#include <cstdint>
#include <string>
#include <vector>

namespace harmdesk {

/// A sheet of a workbook.
struct SheetInfo {
    std::string name;
    bool hidden = false; ///< hidden sheets are named, and read only when chosen
};

/// What a look at the start of a file says about its format. Every part can be overridden by a person.
struct DetectedFormat {
    SourceFormat format;
    std::vector<std::string> members; ///< of a zip: the CSV and XLSX files in it
    std::vector<SheetInfo> sheets;    ///< of a workbook
    std::vector<QString>
        notes; ///< sentences: how the encoding was found, hidden sheets, lines before the header …
    bool doubtful = false; ///< a person should look: two delimiters or encodings fit alike
};

/// The first records of a file, for the eye.
struct SourcePreview {
    std::vector<std::string> columns; ///< names from the header, made unique: "Ref", "Ref (2)"
    std::vector<std::vector<std::string>>
        rows; ///< as read, each as long as `columns` or with its own length where broken
    std::vector<std::int64_t> lines; ///< line of the file of each row
    std::vector<QString> notes;
};

/// One column over the whole file.
struct ColumnProfile {
    std::string name;
    std::int64_t rows = 0;       ///< records that have the column
    std::int64_t empty = 0;      ///< empty, blank or an empty word
    std::int64_t emptyWords = 0; ///< of these: "NULL", "N/A", "-" and the like
    std::int64_t distinct = 0;   ///< distinct values that are not empty; see distinctCapped
    bool distinctCapped = false; ///< more than could be counted exactly: `distinct` is a lower bound
    int longest = 0;             ///< characters
    std::vector<std::pair<std::string, std::int64_t>> values; ///< the most frequent (up to 60), with counts
    std::vector<std::string> samples;                         ///< the first few different ones
    std::int64_t numbers = 0;                                 ///< values that are whole numbers
    std::int64_t decimals = 0;                                ///< numbers with a decimal point or comma
    // Dates: in how many values each reading is possible.
    std::int64_t isoDates = 0;
    std::int64_t dayFirst = 0;
    std::int64_t monthFirst = 0;
    std::int64_t yearFirst = 0;
    std::int64_t serials = 0;   ///< whole numbers that as a spreadsheet's day lie in 1900 … 2100
    std::int64_t ambiguous = 0; ///< day first and month first are both possible and differ
    std::int64_t twoDigitYears = 0;
    std::int64_t withTime = 0;
    std::int64_t dates = 0;         ///< values that some reading but that of a serial fits
    std::string ambiguousSample{};  ///< the first ambiguous value
    std::int64_t ambiguousLine = 0; ///< and its line; 0 = there is none
    std::string notDateSample{};    ///< the first value that no reading fits, not even that of a serial
    std::int64_t notDateLine = 0;   ///< and its line; 0 = there is none
    std::int64_t notDates = 0;      ///< so many of them
    /// Why a reading is proved: the line of the first value that only it fits; 0 = none.
    std::int64_t dayFirstProof = 0;
    std::int64_t monthFirstProof = 0;

    std::int64_t filled() const { return rows - empty; }
};

/// A whole file, read once.
struct SourceProfile {
    QString path;
    std::int64_t bytes = 0;
    SourceFormat format;
    std::int64_t records = 0;              ///< after the header
    std::int64_t broken = 0;               ///< of these: with a wrong number of fields or broken quotes
    std::vector<std::int64_t> brokenLines; ///< the first few
    std::vector<ColumnProfile> columns;
    std::vector<QString> notes;
};

/// What a guess says of one column of one file.
struct ColumnGuess {
    std::size_t source = 0; ///< into the spec's sources
    std::string column;
    FileKind kind = FileKind::Crimes;
    std::string target; ///< label of the target
    std::string field;  ///< empty = nothing fits: the column is left out unless a person says otherwise
    int confidence = 0; ///< 0 … 100; 100 = name and contents leave no doubt
    QString
        reason; ///< a sentence: "The name is one of those used for crime numbers; 412 values, all different."
};

/// Something that only a person can say.
struct SpecQuestion {
    std::size_t source = 0;
    std::string column;
    std::string field;
    QString text; ///< "Is 03/04/2026 in “Date Reported” 3 April or 4 March? 212 of 400 values fit both."
    bool blocking = true; ///< importing is refused until it is answered
};

/// A proposed spec.
struct SpecGuess {
    ImportSpec spec;
    std::vector<ColumnGuess> columns; ///< every column of every file
    std::vector<SpecQuestion> questions;
    /// No key field below full confidence, no blocking question: may be imported without a person's look.
    bool sure = false;
};

/// What is different between a spec and the files in hand.
struct SpecFinding {
    enum class Kind : std::uint8_t {
        NoFile,      ///< a source of the spec has no file
        UnknownFile, ///< a file that no source of the spec takes
        Missing,     ///< a column the spec needs is not there
        New,         ///< a column that was not there when the spec was saved
        Moved,       ///< the columns stand in another order (harmless)
        NewValue,    ///< values that the value map does not know and the field does not allow
        BadValues,   ///< values that the field cannot take: dates, numbers
        Format,      ///< the file's delimiter, encoding or sheet differs
        Undecided,   ///< the spec leaves a date style open
    };
    Kind kind = Kind::Missing;
    bool blocking = false; ///< importing is refused
    QString file;
    std::string source; ///< name of the spec's source
    std::string column;
    std::string field;
    std::int64_t values = 0; ///< so many, where counted
    QString text;            ///< a sentence
};

} // namespace harmdesk
