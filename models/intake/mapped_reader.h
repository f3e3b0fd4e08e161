// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/date.h"
#include "models/intake/mapped_files.h"
#include "models/specs/row_mapper.h"

#include <functional>
#include <vector>

namespace harmdesk::intake {

/// One file opened for reading through a source of a spec: its records as rows of the standard extract.
class MappedReader {
public:
    /// Header read, rules made ready. Unreadable, with the file's name, when a column that the rules need is
    /// not there or a date style is not decided. `today` decides two-digit years of birth.
    static Result<MappedReader> open(const MappedFile& file, const SourceRule& rule, Date today);

    enum class Record {
        Rows,    ///< rows() gives what it feeds
        Skipped, ///< left out by a rule
        Broken,  ///< wrong number of fields, or broken quotes
        End,
    };
    Result<Record> next();
    /// After Record::Rows: in the order persons, crimes, links, events; views until the next call.
    const std::vector<specs::MappedRow>& rows() { return m_mapper.map(m_record); }

    const sources::RecordReader& records() const { return *m_reader; }
    QString sha256() { return m_reader->sha256(); }
    std::vector<QString> notes() const { return m_reader->notes(); }
    std::size_t columns() const { return m_columns; }

    /// Which fields of a target have a rule.
    FieldMask mapped(std::size_t target) const;
    std::string sourceOf(std::size_t target, std::size_t field) const {
        return m_mapper.sourceOf(target, field);
    }

private:
    MappedReader(std::unique_ptr<sources::RecordReader> reader, specs::RowMapper mapper, std::size_t columns,
                 bool sheet)
        : m_reader(std::move(reader))
        , m_mapper(std::move(mapper))
        , m_columns(columns)
        , m_sheet(sheet) {}

    std::unique_ptr<sources::RecordReader> m_reader;
    specs::RowMapper m_mapper;
    std::size_t m_columns;
    bool m_sheet; // of a workbook: rows end where their last cell stands
    std::vector<std::string_view> m_record;
};

} // namespace harmdesk::intake
