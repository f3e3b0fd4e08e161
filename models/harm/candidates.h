// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal> // first: moc 6.4 cannot read <compare> when no Qt header came before it

#include "models/domain/case_columns.h"
#include "models/domain/harm_index.h"

#include <QString>
#include <cstdint>
#include <string_view>
#include <vector>

namespace harmdesk::harm {

/// How near two offences stand by their codes, nearest last. A CJS code is two letters and two digits for the
/// Act and its year, then the section.
enum class CodeNearness : std::uint8_t { None, SameAct, SameMajorClass, SameClass, SameCjsCode };

/// A row of the index that a person may choose for a recorded offence, with the reason in words. Nothing is
/// ever chosen by the program.
struct Candidate {
    std::int32_t row = -1; ///< into HarmIndex::rows
    int likeness = 0;      ///< 0 … 100: six parts title, four parts code; for the order of the list only
    CodeNearness code = CodeNearness::None;
    int words = 0;       ///< words of the recorded title that count (no "of", "a", "person" …)
    int sharedWords = 0; ///< of them, in the row's title (also inflected: strangling, strangulation)
    QString reason;      ///< "same class 008/06; 4 of 5 words of the title"
};

/// The best rows for an offence text, most alike first, equal ones in the order of the index; at most `most`.
/// A row is left out when neither its codes are near nor its title is alike (three in ten). Where one of the
/// two titles is an attempt and the other is not, the title counts less and the reason says so. Pure; any
/// thread.
std::vector<Candidate> candidates(const HarmIndex& index, const OffenceText& offence, std::size_t most = 12);

/// The rows in which every word of `query` stands (in URN, class, CJS codes, title or group; the start of a
/// word is enough; case is ignored), in the same form and order. An empty query finds nothing.
std::vector<Candidate> searchRows(const HarmIndex& index, const OffenceText& offence, std::string_view query,
                                  std::size_t most = 200);

/// URNs of the index that are written most like this one, nearest first: for a sentence after a slip of the
/// finger.
std::vector<std::string> nearestUrns(const HarmIndex& index, std::string_view urn, std::size_t most = 3);

} // namespace harmdesk::harm
