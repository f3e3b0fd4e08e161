// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/import_receipt.h"

#include <QJsonObject>

namespace harmdesk::intake {

/// What receiptJson() writes, for outputs that add to it.
QJsonObject receiptObject(const ImportReceipt& receipt);

} // namespace harmdesk::intake
