// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/profile.h"
#include "tests/harm/plain_case.h"

#include <cmath>
#include <cstring>
#include <map>
#include <set>
#include <sstream>
#include <string>

namespace plain {

/// The scheme a second time, as slowly and plainly as it reads: texts, maps and long multiplication. It
/// shares nothing with models/harm, so that a slip in one of the two shows as a difference.
class SlowRank {
public:
    std::string rankingCsv;
    std::string ledgerCsv;

    /// What a sandbox moves beside the profile; crimes by number.
    struct Moved {
        const HarmIndex* index = nullptr; ///< null = the case's
        std::set<std::string> leftOut;
        std::set<std::string> broughtIn;
        bool unmappedAtMedian = false;
    };

    SlowRank(const Case& held, const Profile& profile, Date asAt)
        : SlowRank(held, profile, asAt, Moved{}) {}
    SlowRank(const Case& held, const Profile& profile, Date asAt, const Moved& moved) {
        for (const auto& [key, value] : profileValues(profile)) m_set[key] = value;
        run(held, asAt, moved);
    }

    /// The middle of the days of the rows with this class, or with its first three digits; the mean of two
    /// middles, rounded half up; 0 where there is no such row.
    static long long medianOfClass(const std::string& hoClass, const HarmIndex& index) {
        const std::string wanted = classOf(hoClass);
        std::multiset<long long> whole;
        std::multiset<long long> major;
        for (const IndexRow& row : index.rows) {
            const std::string held = classOf(row.hoClass);
            if (held.empty()) continue;
            if (held == wanted) whole.insert(row.days.hundredths());
            if (threeDigits(wanted) && held.substr(0, 3) == wanted.substr(0, 3))
                major.insert(row.days.hundredths());
        }
        const std::multiset<long long>& values = whole.empty() ? major : whole;
        if (values.empty()) return 0;
        const auto n = static_cast<long>(values.size());
        const long long low = *std::next(values.begin(), (n - 1) / 2);
        const long long high = *std::next(values.begin(), n / 2);
        return (low + high) / 2 + (low + high) % 2;
    }

    // --- pieces that tests also look at by themselves
    static std::string classOf(const std::string& text) {
        const std::string trimmed = trim(text);
        const auto slash = trimmed.find('/');
        if (slash == std::string::npos) return trimmed;
        std::string left = trim(trimmed.substr(0, slash));
        std::string right = trim(trimmed.substr(slash + 1));
        for (const std::string* side : {&left, &right}) {
            if (side->empty()) return trimmed;
            for (const char c : *side)
                if (!std::isdigit(static_cast<unsigned char>(c))) return trimmed;
        }
        while (left.size() > 3 && left[0] == '0') left.erase(0, 1);
        while (right.size() > 2 && right[0] == '0') right.erase(0, 1);
        while (left.size() < 3) left = "0" + left;
        while (right.size() < 2) right = "0" + right;
        return left.size() > 3 || right.size() > 2 ? trimmed : left + "/" + right;
    }

    /// value × factor + 1/2, whole part, by long binary multiplication on the bits of the double.
    static long long halved(long long value, double factor) {
        std::uint64_t bits = 0;
        std::memcpy(&bits, &factor, sizeof bits);
        const int exponent = static_cast<int>(bits >> 52 & 0x7ff);
        std::uint64_t mantissa = bits & 0xfffffffffffffULL;
        if (exponent != 0) mantissa |= 1ULL << 52;
        const int shift = 1075 - std::max(exponent, 1); // factor = mantissa / 2^shift
        std::vector<int> product(192 + static_cast<std::size_t>(shift), 0);
        for (std::size_t i = 0; i < 63; ++i)
            if (value >> i & 1)
                for (std::size_t j = 0; j < 53; ++j)
                    if (mantissa >> j & 1) product[i + j] += 1;
        if (shift > 0) product[static_cast<std::size_t>(shift - 1)] += 1;
        for (std::size_t i = 0; i + 1 < product.size(); ++i) {
            product[i + 1] += product[i] / 2;
            product[i] %= 2;
        }
        long long whole = 0;
        for (std::size_t i = 0; i < 62; ++i)
            if (product[i + static_cast<std::size_t>(shift)] != 0) whole |= 1LL << i;
        return whole;
    }

private:
    struct Entry {
        std::string crimeNo;
        Date date;
        std::string days;
        std::string matchedBy;
        int offences = 1;
        long long contribution = 0;
    };
    struct Suspect {
        std::string ref;
        long long score = 0;
        long long worst = 0;
        Date latest;
        std::set<std::string> victims;
        int unmapped = 0;
        std::vector<Entry> entries;
    };

