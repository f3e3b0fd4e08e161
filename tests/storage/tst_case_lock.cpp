// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/case_files.h"
#include "tests/support/child_process.h"

#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>
#include <unistd.h>

using namespace harmdesk;
using namespace harmdesk::testing;

class TestCaseLock : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aSecondEditorIsRefused() {
        QTemporaryDir dir;
        const QString path = makeCase(dir.path());
        QVERIFY(!storage::lockHolder(path).has_value());
        {
            auto first = storage::openCase(path, editing(QStringLiteral("Ann Lee")));
            QVERIFY(first.has_value());
            const auto second = storage::openCase(path, editing(QStringLiteral("Bob")));
            QVERIFY(!second.has_value());
            QVERIFY(second.error().kind == ErrorKind::CaseFile);
            QVERIFY2(second.error().text.contains(QStringLiteral("Ann Lee")),
                     qPrintable(second.error().text));
            QVERIFY2(second.error().text.contains(QStringLiteral("09:12")), qPrintable(second.error().text));
            const auto holder = storage::lockHolder(path);
            QVERIFY(holder.has_value());
            QCOMPARE(holder->user, QStringLiteral("Ann Lee"));
            QCOMPARE(holder->since, fixedClock()());
            QVERIFY(storage::openCase(path, viewing()).has_value());
            QVERIFY2(!storage::openCase(path, editing()), "asking and viewing must not take the lock away");
        }
        QVERIFY(!QFileInfo::exists(path + QStringLiteral(".lock")));
        QVERIFY(storage::openCase(path, editing(QStringLiteral("Bob"))).has_value());
    }

    void holdsAcrossProcessesAndDiesWithThem() {
        QTemporaryDir dir;
        const QString path = makeCase(dir.path());
        SuspendedChild child([&] {
            // Kept until the child is killed.
            static auto held = storage::openCase(path, editing(QStringLiteral("child")));
            if (!held) ::_exit(1);
        });
        QVERIFY(child.reached());
        const auto refused = storage::openCase(path, editing());
        QVERIFY(!refused.has_value());
        QVERIFY2(refused.error().text.contains(QStringLiteral("child")), qPrintable(refused.error().text));
        QVERIFY(storage::openCase(path, viewing()).has_value());
        child.kill();
        QVERIFY2(QFileInfo::exists(path + QStringLiteral(".lock")), "a killed program cannot tidy up");
        QVERIFY(!storage::lockHolder(path).has_value());
        QVERIFY(storage::openCase(path, editing()).has_value());
        QVERIFY(!QFileInfo::exists(path + QStringLiteral(".lock")));
    }

    void onlyOneOfManyGetsIt() {
        QTemporaryDir dir;
        const QString path = makeCase(dir.path());
        for (int round = 0; round < 20; ++round) {
            auto a = storage::openCase(path, editing());
            auto b = storage::openCase(path, editing());
            QVERIFY(a.has_value());
            QVERIFY(!b.has_value());
            a->reset();
            QVERIFY(storage::openCase(path, editing()).has_value());
        }
    }

    void twoNamesOfOneCaseShareTheLock() {
        QTemporaryDir dir;
        const QString path = makeCase(dir.path());
        const QString other = dir.filePath(QStringLiteral("link.harmdesk"));
        QVERIFY(QFile::link(path, other));
        auto first = storage::openCase(path, editing());
        QVERIFY(first.has_value());
        QVERIFY(!storage::openCase(other, editing()).has_value());
        QVERIFY(storage::lockHolder(other).has_value());
        QVERIFY(storage::openCase(other, viewing()).has_value());
        first->reset();
        QVERIFY(storage::openCase(other, editing()).has_value());
    }

    void aRefusedFileGetsNoLockFile() {
        QTemporaryDir dir;
        const QString path = dir.filePath(QStringLiteral("none.harmdesk"));
        QVERIFY(!storage::openCase(path, editing()));
        QVERIFY(folderContents(dir.path()).isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestCaseLock)
#include "tst_case_lock.moc"
