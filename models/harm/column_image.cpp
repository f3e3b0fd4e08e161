// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/harm/column_image.h"

#include "models/base/packed.h"
#include "models/harm/image_bytes.h"

#include <algorithm>
#include <limits>
#include <vector>

namespace harmdesk::harm {

namespace {

constexpr std::string_view kMark = "HCI1";
constexpr std::size_t kMaxRawBytes = std::size_t{1} << 30;
constexpr std::uint64_t kMaxKeyBytes = std::uint64_t{1} << 31; // of all references together, see TextPool
constexpr std::size_t kMaxDictionary = std::numeric_limits<std::uint16_t>::max();
constexpr std::int32_t kFirstDay = -719'162; // 0001-01-01
constexpr std::int32_t kLastDay = 2'932'896; // 9999-12-31
// Bytes that one of each takes at least.
constexpr std::size_t kPersonBytes = 12;
constexpr std::size_t kCrimeBytes = 14;

constexpr std::uint32_t kNone = std::numeric_limits<std::uint32_t>::max();

/// 0 = no date; else the step from `base`, which is 0 where there is none.
void writeDate(ImageWriter& out, std::int32_t day, std::int32_t base) {
    if (day == Date::kNull) {
        out.number(0);
        return;
    }
    const std::int64_t step = std::int64_t{day} - (base == Date::kNull ? 0 : base);
    out.number((static_cast<std::uint64_t>(step) << 1 ^ static_cast<std::uint64_t>(step >> 63)) + 1);
}

std::int32_t readDate(ImageReader& in, std::int32_t base) {
    const std::uint64_t coded = in.numberTo(std::uint64_t{1} << 32);
    if (coded == 0) return Date::kNull;
    const std::uint64_t zigzag = coded - 1;
    const std::int64_t step = static_cast<std::int64_t>(zigzag >> 1) ^ -static_cast<std::int64_t>(zigzag & 1);
    const std::int64_t day = step + (base == Date::kNull ? 0 : base);
    return in.require(day >= kFirstDay && day <= kLastDay) ? static_cast<std::int32_t>(day) : Date::kNull;
}

/// The days of one column, each as the step from the last known one above it.
void writeDays(ImageWriter& out, const std::vector<std::int32_t>& days,
               const std::vector<std::uint32_t>& rows) {
    std::int32_t before = Date::kNull;
    for (const std::uint32_t row : rows) {
        const std::int32_t day = row < days.size() ? days[row] : Date::kNull;
        writeDate(out, day, before);
        if (day != Date::kNull) before = day;
    }
}

void readDays(ImageReader& in, std::size_t count, std::vector<std::int32_t>& days) {
    std::int32_t before = Date::kNull;
    for (std::size_t i = 0; i < count && in.good(); ++i) {
        days.push_back(readDate(in, before));
        if (days.back() != Date::kNull) before = days.back();
    }
}

/// Entries of a dictionary in the order of their first use; [0] stands for none where `hasNone`.
class Renumbered {
public:
    Renumbered(std::size_t entries, bool hasNone)
        : m_number(entries, kNone) {
        if (hasNone && entries > 0) m_number[0] = 0;
        m_next = hasNone ? 1 : 0;
    }
    void use(std::size_t entry) {
        if (entry >= m_number.size() || m_number[entry] != kNone) return;
        m_number[entry] = m_next++;
        m_used.push_back(entry);
    }
    std::uint32_t operator[](std::size_t entry) const {
        return entry < m_number.size() ? m_number[entry] : 0;
    }
    const std::vector<std::size_t>& used() const { return m_used; } ///< without the one that stands for none

private:
    std::vector<std::uint32_t> m_number;
    std::vector<std::size_t> m_used;
    std::uint32_t m_next = 0;
};

template <class Column> auto valueAt(const Column& column, std::size_t row) {
    using Value = typename Column::value_type;
    return row < column.size() ? column[row] : Value{};
}

std::string_view textAt(const TextPool& pool, std::size_t row) {
    return row < pool.size() ? pool[row] : std::string_view();
}

// ---- writing

class Writer {
public:
    explicit Writer(const CaseColumns& columns)
        : m_columns(columns)
        , m_boroughs(columns.boroughs.size(), true)
        , m_units(columns.units.size(), true)
        , m_flagSets(columns.flagSets.size(), true)
        , m_offences(columns.offences.size(), false) {}

