// SPDX-License-Identifier: GPL-3.0-or-later
// The columns of the ranked list that compare it with another one: the last frozen cycle before it, or, in a
// sandbox, the real list; and the rank bands.
#include "models/domain/case_columns.h"
#include "models/tables/ranking_model.h"

#include <QDate>
#include <QLocale>

namespace harmdesk::tables {

namespace {

QString number(std::int64_t n) {
    return QLocale(QLocale::English).toString(static_cast<qlonglong>(n));
}

// "+1,909.00", "−3.00", "0.00"
QString withSign(HarmDays days) {
    const QString text = days.display();
    return days > HarmDays() ? QStringLiteral("+").append(text) : text;
}

} // namespace

void RankingModel::forgetMoves() {
    m_moves.reset();
    m_movesMade = false;
    for (const RankingColumn column : {RankingColumn::Move, RankingColumn::Previous, RankingColumn::Delta,
                                       RankingColumn::Trend, RankingColumn::Band})
        m_keys[static_cast<std::size_t>(column)].reset();
}

void RankingModel::tellMoves() {
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, kRankingColumnCount - 1);
    if (const int rows = rowCount())
        Q_EMIT dataChanged(index(0, 0), index(rows - 1, kRankingColumnCount - 1));
}

void RankingModel::setHistory(std::shared_ptr<const CycleHistory> history,
                              std::shared_ptr<const MoveColumns> moves) {
    if (history == m_history) return;
    m_history = std::move(history);
    forgetMoves();
    if (moves && m_ranking && !m_baseline) {
        m_moves = std::move(moves);
        m_movesMade = true;
    }
    tellMoves();
}

void RankingModel::setBaseline(std::shared_ptr<const Ranking> baseline) {
    if (baseline == m_baseline) return;
    m_baseline = std::move(baseline);
    forgetMoves();
    tellMoves();
}

void RankingModel::setCutOff(int places) {
    if (places == m_cutOff) return;
    m_cutOff = places;
    // Where everybody stood before is the same.
    if (m_movesMade && m_moves && m_ranking)
        m_moves = withCutOff(*m_moves, *m_ranking, m_baseline ? nullptr : m_history.get(), places);
    tellMoves();
}

void RankingModel::setBands(std::shared_ptr<const RankBands> bands) {
    m_bands = std::move(bands);
    m_bandOfPerson.clear();
    for (std::size_t i = 0; m_bands && i < m_bands->bands.size(); ++i)
        m_bandOfPerson.emplace(m_bands->bands[i].person, i);
    m_keys[static_cast<std::size_t>(RankingColumn::Band)].reset();
    tellMoves();
}

const RankBand* RankingModel::bandOf(int row) const {
    if (!m_bands || row < 0 || row >= rowCount()) return nullptr;
    const auto at = m_bandOfPerson.find(m_ranking->rows[static_cast<std::size_t>(row)].person);
    return at == m_bandOfPerson.end() ? nullptr : &m_bands->bands[at->second];
}

const MoveColumns* RankingModel::moves() const {
    if (!m_movesMade && m_ranking) {
        if (m_baseline)
            m_moves = listMoves(*m_ranking, *m_baseline, m_cutOff);
        else if (m_history)
            m_moves = listMoves(*m_ranking, *m_history, m_cutOff);
        m_movesMade = true;
    }
    return m_moves.get();
}

QString RankingModel::otherList() const {
    const MoveColumns* m = moves();
    if (m == nullptr) return tr("no earlier frozen cycle");
    return m->isBaseline ? tr("the real list") : monthName(monthLabel(m->asAt));
}

QString RankingModel::previousTitle() const {
    const MoveColumns* m = moves();
    if (m == nullptr) return tr("Previous");
    if (m->isBaseline) return tr("Real");
    return QLocale().toString(QDate(m->asAt.year(), m->asAt.month(), 1), QStringLiteral("MMM"));
}

QVariantList RankingModel::trend(std::size_t row) const {
    QVariantList values;
    if (m_history) {
        const std::string ref(m_ranking->columns->nominalRef[m_ranking->rows[row].person]);
        const int last = m_history->before(m_ranking->asAt);
        for (int c = std::max(0, last - (kTrendValues - 2)); c <= last; ++c) {
            const CyclePlace place = m_history->place(ref, c);
            values.append(place.rank > 0 ? qlonglong(place.score.hundredths()) : kMissing);
        }
    }
    values.append(qlonglong(m_ranking->rows[row].score.hundredths()));
    return values;
}

std::int64_t RankingModel::moveKey(std::size_t row, RankingColumn column) const {
    if (column == RankingColumn::Band) {
        const RankBand* band = bandOf(static_cast<int>(row));
        return band == nullptr ? kNoKey : std::int64_t{band->best};
    }
    const MoveColumns* m = moves();
    if (m == nullptr || m->previousRank[row] == 0) return kNoKey;
    if (column == RankingColumn::Previous) return m->previousRank[row];
    if (column == RankingColumn::Move) return std::int64_t{m->previousRank[row]} - m_ranking->rows[row].rank;
    return m_ranking->rows[row].score.hundredths() -
           m->previousScore[row]; // Delta; Trend: where it went last
}

