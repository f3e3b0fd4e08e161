// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/import_receipt.h"

#include <cstddef>
#include <optional>
#include <span>
#include <string_view>

namespace harmdesk {

/// What the texts of a field of the standard extract are.
enum class FieldType : std::uint8_t {
    Text,
    Date,   ///< ISO: 2026-10-31
    Number, ///< whole: 530000
    Code,   ///< one of a closed list
};

/// A field of the standard extract: the one place that says what stands in it.
struct ExtractField {
    std::string_view name;
    FieldType type = FieldType::Text;
    bool key = false;      ///< part of the row's key (events have none: their whole row is the key)
    bool optional = false; ///< files of the standard extract may lack the column
    std::span<const std::string_view> codes{}; ///< of Code: the values that may stand, beside the empty one
};

/// The fields of one kind of file, in the order of the standard extract.
std::span<const ExtractField> extractFields(FileKind kind);
/// Position in extractFields(kind); nullopt = the extract has no such field.
std::optional<std::size_t> extractField(FileKind kind, std::string_view name);

} // namespace harmdesk
