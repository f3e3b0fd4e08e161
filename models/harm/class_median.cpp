// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/harm/class_median.h"

#include "models/harm/matching.h"
#include "models/harm/scenario.h"

#include <algorithm>

namespace harmdesk::harm {

namespace {

using Amounts = std::unordered_map<std::string, std::vector<std::int64_t>>;

/// "019/08" → "019"; empty where the class does not begin with three digits.
std::string firstDigits(const std::string& hoClass) {
    constexpr std::size_t kDigits = 3;
    const std::string digits = hoClass.substr(0, kDigits);
    const bool whole =
        digits.size() == kDigits && digits.find_first_not_of("0123456789") == std::string::npos;
    return whole ? digits : std::string();
}

HarmDays medianOf(std::vector<std::int64_t>& amounts) {
    std::sort(amounts.begin(), amounts.end());
    const std::size_t middle = amounts.size() / 2;
    if (amounts.size() % 2 == 1) return HarmDays::fromHundredths(amounts[middle]);
    return HarmDays::fromHundredths((amounts[middle - 1] + amounts[middle] + 1) / 2); // half up
}

std::unordered_map<std::string, HarmDays> mediansOf(Amounts& amounts) {
    std::unordered_map<std::string, HarmDays> out;
    out.reserve(amounts.size());
    for (auto& [key, values] : amounts) out.emplace(key, medianOf(values));
    return out;
}

} // namespace

ClassMedians::ClassMedians(const HarmIndex& index) {
    Amounts ofClass;
    Amounts ofDigits;
    for (const IndexRow& row : index.rows) {
        const std::string hoClass = normalisedHoClass(row.hoClass);
        if (hoClass.empty()) continue;
        ofClass[hoClass].push_back(row.days.hundredths());
        if (const std::string digits = firstDigits(hoClass); !digits.empty())
            ofDigits[digits].push_back(row.days.hundredths());
    }
    m_ofClass = mediansOf(ofClass);
    m_ofDigits = mediansOf(ofDigits);
}

HarmDays ClassMedians::of(const OffenceText& offence) const {
    const std::string hoClass = normalisedHoClass(offence.hoClass);
    if (const auto whole = m_ofClass.find(hoClass); whole != m_ofClass.end()) return whole->second;
    const auto digits = m_ofDigits.find(firstDigits(hoClass));
    return digits == m_ofDigits.end() ? HarmDays() : digits->second;
}

HarmDays classMedian(const HarmIndex& index, const OffenceText& offence) {
    return ClassMedians(index).of(offence);
}

void putUnmappedAtMedian(const HarmIndex& index, const std::vector<OffenceText>& offences,
                         std::vector<OffenceMatch>& matches) {
    const ClassMedians medians(index);
    for (std::size_t i = 0; i < matches.size(); ++i)
        if (matches[i].matchedBy == MatchedBy::Unmapped) matches[i].days = medians.of(offences[i]);
}

} // namespace harmdesk::harm
