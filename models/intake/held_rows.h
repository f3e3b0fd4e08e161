// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/case_columns.h"
#include "models/intake/flat_map.h"
#include "models/storage/bulk_load.h"

#include <vector>

namespace harmdesk::intake {

enum class Verdict { Inserted, Updated, Unchanged };

/// What the case and the import so far hold, as keys and content hashes: tells new from changed from
/// unchanged, gives out ids, and knows every text that repeats by its id. About 90 bytes for a person or
/// crime, 25 for a link, 30 for an event.
class HeldRows final : public storage::KnownRows {
public:
    explicit HeldRows(std::uint64_t seed)
        : m_seed(seed) {}
    void startAt(const storage::BulkIds& ids) { m_next = ids; }

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

    /// More rows than ids can be packed for (two thousand million crimes).
    bool isFull() const;

    // Files a row of the import and sets its id and `replaces`.
    Verdict file(storage::BulkPerson& row);
    Verdict file(storage::BulkCrime& row);
    Verdict file(storage::BulkLink& row);
    Verdict file(const storage::BulkEvent& row);

    /// Distinct crimes of this import by offence, as they stand after it.
    struct OffenceCount {
        OffenceText texts;
        std::int64_t crimes = 0;
    };
    std::vector<OffenceCount> offencesOfImport() const;

private:
    struct Row {
        Hash128 content;
        std::int64_t id = 0;
    };
    struct CrimeRow {
        Hash128 content;
        std::uint32_t id = 0;
        std::uint32_t touched = 0; // offence (index into m_offences + 1) by which this import counts it
    };
    Hash128 hash(std::string_view text) const { return Hasher(m_seed).add(text).value(); }
    Hash128 content(const storage::BulkPerson& row) const;
    Hash128 content(const storage::BulkCrime& row) const;
    Hash128 content(const storage::BulkEvent& row) const;
    Hash128 hash(const storage::BulkOffence& row) const;
    static std::uint64_t key(const storage::BulkLink& row);
    void keepOffence(const storage::BulkOffence& row);

    std::uint64_t m_seed;
    storage::BulkIds m_next;
    FlatMap<Hash128, std::int64_t> m_words;
    FlatMap<Hash128, std::int64_t> m_offenceIds;
    FlatMap<std::uint64_t, std::uint32_t> m_offenceIndex; // by id, into m_offences
    std::vector<OffenceCount> m_offences;
    FlatMap<Hash128, Row> m_persons;
    FlatMap<Hash128, CrimeRow> m_crimes;
    FlatMap<std::uint64_t, std::uint32_t> m_links;
    Hash128 m_lastCrime;
    std::int64_t m_lastCrimeId = 0;
    struct Nothing {};
    FlatMap<Hash128, Nothing> m_events;
};

} // namespace harmdesk::intake
