// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/intake/extract_schema.h"
#include "models/intake/flat_map.h"
#include "models/storage/bulk_load.h"

#include <deque>

namespace harmdesk::intake {

/// The values of persons and crimes as the case and the import so far hold them, for rows of a source that
/// fills a part of the fields: the others stay as they are. Filled only for such imports (about 110 bytes for
/// a crime and its texts).
class KeptRows {
public:
    // A row as it stands now, by its id.
    void keep(const storage::BulkPerson& row);
    void keep(const storage::BulkCrime& row);

    /// Puts the kept values into the fields outside of `mapped`; does nothing for an id that is not kept.
    void complete(std::int64_t id, const FieldMask& mapped, storage::BulkPerson& row);
    /// The same, the offence texts excepted: returns the id of the offence that is kept (0 = none).
    std::int64_t complete(std::int64_t id, const FieldMask& mapped, storage::BulkCrime& row);

private:
    struct Person {
        std::string_view pncId, surname, forenames;
        Date dateOfBirth, statusFrom;
        std::uint32_t ethnicity = 0, homeBorough = 0;
        Sex sex = Sex::Unknown;
        PersonStatus status = PersonStatus::None;
    };
    struct Crime {
        std::string_view officer, incidentRef;
        Date committedFrom, committedTo, reportedOn, recordedOn, outcomeOn, statementOn;
        std::optional<std::int32_t> easting, northing;
        std::uint32_t offence = 0, borough = 0, mo = 0, flags = 0, unit = 0;
        std::int32_t offences = 1;
        RecordStatus status = RecordStatus::Active;
        std::uint8_t outcomeType = 0;
    };
    void setText(std::string_view& into, std::string_view text);

    FlatMap<std::uint64_t, std::uint32_t> m_personIndex; // by id
    FlatMap<std::uint64_t, std::uint32_t> m_crimeIndex;
    std::deque<Person> m_persons;
    std::deque<Crime> m_crimes;
    storage::TextArena m_texts; // grows by every changed text; released with the import
};

} // namespace harmdesk::intake
