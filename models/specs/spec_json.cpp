// SPDX-License-Identifier: GPL-3.0-or-later
// Reads the JSON form of a spec, strictly: what is not understood is refused with its place.
#include "models/domain/standard_fields.h"
#include "models/specs/spec_json_names.h"
#include "models/specs/spec_json_text.h"
#include "models/specs/specs.h"

#include <QCoreApplication>
#include <functional>
#include <initializer_list>
#include <unordered_set>

namespace harmdesk::specs {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(harmdesk::SpecJson)
};

constexpr std::int64_t kMost = 1'000'000'000;

/// A value and where it stands: "sources[0].targets[1].fields[3].date".
struct At {
    const JsonValue& value;
    std::string place;

    At member(const std::string& key, const JsonValue& inside) const {
        return {inside, place.empty() ? key : std::string(place).append(".").append(key)};
    }
    At item(std::size_t index) const {
        return {value.items[index], std::string(place).append("[").append(std::to_string(index)).append("]")};
    }
};

class Reader {
public:
    explicit Reader(QString where)
        : m_where(std::move(where)) {}

    Result<ImportSpec> read(const QByteArray& json);

private:
    struct Member {
        std::string_view key;
        bool required;
        std::function<Status(const At&)> take;
    };

    tl::unexpected<Error> wrong(const QString& place, int line, const QString& what) const {
        return fail(
            ErrorKind::Unreadable,
            Text::tr("The import specification cannot be used: %1, line %2: %3 Nothing was changed. Correct "
                     "the file, or save the specification again.")
                .arg(place)
                .arg(line)
                .arg(what),
            {}, QStringLiteral("%1:%2").arg(m_where).arg(line));
    }
    tl::unexpected<Error> wrong(const At& at, const QString& what) const {
        return wrong(at.place.empty() ? Text::tr("at its start") : QString::fromStdString(at.place),
                     at.value.line, what);
    }

    Status object(const At& at, const std::vector<Member>& members) const;
    Status list(const At& at, const std::function<Status(const At&)>& item) const;
    Status text(const At& at, std::string& out) const;
    Status texts(const At& at, std::vector<std::string>& out) const;
    Status number(const At& at, int& out, std::int64_t least, std::int64_t most) const;
    Status truth(const At& at, bool& out) const;
    Status character(const At& at, char& out, bool mayBeNone) const;
    template <class E, std::size_t N> Status named(const At& at, const JsonNames<E, N>& names, E& out) const;

    Status spec(const At& at, ImportSpec& out) const;
    Status source(const At& at, SourceRule& out) const;
    Status format(const At& at, SourceFormat& out) const;
    Status target(const At& at, TargetRule& out) const;
    Status field(const At& at, FileKind kind, FieldRule& out) const;
    Status split(const At& at, std::optional<FieldRule::Split>& out) const;
    Status valueMap(const At& at, FieldRule& out) const;
    Status tests(const At& at, std::vector<RowTest>& out) const;

    QString m_where;
};

QString typeName(JsonValue::Type type) {
    switch (type) {
    case JsonValue::Type::Object:
        return Text::tr("an object in braces");
    case JsonValue::Type::Array:
        return Text::tr("a list in brackets");
    case JsonValue::Type::Text:
        return Text::tr("a text in quotation marks");
    case JsonValue::Type::Number:
        return Text::tr("a whole number");
    case JsonValue::Type::Bool:
        return Text::tr("true or false");
    case JsonValue::Type::Null:
        break;
    }
    return QStringLiteral("null");
}

QString expected(JsonValue::Type type) {
    return Text::tr("here must stand %1.").arg(typeName(type));
}

QString shown(std::string_view text) {
    const QString all = QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
    return all.size() > 60 ? all.left(59) + QChar(0x2026) : all;
}

