// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/date.h"

#include <QByteArray>
#include <QDir>
#include <QFile>
#include <QHash>
#include <QStringList>
#include <functional>
#include <map>
#include <string>
#include <vector>

/// The golden extract put into the dress of other records systems. What all months together hold at the end
/// is joined and written anew, so that importing a dress must give the golden ranking.
namespace harmdesk::tests {

using Row = std::map<QString, QString>;

struct GoldenState {
    QList<Row> crimes;
    QHash<QString, Row> persons;
    QList<Row> links; ///< of crimes and persons that are there
    QList<Row> events;
    QHash<QString, QList<Row>> linksOf; ///< by crime
};

/// Fields of one CSV text (RFC 4180).
inline QList<QStringList> readCsv(const QString& path) {
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) qFatal("cannot read %s", qPrintable(path));
    const QString text = QString::fromUtf8(file.readAll());
    QList<QStringList> out;
    QStringList record;
    QString field;
    bool quoted = false;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text[i];
        if (quoted) {
            if (c != QLatin1Char('"'))
                field += c;
            else if (i + 1 < text.size() && text[i + 1] == QLatin1Char('"'))
                field += text[++i];
            else
                quoted = false;
        } else if (c == QLatin1Char('"')) {
            quoted = true;
        } else if (c == QLatin1Char(',')) {
            record << field;
            field.clear();
        } else if (c == QLatin1Char('\n')) {
            record << field;
            field.clear();
            out << record;
            record.clear();
        } else if (c != QLatin1Char('\r')) {
            field += c;
        }
    }
    return out;
}

inline QList<Row> readRows(const QString& path) {
    const QList<QStringList> records = readCsv(path);
    QList<Row> out;
    for (qsizetype i = 1; i < records.size(); ++i) {
        Row row;
        for (qsizetype c = 0; c < records[0].size(); ++c) row[records[0][c]] = records[i].value(c);
        out << row;
    }
    return out;
}

/// A crime that the importer takes: a key, dates that exist, a count in digits.
inline bool isSoundCrime(const Row& crime) {
    if (crime.at(QStringLiteral("crime_no")).isEmpty()) return false;
    for (const char* field : {"committed_from", "reported_on", "recorded_on", "outcome_on", "statement_on"}) {
        const QString text = crime.at(QLatin1String(field));
        if (!text.isEmpty() && !Date::parseIso(text.toStdString())) return false;
    }
    bool number = false;
    crime.at(QStringLiteral("offences")).toInt(&number);
    return number;
}

inline GoldenState goldenState(const QStringList& months) {
    GoldenState out;
    std::map<QString, Row> crimes;
    std::map<QString, Row> links;
    for (const QString& month : months) {
        const QString folder =
            QStringLiteral(HARMDESK_SOURCE_DIR "/tests/golden/extract-a/") + month + QLatin1Char('/');
        for (const Row& row : readRows(folder + QStringLiteral("persons.csv")))
            out.persons[row.at(QStringLiteral("nominal_ref"))] = row;
        for (const Row& row : readRows(folder + QStringLiteral("crimes.csv")))
            if (isSoundCrime(row)) crimes[row.at(QStringLiteral("crime_no"))] = row;
        for (const Row& row : readRows(folder + QStringLiteral("links.csv"))) {
            const QString crime = row.at(QStringLiteral("crime_no"));
            const QString person = row.at(QStringLiteral("nominal_ref"));
            if (!crimes.contains(crime) || !out.persons.contains(person)) continue;
            links[crime + QLatin1Char('|') + person + QLatin1Char('|') + row.at(QStringLiteral("role"))] =
                row;
        }
        out.events << readRows(folder + QStringLiteral("events.csv"));
    }
    for (const auto& [key, row] : crimes) out.crimes << row;
    for (const auto& [key, row] : links) {
        out.links << row;
        out.linksOf[row.at(QStringLiteral("crime_no"))] << row;
    }
    return out;
}

/// How a dress writes.
struct Dress {
    char delimiter = ',';
    QString dates = QStringLiteral("dd/MM/yyyy"); ///< as QDate::toString in the C locale
    QString timeBehind;                           ///< " 14:05"
    QByteArray before;                            ///< title rows, as they stand
    bool crlf = true;
    enum class Encoding { Utf8, Utf16, Windows1252 } encoding = Encoding::Utf8;
};

