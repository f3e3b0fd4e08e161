// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/common/theme.h"

#include "models/base/log.h"
#include "models/base/resources.h"
#include "views/common/theme_style.h"

#include <QApplication>
#include <QDir>
#include <QFontDatabase>
#include <QPixmapCache>
#include <QStyleFactory>

namespace harmdesk::views {

namespace {

Theme* s_theme = nullptr;

constexpr QColor rgb(unsigned value) {
    return QColor(static_cast<int>(value >> 16 & 0xFF), static_cast<int>(value >> 8 & 0xFF),
                  static_cast<int>(value & 0xFF));
}

Tokens lightTokens() {
    Tokens t;
    t.base = rgb(0xFFFFFF), t.win = rgb(0xF1F4F7), t.rail = rgb(0xE8ECF0);
    t.hair = rgb(0xE4E9ED), t.line = rgb(0xCFD6DD), t.strong = rgb(0x828E9A);
    t.ink = rgb(0x1A2129), t.ink2 = rgb(0x4A5662), t.ink3 = rgb(0x5C6874);
    t.accent = rgb(0x1E5AA8), t.accentSoft = rgb(0xDCE8F7), t.accentLine = rgb(0x9DBDE4),
    t.onAccent = rgb(0xFFFFFF);
    t.warn = rgb(0x8A5300), t.warnSoft = rgb(0xFFF2D9), t.warnLine = rgb(0xDDB36A);
    t.danger = rgb(0xB42318), t.dangerSoft = rgb(0xFDECEA), t.dangerLine = rgb(0xE9A8A1);
    t.ok = rgb(0x1B6E43), t.okSoft = rgb(0xE3F3EA), t.okLine = rgb(0x96CBAE);
    t.mark = rgb(0x1E2832), t.onMark = rgb(0xFFFFFF);
    return t;
}

Tokens darkTokens() {
    Tokens t;
    t.base = rgb(0x15181C), t.win = rgb(0x1C2026), t.rail = rgb(0x16191E);
    t.hair = rgb(0x262C33), t.line = rgb(0x363E47), t.strong = rgb(0x6A7683);
    t.ink = rgb(0xE4E8EC), t.ink2 = rgb(0xAEB8C2), t.ink3 = rgb(0x94A0AC);
    t.accent = rgb(0x7FB2F5), t.accentSoft = rgb(0x20395A), t.accentLine = rgb(0x3F6698),
    t.onAccent = rgb(0x0E1B2B);
    t.warn = rgb(0xF0B95B), t.warnSoft = rgb(0x372A12), t.warnLine = rgb(0x7A5C22);
    t.danger = rgb(0xFF8A80), t.dangerSoft = rgb(0x40201D), t.dangerLine = rgb(0x7C3B35);
    t.ok = rgb(0x6CCB94), t.okSoft = rgb(0x163024), t.okLine = rgb(0x2F6B4C);
    t.mark = rgb(0x0A0C0F), t.onMark = rgb(0xE4E8EC);
    return t;
}

/// Adds every embedded font; the families they bring.
QStringList addEmbeddedFonts() {
    ensureResources();
    QStringList families;
    const QDir fonts(QStringLiteral(":/fonts"));
    const QStringList files = fonts.entryList(QDir::Files);
    for (const QString& file : files) {
        const int id = QFontDatabase::addApplicationFont(fonts.filePath(file));
        if (id < 0)
            qCWarning(logViews) << "embedded font not usable:" << file;
        else
            families += QFontDatabase::applicationFontFamilies(id);
    }
    return families;
}

QPalette paletteFor(const Tokens& t) {
    QPalette p;
    p.setColor(QPalette::Window, t.win);
    p.setColor(QPalette::WindowText, t.ink);
    p.setColor(QPalette::Base, t.base);
    p.setColor(QPalette::AlternateBase, t.win);
    p.setColor(QPalette::Text, t.ink);
    p.setColor(QPalette::PlaceholderText, t.ink3);
    p.setColor(QPalette::Button, t.base);
    p.setColor(QPalette::ButtonText, t.ink);
    p.setColor(QPalette::BrightText, t.danger);
    p.setColor(QPalette::ToolTipBase, t.base);
    p.setColor(QPalette::ToolTipText, t.ink);
    p.setColor(QPalette::Highlight, t.accentSoft);
    p.setColor(QPalette::HighlightedText, t.ink);
    p.setColor(QPalette::Link, t.accent);
    p.setColor(QPalette::LinkVisited, t.accent);
    p.setColor(QPalette::Light, t.base);
    p.setColor(QPalette::Midlight, t.hair);
    p.setColor(QPalette::Mid, t.line);
    p.setColor(QPalette::Dark, t.strong);
    p.setColor(QPalette::Shadow, t.strong);
    for (const auto role :
         {QPalette::WindowText, QPalette::Text, QPalette::ButtonText, QPalette::HighlightedText})
        p.setColor(QPalette::Disabled, role, t.ink3);
    return p;
}

} // namespace

Theme::Theme(QApplication& app)
    : QObject(&app)
    , m_app(app) {
    s_theme = this;
    // Qt 6.4 cannot tell the desktop's scheme; the window colour it starts with can.
    m_systemDark = app.palette().color(QPalette::Window).lightness() < 128;
    app.setStyle(QStyleFactory::create(QStringLiteral("Fusion")));

    const QStringList embedded = addEmbeddedFonts();
    const QString system = QFontDatabase::systemFont(QFontDatabase::GeneralFont).family();
    if (embedded.contains(QStringLiteral("Roboto"))) m_textFamilies << QStringLiteral("Roboto");
    m_textFamilies << QStringLiteral("Noto Sans") << system;
    if (embedded.contains(QStringLiteral("Hack"))) m_codeFamilies << QStringLiteral("Hack");
    m_codeFamilies << QFontDatabase::systemFont(QFontDatabase::FixedFont).family();
    apply();
}

Theme& Theme::instance() {
    if (!s_theme) {
        // Widgets shown without the composition root (a test of one widget) get the default look.
        auto* app = qobject_cast<QApplication*>(QCoreApplication::instance());
        Q_ASSERT_X(app, "Theme::instance", "a QApplication must exist");
        s_theme = new Theme(*app); // owned by the application
    }
    return *s_theme;
}

Theme::~Theme() {
    if (s_theme == this) s_theme = nullptr;
}

Tokens Theme::tokensFor(bool dark) {
    return dark ? darkTokens() : lightTokens();
}

void Theme::setScheme(ColorScheme scheme) {
    const bool wasDark = m_dark;
    m_scheme = scheme;
    const bool dark = scheme == ColorScheme::Dark || (scheme == ColorScheme::System && m_systemDark);
    if (dark != wasDark) apply();
}

QFont Theme::font(TextStyle style) const {
    QFont f;
    f.setFamilies(style == TextStyle::Code ? m_codeFamilies : m_textFamilies);
    f.setHintingPreference(QFont::PreferVerticalHinting);
    double points = 9; // 12 px at 96 dpi
    QFont::Weight weight = QFont::Normal;
    switch (style) {
    case TextStyle::Caption:
        points = 8.25;
        break;
    case TextStyle::HeaderCell:
        points = 8.25, weight = QFont::Medium;
        break;
    case TextStyle::Body:
        break;
    case TextStyle::BodyStrong:
        weight = QFont::Medium;
        break;
    case TextStyle::RankingCell:
        points = 9.75, weight = QFont::Medium;
        break;
    case TextStyle::SectionTitle:
        points = 9.75, weight = QFont::Bold;
        break;
    case TextStyle::Figure:
        points = 11.25, weight = QFont::Medium;
        break;
    case TextStyle::FigureLarge:
        points = 15, weight = QFont::Medium;
        break;
    case TextStyle::PaneName:
        points = 12.75, weight = QFont::Bold;
        break;
    case TextStyle::PageName:
        points = 16.5, weight = QFont::Bold;
        break;
    case TextStyle::Code:
        break;
    }
    f.setPointSizeF(points);
    f.setWeight(weight);
    return f;
}

void Theme::apply() {
    m_dark = m_scheme == ColorScheme::Dark || (m_scheme == ColorScheme::System && m_systemDark);
    m_tokens = tokensFor(m_dark);
    QPixmapCache::clear();
    m_app.setFont(font(TextStyle::Body));
    m_app.setPalette(paletteFor(m_tokens));
    m_app.setStyleSheet(styleSheet(m_tokens, m_dark, QFontMetrics(font(TextStyle::Body)).height()));
    Q_EMIT changed();
}

} // namespace harmdesk::views