Status Reader::object(const At& at, const std::vector<Member>& members) const {
    if (at.value.type != JsonValue::Type::Object) return wrong(at, expected(JsonValue::Type::Object));
    for (const auto& [key, inside] : at.value.members) {
        bool known = false;
        for (const Member& member : members) known = known || member.key == key;
        if (known) continue;
        QStringList names;
        for (const Member& member : members)
            names.append(QString::fromUtf8(member.key.data(), static_cast<qsizetype>(member.key.size())));
        return wrong(at.member(key, inside),
                     Text::tr("this key is not known; known are %1.").arg(names.join(QStringLiteral(", "))));
    }
    // In the order of `members`: what one of them says may decide how the next is read.
    for (const Member& member : members) {
        bool found = false;
        for (const auto& [key, inside] : at.value.members) {
            if (key != member.key) continue;
            found = true;
            HARMDESK_TRY(member.take(at.member(key, inside)));
        }
        if (!found && member.required)
            return wrong(at, Text::tr("the key \"%1\" is missing.")
                                 .arg(QString::fromUtf8(member.key.data(),
                                                        static_cast<qsizetype>(member.key.size()))));
    }
    return {};
}

Status Reader::list(const At& at, const std::function<Status(const At&)>& item) const {
    if (at.value.type != JsonValue::Type::Array) return wrong(at, expected(JsonValue::Type::Array));
    for (std::size_t i = 0; i < at.value.items.size(); ++i) HARMDESK_TRY(item(at.item(i)));
    return {};
}

Status Reader::text(const At& at, std::string& out) const {
    if (at.value.type != JsonValue::Type::Text) return wrong(at, expected(JsonValue::Type::Text));
    out = at.value.text;
    return {};
}

Status Reader::texts(const At& at, std::vector<std::string>& out) const {
    out.clear();
    return list(at, [&](const At& item) {
        out.emplace_back();
        return text(item, out.back());
    });
}

Status Reader::number(const At& at, int& out, std::int64_t least, std::int64_t most) const {
    if (at.value.type != JsonValue::Type::Number || !at.value.whole)
        return wrong(at, expected(JsonValue::Type::Number));
    if (*at.value.whole < least || *at.value.whole > most)
        return wrong(at, Text::tr("the number must be from %1 to %2.").arg(least).arg(most));
    out = static_cast<int>(*at.value.whole);
    return {};
}

Status Reader::truth(const At& at, bool& out) const {
    if (at.value.type != JsonValue::Type::Bool) return wrong(at, expected(JsonValue::Type::Bool));
    out = at.value.truth;
    return {};
}

Status Reader::character(const At& at, char& out, bool mayBeNone) const {
    std::string value;
    HARMDESK_TRY(text(at, value));
    if (value.empty() && mayBeNone) {
        out = '\0';
        return {};
    }
    const bool ascii = value.size() == 1 && ((value[0] >= 0x20 && value[0] < 0x7F) || value[0] == '\t');
    if (!ascii) return wrong(at, Text::tr("here must stand one ASCII character."));
    out = value[0];
    return {};
}

template <class E, std::size_t N>
Status Reader::named(const At& at, const JsonNames<E, N>& names, E& out) const {
    std::string value;
    HARMDESK_TRY(text(at, value));
    if (const auto known = jsonValue(names, value)) {
        out = *known;
        return {};
    }
    QStringList all;
    for (const auto& name : names)
        all.append(QString::fromUtf8(name.first.data(), static_cast<qsizetype>(name.first.size())));
    return wrong(
        at, Text::tr("\"%1\" is not known; known are %2.").arg(shown(value), all.join(QStringLiteral(", "))));
}

Result<ImportSpec> Reader::read(const QByteArray& json) {
    const JsonParsed parsed = parseJson({json.constData(), static_cast<std::size_t>(json.size())});
    if (!parsed.value) {
        const auto say = [&](const QString& what) {
            return wrong(Text::tr("not JSON"), parsed.fault.line, what);
        };
        switch (parsed.fault.what) {
        case JsonFault::What::TwiceKey:
            return say(Text::tr("the key \"%1\" stands twice.").arg(shown(parsed.fault.key)));
        case JsonFault::What::TooDeep:
            return say(Text::tr("it is nested too deep."));
        case JsonFault::What::TooLarge:
            return say(Text::tr("it is too large for a specification."));
        case JsonFault::What::NotUtf8:
            return say(Text::tr("it is not in UTF-8."));
        case JsonFault::What::After:
            return say(Text::tr("something stands after its end."));
        case JsonFault::What::Syntax:
            break;
        }
        return say(json.trimmed().isEmpty() ? Text::tr("the file is empty.")
                                            : Text::tr("a sign is wrong or missing here."));
    }
    ImportSpec out;
    HARMDESK_TRY(spec(At{*parsed.value, {}}, out));
    return out;
}

