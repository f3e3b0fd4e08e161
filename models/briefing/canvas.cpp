// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/briefing/canvas.h"

#include <cairo-pdf.h>
#include <cmath>
#include <pango/pangocairo.h>

namespace harmdesk::briefing {

namespace {

constexpr double kBadge = 9.6; // diameter of a ring

double points(int pangoUnits) {
    return static_cast<double>(pangoUnits) / PANGO_SCALE;
}
int units(double pt) {
    return static_cast<int>(std::lround(pt * PANGO_SCALE));
}

const char* familyOf(Face face) {
    switch (face) {
    case Face::Body:
        return "Roboto";
    case Face::Table:
        return "Roboto Condensed";
    case Face::Code:
        return "Hack";
    }
    return "Roboto";
}

void add(PangoAttrList* list, PangoAttribute* attribute, guint start, guint end) {
    attribute->start_index = start;
    attribute->end_index = end;
    pango_attr_list_insert(list, attribute);
}

std::uint16_t channel(Ink ink, int shift) {
    return static_cast<std::uint16_t>(((ink >> shift) & 0xFFU) * 257U);
}

} // namespace

void setInk(cairo_t* cairo, Ink ink) {
    cairo_set_source_rgb(cairo, static_cast<double>((ink >> 16) & 0xFFU) / 255,
                         static_cast<double>((ink >> 8) & 0xFFU) / 255,
                         static_cast<double>(ink & 0xFFU) / 255);
}

TextBlock::TextBlock(PangoLayout* layout)
    : m_layout(layout, [](PangoLayout* l) { g_object_unref(l); }) {
    PangoRectangle logical;
    pango_layout_get_extents(layout, nullptr, &logical);
    m_width = points(logical.width);
    m_height = points(logical.height);
    m_baseline = points(pango_layout_get_baseline(layout));
}

int TextBlock::lines() const {
    return pango_layout_get_line_count(m_layout.get());
}

int TextBlock::lineStart(int line) const {
    return pango_layout_get_line_readonly(m_layout.get(), line)->start_index;
}

void Canvas::showPage() {
    if (!m_dry) cairo_show_page(m_cairo);
}

QString Canvas::printable(const QString& raw) const {
    QString out = raw;
    for (QChar& c : out)
        if ((c.category() == QChar::Other_Control && c != QLatin1Char('\n')) || c == QChar(0x2028) ||
            c == QChar(0x2029))
            c = QLatin1Char(' ');
    return out;
}

PangoLayout* Canvas::makeLayout(const Runs& runs, const TextStyle& style, double width, Align align) const {
    PangoLayout* layout = pango_layout_new(m_fonts.context());
    PangoFontDescription* description = pango_font_description_new();
    pango_font_description_set_family_static(description, familyOf(style.face));
    pango_font_description_set_absolute_size(description, style.size * PANGO_SCALE);
    pango_layout_set_font_description(layout, description);
    pango_font_description_free(description);

    PangoAttrList* attributes = pango_attr_list_new();
    // With ligatures the structure text of the PDF is cut at every "fi".
    add(attributes, pango_attr_font_features_new("liga=0,clig=0"), 0, G_MAXUINT);
    if (style.letterSpacing > 0)
        add(attributes, pango_attr_letter_spacing_new(units(style.letterSpacing)), 0, G_MAXUINT);
    QByteArray bytes;
    for (const Run& run : runs) {
        const auto start = static_cast<guint>(bytes.size());
        bytes += printable(run.text).toUtf8();
        const auto end = static_cast<guint>(bytes.size());
        if (run.weight != Run::Weight::Normal)
            add(attributes,
                pango_attr_weight_new(run.weight == Run::Weight::Bold ? PANGO_WEIGHT_BOLD
                                                                      : PANGO_WEIGHT_MEDIUM),
                start, end);
        if (run.italic) add(attributes, pango_attr_style_new(PANGO_STYLE_ITALIC), start, end);
        add(attributes,
            pango_attr_foreground_new(channel(run.ink, 16), channel(run.ink, 8), channel(run.ink, 0)), start,
            end);
    }
    pango_layout_set_attributes(layout, attributes);
    pango_attr_list_unref(attributes);
    pango_layout_set_auto_dir(layout, FALSE);
    pango_layout_set_spacing(layout, units(style.leading));
    if (width >= 0) {
        pango_layout_set_width(layout, units(width));
        pango_layout_set_wrap(layout, PANGO_WRAP_WORD_CHAR);
    }
    pango_layout_set_alignment(layout, align == Align::Right    ? PANGO_ALIGN_RIGHT
                                       : align == Align::Centre ? PANGO_ALIGN_CENTER
                                                                : PANGO_ALIGN_LEFT);
    pango_layout_set_text(layout, bytes.constData(), static_cast<int>(bytes.size()));
    return layout;
}

TextBlock Canvas::text(const Runs& runs, const TextStyle& style, double width, Align align) {
    PangoLayout* layout = makeLayout(runs, style, width, align);
    if (pango_layout_get_unknown_glyphs_count(layout) > 0) {
        g_object_unref(layout);
        const char32_t mark = m_fonts.covers(0xFFFD) ? 0xFFFD : U'?';
        Runs known = runs;
        for (Run& run : known) {
            QString out;
            for (const char32_t c : printable(run.text).toUcs4()) {
                const bool has = c == U'\n' || m_fonts.covers(c);
                out += QString::fromUcs4(has ? &c : &mark, 1);
                if (!has) ++m_replaced;
            }
            run.text = out;
        }
        layout = makeLayout(known, style, width, align);
    }
    return TextBlock(layout);
}

void Canvas::show(const TextBlock& block, double x, double y) {
    if (m_dry) return;
    cairo_move_to(m_cairo, x, y);
    pango_cairo_show_layout(m_cairo, block.layout());
}

double Canvas::lineHeight(const TextBlock& block, int line) const {
    PangoRectangle logical;
    pango_layout_line_get_extents(pango_layout_get_line_readonly(block.layout(), line), nullptr, &logical);
    return points(logical.height + pango_layout_get_spacing(block.layout()));
}

double Canvas::showLine(const TextBlock& block, int line, double x, double y) {
    PangoLayoutLine* pangoLine = pango_layout_get_line_readonly(block.layout(), line);
    PangoRectangle logical;
    pango_layout_line_get_extents(pangoLine, nullptr, &logical);
    if (!m_dry) {
        cairo_move_to(m_cairo, x, y - points(logical.y));
        pango_cairo_show_layout_line(m_cairo, pangoLine);
    }
    return points(logical.height + pango_layout_get_spacing(block.layout()));
}

void Canvas::line(double x1, double y1, double x2, double y2, Ink ink, double width, bool dashed) {
    if (m_dry) return;
    cairo_save(m_cairo);
    setInk(m_cairo, ink);
    cairo_set_line_width(m_cairo, width);
    const double dash[] = {2.0, 1.6};
    if (dashed) cairo_set_dash(m_cairo, dash, 2, 0);
    cairo_move_to(m_cairo, x1, y1);
    cairo_line_to(m_cairo, x2, y2);
    cairo_stroke(m_cairo);
    cairo_restore(m_cairo);
}

void Canvas::fillRect(double x, double y, double w, double h, Ink ink) {
    if (m_dry || w <= 0 || h <= 0) return;
    cairo_save(m_cairo);
    setInk(m_cairo, ink);
    cairo_rectangle(m_cairo, x, y, w, h);
    cairo_fill(m_cairo);
    cairo_restore(m_cairo);
}

void Canvas::strokeRect(double x, double y, double w, double h, Ink ink, double width, bool dashed) {
    if (m_dry) return;
    cairo_save(m_cairo);
    setInk(m_cairo, ink);
    cairo_set_line_width(m_cairo, width);
    const double dash[] = {2.0, 1.6};
    if (dashed) cairo_set_dash(m_cairo, dash, 2, 0);
    cairo_rectangle(m_cairo, x + width / 2, y + width / 2, std::max(0.0, w - width),
                    std::max(0.0, h - width));
    cairo_stroke(m_cairo);
    cairo_restore(m_cairo);
}

double Canvas::badgeWidth(const QString& letters) {
    const TextBlock block = text({plain(letters)}, {Face::Table, 7});
    return std::max(kBadge, block.width() + 5);
}

void Canvas::badge(const QString& letters, double x, double y) {
    const TextBlock block = text({plain(letters)}, {Face::Table, 7});
    const double width = std::max(kBadge, block.width() + 5);
    show(block, x + (width - block.width()) / 2, y + (kBadge - block.height()) / 2);
    if (m_dry) return;
    cairo_save(m_cairo);
    setInk(m_cairo, kInk);
    cairo_set_line_width(m_cairo, 0.6);
    const double r = kBadge / 2 - 0.3;
    cairo_new_path(m_cairo);
    cairo_arc(m_cairo, x + width - kBadge / 2, y + kBadge / 2, r, -M_PI / 2, M_PI / 2);
    cairo_arc(m_cairo, x + kBadge / 2, y + kBadge / 2, r, M_PI / 2, 3 * M_PI / 2);
    cairo_close_path(m_cairo);
    cairo_stroke(m_cairo);
    cairo_restore(m_cairo);
}

void Canvas::begin(const char* tag) {
    if (!m_dry) cairo_tag_begin(m_cairo, tag, nullptr);
}

void Canvas::end(const char* tag) {
    if (!m_dry) cairo_tag_end(m_cairo, tag);
}

void Canvas::tagged(const char* tag, const std::function<void()>& draw) {
    begin(tag);
    draw();
    end(tag);
}

void Canvas::figure(const QString& alternative, const std::function<void()>& draw) {
    m_figureTexts << alternative;
    tagged("Figure", draw);
}

void Canvas::link(const QString& destination, const QString& says, const std::function<void()>& draw) {
    m_linkTexts << says;
    // Names are ours: letters and digits only, nothing to escape.
    const QByteArray attributes = "dest='" + destination.toLatin1() + "'";
    if (!m_dry) cairo_tag_begin(m_cairo, CAIRO_TAG_LINK, attributes.constData());
    draw();
    if (!m_dry) cairo_tag_end(m_cairo, CAIRO_TAG_LINK);
}

void Canvas::destination(const QString& name, double y) {
    if (m_dry) return;
    const QByteArray attributes =
        "name='" + name.toLatin1() + "' x=0 y=" + QByteArray::number(static_cast<int>(std::max(0.0, y)));
    cairo_tag_begin(m_cairo, CAIRO_TAG_DEST, attributes.constData());
    cairo_tag_end(m_cairo, CAIRO_TAG_DEST);
}

} // namespace harmdesk::briefing
