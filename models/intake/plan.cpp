// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/intake/plan.h"

#include "models/intake/import.h"
#include "models/intake/intake_text.h"
#include "models/intake/plan_files.h"
#include "models/specs/specs.h"
#include "models/storage/case_connection.h"

#include <QDir>
#include <QFileInfo>
#include <algorithm>

namespace harmdesk::intake {

namespace {

bool isSourceName(const QString& name) {
    static const QStringList endings{QStringLiteral("csv"),  QStringLiteral("tsv"),  QStringLiteral("txt"),
                                     QStringLiteral("xlsx"), QStringLiteral("xlsm"), QStringLiteral("zip")};
    const QString suffix = QFileInfo(name).suffix().toLower();
    if (!endings.contains(suffix)) return false;
    // Notes beside an extract, and the lock files of spreadsheet programs.
    const QString stem = QFileInfo(name).completeBaseName();
    const bool note =
        stem.compare(QLatin1String("README"), Qt::CaseInsensitive) == 0 || stem == QLatin1String("SYNTHETIC");
    return !note && !name.startsWith(QLatin1String("~$")) && !name.startsWith(QLatin1Char('.'));
}

void addBlocking(ImportPlan& plan) {
    for (const SpecFinding& finding : plan.findings)
        if (finding.blocking) plan.obstacles.push_back(finding.text);
}

/// The reading of files by a spec that was handed in or saved.
Result<ImportPlan> planBySpec(const ImportSpec& spec, const QStringList& files, ImportPlan::From from,
                              SourceLooker& looker) {
    ImportPlan plan;
    plan.from = from;
    plan.files = files;
    HARMDESK_TRY_ASSIGN(reading, readBySpec(spec, files, looker, true));
    plan.findings = specs::checkSpec(spec, reading.profiles);
    // Formats are followed as the files have them now: said, and no obstacle.
    for (SpecFinding& finding : plan.findings)
        if (finding.kind == SpecFinding::Kind::Format) {
            const auto source = std::find_if(reading.spec.sources.begin(), reading.spec.sources.end(),
                                             [&](const SourceRule& s) { return s.name == finding.source; });
            const auto profile = std::find_if(reading.profiles.begin(), reading.profiles.end(),
                                              [&](const SourceProfile& p) { return p.path == finding.file; });
            if (source != reading.spec.sources.end() && profile != reading.profiles.end() &&
                source->format == profile->format)
                finding.blocking = false;
        }
    plan.spec = std::move(reading.spec);
    plan.profiles = std::move(reading.profiles);
    addBlocking(plan);
    return plan;
}

Result<ImportPlan> planByGuess(const QStringList& files, SourceLooker& looker) {
    ImportPlan plan;
    plan.from = ImportPlan::From::Guessed;
    plan.files = files;
    HARMDESK_TRY_ASSIGN(tables, findTables(files, looker));
    plan.profiles = std::move(tables.profiles);
    plan.guess = specs::guessSpec(plan.profiles);
    plan.spec = plan.guess.spec;
    for (const SpecQuestion& question : plan.guess.questions)
        if (question.blocking) plan.obstacles.push_back(question.text);
    // A doubt about the encoding concerns accents; one about the delimiter is settled where the columns that
    // it cuts are all known. Said in any case, in the way only where the columns are not.
    for (const QString& doubt : tables.doubts) {
        plan.guess.questions.push_back(SpecQuestion{0, {}, {}, doubt, !plan.guess.sure});
        if (!plan.guess.sure) plan.obstacles.push_back(doubt);
    }
    if (!plan.guess.sure && plan.obstacles.empty()) {
        QStringList doubtful;
        for (const ColumnGuess& column : plan.guess.columns) {
            if (column.field.empty() || column.confidence >= 100) continue;
            const auto& fields = specs::standardFields(column.kind);
            const auto field = std::find_if(fields.begin(), fields.end(), [&](const specs::StandardField& f) {
                return f.name == column.field;
            });
            if (field != fields.end() && field->key)
                doubtful.append(QStringLiteral("“%1”").arg(QString::fromStdString(column.column)));
        }
        plan.obstacles.push_back(
            doubtful.isEmpty()
                ? IntakeText::tr("A key of the rows could not be told for certain.")
                : IntakeText::tr("What %1 holds decides which rows belong together, and is not certain.")
                      .arg(doubtful.join(QStringLiteral(", "))));
    }
    return plan;
}

/// The saved specs whose sources take all the files with their columns, the newest first.
std::vector<ImportSpec> savedSpecs(storage::CaseConnection& connection, const QStringList& files,
                                   SourceLooker& looker) {
    auto stored = connection.specs().specs();
    if (!stored) return {};
    std::stable_sort(
        stored->begin(), stored->end(),
        [](const storage::StoredSpec& a, const storage::StoredSpec& b) { return a.savedAt > b.savedAt; });
    std::vector<ImportSpec> out;
    for (const storage::StoredSpec& each : *stored) {
        auto spec = specs::specFromJson(each.json, each.name);
        if (!spec) continue; // of a newer program: not ours to use
        spec->name = each.name;
        spec->version = each.version;
        const auto reading = readBySpec(*spec, files, looker, false);
        if (reading && reading->allTaken) out.push_back(std::move(*spec));
    }
    return out;
}

Result<std::optional<ImportPlan>> planBySaved(storage::CaseConnection& connection, const QStringList& files,
                                              SourceLooker& looker) {
    std::optional<ImportPlan> best;
    for (const ImportSpec& spec : savedSpecs(connection, files, looker)) {
        auto plan = planBySpec(spec, files, ImportPlan::From::Saved, looker);
        if (!plan && plan.error().kind == ErrorKind::Cancelled) return fail(plan.error());
        if (!plan || !plan->obstacles.empty()) continue;
        if (!best || plan->findings.size() < best->findings.size()) best = std::move(*plan);
    }
    return best;
}

/// Whether the paths are the standard extract and nothing beside it.
bool isStandard(const QStringList& paths, const QStringList& files) {
    const auto found = findExtract(paths);
    return found && static_cast<qsizetype>(found->size()) == files.size();
}

} // namespace

Result<QStringList> sourceFiles(const QStringList& paths) {
    if (paths.isEmpty())
        return fail(ErrorKind::Unreadable,
                    IntakeText::tr("No file or folder was named. Nothing was imported."));
    QStringList out;
    QStringList seen;
    const auto add = [&](const QString& path) {
        const QString canonical = QFileInfo(path).canonicalFilePath();
        if (!canonical.isEmpty() && seen.contains(canonical)) return; // named twice
        seen.append(canonical);
        out.append(path);
    };
    for (const QString& path : paths) {
        const QFileInfo info(path);
        if (!info.exists())
            return fail(ErrorKind::Unreadable,
                        IntakeText::tr("There is no file or folder %1. Nothing was imported. Check the path.")
                            .arg(path),
                        {}, path);
        if (!info.isDir()) {
            add(path);
            continue;
        }
        const QDir folder(path);
        if (!folder.isReadable())
            return fail(
                ErrorKind::Unreadable,
                IntakeText::tr("The folder %1 may not be read. Nothing was imported. Ask for the right to "
                               "read it.")
                    .arg(path),
                {}, path);
        bool any = false;
        const QStringList names = folder.entryList(QDir::Files | QDir::NoDotAndDotDot, QDir::Name);
        for (const QString& name : names) {
            if (!isSourceName(name)) continue;
            any = true;
            add(folder.filePath(name));
        }
        if (!any)
            return fail(ErrorKind::Unreadable,
                        IntakeText::tr(
                            "The folder %1 holds no CSV, XLSX or zip file. Nothing was imported. Choose the "
                            "folder of one month's extract.")
                            .arg(path),
                        {}, path);
    }
    return out;
}

Result<ImportPlan> planFiles(const QStringList& paths, const std::optional<ImportSpec>& given,
                             const WorkContext& context) {
    HARMDESK_TRY_ASSIGN(files, sourceFiles(paths));
    SourceLooker looker(context);
    if (given) return planBySpec(*given, files, ImportPlan::From::Given, looker);
    return planByGuess(files, looker);
}

Result<ImportPlan> planImport(storage::CaseConnection& connection, const QStringList& paths,
                              const std::optional<ImportSpec>& given, const WorkContext& context) {
    HARMDESK_TRY_ASSIGN(files, sourceFiles(paths));
    SourceLooker looker(context);
    if (given) return planBySpec(*given, files, ImportPlan::From::Given, looker);
    if (isStandard(paths, files)) {
        ImportPlan plan;
        plan.files = files;
        return plan;
    }
    HARMDESK_TRY_ASSIGN(saved, planBySaved(connection, files, looker));
    if (saved) return std::move(*saved);
    return planByGuess(files, looker);
}

} // namespace harmdesk::intake
