// SPDX-License-Identifier: GPL-3.0-or-later
// Writes a column image; image_reader.cpp reads its sections in the same order.
#include "models/harm/column_image.h"
#include "models/harm/image_form.h"

#include <algorithm>
#include <limits>
#include <vector>

namespace harmdesk::harm {

namespace {

constexpr std::uint32_t kNone = std::numeric_limits<std::uint32_t>::max();

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
        m_out.raw(kImageMark);
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
            for (const std::string* part : textsOf(offence)) m_out.text(*part);
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
            for (const std::string* part : textsOf(decision)) m_out.text(*part);
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

} // namespace

std::string rawImageOf(const CaseColumns& columns) {
    return Writer(columns).write();
}

} // namespace harmdesk::harm