    std::map<std::string, std::string> m_set;

    static bool threeDigits(const std::string& text) {
        if (text.size() < 3) return false;
        for (int i = 0; i < 3; ++i)
            if (!std::isdigit(static_cast<unsigned char>(text[static_cast<std::size_t>(i)]))) return false;
        return true;
    }
    /// Whether the rules of the profile alone let the crime count.
    bool countsByRule(const Crime& crime, Date date, Date asAt) const {
        if (inList(m_set.at("exclude_record_status"), code(crime.status))) return false;
        const std::string& flag = m_set.at("eligible_flag");
        if (!flag.empty() && std::find(crime.flags.begin(), crime.flags.end(), flag) == crime.flags.end())
            return false;
        if (date > asAt || date <= asAt.plusDays(-number("window_days"))) return false;
        if (const int days = number("exclude_historic_days"); days > 0)
            if (!crime.reported.isNull() && !crime.committed.isNull() &&
                crime.reported - crime.committed > days)
                return false;
        return true;
    }

    int number(const char* key) const { return std::stoi(m_set.at(key)); }

    static std::string trim(const std::string& text) {
        std::string out = text;
        while (!out.empty() && std::isspace(static_cast<unsigned char>(out.front()))) out.erase(0, 1);
        while (!out.empty() && std::isspace(static_cast<unsigned char>(out.back()))) out.pop_back();
        return out;
    }
    static std::string upper(std::string text) {
        for (char& c : text) c = static_cast<char>(std::toupper(static_cast<unsigned char>(c)));
        return text;
    }
    static std::set<std::string> words(const std::string& title) {
        std::set<std::string> out;
        std::string plainTitle;
        for (const char c : title) plainTitle += std::isalnum(static_cast<unsigned char>(c)) ? c : ' ';
        std::istringstream stream(plainTitle);
        for (std::string word; stream >> word;) {
            for (char& c : word) c = static_cast<char>(std::tolower(static_cast<unsigned char>(c)));
            out.insert(word);
        }
        return out;
    }
    static std::string money(long long hundredths) {
        std::string cents = std::to_string(hundredths % 100);
        if (cents.size() < 2) cents = "0" + cents;
        return std::to_string(hundredths / 100) + "." + cents;
    }
    static bool inList(const std::string& list, std::string_view item) {
        return (";" + list + ";").find(";" + std::string(item) + ";") != std::string::npos;
    }

    /// hundredths and step; -1 = unmapped.
    static std::pair<long long, std::string> match(const OffenceText& offence, const HarmIndex& index) {
        const auto ofUrn = [&](const std::string& urn) -> long long {
            for (const IndexRow& row : index.rows)
                if (row.urn == urn) return row.days.hundredths();
            return -1;
        };
        if (const long long days = ofUrn(trim(offence.urn)); !trim(offence.urn).empty() && days >= 0)
            return {days, "urn"};
        const std::string hoClass = classOf(offence.hoClass);
        const std::string cjs = upper(trim(offence.cjsCode));
        for (auto it = index.decisions.rbegin(); it != index.decisions.rend(); ++it) {
            if (classOf(it->hoClass) != hoClass || upper(trim(it->cjsCode)) != cjs ||
                trim(it->title) != trim(offence.title))
                continue;
            if (const long long days = ofUrn(it->urn); days >= 0) return {days, "analyst"};
        }
        std::set<long long> values;
        for (const IndexRow& row : index.rows)
            for (const std::string& code : row.cjsCodes)
                if (!cjs.empty() && upper(trim(code)) == cjs) values.insert(row.days.hundredths());
        if (values.size() == 1) return {*values.begin(), "cjs"};
        values.clear();
        for (const IndexRow& row : index.rows)
            if (!hoClass.empty() && classOf(row.hoClass) == hoClass) values.insert(row.days.hundredths());
        if (values.size() == 1) return {*values.begin(), "ho_class"};
        const std::set<std::string> title = words(offence.title);
        for (const ResolutionRule& rule : index.rules) {
            if (classOf(rule.hoClass) != hoClass) continue;
            bool all = true;
            for (const std::string& text : rule.words)
                for (const std::string& word : words(text)) all = all && title.contains(word);
            if (!all) continue;
            const long long days = ofUrn(rule.urn);
            if (days < 0) break;
            return {days, "resolved"};
        }
        return {-1, "unmapped"};
    }

    static int ageOn(Date born, Date asAt) {
        int age = 0;
        for (int year = born.year() + 1;; ++year) {
            // The birthday of someone born on 29 February is 1 March in common years.
            const auto birthday = Date::fromYmd(year, born.month(), born.day());
            if ((birthday ? *birthday : *Date::fromYmd(year, 3, 1)) > asAt) return age;
            ++age;
        }
    }

