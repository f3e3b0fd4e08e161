// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>

namespace harmdesk::sample {

/// SplitMix64: the same numbers on every machine and library, which std::distributions do not promise.
class Prng {
public:
    /// An own stream for each (seed, subject, purpose): what is drawn for one suspect never moves another's
    /// numbers.
    Prng(std::uint64_t seed, std::uint64_t subject, std::uint64_t purpose)
        : m_state(
              mix(mix(seed + 0x9e3779b97f4a7c15ULL) ^ mix(subject * 0xbf58476d1ce4e5b9ULL + purpose + 1))) {}

    std::uint64_t next() {
        m_state += 0x9e3779b97f4a7c15ULL;
        return mix(m_state);
    }
    /// 0 … n − 1; n ≥ 1.
    int below(int n) { return static_cast<int>(next() % static_cast<std::uint64_t>(n)); }
    /// low … high, both included.
    int between(int low, int high) { return low + below(high - low + 1); }
    bool permille(int chance) { return below(1000) < chance; }
    template <class T, std::size_t N> const T& oneOf(const std::array<T, N>& items) {
        return items[static_cast<std::size_t>(below(static_cast<int>(N)))];
    }
    /// The index of an entry, as often as its weight says.
    template <std::size_t N> std::size_t weighted(const std::array<int, N>& weights) {
        int sum = 0;
        for (const int weight : weights) sum += weight;
        int at = below(sum);
        std::size_t i = 0;
        while (at >= weights[i]) at -= weights[i++];
        return i;
    }

private:
    static std::uint64_t mix(std::uint64_t z) {
        z = (z ^ (z >> 30)) * 0xbf58476d1ce4e5b9ULL;
        z = (z ^ (z >> 27)) * 0x94d049bb133111ebULL;
        return z ^ (z >> 31);
    }
    std::uint64_t m_state;
};

} // namespace harmdesk::sample
