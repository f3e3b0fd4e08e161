// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/base/packed.h"

#include <QByteArray>
#include <QtEndian>
#include <algorithm>
#include <cstdint>

namespace harmdesk {

namespace {

constexpr std::string_view kMagic = "HDP1";
constexpr std::size_t kPiece = std::size_t{128} << 10;
constexpr std::size_t kMostSqueezed = 1100; // zlib reaches 1032 : 1
constexpr int kLevel = 3;                   // a third of the time of the default for a tenth more bytes

void appendNumber(std::string& out, std::uint64_t value, int bytes) {
    for (int i = 0; i < bytes; ++i) out += static_cast<char>(value >> (8 * i) & 0xff);
}

std::uint64_t number(std::string_view bytes) {
    std::uint64_t value = 0;
    for (std::size_t i = bytes.size(); i-- > 0;) value = value << 8 | static_cast<std::uint8_t>(bytes[i]);
    return value;
}

} // namespace

std::string packed(std::string_view bytes) {
    std::string out(kMagic);
    appendNumber(out, bytes.size(), 8);
    for (std::size_t at = 0; at < bytes.size(); at += kPiece) {
        const std::string_view piece = bytes.substr(at, kPiece);
        const QByteArray squeezed = qCompress(reinterpret_cast<const uchar*>(piece.data()),
                                              static_cast<qsizetype>(piece.size()), kLevel);
        appendNumber(out, static_cast<std::uint64_t>(squeezed.size()), 4);
        out.append(squeezed.constData(), static_cast<std::size_t>(squeezed.size()));
    }
    return out;
}

std::optional<std::string> unpacked(std::string_view from, std::size_t limit) {
    if (!from.starts_with(kMagic) || from.size() < kMagic.size() + 8) return std::nullopt;
    const std::uint64_t size = number(from.substr(kMagic.size(), 8));
    from.remove_prefix(kMagic.size() + 8);
    if (size > limit || size / kMostSqueezed > from.size()) return std::nullopt;
    std::string out;
    out.reserve(size);
    while (out.size() < size) {
        if (from.size() < 4) return std::nullopt;
        const std::uint64_t length = number(from.substr(0, 4));
        from.remove_prefix(4);
        // zlib adds little to what it cannot squeeze; Qt puts the size of the piece before it.
        if (length < 4 || length > from.size() || length > kPiece + 1024) return std::nullopt;
        const std::size_t wanted = std::min<std::size_t>(kPiece, size - out.size());
        if (qFromBigEndian<quint32>(from.data()) != wanted) return std::nullopt;
        const QByteArray piece =
            qUncompress(reinterpret_cast<const uchar*>(from.data()), static_cast<qsizetype>(length));
        if (static_cast<std::size_t>(piece.size()) != wanted) return std::nullopt;
        out.append(piece.constData(), wanted);
        from.remove_prefix(length);
    }
    if (!from.empty()) return std::nullopt;
    return out;
}

} // namespace harmdesk
