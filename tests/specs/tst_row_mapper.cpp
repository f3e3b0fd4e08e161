// SPDX-License-Identifier: GPL-3.0-or-later
// From the columns of a force's extract to the fields of the standard one: every rule by itself, a flat file
// that feeds five tables, and the standard extract mapped onto itself.
#include "models/domain/standard_fields.h"
#include "models/specs/row_mapper.h"
#include "models/specs/specs.h"
#include "models/specs/value_fold.h"
#include "models/specs/value_number.h"
#include "tests/harm/extract_reader.h"

#include <QTest>

using namespace harmdesk;
using specs::RowMapper;

namespace {

const Date kToday = *Date::fromYmd(2026, 11, 2);

FieldRule field(std::string name, std::vector<std::string> columns) {
    FieldRule rule;
    rule.field = std::move(name);
    rule.columns = std::move(columns);
    return rule;
}
FieldRule fixed(std::string name, std::string text) {
    FieldRule rule;
    rule.field = std::move(name);
    rule.constant = std::move(text);
    return rule;
}
FieldRule dated(std::string name, std::string column, DateStyle style) {
    FieldRule rule = field(std::move(name), {std::move(column)});
    rule.date = style;
    return rule;
}

/// One target and the record that goes through it.
struct Bench {
    SourceRule source;
    std::vector<std::string> header;

    explicit Bench(std::vector<std::string> columns, FileKind kind = FileKind::Crimes)
        : header(std::move(columns)) {
        source.name = "test";
        TargetRule target;
        target.kind = kind;
        if (kind == FileKind::Crimes) target.fields.push_back(fixed("crime_no", "1"));
        if (kind == FileKind::Persons) target.fields.push_back(fixed("nominal_ref", "N1"));
        source.targets.push_back(std::move(target));
    }
    FieldRule& add(FieldRule rule) {
        source.targets.front().fields.push_back(std::move(rule));
        return source.targets.front().fields.back();
    }
    Result<RowMapper> mapper() const { return RowMapper::make(source, header, kToday); }
    std::string one(std::string_view name, const std::vector<std::string_view>& record) const {
        auto made = mapper();
        if (!made) return made.error().text.toStdString();
        const auto& rows = made->map(record);
        if (rows.empty()) return "no row";
        return std::string(rows.front().fields[*extractField(rows.front().kind, name)]);
    }
};

std::string one(FieldRule rule, FileKind kind, std::string_view text) {
    Bench bench({"x"}, kind);
    rule.columns = {"x"};
    const std::string name = bench.add(std::move(rule)).field;
    return bench.one(name, {text});
}

std::vector<std::string_view> views(const std::vector<std::string>& texts) {
    return {texts.begin(), texts.end()};
}

/// The standard extract's own spec: every column under its own name, nothing touched.
SourceRule identity(FileKind kind) {
    SourceRule source;
    source.name = "identity";
    source.emptyWords.clear();
    source.trim = false;
    TargetRule target;
    target.kind = kind;
    for (const specs::StandardField& standard : specs::standardFields(kind))
        target.fields.push_back(dated(standard.name, standard.name, DateStyle::Iso));
    source.targets.push_back(std::move(target));
    return source;
}

} // namespace

