// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/result.h"
#include "models/intake/row_parser.h"
#include "models/sources/record_reader.h"

#include <QString>

namespace harmdesk::intake {

/// Takes the rows of one file. Views are valid during the call alone.
class RowTaker {
public:
    virtual ~RowTaker() = default;
    // False: `orphan` names the reference that leads nowhere (column and value).
    virtual bool take(const PersonFields& row, std::int64_t line, RowFault& orphan) = 0;
    virtual bool take(const CrimeFields& row, std::int64_t line, RowFault& orphan) = 0;
    virtual bool take(const LinkFields& row, std::int64_t line, RowFault& orphan) = 0;
    virtual bool take(const EventFields& row, std::int64_t line, RowFault& orphan) = 0;
    /// Fault, row and map are valid during the call alone.
    virtual void reject(const RowFault& fault, std::int64_t line) = 0;
    /// After every 512 rows; an error ends the reading.
    virtual Status pause() = 0;
};

/// One row to take() or, when it breaks a rule or leads nowhere, to reject().
void takeRow(FileKind kind, const HeaderMap& map, std::span<const std::string_view> fields, std::int64_t line,
             RowTaker& taker);

/// A record whose shape is wrong, to reject(). `expected`: so many fields should be there.
void rejectShape(const sources::RecordReader& reader, std::size_t expected, RowTaker& taker);

/// Reads one file of a kind to its end: header, then every row to take() or reject(). Returns the number of
/// rows read. Also the door that the fuzzer knocks at: any bytes whatever give rows, rejects or an Error.
Result<std::int64_t> readExtractFile(sources::RecordReader& reader, FileKind kind, const QString& path,
                                     RowTaker& taker);

} // namespace harmdesk::intake
