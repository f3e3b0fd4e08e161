// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/lists/ranking_delegates.h"

#include "models/base/harm_days.h"
#include "models/tables/ranking_model.h"

#include <QAbstractItemView>
#include <QHelpEvent>
#include <QPainter>
#include <QPolygonF>
#include <QToolTip>
#include <algorithm>
#include <optional>

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

// ---- move

namespace {

constexpr qreal kArrow = 7; // px, width of the arrow's foot
constexpr int kTagPad = 4;

/// +1 for an arrow up, -1 for one down, 0 for none.
int arrowOf(const QString& icon) {
    if (icon.endsWith(QLatin1String("up"))) return 1;
    return icon.endsWith(QLatin1String("down")) ? -1 : 0;
}

void paintArrow(QPainter& painter, const QRectF& box, int direction, const QColor& color) {
    const qreal foot = box.center().y() + direction * kArrow * 0.4;
    const qreal tip = box.center().y() - direction * kArrow * 0.4;
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(color);
    painter.drawPolygon(QPolygonF({QPointF(box.left(), foot), QPointF(box.left() + kArrow, foot),
                                   QPointF(box.left() + kArrow / 2, tip)}));
    painter.setRenderHint(QPainter::Antialiasing, false);
}

} // namespace

void MoveDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                         const QModelIndex& index) const {
    const QString text = index.data().toString();
    const bool selected = option.state & QStyle::State_Selected;
    const Tokens& t = theme().tokens();
    painter->save();
    painter->setClipRect(option.rect, Qt::IntersectClip);
    paintBackground(painter, option);
    const QRect rect = option.rect.adjusted(kPadding, 0, -1, 0);
    const int tone = index.data(tables::ToneRole).toInt();
    const int arrow = arrowOf(index.data(tables::IconRole).toString());
    if (tone == static_cast<int>(tables::Tone::Accent) && !text.isEmpty()) {
        const QFont font = theme().font(TextStyle::Caption);
        const QFontMetrics metrics(font);
        QRectF tag(rect.left() - 1, 0, metrics.horizontalAdvance(text) + 2 * kTagPad, metrics.height() + 3);
        tag.moveCenter(QPointF(tag.center().x(), rect.center().y() + 0.5));
        painter->setRenderHint(QPainter::Antialiasing);
        painter->setPen(t.accentLine);
        painter->setBrush(t.accentSoft);
        painter->drawRoundedRect(tag.adjusted(0.5, 0.5, -0.5, -0.5), 3, 3);
        painter->setPen(t.accent);
        painter->setFont(font);
        painter->drawText(tag, Qt::AlignCenter, text);
    } else {
        int x = rect.left();
        if (arrow != 0) {
            paintArrow(*painter, QRectF(x, rect.top(), kArrow, rect.height()), arrow, t.ink);
            x += static_cast<int>(kArrow) + 3;
        }
        painter->setFont(theme().font(TextStyle::Body));
        painter->setPen(arrow != 0 ? t.ink : toneColor(tone, selected));
        painter->drawText(QRect(x, rect.top(), rect.right() - x + 1, rect.height()),
                          Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine, text);
    }
    painter->restore();
}

QSize MoveDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const {
    QSize size = TextCellDelegate::sizeHint(option, index);
    size.rwidth() += 2 * kTagPad;
    return size;
}

// ---- band

namespace {

/// On a scale around the rank: the same number of places takes the same room in every row, up to the cell's
/// edge.
void paintBandLine(QPainter& painter, const QRect& rect, const QVariantList& band) {
    constexpr double kPlaces = 12; // places to each side that fit
    const Tokens& t = theme().tokens();
    const double rank = band[2].toDouble();
    const bool off = band[1].toLongLong() == RankingModel::kMissing;
    const double worst = off ? rank + kPlaces : band[1].toDouble();
    const double middle = rect.left() + rect.width() / 2.0;
    const double unit = rect.width() / 2.0 / kPlaces;
    const double y = rect.bottom() - 3.5;
    const auto at = [&](double place) {
        return std::clamp(middle + (place - rank) * unit, double(rect.left()), double(rect.right() + 1));
    };
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(t.ink3, 1.2, off ? Qt::DashLine : Qt::SolidLine, Qt::FlatCap));
    painter.drawLine(QPointF(at(band[0].toDouble()), y), QPointF(at(worst), y));
    painter.setPen(QPen(t.ink, 1.6, Qt::SolidLine, Qt::FlatCap));
    painter.drawLine(QPointF(middle, y - 2), QPointF(middle, y + 2));
    painter.setRenderHint(QPainter::Antialiasing, false);
}

