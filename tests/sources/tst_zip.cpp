// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/sources/csv_reader.h"
#include "models/sources/zip_archive.h"
#include "models/sources/zip_member.h"
#include "tests/sources/xlsx_build.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace harmdesk;
using namespace harmdesk::tests;
using namespace harmdesk::sources;

class TestZip : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void names_data();
    void names();
    void membersThatCanBeRead();
    void noUsableMember_data();
    void noUsableMember();
    void csvOfAMember();
    void membersNamedAlike();
    void faultsOfAMember_data();
    void faultsOfAMember();
    void memberThatIsNotThere();
    void wholePartsAreCapped();

private:
    QString put(const QByteArray& bytes) const {
        QFile file(m_dir.filePath(QStringLiteral("archive.zip")));
        if (file.open(QIODevice::WriteOnly)) file.write(bytes);
        return file.fileName();
    }
    QTemporaryDir m_dir;
};

void TestZip::names_data() {
    QTest::addColumn<QByteArray>("out");
    const auto row = [](const char* in, const char* out) { QTest::newRow(in) << QByteArray(out); };
    row("a/b.csv", "a/b.csv");
    row("/a//b.csv", "a/b.csv");
    row("a\\b.csv", "a/b.csv");
    row("./a/../b.csv", "b.csv");
    row("a/../../b.csv", "");
    row("..\\..\\windows\\x.csv", "");
    row("a/", "a");
    row("/", "");
}

void TestZip::names() {
    QFETCH(QByteArray, out);
    QCOMPARE(QByteArray::fromStdString(normalisedPartName(QTest::currentDataTag())), out);
}

void TestZip::membersThatCanBeRead() {
    const auto members = usableMembers(put(zipOf({{"x/crimes.CSV", "a"},
                                                  {"persons.txt", "a"},
                                                  {"l.tsv", "a"},
                                                  {"book.xlsx", "a"},
                                                  {"book.xlsm", "a"},
                                                  {"old.xls", "a"},
                                                  {"picture.png", "a"},
                                                  {"inner.zip", "a"},
                                                  {"folder.csv/", ""},
                                                  {"__MACOSX/._crimes.csv", "a"},
                                                  {".hidden.csv", "a"},
                                                  {"x/~$book.xlsx", "a"},
                                                  {"../out.csv", "a"},
                                                  {"csv", "a"}})));
    QVERIFY2(members, members ? "" : qPrintable(members.error().text));
    QCOMPARE(*members,
             (std::vector<std::string>{"x/crimes.CSV", "persons.txt", "l.tsv", "book.xlsx", "book.xlsm"}));
}

void TestZip::noUsableMember_data() {
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("says");
    QTest::newRow("pictures") << zipOf({{"a.png", "x"}}) << QStringLiteral("no CSV");
    QTest::newRow("archive in archive") << zipOf({{"a.zip", zipOf({{"crimes.csv", "a,b\n"}})}})
                                        << QStringLiteral("archive within the archive");
    QTest::newRow("nothing") << QByteArray("PK\x05\x06").append(QByteArray(18, '\0'))
                             << QStringLiteral("no CSV");
    QTest::newRow("cut off") << zipOf({{"a.csv", QByteArray(5000, 'x')}}).chopped(30)
                             << QStringLiteral("damaged");
    QTest::newRow("empty file") << QByteArray() << QStringLiteral("empty");
}

void TestZip::noUsableMember() {
    QFETCH(QByteArray, bytes);
    QFETCH(QString, says);
    const auto members = usableMembers(put(bytes));
    QVERIFY(!members);
    QCOMPARE(members.error().kind, ErrorKind::Unreadable);
    QVERIFY2(members.error().text.contains(says), qPrintable(members.error().text));
    QVERIFY(members.error().text.contains(QStringLiteral("Nothing was imported")));
}

