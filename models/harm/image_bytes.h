// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <limits>
#include <string>
#include <string_view>
#include <utility>

namespace harmdesk::harm {

/// A text shares at most so much with the one before: what is read is at most some twenty times what stands
/// there.
inline constexpr std::size_t kMostShared = 63;

/// Writes the numbers and texts of a column image.
class ImageWriter {
public:
    void number(std::uint64_t value) {
        while (value >= 0x80) {
            m_bytes += static_cast<char>(value | 0x80);
            value >>= 7;
        }
        m_bytes += static_cast<char>(value);
    }
    void signedNumber(std::int64_t value) {
        number(static_cast<std::uint64_t>(value) << 1 ^ static_cast<std::uint64_t>(value >> 63));
    }
    void text(std::string_view text) {
        number(text.size());
        m_bytes += text;
    }
    /// A text of a sorted column.
    void sharing(std::string_view text, std::string_view before) {
        std::size_t shared = 0;
        while (shared < kMostShared && shared < text.size() && shared < before.size() &&
               text[shared] == before[shared])
            ++shared;
        number(shared);
        this->text(text.substr(shared));
    }
    void raw(std::string_view bytes) { m_bytes += bytes; }
    std::string take() { return std::move(m_bytes); }

private:
    std::string m_bytes;
};

/// Reads them again, trusting nothing: after the first fault everything is 0 or empty and `good` is false.
class ImageReader {
public:
    explicit ImageReader(std::string_view bytes)
        : m_rest(bytes) {}

    bool good() const { return m_good; }
    bool atEnd() const { return m_rest.empty(); }
    void spoil() {
        m_good = false;
        m_rest = {};
    }
    /// False spoils the reader.
    bool require(bool holds) {
        if (!holds) spoil();
        return m_good;
    }

    std::uint64_t number() {
        std::uint64_t value = 0;
        for (int shift = 0; shift < 64; shift += 7) {
            if (m_rest.empty()) break;
            const auto byte = static_cast<std::uint8_t>(m_rest.front());
            m_rest.remove_prefix(1);
            const std::uint64_t part = byte & 0x7f;
            if (shift == 63 && part > 1) break;
            value |= part << shift;
            if ((byte & 0x80) != 0) continue;
            if (byte == 0 && shift > 0) break; // one number has one form
            return value;
        }
        spoil();
        return 0;
    }
    /// At most `most`.
    std::uint64_t numberTo(std::uint64_t most) {
        const std::uint64_t value = number();
        return require(value <= most) ? value : 0;
    }
    /// How many things follow, each of at least `bytesEach` bytes.
    std::size_t count(std::size_t bytesEach) {
        const std::uint64_t value = number();
        return require(value <= m_rest.size() / bytesEach) ? static_cast<std::size_t>(value) : 0;
    }
    std::int64_t signedNumber() {
        const std::uint64_t value = number();
        return static_cast<std::int64_t>(value >> 1) ^ -static_cast<std::int64_t>(value & 1);
    }
    std::int32_t small() {
        const std::int64_t value = signedNumber();
        const bool fits = value >= std::numeric_limits<std::int32_t>::min() &&
                          value <= std::numeric_limits<std::int32_t>::max();
        return require(fits) ? static_cast<std::int32_t>(value) : 0;
    }
    std::string_view text() {
        const std::size_t size = count(1);
        const std::string_view out = m_rest.substr(0, size);
        m_rest.remove_prefix(size);
        return out;
    }
    std::string sharing(std::string_view before) {
        const std::size_t shared = numberTo(kMostShared);
        if (!require(shared <= before.size())) return {};
        return std::string(before.substr(0, shared)).append(text());
    }
    void expect(std::string_view mark) {
        if (require(m_rest.starts_with(mark))) m_rest.remove_prefix(mark.size());
    }

private:
    std::string_view m_rest;
    bool m_good = true;
};

} // namespace harmdesk::harm
