// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/allegation_columns.h"

#include "models/domain/case_columns.h"

#include <algorithm>
#include <unordered_map>

namespace harmdesk {

namespace {

using Kind = AllegationColumns::Kind;

constexpr std::size_t kMost16 = 0x10000;
constexpr std::int64_t kPaceRows = 1 << 16; // about 20 ms

/// Numbers the distinct kinds: a hash table that is probed from a place on, as one kind is asked for millions
/// of times.
class KindNumbers {
public:
    explicit KindNumbers(std::vector<Kind>& kinds)
        : m_kinds(kinds)
        , m_places(1024, kEmpty) {}

    std::uint32_t of(const Kind& kind) {
        std::size_t place = hash(kind) & (m_places.size() - 1);
        for (;; place = (place + 1) & (m_places.size() - 1)) {
            const std::uint32_t held = m_places[place];
            if (held == kEmpty) break;
            if (same(m_kinds[held], kind)) return held;
        }
        const auto number = static_cast<std::uint32_t>(m_kinds.size());
        m_kinds.push_back(kind);
        m_places[place] = number;
        if (m_kinds.size() * 2 > m_places.size()) grow();
        return number;
    }

private:
    static constexpr std::uint32_t kEmpty = 0xFFFFFFFF;

    static bool same(const Kind& a, const Kind& b) {
        return a.offence == b.offence && a.offences == b.offences && a.flagSet == b.flagSet &&
               a.status == b.status;
    }
    static std::size_t hash(const Kind& kind) {
        std::uint64_t bits = std::uint64_t{kind.offence} << 32 | static_cast<std::uint32_t>(kind.offences);
        bits ^= std::uint64_t{kind.flagSet} << 20 ^ std::uint64_t{static_cast<std::uint8_t>(kind.status)}
                                                        << 60;
        bits *= 0x9E3779B97F4A7C15ULL;
        return static_cast<std::size_t>(bits ^ bits >> 32);
    }
    void grow() {
        m_places.assign(m_places.size() * 4, kEmpty);
        for (std::size_t i = 0; i < m_kinds.size(); ++i) {
            std::size_t place = hash(m_kinds[i]) & (m_places.size() - 1);
            while (m_places[place] != kEmpty) place = (place + 1) & (m_places.size() - 1);
            m_places[place] = static_cast<std::uint32_t>(i);
        }
    }

    std::vector<Kind>& m_kinds;
    std::vector<std::uint32_t> m_places;
};

/// Numbers the sets of victims; single victims, by far the most, without a look-up.
class SetNumbers {
public:
    explicit SetNumbers(std::vector<std::uint64_t>& sets)
        : m_sets(sets) {
        m_sets.push_back(0);
        for (std::size_t bit = 0; bit < AllegationColumns::kMostVictims; ++bit)
            m_sets.push_back(std::uint64_t{1} << bit);
    }
    /// False where there is no number left.
    bool find(std::uint64_t set, std::uint16_t& number) {
        if ((set & (set - 1)) == 0) {
            number = set == 0 ? std::uint16_t{0} : static_cast<std::uint16_t>(__builtin_ctzll(set) + 1);
            return true;
        }
        if (const auto held = m_numbers.find(set); held != m_numbers.end()) {
            number = held->second;
            return true;
        }
        if (m_sets.size() == kMost16) return false;
        number = static_cast<std::uint16_t>(m_sets.size());
        m_numbers.emplace(set, number);
        m_sets.push_back(set);
        return true;
    }

private:
    std::vector<std::uint64_t>& m_sets;
    std::unordered_map<std::uint64_t, std::uint16_t> m_numbers;
};

/// False where the day does not fit.
bool packDay(std::int32_t day, std::uint16_t& out) {
    if (day == Date::kNull) {
        out = AllegationColumns::kNoDay;
        return true;
    }
    const std::int64_t offset = std::int64_t{day} - AllegationColumns::kFirstDay;
    const bool fits = offset >= 0 && offset <= AllegationColumns::kLastDay;
    out = fits ? static_cast<std::uint16_t>(offset) : AllegationColumns::kOtherDay;
    return fits;
}

/// Packs person after person.
class Packer {
public:
    Packer(const CaseColumns& columns, const WorkContext& context)
        : m_columns(columns)
        , m_context(context)
        , m_sets(m_out.victimSets)
        , m_total(static_cast<std::int64_t>(columns.crimeCount() + columns.accusedCrime.size())) {}

