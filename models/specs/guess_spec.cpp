// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/specs/guess_targets.h"
#include "models/specs/guess_text.h"
#include "models/specs/source_match.h"
#include "models/specs/specs.h"

#include <QFileInfo>
#include <algorithm>

namespace harmdesk::specs {

namespace {

bool mapsCrimeStatus(const FileReading& reading) {
    return reading.find(Meaning::CrimeStatus) != nullptr;
}
bool bringsPersons(const FileReading& reading) {
    return reading.persons && !reading.groups.empty();
}
bool bringsLinks(const FileReading& reading) {
    return !reading.events && reading.find(Meaning::CrimeNo) && !reading.groups.empty();
}

/// What the other files of the set bring.
SetFacts factsBeside(const std::vector<FileReading>& readings, std::size_t self) {
    SetFacts out;
    for (std::size_t i = 0; i < readings.size(); ++i) {
        if (i == self) continue;
        out.crimeStatusElsewhere = out.crimeStatusElsewhere || mapsCrimeStatus(readings[i]);
        out.personsElsewhere = out.personsElsewhere || bringsPersons(readings[i]);
        out.linksElsewhere = out.linksElsewhere || bringsLinks(readings[i]);
    }
    return out;
}

/// What a source is called: by its file; where several sheets or members of one file are read, by those.
std::string sourceName(const std::vector<SourceProfile>& files, std::size_t self) {
    const SourceProfile& file = files[self];
    const auto same = std::count_if(files.begin(), files.end(),
                                    [&](const SourceProfile& other) { return other.path == file.path; });
    if (same > 1 && !file.format.sheet.empty()) return file.format.sheet;
    if (same > 1 && !file.format.member.empty()) return baseName(shownText(file.format.member));
    return baseName(file.path);
}

/// The same file, or another of the same make: one source takes them both.
bool sameMake(const SourceRule& a, const SourceRule& b) {
    return a.columns == b.columns && a.format == b.format;
}

std::string uniqueName(const std::string& wanted, const std::vector<SourceRule>& taken) {
    const auto isTaken = [&](const std::string& name) {
        return std::any_of(taken.begin(), taken.end(), [&](const SourceRule& s) { return s.name == name; });
    };
    std::string name = wanted;
    for (int n = 2; isTaken(name); ++n) name = std::string(wanted).append(" ").append(std::to_string(n));
    return name;
}

} // namespace

SpecGuess guessSpec(const std::vector<SourceProfile>& files) {
    SpecGuess out;
    std::vector<FileReading> readings;
    readings.reserve(files.size());
    for (const SourceProfile& file : files) readings.push_back(readFile(file));

    bool keysSure = !files.empty();
    for (std::size_t i = 0; i < files.size(); ++i) {
        FileGuess guess = guessFile(files[i], readings[i], factsBeside(readings, i), out.spec.sources.size());
        keysSure = keysSure && guess.keysSure && !guess.rule.targets.empty();
        out.questions.insert(out.questions.end(), guess.questions.begin(), guess.questions.end());
        out.columns.insert(out.columns.end(), guess.columns.begin(), guess.columns.end());
        guess.rule.name = uniqueName(sourceName(files, i), out.spec.sources);
        guess.rule.pattern = namePattern(files[i].path);
        out.spec.sources.push_back(std::move(guess.rule));
    }
    // Two files of one make with one pattern are two months of the same: one source is enough, if it is the
    // same in every rule (a column that only one of them proves keeps them apart).
    for (std::size_t i = 0; i < out.spec.sources.size(); ++i)
        for (std::size_t j = out.spec.sources.size() - 1; j > i; --j) {
            SourceRule& a = out.spec.sources[i];
            SourceRule& b = out.spec.sources[j];
            if (!sameMake(a, b) || a.targets != b.targets) continue;
            if (a.pattern != b.pattern) a.pattern.clear();
            out.spec.sources.erase(out.spec.sources.begin() + static_cast<std::ptrdiff_t>(j));
            for (ColumnGuess& column : out.columns) {
                if (column.source == j) column.source = i;
                if (column.source > j) --column.source;
            }
            for (SpecQuestion& question : out.questions) {
                if (question.source == j) question.source = i;
                if (question.source > j) --question.source;
            }
        }
    if (!files.empty()) out.spec.name = shownText(baseName(files.front().path));
    const bool blocked = std::any_of(out.questions.begin(), out.questions.end(),
                                     [](const SpecQuestion& q) { return q.blocking; });
    out.sure = keysSure && !blocked;
    return out;
}

} // namespace harmdesk::specs
