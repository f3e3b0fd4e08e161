// SPDX-License-Identifier: GPL-3.0-or-later
// Odd CSV files as they come out of spreadsheets and records systems (corpus/*.csv), each with what it holds
// (corpus/*.json): the format must be found, and read the rows with their lines.
#include "models/sources/csv_records.h"
#include "models/sources/sources.h"

#include <QCryptographicHash>
#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QtTest>

using namespace harmdesk;
using namespace harmdesk::sources;

namespace {

const QString kFolder = QStringLiteral(HARMDESK_SOURCE_DIR "/tests/sources/corpus");

QByteArray contents(const QString& path) {
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) qFatal("%s", qPrintable(path));
    return file.readAll();
}

QStringList texts(const QJsonArray& array) {
    QStringList out;
    for (const QJsonValue& value : array) out.append(value.toString());
    return out;
}
template <class T> QStringList texts(const std::vector<T>& list) {
    QStringList out;
    for (const T& text : list)
        out.append(QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size())));
    return out;
}
QString all(const std::vector<QString>& notes) {
    QStringList out;
    for (const QString& note : notes) out.append(note);
    return out.join(QLatin1Char('\n'));
}

QString name(TextEncoding encoding) {
    switch (encoding) {
    case TextEncoding::Utf8:
        break;
    case TextEncoding::Utf16Le:
        return QStringLiteral("utf-16le");
    case TextEncoding::Utf16Be:
        return QStringLiteral("utf-16be");
    case TextEncoding::Windows1252:
        return QStringLiteral("windows-1252");
    }
    return QStringLiteral("utf-8");
}
QString sign(char c) {
    return c == 0 ? QString() : QString(QLatin1Char(c));
}

/// The rows after the header as "line: a|b".
QStringList rowsOf(RecordReader& reader, const SourceFormat& format, const QString& path) {
    QStringList out;
    if (format.headerLine > 0) {
        const auto header = readHeader(reader, format, path);
        if (!header) return {header.error().text};
    }
    while (true) {
        const RecordReader::Step step = reader.next();
        if (step == RecordReader::Step::Failed) return {reader.error().text};
        if (step == RecordReader::Step::End) return out;
        out.append(
            QStringLiteral("%1: %2").arg(reader.line()).arg(texts(reader.fields()).join(QLatin1Char('|'))));
    }
}

CsvReader::Source from(const QByteArray& bytes, std::size_t most) {
    return [bytes, most, at = qsizetype{0}](char* into, std::size_t size) mutable -> std::int64_t {
        const qsizetype part =
            std::min<qsizetype>(bytes.size() - at, static_cast<qsizetype>(std::min(size, most)));
        std::copy_n(bytes.constData() + at, part, into);
        at += part;
        return part;
    };
}

} // namespace

