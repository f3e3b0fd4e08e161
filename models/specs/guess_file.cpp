// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/specs/guess_file.h"

#include "models/specs/guess_text.h"

#include <algorithm>

namespace harmdesk::specs {

namespace {

constexpr int kTaken = 50;     // below this a column is left out
constexpr int kClear = 20;     // a difference that settles which of two columns it is
constexpr int kContested = 90; // the most that a contested column may have
constexpr int kSure = 70;      // from here a candidate says something about the kind of file

bool isOfEvent(Meaning meaning) {
    return meaning == Meaning::Event || meaning == Meaning::EventOn || meaning == Meaning::Until ||
           meaning == Meaning::Detail;
}
bool isOfLink(Meaning meaning) {
    return meaning == Meaning::Role || meaning == Meaning::Relationship;
}
bool isEventDate(Meaning meaning) {
    return meaning == Meaning::ArrestOn || meaning == Meaning::BailOn || meaning == Meaning::BailUntil ||
           meaning == Meaning::ChargeOn;
}
/// Of the row's crime, whoever the persons are.
bool isOfRow(Meaning meaning) {
    return meaning == Meaning::CrimeNo || isOfCrime(meaning) || isOfEvent(meaning) || isOfLink(meaning) ||
           isEventDate(meaning) || meaning == Meaning::NoField;
}

class Reader {
public:
    explicit Reader(const SourceProfile& file)
        : m_file(file) {
        for (const ColumnProfile& column : file.columns) m_candidates.push_back(candidatesOf(column));
        m_out.leftOut.resize(file.columns.size());
        m_out.nearest.resize(file.columns.size());
    }

    FileReading run() {
        findKind();
        for (std::size_t i = 0; i < m_candidates.size(); ++i) narrow(i);
        take();
        findGroups();
        gatherPersons();
        explainRest();
        return std::move(m_out);
    }

private:
    /// Whether some column is most likely this; ambiguous names count only where nothing else is as likely.
    int columnsOf(bool (*fits)(Meaning)) const {
        int n = 0;
        for (const std::vector<Candidate>& candidates : m_candidates) {
            if (candidates.empty() || candidates.front().confidence < kSure) continue;
            const int best = candidates.front().confidence;
            bool all = true;
            for (const Candidate& c : candidates)
                all = all && (c.confidence + kClear <= best || fits(c.meaning));
            if (all) ++n;
        }
        return n;
    }
    bool has(Meaning meaning, int least) const {
        return std::any_of(m_candidates.begin(), m_candidates.end(), [&](const auto& candidates) {
            return std::any_of(candidates.begin(), candidates.end(), [&](const Candidate& c) {
                return c.meaning == meaning && c.confidence >= least;
            });
        });
    }

    void findKind() {
        const int crimeColumns = columnsOf(isOfCrime);
        const int personColumns = columnsOf(isOfPerson);
        m_out.events = has(Meaning::Event, 80) && has(Meaning::EventOn, 60) && crimeColumns <= 2;
        // A column or two of a crime among people's own make no file of crimes without a crime number.
        const bool crimeKey = has(Meaning::CrimeNo, 50);
        m_out.crimes =
            !m_out.events && crimeColumns > 0 && (crimeKey || personColumns == 0 || crimeColumns > 2);
        m_out.persons = personColumns > 0 && !m_out.events;
        m_links = !m_out.crimes && !m_out.events && has(Meaning::CrimeNo, 50) && has(Meaning::NominalRef, 50);
    }

    bool belongs(const Candidate& c) const {
        if (c.meaning == Meaning::CrimeNo) return m_out.crimes || m_out.events || m_links || !m_out.persons;
        if (c.meaning == Meaning::NominalRef)
            return c.confidence >= kSure || m_out.persons || m_out.events || m_links;
        if (isOfEvent(c.meaning)) return m_out.events;
        if (isOfLink(c.meaning)) return !m_out.events && (m_out.crimes || m_links);
        if (isEventDate(c.meaning)) return !m_out.events;
        if (isOfCrime(c.meaning)) return m_out.crimes;
        if (isOfPerson(c.meaning)) return m_out.persons;
        return true;
    }

