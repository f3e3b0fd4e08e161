// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/intake/extract_schema.h"

#include <algorithm>

namespace harmdesk::intake {

namespace {

constexpr std::array<FileKind, 4> kKinds{FileKind::Persons, FileKind::Crimes, FileKind::Links,
                                         FileKind::Events};

} // namespace

QString standardFileName(FileKind kind) {
    switch (kind) {
    case FileKind::Persons:
        return QStringLiteral("persons.csv");
    case FileKind::Crimes:
        return QStringLiteral("crimes.csv");
    case FileKind::Links:
        return QStringLiteral("links.csv");
    case FileKind::Events:
        return QStringLiteral("events.csv");
    }
    return {};
}

std::optional<FileKind> kindByName(const QString& fileName) {
    for (const FileKind kind : kKinds)
        if (fileName.compare(standardFileName(kind), Qt::CaseInsensitive) == 0) return kind;
    return std::nullopt;
}

std::optional<FileKind> kindByHeader(const std::vector<std::string_view>& header) {
    for (const FileKind kind : kKinds) {
        const auto columns = columnsOf(kind);
        const bool all = std::all_of(columns.begin(), columns.end(), [&](const Column& column) {
            return column.optional || std::find(header.begin(), header.end(), column.name) != header.end();
        });
        if (all) return kind;
    }
    return std::nullopt;
}

FieldMask allFields(FileKind kind) {
    FieldMask mask;
    for (std::size_t i = 0; i < columnsOf(kind).size(); ++i) mask.set(i);
    return mask;
}

HeaderMap orderedMap(FileKind kind, const FieldMask& mask) {
    HeaderMap map;
    map.position.fill(-1);
    map.fields = columnsOf(kind).size();
    for (std::size_t i = 0; i < map.fields; ++i)
        if (mask.test(i)) map.position[i] = static_cast<int>(i);
    return map;
}

HeaderFaults mapHeader(FileKind kind, const std::vector<std::string_view>& header, HeaderMap& map) {
    HeaderFaults faults;
    map.position.fill(-1);
    map.fields = header.size();
    const auto columns = columnsOf(kind);
    for (std::size_t i = 0; i < header.size(); ++i) {
        const auto column = std::find_if(columns.begin(), columns.end(),
                                         [&](const Column& c) { return c.name == header[i]; });
        if (column == columns.end()) {
            faults.unknown.push_back(header[i]);
            continue;
        }
        int& position = map.position[static_cast<std::size_t>(column - columns.begin())];
        if (position >= 0) faults.repeated.push_back(header[i]);
        position = static_cast<int>(i);
    }
    for (std::size_t c = 0; c < columns.size(); ++c)
        if (!columns[c].optional && map.position[c] < 0) faults.missing.push_back(columns[c].name);
    return faults;
}

} // namespace harmdesk::intake
