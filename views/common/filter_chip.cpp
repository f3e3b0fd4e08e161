// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/common/filter_chip.h"

#include "views/common/theme.h"

#include <QKeyEvent>
#include <QPainter>
#include <algorithm>

namespace harmdesk::views {

namespace {
constexpr int kIcon = 12;
constexpr int kPadding = 8;
constexpr int kGap = 6;
constexpr int kLeastCharacters = 24; // of a long text: fewer say nothing
} // namespace

FilterChip::FilterChip(Kind kind, const QString& text, QWidget* parent)
    : QAbstractButton(parent)
    , m_kind(kind) {
    setFont(theme().font(TextStyle::Body));
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    setChipText(text);
    connect(&theme(), &Theme::changed, this, QOverload<>::of(&QWidget::update));
}

void FilterChip::setChipText(const QString& text) {
    setText(text);
    setToolTip(text);
    setAccessibleName(m_kind == Kind::Locked ? tr("Fixed filter of the profile: %1").arg(text)
                                             : tr("Filter: %1. Delete removes it.").arg(text));
    updateGeometry();
    update();
}

void FilterChip::setShortText(const QString& text) {
    m_short = text;
    updateGeometry();
}

int FilterChip::widthFor(const QString& text) const {
    return fontMetrics().horizontalAdvance(text) + 2 * kPadding + kGap + kIcon + 2;
}

QSize FilterChip::sizeHint() const {
    return {widthFor(text()), std::max(24, fontMetrics().height() + 8)};
}

QSize FilterChip::minimumSizeHint() const {
    const int least = m_short.isEmpty() ? fontMetrics().averageCharWidth() * 10 + 2 * kPadding + kGap + kIcon
                                        : widthFor(m_short);
    return {std::min(least, widthFor(text())), sizeHint().height()};
}

int FilterChip::widthWithin(int room) const {
    if (room >= sizeHint().width()) return sizeHint().width();
    const int least = minimumSizeHint().width();
    const int telling = widthFor(QString()) + fontMetrics().averageCharWidth() * kLeastCharacters;
    return room >= std::max(telling, least) ? room : least;
}

QRect FilterChip::closeRect() const {
    return {width() - kPadding - kIcon - 2, (height() - kIcon) / 2 - 2, kIcon + 4, kIcon + 4};
}

void FilterChip::paintEvent(QPaintEvent*) {
    const Tokens& t = theme().tokens();
    const bool locked = m_kind == Kind::Locked;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const qreal pen = hasFocus() ? 2 : 1;
    painter.setPen(QPen(hasFocus() ? t.accent : locked ? t.strong : t.accentLine, pen));
    painter.setBrush(locked ? t.hair : t.accentSoft);
    painter.drawRoundedRect(QRectF(rect()).adjusted(pen / 2, pen / 2, -pen / 2, -pen / 2), 4, 4);

    const QColor ink = locked ? t.ink2 : t.accent;
    int x = kPadding;
    if (locked) {
        painter.drawPixmap(QPoint(x, (height() - kIcon) / 2),
                           theme().iconPixmap(QStringLiteral("lock"), kIcon, ink, devicePixelRatioF()));
        x += kIcon + kGap;
    }
    const int right = locked ? width() - kPadding : closeRect().left() - kGap + 2;
    QString shown = text();
    if (!m_short.isEmpty() && width() <= minimumSizeHint().width()) shown = m_short;
    painter.setPen(ink);
    painter.drawText(QRect(x, 0, right - x, height()), Qt::AlignLeft | Qt::AlignVCenter,
                     fontMetrics().elidedText(shown, Qt::ElideRight, right - x));
    if (!locked)
        painter.drawPixmap(closeRect().topLeft() + QPoint(2, 2),
                           theme().iconPixmap(QStringLiteral("close"), kIcon, ink, devicePixelRatioF()));
}

void FilterChip::mouseReleaseEvent(QMouseEvent* event) {
    if (m_kind == Kind::Removable && event->button() == Qt::LeftButton &&
        closeRect().contains(event->pos())) {
        setDown(false);
        Q_EMIT removeRequested();
        return;
    }
    QAbstractButton::mouseReleaseEvent(event);
}

void FilterChip::keyPressEvent(QKeyEvent* event) {
    if (m_kind == Kind::Removable && (event->key() == Qt::Key_Delete || event->key() == Qt::Key_Backspace)) {
        Q_EMIT removeRequested();
        event->accept();
        return;
    }
    QAbstractButton::keyPressEvent(event);
}

} // namespace harmdesk::views
