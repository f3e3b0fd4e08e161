// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/date.h"
#include "models/base/result.h"
#include "models/domain/import_spec.h"

#include <memory>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace harmdesk::specs {

/// A row of the standard extract made from a source record: one text for each standard field of the kind (see
/// standardFields), dates in ISO form, codes as the standard spells them. What a rule cannot make sense of (a
/// text that is no date, a value outside its map) stays as it stands in the source, so that the importer
/// rejects it and says what it saw.
struct MappedRow {
    std::size_t target = 0; ///< into SourceRule::targets
    FileKind kind = FileKind::Crimes;
    std::span<const std::string_view> fields;
};

/// A SourceRule made ready for one file. One thread. Fast path of imports: no allocation per row once warm.
class RowMapper {
public:
    /// Fails (Unreadable) when a column that a rule, test or key needs is not in `header`, or a date style is
    /// Unknown. `today` decides two-digit years of birth.
    static Result<RowMapper> make(const SourceRule& rule, const std::vector<std::string>& header, Date today);
    ~RowMapper();
    RowMapper(RowMapper&&) noexcept;
    RowMapper& operator=(RowMapper&&) noexcept;

    /// A skip rule leaves this record out.
    bool skips(const std::vector<std::string_view>& record) const;
    /// The rows that the record gives, in the order persons, crimes, links, events; views until the next
    /// call.
    const std::vector<MappedRow>& map(const std::vector<std::string_view>& record);
    /// Which standard fields of a target have a rule (by position in standardFields): the others keep what
    /// the case holds.
    const std::vector<bool>& mapped(std::size_t target) const;
    /// Name of the source column(s) that fill a field: for messages. Empty for constants.
    std::string sourceOf(std::size_t target, std::size_t field) const;

private:
    struct Work;
    explicit RowMapper(std::unique_ptr<Work> work);
    std::unique_ptr<Work> m_work;
};

} // namespace harmdesk::specs
