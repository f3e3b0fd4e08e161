// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/bench.h"

#include <QCoreApplication>
#include <QDir>
#include <QElapsedTimer>
#include <QProcess>

namespace harmdesk::bench {

namespace {

constexpr int kLimitMs = 30 * 60 * 1000;

tl::unexpected<Error> failed(const QProcess& process) {
    return fail(ErrorKind::Internal, QStringLiteral("%1 failed").arg(process.program()),
                process.errorString());
}

QProcessEnvironment ownHome(const Workspace& work) {
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    const QString home = work.folder + QStringLiteral("/home");
    QDir().mkpath(home);
    for (const char* name : {"HOME", "XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_CACHE_HOME", "XDG_RUNTIME_DIR"})
        environment.insert(QString::fromLatin1(name), home);
    QFile::setPermissions(home, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    environment.insert(QStringLiteral("QT_QPA_PLATFORM"), QStringLiteral("offscreen"));
    return environment;
}

Result<ChildRun> finish(QProcess& process, const QByteArray& input) {
    QElapsedTimer timer;
    timer.start();
    process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    process.start();
    if (!process.waitForStarted()) return failed(process);
    process.write(input);
    process.closeWriteChannel();
    if (!process.waitForFinished(kLimitMs) || process.exitStatus() != QProcess::NormalExit ||
        process.exitCode() != 0)
        return failed(process);
    ChildRun run;
    run.seconds = static_cast<double>(timer.nsecsElapsed()) / 1e9;
    run.output =
        QString::fromUtf8(process.readAllStandardOutput()).split(QLatin1Char('\n'), Qt::SkipEmptyParts);
    return run;
}

} // namespace

Result<ChildRun> runChild(const Workspace& work, const QStringList& arguments) {
    QProcess process;
    process.setProgram(QCoreApplication::applicationFilePath());
    process.setArguments(QStringList{QStringLiteral("--child")} + arguments);
    process.setProcessEnvironment(ownHome(work));
    return finish(process, {});
}

Result<ChildRun> runProgram(const QString& program, const QStringList& arguments, const QByteArray& input) {
    QProcess process;
    process.setProgram(program);
    process.setArguments(arguments);
    return finish(process, input);
}

Result<double> secondsUntil(const Workspace& work, const QStringList& arguments, const QString& mark) {
    QProcess process;
    process.setProgram(QCoreApplication::applicationFilePath());
    process.setArguments(QStringList{QStringLiteral("--child")} + arguments);
    process.setProcessEnvironment(ownHome(work));
    process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    QElapsedTimer timer;
    timer.start();
    process.start();
    while (process.waitForReadyRead(120'000)) {
        if (!QString::fromUtf8(process.readAllStandardOutput()).contains(mark)) continue;
        const double seconds = static_cast<double>(timer.nsecsElapsed()) / 1e9;
        process.waitForFinished(30'000);
        return seconds;
    }
    return failed(process);
}

} // namespace harmdesk::bench
