// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/intake/row_parser.h"

#include <algorithm>
#include <array>
#include <charconv>

namespace harmdesk::intake {

namespace {

constexpr std::int32_t kMaxOffences = 10'000;
constexpr std::int32_t kMaxOutcome = 22; // Home Office outcomes framework

template <class E> constexpr std::size_t at(E column) {
    return static_cast<std::size_t>(column);
}

bool isBlank(std::string_view text) {
    return text.find_first_not_of(" \t") == std::string_view::npos;
}

} // namespace

std::string_view code(RejectCode value) {
    switch (value) {
    case RejectCode::MissingKey:
        return "missing_key";
    case RejectCode::BadDate:
        return "bad_date";
    case RejectCode::BadNumber:
        return "bad_number";
    case RejectCode::BadValue:
        return "bad_value";
    case RejectCode::Orphan:
        return "orphan";
    case RejectCode::BadShape:
        return "bad_shape";
    }
    return {};
}

bool RowParser::refuse(RejectCode why, std::size_t column) {
    m_fault = RowFault{why, column, text(column), 0, 0, 0, m_fields, &m_map};
    return false;
}

bool RowParser::key(std::size_t column, std::string_view& out) {
    out = text(column);
    return !isBlank(out) || refuse(RejectCode::MissingKey, column);
}

bool RowParser::date(std::size_t column, Date& out) {
    const std::string_view value = text(column);
    if (value.empty()) return true;
    const std::optional<Date> parsed = Date::parseIso(value);
    if (!parsed) return refuse(RejectCode::BadDate, column);
    out = *parsed;
    return true;
}

bool RowParser::number(std::size_t column, std::optional<std::int32_t>& out) {
    const std::string_view value = text(column);
    if (value.empty()) return true;
    std::int32_t parsed = 0;
    const char* const end = value.data() + value.size();
    const auto [stopped, problem] = std::from_chars(value.data(), end, parsed);
    if (problem != std::errc() || stopped != end) return refuse(RejectCode::BadNumber, column);
    out = parsed;
    return true;
}

template <class E> bool RowParser::listed(std::size_t column, std::optional<E> value, E& out) {
    if (!value) return refuse(RejectCode::BadValue, column);
    out = *value;
    return true;
}

bool RowParser::parse(PersonFields& out) {
    using C = PersonColumn;
    if (!key(at(C::NominalRef), out.nominalRef)) return false;
    out.pncId = text(at(C::PncId));
    out.surname = text(at(C::Surname));
    out.forenames = text(at(C::Forenames));
    if (!date(at(C::DateOfBirth), out.dateOfBirth)) return false;
    const std::string_view sex = text(at(C::Sex));
    if (!sex.empty() && !listed(at(C::Sex), parseSex(sex), out.sex)) return false;
    out.ethnicity = text(at(C::Ethnicity));
    const auto ethnicities = columnsOf(FileKind::Persons)[at(C::Ethnicity)].codes;
    if (!out.ethnicity.empty() &&
        std::find(ethnicities.begin(), ethnicities.end(), out.ethnicity) == ethnicities.end())
        return refuse(RejectCode::BadValue, at(C::Ethnicity));
    out.homeBorough = text(at(C::HomeBorough));
    return listed(at(C::Status), parsePersonStatus(text(at(C::Status))), out.status) &&
           date(at(C::StatusFrom), out.statusFrom);
}

bool RowParser::parse(CrimeFields& out) {
    using C = CrimeColumn;
    if (!key(at(C::CrimeNo), out.crimeNo)) return false;
    out.hoClass = text(at(C::HoClass));
    out.cjsCode = text(at(C::CjsCode));
    out.offenceTitle = text(at(C::OffenceTitle));
    if (!date(at(C::CommittedFrom), out.committedFrom)) return false;
    // The documented spelling of "no end"; anywhere else NULL is not a date.
    if (text(at(C::CommittedTo)) != "NULL" && !date(at(C::CommittedTo), out.committedTo)) return false;
    if (!date(at(C::ReportedOn), out.reportedOn) || !date(at(C::RecordedOn), out.recordedOn)) return false;
    std::optional<std::int32_t> count;
    if (!number(at(C::Offences), count)) return false;
    if (count && (*count < 1 || *count > kMaxOffences)) return refuse(RejectCode::BadValue, at(C::Offences));
    out.offences = count.value_or(1);
    out.borough = text(at(C::Borough));
    if (!number(at(C::Easting), out.easting) || !number(at(C::Northing), out.northing)) return false;
    out.mo = text(at(C::Mo));
    out.flags = text(at(C::Flags));
    if (has(at(C::Status)) && !listed(at(C::Status), parseRecordStatus(text(at(C::Status))), out.status))
        return false;
    std::optional<std::int32_t> outcome;
    if (!number(at(C::OutcomeType), outcome)) return false;
    if (outcome && (*outcome < 1 || *outcome > kMaxOutcome))
        return refuse(RejectCode::BadValue, at(C::OutcomeType));
    out.outcomeType = static_cast<std::uint8_t>(outcome.value_or(0));
    if (!date(at(C::OutcomeOn), out.outcomeOn)) return false;
    out.officer = text(at(C::Officer));
    out.unit = text(at(C::Unit));
    if (!date(at(C::StatementOn), out.statementOn)) return false;
    out.urn = text(at(C::Urn));
    out.incidentRef = text(at(C::IncidentRef));
    return true;
}

bool RowParser::parse(LinkFields& out) {
    using C = LinkColumn;
    std::string_view role;
    if (!key(at(C::CrimeNo), out.crimeNo) || !key(at(C::NominalRef), out.nominalRef) ||
        !key(at(C::Role), role))
        return false;
    out.relationship = text(at(C::Relationship));
    return listed(at(C::Role), parseRole(role), out.role);
}

bool RowParser::parse(EventFields& out) {
    using C = EventColumn;
    if (!key(at(C::NominalRef), out.nominalRef)) return false;
    if (!listed(at(C::Event), parseEventKind(text(at(C::Event))), out.kind)) return false;
    if (!date(at(C::EventOn), out.on) || !date(at(C::Until), out.until)) return false;
    out.crimeNo = text(at(C::CrimeNo));
    out.detail = text(at(C::Detail));
    return true;
}

} // namespace harmdesk::intake