    /// Leaves the candidates that the kind of file allows, and settles names with several meanings by it.
    void narrow(std::size_t column) {
        std::vector<Candidate>& candidates = m_candidates[column];
        if (!candidates.empty()) m_out.nearest[column] = candidates.front().confidence;
        std::erase_if(candidates, [&](const Candidate& c) { return !belongs(c); });
        const ColumnProfile& profile = m_file.columns[column];
        const bool rowsDiffer = profile.distinct * 100 >= profile.filled() * 99 && profile.filled() > 1;
        for (Candidate& c : candidates) {
            // "URN", "ID": the key of the only kind of thing that a file holds one of in every row.
            const bool keyByContents = c.confidence >= 50 && c.confidence < 80 && rowsDiffer && c.fits;
            if (keyByContents && c.meaning == Meaning::NominalRef && m_out.persons && !m_out.crimes)
                c.confidence += 15;
            if (keyByContents && c.meaning == Meaning::CrimeNo && m_out.crimes && !m_out.persons)
                c.confidence += 15;
        }
        std::stable_sort(candidates.begin(), candidates.end(), [](const Candidate& a, const Candidate& b) {
            if (a.confidence != b.confidence) return a.confidence > b.confidence;
            return a.meaning < b.meaning; // the crime's own before the person's
        });
    }

    struct Offer {
        std::size_t column;
        std::size_t candidate;
    };

    /// The better column takes a meaning; both are below full confidence unless the difference is clear.
    void take() {
        std::vector<std::size_t> next(m_candidates.size(), 0);
        std::vector<std::size_t> open;
        for (std::size_t i = 0; i < m_candidates.size(); ++i) open.push_back(i);
        while (!open.empty()) {
            const auto best = std::max_element(open.begin(), open.end(), [&](std::size_t a, std::size_t b) {
                const int ca = confidence(a, next[a]);
                const int cb = confidence(b, next[b]);
                return ca != cb ? ca < cb : a > b; // of equals, the first in the file
            });
            const std::size_t column = *best;
            const std::size_t at = next[column];
            if (confidence(column, at) < kTaken) return;
            const Candidate& candidate = m_candidates[column][at];
            if (candidate.meaning == Meaning::NoField) {
                m_out.leftOut[column] = GuessText::tr("Known, but the standard extract has no field for it.");
                open.erase(best);
                continue;
            }
            TakenColumn* const rival = rivalOf(candidate);
            if (!rival) {
                m_out.taken.push_back(TakenColumn{column, candidate});
                open.erase(best);
                continue;
            }
            // An empty column contests nothing, and a clear difference settles it.
            const bool close =
                rival->as.confidence - candidate.confidence < kClear && m_file.columns[column].filled() > 0;
            if (close && rival->as.confidence > kContested) rival->as.confidence = kContested;
            if (close && !rival->as.reason.contains(shownText(m_file.columns[column].name)))
                rival->as.reason +=
                    QLatin1Char(' ') +
                    GuessText::tr("“%1” could be it too.").arg(shownText(m_file.columns[column].name));
            m_out.leftOut[column] =
                GuessText::tr("It could be the %1, for which “%2” fits better.")
                    .arg(meaningText(candidate.meaning), shownText(m_file.columns[rival->column].name));
            ++next[column];
            if (confidence(column, next[column]) < kTaken) open.erase(best);
        }
    }
    int confidence(std::size_t column, std::size_t candidate) const {
        return candidate < m_candidates[column].size() ? m_candidates[column][candidate].confidence : 0;
    }
    TakenColumn* rivalOf(const Candidate& candidate) {
        // Forenames may stand in several columns; a full name is of no use beside them.
        if (candidate.meaning == Meaning::Forenames) return nullptr;
        for (TakenColumn& taken : m_out.taken) {
            if (taken.as.number != candidate.number) continue;
            if (taken.as.subject != candidate.subject) continue;
            const bool same = taken.as.meaning == candidate.meaning;
            const bool names =
                candidate.meaning == Meaning::FullName &&
                (taken.as.meaning == Meaning::Surname || taken.as.meaning == Meaning::Forenames);
            if (same || names) return &taken;
        }
        return nullptr;
    }

    PersonGroup groupOf(const TakenColumn& taken) const { return {taken.as.subject, taken.as.number}; }

    void findGroups() {
        for (const TakenColumn& taken : m_out.taken)
            if (taken.as.meaning == Meaning::NominalRef) m_out.groups.push_back(groupOf(taken));
        std::stable_sort(m_out.groups.begin(), m_out.groups.end(),
                         [](const PersonGroup& a, const PersonGroup& b) {
                             return std::pair(a.subject, a.number) < std::pair(b.subject, b.number);
                         });
    }

