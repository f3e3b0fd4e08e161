// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace harmdesk::intake {

/// Where the columns of a published harm index stand, found by their names (without regard to case, blanks,
/// line breaks and punctuation), not by their position.
struct IndexColumns {
    std::size_t urn = 0;
    std::size_t score = 0;
    std::optional<std::size_t> hoClass;
    std::optional<std::size_t> shortTitle;
    std::optional<std::size_t> fullTitle;
    std::optional<std::size_t> group;
    std::optional<std::size_t> subGroup;
    std::optional<std::size_t> notifiable;
    std::vector<std::size_t> cjs; ///< each column called "CJS Codes", and those without a name after one
    /// Columns from this one on, beyond the header, hold CJS codes too (a header cell merged over many).
    std::optional<std::size_t> cjsFrom;
};

/// nullopt where the record is no header of a harm index: it must name the URN, the score, a title, and the
/// class or the CJS codes.
std::optional<IndexColumns> indexColumns(const std::vector<std::string_view>& header);

/// The group of an offence as Harmdesk names them, from the publisher's sub-group ("BURGLARY - RESIDENTIAL" →
/// "Burglary") or, where that is not known, its group; nullopt where neither is. Groups that
/// parseOffenceGroup tells apart come out as it spells them.
std::optional<std::string> publishedGroup(std::string_view group, std::string_view subGroup);

} // namespace harmdesk::intake
