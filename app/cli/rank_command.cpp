// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.h"
#include "app/cli/file_output.h"
#include "app/cli/open_case.h"
#include "app/cli/rank_output.h"
#include "app/cli/values.h"
#include "models/harm/ranking.h"

#include <QCoreApplication>
#include <optional>

namespace harmdesk::cli {
namespace {

struct Rank {
    Q_DECLARE_TR_FUNCTIONS(RankCommand)
public:
    static Result<int> run(const Arguments& arguments, Session& session) {
        const QString casePath = arguments.positionals[0];
        HARMDESK_TRY_ASSIGN(asAt, asAtValue(arguments));
        HARMDESK_TRY_ASSIGN(format, formatValue(arguments));
        HARMDESK_TRY_ASSIGN(profile, profileValue(arguments, casePath, session));
        const QString out = arguments.value(QStringLiteral("out"));
        const QString ledgerPath = arguments.value(QStringLiteral("ledger"));
        if (!out.isEmpty() && !ledgerPath.isEmpty() && samePlace(out, ledgerPath))
            return fail(ErrorKind::Usage,
                        tr("--out and --ledger name the same file; the one would overwrite the other."));

        HARMDESK_TRY_ASSIGN(openCase, OpenCase::open(casePath, storage::Access::View, session));
        const WorkContext work = session.work();
        HARMDESK_TRY_ASSIGN(columns, openCase->suspects().loadColumns(work));
        HARMDESK_TRY_ASSIGN(ranking, harm::rank(columns, profile, asAt, work));

        std::optional<QString> explained;
        if (arguments.has(QStringLiteral("explain"))) {
            const QString ref = arguments.value(QStringLiteral("explain"));
            const auto person = harm::personByRef(*columns, ref.toStdString());
            if (!person)
                return fail(
                    ErrorKind::Unreadable,
                    tr("No person of this case has the reference %1. Check --explain; nothing was written.")
                        .arg(ref));
            explained = explanation(*ranking, *person);
        }
        const bool json = format == Format::Json;
        const bool listToStdout = out.isEmpty() && !explained;
        const QByteArray list =
            json ? rankingJson(*ranking) : QByteArray::fromStdString(harm::rankingCsv(*ranking));

        // Everything is whole in temporary files, then logged, and only then appears.
        const QStringList inputs{casePath, arguments.value(QStringLiteral("profile"))};
        std::vector<FileOutput> files;
        if (!out.isEmpty()) HARMDESK_TRY(prepare(files, out, inputs, list));
        if (!ledgerPath.isEmpty())
            HARMDESK_TRY(
                prepare(files, ledgerPath, inputs,
                        json ? ledgerJson(*ranking) : QByteArray::fromStdString(harm::ledgerCsv(*ranking))));
        if (work.cancelled()) return fail(ErrorKind::Cancelled, tr("Stopped; nothing was written."));

        const QString detail = QStringLiteral("as at %1, %2, %3 suspects")
                                   .arg(QString::fromStdString(asAt.iso()), profileInShort(profile))
                                   .arg(ranking->rows.size());
        for (const FileOutput& file : files) HARMDESK_TRY(logExport(*openCase, file.path(), detail));
        if (explained)
            HARMDESK_TRY(logExport(*openCase, arguments.value(QStringLiteral("explain")),
                                   QStringLiteral("ledger, ") + detail));
        if (listToStdout) HARMDESK_TRY(logExport(*openCase, QStringLiteral("standard output"), detail));

        for (FileOutput& file : files) HARMDESK_TRY(file.commit());
        if (explained) HARMDESK_TRY(session.print(*explained));
        if (listToStdout) HARMDESK_TRY(session.print(list));
        return 0;
    }

private:
    static Status prepare(std::vector<FileOutput>& files, const QString& path, const QStringList& inputs,
                          const QByteArray& data) {
        HARMDESK_TRY_ASSIGN(file, FileOutput::prepare(path, inputs));
        HARMDESK_TRY(file.write(data));
        files.push_back(std::move(file));
        return {};
    }
};

} // namespace

CommandSpec rankCommand() {
    CommandSpec spec;
    spec.name = QStringLiteral("rank");
    spec.positionals = QStringLiteral("CASE");
    spec.summary = Rank::tr("Rank the suspects of a case by harm.");
    spec.description = Rank::tr("Adds up, for every suspect, the days of custody at the starting point for "
                                "each allegation in the window, and "
                                "prints the ranked list (rank, nominal_ref, score_days, crimes, victims, "
                                "worst_days, latest, unmapped). Every "
                                "output is written to the log of the case first.");
    spec.options = {
        asAtOption(),
        profileOption(),
        setOption(),
        {QStringLiteral("out"), QStringLiteral("FILE"),
         Rank::tr("Write the list to this file instead of standard output."), false, false},
        {QStringLiteral("ledger"), QStringLiteral("FILE"),
         Rank::tr("Also write the ledger: every counted allegation and what it adds."), false, false},
        {QStringLiteral("explain"), QStringLiteral("REF"),
         Rank::tr("Print this suspect's ledger in plain text instead of the list: counted and not counted, "
                  "and why."),
         false, false},
        formatOption(),
    };
    spec.run = &Rank::run;
    return spec;
}

} // namespace harmdesk::cli
