// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/harm/index_diff.h"

#include "models/harm/matching.h"

#include <algorithm>
#include <map>
#include <set>
#include <string_view>
#include <unordered_map>

namespace harmdesk::harm {

namespace {

std::string daysText(HarmDays days) {
    std::string text = days.plain();
    while (text.back() == '0') text.pop_back();
    if (text.back() == '.') text.pop_back();
    return text;
}

std::string codesText(const std::vector<std::string>& codes) {
    std::set<std::string> sorted;
    for (const std::string& code : codes)
        if (std::string one = normalisedCjsCode(code); !one.empty()) sorted.insert(std::move(one));
    std::string out;
    for (const std::string& code : sorted) {
        if (!out.empty()) out += ';';
        out += code;
    }
    return out;
}

std::string modeText(ModeOfTrial mode) {
    constexpr std::string_view words[] = {"", "summary", "either way", "indictable"};
    return std::string(words[static_cast<std::size_t>(mode)]);
}

using Values = std::map<std::string, std::set<HarmDays>>;

std::string valuesText(const Values& values, const std::string& key) {
    const auto it = values.find(key);
    if (it == values.end()) return {};
    std::string out;
    for (const HarmDays days : it->second) {
        if (!out.empty()) out += '|';
        out += daysText(days);
    }
    return out;
}

struct Keyed {
    Values classes;
    Values codes;
    std::unordered_map<std::string, const IndexRow*> rows;

    explicit Keyed(const HarmIndex& index) {
        for (const IndexRow& row : index.rows) {
            rows.try_emplace(row.urn, &row);
            if (std::string key = normalisedHoClass(row.hoClass); !key.empty()) classes[key].insert(row.days);
            for (const std::string& code : row.cjsCodes)
                if (std::string key = normalisedCjsCode(code); !key.empty()) codes[key].insert(row.days);
        }
    }
};

void addKeys(IndexDiff& diff, IndexChange::Kind kind, const Values& a, const Values& b, std::size_t& count) {
    std::set<std::string> keys;
    for (const auto& [key, values] : a) keys.insert(key);
    for (const auto& [key, values] : b) keys.insert(key);
    for (const std::string& key : keys) {
        IndexChange change;
        change.kind = kind;
        change.field = "days";
        change.a = valuesText(a, key);
        change.b = valuesText(b, key);
        if (change.a == change.b) continue;
        (kind == IndexChange::Kind::Class ? change.hoClass : change.title) = key;
        diff.changes.push_back(std::move(change));
        ++count;
    }
}

std::string_view kindText(IndexChange::Kind kind) {
    switch (kind) {
    case IndexChange::Kind::OnlyInA:
        return "only_in_a";
    case IndexChange::Kind::OnlyInB:
        return "only_in_b";
    case IndexChange::Kind::Row:
        return "row";
    case IndexChange::Kind::Class:
        return "class";
    case IndexChange::Kind::Cjs:
        break;
    }
    return "cjs";
}

void appendField(QByteArray& out, std::string_view field, char end) {
    const QByteArray bytes(field.data(), static_cast<qsizetype>(field.size()));
    const bool quoted = std::any_of(bytes.begin(), bytes.end(),
                                    [](char c) { return c == ',' || c == '"' || c == '\n' || c == '\r'; });
    out += quoted ? '"' + QByteArray(bytes).replace("\"", "\"\"") + '"' : bytes;
    out += end;
}

} // namespace

IndexDiff diffIndexes(const HarmIndex& a, const HarmIndex& b) {
    const Keyed inA(a);
    const Keyed inB(b);
    IndexDiff diff;
    const auto only = [&](IndexChange::Kind kind, const IndexRow& row) {
        IndexChange change;
        change.kind = kind;
        change.urn = row.urn;
        change.hoClass = row.hoClass;
        change.field = "days";
        (kind == IndexChange::Kind::OnlyInA ? change.a : change.b) = daysText(row.days);
        change.title = row.title;
        diff.changes.push_back(std::move(change));
    };
    for (const IndexRow& row : b.rows) {
        const auto it = inA.rows.find(row.urn);
        if (it == inA.rows.end()) {
            only(IndexChange::Kind::OnlyInB, row);
            ++diff.onlyInB;
            continue;
        }
        const IndexRow& before = *it->second;
        const std::size_t held = diff.changes.size();
        const auto field = [&](const char* name, std::string was, std::string is) {
            if (was == is) return;
            diff.changes.push_back({IndexChange::Kind::Row, row.urn, row.hoClass, name, std::move(was),
                                    std::move(is), row.title});
        };
        field("days", daysText(before.days), daysText(row.days));
        field("ho_class", normalisedHoClass(before.hoClass), normalisedHoClass(row.hoClass));
        field("cjs_codes", codesText(before.cjsCodes), codesText(row.cjsCodes));
        field("title", before.title, row.title);
        field("group", before.group, row.group);
        field("mode_of_trial", modeText(before.modeOfTrial), modeText(row.modeOfTrial));
        field("notifiable", before.notifiable ? "yes" : "no", row.notifiable ? "yes" : "no");
        if (diff.changes.size() > held) ++diff.changedRows;
    }
    for (const IndexRow& row : a.rows) {
        if (inB.rows.contains(row.urn)) continue;
        only(IndexChange::Kind::OnlyInA, row);
        ++diff.onlyInA;
    }
    addKeys(diff, IndexChange::Kind::Class, inA.classes, inB.classes, diff.changedClasses);
    addKeys(diff, IndexChange::Kind::Cjs, inA.codes, inB.codes, diff.changedCodes);
    return diff;
}

QByteArray IndexDiff::csv() const {
    QByteArray out = "kind,urn,ho_class,field,a,b,title\n";
    for (const IndexChange& change : changes) {
        appendField(out, kindText(change.kind), ',');
        appendField(out, change.urn, ',');
        appendField(out, change.hoClass, ',');
        appendField(out, change.field, ',');
        appendField(out, change.a, ',');
        appendField(out, change.b, ',');
        appendField(out, change.title, '\n');
    }
    return out;
}

} // namespace harmdesk::harm
