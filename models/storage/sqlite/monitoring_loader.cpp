// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/sqlite/monitoring_loader.h"

#include "models/storage/sqlite/errors.h"
#include "models/storage/sqlite/meta.h"
#include "models/storage/sqlite/scan.h"

#include <limits>
#include <map>

namespace harmdesk::storage {

namespace {

constexpr std::size_t kPaceRows = 4096;

} // namespace

Result<MonitoringColumns> loadMonitoringColumns(SQLite::Database& database, const QString& path,
                                                const WorkContext& context) {
    MonitoringColumns columns;
    columns.ethnicities.emplace_back();
    std::map<std::int64_t, std::uint16_t> places; // by id of the word
    std::map<std::string, std::uint16_t, std::less<>> known{{std::string(), std::uint16_t{0}}};
    // SQLite compares texts by bytes, as the columns are sorted; the unique index gives the order.
    Scan scan(database, "SELECT person.ethnicity, word.text FROM person LEFT JOIN word "
                        "ON word.id = person.ethnicity ORDER BY person.nominal_ref");
    while (scan.next()) {
        if (columns.ethnicity.size() % kPaceRows == 0 && context.cancelled())
            return fail(ErrorKind::Cancelled, CaseFileText::tr("Stopped. The case is as it was."), {}, path);
        std::uint16_t place = 0;
        if (!scan.isNull(0)) {
            if (scan.isNull(1)) return fail(damaged(path, QStringLiteral("dangling reference in word")));
            const std::int64_t word = scan.integer(0);
            if (const auto held = places.find(word); held != places.end()) {
                place = held->second;
            } else {
                auto code = known.find(scan.text(1));
                if (code == known.end()) {
                    if (columns.ethnicities.size() >= std::numeric_limits<std::uint16_t>::max())
                        return fail(ErrorKind::CaseFile,
                                    CaseFileText::tr("The case %1 holds more than 65,534 different codes of "
                                                     "ethnicity: the field is not what it should be. The "
                                                     "file is unchanged; correct the mapping of the extract "
                                                     "and import again.")
                                        .arg(path),
                                    {}, path);
                    code = known
                               .emplace(std::string(scan.text(1)),
                                        static_cast<std::uint16_t>(columns.ethnicities.size()))
                               .first;
                    columns.ethnicities.push_back(code->first);
                }
                place = code->second;
                places.emplace(word, place);
            }
        }
        columns.ethnicity.push_back(place);
    }
    columns.dataVersion = readDataVersion(database);
    return columns;
}

} // namespace harmdesk::storage
