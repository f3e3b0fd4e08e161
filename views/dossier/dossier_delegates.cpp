// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/dossier/dossier_delegates.h"

#include "models/tables/plain_table_model.h"

#include <QPainter>

namespace harmdesk::views {

namespace {

constexpr int kSwatch = 12;
constexpr int kGap = 6;
constexpr int kBar = 10;
constexpr int kTick = 13; // start mark of a bar, a little higher than the bar

QFont ringFont() {
    QFont font = theme().font(TextStyle::Caption);
    font.setWeight(QFont::DemiBold);
    return font;
}

int ringHeight() {
    return QFontMetrics(ringFont()).height() + 3;
}

} // namespace

void OffenceDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                            const QModelIndex& index) const {
    const QVariant group = index.data(tables::GroupRole);
    if (!group.isValid()) {
        TextCellDelegate::paint(painter, option, index);
        return;
    }
    const bool selected = option.state & QStyle::State_Selected;
    painter->save();
    painter->setClipRect(option.rect, Qt::IntersectClip);
    paintBackground(painter, option);
    QRect rect = option.rect.adjusted(kPadding, 0, -kPadding, 0);
    const QRectF swatch(rect.left(), rect.center().y() - kSwatch / 2 + 1, kSwatch, kSwatch - 1);
    theme().fillGroup(*painter, swatch, static_cast<OffenceGroup>(group.toInt()));
    rect.setLeft(rect.left() + kSwatch + kGap);

    const QFont font = cellFont(index);
    const QFontMetrics metrics(font);
    const QColor color = toneColor(index.data(tables::ToneRole).toInt(), selected);
    const int others = index.data(tables::CountRole).toInt();
    int reserved = 0;
    const QString count = QString::number(others);
    const QFont caption = theme().font(TextStyle::Caption);
    const int chip = kIcon + QFontMetrics(caption).horizontalAdvance(count) + 12;
    if (others > 0) reserved = chip + kGap;

    const QString shown =
        metrics.elidedText(index.data().toString(), Qt::ElideRight, rect.width() - reserved);
    painter->setFont(font);
    painter->setPen(color);
    painter->drawText(rect, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine, shown);
    if (others > 0) {
        const int height = QFontMetrics(caption).height() + 4;
        const QRectF box(rect.left() + metrics.horizontalAdvance(shown) + kGap + 0.5,
                         rect.center().y() - height / 2 + 0.5, chip, height);
        painter->setRenderHint(QPainter::Antialiasing);
        painter->setPen(theme().tokens().line);
        painter->setBrush(theme().tokens().base);
        painter->drawRoundedRect(box, 3, 3);
        painter->drawPixmap(QPointF(box.left() + 4, box.center().y() - kIcon / 2.0),
                            theme().iconPixmap(QStringLiteral("user"), kIcon, theme().tokens().ink2,
                                               painter->device()->devicePixelRatioF()));
        painter->setFont(caption);
        painter->setPen(theme().tokens().ink2);
        painter->drawText(box.adjusted(kIcon + 6, 0, 0, 0), Qt::AlignLeft | Qt::AlignVCenter, count);
    }
    painter->restore();
}

QSize OffenceDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const {
    QSize size = TextCellDelegate::sizeHint(option, index);
    if (index.data(tables::GroupRole).isValid()) size.rwidth() += kSwatch + kGap;
    if (index.data(tables::CountRole).toInt() > 0) size.rwidth() += kIcon + 30;
    return size;
}

int RingsDelegate::ringWidth(const QString& pseudonym) {
    return std::max(ringHeight(), QFontMetrics(ringFont()).horizontalAdvance(pseudonym) + 8);
}

int RingsDelegate::paintRing(QPainter& painter, QPointF leftMiddle, const QString& pseudonym) {
    const int width = ringWidth(pseudonym);
    const int height = ringHeight();
    const QRectF ring(leftMiddle.x() + 0.5, leftMiddle.y() - height / 2.0 + 0.5, width - 1, height - 1);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(theme().tokens().ink3, 1));
    painter.drawRoundedRect(ring, height / 2.0, height / 2.0);
    painter.setFont(ringFont());
    painter.setPen(theme().tokens().ink2);
    painter.drawText(ring, Qt::AlignCenter, pseudonym);
    painter.restore();
    return width;
}

void RingsDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                          const QModelIndex& index) const {
    const QStringList pseudonyms = index.data(tables::PseudonymsRole).toStringList();
    if (pseudonyms.isEmpty()) {
        TextCellDelegate::paint(painter, option, index);
        return;
    }
    painter->save();
    painter->setClipRect(option.rect, Qt::IntersectClip);
    paintBackground(painter, option);
    qreal x = option.rect.left() + kPadding;
    for (const QString& p : pseudonyms)
        x += paintRing(*painter, QPointF(x, option.rect.center().y() + 0.5), p) + 2;
    painter->restore();
}

QSize RingsDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const {
    QSize size = TextCellDelegate::sizeHint(option, index);
    int width = 2 * kPadding;
    const QStringList pseudonyms = index.data(tables::PseudonymsRole).toStringList();
    for (const QString& p : pseudonyms) width += ringWidth(p) + 2;
    size.setWidth(std::max(size.width(), width));
    return size;
}

void WaterfallDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                              const QModelIndex& index) const {
    painter->save();
    painter->setClipRect(option.rect, Qt::IntersectClip);
    paintBackground(painter, option);
    const QVariant start = index.data(tables::BarStartRole);
    const qint64 scale = index.data(tables::ScaleRole).toLongLong();
    if (start.isValid() && scale > 0) {
        const QRectF rect = QRectF(option.rect).adjusted(kPadding, 0, -kPadding, 0);
        const qreal unit = rect.width() / static_cast<qreal>(scale);
        const qreal left = rect.left() + static_cast<qreal>(start.toLongLong()) * unit;
        const qreal width =
            std::max(1.0, static_cast<qreal>(index.data(tables::BarLengthRole).toLongLong()) * unit);
        const qreal middle = rect.center().y() + 0.5;
        const auto row = index.model()->index(index.row(), 0);
        QVariant group;
        for (int c = 0; c < index.model()->columnCount() && !group.isValid(); ++c)
            group = index.model()->index(row.row(), c).data(tables::GroupRole);
        painter->fillRect(QRectF(left, middle - kTick / 2.0, 1, kTick), theme().tokens().ink3);
        theme().fillGroup(*painter, QRectF(left, middle - kBar / 2.0, width, kBar),
                          static_cast<OffenceGroup>(group.toInt()));
    }
    painter->restore();
}

QSize WaterfallDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const {
    return {140, TextCellDelegate::sizeHint(option, index).height()};
}

} // namespace harmdesk::views
