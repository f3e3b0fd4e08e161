// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/briefing/subject_parts.h"

namespace harmdesk::briefing {

namespace {

constexpr double kIndent = 12;
constexpr double kEntryRoom = 14; // of a list entry's first line

Runs runsOf(const NoteBlock& block) {
    Runs runs;
    for (const NoteRun& run : block.runs)
        runs.push_back({run.text, run.bold ? Run::Weight::Bold : Run::Weight::Normal, run.italic, kInk});
    return runs;
}

void paintBlock(PageFlow& flow, const NoteBlock& block) {
    Canvas& canvas = flow.canvas();
    const double indent = kIndent * block.depth;
    if (!block.marker.isEmpty()) {
        const TextBlock marker = canvas.text({plain(block.marker)}, kTextStyle);
        canvas.tagged("Lbl",
                      [&] { canvas.show(marker, page::kLeft + indent - marker.width() - 3, flow.y()); });
    }
    flow.paragraph(runsOf(block), kTextStyle, indent, block.marker.isEmpty() ? "P" : "LBody");
    flow.skip(1.6);
}

} // namespace

void paintNotes(PageFlow& flow, const std::vector<NoteContent>& notes) {
    Canvas& canvas = flow.canvas();
    for (const NoteContent& note : notes) {
        flow.ensure(36);
        flow.paragraph({medium(note.heading, kInk2)}, kCaptionStyle);
        flow.skip(1);
        for (std::size_t i = 0; i < note.blocks.size();) {
            if (note.blocks[i].marker.isEmpty()) {
                paintBlock(flow, note.blocks[i++]);
                continue;
            }
            flow.ensure(kEntryRoom);
            canvas.begin("L");
            for (; i < note.blocks.size() && !note.blocks[i].marker.isEmpty(); ++i) {
                // The page is broken before the entry is opened, not between it and its label.
                flow.ensure(kEntryRoom);
                canvas.begin("LI");
                paintBlock(flow, note.blocks[i]);
                canvas.end("LI");
            }
            canvas.end("L");
        }
        flow.skip(5);
    }
}

} // namespace harmdesk::briefing
