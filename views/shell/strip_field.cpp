// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/shell/strip_field.h"

#include "views/common/theme.h"

#include <QPainter>

namespace harmdesk::views {

namespace {
constexpr int kSide = 12;
constexpr int kIcon = 12;
constexpr int kTagSide = 5;
constexpr int kTagGap = 6;
} // namespace

StripField::StripField(QWidget* parent)
    : QAbstractButton(parent) {
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Expanding);
    setAttribute(Qt::WA_Hover);
    setInteractive(false, false);
    connect(&theme(), &Theme::changed, this, QOverload<>::of(&QWidget::update));
}

void StripField::setCaption(const QString& caption) {
    m_caption = caption;
    retell();
}

void StripField::setValue(const QString& value) {
    m_value = value;
    retell();
}

void StripField::setFieldIcon(const QString& name) {
    m_icon = name;
    retell();
}

void StripField::setTagText(const QString& text, bool accent) {
    m_tag = text;
    m_tagAccent = accent;
    retell();
}

void StripField::setInteractive(bool interactive, bool chevron) {
    m_interactive = interactive;
    m_chevron = chevron;
    setFocusPolicy(interactive ? Qt::StrongFocus : Qt::NoFocus);
    setProperty("plainText", !interactive); // a caption and value, no button
    retell();
}

void StripField::setPending(bool pending) {
    m_pending = pending;
    update();
}

void StripField::retell() {
    setAccessibleName(m_tag.isEmpty() ? QStringLiteral("%1: %2").arg(m_caption, m_value)
                                      : QStringLiteral("%1: %2, %3").arg(m_caption, m_value, m_tag));
    updateGeometry();
    update();
}

QSize StripField::sizeHint() const {
    const QFontMetrics caption(theme().font(TextStyle::Caption));
    const QFontMetrics value(theme().font(TextStyle::BodyStrong));
    const int valueWidth = value.horizontalAdvance(m_value) + (m_icon.isEmpty() ? 0 : kIcon + 6) +
                           (m_chevron ? 18 : 0) + tagWidth();
    return {std::max(caption.horizontalAdvance(m_caption), valueWidth) + 2 * kSide + 1,
            caption.height() + value.height() + 8};
}

int StripField::tagWidth() const {
    if (m_tag.isEmpty()) return 0;
    return QFontMetrics(theme().font(TextStyle::Caption)).horizontalAdvance(m_tag) + 2 * kTagSide + kTagGap;
}

QSize StripField::minimumSizeHint() const {
    const QFontMetrics value(theme().font(TextStyle::BodyStrong));
    QSize size = sizeHint();
    size.setWidth(std::min(size.width(), value.averageCharWidth() * 11 + 2 * kSide + (m_chevron ? 18 : 0)));
    return size;
}

void StripField::paintEvent(QPaintEvent*) {
    const Tokens& t = theme().tokens();
    const QFont captionFont = theme().font(TextStyle::Caption);
    const QFont valueFont = theme().font(TextStyle::BodyStrong);
    const QFontMetrics caption(captionFont);
    const QFontMetrics value(valueFont);
    QPainter painter(this);
    if (m_interactive && underMouse()) painter.fillRect(rect(), t.hair);
    painter.fillRect(QRect(width() - 1, 0, 1, height()), t.line);

    const int top = (height() - caption.height() - value.height() - 2) / 2;
    const QRect inner(kSide, top, width() - 2 * kSide, caption.height());
    painter.setFont(captionFont);
    painter.setPen(t.ink2);
    painter.drawText(inner, Qt::AlignLeft | Qt::AlignVCenter,
                     caption.elidedText(m_caption, Qt::ElideRight, inner.width()));

    QRect line(kSide, top + caption.height() + 2, width() - 2 * kSide, value.height());
    if (!m_icon.isEmpty()) {
        painter.drawPixmap(QPoint(line.left(), line.center().y() - kIcon / 2 + 1),
                           theme().iconPixmap(m_icon, kIcon, t.ink2, devicePixelRatioF()));
        line.setLeft(line.left() + kIcon + 6);
    }
    if (m_chevron) line.setRight(line.right() - 18);
    if (!m_tag.isEmpty()) {
        QRect tag(line.right() - tagWidth() + kTagGap, line.top(), tagWidth() - kTagGap, line.height());
        line.setRight(tag.left() - kTagGap);
        tag.moveLeft(line.left() + std::min(line.width(), value.horizontalAdvance(m_value)) + kTagGap);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(m_tagAccent ? t.accentLine : t.line);
        painter.setBrush(m_tagAccent ? t.accentSoft : t.win);
        painter.drawRoundedRect(QRectF(tag).adjusted(0.5, 0.5, -0.5, -0.5), 3, 3);
        painter.setRenderHint(QPainter::Antialiasing, false);
        painter.setFont(captionFont);
        painter.setPen(m_tagAccent ? t.accent : t.ink2);
        painter.drawText(tag, Qt::AlignCenter, m_tag);
    }
    painter.setFont(valueFont);
    painter.setPen(m_pending ? t.ink3 : t.ink);
    const QString shown = value.elidedText(m_value, Qt::ElideMiddle, line.width());
    painter.drawText(line, Qt::AlignLeft | Qt::AlignVCenter, shown);
    if (m_chevron)
        painter.drawPixmap(
            QPoint(line.left() + value.horizontalAdvance(shown) + 8, line.center().y() - 4),
            theme().iconPixmap(QStringLiteral("chevron-down"), 10, t.ink2, devicePixelRatioF()));
    if (hasFocus()) {
        painter.setPen(QPen(t.accent, 2));
        painter.drawRect(rect().adjusted(2, 2, -3, -2));
    }
}

} // namespace harmdesk::views