    /// Puts columns that name no person, or one that has no reference, to the person they must belong to.
    void gatherPersons() {
        std::vector<PersonGroup> without;
        for (TakenColumn& taken : m_out.taken) {
            if (isOfRow(taken.as.meaning) && taken.as.subject == Subject::None) {
                taken.as.number = 0;
                continue;
            }
            const PersonGroup group = groupOf(taken);
            if (std::find(m_out.groups.begin(), m_out.groups.end(), group) != m_out.groups.end()) continue;
            if (const std::optional<PersonGroup> owner = ownerOf(group)) {
                const bool others = m_out.groups.size() > 1;
                taken.as.subject = owner->subject;
                taken.as.number = owner->number;
                if (others && group.subject == Subject::None) {
                    taken.as.confidence = std::min(taken.as.confidence, 80);
                    taken.as.reason +=
                        QLatin1Char(' ') +
                        GuessText::tr("The name does not say of whom: taken as the suspect's.");
                }
            }
        }
        // What moved may now stand where another column stands already: the first holds.
        std::vector<TakenColumn> kept;
        for (const TakenColumn& taken : m_out.taken) {
            const bool twice = taken.as.meaning != Meaning::Forenames &&
                               std::any_of(kept.begin(), kept.end(), [&](const TakenColumn& k) {
                                   return k.as.meaning == taken.as.meaning && groupOf(k) == groupOf(taken);
                               });
            if (twice)
                m_out.leftOut[taken.column] =
                    GuessText::tr("Another column already gives the %1.").arg(meaningText(taken.as.meaning));
            else
                kept.push_back(taken);
        }
        m_out.taken = std::move(kept);
        std::stable_sort(m_out.taken.begin(), m_out.taken.end(),
                         [](const TakenColumn& a, const TakenColumn& b) { return a.column < b.column; });
    }

    /// The group with a reference that a group without one belongs to.
    std::optional<PersonGroup> ownerOf(const PersonGroup& group) const {
        const auto has = [&](Subject subject, int number) {
            return std::find(m_out.groups.begin(), m_out.groups.end(), PersonGroup{subject, number}) !=
                   m_out.groups.end();
        };
        if (group.subject == Subject::None) {
            if (has(Subject::Suspect, group.number)) return PersonGroup{Subject::Suspect, group.number};
            if (m_out.groups.size() == 1) return m_out.groups.front();
            return std::nullopt;
        }
        // "Nominal Ref, Suspect Surname": the row's person is the suspect.
        if (group.subject == Subject::Suspect && has(Subject::None, group.number))
            return PersonGroup{Subject::None, group.number};
        return std::nullopt;
    }

    void explainRest() {
        for (std::size_t i = 0; i < m_candidates.size(); ++i) {
            const bool taken = std::any_of(m_out.taken.begin(), m_out.taken.end(),
                                           [&](const TakenColumn& t) { return t.column == i; });
            if (taken || !m_out.leftOut[i].isEmpty()) continue;
            if (m_candidates[i].empty())
                m_out.leftOut[i] =
                    m_out.nearest[i] > 0
                        ? GuessText::tr("What its name stands for does not belong into this file.")
                        : GuessText::tr("Nothing is known of this name, and its contents give "
                                        "nothing away.");
            else
                m_out.leftOut[i] = m_candidates[i].front().reason;
        }
    }

    const SourceProfile& m_file;
    std::vector<std::vector<Candidate>> m_candidates;
    bool m_links = false;
    FileReading m_out;
};

} // namespace

const TakenColumn* FileReading::find(Meaning meaning, PersonGroup group) const {
    for (const TakenColumn& t : taken)
        if (t.as.meaning == meaning && t.as.subject == group.subject && t.as.number == group.number)
            return &t;
    return nullptr;
}

std::vector<const TakenColumn*> FileReading::all(Meaning meaning, PersonGroup group) const {
    std::vector<const TakenColumn*> out;
    for (const TakenColumn& t : taken)
        if (t.as.meaning == meaning && t.as.subject == group.subject && t.as.number == group.number)
            out.push_back(&t);
    return out;
}

FileReading readFile(const SourceProfile& file) {
    return Reader(file).run();
}

} // namespace harmdesk::specs
