// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/intake/index_columns.h"

#include <algorithm>
#include <array>
#include <utility>

namespace harmdesk::intake {

namespace {

/// Letters and digits only, lower case: "CCHI Score " and "cchi_score" are one name.
std::string key(std::string_view text) {
    std::string out;
    for (const char c : text) {
        if ((c >= 'a' && c <= 'z') || (c >= '0' && c <= '9')) out += c;
        if (c >= 'A' && c <= 'Z') out += static_cast<char>(c - 'A' + 'a');
    }
    return out;
}

bool isOneOf(std::string_view text, std::initializer_list<std::string_view> words) {
    return std::find(words.begin(), words.end(), text) != words.end();
}

/// Sub-groups by how their key starts; the first that fits counts.
constexpr std::array<std::pair<std::string_view, std::string_view>, 34> kSubGroups{{
    {"homicide", "Homicide"},
    {"rape", "Rape"},
    {"othersexual", "Other sexual offences"},
    {"violencewithinjury", "Violence with injury"},
    {"violencewithoutinjury", "Violence without injury"},
    {"deathorseriousinjury", "Violence with injury"},
    {"stalking", "Stalking and harassment"},
    {"harassment", "Stalking and harassment"},
    {"otheroffencespublicorder", "Public order offences"},
    {"raceorreligiousagg", "Public order offences"},
    {"publicfear", "Public order offences"},
    {"publicorder", "Public order offences"},
    {"violentdisorder", "Public order offences"},
    {"burglary", "Burglary"},
    {"robbery", "Robbery"},
    {"aggravatedvehicletaking", "Vehicle offences"},
    {"interferingwithamotorvehicle", "Vehicle offences"},
    {"theftfromavehicle", "Vehicle offences"},
    {"theftorunauth", "Vehicle offences"},
    {"theftunauth", "Vehicle offences"},
    {"vehicle", "Vehicle offences"},
    {"bicycletheft", "Theft"},
    {"othertheft", "Theft"},
    {"shoplifting", "Theft"},
    {"theft", "Theft"},
    {"arson", "Arson and criminal damage"},
    {"criminaldamage", "Arson and criminal damage"},
    {"traffickingofdrugs", "Drug offences"},
    {"possessionofdrugs", "Drug offences"},
    {"possessionofweapons", "Possession of weapons"},
    {"misc", "Miscellaneous crimes against society"},
    {"nonnotifiable", "Driving and other summary offences"},
    {"nfib", "Fraud and forgery"},
    {"fraud", "Fraud and forgery"},
}};

/// Groups: of the violent and sexual ones the sub-group decides, so they are not named here.
constexpr std::array<std::pair<std::string_view, std::string_view>, 11> kGroups{{
    {"publicorder", "Public order offences"},
    {"burglary", "Burglary"},
    {"robbery", "Robbery"},
    {"vehicle", "Vehicle offences"},
    {"theft", "Theft"},
    {"arson", "Arson and criminal damage"},
    {"drug", "Drug offences"},
    {"possessionofweapons", "Possession of weapons"},
    {"misc", "Miscellaneous crimes against society"},
    {"nonnotifiable", "Driving and other summary offences"},
    {"fraud", "Fraud and forgery"},
}};

template <std::size_t N>
std::optional<std::string> startOf(const std::array<std::pair<std::string_view, std::string_view>, N>& table,
                                   std::string_view name) {
    for (const auto& [start, group] : table)
        if (name.starts_with(start)) return std::string(group);
    return std::nullopt;
}

} // namespace

std::optional<IndexColumns> indexColumns(const std::vector<std::string_view>& header) {
    IndexColumns columns;
    std::optional<std::size_t> urn;
    std::optional<std::size_t> score;
    bool afterCjs = false;
    const auto first = [](std::optional<std::size_t>& place, std::size_t column) {
        if (!place) place = column;
    };
    for (std::size_t i = 0; i < header.size(); ++i) {
        const std::string name = key(header[i]);
        const bool cjs = name.starts_with("cjscode") || name == "cjs";
        if (cjs || (name.empty() && afterCjs)) {
            columns.cjs.push_back(i);
            afterCjs = true;
            continue;
        }
        afterCjs = false;
        if (isOneOf(name, {"athenaurn", "urn"})) first(urn, i);
        if (name.starts_with("cchiscore") || isOneOf(name, {"cchidays", "score", "days", "harmscore"}))
            first(score, i);
        if (isOneOf(name, {"homeofficeclassification", "hoclassification", "hoclass"}))
            first(columns.hoClass, i);
        if (name == "shorttitle") first(columns.shortTitle, i);
        if (isOneOf(name, {"fulloffencetitle", "offencetitle", "title"})) first(columns.fullTitle, i);
        if (name == "group") first(columns.group, i);
        if (name == "subgroup") first(columns.subGroup, i);
        if (name == "notifiable") first(columns.notifiable, i);
    }
    if (afterCjs) columns.cjsFrom = header.size();
    if (!urn || !score || (!columns.shortTitle && !columns.fullTitle)) return std::nullopt;
    if (!columns.hoClass && columns.cjs.empty()) return std::nullopt;
    columns.urn = *urn;
    columns.score = *score;
    return columns;
}

std::optional<std::string> publishedGroup(std::string_view group, std::string_view subGroup) {
    if (auto found = startOf(kSubGroups, key(subGroup))) return found;
    return startOf(kGroups, key(group));
}

} // namespace harmdesk::intake
