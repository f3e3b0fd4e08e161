// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/harm/candidates.h"

#include "models/harm/matching.h"

#include <QCoreApplication>
#include <QStringList>
#include <algorithm>
#include <array>
#include <bit>
#include <numeric>
#include <unordered_map>
#include <utility>

namespace harmdesk::harm {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(harmdesk::Candidates)
};

using namespace std::string_view_literals;

// Words that stand in every second title and tell nothing.
constexpr std::array kStopWords{"a"sv,   "an"sv,  "and"sv, "any"sv,   "as"sv,    "at"sv,     "be"sv,
                                "by"sv,  "etc"sv, "for"sv, "from"sv,  "his"sv,   "her"sv,    "in"sv,
                                "is"sv,  "of"sv,  "on"sv,  "or"sv,    "other"sv, "person"sv, "s"sv,
                                "the"sv, "to"sv,  "was"sv, "which"sv, "with"sv};
// Longest first: the first that fits is cut off.
constexpr std::array kEndings{"ations"sv, "ation"sv, "ings"sv, "ions"sv, "ies"sv, "ing"sv,
                              "ion"sv,    "ied"sv,   "ers"sv,  "ors"sv,  "ed"sv,  "er"sv,
                              "es"sv,     "or"sv,    "ly"sv,   "e"sv,    "s"sv,   "y"sv};
constexpr std::size_t kShortestStem = 4;

constexpr int kWhole = 1000; // likeness is counted in thousandths inside
constexpr int kTitleParts = 6;
constexpr int kCodeParts = 4;
constexpr int kTitleAlike = 300;    // from here a title alone makes a candidate
constexpr int kSpellingAlike = 500; // from here the reason speaks of the spelling
constexpr int kTitleWithSameAct = 150;
constexpr std::size_t kActLength = 4; // "OF61"

std::string stem(std::string_view word) {
    for (const std::string_view ending : kEndings)
        if (word.ends_with(ending) && word.size() >= ending.size() + kShortestStem) {
            word.remove_suffix(ending.size());
            break;
        }
    return std::string(word);
}

/// Two stems of one word: equal, or the same beginning for three quarters of the longer ("strangl",
/// "strangul").
bool sameStem(const std::string& a, const std::string& b) {
    if (a == b) return true;
    const std::size_t common =
        static_cast<std::size_t>(std::mismatch(a.begin(), a.end(), b.begin(), b.end()).first - a.begin());
    return common > kShortestStem && 4 * common >= 3 * std::max(a.size(), b.size());
}

/// A title taken apart: distinct stems without the words that tell nothing, and its threes of letters.
struct Title {
    std::vector<std::string> stems;
    std::vector<std::uint32_t> threes; ///< sorted, distinct
    bool attempt = false;

    explicit Title(std::string_view text) {
        std::string letters;
        for (const std::string& word : titleWords(text)) {
            letters += word;
            std::string cut = stem(word);
            attempt = attempt || cut == "attempt";
            if (std::find(kStopWords.begin(), kStopWords.end(), std::string_view(word)) != kStopWords.end())
                continue;
            if (std::find(stems.begin(), stems.end(), cut) == stems.end()) stems.push_back(std::move(cut));
        }
        for (std::size_t i = 0; i + 3 <= letters.size(); ++i)
            threes.push_back(static_cast<std::uint32_t>(static_cast<unsigned char>(letters[i])) << 16 |
                             static_cast<std::uint32_t>(static_cast<unsigned char>(letters[i + 1])) << 8 |
                             static_cast<unsigned char>(letters[i + 2]));
        std::sort(threes.begin(), threes.end());
        threes.erase(std::unique(threes.begin(), threes.end()), threes.end());
    }
};

/// Twice the common part over the sum, in thousandths.
int dice(std::int64_t common, std::int64_t a, std::int64_t b) {
    return a + b == 0 ? 0 : static_cast<int>(2 * common * kWhole / (a + b));
}

int spelling(const Title& a, const Title& b) {
    std::vector<std::uint32_t> both;
    std::set_intersection(a.threes.begin(), a.threes.end(), b.threes.begin(), b.threes.end(),
                          std::back_inserter(both));
    return dice(std::ssize(both), std::ssize(a.threes), std::ssize(b.threes));
}

std::string_view majorClass(std::string_view hoClass) {
    const std::size_t slash = hoClass.find('/');
    return slash == std::string_view::npos ? std::string_view() : hoClass.substr(0, slash);
}

