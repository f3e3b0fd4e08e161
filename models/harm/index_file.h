// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/result.h"
#include "models/domain/harm_index.h"

#include <QByteArray>
#include <string>
#include <vector>

namespace harmdesk::harm {

inline constexpr char16_t kBuiltInIndexName[] = u"starting-points-2020";

/// The built-in index and its resolution rules, from the embedded files.
Result<HarmIndex> builtInIndex();

/// An index from the CSV of resources/harm-index (urn, ho_class, cjs_codes, title, days, group,
/// mode_of_trial, notifiable) and, where given, its rules (ho_class, title_words, urn, reason). Errors name
/// the line and the field.
Result<HarmIndex> indexFromCsv(const QString& name, const QByteArray& table, const QByteArray& rules,
                               const QString& where);

/// The table of an index in that form: UTF-8, LF, fields quoted only where they have to be, days without
/// needless decimals. One index has one such text: reading it gives the same rows.
std::string indexCsv(const HarmIndex& index);
/// Its rules, the same way; the header alone where there are none.
std::string rulesCsv(const std::vector<ResolutionRule>& rules);
/// What HarmIndex::sha256 is: SHA-256 of indexCsv and, where there are rules, rulesCsv, in hex. So two cases
/// can tell whether they rank by the same index, however each came by it.
std::string indexSha256(const HarmIndex& index);

} // namespace harmdesk::harm
