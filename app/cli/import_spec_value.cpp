// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/import_spec_value.h"

#include "app/cli/file_output.h"
#include "models/intake/plan.h"
#include "models/specs/specs.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <algorithm>

namespace harmdesk::cli {
namespace {

constexpr qint64 kMaxSpecBytes = 16 << 20;

struct Text {
    Q_DECLARE_TR_FUNCTIONS(ImportSpecValue)
};

/// The number under which the case holds this spec, or will hold it when it is saved.
Result<ChosenSpec> numbered(storage::CaseConnection& connection, ImportSpec spec) {
    const auto newest = connection.specs().spec(spec.name, 0);
    spec.version = newest ? newest->version : 1;
    if (!newest) return ChosenSpec{std::move(spec), true};
    const auto held = specs::specFromJson(newest->json, spec.name);
    if (held) {
        ImportSpec same = *held;
        same.name = spec.name;
        same.version = spec.version;
        if (same == spec) return ChosenSpec{std::move(spec), false};
    }
    ++spec.version;
    return ChosenSpec{std::move(spec), true};
}

Result<ChosenSpec> saved(const storage::StoredSpec& stored) {
    HARMDESK_TRY_ASSIGN(spec, specs::specFromJson(stored.json, stored.name));
    spec.name = stored.name;
    spec.version = stored.version;
    return ChosenSpec{std::move(spec), false};
}

Result<ChosenSpec> fromFile(storage::CaseConnection& connection, const QString& path) {
    HARMDESK_TRY_ASSIGN(json, readInput(path, kMaxSpecBytes));
    HARMDESK_TRY_ASSIGN(spec, specs::specFromJson(json, path));
    if (spec.name.trimmed().isEmpty()) spec.name = QFileInfo(path).completeBaseName();
    return numbered(connection, std::move(spec));
}

/// What a person has to decide, in the order of its weight.
void sayDoubts(const intake::ImportPlan& plan, Session& session) {
    for (const SpecFinding& each : plan.findings)
        if (each.blocking) session.message(each.text);
    for (const SpecQuestion& each : plan.guess.questions)
        if (each.blocking) session.message(Text::tr("Question: %1").arg(each.text));
    for (const ColumnGuess& each : plan.guess.columns)
        if (!each.field.empty() && each.confidence < 100)
            session.message(Text::tr("Column “%1” as %2, %3 %: %4")
                                .arg(QString::fromStdString(each.column), QString::fromStdString(each.field))
                                .arg(each.confidence)
                                .arg(each.reason));
}

Result<ChosenSpec> automatic(storage::CaseConnection& connection, const QStringList& paths,
                             Session& session) {
    HARMDESK_TRY_ASSIGN(plan, intake::planImport(connection, paths, std::nullopt, session.work()));
    if (!plan.obstacles.empty()) {
        sayDoubts(plan, session);
        return fail(
            ErrorKind::Unreadable,
            Text::tr(
                "%1 Nothing was imported. Write the proposal to a file with “harmdesk spec guess”, decide "
                "there what is open, and import with --spec FILE.")
                .arg(plan.obstacles.front()));
    }
    if (plan.from == intake::ImportPlan::From::Standard) return ChosenSpec{};
    if (plan.from == intake::ImportPlan::From::Saved) {
        session.message(Text::tr("Read by the saved specification “%1”.").arg(plan.spec.name));
        return ChosenSpec{std::move(plan.spec), false};
    }
    if (plan.spec.name.trimmed().isEmpty()) {
        const QFileInfo first(plan.files.value(0));
        plan.spec.name = first.completeBaseName();
    }
    session.message(
        Text::tr("Read by a specification guessed from names and contents; an import saves it in the case as "
                 "“%1”.")
            .arg(plan.spec.name));
    return numbered(connection, std::move(plan.spec));
}

} // namespace

Result<ChosenSpec> importSpecValue(const Arguments& arguments, storage::CaseConnection& connection,
                                   const QStringList& paths, Session& session) {
    const QString option = QStringLiteral("spec");
    const QString value = arguments.value(option);
    if (!arguments.has(option) || value == QLatin1String("standard")) return ChosenSpec{};
    if (value == QLatin1String("auto")) return automatic(connection, paths, session);
    HARMDESK_TRY_ASSIGN(stored, connection.specs().specs());
    const auto named = std::find_if(stored.begin(), stored.end(),
                                    [&](const storage::StoredSpec& each) { return each.name == value; });
    if (named != stored.end()) return saved(*named);
    if (QFileInfo::exists(value)) return fromFile(connection, value);
    QStringList names;
    for (const storage::StoredSpec& each : stored) names.append(each.name);
    return fail(
        ErrorKind::Usage,
        names.isEmpty()
            ? Text::tr("There is no import specification “%1”: the case holds none, and there is no such "
                       "file. Nothing was imported.")
                  .arg(value)
            : Text::tr("There is no import specification “%1”: the case holds %2, and there is no such "
                       "file. Nothing was imported.")
                  .arg(value, names.join(QStringLiteral(", "))));
}

Status keepSpec(storage::CaseConnection& connection, const ImportSpec& spec) {
    HARMDESK_TRY_ASSIGN(kept, connection.specs().save(spec.name, specs::specJson(spec)));
    if (kept.version == spec.version) return {};
    return fail(ErrorKind::Internal,
                Text::tr("The import is done. Its specification was saved as version %1 and not %2, because "
                         "another program saved one meanwhile.")
                    .arg(kept.version)
                    .arg(spec.version));
}

} // namespace harmdesk::cli
