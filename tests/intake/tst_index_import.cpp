// SPDX-License-Identifier: GPL-3.0-or-later
// The publisher's harm index as it is: cover sheet, spelling, repeated columns. Offences here are made up.
#include "models/domain/codes.h"
#include "models/harm/index_file.h"
#include "models/intake/index_columns.h"
#include "models/intake/index_import.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>
#include <memory>
#include <xlsxwriter.h>

using namespace harmdesk;
using namespace harmdesk::intake;

namespace {

using Cells = std::vector<std::string>;

const Cells kHeader{"ATHENA URN", "FULL_OFFENCE_TITLE", "SHORT_TITLE",
                    "CCHI Score", "Proxy offence",      "GROUP",
                    "SUB_GROUP",  "SUB_SUB_GROUP",      "HOME_OFFICE_CLASSIFICATION",
                    "NOTIFIABLE", "INVESTIGATION_TYPE", "ACT",
                    "CJS Codes",  "CJS Codes ",         "",
                    "CJS Codes"};

Cells row(const char* urn, const char* title, const char* score, const char* subGroup, const char* hoClass,
          const char* notifiable = "Yes", const Cells& codes = {}) {
    Cells cells{urn,      "", title,   score,      "",      "SOME GROUP",
                subGroup, "", hoClass, notifiable, "CRIME", "Act 1900"};
    cells.insert(cells.end(), codes.begin(), codes.end());
    return cells;
}

struct BookSheet {
    const char* name;
    std::vector<Cells> rows;
    bool hidden = false;
};

QString note(const IndexFile& file, const char* words) {
    for (const QString& text : file.notes)
        if (text.contains(QString::fromLatin1(words))) return text;
    return {};
}

} // namespace

class TestIndexImport : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void coverThenValues();
    void csvIsReadTheSame();
    void spellingIsTidiedAndSaid();
    void codes();
    void classes();
    void groups_data();
    void groups();
    void expiredAndRemarks();
    void repeatedUrns();
    void withoutUrn();
    void refused_data();
    void refused();
    void mergedHeaderOfCodes();
    void columnsInAnyOrder();
    void hiddenSheetIsNotLookedInto();
    void ownForm();
    void otherFiles();
    void names();

private:
    QString path(const char* name) const { return m_dir.filePath(QLatin1String(name)); }
    QString workbook(const std::vector<BookSheet>& sheets) const;
    QString csv(const std::vector<Cells>& rows) const;
    /// Reads the same rows as a workbook with a cover and as CSV and holds the two against each other.
    Result<IndexFile> read(std::vector<Cells> rows) const;
    QTemporaryDir m_dir;
};

QString TestIndexImport::workbook(const std::vector<BookSheet>& sheets) const {
    const QString file = path("Index 2030.xlsx");
    lxw_workbook* const book = workbook_new(file.toUtf8().constData());
    for (const BookSheet& sheet : sheets) {
        lxw_worksheet* const cells = workbook_add_worksheet(book, sheet.name);
        if (sheet.hidden) worksheet_hide(cells);
        for (std::size_t r = 0; r < sheet.rows.size(); ++r)
            for (std::size_t c = 0; c < sheet.rows[r].size(); ++c) {
                const std::string& text = sheet.rows[r][c];
                if (text.empty()) continue;
                bool isNumber = false;
                const double number = QString::fromStdString(text).toDouble(&isNumber);
                const auto at = static_cast<lxw_row_t>(r);
                const auto column = static_cast<lxw_col_t>(c);
                if (isNumber && c == 3)
                    worksheet_write_number(cells, at, column, number, nullptr);
                else
                    worksheet_write_string(cells, at, column, text.c_str(), nullptr);
            }
    }
    workbook_close(book);
    return file;
}

QString TestIndexImport::csv(const std::vector<Cells>& rows) const {
    const QString name = path("Index 2030.csv");
    QFile file(name);
    if (!file.open(QIODevice::WriteOnly)) return {};
    for (const Cells& cells : rows) {
        QByteArray line;
        // Every row as long as the header: a spreadsheet program writes it so.
        for (std::size_t i = 0; i < std::max(cells.size(), rows.front().size()); ++i)
            line +=
                (i ? ",\"" : "\"") +
                QByteArray::fromStdString(i < cells.size() ? cells[i] : std::string()).replace("\"", "\"\"") +
                '"';
        file.write(line + '\n');
    }
    return name;
}

