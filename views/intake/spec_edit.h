// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/import_spec.h"

#include <optional>
#include <string>
#include <vector>

/// Changes of a mapping as plain functions over its values: what the mapping step's controls do, without
/// controls. None of them judges: specs::checkSpec does.
namespace harmdesk::views::spec_edit {

FieldRule* find(SourceRule& rule, std::size_t target, const std::string& field);

/// Fills a field from this column, in place of what filled it before; how the values are read (dates, codes,
/// splits) is kept where the column stays the same, else taken from `like` when it has a rule for the same
/// column and the same kind of field. The column is not left out on purpose any more.
void assign(SourceRule& rule, std::size_t target, const std::string& field, const std::string& column,
            const std::optional<SourceRule>& like);
/// A second (third …) column after those that fill the field already.
void append(SourceRule& rule, std::size_t target, const std::string& field, const std::string& column);
void setConstant(SourceRule& rule, std::size_t target, const std::string& field, const std::string& text);
void clear(SourceRule& rule, std::size_t target, const std::string& field);
/// Takes a column out of every field; fields that had nothing else are cleared.
void release(SourceRule& rule, const std::string& column);
/// Left out on purpose: released, and named as such. False takes the mark away.
void setIgnored(SourceRule& rule, const std::string& column, bool ignored);
/// Empty code: the value goes out of the map.
void setCode(FieldRule& rule, const std::string& value, const std::string& code);

bool hasTarget(const SourceRule& rule, FileKind kind, const std::string& label);
void addTarget(SourceRule& rule, FileKind kind, const std::string& label);
void removeTarget(SourceRule& rule, std::size_t target);

/// "NULL; N/A; -" as words, blanks around them dropped, none twice; and back.
std::vector<std::string> words(const QString& text);
QString wordsText(const std::vector<std::string>& words);

} // namespace harmdesk::views::spec_edit
