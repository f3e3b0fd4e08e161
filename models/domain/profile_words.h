// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/profile.h"

#include <QString>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace harmdesk {

// The settings of a profile in words, for forms, sandboxes and comparisons. Keys are those of profile_keys.h;
// an unknown key gives its own name, an empty help and no range.

/// "Window" – what a form calls the setting.
QString profileKeyLabel(std::string_view key);
/// What the setting does, in one sentence, with what 0 or nothing means.
QString profileKeyHelp(std::string_view key);
/// A value of the setting as people read it: "365 days", "every crime", "reported". The value as it is where
/// it has no other words.
QString profileValueWords(std::string_view key, std::string_view value);

/// Bounds of a setting that is a number. `usual` is where a slider ends; what lies beyond is typed. In the
/// setting's own unit (whole days, crimes, victims, years).
struct ProfileRange {
    int lowest = 0;
    int highest = 0;
    int usual = 0;
};
/// nullopt for settings that are words.
std::optional<ProfileRange> profileRange(std::string_view key);

/// The value of one setting as text ("400"); empty for an unknown key.
std::string profileValue(const Profile& profile, std::string_view key);

/// A setting that two profiles have differently.
struct ProfileDifference {
    std::string key;
    std::string a;
    std::string b;
    friend bool operator==(const ProfileDifference&, const ProfileDifference&) = default;
};
/// In the order of the scheme; name and version are not settings. Lists of statuses are compared as sets.
std::vector<ProfileDifference> profileDifferences(const Profile& a, const Profile& b);
/// "window 400 days, half-life 180 days": the values of `b` where it differs; empty where it does not.
QString differenceWords(const std::vector<ProfileDifference>& differences);

} // namespace harmdesk
