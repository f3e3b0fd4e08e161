// SPDX-License-Identifier: GPL-3.0-or-later
// Specs as JSON: whatever is written is read back, and everything wrong is refused with its place.
#include "models/domain/standard_fields.h"
#include "models/specs/specs.h"
#include "tests/specs/sound_spec.h"

#include <QRandomGenerator>
#include <QtTest>

using namespace harmdesk;
using namespace harmdesk::specs;
using harmdesk::tests::kSound;

namespace {

class RandomSpec {
public:
    explicit RandomSpec(quint32 seed)
        : m_random(seed) {}

    ImportSpec spec() {
        ImportSpec out;
        out.name = QString::fromStdString(text());
        out.version = 1 + pick(1000);
        for (int n = pick(4); n > 0; --n) {
            out.sources.push_back(source());
            out.sources.back().name += std::to_string(n); // unique
        }
        return out;
    }

private:
    int pick(int below) { return m_random.bounded(below); }
    bool chance() { return pick(2) == 0; }
    std::string text() {
        static const QStringList pieces =
            QString::fromUtf8("a|Ö|–|\"|\\|\n|\t| |🙂|x1|\x01|\x7f|/|Crime Number|{|]|:")
                .split(QLatin1Char('|'));
        QString out;
        for (int n = pick(5); n > 0; --n) out += pieces[pick(static_cast<int>(pieces.size()))];
        return out.toStdString();
    }
    std::vector<std::string> texts() {
        std::vector<std::string> out;
        for (int n = pick(4); n > 0; --n) out.push_back(text());
        return out;
    }
    std::vector<RowTest> tests() {
        std::vector<RowTest> out;
        for (int n = pick(3); n > 0; --n) out.push_back({text(), static_cast<RowTest::Op>(pick(4)), texts()});
        return out;
    }
    FieldRule field(std::string_view name) {
        FieldRule out;
        out.field = name;
        out.columns = texts();
        if (chance()) out.join = text();
        if (chance()) out.constant = text();
        if (chance()) out.split = FieldRule::Split{std::string(text()).append(";"), pick(5)};
        for (int n = pick(3); n > 0; --n) out.values.emplace_back(text(), text());
        out.date = static_cast<DateStyle>(pick(7));
        out.century = pick(100);
        out.decimal = chance() ? '.' : ',';
        return out;
    }
    TargetRule target() {
        TargetRule out;
        out.kind = static_cast<FileKind>(pick(4));
        out.label = text();
        for (const ExtractField& one : extractFields(out.kind))
            if (chance()) out.fields.push_back(field(one.name));
        out.when = tests();
        return out;
    }
    SourceRule source() {
        SourceRule out;
        out.name = text();
        out.pattern = text();
        out.format.kind = static_cast<SourceFormat::Kind>(pick(2));
        out.format.member = text();
        out.format.encoding = static_cast<TextEncoding>(pick(4));
        out.format.delimiter = ",;\t| ~"[pick(6)];
        out.format.quote = "\"'\0"[pick(3)];
        out.format.sheet = text();
        out.format.headerLine = pick(9);
        out.columns = texts();
        out.ignored = texts();
        if (chance()) out.emptyWords = texts();
        out.trim = chance();
        out.skip = tests();
        for (int n = pick(4); n > 0; --n) out.targets.push_back(target());
        return out;
    }
    QRandomGenerator m_random;
};

} // namespace

