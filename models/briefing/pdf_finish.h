// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/briefing/pack_painter.h"

namespace harmdesk::briefing {

/// The finished bytes of the pack: language, texts for figures and links, scope of header cells, metadata,
/// object streams, an id that depends on the content alone. The same content gives the same bytes.
Result<QByteArray> finishPdf(const Painted& painted, const PackContent& pack, const WorkContext& context);

} // namespace harmdesk::briefing
