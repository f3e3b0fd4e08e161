// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/common/key_hint.h"

#include "views/common/style_props.h"
#include "views/common/theme.h"

#include <QPainter>
#include <QStyleOptionButton>
#include <QStylePainter>

namespace harmdesk::views {

KeyHint::KeyHint(const QKeySequence& keys, QWidget* parent)
    : KeyHint(keys.toString(QKeySequence::NativeText), parent) {}

KeyHint::KeyHint(const QString& text, QWidget* parent)
    : QLabel(text, parent) {
    setFont(theme().font(TextStyle::Caption));
    setStyleProperty(this, "keyhint", true);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void KeyHint::setKeys(const QKeySequence& keys) {
    setText(keys.toString(QKeySequence::NativeText));
}

QSize KeyHint::boxSize(const QString& text) {
    const QFontMetrics metrics(theme().font(TextStyle::Caption));
    return {metrics.horizontalAdvance(text) + 8, metrics.height() + 3};
}

void KeyHint::paintBox(QPainter& painter, const QRect& box, const QString& text, const QColor& ink,
                       const QColor& edge, const QColor& fill) {
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(edge);
    painter.setBrush(fill);
    painter.drawRoundedRect(QRectF(box).adjusted(0.5, 0.5, -0.5, -0.5), 3, 3);
    painter.setFont(theme().font(TextStyle::Caption));
    painter.setPen(ink);
    painter.drawText(box, Qt::AlignCenter, text);
    painter.restore();
}

KeyButton::KeyButton(const QString& text, const QKeySequence& keys, QWidget* parent)
    : QPushButton(text, parent)
    , m_hint(keys.toString(QKeySequence::NativeText)) {
    setAccessibleName(text);
}

void KeyButton::setHintVisible(bool visible) {
    if (m_hintVisible == visible) return;
    m_hintVisible = visible;
    updateGeometry();
    update();
}

QSize KeyButton::sizeHint() const {
    QSize size = QPushButton::sizeHint();
    if (m_hintVisible) size.rwidth() += KeyHint::boxSize(m_hint).width() + 6;
    return size;
}

void KeyButton::paintEvent(QPaintEvent* event) {
    if (!m_hintVisible) {
        QPushButton::paintEvent(event);
        return;
    }
    // The frame by the style, then text and box as one centred group.
    QStylePainter painter(this);
    QStyleOptionButton option;
    initStyleOption(&option);
    const QString label = option.text;
    const QIcon icon = option.icon;
    option.text.clear();
    option.icon = QIcon();
    painter.drawControl(QStyle::CE_PushButton, option);

    const Tokens& t = theme().tokens();
    const bool primary = property("primary").toBool();
    const QColor ink = !isEnabled()                 ? t.ink3
                       : primary                    ? t.onAccent
                       : property("quiet").toBool() ? t.ink2
                       : isChecked()                ? t.accent
                                                    : t.ink;
    const QSize box = KeyHint::boxSize(m_hint);
    const int textWidth = fontMetrics().size(Qt::TextShowMnemonic, label).width();
    const int iconWidth = icon.isNull() ? 0 : iconSize().width() + 5;
    int x = (width() - iconWidth - textWidth - 6 - box.width()) / 2;
    if (iconWidth > 0) {
        icon.paint(&painter,
                   QRect(x, (height() - iconSize().height()) / 2, iconSize().width(), iconSize().height()),
                   Qt::AlignCenter, isEnabled() ? QIcon::Normal : QIcon::Disabled);
        x += iconWidth;
    }
    painter.setPen(ink);
    painter.drawText(QRect(x, 0, textWidth, height()),
                     Qt::AlignLeft | Qt::AlignVCenter | Qt::TextShowMnemonic, label);
    const QRect boxRect(QPoint(x + textWidth + 6, (height() - box.height()) / 2), box);
    KeyHint::paintBox(painter, boxRect, m_hint, primary ? ink : t.ink2, primary ? ink : t.line,
                      Qt::transparent);
}

} // namespace harmdesk::views
