// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <Qt>

namespace harmdesk::tables {

/// Roles that every table model of the program answers.
enum Role {
    SortRole = Qt::UserRole + 1, ///< raw value to sort by
    ColumnIdRole,                ///< header: stable id (string) for header state, export and settings
    RefRole,                     ///< nominal_ref or crime_no of the row
    GroupsRole,                  ///< QVariantList of hundredths by OffenceGroup, for the in-row bar
    ScaleRole,                   ///< hundredths that fill the bar's width
    IconRole,                    ///< icon name for the cell
    ToneRole,                    ///< Tone, as int
    StrongRole,                  ///< true: medium weight
    FirstModelRole,              ///< models put their own roles from here on
};

/// Meaning of a cell's colour; never without an icon or word.
enum class Tone { Normal, Muted, Warn, Danger, Ok, Accent };

} // namespace harmdesk::tables
