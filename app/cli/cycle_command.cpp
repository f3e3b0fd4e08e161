// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.h"
#include "app/cli/cycle_output.h"
#include "app/cli/file_output.h"
#include "app/cli/open_case.h"
#include "app/cli/rank_output.h"
#include "app/cli/values.h"
#include "models/cases/frozen_cycles.h"
#include "models/harm/frozen.h"
#include "models/harm/movement_csv.h"
#include "models/harm/ranking.h"

#include <QCoreApplication>
#include <vector>

namespace harmdesk::cli {
namespace {

constexpr int kMaxCutOff = 1'000'000;

struct Cycle {
    Q_DECLARE_TR_FUNCTIONS(CycleCommand)
public:
    static Result<int> run(const Arguments& arguments, Session& session) {
        const QString action = arguments.positionals[1];
        if (action == QLatin1String("freeze")) {
            HARMDESK_TRY(fits(arguments, 0,
                              {QStringLiteral("as-at"), QStringLiteral("by"), QStringLiteral("profile"),
                               QStringLiteral("set"), QStringLiteral("cut-off"), QStringLiteral("reason")}));
            return freeze(arguments, session);
        }
        if (action == QLatin1String("list")) {
            HARMDESK_TRY(fits(arguments, 0, {QStringLiteral("format"), QStringLiteral("out")}));
            return list(arguments, session);
        }
        if (action == QLatin1String("show")) {
            HARMDESK_TRY(fits(arguments, 1,
                              {QStringLiteral("format"), QStringLiteral("out"), QStringLiteral("ledger")}));
            return show(arguments, session);
        }
        if (action == QLatin1String("diff")) {
            HARMDESK_TRY(fits(arguments, 2,
                              {QStringLiteral("format"), QStringLiteral("out"), QStringLiteral("movement")}));
            return diff(arguments, session);
        }
        return fail(ErrorKind::Usage,
                    tr("harmdesk cycle has no action “%1”; it has freeze, list, show and diff.").arg(action));
    }

private:
    /// Whether the action takes these words and options.
    static Status fits(const Arguments& arguments, int labels, const QStringList& options) {
        const QString action = arguments.positionals[1];
        if (arguments.positionals.size() - 2 != labels)
            return fail(ErrorKind::Usage,
                        labels == 0   ? tr("harmdesk cycle CASE %1 takes no label.").arg(action)
                        : labels == 1 ? tr("harmdesk cycle CASE %1 takes one LABEL, such as 2026-10 or "
                                           "2026-10@1.")
                                            .arg(action)
                                      : tr("harmdesk cycle CASE %1 takes two labels, the earlier first: "
                                           "2026-09 2026-10.")
                                            .arg(action));
        for (const OptionSpec& option : cycleCommand().options)
            if (arguments.has(option.name) && !options.contains(option.name))
                return fail(ErrorKind::Usage,
                            tr("--%1 does not belong to harmdesk cycle CASE %2.").arg(option.name, action));
        return {};
    }

    /// Outputs that are whole and logged before any of them appears.
    class Outputs {
    public:
        explicit Outputs(QString casePath)
            : m_casePath(std::move(casePath)) {}

        /// To the file of an option, or to standard output where that is not given.
        Status add(const Arguments& arguments, const char* option, const QByteArray& data) {
            const QString path = arguments.value(QLatin1String(option));
            if (path.isEmpty()) {
                m_printed = data;
                m_prints = true;
                return {};
            }
            for (const FileOutput& other : m_files)
                if (samePlace(other.path(), path))
                    return fail(ErrorKind::Usage,
                                tr("Two outputs name the same file; the one would overwrite the other."));
            HARMDESK_TRY_ASSIGN(file, FileOutput::prepare(path, {m_casePath}));
            HARMDESK_TRY(file.write(data));
            m_files.push_back(std::move(file));
            return {};
        }
        Status give(storage::CaseConnection& connection, Session& session, const QString& detail) {
            if (session.work().cancelled())
                return fail(ErrorKind::Cancelled, tr("Stopped; nothing was written."));
            for (const FileOutput& file : m_files) HARMDESK_TRY(logExport(connection, file.path(), detail));
            if (m_prints) HARMDESK_TRY(logExport(connection, QStringLiteral("standard output"), detail));
            for (FileOutput& file : m_files) HARMDESK_TRY(file.commit());
            return m_prints ? session.print(m_printed) : Status();
        }

    private:
        QString m_casePath;
        std::vector<FileOutput> m_files;
        QByteArray m_printed;
        bool m_prints = false;
    };

    static QString nameOf(const CycleInfo& cycle) {
        return QStringLiteral("%1@%2").arg(QString::fromStdString(cycle.label)).arg(cycle.version);
    }

