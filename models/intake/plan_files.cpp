// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/intake/plan_files.h"

#include "models/intake/intake_text.h"
#include "models/sources/sources.h"
#include "models/specs/source_match.h"
#include "models/specs/specs.h"

#include <QFileInfo>
#include <algorithm>

namespace harmdesk::intake {

namespace {

bool holdsAll(const std::vector<std::string>& columns, const std::vector<std::string>& needed) {
    return std::all_of(needed.begin(), needed.end(), [&](const std::string& column) {
        return std::find(columns.begin(), columns.end(), column) != columns.end();
    });
}

bool feedsSomething(const SourceProfile& profile) {
    const SpecGuess guess = specs::guessSpec({profile});
    return !guess.spec.sources.empty() && !guess.spec.sources.front().targets.empty();
}

QString partName(const SourceFormat& format) {
    return QString::fromStdString(format.sheet.empty() ? format.member : format.sheet);
}

/// The other sheets in sight, or the other members of an archive.
std::vector<std::pair<std::string, std::string>> otherParts(const DetectedFormat& detected) {
    std::vector<std::pair<std::string, std::string>> out; // member, sheet
    for (const std::string& member : detected.members)
        if (member != detected.format.member) out.emplace_back(member, std::string());
    for (const SheetInfo& sheet : detected.sheets)
        if (!sheet.hidden && sheet.name != detected.format.sheet)
            out.emplace_back(detected.format.member, sheet.name);
    return out;
}

/// The format under which a source of a spec reads a file: as the file is now where its columns are all
/// there, else as the spec says, else as the file is now (and what is missing is then said).
Result<SourceFormat> formatFor(const SourceRule& rule, const QString& path, SourceLooker& looker) {
    HARMDESK_TRY_ASSIGN(plain, looker.detected(path));
    SourceFormat now = plain.format;
    const bool hasSheet = std::any_of(plain.sheets.begin(), plain.sheets.end(),
                                      [&](const SheetInfo& s) { return s.name == rule.format.sheet; });
    const bool hasMember =
        std::find(plain.members.begin(), plain.members.end(), rule.format.member) != plain.members.end();
    if (hasSheet || hasMember) {
        const auto chosen = looker.detected(path, hasMember ? rule.format.member : now.member,
                                            hasSheet ? rule.format.sheet : std::string());
        if (chosen) now = chosen->format;
    }
    if (now == rule.format) return now;
    const std::vector<std::string> needed = specs::neededColumns(rule);
    const auto columnsNow = looker.columns(path, now);
    if (columnsNow && holdsAll(*columnsNow, needed)) return now;
    const auto columnsThen = looker.columns(path, rule.format);
    if (columnsThen && holdsAll(*columnsThen, needed)) return rule.format;
    if (!columnsNow) return fail(columnsNow.error());
    return now;
}

} // namespace

Result<DetectedFormat> SourceLooker::detected(const QString& path) {
    if (const auto known = m_detected.find(path); known != m_detected.end()) return known->second;
    HARMDESK_TRY_ASSIGN(detected, sources::detectFormat(path));
    m_detected.emplace(path, detected);
    return detected;
}

Result<DetectedFormat> SourceLooker::detected(const QString& path, const std::string& member,
                                              const std::string& sheet) {
    return sources::detectFormat(path, member, sheet);
}

Result<std::vector<std::string>> SourceLooker::columns(const QString& path, const SourceFormat& format) {
    HARMDESK_TRY_ASSIGN(preview, sources::previewSource(path, format, 1));
    return preview.columns;
}

Result<SourceProfile> SourceLooker::profile(const QString& path, const SourceFormat& format) {
    for (const Known& known : m_known)
        if (known.path == path && known.format == format) return known.profile;
    HARMDESK_TRY_ASSIGN(profile, specs::profileSource(path, format, m_context));
    m_known.push_back(Known{path, format, profile});
    return profile;
}

Result<FoundTables> findTables(const QStringList& files, SourceLooker& looker) {
    FoundTables out;
    for (const QString& path : files) {
        HARMDESK_TRY_ASSIGN(detected, looker.detected(path));
        if (detected.doubtful) {
            QStringList notes;
            for (const QString& note : detected.notes) notes.append(note);
            out.doubts.push_back(IntakeText::tr("How %1 is written is in doubt. %2")
                                     .arg(QFileInfo(path).fileName(), notes.join(QLatin1Char(' '))));
        }
        HARMDESK_TRY_ASSIGN(first, looker.profile(path, detected.format));
        first.notes.insert(first.notes.begin(), detected.notes.begin(), detected.notes.end());
        std::vector<SourceProfile> parts;
        const bool firstFeeds = feedsSomething(first);
        for (const auto& [member, sheet] : otherParts(detected)) {
            const auto part = looker.detected(path, member, sheet);
            const QString name = QString::fromStdString(sheet.empty() ? member : sheet);
            if (!part) {
                first.notes.push_back(IntakeText::tr("“%1” is left out: %2").arg(name, part.error().text));
                continue;
            }
            auto profile = looker.profile(path, part->format);
            if (!profile && profile.error().kind == ErrorKind::Cancelled) return fail(profile.error());
            if (!profile)
                first.notes.push_back(IntakeText::tr("“%1” is left out: %2").arg(name, profile.error().text));
            else if (profile->records == 0 || !feedsSomething(*profile))
                first.notes.push_back(
                    IntakeText::tr("“%1” is left out: nothing in it is known as a part of an extract.")
                        .arg(name));
            else
                parts.push_back(std::move(*profile));
        }
        // A cover sheet that happens to come first gives way to the sheets with the data.
        if (firstFeeds || parts.empty()) {
            out.profiles.push_back(std::move(first));
        } else {
            parts.front().notes.insert(parts.front().notes.end(), first.notes.begin(), first.notes.end());
            parts.front().notes.push_back(
                IntakeText::tr("“%1” is left out: nothing in it is known as a part of an extract.")
                    .arg(partName(first.format)));
        }
        for (SourceProfile& part : parts) out.profiles.push_back(std::move(part));
    }
    return out;
}

Result<SpecReading> readBySpec(const ImportSpec& spec, const QStringList& files, SourceLooker& looker,
                               bool whole) {
    SpecReading out;
    out.spec = spec;
    std::vector<bool> formatSet(spec.sources.size(), false);
    for (const QString& path : files) {
        bool taken = false;
        for (std::size_t i = 0; i < spec.sources.size(); ++i) {
            const auto format = formatFor(spec.sources[i], path, looker);
            if (!format) return fail(format.error());
            const auto columns = looker.columns(path, *format);
            if (!columns) return fail(columns.error());
            if (specs::sourceFor(spec, path, *columns) != static_cast<int>(i)) continue;
            taken = true;
            if (!formatSet[i]) out.spec.sources[i].format = *format;
            formatSet[i] = true;
            if (!whole) continue;
            HARMDESK_TRY_ASSIGN(profile, looker.profile(path, *format));
            out.profiles.push_back(std::move(profile));
        }
        if (taken) continue;
        out.allTaken = false;
        if (!whole) continue;
        // So that the finding about it has its columns.
        HARMDESK_TRY_ASSIGN(detected, looker.detected(path));
        HARMDESK_TRY_ASSIGN(profile, looker.profile(path, detected.format));
        out.profiles.push_back(std::move(profile));
    }
    return out;
}

} // namespace harmdesk::intake
