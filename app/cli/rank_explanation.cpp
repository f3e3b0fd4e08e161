// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/rank_explanation.h"

#include "app/cli/json_text.h"
#include "models/domain/case_columns.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <algorithm>

namespace harmdesk::cli {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(RankCommand)
};

QString text(std::string_view utf8) {
    return QString::fromUtf8(utf8.data(), static_cast<qsizetype>(utf8.size()));
}

/// "1825.00 ×  4 =   7300.00"; an arrow where a cap or a half-life stands between the days and what counts.
/// "1825.00" alone where the profile counts each record once.
QString sumText(const Ranking& ranking, const LedgerLine& line) {
    const bool mapped = line.matchedBy != MatchedBy::Unmapped;
    const std::int64_t offences = ranking.profile.multiplyOffences ? line.offences : 1;
    std::int64_t product = 0;
    const bool isProduct = !__builtin_mul_overflow(line.days.hundredths(), offences, &product) &&
                           product == line.contribution.hundredths();
    const QString times =
        ranking.profile.multiplyOffences ? QStringLiteral(" × %1").arg(line.offences, 2) : QString();
    const QString days = mapped ? text(line.days.plain()) : QStringLiteral("?");
    return days.rightJustified(9) + times + (isProduct ? QStringLiteral(" = ") : QStringLiteral(" → ")) +
           text(line.contribution.plain()).rightJustified(9);
}

QString ledgerText(const Ranking& ranking, const LedgerLine& line) {
    const CaseColumns& c = *ranking.columns;
    const QString gap = QStringLiteral("  ");
    QString out = gap + text(c.crimeNo[line.crime]).leftJustified(14) + gap +
                  text(line.date.iso()).leftJustified(10) + gap;
    if (line.counted())
        out += sumText(ranking, line) + gap + text(code(line.matchedBy)).leftJustified(9);
    else
        out += label(line.reason);
    return out + gap + text(c.offences[c.offence[line.crime]].title) + QLatin1Char('\n');
}

/// All lines of the explanation in crime_no order, as a ledger has them.
QString ledgerTexts(const Ranking& ranking, std::vector<LedgerLine> lines) {
    std::sort(lines.begin(), lines.end(),
              [](const LedgerLine& a, const LedgerLine& b) { return a.crime < b.crime; });
    QString out;
    for (const LedgerLine& line : lines) out += ledgerText(ranking, line);
    return out;
}

QString movementText(const Explanation& e) {
    if (!e.movement) return {};
    const Movement& m = *e.movement;
    QString out = QLatin1Char('\n') +
                  Words::tr("Movement since the frozen cycle %1: %2").arg(text(e.since), label(m.status));
    if (!m.reason.isEmpty()) out += QStringLiteral(" (") + m.reason + QLatin1Char(')');
    out += QLatin1Char('\n');
    const auto row = [&out](const QString& what, const QString& crime, HarmDays days) {
        const QString gap = QStringLiteral("  ");
        out += gap + what.leftJustified(24) + gap + crime.leftJustified(14) + gap +
               text(days.plain()).rightJustified(10) + QLatin1Char('\n');
    };
    row(Words::tr("Score then"), {}, m.prevScore);
    for (const MoveLine& line : m.lines) row(label(line.cause), text(line.crimeNo), line.days);
    row(Words::tr("Score now"), {}, m.score);
    return out;
}

QByteArray plain(HarmDays days) {
    return QByteArray::fromStdString(days.plain());
}
QByteArray json(const QString& value) {
    return jsonString(value.toStdString());
}
QByteArray boolean(bool value) {
    return value ? "true" : "false";
}
QByteArray rank(std::int32_t value) {
    return value > 0 ? QByteArray::number(value) : QByteArray("null");
}

