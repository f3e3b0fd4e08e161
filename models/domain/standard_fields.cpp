// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/standard_fields.h"

#include <algorithm>
#include <array>

namespace harmdesk {

namespace {

using enum FieldType;

constexpr std::array<std::string_view, 3> kSexes{"M", "F", "U"};
/// Self-defined ethnicity, 16+1 with the 2011 additions (W3, O2); source: Home Office data standard.
constexpr std::array<std::string_view, 21> kEthnicities{"W1", "W2", "W3", "W4", "W9", "M1", "M2",
                                                        "M3", "M9", "A1", "A2", "A3", "A4", "A9",
                                                        "B1", "B2", "B9", "O1", "O2", "O9", "NS"};
constexpr std::array<std::string_view, 3> kPersonStatuses{"WANTED", "SERVING", "DECEASED"};
constexpr std::array<std::string_view, 3> kRecordStatuses{"ACTIVE", "CANCELLED", "TRANSFERRED"};
constexpr std::array<std::string_view, 6> kRoles{"SUSPECT",   "ARRESTED", "CHARGED",
                                                 "CONVICTED", "VICTIM",   "WITNESS"};
constexpr std::array<std::string_view, 9> kEvents{"ARREST",     "BAIL",     "RUI",   "CHARGE", "REMAND",
                                                  "CONVICTION", "SENTENCE", "ORDER", "RELEASE"};

constexpr ExtractField plain(std::string_view name, FieldType type = Text) {
    return {name, type, false, false, {}};
}
constexpr ExtractField key(std::string_view name) {
    return {name, Text, true, false, {}};
}
constexpr ExtractField listed(std::string_view name, std::span<const std::string_view> codes,
                              bool isKey = false) {
    return {name, Code, isKey, false, codes};
}
constexpr ExtractField optional(std::string_view name) {
    return {name, Text, false, true, {}};
}

constexpr std::array<ExtractField, 10> kPersonFields{key("nominal_ref"),
                                                     plain("pnc_id"),
                                                     plain("surname"),
                                                     plain("forenames"),
                                                     plain("date_of_birth", Date),
                                                     listed("sex", kSexes),
                                                     listed("ethnicity", kEthnicities),
                                                     plain("home_borough"),
                                                     listed("status", kPersonStatuses),
                                                     plain("status_from", Date)};

constexpr std::array<ExtractField, 22> kCrimeFields{key("crime_no"),
                                                    plain("ho_class"),
                                                    plain("cjs_code"),
                                                    plain("offence_title"),
                                                    plain("committed_from", Date),
                                                    plain("committed_to", Date),
                                                    plain("reported_on", Date),
                                                    plain("recorded_on", Date),
                                                    plain("offences", Number),
                                                    plain("borough"),
                                                    plain("easting", Number),
                                                    plain("northing", Number),
                                                    plain("mo"),
                                                    plain("flags"),
                                                    listed("status", kRecordStatuses),
                                                    plain("outcome_type", Number),
                                                    plain("outcome_on", Date),
                                                    plain("officer"),
                                                    plain("unit"),
                                                    plain("statement_on", Date),
                                                    optional("urn"),
                                                    optional("incident_ref")};

constexpr std::array<ExtractField, 4> kLinkFields{key("crime_no"), key("nominal_ref"),
                                                  listed("role", kRoles, true), plain("relationship")};

constexpr std::array<ExtractField, 6> kEventFields{plain("nominal_ref"),    listed("event", kEvents),
                                                   plain("event_on", Date), plain("until", Date),
                                                   plain("crime_no"),       plain("detail")};

} // namespace

std::span<const ExtractField> extractFields(FileKind kind) {
    switch (kind) {
    case FileKind::Persons:
        return kPersonFields;
    case FileKind::Crimes:
        return kCrimeFields;
    case FileKind::Links:
        return kLinkFields;
    case FileKind::Events:
        return kEventFields;
    }
    return {};
}

std::optional<std::size_t> extractField(FileKind kind, std::string_view name) {
    const std::span<const ExtractField> fields = extractFields(kind);
    const auto found =
        std::find_if(fields.begin(), fields.end(), [&](const ExtractField& f) { return f.name == name; });
    if (found == fields.end()) return std::nullopt;
    return static_cast<std::size_t>(found - fields.begin());
}

} // namespace harmdesk
