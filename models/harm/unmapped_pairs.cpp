// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/harm/unmapped_pairs.h"

#include "models/harm/matching.h"
#include "models/harm/scoring.h"

#include <algorithm>
#include <tuple>
#include <unordered_map>
#include <unordered_set>

namespace harmdesk::harm {

namespace {

constexpr std::uint32_t kLookEvery = 16384; // crimes or people between two looks at the stop token
constexpr std::int32_t kNone = -1;

/// Which pair each offence text of the case belongs to; kNone = none that is asked for.
struct Pairs {
    std::vector<std::int32_t> ofOffence;
    std::vector<OffencePair> all;
};

/// The keys of the index, to say why something was not matched.
class IndexKeys {
public:
    explicit IndexKeys(const HarmIndex& index) {
        for (const IndexRow& row : index.rows) {
            m_classes.insert(normalisedHoClass(row.hoClass));
            for (const std::string& code : row.cjsCodes) m_codes.insert(normalisedCjsCode(code));
        }
        for (const ResolutionRule& rule : index.rules) m_ruled.insert(normalisedHoClass(rule.hoClass));
    }
    WhyUnmapped why(const OffenceText& text) const {
        const std::string hoClass = normalisedHoClass(text.hoClass);
        if (m_ruled.contains(hoClass)) return WhyUnmapped::RuleFails;
        // In the index, yet without a single value: that is what ambiguous means.
        if (m_classes.contains(hoClass) || m_codes.contains(normalisedCjsCode(text.cjsCode)))
            return WhyUnmapped::Ambiguous;
        return WhyUnmapped::Unknown;
    }

private:
    std::unordered_set<std::string> m_classes;
    std::unordered_set<std::string> m_codes;
    std::unordered_set<std::string> m_ruled;
};

/// Crimes and suspects of every pair.
void countTouched(const CaseColumns& columns, Pairs& pairs, const WorkContext& context) {
    for (const std::uint32_t offence : columns.offence)
        if (const std::int32_t pair = pairs.ofOffence[offence]; pair != kNone)
            ++pairs.all[static_cast<std::size_t>(pair)].crimes;
    std::vector<std::uint32_t> lastPerson(pairs.all.size(), 0); // person + 1: each is counted once
    for (std::uint32_t person = 0; person < columns.personCount(); ++person) {
        if (person % kLookEvery == 0 && context.cancelled()) return;
        for (const std::uint32_t crime : columns.accusedOf(person)) {
            const std::int32_t pair = pairs.ofOffence[columns.offence[crime]];
            if (pair == kNone || lastPerson[static_cast<std::size_t>(pair)] == person + 1) continue;
            lastPerson[static_cast<std::size_t>(pair)] = person + 1;
            ++pairs.all[static_cast<std::size_t>(pair)].suspects;
        }
    }
}

void countListed(const Ranking& list, Pairs& pairs, const WorkContext& context) {
    const CaseColumns& columns = *list.columns;
    const CrimeScorer scorer(list);
    std::vector<std::uint32_t> lastPerson(pairs.all.size(), 0);
    std::uint32_t looked = 0;
    for (const RankedSuspect& row : list.rows) {
        if (looked++ % kLookEvery == 0 && context.cancelled()) return;
        if (row.unmapped == 0) continue;
        for (const std::uint32_t crime : columns.accusedOf(row.person)) {
            const std::int32_t pair = pairs.ofOffence[columns.offence[crime]];
            if (pair == kNone || lastPerson[static_cast<std::size_t>(pair)] == row.person + 1) continue;
            if (scorer.reason(crime) != NotCounted::Counted) continue;
            lastPerson[static_cast<std::size_t>(pair)] = row.person + 1;
            ++pairs.all[static_cast<std::size_t>(pair)].listed;
        }
    }
}

OffenceText withoutUrn(OffenceText text) {
    text.urn.clear();
    return text;
}

} // namespace

std::vector<OffencePair> unmappedPairs(const CaseColumns& columns, const std::vector<OffenceMatch>& matches,
                                       const Ranking* list, const WorkContext& context) {
    Pairs pairs;
    pairs.ofOffence.assign(columns.offences.size(), kNone);
    std::unordered_map<std::string, std::int32_t> byKey;
    const IndexKeys keys(columns.index);
    for (std::size_t i = 0; i < columns.offences.size(); ++i) {
        if (matches[i].matchedBy != MatchedBy::Unmapped) continue;
        const OffenceText& text = columns.offences[i];
        const auto [it, isNew] = byKey.try_emplace(decisionKey(text.hoClass, text.cjsCode, text.title),
                                                   static_cast<std::int32_t>(pairs.all.size()));
        if (isNew) pairs.all.push_back(OffencePair{withoutUrn(text), keys.why(text), 0, 0, 0});
        pairs.ofOffence[i] = it->second;
    }
    countTouched(columns, pairs, context);
    if (list && !context.cancelled()) countListed(*list, pairs, context);
    if (context.cancelled()) return pairs.all;
    // Dictionary entries without crimes (left by a change of the crime) ask for no decision.
    std::erase_if(pairs.all, [](const OffencePair& pair) { return pair.crimes == 0; });
    std::sort(pairs.all.begin(), pairs.all.end(), [](const OffencePair& a, const OffencePair& b) {
        return std::tie(b.listed, b.suspects, b.crimes, a.text.hoClass, a.text.cjsCode, a.text.title) <
               std::tie(a.listed, a.suspects, a.crimes, b.text.hoClass, b.text.cjsCode, b.text.title);
    });
    return std::move(pairs.all);
}

OffencePair pairInCase(const CaseColumns& columns, const std::vector<OffenceMatch>& matches,
                       const OffenceText& text) {
    const std::string key = decisionKey(text.hoClass, text.cjsCode, text.title);
    Pairs pairs;
    pairs.ofOffence.assign(columns.offences.size(), kNone);
    pairs.all.push_back(OffencePair{withoutUrn(text), IndexKeys(columns.index).why(text), 0, 0, 0});
    for (std::size_t i = 0; i < columns.offences.size(); ++i) {
        const OffenceText& held = columns.offences[i];
        if (decisionKey(held.hoClass, held.cjsCode, held.title) != key) continue;
        pairs.ofOffence[i] = 0;
        if (matches[i].matchedBy != MatchedBy::Unmapped) pairs.all[0].why = WhyUnmapped::Mapped;
    }
    countTouched(columns, pairs, {});
    return pairs.all[0];
}

} // namespace harmdesk::harm
