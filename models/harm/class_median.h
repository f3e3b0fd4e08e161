// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/case_columns.h"
#include "models/domain/ranking.h"

#include <string>
#include <unordered_map>
#include <vector>

namespace harmdesk::harm {

/// The medians of an index by Home Office class and by the first three digits of one, made once for many
/// offences. Immutable after construction.
class ClassMedians {
public:
    explicit ClassMedians(const HarmIndex& index);
    /// As classMedian (models/harm/scenario.h).
    HarmDays of(const OffenceText& offence) const;

private:
    std::unordered_map<std::string, HarmDays> m_ofClass;
    std::unordered_map<std::string, HarmDays> m_ofDigits;
};

/// Gives every unmapped offence the median of its class as its days; it stays unmapped.
void putUnmappedAtMedian(const HarmIndex& index, const std::vector<OffenceText>& offences,
                         std::vector<OffenceMatch>& matches);

} // namespace harmdesk::harm
