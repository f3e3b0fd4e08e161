// SPDX-License-Identifier: GPL-3.0-or-later
// The golden extract in another dress: one flat file a month, a row for each crime, suspect and victim, with
// other names, codes and dates, in Windows-1252. Imported by a specification it gives the golden list and
// ledger to the byte.
#include "case_dump.h"
#include "models/harm/ranking.h"
#include "models/sources/sources.h"
#include "spec_fixture.h"

#include <map>
#include <set>

using namespace harmdesk;
using namespace harmdesk::tests;

namespace {

using Row = std::vector<std::string>;

std::vector<Row> rowsOf(const QString& path) {
    auto reader = sources::openRecords(path, sources::standardFormat());
    if (!reader) qFatal("cannot read %s", qPrintable(path));
    std::vector<Row> out;
    while ((*reader)->next() == sources::RecordReader::Step::Record) {
        if ((*reader)->line() == 1) continue;
        out.emplace_back((*reader)->fields().begin(), (*reader)->fields().end());
    }
    return out;
}

std::string dressedDate(const std::string& iso) {
    if (iso.size() != 10) return iso.empty() ? "N/A" : iso;
    return std::string(iso, 8, 2).append("/").append(iso, 5, 2).append("/").append(iso, 0, 4);
}

std::string asField(const std::string& text) {
    if (text.find_first_of(";\"\n") == std::string::npos) return text;
    std::string out = "\"";
    for (const char c : text) out.append(c == '"' ? 2 : 1, c);
    return out.append("\"");
}

/// The extract as a force's system holds it, month by month.
class Force {
public:
    /// Takes in a month and writes the flat file of every crime that it touches: changed itself, newly
    /// linked, or of a person who changed.
    QByteArray month(const QString& folder) {
        std::set<std::string> touched;
        for (const Row& row : rowsOf(folder + QStringLiteral("/persons.csv"))) {
            m_persons[row[0]] = row;
            const auto of = m_crimesOf.find(row[0]);
            if (of != m_crimesOf.end()) touched.insert(of->second.begin(), of->second.end());
        }
        for (const Row& row : rowsOf(folder + QStringLiteral("/crimes.csv"))) {
            // What the standard import rejects never comes into this system.
            if (row[0].empty() || !Date::parseIso(row[6]) ||
                row[8].find_first_not_of("0123456789") != std::string::npos)
                continue;
            m_crimes[row[0]] = row;
            touched.insert(row[0]);
        }
        for (const Row& row : rowsOf(folder + QStringLiteral("/links.csv"))) {
            if (!m_crimes.contains(row[0]) || !m_persons.contains(row[1])) continue;
            m_links[row[0]][{row[1], row[2]}] = row[3];
            m_crimesOf[row[1]].insert(row[0]);
            touched.insert(row[0]);
        }
        std::string out = kHeader;
        for (const std::string& crime : touched) write(crime, out);
        // Windows-1252: the dash stands where Latin-1 has none.
        return QString::fromStdString(out).replace(QChar(0x2013), QChar(0x96)).toLatin1();
    }

    static constexpr char kHeader[] =
        "Crime Number;HO Code;CJS;Offence Description;Committed From;Committed To;Date Reported;Date "
        "Recorded;"
        "Count;BOCU;Grid E;Grid N;MO;Keywords;Crime Status;Outcome;Outcome Date;OIC;Team;VRI Date;"
        "Accused URN;Accused Name;Accused Forenames;Accused PNC;Accused DOB;Accused Gender;Accused Ethnicity;"
        "Accused Borough;Accused Marker;Accused Marker Date;Accused Role;"
        "Victim URN;Victim Name;Victim Forenames;Victim PNC;Victim DOB;Victim Gender;Victim Ethnicity;Victim "
        "Borough;Victim Marker;Victim Marker Date;Victim Role;Relationship\r\n";

private:
    void write(const std::string& crimeNo, std::string& out) const {
        // Accused at the left, everybody else at the right; the shorter side is left empty.
        std::vector<std::pair<std::string, std::string>> left;
        std::vector<std::pair<std::string, std::string>> right;
        const auto links = m_links.find(crimeNo);
        if (links != m_links.end())
            for (const auto& [who, relationship] : links->second)
                (who.second == "VICTIM" || who.second == "WITNESS" ? right : left).push_back(who);
        for (std::size_t i = 0; i < std::max({left.size(), right.size(), std::size_t{1}}); ++i) {
            const Row& c = m_crimes.at(crimeNo);
            Row fields(c.begin(), c.begin() + 20);
            for (const std::size_t date : {4u, 5u, 6u, 7u, 16u, 19u})
                fields[date] = dressedDate(fields[date]);
            if (!fields[10].empty()) fields[10].insert(fields[10].size() - 3, ","); // 530,413
            for (char& sign : fields[13]) sign = sign == ';' ? '|' : sign;
            fields[14] = fields[14] == "ACTIVE"      ? "Crimed"
                         : fields[14] == "CANCELLED" ? "No Crime"
                                                     : "Passed on";
            person(i < left.size() ? left[i] : std::pair<std::string, std::string>(), fields);
            person(i < right.size() ? right[i] : std::pair<std::string, std::string>(), fields);
            fields.push_back(i < right.size() ? links->second.at(right[i]) : std::string());
            for (std::size_t f = 0; f < fields.size(); ++f)
                out.append(f > 0 ? ";" : "").append(asField(fields[f]));
            out.append("\r\n");
        }
    }