Result<IndexFile> TestIndexImport::read(std::vector<Cells> rows) const {
    rows.insert(rows.begin(), kHeader);
    const auto fromBook =
        readIndexFile(workbook({{"Cover", {{}, {"", "An index of harm"}, {"Copyright of nobody"}}, false},
                                {"2030 values sheet", rows, false}}),
                      {});
    const auto fromCsv = readIndexFile(csv(rows), {});
    if (fromBook.has_value() != fromCsv.has_value()) qFatal("the workbook and the CSV differ");
    if (fromBook && fromBook->index.sha256 != fromCsv->index.sha256)
        qFatal("the workbook and the CSV give different rows");
    return fromBook;
}

void TestIndexImport::coverThenValues() {
    const auto file = read({row("1.1", "First", "547.5", "RAPE", "019/08", "Yes", {"AB12345", "AB12346A"}),
                            row("1.2", "Second", "0.1", "HOMICIDE", "001/01", "No")});
    QVERIFY2(file, file ? "" : qPrintable(file.error().text));
    QCOMPARE(file->index.name, std::string("Index 2030"));
    QCOMPARE(file->index.rows.size(), std::size_t{2});
    QCOMPARE(harm::indexCsv(file->index),
             std::string("urn,ho_class,cjs_codes,title,days,group,mode_of_trial,notifiable\n"
                         "1.1,019/08,AB12345;AB12346A,First,547.5,Rape,,yes\n"
                         "1.2,001/01,,Second,0.1,Homicide,,no\n"));
    QCOMPARE(file->index.sha256, harm::indexSha256(file->index));
    QVERIFY(!note(*file, "2030 values sheet").isEmpty());
    QVERIFY(file->index.rules.empty());
    QVERIFY(!note(*file, "six months").isEmpty()); // no mode of trial, so no charging limits: said
}

void TestIndexImport::csvIsReadTheSame() {
    // Title lines above the header, other separators.
    QFile file(path("index.csv"));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(
        "Index of harm;;;;\r\n\r\nATHENA URN;SHORT_TITLE;CCHI Score;SUB_GROUP;HOME_OFFICE_CLASSIFICATION\r\n"
        "1.1;One;182.5;ARSON;056/01\r\n1.2;Two;2;RAPE;019/08\r\n1.3;Three;3;RAPE;019/09\r\n");
    file.close();
    const auto read = readIndexFile(file.fileName(), QStringLiteral("mine"));
    QVERIFY2(read, read ? "" : qPrintable(read.error().text));
    QCOMPARE(read->index.name, std::string("mine"));
    QCOMPARE(read->index.rows.size(), std::size_t{3});
    QCOMPARE(read->index.rows[0].days, HarmDays::fromHundredths(18250));
}

void TestIndexImport::spellingIsTidiedAndSaid() {
    const auto file = read({row("\xC2\xA0"
                                "1.1 ",
                                " A\xC2\xA0title \n of  two lines", "5475", "RAPE", " 8/6 ", "Yes "),
                            row("1.2", "Two", "1277.5", "RAPE", "00200", " no\xC2\xA0"),
                            row("1.3", "Three", "3", "RAPE", "008/07", "maybe")});
    QVERIFY2(file, file ? "" : qPrintable(file.error().text));
    const IndexRow& first = file->index.rows[0];
    QCOMPARE(first.urn, std::string("1.1"));
    QCOMPARE(first.title, std::string("A title of two lines"));
    QCOMPARE(first.hoClass, std::string("008/06"));
    QVERIFY(first.notifiable);
    QCOMPARE(file->index.rows[1].hoClass, std::string("002/00"));
    QVERIFY(!file->index.rows[1].notifiable);
    QVERIFY2(note(*file, "00200").contains(QStringLiteral("(row(s) 3)")) ||
                 note(*file, "00200").contains(QStringLiteral("3")),
             qPrintable(note(*file, "00200")));
    QVERIFY(note(*file, "NOTIFIABLE").contains(QLatin1Char('4')));
    QVERIFY(file->index.rows[2].notifiable);
}

