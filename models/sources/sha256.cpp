// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/sources/sha256.h"

#include <algorithm>
#include <bit>
#include <cstring>

#if defined(__x86_64__) && defined(__GNUC__)
#define HARMDESK_SHA_INSTRUCTIONS 1
#include <cpuid.h>
#include <immintrin.h>
#endif

namespace harmdesk::sources {

namespace {

alignas(16) constexpr std::array<std::uint32_t, 64> kRounds{
    0x428a2f98, 0x71374491, 0xb5c0fbcf, 0xe9b5dba5, 0x3956c25b, 0x59f111f1, 0x923f82a4, 0xab1c5ed5,
    0xd807aa98, 0x12835b01, 0x243185be, 0x550c7dc3, 0x72be5d74, 0x80deb1fe, 0x9bdc06a7, 0xc19bf174,
    0xe49b69c1, 0xefbe4786, 0x0fc19dc6, 0x240ca1cc, 0x2de92c6f, 0x4a7484aa, 0x5cb0a9dc, 0x76f988da,
    0x983e5152, 0xa831c66d, 0xb00327c8, 0xbf597fc7, 0xc6e00bf3, 0xd5a79147, 0x06ca6351, 0x14292967,
    0x27b70a85, 0x2e1b2138, 0x4d2c6dfc, 0x53380d13, 0x650a7354, 0x766a0abb, 0x81c2c92e, 0x92722c85,
    0xa2bfe8a1, 0xa81a664b, 0xc24b8b70, 0xc76c51a3, 0xd192e819, 0xd6990624, 0xf40e3585, 0x106aa070,
    0x19a4c116, 0x1e376c08, 0x2748774c, 0x34b0bcb5, 0x391c0cb3, 0x4ed8aa4a, 0x5b9cca4f, 0x682e6ff3,
    0x748f82ee, 0x78a5636f, 0x84c87814, 0x8cc70208, 0x90befffa, 0xa4506ceb, 0xbef9a3f7, 0xc67178f2};

std::uint32_t bigEndian(const unsigned char* p) {
    return static_cast<std::uint32_t>(p[0]) << 24 | static_cast<std::uint32_t>(p[1]) << 16 |
           static_cast<std::uint32_t>(p[2]) << 8 | static_cast<std::uint32_t>(p[3]);
}

void portable(Sha256::State& state, const unsigned char* bytes, std::size_t blocks) {
    std::array<std::uint32_t, 64> w;
    for (; blocks > 0; --blocks, bytes += 64) {
        for (std::size_t i = 0; i < 16; ++i) w[i] = bigEndian(bytes + 4 * i);
        for (std::size_t i = 16; i < 64; ++i) {
            const std::uint32_t s0 = std::rotr(w[i - 15], 7) ^ std::rotr(w[i - 15], 18) ^ (w[i - 15] >> 3);
            const std::uint32_t s1 = std::rotr(w[i - 2], 17) ^ std::rotr(w[i - 2], 19) ^ (w[i - 2] >> 10);
            w[i] = w[i - 16] + s0 + w[i - 7] + s1;
        }
        auto [a, b, c, d, e, f, g, h] = state;
        for (std::size_t i = 0; i < 64; ++i) {
            const std::uint32_t t1 = h + (std::rotr(e, 6) ^ std::rotr(e, 11) ^ std::rotr(e, 25)) +
                                     ((e & f) ^ (~e & g)) + kRounds[i] + w[i];
            const std::uint32_t t2 =
                (std::rotr(a, 2) ^ std::rotr(a, 13) ^ std::rotr(a, 22)) + ((a & b) ^ (a & c) ^ (b & c));
            h = g;
            g = f;
            f = e;
            e = d + t1;
            d = c;
            c = b;
            b = a;
            a = t1 + t2;
        }
        const Sha256::State done{a, b, c, d, e, f, g, h};
        for (std::size_t i = 0; i < 8; ++i) state[i] += done[i];
    }
}

#ifdef HARMDESK_SHA_INSTRUCTIONS
bool hasShaInstructions() {
    unsigned a = 0, b = 0, c = 0, d = 0;
    if (__get_cpuid(1, &a, &b, &c, &d) == 0 || (c & bit_SSSE3) == 0 || (c & bit_SSE4_1) == 0) return false;
    return __get_cpuid_count(7, 0, &a, &b, &c, &d) != 0 && (b & (1U << 29)) != 0;
}

__attribute__((target("sha,sse4.1,ssse3"))) void
withInstructions(Sha256::State& state, const unsigned char* bytes, std::size_t blocks) {
    const __m128i order = _mm_set_epi64x(0x0c0d0e0f08090a0bLL, 0x0405060700010203LL);
    const auto load = [](const std::uint32_t* p) {
        return _mm_loadu_si128(reinterpret_cast<const __m128i*>(p));
    };
    // The instructions want the state as ABEF and CDGH.
    __m128i low = _mm_shuffle_epi32(load(&state[0]), 0xB1);
    __m128i high = _mm_shuffle_epi32(load(&state[4]), 0x1B);
    __m128i abef = _mm_alignr_epi8(low, high, 8);
    __m128i cdgh = _mm_blend_epi16(high, low, 0xF0);
    for (; blocks > 0; --blocks, bytes += 64) {
        const __m128i abefBefore = abef;
        const __m128i cdghBefore = cdgh;
        __m128i w[4];
        for (int i = 0; i < 4; ++i)
            w[i] = _mm_shuffle_epi8(_mm_loadu_si128(reinterpret_cast<const __m128i*>(bytes + 16 * i)), order);
        for (std::size_t i = 0; i < 16; ++i) {
            const __m128i now = w[i % 4];
            const __m128i sum = _mm_add_epi32(now, load(&kRounds[4 * i]));
            cdgh = _mm_sha256rnds2_epu32(cdgh, abef, sum);
            abef = _mm_sha256rnds2_epu32(abef, cdgh, _mm_shuffle_epi32(sum, 0x0E));
            if (i < 12) { // the word that takes this one's place, 16 further on
                const __m128i part = _mm_add_epi32(_mm_sha256msg1_epu32(now, w[(i + 1) % 4]),
                                                   _mm_alignr_epi8(w[(i + 3) % 4], w[(i + 2) % 4], 4));
                w[i % 4] = _mm_sha256msg2_epu32(part, w[(i + 3) % 4]);
            }
        }
        abef = _mm_add_epi32(abef, abefBefore);
        cdgh = _mm_add_epi32(cdgh, cdghBefore);
    }
    low = _mm_shuffle_epi32(abef, 0x1B);
    high = _mm_shuffle_epi32(cdgh, 0xB1);
    _mm_storeu_si128(reinterpret_cast<__m128i*>(&state[0]), _mm_blend_epi16(low, high, 0xF0));
    _mm_storeu_si128(reinterpret_cast<__m128i*>(&state[4]), _mm_alignr_epi8(high, low, 8));
}
#endif

} // namespace

Sha256::Blocks Sha256::portableBlocks() {
    return &portable;
}

Sha256::Blocks Sha256::fastestBlocks() {
#ifdef HARMDESK_SHA_INSTRUCTIONS
    static const bool has = hasShaInstructions();
    if (has) return &withInstructions;
#endif
    return &portable;
}

void Sha256::add(const char* bytes, std::size_t size) {
    const auto* p = reinterpret_cast<const unsigned char*>(bytes);
    m_total += size;
    if (m_restSize > 0) {
        const std::size_t part = std::min(size, m_rest.size() - m_restSize);
        std::memcpy(m_rest.data() + m_restSize, p, part);
        m_restSize += part;
        p += part;
        size -= part;
        if (m_restSize < m_rest.size()) return;
        m_blocks(m_state, m_rest.data(), 1);
        m_restSize = 0;
    }
    m_blocks(m_state, p, size / 64);
    m_restSize = size % 64;
    if (m_restSize > 0) std::memcpy(m_rest.data(), p + (size - m_restSize), m_restSize);
}

QByteArray Sha256::hex() {
    const std::uint64_t bits = m_total * 8;
    const char one = static_cast<char>(0x80);
    add(&one, 1);
    const std::array<char, 64> zeros{};
    add(zeros.data(), (120 - m_restSize) % 64);
    std::array<char, 8> length{};
    for (std::size_t i = 0; i < 8; ++i) length[i] = static_cast<char>(bits >> (56 - 8 * i));
    add(length.data(), length.size());
    QByteArray digest;
    for (const std::uint32_t word : m_state)
        for (int shift = 24; shift >= 0; shift -= 8) digest.append(static_cast<char>(word >> shift));
    return digest.toHex();
}

} // namespace harmdesk::sources
