// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/specs/guess_columns.h"

#include <optional>
#include <vector>

namespace harmdesk::specs {

/// One column of a file and what it is taken for.
struct TakenColumn {
    std::size_t column = 0; ///< into the profile's columns
    Candidate as;
};

/// A person that every row of a file names: the suspect, the second suspect, the victim, or (Subject::None)
/// whoever the row's role says.
struct PersonGroup {
    Subject subject = Subject::None;
    int number = 0;
    friend bool operator==(const PersonGroup&, const PersonGroup&) = default;
};

/// What kind of rows a file has, and which of its columns are what. No spec yet: only who is who.
struct FileReading {
    bool crimes = false; ///< rows hold a crime's own fields
    bool events = false;
    bool persons = false; ///< rows hold a person's own fields
    std::vector<TakenColumn> taken;
    std::vector<PersonGroup> groups; ///< those with a reference: suspects first, then victims
    /// Of every column, by position: why it is left out where it is, and how near it came.
    std::vector<QString> leftOut;
    std::vector<int> nearest;

    /// The column taken for a meaning; forenames may be several, see all().
    const TakenColumn* find(Meaning meaning, PersonGroup group = {}) const;
    std::vector<const TakenColumn*> all(Meaning meaning, PersonGroup group = {}) const;
    bool isFlat() const { return crimes && !groups.empty(); }
};

FileReading readFile(const SourceProfile& file);

} // namespace harmdesk::specs