class TestCsvCorpus : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void files_data() {
        QTest::addColumn<QString>("csv");
        const QStringList files = QDir(kFolder).entryList({QStringLiteral("*.csv")}, QDir::Files, QDir::Name);
        QVERIFY(files.size() >= 40);
        for (const QString& file : files) QTest::newRow(qPrintable(file)) << file;
    }
    void files() {
        QFETCH(QString, csv);
        const QString path = kFolder + QLatin1Char('/') + csv;
        const QJsonObject expected =
            QJsonDocument::fromJson(contents(path.chopped(3) + QStringLiteral("json"))).object();
        QVERIFY(!expected.isEmpty());
        const auto member = [&](const char* key) { return expected.value(QLatin1String(key)); };

        const auto detected = detectFormat(path);
        QVERIFY2(detected, detected ? "" : qPrintable(detected.error().text));
        const SourceFormat& format = detected->format;
        const QString notes = all(detected->notes);
        QCOMPARE(format.kind, SourceFormat::Kind::Csv);
        QCOMPARE(name(format.encoding), member("encoding").toString());
        QCOMPARE(sign(format.delimiter), member("delimiter").toString());
        QCOMPARE(sign(format.quote), member("quote").toString());
        QCOMPARE(format.headerLine, member("header_line").toInt());
        QVERIFY2(detected->doubtful == member("doubtful").toBool(), qPrintable(notes));
        QVERIFY(!detected->notes.empty());
        for (const QString& note : texts(member("notes").toArray()))
            QVERIFY2(notes.contains(note), qPrintable(notes));

        const auto preview = previewSource(path, format, 1000);
        QVERIFY2(preview, preview ? "" : qPrintable(preview.error().text));
        // Without a header the first row gives the number of names.
        QCOMPARE(texts(preview->columns), texts(member("columns").toArray()));
        QStringList rows;
        for (const QJsonValue& row : member("rows").toArray())
            rows.append(QStringLiteral("%1: %2")
                            .arg(row.toArray().at(0).toInt())
                            .arg(texts(row.toArray().at(1).toArray()).join(QLatin1Char('|'))));
        QStringList previewed;
        for (std::size_t i = 0; i < preview->rows.size(); ++i)
            previewed.append(QStringLiteral("%1: %2")
                                 .arg(preview->lines[i])
                                 .arg(texts(preview->rows[i]).join(QLatin1Char('|'))));
        QCOMPARE(previewed, rows);

        const auto reader = openRecords(path, format);
        QVERIFY(reader);
        QCOMPARE(rowsOf(**reader, format, path), rows);
        QCOMPARE((*reader)->sha256(),
                 QString::fromLatin1(
                     QCryptographicHash::hash(contents(path), QCryptographicHash::Sha256).toHex()));
        QCOMPARE((*reader)->bytesRead(), QFileInfo(path).size());
        for (const QString& note : texts(member("read_notes").toArray()))
            QVERIFY2(all((*reader)->notes()).contains(note), qPrintable(all((*reader)->notes())));

        // The bytes may come in pieces of any size.
        for (const std::size_t most :
             {std::size_t{1}, std::size_t{2}, std::size_t{3}, std::size_t{7}, std::size_t{61}})
            for (const std::size_t chunk : {std::size_t{16}, std::size_t{23}, std::size_t{4096}}) {
                CsvRecords pieces(path, from(contents(path), most), format, chunk);
                QCOMPARE(rowsOf(pieces, format, path), rows);
            }
    }

    void previewStops() {
        const QString path = kFolder + QStringLiteral("/plain-lf.csv");
        const auto preview = previewSource(path, standardFormat(), 2);
        QVERIFY(preview);
        QCOMPARE(preview->rows.size(), std::size_t{2});
    }

    /// The whole table of Windows-1252 against Qt's, but for the five bytes that only Unicode's table leaves
    /// out.
    void windows1252Table() {
        QByteArray bytes;
        for (int b = 0x80; b < 0x100; ++b) bytes += static_cast<char>(b);
        for (const char byte : bytes) {
            const auto value = static_cast<unsigned char>(byte);
            const bool undefined = QByteArray("\x81\x8D\x8F\x90\x9D").contains(byte);
            QCOMPARE(windows1252(value) == 0xFFFD, undefined);
            if (value >= 0xA0) QCOMPARE(static_cast<int>(windows1252(value)), static_cast<int>(value));
        }
        QCOMPARE(static_cast<int>(windows1252(0x80)), 0x20AC);
        QCOMPARE(static_cast<int>(windows1252(0x92)), 0x2019);
        QCOMPARE(static_cast<int>(windows1252(0x9F)), 0x0178);
    }

    /// Any text comes through UTF-16, whatever the size of the pieces.
    void utf16RoundTrip() {
        const QString text = QString::fromUtf8("a,b\n1,Zoltán 🙂\n2,Ŵ–€\n\"x\ny\",🙂🙂\n");
        for (const bool little : {true, false}) {
            QByteArray bytes;
            for (const QChar c : text) {
                const char low = static_cast<char>(c.unicode() & 0xFF),
                           high = static_cast<char>(c.unicode() >> 8);
                bytes += little ? low : high;
                bytes += little ? high : low;
            }
            SourceFormat format;
            format.encoding = little ? TextEncoding::Utf16Le : TextEncoding::Utf16Be;
            for (std::size_t most = 1; most < 20; ++most) {
                CsvRecords records(QStringLiteral("x"), from(bytes, most), format, 16);
                QCOMPARE(rowsOf(records, format, QString()).join(QLatin1Char('/')),
                         QString::fromUtf8("2: 1|Zoltán 🙂/3: 2|Ŵ–€/4: x\ny|🙂🙂"));
            }
        }
    }

    void halfASurrogatePair() {
        SourceFormat format;
        format.encoding = TextEncoding::Utf16Le;
        QByteArray bytes;
        for (const char16_t c : std::u16string(u"a,b\n1,2\n3,\xD83D\n\xDE42,5\n6,\xD83D")) {
            bytes += static_cast<char>(c & 0xFF);
            bytes += static_cast<char>(c >> 8);
        }
        CsvRecords records(QStringLiteral("x"), from(bytes, 3), format, 16);
        QCOMPARE(rowsOf(records, format, QString()).join(QLatin1Char('/')),
                 QString::fromUtf8("2: 1|2/3: 3|\uFFFD/4: \uFFFD|5/5: 6|\uFFFD"));
        const QString notes = all(records.notes());
        QVERIFY2(notes.contains(QStringLiteral("3 character")) && notes.contains(QStringLiteral("line 3")),
                 qPrintable(notes));
    }
};

QTEST_APPLESS_MAIN(TestCsvCorpus)
#include "tst_csv_corpus.moc"
