// SPDX-License-Identifier: GPL-3.0-or-later
// Any bytes as the JSON of an import specification: refused with a sentence, or a spec whose own JSON gives
// it back.
#include "models/specs/specs.h"

#include <cstdint>
#include <cstdlib>

using namespace harmdesk;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    const QByteArray json(reinterpret_cast<const char*>(data), static_cast<qsizetype>(size));
    const auto spec = specs::specFromJson(json, QStringLiteral("spec.json"));
    if (!spec) {
        if (spec.error().text.isEmpty() || spec.error().kind != ErrorKind::Unreadable) std::abort();
        return 0;
    }
    const QByteArray written = specs::specJson(*spec);
    const auto again = specs::specFromJson(written, QStringLiteral("spec.json"));
    if (!again || !(*again == *spec) || specs::specJson(*again) != written) std::abort();
    return 0;
}