class TestSpecJson : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void readsWhatItSays() {
        const auto spec = specFromJson(kSound, QStringLiteral("x.json"));
        QVERIFY2(spec, spec ? "" : qPrintable(spec.error().text));
        QCOMPARE(spec->name, QStringLiteral("Flat"));
        QCOMPARE(spec->version, 3);
        const SourceRule& source = spec->sources.at(0);
        QCOMPARE(source.format.encoding, TextEncoding::Windows1252);
        QCOMPARE(source.format.delimiter, ';');
        QCOMPARE(source.format.headerLine, 2);
        QCOMPARE(source.emptyWords, std::vector<std::string>{"NULL"});
        QCOMPARE(source.skip.at(0).op, RowTest::Op::Is);
        QCOMPARE(source.targets.at(0).label, std::string("suspect"));
        QCOMPARE(*source.targets.at(0).fields.at(0).constant, std::string("SUSPECT"));
        const FieldRule& date = source.targets.at(1).fields.at(1);
        QCOMPARE(date.date, DateStyle::DayFirst);
        QCOMPARE(date.century, 30);
        const FieldRule& flags = source.targets.at(1).fields.at(2);
        QCOMPARE(flags.split->separators, std::string(","));
        QCOMPARE(flags.values.at(0).second, std::string("b"));
        QCOMPARE(source.targets.at(1).when.at(0).op, RowTest::Op::NotEmpty);
    }

    /// Whatever stands in a spec comes back, and the same spec gives the same bytes.
    void roundTrip() {
        for (quint32 seed = 1; seed <= 500; ++seed) {
            const ImportSpec spec = RandomSpec(seed).spec();
            const QByteArray json = specJson(spec);
            const auto read = specFromJson(json, QStringLiteral("x.json"));
            QVERIFY2(read, read ? "" : qPrintable(read.error().text));
            QVERIFY2(*read == spec, json.constData());
            QCOMPARE(specJson(*read), json);
            QVERIFY(json.endsWith("}\n"));
        }
    }

    void bytesThatAreNoText() {
        ImportSpec spec;
        spec.sources.resize(1);
        spec.sources[0].name = "a\xFF"
                               "b";
        const auto read = specFromJson(specJson(spec), {});
        QVERIFY(read);
        QCOMPARE(read->sources[0].name, std::string("a\xEF\xBF\xBD"
                                                    "b"));
    }

    void wrong_data() {
        QTest::addColumn<QByteArray>("from");
        QTest::addColumn<QByteArray>("to");
        QTest::addColumn<QString>("place"); // what the sentence must name
        QTest::addColumn<int>("line");
        const auto row = [](const char* name, const char* from, const char* to, const char* place, int line) {
            QTest::newRow(name) << QByteArray(from) << QByteArray(to) << QString::fromUtf8(place) << line;
        };
        row("unknown key at the top", "\"version\"", "\"vresion\"", "vresion", 2);
        row("unknown key of a source", "\"trim\"", "\"trimm\"", "sources[0].trimm", 6);
        row("unknown key of a format", "\"quote\"", "\"qoute\"", "sources[0].format.qoute", 5);
        row("unknown key of a field", "\"century\"", "\"cent\"", "sources[0].targets[1].fields[1].cent", 12);
        row("unknown key of a test", "\"op\": \"is\"", "\"oper\": \"is\"", "sources[0].skip[0].oper", 7);
        row("unknown key of a split", "\"part\"", "\"parts\"", "sources[0].targets[1].fields[2].split.parts",
            13);
        row("name is missing", "\"name\": \"Flat\",", "", "\"name\"", 1);
        row("targets are missing", "\"kind\": \"links\", ", "", "sources[0].targets[0]", 9);
        row("name is a number", "\"Flat\"", "5", "name", 2);
        row("version is a text", "3,", "\"3\",", "version", 2);
        row("version with a fraction", "3,", "3.5,", "version", 2);
        row("version 0", "3,", "0,", "version", 2);
        row("version too large", "3,", "99999999999999999999,", "version", 2);
        row("newer schema", "\"schema\": 1", "\"schema\": 2", "newer", 0);
        row("newer schema with new keys", "\"schema\": 1", "\"zebra\": 0, \"schema\": 2", "newer", 0);
        row("schema is missing", "\"schema\": 1, ", "", "\"schema\"", 1);
        row("kind that does not exist", "\"links\"", "\"victims\"", "sources[0].targets[0].kind", 9);
        row("field that does not exist", "\"crime_no\"", "\"crime_number\"",
            "sources[0].targets[1].fields[0].field", 11);
        row("field of another kind", "\"flags\"", "\"surname\"", "sources[0].targets[1].fields[2].field", 13);
        row("field made twice", "\"reported_on\"", "\"crime_no\"", "sources[0].targets[1]", 10);
        row("date style", "\"day_first\"", "\"dd/mm\"", "sources[0].targets[1].fields[1].date", 12);
        row("century", "30}", "130}", "sources[0].targets[1].fields[1].century", 12);
        row("encoding", "windows-1252", "latin-2", "sources[0].format.encoding", 5);
        row("delimiter of two", "\";\"", "\";;\"", "sources[0].format.delimiter", 5);
        row("delimiter of none", "\";\"", "\"\"", "sources[0].format.delimiter", 5);
        row("delimiter not ASCII", "\";\"", "\"\xC2\xA6\"", "sources[0].format.delimiter", 5);
        row("header line", "\"header_line\": 2", "\"header_line\": -2", "sources[0].format.header_line", 5);
        row("columns are no list", "[\"CrNo\", \"Date\"]", "\"CrNo\"", "sources[0].columns", 6);
        row("column is no text", "[\"CrNo\", \"Date\"]", "[\"CrNo\", 4]", "sources[0].columns[1]", 6);
        row("trim is no truth", "true", "1", "sources[0].trim", 6);
        row("constant is null", "\"SUSPECT\"", "null", "sources[0].targets[0].fields[0].constant", 9);
        row("value map of three", "[\"a\", \"b\"]", "[\"a\", \"b\", \"c\"]",
            "sources[0].targets[1].fields[2].values[0]", 13);
        row("value map of numbers", "[\"a\", \"b\"]", "[\"a\", 1]",
            "sources[0].targets[1].fields[2].values[0][1]", 13);
        row("split by nothing", "\"separators\": \",\"", "\"separators\": \"\"",
            "sources[0].targets[1].fields[2].split.separators", 13);
        row("operation", "\"not_empty\"", "\"filled\"", "sources[0].targets[1].when[0].op", 14);
        row("source without a name", "\"name\": \"crimes\"", "\"name\": \"\"", "sources[0].name", 4);
        row("key stands twice", "\"version\": 3", "\"name\": \"Other\"", "\"name\"", 2);
        row("comma at the end", "\"trim\": true,", "\"trim\": true,,", "JSON", 6);
        row("not closed", "}]\n  }]\n}", "}]\n  }]", "JSON", 15);
        row("something after it", "}]\n  }]\n}", "}]\n  }]\n} x", "JSON", 16);
        row("single quotes", "\"Flat\"", "'Flat'", "JSON", 2);
        row("bad escape", "\"Flat\"", "\"\\x41\"", "JSON", 2);
        row("half a surrogate", "\"Flat\"", "\"\\ud83d\"", "JSON", 2);
        row("leading zero", "3,", "03,", "JSON", 2);
        row("not UTF-8", "Flat", "Fl\xE4t", "UTF-8", 2);
        row("list in place of the whole", kSound.constData(), "[1, 2]", "braces", 1);
        row("empty", kSound.constData(), "", "empty", 1);
    }
    void wrong() {
        QFETCH(QByteArray, from);
        QFETCH(QByteArray, to);
        QFETCH(QString, place);
        QFETCH(int, line);
        QByteArray json = kSound;
        const qsizetype at = json.indexOf(from);
        QVERIFY(at >= 0);
        json.replace(at, from.size(), to);
        const auto spec = specFromJson(json, QStringLiteral("x.json"));
        QVERIFY(!spec);
        QCOMPARE(spec.error().kind, ErrorKind::Unreadable);
        QVERIFY2(spec.error().text.contains(place), qPrintable(spec.error().text));
        QCOMPARE(spec.error().where,
                 line == 0 ? QStringLiteral("x.json") : QStringLiteral("x.json:%1").arg(line));
    }

    void nestedTooDeep() {
        const auto spec = specFromJson(QByteArray(100'000, '['), QStringLiteral("x.json"));
        QVERIFY(!spec);
        QVERIFY2(spec.error().text.contains(QStringLiteral("deep")), qPrintable(spec.error().text));
    }

    void tooLarge() {
        QVERIFY(!specFromJson("{\"name\": \"" + QByteArray(5 << 20, 'x') + "\"}", {}));
        // Thousands of keys are looked through no more than once.
        QByteArray keys = "{";
        for (int i = 0; i < 100'000; ++i) keys += "\"k" + QByteArray::number(i) + "\": 1,\n";
        QVERIFY(!specFromJson(keys + "\"z\": 1}", {}));
    }

    /// Spoilt in any way a spec is refused or still means what its own JSON says.
    void spoilt() {
        QRandomGenerator random(7);
        int sound = 0;
        for (int round = 0; round < 4000; ++round) {
            QByteArray json = kSound;
            for (int n = 1 + random.bounded(3); n > 0; --n) {
                const int at = random.bounded(static_cast<int>(json.size()));
                if (random.bounded(2))
                    json[at] = static_cast<char>(random.bounded(256));
                else
                    json.remove(at, 1 + random.bounded(3));
            }
            const auto spec = specFromJson(json, QStringLiteral("x.json"));
            if (!spec) {
                QVERIFY(!spec.error().text.isEmpty());
                continue;
            }
            ++sound;
            const auto again = specFromJson(specJson(*spec), {});
            QVERIFY(again);
            QVERIFY(*again == *spec);
        }
        QVERIFY(sound > 100);
    }

    void byteOrderMark() { QVERIFY(specFromJson("\xEF\xBB\xBF" + kSound, {})); }
};

QTEST_APPLESS_MAIN(TestSpecJson)
#include "tst_spec_json.moc"
