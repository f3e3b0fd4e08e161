// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>

namespace harmdesk {

/// Bytes squeezed for keeping (zlib, in pieces of 128 KiB). The same bytes give the same packed bytes for one
/// version of zlib only: sums are taken over what was packed, never over the packed form. Any thread.
std::string packed(std::string_view bytes);

/// The bytes again; nullopt for anything that `packed` did not make, for more than `limit` bytes, and where a
/// piece is damaged. Hostile input costs at most its own size a thousandfold (what zlib can squeeze) and
/// never more than `limit`, beside one piece.
std::optional<std::string> unpacked(std::string_view packedBytes, std::size_t limit);

} // namespace harmdesk
