// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.h"
#include "app/cli/json_text.h"
#include "app/cli/open_case.h"
#include "app/cli/values.h"
#include "models/harm/candidates.h"
#include "models/harm/matching.h"
#include "models/harm/unmapped_pairs.h"

#include <QCoreApplication>
#include <algorithm>

namespace harmdesk::cli {
namespace {

struct Codes {
    Q_DECLARE_TR_FUNCTIONS(CodesCommand)
public:
    static Result<int> run(const Arguments& arguments, Session& session) {
        const QString action = arguments.positionals[1];
        if (action == QLatin1String("unmapped")) return unmapped(arguments, session);
        if (action == QLatin1String("decide")) return decide(arguments, session);
        return fail(ErrorKind::Usage,
                    tr("harmdesk codes has no action “%1”; it has unmapped and decide.").arg(action));
    }

private:
    static Status refuse(const Arguments& arguments, const QStringList& options, const QString& action) {
        for (const QString& option : options)
            if (arguments.has(option))
                return fail(ErrorKind::Usage,
                            tr("--%1 does not belong to harmdesk codes CASE %2.").arg(option, action));
        return {};
    }

    static Result<int> unmapped(const Arguments& arguments, Session& session) {
        HARMDESK_TRY(refuse(arguments,
                            {QStringLiteral("ho"), QStringLiteral("cjs"), QStringLiteral("title"),
                             QStringLiteral("urn"), QStringLiteral("by"), QStringLiteral("reason")},
                            QStringLiteral("unmapped")));
        HARMDESK_TRY_ASSIGN(format, formatValue(arguments));
        HARMDESK_TRY_ASSIGN(openCase,
                            OpenCase::open(arguments.positionals[0], storage::Access::View, session));
        const WorkContext work = session.work();
        HARMDESK_TRY_ASSIGN(columns, openCase->suspects().loadColumns(work));
        const std::vector<OffenceMatch> matches = harm::Matcher(columns->index).matchAll(columns->offences);
        const std::vector<harm::OffencePair> pairs = harm::unmappedPairs(*columns, matches, nullptr, work);
        if (work.cancelled()) return fail(ErrorKind::Cancelled, tr("Stopped; nothing was written."));
        HARMDESK_TRY(logExport(*openCase, QStringLiteral("standard output"),
                               QStringLiteral("unmapped offences, %1 pairs").arg(pairs.size())));
        HARMDESK_TRY(session.print(format == Format::Json ? asJson(pairs) : asCsv(pairs)));
        return 0;
    }

    static QByteArray asCsv(const std::vector<harm::OffencePair>& pairs) {
        QByteArray out = "ho_class,cjs_code,title,crimes,suspects\n";
        for (const harm::OffencePair& pair : pairs)
            out += csvField(pair.text.hoClass) + ',' + csvField(pair.text.cjsCode) + ',' +
                   csvField(pair.text.title) + ',' + QByteArray::number(pair.crimes) + ',' +
                   QByteArray::number(pair.suspects) + '\n';
        return out;
    }

    static QByteArray asJson(const std::vector<harm::OffencePair>& pairs) {
        QByteArray out = "[";
        for (const harm::OffencePair& pair : pairs) {
            if (out.size() > 1) out += ',';
            out += "\n  {\"ho_class\": " + jsonString(pair.text.hoClass) +
                   ", \"cjs_code\": " + jsonString(pair.text.cjsCode) +
                   ", \"title\": " + jsonString(pair.text.title) +
                   ", \"crimes\": " + QByteArray::number(pair.crimes) +
                   ", \"suspects\": " + QByteArray::number(pair.suspects) + '}';
        }
        return out + "\n]\n";
    }

    static Result<int> decide(const Arguments& arguments, Session& session) {
        HARMDESK_TRY(refuse(arguments, {QStringLiteral("format")}, QStringLiteral("decide")));
        HARMDESK_TRY_ASSIGN(decision, decisionValue(arguments));
        HARMDESK_TRY_ASSIGN(openCase,
                            OpenCase::open(arguments.positionals[0], storage::Access::Edit, session));
        const WorkContext work = session.work();
        HARMDESK_TRY_ASSIGN(index, openCase->indexes().index({}));
        const auto row = std::find_if(index.rows.begin(), index.rows.end(),
                                      [&](const IndexRow& held) { return held.urn == decision.urn; });
        if (row == index.rows.end()) return unknownUrn(index, decision.urn);

        HARMDESK_TRY_ASSIGN(columns, openCase->suspects().loadColumns(work));
        const std::vector<OffenceMatch> matches = harm::Matcher(columns->index).matchAll(columns->offences);
        const OffenceText text{{}, decision.hoClass, decision.cjsCode, decision.title};
        const harm::OffencePair touched = harm::pairInCase(*columns, matches, text);
        const OffenceMatch before = harm::Matcher(columns->index).match(text);
        if (work.cancelled()) return fail(ErrorKind::Cancelled, tr("Stopped; nothing was changed."));
        HARMDESK_TRY_ASSIGN(kept, openCase->indexes().decide(decision));

        session.message(tr("Decision %1: counts %2 days as %3 (%4).")
                            .arg(kept.id)
                            .arg(row->days.display(), QString::fromStdString(row->title),
                                 QString::fromStdString(row->urn)));
        if (touched.crimes == 0)
            session.message(
                tr("No crime of this case has this code and title now; the decision waits for one. "
                   "harmdesk codes CASE unmapped lists those that need a decision."));
        else
            session.message(tr("It touches %n crime(s)", nullptr, touched.crimes) +
                            tr(" of %n suspect(s).", nullptr, touched.suspects));
        if (before.matchedBy != MatchedBy::Unmapped)
            session.message(
                tr("Until now it counted %1 days (%2).").arg(before.days.display(), label(before.matchedBy)));
        return 0;
    }

