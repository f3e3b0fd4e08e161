// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/sqlite/row_history_loader.h"

#include "models/storage/sqlite/errors.h"
#include "models/storage/sqlite/row_images.h"
#include "models/storage/sqlite/values.h"

#include <SQLiteCpp/Statement.h>

namespace harmdesk::storage {
namespace {

/// How a column is spelt in the extract.
enum class Spelling { Text, Number, Date, DateOrNull, Sex, PersonStatus, RecordStatus, Role, Outcome };

struct Field {
    const char* name; ///< in the extract
    const char* sql;
    Spelling spelling = Spelling::Text;
};

// v is the row or its image; words and offences are joined to it.
const std::vector<Field> kPerson{{"nominal_ref", "v.nominal_ref"},
                                 {"pnc_id", "v.pnc_id"},
                                 {"surname", "v.surname"},
                                 {"forenames", "v.forenames"},
                                 {"date_of_birth", "v.date_of_birth", Spelling::Date},
                                 {"sex", "v.sex", Spelling::Sex},
                                 {"ethnicity", "(SELECT text FROM word WHERE id = v.ethnicity)"},
                                 {"home_borough", "(SELECT text FROM word WHERE id = v.home_borough)"},
                                 {"status", "v.status", Spelling::PersonStatus},
                                 {"status_from", "v.status_from", Spelling::Date}};
const std::vector<Field> kCrime{{"crime_no", "v.crime_no"},
                                {"ho_class", "(SELECT ho_class FROM offence WHERE id = v.offence_id)"},
                                {"cjs_code", "(SELECT cjs_code FROM offence WHERE id = v.offence_id)"},
                                {"offence_title", "(SELECT title FROM offence WHERE id = v.offence_id)"},
                                {"committed_from", "v.committed_from", Spelling::Date},
                                {"committed_to", "v.committed_to", Spelling::DateOrNull},
                                {"reported_on", "v.reported_on", Spelling::Date},
                                {"recorded_on", "v.recorded_on", Spelling::Date},
                                {"offences", "v.offences", Spelling::Number},
                                {"borough", "(SELECT text FROM word WHERE id = v.borough)"},
                                {"easting", "v.easting", Spelling::Number},
                                {"northing", "v.northing", Spelling::Number},
                                {"mo", "(SELECT text FROM word WHERE id = v.mo)"},
                                {"flags", "(SELECT text FROM word WHERE id = v.flags)"},
                                {"status", "v.status", Spelling::RecordStatus},
                                {"outcome_type", "v.outcome_type", Spelling::Outcome},
                                {"outcome_on", "v.outcome_on", Spelling::Date},
                                {"officer", "v.officer"},
                                {"unit", "(SELECT text FROM word WHERE id = v.unit)"},
                                {"statement_on", "v.statement_on", Spelling::Date},
                                {"urn", "(SELECT urn FROM offence WHERE id = v.offence_id)"},
                                {"incident_ref", "v.incident_ref"}};
const std::vector<Field> kLink{{"crime_no", "(SELECT crime_no FROM crime WHERE id = v.crime_id)"},
                               {"nominal_ref", "(SELECT nominal_ref FROM person WHERE id = v.person_id)"},
                               {"role", "v.role", Spelling::Role},
                               {"relationship", "(SELECT text FROM word WHERE id = v.relationship)"}};

std::string spelt(const SQLite::Column& column, Spelling spelling) {
    if (column.isNull()) return spelling == Spelling::DateOrNull ? "NULL" : "";
    switch (spelling) {
    case Spelling::Text:
        return column.getString();
    case Spelling::Number:
        return std::to_string(column.getInt64());
    case Spelling::Date:
    case Spelling::DateOrNull:
        return date(column).iso();
    case Spelling::Sex:
        return std::string(code(static_cast<Sex>(column.getInt())));
    case Spelling::PersonStatus:
        return std::string(code(static_cast<PersonStatus>(column.getInt())));
    case Spelling::RecordStatus:
        return std::string(code(static_cast<RecordStatus>(column.getInt())));
    case Spelling::Role:
        return std::string(code(static_cast<Role>(column.getInt())));
    case Spelling::Outcome:
        return column.getInt() == 0 ? std::string() : std::to_string(column.getInt());
    }
    return {};
}

/// The condition that finds the row by its key, as a row `v` of its table or of the images.
std::string byKey(FileKind kind) {
    switch (kind) {
    case FileKind::Persons:
        return "v.id = (SELECT id FROM person WHERE nominal_ref = ?1)";
    case FileKind::Crimes:
        return "v.id = (SELECT id FROM crime WHERE crime_no = ?1)";
    case FileKind::Links:
    case FileKind::Events:
        break;
    }
    return "v.crime_id = (SELECT id FROM crime WHERE crime_no = ?1) AND v.person_id = (SELECT id FROM person"
           " WHERE nominal_ref = ?2) AND v.role = ?3";
}

tl::unexpected<Error> wrongKey(const QString& path) {
    return fail(ErrorKind::Usage,
                CaseFileText::tr("A row's history is found by the key of a person, a crime or a link; an "
                                 "event has none. Open the person or the crime."),
                {}, path);
}

} // namespace

Result<std::vector<RowVersion>> loadRowHistory(SQLite::Database& database, const QString& path, FileKind kind,
                                               const std::vector<std::string>& key) {
    const std::size_t keyFields = kind == FileKind::Links ? 3 : 1;
    if (kind == FileKind::Events || key.size() != keyFields) return wrongKey(path);
    const std::optional<Role> role = kind == FileKind::Links ? parseRole(key[2]) : Role::Suspect;
    if (!role) return wrongKey(path);

    const std::vector<Field>& fields = kind == FileKind::Persons  ? kPerson
                                       : kind == FileKind::Crimes ? kCrime
                                                                  : kLink;
    const ImageTable& table = imageTables()[static_cast<std::size_t>(kind)];
    std::string select = "SELECT m.id, f.path, v.line, m.finished_at, m.user";
    for (const Field& field : fields) select.append(", ").append(field.sql);
    const std::string provenance =
        " JOIN file f ON f.id = v.file_id JOIN import m ON m.id = f.import_id WHERE ";
    // Each image is the version before the import that keeps it; the row as it is comes before all of them.
    const std::string current =
        std::string(select).append(" FROM ").append(table.rows).append(" v").append(provenance);
    const std::string earlier = std::string(select)
                                    .append(" FROM import s CROSS JOIN ")
                                    .append(table.images)
                                    .append(" v ON v.import_id = s.id AND v.side = 0")
                                    .append(provenance)
                                    .append("s.rolled_back_at IS NULL AND ");
    std::vector<RowVersion> versions;
    for (const std::string& sql : {std::string(current).append(byKey(kind)),
                                   std::string(earlier).append(byKey(kind)).append(" ORDER BY s.id DESC")}) {
        SQLite::Statement query(database, sql);
        query.bind(1, key[0]);
        if (kind == FileKind::Links) {
            query.bind(2, key[1]);
            query.bind(3, static_cast<int>(*role));
        }
        while (query.executeStep()) {
            RowVersion version;
            version.provenance = {ImportId{query.getColumn(0).getInt64()}, bytes(query.getColumn(1)),
                                  query.getColumn(2).getInt64()};
            version.importedAt = fromIsoUtc(text(query.getColumn(3)));
            version.importedBy = text(query.getColumn(4));
            int column = 5;
            for (const Field& field : fields)
                version.values.emplace_back(field.name, spelt(query.getColumn(column++), field.spelling));
            versions.push_back(std::move(version));
        }
        if (versions.empty())
            return fail(
                ErrorKind::Unreadable,
                CaseFileText::tr("The case does not hold this row: it may have been rolled back. Look "
                                 "at the list of imports."),
                {}, path);
    }
    return versions;
}

} // namespace harmdesk::storage
