// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <array>
#include <cstdint>
#include <optional>
#include <string_view>

namespace harmdesk {

// The closed lists of the standard extract. Numbers are stored in the case file: append, never renumber.

enum class Role : std::uint8_t { Suspect = 0, Arrested = 1, Charged = 2, Convicted = 3, Victim = 4, Witness = 5 };
enum class Sex : std::uint8_t { Unknown = 0, Male = 1, Female = 2 };
enum class PersonStatus : std::uint8_t { None = 0, Wanted = 1, Serving = 2, Deceased = 3 };
enum class RecordStatus : std::uint8_t { Active = 0, Cancelled = 1, Transferred = 2 };
enum class EventKind : std::uint8_t {
    Arrest = 0,
    Bail = 1,
    Rui = 2, ///< released under investigation
    Charge = 3,
    Remand = 4,
    Conviction = 5,
    Sentence = 6,
    Order = 7,
    Release = 8,
};
/// Which step of the matching order gave a crime its days.
enum class MatchedBy : std::uint8_t { Urn = 0, Cjs = 1, HoClass = 2, Resolved = 3, Analyst = 4, Unmapped = 5 };

/// The eight groups of every stack, legend and chart, in their one order, then what the index does not know.
enum class OffenceGroup : std::uint8_t {
    Homicide = 0,
    Rape = 1,
    OtherSexual = 2,
    ViolenceWithInjury = 3,
    ViolenceWithoutInjury = 4,
    StalkingHarassment = 5,
    PublicOrder = 6,
    Other = 7,
    Unmapped = 8,
};
inline constexpr std::size_t kOffenceGroupCount = 9;

enum class ModeOfTrial : std::uint8_t { Unknown = 0, Summary = 1, EitherWay = 2, Indictable = 3 };

/// An accused is linked to the crime by SUSPECT, ARRESTED, CHARGED or CONVICTED.
constexpr bool isAccused(Role role) { return role <= Role::Convicted; }

// The code as the extract spells it ("ARRESTED", "M", "") and back; nullopt for what is not in the list.
std::string_view code(Role value);
std::string_view code(Sex value);
std::string_view code(PersonStatus value);
std::string_view code(RecordStatus value);
std::string_view code(EventKind value);
std::string_view code(MatchedBy value); ///< as in the ledger: "cjs", "ho_class" …
std::optional<Role> parseRole(std::string_view text);
std::optional<Sex> parseSex(std::string_view text);
std::optional<PersonStatus> parsePersonStatus(std::string_view text);
std::optional<RecordStatus> parseRecordStatus(std::string_view text);
std::optional<EventKind> parseEventKind(std::string_view text);
/// The group of an index row by its text ("Rape", "Public order offences" …); others are Other.
OffenceGroup parseOffenceGroup(std::string_view text);
ModeOfTrial parseModeOfTrial(std::string_view text);

// Words for people, translated.
QString label(Role value);
QString label(Sex value);
QString label(PersonStatus value);
QString label(RecordStatus value);
QString label(EventKind value);
QString label(MatchedBy value);
QString label(OffenceGroup value);
QString shortLabel(OffenceGroup value);
QString label(ModeOfTrial value);
/// Home Office outcome 1–22 in a few words ("16 victim does not support"); 0 = "open". Source: Home Office outcomes framework.
QString outcomeLabel(int outcomeType);
/// Self-defined ethnicity (16+1) in words; the code itself where it is not known.
QString ethnicityLabel(std::string_view code);

} // namespace harmdesk
