// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/ids.h"

#include <QDateTime>
#include <QString>
#include <vector>

namespace harmdesk {

/// One saved state of a note. Versions are only ever added.
struct NoteVersion {
    int version = 1;
    QString author;
    QDateTime savedAt; ///< UTC
    QString html;      ///< the subset models/cases/note_text.h allows: p, b, i, ul, ol, li, br
    QString plain;     ///< the same without markup, for search and packs
};

/// A briefing note on a suspect.
struct Note {
    NoteId id;
    QString nominalRef;
    QString createdBy;
    QDateTime createdAt; ///< UTC
    std::vector<NoteVersion> versions; ///< oldest first, never empty
    bool deleted = false;              ///< withdrawn by a person: hidden, never erased

    const NoteVersion& latest() const { return versions.back(); }
};

} // namespace harmdesk
