// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <QString>
#include <cstdint>
#include <string>
#include <vector>

namespace harmdesk {

/// One way of asking the same question a little differently.
struct BandVariation {
    enum class Kind : std::uint8_t { Window, Index, LeftOut, UnmappedAtMedian };
    Kind kind = Kind::Window;
    int windowDays = 0;    ///< Window
    std::string indexName; ///< Index
    std::string crimeNo;   ///< LeftOut: for everyone accused of it
};
/// "window of 340 days", "without allegation C0001234", "index …", "unmapped at the median of their class".
QString label(const BandVariation& variation);

/// The lowest and highest rank of one suspect over the stated variations (scoring 5). The rank in the list
/// itself is always within it.
struct RankBand {
    std::uint32_t person = 0;
    std::int32_t rank = 0;         ///< in the list
    std::int32_t best = 0;         ///< smallest number
    std::int32_t worst = 0;        ///< largest number; meaningless where offList
    bool offList = false;          ///< at least one variation does not rank him at all
    BandVariation bestBy, worstBy; ///< a variation that gives best / worst (or takes him off the list)
    std::int32_t variations = 0;   ///< that were tried for him
};

/// Bands of the first places of one list.
struct RankBands {
    std::vector<BandVariation> shared; ///< tried for everybody; the single allegations come on top
    std::vector<RankBand> bands;       ///< by rank, for ranks 1 … n
    /// Suspects whose band reaches across the cut-off: inside now and outside in some variation, or the
    /// reverse.
    std::vector<std::uint32_t> acrossCutOff;
};

} // namespace harmdesk
