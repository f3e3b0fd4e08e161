// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/dossier/timeline_view.h"

#include "views/common/theme.h"

#include <QHelpEvent>
#include <QKeyEvent>
#include <QLocale>
#include <QPainter>
#include <QToolTip>
#include <algorithm>
#include <cmath>

namespace harmdesk::views {

using tables::TimelineLane;
using tables::TimelineMark;

namespace {

constexpr qreal kSmallDot = 5; // px across; the largest in view is kLargeDot
constexpr qreal kLargeDot = 18;
constexpr int kBar = 8;

QFont captionFont() {
    return theme().font(TextStyle::Caption);
}

qreal dotSize(const TimelineMark& mark, HarmDays most) {
    if (most.isZero()) return kSmallDot;
    const double share = static_cast<double>(mark.days.hundredths()) / static_cast<double>(most.hundredths());
    return std::max(kSmallDot, kLargeDot * std::sqrt(share)); // area by days
}

} // namespace

TimelineView::TimelineView(QWidget* parent)
    : QWidget(parent) {
    setObjectName(QStringLiteral("timeline"));
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    setAccessibleName(tr("Timeline"));
    connect(&theme(), &Theme::changed, this, [this] {
        updateGeometry();
        update();
    });
}

void TimelineView::setTimeline(tables::Timeline timeline) {
    m_timeline = std::move(timeline);
    m_current = -1;
    setAccessibleDescription(m_timeline.sentence);
    update();
}

QSize TimelineView::sizeHint() const {
    const int line = QFontMetrics(captionFont()).height();
    return {600, 2 * line + tables::kTimelineLanes * (line + 10) + line + 10};
}

QSize TimelineView::minimumSizeHint() const {
    return {320, sizeHint().height()};
}

TimelineView::Geometry TimelineView::geometryNow() const {
    const QFontMetrics metrics(captionFont());
    Geometry g;
    int widest = 0;
    for (int lane = 0; lane < tables::kTimelineLanes; ++lane)
        widest = std::max(widest, QFontMetrics(theme().font(TextStyle::Body))
                                      .horizontalAdvance(tables::label(static_cast<TimelineLane>(lane))));
    g.lane = metrics.height() + 10;
    g.top = 2 * metrics.height();
    g.left = widest + 24;
    g.right = width() - 14;
    g.axis = g.top + tables::kTimelineLanes * g.lane;
    return g;
}

qreal TimelineView::xOf(const Geometry& g, Date date) const {
    const qreal days = std::max(1, m_timeline.last - m_timeline.first);
    const qreal x = g.left + (g.right - g.left) * ((date - m_timeline.first) / days);
    return std::clamp(x, static_cast<qreal>(g.left), static_cast<qreal>(g.right));
}

QRectF TimelineView::markRect(const Geometry& g, const TimelineMark& mark) const {
    const qreal y = g.top + g.lane * (static_cast<int>(mark.lane) + 0.5);
    const qreal x = xOf(g, mark.on);
    if (mark.shape == TimelineMark::Shape::Bar || mark.shape == TimelineMark::Shape::DashedBar) {
        const Date until =
            mark.until.isNull() ? (mark.openEnd ? std::max(m_timeline.asAt, mark.on) : mark.on) : mark.until;
        return {x, y - kBar / 2.0, std::max(3.0, xOf(g, until) - x), static_cast<qreal>(kBar)};
    }
    HarmDays most;
    for (const TimelineMark& m : m_timeline.marks) most = std::max(most, m.days);
    const qreal size = mark.lane == TimelineLane::Allegations ? dotSize(mark, most) : 9;
    return {x - size / 2, y - size / 2, size, size};
}

int TimelineView::markAt(QPointF pos) const {
    const Geometry g = geometryNow();
    int best = -1;
    qreal bestWidth = 1e9;
    // The smallest mark under the mouse: a dot on a bar, a small dot in a large one.
    for (std::size_t i = 0; i < m_timeline.marks.size(); ++i) {
        const QRectF rect = markRect(g, m_timeline.marks[i]).adjusted(-3, -3, 3, 3);
        if (!rect.contains(pos) || rect.width() >= bestWidth) continue;
        best = static_cast<int>(i);
        bestWidth = rect.width();
    }
    return best;
}

void TimelineView::paintFrame(QPainter& painter, const Geometry& g) const {
    const Tokens& t = theme().tokens();
    const qreal from = xOf(g, m_timeline.windowFirst);
    const qreal asAt = xOf(g, m_timeline.asAt);
    QColor tint = t.accentSoft;
    tint.setAlphaF(0.55F);
    painter.fillRect(QRectF(from, g.top - 4, asAt - from, g.axis - g.top + 4), tint);
    painter.setFont(theme().font(TextStyle::Body));
    for (int lane = 0; lane < tables::kTimelineLanes; ++lane) {
        const int y = g.top + lane * g.lane;
        painter.setPen(t.ink);
        painter.drawText(QRect(0, y, g.left - 8, g.lane), Qt::AlignLeft | Qt::AlignVCenter,
                         tables::label(static_cast<TimelineLane>(lane)));
        painter.fillRect(QRectF(g.left, y + g.lane / 2, g.right - g.left, 1), t.hair);
    }
    painter.fillRect(QRectF(asAt - 0.5, g.top - 4, 1.5, g.axis - g.top + 4), t.accent);
    painter.setFont(captionFont());
    painter.setPen(t.accent);
    const QFontMetrics metrics(captionFont());
    const int y = g.top - 4 - metrics.height() - 2;
    const QString asAtText = tr("as at");
    const int asAtWidth = metrics.horizontalAdvance(asAtText);
    const qreal asAtX = std::min<qreal>(asAt + 4, width() - asAtWidth - 1.0);
    painter.drawText(QPointF(asAtX, y + metrics.ascent()), asAtText);
    const int windowWidth = metrics.horizontalAdvance(m_timeline.windowText);
    painter.drawText(
        QPointF(std::max<qreal>(g.left, std::min(from + 4, asAtX - windowWidth - 8)), y + metrics.ascent()),
        m_timeline.windowText);
}

void TimelineView::paintAxis(QPainter& painter, const Geometry& g) const {
    const Tokens& t = theme().tokens();
    painter.fillRect(QRect(g.left, g.axis, g.right - g.left, 1), t.strong);
    painter.setFont(captionFont());
    const QFontMetrics metrics(captionFont());
    const int months = (m_timeline.last.year() - m_timeline.first.year()) * 12 + m_timeline.last.month() -
                       m_timeline.first.month() + 1;
    const int room = metrics.horizontalAdvance(QStringLiteral("Mmm 0000")) + 16;
    int step = 1;
    for (const int wanted : {1, 3, 6, 12, 24, 60, 120}) {
        step = wanted;
        if (months / wanted * room <= g.right - g.left) break;
    }
    Date date = m_timeline.first;
    while (step > 1 && (date.month() - 1) % std::min(step, 12) != 0) date = date.plusMonths(1);
    int lastYear = 0;
    for (; date <= m_timeline.last; date = date.plusMonths(step)) {
        const qreal x = xOf(g, date);
        painter.fillRect(QRectF(x, g.axis, 1, 4), t.strong);
        QString label = QLocale().standaloneMonthName(date.month(), QLocale::ShortFormat);
        if (date.year() != lastYear) label += QLatin1Char(' ') + QString::number(date.year());
        lastYear = date.year();
        const int w = metrics.horizontalAdvance(label);
        const qreal left = std::clamp<qreal>(x - w / 2.0, 0, width() - w);
        painter.setPen(t.ink2);
        painter.drawText(QPointF(left, g.axis + 5 + metrics.ascent()), label);
    }
}

void TimelineView::paintGaps(QPainter& painter, const Geometry& g) const {
    const Tokens& t = theme().tokens();
    painter.setFont(captionFont());
    const QFontMetrics metrics(captionFont());
    const qreal y = g.top + g.lane * 0.5;
    for (const tables::TimelineGap& gap : m_timeline.gaps) {
        const qreal from = xOf(g, gap.from) + 10;
        const qreal until = xOf(g, gap.until) - 10;
        const int w = metrics.horizontalAdvance(gap.text) + 12;
        if (until - from < w) continue;
        painter.setPen(QPen(t.strong, 1, Qt::DashLine));
        painter.drawLine(QPointF(from, y), QPointF(until, y));
        const QRectF box((from + until - w) / 2, y - metrics.height() / 2.0, w, metrics.height());
        painter.fillRect(box, t.base);
        painter.setPen(t.ink2);
        painter.drawText(box, Qt::AlignCenter, gap.text);
    }
}

void TimelineView::paintMark(QPainter& painter, const Geometry& g, const TimelineMark& mark) const {
    const Tokens& t = theme().tokens();
    const QRectF rect = markRect(g, mark);
    painter.setBrush(Qt::NoBrush);
    switch (mark.shape) {
    case TimelineMark::Shape::CountedDot: {
        painter.setPen(QPen(t.base, 1));
        painter.setBrush(theme().groupBrush(mark.group, devicePixelRatioF()));
        painter.drawEllipse(rect);
        if (mark.group == OffenceGroup::Unmapped) {
            painter.setBrush(Qt::NoBrush);
            painter.setPen(QPen(t.ink3, 1));
            painter.drawEllipse(rect);
        }
        break;
    }
    case TimelineMark::Shape::OpenDot:
        painter.setPen(QPen(t.ink2, 1.2));
        painter.setBrush(t.base);
        painter.drawEllipse(rect);
        break;
    case TimelineMark::Shape::Triangle: {
        painter.setPen(Qt::NoPen);
        painter.setBrush(t.ink2);
        const QPointF corners[] = {{rect.center().x(), rect.top()}, rect.bottomRight(), rect.bottomLeft()};
        painter.drawPolygon(corners, 3);
        break;
    }
    case TimelineMark::Shape::Bar:
        painter.setPen(Qt::NoPen);
        painter.setBrush(t.ink2);
        painter.drawRect(rect);
        break;
    case TimelineMark::Shape::DashedBar:
        painter.setPen(QPen(t.ink2, 1.2, Qt::DashLine));
        painter.setBrush(t.base);
        painter.drawRect(rect);
        break;
    case TimelineMark::Shape::Diamond: {
        painter.setPen(QPen(t.ink2, 1.2));
        painter.setBrush(mark.filled ? QBrush(t.ink2) : QBrush(t.base));
        const QPointF c = rect.center();
        const QPointF corners[] = {
            {c.x(), rect.top()}, {rect.right(), c.y()}, {c.x(), rect.bottom()}, {rect.left(), c.y()}};
        painter.drawPolygon(corners, 4);
        break;
    }
    }
}

void TimelineView::paintLabels(QPainter& painter, const Geometry& g) const {
    const Tokens& t = theme().tokens();
    painter.setFont(captionFont());
    const QFontMetrics metrics(captionFont());
    // A word stands where nothing else of its lane begins: right of the mark, else it is left to the tool
    // tip.
    for (std::size_t i = 0; i < m_timeline.marks.size(); ++i) {
        const TimelineMark& mark = m_timeline.marks[i];
        if (mark.label.isEmpty()) continue;
        const QRectF rect = markRect(g, mark);
        const int w = metrics.horizontalAdvance(mark.label);
        qreal next = g.right;
        qreal before = g.left;
        for (std::size_t j = 0; j < m_timeline.marks.size(); ++j) {
            if (j == i || m_timeline.marks[j].lane != mark.lane) continue;
            const QRectF other = markRect(g, m_timeline.marks[j]);
            if (other.left() > rect.left()) next = std::min(next, other.left());
            if (other.left() <= rect.left() && j < i) before = std::max(before, other.right());
        }
        const qreal baseline = rect.center().y() + (metrics.ascent() - metrics.descent()) / 2.0;
        painter.setPen(t.ink2);
        if (rect.right() + 5 + w <= next) {
            painter.drawText(QPointF(rect.right() + 5, baseline), mark.label);
        } else if (rect.left() - 5 - w >= before && !mark.filled) {
            painter.drawText(QPointF(rect.left() - 5 - w, baseline), mark.label);
        }
    }
}

void TimelineView::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    if (m_timeline.isEmpty()) {
        painter.setPen(theme().tokens().ink3);
        painter.setFont(theme().font(TextStyle::Body));
        painter.drawText(rect(), Qt::AlignLeft | Qt::AlignTop, tr("No allegation or event carries a date."));
        return;
    }
    const Geometry g = geometryNow();
    paintFrame(painter, g);
    paintGaps(painter, g);
    paintAxis(painter, g);
    // Bail over RUI: where both run, the stronger shows.
    for (const bool dashed : {true, false})
        for (const TimelineMark& mark : m_timeline.marks)
            if ((mark.shape == TimelineMark::Shape::DashedBar) == dashed) paintMark(painter, g, mark);
    paintLabels(painter, g);
    if (hasFocus()) {
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(theme().tokens().accent, 2));
        if (m_current >= 0) {
            const QRectF rect = markRect(g, m_timeline.marks[static_cast<std::size_t>(m_current)]);
            painter.drawRoundedRect(rect.adjusted(-4, -4, 4, 4), 4, 4);
        } else {
            painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), 4, 4);
        }
    }
}

