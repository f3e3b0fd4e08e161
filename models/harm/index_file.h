// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/result.h"
#include "models/domain/harm_index.h"

#include <QByteArray>

namespace harmdesk::harm {

inline constexpr char16_t kBuiltInIndexName[] = u"starting-points-2020";

/// The built-in index and its resolution rules, from the embedded files.
Result<HarmIndex> builtInIndex();

/// An index from the CSV of resources/harm-index (urn, ho_class, cjs_codes, title, days, group,
/// mode_of_trial, notifiable) and, where given, its rules (ho_class, title_words, urn, reason). Errors name
/// the line and the field.
Result<HarmIndex> indexFromCsv(const QString& name, const QByteArray& table, const QByteArray& rules,
                               const QString& where);

} // namespace harmdesk::harm
