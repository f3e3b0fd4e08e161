// SPDX-License-Identifier: GPL-3.0-or-later
// What a look at the start of a file refuses, doubts and does not read.
#include "models/sources/sources.h"

#include <QElapsedTimer>
#include <QTemporaryDir>
#include <QtTest>
#include <ctime>
#include <sys/stat.h>
#include <zip.h>

using namespace harmdesk;
using namespace harmdesk::sources;

namespace {

QString all(const std::vector<QString>& notes) {
    QStringList out;
    for (const QString& note : notes) out.append(note);
    return out.join(QLatin1Char('\n'));
}

QByteArray rows(int count, const char* form) {
    QByteArray out;
    for (int i = 0; i < count; ++i) out += QByteArray(form).replace('#', QByteArray::number(i));
    return out;
}

QByteArray zipOf(const QString& path, const QList<std::pair<QByteArray, QByteArray>>& files) {
    int code = 0;
    zip_t* zip = zip_open(path.toUtf8().constData(), ZIP_CREATE | ZIP_TRUNCATE, &code);
    for (const auto& [name, bytes] : files)
        zip_file_add(zip, name.constData(),
                     zip_source_buffer(zip, bytes.constData(), static_cast<zip_uint64_t>(bytes.size()), 0),
                     0);
    zip_close(zip);
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

class TestDetectFormat : public QObject {
    Q_OBJECT
private:
    QTemporaryDir m_folder;
    QString write(const QByteArray& bytes, const char* name = "x.csv") const {
        const QString path = m_folder.filePath(QString::fromLatin1(name));
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size()) qFatal("cannot write");
        return path;
    }
    /// Every door refuses the file with ErrorKind::Unreadable and this word.
    void refused(const QString& path, const QString& word) {
        const auto check = [&](const Error& error) {
            QCOMPARE(error.kind, ErrorKind::Unreadable);
            QVERIFY2(error.text.contains(word, Qt::CaseInsensitive), qPrintable(error.text));
            QVERIFY2(error.text.contains(path), qPrintable(error.text));
            QVERIFY2(error.text.contains(QStringLiteral("Nothing was imported")), qPrintable(error.text));
        };
        const auto detected = detectFormat(path);
        QVERIFY(!detected);
        check(detected.error());
    }

private Q_SLOTS:
    void refusals_data() {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("word");
        QTest::addColumn<QString>("readWord"); // what reading it as the standard extract says
        const auto row = [](const char* name, const QByteArray& bytes, const char* word,
                            const char* readWord) {
            QTest::newRow(name) << bytes << QString::fromLatin1(word) << QString::fromLatin1(readWord);
        };
        QByteArray noise(4000, '\0');
        for (int i = 0; i < noise.size(); ++i) noise[i] = static_cast<char>((i * 7919 + i / 3) & 0xFF);
        row("empty", {}, "empty", "empty");
        row("PNG", "\x89PNG\r\n\x1A\n" + noise, "picture", "picture");
        row("JPEG", "\xFF\xD8\xFF\xE0" + noise, "picture", "picture");
        row("PDF", "%PDF-1.7\n%\xE2\xE3\xCF\xD3\n" + noise, "PDF", "PDF");
        row("ELF",
            QByteArray("\x7F"
                       "ELF\x02\x01\x01\0",
                       8) +
                noise,
            "program", "program");
        row("EXE", QByteArray("MZ\x90\0\x03\0\0\0", 8) + noise, "program", "program");
        row("gzip", "\x1F\x8B\x08" + noise, "packed", "packed");
        row("7z", "7z\xBC\xAF\x27\x1C" + noise, "packed", "packed");
        row("case file", QByteArray("SQLite format 3\0", 16) + noise, "database", "database");
        row("RTF", "{\\rtf1\\ansi hello}", "document", "");
        row("Parquet", "PAR1" + noise, "Parquet", "Parquet");
        row("web page called .csv", "\xEF\xBB\xBF\n<!DOCTYPE html><html><table></table></html>", "web page",
            "");
        row("XML", "<?xml version=\"1.0\"?><Workbook/>", "XML", "");
        row("UTF-32", QByteArray("\xFF\xFE\0\0a\0\0\0", 8), "UTF-32", "UTF-32");
        row("old Office", "\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1" + noise, "old", "old");
        row("zero bytes", QByteArray("a,b\n1,\0\n2,3\n", 12), "not text", "not text");
        row("noise", noise, "not text", "");
        row("control bytes", rows(50, "\x01\x02#\x03\x04"), "not text", "");
    }
    void refusals() {
        QFETCH(QByteArray, bytes);
        QFETCH(QString, word);
        QFETCH(QString, readWord);
        const QString path = write(bytes);
        refused(path, word);
        if (readWord.isEmpty()) return;
        // As a saved format would have it, without a look before.
        const auto reader = openRecords(path, standardFormat());
        QVERIFY(reader);
        while ((*reader)->next() == RecordReader::Step::Record) {
        }
        QCOMPARE((*reader)->next(), RecordReader::Step::Failed);
        const QString text = (*reader)->error().text;
        QVERIFY2(text.contains(readWord, Qt::CaseInsensitive), qPrintable(text));
    }

    void noFile() {
        const QString missing = m_folder.filePath(QStringLiteral("missing.csv"));
        refused(missing, QStringLiteral("no file"));
        refused(m_folder.path(), QStringLiteral("folder"));
        const QString pipe = m_folder.filePath(QStringLiteral("pipe"));
        QCOMPARE(mkfifo(pipe.toUtf8().constData(), 0600), 0);
        refused(pipe, QStringLiteral("ordinary file")); // and does not wait for a writer
        QVERIFY(!openRecords(missing, standardFormat()));
        QVERIFY(!previewSource(m_folder.path(), standardFormat()));
    }

    void badFormats() {
        const QString path = write("a,b\n1,2\n");
        for (const auto& [delimiter, quote] :
             {std::pair{'"', '"'}, {'\n', '"'}, {'\x80', '"'}, {',', ','}, {',', '\n'}}) {
            SourceFormat format;
            format.delimiter = delimiter;
            format.quote = quote;
            QVERIFY(!openRecords(path, format));
        }
        SourceFormat beyond;
        beyond.headerLine = 9;
        const auto preview = previewSource(path, beyond);
        QVERIFY(!preview);
        QVERIFY2(preview.error().text.contains(QStringLiteral("line 9")), qPrintable(preview.error().text));
        // A line of a hundred thousand delimiters is no header.
        const auto wide = previewSource(write(QByteArray(100'000, ',') + "\n"), standardFormat());
        QVERIFY(!wide);
        QVERIFY2(wide.error().text.contains(QStringLiteral("columns")), qPrintable(wide.error().text));
        const auto open = previewSource(write("\"a\"b,c\n1,2\n"), standardFormat());
        QVERIFY(!open);
        QVERIFY2(open.error().text.contains(QStringLiteral("quotation mark")), qPrintable(open.error().text));
    }

    void encodingThatBreaksLater() {
        // Two megabytes of plain letters, then one of Windows-1252.
        const QByteArray start = "CrNo,Name\n" + rows(150'000, "#,Smith\n");
        const QString path = write(start + "x,Jos\xE9\n");
        const auto detected = detectFormat(path);
        QVERIFY(detected);
        QCOMPARE(detected->format.encoding, TextEncoding::Utf8);
        auto reader = openRecords(path, detected->format);
        QVERIFY(reader);
        int count = 0;
        RecordReader::Step step{};
        while ((step = (*reader)->next()) == RecordReader::Step::Record) ++count;
        QCOMPARE(step, RecordReader::Step::Failed);
        const Error error = (*reader)->error();
        QCOMPARE(error.where, path + QStringLiteral(":150002"));
        QVERIFY2(error.text.contains(QStringLiteral("Windows-1252")), qPrintable(error.text));
        // As it says: with the other encoding it is whole.
        SourceFormat format = detected->format;
        format.encoding = TextEncoding::Windows1252;
        auto again = openRecords(path, format);
        count = 0;
        QByteArray last;
        while ((step = (*again)->next()) == RecordReader::Step::Record) {
            ++count;
            last = QByteArray((*again)->fields().back().data(),
                              static_cast<qsizetype>((*again)->fields().back().size()));
        }
        QCOMPARE(step, RecordReader::Step::End);
        QCOMPARE(count, 150'002);
        QCOMPARE(last, QByteArray("Jos\xC3\xA9"));
        QVERIFY((*again)->notes().empty());
    }

    void wrongUtf16() {
        const QByteArray text("\xFF\xFE"
                              "a\0,\0b\0\n\0"
                              "1\0,\0"
                              "2\0\n\0",
                              18);
        SourceFormat big;
        big.encoding = TextEncoding::Utf16Be;
        auto reader = openRecords(write(text), big);
        QCOMPARE((*reader)->next(), RecordReader::Step::Failed);
        QVERIFY2((*reader)->error().text.contains(QStringLiteral("byte order")),
                 qPrintable((*reader)->error().text));
        SourceFormat little;
        little.encoding = TextEncoding::Utf16Le;
        reader = openRecords(write(text + '3'), little);
        while ((*reader)->next() == RecordReader::Step::Record) {
        }
        QVERIFY2((*reader)->error().text.contains(QStringLiteral("cut off")),
                 qPrintable((*reader)->error().text));
        // UTF-8 that is read as UTF-16 is refused and not shown as Chinese.
        const auto utf8 = openRecords(write(text), standardFormat());
        QCOMPARE((*utf8)->next(), RecordReader::Step::Failed);
        QVERIFY((*utf8)->error().text.contains(QStringLiteral("UTF-16")));
    }

    void otherEncodings() {
        // Polish in Windows-1250 and Russian in Windows-1251: read as Windows-1252, but a person is asked to
        // look.
        const QByteArray polish = "Nr;Opis\n" + rows(60, "#;Za\xBF\xF3\xB3\xE6 g\xEA\x9Cl\xB9 ja\x9F\xF1, "
                                                         "sprawca wybi\xB3 szyb\xEA i zabra\xB3 pieni\xB9"
                                                         "dze - \x9Cwiadek widzia\xB3 m\xEA\xBF"
                                                         "czyzn\xEA\n");
        const QByteArray russian =
            "No;\xC8\xEC\xFF\n" + rows(60, "#;\xCF\xF0\xE8\xE2\xE5\xF2 \xE8\xE7 \xCC\xEE\xF1\xEA\xE2\xFB\n");
        for (const QByteArray& bytes : {polish, russian}) {
            const auto detected = detectFormat(write(bytes));
            QVERIFY(detected);
            QCOMPARE(detected->format.encoding, TextEncoding::Windows1252);
            QVERIFY2(detected->doubtful, qPrintable(all(detected->notes)));
            QVERIFY2(all(detected->notes).contains(QStringLiteral("accents")),
                     qPrintable(all(detected->notes)));
        }
        const auto french = detectFormat(
            write("No;Nom\n" + rows(60, "#;Fran\xE7ois \xC9tienne, \x8Cuvray h\xF4tel d\xE9j\xE0\n")));
        QVERIFY(french);
        QVERIFY2(!french->doubtful, qPrintable(all(french->notes)));
    }

    void delimitersThatFitAlike() {
        // Two commas and two semicolons in every line, names included.
        const auto detected = detectFormat(write("a;b,c;d,e\n" + rows(20, "x;#,y;#,z\n")));
        QVERIFY(detected);
        QVERIFY(detected->doubtful);
        QVERIFY2(all(detected->notes).contains(QStringLiteral("semicolon")),
                 qPrintable(all(detected->notes)));
        QVERIFY2(all(detected->notes).contains(QStringLiteral("comma")), qPrintable(all(detected->notes)));
    }

    /// However large a file is, only its start is looked at.
    void hugeFile() {
        const QString path = write("CrNo;Unit;Officer\n" + rows(200'000, "#;West;DC One\n"), "huge.csv");
        QFile file(path);
        QVERIFY(file.resize(qint64{4} << 30)); // sparse: what follows would be refused if it were read
        const std::clock_t start = std::clock();
        const auto detected = detectFormat(path);
        QVERIFY(detected);
        QCOMPARE(detected->format.delimiter, ';');
        const auto preview = previewSource(path, detected->format);
        QVERIFY(preview);
        QCOMPARE(preview->rows.size(), std::size_t{50});
        QVERIFY(std::clock() - start < CLOCKS_PER_SEC);
    }

    void hugeFields() {
        const QString path = write("a,b\n1,\"" + QByteArray("\xC3\xA9").repeated(1 << 20) + "\"\n2,x\n");
        const auto preview = previewSource(path, standardFormat());
        QVERIFY(preview);
        QCOMPARE(preview->rows.size(), std::size_t{2});
        QVERIFY(preview->rows[0][1].size() < 5000);
        QVERIFY(QString::fromStdString(preview->rows[0][1]).toUtf8() == preview->rows[0][1].c_str());
        // Larger than the sample: nothing of the first record is whole, and nothing breaks.
        QVERIFY(detectFormat(write("a,\"" + QByteArray(3 << 20, 'x') + "\"\n1,2\n")));
    }

    void membersOfAZip() {
        const QString path = m_folder.filePath(QStringLiteral("month.zip"));
        const QByteArray bytes = zipOf(path, {{"in/crimes.csv", "CrNo;Unit\n1;Jos\xE9\n2;East\n"},
                                              {"in/readme.pdf", "%PDF-1.4"},
                                              {"people.txt", "Ref\tName\nN1\tAnn\nN2\tBob\n"}});
        const auto detected = detectFormat(path);
        QVERIFY2(detected, detected ? "" : qPrintable(detected.error().text));
        QCOMPARE(detected->format.member, std::string("in/crimes.csv"));
        QCOMPARE(detected->format.encoding, TextEncoding::Windows1252);
        QCOMPARE(detected->format.delimiter, ';');
        QCOMPARE(detected->members, (std::vector<std::string>{"in/crimes.csv", "people.txt"}));
        QVERIFY(detected->doubtful);
        QVERIFY2(all(detected->notes).contains(QStringLiteral("people.txt")),
                 qPrintable(all(detected->notes)));

        const auto other = detectFormat(path, "people.txt", {});
        QVERIFY(other);
        QCOMPARE(other->format.delimiter, '\t');
        QVERIFY(!other->doubtful);
        const auto preview = previewSource(path, detected->format);
        QVERIFY(preview);
        QCOMPARE(preview->rows, (std::vector<std::vector<std::string>>{{"1", "Jos\xC3\xA9"}, {"2", "East"}}));
        auto reader = openRecords(path, detected->format);
        QVERIFY(reader);
        while ((*reader)->next() == RecordReader::Step::Record) {
        }
        QCOMPARE((*reader)->sha256(),
                 QString::fromLatin1(QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex()));
        QVERIFY(!detectFormat(path, "none.csv", {}));
        // The archive itself, read as if it were text, is said to be one.
        auto raw = openRecords(path, standardFormat());
        while ((*raw)->next() == RecordReader::Step::Record) {
        }
        QVERIFY2((*raw)->error().text.contains(QStringLiteral("packed")), qPrintable((*raw)->error().text));
    }
};

QTEST_APPLESS_MAIN(TestDetectFormat)
#include "tst_detect_format.moc"
