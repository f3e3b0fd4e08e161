// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>

namespace harmdesk::specs {

/// Without the blanks around it: ASCII white space and the Unicode blanks that spreadsheets and web forms
/// leave behind (U+00A0 no-break, U+2000 … U+200B, U+202F, U+205F, U+3000, U+FEFF).
std::string_view trimmed(std::string_view text);

/// Writes `text` into `out` so that texts that differ only in the case of letters become equal (simple case
/// folding of each character; bytes that are not UTF-8 stay). `out` is overwritten and keeps its memory.
void foldCase(std::string_view text, std::string& out);
std::string foldedCase(std::string_view text);

} // namespace harmdesk::specs