QByteArray codeOf(NotCounted reason) {
    switch (reason) {
    case NotCounted::Counted:
        return "COUNTED";
    case NotCounted::OutsideWindow:
        return "OUTSIDE_WINDOW";
    case NotCounted::NoDate:
        return "NO_DATE";
    case NotCounted::NotEligible:
        return "NOT_ELIGIBLE";
    case NotCounted::RecordStatus:
        return "RECORD_STATUS";
    case NotCounted::Historic:
        return "HISTORIC";
    case NotCounted::LeftOut:
        return "LEFT_OUT";
    }
    return {};
}

/// "[" item "," item … "]", an item to a line.
template <class Items, class Text> QByteArray list(const Items& items, const Text& itemText) {
    QByteArray out = "[";
    bool first = true;
    for (const auto& item : items) {
        out += first ? "\n" : ",\n";
        first = false;
        out += itemText(item);
    }
    return out + "]";
}

QByteArray lineJson(const Ranking& ranking, const LedgerLine& line) {
    const CaseColumns& c = *ranking.columns;
    return "{\"crime_no\":" + jsonString(c.crimeNo[line.crime]) +
           ",\"date\":" + (line.date.isNull() ? QByteArray("null") : jsonString(line.date.iso())) +
           ",\"offence\":" + jsonString(c.offences[c.offence[line.crime]].title) +
           ",\"days\":" + (line.matchedBy == MatchedBy::Unmapped ? QByteArray("null") : plain(line.days)) +
           ",\"matched_by\":" + jsonString(code(line.matchedBy)) +
           ",\"offences\":" + QByteArray::number(line.offences) +
           ",\"contribution_days\":" + plain(line.contribution) + "}";
}

QByteArray neighbourJson(const Ranking& ranking, const std::optional<Neighbour>& neighbour) {
    if (!neighbour) return "null";
    return "{\"rank\":" + QByteArray::number(neighbour->rank) +
           ",\"nominal_ref\":" + jsonString(ranking.columns->nominalRef[neighbour->person]) +
           ",\"gap_days\":" + plain(neighbour->gap) + "}";
}

QByteArray movementJson(const Explanation& e) {
    if (!e.movement) return "null";
    const Movement& m = *e.movement;
    return "{\"since\":" + jsonString(e.since) + ",\"status\":" + jsonString(code(m.status)) +
           ",\"reason\":" + json(m.reason) + ",\"prev_rank\":" + rank(m.prevRank) +
           ",\"prev_score_days\":" + plain(m.prevScore) + ",\"delta_days\":" + plain(m.score - m.prevScore) +
           ",\"lines\":" +
           list(m.lines,
                [](const MoveLine& line) {
                    return "{\"cause\":" + jsonString(code(line.cause)) +
                           ",\"crime_no\":" + jsonString(line.crimeNo) + ",\"days\":" + plain(line.days) +
                           "}";
                }) +
           "}";
}

QByteArray counterfactualJson(const Ranking& ranking, const Counterfactual& c) {
    if (c.state != Counterfactual::State::Found) return "null";
    return "{\"crimes\":" +
           list(c.crimes,
                [&ranking](std::uint32_t crime) { return jsonString(ranking.columns->crimeNo[crime]); }) +
           ",\"days\":" + plain(c.days) + ",\"unranks\":" + boolean(c.unranks) +
           ",\"exact\":" + boolean(c.exact) + "}";
}

} // namespace

