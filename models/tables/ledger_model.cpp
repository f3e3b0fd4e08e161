// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tables/ledger_model.h"

#include "models/harm/ranking.h"
#include "models/tables/offence_title.h"

#include <algorithm>
#include <set>

namespace harmdesk::tables {

const DossierCrime* accusedCrime(const Dossier& dossier, std::string_view crimeNo) {
    const auto it = std::find_if(dossier.accused.begin(), dossier.accused.end(),
                                 [&](const DossierCrime& c) { return c.crime.crimeNo == crimeNo; });
    return it == dossier.accused.end() ? nullptr : &*it;
}

LedgerModel::LedgerModel(QObject* parent)
    : PlainTableModel(
          {{QStringLiteral("crime_no"), tr("Crime no.")},
           {QStringLiteral("reported"), tr("Reported")},
           {QStringLiteral("offence"), tr("Offence")},
           {QStringLiteral("victims"), tr("Victim")},
           {QStringLiteral("role"), tr("Role")},
           {QStringLiteral("matched_by"), tr("Matched by"), false,
            tr("Which step of the matching order gave the days")},
           {QStringLiteral("days"), tr("Days"), true, tr("Days of one offence in the harm index")},
           {QStringLiteral("offences"), tr("×", "times"), true, tr("Offences in the record")},
           {QStringLiteral("counts"), tr("Counts"), true, tr("Days that this allegation adds to the score")},
           {QStringLiteral("so_far"), tr("So far"), true, tr("Sum of this allegation and those above")},
           {QStringLiteral("waterfall"), tr("Share of the score"), false,
            tr("Each bar starts where the one above ended")},
           {QStringLiteral("source"), tr("Source")}},
          parent) {}

void LedgerModel::setContent(std::shared_ptr<const Ranking> ranking, std::shared_ptr<const Dossier> dossier) {
    beginResetModel();
    m_ranking = std::move(ranking);
    m_dossier = std::move(dossier);
    m_rows.clear();
    m_total = {};
    m_counted = 0;
    const auto person = m_ranking && m_dossier
                            ? harm::personByRef(*m_ranking->columns, m_dossier->person.nominalRef)
                            : std::nullopt;
    if (person) {
        const CaseColumns& columns = *m_ranking->columns;
        for (const LedgerLine& line : harm::ledger(*m_ranking, *person)) {
            Row row;
            row.line = line;
            row.crimeNo = std::string(columns.crimeNo[line.crime]);
            row.crime = accusedCrime(*m_dossier, row.crimeNo);
            const OffenceText& offence = columns.offences[columns.offence[line.crime]];
            row.offence = text(offence.title.empty() ? offence.hoClass : offence.title);
            m_rows.push_back(std::move(row));
        }
        // harm::ledger is in crime_no order: a stable sort keeps that among equals.
        std::stable_sort(m_rows.begin(), m_rows.end(), [](const Row& a, const Row& b) {
            if (a.line.counted() != b.line.counted()) return a.line.counted();
            return a.line.date < b.line.date;
        });
        std::set<std::uint32_t> victims;
        for (Row& row : m_rows) {
            if (!row.line.counted()) {
                m_total.notCounted++;
                continue;
            }
            m_counted++;
            m_total.score += row.line.contribution;
            m_total.byGroup[static_cast<std::size_t>(row.line.group)] += row.line.contribution;
            m_total.offences += row.line.offences;
            if (row.line.matchedBy == MatchedBy::Unmapped) m_total.unmapped++;
            row.soFar = m_total.score;
            for (const std::uint32_t victim : columns.victimsOf(row.line.crime)) victims.insert(victim);
        }
        m_total.allegations = static_cast<int>(m_counted);
        m_total.victims = static_cast<int>(victims.size());
    }
    endResetModel();
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, columnCount() - 1);
}

void LedgerModel::setShowNotCounted(bool show) {
    if (show == m_showNotCounted) return;
    const int first = static_cast<int>(m_counted);
    const int last = static_cast<int>(m_rows.size()) - 1;
    if (last < first) {
        m_showNotCounted = show;
        return;
    }
    if (show) {
        beginInsertRows({}, first, last);
        m_showNotCounted = true;
        endInsertRows();
    } else {
        beginRemoveRows({}, first, last);
        m_showNotCounted = false;
        endRemoveRows();
    }
}

QVariant LedgerModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (role == Qt::DisplayRole && orientation == Qt::Horizontal &&
        section == columnOf(QStringLiteral("waterfall")) && !m_total.score.isZero())
        return tr("0 to %1").arg(m_total.score.display());
    return PlainTableModel::headerData(section, orientation, role);
}

