// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/import_receipt.h"

#include <array>
#include <string>
#include <vector>

namespace harmdesk::storage {

/// A table of rows of the extract and the table of their images, which holds import_id and side beside the
/// same columns.
struct ImageTable {
    FileKind kind;
    std::string rows;
    std::string images;
    std::vector<std::string> keys;
    std::vector<std::string> columns; ///< the others

    std::string all() const; ///< keys, then the others: "id, nominal_ref, …"
    /// The same of one table: "i.id, i.nominal_ref, …".
    std::string all(const std::string& alias) const;
    /// Rows of the same key: "a.crime_id = b.crime_id AND …".
    std::string sameKey(const std::string& a, const std::string& b) const;
};

/// Persons, crimes, links, events: what stands later refers to what stands before it.
const std::array<ImageTable, 4>& imageTables();

inline constexpr int kBefore = 0; ///< side of an image: before the import changed the row
inline constexpr int kAfter = 1;  ///< as the import left it; only while it is rolled back

/// Keeps the row ?2… (its key) as it was before import ?1 changes it, unless the import brought it or changed
/// it before; `?` after the key: the first file of the import.
std::string keepImageSql(const ImageTable& table);
/// Drops it again: the import made the row what it was.
std::string dropImageSql(const ImageTable& table);

} // namespace harmdesk::storage