inline QString inWords(const QString& text, const std::map<QString, QString>& words) {
    const auto found = words.find(text);
    return found == words.end() ? text : found->second;
}

inline QString datedAs(const Dress& dress, const QString& iso) {
    const auto date = Date::parseIso(iso.toStdString());
    if (!date) return iso == QLatin1String("NULL") ? QString() : iso;
    const int y = date->year();
    static const QStringList months{QStringLiteral("Jan"), QStringLiteral("Feb"), QStringLiteral("Mar"),
                                    QStringLiteral("Apr"), QStringLiteral("May"), QStringLiteral("Jun"),
                                    QStringLiteral("Jul"), QStringLiteral("Aug"), QStringLiteral("Sep"),
                                    QStringLiteral("Oct"), QStringLiteral("Nov"), QStringLiteral("Dec")};
    QString out = dress.dates;
    out.replace(QStringLiteral("yyyy"), QString::number(y));
    out.replace(QStringLiteral("yy"), QStringLiteral("%1").arg(y % 100, 2, 10, QLatin1Char('0')));
    out.replace(QStringLiteral("MMM"), QStringLiteral("#"));
    out.replace(QStringLiteral("MM"), QStringLiteral("%1").arg(date->month(), 2, 10, QLatin1Char('0')));
    out.replace(QStringLiteral("dd"), QStringLiteral("%1").arg(date->day(), 2, 10, QLatin1Char('0')));
    out.replace(QStringLiteral("#"), months[date->month() - 1]);
    return out + dress.timeBehind;
}

inline QByteArray encodedAs(const Dress& dress, const QString& text) {
    switch (dress.encoding) {
    case Dress::Encoding::Utf8:
        return text.toUtf8();
    case Dress::Encoding::Windows1252: {
        QByteArray out;
        for (const QChar c : text)
            out += c.unicode() < 0x100 ? static_cast<char>(c.unicode())
                                       : (c.unicode() == 0x2019 ? static_cast<char>(0x92) : '?');
        return out;
    }
    case Dress::Encoding::Utf16: {
        QByteArray out("\xff\xfe", 2);
        for (const QChar c : text)
            out.append(static_cast<char>(c.unicode() & 0xff)).append(static_cast<char>(c.unicode() >> 8));
        return out;
    }
    }
    return {};
}

inline void writeDressed(const QString& path, const Dress& dress, const QList<QStringList>& records) {
    const QString end = dress.crlf ? QStringLiteral("\r\n") : QStringLiteral("\n");
    QString text = QString::fromUtf8(dress.before);
    for (const QStringList& record : records) {
        QStringList fields;
        for (QString field : record) {
            if (field.contains(QLatin1Char(dress.delimiter)) || field.contains(QLatin1Char('"')) ||
                field.contains(QLatin1Char('\n')))
                field = QLatin1Char('"') + field.replace(QLatin1Char('"'), QStringLiteral("\"\"")) +
                        QLatin1Char('"');
            fields << field;
        }
        text += fields.join(QLatin1Char(dress.delimiter)) + end;
    }
    QFile file(path);
    const QByteArray bytes = encodedAs(dress, text);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("cannot write %s", qPrintable(path));
}

/// A column of a dress: its name, and its text for a row.
struct DressColumn {
    QString name;
    std::function<QString()> text;
};

/// The accused and victims of a crime, each once.
struct People {
    QList<Row> accused; ///< link rows
    QList<Row> victims;
};
inline People peopleOf(const GoldenState& state, const QString& crime) {
    People out;
    QStringList seen;
    for (const Row& link : state.linksOf.value(crime)) {
        const QString role = link.at(QStringLiteral("role"));
        if (role == QLatin1String("WITNESS")) continue;
        const bool victim = role == QLatin1String("VICTIM");
        const QString key =
            (victim ? QStringLiteral("v") : QStringLiteral("s")) + link.at(QStringLiteral("nominal_ref"));
        if (seen.contains(key)) continue;
        seen << key;
        (victim ? out.victims : out.accused) << link;
    }
    return out;
}

} // namespace harmdesk::tests