void TestIndexImport::codes() {
    const auto file =
        read({row("1.1", "One", "1", "RAPE", "008/06", "Yes", {"AB12345", "N/A", "ab12345 ", "AB12346"}),
              row("1.2", "Two", "1", "RAPE", "008/06", "Yes", {"n/a", "", "-", "AB1 CD2, COML025;EF3"}),
              row("1.3", "Three", "1", "RAPE", "008/06", "Yes", {"ABC of the Act"})});
    QVERIFY2(file, file ? "" : qPrintable(file.error().text));
    QCOMPARE(file->index.rows[0].cjsCodes, (Cells{"AB12345", "AB12346"}));
    QCOMPARE(file->index.rows[1].cjsCodes, (Cells{"AB1 CD2, COML025;EF3"}));
    QCOMPARE(file->index.rows[2].cjsCodes, (Cells{"ABC OF THE ACT"}));
    QVERIFY2(note(*file, "N/A").startsWith(QStringLiteral("3 code")), qPrintable(note(*file, "N/A")));
    QVERIFY(note(*file, "twice in a row").startsWith(QStringLiteral("1 code")));
    const auto several =
        read({row("1.1", "One", "1", "RAPE", "1/1", "Yes", {"AB12345; AB12346\nAB12347/AB12348A"})});
    QCOMPARE(several->index.rows[0].cjsCodes, (Cells{"AB12345", "AB12346", "AB12347", "AB12348A"}));
}

void TestIndexImport::classes() {
    const auto file =
        read({row("1.1", "One", "1", "RAPE", "200"), row("1.2", "Two", "1", "RAPE", ""),
              row("1.3", "Three", "1", "RAPE", "105A"), row("1.4", "Four", "1", "RAPE", "19/7A")});
    QVERIFY2(file, file ? "" : qPrintable(file.error().text));
    QCOMPARE(file->index.rows[0].hoClass, std::string("002/00"));
    QCOMPARE(file->index.rows[1].hoClass, std::string());
    QCOMPARE(file->index.rows[2].hoClass, std::string("105A"));
    QVERIFY(note(*file, "without a Home Office class").startsWith(QStringLiteral("1 row")));
    QVERIFY(note(*file, "NNN/NN").startsWith(QStringLiteral("2 class")));
}