    void person(const std::pair<std::string, std::string>& who, Row& fields) const {
        if (who.first.empty()) {
            fields.insert(fields.end(), 11, std::string());
            return;
        }
        const Row& p = m_persons.at(who.first);
        const std::string gender = p[5] == "M" ? "Male" : p[5] == "F" ? " female " : "Not known";
        const std::string role = who.second == "SUSPECT" ? "Named suspect" : who.second;
        for (const std::string& field :
             {p[0], p[2], p[3], p[1], dressedDate(p[4]), gender, p[6], p[7], p[8], dressedDate(p[9]), role})
            fields.push_back(field);
    }

    std::map<std::string, Row> m_persons;
    std::map<std::string, Row> m_crimes;
    std::map<std::string, std::map<std::pair<std::string, std::string>, std::string>> m_links;
    std::map<std::string, std::set<std::string>> m_crimesOf;
};

std::vector<FieldRule> personFields(const char* side) {
    const auto name = [&](const char* what) { return std::string(side).append(" ").append(what); };
    FieldRule sex = column("sex", name("Gender").c_str());
    sex.values = {{"male", "M"}, {"Female", "F"}, {"Not known", "U"}};
    return {
        column("nominal_ref", name("URN").c_str()),     column("surname", name("Name").c_str()),
        column("forenames", name("Forenames").c_str()), column("pnc_id", name("PNC").c_str()),
        column("date_of_birth", name("DOB").c_str()),   sex,
        column("ethnicity", name("Ethnicity").c_str()), column("home_borough", name("Borough").c_str()),
        column("status", name("Marker").c_str()),       column("status_from", name("Marker Date").c_str())};
}

ImportSpec dressSpec() {
    FieldRule flags = column("flags", "Keywords");
    flags.split = FieldRule::Split{"|", 0};
    FieldRule status = column("status", "Crime Status");
    status.values = {{"crimed", "ACTIVE"}, {"no crime", "CANCELLED"}, {"Passed on", "TRANSFERRED"}};
    const auto role = [](const char* name) {
        FieldRule rule = column("role", name);
        rule.values = {{"named suspect", "SUSPECT"}};
        return rule;
    };
    SourceRule rule =
        source("flat", "*.txt",
               {target(FileKind::Crimes, "",
                       {column("crime_no", "Crime Number"),
                        column("ho_class", "HO Code"),
                        column("cjs_code", "CJS"),
                        column("offence_title", "Offence Description"),
                        column("committed_from", "Committed From"),
                        column("committed_to", "Committed To"),
                        column("reported_on", "Date Reported"),
                        column("recorded_on", "Date Recorded"),
                        column("offences", "Count"),
                        column("borough", "BOCU"),
                        column("easting", "Grid E"),
                        column("northing", "Grid N"),
                        column("mo", "MO"),
                        flags,
                        status,
                        column("outcome_type", "Outcome"),
                        column("outcome_on", "Outcome Date"),
                        column("officer", "OIC"),
                        column("unit", "Team"),
                        column("statement_on", "VRI Date")}),
                target(FileKind::Persons, "accused", personFields("Accused"), {filled("Accused URN")}),
                target(FileKind::Persons, "victim", personFields("Victim"), {filled("Victim URN")}),
                target(FileKind::Links, "accused",
                       {column("crime_no", "Crime Number"), column("nominal_ref", "Accused URN"),
                        role("Accused Role")},
                       {filled("Accused URN")}),
                target(FileKind::Links, "victim",
                       {column("crime_no", "Crime Number"), column("nominal_ref", "Victim URN"),
                        role("Victim Role"), column("relationship", "Relationship")},
                       {filled("Victim URN")})});
    rule.format.encoding = TextEncoding::Windows1252;
    return spec({rule});
}

QByteArray fileBytes(const QString& path) {
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) qFatal("cannot read %s", qPrintable(path));
    return file.readAll();
}

} // namespace

