// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/settings/settings.h"
#include "tests/support/widget_audit.h"
#include "views/common/theme.h"
#include "views/settings/settings_page.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QSpinBox>
#include <QTest>

using namespace harmdesk;
using namespace harmdesk::views;
namespace keys = settings::keys;

class TestSettingsPage : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyControlWritesItsKeyAtOnce() {
        auto& store = settings::Settings::instance();
        SettingsPage page;
        page.findChild<QComboBox*>(QStringLiteral("setLanguage"))->setCurrentIndex(1);
        QCOMPARE(store.get(keys::kLanguage), QStringLiteral("cy"));
        page.findChild<QComboBox*>(QStringLiteral("setScheme"))->setCurrentIndex(2);
        QCOMPARE(store.get(keys::kScheme), settings::Scheme::Dark);
        page.findChild<QComboBox*>(QStringLiteral("setDensity"))->setCurrentIndex(1);
        QCOMPARE(store.get(keys::kDensity), settings::Density::Comfortable);
        page.findChild<QSpinBox*>(QStringLiteral("setCutOff"))->setValue(50);
        QCOMPARE(store.cutOff(), 50);
        page.findChild<QCheckBox*>(QStringLiteral("setAskReason"))->setChecked(false);
        QVERIFY(!store.get(keys::kAskRevealReason));
    }

    void pageFollowsTheStore() {
        auto& store = settings::Settings::instance();
        SettingsPage page;
        store.set(keys::kScheme, settings::Scheme::Light);
        QCOMPARE(page.findChild<QComboBox*>(QStringLiteral("setScheme"))->currentIndex(), 1);
        store.set(keys::kLanguage, QStringLiteral("en_GB"));
        QCOMPARE(page.findChild<QComboBox*>(QStringLiteral("setLanguage"))->currentIndex(), 0);
    }

    void markingIsNeverEmpty() {
        auto& store = settings::Settings::instance();
        store.set(keys::kMarking, QStringLiteral("OFFICIAL"));
        SettingsPage page;
        page.show();
        auto* marking = page.findChild<QLineEdit*>(QStringLiteral("setMarking"));
        marking->selectAll();
        QTest::keyClick(marking, Qt::Key_Delete);
        QCOMPARE(marking->text(), QString());
        QCOMPARE(store.get(keys::kMarking), QStringLiteral("OFFICIAL"));
        QVERIFY(marking->property("invalid").toBool());
        QTest::keyClicks(marking, QStringLiteral("OFFICIAL-SENSITIVE"));
        QCOMPARE(store.get(keys::kMarking), QStringLiteral("OFFICIAL-SENSITIVE"));
        QVERIFY(!marking->property("invalid").toBool());
    }

    void inputsShareOneLeftEdge() {
        SettingsPage page;
        page.resize(900, 700);
        page.show();
        QVERIFY(QTest::qWaitForWindowExposed(&page));
        const auto left = [&page](const char* name) {
            return page.findChild<QWidget*>(QLatin1String(name))->mapTo(&page, QPoint(0, 0)).x();
        };
        for (const char* name : {"setScheme", "setDensity", "setMarking", "setCutOff"})
            QCOMPARE(left(name), left("setLanguage"));
    }

    void everyControlHasANameAndTabReachesIt() {
        SettingsPage page;
        page.resize(900, 700);
        page.show();
        QVERIFY(QTest::qWaitForWindowActive(&page));
        QCOMPARE(testing::unnamedControls(&page), QStringList());
        QCOMPARE(testing::unreachableByTab(&page), QStringList());
    }
};

QTEST_MAIN(TestSettingsPage)
#include "tst_settings_page.moc"
