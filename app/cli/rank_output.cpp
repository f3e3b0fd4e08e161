// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/rank_output.h"

#include "app/cli/json_text.h"
#include "models/domain/case_columns.h"
#include "models/harm/ranking.h"

#include <QCoreApplication>
#include <QJsonDocument>

namespace harmdesk::cli {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(RankCommand)
};

QByteArray header(const Ranking& ranking) {
    const QByteArray profile =
        QJsonDocument::fromJson(profileToJson(ranking.profile)).toJson(QJsonDocument::Compact);
    return "{\"as_at\":" + jsonString(ranking.asAt.iso()) + ",\n\"profile\":" + profile +
           ",\n\"index\":" + jsonString(ranking.indexName) + ",\n";
}

QByteArray plain(HarmDays days) {
    return QByteArray::fromStdString(days.plain());
}

QString text(std::string_view utf8) {
    return QString::fromUtf8(utf8.data(), static_cast<qsizetype>(utf8.size()));
}

QString ledgerText(const Ranking& ranking, const LedgerLine& line) {
    const CaseColumns& c = *ranking.columns;
    QString out =
        QStringLiteral("  %1  %2  ").arg(text(c.crimeNo[line.crime]), -14).arg(text(line.date.iso()), -10);
    if (line.counted()) {
        const bool mapped = line.matchedBy != MatchedBy::Unmapped;
        out += QStringLiteral("%1 × %2 = %3  %4")
                   .arg(mapped ? text(line.days.plain()) : QStringLiteral("?"), 9)
                   .arg(line.offences, 2)
                   .arg(text(line.contribution.plain()), 9)
                   .arg(text(code(line.matchedBy)), -9);
    } else {
        out += label(line.reason);
    }
    return out + QStringLiteral("  ") + text(c.offences[c.offence[line.crime]].title) + QLatin1Char('\n');
}

} // namespace

QByteArray rankingJson(const Ranking& ranking) {
    QByteArray out = header(ranking) + "\"ranking\":[";
    bool first = true;
    for (const RankedSuspect& row : ranking.rows) {
        out += first ? "\n" : ",\n";
        first = false;
        out += "{\"rank\":" + QByteArray::number(row.rank) +
               ",\"nominal_ref\":" + jsonString(ranking.columns->nominalRef[row.person]) +
               ",\"score_days\":" + plain(row.score) + ",\"crimes\":" + QByteArray::number(row.crimes) +
               ",\"victims\":" + QByteArray::number(row.victims) + ",\"worst_days\":" + plain(row.worst) +
               ",\"latest\":" + jsonString(row.latest.iso()) +
               ",\"unmapped\":" + QByteArray::number(row.unmapped) +
               ",\"tied\":" + (row.tied ? "true" : "false") + "}";
    }
    return out + "\n]}\n";
}

QByteArray ledgerJson(const Ranking& ranking) {
    QByteArray out = header(ranking) + "\"ledger\":[";
    bool first = true;
    for (const RankedSuspect& row : ranking.rows) {
        for (const LedgerLine& line : harm::ledger(ranking, row.person)) {
            if (!line.counted()) continue;
            out += first ? "\n" : ",\n";
            first = false;
            out += "{\"nominal_ref\":" + jsonString(ranking.columns->nominalRef[row.person]) +
                   ",\"crime_no\":" + jsonString(ranking.columns->crimeNo[line.crime]) +
                   ",\"date\":" + jsonString(line.date.iso()) + ",\"days\":" +
                   (line.matchedBy == MatchedBy::Unmapped ? QByteArray("null") : plain(line.days)) +
                   ",\"matched_by\":" + jsonString(code(line.matchedBy)) +
                   ",\"offences\":" + QByteArray::number(line.offences) +
                   ",\"contribution_days\":" + plain(line.contribution) + "}";
        }
    }
    return out + "\n]}\n";
}

QString explanation(const Ranking& ranking, std::uint32_t person) {
    const CaseColumns& c = *ranking.columns;
    const std::vector<LedgerLine> lines = harm::ledger(ranking, person);
    const std::int32_t row = harm::rowOf(ranking, person);

    HarmDays sum;
    int counted = 0;
    int unmapped = 0;
    QString countedText;
    QString otherText;
    for (const LedgerLine& line : lines) {
        (line.counted() ? countedText : otherText) += ledgerText(ranking, line);
        if (!line.counted()) continue;
        sum += line.contribution;
        ++counted;
        if (line.matchedBy == MatchedBy::Unmapped) ++unmapped;
    }

    QString out = Words::tr("Suspect %1 as at %2, profile %3, harm index %4")
                      .arg(text(c.nominalRef[person]), text(ranking.asAt.iso()), text(ranking.profile.name),
                           text(ranking.indexName)) +
                  QLatin1Char('\n') + Words::tr("Rule: %1").arg(profileSentence(ranking.profile)) +
                  QLatin1Char('\n');
    if (row >= 0) {
        out += Words::tr("Rank %1 of %2")
                   .arg(ranking.rows[static_cast<std::size_t>(row)].rank)
                   .arg(ranking.rows.size());
    } else {
        out += Words::tr("Not ranked under this profile");
        if (c.personStatus[person] != PersonStatus::None)
            out += QStringLiteral(" (") + label(c.personStatus[person]) + QLatin1Char(')');
    }
    out += QStringLiteral("\n\n") + Words::tr("Counted: %n allegation(s)", nullptr, counted) +
           QLatin1Char('\n') + countedText;
    out += QStringLiteral("  ") +
           (unmapped > 0 ? Words::tr("Sum: at least %1 days").arg(text(sum.plain()))
                         : Words::tr("Sum: %1 days").arg(text(sum.plain()))) +
           QLatin1Char('\n');
    if (unmapped > 0)
        out += QStringLiteral("  ") +
               Words::tr("%n allegation(s) without a value in the harm index (matched by: unmapped)", nullptr,
                         unmapped) +
               QLatin1Char('\n');
    if (!otherText.isEmpty())
        out += QLatin1Char('\n') +
               Words::tr("Not counted: %n allegation(s)", nullptr, static_cast<int>(lines.size()) - counted) +
               QLatin1Char('\n') + otherText;
    return out;
}

} // namespace harmdesk::cli
