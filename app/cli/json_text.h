// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <string_view>

namespace harmdesk::cli {

/// Text as a JSON string with its quotes. JSON is written by hand where days stand in it: QJsonDocument would
/// carry them as floating point, and 182.50 must stay 182.50.
QByteArray jsonString(std::string_view utf8);

/// A field of a CSV line: quoted where it has to be (RFC 4180).
QByteArray csvField(std::string_view utf8);

} // namespace harmdesk::cli
