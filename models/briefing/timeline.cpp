// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/briefing/group_fill.h"
#include "models/briefing/subject_parts.h"

#include <QCoreApplication>
#include <QLocale>
#include <algorithm>
#include <array>
#include <cairo.h>
#include <cmath>

namespace harmdesk::briefing {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(harmdesk::Pack)
};

constexpr double kTopRoom = 11;
constexpr double kLane = 14;
constexpr double kFirstLane = 18; // the allegations need room for large dots
constexpr double kAxisRoom = 14;
constexpr double kLabels = 58;
constexpr double kBarHeight = 7;
constexpr int kLanes = 5;

class Painter {
public:
    Painter(Canvas& canvas, const Timeline& timeline, double y)
        : m_canvas(canvas)
        , m_t(timeline)
        , m_top(y + kTopRoom)
        , m_left(page::kLeft + kLabels)
        , m_right(page::kRight) {}

    void paint() {
        window();
        lanes();
        axis();
        for (const TimelineBar& bar : m_t.bars) paintBar(bar);
        for (const TimelineMark& mark : m_t.marks) paintMark(mark);
        gaps();
        dots();
    }

private:
    double bottom() const { return m_top + kFirstLane + (kLanes - 1) * kLane; }
    double laneY(int lane) const {
        return lane == 0 ? m_top + kFirstLane / 2 : m_top + kFirstLane + (lane - 0.5) * kLane;
    }
    double xOf(Date date) const {
        const double span = std::max(1, m_t.until - m_t.from + 1);
        return m_left + (m_right - m_left) * std::clamp((date - m_t.from) / span, 0.0, 1.0);
    }
    TextBlock small(const QString& text, Ink ink) {
        return m_canvas.text({plain(text, ink)}, {Face::Body, 7.5});
    }

    void window() {
        const double from = xOf(m_t.windowFrom);
        const double until = xOf(m_t.asAt.plusDays(1));
        m_canvas.fillRect(from, m_top, until - from, bottom() - m_top, kAccentSoft);
        const TextBlock counted =
            small(Tr::tr("%n day(s) counted", nullptr, m_t.asAt - m_t.windowFrom + 1), kAccent);
        m_canvas.show(counted, from + 2, m_top - counted.height() - 0.5);
        m_canvas.line(until, m_top - 6, until, bottom() + 2, kAccent, 1.1);
        const TextBlock at = small(Tr::tr("as at"), kAccent);
        const bool fits = until + 3 + at.width() <= m_right;
        m_canvas.show(at, fits ? until + 3 : until - 3 - at.width(), m_top - at.height() - 0.5);
    }

    void lanes() {
        const QStringList names{Tr::tr("Allegations"), Tr::tr("Arrest"), Tr::tr("Bail, RUI"), Tr::tr("Court"),
                                Tr::tr("Orders")};
        for (int lane = 0; lane < kLanes; ++lane) {
            const double y = laneY(lane);
            const TextBlock name = m_canvas.text({plain(names[lane])}, {Face::Body, 8.3});
            m_canvas.show(name, page::kLeft, y - name.height() / 2);
            m_canvas.line(m_left, y, m_right, y, kRule, 0.45);
        }
    }

    void axis() {
        const double y = bottom() + 1.5;
        m_canvas.line(m_left, y, m_right, y, kStrongRule, 0.7);
        const int months =
            (m_t.until.year() - m_t.from.year()) * 12 + m_t.until.month() - m_t.from.month() + 1;
        const int step = months <= 12 ? 1 : months <= 40 ? 3 : months <= 72 ? 6 : 12;
        double free = m_left - 20;
        for (int m = 0; m < months; ++m) {
            const Date tick = m_t.from.plusMonths(m);
            if ((tick.month() - 1) % step != 0) continue;
            const double x = xOf(tick);
            m_canvas.line(x, y, x, y + 2.5, kStrongRule, 0.6);
            const bool withYear = tick.month() == 1 || m < step;
            const QString format = withYear ? QStringLiteral("MMM yyyy") : QStringLiteral("MMM");
            const TextBlock text =
                small(QLocale().toString(QDate(tick.year(), tick.month(), 1), format), kInk2);
            const double at = std::min(x - text.width() / 2, m_right - text.width());
            if (at < free) continue;
            m_canvas.show(text, at, y + 3);
            free = at + text.width() + 4;
        }
    }

