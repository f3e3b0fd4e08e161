// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/common/style_props.h"

#include <QAbstractButton>
#include <QStyle>

namespace harmdesk::views {

void setStyleProperty(QWidget* widget, const char* name, const QVariant& value) {
    if (widget->property(name) == value) return;
    widget->setProperty(name, value);
    widget->style()->unpolish(widget);
    widget->style()->polish(widget);
    widget->update();
}

void setSurface(QWidget* widget, Surface surface) {
    widget->setAttribute(Qt::WA_StyledBackground);
    const char* names[] = {"base", "win", "rail"};
    setStyleProperty(widget, "surface", QLatin1String(names[static_cast<int>(surface)]));
}

void setEdge(QFrame* frame, Edge edge) {
    const char* names[] = {"top", "bottom", "left", "right"};
    setStyleProperty(frame, "edge", QLatin1String(names[static_cast<int>(edge)]));
}

void setCard(QFrame* frame) {
    setStyleProperty(frame, "card", QStringLiteral("plain"));
}

void setTone(QLabel* label, TextTone tone) {
    const char* names[] = {"", "second", "muted", "accent", "warn", "danger", "ok"};
    setStyleProperty(label, "tone", QLatin1String(names[static_cast<int>(tone)]));
}

void setTag(QLabel* label, TagTone tone) {
    const char* names[] = {"neutral", "accent", "warn", "danger", "ok"};
    label->setFont(theme().font(TextStyle::HeaderCell));
    setStyleProperty(label, "tag", QLatin1String(names[static_cast<int>(tone)]));
}

void setButtonKind(QAbstractButton* button, ButtonKind kind) {
    setStyleProperty(button, "primary", kind == ButtonKind::Primary);
    setStyleProperty(button, "small", kind == ButtonKind::Small);
    setStyleProperty(button, "link", kind == ButtonKind::Link);
    setStyleProperty(button, "warnchip", kind == ButtonKind::WarnChip);
}

void setFramed(QWidget* widget, bool framed) {
    setStyleProperty(widget, "framed", framed);
}

void setInvalid(QWidget* input, bool invalid) {
    setStyleProperty(input, "invalid", invalid);
}

QLabel* makeLabel(const QString& text, TextStyle style, TextTone tone, QWidget* parent) {
    auto* label = new QLabel(text, parent);
    label->setFont(theme().font(style));
    label->setTextFormat(Qt::PlainText);
    if (tone != TextTone::Ink) setTone(label, tone);
    return label;
}

} // namespace harmdesk::views
