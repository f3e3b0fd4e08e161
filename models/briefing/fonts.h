// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/result.h"

#include <QTemporaryDir>
#include <memory>

typedef struct _FcConfig FcConfig;
typedef struct _PangoFontMap PangoFontMap;
typedef struct _PangoContext PangoContext;

namespace harmdesk::briefing {

/// The embedded fonts and nothing else: a font map over a private folder, blind to what the machine has
/// installed and to its hinting settings, so that a pack measures the same everywhere. One for each pack,
/// used by one thread.
class FontSet {
public:
    static Result<std::unique_ptr<FontSet>> open();
    ~FontSet();
    FontSet(const FontSet&) = delete;
    FontSet& operator=(const FontSet&) = delete;

    PangoContext* context() const { return m_context; }
    /// Whether one of the fonts has this character.
    bool covers(char32_t character) const;

private:
    FontSet() = default;
    QTemporaryDir m_folder;
    FcConfig* m_config = nullptr;
    PangoFontMap* m_map = nullptr;
    PangoContext* m_context = nullptr;
};

} // namespace harmdesk::briefing
