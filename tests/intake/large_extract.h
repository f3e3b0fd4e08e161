// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "intake_fixture.h"

namespace harmdesk::tests {

/// An extract large enough to be interrupted: for each copy a person, a crime, two links and an event.
inline void writeLarge(const QString& folder, int copies) {
    QDir().mkpath(folder);
    QByteArray persons(kPersonsHeader), crimes(kCrimesHeader), links(kLinksHeader), events(kEventsHeader);
    for (int i = 0; i < copies; ++i) {
        const QByteArray p = "N" + QByteArray::number(i);
        const QByteArray c = QByteArray::number(i) + "/26";
        persons += p + ",,Smith" + p + ",Al,1980-01-31,M,W1,Brent,,\n";
        crimes += c +
                  ",008/"
                  "06,OF61102,Assault,2026-01-01,NULL,2026-01-02,2026-01-02,1,Brent,530000,177000,,VAWG,"
                  "ACTIVE,,,DC " +
                  p + ",CID,\n";
        links += c + ',' + p + ",SUSPECT,\n" + c + ",N" + QByteArray::number(i / 2) + ",VICTIM,partner\n";
        events += p + ",BAIL,2026-01-05,2026-04-05," + c + ",x\n";
    }
    writeFile(folder + QStringLiteral("/persons.csv"), persons);
    writeFile(folder + QStringLiteral("/crimes.csv"), crimes);
    writeFile(folder + QStringLiteral("/links.csv"), links);
    writeFile(folder + QStringLiteral("/events.csv"), events);
}

} // namespace harmdesk::tests
