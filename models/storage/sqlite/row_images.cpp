// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/sqlite/row_images.h"

namespace harmdesk::storage {
namespace {

std::string parameter(std::size_t number) {
    return std::string("?").append(std::to_string(number));
}

/// "id = ?2 AND …".
std::string keyIsGiven(const ImageTable& table) {
    std::string out;
    for (std::size_t i = 0; i < table.keys.size(); ++i) {
        if (i > 0) out.append(" AND ");
        out.append(table.keys[i]).append(" = ").append(parameter(i + 2));
    }
    return out;
}

} // namespace

std::string ImageTable::all() const {
    std::string out;
    for (const std::vector<std::string>* part : {&keys, &columns})
        for (const std::string& name : *part) out.append(out.empty() ? "" : ", ").append(name);
    return out;
}

std::string ImageTable::all(const std::string& alias) const {
    std::string out;
    for (const std::vector<std::string>* part : {&keys, &columns})
        for (const std::string& name : *part)
            out.append(out.empty() ? "" : ", ").append(alias).append(".").append(name);
    return out;
}

std::string ImageTable::sameKey(const std::string& a, const std::string& b) const {
    std::string out;
    for (const std::string& name : keys)
        out.append(out.empty() ? "" : " AND ")
            .append(a)
            .append(".")
            .append(name)
            .append(" = ")
            .append(b)
            .append(".")
            .append(name);
    return out;
}

const std::array<ImageTable, 4>& imageTables() {
    static const std::array<ImageTable, 4> tables{
        ImageTable{FileKind::Persons,
                   "person",
                   "person_image",
                   {"id"},
                   {"nominal_ref", "pnc_id", "surname", "forenames", "date_of_birth", "sex", "ethnicity",
                    "home_borough", "status", "status_from", "file_id", "line"}},
        ImageTable{FileKind::Crimes,
                   "crime",
                   "crime_image",
                   {"id"},
                   {"crime_no",    "offence_id", "committed_from", "committed_to", "reported_on",
                    "recorded_on", "offences",   "borough",        "easting",      "northing",
                    "mo",          "flags",      "status",         "outcome_type", "outcome_on",
                    "officer",     "unit",       "statement_on",   "incident_ref", "file_id",
                    "line"}},
        ImageTable{FileKind::Links,
                   "link",
                   "link_image",
                   {"crime_id", "person_id", "role"},
                   {"relationship", "file_id", "line"}},
        ImageTable{FileKind::Events,
                   "event",
                   "event_image",
                   {"id"},
                   {"person_id", "kind", "event_on", "until", "crime_id", "detail", "file_id", "line"}},
    };
    return tables;
}

std::string keepImageSql(const ImageTable& table) {
    return std::string("INSERT INTO ")
        .append(table.images)
        .append(" (import_id, side, ")
        .append(table.all())
        .append(") SELECT ?1, 0, ")
        .append(table.all())
        .append(" FROM ")
        .append(table.rows)
        .append(" WHERE ")
        .append(keyIsGiven(table))
        .append(" AND file_id < ")
        .append(parameter(table.keys.size() + 2));
}

std::string dropImageSql(const ImageTable& table) {
    return std::string("DELETE FROM ")
        .append(table.images)
        .append(" WHERE import_id = ?1 AND side = 0 AND ")
        .append(keyIsGiven(table));
}

} // namespace harmdesk::storage