void TestIndexImport::groups_data() {
    QTest::addColumn<QString>("group");
    QTest::addColumn<QString>("ours");
    QTest::addColumn<int>("drawn");
    const auto add = [](const char* subGroup, const char* group, const char* ours, OffenceGroup drawn) {
        QTest::newRow(*subGroup ? subGroup : group)
            << QString::fromLatin1(group) << QString::fromLatin1(ours) << static_cast<int>(drawn);
    };
    add("HOMICIDE", "VIOLENCE AGAINST THE PERSON", "Homicide", OffenceGroup::Homicide);
    add("RAPE", "SEXUAL OFFENCES", "Rape", OffenceGroup::Rape);
    add("OTHER SEXUAL OFFENCES", "", "Other sexual offences", OffenceGroup::OtherSexual);
    add("VIOLENCE WITH INJURY", "", "Violence with injury", OffenceGroup::ViolenceWithInjury);
    add("VIOLENCE WITHOUT INJURY ", "", "Violence without injury", OffenceGroup::ViolenceWithoutInjury);
    add("STALKING AND HARASSMENT", "", "Stalking and harassment", OffenceGroup::StalkingHarassment);
    add("OTHER OFFENCES PUBLIC ORDER", "", "Public order offences", OffenceGroup::PublicOrder);
    add("RACE OR RELIGIOUS AGG PUBLIC FEAR", "", "Public order offences", OffenceGroup::PublicOrder);
    add("PUBLIC FEAR, ALARM OR DISTRESS", "", "Public order offences", OffenceGroup::PublicOrder);
    add("VIOLENT DISORDER", "", "Public order offences", OffenceGroup::PublicOrder);
    add("BURGLARY - RESIDENTIAL", "", "Burglary", OffenceGroup::Other);
    add("BURGLARY IN A DWELLING", "", "Burglary", OffenceGroup::Other);
    add("ROBBERY OF PERSONAL PROPERTY", "", "Robbery", OffenceGroup::Other);
    add("THEFT FROM A VEHICLE", "THEFT", "Vehicle offences", OffenceGroup::Other);
    add("THEFT OR UNAUTH TAKING OF A MOTOR VEH", "", "Vehicle offences", OffenceGroup::Other);
    add("THEFT FROM THE PERSON", "", "Theft", OffenceGroup::Other);
    add("TRAFFICKING OF DRUGS", "", "Drug offences", OffenceGroup::Other);
    add("CRIMINAL DAMAGE", "", "Arson and criminal damage", OffenceGroup::Other);
    add("POSSESSION OF WEAPONS", "", "Possession of weapons", OffenceGroup::Other);
    add("MISC CRIMES AGAINST SOCIETY", "", "Miscellaneous crimes against society", OffenceGroup::Other);
    add("NFIB", "NFIB FRAUD", "Fraud and forgery", OffenceGroup::Other);
    add("NON-NOTIFIABLE", "https://example.org/guideline", "Driving and other summary offences",
        OffenceGroup::Other);
    add("", "PUBLIC ORDER OFFENCES", "Public order offences", OffenceGroup::PublicOrder);
    add("", "https://example.org/", "Other", OffenceGroup::Other);
    add("SOMETHING NEW", "", "Something new", OffenceGroup::Other);
}

void TestIndexImport::groups() {
    QFETCH(QString, group);
    QFETCH(QString, ours);
    QFETCH(int, drawn);
    const QByteArray tag = QTest::currentDataTag();
    Cells cells = row("1.1", "One", "1", tag == group.toLatin1() ? "" : tag.constData(), "008/06");
    cells[5] = group.toStdString();
    const auto file = read({cells});
    QVERIFY2(file, file ? "" : qPrintable(file.error().text));
    QCOMPARE(QString::fromStdString(file->index.rows[0].group), ours);
    QCOMPARE(static_cast<int>(parseOffenceGroup(file->index.rows[0].group)), drawn);
    QCOMPARE(!note(*file, "address").isEmpty(), group.startsWith(QStringLiteral("http")));
    QCOMPARE(!note(*file, "not known").isEmpty(), ours == QStringLiteral("Other") || tag == "SOMETHING NEW");
}

void TestIndexImport::expiredAndRemarks() {
    Cells marked = row("1.3", "Three", "", "RAPE", "008/06");
    marked[10] = "Expired ";
    const auto file = read({row("1.1", "One", "1", "RAPE", "008/06"),
                            row("1.2", "EXPIRED - an old offence", "2", "RAPE", "008/06"), marked,
                            row("1.4", "Driving with an expired licence", "4", "RAPE", "008/06"), Cells{},
                            Cells{"Scores are days of custody."}, Cells{"", "", "Copyright of nobody"}});
    QVERIFY2(file, file ? "" : qPrintable(file.error().text));
    QCOMPARE(file->index.rows.size(), std::size_t{2});
    QCOMPARE(file->index.rows[1].urn, std::string("1.4"));
    QVERIFY2(note(*file, "EXPIRED").startsWith(QStringLiteral("2 row")) &&
                 note(*file, "EXPIRED").contains(QStringLiteral("3, 4")),
             qPrintable(note(*file, "EXPIRED")));
    QVERIFY(note(*file, "remarks").startsWith(QStringLiteral("2 row")));
}