    void paintBar(const TimelineBar& bar) {
        const int lane = bar.kind == TimelineBar::Kind::Order ? 4
                         : bar.kind == TimelineBar::Kind::Sentence || bar.kind == TimelineBar::Kind::Remand
                             ? 3
                             : 2;
        const double y = laneY(lane) - kBarHeight / 2;
        const double x = xOf(bar.from);
        const double w = std::max(1.6, xOf(bar.until.plusDays(1)) - x);
        switch (bar.kind) {
        case TimelineBar::Kind::Rui:
            m_canvas.fillRect(x, y, w, kBarHeight, kPaper);
            m_canvas.strokeRect(x, y, w, kBarHeight, kInk2, 0.7, true);
            return;
        case TimelineBar::Kind::Sentence:
        case TimelineBar::Kind::Remand:
            m_canvas.fillRect(x, y + 1.5, w, kBarHeight - 3, kInk2);
            break;
        case TimelineBar::Kind::Bail:
        case TimelineBar::Kind::Order:
            m_canvas.fillRect(x, y, w, kBarHeight, kInk2);
            break;
        }
        if (bar.kind != TimelineBar::Kind::Order || bar.text.isEmpty()) return;
        // The order's name inside its bar, or behind it where there is room, never over its neighbour.
        const TextBlock inside = m_canvas.text({medium(bar.text, kPaper)}, {Face::Table, 6.8});
        if (inside.width() + 5 <= w) {
            m_canvas.show(inside, x + 3, laneY(lane) - inside.height() / 2);
            return;
        }
        const TextBlock behind = m_canvas.text({plain(bar.text, kInk2)}, {Face::Table, 7.2});
        const double end = x + w + 2;
        const bool covered = end + behind.width() > m_right ||
                             std::any_of(m_t.bars.begin(), m_t.bars.end(), [&](const TimelineBar& other) {
                                 return other.kind == TimelineBar::Kind::Order && &other != &bar &&
                                        xOf(other.from) < end + behind.width() && xOf(other.until) > x;
                             });
        if (!covered) m_canvas.show(behind, end, laneY(lane) - behind.height() / 2);
    }

    void paintMark(const TimelineMark& mark) {
        if (m_canvas.isDry()) return;
        cairo_t* c = m_canvas.cairo();
        const double x = xOf(mark.on);
        const double y = laneY(mark.kind == TimelineMark::Kind::Arrest ? 1 : 3);
        cairo_save(c);
        cairo_new_path(c);
        const double r = 3.6;
        if (mark.kind == TimelineMark::Kind::Arrest) {
            cairo_move_to(c, x, y - r);
            cairo_line_to(c, x + r, y + r * 0.85);
            cairo_line_to(c, x - r, y + r * 0.85);
        } else {
            cairo_move_to(c, x, y - r);
            cairo_line_to(c, x + r, y);
            cairo_line_to(c, x, y + r);
            cairo_line_to(c, x - r, y);
        }
        cairo_close_path(c);
        const bool open = mark.kind == TimelineMark::Kind::Charge;
        setInk(c, open ? kPaper : kInk2);
        cairo_fill_preserve(c);
        setInk(c, open ? kInk2 : kPaper);
        cairo_set_line_width(c, open ? 0.9 : 0.5);
        cairo_stroke(c);
        cairo_restore(c);
    }

    void gaps() {
        const double y = laneY(0);
        for (const Timeline::Gap& gap : m_t.gaps) {
            const TextBlock text = small(gap.text, kInk3);
            const double from = xOf(gap.from) + 5;
            const double until = xOf(gap.until) - 5;
            if (until - from < text.width() + 16) continue;
            const double middle = (from + until) / 2;
            m_canvas.line(from, y, middle - text.width() / 2 - 4, y, kInk3, 0.6, true);
            m_canvas.line(middle + text.width() / 2 + 4, y, until, y, kInk3, 0.6, true);
            m_canvas.fillRect(middle - text.width() / 2 - 4, y - text.height() / 2, text.width() + 8,
                              text.height(), kPaper);
            m_canvas.show(text, middle - text.width() / 2, y - text.height() / 2);
        }
    }

    /// Area by days: 1,825 days have the largest radius, a day or less the smallest.
    static double radius(HarmDays days) {
        const double share = std::sqrt(static_cast<double>(days.hundredths()) / 182500.0);
        return std::clamp(6.6 * share, 2.0, 7.0);
    }

    void dots() {
        std::vector<const TimelineDot*> order;
        for (const TimelineDot& dot : m_t.dots) order.push_back(&dot);
        // Large ones first, so that none hides another.
        std::stable_sort(order.begin(), order.end(),
                         [](const auto* a, const auto* b) { return a->days > b->days; });
        for (const TimelineDot* dot : order) {
            const double x = xOf(dot->on);
            const double r = radius(dot->days);
            if (dot->counted) {
                fillGroupCircle(m_canvas, x, laneY(0), r, dot->group);
                continue;
            }
            if (m_canvas.isDry()) continue;
            cairo_t* c = m_canvas.cairo();
            cairo_save(c);
            cairo_new_path(c);
            cairo_arc(c, x, laneY(0), r, 0, 2 * M_PI);
            setInk(c, kPaper);
            cairo_fill_preserve(c);
            setInk(c, kInk2);
            cairo_set_line_width(c, 0.8);
            cairo_stroke(c);
            cairo_restore(c);
        }
    }

    Canvas& m_canvas;
    const Timeline& m_t;
    double m_top;
    double m_left;
    double m_right;
};

} // namespace

double timelineHeight(const Timeline&) {
    return kTopRoom + kFirstLane + (kLanes - 1) * kLane + kAxisRoom + 4;
}

void paintTimeline(Canvas& canvas, const Timeline& timeline, double y) {
    Painter(canvas, timeline, y).paint();
}

} // namespace harmdesk::briefing
