// SPDX-License-Identifier: GPL-3.0-or-later
// The tables of the import wizard: preview, columns, fields, values, findings, saved mappings.
#include "models/domain/standard_fields.h"
#include "models/tables/column_model.h"
#include "models/tables/finding_model.h"
#include "models/tables/mapping_model.h"
#include "models/tables/mapping_text.h"
#include "models/tables/preview_model.h"
#include "models/tables/spec_list_model.h"
#include "models/tables/value_map_model.h"

#include <QAbstractItemModelTester>
#include <QMimeData>
#include <QtTest>

using namespace harmdesk;
using namespace harmdesk::tables;

namespace {

QString cell(const QAbstractItemModel& model, int row, const char* column, int role = Qt::DisplayRole) {
    for (int c = 0; c < model.columnCount(); ++c)
        if (model.headerData(c, Qt::Horizontal, ColumnIdRole).toString() == QLatin1String(column))
            return model.index(row, c).data(role).toString();
    return QStringLiteral("no such column");
}

ColumnProfile column(const char* name, std::int64_t rows, std::int64_t empty) {
    ColumnProfile made;
    made.name = name;
    made.rows = rows;
    made.empty = empty;
    made.distinct = rows - empty;
    return made;
}

FieldRule from(const char* field, const char* source) {
    FieldRule rule;
    rule.field = field;
    rule.columns = {source};
    return rule;
}

/// A flat file of three columns: two are mapped, one is not.
struct Flat {
    SourceProfile profile;
    SourceRule rule;
    Flat() {
        profile.columns = {column("CrimeNo", 1000, 0), column("DateRep", 1000, 1),
                           column("Extra", 1000, 1000)};
        profile.columns[1].dayFirst = 999;
        profile.columns[1].monthFirst = 400;
        profile.columns[1].ambiguous = 400;
        profile.columns[1].dayFirstProof = 17;
        profile.columns[0].samples = {"1/26", "2/26"};
        rule.name = "flat";
        TargetRule crimes;
        crimes.fields = {from("crime_no", "CrimeNo"), from("reported_on", "DateRep")};
        TargetRule links;
        links.kind = FileKind::Links;
        links.label = "suspect";
        links.fields = {from("crime_no", "CrimeNo")};
        rule.targets = {crimes, links};
    }
};

SpecFinding finding(bool blocking, const char* columnName, const char* field, const QString& text) {
    SpecFinding made;
    made.kind = blocking ? SpecFinding::Kind::Undecided : SpecFinding::Kind::New;
    made.blocking = blocking;
    made.column = columnName;
    made.field = field;
    made.text = text;
    made.file = QStringLiteral("/x/flat.csv");
    return made;
}

} // namespace