void TimelineView::setCurrent(int mark) {
    if (m_timeline.marks.empty()) return;
    m_current = std::clamp(mark, 0, static_cast<int>(m_timeline.marks.size()) - 1);
    const QString words = m_timeline.marks[static_cast<std::size_t>(m_current)].toolTip;
    setAccessibleDescription(m_timeline.sentence + QStringLiteral(". ") + words);
    Q_EMIT markDescribed(words);
    update();
}

void TimelineView::keyPressEvent(QKeyEvent* event) {
    switch (event->key()) {
    case Qt::Key_Right:
        setCurrent(m_current + 1);
        break;
    case Qt::Key_Left:
        setCurrent(m_current < 0 ? 0 : m_current - 1);
        break;
    case Qt::Key_Home:
        setCurrent(0);
        break;
    case Qt::Key_End:
        setCurrent(static_cast<int>(m_timeline.marks.size()) - 1);
        break;
    default:
        QWidget::keyPressEvent(event);
        return;
    }
    event->accept();
}

void TimelineView::focusInEvent(QFocusEvent* event) {
    QWidget::focusInEvent(event);
    update();
}

void TimelineView::focusOutEvent(QFocusEvent* event) {
    QWidget::focusOutEvent(event);
    m_current = -1;
    setAccessibleDescription(m_timeline.sentence);
    Q_EMIT markDescribed({});
    update();
}

