// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/case_columns.h"

#include <memory>
#include <optional>
#include <string>
#include <string_view>

namespace harmdesk::harm {

/// What a ranked list was made from, as one run of bytes that says the same on every machine:
///  - everyone accused of anything, with the names held then, status, birth, home and events;
///  - the crimes that they are accused of, with all that scoring, movement and custody look at;
///  - the victims of those crimes: the accused among them by reference, everybody else as a number;
///  - the texts that these use (offences, flags, boroughs, units), in the order of their first use;
///  - the harm index with its rules and the decisions that stood.
/// So equal cases have equal images whatever else they hold, and no victim's name is in one.
/// Form: "HCI1", then sections of numbers (little-endian base 128, zigzag where they may be negative), texts
/// with the beginning they share with the one before, dates as steps from the one before.
std::string imageOf(const CaseColumns& columns);

/// The columns again (`dataVersion` 0). The victims that are nobody's suspect come first among the people,
/// with an empty reference and nothing else known. nullopt for anything that imageOf did not write: every
/// number is checked against what it may be, nothing is trusted and no more is allocated than a small
/// multiple of what was given.
std::optional<CaseColumns> columnsOf(std::string_view image);

/// The same without the packing: what sums are taken over.
std::string rawImageOf(const CaseColumns& columns);
std::optional<std::string> rawImage(std::string_view image);
std::optional<CaseColumns> columnsOfRaw(std::string_view raw);

} // namespace harmdesk::harm