class TestWizardModels : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom)); }

    void previewShowsHeaderAndLines() {
        PreviewModel model;
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        QCOMPARE(model.columnCount(), 0);
        SourcePreview preview;
        preview.columns = {"Ref", "MO"};
        preview.rows = {{"1/26", "two\nlines"}, {"2/26"}, {"3/26", "a", "b"}};
        preview.lines = {3, 5, 6};
        model.setPreview(preview, 2);
        QCOMPARE(model.rowCount(), 4);
        QCOMPARE(model.columnCount(), 4); // line, two columns, and what a record has beyond them
        QCOMPARE(cell(model, 0, "line"), QStringLiteral("2"));
        QCOMPARE(cell(model, 0, "c2"), QStringLiteral("MO"));
        QVERIFY(model.index(0, 1).data(StrongRole).toBool());
        QCOMPARE(cell(model, 1, "c2"), QStringLiteral("two⏎lines"));
        QCOMPARE(cell(model, 1, "line", IconRole), QString());
        QCOMPARE(cell(model, 2, "line", IconRole), QStringLiteral("warning"));
        QCOMPARE(cell(model, 3, "c3"), QStringLiteral("b"));
        QCOMPARE(model.lineOf(1), 3);
        QCOMPARE(model.lineOf(9), 0);
        model.setPreview(preview, 0); // no header line: no header row
        QCOMPARE(model.rowCount(), 3);
        model.clear();
        QCOMPARE(model.rowCount(), 0);
    }

    void columnsTellWhereTheyGo() {
        Flat flat;
        ColumnModel model;
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        ColumnGuess guess;
        guess.column = "DateRep";
        guess.field = "reported_on";
        guess.confidence = 85;
        guess.reason = QStringLiteral("The name says so.");
        model.setColumns(flat.profile, flat.rule, {}, {guess});
        QCOMPARE(model.rowCount(), 3);
        QCOMPARE(cell(model, 0, "field"), QStringLiteral("crimes · crime_no, links (suspect) · crime_no"));
        QCOMPARE(cell(model, 0, "samples"), QStringLiteral("1/26 · 2/26"));
        QCOMPARE(cell(model, 0, "filled"), QStringLiteral("100"));
        QCOMPARE(cell(model, 1, "filled"), QStringLiteral("99")); // not 100 while one is empty
        QCOMPARE(cell(model, 1, "guess"), QStringLiteral("85"));
        QCOMPARE(cell(model, 1, "guess", Qt::ToolTipRole), guess.reason);
        QCOMPARE(cell(model, 2, "field"), QStringLiteral("nowhere yet"));
        QCOMPARE(cell(model, 2, "verdict", IconRole), QStringLiteral("warning"));
        QCOMPARE(model.unmatched(), 1);

        // A finding speaks before the contents; the same columns keep their rows.
        QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
        flat.rule.ignored = {"Extra"};
        SpecFinding bad = finding(false, "DateRep", "reported_on", QStringLiteral("Look."));
        bad.kind = SpecFinding::Kind::BadValues;
        model.setColumns(flat.profile, flat.rule,
                         {bad, finding(true, "DateRep", "reported_on", QStringLiteral("Decide."))}, {});
        QCOMPARE(reset.count(), 0);
        QCOMPARE(cell(model, 1, "verdict"), QStringLiteral("Decide. (and 1 more)"));
        QCOMPARE(cell(model, 1, "verdict", ToneRole).toInt(), static_cast<int>(Tone::Danger));
        QCOMPARE(cell(model, 2, "field"), QStringLiteral("left out"));
        QCOMPARE(model.unmatched(), 0);
        QCOMPARE(model.nameOf(2), std::string("Extra"));
        QCOMPARE(model.rowOf("DateRep"), 1);
        QCOMPARE(model.rowOf("nobody"), -1);
    }

    void aColumnCanBeDroppedOnAField() {
        Flat flat;
        ColumnModel columns;
        columns.setColumns(flat.profile, flat.rule, {}, {});
        MappingModel fields;
        QAbstractItemModelTester tester(&fields, QAbstractItemModelTester::FailureReportingMode::QtTest);
        fields.setRule(flat.rule, {});
        QVERIFY(columns.flags(columns.index(2, 0)) & Qt::ItemIsDragEnabled);
        const std::unique_ptr<QMimeData> data(columns.mimeData({columns.index(2, 0)}));
        const QModelIndex mo = fields.indexOf(0, "mo");
        QVERIFY(fields.flags(mo) & Qt::ItemIsDropEnabled);
        QVERIFY(!(fields.flags(mo.parent()) & Qt::ItemIsDropEnabled));
        QSignalSpy dropped(&fields, &MappingModel::columnDropped);
        QVERIFY(!fields.dropMimeData(data.get(), Qt::CopyAction, -1, -1, mo.parent()));
        QMimeData text;
        text.setText(QStringLiteral("Extra"));
        QVERIFY(!fields.dropMimeData(&text, Qt::CopyAction, -1, -1, mo));
        QVERIFY(fields.dropMimeData(data.get(), Qt::CopyAction, -1, -1, mo));
        QCOMPARE(dropped.count(), 1);
        QCOMPARE(dropped.at(0).at(0).toInt(), 0);
        QCOMPARE(dropped.at(0).at(1).toString(), QStringLiteral("mo"));
        QCOMPARE(dropped.at(0).at(2).toString(), QStringLiteral("Extra"));
    }

    void fieldsShowWhatIsMissing() {
        Flat flat;
        MappingModel model;
        model.setRule(flat.rule, {finding(true, "DateRep", "reported_on", QStringLiteral("Decide."))});
        QCOMPARE(model.rowCount(), 2);
        QCOMPARE(model.rowCount(model.index(0, 0)), static_cast<int>(extractFields(FileKind::Crimes).size()));
        QCOMPARE(model.index(1, 0).data().toString(), QStringLiteral("links (suspect)"));
        QCOMPARE(model.index(1, 1).data().toString(), QStringLiteral("1 of 4 fields"));
        // A link needs crime, person and role: two of them have nothing.
        QCOMPARE(model.emptyKeys(), 2);
        const QModelIndex role = model.indexOf(1, "role");
        QVERIFY(role.data(MappingModel::EmptyKeyRole).toBool());
        QCOMPARE(role.siblingAtColumn(1).data(ToneRole).toInt(), static_cast<int>(Tone::Danger));
        const QModelIndex reported = model.indexOf(0, "reported_on");
        QCOMPARE(reported.siblingAtColumn(1).data().toString(), QStringLiteral("“DateRep”"));
        QCOMPARE(reported.siblingAtColumn(1).data(Qt::ToolTipRole).toString(), QStringLiteral("Decide."));
        QCOMPARE(reported.data(MappingModel::FieldRole).toString(), QStringLiteral("reported_on"));

        FieldRule constant;
        constant.field = "role";
        constant.constant = "SUSPECT";
        QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
        flat.rule.targets[1].fields.push_back(constant);
        model.setRule(flat.rule, {});
        QCOMPARE(reset.count(), 0); // the same targets: the tree keeps its shape
        QCOMPARE(model.emptyKeys(), 1);
        QCOMPARE(model.indexOf(1, "role").siblingAtColumn(1).data().toString(),
                 QStringLiteral("always “SUSPECT”"));
    }

    void valuesAndTheirCodes() {
        ValueMapModel model;
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        ColumnProfile sex = column("Sex", 100, 0);
        sex.values = {{"Male", 60}, {"F", 30}, {"Other", 10}};
        FieldRule rule = from("sex", "Sex");
        rule.values = {{" male ", "M"}, {"Not known", "U"}};
        const auto at = extractField(FileKind::Persons, "sex");
        QVERIFY(at.has_value());
        const auto codes = extractFields(FileKind::Persons)[*at].codes;
        model.setValues(sex, rule, codes);
        QCOMPARE(model.rowCount(), 4); // what the map knows beside stands last
        QCOMPARE(cell(model, 0, "code"), QStringLiteral("M"));
        QCOMPARE(cell(model, 0, "count"), QStringLiteral("60"));
        QCOMPARE(cell(model, 1, "code"), QStringLiteral("as it is"));
        QCOMPARE(cell(model, 2, "code"), QStringLiteral("no code yet"));
        QCOMPARE(cell(model, 3, "value"), QStringLiteral("Not known"));
        QCOMPARE(cell(model, 3, "count"), QString());
        QCOMPARE(model.open(), 1);

        QSignalSpy chosen(&model, &ValueMapModel::codeChosen);
        const QModelIndex code = model.index(2, model.columnOf(QStringLiteral("code")));
        QVERIFY(model.flags(code) & Qt::ItemIsEditable);
        QVERIFY(!(model.flags(code.siblingAtColumn(0)) & Qt::ItemIsEditable));
        QVERIFY(model.setData(code, QStringLiteral("U"), Qt::EditRole));
        QVERIFY(!model.setData(code, QString(), Qt::EditRole)); // nothing was mapped, nothing changes
        QCOMPARE(chosen.count(), 1);
        QCOMPARE(chosen.at(0).at(0).toString(), QStringLiteral("Other"));
        QCOMPARE(chosen.at(0).at(1).toString(), QStringLiteral("U"));
    }

    void findingsThatStopComeFirst() {
        FindingModel model;
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        SpecFinding moved = finding(false, "A", "", QStringLiteral("moved"));
        moved.kind = SpecFinding::Kind::Moved;
        model.setFindings({moved, finding(false, "B", "", QStringLiteral("new")),
                           finding(true, "C", "sex", QStringLiteral("stop"))});
        QCOMPARE(cell(model, 0, "text"), QStringLiteral("stop"));
        QCOMPARE(cell(model, 0, "weight"), QStringLiteral("to settle"));
        QCOMPARE(cell(model, 1, "weight"), QStringLiteral("to know"));
        QCOMPARE(cell(model, 2, "weight"), QStringLiteral("look"));
        QCOMPARE(cell(model, 0, "file"), QStringLiteral("flat.csv"));
        QCOMPARE(model.blocking(), 1);
        QVERIFY(model.finding(3) == nullptr);
        QCOMPARE(model.finding(0)->column, std::string("C"));
    }

    void savedMappings() {
        SpecListModel model;
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setEntries({{QStringLiteral("Force flat"), 3, QStringLiteral("analyst"),
                           QDateTime(QDate(2026, 10, 31), QTime(9, 0), Qt::UTC)}});
        QCOMPARE(cell(model, 0, "name"), QStringLiteral("Force flat"));
        QCOMPARE(cell(model, 0, "version"), QStringLiteral("3"));
        QCOMPARE(cell(model, 0, "when"), QStringLiteral("31 Oct 2026"));
        QCOMPARE(model.nameOf(0), QStringLiteral("Force flat"));
        QCOMPARE(model.nameOf(1), QString());
    }

    void dateEvidenceNamesCountsAndProof() {
        const Flat flat;
        const QString text = dateEvidence(flat.profile.columns[1]);
        QVERIFY2(text.contains(QStringLiteral("Of 999 values")), qPrintable(text));
        QVERIFY2(text.contains(QStringLiteral("day first fits 999 (line 17 ")), qPrintable(text));
        QVERIFY2(text.contains(QStringLiteral("400 can be read either way")), qPrintable(text));
        QVERIFY(dateEvidence(flat.profile.columns[2]).startsWith(QStringLiteral("No value")));
    }
};

QTEST_GUILESS_MAIN(TestWizardModels)
#include "tst_wizard_models.moc"
