// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/specs/profile_column.h"

#include "models/specs/date_text.h"
#include "models/specs/value_fold.h"

#include <algorithm>
#include <memory>
#include <optional>

namespace harmdesk::specs {

namespace {

constexpr std::size_t kValues = 60;  // of ColumnProfile::values
constexpr std::size_t kSamples = 12; // of ColumnProfile::samples
constexpr std::size_t kSampleBytes = 120;
constexpr std::size_t kLongestDate = 40; // "Wednesday 30 September 2026 00:00:00"

bool isDigit(char c) {
    return c >= '0' && c <= '9';
}
bool isLetter(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

int characters(std::string_view text) {
    return static_cast<int>(std::count_if(
        text.begin(), text.end(), [](char c) { return (static_cast<unsigned char>(c) & 0xC0U) != 0x80U; }));
}

/// At most `bytes` of a text, cut between characters.
std::string shortened(std::string_view text, std::size_t bytes) {
    if (text.size() <= bytes) return std::string(text);
    std::size_t end = bytes;
    while (end > 0 && (static_cast<unsigned char>(text[end]) & 0xC0U) == 0x80U) --end;
    return std::string(text.substr(0, end)).append("…");
}

enum class Number { None, Whole, Decimal };

/// "530000", "-3", "530,000" (thousands in groups of three) are whole; "530000.5", "12,5" are decimals.
Number numberOf(std::string_view text) {
    if (!text.empty() && (text.front() == '-' || text.front() == '+')) text.remove_prefix(1);
    if (text.empty() || text.size() > 24 || !isDigit(text.front()) || !isDigit(text.back()))
        return Number::None;
    std::size_t marks = 0;
    std::size_t last = 0;
    bool groups = true; // every mark is followed by exactly three digits
    char mark = '\0';
    char lastMark = '\0';
    for (std::size_t i = 0; i < text.size(); ++i) {
        if (isDigit(text[i])) continue;
        if (text[i] != '.' && text[i] != ',') return Number::None;
        if (marks > 0 && i - last != 4) groups = false;
        if (marks == 0) {
            mark = text[i];
            if (i > 3) groups = false;
        }
        lastMark = text[i];
        ++marks;
        last = i;
    }
    if (marks == 0) return Number::Whole;
    const bool lastGroup = text.size() - last == 4;
    if (groups && lastGroup && mark == lastMark && text.front() != '0') return Number::Whole;
    if (marks == 1) return Number::Decimal;
    return groups && mark != lastMark ? Number::Decimal : Number::None;
}

/// Cheap: whether it is worth trying to read a date. Every date has a digit among its first letters and
/// ends in one, or in a letter of a time zone or of "pm".
bool mayBeDate(std::string_view text) {
    if (text.size() > kLongestDate || text.empty()) return false;
    if (!isDigit(text.front()) && !isLetter(text.front())) return false;
    return std::count_if(text.begin(), text.end(), isDigit) >= (isDigit(text.front()) ? 1 : 3);
}

void earliest(std::int64_t& line, std::int64_t candidate) {
    if (line == 0 || candidate < line) line = candidate;
}

} // namespace

bool isEmptyWord(std::string_view text) {
    static const std::vector<std::string> words = [] {
        std::vector<std::string> out;
        const auto rule = std::make_unique<SourceRule>();
        for (const std::string& word : rule->emptyWords) out.push_back(foldedCase(word));
        return out;
    }();
    if (text.size() > 8) return false;
    for (const std::string& word : words)
        if (word.size() == text.size() && foldedCase(text) == word) return true;
    return false;
}

void ColumnMeter::classify(std::string_view text, std::int64_t times, std::int64_t line) {
    const Number number = numberOf(text);
    if (number == Number::Whole) m_profile.numbers += times;
    if (number == Number::Decimal) m_profile.decimals += times;

    const DateReadings read = mayBeDate(text) ? dateReadings(text) : DateReadings{};
    if (!read.any()) {
        m_profile.notDates += times;
        if (m_profile.notDateLine == 0 || line < m_profile.notDateLine) {
            m_profile.notDateLine = line;
            m_profile.notDateSample = shortened(text, kSampleBytes);
        }
        return;
    }
    if (read.serial1900) m_profile.serials += times;
    // An ISO date can be read in one way only, whatever the column's style.
    if (read.iso) {
        m_profile.isoDates += times;
    } else {
        if (read.dayFirst) m_profile.dayFirst += times;
        if (read.monthFirst) m_profile.monthFirst += times;
        if (read.yearFirst) m_profile.yearFirst += times;
        if (read.dayFirst && !read.monthFirst && !read.yearFirst) earliest(m_profile.dayFirstProof, line);
        if (read.monthFirst && !read.dayFirst && !read.yearFirst) earliest(m_profile.monthFirstProof, line);
        if (read.dayFirst && read.monthFirst && *read.dayFirst != *read.monthFirst) {
            m_profile.ambiguous += times;
            if (m_profile.ambiguousLine == 0 || line < m_profile.ambiguousLine) {
                m_profile.ambiguousLine = line;
                m_profile.ambiguousSample = shortened(text, kSampleBytes);
            }
        }
    }
    if (!read.iso && !read.dayFirst && !read.monthFirst && !read.yearFirst) return; // a serial alone
    m_profile.dates += times;
    if (read.twoDigitYear) m_profile.twoDigitYears += times;
    if (read.withTime) m_profile.withTime += times;
}

void ColumnMeter::addToSet(std::uint64_t hash, DistinctBudget& budget) {
    if (m_profile.distinctCapped || m_set.add(hash, budget)) return;
    m_profile.distinctCapped = true;
    m_profile.distinct = m_set.size();
    m_set.release(budget);
}

void ColumnMeter::addSample(std::string_view text) {
    std::vector<std::string>& samples = m_profile.samples;
    if (samples.size() >= kSamples) return;
    std::string sample = shortened(text, kSampleBytes);
    if (std::find(samples.begin(), samples.end(), sample) == samples.end())
        samples.push_back(std::move(sample));
}

void ColumnMeter::addBeyondCounter(std::string_view text, std::uint64_t hash, std::int64_t line,
                                   DistinctBudget& budget) {
    if (!m_setInUse) {
        // The first value beyond the counter: the set takes over counting what is different.
        m_setInUse = true;
        for (const ValueCounter::Entry& entry : m_counter.entries()) addToSet(entry.hash, budget);
    }
    const auto counted = static_cast<std::int64_t>(m_counter.entries().size());
    if (m_counting && counted > 0 && counted == static_cast<std::int64_t>(m_counter.cap()) &&
        m_profile.filled() < counted * 2) {
        m_counting = false;
        for (const ValueCounter::Entry& entry : m_counter.entries()) {
            addSample(entry.text);
            classify(entry.text, entry.count, entry.line);
        }
        m_counter = ValueCounter(0);
    }
    addToSet(hash, budget);
    addSample(text);
    classify(text, 1, line);
}

void ColumnMeter::add(std::string_view field, std::int64_t line, DistinctBudget& budget) {
    ++m_profile.rows;
    const std::string_view text = trimmed(field);
    if (text.empty() || isEmptyWord(text)) {
        ++m_profile.empty;
        if (!text.empty()) ++m_profile.emptyWords;
        return;
    }
    if (static_cast<std::int64_t>(text.size()) > m_longestBytes) {
        // Fewer bytes are never more characters, so only longer texts need counting.
        m_profile.longest = std::max(m_profile.longest, characters(text));
        m_longestBytes = std::max<std::int64_t>(m_longestBytes, m_profile.longest);
    }
    const std::uint64_t hash = textHash(text, m_seed);
    const ValueCounter::Counted counted =
        m_counting ? m_counter.count(text, hash, line) : ValueCounter::Counted::NoRoom;
    if (counted == ValueCounter::Counted::NoRoom) addBeyondCounter(text, hash, line, budget);
    if (counted == ValueCounter::Counted::New && m_setInUse) addToSet(hash, budget);
}

ColumnProfile ColumnMeter::take(DistinctBudget& budget) {
    std::vector<ValueCounter::Entry> entries = m_counter.entries();
    for (const ValueCounter::Entry& entry : entries) classify(entry.text, entry.count, entry.line);
    if (!m_setInUse)
        m_profile.distinct = static_cast<std::int64_t>(entries.size());
    else if (!m_profile.distinctCapped)
        m_profile.distinct = m_set.size();
    m_set.release(budget);

    // Entries stand in the order in which they came; long texts beyond the counter come after them.
    std::vector<std::string> beyond = std::move(m_profile.samples);
    m_profile.samples.clear();
    for (const ValueCounter::Entry& entry : entries) {
        if (m_profile.samples.size() >= kSamples) break;
        addSample(entry.text);
    }
    for (const std::string& sample : beyond) addSample(sample);

    const std::size_t shown = std::min(entries.size(), kValues);
    std::partial_sort(entries.begin(), entries.begin() + static_cast<std::ptrdiff_t>(shown), entries.end(),
                      [](const ValueCounter::Entry& a, const ValueCounter::Entry& b) {
                          return a.count != b.count ? a.count > b.count : a.text < b.text;
                      });
    for (std::size_t i = 0; i < shown; ++i) m_profile.values.emplace_back(entries[i].text, entries[i].count);
    return std::move(m_profile);
}

} // namespace harmdesk::specs