/// Looks at every row of an index for one offence text.
class Comparer {
public:
    Comparer(const HarmIndex& index, const OffenceText& offence)
        : m_index(index)
        , m_title(offence.title)
        , m_class(normalisedHoClass(offence.hoClass))
        , m_code(normalisedCjsCode(offence.cjsCode)) {
        for (const IndexRow& row : index.rows) {
            m_rows.emplace_back(row.title);
            for (const std::string& word : m_rows.back().stems) ++m_titlesWith[word];
        }
    }

    /// The candidate that row makes; `kept` says whether it is near enough to be offered unasked.
    Candidate compare(std::size_t number, bool& kept) const {
        const IndexRow& row = m_index.rows[number];
        const Title& title = m_rows[number];
        Candidate made;
        made.row = static_cast<std::int32_t>(number);
        made.words = static_cast<int>(m_title.stems.size());
        std::int64_t shared = 0;
        for (const std::string& word : m_title.stems) {
            const auto same = std::find_if(title.stems.begin(), title.stems.end(),
                                           [&](const std::string& other) { return sameStem(word, other); });
            if (same == title.stems.end()) continue;
            ++made.sharedWords;
            shared += weight(*same);
        }
        const int byWords = std::min(kWhole, dice(shared, weights(m_title), weights(title)));
        const int bySpelling = spelling(m_title, title);
        int alike = (2 * byWords + bySpelling) / 3;
        const bool attemptDiffers = m_title.attempt != title.attempt;
        if (attemptDiffers) alike = alike * 7 / 10;

        std::string act;
        made.code = nearness(row, act);
        static constexpr std::array<int, 5> kByCode{0, 300, 500, 900, 1000};
        const int code = kByCode[static_cast<std::size_t>(made.code)];
        made.likeness = (kTitleParts * alike + kCodeParts * code) / (kTitleParts + kCodeParts) / 10;
        kept = alike >= kTitleAlike || made.code >= CodeNearness::SameMajorClass ||
               (made.code == CodeNearness::SameAct && alike >= kTitleWithSameAct);
        made.reason = reason(made, act, bySpelling, attemptDiffers);
        return made;
    }

private:
    /// A word that few titles have says more: 1 for one that all have, one more for each halving.
    std::int64_t weight(const std::string& word) const {
        const auto it = m_titlesWith.find(word);
        const std::size_t titles = it == m_titlesWith.end() ? 1 : it->second;
        return static_cast<std::int64_t>(std::bit_width(std::max<std::size_t>(1, m_rows.size() / titles)));
    }
    std::int64_t weights(const Title& title) const {
        return std::accumulate(
            title.stems.begin(), title.stems.end(), std::int64_t(0),
            [this](std::int64_t sum, const std::string& word) { return sum + weight(word); });
    }
    CodeNearness nearness(const IndexRow& row, std::string& act) const {
        bool sameAct = false;
        for (const std::string& held : row.cjsCodes) {
            const std::string code = normalisedCjsCode(held);
            if (!m_code.empty() && code == m_code) return CodeNearness::SameCjsCode;
            // "COML" is common law, not an Act.
            if (m_code.size() > kActLength && code.compare(0, kActLength, m_code, 0, kActLength) == 0 &&
                !m_code.starts_with("COML"))
                sameAct = true;
        }
        const std::string hoClass = normalisedHoClass(row.hoClass);
        if (!m_class.empty() && hoClass == m_class) return CodeNearness::SameClass;
        if (!majorClass(m_class).empty() && majorClass(hoClass) == majorClass(m_class))
            return CodeNearness::SameMajorClass;
        if (sameAct) act = m_code.substr(0, kActLength);
        return sameAct ? CodeNearness::SameAct : CodeNearness::None;
    }
    QString reason(const Candidate& made, const std::string& act, int bySpelling, bool attemptDiffers) const {
        QStringList parts;
        switch (made.code) {
        case CodeNearness::SameCjsCode:
            parts << Tr::tr("same CJS code %1").arg(QString::fromStdString(m_code));
            break;
        case CodeNearness::SameClass:
            parts << Tr::tr("same class %1").arg(QString::fromStdString(m_class));
            break;
        case CodeNearness::SameMajorClass:
            parts << Tr::tr("same major class %1")
                         .arg(QString::fromStdString(std::string(majorClass(m_class))));
            break;
        case CodeNearness::SameAct:
            parts << Tr::tr("CJS code of the same Act (%1…)").arg(QString::fromStdString(act));
            break;
        case CodeNearness::None:
            break;
        }
        if (made.sharedWords > 0)
            parts << Tr::tr("%1 of %n word(s) of the title", nullptr, made.words).arg(made.sharedWords);
        else if (bySpelling >= kSpellingAlike)
            parts << Tr::tr("spelling %1 % alike").arg(bySpelling / 10);
        if (attemptDiffers)
            parts << (m_title.attempt ? Tr::tr("recorded as an attempt, this is the full offence")
                                      : Tr::tr("an attempt, recorded is the full offence"));
        if (parts.isEmpty()) parts << Tr::tr("neither code nor title is alike");
        return parts.join(QStringLiteral("; "));
    }