    std::string write() {
        choose();
        m_out.raw(kMark);
        dictionaries();
        people();
        crimes();
        accusations();
        victims();
        index();
        return m_out.take();
    }

private:
    void choose() {
        m_crimeAt.assign(m_columns.crimeCount(), kNone);
        for (std::uint32_t person = 0; person < m_columns.personCount(); ++person) {
            const auto accused = m_columns.accusedOf(person);
            if (accused.empty()) continue;
            m_people.push_back(person);
            m_boroughs.use(valueAt(m_columns.homeBorough, person));
            for (const std::uint32_t crime : accused) m_crimeAt[crime] = 0;
        }
        for (std::uint32_t crime = 0; crime < m_crimeAt.size(); ++crime) {
            if (m_crimeAt[crime] == kNone) continue;
            m_crimeAt[crime] = static_cast<std::uint32_t>(m_crimes.size());
            m_crimes.push_back(crime);
            m_offences.use(m_columns.offence[crime]);
            m_flagSets.use(m_columns.flagSet[crime]);
            m_boroughs.use(valueAt(m_columns.crimeBorough, crime));
            m_units.use(valueAt(m_columns.crimeUnit, crime));
        }
    }

    void dictionaries() {
        m_out.number(m_offences.used().size());
        for (const std::size_t i : m_offences.used()) {
            const OffenceText& offence = m_columns.offences[i];
            for (const std::string* part : {&offence.urn, &offence.hoClass, &offence.cjsCode, &offence.title})
                m_out.text(*part);
        }
        m_out.number(m_flagSets.used().size());
        for (const std::size_t i : m_flagSets.used()) texts(m_columns.flagSets[i]);
        m_out.number(m_boroughs.used().size());
        for (const std::size_t i : m_boroughs.used()) m_out.text(m_columns.boroughs[i]);
        m_out.number(m_units.used().size());
        for (const std::size_t i : m_units.used()) m_out.text(m_columns.units[i]);
    }

    void people() {
        m_out.number(m_people.size());
        std::string_view before;
        for (const std::uint32_t person : m_people) {
            m_out.sharing(m_columns.nominalRef[person], before);
            before = m_columns.nominalRef[person];
        }
        for (const TextPool* pool :
             {&m_columns.surname, &m_columns.forenames, &m_columns.pncId, &m_columns.formerNames})
            for (const std::uint32_t person : m_people) m_out.text(textAt(*pool, person));
        writeDays(m_out, m_columns.dateOfBirth, m_people);
        writeDays(m_out, m_columns.statusFrom, m_people);
        for (const std::uint32_t person : m_people)
            m_out.number(static_cast<std::uint64_t>(m_columns.sex[person]));
        for (const std::uint32_t person : m_people)
            m_out.number(static_cast<std::uint64_t>(m_columns.personStatus[person]));
        for (const std::uint32_t person : m_people)
            m_out.number(m_boroughs[valueAt(m_columns.homeBorough, person)]);
        for (const std::uint32_t person : m_people) {
            const auto events = m_columns.eventsOf(person);
            m_out.number(events.size());
            std::int32_t on = Date::kNull;
            for (const CaseColumns::EventColumn& event : events) {
                m_out.number(static_cast<std::uint64_t>(event.kind));
                writeDate(m_out, event.on, on);
                writeDate(m_out, event.until, event.on);
                if (event.on != Date::kNull) on = event.on;
            }
        }
    }

