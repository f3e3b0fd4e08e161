// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/ranking.h"

#include <QByteArray>

namespace harmdesk::cli {

/// The ranking as JSON: as-at date, profile with its settings, index, and the columns of the CSV for each
/// suspect.
QByteArray rankingJson(const Ranking& ranking);
/// The ledger of all ranked suspects as JSON, in the order and with the columns of the CSV.
QByteArray ledgerJson(const Ranking& ranking);

} // namespace harmdesk::cli