class TestImportDress : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void goldenList_data() {
        QTest::addColumn<bool>("atOnce");
        QTest::newRow("month by month") << false;
        QTest::newRow("three files in one import") << true;
    }
    void goldenList() {
        QFETCH(bool, atOnce);
        TemporaryCase held;
        Force force;
        QStringList files;
        for (const char* month : {"2026-08", "2026-09", "2026-10"}) {
            const QString path = held.folder() + QStringLiteral("/%1.txt").arg(QLatin1String(month));
            writeFile(path, force.month(goldenFolder(QLatin1String(month))));
            files.append(path);
        }
        if (atOnce) {
            const auto receipt = importWith(held, dressSpec(), files);
            QVERIFY2(receipt.has_value(), qPrintable(errorOf(receipt)));
            QVERIFY(addsUp(*receipt));
            QCOMPARE(receipt->files.size(), 15u);
            QVERIFY2(receipt->rejects.empty(),
                     receipt->rejects.empty() ? "" : qPrintable(receipt->rejects[0].message));
            compare(held, QStringLiteral("2026-10-31"));
            return;
        }
        for (const QString& path : std::as_const(files)) {
            const auto receipt = importWith(held, dressSpec(), {path});
            QVERIFY2(receipt.has_value(), qPrintable(errorOf(receipt)));
            QVERIFY(addsUp(*receipt));
            QVERIFY2(receipt->rejects.empty(),
                     receipt->rejects.empty() ? "" : qPrintable(receipt->rejects[0].message));
            if (path.contains(QStringLiteral("2026-08"))) compare(held, QStringLiteral("2026-08-31"));
        }
        compare(held, QStringLiteral("2026-10-31"));
        QVERIFY(held.connection->verify()->empty());
        // The values are those of the standard import, not only the list.
        TemporaryCase standard;
        for (const char* month : {"2026-08", "2026-09", "2026-10"})
            QVERIFY(standard.import({goldenFolder(QLatin1String(month))}).has_value());
        const char* const crimes = "SELECT c.crime_no, o.ho_class, o.cjs_code, o.title, c.committed_from, "
                                   "c.committed_to, c.reported_on, "
                                   "c.recorded_on, c.offences, b.text, c.easting, c.northing, m.text, "
                                   "f.text, c.status, c.outcome_type, "
                                   "c.outcome_on, c.officer, c.statement_on FROM crime c JOIN offence o ON "
                                   "o.id = c.offence_id LEFT JOIN "
                                   "word b ON b.id = c.borough LEFT JOIN word m ON m.id = c.mo LEFT JOIN "
                                   "word f ON f.id = c.flags ORDER "
                                   "BY 1";
        const char* const links =
            "SELECT c.crime_no, p.nominal_ref, l.role, w.text FROM link l JOIN crime c ON "
            "c.id = l.crime_id JOIN person p ON p.id = l.person_id LEFT JOIN word w ON "
            "w.id = l.relationship ORDER BY 1, 2, 3";
        QCOMPARE(dump(held.path(), {crimes}), dump(standard.path(), {crimes}));
        QCOMPARE(dump(held.path(), {links}), dump(standard.path(), {links}));
    }

private:
    static void compare(TemporaryCase& held, const QString& day) {
        const auto columns = held.connection->suspects().loadColumns({});
        QVERIFY(columns.has_value());
        const auto ranking = harm::rank(*columns, builtInProfile(), *Date::parseIso(day.toStdString()));
        QVERIFY(ranking.has_value());
        const QString golden = goldenFolder(QStringLiteral("expected/%1-%2.csv"));
        QCOMPARE(QByteArray::fromStdString(harm::rankingCsv(**ranking)),
                 fileBytes(golden.arg(QStringLiteral("ranking"), day)));
        QCOMPARE(QByteArray::fromStdString(harm::ledgerCsv(**ranking)),
                 fileBytes(golden.arg(QStringLiteral("ledger"), day)));
    }
};

QTEST_GUILESS_MAIN(TestImportDress)
#include "tst_import_dress.moc"
