// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/harm/ranking.h"
#include "models/harm/scoring.h"

#include <algorithm>

namespace harmdesk::harm {

namespace {

LedgerLine lineOf(const Ranking& ranking, const CrimeScorer& scorer, std::uint32_t crime, Role role) {
    const CaseColumns& columns = *ranking.columns;
    const OffenceMatch& match = ranking.matches[columns.offence[crime]];
    LedgerLine line;
    line.crime = crime;
    line.date = Date::fromDays(scorer.day(crime));
    line.days = match.days;
    line.matchedBy = match.matchedBy;
    line.group = match.group;
    line.indexRow = match.indexRow;
    line.offences = columns.offenceCount[crime];
    line.reason = scorer.reason(crime);
    line.role = role;
    if (line.counted()) line.contribution = HarmDays::fromHundredths(scorer.contribution(crime));
    return line;
}

std::vector<LedgerLine> linesOf(const Ranking& ranking, const CrimeScorer& scorer, std::uint32_t person) {
    const CaseColumns& columns = *ranking.columns;
    std::vector<LedgerLine> lines;
    const std::uint32_t end = columns.accusedStart[person + 1];
    for (std::uint32_t i = columns.accusedStart[person]; i < end; ++i)
        lines.push_back(lineOf(ranking, scorer, columns.accusedCrime[i], columns.accusedRole[i]));
    return lines;
}

/// Quoted where the text would break the row (RFC 4180).
void appendField(std::string& out, std::string_view text) {
    if (text.find_first_of(",\"\r\n") == std::string_view::npos) {
        out += text;
        return;
    }
    out += '"';
    for (const char c : text) {
        if (c == '"') out += '"';
        out += c;
    }
    out += '"';
}

std::optional<std::uint32_t> find(const TextPool& sorted, std::string_view text) {
    std::size_t low = 0;
    std::size_t high = sorted.size();
    while (low < high) {
        const std::size_t middle = low + (high - low) / 2;
        if (sorted[middle] < text)
            low = middle + 1;
        else
            high = middle;
    }
    if (low == sorted.size() || sorted[low] != text) return std::nullopt;
    return static_cast<std::uint32_t>(low);
}

} // namespace

std::vector<LedgerLine> ledger(const Ranking& ranking, std::uint32_t person) {
    const CrimeScorer scorer(ranking);
    return linesOf(ranking, scorer, person);
}

std::int32_t rowOf(const Ranking& ranking, std::uint32_t person) {
    const auto at = std::find_if(ranking.rows.begin(), ranking.rows.end(),
                                 [&](const RankedSuspect& row) { return row.person == person; });
    return at == ranking.rows.end() ? -1 : static_cast<std::int32_t>(at - ranking.rows.begin());
}

std::optional<std::uint32_t> personByRef(const CaseColumns& columns, std::string_view nominalRef) {
    return find(columns.nominalRef, nominalRef);
}

std::optional<std::uint32_t> crimeByNo(const CaseColumns& columns, std::string_view crimeNo) {
    return find(columns.crimeNo, crimeNo);
}

std::string rankingCsv(const Ranking& ranking) {
    std::string out = "rank,nominal_ref,score_days,crimes,victims,worst_days,latest,unmapped\n";
    for (const RankedSuspect& row : ranking.rows) {
        out += std::to_string(row.rank);
        out += ',';
        appendField(out, ranking.columns->nominalRef[row.person]);
        out += ',';
        out += row.score.plain();
        out += ',';
        out += std::to_string(row.crimes);
        out += ',';
        out += std::to_string(row.victims);
        out += ',';
        out += row.worst.plain();
        out += ',';
        out += row.latest.iso();
        out += ',';
        out += std::to_string(row.unmapped);
        out += '\n';
    }
    return out;
}

std::string ledgerCsv(const Ranking& ranking) {
    const CaseColumns& columns = *ranking.columns;
    const CrimeScorer scorer(ranking);
    std::string out = "nominal_ref,crime_no,date,days,matched_by,offences,contribution_days\n";
    for (const RankedSuspect& row : ranking.rows) {
        for (const LedgerLine& line : linesOf(ranking, scorer, row.person)) {
            if (!line.counted()) continue;
            appendField(out, columns.nominalRef[row.person]);
            out += ',';
            appendField(out, columns.crimeNo[line.crime]);
            out += ',';
            out += line.date.iso();
            out += ',';
            if (line.matchedBy != MatchedBy::Unmapped) out += line.days.plain();
            out += ',';
            out += code(line.matchedBy);
            out += ',';
            out += std::to_string(line.offences);
            out += ',';
            out += line.contribution.plain();
            out += '\n';
        }
    }
    return out;
}

} // namespace harmdesk::harm
