// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/case_columns.h"
#include "models/domain/import_receipt.h"
#include "models/intake/flat_map.h"
#include "models/intake/kept_rows.h"
#include "models/storage/bulk_load.h"

#include <memory>
#include <unordered_map>
#include <utility>
#include <vector>

namespace harmdesk::intake {

/// Restored: the row makes what this import had changed as it was before the import, so that, in the end,
/// nothing changes.
enum class Verdict { Inserted, Updated, Unchanged, Restored };

/// Rows of a file that were counted as updated, and count as unchanged since a later row restored what they
/// had changed.
struct Recount {
    std::int64_t file = 0;
    std::int64_t rows = 0;
};

/// What the case and the import so far hold, as keys and content hashes: tells new from changed from
/// unchanged, gives out ids, and knows every text that repeats by its id. About 90 bytes for a person or
/// crime, 25 for a link, 40 for an event.
class HeldRows final : public storage::KnownRows {
public:
    explicit HeldRows(std::uint64_t seed)
        : m_seed(seed) {}
    void startAt(const storage::BulkIds& ids) { m_next = ids; }
    /// The values of persons or crimes are wanted too: for rows that fill a part of the fields. To be said
    /// before anything is held. Costs about 150 bytes for a row.
    void keepValues(bool persons, bool crimes);
    /// A file of this size comes next: makes room for its rows, judged by what rows of a kind usually weigh.
    void expect(FileKind kind, std::int64_t bytes);

    // What the case holds.
    void word(const storage::BulkWord& row) override;
    void offence(const storage::BulkOffence& row) override;
    void person(const storage::BulkPerson& row) override;
    void crime(const storage::BulkCrime& row) override;
    void link(const storage::BulkLink& row) override;
    void event(const storage::BulkEvent& row) override;

    /// The id of a text; when it is new, it is added to `batch`. Empty text: 0.
    std::int64_t wordId(std::string_view text, storage::BulkBatch& batch);
    std::int64_t offenceId(const storage::BulkOffence& texts, storage::BulkBatch& batch);
    /// 0 = not held.
    std::int64_t personId(std::string_view nominalRef);
    std::int64_t crimeId(std::string_view crimeNo);

    // Puts the values that are held into the fields outside of `mapped`; a row that is not held keeps its
    // own. `offence`: the offence texts of the crime; views until the next row is filed.
    void complete(storage::BulkPerson& row, const FieldMask& mapped);
    void complete(storage::BulkCrime& row, storage::BulkOffence& offence, const FieldMask& mapped);
    void complete(storage::BulkLink& row, const FieldMask& mapped);

    /// More rows than ids can be packed for (two thousand million crimes).
    bool isFull() const;

    // Files a row of the import and sets its id and `replaces`; a restored row gets its old file and line
    // back. An extract may hold several rows with one key: the last one stands, and the same extract once
    // more changes nothing.
    Verdict file(storage::BulkPerson& row);
    Verdict file(storage::BulkCrime& row);
    Verdict file(storage::BulkLink& row);
    Verdict file(const storage::BulkEvent& row);
    /// What to count anew after file() said Restored.
    std::vector<Recount> takeRecounts() { return std::exchange(m_recounts, {}); }

    /// Distinct crimes of this import by offence, as they stand after it.
    struct OffenceCount {
        OffenceText texts;
        std::int64_t crimes = 0;
        bool isNew = false; ///< the case did not hold it before
    };
    std::vector<OffenceCount> offencesOfImport() const;

    /// Files of earlier imports with how many of their rows this import named again and left as they were.
    std::vector<std::pair<std::int64_t, std::int64_t>> confirmed() const;

private:
    struct Origin { // where a row came from that was held before the import; file 0 = it was not
        std::uint32_t file = 0;
        std::uint32_t line : 31 = 0;
        std::uint32_t confirmed : 1 = 0; // counted in m_confirmed
    };
    struct Row {
        Hash128 content;
        std::uint32_t id = 0;
        Origin origin;
    };
    struct CrimeRow {
        Hash128 content;
        std::uint32_t id = 0;
        Origin origin;
        std::uint32_t touched = 0; // offence (index into m_offences + 1) by which this import counts it
    };
    struct LinkRow {
        std::uint32_t relationship = 0;
        Origin origin;
    };
    /// A row held before the import that the import has changed so far.
    struct Revision {
        Hash128 before;
        std::vector<Recount> counted;
    };
    using Revisions = std::unordered_map<std::uint64_t, Revision>;
    template <class BulkRow> static Origin originOf(const BulkRow& row) {
        Origin origin;
        origin.file = static_cast<std::uint32_t>(row.file);
        origin.line = static_cast<std::uint32_t>(row.line) & 0x7fffffffu;
        return origin;
    }
    template <class BulkRow>
    Verdict change(Revisions& revisions, std::uint64_t key, const Hash128& before, const Hash128& now,
                   Origin& origin, BulkRow& row);
    void confirm(Origin& origin);
    void keepOffence(const storage::BulkOffence& row, bool isNew);
    Hash128 hash(std::string_view text) const { return Hasher(m_seed).add(text).value(); }
    Hash128 content(const storage::BulkPerson& row) const;
    Hash128 content(const storage::BulkCrime& row) const;
    Hash128 content(const storage::BulkEvent& row) const;
    Hash128 hash(const storage::BulkOffence& row) const;
    static std::uint64_t key(const storage::BulkLink& row);

    std::uint64_t m_seed;
    storage::BulkIds m_next;
    FlatMap<Hash128, std::int64_t> m_words;
    FlatMap<Hash128, std::int64_t> m_offenceIds;
    FlatMap<std::uint64_t, std::uint32_t> m_offenceIndex; // by id, into m_offences
    std::vector<OffenceCount> m_offences;
    FlatMap<Hash128, Row> m_persons;
    FlatMap<Hash128, CrimeRow> m_crimes;
    FlatMap<std::uint64_t, LinkRow> m_links;
    Revisions m_personRevisions; // by id
    Revisions m_crimeRevisions;  // by id
    Revisions m_linkRevisions;   // by key
    std::vector<Recount> m_recounts;
    Hash128 m_lastCrime;
    std::int64_t m_lastCrimeId = 0;
    FlatMap<Hash128, Origin> m_events;
    std::vector<std::int64_t> m_confirmed; // by file
    std::unique_ptr<KeptRows> m_kept;
    bool m_keepPersons = false;
    bool m_keepCrimes = false;
};

} // namespace harmdesk::intake
