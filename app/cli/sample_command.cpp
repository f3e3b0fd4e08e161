// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.h"
#include "app/cli/session.h"
#include "app/cli/values.h"
#include "models/sample/generator.h"

#include <QCoreApplication>
#include <QDir>

namespace harmdesk::cli {
namespace {

struct Sample {
    Q_DECLARE_TR_FUNCTIONS(SampleCommand)
public:
    static Result<int> run(const Arguments& arguments, Session& session) {
        sample::SampleRequest request;
        request.directory = arguments.positionals[0];
        const QString suspects = QStringLiteral("suspects");
        const QString seed = QStringLiteral("seed");
        const QString months = QStringLiteral("months");
        HARMDESK_TRY_ASSIGN(count, numberValue(suspects, arguments.value(suspects), 1, sample::kMaxSuspects));
        request.suspects = static_cast<int>(count);
        if (arguments.has(seed)) {
            HARMDESK_TRY_ASSIGN(number, numberValue(seed, arguments.value(seed), 0, 999'999'999'999'999'999));
            request.seed = static_cast<std::uint64_t>(number);
        }
        if (arguments.has(months)) request.months = arguments.value(months).split(QLatin1Char(','));
        HARMDESK_TRY(sample::generate(request, session.work()));
        session.message(
            tr("Wrote a synthetic extract of %n suspect(s) to %1: %2. No row stands for a real person.",
               nullptr, request.suspects)
                .arg(QDir::toNativeSeparators(request.directory), request.months.join(QStringLiteral(", "))));
        return 0;
    }
};

} // namespace

CommandSpec sampleCommand() {
    CommandSpec spec;
    spec.name = QStringLiteral("sample");
    spec.positionals = QStringLiteral("DIR");
    spec.summary = Sample::tr("Write a synthetic extract of any size.");
    spec.description = Sample::tr(
        "Writes a synthetic extract in the standard form, one folder for each month: the first full, "
        "later ones with new and changed rows and a few broken ones. The same number of suspects, "
        "seed and months give the same bytes on every machine.");
    spec.options = {
        {QStringLiteral("suspects"), QStringLiteral("N"), Sample::tr("How many suspects."), true, false},
        {QStringLiteral("seed"), QStringLiteral("S"),
         Sample::tr("Another number gives another extract; 1 is the default."), false, false},
        {QStringLiteral("months"), QStringLiteral("YYYY-MM,..."),
         Sample::tr("The snapshots, ascending; 2026-08,2026-09,2026-10 is the default."), false, false},
    };
    spec.run = &Sample::run;
    return spec;
}

} // namespace harmdesk::cli