Status Reader::spec(const At& at, ImportSpec& out) const {
    int schema = 0;
    std::string name;
    const auto takeSchema = [&](const At& inside) -> Status {
        HARMDESK_TRY(number(inside, schema, 1, kMost));
        if (schema > kSpecSchema)
            return fail(
                ErrorKind::Unreadable,
                Text::tr("The import specification was made by a newer version of the program (schema %1; "
                         "this one knows %2). Nothing was changed. Install the newer version, or save the "
                         "specification with this one.")
                    .arg(schema)
                    .arg(kSpecSchema),
                {}, m_where);
        return {};
    };
    // The schema first: a newer one may have keys that this program does not know.
    if (at.value.type == JsonValue::Type::Object)
        for (const auto& [key, inside] : at.value.members)
            if (key == "schema") HARMDESK_TRY(takeSchema(at.member(key, inside)));
    const Status taken = object(
        at, {{"schema", true, takeSchema},
             {"name", true,
              [&](const At& inside) -> Status {
                  HARMDESK_TRY(text(inside, name));
                  if (name.size() > 400) return wrong(inside, Text::tr("the name is too long."));
                  return {};
              }},
             {"version", false, [&](const At& inside) { return number(inside, out.version, 1, kMost); }},
             {"sources", true, [&](const At& inside) {
                  return list(inside, [&](const At& item) {
                      out.sources.emplace_back();
                      return source(item, out.sources.back());
                  });
              }}});
    if (!taken) return taken;
    out.name = QString::fromStdString(name);
    std::unordered_set<std::string> names;
    for (const SourceRule& one : out.sources)
        if (!names.insert(one.name).second)
            return wrong(at, Text::tr("two sources have the name \"%1\".").arg(shown(one.name)));
    return {};
}

Status Reader::source(const At& at, SourceRule& out) const {
    return object(at, {{"name", true,
                        [&](const At& in) -> Status {
                            HARMDESK_TRY(text(in, out.name));
                            if (out.name.empty()) return wrong(in, Text::tr("a source must have a name."));
                            return {};
                        }},
                       {"pattern", false, [&](const At& in) { return text(in, out.pattern); }},
                       {"format", false, [&](const At& in) { return format(in, out.format); }},
                       {"columns", false, [&](const At& in) { return texts(in, out.columns); }},
                       {"ignored", false, [&](const At& in) { return texts(in, out.ignored); }},
                       {"empty_words", false, [&](const At& in) { return texts(in, out.emptyWords); }},
                       {"trim", false, [&](const At& in) { return truth(in, out.trim); }},
                       {"skip", false, [&](const At& in) { return tests(in, out.skip); }},
                       {"targets", true, [&](const At& in) {
                            return list(in, [&](const At& item) {
                                out.targets.emplace_back();
                                return target(item, out.targets.back());
                            });
                        }}});
}

Status Reader::format(const At& at, SourceFormat& out) const {
    return object(
        at, {{"kind", true, [&](const At& in) { return named(in, kFormatKinds, out.kind); }},
             {"member", false, [&](const At& in) { return text(in, out.member); }},
             {"encoding", false, [&](const At& in) { return named(in, kEncodings, out.encoding); }},
             {"delimiter", false, [&](const At& in) { return character(in, out.delimiter, false); }},
             {"quote", false, [&](const At& in) { return character(in, out.quote, true); }},
             {"sheet", false, [&](const At& in) { return text(in, out.sheet); }},
             {"header_line", false, [&](const At& in) { return number(in, out.headerLine, 0, kMost); }}});
}