    static Result<int> freeze(const Arguments& arguments, Session& session) {
        for (const char* option : {"as-at", "by"})
            if (!arguments.has(QLatin1String(option)))
                return fail(ErrorKind::Usage,
                            tr("harmdesk cycle CASE freeze needs --%1.").arg(QLatin1String(option)));
        const auto value = [&arguments](const char* option) {
            return arguments.value(QLatin1String(option)).trimmed();
        };
        for (const char* option : {"by", "reason"})
            if (arguments.has(QLatin1String(option)) && value(option).isEmpty())
                return fail(ErrorKind::Usage, tr("--%1 is empty.").arg(QLatin1String(option)));
        HARMDESK_TRY_ASSIGN(asAt, asAtValue(arguments));
        qint64 cutOff = 100;
        if (arguments.has(QStringLiteral("cut-off"))) {
            HARMDESK_TRY_ASSIGN(number,
                                numberValue(QStringLiteral("cut-off"), value("cut-off"), 1, kMaxCutOff));
            cutOff = number;
        }
        const QString casePath = arguments.positionals[0];
        HARMDESK_TRY_ASSIGN(profile, profileValue(arguments, casePath, session));

        HARMDESK_TRY_ASSIGN(openCase, OpenCase::open(casePath, storage::Access::Edit, session));
        const WorkContext work = session.work();
        HARMDESK_TRY_ASSIGN(columns, openCase->suspects().loadColumns(work));
        HARMDESK_TRY_ASSIGN(ranking, harm::rank(columns, profile, asAt, work));
        HARMDESK_TRY_ASSIGN(outlook, cases::freezeOutlook(*openCase, *ranking, static_cast<int>(cutOff)));
        const QString reason =
            arguments.has(QStringLiteral("reason")) ? value("reason") : tr("given on the command line");
        HARMDESK_TRY_ASSIGN(cycle, cases::freezeList(*openCase, *ranking, static_cast<int>(cutOff),
                                                     value("by"), reason, work));
        for (const QString& sentence : outlookWords(outlook)) session.message(sentence);
        session.message(tr("Frozen %1: ").arg(nameOf(cycle)) + tr("%n suspect(s), ", nullptr, cycle.ranked) +
                        tr("as at %1, by %2.").arg(QString::fromStdString(asAt.iso()), cycle.frozenBy));
        HARMDESK_TRY(session.print(nameOf(cycle) + QLatin1Char(' ') + QString::fromStdString(cycle.sha256) +
                                   QLatin1Char('\n')));
        return 0;
    }

    static Result<int> list(const Arguments& arguments, Session& session) {
        HARMDESK_TRY_ASSIGN(format, formatValue(arguments));
        const QString casePath = arguments.positionals[0];
        HARMDESK_TRY_ASSIGN(openCase, OpenCase::open(casePath, storage::Access::View, session));
        HARMDESK_TRY_ASSIGN(cycles, openCase->cycles().cycles());
        Outputs outputs(casePath);
        HARMDESK_TRY(
            outputs.add(arguments, "out", format == Format::Json ? cyclesJson(cycles) : cyclesCsv(cycles)));
        HARMDESK_TRY(
            outputs.give(*openCase, session, QStringLiteral("frozen cycles, %1").arg(cycles.size())));
        return 0;
    }

    static Result<int> show(const Arguments& arguments, Session& session) {
        HARMDESK_TRY_ASSIGN(format, formatValue(arguments));
        const QString casePath = arguments.positionals[0];
        HARMDESK_TRY_ASSIGN(openCase, OpenCase::open(casePath, storage::Access::View, session));
        HARMDESK_TRY_ASSIGN(cycles, openCase->cycles().cycles());
        HARMDESK_TRY_ASSIGN(info, cases::cycleNamed(cycles, arguments.positionals[2]));
        const WorkContext work = session.work();
        HARMDESK_TRY_ASSIGN(cycle, cases::soundCycle(*openCase, info.id, work));
        QByteArray listed = QByteArray::fromStdString(cycle.list);
        QByteArray ledger = QByteArray::fromStdString(cycle.ledger);
        if (format == Format::Json) {
            HARMDESK_TRY_ASSIGN(ranking, harm::thaw(cycle, work));
            listed = rankingJson(*ranking);
            ledger = ledgerJson(*ranking);
        }
        Outputs outputs(casePath);
        HARMDESK_TRY(outputs.add(arguments, "out", listed));
        if (arguments.has(QStringLiteral("ledger"))) HARMDESK_TRY(outputs.add(arguments, "ledger", ledger));
        HARMDESK_TRY(
            outputs.give(*openCase, session,
                         QStringLiteral("frozen cycle %1, %2 suspects").arg(nameOf(info)).arg(info.ranked)));
        return 0;
    }