    void crimes() {
        const CaseColumns& c = m_columns;
        m_out.number(m_crimes.size());
        std::string_view before;
        for (const std::uint32_t crime : m_crimes) {
            m_out.sharing(c.crimeNo[crime], before);
            before = c.crimeNo[crime];
        }
        for (const std::uint32_t crime : m_crimes) m_out.number(m_offences[c.offence[crime]]);
        writeDays(m_out, c.reportedOn, m_crimes);
        // The other days of a record are near the one on which it was reported.
        for (const auto* days : {&c.committedFrom, &c.recordedOn, &c.statementOn})
            for (const std::uint32_t crime : m_crimes)
                writeDate(m_out, crime < days->size() ? (*days)[crime] : Date::kNull, c.reportedOn[crime]);
        for (const std::uint32_t crime : m_crimes) m_out.signedNumber(c.offenceCount[crime]);
        for (const std::uint32_t crime : m_crimes) m_out.number(m_flagSets[c.flagSet[crime]]);
        for (const std::uint32_t crime : m_crimes) m_out.number(m_boroughs[valueAt(c.crimeBorough, crime)]);
        for (const std::uint32_t crime : m_crimes) m_out.number(m_units[valueAt(c.crimeUnit, crime)]);
        for (const std::uint32_t crime : m_crimes)
            m_out.number(static_cast<std::uint64_t>(c.recordStatus[crime]));
        for (const std::uint32_t crime : m_crimes) m_out.number(valueAt(c.outcomeType, crime));
    }

    void accusations() {
        for (const std::uint32_t person : m_people) {
            const std::uint32_t end = m_columns.accusedStart[person + 1];
            m_out.number(end - m_columns.accusedStart[person]);
            std::uint32_t next = 0;
            for (std::uint32_t i = m_columns.accusedStart[person]; i < end; ++i) {
                const std::uint32_t crime = m_crimeAt[m_columns.accusedCrime[i]];
                m_out.number(crime - next);
                next = crime + 1;
                m_out.number(static_cast<std::uint64_t>(m_columns.accusedRole[i]));
            }
        }
    }

    void victims() {
        // Who is nobody's suspect gets a number in the order of the crimes.
        std::vector<std::uint32_t> numberOf(m_columns.personCount(), kNone);
        std::uint32_t others = 0;
        std::vector<std::uint32_t> suspectAt(m_columns.personCount(), kNone);
        for (std::uint32_t i = 0; i < m_people.size(); ++i) suspectAt[m_people[i]] = i;
        for (const std::uint32_t crime : m_crimes)
            for (const std::uint32_t victim : m_columns.victimsOf(crime))
                if (suspectAt[victim] == kNone && numberOf[victim] == kNone) numberOf[victim] = others++;
        m_out.number(others);
        std::vector<std::uint32_t> places;
        for (const std::uint32_t crime : m_crimes) {
            places.clear();
            for (const std::uint32_t victim : m_columns.victimsOf(crime))
                places.push_back(suspectAt[victim] == kNone ? numberOf[victim] : others + suspectAt[victim]);
            std::sort(places.begin(), places.end());
            m_out.number(places.size());
            std::uint32_t next = 0;
            for (const std::uint32_t place : places) {
                m_out.number(place - next);
                next = place + 1;
            }
        }
    }

    void index() {
        const HarmIndex& index = m_columns.index;
        m_out.text(index.name);
        m_out.text(index.sha256);
        m_out.number(index.rows.size());
        for (const IndexRow& row : index.rows) {
            m_out.text(row.urn);
            m_out.text(row.hoClass);
            texts(row.cjsCodes);
            m_out.text(row.title);
            m_out.signedNumber(row.days.hundredths());
            m_out.text(row.group);
            m_out.number(static_cast<std::uint64_t>(row.modeOfTrial));
            m_out.number(row.notifiable ? 1 : 0);
        }
        m_out.number(index.rules.size());
        for (const ResolutionRule& rule : index.rules) {
            m_out.text(rule.hoClass);
            texts(rule.words);
            m_out.text(rule.urn);
            m_out.text(rule.reason);
        }
        m_out.number(index.decisions.size());
        for (const OffenceDecision& decision : index.decisions) {
            for (const std::string* part :
                 {&decision.hoClass, &decision.cjsCode, &decision.title, &decision.urn, &decision.decidedBy,
                  &decision.reason, &decision.decidedAt, &decision.withdrawnBy, &decision.withdrawnAt})
                m_out.text(*part);
            m_out.signedNumber(decision.id);
        }
    }

