// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <vector>

namespace harmdesk::briefing {

/// A stretch of a note in one type.
struct NoteRun {
    QString text;
    bool bold = false;
    bool italic = false;
    friend bool operator==(const NoteRun&, const NoteRun&) = default;
};

/// A paragraph or a list entry of a note.
struct NoteBlock {
    QString marker; ///< "•" or "2." before a list entry, else empty
    int depth = 0;  ///< of list nesting, 0 = none
    std::vector<NoteRun> runs;
    friend bool operator==(const NoteBlock&, const NoteBlock&) = default;
};

/// The blocks of a note's markup: p, b, i, ul, ol, li, br. Other tags are passed over, their text is kept,
/// and nothing makes it fail: unclosed tags end with the text. Runs of blanks become one, entities are
/// resolved.
std::vector<NoteBlock> noteBlocks(const QString& html);

} // namespace harmdesk::briefing
