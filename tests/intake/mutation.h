// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/intake/extract_reader.h"
#include "models/sources/csv_records.h"

#include <algorithm>
#include <cstdlib>
#include <string_view>

namespace harmdesk::tests {

/// Counts rows and looks at what every row must hold; the fuzzer and the mutation test share it.
class CheckingTaker final : public intake::RowTaker {
public:
    bool take(const intake::PersonFields& row, std::int64_t line, intake::RowFault&) override {
        return taken(!row.nominalRef.empty(), line);
    }
    bool take(const intake::CrimeFields& row, std::int64_t line, intake::RowFault&) override {
        return taken(!row.crimeNo.empty() && row.offences >= 1 && row.outcomeType <= 22, line);
    }
    bool take(const intake::LinkFields& row, std::int64_t line, intake::RowFault& orphan) override {
        if (row.nominalRef.size() % 2 == 0)
            return taken(!row.crimeNo.empty() && !row.nominalRef.empty(), line);
        orphan.column = static_cast<std::size_t>(intake::LinkColumn::NominalRef);
        orphan.value = row.nominalRef;
        return false;
    }
    bool take(const intake::EventFields& row, std::int64_t line, intake::RowFault&) override {
        return taken(!row.nominalRef.empty(), line);
    }
    void reject(const intake::RowFault& fault, std::int64_t line) override {
        check(!code(fault.code).empty() && (!fault.column || *fault.column < intake::kMaxColumns), line);
        ++m_rejected;
    }
    Status pause() override { return {}; }

    std::int64_t rows() const { return m_taken + m_rejected; }

private:
    void check(bool sound, std::int64_t line) {
        if (!sound || line <= m_lastLine) std::abort();
        m_lastLine = line;
    }
    bool taken(bool sound, std::int64_t line) {
        check(sound, line);
        ++m_taken;
        return true;
    }
    std::int64_t m_taken = 0;
    std::int64_t m_rejected = 0;
    std::int64_t m_lastLine = 0;
};

/// Any bytes whatever, through the importer's own door. Aborts when rows are lost or lines run backwards.
inline void readAnything(std::string_view bytes, FileKind kind, std::size_t chunk) {
    std::size_t at = 0;
    sources::CsvRecords reader(
        QStringLiteral("x.csv"),
        [&](char* into, std::size_t size) -> std::int64_t {
            const std::size_t part = std::min(size, bytes.size() - at);
            std::copy_n(bytes.data() + at, part, into);
            at += part;
            return static_cast<std::int64_t>(part);
        },
        chunk);
    CheckingTaker taker;
    const auto rows = intake::readExtractFile(reader, kind, QStringLiteral("x.csv"), taker);
    if (rows ? *rows != taker.rows() : rows.error().text.isEmpty()) std::abort();
}

} // namespace harmdesk::tests
