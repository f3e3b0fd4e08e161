// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/harm/missed_pattern.h"

#include "models/harm/matching.h"

#include <algorithm>
#include <array>
#include <string_view>
#include <tuple>

namespace harmdesk::harm {

namespace {

constexpr std::string_view kControlClass = "008/67";
constexpr std::string_view kControlCode = "SC15004";
constexpr std::array<std::string_view, 7> kBreachClasses{"008/31", "008/74", "066/38", "066/39",
                                                         "066/97", "068/04", "068/19"};

const IndexRow* countsAs(const Ranking& ranking, std::uint32_t offence) {
    const std::int32_t row = ranking.matches[offence].indexRow;
    return row < 0 ? nullptr : &ranking.index().rows[static_cast<std::size_t>(row)];
}

bool isBreachClass(std::string_view hoClass) {
    const std::string normal = normalisedHoClass(hoClass);
    return std::find(kBreachClasses.begin(), kBreachClasses.end(), normal) != kBreachClasses.end();
}

} // namespace

bool isCoerciveControl(const Ranking& ranking, std::uint32_t offence) {
    const OffenceText& text = ranking.columns->offences[offence];
    if (normalisedHoClass(text.hoClass) == kControlClass) return true;
    // A letter after the number of a CJS code marks a variant of the same offence (attempt, conspiracy).
    if (normalisedCjsCode(text.cjsCode).starts_with(kControlCode)) return true;
    const IndexRow* row = countsAs(ranking, offence);
    return row && normalisedHoClass(row->hoClass) == kControlClass;
}

bool isProtectiveBreach(const Ranking& ranking, std::uint32_t offence) {
    if (isBreachClass(ranking.columns->offences[offence].hoClass)) return true;
    const IndexRow* row = countsAs(ranking, offence);
    return row && isBreachClass(row->hoClass);
}

void byDate(std::vector<std::uint32_t>& crimes, const CrimeScorer& scorer) {
    std::sort(crimes.begin(), crimes.end(), [&](std::uint32_t a, std::uint32_t b) {
        return std::tuple(scorer.day(a), a) < std::tuple(scorer.day(b), b);
    });
}

CoercivePattern::CoercivePattern(const Ranking& ranking)
    : m_columns(*ranking.columns) {
    const std::size_t offences = m_columns.offences.size();
    for (std::size_t i = 0; i < offences; ++i) {
        const auto offence = static_cast<std::uint32_t>(i);
        const bool control = isCoerciveControl(ranking, offence);
        m_control.push_back(control ? 1 : 0);
        m_breach.push_back(isProtectiveBreach(ranking, offence) ? 1 : 0);
        m_conduct.push_back(
            control || ranking.matches[offence].group == OffenceGroup::StalkingHarassment ? 1 : 0);
    }
}

void CoercivePattern::find(const std::vector<std::uint32_t>& counted, const CrimeScorer& scorer,
                           MissedSuspect& out) {
    out.repeated = false;
    out.breach = false;
    out.allegations.clear();
    m_against.clear();
    bool control = false;
    bool breach = false;
    for (const std::uint32_t crime : counted) {
        const std::uint32_t offence = m_columns.offence[crime];
        control = control || m_control[offence] != 0;
        breach = breach || m_breach[offence] != 0;
        if (m_conduct[offence] == 0) continue;
        for (const std::uint32_t victim : m_columns.victimsOf(crime))
            m_against.push_back({victim, scorer.day(crime), crime});
    }
    std::sort(m_against.begin(), m_against.end(), [](const Against& a, const Against& b) {
        return std::tie(a.victim, a.day, a.crime) < std::tie(b.victim, b.day, b.crime);
    });
    for (std::size_t from = 0; from < m_against.size();) {
        std::size_t to = from;
        int days = 0;
        while (to < m_against.size() && m_against[to].victim == m_against[from].victim) {
            if (to == from || m_against[to].day != m_against[to - 1].day) ++days;
            ++to;
        }
        if (days >= kPatternDays) {
            out.repeated = true;
            for (std::size_t i = from; i < to; ++i) out.allegations.push_back(m_against[i].crime);
        }
        from = to;
    }
    if (control && breach) {
        out.breach = true;
        for (const std::uint32_t crime : counted) {
            const std::uint32_t offence = m_columns.offence[crime];
            if (m_control[offence] != 0 || m_breach[offence] != 0) out.allegations.push_back(crime);
        }
    }
    std::sort(out.allegations.begin(), out.allegations.end());
    out.allegations.erase(std::unique(out.allegations.begin(), out.allegations.end()), out.allegations.end());
    byDate(out.allegations, scorer);
}

} // namespace harmdesk::harm
