// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/intake/spec_edit.h"

#include "models/domain/standard_fields.h"

#include <QStringList>
#include <algorithm>

namespace harmdesk::views::spec_edit {

namespace {

std::optional<FieldType> typeOf(FileKind kind, const std::string& field) {
    const auto at = extractField(kind, field);
    return at ? std::optional(extractFields(kind)[*at].type) : std::nullopt;
}

/// How `like` reads this column where it fills a field of the same type; the same field first.
const FieldRule* readingOf(const SourceRule& like, FieldType type, const std::string& field,
                           const std::string& column) {
    const FieldRule* found = nullptr;
    for (const TargetRule& target : like.targets)
        for (const FieldRule& rule : target.fields) {
            if (rule.columns.size() != 1 || rule.columns.front() != column) continue;
            if (rule.field == field) return &rule;
            // A list of codes of one field means nothing to another.
            if (type == FieldType::Date && typeOf(target.kind, rule.field) == type) found = &rule;
        }
    return found;
}

FieldRule& findOrAdd(SourceRule& rule, std::size_t target, const std::string& field) {
    if (FieldRule* const found = find(rule, target, field)) return *found;
    // In the order of the standard extract, so that the same choices give the same mapping.
    TargetRule& into = rule.targets.at(target);
    const auto place = extractField(into.kind, field);
    const auto before = std::find_if(into.fields.begin(), into.fields.end(), [&](const FieldRule& other) {
        const auto otherPlace = extractField(into.kind, other.field);
        return place && otherPlace && *otherPlace > *place;
    });
    FieldRule made;
    made.field = field;
    return *into.fields.insert(before, std::move(made));
}

} // namespace

FieldRule* find(SourceRule& rule, std::size_t target, const std::string& field) {
    if (target >= rule.targets.size()) return nullptr;
    auto& fields = rule.targets[target].fields;
    const auto it =
        std::find_if(fields.begin(), fields.end(), [&](const FieldRule& r) { return r.field == field; });
    return it == fields.end() ? nullptr : &*it;
}

void assign(SourceRule& rule, std::size_t target, const std::string& field, const std::string& column,
            const std::optional<SourceRule>& like) {
    if (target >= rule.targets.size()) return;
    const auto type = typeOf(rule.targets[target].kind, field);
    if (!type) return;
    std::erase(rule.ignored, column);
    FieldRule& made = findOrAdd(rule, target, field);
    if (!made.constant && made.columns == std::vector<std::string>{column}) return;
    FieldRule fresh;
    const FieldRule* from = readingOf(rule, *type, field, column);
    if (from == nullptr && like) from = readingOf(*like, *type, field, column);
    if (from != nullptr) fresh = *from;
    fresh.field = field;
    fresh.columns = {column};
    fresh.constant.reset();
    made = std::move(fresh);
}

void append(SourceRule& rule, std::size_t target, const std::string& field, const std::string& column) {
    if (target >= rule.targets.size() || !typeOf(rule.targets[target].kind, field)) return;
    std::erase(rule.ignored, column);
    FieldRule& made = findOrAdd(rule, target, field);
    made.constant.reset();
    if (std::find(made.columns.begin(), made.columns.end(), column) == made.columns.end())
        made.columns.push_back(column);
}

void setConstant(SourceRule& rule, std::size_t target, const std::string& field, const std::string& text) {
    if (target >= rule.targets.size() || !typeOf(rule.targets[target].kind, field)) return;
    FieldRule& made = findOrAdd(rule, target, field);
    FieldRule fresh;
    fresh.field = field;
    fresh.constant = text;
    made = std::move(fresh);
}

void clear(SourceRule& rule, std::size_t target, const std::string& field) {
    if (target >= rule.targets.size()) return;
    std::erase_if(rule.targets[target].fields, [&](const FieldRule& r) { return r.field == field; });
}

void release(SourceRule& rule, const std::string& column) {
    for (TargetRule& target : rule.targets) {
        for (FieldRule& field : target.fields) std::erase(field.columns, column);
        std::erase_if(target.fields,
                      [](const FieldRule& field) { return field.columns.empty() && !field.constant; });
    }
}

void setIgnored(SourceRule& rule, const std::string& column, bool ignored) {
    std::erase(rule.ignored, column);
    if (!ignored) return;
    release(rule, column);
    rule.ignored.push_back(column);
}

void setCode(FieldRule& rule, const std::string& value, const std::string& code) {
    const QString folded = QString::fromStdString(value).trimmed().toCaseFolded();
    const auto it = std::find_if(rule.values.begin(), rule.values.end(), [&](const auto& pair) {
        return QString::fromStdString(pair.first).trimmed().toCaseFolded() == folded;
    });
    if (it != rule.values.end() && code.empty())
        rule.values.erase(it);
    else if (it != rule.values.end())
        it->second = code;
    else if (!code.empty())
        rule.values.emplace_back(value, code);
}

bool hasTarget(const SourceRule& rule, FileKind kind, const std::string& label) {
    return std::any_of(rule.targets.begin(), rule.targets.end(), [&](const TargetRule& target) {
        return target.kind == kind && target.label == label;
    });
}

void addTarget(SourceRule& rule, FileKind kind, const std::string& label) {
    if (hasTarget(rule, kind, label)) return;
    TargetRule made;
    made.kind = kind;
    made.label = label;
    rule.targets.push_back(std::move(made));
}

void removeTarget(SourceRule& rule, std::size_t target) {
    if (target < rule.targets.size())
        rule.targets.erase(rule.targets.begin() + static_cast<std::ptrdiff_t>(target));
}

std::vector<std::string> words(const QString& text) {
    std::vector<std::string> out;
    const QStringList parts = text.split(QLatin1Char(';'));
    for (const QString& part : parts) {
        std::string word = part.trimmed().toStdString();
        if (!word.empty() && std::find(out.begin(), out.end(), word) == out.end())
            out.push_back(std::move(word));
    }
    return out;
}

QString wordsText(const std::vector<std::string>& words) {
    QStringList parts;
    for (const std::string& word : words) parts.append(QString::fromStdString(word));
    return parts.join(QStringLiteral("; "));
}

} // namespace harmdesk::views::spec_edit