    const HarmIndex& m_index;
    Title m_title;
    std::string m_class;
    std::string m_code;
    std::vector<Title> m_rows;
    std::unordered_map<std::string, std::size_t> m_titlesWith;
};

void bestFirst(std::vector<Candidate>& found, std::size_t most) {
    std::stable_sort(found.begin(), found.end(),
                     [](const Candidate& a, const Candidate& b) { return a.likeness > b.likeness; });
    if (found.size() > most) found.resize(most);
}

std::string folded(std::string_view text) {
    std::string out(text);
    for (char& c : out)
        if (c >= 'A' && c <= 'Z') c = static_cast<char>(c - 'A' + 'a');
    return out;
}

/// The letters to change, add or take away between two short texts.
std::size_t distance(std::string_view a, std::string_view b) {
    std::vector<std::size_t> row(b.size() + 1);
    std::iota(row.begin(), row.end(), std::size_t(0));
    for (std::size_t i = 1; i <= a.size(); ++i) {
        std::size_t diagonal = std::exchange(row[0], i);
        for (std::size_t j = 1; j <= b.size(); ++j) {
            const std::size_t change = diagonal + (a[i - 1] == b[j - 1] ? 0 : 1);
            diagonal = row[j];
            row[j] = std::min({change, row[j] + 1, row[j - 1] + 1});
        }
    }
    return row.back();
}

} // namespace

std::vector<Candidate> candidates(const HarmIndex& index, const OffenceText& offence, std::size_t most) {
    const Comparer comparer(index, offence);
    std::vector<Candidate> found;
    for (std::size_t i = 0; i < index.rows.size(); ++i) {
        bool kept = false;
        Candidate made = comparer.compare(i, kept);
        if (kept) found.push_back(std::move(made));
    }
    bestFirst(found, most);
    return found;
}

std::vector<Candidate> searchRows(const HarmIndex& index, const OffenceText& offence, std::string_view query,
                                  std::size_t most) {
    std::vector<std::string> wanted;
    const std::string text = folded(query);
    for (std::size_t from = text.find_first_not_of(" \t"); from != std::string::npos;) {
        const std::size_t end = std::min(text.find_first_of(" \t", from), text.size());
        wanted.push_back(text.substr(from, end - from));
        from = text.find_first_not_of(" \t", end);
    }
    std::vector<Candidate> found;
    if (wanted.empty()) return found;
    const Comparer comparer(index, offence);
    for (std::size_t i = 0; i < index.rows.size(); ++i) {
        const IndexRow& row = index.rows[i];
        std::string line = std::string(" ").append(row.urn).append(" ").append(row.hoClass);
        for (const std::string& code : row.cjsCodes) line.append(" ").append(code);
        line.append(" ").append(row.group);
        // A word of the title begins after anything but a letter or digit, as titleWords sees it.
        for (const std::string& word : titleWords(row.title)) line.append(" ").append(word);
        line.append(" ").append(row.title);
        line = folded(line);
        const bool all = std::all_of(wanted.begin(), wanted.end(), [&](const std::string& word) {
            return line.find(std::string(" ").append(word)) != std::string::npos;
        });
        if (!all) continue;
        bool kept = false;
        found.push_back(comparer.compare(i, kept));
    }
    bestFirst(found, most);
    return found;
}

std::vector<std::string> nearestUrns(const HarmIndex& index, std::string_view urn, std::size_t most) {
    const std::string wanted = folded(urn);
    std::vector<std::pair<std::size_t, std::size_t>> order; // letters apart, row
    for (std::size_t i = 0; i < index.rows.size(); ++i)
        order.emplace_back(distance(wanted, folded(index.rows[i].urn)), i);
    std::sort(order.begin(), order.end());
    std::vector<std::string> nearest;
    for (std::size_t i = 0; i < std::min(most, order.size()); ++i)
        nearest.push_back(index.rows[order[i].second].urn);
    return nearest;
}

} // namespace harmdesk::harm