Status Reader::target(const At& at, TargetRule& out) const {
    HARMDESK_TRY(object(at, {{"kind", true, [&](const At& in) { return named(in, kFileKinds, out.kind); }},
                             {"label", false, [&](const At& in) { return text(in, out.label); }},
                             {"fields", true,
                              [&](const At& in) {
                                  return list(in, [&](const At& item) {
                                      out.fields.emplace_back();
                                      return field(item, out.kind, out.fields.back());
                                  });
                              }},
                             {"when", false, [&](const At& in) { return tests(in, out.when); }}}));
    std::unordered_set<std::string> seen;
    for (const FieldRule& rule : out.fields)
        if (!seen.insert(rule.field).second)
            return wrong(at, Text::tr("the field \"%1\" is made twice.").arg(shown(rule.field)));
    return {};
}

Status Reader::field(const At& at, FileKind kind, FieldRule& out) const {
    return object(at, {{"field", true,
                        [&](const At& in) -> Status {
                            HARMDESK_TRY(text(in, out.field));
                            if (extractField(kind, out.field)) return {};
                            const std::string_view of = jsonName(kFileKinds, kind);
                            return wrong(in, Text::tr("the standard extract has no field \"%1\" in its %2.")
                                                 .arg(shown(out.field), shown(of)));
                        }},
                       {"columns", false, [&](const At& in) { return texts(in, out.columns); }},
                       {"join", false, [&](const At& in) { return text(in, out.join); }},
                       {"constant", false, [&](const At& in) { return text(in, out.constant.emplace()); }},
                       {"split", false, [&](const At& in) { return split(in, out.split); }},
                       {"values", false, [&](const At& in) { return valueMap(in, out); }},
                       {"date", false, [&](const At& in) { return named(in, kDateStyles, out.date); }},
                       {"century", false, [&](const At& in) { return number(in, out.century, 0, 99); }},
                       {"decimal", false, [&](const At& in) -> Status {
                            HARMDESK_TRY(character(in, out.decimal, false));
                            if (out.decimal != '.' && out.decimal != ',')
                                return wrong(in, Text::tr("here must stand \".\" or \",\"."));
                            return {};
                        }}});
}

Status Reader::split(const At& at, std::optional<FieldRule::Split>& out) const {
    std::string separators;
    int part = 0;
    const Status taken =
        object(at, {{"separators", true,
                     [&](const At& in) -> Status {
                         HARMDESK_TRY(text(in, separators));
                         if (separators.empty())
                             return wrong(in, Text::tr("a split needs at least one separator."));
                         return {};
                     }},
                    {"part", false, [&](const At& in) { return number(in, part, 0, 1000); }}});
    if (taken) out = FieldRule::Split{std::move(separators), part};
    return taken;
}

Status Reader::valueMap(const At& at, FieldRule& out) const {
    out.values.clear();
    return list(at, [&](const At& item) -> Status {
        if (item.value.type != JsonValue::Type::Array || item.value.items.size() != 2)
            return wrong(item, Text::tr("here must stand two texts in brackets: from and to."));
        std::pair<std::string, std::string> pair;
        HARMDESK_TRY(text(item.item(0), pair.first));
        HARMDESK_TRY(text(item.item(1), pair.second));
        out.values.push_back(std::move(pair));
        return {};
    });
}

Status Reader::tests(const At& at, std::vector<RowTest>& out) const {
    out.clear();
    return list(at, [&](const At& item) {
        RowTest& test = out.emplace_back();
        return object(item, {{"column", true, [&](const At& in) { return text(in, test.column); }},
                             {"op", true, [&](const At& in) { return named(in, kTestOps, test.op); }},
                             {"values", false, [&](const At& in) { return texts(in, test.values); }}});
    });
}

} // namespace

Result<ImportSpec> specFromJson(const QByteArray& json, const QString& where) {
    return Reader(where).read(json);
}

} // namespace harmdesk::specs
