// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.h"
#include "app/cli/file_output.h"
#include "app/cli/open_case.h"
#include "app/cli/values.h"
#include "models/briefing/pack.h"
#include "models/harm/ranking.h"

#include <QCoreApplication>
#include <limits>

namespace harmdesk::cli {
namespace {

struct Pack {
    Q_DECLARE_TR_FUNCTIONS(PackCommand)
public:
    static Result<int> run(const Arguments& arguments, Session& session) {
        const QString casePath = arguments.positionals[0];
        HARMDESK_TRY_ASSIGN(asAt, asAtValue(arguments));
        HARMDESK_TRY_ASSIGN(profile, profileValue(arguments, casePath, session));
        briefing::PackRequest request;
        request.suspects = arguments.values(QStringLiteral("suspect"));
        request.outputPath = arguments.value(QStringLiteral("out"));
        if (arguments.has(QStringLiteral("top"))) {
            if (!request.suspects.isEmpty())
                return fail(ErrorKind::Usage, tr("Give --top or --suspect, not both."));
            HARMDESK_TRY_ASSIGN(top,
                                numberValue(QStringLiteral("top"), arguments.value(QStringLiteral("top")), 1,
                                            std::numeric_limits<int>::max()));
            request.top = static_cast<int>(top);
        }

        HARMDESK_TRY_ASSIGN(openCase, OpenCase::open(casePath, storage::Access::View, session));
        {
            // The place is tried at once, not after the work; the temporary file goes again.
            HARMDESK_TRY_ASSIGN(place,
                                FileOutput::prepare(request.outputPath,
                                                    {casePath, arguments.value(QStringLiteral("profile"))}));
        }
        const WorkContext work = session.work();
        HARMDESK_TRY_ASSIGN(info, openCase->info());
        request.caseName = info.name;
        request.synthetic = info.synthetic;
        HARMDESK_TRY_ASSIGN(columns, openCase->suspects().loadColumns(work));
        for (const QString& ref : request.suspects)
            if (!harm::personByRef(*columns, ref.toStdString()))
                return fail(
                    ErrorKind::Unreadable,
                    tr("No person of this case has the reference %1. Check --suspect; nothing was written.")
                        .arg(ref));
        HARMDESK_TRY_ASSIGN(ranking, harm::rankWithDetails(columns, profile, asAt, work));
        request.ranking = ranking;
        HARMDESK_TRY_ASSIGN(pack, briefing::writePack(*openCase, request, work));
        session.message(tr("Wrote %1: ").arg(pack.path) + tr("%n suspect(s), ", nullptr, pack.suspects) +
                        tr("%n page(s), ", nullptr, pack.pages) + tr("SHA-256 %1").arg(pack.sha256));
        return 0;
    }
};

} // namespace

CommandSpec packCommand() {
    CommandSpec spec;
    spec.name = QStringLiteral("pack");
    spec.positionals = QStringLiteral("CASE");
    spec.summary = Pack::tr("Write the briefing pack (PDF).");
    spec.description =
        Pack::tr("Writes the briefing pack: cover, ranked list and one section for each suspect. Victims are "
                 "pseudonymous. The file appears only when it is whole, and is logged in the case first.");
    spec.options = {
        asAtOption(),
        {QStringLiteral("out"), QStringLiteral("FILE.pdf"), Pack::tr("The file to write."), true, false},
        {QStringLiteral("top"), QStringLiteral("N"), Pack::tr("The first N of the list; 100 is the default."),
         false, false},
        {QStringLiteral("suspect"), QStringLiteral("REF"),
         Pack::tr("Only this suspect, ranked or not. May be repeated."), false, true},
        profileOption(),
        setOption(),
    };
    spec.run = &Pack::run;
    return spec;
}

} // namespace harmdesk::cli
