// SPDX-License-Identifier: GPL-3.0-or-later
// The built-in profiles, and the settings of a profile in words.
#include "models/domain/profile.h"
#include "models/domain/profile_keys.h"
#include "models/domain/profile_words.h"

#include <QSet>
#include <QTest>

using namespace harmdesk;

namespace {

const Profile& builtIn(const char* name) {
    for (const Profile& profile : builtInProfiles())
        if (profile.name == name) return profile;
    qFatal("no built-in profile of this name");
}

} // namespace

class TestProfileWords : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void sixBuiltInProfiles() {
        QStringList names;
        for (const Profile& profile : builtInProfiles()) {
            names << QString::fromStdString(profile.name);
            QCOMPARE(profile.version, 1);
            QVERIFY(!profilePurpose(profile).isEmpty());
        }
        QCOMPARE(names.join(QLatin1Char(' ')),
                 QStringLiteral("v100 v100-all-ages rfh frequency da-only long-window"));
        Profile own;
        own.name = "own";
        QVERIFY(profilePurpose(own).isEmpty());
    }

    /// Each differs from v100 in the one setting that its name speaks of.
    void eachDiffersInOneSetting_data() {
        QTest::addColumn<QByteArray>("name");
        QTest::addColumn<QByteArray>("key");
        QTest::addColumn<QByteArray>("value");
        QTest::newRow("all ages") << QByteArray("v100-all-ages") << QByteArray("min_age") << QByteArray("0");
        QTest::newRow("rfh") << QByteArray("rfh") << QByteArray("half_life_days") << QByteArray("180");
        QTest::newRow("frequency") << QByteArray("frequency") << QByteArray("cap_per_crime_days")
                                   << QByteArray("1");
        QTest::newRow("da") << QByteArray("da-only") << QByteArray("eligible_flag") << QByteArray("DA");
        QTest::newRow("long") << QByteArray("long-window") << QByteArray("window_days") << QByteArray("731");
    }
    void eachDiffersInOneSetting() {
        QFETCH(QByteArray, name);
        QFETCH(QByteArray, key);
        QFETCH(QByteArray, value);
        const auto differences = profileDifferences(builtInProfile(), builtIn(name.constData()));
        QCOMPARE(differences.size(), std::size_t(1));
        QCOMPARE(QByteArray::fromStdString(differences.front().key), key);
        QCOMPARE(QByteArray::fromStdString(differences.front().b), value);
    }

    void everyKeyHasWords() {
        QSet<QString> labels;
        for (const std::string_view key : kProfileKeys) {
            labels.insert(profileKeyLabel(key));
            QVERIFY(profileKeyLabel(key) != QLatin1String(key.data(), static_cast<int>(key.size())));
            QVERIFY(!profileKeyHelp(key).isEmpty());
            QVERIFY(!profileValueWords(key, profileValue(builtInProfile(), key)).isEmpty());
        }
        QCOMPARE(labels.size(), static_cast<qsizetype>(kProfileKeys.size()));
        QCOMPARE(profileKeyLabel("colour"), QStringLiteral("colour"));
        QVERIFY(profileKeyHelp("colour").isEmpty());
        QVERIFY(!profileRange("colour"));
        QCOMPARE(profileValue(builtInProfile(), "colour"), std::string());
    }

    void valuesInWords() {
        QCOMPARE(profileValueWords("window_days", "400"), QStringLiteral("400 day(s)"));
        QCOMPARE(profileValueWords("eligible_flag", ""), QStringLiteral("every crime"));
        QCOMPARE(profileValueWords("eligible_flag", "DA"), QStringLiteral("DA"));
        QCOMPARE(profileValueWords("half_life_days", "0"), QStringLiteral("none"));
        QCOMPARE(profileValueWords("cap_per_crime_days", "547.5"), QStringLiteral("547.5 days"));
        QCOMPARE(profileValueWords("exclude_record_status", ""), QStringLiteral("none"));
        QCOMPARE(profileValueWords("exclude_record_status", "CANCELLED;TRANSFERRED"),
                 QStringLiteral("cancelled, transferred"));
        QCOMPARE(profileValueWords("min_age", "0"), QStringLiteral("all ages"));
    }

    /// The bounds of the forms are those that the settings check.
    void rangesAreThoseOfTheSettings() {
        int numbers = 0;
        for (const std::string_view key : kProfileKeys) {
            const auto range = profileRange(key);
            if (!range) continue;
            ++numbers;
            Profile profile;
            QVERIFY(range->lowest < range->usual && range->usual <= range->highest);
            QVERIFY(setProfileValue(profile, key, std::to_string(range->lowest)));
            QVERIFY(setProfileValue(profile, key, std::to_string(range->highest)));
            QVERIFY(!setProfileValue(profile, key, std::to_string(range->highest + 1)));
            QVERIFY(!setProfileValue(profile, key, std::to_string(range->lowest - 1)));
        }
        QCOMPARE(numbers, 7);
    }

    void differences() {
        Profile a;
        Profile b;
        b.name = "other";
        b.version = 4;
        QVERIFY(profileDifferences(a, b).empty()); // name and version are not settings
        b.excludeRecordStatus = {RecordStatus::Transferred, RecordStatus::Cancelled};
        QVERIFY(profileDifferences(a, b).empty()); // the order of a list means nothing
        b.windowDays = 400;
        b.halfLifeDays = 180;
        b.multiplyOffences = false;
        const auto found = profileDifferences(a, b);
        QCOMPARE(found.size(), std::size_t(3));
        QVERIFY((found[0] == ProfileDifference{"window_days", "365", "400"}));
        QVERIFY((found[1] == ProfileDifference{"multiply_offences", "1", "0"}));
        QVERIFY((found[2] == ProfileDifference{"half_life_days", "0", "180"}));
        QCOMPARE(differenceWords({found[0], found[2]}),
                 QStringLiteral("window 400 day(s), half-life 180 day(s)"));
        QVERIFY(differenceWords({}).isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestProfileWords)
#include "tst_profile_words.moc"
