// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/result.h"

#include <QString>
#include <cstdint>
#include <string_view>
#include <vector>

namespace harmdesk::sources {

/// Records of any file, one after the other, whatever the format. One pass, bounded memory, one thread. Texts
/// are UTF-8.
class RecordReader {
public:
    virtual ~RecordReader() = default;
    enum class Step { Record, End, Failed };
    virtual Step next() = 0;

    // Of the record that next() read last; views until the next call.
    virtual const std::vector<std::string_view>& fields() const = 0;
    virtual std::int64_t line() const = 0; ///< line of the file (row of the sheet) where it starts, from 1
    virtual std::int64_t lastLine() const = 0; ///< where it ends
    virtual bool brokenQuote() const = 0;      ///< CSV: a quotation mark is not closed where its field ends

    virtual Error error() const = 0; ///< after Step::Failed: a sentence with file and line
    /// Bytes of the file (of the packed part, where it is packed) that have been read: for progress.
    virtual std::int64_t bytesRead() const = 0;
    /// What a person should know beside the records: cells with errors, merged cells, undefined bytes …
    /// Complete after Step::End.
    virtual std::vector<QString> notes() const { return {}; }
    /// SHA-256 of the whole file as it lies on disk, in hex; after Step::End.
    virtual QString sha256() = 0;
};

} // namespace harmdesk::sources
