// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/common/text_cell_delegate.h"

#include "models/tables/roles.h"

#include <QAbstractItemView>
#include <QHelpEvent>
#include <QPainter>
#include <QToolTip>

namespace harmdesk::views {

using tables::Tone;

void TextCellDelegate::paintBackground(QPainter* painter, const QStyleOptionViewItem& option) {
    if (option.state & QStyle::State_Selected) painter->fillRect(option.rect, theme().tokens().accentSoft);
}

QColor TextCellDelegate::toneColor(int tone, bool selected) {
    const Tokens& t = theme().tokens();
    switch (static_cast<Tone>(tone)) {
    case Tone::Normal:
        return t.ink;
    case Tone::Muted:
        return selected ? t.ink2 : t.ink3;
    case Tone::Warn:
        return t.warn;
    case Tone::Danger:
        return t.danger;
    case Tone::Ok:
        return t.ok;
    case Tone::Accent:
        return t.accent;
    }
    return t.ink;
}

QFont TextCellDelegate::cellFont(const QModelIndex& index) const {
    return theme().font(index.data(tables::StrongRole).toBool() ? TextStyle::BodyStrong : TextStyle::Body);
}

void TextCellDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                             const QModelIndex& index) const {
    if (index.data(Qt::CheckStateRole).isValid()) {
        QStyledItemDelegate::paint(painter, option, index);
        return;
    }
    const bool selected = option.state & QStyle::State_Selected;
    painter->save();
    painter->setClipRect(option.rect, Qt::IntersectClip);
    paintBackground(painter, option);
    const QString text = index.data().toString();
    const QString icon = index.data(tables::IconRole).toString();
    const QColor color = toneColor(index.data(tables::ToneRole).toInt(), selected);
    const QFont font = cellFont(index);
    const QFontMetrics metrics(font);
    const QVariant alignment = index.data(Qt::TextAlignmentRole);
    const bool right = alignment.isValid() && (Qt::Alignment(alignment.toInt()) & Qt::AlignRight);
    const bool centre = alignment.isValid() && (Qt::Alignment(alignment.toInt()) & Qt::AlignHCenter);

    QRect rect = option.rect.adjusted(kPadding, 0, -kPadding, 0);
    const int iconSpace = icon.isEmpty() ? 0 : kIcon + (text.isEmpty() ? 0 : 5);
    const int textWidth = std::min(metrics.horizontalAdvance(text), std::max(0, rect.width() - iconSpace));
    int x = rect.left();
    if (right) x = rect.right() + 1 - metrics.horizontalAdvance(text) - iconSpace;
    if (centre) x = rect.left() + std::max(0, (rect.width() - textWidth - iconSpace) / 2);
    if (!icon.isEmpty())
        painter->drawPixmap(QPoint(x, option.rect.center().y() - kIcon / 2 + 1),
                            theme().iconPixmap(icon, kIcon, color, painter->device()->devicePixelRatioF()));
    painter->setFont(font);
    painter->setPen(color);
    if (right) {
        painter->drawText(rect, Qt::AlignRight | Qt::AlignVCenter | Qt::TextSingleLine, text);
    } else {
        const QRect textRect(x + iconSpace, rect.top(), rect.right() + 1 - x - iconSpace, rect.height());
        painter->drawText(textRect, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine,
                          metrics.elidedText(text, Qt::ElideRight, textRect.width()));
    }
    painter->restore();
}

QSize TextCellDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const {
    Q_UNUSED(option)
    const QFontMetrics metrics(cellFont(index));
    const QString text = index.data().toString();
    const bool icon = !index.data(tables::IconRole).toString().isEmpty();
    return {metrics.horizontalAdvance(text) + 2 * kPadding + 2 + (icon ? kIcon + 5 : 0),
            metrics.height() + 10};
}

bool TextCellDelegate::helpEvent(QHelpEvent* event, QAbstractItemView* view,
                                 const QStyleOptionViewItem& option, const QModelIndex& index) {
    if (event->type() == QEvent::ToolTip && index.isValid() && !index.data(Qt::ToolTipRole).isValid()) {
        if (sizeHint(option, index).width() > view->visualRect(index).width()) {
            QToolTip::showText(event->globalPos(), index.data().toString(), view);
            return true;
        }
    }
    return QStyledItemDelegate::helpEvent(event, view, option, index);
}

} // namespace harmdesk::views
