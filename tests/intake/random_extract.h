// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "intake_fixture.h"

#include <QRandomGenerator>

namespace harmdesk::tests {

/// Writes a small extract with repeats, changes, orphans and broken rows in every file; rows() counts what it
/// wrote.
class RandomExtract {
public:
    explicit RandomExtract(quint32 seed)
        : m_random(seed) {}

    void write(const QString& folder) {
        QDir().mkpath(folder);
        rows = {0, 0, 0, 0};
        QByteArray persons(kPersonsHeader), crimes(kCrimesHeader), links(kLinksHeader), events(kEventsHeader);
        for (int i = m_random.bounded(40); i > 0; --i, ++rows[0])
            persons += line({ref("N", 12), pick("|1/1A"), pick("Smith|Ödön|\"O\"\"Neil, jr\""),
                             pick("Al|Bo\nCy", true), pick("1980-01-31||1980-13-01"), pick("M|F|U||X"),
                             pick("W1|B2||ZZ"), pick("Brent|Camden|"),
                             pick("|WANTED|SERVING|DECEASED|wanted"), pick("|2026-01-01")});
        for (int i = m_random.bounded(60); i > 0; --i, ++rows[1])
            crimes += line({ref("C", 20),
                            pick("008/06|"),
                            pick("OF61102|"),
                            pick("Assault|Threats to kill|Unknown thing"),
                            pick("2026-01-01|"),
                            pick("NULL||2026-02-01|null"),
                            pick("2026-02-03|2026-02-30|"),
                            pick("|2026-02-04"),
                            pick("1||3|0|two|-1"),
                            pick("Brent|"),
                            pick("530000||x"),
                            pick("177000|"),
                            pick("\"a, b\"|", true),
                            pick("VAWG|VAWG;DA|"),
                            pick("ACTIVE|ACTIVE|CANCELLED||OPEN"),
                            pick("|16|23"),
                            pick("|2026-03-01"),
                            pick("DC A 1|DS B 2"),
                            pick("CID|"),
                            pick("|2026-02-05")});
        for (int i = m_random.bounded(80); i > 0; --i, ++rows[2])
            links += line({ref("C", 24), ref("N", 14), pick("SUSPECT|VICTIM|ARRESTED|WITNESS|BOSS|"),
                           pick("|partner|stranger")});
        for (int i = m_random.bounded(60); i > 0; --i, ++rows[3])
            events +=
                line({ref("N", 14), pick("ARREST|BAIL|ORDER|PARTY|"), pick("2026-01-05|2026-01-06|"),
                      pick("|2026-04-05"), m_random.bounded(3) ? ref("C", 24) : QByteArray(), pick("|SPO")});
        writeFile(folder + QStringLiteral("/persons.csv"), persons);
        writeFile(folder + QStringLiteral("/crimes.csv"), crimes);
        writeFile(folder + QStringLiteral("/links.csv"), links);
        writeFile(folder + QStringLiteral("/events.csv"), events);
    }

    std::array<int, 4> rows{}; ///< of persons, crimes, links, events

private:
    QByteArray ref(const char* prefix, int of) {
        return m_random.bounded(25) == 0 ? QByteArray() : prefix + QByteArray::number(m_random.bounded(of));
    }
    /// The first alternatives are likelier.
    QByteArray pick(const char* alternatives, bool quoted = false) {
        const QByteArrayList all = QByteArray(alternatives).split('|');
        const int at = std::min(m_random.bounded(static_cast<int>(all.size())),
                                m_random.bounded(static_cast<int>(all.size())));
        const QByteArray& value = all[at];
        return quoted && !value.startsWith('"') ? '"' + value + '"' : value;
    }
    QByteArray line(QByteArrayList fields) {
        if (m_random.bounded(40) == 0) fields.removeLast();
        return fields.join(',') + (m_random.bounded(2) ? "\r\n" : "\n");
    }
    QRandomGenerator m_random;
};

} // namespace harmdesk::tests
