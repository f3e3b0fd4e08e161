// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/profile.h"

#include "models/domain/profile_keys.h"

#include <QCoreApplication>
#include <QStringList>
#include <algorithm>
#include <array>
#include <charconv>
#include <limits>

namespace harmdesk {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(harmdesk::Profile)
};

constexpr int kMaxDays = 36525;                             // a century
constexpr int kMaxCount = 1'000'000;                        // crimes or victims of one suspect
constexpr int kMaxAge = 150;                                // years
constexpr HarmDays kMaxCap = HarmDays::fromDays(1'000'000); // far above any sentence
constexpr std::size_t kMaxFlagLength = 64;
constexpr std::array<std::string_view, 3> kDateBases{"reported_on", "committed_from", "recorded_on"};
constexpr std::array<std::string_view, 3> kSexFilters{"any", "M", "F"};

QString text(std::string_view bytes) {
    return QString::fromUtf8(bytes.data(), static_cast<qsizetype>(bytes.size()));
}

Status badValue(std::string_view key, std::string_view value, const QString& allowed) {
    return fail(
        ErrorKind::Usage,
        Tr::tr("The profile setting %1 cannot be \"%2\". Allowed: %3.").arg(text(key), text(value), allowed));
}

/// Digits only: no sign, no blanks, nothing after.
std::optional<int> wholeNumber(std::string_view value) {
    if (value.empty() || value.find_first_not_of("0123456789") != std::string_view::npos) return std::nullopt;
    int number = 0;
    const auto [end, code] = std::from_chars(value.data(), value.data() + value.size(), number);
    if (code != std::errc() || end != value.data() + value.size()) return std::nullopt;
    return number;
}

Status setWhole(int& target, std::string_view key, std::string_view value, int lowest, int highest) {
    const std::optional<int> number = wholeNumber(value);
    if (!number || *number < lowest || *number > highest)
        return badValue(key, value, Tr::tr("a whole number from %1 to %2").arg(lowest).arg(highest));
    target = *number;
    return {};
}

/// A list such as CANCELLED;TRANSFERRED in the order given; empty = nothing is excluded.
template <class Code, class Parse>
Status setList(std::vector<Code>& target, std::string_view key, std::string_view value, Parse parse,
               const QString& allowed) {
    std::vector<Code> list;
    std::size_t from = 0;
    while (!value.empty() && from <= value.size()) {
        const std::size_t end = std::min(value.find(';', from), value.size());
        const std::string_view item = value.substr(from, end - from);
        const auto code = parse(item);
        if (item.empty() || !code || std::find(list.begin(), list.end(), *code) != list.end())
            return badValue(key, value, allowed);
        list.push_back(*code);
        from = end + 1;
    }
    target = std::move(list);
    return {};
}

Status setFlag(std::string& target, std::string_view key, std::string_view value) {
    const bool printable = std::all_of(value.begin(), value.end(), [](char c) {
        return static_cast<unsigned char>(c) > ' ' && c != ';' && c != 0x7f;
    });
    if (!printable || value.size() > kMaxFlagLength)
        return badValue(key, value,
                        Tr::tr("one flag without blanks, such as VAWG or DA, or nothing for every crime"));
    target = value;
    return {};
}

template <class Code> std::string joined(const std::vector<Code>& list) {
    std::string out;
    for (const Code item : list) {
        if (!out.empty()) out += ';';
        out += code(item);
    }
    return out;
}

/// As short as it can be and still exact: 547.5, 19, 0.25.
std::string shortDays(HarmDays days) {
    std::string out = days.plain();
    while (out.back() == '0') out.pop_back();
    if (out.back() == '.') out.pop_back();
    return out;
}

template <class Code> bool holds(const std::vector<Code>& list, Code item) {
    return std::find(list.begin(), list.end(), item) != list.end();
}

