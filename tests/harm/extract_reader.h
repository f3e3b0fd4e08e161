// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/harm/plain_case.h"

#include <QFile>
#include <QString>
#include <cctype>
#include <optional>

namespace plain {

/// Reads a whole file; empty where it cannot be opened (the tests then fail on their counts).
inline std::string fileBytes(const QString& path) {
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll().toStdString() : std::string();
}

/// The rows of a CSV text, by a state machine of one character at a time.
inline std::vector<std::vector<std::string>> csvRows(const std::string& text) {
    std::vector<std::vector<std::string>> rows;
    std::vector<std::string> row(1);
    bool quoted = false;
    for (std::size_t i = 0; i < text.size(); ++i) {
        const char c = text[i];
        if (quoted) {
            if (c != '"')
                row.back() += c;
            else if (i + 1 < text.size() && text[i + 1] == '"')
                row.back() += text[i++];
            else
                quoted = false;
        } else if (c == '"') {
            quoted = true;
        } else if (c == ',') {
            row.emplace_back();
        } else if (c == '\n') {
            rows.push_back(std::move(row));
            row.assign(1, {});
        } else if (c != '\r') {
            row.back() += c;
        }
    }
    if (row.size() > 1 || !row.front().empty()) rows.push_back(std::move(row));
    return rows;
}

/// Snapshot folders of the standard extract applied one after the other: a known key replaces, a bad row is
/// left out.
class ExtractReader {
public:
    int rejected = 0;

    void apply(const QString& folder) {
        each(folder + QStringLiteral("/persons.csv"), 10, [&](const auto& f) { return person(f); });
        each(folder + QStringLiteral("/crimes.csv"), 20, [&](const auto& f) { return crime(f); });
        each(folder + QStringLiteral("/links.csv"), 4, [&](const auto& f) { return link(f); });
        each(folder + QStringLiteral("/events.csv"), 6, [&](const auto& f) { return event(f); });
    }

    Case result(HarmIndex index) const {
        Case out;
        for (const auto& [ref, row] : m_persons) out.persons.push_back(row);
        for (const auto& [no, row] : m_crimes) out.crimes.push_back(row);
        for (const auto& [crimeNo, ref, role] : m_links) out.links.push_back({crimeNo, ref, role});
        for (const auto& [row, value] : m_events) out.events.push_back(value);
        out.index = std::move(index);
        return out;
    }

private:
    using Row = std::vector<std::string>;

    template <class F> void each(const QString& path, std::size_t fields, const F& take) {
        const auto rows = csvRows(fileBytes(path));
        for (std::size_t i = 1; i < rows.size(); ++i)
            if (rows[i].size() != fields || !take(rows[i])) ++rejected;
    }
    static bool date(const std::string& text, Date& out) {
        out = {};
        if (text.empty() || text == "NULL") return true;
        const auto parsed = Date::parseIso(text);
        if (parsed) out = *parsed;
        return parsed.has_value();
    }
    static bool number(const std::string& text, int& out) {
        if (text.empty()) return true;
        if (text.find_first_not_of("0123456789") != std::string::npos) return false;
        out = std::stoi(text);
        return true;
    }
    bool person(const Row& f) {
        Person row{f[0], f[1], {}, Sex::Unknown, PersonStatus::None};
        const auto sex = parseSex(f[5]);
        const auto status = parsePersonStatus(f[8]);
        Date from;
        if (f[0].empty() || !sex || !status || !date(f[4], row.born) || !date(f[9], from)) return false;
        row.sex = *sex;
        row.status = *status;
        m_persons.insert_or_assign(row.ref, row);
        return true;
    }
    bool crime(const Row& f) {
        Crime row;
        row.no = f[0];
        row.offence = {"", f[1], f[2], f[3]};
        Date to;
        Date outcome;
        int east = 0;
        int north = 0;
        const auto status = parseRecordStatus(f[14]);
        if (f[0].empty() || !status || !date(f[4], row.committed) || !date(f[5], to) ||
            !date(f[6], row.reported) || !date(f[7], row.recorded) || !number(f[8], row.offences) ||
            !number(f[10], east) || !number(f[11], north) || !number(f[15], row.outcome) ||
            !date(f[16], outcome) || !date(f[19], row.statement))
            return false;
        row.status = *status;
        std::string flag;
        for (const char c : f[13] + ';') {
            if (c != ';')
                flag += c;
            else if (!flag.empty())
                row.flags.push_back(std::exchange(flag, {}));
        }
        m_crimes.insert_or_assign(row.no, row);
        return true;
    }
    bool link(const Row& f) {
        const auto role = parseRole(f[2]);
        if (!role || !m_crimes.contains(f[0]) || !m_persons.contains(f[1])) return false;
        m_links.emplace(f[0], f[1], *role);
        return true;
    }
    bool event(const Row& f) {
        const auto kind = parseEventKind(f[1]);
        Event row;
        row.person = f[0];
        if (!kind || !date(f[2], row.on) || !date(f[3], row.until) || !m_persons.contains(f[0]) ||
            (!f[4].empty() && !m_crimes.contains(f[4])))
            return false;
        row.kind = *kind;
        m_events.insert_or_assign(f, row);
        return true;
    }

    std::map<std::string, Person> m_persons;
    std::map<std::string, Crime> m_crimes;
    std::set<std::tuple<std::string, std::string, Role>> m_links;
    std::map<Row, Event> m_events;
};

} // namespace plain
