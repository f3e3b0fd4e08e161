// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/result.h"
#include "models/domain/harm_index.h"
#include "models/intake/index_columns.h"

#include <QString>
#include <cstdint>
#include <string_view>
#include <vector>

namespace harmdesk::intake {

/// Makes rows of a harm index from the rows of a published one, and remembers what it tidied.
class IndexRows {
public:
    IndexRows(QString path, IndexColumns columns)
        : m_path(std::move(path))
        , m_columns(std::move(columns)) {}

    /// `line`: row of the sheet or line of the file. Unreadable with row and reason when it cannot be taken.
    Status add(const std::vector<std::string_view>& fields, std::int64_t line);
    /// The rows, with keys that stand once each. Call once, at the end.
    Result<std::vector<IndexRow>> take();
    /// Complete after take().
    const std::vector<QString>& notes() const { return m_notes; }

private:
    struct Tidied {
        std::int64_t count = 0;
        std::vector<std::int64_t> lines; ///< the first few, each once
        void add(std::int64_t line);
    };
    QString field(const std::vector<std::string_view>& fields, std::optional<std::size_t> column) const;
    tl::unexpected<Error> refused(std::int64_t line, const QString& sentence) const;
    Result<std::string> classOf(const QString& text, std::int64_t line);
    Result<HarmDays> daysOf(const QString& text, std::int64_t line);
    std::vector<std::string> codesOf(const std::vector<std::string_view>& fields, std::int64_t line);
    std::string groupOf(const QString& group, const QString& subGroup, std::int64_t line);
    bool notifiableOf(const QString& text, const QString& subGroup, std::int64_t line);
    void separateRepeatedUrns();
    void note(const Tidied& tidied, const QString& sentence);

    QString m_path;
    IndexColumns m_columns;
    std::vector<IndexRow> m_rows;
    std::vector<std::int64_t> m_lines; ///< of m_rows
    Tidied m_expired;
    Tidied m_remarks;
    Tidied m_noCode;
    Tidied m_codeTwice;
    Tidied m_repeated;
    Tidied m_sharedUrn;
    Tidied m_sharedUrnOneValue;
    Tidied m_noUrn;
    Tidied m_noClass;
    Tidied m_longClass;
    Tidied m_oddClass;
    Tidied m_address;
    Tidied m_noGroup;
    Tidied m_oddNotifiable;
    std::vector<QString> m_notes;
};

} // namespace harmdesk::intake
