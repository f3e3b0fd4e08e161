// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/briefing/fonts.h"

#include "models/base/resources.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>

#include <fontconfig/fontconfig.h>
#include <pango/pangocairo.h>
#include <pango/pangofc-fontmap.h>

namespace harmdesk::briefing {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(harmdesk::Pack)
};

} // namespace

Result<std::unique_ptr<FontSet>> FontSet::open() {
    ensureResources();
    std::unique_ptr<FontSet> set(new FontSet);
    const QDir fonts(QStringLiteral(":/fonts"));
    int copied = 0;
    for (const QString& name : fonts.entryList(QDir::Files, QDir::Name))
        if (QFile::copy(fonts.filePath(name), set->m_folder.filePath(name))) ++copied;
    if (!set->m_folder.isValid() || copied == 0 || copied != fonts.entryList(QDir::Files).size())
        return fail(
            ErrorKind::NotWritten,
            Tr::tr(
                "The pack’s fonts could not be unpacked into the temporary folder. Nothing was written. Make "
                "room there, or set TMPDIR to a folder that can be written."),
            QStringLiteral("%1 fonts unpacked").arg(copied), QDir::tempPath());

    // File by file: adding the folder would look for a cache of the machine's and complain that there is
    // none.
    set->m_config = FcConfigCreate();
    bool loaded = set->m_config != nullptr;
    for (const QString& name : fonts.entryList(QDir::Files, QDir::Name)) {
        const QByteArray path = QFile::encodeName(set->m_folder.filePath(name));
        loaded = loaded &&
                 FcConfigAppFontAddFile(set->m_config, reinterpret_cast<const FcChar8*>(path.constData()));
    }
    if (!loaded)
        return fail(ErrorKind::Internal,
                    Tr::tr("The pack’s fonts could not be loaded. Nothing was written."));
    set->m_map = pango_cairo_font_map_new_for_font_type(CAIRO_FONT_TYPE_FT);
    if (!set->m_map)
        return fail(ErrorKind::Internal,
                    Tr::tr("The pack’s fonts could not be loaded. Nothing was written."));
    pango_fc_font_map_set_config(PANGO_FC_FONT_MAP(set->m_map), set->m_config);
    pango_cairo_font_map_set_resolution(PANGO_CAIRO_FONT_MAP(set->m_map), 72);
    set->m_context = pango_font_map_create_context(set->m_map);
    pango_cairo_context_set_resolution(set->m_context, 72); // a unit is a point
    cairo_font_options_t* options = cairo_font_options_create();
    cairo_font_options_set_hint_style(options, CAIRO_HINT_STYLE_NONE);
    cairo_font_options_set_hint_metrics(options, CAIRO_HINT_METRICS_OFF);
    cairo_font_options_set_antialias(options, CAIRO_ANTIALIAS_GRAY);
    pango_cairo_context_set_font_options(set->m_context, options);
    cairo_font_options_destroy(options);
    pango_context_set_round_glyph_positions(set->m_context, FALSE);
    // Shaping must not follow the machine's locale.
    pango_context_set_language(set->m_context, pango_language_from_string("en-gb"));
    pango_context_set_base_dir(set->m_context, PANGO_DIRECTION_LTR);
    return set;
}

FontSet::~FontSet() {
    if (m_context) g_object_unref(m_context);
    if (m_map) {
        pango_fc_font_map_shutdown(PANGO_FC_FONT_MAP(m_map));
        g_object_unref(m_map);
    }
    if (m_config) FcConfigDestroy(m_config);
}

bool FontSet::covers(char32_t character) const {
    for (const char* family : {"Roboto", "Roboto Condensed", "Hack"}) {
        PangoFontDescription* description = pango_font_description_new();
        pango_font_description_set_family_static(description, family);
        pango_font_description_set_absolute_size(description, 8 * PANGO_SCALE);
        PangoFont* font = pango_context_load_font(m_context, description);
        pango_font_description_free(description);
        if (!font) continue;
        const bool has = pango_font_has_char(font, character);
        g_object_unref(font);
        if (has) return true;
    }
    return false;
}

} // namespace harmdesk::briefing
