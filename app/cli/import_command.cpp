// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.h"
#include "app/cli/file_output.h"
#include "app/cli/import_spec_value.h"
#include "app/cli/import_words.h"
#include "app/cli/open_case.h"
#include "models/domain/profile.h"
#include "models/intake/dry_run.h"
#include "models/intake/import.h"

#include <QCoreApplication>
#include <optional>

namespace harmdesk::cli {
namespace {

constexpr int kExitSomeRejected = 3;
constexpr int kTop = 100; // the list that a dry run compares

struct Import {
    Q_DECLARE_TR_FUNCTIONS(ImportCommand)
public:
    static Result<int> run(const Arguments& arguments, Session& session) {
        const QString casePath = arguments.positionals[0];
        intake::ImportRequest request;
        request.paths = arguments.positionals.mid(1);
        request.dryRun = arguments.has(QStringLiteral("dry-run"));

        // A dry run changes nothing, so it may run beside a window that has the case open.
        const storage::Access access = request.dryRun ? storage::Access::View : storage::Access::Edit;
        HARMDESK_TRY_ASSIGN(openCase, OpenCase::open(casePath, access, session));
        // The place of the receipt is tried before anything is imported: nothing changes when it cannot be
        // written.
        std::optional<FileOutput> receiptFile;
        if (arguments.has(QStringLiteral("receipt"))) {
            const QStringList inputs = QStringList(request.paths) << casePath;
            HARMDESK_TRY_ASSIGN(prepared,
                                FileOutput::prepare(arguments.value(QStringLiteral("receipt")), inputs));
            receiptFile = std::move(prepared);
        }
        HARMDESK_TRY_ASSIGN(chosen, importSpecValue(arguments, *openCase, request.paths, session));
        request.spec = chosen.spec;
        if (request.dryRun) return check(*openCase, request, receiptFile, session);

        auto imported = intake::importExtract(*openCase, request, session.work());
        if (!imported) {
            if (!arguments.has(QStringLiteral("spec"))) hint(request, session);
            return tl::unexpected(std::move(imported.error()));
        }
        const ImportReceipt& receipt = *imported;
        // The receipt names the specification: it is kept where it was not.
        if (chosen.unsaved) HARMDESK_TRY(keepSpec(*openCase, *chosen.spec));
        sayReceipt(receipt, session);
        if (receiptFile) {
            const Status written = writeReceipt(*openCase, *receiptFile, receipt);
            if (!written) {
                session.message(
                    tr("The import itself is done and kept in the case; only its receipt is missing."));
                return tl::unexpected(written.error());
            }
        }
        return receipt.rejectedRows() > 0 ? kExitSomeRejected : 0;
    }

private:
    static Result<int> check(storage::CaseConnection& connection, const intake::ImportRequest& request,
                             std::optional<FileOutput>& receiptFile, Session& session) {
        auto checked = intake::dryRun(connection, request, builtInProfile(), {}, kTop, session.work());
        if (!checked) {
            if (!request.spec) hint(request, session);
            return tl::unexpected(std::move(checked.error()));
        }
        sayDryRun(*checked, session);
        if (receiptFile) {
            HARMDESK_TRY(receiptFile->write(intake::dryRunJson(*checked)));
            HARMDESK_TRY(receiptFile->commit());
        }
        return checked->receipt.rejectedRows() > 0 ? kExitSomeRejected : 0;
    }

    /// Files that are not those of the standard extract: there is a way to read them.
    static void hint(const intake::ImportRequest& request, Session& session) {
        if (const auto found = intake::findExtract(request.paths); found.has_value()) return;
        session.message(
            tr("Files with other names or columns are read by an import specification: --spec auto "
               "looks for one that fits, --spec NAME or FILE names one, “harmdesk spec guess” "
               "proposes one."));
    }

    static Status writeReceipt(storage::CaseConnection& connection, FileOutput& file,
                               const ImportReceipt& receipt) {
        HARMDESK_TRY(file.write(intake::receiptJson(receipt)));
        HARMDESK_TRY(
            logExport(connection, file.path(), QStringLiteral("receipt of import %1").arg(receipt.id.value)));
        return file.commit();
    }
};

} // namespace

CommandSpec importCommand() {
    CommandSpec spec;
    spec.name = QStringLiteral("import");
    spec.positionals = QStringLiteral("CASE PATH...");
    spec.minPositionals = 2;
    spec.maxPositionals = -1;
    spec.summary = Import::tr("Import a snapshot folder or files of an extract.");
    spec.description = Import::tr(
        "Imports persons.csv, crimes.csv, links.csv and events.csv from a folder, or single files; with "
        "--spec the CSV, XLSX and zip files of any other extract. One import is one transaction: it "
        "lands whole or not at all. A row that cannot be taken is rejected alone and listed.");
    spec.options = {
        {QStringLiteral("spec"), QStringLiteral("NAME|FILE|auto|standard"),
         Import::tr(
             "How the files are read: a specification saved in the case or a JSON file, auto (the standard "
             "extract, else a saved specification that fits, else a guess that is refused where it is not "
             "sure), or standard, the default."),
         false, false},
        {QStringLiteral("dry-run"),
         {},
         Import::tr(
             "Check and count everything and say who would enter and leave the top 100, change nothing."),
         false,
         false},
        {QStringLiteral("receipt"), QStringLiteral("FILE.json"),
         Import::tr("Write the receipt: counts for each file, every rejected row, unmapped offences."), false,
         false},
    };
    spec.run = &Import::run;
    return spec;
}

} // namespace harmdesk::cli
