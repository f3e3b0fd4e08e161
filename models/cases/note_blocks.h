// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <vector>

namespace harmdesk::cases::note_blocks {

struct List {
    bool ordered = false;
    int id = 0; ///< tells two lists in a row apart
    friend bool operator==(const List&, const List&) = default;
};

struct Run {
    QString text; ///< "\n" stands for <br>
    bool bold = false;
    bool italic = false;
};

/// A paragraph (no lists) or a list item (the lists it stands in, outermost first).
struct Block {
    std::vector<List> lists;
    std::vector<Run> runs;
    bool isItem() const { return !lists.empty(); }
    bool isEmpty() const { return runs.empty(); }
};

/// Any HTML as the paragraphs and items a note may hold; see cleanNoteHtml. Takes time linear in the text.
std::vector<Block> read(const QString& html);

} // namespace harmdesk::cases::note_blocks
