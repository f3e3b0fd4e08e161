// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/source_profile.h"
#include "models/specs/synonyms.h"

#include <QString>
#include <vector>

namespace harmdesk::specs {

/// What a column could be: its name is one witness, its contents over the whole file are the other.
struct Candidate {
    Meaning meaning = Meaning::NoField;
    Subject subject = Subject::None;
    int number = 0;
    int confidence = 0; ///< 0 … 100
    bool fits = false;  ///< the contents agree
    QString reason;     ///< sentence(s): what the name says, what the contents say
};

/// Everything that the column could be, the likeliest first. Names that mean nothing are judged by contents
/// alone, at most 70.
std::vector<Candidate> candidatesOf(const ColumnProfile& column);

/// Name of a meaning for sentences: "crime number", "date of birth".
QString meaningText(Meaning meaning);

} // namespace harmdesk::specs
