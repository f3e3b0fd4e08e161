// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/harm_days.h"
#include "models/base/result.h"
#include "models/domain/codes.h"

#include <QByteArray>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace harmdesk {

enum class DateBasis : std::uint8_t { ReportedOn = 0, CommittedFrom = 1, RecordedOn = 2 };
enum class SexFilter : std::uint8_t { Any = 0, Male = 1, Female = 2 };

/// The defaults of `v100`.
std::vector<RecordStatus> recordsLeftOut();
std::vector<PersonStatus> peopleLeftOut();

/// Who is ranked and how: the settings of the scoring scheme, with the defaults of the built-in profile
/// `v100`. Every rule that no setting changes stands in models/harm/ranking.h.
struct Profile {
    std::string name = "v100";
    int version = 1;

    int windowDays = 365; ///< in the window: as_at − window_days < date ≤ as_at; 1…36525
    DateBasis dateBasis = DateBasis::ReportedOn;
    std::string eligibleFlag = "VAWG"; ///< empty = every crime
    int minCrimes = 2;
    int minVictims = 0;
    std::vector<RecordStatus> excludeRecordStatus = recordsLeftOut(); ///< CANCELLED, TRANSFERRED
    std::vector<PersonStatus> excludePersonStatus = peopleLeftOut();  ///< DECEASED, SERVING
    int minAge = 18; ///< whole years on the as-at date; 0 = all; unknown birth passes and is flagged
    SexFilter sex = SexFilter::Any;
    int excludeHistoricDays =
        0; ///< > 0: leave out crimes reported more than so many days after committed_from
    bool multiplyOffences = true;
    int halfLifeDays = 0;     ///< > 0: each contribution halves every so many days
    HarmDays capPerCrimeDays; ///< > 0: no crime contributes more (after multiplying, before the half-life)

    friend bool operator==(const Profile&, const Profile&) = default;
};

/// The profile `v100` with its defaults.
Profile builtInProfile();
/// All built-in profiles, `v100` first: `v100-all-ages`, `rfh` (half-life 180 days), `frequency` (each crime
/// 1 day, by the cap), `da-only` (flag DA), `long-window` (731 days). Their names are taken: own profiles
/// need others.
const std::vector<Profile>& builtInProfiles();
/// What a built-in profile is for, in one sentence; empty for another.
QString profilePurpose(const Profile& profile);

/// Sets one key ("window_days") from text ("400"). Usage error for an unknown key or a value outside its
/// range: the message names the key, the value and what is allowed.
Status setProfileValue(Profile& profile, std::string_view key, std::string_view value);

/// All keys in the order of the scheme, with their values as text (what `--set` takes and packs print).
std::vector<std::pair<std::string, std::string>> profileValues(const Profile& profile);

/// A profile from JSON: {"name": "...", "version": 1, "settings": {"window_days": 400, …}}; settings left out
/// keep the defaults of v100. `where` (a path) goes into errors. Usage error for unknown keys, bad values,
/// bad JSON.
Result<Profile> profileFromJson(const QByteArray& json, const QString& where);
QByteArray profileToJson(const Profile& profile);

/// The rule in words: "VAWG in the last 365 days, 2 crimes or more, adults, not serving, not deceased".
QString profileSentence(const Profile& profile);

} // namespace harmdesk
