// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/import_spec.h"

#include <QString>
#include <optional>
#include <string_view>

namespace harmdesk::sources {

/// In which encoding a text is, by its first bytes.
struct EncodingGuess {
    TextEncoding encoding = TextEncoding::Utf8;
    bool doubtful = false;
    QString note; ///< a sentence: how it was found
};

/// In this order: a byte order mark; the pattern of zero bytes that UTF-16 has without a mark; strict UTF-8;
/// else Windows-1252, doubtful where uchardet thinks otherwise (asked when there are enough letters) or bytes stand there that it does not define.
/// `whole`: the sample is the whole file, so that a character cut at its end is an error of the file.
/// nullopt: no text at all (zero or control bytes).
std::optional<EncodingGuess> guessEncoding(std::string_view sample, bool whole);

} // namespace harmdesk::sources
