// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tables/movement_model.h"

#include "models/domain/case_columns.h"
#include "models/harm/ranking.h"

#include <QLocale>
#include <limits>

namespace harmdesk::tables {

namespace {

/// "Name" of a person of a list; empty where it holds no such person.
QString nameIn(const Ranking* list, const std::string& ref) {
    if (!list || !list->columns) return {};
    const auto person = harm::personByRef(*list->columns, ref);
    if (!person) return {};
    return personName(std::string(list->columns->surname[*person]),
                      std::string(list->columns->forenames[*person]));
}

QString icon(MoveStatus status) {
    switch (status) {
    case MoveStatus::Joiner:
    case MoveStatus::Returner:
        return QStringLiteral("chevron-right");
    case MoveStatus::Leaver:
        return QStringLiteral("chevron-left");
    case MoveStatus::Stayer:
    case MoveStatus::Outside:
        break;
    }
    return {};
}

std::vector<PlainTableModel::Column> columns(MovementModel::Wording wording) {
    const bool months = wording == MovementModel::Wording::Months;
    return {
        {QStringLiteral("status"), MovementModel::tr("Change")},
        {QStringLiteral("suspect"), MovementModel::tr("Suspect")},
        {QStringLiteral("ref"), MovementModel::tr("Ref")},
        {QStringLiteral("prev_rank"), months ? MovementModel::tr("Was") : MovementModel::tr("Now"), true,
         months ? MovementModel::tr("Rank in the earlier list")
                : MovementModel::tr("Rank in the list as it is")},
        {QStringLiteral("rank"), months ? MovementModel::tr("Rank") : MovementModel::tr("Then"), true,
         months ? MovementModel::tr("Rank in the later list") : MovementModel::tr("Rank after the change")},
        {QStringLiteral("prev_score"),
         months ? MovementModel::tr("Score was") : MovementModel::tr("Score now"), true,
         months ? MovementModel::tr("Days, in the earlier list")
                : MovementModel::tr("Days, in the list as it is")},
        {QStringLiteral("score"), months ? MovementModel::tr("Score") : MovementModel::tr("Score then"), true,
         months ? MovementModel::tr("Days, in the later list") : MovementModel::tr("Days, after the change")},
        {QStringLiteral("delta"), MovementModel::tr("Days ±"), true,
         months ? MovementModel::tr("Score less the earlier score")
                : MovementModel::tr("Score then less score now")},
        {QStringLiteral("reason"), MovementModel::tr("Why")}};
}

} // namespace

QString signedDays(HarmDays days) {
    return days > HarmDays() ? QStringLiteral("+") + days.display() : days.display();
}

MovementModel::MovementModel(QObject* parent, Wording wording)
    : PlainTableModel(columns(wording), parent)
    , m_wording(wording) {}

void MovementModel::setMovements(std::vector<Movement> movements, const Ranking* before,
                                 const Ranking* after) {
    beginResetModel();
    m_movements = std::move(movements);
    m_names.clear();
    for (const Movement& movement : m_movements) {
        QString name = nameIn(after, movement.nominalRef);
        m_names.push_back(name.isEmpty() ? nameIn(before, movement.nominalRef) : name);
    }
    endResetModel();
}

int MovementModel::rowOf(const QString& nominalRef) const {
    const std::string ref = nominalRef.toStdString();
    for (std::size_t i = 0; i < m_movements.size(); ++i)
        if (m_movements[i].nominalRef == ref) return static_cast<int>(i);
    return -1;
}

QString MovementModel::statusText(MoveStatus status) const {
    if (m_wording == Wording::Months) return label(status);
    switch (status) {
    case MoveStatus::Joiner:
        return tr("enters");
    case MoveStatus::Returner:
        return tr("returns");
    case MoveStatus::Leaver:
        return tr("leaves");
    case MoveStatus::Stayer:
        return tr("stays");
    case MoveStatus::Outside:
        return tr("outside");
    }
    return {};
}

int MovementModel::rows() const {
    return static_cast<int>(m_movements.size());
}

QVariant MovementModel::cell(int row, const QString& column, int role) const {
    const Movement& held = m_movements[static_cast<std::size_t>(row)];
    const HarmDays delta = held.score - held.prevScore;
    if (role == RefRole) return text(held.nominalRef);
    if (role == SortRole) {
        if (column == u"prev_rank" || column == u"rank") {
            const int rank = column == u"rank" ? held.rank : held.prevRank;
            return rank == 0 ? std::numeric_limits<int>::max() : rank; // not ranked: after all who are
        }
        if (column == u"prev_score") return static_cast<qlonglong>(held.prevScore.hundredths());
        if (column == u"score") return static_cast<qlonglong>(held.score.hundredths());
        if (column == u"delta") return static_cast<qlonglong>(delta.hundredths());
        if (column == u"status") return static_cast<int>(held.status);
        return {};
    }
    if (role == IconRole && column == u"status") {
        const QString name = icon(held.status);
        return name.isEmpty() ? QVariant() : QVariant(name);
    }
    if (role == ToneRole) {
        if (column == u"status" && (held.status == MoveStatus::Joiner || held.status == MoveStatus::Returner))
            return static_cast<int>(Tone::Accent);
        if (column == u"ref" || column == u"prev_rank" || column == u"prev_score")
            return static_cast<int>(Tone::Muted);
        return {};
    }
    if (role == StrongRole) return column == u"suspect" || column == u"rank" ? QVariant(true) : QVariant();
    if (role == Qt::ToolTipRole) {
        if (column != u"reason") return {};
        QStringList lines{held.reason};
        for (const MoveLine& line : held.lines)
            lines << QStringLiteral("%1 %2 %3")
                         .arg(signedDays(line.days), label(line.cause), text(line.crimeNo));
        return lines.join(QLatin1Char('\n'));
    }
    if (role != Qt::DisplayRole) return {};
    const auto rank = [](int place) {
        return place == 0 ? tr("not ranked") : QLocale(QLocale::English).toString(place);
    };
    if (column == u"status") return statusText(held.status);
    if (column == u"suspect") return m_names[static_cast<std::size_t>(row)];
    if (column == u"ref") return text(held.nominalRef);
    if (column == u"prev_rank") return rank(held.prevRank);
    if (column == u"rank") return rank(held.rank);
    if (column == u"prev_score") return held.prevRank == 0 ? QString() : held.prevScore.display();
    if (column == u"score") return held.rank == 0 ? QString() : held.score.display();
    if (column == u"delta") return signedDays(delta);
    if (column == u"reason") return held.reason;
    return {};
}

} // namespace harmdesk::tables