    bool ranks(const Person& person, Date asAt) const {
        if (person.status != PersonStatus::None &&
            inList(m_set.at("exclude_person_status"), code(person.status)))
            return false;
        if (m_set.at("sex") != "any" && m_set.at("sex") != code(person.sex)) return false;
        return person.born.isNull() || ageOn(person.born, asAt) >= number("min_age");
    }

    void run(const Case& held, Date asAt, const Moved& moved) {
        const HarmIndex& index = moved.index ? *moved.index : held.index;
        std::map<std::string, Suspect> suspects;
        for (const Crime& crime : held.crimes) {
            const std::string& basis = m_set.at("date_basis");
            const Date date = basis == "reported_on"      ? crime.reported
                              : basis == "committed_from" ? crime.committed
                                                          : crime.recorded;
            if (date.isNull() || moved.leftOut.count(crime.no) > 0) continue;
            if (moved.broughtIn.count(crime.no) == 0 && !countsByRule(crime, date, asAt)) continue;

            const auto [days, step] = match(crime.offence, index);
            Entry entry{crime.no, date,           days < 0 ? "" : money(days),
                        step,     crime.offences, std::max(days, 0LL)};
            if (days < 0 && moved.unmappedAtMedian)
                entry.contribution = medianOfClass(crime.offence.hoClass, index);
            if (m_set.at("multiply_offences") == "1") entry.contribution *= crime.offences;
            const long long cap = std::llround(std::stod(m_set.at("cap_per_crime_days")) * 100);
            if (cap > 0) entry.contribution = std::min(entry.contribution, cap);
            if (const int life = number("half_life_days"); life > 0)
                entry.contribution = halved(
                    entry.contribution, std::pow(0.5, static_cast<double>(std::max(asAt - date, 0)) / life));

            std::set<std::string> accused;
            std::set<std::string> victims;
            for (const Link& link : held.links) {
                if (link.crime != crime.no) continue;
                if (link.role == Role::Victim)
                    victims.insert(link.person);
                else if (link.role != Role::Witness)
                    accused.insert(link.person);
            }
            for (const std::string& ref : accused) {
                Suspect& suspect = suspects[ref];
                suspect.ref = ref;
                suspect.score += entry.contribution;
                suspect.worst = std::max(suspect.worst, entry.contribution);
                suspect.latest = std::max(suspect.latest, date);
                suspect.victims.insert(victims.begin(), victims.end());
                suspect.unmapped += days < 0 ? 1 : 0;
                suspect.entries.push_back(entry);
            }
        }
        std::vector<Suspect> list;
        for (const Person& person : held.persons) {
            const auto it = suspects.find(person.ref);
            if (it == suspects.end() || !ranks(person, asAt)) continue;
            if (static_cast<int>(it->second.entries.size()) < number("min_crimes")) continue;
            if (static_cast<int>(it->second.victims.size()) < number("min_victims")) continue;
            list.push_back(it->second);
        }
        std::sort(list.begin(), list.end(), [](const Suspect& a, const Suspect& b) {
            if (a.score != b.score) return a.score > b.score;
            if (a.worst != b.worst) return a.worst > b.worst;
            if (a.latest != b.latest) return a.latest > b.latest;
            if (a.victims.size() != b.victims.size()) return a.victims.size() > b.victims.size();
            return a.ref < b.ref;
        });
        write(list);
    }

    void write(std::vector<Suspect>& list) {
        rankingCsv = "rank,nominal_ref,score_days,crimes,victims,worst_days,latest,unmapped\n";
        ledgerCsv = "nominal_ref,crime_no,date,days,matched_by,offences,contribution_days\n";
        int rank = 0;
        for (Suspect& s : list) {
            rankingCsv += std::to_string(++rank) + "," + s.ref + "," + money(s.score) + "," +
                          std::to_string(s.entries.size()) + "," + std::to_string(s.victims.size()) + "," +
                          money(s.worst) + "," + s.latest.iso() + "," + std::to_string(s.unmapped) + "\n";
            std::sort(s.entries.begin(), s.entries.end(),
                      [](const Entry& a, const Entry& b) { return a.crimeNo < b.crimeNo; });
            for (const Entry& e : s.entries)
                ledgerCsv += s.ref + "," + e.crimeNo + "," + e.date.iso() + "," + e.days + "," + e.matchedBy +
                             "," + std::to_string(e.offences) + "," + money(e.contribution) + "\n";
        }
    }
};

} // namespace plain
