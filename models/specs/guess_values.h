// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/source_profile.h"
#include "models/specs/synonyms.h"

#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace harmdesk::specs {

/// What a text of a records system stands for in a closed list of the standard extract ("Named Suspect" →
/// "SUSPECT", "W1 - White British" → "W1", "" = means nothing there); nullopt = not known. Meanings without a
/// list know nothing.
std::optional<std::string> knownValue(Meaning meaning, std::string_view text);
/// Whether the meaning has a closed list (the outcome type counts as one).
bool hasValueList(Meaning meaning);

/// A value map proposed for a column.
struct ValueProposal {
    std::vector<std::pair<std::string, std::string>> map;      ///< only texts that are not the code already
    std::vector<std::pair<std::string, std::int64_t>> unknown; ///< the most frequent first
    std::int64_t known = 0;                                    ///< values understood, counted by row
    std::int64_t unknownValues = 0;
    /// Values that are not among the most frequent ones: nobody has looked at them.
    std::int64_t unseen = 0;
};
ValueProposal proposeValues(Meaning meaning, const ColumnProfile& column);

/// What flags are separated by in a column ("|", ","): empty = by the standard's ";" or never more than one.
std::string flagSeparators(const ColumnProfile& column);

/// Share of the values (0 … 1, by row, of those that can be seen) for which `fits` holds.
template <class Fits> double shareOf(const ColumnProfile& column, Fits fits) {
    std::int64_t all = 0;
    std::int64_t good = 0;
    for (const auto& [text, count] : column.values) {
        all += count;
        if (fits(std::string_view(text))) good += count;
    }
    if (column.values.empty())
        for (const std::string& text : column.samples) {
            ++all;
            if (fits(std::string_view(text))) ++good;
        }
    return all == 0 ? 0.0 : static_cast<double>(good) / static_cast<double>(all);
}

// Shapes of codes: tests of one text.
bool looksLikeHoClass(std::string_view text);   ///< "008/06", "8/6", "105/01", "00806"
bool looksLikeCjsCode(std::string_view text);   ///< "CJ88001B"
bool looksLikePncId(std::string_view text);     ///< "32/852259W"
bool looksLikeReference(std::string_view text); ///< letters and digits, at least one digit, few blanks
bool looksLikeName(std::string_view text);      ///< letters, no digits

} // namespace harmdesk::specs
