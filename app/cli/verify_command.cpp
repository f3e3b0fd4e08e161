// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.h"
#include "app/cli/open_case.h"
#include "models/cases/frozen_cycles.h"

#include <QCoreApplication>

namespace harmdesk::cli {
namespace {

struct Verify {
    Q_DECLARE_TR_FUNCTIONS(VerifyCommand)
public:
    static Result<int> run(const Arguments& arguments, Session& session) {
        const QString path = arguments.positionals[0];
        HARMDESK_TRY_ASSIGN(openCase, OpenCase::open(path, storage::Access::View, session));
        HARMDESK_TRY_ASSIGN(info, openCase->info());
        HARMDESK_TRY_ASSIGN(entries, openCase->audit().entries());
        HARMDESK_TRY_ASSIGN(faults, openCase->verify());
        int cycles = 0;
        HARMDESK_TRY_ASSIGN(cycleFaults, cases::cycleFaults(*openCase, session.work(), &cycles));
        faults.insert(faults.end(), cycleFaults.begin(), cycleFaults.end());

        QString out = tr("Case file: version %1, ").arg(info.schemaVersion) +
                      tr("%n person(s), ", nullptr, static_cast<int>(info.persons)) +
                      tr("%n crime(s)", nullptr, static_cast<int>(info.crimes)) + QLatin1Char('\n');
        out += tr("Checked: database integrity") + QLatin1Char('\n');
        out += tr("Checked: references between the tables") + QLatin1Char('\n');
        out += tr("Checked: the log's chain, %n line(s)", nullptr, static_cast<int>(entries.size())) +
               QLatin1Char('\n');
        out += tr("Checked: list, ledger and SHA-256 of %n frozen cycle(s), made again from what they kept",
                  nullptr, cycles) +
               QLatin1Char('\n');
        for (const QString& fault : faults) out += tr("Fault: %1").arg(fault) + QLatin1Char('\n');
        if (faults.empty()) out += tr("No fault found.") + QLatin1Char('\n');
        HARMDESK_TRY(session.print(out));
        if (!faults.empty())
            return fail(ErrorKind::CaseFile,
                        tr("The case file has faults; they are listed above. Do not work on it: keep a copy, "
                           "and go back to a "
                           "backup that passes this check."),
                        {}, path);
        return 0;
    }
};

} // namespace

CommandSpec verifyCommand() {
    CommandSpec spec;
    spec.name = QStringLiteral("verify");
    spec.positionals = QStringLiteral("CASE");
    spec.summary = Verify::tr("Check that a case file is sound.");
    spec.description = Verify::tr(
        "Checks the database's integrity, the references between its tables and the chain of its log, makes "
        "the list and the ledger of every frozen cycle again from what it kept, and compares them and their "
        "SHA-256; prints what was checked and what was found. Exit code 5 where there is a fault.");
    spec.run = &Verify::run;
    return spec;
}

} // namespace harmdesk::cli
