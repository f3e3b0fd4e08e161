// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/offence_title.h"

#include <array>

namespace harmdesk {

namespace {

struct Short {
    QLatin1String start; // of the recorded title, any case
    QLatin1String text;
};

// The usual police short forms. Longer starts stand before shorter ones.
constexpr std::array kShorts{
    Short{QLatin1String("rape of a female aged 16 or over"), QLatin1String("Rape, 16 or over")},
    Short{QLatin1String("rape of a male aged 16 or over"), QLatin1String("Rape, 16 or over")},
    Short{QLatin1String("rape of a female child under 13"), QLatin1String("Rape, under 13")},
    Short{QLatin1String("rape of a male child under 13"), QLatin1String("Rape, under 13")},
    Short{QLatin1String("rape of a female child under 16"), QLatin1String("Rape, under 16")},
    Short{QLatin1String("rape of a male child under 16"), QLatin1String("Rape, under 16")},
    Short{QLatin1String("assault of a female by penetration"), QLatin1String("Assault by penetration")},
    Short{QLatin1String("assault of a male by penetration"), QLatin1String("Assault by penetration")},
    Short{QLatin1String("sexual assault on a female"), QLatin1String("Sexual assault")},
    Short{QLatin1String("sexual assault on a male"), QLatin1String("Sexual assault")},
    Short{QLatin1String("wounding with intent to cause grievous bodily harm"),
          QLatin1String("s.18 with intent")},
    Short{QLatin1String("malicious wounding: wounding or inflicting gbh (serious wound)"),
          QLatin1String("s.20 serious wound")},
    Short{QLatin1String("malicious wounding: wounding or inflicting gbh (minor wound)"),
          QLatin1String("s.20 minor wound")},
    Short{QLatin1String("malicious wounding: wounding or inflicting gbh"), QLatin1String("s.20 wounding")},
    Short{QLatin1String("assault occasioning actual bodily harm"), QLatin1String("ABH")},
    Short{QLatin1String("attempt to choke, suffocate or strangle"), QLatin1String("Attempt to choke")},
    Short{QLatin1String("controlling or coercive behaviour"), QLatin1String("Coercive control")},
    Short{QLatin1String("stalking involving serious alarm or distress"),
          QLatin1String("Stalking, serious alarm")},
    Short{QLatin1String("stalking involving fear of violence"), QLatin1String("Stalking, fear of violence")},
    Short{QLatin1String("stalking without fear of violence"), QLatin1String("Stalking s.2A")},
    Short{QLatin1String("sending letters or communications"), QLatin1String("Malicious communications")},
    Short{QLatin1String("disclose private sexual photographs"), QLatin1String("Private sexual photographs")},
    Short{QLatin1String("meeting a child following sexual grooming"),
          QLatin1String("Meeting a child, grooming")},
    Short{QLatin1String("breach of a non-molestation order"), QLatin1String("Breach of non-molestation")},
    Short{QLatin1String("putting a person in fear of violence"), QLatin1String("Fear of violence")},
    Short{QLatin1String("threatening a person with a blade"), QLatin1String("Threat with a blade")},
};

} // namespace

QString shortOffenceTitle(const QString& title) {
    for (const Short& s : kShorts)
        if (title.startsWith(s.start, Qt::CaseInsensitive)) return s.text;
    return title;
}

} // namespace harmdesk
