// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/date.h"
#include "models/domain/codes.h"
#include "models/intake/extract_schema.h"

#include <optional>
#include <span>
#include <string_view>

namespace harmdesk::intake {

/// Why a row is not taken (the codes of the extract format).
enum class RejectCode { MissingKey, BadDate, BadNumber, BadValue, Orphan, BadShape };
/// As the receipt spells it: "missing_key" …
std::string_view code(RejectCode value);

/// The first thing wrong with a row: keys first, then in the order of the columns.
struct RowFault {
    RejectCode code = RejectCode::BadShape;
    std::optional<std::size_t> column; ///< position in columnsOf(kind); none = the row as a whole
    std::string_view value;            ///< what stands in the field
    std::size_t fields = 0;            ///< BadShape: so many fields were found …
    std::size_t expected = 0;          ///< … for so many columns; 0 = the quotes are wrong
    std::int64_t lastLine = 0;         ///< where the row ends
    // The row as it was to be taken; none where its shape is wrong.
    std::span<const std::string_view> row{};
    const HeaderMap* map = nullptr;
};

// Rows as parsed: lists, numbers and dates checked, references and keys still texts.
struct PersonFields {
    std::string_view nominalRef, pncId, surname, forenames, ethnicity, homeBorough;
    Date dateOfBirth, statusFrom;
    Sex sex = Sex::Unknown;
    PersonStatus status = PersonStatus::None;
};
struct CrimeFields {
    std::string_view crimeNo, hoClass, cjsCode, offenceTitle, borough, mo, flags, officer, unit, urn,
        incidentRef;
    Date committedFrom, committedTo, reportedOn, recordedOn, outcomeOn, statementOn;
    std::int32_t offences = 1;
    std::optional<std::int32_t> easting, northing;
    RecordStatus status = RecordStatus::Active;
    std::uint8_t outcomeType = 0;
};
struct LinkFields {
    std::string_view crimeNo, nominalRef, relationship;
    Role role = Role::Suspect;
};
struct EventFields {
    std::string_view nominalRef, crimeNo, detail;
    EventKind kind = EventKind::Arrest;
    Date on, until;
};

/// Checks the fields of one row. Empty fields: no date, no number (offences: 1), sex not known, no ethnicity,
/// no outcome; record status, role and event must be given. `committed_to` may be the text NULL. Largest
/// count of offences: 10,000. A record status that the file has no column for is ACTIVE.
class RowParser {
public:
    RowParser(const HeaderMap& map, std::span<const std::string_view> fields)
        : m_map(map)
        , m_fields(fields) {}

    // True: `out` is filled. False: fault() says why not.
    bool parse(PersonFields& out);
    bool parse(CrimeFields& out);
    bool parse(LinkFields& out);
    bool parse(EventFields& out);
    const RowFault& fault() const { return m_fault; }

private:
    std::string_view text(std::size_t column) const {
        const int at = m_map.position[column];
        return at < 0 ? std::string_view() : m_fields[static_cast<std::size_t>(at)];
    }
    bool has(std::size_t column) const { return m_map.position[column] >= 0; }
    bool refuse(RejectCode why, std::size_t column);
    bool key(std::size_t column, std::string_view& out);
    bool date(std::size_t column, Date& out);
    bool number(std::size_t column, std::optional<std::int32_t>& out);
    template <class E> bool listed(std::size_t column, std::optional<E> value, E& out);

    const HeaderMap& m_map;
    std::span<const std::string_view> m_fields;
    RowFault m_fault;
};

} // namespace harmdesk::intake