    void texts(const std::vector<std::string>& parts) {
        m_out.number(parts.size());
        for (const std::string& part : parts) m_out.text(part);
    }

    const CaseColumns& m_columns;
    Renumbered m_boroughs, m_units, m_flagSets, m_offences;
    std::vector<std::uint32_t> m_people;  // in the columns
    std::vector<std::uint32_t> m_crimes;  // in the columns
    std::vector<std::uint32_t> m_crimeAt; // by crime of the columns
    ImageWriter m_out;
};

// ---- reading

class Reader {
public:
    explicit Reader(std::string_view raw)
        : m_in(raw) {}

    std::optional<CaseColumns> read() {
        m_in.expect(kMark);
        dictionaries();
        people();
        crimes();
        accusations();
        victims();
        index();
        if (!m_in.good() || !m_in.atEnd()) return std::nullopt;
        place();
        return std::move(m_columns);
    }

private:
    std::string text() { return std::string(m_in.text()); }
    std::vector<std::string> texts() {
        std::vector<std::string> out;
        const std::size_t size = m_in.count(1);
        for (std::size_t i = 0; i < size && m_in.good(); ++i) out.push_back(text());
        return out;
    }

    void dictionaries() {
        const std::size_t offences = m_in.count(4);
        for (std::size_t i = 0; i < offences && m_in.good(); ++i) {
            OffenceText offence;
            for (std::string* part : {&offence.urn, &offence.hoClass, &offence.cjsCode, &offence.title})
                *part = text();
            m_columns.offences.push_back(std::move(offence));
        }
        const auto few = [this] {
            const std::size_t entries = m_in.count(1);
            return m_in.require(entries <= kMaxDictionary) ? entries : 0;
        };
        m_columns.flagSets.emplace_back();
        for (std::size_t left = few(); left > 0 && m_in.good(); --left) m_columns.flagSets.push_back(texts());
        for (std::vector<std::string>* words : {&m_columns.boroughs, &m_columns.units}) {
            words->emplace_back();
            for (std::size_t left = few(); left > 0 && m_in.good(); --left) words->push_back(text());
        }
    }

    /// References in ascending order, each once.
    void keys(std::size_t count, std::vector<std::string>& out) {
        std::uint64_t bytes = 0;
        for (std::size_t i = 0; i < count && m_in.good(); ++i) {
            std::string key = m_in.sharing(out.empty() ? std::string_view() : std::string_view(out.back()));
            bytes += key.size();
            m_in.require(bytes <= kMaxKeyBytes && (out.empty() || out.back() < key));
            out.push_back(std::move(key));
        }
    }

    template <class Value> void codes(std::vector<Value>& out, std::size_t count, std::uint64_t most) {
        for (std::size_t i = 0; i < count && m_in.good(); ++i)
            out.push_back(static_cast<Value>(m_in.numberTo(most)));
    }