int LedgerModel::rows() const {
    return static_cast<int>(m_showNotCounted ? m_rows.size() : m_counted);
}

QVariant LedgerModel::display(const Row& row, const QString& column) const {
    const LedgerLine& line = row.line;
    const bool mapped = line.matchedBy != MatchedBy::Unmapped;
    if (column == u"crime_no") return text(row.crimeNo);
    if (column == u"reported") return line.date.display();
    if (column == u"offence") return shortOffenceTitle(row.offence);
    if (column == u"victims" && row.crime) {
        QStringList all;
        for (const std::string& p : row.crime->victims) all += text(p);
        return all.join(QLatin1Char(' '));
    }
    if (column == u"role") return label(line.role);
    if (column == u"matched_by") return label(line.matchedBy);
    if (column == u"days") return mapped ? line.days.display() : QString();
    if (column == u"offences") return line.offences;
    if (column == u"counts") {
        if (!line.counted()) return label(line.reason);
        return mapped ? line.contribution.display() : tr("≥ 0", "unmapped allegation: at least nothing");
    }
    if (column == u"so_far") return line.counted() ? row.soFar.display() : QString();
    if (column == u"source" && row.crime) return sourceText(row.crime->crime.provenance);
    return QString();
}

QVariant LedgerModel::toolTip(const Row& row, const QString& column) const {
    QStringList lines;
    if (column == u"offence") lines += row.offence;
    if (column == u"matched_by" && row.line.indexRow >= 0) {
        const IndexRow& index = m_ranking->index().rows[static_cast<std::size_t>(row.line.indexRow)];
        lines += tr("%1: %2 days").arg(text(index.title), index.days.display());
    }
    if (!row.line.counted()) lines += tr("Not counted: %1").arg(label(row.line.reason));
    if (row.line.counted() && row.line.matchedBy == MatchedBy::Unmapped)
        lines += tr("The harm index has no value for this offence: the score reads “at least”.");
    if (row.crime) {
        if (column == u"offence" && !row.crime->coAccused.empty())
            lines += tr("%n other(s) accused of it", nullptr, static_cast<int>(row.crime->coAccused.size()));
        lines += tr("Source: %1").arg(sourceText(row.crime->crime.provenance));
    }
    return lines.join(QLatin1Char('\n'));
}

QVariant LedgerModel::cell(int rowNumber, const QString& column, int role) const {
    const Row& row = m_rows[static_cast<std::size_t>(rowNumber)];
    const LedgerLine& line = row.line;
    switch (role) {
    case Qt::DisplayRole:
        return display(row, column);
    case Qt::ToolTipRole:
        return toolTip(row, column);
    case RefRole:
        return text(row.crimeNo);
    case GroupRole:
        return column == u"offence" ? QVariant(static_cast<int>(line.group)) : QVariant();
    case CountRole:
        if (column == u"offence" && row.crime && !row.crime->coAccused.empty())
            return static_cast<int>(row.crime->coAccused.size());
        return {};
    case PseudonymsRole:
        if (column == u"victims" && row.crime) {
            QStringList all;
            for (const std::string& p : row.crime->victims) all += text(p);
            return all;
        }
        return {};
    case BarStartRole:
        if (column != u"waterfall" || !line.counted()) return {};
        return QVariant::fromValue<qlonglong>((row.soFar - line.contribution).hundredths());
    case BarLengthRole:
        if (column != u"waterfall" || !line.counted()) return {};
        return QVariant::fromValue<qlonglong>(line.contribution.hundredths());
    case ScaleRole:
        return QVariant::fromValue<qlonglong>(m_total.score.hundredths());
    case StrongRole:
        return column == u"crime_no" || (column == u"counts" && line.counted()) ||
               (column == u"offences" && line.offences > 1) ||
               (column == u"role" && line.role != harmdesk::Role::Suspect);
    case ToneRole:
        if (!line.counted()) return static_cast<int>(Tone::Muted);
        if (line.matchedBy == MatchedBy::Unmapped && (column == u"counts" || column == u"matched_by"))
            return static_cast<int>(Tone::Warn);
        if (column == u"so_far" || (column == u"role" && line.role == harmdesk::Role::Suspect) ||
            column == u"matched_by")
            return static_cast<int>(Tone::Muted);
        return static_cast<int>(Tone::Normal);
    case SortRole:
        if (column == u"reported") return line.date.days();
        if (column == u"days") return QVariant::fromValue<qlonglong>(line.days.hundredths());
        if (column == u"counts") return QVariant::fromValue<qlonglong>(line.contribution.hundredths());
        if (column == u"so_far") return QVariant::fromValue<qlonglong>(row.soFar.hundredths());
        return {};
    default:
        return {};
    }
}

} // namespace harmdesk::tables
