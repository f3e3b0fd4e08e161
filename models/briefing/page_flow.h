// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/briefing/canvas.h"

#include <map>

namespace harmdesk::briefing {

/// A4 portrait in points, with the margins of the look.
namespace page {
inline constexpr double kWidth = 595.276;
inline constexpr double kHeight = 841.89;
inline constexpr double kMm = 72.0 / 25.4;
inline constexpr double kLeft = 10.6 * kMm;
inline constexpr double kRight = kWidth - 10.6 * kMm;
inline constexpr double kBodyWidth = kRight - kLeft;
inline constexpr double kTop = 22 * kMm;
inline constexpr double kBottom = kHeight - 20 * kMm;
inline constexpr double kRow = 5 * kMm; ///< a table row of one line
} // namespace page

/// What stands on every page outside the body.
struct Furniture {
    QString marking;
    QString title; ///< running head, left, strong; the section follows it
    QString headRight;
    QString footLeft;
    QString footCentre;
};

/// Where sections fell: from the measuring pass, so that the drawing pass can print page numbers before it
/// gets there.
struct PageMap {
    int total = 0;
    std::map<QString, int> sections; ///< destination name → page
};

/// Pages one after another, and the height at which the next thing goes.
class PageFlow {
public:
    PageFlow(Canvas& canvas, const Furniture& furniture, const PageMap& known)
        : m_canvas(canvas)
        , m_furniture(furniture)
        , m_known(known) {}

    Canvas& canvas() { return m_canvas; }
    /// Starts a section of the structure (Sect) on a page of its own, under this name in the running head.
    void newSection(const QString& name);
    /// Ends the page and starts the next. Not between opening a tag and drawing in it: an element of the
    /// structure must have drawn something on the page on which it was opened, or the file loses its tags.
    void newPage();
    /// Ends the last page and says where everything fell.
    PageMap finish();

    double y() const { return m_y; }
    void setY(double y) { m_y = y; }
    void skip(double height) { m_y += height; }
    double remaining() const { return page::kBottom - m_y; }
    int pageNumber() const { return m_page; }
    /// Breaks the page when less than this is left.
    void ensure(double height) {
        if (height > remaining()) newPage();
    }
    /// Marks a place that links and bookmarks lead to.
    void mark(const QString& name);
    /// The page of a place, as known from the measuring pass; 0 in that pass itself.
    int pageOf(const QString& name) const;

    /// A tagged paragraph over the body's width, broken over pages between lines; moves on below it.
    void paragraph(const Runs& runs, const TextStyle& style, double indent = 0, const char* tag = "P");
    /// A tagged section heading with a remark at the right; `keepWith` is what must follow on the same page.
    void heading(const QString& text, const QString& remark, double keepWith);
    /// Height that heading() takes.
    static constexpr double kHeadingHeight = 25;

private:
    void furniture();

    Canvas& m_canvas;
    const Furniture& m_furniture;
    const PageMap& m_known;
    PageMap m_map;
    QString m_section;
    bool m_inSection = false;
    int m_page = 0;
    double m_y = page::kTop;
};

} // namespace harmdesk::briefing
