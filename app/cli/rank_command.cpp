// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.h"
#include "app/cli/file_output.h"
#include "app/cli/open_case.h"
#include "app/cli/rank_explanation.h"
#include "app/cli/rank_output.h"
#include "app/cli/values.h"
#include "models/cases/frozen_cycles.h"
#include "models/harm/explanation.h"
#include "models/harm/ranking.h"

#include <QCoreApplication>
#include <optional>

namespace harmdesk::cli {
namespace {

constexpr int kMaxCutOff = 1'000'000;

struct Rank {
    Q_DECLARE_TR_FUNCTIONS(RankCommand)
public:
    static Result<int> run(const Arguments& arguments, Session& session) {
        const QString casePath = arguments.positionals[0];
        HARMDESK_TRY_ASSIGN(asAt, asAtValue(arguments));
        HARMDESK_TRY_ASSIGN(format, formatValue(arguments));
        HARMDESK_TRY_ASSIGN(profile, profileValue(arguments, casePath, session));
        if (arguments.has(QStringLiteral("cut-off")) && !arguments.has(QStringLiteral("explain")))
            return fail(ErrorKind::Usage, tr("--cut-off belongs to --explain: the list has every place."));
        const QString out = arguments.value(QStringLiteral("out"));
        const QString ledgerPath = arguments.value(QStringLiteral("ledger"));
        if (!out.isEmpty() && !ledgerPath.isEmpty() && samePlace(out, ledgerPath))
            return fail(ErrorKind::Usage,
                        tr("--out and --ledger name the same file; the one would overwrite the other."));

        HARMDESK_TRY_ASSIGN(openCase, OpenCase::open(casePath, storage::Access::View, session));
        const WorkContext work = session.work();
        HARMDESK_TRY_ASSIGN(columns, openCase->suspects().loadColumns(work));
        HARMDESK_TRY_ASSIGN(ranking, harm::rank(columns, profile, asAt, work));

        const bool json = format == Format::Json;
        std::optional<QString> explained;
        if (arguments.has(QStringLiteral("explain"))) {
            const QString ref = arguments.value(QStringLiteral("explain"));
            const auto person = harm::personByRef(*columns, ref.toStdString());
            if (!person)
                return fail(
                    ErrorKind::Unreadable,
                    tr("No person of this case has the reference %1. Check --explain; nothing was written.")
                        .arg(ref));
            HARMDESK_TRY_ASSIGN(context, placeContext(arguments, *openCase, *ranking, ref, session));
            const Explanation place = harm::explain(*ranking, *person, context);
            explained =
                json ? QString::fromUtf8(explanationJson(*ranking, place)) : explanationText(*ranking, place);
        }
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
    /// The cut-off (given, else of the open cycle, else of the last frozen one, else 100) and what moved
    /// since the last cycle frozen before the as-at date. A frozen cycle that is not as it was frozen is told
    /// of and left out: the list itself does not rest on it.
    static Result<harm::ExplainContext> placeContext(const Arguments& arguments,
                                                     storage::CaseConnection& connection,
                                                     const Ranking& ranking, const QString& ref,
                                                     Session& session) {
        harm::ExplainContext context;
        HARMDESK_TRY_ASSIGN(history, cases::readHistory(connection));
        HARMDESK_TRY_ASSIGN(open, connection.cycles().open());
        if (open)
            context.cutOff = open->cutOff;
        else if (!history.cycles.empty())
            context.cutOff = history.cycles.back().cutOff;
        if (arguments.has(QStringLiteral("cut-off"))) {
            HARMDESK_TRY_ASSIGN(given,
                                numberValue(QStringLiteral("cut-off"),
                                            arguments.value(QStringLiteral("cut-off")), 1, kMaxCutOff));
            context.cutOff = static_cast<int>(given);
        }
        const int before = history.before(ranking.asAt);
        if (before < 0) return context;
        const CycleInfo& cycle = history.cycles[static_cast<std::size_t>(before)];
        const auto list = cases::thawedList(connection, cycle.id, session.work());
        if (!list) {
            if (list.error().kind == ErrorKind::Cancelled) return tl::unexpected(list.error());
            session.message(list.error().text);
            return context;
        }
        context.movement =
            cases::movementSince(cycle, **list, ranking, ref.toStdString(), context.cutOff, history);
        context.since = cycle.label;
        return context;
    }

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
         Rank::tr("Print why this suspect stands there instead of the list: every allegation, counted or not "
                  "and why, "
                  "the distance to the cut-off and the neighbours, what moved since the last frozen cycle, "
                  "and the "
                  "smallest set of allegations without which the suspect is off the list."),
         false, false},
        {QStringLiteral("cut-off"), QStringLiteral("N"),
         Rank::tr(
             "With --explain: the number of places that matter; the open or last frozen cycle's, else 100, "
             "is the default."),
         false, false},
        formatOption(),
    };
    spec.run = &Rank::run;
    return spec;
}

} // namespace harmdesk::cli
