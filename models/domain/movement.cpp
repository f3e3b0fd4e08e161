// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/movement.h"

#include <QCoreApplication>

namespace harmdesk {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(harmdesk::Movement)
};

} // namespace

std::string_view code(MoveCause cause) {
    switch (cause) {
    case MoveCause::New:
        return "NEW";
    case MoveCause::Expired:
        return "EXPIRED";
    case MoveCause::Reclassified:
        return "RECLASSIFIED";
    case MoveCause::RecordStatus:
        return "RECORD_STATUS";
    case MoveCause::PersonStatus:
        return "PERSON_STATUS";
    case MoveCause::Index:
        return "INDEX";
    case MoveCause::Profile:
        return "PROFILE";
    case MoveCause::Identity:
        return "IDENTITY";
    }
    return {};
}

std::string_view code(MoveStatus status) {
    switch (status) {
    case MoveStatus::Stayer:
        return "STAYER";
    case MoveStatus::Joiner:
        return "JOINER";
    case MoveStatus::Returner:
        return "RETURNER";
    case MoveStatus::Leaver:
        return "LEAVER";
    case MoveStatus::Outside:
        return "OUTSIDE";
    }
    return {};
}

QString label(MoveCause cause) {
    switch (cause) {
    case MoveCause::New:
        return Tr::tr("New allegation");
    case MoveCause::Expired:
        return Tr::tr("Left the window");
    case MoveCause::Reclassified:
        return Tr::tr("Record changed");
    case MoveCause::RecordStatus:
        return Tr::tr("Crime record's status");
    case MoveCause::PersonStatus:
        return Tr::tr("Suspect's status");
    case MoveCause::Index:
        return Tr::tr("Harm index");
    case MoveCause::Profile:
        return Tr::tr("Profile");
    case MoveCause::Identity:
        return Tr::tr("Records of the suspect merged or parted");
    }
    return {};
}

QString label(MoveStatus status) {
    switch (status) {
    case MoveStatus::Stayer:
        return Tr::tr("Stays");
    case MoveStatus::Joiner:
        return Tr::tr("Joins");
    case MoveStatus::Returner:
        return Tr::tr("Returns");
    case MoveStatus::Leaver:
        return Tr::tr("Leaves");
    case MoveStatus::Outside:
        return Tr::tr("Outside");
    }
    return {};
}

} // namespace harmdesk
