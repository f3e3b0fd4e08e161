// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/harm/details.h"

#include "models/harm/custody.h"
#include "models/harm/parallel.h"
#include "models/harm/rank_pass.h"

namespace harmdesk::harm {

namespace {

constexpr std::size_t kLookEvery = 1024; // rows between two looks at the stop token

/// The largest allegation so far: of equal ones the latest, then the first by crime_no.
struct Worst {
    std::int64_t contribution = -1;
    std::int32_t day = Date::kNull;

    bool takes(std::int64_t value, std::int32_t on) {
        if (value < contribution || (value == contribution && on <= day)) return false;
        contribution = value;
        day = on;
        return true;
    }
};

/// What the details need of the kinds of allegation.
class Describer {
public:
    Describer(const Ranking& ranking, const RankEngine& engine)
        : m_ranking(ranking)
        , m_columns(*ranking.columns)
        , m_packed(engine.allegations())
        , m_engine(engine)
        , m_question(questionOf(ranking))
        , m_pass(m_columns, m_packed, m_question, engine.worths(), engine.exactPeople(), false)
        , m_scorer(ranking) {
        for (const AllegationColumns::Kind& kind : m_packed.kinds) {
            const OffenceMatch& match = ranking.matches[kind.offence];
            m_group.push_back(static_cast<std::uint8_t>(match.group));
            const bool limited = match.indexRow >= 0 &&
                                 ranking.index().rows[static_cast<std::size_t>(match.indexRow)].modeOfTrial ==
                                     ModeOfTrial::Summary;
            m_mayRunOut.push_back(limited && kind.status == RecordStatus::Active ? 1 : 0);
        }
    }

    RankedDetail detail(std::uint32_t person) const {
        RankedDetail detail;
        const bool limits = m_engine.wasExact(person) ? fillExact(detail, person) : fill(detail, person);
        detail.custody = custodyAt(m_columns, person, m_ranking.asAt);
        detail.clock = clockAt(m_columns, m_ranking, person, limits);
        return detail;
    }

private:
    /// True where an allegation may be under a charging limit.
    bool fill(RankedDetail& detail, std::uint32_t person) const {
        Worst worst;
        bool limits = false;
        for (std::uint32_t row = m_columns.accusedStart[person]; row < m_columns.accusedStart[person + 1];
             ++row) {
            const std::uint32_t kind =
                m_packed.wideKind.empty() ? m_packed.kind[row] : m_packed.wideKind[row];
            limits = limits || m_mayRunOut[kind] != 0;
            const std::uint64_t worth = m_engine.worths()[kind];
            if (!m_pass.counted(row, worth)) continue;
            const std::int64_t contribution = m_pass.contribution(row, worth);
            detail.byGroup[m_group[kind]] += HarmDays::fromHundredths(contribution);
            if (!worst.takes(contribution, m_pass.day(row))) continue;
            detail.worstOffence = static_cast<std::int32_t>(m_packed.kinds[kind].offence);
            detail.worstCount = m_packed.kinds[kind].offences;
        }
        return limits;
    }
    bool fillExact(RankedDetail& detail, std::uint32_t person) const {
        Worst worst;
        for (const std::uint32_t crime : m_columns.accusedOf(person)) {
            if (m_scorer.reason(crime) != NotCounted::Counted) continue;
            const std::int64_t contribution = m_scorer.contribution(crime);
            const std::uint32_t offence = m_columns.offence[crime];
            detail.byGroup[static_cast<std::size_t>(m_ranking.matches[offence].group)] +=
                HarmDays::fromHundredths(contribution);
            if (!worst.takes(contribution, m_scorer.day(crime))) continue;
            detail.worstOffence = static_cast<std::int32_t>(offence);
            detail.worstCount = m_columns.offenceCount[crime];
        }
        return true;
    }

    const Ranking& m_ranking;
    const CaseColumns& m_columns;
    const AllegationColumns& m_packed;
    const RankEngine& m_engine;
    RankQuestion m_question;
    RankPass m_pass;
    CrimeScorer m_scorer;
    std::vector<std::uint8_t> m_group;     ///< by kind
    std::vector<std::uint8_t> m_mayRunOut; ///< by kind: summary-only and active
};

} // namespace

void describe(Ranking& ranking, const RankEngine& engine, const WorkContext& context, unsigned threads) {
    const Describer describer(ranking, engine);
    std::vector<RankedDetail> details(ranking.rows.size());
    inParts(threads, [&](unsigned part) {
        const std::size_t end = partBegin(details.size(), part + 1, threads);
        for (std::size_t i = partBegin(details.size(), part, threads); i < end; ++i) {
            if (i % kLookEvery == 0 && context.cancelled()) return;
            details[i] = describer.detail(ranking.rows[i].person);
        }
    });
    ranking.details = std::move(details);
}

} // namespace harmdesk::harm
