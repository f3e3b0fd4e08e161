// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/ranking.h"

#include "models/domain/case_columns.h"

#include <QCoreApplication>

namespace harmdesk {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(harmdesk::Ranking)
};

} // namespace

const HarmIndex& Ranking::index() const {
    return otherIndex ? *otherIndex : columns->index;
}

QString label(NotCounted reason) {
    switch (reason) {
    case NotCounted::Counted:
        return Tr::tr("Counted");
    case NotCounted::OutsideWindow:
        return Tr::tr("Outside the window");
    case NotCounted::NoDate:
        return Tr::tr("No date");
    case NotCounted::NotEligible:
        return Tr::tr("Not eligible");
    case NotCounted::RecordStatus:
        return Tr::tr("Record cancelled or transferred");
    case NotCounted::Historic:
        return Tr::tr("Historic report");
    case NotCounted::LeftOut:
        return Tr::tr("Left out in this sandbox");
    }
    return {};
}

QString label(const CustodyState& state, Date asAt) {
    const QString day = state.date.displayShort(asAt);
    const bool dated = !state.date.isNull();
    switch (state.kind) {
    case CustodyKind::None:
        return Tr::tr("None current");
    case CustodyKind::Wanted:
        return Tr::tr("Wanted");
    case CustodyKind::Serving:
        return Tr::tr("Serving");
    case CustodyKind::Deceased:
        return Tr::tr("Deceased");
    case CustodyKind::Remand:
        return Tr::tr("Remand");
    case CustodyKind::Bail:
        return dated ? Tr::tr("Bail to %1").arg(day) : Tr::tr("Bail");
    case CustodyKind::Rui:
        return dated ? Tr::tr("RUI since %1").arg(day) : Tr::tr("RUI");
    case CustodyKind::Charged:
        return dated ? Tr::tr("Charged %1").arg(day) : Tr::tr("Charged");
    }
    return {};
}

} // namespace harmdesk