QString RankingModel::moveText(std::size_t row, RankingColumn column) const {
    if (column == RankingColumn::Trend) return {};
    if (column == RankingColumn::Band) {
        const RankBand* band = bandOf(static_cast<int>(row));
        if (band == nullptr) return {};
        if (band->offList) return tr("%1–off").arg(number(band->best));
        return band->best == band->worst ? number(band->best)
                                         : tr("%1–%2").arg(number(band->best), number(band->worst));
    }
    const MoveColumns* m = moves();
    if (m == nullptr) return {};
    const std::int32_t before = m->previousRank[row];
    if (column == RankingColumn::Move) {
        if (m->is(row, ListMove::Returner)) return tr("Back");
        if (m->is(row, ListMove::Joiner) && (!m->isBaseline || before == 0)) return tr("New");
        if (before == 0) return {};
        const std::int32_t places = before - m_ranking->rows[row].rank;
        return places == 0 ? QStringLiteral("=") : number(std::abs(places));
    }
    if (before == 0) return {};
    if (column == RankingColumn::Previous) return number(before);
    return withSign(HarmDays::fromHundredths(moveKey(row, column)));
}

QString RankingModel::moveIcon(std::size_t row) const {
    const MoveColumns* m = moves();
    if (m == nullptr || m->previousRank[row] == 0) return {};
    const std::int32_t places = m->previousRank[row] - m_ranking->rows[row].rank;
    if (places == 0 || moveText(row, RankingColumn::Move) != number(std::abs(places))) return {};
    return places > 0 ? QStringLiteral("move-up") : QStringLiteral("move-down");
}

Tone RankingModel::moveTone(std::size_t row) const {
    const MoveColumns* m = moves();
    const bool word = m != nullptr && (m->is(row, ListMove::Joiner) || m->is(row, ListMove::Returner));
    if (word && moveIcon(row).isEmpty()) return Tone::Accent;
    return m != nullptr && m->is(row, ListMove::Same) ? Tone::Muted : Tone::Normal;
}

QString RankingModel::moveInWords(std::size_t row, RankingColumn column) const {
    if (column == RankingColumn::Band) {
        const RankBand* band = bandOf(static_cast<int>(row));
        if (band == nullptr) return {};
        return band->offList ? tr("rank band from %1 to not in the list").arg(number(band->best))
                             : tr("rank band from %1 to %2").arg(number(band->best), number(band->worst));
    }
    if (column == RankingColumn::Trend) {
        QStringList values;
        for (const QVariant& value : trend(row))
            values += value.toLongLong() == kMissing ? tr("not ranked")
                                                     : HarmDays::fromHundredths(value.toLongLong()).display();
        return tr("score over the cycles, in days: %1").arg(values.join(tr("; ")));
    }
    const MoveColumns* m = moves();
    if (m == nullptr) return {};
    const std::int32_t before = m->previousRank[row];
    if (before == 0) {
        if (m->is(row, ListMove::Returner)) return tr("back: inside the cut-off before, not last time");
        return m->isBaseline ? tr("not in the real list") : tr("not in the list of %1").arg(otherList());
    }
    if (column == RankingColumn::Previous) return tr("was %1").arg(number(before));
    if (column == RankingColumn::Delta) return tr("%1 days").arg(moveText(row, column));
    const std::int32_t places = before - m_ranking->rows[row].rank;
    const QString was = places == 0  ? tr("no change of rank")
                        : places > 0 ? tr("up %n place(s), was %1", nullptr, places).arg(number(before))
                                     : tr("down %n place(s), was %1", nullptr, -places).arg(number(before));
    if (m->is(row, ListMove::Returner)) return tr("back inside the cut-off, %1").arg(was);
    if (m->is(row, ListMove::Joiner)) return tr("new inside the cut-off, %1").arg(was);
    return was;
}

QString RankingModel::moveToolTip(std::size_t row, RankingColumn column) const {
    if (column == RankingColumn::Trend) return moveInWords(row, column);
    if (column == RankingColumn::Band) {
        const RankBand* band = bandOf(static_cast<int>(row));
        if (band == nullptr) return {};
        QStringList lines{moveInWords(row, column)};
        if (band->best < band->rank) lines += tr("%1: %2").arg(number(band->best), label(band->bestBy));
        if (band->offList)
            lines += tr("not in the list: %1").arg(label(band->worstBy));
        else if (band->worst > band->rank)
            lines += tr("%1: %2").arg(number(band->worst), label(band->worstBy));
        lines += tr("%n variation(s) tried", nullptr, band->variations);
        return lines.join(u'\n');
    }
    const MoveColumns* m = moves();
    const QString words = moveInWords(row, column == RankingColumn::Delta ? RankingColumn::Move : column);
    if (m == nullptr || m->previousRank[row] == 0) return words;
    return tr("%1\n%2: %3 days, since then %4")
        .arg(moveInWords(row, RankingColumn::Move), otherList(),
             HarmDays::fromHundredths(m->previousScore[row]).display(), moveText(row, RankingColumn::Delta));
}

} // namespace harmdesk::tables