void TestIndexImport::repeatedUrns() {
    const auto file = read(
        {row("1.1", "One", "1", "RAPE", "008/06", "Yes", {"AB12345"}),
         row("1.1", "One", "1", "RAPE", "008/06", "Yes", {"AB12346"}), // the same but for its codes
         row("1.2", "Two", "1", "RAPE", "008/06"), row("1.2", "Two in another class", "1", "RAPE", "008/07"),
         row("1.3", "Three", "1", "RAPE", "008/06"), row("1.3", "Three", "2", "RAPE", "008/06")});
    QVERIFY2(file, file ? "" : qPrintable(file.error().text));
    QStringList urns;
    for (const IndexRow& held : file->index.rows) urns << QString::fromStdString(held.urn);
    QCOMPARE(urns.join(QLatin1Char(' ')), QStringLiteral("1.1 1.2 1.2#2 1.3#1 1.3#2"));
    QCOMPARE(file->index.rows[0].cjsCodes, (Cells{"AB12345", "AB12346"}));
    QVERIFY(note(*file, "repeat another").startsWith(QStringLiteral("1 row")));
    QVERIFY(note(*file, "differ in value").startsWith(QStringLiteral("2 row")));
    QVERIFY(note(*file, "have one value").startsWith(QStringLiteral("2 row")));
}

void TestIndexImport::withoutUrn() {
    const auto file = read({row("", "One", "1", "RAPE", "008/06"), row("N/A", "Two", "2", "RAPE", "008/07")});
    QVERIFY2(file, file ? "" : qPrintable(file.error().text));
    QCOMPARE(file->index.rows[0].urn, std::string("row:2"));
    QCOMPARE(file->index.rows[1].urn, std::string("row:3"));
    QVERIFY(note(*file, "without a URN").startsWith(QStringLiteral("2 row")));
}

void TestIndexImport::refused_data() {
    QTest::addColumn<QString>("score");
    QTest::addColumn<QString>("hoClass");
    QTest::addColumn<QString>("title");
    QTest::addColumn<QString>("says");
    const auto add = [](const char* name, const char* score, const char* hoClass, const char* title,
                        const char* says) {
        QTest::newRow(name) << QString::fromLatin1(score) << QString::fromLatin1(hoClass)
                            << QString::fromLatin1(title) << QString::fromLatin1(says);
    };
    add("no score", "", "008/06", "T", "no score");
    add("words", "two years", "008/06", "T", "two years");
    add("three decimals", "1.125", "008/06", "T", "1.125");
    add("negative", "-5", "008/06", "T", "-5");
    add("too many days", "99999999", "008/06", "T", "99999999");
    add("error", "#N/A", "008/06", "T", "#N/A");
    add("class is a date", "1", "2026-06-08", "T", "date");
    add("no title", "1", "008/06", "", "no title");
}

void TestIndexImport::refused() {
    QFETCH(QString, score);
    QFETCH(QString, hoClass);
    QFETCH(QString, title);
    QFETCH(QString, says);
    const auto file = read({row("1.1", "One", "1", "RAPE", "008/06"),
                            row("1.2", title.toUtf8().constData(), score.toUtf8().constData(), "RAPE",
                                hoClass.toUtf8().constData())});
    QVERIFY(!file);
    QCOMPARE(file.error().kind, ErrorKind::Unreadable);
    QVERIFY2(file.error().text.startsWith(QStringLiteral("Row 3 ")), qPrintable(file.error().text));
    QVERIFY2(file.error().text.contains(says), qPrintable(file.error().text));
    QVERIFY(file.error().where.endsWith(QStringLiteral(":3")));
}

void TestIndexImport::mergedHeaderOfCodes() {
    // "CJS Codes" merged over many columns: only the first has the name.
    const auto file =
        readIndexFile(workbook({{"values",
                                 {{"ATHENA URN", "SHORT_TITLE", "CCHI Score", "CCHI Score",
                                   "HOME_OFFICE_CLASSIFICATION", "CJS Codes"},
                                  {"1.1", "One", "5", "5", "008/06", "AB12345", "AB12346", "", "AB12347"}},
                                 false}}),
                      {});
    QVERIFY2(file, file ? "" : qPrintable(file.error().text));
    QCOMPARE(file->index.rows[0].cjsCodes, (Cells{"AB12345", "AB12346", "AB12347"}));
}