    static Result<int> diff(const Arguments& arguments, Session& session) {
        HARMDESK_TRY_ASSIGN(format, formatValue(arguments));
        const QString casePath = arguments.positionals[0];
        HARMDESK_TRY_ASSIGN(openCase, OpenCase::open(casePath, storage::Access::View, session));
        HARMDESK_TRY_ASSIGN(cycles, openCase->cycles().cycles());
        HARMDESK_TRY_ASSIGN(before, cases::cycleNamed(cycles, arguments.positionals[2]));
        HARMDESK_TRY_ASSIGN(after, cases::cycleNamed(cycles, arguments.positionals[3]));
        const WorkContext work = session.work();
        HARMDESK_TRY_ASSIGN(history, cases::readHistory(*openCase));
        HARMDESK_TRY_ASSIGN(earlier, cases::soundCycle(*openCase, before.id, work));
        HARMDESK_TRY_ASSIGN(later, cases::soundCycle(*openCase, after.id, work));
        HARMDESK_TRY_ASSIGN(earlierList, harm::thaw(earlier, work));
        HARMDESK_TRY_ASSIGN(laterList, harm::thaw(later, work));
        const std::vector<Movement> movements =
            cases::movementsSince(before, *earlierList, *laterList, after.cutOff, history);
        const bool json = format == Format::Json;
        Outputs outputs(casePath);
        HARMDESK_TRY(outputs.add(arguments, "out",
                                 json ? diffJson(before, after, movements)
                                      : QByteArray::fromStdString(harm::movementsCsv(movements))));
        if (arguments.has(QStringLiteral("movement")))
            HARMDESK_TRY(outputs.add(arguments, "movement",
                                     json ? movementJson(before, after, movements)
                                          : QByteArray::fromStdString(harm::movementLinesCsv(movements))));
        HARMDESK_TRY(outputs.give(*openCase, session,
                                  QStringLiteral("movements from %1 to %2, %3 suspects")
                                      .arg(nameOf(before), nameOf(after))
                                      .arg(movements.size())));
        return 0;
    }
};

} // namespace

CommandSpec cycleCommand() {
    CommandSpec spec;
    spec.name = QStringLiteral("cycle");
    spec.positionals = QStringLiteral("CASE freeze|list|show|diff [LABEL] [LABEL]");
    spec.minPositionals = 2;
    spec.maxPositionals = 4;
    spec.summary = Cycle::tr("Freeze the list of a month, or show and compare frozen ones.");
    spec.description = Cycle::tr(
        "harmdesk cycle CASE freeze --as-at DATE --by NAME ranks as harmdesk rank does and keeps list, "
        "ledger, "
        "profile, harm index with rules and decisions, and the rows that they came from, for good. It says "
        "what is still unmapped or unresolved, and prints label@version and the SHA-256. The label is the "
        "month of the date; frozen once more, it gets the next version and the old one stays.\n"
        "harmdesk cycle CASE list prints every frozen version: label, version, as_at, profile, "
        "profile_version, index, cut_off, ranked, frozen_by, frozen_at, reason, sha256.\n"
        "harmdesk cycle CASE show LABEL prints a frozen list as harmdesk rank would have printed it. LABEL "
        "is "
        "2026-10 (newest version) or 2026-10@1.\n"
        "harmdesk cycle CASE diff A B prints who moved from list A to list B inside the cut-off of B: "
        "nominal_ref, status (JOINER, RETURNER, STAYER, LEAVER), reason, prev_rank, rank, prev_score_days, "
        "score_days, delta_days.");
    OptionSpec asAt = asAtOption();
    asAt.required = false; // freeze alone takes it, and says so itself
    asAt.help = Cycle::tr("freeze: ") + asAt.help;
    OptionSpec profile = profileOption();
    profile.help = Cycle::tr("freeze: ") + profile.help;
    OptionSpec set = setOption();
    set.help = Cycle::tr("freeze: ") + set.help;
    spec.options = {
        asAt,
        {QStringLiteral("by"), QStringLiteral("NAME"), Cycle::tr("freeze: who freezes the list."), false,
         false},
        {QStringLiteral("reason"), QStringLiteral("TEXT"), Cycle::tr("freeze: why, for the log."), false,
         false},
        {QStringLiteral("cut-off"), QStringLiteral("N"),
         Cycle::tr("freeze: so many places are inside; 100 is the default."), false, false},
        profile,
        set,
        {QStringLiteral("out"), QStringLiteral("FILE"),
         Cycle::tr("list, show, diff: write to this file instead of standard output."), false, false},
        {QStringLiteral("ledger"), QStringLiteral("FILE"), Cycle::tr("show: also write the frozen ledger."),
         false, false},
        {QStringLiteral("movement"), QStringLiteral("FILE"),
         Cycle::tr("diff: also write the movement ledger: nominal_ref, cause, crime_no, days; the lines of a "
                   "suspect add up to delta_days."),
         false, false},
        formatOption(),
    };
    spec.run = &Cycle::run;
    return spec;
}

} // namespace harmdesk::cli
