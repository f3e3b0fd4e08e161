// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/codes.h"

#include <QBrush>
#include <QColor>
#include <QFont>
#include <QIcon>
#include <QObject>
#include <QPainter>
#include <QString>

class QApplication;

namespace harmdesk::views {

/// Colours by meaning. The only place where a colour is named; see tokens in theme.cpp (light and dark).
struct Tokens {
    QColor base, win, rail;
    QColor hair, line, strong;
    QColor ink, ink2, ink3;
    QColor accent, accentSoft, accentLine, onAccent;
    QColor warn, warnSoft, warnLine;
    QColor danger, dangerSoft, dangerLine;
    QColor ok, okSoft, okLine;
    QColor mark, onMark;
};

/// What a text is for; sizes in points so that 200 % works (9 pt = 12 px at 96 dpi).
enum class TextStyle {
    Caption,
    HeaderCell,
    Body,
    BodyStrong,
    RankingCell,
    SectionTitle,
    Figure,
    FigureLarge,
    PaneName,
    PageName,
    Code
};

enum class ColorScheme { System, Light, Dark };

/// The look of the program: fonts, palette, style sheet, icons, group fills. One object, made by
/// app/bootstrap after QApplication. Widgets read it through theme() and repaint on `changed`.
class Theme : public QObject {
    Q_OBJECT
public:
    explicit Theme(QApplication& app);
    ~Theme() override;
    static Theme& instance();

    void setScheme(ColorScheme scheme);
    ColorScheme scheme() const { return m_scheme; }
    bool isDark() const { return m_dark; }
    /// The tokens of one scheme, whatever is on screen (tests of contrast, print preview).
    static Tokens tokensFor(bool dark);
    const Tokens& tokens() const { return m_tokens; }
    QFont font(TextStyle style) const;

    /// An icon of resources/icons drawn in the text colour; crisp at any size, follows the scheme, ink3 when
    /// disabled, accent when checked.
    QIcon icon(const QString& name) const;
    /// The same in another token, e.g. `&Tokens::onAccent` on a primary button.
    QIcon icon(const QString& name, QColor Tokens::*normal, QColor Tokens::*checked) const;
    QPixmap iconPixmap(const QString& name, int size, const QColor& color, qreal devicePixelRatio) const;

    /// Fills `rect` in the colour and pattern of an offence group (patterns in device-independent pixels).
    void fillGroup(QPainter& painter, const QRectF& rect, OffenceGroup group) const;
    /// The same as a brush, for Qt Charts.
    QBrush groupBrush(OffenceGroup group, qreal devicePixelRatio = 1.0) const;

Q_SIGNALS:
    void changed();

private:
    void apply();
    QApplication& m_app;
    QStringList m_textFamilies;
    QStringList m_codeFamilies;
    bool m_systemDark = false;
    ColorScheme m_scheme = ColorScheme::System;
    bool m_dark = false;
    Tokens m_tokens;
};

inline Theme& theme() {
    return Theme::instance();
}

} // namespace harmdesk::views
