// SPDX-License-Identifier: GPL-3.0-or-later
// Reads a column image as image_writer.cpp wrote it, trusting nothing.
#include "models/harm/column_image.h"
#include "models/harm/image_form.h"

#include <limits>
#include <vector>

namespace harmdesk::harm {

namespace {

constexpr std::uint64_t kMaxKeyBytes = std::uint64_t{1} << 31; // of all references together, see TextPool
constexpr std::size_t kMaxDictionary = std::numeric_limits<std::uint16_t>::max();
// Bytes that one of each takes at least.
constexpr std::size_t kPersonBytes = 12;
constexpr std::size_t kCrimeBytes = 14;

class Reader {
public:
    explicit Reader(std::string_view raw)
        : m_in(raw) {}

    std::optional<CaseColumns> read() {
        m_in.expect(kImageMark);
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
            for (std::string* part : textsOf(offence)) *part = text();
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
            for (std::string* part : textsOf(decision)) *part = text();
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

std::optional<CaseColumns> columnsOfRaw(std::string_view raw) {
    return Reader(raw).read();
}

} // namespace harmdesk::harm
