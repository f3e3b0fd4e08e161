// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/profile.h"
#include "models/domain/ranking.h"

#include <QTest>
#include <random>

using namespace harmdesk;

namespace {

Date day(int year, int month, int dayOfMonth) {
    return *Date::fromYmd(year, month, dayOfMonth);
}

} // namespace

class TestProfile : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void defaultsAreThoseOfTheScheme() {
        const std::vector<std::pair<std::string, std::string>> wanted{
            {"window_days", "365"},
            {"date_basis", "reported_on"},
            {"eligible_flag", "VAWG"},
            {"min_crimes", "2"},
            {"min_victims", "0"},
            {"exclude_record_status", "CANCELLED;TRANSFERRED"},
            {"exclude_person_status", "DECEASED;SERVING"},
            {"min_age", "18"},
            {"sex", "any"},
            {"exclude_historic_days", "0"},
            {"multiply_offences", "1"},
            {"half_life_days", "0"},
            {"cap_per_crime_days", "0"},
        };
        QVERIFY(profileValues(builtInProfile()) == wanted);
        QCOMPARE(builtInProfile().name, std::string("v100"));
    }

    void accepted_data() {
        QTest::addColumn<QByteArray>("key");
        QTest::addColumn<QByteArray>("value");
        QTest::addColumn<QByteArray>("held");
        const auto row = [](const char* key, const char* value, const char* held = nullptr) {
            QTest::addRow("%s=%s", key, value)
                << QByteArray(key) << QByteArray(value) << QByteArray(held ? held : value);
        };
        row("window_days", "1");
        row("window_days", "36525");
        row("window_days", "030", "30");
        row("date_basis", "committed_from");
        row("date_basis", "recorded_on");
        row("eligible_flag", "");
        row("eligible_flag", "DA");
        row("min_crimes", "0");
        row("min_victims", "3");
        row("exclude_record_status", "");
        row("exclude_record_status", "TRANSFERRED;ACTIVE");
        row("exclude_person_status", "WANTED");
        row("min_age", "0");
        row("sex", "F");
        row("sex", "M");
        row("exclude_historic_days", "365");
        row("multiply_offences", "0");
        row("half_life_days", "180");
        row("cap_per_crime_days", "547.5");
        row("cap_per_crime_days", "0.25");
        row("cap_per_crime_days", "10.00", "10");
        row("cap_per_crime_days", "100", "100");
    }
    void accepted() {
        QFETCH(QByteArray, key);
        QFETCH(QByteArray, value);
        QFETCH(QByteArray, held);
        Profile profile;
        QVERIFY(setProfileValue(profile, key.toStdString(), value.toStdString()));
        for (const auto& [name, now] : profileValues(profile))
            if (name == key.toStdString()) QCOMPARE(QByteArray::fromStdString(now), held);
    }

    void refused_data() {
        QTest::addColumn<QByteArray>("key");
        QTest::addColumn<QByteArray>("value");
        const auto row = [](const char* key, const char* value) {
            QTest::addRow("%s=%s", key, value) << QByteArray(key) << QByteArray(value);
        };
        for (const char* key : {"window_days", "min_crimes", "min_victims", "min_age",
                                "exclude_historic_days", "half_life_days"})
            for (const char* value :
                 {"", "-1", "+1", " 1", "1 ", "1.0", "1e2", "abc", "99999999999999999999", "0x10"})
                row(key, value);
        row("window_days", "0");
        row("window_days", "36526");
        row("min_age", "151");
        row("date_basis", "");
        row("date_basis", "REPORTED_ON");
        row("eligible_flag", "VAWG;DA");
        row("eligible_flag", "VA WG");
        row("exclude_record_status", "cancelled");
        row("exclude_record_status", "CANCELLED;");
        row("exclude_record_status", ";");
        row("exclude_record_status", "CANCELLED;;TRANSFERRED");
        row("exclude_record_status", "CANCELLED;CANCELLED");
        row("exclude_record_status", "CANCELLED,TRANSFERRED");
        row("exclude_person_status", "GONE");
        row("sex", "ANY");
        row("sex", "U");
        row("sex", "");
        row("multiply_offences", "true");
        row("multiply_offences", "2");
        row("cap_per_crime_days", "1.234");
        row("cap_per_crime_days", "-5");
        row("cap_per_crime_days", "1000000.01");
        row("cap_per_crime_days", "");
        row("colour", "red");
        row("", "");
        row("Window_days", "365");
    }
    void refused() {
        QFETCH(QByteArray, key);
        QFETCH(QByteArray, value);
        Profile profile;
        const Status set = setProfileValue(profile, key.toStdString(), value.toStdString());
        QVERIFY(!set);
        QCOMPARE(set.error().kind, ErrorKind::Usage);
        QVERIFY(set.error().text.contains(QString::fromLatin1(key)));
        QVERIFY(set.error().text.contains(QString::fromLatin1(value)));
        QVERIFY(profile == builtInProfile()); // nothing half set
    }

    void errorsSayWhatIsAllowed() {
        Profile profile;
        const auto says = [&](const char* key, const char* value) {
            return setProfileValue(profile, key, value).error().text;
        };
        QVERIFY(says("window_days", "0").contains(QLatin1String("from 1 to 36525")));
        QVERIFY(says("sex", "x").contains(QLatin1String("any, M, F")));
        QVERIFY(says("exclude_person_status", "x").contains(QLatin1String("DECEASED, SERVING, WANTED")));
        QVERIFY(says("nonsense", "x").contains(QLatin1String("cap_per_crime_days")));
    }

    void roundTrip() {
        std::mt19937 random(3);
        const auto one = [&](std::vector<std::string> values) { return values[random() % values.size()]; };
        for (int i = 0; i < 300; ++i) {
            Profile profile;
            const std::vector<std::pair<std::string, std::string>> wanted{
                {"window_days", std::to_string(1 + random() % 36525)},
                {"date_basis", one({"reported_on", "committed_from", "recorded_on"})},
                {"eligible_flag", one({"", "VAWG", "DA", "365"})},
                {"min_crimes", std::to_string(random() % 1000001)},
                {"min_victims", std::to_string(random() % 1000001)},
                {"exclude_record_status",
                 one({"", "CANCELLED", "TRANSFERRED;CANCELLED", "ACTIVE;CANCELLED;TRANSFERRED"})},
                {"exclude_person_status", one({"", "WANTED", "SERVING;DECEASED", "DECEASED;WANTED;SERVING"})},
                {"min_age", std::to_string(random() % 151)},
                {"sex", one({"any", "M", "F"})},
                {"exclude_historic_days", std::to_string(random() % 36526)},
                {"multiply_offences", one({"0", "1"})},
                {"half_life_days", std::to_string(random() % 36526)},
                {"cap_per_crime_days", one({"0", "0.01", "547.5", "12.34", "1000000"})},
            };
            for (const auto& [key, value] : wanted) QVERIFY(setProfileValue(profile, key, value));
            QVERIFY(profileValues(profile) == wanted);
            profile.name = "test \"quoted\"";
            profile.version = 7;
            const auto read = profileFromJson(profileToJson(profile), QStringLiteral("p.json"));
            QVERIFY2(read, read ? "" : qPrintable(read.error().text));
            QVERIFY(*read == profile);
            QVERIFY(!profileSentence(profile).isEmpty());
        }
    }

    void json() {
        const auto read = profileFromJson(R"({"name": "wide", "version": 3, "settings": {"window_days": 400,
            "cap_per_crime_days": 547.5, "multiply_offences": false, "exclude_record_status": ["CANCELLED"], "sex": "M"}})",
                                          QStringLiteral("p.json"));
        QVERIFY(read);
        QCOMPARE(read->name, std::string("wide"));
        QCOMPARE(read->version, 3);
        QCOMPARE(read->windowDays, 400);
        QCOMPARE(read->capPerCrimeDays.hundredths(), 54750);
        QVERIFY(!read->multiplyOffences);
        QVERIFY(read->excludeRecordStatus == std::vector{RecordStatus::Cancelled});
        QCOMPARE(read->minCrimes, 2); // left out: as v100
        const auto flat =
            profileFromJson(R"({"window_days": 30, "min_crimes": "1"})", QStringLiteral("p.json"));
        QVERIFY(flat);
        QCOMPARE(flat->windowDays, 30);
        QCOMPARE(flat->minCrimes, 1);
    }

    void jsonRefused_data() {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QString>("says");
        QTest::newRow("not JSON") << QByteArray("{\n\"name\": }") << QStringLiteral("line 2");
        QTest::newRow("empty") << QByteArray() << QStringLiteral("JSON");
        QTest::newRow("list") << QByteArray("[]") << QStringLiteral("object");
        QTest::newRow("unknown key") << QByteArray(R"({"colour": 1})") << QStringLiteral("colour");
        QTest::newRow("unknown setting")
            << QByteArray(R"({"settings": {"colour": 1}})") << QStringLiteral("colour");
        QTest::newRow("bad value") << QByteArray(R"({"settings": {"window_days": 1.5}})")
                                   << QStringLiteral("window_days");
        QTest::newRow("too many decimals") << QByteArray(R"({"settings": {"cap_per_crime_days": 1.234}})")
                                           << QStringLiteral("cap_per_crime_days");
        QTest::newRow("null") << QByteArray(R"({"settings": {"sex": null}})") << QStringLiteral("sex");
        QTest::newRow("bool") << QByteArray(R"({"settings": {"min_crimes": true}})")
                              << QStringLiteral("min_crimes");
        QTest::newRow("settings") << QByteArray(R"({"settings": 5})") << QStringLiteral("settings");
        QTest::newRow("name") << QByteArray(R"({"name": " "})") << QStringLiteral("name");
        QTest::newRow("version") << QByteArray(R"({"version": 0})") << QStringLiteral("version");
        QTest::newRow("twice") << QByteArray(R"({"window_days": 1, "settings": {"window_days": 2}})")
                               << QStringLiteral("twice");
    }
    void jsonRefused() {
        QFETCH(QByteArray, text);
        QFETCH(QString, says);
        const auto read = profileFromJson(text, QStringLiteral("p.json"));
        QVERIFY(!read);
        QCOMPARE(read.error().kind, ErrorKind::Usage);
        QVERIFY2(read.error().text.contains(says), qPrintable(read.error().text));
        QVERIFY(read.error().where.startsWith(QLatin1String("p.json")));
    }

    void sentence() {
        const QString plain = profileSentence(builtInProfile());
        QVERIFY2(plain.startsWith(QLatin1String("VAWG in the last 365 day")), qPrintable(plain));
        QVERIFY(plain.endsWith(QLatin1String("or more, adults, not serving, not deceased")));
        Profile profile;
        for (const auto& [key, value] :
             std::vector<std::pair<std::string, std::string>>{{"eligible_flag", ""},
                                                              {"sex", "M"},
                                                              {"min_age", "16"},
                                                              {"half_life_days", "90"},
                                                              {"cap_per_crime_days", "365"},
                                                              {"multiply_offences", "0"},
                                                              {"exclude_record_status", ""},
                                                              {"date_basis", "committed_from"}})
            QVERIFY(setProfileValue(profile, key, value));
        const QString words = profileSentence(profile);
        for (const char* part : {"all crimes committed", "male", "aged 16", "halved every 90",
                                 "no crime above 365 days", "each record once", "with cancelled records"})
            QVERIFY2(words.contains(QLatin1String(part)), qPrintable(words));
        // One day is no days.
        QVERIFY(setProfileValue(profile, "cap_per_crime_days", "1"));
        QVERIFY(profileSentence(profile).contains(QLatin1String("no crime above 1 day,")));
    }

    void custodyLabels() {
        const Date asAt = day(2026, 10, 31);
        const auto words = [&](CustodyKind kind, Date date = {}) {
            return label(CustodyState{kind, date}, asAt);
        };
        QCOMPARE(words(CustodyKind::Bail, day(2026, 12, 13)), QStringLiteral("Bail to 13 Dec"));
        QCOMPARE(words(CustodyKind::Bail, day(2027, 1, 13)), QStringLiteral("Bail to 13 Jan 27"));
        QCOMPARE(words(CustodyKind::Rui, day(2026, 10, 7)), QStringLiteral("RUI since 7 Oct"));
        QCOMPARE(words(CustodyKind::Charged, day(2026, 7, 20)), QStringLiteral("Charged 20 Jul"));
        QCOMPARE(words(CustodyKind::Remand, day(2026, 7, 20)), QStringLiteral("Remand"));
        QCOMPARE(words(CustodyKind::Wanted), QStringLiteral("Wanted"));
        QCOMPARE(words(CustodyKind::None), QStringLiteral("None current"));
        for (const NotCounted reason :
             {NotCounted::Counted, NotCounted::OutsideWindow, NotCounted::NoDate, NotCounted::NotEligible,
              NotCounted::RecordStatus, NotCounted::Historic})
            QVERIFY(!label(reason).isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestProfile)
#include "tst_profile.moc"
