// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/profile_words.h"

#include "models/domain/profile_keys.h"

#include <QCoreApplication>
#include <QLocale>
#include <QStringList>
#include <algorithm>

namespace harmdesk {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(harmdesk::ProfileWords)
};

QString text(std::string_view bytes) {
    return QString::fromUtf8(bytes.data(), static_cast<qsizetype>(bytes.size()));
}

/// CANCELLED;TRANSFERRED → "Cancelled, Transferred", in the words that the case uses for them.
template <class Parse> QString listWords(std::string_view value, Parse parse) {
    QStringList words;
    const auto items = text(value).split(QLatin1Char(';'), Qt::SkipEmptyParts);
    for (const QString& item : items) {
        const auto code = parse(item.toStdString());
        words << (code ? label(*code).toLower() : item);
    }
    return words.isEmpty() ? Tr::tr("none") : words.join(QStringLiteral(", "));
}

/// The items of a list in one order: the order in which they were typed means nothing.
std::string asSet(std::string_view value) {
    QStringList items = text(value).split(QLatin1Char(';'), Qt::SkipEmptyParts);
    items.sort();
    return items.join(QLatin1Char(';')).toStdString();
}

bool isList(std::string_view key) {
    return key == "exclude_record_status" || key == "exclude_person_status";
}

} // namespace

QString profileKeyLabel(std::string_view key) {
    if (key == "window_days") return Tr::tr("Window");
    if (key == "date_basis") return Tr::tr("Date that counts");
    if (key == "eligible_flag") return Tr::tr("Flag");
    if (key == "min_crimes") return Tr::tr("Fewest crimes");
    if (key == "min_victims") return Tr::tr("Fewest victims");
    if (key == "exclude_record_status") return Tr::tr("Records left out");
    if (key == "exclude_person_status") return Tr::tr("People left out");
    if (key == "min_age") return Tr::tr("Least age");
    if (key == "sex") return Tr::tr("Sex");
    if (key == "exclude_historic_days") return Tr::tr("Late reports left out");
    if (key == "multiply_offences") return Tr::tr("Several offences in a record");
    if (key == "half_life_days") return Tr::tr("Half-life");
    if (key == "cap_per_crime_days") return Tr::tr("Most days for one crime");
    return text(key);
}

QString profileKeyHelp(std::string_view key) {
    if (key == "window_days") return Tr::tr("How many days up to the as-at date count.");
    if (key == "date_basis") return Tr::tr("Which date of a crime decides whether it lies in the window.");
    if (key == "eligible_flag") return Tr::tr("The flag that a crime must carry. Nothing: every crime.");
    if (key == "min_crimes") return Tr::tr("A suspect needs at least so many crimes that count.");
    if (key == "min_victims")
        return Tr::tr("A suspect needs at least so many victims over those crimes. 0: any number.");
    if (key == "exclude_record_status") return Tr::tr("Crime records in these states do not count.");
    if (key == "exclude_person_status") return Tr::tr("People with these statuses are not ranked.");
    if (key == "min_age")
        return Tr::tr("Whole years on the as-at date; an unknown date of birth passes. 0: all ages.");
    if (key == "sex") return Tr::tr("Rank everybody or one sex alone; an unknown sex does not pass then.");
    if (key == "exclude_historic_days")
        return Tr::tr("Leaves out crimes reported more than so many days after they were committed. "
                      "0: none is left out.");
    if (key == "multiply_offences")
        return Tr::tr("A record of several offences counts its days as often as it holds offences.");
    if (key == "half_life_days")
        return Tr::tr("An allegation counts half after so many days, a quarter after twice as many. "
                      "0: never less.");
    if (key == "cap_per_crime_days") return Tr::tr("No crime adds more days than this. 0: no limit.");
    return {};
}

QString profileValueWords(std::string_view key, std::string_view value) {
    const auto days = [&](const QString& zero) {
        const int number = text(value).toInt();
        return number == 0 ? zero : Tr::tr("%n day(s)", nullptr, number);
    };
    if (key == "window_days") return days(text(value));
    if (key == "date_basis") {
        if (value == "reported_on") return Tr::tr("reported");
        if (value == "committed_from") return Tr::tr("committed");
        if (value == "recorded_on") return Tr::tr("recorded");
    }
    if (key == "eligible_flag" && value.empty()) return Tr::tr("every crime");
    if (key == "exclude_record_status") return listWords(value, parseRecordStatus);
    if (key == "exclude_person_status") return listWords(value, parsePersonStatus);
    if (key == "min_age") return value == "0" ? Tr::tr("all ages") : text(value);
    if (key == "sex") {
        if (value == "any") return Tr::tr("any");
        if (value == "M") return Tr::tr("male");
        if (value == "F") return Tr::tr("female");
    }
    if (key == "exclude_historic_days") return value == "0" ? Tr::tr("none") : days({});
    if (key == "multiply_offences") return value == "1" ? Tr::tr("each counts") : Tr::tr("counts once");
    if (key == "half_life_days") return days(Tr::tr("none"));
    if (key == "cap_per_crime_days")
        return value == "0" ? Tr::tr("no limit") : Tr::tr("%1 days").arg(text(value));
    return text(value);
}

std::optional<ProfileRange> profileRange(std::string_view key) {
    // Lowest and highest as setProfileValue checks them; the tests hold the two together.
    if (key == "window_days") return ProfileRange{1, 36525, 1096};
    if (key == "min_crimes" || key == "min_victims") return ProfileRange{0, 1'000'000, 20};
    if (key == "min_age") return ProfileRange{0, 150, 60};
    if (key == "exclude_historic_days") return ProfileRange{0, 36525, 1826};
    if (key == "half_life_days") return ProfileRange{0, 36525, 731};
    if (key == "cap_per_crime_days") return ProfileRange{0, 1'000'000, 5475};
    return std::nullopt;
}

std::string profileValue(const Profile& profile, std::string_view key) {
    for (auto& [name, value] : profileValues(profile))
        if (name == key) return value;
    return {};
}

std::vector<ProfileDifference> profileDifferences(const Profile& a, const Profile& b) {
    std::vector<ProfileDifference> found;
    const auto left = profileValues(a);
    const auto right = profileValues(b);
    for (std::size_t i = 0; i < left.size(); ++i) {
        const auto& [key, value] = left[i];
        const std::string& other = right[i].second;
        const bool same = isList(key) ? asSet(value) == asSet(other) : value == other;
        if (!same) found.push_back({key, value, other});
    }
    return found;
}

QString differenceWords(const std::vector<ProfileDifference>& differences) {
    QStringList words;
    for (const ProfileDifference& difference : differences)
        words << Tr::tr("%1 %2", "setting and its value")
                     .arg(profileKeyLabel(difference.key).toLower(),
                          profileValueWords(difference.key, difference.b));
    return words.join(QStringLiteral(", "));
}

} // namespace harmdesk
