// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tables/custody_icon.h"

namespace harmdesk::tables {

QString custodyIcon(CustodyKind kind) {
    switch (kind) {
    case CustodyKind::Wanted:
        return QStringLiteral("wanted");
    case CustodyKind::Serving:
    case CustodyKind::Remand:
        return QStringLiteral("remand");
    case CustodyKind::Bail:
        return QStringLiteral("calendar");
    case CustodyKind::Rui:
        return QStringLiteral("rui");
    case CustodyKind::Charged:
        return QStringLiteral("charged");
    case CustodyKind::Deceased:
    case CustodyKind::None:
        break;
    }
    return {};
}

} // namespace harmdesk::tables
