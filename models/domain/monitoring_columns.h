// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <string>
#include <vector>

namespace harmdesk {

/// What aggregate monitoring needs beside the list, and the list must never have: recorded ethnicity. Kept
/// apart from CaseColumns so that no scoring, ranking, filter or sort can come near it. People are in the
/// order of CaseColumns (nominal_ref by bytes) of the same data version.
struct MonitoringColumns {
    std::vector<std::uint16_t> ethnicity; ///< by person, into ethnicities; 0 = none recorded
    std::vector<std::string> ethnicities; ///< 16+1 codes as recorded; [0] is empty
    std::int64_t dataVersion = 0;         ///< equal to that of the CaseColumns it may be read beside
};

} // namespace harmdesk
