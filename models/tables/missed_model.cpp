// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tables/missed_model.h"

#include "models/domain/case_columns.h"
#include "models/harm/ranking.h"
#include "models/harm/scoring.h"
#include "models/tables/missed_words.h"

#include <QLocale>
#include <limits>

namespace harmdesk::tables {

namespace {

QString number(std::int64_t n) {
    return QLocale(QLocale::English).toString(static_cast<qlonglong>(n));
}
QString nameOf(const Ranking& ranking, std::uint32_t person) {
    return personName(std::string(ranking.columns->surname[person]),
                      std::string(ranking.columns->forenames[person]));
}
QString refOf(const Ranking& ranking, std::uint32_t person) {
    return text(std::string(ranking.columns->nominalRef[person]));
}
QString scoreText(HarmDays score, std::int32_t unmapped) {
    return unmapped > 0 ? QStringLiteral("≥ ") + score.display() : score.display();
}
/// Those who are not ranked come after all who are.
int rankKey(std::int32_t rank) {
    return rank > 0 ? rank : std::numeric_limits<int>::max();
}
QString changeText(int change) {
    if (change < 0) return QChar(0x2212) + number(-change);
    return change > 0 ? QLatin1Char('+') + number(change) : number(0);
}

} // namespace

// --- those who are not in the top N

MissedModel::MissedModel(QObject* parent)
    : PlainTableModel({{QStringLiteral("suspect"), tr("Suspect")},
                       {QStringLiteral("ref"), tr("Ref")},
                       {QStringLiteral("rank"), tr("Rank"), true, tr("Rank in the list")},
                       {QStringLiteral("score"), tr("Score"), true, tr("Days, of the counted allegations")},
                       {QStringLiteral("reports"), tr("Reports"), true, tr("Eligible crimes in the window")},
                       {QStringLiteral("victims"), tr("Victims"), true, tr("Distinct, over those crimes")},
                       {QStringLiteral("recent"), tr("Last 90 d"), true, tr("Reports in the last 90 days")},
                       {QStringLiteral("before"), tr("90 d before"), true,
                        tr("Reports in the 90 days before the last 90")},
                       {QStringLiteral("change"), tr("Change"), true, tr("Last 90 days less the 90 before")},
                       {QStringLiteral("reason"), tr("Why here")}},
                      parent) {}

void MissedModel::setList(std::shared_ptr<const Ranking> ranking, harm::MissedList list) {
    beginResetModel();
    m_ranking = std::move(ranking);
    m_list = std::move(list);
    endResetModel();
}

void MissedModel::clear() {
    setList(nullptr, {});
}

int MissedModel::rows() const {
    return static_cast<int>(m_list.rows.size());
}

QVariant MissedModel::cell(int row, const QString& column, int role) const {
    const harm::MissedSuspect& held = suspect(row);
    const int change = held.recent - held.before;
    if (role == RefRole) return refOf(*m_ranking, held.person);
    if (role == SortRole) {
        if (column == u"rank") return rankKey(held.rank);
        if (column == u"score") return static_cast<qlonglong>(held.score.hundredths());
        if (column == u"reports") return held.reports;
        if (column == u"victims") return held.victims;
        if (column == u"recent") return held.recent;
        if (column == u"before") return held.before;
        if (column == u"change") return change;
        return {};
    }
    if (role == StrongRole) return column == u"suspect" ? QVariant(true) : QVariant();
    if (role == ToneRole) {
        if (column == u"ref" || (column == u"rank" && held.rank == 0)) return static_cast<int>(Tone::Muted);
        if (column == u"score" && held.unmapped > 0) return static_cast<int>(Tone::Warn);
        return {};
    }
    if (role == Qt::ToolTipRole) {
        if (column == u"score" && held.unmapped > 0)
            return tr("At least: %n allegation(s) have no value yet", nullptr, held.unmapped);
        return column == u"reason" ? missedReason(*m_ranking, m_list.kind, held) : QVariant();
    }
    if (role != Qt::DisplayRole) return {};
    if (column == u"suspect") return nameOf(*m_ranking, held.person);
    if (column == u"ref") return refOf(*m_ranking, held.person);
    if (column == u"rank") return held.rank > 0 ? number(held.rank) : tr("not ranked");
    if (column == u"score") return scoreText(held.score, held.unmapped);
    if (column == u"reports") return number(held.reports);
    if (column == u"victims") return number(held.victims);
    if (column == u"recent") return number(held.recent);
    if (column == u"before") return number(held.before);
    if (column == u"change") return changeText(change);
    if (column == u"reason") return missedReason(*m_ranking, m_list.kind, held);
    return {};
}

// --- the allegations behind a row

MissedAllegationModel::MissedAllegationModel(QObject* parent)
    : PlainTableModel({{QStringLiteral("date"), tr("Date"), false, tr("By the profile's date")},
                       {QStringLiteral("crime_no"), tr("Crime")},
                       {QStringLiteral("offence"), tr("Offence")},
                       {QStringLiteral("part"), tr("Counts as")},
                       {QStringLiteral("victims"), tr("Victims"), true},
                       {QStringLiteral("days"), tr("Days"), true}},
                      parent) {}

void MissedAllegationModel::setAllegations(std::shared_ptr<const Ranking> ranking,
                                           std::vector<std::uint32_t> crimes) {
    beginResetModel();
    m_ranking = std::move(ranking);
    m_crimes = std::move(crimes);
    m_days.clear();
    if (m_ranking) {
        const harm::CrimeScorer scorer(*m_ranking->columns, m_ranking->profile, m_ranking->asAt,
                                       m_ranking->matches);
        for (const std::uint32_t crime : m_crimes)
            m_days.push_back(HarmDays::fromHundredths(std::max<std::int64_t>(scorer.contribution(crime), 0)));
    }
    endResetModel();
}

int MissedAllegationModel::rows() const {
    return static_cast<int>(m_crimes.size());
}

QVariant MissedAllegationModel::cell(int row, const QString& column, int role) const {
    const CaseColumns& columns = *m_ranking->columns;
    const std::uint32_t crime = m_crimes[static_cast<std::size_t>(row)];
    const OffenceText& offence = columns.offences[columns.offence[crime]];
    const OffenceMatch& match = m_ranking->matches[columns.offence[crime]];
    const auto& dates = m_ranking->profile.dateBasis == DateBasis::CommittedFrom ? columns.committedFrom
                        : m_ranking->profile.dateBasis == DateBasis::RecordedOn  ? columns.recordedOn
                                                                                 : columns.reportedOn;
    if (role == RefRole) return text(std::string(columns.crimeNo[crime]));
    if (role == SortRole) {
        if (column == u"date") return dates[crime];
        if (column == u"days")
            return static_cast<qlonglong>(m_days[static_cast<std::size_t>(row)].hundredths());
        if (column == u"victims") return static_cast<int>(columns.victimsOf(crime).size());
        return {};
    }
    if (role == ToneRole) return column == u"crime_no" ? QVariant(static_cast<int>(Tone::Muted)) : QVariant();
    if (role != Qt::DisplayRole) return {};
    if (column == u"date") return Date::fromDays(dates[crime]).display();
    if (column == u"crime_no") return text(std::string(columns.crimeNo[crime]));
    if (column == u"offence") return text(!offence.title.empty() ? offence.title : offence.hoClass);
    if (column == u"part") {
        const QString part = patternPart(*m_ranking, crime);
        return part.isEmpty() ? label(match.group).toLower() : part;
    }
    if (column == u"victims") return number(static_cast<std::int64_t>(columns.victimsOf(crime).size()));
    if (column == u"days")
        return match.matchedBy == MatchedBy::Unmapped ? tr("unmapped")
                                                      : m_days[static_cast<std::size_t>(row)].display();
    return {};
}

// --- another profile

MissedUnderModel::MissedUnderModel(QObject* parent)
    : PlainTableModel(
          {{QStringLiteral("other_rank"), tr("Rank there"), true, tr("Rank under the other profile")},
           {QStringLiteral("suspect"), tr("Suspect")},
           {QStringLiteral("ref"), tr("Ref")},
           {QStringLiteral("rank"), tr("Rank here"), true, tr("Rank in the list")},
           {QStringLiteral("other_score"), tr("Score there"), true,
            tr("Under the other profile: another unit, not to be compared with the list's days")},
           {QStringLiteral("score"), tr("Score here"), true, tr("Days, in the list")},
           {QStringLiteral("reports"), tr("Reports"), true, tr("Counted under the other profile")},
           {QStringLiteral("victims"), tr("Victims"), true, tr("Counted under the other profile")},
           {QStringLiteral("latest"), tr("Latest"), false, tr("Latest date that counts there")}},
          parent) {}

void MissedUnderModel::setUnder(std::shared_ptr<const Ranking> ranking, harm::MissedUnder under) {
    beginResetModel();
    m_ranking = std::move(ranking);
    m_under = std::move(under);
    endResetModel();
}

void MissedUnderModel::clear() {
    setUnder(nullptr, {});
}

int MissedUnderModel::rows() const {
    return static_cast<int>(m_under.rows.size());
}

QVariant MissedUnderModel::cell(int row, const QString& column, int role) const {
    const harm::MissedUnderRow& held = m_under.rows[static_cast<std::size_t>(row)];
    if (role == RefRole) return refOf(*m_ranking, held.person);
    if (role == SortRole) {
        if (column == u"other_rank") return held.otherRank;
        if (column == u"rank") return rankKey(held.rank);
        if (column == u"other_score") return static_cast<qlonglong>(held.otherScore.hundredths());
        if (column == u"score") return static_cast<qlonglong>(held.score.hundredths());
        if (column == u"reports") return held.otherCrimes;
        if (column == u"victims") return held.otherVictims;
        if (column == u"latest") return held.latest.days();
        return {};
    }
    if (role == StrongRole)
        return column == u"suspect" || column == u"other_rank" ? QVariant(true) : QVariant();
    if (role == ToneRole)
        return column == u"ref" || (column == u"rank" && held.rank == 0)
                   ? QVariant(static_cast<int>(Tone::Muted))
                   : QVariant();
    if (role != Qt::DisplayRole) return {};
    if (column == u"other_rank") return number(held.otherRank);
    if (column == u"suspect") return nameOf(*m_ranking, held.person);
    if (column == u"ref") return refOf(*m_ranking, held.person);
    if (column == u"rank") return held.rank > 0 ? number(held.rank) : tr("not ranked");
    if (column == u"other_score") return held.otherScore.display();
    if (column == u"score") return held.rank > 0 ? held.score.display() : QString();
    if (column == u"reports") return number(held.otherCrimes);
    if (column == u"victims") return number(held.otherVictims);
    if (column == u"latest") return held.latest.display();
    return {};
}

} // namespace harmdesk::tables
