// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/error.h"

// Debian's tl::expected is not [[nodiscard]]: this declaration, seen before the class, makes a dropped Result a warning.
namespace tl {
template <class T, class E> class [[nodiscard]] expected;
}
#include <tl/expected.hpp>

namespace harmdesk {

/// A value, or the Error that says why there is none. Exceptions never cross a folder's public door.
/// Do not use Result<bool>: `if (r)` tests success, not the value; use an enum.
template <class T> using Result = tl::expected<T, Error>;

/// Success, or an Error.
using Status = Result<void>;

/// `return fail(ErrorKind::Unreadable, tr("…"));` builds the failing side of any Result.
inline tl::unexpected<Error> fail(Error error) { return tl::unexpected<Error>(std::move(error)); }
inline tl::unexpected<Error> fail(ErrorKind kind, QString text, QString detail = {}, QString where = {}) {
    return tl::unexpected<Error>(Error{kind, std::move(text), std::move(detail), std::move(where)});
}

} // namespace harmdesk

/// Leaves the current function with the error of `expression` (a Result), if it has one.
#define HARMDESK_TRY(expression)                                                                             \
    do {                                                                                                     \
        auto harmdeskTryResult = (expression);                                                               \
        if (!harmdeskTryResult) return ::tl::unexpected(std::move(harmdeskTryResult.error()));               \
    } while (false)

/// Declares `variable` with the value of `expression` (a Result), or leaves the current function with its error.
#define HARMDESK_TRY_ASSIGN(variable, expression)                                                            \
    auto variable##Result = (expression);                                                                    \
    if (!variable##Result) return ::tl::unexpected(std::move(variable##Result.error()));                     \
    auto variable = std::move(*variable##Result)