void TestIndexImport::columnsInAnyOrder() {
    const std::vector<std::string_view> header{"CJS Codes", "", "Short\nTitle", "cchi_score", "Athena URN "};
    const auto columns = indexColumns(header);
    QVERIFY(columns);
    QCOMPARE(columns->urn, std::size_t{4});
    QCOMPARE(columns->score, std::size_t{3});
    QCOMPARE(columns->cjs, (std::vector<std::size_t>{0, 1}));
    QVERIFY(!columns->cjsFrom);
    QVERIFY(!indexColumns({"ATHENA URN", "SHORT_TITLE", "HOME_OFFICE_CLASSIFICATION"}));
    QVERIFY(!indexColumns({"ATHENA URN", "CCHI Score", "SHORT_TITLE"}));
    QVERIFY(!indexColumns({"ATHENA URN", "CCHI Score", "CJS Codes"}));
    QVERIFY(!indexColumns({}));
}

void TestIndexImport::hiddenSheetIsNotLookedInto() {
    const auto file =
        readIndexFile(workbook({{"Cover", {{"An index"}}, false},
                                {"old values", {kHeader, row("1.1", "One", "1", "RAPE", "008/06")}, true}}),
                      {});
    QVERIFY(!file);
    QVERIFY2(file.error().text.contains(QStringLiteral("old values")), qPrintable(file.error().text));
    const auto empty = readIndexFile(workbook({{"values", {kHeader}, false}}), {});
    QVERIFY(!empty);
    QVERIFY2(empty.error().text.contains(QStringLiteral("no offence")), qPrintable(empty.error().text));
    const auto emptyCover =
        readIndexFile(workbook({{"Cover", {}, false},
                                {"values", {kHeader, row("1.1", "One", "1", "RAPE", "008/06")}, false}}),
                      {});
    QVERIFY2(emptyCover, emptyCover ? "" : qPrintable(emptyCover.error().text));
}

void TestIndexImport::ownForm() {
    const QString folder = QStringLiteral(HARMDESK_SOURCE_DIR "/resources/harm-index/");
    const auto file = readIndexFile(folder + QStringLiteral("starting-points-2020.csv"), {});
    QVERIFY2(file, file ? "" : qPrintable(file.error().text));
    const auto builtIn = harm::builtInIndex();
    QCOMPARE(file->index.sha256, builtIn->sha256);
    QCOMPARE(file->index.name, builtIn->name);
    QCOMPARE(file->index.rules.size(), builtIn->rules.size());
    QFile twice(path("own.csv"));
    QVERIFY(twice.open(QIODevice::WriteOnly));
    twice.write(
        "urn,ho_class,cjs_codes,title,days,group,mode_of_trial,notifiable\n1,,,A,1,,,yes\n1,,,B,1,,,yes\n");
    twice.close();
    const auto refusedFile = readIndexFile(twice.fileName(), {});
    QVERIFY(!refusedFile);
    QVERIFY(refusedFile.error().text.contains(QStringLiteral("Line 3")));
}

void TestIndexImport::otherFiles() {
    QVERIFY(!readIndexFile(path("none.xlsx"), {}));
    QVERIFY(!readIndexFile(m_dir.path(), {}));
    const auto persons = readIndexFile(csv({{"nominal_ref", "surname"}, {"N1", "Smith"}}), {});
    QVERIFY(!persons);
    QVERIFY2(persons.error().text.contains(QStringLiteral("no harm index")),
             qPrintable(persons.error().text));
    QVERIFY(persons.error().text.contains(QStringLiteral("ATHENA URN")));
}

void TestIndexImport::names() {
    const std::vector<Cells> rows{kHeader, row("1.1", "One", "1", "RAPE", "008/06")};
    QCOMPARE(readIndexFile(csv(rows), QStringLiteral("  "))->index.name, std::string("Index 2030"));
    QCOMPARE(readIndexFile(csv(rows), QStringLiteral(" CCHI "))->index.name, std::string("CCHI"));
}

QTEST_APPLESS_MAIN(TestIndexImport)
#include "tst_index_import.moc"