    void people() {
        m_suspects = m_in.count(kPersonBytes);
        keys(m_suspects, m_refs);
        for (TextPool* pool : {&m_surname, &m_forenames, &m_pncId, &m_formerNames})
            for (std::size_t i = 0; i < m_suspects && m_in.good(); ++i) pool->append(m_in.text());
        readDays(m_in, m_suspects, m_born);
        readDays(m_in, m_suspects, m_statusFrom);
        codes(m_sex, m_suspects, 2);
        codes(m_status, m_suspects, 3);
        codes(m_home, m_suspects, m_columns.boroughs.size() - 1);
        m_columns.eventStart.push_back(0);
        for (std::size_t i = 0; i < m_suspects && m_in.good(); ++i) {
            std::int32_t on = Date::kNull;
            for (std::size_t left = m_in.count(3); left > 0 && m_in.good(); --left) {
                CaseColumns::EventColumn event{};
                event.kind = static_cast<EventKind>(m_in.numberTo(8));
                event.on = readDate(m_in, on);
                event.until = readDate(m_in, event.on);
                if (event.on != Date::kNull) on = event.on;
                m_columns.events.push_back(event);
            }
            m_columns.eventStart.push_back(static_cast<std::uint32_t>(m_columns.events.size()));
        }
    }

    void crimes() {
        CaseColumns& c = m_columns;
        m_crimes = m_in.count(kCrimeBytes);
        {
            std::vector<std::string> numbers;
            keys(m_crimes, numbers);
            for (const std::string& number : numbers) c.crimeNo.append(number);
        }
        if (!m_in.require(m_crimes == 0 || !c.offences.empty())) return;
        codes(c.offence, m_crimes, c.offences.empty() ? 0 : c.offences.size() - 1);
        readDays(m_in, m_crimes, c.reportedOn);
        for (auto* days : {&c.committedFrom, &c.recordedOn, &c.statementOn})
            for (std::size_t i = 0; i < m_crimes && m_in.good(); ++i)
                days->push_back(readDate(m_in, c.reportedOn[i]));
        for (std::size_t i = 0; i < m_crimes && m_in.good(); ++i) c.offenceCount.push_back(m_in.small());
        codes(c.flagSet, m_crimes, c.flagSets.size() - 1);
        codes(c.crimeBorough, m_crimes, c.boroughs.size() - 1);
        codes(c.crimeUnit, m_crimes, c.units.size() - 1);
        codes(c.recordStatus, m_crimes, 2);
        codes(c.outcomeType, m_crimes, 255);
    }

    void accusations() {
        for (std::size_t i = 0; i < m_suspects && m_in.good(); ++i) {
            m_accusedStart.push_back(static_cast<std::uint32_t>(m_columns.accusedCrime.size()));
            const std::size_t count = m_in.count(2);
            m_in.require(count > 0);
            std::uint64_t next = 0;
            for (std::size_t k = 0; k < count && m_in.good(); ++k) {
                const std::uint64_t crime = next + m_in.numberTo(m_crimes);
                if (!m_in.require(crime < m_crimes)) break;
                next = crime + 1;
                m_columns.accusedCrime.push_back(static_cast<std::uint32_t>(crime));
                m_columns.accusedRole.push_back(static_cast<Role>(m_in.numberTo(3)));
            }
        }
    }

    void victims() {
        m_others = m_in.count(1);
        const std::uint64_t people = m_others + m_suspects;
        std::uint64_t seen = 0; // of the others, who are numbered in the order of the crimes
        m_columns.victimStart.push_back(0);
        for (std::size_t i = 0; i < m_crimes && m_in.good(); ++i) {
            const std::size_t count = m_in.count(1);
            std::uint64_t next = 0;
            for (std::size_t k = 0; k < count && m_in.good(); ++k) {
                const std::uint64_t person = next + m_in.numberTo(people);
                if (!m_in.require(person < people && (person >= m_others || person <= seen))) break;
                if (person == seen && person < m_others) ++seen;
                next = person + 1;
                m_columns.victim.push_back(static_cast<std::uint32_t>(person));
            }
            m_columns.victimStart.push_back(static_cast<std::uint32_t>(m_columns.victim.size()));
        }
        m_in.require(seen == m_others);
    }