void TestZip::csvOfAMember() {
    QByteArray csv = "ref,name\n";
    for (int i = 0; i < 50'000; ++i) csv += "N" + QByteArray::number(i * 7919) + ",\"a, b\"\n";
    const QString path = put(zipOf({{"other.csv", "x\n"}, {"in/persons.csv", csv}}));
    for (const char* name : {"in/persons.csv", "IN/Persons.csv", "in\\persons.csv"}) {
        auto source = openMember(path, name);
        QVERIFY2(source, source ? "" : qPrintable(source.error().text));
        CsvReader reader(*source, 4096);
        std::int64_t records = 0;
        while (reader.next() == CsvReader::Step::Record) {
            QCOMPARE(reader.fields().size(), std::size_t{2});
            ++records;
        }
        QCOMPARE(records, std::int64_t{50'001});
        QCOMPARE(reader.failure(), CsvReader::Failure::None);
    }
    auto member = openZipMember(path, "in/persons.csv");
    QVERIFY(member);
    CsvReader reader((*member)->source(), 4096);
    while (reader.next() == CsvReader::Step::Record) QVERIFY((*member)->bytesRead() <= (*member)->size());
    QVERIFY(!(*member)->failed());
    QVERIFY((*member)->bytesRead() > (*member)->size() / 2);
}

void TestZip::membersNamedAlike() {
    QByteArray bytes = zipOf({{"a.csv", "1"}, {"X.csv", "2"}});
    bytes.replace("X.csv", "A.csv");
    const auto members = usableMembers(put(bytes));
    QVERIFY(!members);
    QVERIFY2(members.error().text.contains(QStringLiteral("two files of the name")),
             qPrintable(members.error().text));
}

void TestZip::faultsOfAMember_data() {
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("says");
    QByteArray changed = zipOf({{"a.csv", "ref\nN12345\n"}}, Packing::Store);
    changed.replace("N12345", "N12346");
    QTest::newRow("wrong check sum") << changed << QStringLiteral("check sum of a.csv");
    QTest::newRow("bomb") << zipOf({{"a.csv", QByteArray(30'000'000, '0')}}) << QStringLiteral("zip bomb");
    QTest::newRow("password") << zipOf({{"a.csv", "ref\nN1\n"}}, Packing::Password)
                              << QStringLiteral("password");
    // The size in the directory (and in the file's own head) says less than there is.
    QByteArray lies = zipOf({{"a.csv", QByteArray(1000, 'x') + QByteArray(1000, 'y')}}, Packing::Deflate);
    lies.replace(QByteArray("\xD0\x07\x00\x00", 4), QByteArray("\x10\x00\x00\x00", 4));
    QTest::newRow("size lies") << lies << QStringLiteral("damaged");
}

void TestZip::faultsOfAMember() {
    QFETCH(QByteArray, bytes);
    QFETCH(QString, says);
    auto member = openZipMember(put(bytes), "a.csv");
    QString text;
    if (member) {
        const CsvReader::Source source = (*member)->source();
        std::vector<char> buffer(65'536);
        std::int64_t came = 0;
        while ((came = source(buffer.data(), buffer.size())) > 0) QVERIFY((*member)->error().text.isEmpty());
        QCOMPARE(came, std::int64_t{-1});
        QVERIFY((*member)->failed());
        QCOMPARE(source(buffer.data(), buffer.size()), std::int64_t{-1}); // and stays so
        text = (*member)->error().text;
    } else {
        text = member.error().text;
    }
    QVERIFY2(text.contains(says), qPrintable(text));
}

void TestZip::memberThatIsNotThere() {
    const auto member = openZipMember(put(zipOf({{"a.csv", "1"}})), "b.csv");
    QVERIFY(!member);
    QVERIFY2(member.error().text.contains(QStringLiteral("b.csv")), qPrintable(member.error().text));
    QVERIFY(!openMember(put(zipOf({{"../a.csv", "1"}})), "../a.csv"));
    QVERIFY(!openMember(m_dir.filePath(QStringLiteral("none.zip")), "a.csv"));
}

void TestZip::wholePartsAreCapped() {
    const auto archive = ZipArchive::open(zipOf({{"a", QByteArray(100'000, 'x')}}), QStringLiteral("a.zip"));
    QVERIFY(archive);
    const ZipArchive::Entry* entry = (*archive)->find("A");
    QVERIFY(entry != nullptr);
    const auto whole = (*archive)->readPart(*entry, 100'000);
    QVERIFY(whole);
    QCOMPARE(whole->size(), 100'000);
    QVERIFY(!(*archive)->readPart(*entry, 99'999));
}

QTEST_APPLESS_MAIN(TestZip)
#include "tst_zip.moc"
