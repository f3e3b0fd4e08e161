// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/intake/mapped_files.h"

#include "models/intake/extract_paths.h"
#include "models/intake/intake_text.h"
#include "models/intake/plan.h"
#include "models/sources/sources.h"
#include "models/specs/specs.h"

#include <QFileInfo>
#include <algorithm>
#include <numeric>
#include <optional>

namespace harmdesk::intake {

namespace {

/// 0 = persons and crimes alone, 2 = links and events alone, 1 = both.
int stageOf(const SourceRule& rule) {
    const auto refers = [](const TargetRule& t) { return t.kind >= FileKind::Links; };
    if (std::none_of(rule.targets.begin(), rule.targets.end(), refers)) return 0;
    return std::all_of(rule.targets.begin(), rule.targets.end(), refers) ? 2 : 1;
}

/// The sources that take this file. Each format is tried once; a file that cannot be read in one of them may
/// still be right in another.
Result<std::vector<std::size_t>> sourcesOf(const ImportSpec& spec, const QString& path) {
    std::vector<std::size_t> out;
    std::optional<Error> unreadable;
    std::vector<std::string> seen;
    for (std::size_t i = 0; i < spec.sources.size(); ++i) {
        const SourceRule& rule = spec.sources[i];
        const auto columns = [&]() -> Result<std::vector<std::string>> {
            HARMDESK_TRY_ASSIGN(reader, sources::openRecords(path, rule.format));
            return columnsOfSource(*reader, rule, path);
        }();
        if (!columns) {
            if (!unreadable) unreadable = columns.error();
            continue;
        }
        if (seen.empty()) seen = *columns;
        if (specs::sourceFor(spec, path, *columns) == static_cast<int>(i)) out.push_back(i);
    }
    if (!out.empty()) return out;
    if (seen.empty() && unreadable) return fail(*unreadable);
    QStringList names;
    for (std::size_t i = 0; i < seen.size() && i < 12; ++i) names.append(QString::fromStdString(seen[i]));
    if (seen.size() > 12) names.append(QStringLiteral("…"));
    return fail(
        ErrorKind::Unreadable,
        IntakeText::tr("The specification “%1” has no source for the file %2 (its columns: %3). Nothing "
                       "was imported. Leave the file out, or add it to the specification.")
            .arg(spec.name, path, names.join(QStringLiteral(", "))),
        {}, path);
}

} // namespace

std::vector<std::size_t> targetOrder(const SourceRule& rule) {
    std::vector<std::size_t> order(rule.targets.size());
    std::iota(order.begin(), order.end(), std::size_t{0});
    std::stable_sort(order.begin(), order.end(), [&](std::size_t a, std::size_t b) {
        return rule.targets[a].kind < rule.targets[b].kind;
    });
    return order;
}

QString targetLabel(const MappedFile& file, const SourceRule& rule, std::size_t target) {
    QStringList parts;
    if (file.shared) parts.append(QString::fromStdString(rule.name));
    if (!rule.targets[target].label.empty()) parts.append(QString::fromStdString(rule.targets[target].label));
    return parts.join(QStringLiteral(", "));
}

Result<std::vector<std::string>> columnsOfSource(sources::RecordReader& reader, const SourceRule& rule,
                                                 const QString& path) {
    std::size_t width = rule.columns.size();
    if (rule.format.headerLine == 0 && width == 0) {
        // Without names it is the first record that says how many columns there are.
        HARMDESK_TRY_ASSIGN(first, sources::previewSource(path, rule.format, 1));
        width = first.rows.empty() ? first.columns.size() : first.rows.front().size();
    }
    return sources::readHeader(reader, rule.format, path, width);
}

Result<MappedFiles> findMappedFiles(const QStringList& paths, const ImportSpec& spec) {
    HARMDESK_TRY_ASSIGN(files, sourceFiles(paths));
    MappedFiles out;
    out.synthetic = true;
    QStringList seen;
    for (const QString& path : std::as_const(files)) {
        const QFileInfo info(path);
        const QString canonical = info.canonicalFilePath();
        if (!canonical.isEmpty() && seen.contains(canonical)) continue; // named twice
        seen.append(canonical);
        out.synthetic = out.synthetic && isSynthetic(info.dir());
        HARMDESK_TRY_ASSIGN(taken, sourcesOf(spec, path));
        for (const std::size_t source : taken)
            out.files.push_back({path, source, info.size(), taken.size() > 1});
    }
    std::stable_sort(out.files.begin(), out.files.end(), [&](const MappedFile& a, const MappedFile& b) {
        return stageOf(spec.sources[a.source]) < stageOf(spec.sources[b.source]);
    });
    return out;
}

} // namespace harmdesk::intake