    static Result<OffenceDecision> decisionValue(const Arguments& arguments) {
        for (const char* option : {"urn", "by"})
            if (!arguments.has(QLatin1String(option)))
                return fail(ErrorKind::Usage,
                            tr("harmdesk codes CASE decide needs --%1.").arg(QLatin1String(option)));
        const auto value = [&arguments](const char* option) {
            return arguments.value(QLatin1String(option)).trimmed();
        };
        for (const char* option : {"urn", "by", "reason"})
            if (arguments.has(QLatin1String(option)) && value(option).isEmpty())
                return fail(ErrorKind::Usage, tr("--%1 is empty.").arg(QLatin1String(option)));
        if (value("ho").isEmpty() && value("cjs").isEmpty() && value("title").isEmpty())
            return fail(ErrorKind::Usage,
                        tr("Say what is decided: --ho, --cjs and --title as recorded; leave out what "
                           "is not recorded."));
        OffenceDecision decision;
        decision.hoClass = harm::normalisedHoClass(value("ho").toStdString());
        decision.cjsCode = harm::normalisedCjsCode(value("cjs").toStdString());
        decision.title = value("title").toStdString();
        decision.urn = value("urn").toStdString();
        decision.decidedBy = value("by").toStdString();
        decision.reason = arguments.has(QStringLiteral("reason"))
                              ? value("reason").toStdString()
                              : tr("given on the command line").toStdString();
        return decision;
    }

    static tl::unexpected<Error> unknownUrn(const HarmIndex& index, const std::string& urn) {
        QStringList near;
        for (const std::string& other : harm::nearestUrns(index, urn)) {
            const auto row = std::find_if(index.rows.begin(), index.rows.end(),
                                          [&](const IndexRow& held) { return held.urn == other; });
            near << QStringLiteral("%1 (%2, %3)")
                        .arg(QString::fromStdString(other), QString::fromStdString(row->title),
                             row->days.display());
        }
        return fail(ErrorKind::Usage, tr("The harm index %1 has no offence %2. The nearest are: %3.")
                                          .arg(QString::fromStdString(index.name),
                                               QString::fromStdString(urn), near.join(QStringLiteral("; "))));
    }
};

} // namespace

CommandSpec codesCommand() {
    CommandSpec spec;
    spec.name = QStringLiteral("codes");
    spec.positionals = QStringLiteral("CASE unmapped|decide");
    spec.minPositionals = 2;
    spec.maxPositionals = 2;
    spec.summary = Codes::tr("List the offences without a value, or decide one.");
    spec.description = Codes::tr(
        "harmdesk codes CASE unmapped prints the code-and-title pairs that the harm index in use gives no "
        "value, with the crimes that have them and the distinct suspects accused of these: ho_class, "
        "cjs_code, "
        "title, crimes, suspects; what touches most comes first.\n"
        "harmdesk codes CASE decide makes one pair count as an offence of the index, for this and all later "
        "imports. The decision is logged with the name and the reason; the Offence codes page shows it and "
        "can withdraw it.");
    spec.options = {
        {QStringLiteral("ho"), QStringLiteral("CLASS"),
         Codes::tr("decide: Home Office class as recorded; left out or empty where there is none."), false,
         false, true},
        {QStringLiteral("cjs"), QStringLiteral("CODE"),
         Codes::tr("decide: CJS code as recorded; left out or empty where there is none."), false, false,
         true},
        {QStringLiteral("title"), QStringLiteral("TEXT"),
         Codes::tr("decide: offence title as recorded; left out or empty where there is none."), false, false,
         true},
        {QStringLiteral("urn"), QStringLiteral("URN"),
         Codes::tr("decide: the offence of the harm index in use as which it counts."), false, false},
        {QStringLiteral("by"), QStringLiteral("NAME"), Codes::tr("decide: who decides."), false, false},
        {QStringLiteral("reason"), QStringLiteral("TEXT"), Codes::tr("decide: why, for the log."), false,
         false},
        formatOption(),
    };
    spec.run = &Codes::run;
    return spec;
}

} // namespace harmdesk::cli
