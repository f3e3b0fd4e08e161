// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/date.h"
#include "models/base/result.h"
#include "models/base/stop.h"
#include "models/domain/audit_entry.h"
#include "models/domain/codes.h"
#include "models/domain/import_receipt.h"

#include <cstddef>
#include <cstdint>
#include <memory>
#include <optional>
#include <string_view>
#include <utility>
#include <vector>

namespace harmdesk::storage {

class CaseConnection;

// Rows as the case file holds them: typed, every reference resolved to an id. Texts are views: into a
// BulkBatch's TextArena on the way in, valid for the call alone on the way out (KnownRows). `replaces` = the
// id is held already. Word ids: 0 = no text.

struct BulkWord {
    std::int64_t id = 0;
    std::string_view text;
};

struct BulkOffence {
    std::int64_t id = 0;
    std::string_view urn;
    std::string_view hoClass;
    std::string_view cjsCode;
    std::string_view title;
};

struct BulkPerson {
    std::int64_t id = 0;
    std::string_view nominalRef;
    std::string_view pncId;
    std::string_view surname;
    std::string_view forenames;
    Date dateOfBirth;
    Date statusFrom;
    std::int64_t ethnicity = 0;
    std::int64_t homeBorough = 0;
    Sex sex = Sex::Unknown;
    PersonStatus status = PersonStatus::None;
    bool replaces = false;
    std::int64_t file = 0;
    std::int64_t line = 0;
};

struct BulkCrime {
    std::int64_t id = 0;
    std::string_view crimeNo;
    std::string_view officer;
    std::string_view incidentRef;
    std::int64_t offence = 0;
    Date committedFrom;
    Date committedTo;
    Date reportedOn;
    Date recordedOn;
    Date outcomeOn;
    Date statementOn;
    std::int32_t offences = 1;
    std::optional<std::int32_t> easting;
    std::optional<std::int32_t> northing;
    std::int64_t borough = 0;
    std::int64_t mo = 0;
    std::int64_t flags = 0;
    std::int64_t unit = 0;
    RecordStatus status = RecordStatus::Active;
    std::uint8_t outcomeType = 0;
    bool replaces = false;
    std::int64_t file = 0;
    std::int64_t line = 0;
};

struct BulkLink {
    std::int64_t crime = 0;
    std::int64_t person = 0;
    Role role = Role::Suspect;
    std::int64_t relationship = 0;
    bool replaces = false;
    std::int64_t file = 0;
    std::int64_t line = 0;
};

struct BulkEvent {
    std::int64_t person = 0;
    EventKind kind = EventKind::Arrest;
    Date on;
    Date until;
    std::int64_t crime = 0; ///< 0 = not tied to a crime
    std::int64_t detail = 0;
    std::int64_t file = 0;
    std::int64_t line = 0;
};

/// Texts of a batch in large blocks that never move; clear() keeps one block for the next use.
class TextArena {
public:
    std::string_view keep(std::string_view text);
    void clear();

private:
    static constexpr std::size_t kBlock = std::size_t{1} << 18;
    struct Block {
        std::unique_ptr<char[]> bytes;
        std::size_t size = 0;
    };
    std::vector<Block> m_blocks;
    std::size_t m_used = 0; // of the last block
};

/// A few thousand rows on their way to the writer. Written in the order words, offences, persons, crimes,
/// links, events.
struct BulkBatch {
    std::vector<BulkWord> words;
    std::vector<BulkOffence> offences;
    std::vector<BulkPerson> persons;
    std::vector<BulkCrime> crimes;
    std::vector<BulkLink> links;
    std::vector<BulkEvent> events;
    TextArena texts;

    std::size_t rows() const { return persons.size() + crimes.size() + links.size() + events.size(); }
    bool empty() const { return rows() == 0 && words.empty() && offences.empty(); }
    void clear();
};

/// Takes what the case holds, row by row, before an import.
class KnownRows {
public:
    virtual ~KnownRows() = default;
    virtual void word(const BulkWord& row) = 0;
    virtual void offence(const BulkOffence& row) = 0;
    virtual void person(const BulkPerson& row) = 0;
    virtual void crime(const BulkCrime& row) = 0;
    virtual void link(const BulkLink& row) = 0;
    virtual void event(const BulkEvent& row) = 0;
};

/// The first ids that were never given out, not even to rows that are rolled back now. The caller numbers new
/// rows from here on; nobody else adds rows while the case is held.
struct BulkIds {
    std::int64_t import = 1;
    std::int64_t file = 1;
    std::int64_t word = 1;
    std::int64_t offence = 1;
    std::int64_t person = 1;
    std::int64_t crime = 1;
};

/// What closes an import.
struct BulkClose {
    const ImportReceipt* receipt =
        nullptr; ///< files in the order of their ids; receipt->id = BulkIds::import
    AuditEvent logLine;
    /// Files of earlier imports whose rows this one named again without change, with how many rows: it
    /// depends on them.
    std::vector<std::pair<std::int64_t, std::int64_t>> confirmed{};
    /// Rejected rows (RejectedRow::id) of an earlier import that this one took: marked as resolved by it in
    /// the same transaction, and logged.
    std::vector<std::int64_t> settled{};
};

/// One import's way into a case file: one transaction, written by a thread of its own while the caller
/// parses. All calls from one thread. Destroyed before close() has succeeded, it leaves the case as it was.
/// The work context's stop token ends every call within 100 ms with ErrorKind::Cancelled.
class BulkLoad {
public:
    virtual ~BulkLoad() = default;
    virtual const BulkIds& firstIds() const = 0;
    virtual std::int64_t rowsHeld() const = 0; ///< persons, crimes, links and events before the import
    virtual Status readHeld(KnownRows& rows) = 0;
    /// Starts the transaction and the writer. `start` names user, time and files (paths and kinds, in the
    /// order of their ids); counts come with close(). When `expectedRows` exceeds what the case holds,
    /// constraints are checked once before the commit and indexes are made again when the rows of a table are
    /// in (ended(), close()), instead of row by row.
    virtual Status begin(const ImportReceipt& start, bool synthetic, std::int64_t expectedRows) = 0;
    virtual std::unique_ptr<BulkBatch> takeBatch() = 0;
    /// Hands a batch to the writer; waits while 16 are queued. An error is one of the writer's.
    virtual Status write(std::unique_ptr<BulkBatch> batch) = 0;
    /// No more rows of this kind will come: the writer may make the indexes of their table while the caller
    /// reads on. Need not be called; rows that come all the same cost more time, nothing else.
    virtual Status ended(FileKind kind) = 0;
    /// Waits for the writer, makes indexes, checks references, stores receipt and log line, commits.
    virtual Status close(const BulkClose& what) = 0;
};

/// A bulk load into the case that `connection` has open, over a connection of its own (over that of the copy
/// itself where it is a scratch copy). Rows that are replaced are kept as they were, for rolling back and for
/// their history. `readOnly`: for a dry run, only firstIds(), rowsHeld() and readHeld() may be called.
/// `context` must outlive the load.
Result<std::unique_ptr<BulkLoad>> openBulkLoad(CaseConnection& connection, bool readOnly,
                                               const WorkContext& context);

} // namespace harmdesk::storage
