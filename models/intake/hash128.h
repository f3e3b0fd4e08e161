// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <cstring>
#include <string_view>

namespace harmdesk::intake {

/// 128 bits that stand for a key or a row's content in the import's tables. Two of a hundred million rows
/// share a value by chance with a probability of about 10^-23, so equality of hashes is taken for equality of
/// rows. Never stored: the seed differs from run to run, which also keeps a crafted extract from aiming at
/// collisions.
struct Hash128 {
    std::uint64_t a = 0;
    std::uint64_t b = 0;
    friend bool operator==(const Hash128&, const Hash128&) = default;
    bool isNull() const { return a == 0 && b == 0; }
};

/// Feeds numbers and texts, in order, into a Hash128; lengths are part of it, so ("ab", "c") differs from
/// ("a", "bc").
class Hasher {
public:
    explicit Hasher(std::uint64_t seed)
        : m_a(seed ^ kA)
        , m_b(seed + kB) {}

    Hasher& add(std::uint64_t value) {
        m_a = mix(m_a ^ value, kB);
        m_b = mix(m_b + value, kC) ^ m_b;
        return *this;
    }
    Hasher& add(std::string_view text) {
        add(text.size());
        const char* p = text.data();
        std::size_t left = text.size();
        for (; left >= 8; p += 8, left -= 8) add(load(p, 8));
        if (left > 0) add(load(p, left));
        return *this;
    }
    Hash128 value() const {
        const Hash128 out{mix(m_a ^ kC, m_b ^ kA), mix(m_b ^ kB, m_a + kC)};
        return out.isNull() ? Hash128{1, 1} : out;
    }

private:
    __extension__ using Wide = unsigned __int128;
    static constexpr std::uint64_t kA = 0xa0761d6478bd642fULL;
    static constexpr std::uint64_t kB = 0xe7037ed1a0b428dbULL;
    static constexpr std::uint64_t kC = 0x8ebc6af09c88c6e3ULL;

    static std::uint64_t mix(std::uint64_t x, std::uint64_t y) {
        const Wide product = static_cast<Wide>(x) * y;
        return static_cast<std::uint64_t>(product) ^ static_cast<std::uint64_t>(product >> 64);
    }
    static std::uint64_t load(const char* p, std::size_t bytes) {
        std::uint64_t value = 0;
        std::memcpy(&value, p, bytes);
        return value;
    }
    std::uint64_t m_a;
    std::uint64_t m_b;
};

} // namespace harmdesk::intake
