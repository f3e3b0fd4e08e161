// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/briefing/group_fill.h"

#include "models/charts/group_style.h"

#include <QCoreApplication>
#include <cairo.h>
#include <cmath>

namespace harmdesk::briefing {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(harmdesk::Pack)
};

using charts::FillPattern;

constexpr double kTile = 3.3;   // points between stripes
constexpr double kStripe = 0.9; // their width

/// The colour darkened for stripes over it: two thirds of the way to the text's ink.
Ink darker(Ink ink) {
    const auto mix = [](Ink a, Ink b, int shift) {
        return (((a >> shift) & 0xFFU) + 2 * ((b >> shift) & 0xFFU)) / 3U << shift;
    };
    return mix(ink, kInk, 16) | mix(ink, kInk, 8) | mix(ink, kInk, 0);
}

/// Stripes across the box at 45°, anchored to the page so that neighbours do not drift.
void stripes(cairo_t* cairo, double x, double y, double w, double h, bool rising) {
    const double step = kTile * M_SQRT2;
    const double span = w + h;
    for (double d = 0; d <= span + step; d += step) {
        if (rising) {
            cairo_move_to(cairo, x + d, y);
            cairo_line_to(cairo, x + d - h, y + h);
        } else {
            cairo_move_to(cairo, x + d - h, y);
            cairo_line_to(cairo, x + d, y + h);
        }
    }
    cairo_stroke(cairo);
}

/// Paints the pattern over the current clip, which lies inside this box.
void paint(cairo_t* cairo, double x, double y, double w, double h, OffenceGroup group) {
    const charts::GroupStyle style = charts::groupStyle(group);
    if (style.pattern != FillPattern::Hatch) {
        setInk(cairo, style.print);
        cairo_paint(cairo);
    }
    cairo_set_line_width(cairo, kStripe);
    switch (style.pattern) {
    case FillPattern::Solid:
    case FillPattern::SolidWithEdge:
        break;
    case FillPattern::LightStripesFalling:
        setInk(cairo, kPaper);
        stripes(cairo, x, y, w, h, false);
        break;
    case FillPattern::DarkStripesRising:
        setInk(cairo, darker(style.print));
        stripes(cairo, x, y, w, h, true);
        break;
    case FillPattern::Hatch:
        setInk(cairo, style.print);
        cairo_set_line_width(cairo, 0.6);
        stripes(cairo, x, y, w, h, true);
        break;
    case FillPattern::LightDots:
        setInk(cairo, kPaper);
        for (double dy = kTile / 2; dy < h; dy += kTile)
            for (double dx = kTile / 2; dx < w; dx += kTile) {
                cairo_new_sub_path(cairo);
                cairo_arc(cairo, x + dx, y + dy, 0.65, 0, 2 * M_PI);
            }
        cairo_fill(cairo);
        break;
    case FillPattern::LightLinesLevel:
        setInk(cairo, kPaper);
        for (double dy = kTile / 2; dy < h; dy += kTile * 0.8) {
            cairo_move_to(cairo, x, y + dy);
            cairo_line_to(cairo, x + w, y + dy);
        }
        cairo_stroke(cairo);
        break;
    }
}

bool hasEdge(OffenceGroup group) {
    const FillPattern pattern = charts::groupStyle(group).pattern;
    return pattern == FillPattern::SolidWithEdge || pattern == FillPattern::Hatch;
}

} // namespace

void fillGroup(Canvas& canvas, double x, double y, double w, double h, OffenceGroup group) {
    if (canvas.isDry() || w <= 0) return;
    cairo_t* cairo = canvas.cairo();
    cairo_save(cairo);
    cairo_rectangle(cairo, x, y, w, h);
    cairo_clip(cairo);
    paint(cairo, x, y, w, h, group);
    cairo_restore(cairo);
    if (hasEdge(group)) canvas.strokeRect(x, y, w, h, kInk3, std::min(0.6, w / 2));
}

void fillGroupCircle(Canvas& canvas, double cx, double cy, double r, OffenceGroup group) {
    if (canvas.isDry()) return;
    cairo_t* cairo = canvas.cairo();
    cairo_save(cairo);
    cairo_new_path(cairo);
    cairo_arc(cairo, cx, cy, r, 0, 2 * M_PI);
    cairo_clip(cairo);
    paint(cairo, cx - r, cy - r, 2 * r, 2 * r, group);
    cairo_restore(cairo);
    cairo_save(cairo);
    cairo_new_path(cairo);
    cairo_arc(cairo, cx, cy, r, 0, 2 * M_PI);
    setInk(cairo, hasEdge(group) ? kInk3 : kPaper); // a paper ring parts dots that touch
    cairo_set_line_width(cairo, r < 3 ? 0.3 : 0.6);
    cairo_stroke(cairo);
    cairo_restore(cairo);
}

void stackedBar(Canvas& canvas, double x, double y, double width, double height,
                const std::array<HarmDays, kOffenceGroupCount>& byGroup, HarmDays scale, bool unmapped) {
    constexpr double kGap = 0.6;
    const double room = width - kStubWidth;
    double at = x;
    if (!scale.isZero()) {
        const double perHundredth = room / static_cast<double>(scale.hundredths());
        for (std::size_t g = 0; g < kOffenceGroupCount; ++g) {
            if (byGroup[g].isZero()) continue;
            const double w = static_cast<double>(byGroup[g].hundredths()) * perHundredth;
            fillGroup(canvas, at, y, std::max(0.35, w - kGap), height, static_cast<OffenceGroup>(g));
            at += w;
        }
    }
    if (unmapped) fillGroup(canvas, at + kGap, y, kStubWidth - kGap, height, OffenceGroup::Unmapped);
}

QString stackText(const std::array<HarmDays, kOffenceGroupCount>& byGroup, HarmDays score, bool unmapped) {
    QStringList parts;
    for (std::size_t g = 0; g < kOffenceGroupCount; ++g)
        if (!byGroup[g].isZero())
            parts << QStringLiteral("%1 %2 %")
                         .arg(label(static_cast<OffenceGroup>(g)))
                         .arg(percentOf(byGroup[g], score));
    if (unmapped) parts << Tr::tr("and an unmapped offence");
    return parts.isEmpty() ? Tr::tr("no days") : parts.join(QStringLiteral(", "));
}

double legend(Canvas& canvas, double x, double y, double width, const std::vector<OffenceGroup>& groups,
              bool draw) {
    constexpr double kSwatch = 8;
    constexpr double kLine = 12;
    double at = x;
    double height = kLine;
    for (const OffenceGroup group : groups) {
        const QString name =
            group == OffenceGroup::Unmapped ? Tr::tr("unmapped: score is “at least” (≥)") : shortLabel(group);
        const TextBlock block = canvas.text({plain(name)}, {Face::Table, 8.3});
        const double needed = kSwatch + 3 + block.width();
        if (at > x && at + needed > x + width) {
            at = x;
            height += kLine;
        }
        const double top = y + height - kLine;
        if (draw) {
            fillGroup(canvas, at, top + 2, kSwatch, 7, group);
            canvas.show(block, at + kSwatch + 3, top + (11 - block.height()) / 2);
        }
        at += needed + 7;
    }
    return groups.empty() ? 0 : height;
}

} // namespace harmdesk::briefing