bool TimelineView::event(QEvent* event) {
    if (event->type() == QEvent::ToolTip) {
        const auto* help = static_cast<QHelpEvent*>(event);
        const int mark = markAt(help->pos());
        if (mark < 0) {
            QToolTip::hideText();
            event->ignore();
        } else {
            QToolTip::showText(help->globalPos(), m_timeline.marks[static_cast<std::size_t>(mark)].toolTip,
                               this);
        }
        return true;
    }
    return QWidget::event(event);
}

TimelineKey::TimelineKey(QWidget* parent)
    : QWidget(parent) {
    setAccessibleName(
        tr("Key: filled dot counted, its size by days; open dot not counted; bar bail; dashed bar RUI"));
    connect(&theme(), &Theme::changed, this, [this] { update(); });
}

QSize TimelineKey::sizeHint() const {
    const QFontMetrics metrics(captionFont());
    int width = 0;
    for (const QString& word : {tr("counted, size = days"), tr("not counted"), tr("bail"), tr("RUI")})
        width += metrics.horizontalAdvance(word) + 32;
    return {width, metrics.height() + 2};
}

void TimelineKey::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Tokens& t = theme().tokens();
    painter.setFont(captionFont());
    const QFontMetrics metrics(captionFont());
    qreal x = 0;
    const qreal y = height() / 2.0;
    const auto word = [&](qreal markWidth, const QString& text) {
        painter.setPen(t.ink2);
        painter.drawText(QPointF(x + markWidth + 5, y + (metrics.ascent() - metrics.descent()) / 2.0), text);
        x += markWidth + 5 + metrics.horizontalAdvance(text) + 12;
    };
    painter.setPen(Qt::NoPen);
    painter.setBrush(theme().groupBrush(OffenceGroup::Rape, devicePixelRatioF()));
    painter.drawEllipse(QRectF(x, y - 4.5, 9, 9));
    word(9, tr("counted, size = days"));
    painter.setPen(QPen(t.ink2, 1.2));
    painter.setBrush(t.base);
    painter.drawEllipse(QRectF(x + 0.5, y - 4, 8, 8));
    word(9, tr("not counted"));
    painter.fillRect(QRectF(x, y - kBar / 2.0, 15, kBar), t.ink2);
    word(15, tr("bail"));
    painter.setPen(QPen(t.ink2, 1.2, Qt::DashLine));
    painter.drawRect(QRectF(x + 0.5, y - kBar / 2.0, 15, kBar));
    word(16, tr("RUI"));
}

} // namespace harmdesk::views