    void index() {
        HarmIndex& index = m_columns.index;
        index.name = text();
        index.sha256 = text();
        for (std::size_t left = m_in.count(8); left > 0 && m_in.good(); --left) {
            IndexRow row;
            row.urn = text();
            row.hoClass = text();
            row.cjsCodes = texts();
            row.title = text();
            row.days = HarmDays::fromHundredths(m_in.signedNumber());
            m_in.require(row.days.hundredths() >= 0);
            row.group = text();
            row.modeOfTrial = static_cast<ModeOfTrial>(m_in.numberTo(3));
            row.notifiable = m_in.numberTo(1) != 0;
            index.rows.push_back(std::move(row));
        }
        for (std::size_t left = m_in.count(4); left > 0 && m_in.good(); --left) {
            ResolutionRule rule;
            rule.hoClass = text();
            rule.words = texts();
            rule.urn = text();
            rule.reason = text();
            index.rules.push_back(std::move(rule));
        }
        for (std::size_t left = m_in.count(10); left > 0 && m_in.good(); --left) {
            OffenceDecision decision;
            for (std::string* part :
                 {&decision.hoClass, &decision.cjsCode, &decision.title, &decision.urn, &decision.decidedBy,
                  &decision.reason, &decision.decidedAt, &decision.withdrawnBy, &decision.withdrawnAt})
                *part = text();
            decision.id = m_in.signedNumber();
            index.decisions.push_back(std::move(decision));
        }
    }

    /// Puts the others before the suspects: an empty reference sorts first.
    void place() {
        CaseColumns& c = m_columns;
        for (TextPool* pool : {&c.nominalRef, &c.surname, &c.forenames, &c.pncId, &c.formerNames})
            for (std::size_t i = 0; i < m_others; ++i) pool->append({});
        for (std::size_t i = 0; i < m_suspects; ++i) {
            c.nominalRef.append(m_refs[i]);
            c.surname.append(m_surname[i]);
            c.forenames.append(m_forenames[i]);
            c.pncId.append(m_pncId[i]);
            c.formerNames.append(m_formerNames[i]);
        }
        const auto after = [this](auto& column, auto nothing, const auto& known) {
            column.assign(m_others, nothing);
            column.insert(column.end(), known.begin(), known.end());
        };
        after(c.dateOfBirth, Date::kNull, m_born);
        after(c.statusFrom, Date::kNull, m_statusFrom);
        after(c.sex, Sex::Unknown, m_sex);
        after(c.personStatus, PersonStatus::None, m_status);
        after(c.homeBorough, std::uint16_t{0}, m_home);
        c.eventStart.insert(c.eventStart.begin(), m_others, 0);
        after(c.accusedStart, std::uint32_t{0}, m_accusedStart);
        c.accusedStart.push_back(static_cast<std::uint32_t>(c.accusedCrime.size()));
    }

    ImageReader m_in;
    CaseColumns m_columns;
    std::size_t m_suspects = 0;
    std::size_t m_others = 0;
    std::size_t m_crimes = 0;
    std::vector<std::string> m_refs;
    TextPool m_surname, m_forenames, m_pncId, m_formerNames;
    std::vector<std::int32_t> m_born, m_statusFrom;
    std::vector<Sex> m_sex;
    std::vector<PersonStatus> m_status;
    std::vector<std::uint16_t> m_home;
    std::vector<std::uint32_t> m_accusedStart;
};

} // namespace

std::string rawImageOf(const CaseColumns& columns) {
    return Writer(columns).write();
}

std::string imageOf(const CaseColumns& columns) {
    return packed(rawImageOf(columns));
}

std::optional<std::string> rawImage(std::string_view image) {
    return unpacked(image, kMaxRawBytes);
}

std::optional<CaseColumns> columnsOfRaw(std::string_view raw) {
    return Reader(raw).read();
}

std::optional<CaseColumns> columnsOf(std::string_view image) {
    const std::optional<std::string> raw = rawImage(image);
    return raw ? columnsOfRaw(*raw) : std::nullopt;
}

} // namespace harmdesk::harm
