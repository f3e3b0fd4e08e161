// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/import_spec.h"
#include "models/sources/csv_reader.h"

#include <cstdint>
#include <vector>

namespace harmdesk::sources {

/// Makes UTF-8 of a stream in UTF-16 or Windows-1252, in chunks. What has no meaning in the encoding (the
/// bytes 81, 8D, 8F, 90 and 9D of Windows-1252, half a surrogate pair of UTF-16) becomes U+FFFD and is
/// counted: nothing is dropped. A byte order mark stays, as UTF-8. One thread.
class TextDecoder {
public:
    /// `encoding` is not UTF-8.
    TextDecoder(TextEncoding encoding, CsvReader::Source bytes);
    /// Like CsvReader::Source: fills with UTF-8; 0 at the end, -1 where reading failed or fault() says why.
    /// `size` is at least 8.
    std::int64_t read(char* into, std::size_t size);

    enum class Fault {
        None,
        OtherByteOrder, ///< the byte order mark is that of the other UTF-16
        CutShort,       ///< UTF-16 with half a character at its end
    };
    Fault fault() const { return m_fault; }
    std::int64_t undefined() const { return m_undefined; } ///< characters that became U+FFFD
    /// Where the first of them stands in what came out, in bytes; -1 = there is none.
    std::int64_t firstUndefined() const { return m_firstUndefined; }

private:
    std::size_t decode1252(char* into, std::size_t bytes);
    std::size_t decode16(char* into, bool last);

    TextEncoding m_encoding;
    CsvReader::Source m_bytes;
    std::vector<char> m_raw;
    std::size_t m_held = 0; ///< bytes of a character whose rest has not come, at the start of m_raw
    std::int64_t m_out = 0;
    bool m_started = false;
    bool m_ended = false;
    Fault m_fault = Fault::None;
    std::int64_t m_undefined = 0;
    std::int64_t m_firstUndefined = -1;
};

/// The character that a byte of Windows-1252 stands for; U+FFFD for the five that it does not define.
char32_t windows1252(unsigned char byte);

} // namespace harmdesk::sources
