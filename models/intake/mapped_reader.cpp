// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/intake/mapped_reader.h"

#include "models/intake/intake_text.h"
#include "models/sources/sources.h"

namespace harmdesk::intake {

Result<MappedReader> MappedReader::open(const MappedFile& file, const SourceRule& rule, Date today) {
    HARMDESK_TRY_ASSIGN(reader, sources::openRecords(file.path, rule.format));
    HARMDESK_TRY_ASSIGN(columns, columnsOfSource(*reader, rule, file.path));
    auto mapper = specs::RowMapper::make(rule, columns, today);
    if (!mapper) {
        Error error = std::move(mapper.error());
        error.text = IntakeText::tr("%1 cannot be read by the specification: %2 Nothing was imported.")
                         .arg(file.path, error.text);
        error.where = file.path;
        return fail(std::move(error));
    }
    return MappedReader(std::move(reader), std::move(*mapper), columns.size(),
                        rule.format.kind == SourceFormat::Kind::Xlsx);
}

Result<MappedReader::Record> MappedReader::next() {
    const sources::RecordReader::Step step = m_reader->next();
    if (step == sources::RecordReader::Step::Failed) return fail(m_reader->error());
    if (step == sources::RecordReader::Step::End) return Record::End;
    m_record = m_reader->fields();
    if (m_sheet) {
        // Cells that only carry a format count as fields of the sheet's row, and missing ones do not.
        while (m_record.size() > m_columns && m_record.back().empty()) m_record.pop_back();
        if (m_record.size() < m_columns) m_record.resize(m_columns);
    }
    if (m_reader->brokenQuote() || m_record.size() != m_columns) return Record::Broken;
    return m_mapper.skips(m_record) ? Record::Skipped : Record::Rows;
}

FieldMask MappedReader::mapped(std::size_t target) const {
    const std::vector<bool>& fields = m_mapper.mapped(target);
    FieldMask mask;
    for (std::size_t i = 0; i < fields.size() && i < kMaxColumns; ++i) mask.set(i, fields[i]);
    return mask;
}

} // namespace harmdesk::intake
