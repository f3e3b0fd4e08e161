// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/common/theme.h"

#include <QLabel>

class QAbstractButton;

namespace harmdesk::views {

// Variants of stock widgets that the style sheet knows (theme_style.cpp). Set them through these, not by
// hand.

enum class Surface { Base, Win, Rail };
enum class Edge { Top, Bottom, Left, Right };
/// Meaning of a text or tag; a tag or coloured text always says it in words (or with an icon) too.
enum class TextTone { Ink, Second, Muted, Accent, Warn, Danger, Ok };
enum class TagTone { Neutral, Accent, Warn, Danger, Ok };
enum class ButtonKind { Normal, Primary, Small, Link, WarnChip };

/// Background of a plain container.
void setSurface(QWidget* widget, Surface surface);
/// One hairline at an edge of a frame (panes and strips).
void setEdge(QFrame* frame, Edge edge);
/// White box with a 1 px border and radius 4.
void setCard(QFrame* frame);
void setTone(QLabel* label, TextTone tone);
/// A small bordered word ("New", "SYNTHETIC DATA").
void setTag(QLabel* label, TagTone tone);
void setButtonKind(QAbstractButton* button, ButtonKind kind);
/// A tool button drawn like a push button (icon only or with text).
void setFramed(QWidget* widget, bool framed = true);
/// Red edge of an input whose value is refused; say why beside it.
void setInvalid(QWidget* input, bool invalid);

/// A label in one of the program's text styles.
QLabel* makeLabel(const QString& text, TextStyle style, TextTone tone = TextTone::Ink,
                  QWidget* parent = nullptr);
/// Changes a dynamic property and repolishes the widget when it is new.
void setStyleProperty(QWidget* widget, const char* name, const QVariant& value);

} // namespace harmdesk::views