    /// Null when stopped.
    std::shared_ptr<const AllegationColumns> pack() {
        if (m_context.cancelled() || !numberKinds() || !packPeople()) return nullptr;
        return std::make_shared<const AllegationColumns>(std::move(m_out));
    }

private:
    /// Called for every crime and every row; false = stop.
    bool pace() {
        if (++m_done % kPaceRows != 0) return true;
        if (m_context.cancelled()) return false;
        m_context.progress({}, m_done, m_total);
        return true;
    }

    bool numberKinds() {
        KindNumbers numbers(m_out.kinds);
        m_kindOfCrime.reserve(m_columns.crimeCount());
        for (std::size_t crime = 0; crime < m_columns.crimeCount(); ++crime) {
            if (!pace()) return false;
            m_kindOfCrime.push_back(numbers.of({m_columns.offence[crime], m_columns.offenceCount[crime],
                                                m_columns.flagSet[crime], m_columns.recordStatus[crime]}));
        }
        return true;
    }

    bool packPeople() {
        const std::size_t rows = m_columns.accusedCrime.size();
        m_wide = m_out.kinds.size() > kMost16;
        if (m_wide)
            m_out.wideKind.resize(rows);
        else
            m_out.kind.resize(rows);
        for (auto* column : {&m_out.committed, &m_out.reported, &m_out.recorded, &m_out.victims})
            column->resize(rows);
        for (std::size_t person = 0; person < m_columns.personCount(); ++person) {
            const std::uint32_t from = m_columns.accusedStart[person];
            const std::uint32_t to = m_columns.accusedStart[person + 1];
            m_out.mostOfOne = std::max(m_out.mostOfOne, to - from);
            m_people.clear();
            bool fits = true;
            for (std::uint32_t row = from; row < to; ++row) {
                if (!pace()) return false;
                fits = packRow(row) && fits;
            }
            if (!fits) m_out.exact.push_back(static_cast<std::uint32_t>(person));
        }
        return true;
    }

    bool packRow(std::uint32_t row) {
        const std::uint32_t crime = m_columns.accusedCrime[row];
        if (m_wide)
            m_out.wideKind[row] = m_kindOfCrime[crime];
        else
            m_out.kind[row] = static_cast<std::uint16_t>(m_kindOfCrime[crime]);
        bool fits = packDay(m_columns.committedFrom[crime], m_out.committed[row]);
        fits = packDay(m_columns.reportedOn[crime], m_out.reported[row]) && fits;
        fits = packDay(m_columns.recordedOn[crime], m_out.recorded[row]) && fits;
        std::uint64_t set = 0;
        for (const std::uint32_t victim : m_columns.victimsOf(crime)) {
            const auto at = std::find(m_people.begin(), m_people.end(), victim);
            const auto bit = static_cast<std::size_t>(at - m_people.begin());
            if (bit == AllegationColumns::kMostVictims) return false;
            if (at == m_people.end()) m_people.push_back(victim);
            set |= std::uint64_t{1} << bit;
        }
        return m_sets.find(set, m_out.victims[row]) && fits;
    }

    const CaseColumns& m_columns;
    const WorkContext& m_context;
    AllegationColumns m_out;
    SetNumbers m_sets;
    std::int64_t m_done = 0;
    const std::int64_t m_total;
    std::vector<std::uint32_t> m_kindOfCrime;
    std::vector<std::uint32_t> m_people; // distinct victims of the person at hand, by number
    bool m_wide = false;
};

template <class T> std::size_t bytesOf(const std::vector<T>& column) {
    return column.size() * sizeof(T);
}

} // namespace

std::size_t AllegationColumns::bytes() const {
    return bytesOf(kinds) + bytesOf(kind) + bytesOf(wideKind) + bytesOf(committed) + bytesOf(reported) +
           bytesOf(recorded) + bytesOf(victims) + bytesOf(victimSets) + bytesOf(exact);
}

std::shared_ptr<const AllegationColumns> allegationsOf(const CaseColumns& columns, const WorkContext& context) {
    return Packer(columns, context).pack();
}

} // namespace harmdesk
