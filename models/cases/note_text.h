// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace harmdesk::cases {

/// The markup a note may hold: p, b, i, ul, ol, li, br, without attributes. Everything else that comes in
/// (what QTextEdit writes, a paste from a mail program, a damaged file) is brought into this form; no input
/// is refused.
///
/// Bold and italic are taken from tags (b, strong, i, em) and from style attributes (font-weight ≥ 600,
/// font-style: italic). Other tags are dropped and their text kept; style, script, head, title and comments
/// go with their content. Runs of blanks become one; control characters and lone surrogates go. Paragraphs
/// left empty between others stay. The result is canonical: cleaning it again changes nothing; equal looks
/// give equal text. Lists nest 8 deep at most.
QString cleanNoteHtml(const QString& html);

/// The text without markup, a line for each paragraph and list item ("• ", "1. ", indented by depth). `html`
/// need not be clean. Empty exactly when nothing readable is in it.
QString notePlainText(const QString& html);

} // namespace harmdesk::cases