QString explanationText(const Ranking& ranking, const Explanation& e) {
    const CaseColumns& c = *ranking.columns;
    const auto unmapped = std::count_if(e.counted.begin(), e.counted.end(), [](const LedgerLine& line) {
        return line.matchedBy == MatchedBy::Unmapped;
    });
    std::vector<LedgerLine> others;
    for (const NotCountedGroup& group : e.notCounted)
        others.insert(others.end(), group.lines.begin(), group.lines.end());

    QString out = Words::tr("Suspect %1 as at %2, profile %3, harm index %4")
                      .arg(text(c.nominalRef[e.person]), text(ranking.asAt.iso()), text(ranking.profile.name),
                           text(ranking.indexName)) +
                  QLatin1Char('\n') + Words::tr("Rule: %1").arg(profileSentence(ranking.profile)) +
                  QLatin1Char('\n');
    if (e.row >= 0) {
        out += Words::tr("Rank %1 of %2").arg(e.rank).arg(ranking.rows.size());
    } else {
        out += Words::tr("Not ranked under this profile");
        if (c.personStatus[e.person] != PersonStatus::None)
            out += QStringLiteral(" (") + label(c.personStatus[e.person]) + QLatin1Char(')');
    }
    out += QStringLiteral("\n\n") +
           Words::tr("Counted: %n allegation(s)", nullptr, static_cast<int>(e.counted.size())) +
           QLatin1Char('\n') + ledgerTexts(ranking, e.counted);
    out += QStringLiteral("  ") +
           (unmapped > 0 ? Words::tr("Sum: at least %1 days").arg(text(e.score.plain()))
                         : Words::tr("Sum: %1 days").arg(text(e.score.plain()))) +
           QLatin1Char('\n');
    if (unmapped > 0)
        out += QStringLiteral("  ") +
               Words::tr("%n allegation(s) without a value in the harm index (matched by: unmapped)", nullptr,
                         static_cast<int>(unmapped)) +
               QLatin1Char('\n');
    if (!others.empty())
        out += QLatin1Char('\n') +
               Words::tr("Not counted: %n allegation(s)", nullptr, static_cast<int>(others.size())) +
               QLatin1Char('\n') + ledgerTexts(ranking, others);
    out += movementText(e);
    out += QLatin1Char('\n') + Words::tr("In short") + QLatin1Char('\n');
    for (const QString& sentence : e.sentences) out += QStringLiteral("  ") + sentence + QLatin1Char('\n');
    return out;
}

QByteArray explanationJson(const Ranking& ranking, const Explanation& e) {
    const auto line = [&ranking](const LedgerLine& l) { return lineJson(ranking, l); };
    const QByteArray profile =
        QJsonDocument::fromJson(profileToJson(ranking.profile)).toJson(QJsonDocument::Compact);
    QByteArray out = "{\"as_at\":" + jsonString(ranking.asAt.iso()) + ",\n\"profile\":" + profile +
                     ",\n\"index\":" + jsonString(ranking.indexName) + ",\n\"explanation\":{";
    out +=
        "\"nominal_ref\":" + jsonString(ranking.columns->nominalRef[e.person]) + ",\"rank\":" + rank(e.rank) +
        ",\"ranked\":" + QByteArray::number(ranking.rows.size()) + ",\"score_days\":" + plain(e.score) +
        ",\"at_least\":" + boolean(e.atLeast) + ",\"tied\":" + boolean(e.tied) +
        ",\n\"not_ranked\":" + (e.notRanked.isEmpty() ? QByteArray("null") : json(e.notRanked)) +
        ",\n\"worst_share_percent\":" + QByteArray::number(e.worstShare) +
        ",\"cut_off\":" + QByteArray::number(e.cutOff) + ",\"inside\":" + boolean(e.inside) +
        ",\"to_cut_off_days\":" + (e.hasCutOff ? plain(e.toCutOff) : QByteArray("null")) +
        ",\n\"above\":" + neighbourJson(ranking, e.above) + ",\"below\":" + neighbourJson(ranking, e.below);
    out += ",\n\"counted\":" + list(e.counted, line);
    out += ",\n\"not_counted\":" + list(e.notCounted, [&line](const NotCountedGroup& group) {
               return "{\"reason\":\"" + codeOf(group.reason) +
                      "\",\"allegations\":" + list(group.lines, line) + "}";
           });
    out += ",\n\"movement\":" + movementJson(e) +
           ",\n\"counterfactual\":" + counterfactualJson(ranking, e.counterfactual) +
           ",\n\"sentences\":" + list(e.sentences, [](const QString& sentence) { return json(sentence); });
    return out + "}}\n";
}

} // namespace harmdesk::cli
