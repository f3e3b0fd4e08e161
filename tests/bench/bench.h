// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/result.h"

#include <QString>
#include <QStringList>
#include <vector>

namespace harmdesk::bench {

/// One line of the table. Ratios are taken inside one run on one machine, so that they can be compared
/// between machines.
struct Row {
    QString what;
    QString figure;
    QString yardstick;
    QString ratio;
    QString bar;
    QString verdict; ///< "met", "MISSED", or "-" where there is no bar
};

/// Where the bench may write, and how large its cases are.
struct Workspace {
    QString folder; ///< scratch, removed at the end
    int crimes = 1'000'000;
    int rounds = 3;
    int growTo = 1'000'000; ///< crimes of the largest case that the growth is shown for
};

// Each measures its part and returns its lines. Cases are made on first use and kept for the other rows.
Result<std::vector<Row>> importRows(const Workspace& work);
Result<std::vector<Row>> rankRow(const Workspace& work);
Result<std::vector<Row>> packRow(const Workspace& work);
Result<std::vector<Row>> windowRow(const Workspace& work);
Result<std::vector<Row>> flatRows(const Workspace& work);
Result<std::vector<Row>> xlsxRows(const Workspace& work);
Result<std::vector<Row>> previewRows(const Workspace& work);
Result<std::vector<Row>> cancelRows(const Workspace& work);
Result<std::vector<Row>> growRows(const Workspace& work);
Result<std::vector<Row>> listRows(const Workspace& work);

/// An extract of one month with about so many crimes, made where it is missing. Returns the month's folder.
Result<QString> extractOf(const Workspace& work, int suspects);
/// A case with that extract imported, made where it is missing. Returns its path.
Result<QString> caseOf(const Workspace& work, int suspects);
/// Suspects that make about so many crimes.
int suspectsFor(int crimes);

/// What a child process of this program did.
struct ChildRun {
    double seconds = 0; ///< from start to exit
    QStringList output; ///< lines of standard output
};
/// Runs this program again as `--child NAME ARGS…`, offscreen, with a home of its own. Fails with what it
/// said.
Result<ChildRun> runChild(const Workspace& work, const QStringList& arguments);
/// Runs another program with the text as its standard input.
Result<ChildRun> runProgram(const QString& program, const QStringList& arguments, const QByteArray& input);
/// Until the first line of output that starts with `mark`; the child is ended then.
Result<double> secondsUntil(const Workspace& work, const QStringList& arguments, const QString& mark);

// The work of the children; each prints its figures and returns an exit code.
int importChild(const QString& casePath, const QString& extract);
int windowChild(int& argc, char** argv, const QString& casePath);
int flatChild(const QString& casePath, const QString& flat);
int cancelChild(const QString& casePath, const QString& extract);
int xlsxChild(const QString& path);
int unzipChild(const QString& path);
int listChild(int& argc, char** argv, std::size_t suspects);
/// Highest resident memory of this process in MB, from the kernel.
double peakMegabytes();

double median(std::vector<double> values);
QString fixed(double value, int decimals);
/// "met" or "MISSED".
QString verdict(bool met);

} // namespace harmdesk::bench
