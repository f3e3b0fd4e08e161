// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/result.h"
#include "models/base/stop.h"
#include "models/domain/case_columns.h"

#include <SQLiteCpp/Database.h>
#include <cstdint>
#include <map>
#include <set>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace harmdesk::storage {

/// Where the rows with these ids stand in the columns. Ids are dense in practice: an array; a file with wild
/// ids gets a map.
class IdMap {
public:
    static constexpr std::uint32_t kMissing = 0xFFFFFFFF;
    void build(const std::vector<std::int64_t>& ids, const std::vector<std::uint32_t>& place);
    std::uint32_t operator[](std::int64_t id) const {
        if (m_sparse.empty())
            return id >= 0 && static_cast<std::size_t>(id) < m_dense.size()
                       ? m_dense[static_cast<std::size_t>(id)]
                       : kMissing;
        const auto it = m_sparse.find(id);
        return it == m_sparse.end() ? kMissing : it->second;
    }

private:
    std::vector<std::uint32_t> m_dense;
    std::unordered_map<std::int64_t, std::uint32_t> m_sparse;
};

/// The rank of every text in byte order: order[i] = index of the text that comes i-th.
std::vector<std::uint32_t> byteOrder(const TextPool& texts);
/// "VAWG; DA;" → {"DA", "VAWG"}.
std::vector<std::string> flagSetOf(std::string_view text);

/// Reads a case into columns: every table once, in the order it lies on disk, sorted afterwards in memory.
/// Use inside a read transaction; throws SQLite::Exception.
class ColumnsLoader {
public:
    ColumnsLoader(SQLite::Database& database, QString path, const WorkContext& context);
    /// Everything but `index` and `dataVersion`. Cancelled, or CaseFile where the case is beyond what columns
    /// can hold.
    Result<CaseColumns> load();

private:
    /// Texts that repeat: where each stands in its list.
    struct Dictionary {
        std::unordered_map<std::int64_t, std::uint16_t> ofWord;
        std::map<std::string, std::uint16_t> ofText;
    };

    Status loadWords();
    Status loadOffences();
    Status loadPeople();
    Status loadFormerNames();
    Status loadCrimes();
    Status loadLinks();
    Status loadEvents();
    Result<std::uint16_t> place(std::int64_t word, Dictionary& dictionary, std::vector<std::string>& texts,
                                const QString& tooMany);
    Result<std::uint16_t> borough(std::int64_t word);
    Result<std::uint16_t> unit(std::int64_t word);
    Result<std::uint16_t> flagSet(std::int64_t word);
    Status pace();
    tl::unexpected<Error> tooLarge(const QString& what) const;
    tl::unexpected<Error> dangling(const QString& what) const;

    SQLite::Database& m_database;
    QString m_path;
    const WorkContext& m_context;
    std::int64_t m_total = 0; // crimes
    std::int64_t m_rows = 0;
    std::int64_t m_crimesDone = 0;

    CaseColumns m_columns;
    std::unordered_map<std::int64_t, std::string> m_words;
    std::unordered_map<std::int64_t, std::uint16_t> m_flagSetOfWord;
    std::map<std::vector<std::string>, std::uint16_t> m_flagSets;
    Dictionary m_boroughs;
    Dictionary m_units;
    IdMap m_offenceOf;
    IdMap m_personOf;
    IdMap m_crimeOf;
};

} // namespace harmdesk::storage
