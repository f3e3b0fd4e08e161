// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/lists/ranking_delegates.h"

#include "models/base/harm_days.h"
#include "models/tables/ranking_model.h"

#include <QPainter>

namespace harmdesk::views {

using tables::RankingModel;

QFont SuspectDelegate::cellFont(const QModelIndex&) const {
    return theme().font(TextStyle::RankingCell);
}
QFont ScoreDelegate::cellFont(const QModelIndex&) const {
    return theme().font(TextStyle::RankingCell);
}

void SuspectDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                            const QModelIndex& index) const {
    painter->save();
    paintBackground(painter, option);
    painter->setClipRect(option.rect, Qt::IntersectClip);
    painter->setPen(theme().tokens().ink);
    const QString text = index.data().toString();
    const auto lead = std::min<qsizetype>(index.data(RankingModel::LeadRole).toLongLong(), text.size());
    QRect rect = option.rect.adjusted(kPadding, 0, -kPadding, 0);

    const QFont strong = cellFont(index);
    const QFontMetrics strongMetrics(strong);
    const QString surname = strongMetrics.elidedText(text.left(lead), Qt::ElideRight, rect.width());
    painter->setFont(strong);
    painter->drawText(rect, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine, surname);

    rect.setLeft(rect.left() + strongMetrics.horizontalAdvance(surname));
    if (rect.width() > strongMetrics.averageCharWidth()) {
        QFont plain = strong;
        plain.setWeight(QFont::Normal);
        painter->setFont(plain);
        painter->drawText(rect, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine,
                          QFontMetrics(plain).elidedText(text.mid(lead), Qt::ElideRight, rect.width()));
    }
    painter->restore();
}

void ScoreDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                          const QModelIndex& index) const {
    painter->save();
    paintBackground(painter, option);
    const QRect rect = option.rect.adjusted(kPadding, 0, -kPadding, 0);
    const QFont font = cellFont(index);
    const QFontMetrics metrics(font);
    const QString score = HarmDays::fromHundredths(index.data(tables::SortRole).toLongLong()).display();
    painter->setFont(font);
    painter->setPen(theme().tokens().ink);
    painter->drawText(rect, Qt::AlignRight | Qt::AlignVCenter | Qt::TextSingleLine, score);
    if (index.data(RankingModel::AtLeastRole).toBool()) {
        painter->setPen(theme().tokens().warn);
        const QRect left = rect.adjusted(0, 0, -metrics.horizontalAdvance(score) - 3, 0);
        painter->drawText(left, Qt::AlignRight | Qt::AlignVCenter | Qt::TextSingleLine, QStringLiteral("≥"));
    }
    painter->restore();
}

} // namespace harmdesk::views
