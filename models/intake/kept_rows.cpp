// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/intake/kept_rows.h"

namespace harmdesk::intake {

namespace {

template <class Map, class Rows> auto& place(Map& index, Rows& rows, std::int64_t id) {
    const auto [at, isNew] = index.insert(static_cast<std::uint64_t>(id));
    if (isNew) {
        *at = static_cast<std::uint32_t>(rows.size());
        rows.emplace_back();
    }
    return rows[*at];
}

std::uint32_t small(std::int64_t id) {
    return static_cast<std::uint32_t>(id); // ids of words and offences stay below 2^32: HeldRows::isFull
}

/// Copies `from` into `into` where the source does not fill the column.
template <class Column> class Filler {
public:
    explicit Filler(const FieldMask& mapped)
        : m_mapped(mapped) {}
    template <class To, class From> void operator()(Column column, To& into, const From& from) const {
        if (!m_mapped.test(static_cast<std::size_t>(column))) into = from;
    }

private:
    const FieldMask& m_mapped;
};

} // namespace

void KeptRows::setText(std::string_view& into, std::string_view text) {
    if (into != text) into = m_texts.keep(text);
}

void KeptRows::keep(const storage::BulkPerson& row) {
    Person& kept = place(m_personIndex, m_persons, row.id);
    setText(kept.pncId, row.pncId);
    setText(kept.surname, row.surname);
    setText(kept.forenames, row.forenames);
    kept.dateOfBirth = row.dateOfBirth;
    kept.statusFrom = row.statusFrom;
    kept.ethnicity = small(row.ethnicity);
    kept.homeBorough = small(row.homeBorough);
    kept.sex = row.sex;
    kept.status = row.status;
}

void KeptRows::keep(const storage::BulkCrime& row) {
    Crime& kept = place(m_crimeIndex, m_crimes, row.id);
    setText(kept.officer, row.officer);
    setText(kept.incidentRef, row.incidentRef);
    kept.committedFrom = row.committedFrom;
    kept.committedTo = row.committedTo;
    kept.reportedOn = row.reportedOn;
    kept.recordedOn = row.recordedOn;
    kept.outcomeOn = row.outcomeOn;
    kept.statementOn = row.statementOn;
    kept.easting = row.easting;
    kept.northing = row.northing;
    kept.offence = small(row.offence);
    kept.borough = small(row.borough);
    kept.mo = small(row.mo);
    kept.flags = small(row.flags);
    kept.unit = small(row.unit);
    kept.offences = row.offences;
    kept.status = row.status;
    kept.outcomeType = row.outcomeType;
}

void KeptRows::complete(std::int64_t id, const FieldMask& mapped, storage::BulkPerson& row) {
    const std::uint32_t* const at = m_personIndex.lookup(static_cast<std::uint64_t>(id));
    if (at == nullptr) return;
    const Person& kept = m_persons[*at];
    using C = PersonColumn;
    const Filler<C> fill(mapped);
    fill(C::PncId, row.pncId, kept.pncId);
    fill(C::Surname, row.surname, kept.surname);
    fill(C::Forenames, row.forenames, kept.forenames);
    fill(C::DateOfBirth, row.dateOfBirth, kept.dateOfBirth);
    fill(C::Sex, row.sex, kept.sex);
    fill(C::Ethnicity, row.ethnicity, kept.ethnicity);
    fill(C::HomeBorough, row.homeBorough, kept.homeBorough);
    fill(C::Status, row.status, kept.status);
    fill(C::StatusFrom, row.statusFrom, kept.statusFrom);
}

std::int64_t KeptRows::complete(std::int64_t id, const FieldMask& mapped, storage::BulkCrime& row) {
    const std::uint32_t* const at = m_crimeIndex.lookup(static_cast<std::uint64_t>(id));
    if (at == nullptr) return 0;
    const Crime& kept = m_crimes[*at];
    using C = CrimeColumn;
    const Filler<C> fill(mapped);
    fill(C::CommittedFrom, row.committedFrom, kept.committedFrom);
    fill(C::CommittedTo, row.committedTo, kept.committedTo);
    fill(C::ReportedOn, row.reportedOn, kept.reportedOn);
    fill(C::RecordedOn, row.recordedOn, kept.recordedOn);
    fill(C::Offences, row.offences, kept.offences);
    fill(C::Borough, row.borough, kept.borough);
    fill(C::Easting, row.easting, kept.easting);
    fill(C::Northing, row.northing, kept.northing);
    fill(C::Mo, row.mo, kept.mo);
    fill(C::Flags, row.flags, kept.flags);
    fill(C::Status, row.status, kept.status);
    fill(C::OutcomeType, row.outcomeType, kept.outcomeType);
    fill(C::OutcomeOn, row.outcomeOn, kept.outcomeOn);
    fill(C::Officer, row.officer, kept.officer);
    fill(C::Unit, row.unit, kept.unit);
    fill(C::StatementOn, row.statementOn, kept.statementOn);
    fill(C::IncidentRef, row.incidentRef, kept.incidentRef);
    return kept.offence;
}

} // namespace harmdesk::intake
