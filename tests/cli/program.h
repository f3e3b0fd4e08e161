// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QCryptographicHash>
#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QProcess>
#include <QStandardPaths>
#include <QStringList>
#include <QTest>

namespace harmdesk::tests {

/// What a run of the program gave.
struct Ran {
    int code = -1;
    QByteArray out;
    QByteArray err;
};

/// The program under test: the one built beside the tests, or another named by HARMDESK_PROGRAM.
inline QString program() {
    return qEnvironmentVariable("HARMDESK_PROGRAM", QStringLiteral(HARMDESK_BINARY));
}

/// Runs `command` and waits. No display is in the environment: no command may need one.
inline Ran runAny(const QString& command, const QStringList& arguments, const QString& folder = {}) {
    QProcess process;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    for (const char* name : {"DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"})
        environment.remove(QLatin1String(name));
    process.setProcessEnvironment(environment);
    if (!folder.isEmpty()) process.setWorkingDirectory(folder);
    process.start(command, arguments);
    Ran ran;
    if (!process.waitForStarted()) {
        ran.err = "not started: " + process.errorString().toUtf8();
        return ran;
    }
    process.closeWriteChannel();
    process.waitForFinished(180'000);
    ran.code = process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -2;
    ran.out = process.readAllStandardOutput();
    ran.err = process.readAllStandardError();
    return ran;
}

inline Ran runHarmdesk(const QStringList& arguments, const QString& folder = {}) {
    return runAny(program(), arguments, folder);
}

/// Fails the test with what the program said when the exit code is another.
#define EXPECT_EXIT(ran, expected)                                                                           \
    do {                                                                                                     \
        const auto& expectExitRan = (ran);                                                                   \
        QVERIFY2(expectExitRan.code == (expected),                                                           \
                 qPrintable(QStringLiteral("exit %1 instead of %2; it said: %3")                             \
                                .arg(expectExitRan.code)                                                     \
                                .arg(expected)                                                               \
                                .arg(QString::fromUtf8(expectExitRan.err))));                                \
    } while (false)

inline QByteArray contentOf(const QString& path) {
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("unreadable: ") + path.toUtf8();
}

inline void put(const QString& path, const QByteArray& bytes) {
    QDir().mkpath(QFileInfo(path).path());
    QFile file(path);
    QVERIFY2(file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size(), qPrintable(path));
}

/// SHA-256 over the whole content of a case as SQL text: equal = nothing changed, wherever SQLite keeps it.
inline QByteArray dumpHash(const QString& casePath) {
    const Ran dump = runAny(QStringLiteral("sqlite3"), {casePath, QStringLiteral(".dump")});
    if (dump.code != 0 || !dump.out.contains("CREATE TABLE"))
        return "no dump (is sqlite3 installed?): " + dump.err;
    return QCryptographicHash::hash(dump.out, QCryptographicHash::Sha256).toHex();
}

/// Every file below a folder with its size, sorted: to see that nothing was left behind.
inline QStringList filesBelow(const QString& folder) {
    QStringList out;
    QDirIterator it(folder, QDir::Files | QDir::Hidden | QDir::System, QDirIterator::Subdirectories);
    while (it.hasNext()) {
        it.next();
        out << QStringLiteral("%1 %2").arg(it.filePath()).arg(it.fileInfo().size());
    }
    out.sort();
    return out;
}

inline QString extractA(const QString& name) {
    return QStringLiteral(HARMDESK_SOURCE_DIR "/tests/golden/extract-a/") + name;
}

} // namespace harmdesk::tests