QString windowWords(const Profile& profile) {
    const QString what = profile.eligibleFlag.empty() ? Tr::tr("all crimes") : text(profile.eligibleFlag);
    switch (profile.dateBasis) {
    case DateBasis::ReportedOn:
        return Tr::tr("%1 in the last %n day(s)", nullptr, profile.windowDays).arg(what);
    case DateBasis::CommittedFrom:
        return Tr::tr("%1 committed in the last %n day(s)", nullptr, profile.windowDays).arg(what);
    case DateBasis::RecordedOn:
        return Tr::tr("%1 recorded in the last %n day(s)", nullptr, profile.windowDays).arg(what);
    }
    return {};
}

} // namespace

std::vector<RecordStatus> recordsLeftOut() {
    return {RecordStatus::Cancelled, RecordStatus::Transferred};
}

std::vector<PersonStatus> peopleLeftOut() {
    return {PersonStatus::Deceased, PersonStatus::Serving};
}

Profile builtInProfile() {
    return {};
}

const std::vector<Profile>& builtInProfiles() {
    static const std::vector<Profile> all = [] {
        std::vector<Profile> made(6); // v100 first
        made[1].name = "v100-all-ages";
        made[1].minAge = 0;
        made[2].name = "rfh";
        made[2].halfLifeDays = 180;
        made[3].name = "frequency";
        made[3].capPerCrimeDays = HarmDays::fromDays(1);
        made[4].name = "da-only";
        made[4].eligibleFlag = "DA";
        made[5].name = "long-window";
        made[5].windowDays = 731;
        return made;
    }();
    return all;
}

QString profilePurpose(const Profile& profile) {
    if (profile.name == "v100") return Tr::tr("The monthly list: harm of the last year.");
    if (profile.name == "v100-all-ages") return Tr::tr("The monthly list with suspects under 18.");
    if (profile.name == "rfh")
        return Tr::tr("Recency, frequency, harm: an allegation counts half after 180 days.");
    if (profile.name == "frequency") return Tr::tr("How often: each allegation counts one day at most.");
    if (profile.name == "da-only") return Tr::tr("Domestic abuse alone.");
    if (profile.name == "long-window") return Tr::tr("Two years instead of one.");
    return {};
}

bool isProfileKey(std::string_view key) {
    return std::find(kProfileKeys.begin(), kProfileKeys.end(), key) != kProfileKeys.end();
}

Status setProfileValue(Profile& profile, std::string_view key, std::string_view value) {
    if (key == "window_days") return setWhole(profile.windowDays, key, value, 1, kMaxDays);
    if (key == "date_basis") {
        const auto* found = std::find(kDateBases.begin(), kDateBases.end(), value);
        if (found == kDateBases.end())
            return badValue(key, value, QStringLiteral("reported_on, committed_from, recorded_on"));
        profile.dateBasis = static_cast<DateBasis>(found - kDateBases.begin());
        return {};
    }
    if (key == "eligible_flag") return setFlag(profile.eligibleFlag, key, value);
    if (key == "min_crimes") return setWhole(profile.minCrimes, key, value, 0, kMaxCount);
    if (key == "min_victims") return setWhole(profile.minVictims, key, value, 0, kMaxCount);
    if (key == "exclude_record_status")
        return setList(profile.excludeRecordStatus, key, value, parseRecordStatus,
                       Tr::tr("%1, each once, separated by semicolons, or nothing")
                           .arg(QStringLiteral("ACTIVE, CANCELLED, TRANSFERRED")));
    if (key == "exclude_person_status")
        return setList(profile.excludePersonStatus, key, value, parsePersonStatus,
                       Tr::tr("%1, each once, separated by semicolons, or nothing")
                           .arg(QStringLiteral("DECEASED, SERVING, WANTED")));
    if (key == "min_age") return setWhole(profile.minAge, key, value, 0, kMaxAge);
    if (key == "sex") {
        const auto* found = std::find(kSexFilters.begin(), kSexFilters.end(), value);
        if (found == kSexFilters.end()) return badValue(key, value, QStringLiteral("any, M, F"));
        profile.sex = static_cast<SexFilter>(found - kSexFilters.begin());
        return {};
    }
    if (key == "exclude_historic_days") return setWhole(profile.excludeHistoricDays, key, value, 0, kMaxDays);
    if (key == "multiply_offences") {
        if (value != "0" && value != "1") return badValue(key, value, QStringLiteral("0, 1"));
        profile.multiplyOffences = value == "1";
        return {};
    }
    if (key == "half_life_days") return setWhole(profile.halfLifeDays, key, value, 0, kMaxDays);
    if (key == "cap_per_crime_days") {
        const std::optional<HarmDays> days = HarmDays::parse(value);
        if (!days || *days > kMaxCap)
            return badValue(key, value,
                            Tr::tr("days from 0 to %1 with at most two decimals, such as 547.5")
                                .arg(text(shortDays(kMaxCap))));
        profile.capPerCrimeDays = *days;
        return {};
    }
    QStringList keys;
    for (const std::string_view known : kProfileKeys) keys << text(known);
    return fail(ErrorKind::Usage,
                Tr::tr("There is no profile setting \"%1\" (value \"%2\"). The settings are: %3.")
                    .arg(text(key), text(value), keys.join(QStringLiteral(", "))));
}

