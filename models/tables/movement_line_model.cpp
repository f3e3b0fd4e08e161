// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tables/movement_line_model.h"

#include "models/tables/movement_model.h"

namespace harmdesk::tables {

namespace {
constexpr std::size_t kSumParts = 4; // more would be no sum to read
}

MovementLineModel::MovementLineModel(QObject* parent)
    : PlainTableModel({{QStringLiteral("cause"), tr("Cause")},
                       {QStringLiteral("crime_no"), tr("Crime")},
                       {QStringLiteral("days"), tr("Days ±"), true},
                       {QStringLiteral("sum"), tr("Sum"), true, tr("Days, with this line and those above")}},
                      parent) {}

void MovementLineModel::setMovement(Movement movement, const QString& before, const QString& after) {
    beginResetModel();
    m_movement = std::move(movement);
    m_before = before;
    m_after = after;
    endResetModel();
}

void MovementLineModel::clear() {
    beginResetModel();
    m_movement.reset();
    endResetModel();
}

int MovementLineModel::rows() const {
    return m_movement ? static_cast<int>(m_movement->lines.size()) + 2 : 0;
}

HarmDays MovementLineModel::sumAfter(int row) const {
    HarmDays sum = m_movement->prevScore;
    for (int i = 0; i < row && i < static_cast<int>(m_movement->lines.size()); ++i)
        sum += m_movement->lines[static_cast<std::size_t>(i)].days;
    return sum;
}

QString MovementLineModel::sumText() const {
    if (!m_movement) return {};
    std::vector<HarmDays> parts;
    HarmDays gains, losses;
    for (const MoveLine& line : m_movement->lines) {
        parts.push_back(line.days);
        (line.days < HarmDays() ? losses : gains) += line.days;
    }
    if (parts.size() > kSumParts) {
        parts.clear();
        for (const HarmDays part : {gains, losses})
            if (!part.isZero()) parts.push_back(part);
    }
    QString sum = m_movement->prevScore.display();
    for (const HarmDays part : parts) {
        const bool less = part < HarmDays();
        sum += (less ? QStringLiteral(" \u2212 ") : QStringLiteral(" + ")) +
               (less ? HarmDays() - part : part).display();
    }
    return sum + QStringLiteral(" = ") + m_movement->score.display();
}

QVariant MovementLineModel::cell(int row, const QString& column, int role) const {
    const bool first = row == 0;
    const bool last = row == rows() - 1;
    const MoveLine* line = first || last ? nullptr : &m_movement->lines[static_cast<std::size_t>(row - 1)];
    if (role == RefRole) return line ? QVariant(text(line->crimeNo)) : QVariant();
    if (role == StrongRole) return last ? QVariant(true) : QVariant();
    if (role == ToneRole) return first ? QVariant(static_cast<int>(Tone::Muted)) : QVariant();
    if (role != Qt::DisplayRole) return {};
    if (column == u"cause")
        return first  ? tr("Score, %1").arg(m_before)
               : last ? tr("Score, %1").arg(m_after)
                      : label(line->cause);
    if (column == u"crime_no") return line ? text(line->crimeNo) : QString();
    if (column == u"days") return line ? signedDays(line->days) : QString();
    if (column == u"sum") return last ? m_movement->score.display() : sumAfter(row).display();
    return {};
}

} // namespace harmdesk::tables
