// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/specs/guess_file.h"

#include <vector>

namespace harmdesk::specs {

/// What the other files of the set bring, as far as one file's rules depend on it.
struct SetFacts {
    bool crimeStatusElsewhere = false;
    bool personsElsewhere = false;
    bool linksElsewhere = false;
};

/// The rules of one file, with what is said of its columns.
struct FileGuess {
    SourceRule rule;
    std::vector<ColumnGuess> columns; ///< one for each column of the file, in order
    std::vector<SpecQuestion> questions;
    bool keysSure = true; ///< no key field below full confidence
};

/// `source`: its place in the spec. Name and pattern of the rule are left to the caller.
FileGuess guessFile(const SourceProfile& file, const FileReading& reading, const SetFacts& facts,
                    std::size_t source);

} // namespace harmdesk::specs
