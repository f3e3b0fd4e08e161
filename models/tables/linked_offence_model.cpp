// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tables/linked_offence_model.h"

#include "models/harm/custody.h"
#include "models/harm/ranking.h"
#include "models/tables/ledger_model.h"
#include "models/tables/offence_title.h"

#include <algorithm>
#include <tuple>

namespace harmdesk::tables {

namespace {

constexpr int kWarnDays = 28; // as everywhere in the program: 28 needs a look, 7 is urgent
constexpr int kUrgentDays = 7;

bool hasFlag(const Crime& crime, std::string_view flag) {
    return std::find(crime.flags.begin(), crime.flags.end(), flag) != crime.flags.end();
}

bool isCharged(harmdesk::Role role) {
    return role == harmdesk::Role::Charged || role == harmdesk::Role::Convicted;
}

} // namespace

LinkedOffenceModel::LinkedOffenceModel(QObject* parent)
    : PlainTableModel({{QStringLiteral("crime_no"), tr("Crime no.")},
                         {QStringLiteral("reported"), tr("Reported")},
                         {QStringLiteral("offence"), tr("Offence")},
                         {QStringLiteral("days"), tr("Days"), true,
                          tr("Days of one offence in the harm index; not scored")},
                         {QStringLiteral("outcome"), tr("Outcome")},
                         {QStringLiteral("trial"), tr("Trial"), false, tr("Mode of trial")},
                         {QStringLiteral("clock"), tr("Charging clock"), false,
                          tr("Last day on which a summary-only allegation can be charged")},
                         {QStringLiteral("open"), tr("What is open")},
                         {QStringLiteral("why"), tr("Why not scored")},
                         {QStringLiteral("source"), tr("Source")}},
                        parent) {}

LinkedOffenceModel::Rank LinkedOffenceModel::rankOf(const Row& row, Date asAt) {
    const Crime& crime = row.crime->crime;
    if (crime.status != RecordStatus::Active) return Rank::Rest;
    if (crime.outcomeType == 0 && !isCharged(row.line.role)) {
        if (row.limit.isNull()) return Rank::Open;
        return row.limit >= asAt ? Rank::LimitRuns : Rank::LimitPassed;
    }
    if (isCharged(row.line.role)) return Rank::Rest;
    if (crime.outcomeType == 16 && hasFlag(crime, "DA")) return Rank::EvidenceLed;
    if (crime.outcomeType >= 13 && crime.outcomeType <= 16 && row.trial != ModeOfTrial::Summary)
        return Rank::ReviewAnew;
    return Rank::Rest;
}

void LinkedOffenceModel::setContent(std::shared_ptr<const Ranking> ranking,
                                    std::shared_ptr<const Dossier> dossier) {
    beginResetModel();
    m_dossier = std::move(dossier);
    m_rows.clear();
    m_beforeWindow = 0;
    const auto person = ranking && m_dossier
                            ? harm::personByRef(*ranking->columns, m_dossier->person.nominalRef)
                            : std::nullopt;
    if (person) {
        m_asAt = ranking->asAt;
        const Date firstDay = m_asAt.plusDays(1 - ranking->profile.windowDays);
        for (const LedgerLine& line : harm::ledger(*ranking, *person)) {
            if (line.counted()) continue;
            Row row;
            row.line = line;
            row.crime = accusedCrime(*m_dossier, ranking->columns->crimeNo[line.crime]);
            if (!row.crime) continue;
            if (line.indexRow >= 0)
                row.trial = ranking->index().rows[static_cast<std::size_t>(line.indexRow)].modeOfTrial;
            row.limit = harm::chargingLimit(*ranking->columns, *ranking, line.crime).value_or(Date());
            row.rank = rankOf(row, m_asAt);
            if (!line.date.isNull() && line.date < firstDay) m_beforeWindow++;
            m_rows.push_back(std::move(row));
        }
        std::stable_sort(m_rows.begin(), m_rows.end(), [](const Row& a, const Row& b) {
            const int dueA = a.rank == Rank::LimitRuns ? a.limit.days() : 0;
            const int dueB = b.rank == Rank::LimitRuns ? b.limit.days() : 0;
            return std::tuple(a.rank, dueA, b.line.days, b.line.date) <
                   std::tuple(b.rank, dueB, a.line.days, a.line.date);
        });
    }
    endResetModel();
}

int LinkedOffenceModel::rows() const {
    return static_cast<int>(m_rows.size());
}

QString LinkedOffenceModel::clockText(const Row& row) const {
    if (row.rank == Rank::LimitRuns)
        return tr("%1, %n day(s)", nullptr, row.limit - m_asAt).arg(row.limit.displayShort(m_asAt));
    if (row.rank == Rank::LimitPassed) return tr("Lapsed %1").arg(row.limit.display());
    switch (row.trial) {
    case ModeOfTrial::EitherWay:
    case ModeOfTrial::Indictable:
        return tr("No limit");
    case ModeOfTrial::Summary:
        return tr("Not running");
    case ModeOfTrial::Unknown:
        return tr("Not known");
    }
    return {};
}

QString LinkedOffenceModel::openText(const Row& row) const {
    const Crime& crime = row.crime->crime;
    if (crime.status != RecordStatus::Active) return tr("Record %1").arg(label(crime.status).toLower());
    switch (row.rank) {
    case Rank::LimitRuns:
        return tr("Open, limit runs");
    case Rank::Open:
        return tr("Open");
    case Rank::LimitPassed:
        return tr("Open, limit passed");
    case Rank::EvidenceLed:
        return tr("Evidence-led review");
    case Rank::ReviewAnew:
        return tr("Review anew");
    case Rank::Rest:
        break;
    }
    return isCharged(row.line.role) ? label(row.line.role) : tr("Closed");
}

QVariant LinkedOffenceModel::display(const Row& row, const QString& column) const {
    const Crime& crime = row.crime->crime;
    if (column == u"crime_no") return text(crime.crimeNo);
    if (column == u"reported") return crime.reportedOn.display();
    if (column == u"offence") return shortOffenceTitle(offenceText(crime));
    if (column == u"days")
        return row.line.matchedBy == MatchedBy::Unmapped ? QString() : row.line.days.display();
    if (column == u"outcome") return outcomeLabel(crime.outcomeType);
    if (column == u"trial") return label(row.trial);
    if (column == u"clock") return clockText(row);
    if (column == u"open") return openText(row);
    if (column == u"why") return label(row.line.reason);
    if (column == u"source") return sourceText(crime.provenance);
    return {};
}

Tone LinkedOffenceModel::tone(const Row& row, const QString& column) const {
    if (column == u"clock") {
        if (row.rank == Rank::LimitPassed) return Tone::Danger;
        if (row.rank == Rank::LimitRuns) {
            const int left = row.limit - m_asAt;
            return left <= kUrgentDays ? Tone::Danger : left <= kWarnDays ? Tone::Warn : Tone::Normal;
        }
    }
    if (column == u"days" || column == u"outcome" || column == u"trial") return Tone::Muted;
    return row.rank == Rank::Rest && column != u"crime_no" ? Tone::Muted : Tone::Normal;
}

QVariant LinkedOffenceModel::cell(int rowNumber, const QString& column, int role) const {
    const Row& row = m_rows[static_cast<std::size_t>(rowNumber)];
    switch (role) {
    case Qt::DisplayRole:
        return display(row, column);
    case Qt::ToolTipRole:
        return QStringList{column == u"offence" ? offenceText(row.crime->crime)
                                                : display(row, column).toString(),
                           tr("Not scored: %1").arg(label(row.line.reason)),
                           tr("Source: %1").arg(sourceText(row.crime->crime.provenance))}
            .join(QLatin1Char('\n'));
    case RefRole:
        return text(row.crime->crime.crimeNo);
    case GroupRole:
        return column == u"offence" ? QVariant(static_cast<int>(row.line.group)) : QVariant();
    case StrongRole:
        return column == u"crime_no" || (column == u"open" && row.rank <= Rank::LimitPassed) ||
               (column == u"clock" && (row.rank == Rank::LimitPassed || row.rank == Rank::LimitRuns));
    case ToneRole:
        return static_cast<int>(tone(row, column));
    case IconRole:
        if (column != u"clock") return {};
        return row.rank == Rank::LimitPassed ? QStringLiteral("late") : QStringLiteral("clock");
    case SortRole:
        if (column == u"reported") return row.crime->crime.reportedOn.days();
        if (column == u"days") return QVariant::fromValue<qlonglong>(row.line.days.hundredths());
        if (column == u"clock") return row.limit.days();
        if (column == u"open") return static_cast<int>(row.rank);
        return {};
    default:
        return {};
    }
}

} // namespace harmdesk::tables
