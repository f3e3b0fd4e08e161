// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/harm_days.h"
#include "models/domain/codes.h"

#include <string>
#include <vector>

namespace harmdesk {

/// One offence of a harm index. (urn) is the key; hoClass is not: a class can carry several values.
struct IndexRow {
    std::string urn;
    std::string hoClass; ///< NNN/NN
    std::vector<std::string> cjsCodes;
    std::string title;
    HarmDays days;
    std::string group; ///< as published; see parseOffenceGroup
    ModeOfTrial modeOfTrial = ModeOfTrial::Unknown;
    bool notifiable = true;
};

/// For a class with several values: the row `urn` applies when all `words` stand in the offence title; no words = default.
struct ResolutionRule {
    std::string hoClass;
    std::vector<std::string> words; ///< lower case
    std::string urn;
    std::string reason;
};

/// What an analyst decided by hand for one code and title (kept in the case file).
struct OffenceDecision {
    std::string hoClass;
    std::string cjsCode;
    std::string title;
    std::string urn;
    std::string decidedBy;
    std::string reason{};
    std::int64_t id = 0;       ///< in the case
    std::string decidedAt{};     ///< UTC, ISO
    std::string withdrawnBy{};   ///< empty = it stands
    std::string withdrawnAt{};
    bool stands() const { return withdrawnBy.empty(); }
};

/// A named version of a harm index with its rules, in file order (rules are tried in order).
struct HarmIndex {
    std::string name; ///< e.g. "starting-points-2020"
    std::string sha256; ///< over the table and its rules, hex
    std::vector<IndexRow> rows;
    std::vector<ResolutionRule> rules;
    std::vector<OffenceDecision> decisions;
};

} // namespace harmdesk
