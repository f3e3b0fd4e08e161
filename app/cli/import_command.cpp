// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.h"
#include "app/cli/file_output.h"
#include "app/cli/open_case.h"
#include "models/intake/import.h"

#include <QCoreApplication>
#include <QLocale>
#include <algorithm>
#include <optional>

namespace harmdesk::cli {
namespace {

constexpr std::size_t kShownLines = 10; // the receipt holds all
constexpr int kExitSomeRejected = 3;

struct Import {
    Q_DECLARE_TR_FUNCTIONS(ImportCommand)
public:
    static Result<int> run(const Arguments& arguments, Session& session) {
        const QString casePath = arguments.positionals[0];
        intake::ImportRequest request;
        request.paths = arguments.positionals.mid(1);
        request.dryRun = arguments.has(QStringLiteral("dry-run"));
        HARMDESK_TRY(checkSpecification(arguments));

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

        HARMDESK_TRY_ASSIGN(receipt, intake::importExtract(*openCase, request, session.work()));
        say(receipt, session);
        if (receiptFile) {
            const Status written = writeReceipt(*openCase, *receiptFile, receipt);
            if (!written) {
                if (!receipt.dryRun)
                    session.message(
                        tr("The import itself is done and kept in the case; only its receipt is missing."));
                return tl::unexpected(written.error());
            }
        }
        return receipt.rejectedRows() > 0 ? kExitSomeRejected : 0;
    }

private:
    /// The standard extract is the one form that is read; `auto` finds it by names and headers.
    static Status checkSpecification(const Arguments& arguments) {
        const QString option = QStringLiteral("spec");
        if (!arguments.has(option)) return {};
        const QString value = arguments.value(option);
        if (value == QLatin1String("standard") || value == QLatin1String("auto")) return {};
        return fail(ErrorKind::Usage, tr("There is no import specification “%1”. The extract is read in its "
                                         "standard form: standard or auto.")
                                          .arg(value));
    }

    static Status writeReceipt(storage::CaseConnection& connection, FileOutput& file,
                               const ImportReceipt& receipt) {
        HARMDESK_TRY(file.write(intake::receiptJson(receipt)));
        if (!receipt.dryRun)
            HARMDESK_TRY(logExport(connection, file.path(),
                                   QStringLiteral("receipt of import %1").arg(receipt.id.value)));
        return file.commit();
    }

    static QString number(std::int64_t n) { return QLocale().toString(static_cast<qlonglong>(n)); }

    static void say(const ImportReceipt& receipt, Session& session) {
        for (const FileReceipt& f : receipt.files)
            session.message(tr("%1: %2 read, %3 inserted, %4 updated, %5 unchanged, %6 rejected")
                                .arg(f.path, number(f.rowsRead), number(f.inserted), number(f.updated),
                                     number(f.unchanged), number(f.rejected)));
        const std::size_t shown = std::min(kShownLines, receipt.rejects.size());
        for (std::size_t i = 0; i < shown; ++i) {
            const RejectedRow& r = receipt.rejects[i];
            session.message(
                tr("Rejected: %1, line %2, %3: %4 (%5)")
                    .arg(r.file, number(r.line), r.field.isEmpty() ? tr("row") : r.field, r.message, r.code));
        }
        if (receipt.rejects.size() > shown)
            session.message(tr("… and %n more rejected row(s); --receipt FILE.json lists all.", nullptr,
                               static_cast<int>(receipt.rejects.size() - shown)));
        sayUnmapped(receipt, session);
        if (receipt.dryRun) session.message(tr("Dry run: nothing was changed."));
    }

    static void sayUnmapped(const ImportReceipt& receipt, Session& session) {
        if (receipt.unmapped.empty()) return;
        session.message(tr("%n offence text(s) the harm index does not know; their crimes count 0 days and "
                           "scores read “at least”:",
                           nullptr, static_cast<int>(receipt.unmapped.size())));
        const std::size_t shown = std::min(kShownLines, receipt.unmapped.size());
        for (std::size_t i = 0; i < shown; ++i) {
            const UnmappedOffence& u = receipt.unmapped[i];
            session.message(QStringLiteral("  ") +
                            tr("class %1, CJS code %2, “%3”: ")
                                .arg(orDash(u.hoClass), orDash(u.cjsCode), QString::fromStdString(u.title)) +
                            tr("%n crime(s)", nullptr, static_cast<int>(u.crimes)));
        }
        if (receipt.unmapped.size() > shown)
            session.message(
                tr("  … and %n more.", nullptr, static_cast<int>(receipt.unmapped.size() - shown)));
    }

    static QString orDash(const std::string& text) {
        return text.empty() ? QStringLiteral("–") : QString::fromStdString(text);
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
    spec.description = Import::tr("Imports persons.csv, crimes.csv, links.csv and events.csv from a folder, "
                                  "or single files. One import is "
                                  "one transaction: it lands whole or not at all. A row that cannot be taken "
                                  "is rejected alone and listed.");
    spec.options = {
        {QStringLiteral("spec"), QStringLiteral("NAME|auto"),
         Import::tr("How the files are read: standard (the standard extract) or auto, the default."), false,
         false},
        {QStringLiteral("dry-run"),
         {},
         Import::tr("Check and count everything, change nothing."),
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
