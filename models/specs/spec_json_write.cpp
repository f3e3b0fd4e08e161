// SPDX-License-Identifier: GPL-3.0-or-later
// The JSON form of a spec. Members at their default are left out, but for those that a person looks for.
#include "models/domain/standard_fields.h"
#include "models/specs/spec_json_names.h"
#include "models/specs/spec_json_text.h"
#include "models/specs/specs.h"

namespace harmdesk::specs {

namespace {

std::string texts(const std::vector<std::string>& list) {
    std::string out = "[";
    for (const std::string& text : list) out.append(out.size() > 1 ? ", " : "").append(jsonString(text));
    return out + "]";
}

/// Members of an object on one line.
class Inline {
public:
    Inline& add(std::string_view key, std::string_view written) {
        m_text.append(m_text.empty() ? "{" : ", ").append(jsonString(key)).append(": ").append(written);
        return *this;
    }
    Inline& text(std::string_view key, std::string_view value) { return add(key, jsonString(value)); }
    Inline& number(std::string_view key, std::int64_t value) { return add(key, std::to_string(value)); }
    std::string end() const { return m_text.empty() ? std::string("{}") : std::string(m_text).append("}"); }

private:
    std::string m_text;
};

/// Lines of a list, each an object of one line; nothing for an empty one.
std::string lines(const std::vector<std::string>& items, std::string_view indent) {
    if (items.empty()) return "[]";
    std::string out = "[";
    for (std::size_t i = 0; i < items.size(); ++i)
        out.append(i == 0 ? "\n" : ",\n").append(indent).append("  ").append(items[i]);
    return out.append("\n").append(indent).append("]");
}

std::string formatText(const SourceFormat& format) {
    Inline out;
    out.text("kind", jsonName(kFormatKinds, format.kind));
    if (!format.member.empty()) out.text("member", format.member);
    const SourceFormat usual;
    const bool csv = format.kind == SourceFormat::Kind::Csv;
    if (csv || format.encoding != usual.encoding) out.text("encoding", jsonName(kEncodings, format.encoding));
    if (csv || format.delimiter != usual.delimiter)
        out.text("delimiter", std::string_view(&format.delimiter, 1));
    if (csv || format.quote != usual.quote)
        out.text("quote", format.quote == 0 ? std::string_view() : std::string_view(&format.quote, 1));
    if (!csv || !format.sheet.empty()) out.text("sheet", format.sheet);
    return out.number("header_line", format.headerLine).end();
}

std::string testText(const RowTest& test) {
    Inline out;
    out.text("column", test.column).text("op", jsonName(kTestOps, test.op));
    if (!test.values.empty()) out.add("values", texts(test.values));
    return out.end();
}

std::vector<std::string> testTexts(const std::vector<RowTest>& tests) {
    std::vector<std::string> out;
    for (const RowTest& test : tests) out.push_back(testText(test));
    return out;
}

std::string fieldText(FileKind kind, const FieldRule& rule) {
    const FieldRule usual;
    Inline out;
    out.text("field", rule.field);
    if (!rule.columns.empty()) out.add("columns", texts(rule.columns));
    if (rule.join != usual.join) out.text("join", rule.join);
    if (rule.constant) out.text("constant", *rule.constant);
    if (rule.split)
        out.add("split",
                Inline().text("separators", rule.split->separators).number("part", rule.split->part).end());
    if (!rule.values.empty()) {
        std::string pairs = "[";
        for (const auto& [from, to] : rule.values)
            pairs.append(pairs.size() > 1 ? ", " : "").append(texts({from, to}));
        out.add("values", pairs.append("]"));
    }
    const auto at = extractField(kind, rule.field);
    const bool isDate = at && extractFields(kind)[*at].type == FieldType::Date && !rule.columns.empty();
    if (isDate || rule.date != usual.date) out.text("date", jsonName(kDateStyles, rule.date));
    if (rule.century != usual.century) out.number("century", rule.century);
    if (rule.decimal != usual.decimal) out.text("decimal", std::string_view(&rule.decimal, 1));
    return out.end();
}

std::string targetText(const TargetRule& target) {
    std::string out = "        {\n";
    out.append("          \"kind\": ").append(jsonString(jsonName(kFileKinds, target.kind))).append(",\n");
    if (!target.label.empty())
        out.append("          \"label\": ").append(jsonString(target.label)).append(",\n");
    std::vector<std::string> fields;
    for (const FieldRule& rule : target.fields) fields.push_back(fieldText(target.kind, rule));
    out.append("          \"fields\": ").append(lines(fields, "          "));
    if (!target.when.empty())
        out.append(",\n          \"when\": ").append(lines(testTexts(target.when), "          "));
    return out.append("\n        }");
}

std::string sourceText(const SourceRule& source) {
    const SourceRule usual;
    std::string out = "    {\n";
    const auto member = [&](std::string_view key, const std::string& written) {
        out.append("      ").append(jsonString(key)).append(": ").append(written).append(",\n");
    };
    member("name", jsonString(source.name));
    if (!source.pattern.empty()) member("pattern", jsonString(source.pattern));
    member("format", formatText(source.format));
    if (!source.columns.empty()) member("columns", texts(source.columns));
    if (!source.ignored.empty()) member("ignored", texts(source.ignored));
    member("empty_words", texts(source.emptyWords));
    if (source.trim != usual.trim) member("trim", "false");
    if (!source.skip.empty()) member("skip", lines(testTexts(source.skip), "      "));
    out.append("      \"targets\": [");
    for (std::size_t i = 0; i < source.targets.size(); ++i)
        out.append(i == 0 ? "\n" : ",\n").append(targetText(source.targets[i]));
    return out.append(source.targets.empty() ? "]" : "\n      ]").append("\n    }");
}

} // namespace

QByteArray specJson(const ImportSpec& spec) {
    std::string out = "{\n  \"schema\": ";
    out.append(std::to_string(kSpecSchema));
    out.append(",\n  \"name\": ").append(jsonString(spec.name.toStdString()));
    out.append(",\n  \"version\": ").append(std::to_string(spec.version));
    out.append(",\n  \"sources\": [");
    for (std::size_t i = 0; i < spec.sources.size(); ++i)
        out.append(i == 0 ? "\n" : ",\n").append(sourceText(spec.sources[i]));
    out.append(spec.sources.empty() ? "]" : "\n  ]").append("\n}\n");
    return QByteArray::fromStdString(out);
}

} // namespace harmdesk::specs
