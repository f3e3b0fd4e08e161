// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/specs/synonyms.h"

#include <span>
#include <string_view>

namespace harmdesk::specs {

/// Spellings of one strength for one meaning, as nameKey() writes them, separated by blanks.
struct SynonymLine {
    Meaning meaning = Meaning::NoField;
    int strength = 0;
    std::string_view keys;
};
std::span<const SynonymLine> synonymLines();

/// Words before or after the name of a field that say whose it is.
struct SubjectWord {
    std::string_view key;
    Subject subject = Subject::None;
};
std::span<const SubjectWord> subjectWords();

} // namespace harmdesk::specs
