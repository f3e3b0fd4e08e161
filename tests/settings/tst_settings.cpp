// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/settings/settings.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace harmdesk::settings;

class TestSettings : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QVERIFY(m_dir.isValid()); }

    void defaultsHoldUntilSet() {
        const Settings store(path("defaults"));
        QCOMPARE(store.get(keys::kLanguage), QStringLiteral("en_GB"));
        QCOMPARE(store.get(keys::kScheme), Scheme::System);
        QCOMPARE(store.get(keys::kMarking), QStringLiteral("OFFICIAL-SENSITIVE"));
        QCOMPARE(store.cutOff(), 100);
        QVERIFY(store.get(keys::kAskRevealReason));
        QVERIFY(store.get(keys::kRecentCases).isEmpty());
    }

    void everythingComesBack() {
        {
            Settings store(path("round"));
            store.set(keys::kLanguage, QStringLiteral("cy"));
            store.set(keys::kScheme, Scheme::Dark);
            store.set(keys::kDensity, Density::Compact);
            store.set(keys::kMarking, QStringLiteral("OFFICIAL – hyfforddiant ŵŷ, \"x\"; 100 %"));
            store.set(keys::kCutOff, 250);
            store.set(keys::kAskRevealReason, false);
            store.set(keys::kWindowGeometry, QByteArray("\x00\x01\xff", 3));
            store.rememberCase(QStringLiteral("/cases/a b.harmdesk"));
            store.setTableState(QStringLiteral("ranking"), QByteArray(R"({"columns":[{"id":"rank"}]})"));
            store.sync();
        }
        const Settings store(path("round"));
        QCOMPARE(store.get(keys::kLanguage), QStringLiteral("cy"));
        QCOMPARE(store.get(keys::kScheme), Scheme::Dark);
        QCOMPARE(store.get(keys::kDensity), Density::Compact);
        QCOMPARE(store.get(keys::kMarking), QStringLiteral("OFFICIAL – hyfforddiant ŵŷ, \"x\"; 100 %"));
        QCOMPARE(store.get(keys::kCutOff), 250);
        QVERIFY(!store.get(keys::kAskRevealReason));
        QCOMPARE(store.get(keys::kWindowGeometry), QByteArray("\x00\x01\xff", 3));
        QCOMPARE(store.get(keys::kLastCase), QStringLiteral("/cases/a b.harmdesk"));
        QCOMPARE(store.tableState(QStringLiteral("ranking")), QByteArray(R"({"columns":[{"id":"rank"}]})"));
        QVERIFY(store.tableState(QStringLiteral("audit")).isEmpty());
    }

    void nonsenseReadsAsTheDefault() {
        {
            QSettings raw(path("nonsense"), QSettings::IniFormat);
            raw.setValue(QStringLiteral("look/scheme"), QStringLiteral("mauve"));
            raw.setValue(QStringLiteral("look/density"), 17);
            raw.setValue(QStringLiteral("ranking/cutOff"), QStringLiteral("many"));
        }
        const Settings store(path("nonsense"));
        QCOMPARE(store.get(keys::kScheme), Scheme::System);
        QCOMPARE(store.get(keys::kDensity), Density::Automatic);
        QCOMPARE(store.cutOff(), 100);
    }

    void cutOffStaysInItsRange_data() {
        QTest::addColumn<int>("held");
        QTest::addColumn<int>("used");
        QTest::newRow("zero") << 0 << 1;
        QTest::newRow("negative") << -5 << 1;
        QTest::newRow("as it is") << 37 << 37;
        QTest::newRow("too many") << 1000000 << 10000;
    }
    void cutOffStaysInItsRange() {
        QFETCH(int, held);
        QFETCH(int, used);
        Settings store(path("cutoff"));
        store.set(keys::kCutOff, held);
        QCOMPARE(store.cutOff(), used);
    }

    void recentCasesKeepTheirOrder() {
        Settings store(path("recent"));
        for (int i = 0; i < 15; ++i) store.rememberCase(QStringLiteral("/c/%1").arg(i));
        store.rememberCase(QStringLiteral("/c/9"));
        const QStringList recent = store.get(keys::kRecentCases);
        QCOMPARE(recent.size(), 10);
        QCOMPARE(recent.first(), QStringLiteral("/c/9"));
        QCOMPARE(recent.count(QStringLiteral("/c/9")), 1);
        QCOMPARE(recent.at(1), QStringLiteral("/c/14"));
        store.forgetCase(QStringLiteral("/c/9"));
        QVERIFY(!store.get(keys::kRecentCases).contains(QStringLiteral("/c/9")));
        QCOMPARE(store.get(keys::kLastCase), QString());
    }

    void changeIsToldOnce() {
        Settings store(path("told"));
        QSignalSpy spy(&store, &Settings::changed);
        store.set(keys::kCutOff, 50);
        store.set(keys::kCutOff, 50);
        QCOMPARE(spy.count(), 1);
        QVERIFY(store.isKey(keys::kCutOff, spy.first().first().toString()));
    }

private:
    QString path(const char* name) const {
        return m_dir.filePath(QString::fromLatin1(name) + QStringLiteral(".ini"));
    }
    QTemporaryDir m_dir;
};

QTEST_GUILESS_MAIN(TestSettings)
#include "tst_settings.moc"
