// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/briefing/fonts.h"
#include "models/briefing/print_ink.h"

#include <QString>
#include <QStringList>
#include <functional>
#include <memory>
#include <vector>

typedef struct _cairo cairo_t;
typedef struct _PangoLayout PangoLayout;

namespace harmdesk::briefing {

/// A stretch of text in one type and ink.
struct Run {
    QString text;
    enum class Weight { Normal, Medium, Bold } weight = Weight::Normal;
    bool italic = false;
    Ink ink = kInk;
};
using Runs = std::vector<Run>;

inline Run plain(const QString& text, Ink ink = kInk) {
    return {text, Run::Weight::Normal, false, ink};
}
inline Run medium(const QString& text, Ink ink = kInk) {
    return {text, Run::Weight::Medium, false, ink};
}
inline Run bold(const QString& text, Ink ink = kInk) {
    return {text, Run::Weight::Bold, false, ink};
}

enum class Face { Body, Table, Code }; ///< Roboto, Roboto Condensed, Hack
enum class Align { Left, Right, Centre };

/// Points throughout.
struct TextStyle {
    Face face = Face::Body;
    double size = 8.3;
    double leading = 0;       ///< added between lines
    double letterSpacing = 0; ///< added between letters
};

inline constexpr TextStyle kTitleStyle{Face::Body, 15};
inline constexpr TextStyle kSectionStyle{Face::Body, 9.4};
inline constexpr TextStyle kTextStyle{Face::Body, 8.3, 1.9};
inline constexpr TextStyle kTableStyle{Face::Table, 8.3};
inline constexpr TextStyle kCaptionStyle{Face::Body, 7.5, 1.5};

/// A measured text. Width is that of its longest line.
class TextBlock {
public:
    TextBlock() = default;
    explicit TextBlock(PangoLayout* layout);
    double width() const { return m_width; }
    double height() const { return m_height; }
    double firstBaseline() const { return m_baseline; }
    int lines() const;
    /// The bytes of UTF-8 before line `line`.
    int lineStart(int line) const;
    PangoLayout* layout() const { return m_layout.get(); }

private:
    std::shared_ptr<PangoLayout> m_layout;
    double m_width = 0;
    double m_height = 0;
    double m_baseline = 0;
};

/// Draws on a PDF page in points from the top left, and keeps the structure (tags) with what is drawn. `dry`
/// measures and counts only: the same calls, nothing drawn.
class Canvas {
public:
    Canvas(cairo_t* cairo, const FontSet& fonts, bool dry)
        : m_cairo(cairo)
        , m_fonts(fonts)
        , m_dry(dry) {}

    bool isDry() const { return m_dry; }
    cairo_t* cairo() const { return m_cairo; }
    void showPage();

    /// Lays text out; `width` < 0 = one line, else wrapped between words (inside a word where one is too
    /// long). A character that no embedded font has becomes a replacement mark and is counted.
    TextBlock text(const Runs& runs, const TextStyle& style, double width = -1, Align align = Align::Left);
    /// Draws with its top left corner (of the layout box) at this point.
    void show(const TextBlock& block, double x, double y);
    /// Draws one line of a block; `y` is the top of that line. Returns the line's height.
    double showLine(const TextBlock& block, int line, double x, double y);
    double lineHeight(const TextBlock& block, int line) const;

    void line(double x1, double y1, double x2, double y2, Ink ink, double width = 0.5, bool dashed = false);
    void fillRect(double x, double y, double w, double h, Ink ink);
    void strokeRect(double x, double y, double w, double h, Ink ink, double width = 0.6, bool dashed = false);
    /// A letter in a ring (longer texts in a pill), as tall as a table row allows. Returns its width.
    double badgeWidth(const QString& letters);
    void badge(const QString& letters, double x, double y);

    /// Structure around whatever `draw` does.
    void tagged(const char* tag, const std::function<void()>& draw);
    void begin(const char* tag);
    void end(const char* tag);
    /// A picture with its text for those who cannot see it.
    void figure(const QString& alternative, const std::function<void()>& draw);
    /// A link inside the pack; `says` is its description for readers of the structure.
    void link(const QString& destination, const QString& says, const std::function<void()>& draw);
    /// The place links and bookmarks lead to.
    void destination(const QString& name, double y);

    const QStringList& figureTexts() const { return m_figureTexts; } ///< in document order
    const QStringList& linkTexts() const { return m_linkTexts; }     ///< in order of page
    int replacedCharacters() const { return m_replaced; }

private:
    QString printable(const QString& text) const;
    PangoLayout* makeLayout(const Runs& runs, const TextStyle& style, double width, Align align) const;

    cairo_t* m_cairo;
    const FontSet& m_fonts;
    bool m_dry;
    QStringList m_figureTexts;
    QStringList m_linkTexts;
    int m_replaced = 0;
};

/// 0xRRGGBB as the current source.
void setInk(cairo_t* cairo, Ink ink);

} // namespace harmdesk::briefing
