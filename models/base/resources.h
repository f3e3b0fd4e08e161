// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/result.h"

#include <QByteArray>
#include <QString>

namespace harmdesk {

/// Registers the embedded files (harm index, fonts, icons); call before using any ":/…" path. Safe to repeat.
void ensureResources();

/// The bytes of an embedded file, e.g. ":/harm-index/starting-points-2020.csv".
Result<QByteArray> readResource(const QString& path);

} // namespace harmdesk