QVariantList bandOf(const QModelIndex& index) {
    return index.siblingAtColumn(static_cast<int>(tables::RankingColumn::Band))
        .data(RankingModel::BandRole)
        .toList();
}

} // namespace

void RankDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                         const QModelIndex& index) const {
    const QVariantList band = bandOf(index);
    if (band.size() != 3) {
        TextCellDelegate::paint(painter, option, index);
        return;
    }
    painter->save();
    paintBackground(painter, option);
    QStyleOptionViewItem above = option; // the figure moves up a little to make room for the line
    above.rect.setBottom(option.rect.bottom() - 4);
    TextCellDelegate::paint(painter, above, index);
    painter->setClipRect(option.rect, Qt::IntersectClip);
    paintBandLine(*painter, option.rect.adjusted(2 * kPadding, 0, -kPadding, 0), band);
    painter->restore();
}

bool RankDelegate::helpEvent(QHelpEvent* event, QAbstractItemView* view, const QStyleOptionViewItem& option,
                             const QModelIndex& index) {
    if (event->type() == QEvent::ToolTip && bandOf(index).size() == 3) {
        const QString own = index.data(Qt::ToolTipRole).toString();
        const QString band = index.siblingAtColumn(static_cast<int>(tables::RankingColumn::Band))
                                 .data(Qt::ToolTipRole)
                                 .toString();
        QToolTip::showText(event->globalPos(), own.isEmpty() ? band : own + QLatin1Char('\n') + band, view);
        return true;
    }
    return TextCellDelegate::helpEvent(event, view, option, index);
}

void BandDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                         const QModelIndex& index) const {
    const bool selected = option.state & QStyle::State_Selected;
    painter->save();
    painter->setClipRect(option.rect, Qt::IntersectClip);
    paintBackground(painter, option);
    const QVariantList band = index.data(RankingModel::BandRole).toList();
    const QRect rect = option.rect.adjusted(kPadding, 0, -kPadding, 0);
    if (band.size() == 3) {
        painter->setFont(theme().font(TextStyle::Caption));
        painter->setPen(toneColor(static_cast<int>(tables::Tone::Normal), selected));
        painter->drawText(rect.adjusted(0, 0, 0, -5), Qt::AlignRight | Qt::AlignVCenter | Qt::TextSingleLine,
                          index.data().toString());
        paintBandLine(*painter, rect, band);
    }
    painter->restore();
}

// ---- trend

void TrendDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                          const QModelIndex& index) const {
    const Tokens& t = theme().tokens();
    painter->save();
    painter->setClipRect(option.rect, Qt::IntersectClip);
    paintBackground(painter, option);
    const QVariantList values = index.data(RankingModel::TrendRole).toList();
    double top = 0;
    for (const QVariant& value : values) top = std::max(top, static_cast<double>(value.toLongLong()));
    const QRectF box = QRectF(option.rect).adjusted(kPadding + 1, 6, -kPadding - 3, -6);
    if (!values.isEmpty() && top > 0) {
        const double step = values.size() > 1 ? box.width() / static_cast<double>(values.size() - 1) : 0;
        painter->setRenderHint(QPainter::Antialiasing);
        std::optional<QPointF> before;
        QPointF last;
        for (qsizetype i = 0; i < values.size(); ++i) {
            const qlonglong value = values[i].toLongLong();
            if (value == RankingModel::kMissing) {
                before.reset();
                continue;
            }
            const QPointF point(values.size() > 1 ? box.left() + step * static_cast<double>(i) : box.right(),
                                box.bottom() - box.height() * static_cast<double>(value) / top);
            painter->setPen(QPen(t.ink2, 1.3));
            if (before)
                painter->drawLine(*before, point);
            else if (i + 1 < values.size() && values[i + 1].toLongLong() == RankingModel::kMissing)
                painter->drawPoint(point); // one month alone
            before = point;
            last = point;
        }
        if (before) {
            painter->setPen(Qt::NoPen);
            painter->setBrush(t.ink);
            painter->drawEllipse(last, 2.2, 2.2);
        }
    }
    painter->restore();
}

QSize TrendDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const {
    Q_UNUSED(option)
    Q_UNUSED(index)
    return {64 + 2 * kPadding, 24};
}

} // namespace harmdesk::views
