// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <array>
#include <cstddef>
#include <cstdint>

namespace harmdesk::sources {

/// SHA-256 (FIPS 180-4) of a stream. Qt's takes as long as parsing the file it hashes; this one uses the
/// processor's SHA instructions where there are any and is twice as fast as Qt's without them. Same digests
/// (tested against Qt's).
class Sha256 {
public:
    void add(const char* bytes, std::size_t size);
    /// 64 hex digits; ends the stream.
    QByteArray hex();

    using State = std::array<std::uint32_t, 8>;
    using Blocks = void (*)(State& state, const unsigned char* bytes, std::size_t blocks);
    /// For tests: without the processor's instructions.
    void usePortable() { m_blocks = portableBlocks(); }

private:
    static Blocks portableBlocks();
    static Blocks fastestBlocks();

    State m_state{0x6a09e667, 0xbb67ae85, 0x3c6ef372, 0xa54ff53a,
                  0x510e527f, 0x9b05688c, 0x1f83d9ab, 0x5be0cd19};
    Blocks m_blocks = fastestBlocks();
    std::array<unsigned char, 64> m_rest{};
    std::size_t m_restSize = 0;
    std::uint64_t m_total = 0;
};

} // namespace harmdesk::sources