class TestRowMapper : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void standardFieldsAreThoseOfTheExtract() {
        QCOMPARE(specs::standardFields(FileKind::Persons).size(), std::size_t{10});
        QCOMPARE(specs::standardFields(FileKind::Crimes).size(), std::size_t{22});
        QCOMPARE(specs::standardFields(FileKind::Links).size(), std::size_t{4});
        QCOMPARE(specs::standardFields(FileKind::Events).size(), std::size_t{6});
        QCOMPARE(specs::standardFields(FileKind::Crimes)[13].name, std::string("flags"));
        QVERIFY(specs::standardFields(FileKind::Links)[2].key);
        QCOMPARE(specs::standardFields(FileKind::Links)[2].codes.size(), std::size_t{6});
        QVERIFY(specs::standardFields(FileKind::Persons)[4].type == specs::StandardField::Type::Date);
        QVERIFY(!extractField(FileKind::Persons, "crime_no"));
        QVERIFY(extractFields(FileKind::Crimes)[20].optional);
    }

    void columnsJoined() {
        Bench bench({"a", "b", "c"});
        bench.add(field("mo", {"a", "b", "c"})).join = ", ";
        QCOMPARE(bench.one("mo", {"one", " two ", "three"}), std::string("one, two, three"));
        QCOMPARE(bench.one("mo", {"one", "", "three"}), std::string("one, three"));
        QCOMPARE(bench.one("mo", {"N/A", " ", "three"}), std::string("three"));
        QCOMPARE(bench.one("mo", {"", "null", "-"}), std::string());
        QCOMPARE(bench.one("mo", {"only"}), std::string("only")); // a short record
    }

    void constants() {
        QCOMPARE(Bench({"x"}).one("crime_no", {"anything"}), std::string("1"));
        Bench bench({"x"});
        bench.add(fixed("status", "active"));
        bench.add(fixed("reported_on", "2026-10-31"));
        bench.add(fixed("unit", " N/A "));
        QCOMPARE(bench.one("status", {""}), std::string("ACTIVE"));
        QCOMPARE(bench.one("reported_on", {""}), std::string("2026-10-31"));
        QCOMPARE(bench.one("unit", {""}), std::string(" N/A ")); // a constant is not a cell
    }

    void splits_data() {
        QTest::addColumn<QByteArray>("separators");
        QTest::addColumn<int>("part");
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QByteArray>("expected");
        const auto row = [](const char* sep, int part, const char* text, const char* expected) {
            QTest::addRow("%s %d %s", sep, part, text)
                << QByteArray(sep) << part << QByteArray(text) << QByteArray(expected);
        };
        row(",", 0, "VAWG,DA", "VAWG;DA");
        row(",/", 0, " VAWG , DA/HATE ", "VAWG;DA;HATE");
        row(",", 0, "VAWG,,DA,", "VAWG;DA");
        row(",", 0, "VAWG,N/A", "VAWG");
        row(",", 0, ",", "");
        row(",", 0, "NULL", "");
        row(",/", 0, "N/A", ""); // the whole cell means nothing, before it is split
        row(",", 1, "Smith, John", "Smith");
        row(",", 2, "Smith, John", "John");
        row(", ", 2, "Smith, John", "John");
        row(" ", 2, "Smith   John", "John");
        row(",", 2, "a,,b", "");
        row(", ", 3, "a, , b", "b");
        row(",", 3, "a,,b", "b");
        row(",", 4, "a,,b", "");
        row("/", 1, "N/A", "");
    }
    void splits() {
        QFETCH(QByteArray, separators);
        QFETCH(int, part);
        QFETCH(QByteArray, text);
        QFETCH(QByteArray, expected);
        FieldRule rule = field("flags", {});
        rule.split = FieldRule::Split{separators.toStdString(), part};
        QCOMPARE(QByteArray::fromStdString(one(rule, FileKind::Crimes, text.toStdString())), expected);
    }

    void splitsAreMappedPartByPart() {
        FieldRule rule = field("flags", {});
        rule.split = FieldRule::Split{"|", 0};
        rule.values = {{"Violence against women", "VAWG"}, {"Domestic", "DA"}, {"none", ""}};
        QCOMPARE(one(rule, FileKind::Crimes, "domestic | VIOLENCE AGAINST WOMEN|None|KNIFE"),
                 std::string("DA;VAWG;KNIFE"));
    }

    void valueMaps() {
        FieldRule rule = field("sex", {});
        rule.values = {{" Male", "M"}, {"Female", "F"}, {"GWRYW", "M"}, {"Ménage", "U"}, {"male", "F"}};
        const auto sex = [&](std::string_view text) { return one(rule, FileKind::Persons, text); };
        QCOMPARE(sex("Male"), std::string("M"));
        QCOMPARE(sex("  fEMALE\xC2\xA0"), std::string("F"));
        QCOMPARE(sex("gwryw"), std::string("M"));
        QCOMPARE(sex("MÉNAGE"), std::string("U"));
        QCOMPARE(sex("f"), std::string("F"));         // a code of the standard, in another case of letters
        QCOMPARE(sex("Robot"), std::string("Robot")); // stays, for the importer to refuse
        QCOMPARE(sex("N/A"), std::string());
        rule.values.emplace_back("N/A", "U"); // a map goes before the words that mean nothing
        QCOMPARE(sex("n/a"), std::string("U"));
        rule.values.emplace_back("", "U"); // and may say what nothing means
        QCOMPARE(sex(""), std::string("U"));
        QCOMPARE(sex("null"), std::string("U"));
    }

    void emptyWordsAreOfTheRule() {
        Bench bench({"x"});
        bench.add(field("unit", {"x"}));
        bench.source.emptyWords = {"Unknown", "n.k."};
        QCOMPARE(bench.one("unit", {" UNKNOWN "}), std::string());
        QCOMPARE(bench.one("unit", {"N.K."}), std::string());
        QCOMPARE(bench.one("unit", {"NULL"}), std::string("NULL"));
        QCOMPARE(bench.one("unit", {"Unknown officer"}), std::string("Unknown officer"));
    }

    void blanksGoOrStay() {
        Bench bench({"x"});
        bench.add(field("unit", {"x"}));
        const std::string_view padded = "\xEF\xBB\xBF\xC2\xA0 CID\xC2\xA0North \xE2\x80\xAF\xE3\x80\x80\t";
        QCOMPARE(bench.one("unit", {padded}), std::string("CID\xC2\xA0North"));
        bench.source.trim = false;
        QCOMPARE(bench.one("unit", {padded}), std::string(padded));
        QCOMPARE(bench.one("unit", {"  "}), std::string("  "));
        QCOMPARE(std::string(specs::trimmed("\xC2\xA0")), std::string());
        QCOMPARE(std::string(specs::trimmed("caf\xC3\xA9")), std::string("caf\xC3\xA9"));
        QCOMPARE(std::string(specs::trimmed("\xA0x\xA0")), std::string("\xA0x\xA0")); // not UTF-8: left alone
    }

    void dates() {
        const auto read = [](DateStyle style, std::string_view text, const char* name = "reported_on",
                             FileKind kind = FileKind::Crimes) {
            return one(dated(name, "", style), kind, text);
        };
        QCOMPARE(read(DateStyle::DayFirst, "03/04/2026"), std::string("2026-04-03"));
        QCOMPARE(read(DateStyle::MonthFirst, "03/04/2026"), std::string("2026-03-04"));
        QCOMPARE(read(DateStyle::DayFirst, " 3 Apr 2026 "), std::string("2026-04-03"));
        QCOMPARE(read(DateStyle::DayFirst, "03/04/2026 23:59"), std::string("2026-04-03"));
        QCOMPARE(read(DateStyle::DayFirst, "2026-04-03"), std::string("2026-04-03"));
        QCOMPARE(read(DateStyle::Serial1900, "46326"), std::string("2026-10-31"));
        QCOMPARE(read(DateStyle::DayFirst, "04/31/2026"), std::string("04/31/2026")); // stays
        QCOMPARE(read(DateStyle::Iso, "03/04/2026"), std::string("03/04/2026"));
        QCOMPARE(read(DateStyle::DayFirst, "soon"), std::string("soon"));
        QCOMPARE(read(DateStyle::DayFirst, "NULL", "committed_to"), std::string());
        QCOMPARE(read(DateStyle::DayFirst, "", "committed_to"), std::string());
    }

    void yearsOfTwoDigits() {
        FieldRule rule = dated("reported_on", "", DateStyle::DayFirst);
        QCOMPARE(one(rule, FileKind::Crimes, "03/04/26"), std::string("2026-04-03"));
        rule.century = 20;
        QCOMPARE(one(rule, FileKind::Crimes, "03/04/26"), std::string("1926-04-03"));
        // Nobody is born in the future.
        rule = dated("date_of_birth", "", DateStyle::DayFirst);
        QCOMPARE(one(rule, FileKind::Persons, "03/04/30"), std::string("1930-04-03"));
        QCOMPARE(one(rule, FileKind::Persons, "03/04/08"), std::string("2008-04-03"));
    }

    void numbers_data() {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<char>("decimal");
        QTest::addColumn<QByteArray>("expected");
        const auto row = [](const char* text, char decimal, const char* expected) {
            QTest::addRow("%s %c", text, decimal) << QByteArray(text) << decimal << QByteArray(expected);
        };
        row("530000", '.', "530000");
        row(" 530000 ", '.', "530000");
        row("530,000", '.', "530000");
        row("1,530,000", '.', "1530000");
        row("530.000", ',', "530000");
        row("530,000", ',', "530"); // decimals that are all zero
        row("1.234,0", ',', "1234");
        row("2.0", '.', "2");
        row("2,00", ',', "2");
        row("-12", '.', "-12");
        row("+12", '.', "12");
        row("\xE2\x88\x92"
            "12",
            '.', "-12");
        row("530 000", '.', "530000");
        row("530\xC2\xA0"
            "000",
            ',', "530000");
        row("007", '.', "007"); // what the standard extract would hold stays as it is
        // Stays as it stands:
        row("2.5", '.', "2.5");
        row("1.234,5", ',', "1.234,5");
        row("12,34", '.', "12,34");
        row("1,2345", '.', "1,2345");
        row("1234,567", '.', "1234,567");
        row(",530", '.', ",530");
        row("1,530 000", '.', "1,530 000");
        row("5.", '.', "5.");
        row("1e5", '.', "1e5");
        row("12a", '.', "12a");
        row("1,234,567,890,123,456", '.', "1,234,567,890,123,456");
        row("--1", '.', "--1");
        row("N/A", '.', "");
    }
    void numbers() {
        QFETCH(QByteArray, text);
        QFETCH(char, decimal);
        QFETCH(QByteArray, expected);
        FieldRule rule = field("easting", {});
        rule.decimal = decimal;
        QCOMPARE(QByteArray::fromStdString(one(rule, FileKind::Crimes, text.toStdString())), expected);
    }

    void rowsSkippedAndTargetsLeftOut() {
        Bench bench({"no", "type", "ref"});
        bench.source.targets.front().fields = {field("crime_no", {"no"})};
        bench.source.targets.front().when = {{"ref", RowTest::Op::NotEmpty, {}},
                                             {"type", RowTest::Op::IsNot, {"draft", "Test"}}};
        bench.source.skip = {{"no", RowTest::Op::Empty, {}}, {"no", RowTest::Op::Is, {"Total"}}};
        auto mapper = *bench.mapper();
        QVERIFY(mapper.skips({"", "x", "y"}));
        QVERIFY(mapper.skips({"N/A", "x", "y"}));
        QVERIFY(mapper.skips({" TOTAL", "x", "y"}));
        QVERIFY(mapper.skips({}));
        QVERIFY(!mapper.skips({"1", "x", "y"}));
        QCOMPARE(mapper.map({"1", "x", "y"}).size(), std::size_t{1});
        QCOMPARE(mapper.map({"1", "TEST ", "y"}).size(), std::size_t{0});
        QCOMPARE(mapper.map({"1", "x", "-"}).size(), std::size_t{0});
    }

    void aFlatFileFeedsFiveTargets() {
        SourceRule source;
        source.name = "flat";
        // In no good order: rows come out as an importer needs them.
        TargetRule suspectLink{FileKind::Links, "suspect", {}, {{"Suspect", RowTest::Op::NotEmpty, {}}}};
        suspectLink.fields = {field("crime_no", {"CrNo"}), field("nominal_ref", {"Suspect"}),
                              field("role", {"Role"})};
        suspectLink.fields[2].values = {{"accused", "SUSPECT"}};
        TargetRule crime{FileKind::Crimes, "", {}, {}};
        crime.fields = {field("crime_no", {"CrNo"}), dated("reported_on", "Reported", DateStyle::DayFirst)};
        TargetRule victim{FileKind::Persons, "victim", {}, {{"Victim", RowTest::Op::NotEmpty, {}}}};
        victim.fields = {field("nominal_ref", {"Victim"})};
        TargetRule victimLink{FileKind::Links, "victim", {}, {{"Victim", RowTest::Op::NotEmpty, {}}}};
        victimLink.fields = {field("crime_no", {"CrNo"}), field("nominal_ref", {"Victim"}),
                             fixed("role", "VICTIM")};
        TargetRule suspect{FileKind::Persons, "suspect", {}, {{"Suspect", RowTest::Op::NotEmpty, {}}}};
        suspect.fields = {field("nominal_ref", {"Suspect"}), field("surname", {"Name"}),
                          field("forenames", {"Name"})};
        suspect.fields[1].split = FieldRule::Split{",", 1};
        suspect.fields[2].split = FieldRule::Split{",", 2};
        source.targets = {suspectLink, crime, victim, victimLink, suspect};

        auto mapper =
            *RowMapper::make(source, {"CrNo", "Reported", "Suspect", "Name", "Role", "Victim"}, kToday);
        const auto& rows = mapper.map({"77/26", "03/10/26", "N1", "Smith, John", "Accused", "N2"});
        std::string text;
        for (const std::string& row : textsOf(rows)) text += row;
        QCOMPARE(QString::fromStdString(text),
                 QStringLiteral("2:0[N2|||||||||] 4:0[N1||Smith|John||||||] "
                                "1:1[77/26||||||2026-10-03|||||||||||||||] 0:2[77/26|N1|SUSPECT|] "
                                "3:2[77/26|N2|VICTIM|] "));
        text.clear();
        for (const std::string& row : textsOf(mapper.map({"78/26", "x", "NULL", "", "", ""}))) text += row;
        QCOMPARE(QString::fromStdString(text), QStringLiteral("1:1[78/26||||||x|||||||||||||||] "));

        QCOMPARE(mapper.mapped(1)[0], true);
        QCOMPARE(mapper.mapped(1)[1], false);
        QCOMPARE(mapper.mapped(1)[6], true);
        QCOMPARE(mapper.sourceOf(1, 6), std::string("Reported"));
        QCOMPARE(mapper.sourceOf(3, 2), std::string()); // a constant
    }

    void refusals() {
        const auto why = [](const Bench& bench) {
            const auto made = bench.mapper();
            return made ? QString() : made.error().text;
        };
        Bench bench({"x", "y"});
        QVERIFY(bench.mapper().has_value());
        bench.add(field("unit", {"z"}));
        QVERIFY(why(bench).contains(QStringLiteral("no column “z”")));
        QCOMPARE(bench.mapper().error().kind, ErrorKind::Unreadable);
        bench = Bench({"x"});
        bench.source.skip = {{"z", RowTest::Op::Empty, {}}};
        QVERIFY(why(bench).contains(QStringLiteral("no column “z”")));
        bench = Bench({"x"});
        bench.source.targets.front().when = {{"z", RowTest::Op::Empty, {}}};
        QVERIFY(why(bench).contains(QStringLiteral("no column “z”")));
        bench = Bench({"x"});
        bench.add(field("reported_on", {"x"}));
        QVERIFY(why(bench).contains(QStringLiteral("How dates are written in “x”")));
        bench = Bench({"x"});
        bench.source.targets.front().fields = {field("unit", {"x"})};
        QVERIFY(why(bench).contains(QStringLiteral("mapped to “crime_no”")));
        bench = Bench({"x"});
        bench.add(field("rank", {"x"}));
        QVERIFY(why(bench).contains(QStringLiteral("“rank” is not a field")));
        bench = Bench({"x"});
        bench.add(field("unit", {"x"}));
        bench.add(field("unit", {"x"}));
        QVERIFY(why(bench).contains(QStringLiteral("mapped twice")));
        bench = Bench({"x"});
        bench.add(field("unit", {}));
        QVERIFY(why(bench).contains(QStringLiteral("neither a column nor a constant")));
        bench = Bench({"x"});
        bench.add(field("flags", {"x"})).split = FieldRule::Split{"", 0};
        QVERIFY(why(bench).contains(QStringLiteral("says no separator")));
        bench = Bench({"x"});
        bench.source.targets.clear();
        QVERIFY(why(bench).contains(QStringLiteral("feeds no table")));
    }

    void headersMayBePadded() {
        Bench bench({" \xC2\xA0Unit "});
        bench.add(field("unit", {"Unit"}));
        QCOMPARE(bench.one("unit", {"CID"}), std::string("CID"));
    }

    void theStandardExtractOntoItself_data() {
        QTest::addColumn<int>("kind");
        QTest::newRow("persons") << 0;
        QTest::newRow("crimes") << 1;
        QTest::newRow("links") << 2;
        QTest::newRow("events") << 3;
    }
    void theStandardExtractOntoItself() {
        QFETCH(int, kind);
        const auto fileKind = static_cast<FileKind>(kind);
        const QString name = QString::fromLatin1(QTest::currentDataTag());
        std::size_t compared = 0;
        std::size_t nulls = 0;
        for (const char* month : {"2026-08", "2026-09", "2026-10"}) {
            const auto rows = plain::csvRows(
                plain::fileBytes(QStringLiteral(HARMDESK_SOURCE_DIR "/resources/sample/%1/%2.csv")
                                     .arg(QLatin1String(month), name)));
            QVERIFY(rows.size() > 1);
            SourceRule source = identity(fileKind);
            // The optional columns, where the file lacks them.
            std::erase_if(source.targets.front().fields, [&](const FieldRule& rule) {
                return std::find(rows[0].begin(), rows[0].end(), rule.field) == rows[0].end();
            });
            auto mapper = *RowMapper::make(source, rows[0], kToday);
            source.trim = true;
            source.emptyWords = {"NULL", "N/A", "-"};
            auto usual = *RowMapper::make(source, rows[0], kToday);
            for (std::size_t i = 1; i < rows.size(); ++i) {
                const auto record = views(rows[i]);
                const auto& mapped = mapper.map(record);
                QCOMPARE(mapped.size(), std::size_t{1});
                const auto& tidied = usual.map(record);
                for (std::size_t c = 0; c < record.size(); ++c) {
                    const std::size_t at = *extractField(fileKind, rows[0][c]);
                    QVERIFY2(mapped[0].fields[at] == record[c], rows[i][c].c_str());
                    const bool null = record[c] == "NULL";
                    nulls += null ? 1 : 0;
                    QVERIFY2(tidied[0].fields[at] == (null ? std::string_view() : record[c]),
                             rows[i][c].c_str());
                    ++compared;
                }
            }
        }
        QVERIFY(compared > 1000);
        QVERIFY(fileKind != FileKind::Crimes || nulls > 0);
    }

    void manyRowsKeepTheirTexts() {
        // Texts made for a row stay where they are until the next, however many and long they are.
        Bench bench({"a", "b", "date"});
        bench.add(field("mo", {"a", "b"}));
        bench.add(field("unit", {"a", "b"})).join = "/";
        bench.add(dated("reported_on", "date", DateStyle::DayFirst));
        auto mapper = *bench.mapper();
        const std::size_t mo = *extractField(FileKind::Crimes, "mo");
        const std::size_t unit = *extractField(FileKind::Crimes, "unit");
        const std::size_t reported = *extractField(FileKind::Crimes, "reported_on");
        for (int i = 0; i < 2000; ++i) {
            const std::string a(static_cast<std::size_t>(i * 13 % 40'000 + 1), 'a');
            const std::string b = std::to_string(i);
            const Date day = kToday.plusDays(-i);
            const std::string date = std::to_string(day.day()) + "." + std::to_string(day.month()) + "." +
                                     std::to_string(day.year());
            const auto fields = mapper.map({a, b, date}).front().fields;
            QVERIFY(fields[mo] == a + " " + b);
            QVERIFY(fields[unit] == a + "/" + b);
            QVERIFY(fields[reported] == day.iso());
        }
    }

private:
    /// "target:kind[field|field…] " of each row.
    static std::vector<std::string> textsOf(const std::vector<specs::MappedRow>& rows) {
        std::vector<std::string> out;
        for (const specs::MappedRow& row : rows) {
            std::string text =
                std::to_string(row.target) + ":" + std::to_string(static_cast<int>(row.kind)) + "[";
            for (std::size_t i = 0; i < row.fields.size(); ++i) {
                if (i > 0) text += '|';
                text += row.fields[i];
            }
            out.push_back(text + "] ");
        }
        return out;
    }
};

QTEST_GUILESS_MAIN(TestRowMapper)
#include "tst_row_mapper.moc"
