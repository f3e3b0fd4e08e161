// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/harm/column_image.h"

#include "models/base/packed.h"

namespace harmdesk::harm {

namespace {

constexpr std::size_t kMaxRawBytes = std::size_t{1} << 30;

} // namespace

std::string imageOf(const CaseColumns& columns) {
    return packed(rawImageOf(columns));
}

std::optional<std::string> rawImage(std::string_view image) {
    return unpacked(image, kMaxRawBytes);
}

std::optional<CaseColumns> columnsOf(std::string_view image) {
    const std::optional<std::string> raw = rawImage(image);
    return raw ? columnsOfRaw(*raw) : std::nullopt;
}

} // namespace harmdesk::harm