std::vector<std::pair<std::string, std::string>> profileValues(const Profile& profile) {
    return {
        {"window_days", std::to_string(profile.windowDays)},
        {"date_basis", std::string(kDateBases[static_cast<std::size_t>(profile.dateBasis)])},
        {"eligible_flag", profile.eligibleFlag},
        {"min_crimes", std::to_string(profile.minCrimes)},
        {"min_victims", std::to_string(profile.minVictims)},
        {"exclude_record_status", joined(profile.excludeRecordStatus)},
        {"exclude_person_status", joined(profile.excludePersonStatus)},
        {"min_age", std::to_string(profile.minAge)},
        {"sex", std::string(kSexFilters[static_cast<std::size_t>(profile.sex)])},
        {"exclude_historic_days", std::to_string(profile.excludeHistoricDays)},
        {"multiply_offences", profile.multiplyOffences ? "1" : "0"},
        {"half_life_days", std::to_string(profile.halfLifeDays)},
        {"cap_per_crime_days", shortDays(profile.capPerCrimeDays)},
    };
}

QString profileSentence(const Profile& profile) {
    QStringList parts{windowWords(profile)};
    if (profile.minCrimes > 1) parts << Tr::tr("%n crime(s) or more", nullptr, profile.minCrimes);
    if (profile.minVictims > 0) parts << Tr::tr("%n victim(s) or more", nullptr, profile.minVictims);
    if (profile.sex == SexFilter::Male) parts << Tr::tr("male");
    if (profile.sex == SexFilter::Female) parts << Tr::tr("female");
    if (profile.minAge == 18)
        parts << Tr::tr("adults");
    else if (profile.minAge > 0)
        parts << Tr::tr("aged %n or over", nullptr, profile.minAge);
    if (holds(profile.excludePersonStatus, PersonStatus::Serving)) parts << Tr::tr("not serving");
    if (holds(profile.excludePersonStatus, PersonStatus::Deceased)) parts << Tr::tr("not deceased");
    if (holds(profile.excludePersonStatus, PersonStatus::Wanted)) parts << Tr::tr("not wanted");
    for (const RecordStatus status : {RecordStatus::Cancelled, RecordStatus::Transferred}) {
        if (!holds(profile.excludeRecordStatus, status))
            parts << (status == RecordStatus::Cancelled ? Tr::tr("with cancelled records")
                                                        : Tr::tr("with transferred records"));
    }
    if (holds(profile.excludeRecordStatus, RecordStatus::Active)) parts << Tr::tr("without active records");
    if (profile.excludeHistoricDays > 0)
        parts << Tr::tr("reported within %n day(s) of the offence", nullptr, profile.excludeHistoricDays);
    if (!profile.multiplyOffences) parts << Tr::tr("each record once, whatever its number of offences");
    if (!profile.capPerCrimeDays.isZero())
        parts << (profile.capPerCrimeDays == HarmDays::fromDays(1)
                      ? Tr::tr("no crime above 1 day")
                      : Tr::tr("no crime above %1 days").arg(text(shortDays(profile.capPerCrimeDays))));
    if (profile.halfLifeDays > 0) parts << Tr::tr("halved every %n day(s)", nullptr, profile.halfLifeDays);
    return parts.join(QStringLiteral(", "));
}

} // namespace harmdesk
