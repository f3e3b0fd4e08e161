// SPDX-License-Identifier: GPL-3.0-or-later
// Any bytes through the CSV reader, the header and the row rules of each of the four files. The first byte
// chooses the file and the size of the chunks; the header of that file is put before the rest unless its top
// bit is set.
#include "mutation.h"

#include <cstddef>
#include <cstdint>
#include <string>

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    if (size == 0) return 0;
    const auto kind = static_cast<harmdesk::FileKind>(data[0] & 3);
    std::string bytes;
    if ((data[0] & 0x80) == 0) {
        for (const harmdesk::intake::Column& column : harmdesk::intake::columnsOf(kind)) {
            if (!bytes.empty()) bytes += ',';
            bytes += column.name;
        }
        bytes += '\n';
    }
    bytes.append(reinterpret_cast<const char*>(data) + 1, size - 1);
    harmdesk::tests::readAnything(bytes, kind, (data[0] & 4) ? 16 : std::size_t{1} << 16);
    return 0;
}
