// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal> // first: moc 6.4 cannot read <compare> when no Qt header came before it

#include <compare>
#include <cstdint>

namespace harmdesk {

/// A row id of the case file that cannot be mixed up with another table's. 0 = none.
template <class Tag> struct Id {
    std::int64_t value = 0;
    constexpr bool isNull() const { return value == 0; }
    friend constexpr auto operator<=>(Id, Id) = default;
};

using PersonId = Id<struct PersonTag>;
using CrimeId = Id<struct CrimeTag>;
using ImportId = Id<struct ImportTag>;
using NoteId = Id<struct NoteTag>;

} // namespace harmdesk
