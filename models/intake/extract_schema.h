// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/import_receipt.h"
#include "models/domain/standard_fields.h"

#include <QString>
#include <array>
#include <bitset>
#include <cstddef>
#include <optional>
#include <span>
#include <string_view>
#include <vector>

namespace harmdesk::intake {

/// A column of the standard extract.
using Column = ExtractField;

// Positions in columnsOf(kind).
enum class PersonColumn : std::size_t {
    NominalRef,
    PncId,
    Surname,
    Forenames,
    DateOfBirth,
    Sex,
    Ethnicity,
    HomeBorough,
    Status,
    StatusFrom,
};
enum class CrimeColumn : std::size_t {
    CrimeNo,
    HoClass,
    CjsCode,
    OffenceTitle,
    CommittedFrom,
    CommittedTo,
    ReportedOn,
    RecordedOn,
    Offences,
    Borough,
    Easting,
    Northing,
    Mo,
    Flags,
    Status,
    OutcomeType,
    OutcomeOn,
    Officer,
    Unit,
    StatementOn,
    Urn,
    IncidentRef,
};
enum class LinkColumn : std::size_t { CrimeNo, NominalRef, Role, Relationship };
enum class EventColumn : std::size_t { NominalRef, Event, EventOn, Until, CrimeNo, Detail };

inline constexpr std::size_t kMaxColumns = 22;

inline std::span<const Column> columnsOf(FileKind kind) {
    return extractFields(kind);
}
/// "persons.csv" …
QString standardFileName(FileKind kind);
/// The kind of a file by its name alone, in any case; nullopt for other names.
std::optional<FileKind> kindByName(const QString& fileName);
/// The kind whose required columns are all in the header.
std::optional<FileKind> kindByHeader(const std::vector<std::string_view>& header);

/// Where the columns of a kind stand in a file.
struct HeaderMap {
    std::array<int, kMaxColumns> position{}; ///< by column; -1 = the file lacks it
    std::size_t fields = 0;                  ///< a row must have so many
};
/// The columns of a kind that a source fills, by position in columnsOf(kind).
using FieldMask = std::bitset<kMaxColumns>;
/// Every column of the kind.
FieldMask allFields(FileKind kind);
/// The map of rows that hold the columns of the kind in their order; those outside of `mask` are lacking.
HeaderMap orderedMap(FileKind kind, const FieldMask& mask);

/// What is wrong with a header; all empty = nothing.
struct HeaderFaults {
    std::vector<std::string_view> missing;
    std::vector<std::string_view> unknown;
    std::vector<std::string_view> repeated;
    bool any() const { return !missing.empty() || !unknown.empty() || !repeated.empty(); }
};
HeaderFaults mapHeader(FileKind kind, const std::vector<std::string_view>& header, HeaderMap& map);

} // namespace harmdesk::intake
