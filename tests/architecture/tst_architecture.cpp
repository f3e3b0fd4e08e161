// SPDX-License-Identifier: GPL-3.0-or-later
// Reads the sources and fails where the layout of the program is not kept. The second half feeds the rules
// made-up breaches: a rule that cannot fail proves nothing.
#include "tests/architecture/rules/rules.h"

#include <QDir>
#include <QLibraryInfo>
#include <QTest>

using namespace harmdesk::architecture;

namespace {

QSet<QString> headersOf(const QString& module) {
    const QDir folder(QLibraryInfo::path(QLibraryInfo::HeadersPath) + QLatin1Char('/') + module);
    const QStringList names = folder.entryList(QDir::Files);
    return QSet<QString>(names.begin(), names.end());
}

/// Headers of Qt Widgets that are not also (as QAction since Qt 6) headers of Qt Gui.
QSet<QString> widgetHeaders() {
    return headersOf(QStringLiteral("QtWidgets")) - headersOf(QStringLiteral("QtGui"));
}
QSet<QString> chartHeaders() {
    return headersOf(QStringLiteral("QtCharts"));
}

QString source(const QString& body) {
    return QStringLiteral("// SPDX-License-Identifier: GPL-3.0-or-later\n#pragma once\n") + body;
}

SourceTree one(const QString& path, const QString& body) {
    return {{path, source(body)}};
}

} // namespace

class TestArchitecture : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void includesPointDown() { check(includeBreaches(m_tree)); }
    void linksPointDown() { check(linkBreaches(m_tree)); }
    void widgetsAndChartsStayInTheirFolders() { check(qtBreaches(m_tree, widgetHeaders(), chartHeaders())); }
    void sqlStaysInStorage() { check(sqlBreaches(m_tree)); }
    void filesAreShort() { check(lengthBreaches(m_tree)); }
    void foldersHaveReadmes() { check(readmeBreaches(m_tree)); }
    void coloursAreNamedInOnePlace() { check(colourBreaches(m_tree)); }
    void filesNameTheLicence() { check(headBreaches(m_tree)); }
    void nothingWaits() { check(waitingBreaches(m_tree)); }
    void ethnicityStaysOutOfTheScore() { check(monitoringBreaches(m_tree)); }
    void wordsOfTheField() { check(wordBreaches(m_tree)); }

    void breachIsFound_data();
    void breachIsFound();
    void keptRuleIsNotBlamed_data();
    void keptRuleIsNotBlamed();

private:
    static void check(const QStringList& breaches) {
        if (!breaches.isEmpty()) QFAIL(qPrintable(QStringLiteral("\n") + breaches.join(QLatin1Char('\n'))));
    }
    static QStringList all(const SourceTree& tree);
    SourceTree m_tree;
};

void TestArchitecture::initTestCase() {
    m_tree = readTree(QStringLiteral(HARMDESK_SOURCE_DIR));
    QVERIFY2(m_tree.size() > 150, "the sources were not found");
    QVERIFY(includes(m_tree).size() > 500);
    QVERIFY(libraries(m_tree).size() > 15);
    QVERIFY2(widgetHeaders().contains(QStringLiteral("QLabel")), "the headers of Qt Widgets were not found");
    QVERIFY2(chartHeaders().contains(QStringLiteral("QChart")), "the headers of Qt Charts were not found");
}

QStringList TestArchitecture::all(const SourceTree& tree) {
    return includeBreaches(tree) + linkBreaches(tree) + qtBreaches(tree, widgetHeaders(), chartHeaders()) +
           sqlBreaches(tree) + lengthBreaches(tree) + colourBreaches(tree) + headBreaches(tree) +
           waitingBreaches(tree) + wordBreaches(tree) + monitoringBreaches(tree);
}

void TestArchitecture::breachIsFound_data() {
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("body");
    const auto row = [](const char* name, const char* path, const QString& body) {
        QTest::newRow(name) << QString::fromLatin1(path) << body;
    };
    row("base includes domain", "models/base/x.h", QStringLiteral("#include \"models/domain/codes.h\"\n"));
    row("harm includes storage", "models/harm/x.h",
        QStringLiteral("#include \"models/storage/case_connection.h\"\n"));
    row("domain includes harm", "models/domain/x.cpp",
        QStringLiteral("#include \"models/harm/ranking.h\"\n"));
    row("models include views", "models/tables/x.h", QStringLiteral("#include \"views/common/theme.h\"\n"));
    row("models include app", "models/cases/x.h", QStringLiteral("#include \"app/cli/cli.h\"\n"));
    row("view includes storage", "views/ranking/x.h",
        QStringLiteral("#include \"models/storage/case_connection.h\"\n"));
    row("view includes a reader", "views/intake/x.h",
        QStringLiteral("#include \"models/intake/row_parser.h\"\n"));
    row("view includes the painter", "views/briefing/x.h",
        QStringLiteral("#include \"models/briefing/pack_painter.h\"\n"));
    row("page includes page", "views/ranking/x.h",
        QStringLiteral("#include \"views/dossier/dossier_page.h\"\n"));
    row("common includes page", "views/common/x.h", QStringLiteral("#include \"views/shell/actions.h\"\n"));
    row("services include sqlite", "models/cases/x.h",
        QStringLiteral("#include \"models/storage/sqlite/meta.h\"\n"));
    row("include beside", "models/base/x.h", QStringLiteral("#include \"date.h\"\n"));
    row("folder without a place", "models/misc/x.h", QStringLiteral("#include \"models/base/date.h\"\n"));
    row("model includes a widget", "models/tables/x.h", QStringLiteral("#include <QLabel>\n"));
    row("model includes all widgets", "models/tables/x.h", QStringLiteral("#include <QtWidgets/QLabel>\n"));
    row("model includes a chart", "models/charts/x.h", QStringLiteral("#include <QChartView>\n"));
    row("page includes a chart", "views/ranking/x.h", QStringLiteral("#include <QtCharts/QBarSet>\n"));
    row("base links harm", "models/base/CMakeLists.txt",
        QStringLiteral("harmdesk_library(harmdesk_base LINKS harmdesk_harm)\n"));
    row("model links widgets", "models/tables/CMakeLists.txt",
        QStringLiteral(
            "harmdesk_library(harmdesk_tables PCH core_pch.h LINKS harmdesk_cases\n Qt6::Widgets)\n"));
    row("page links charts", "views/ranking/CMakeLists.txt",
        QStringLiteral("harmdesk_library(harmdesk_views_ranking LINKS Qt6::Charts)\n"));
    row("page links storage", "views/ranking/CMakeLists.txt",
        QStringLiteral("harmdesk_library(harmdesk_views_ranking LINKS harmdesk_storage)\n"));
    row("select in a service", "models/cases/x.h", QStringLiteral("auto q = \"SELECT name FROM person\";\n"));
    row("insert in storage's door", "models/storage/x.h",
        QStringLiteral("auto q = \"INSERT INTO person VALUES (1)\";\n"));
    row("raw string SQL", "models/intake/x.h", QStringLiteral("auto q = R\"(\n  DELETE FROM link)\";\n"));
    row("pragma in the program", "app/cli/x.h", QStringLiteral("auto q = \"PRAGMA integrity_check\";\n"));
    row("sql file elsewhere", "resources/x.sql", QStringLiteral("\n"));
    row("long file", "models/base/x.h", QString(801, QLatin1Char('\n')));
    row("hex colour", "views/ranking/x.h", QStringLiteral("QColor c(0x1E5AA8);\n"));
    row("colour by numbers", "views/ranking/x.h", QStringLiteral("QColor c(30, 90, 168);\n"));
    row("colour of Qt", "views/ranking/x.h", QStringLiteral("auto c = Qt::red;\n"));
    row("colour in a style sheet", "views/ranking/x.h", QStringLiteral("auto s = \"color: #1E5AA8\";\n"));
    row("colour in a style sheet by numbers", "views/ranking/x.h",
        QStringLiteral("auto s = \"color: rgb(1, 2, 3)\";\n"));
    row("process events", "views/ranking/x.h", QStringLiteral("QCoreApplication::processEvents();\n"));
    row("nested loop", "models/jobs/x.h", QStringLiteral("QEventLoop loop;\n"));
    row("dialog exec", "views/intake/x.h", QStringLiteral("dialog.exec();\n"));
    row("static dialog", "views/intake/x.h", QStringLiteral("QFileDialog::getOpenFileName(this);\n"));
    row("ethnicity in the columns", "models/domain/case_columns.h",
        QStringLiteral("#pragma once\nstd::vector<std::uint8_t> ethnicity;\n"));
    row("ethnicity in the scoring", "models/harm/x.h",
        QStringLiteral("#include \"models/domain/monitoring_columns.h\"\n"));
    row("forbidden word", "views/ranking/x.h", QStringLiteral("auto s = tr(\"Top offenders\");\n"));
}

void TestArchitecture::breachIsFound() {
    QFETCH(QString, path);
    QFETCH(QString, body);
    const QStringList breaches = all(one(path, body));
    QVERIFY2(!breaches.isEmpty(), "the made-up breach was not noticed");
    QVERIFY2(breaches.first().contains(path), qPrintable(breaches.first()));
}

void TestArchitecture::keptRuleIsNotBlamed_data() {
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("body");
    const auto row = [](const char* name, const char* path, const QString& body) {
        QTest::newRow(name) << QString::fromLatin1(path) << body;
    };
    row("domain on base", "models/domain/x.h",
        QStringLiteral("#include \"models/base/date.h\"\n#include <QString>\n"));
    row("the door of intake", "views/intake/x.h",
        QStringLiteral("#include \"models/intake/import.h\"\n#include <QLabel>\n"));
    row("charts in their folder", "views/charts/x.h", QStringLiteral("#include <QtCharts/QChartView>\n"));
    row("SQL in storage", "models/storage/sqlite/x.h",
        QStringLiteral("auto q = \"SELECT name FROM person\";\n"));
    row("SQL in a comment", "models/cases/x.h",
        QStringLiteral("// SELECT name FROM person\n/* INSERT INTO x */ int a = 1'000;\n"));
    row("an ordinary sentence", "views/ranking/x.h",
        QStringLiteral("auto s = \"Select a suspect from the list\";\n"));
    row("800 lines", "models/base/x.h", QString(798, QLatin1Char('\n')));
    row("a code point", "models/cases/x.h", QStringLiteral("bool b = c > 0x10FFFF;\n"));
    row("ethnicity in monitoring", "models/harm/monitoring_x.h",
        QStringLiteral("#include \"models/domain/monitoring_columns.h\"\n"));
    row("words in comments", "models/harm/x.h",
        QStringLiteral("// never predict; a first-time offender's sentence\n"));
}

void TestArchitecture::keptRuleIsNotBlamed() {
    QFETCH(QString, path);
    QFETCH(QString, body);
    check(all(one(path, body)));
    QVERIFY(readmeBreaches(one(path, body)).size() == 1); // it has no README beside it
    SourceTree withReadme = one(path, body);
    withReadme.insert(layerOf(path) + QStringLiteral("/README.md"), QStringLiteral("# x\n\na\n\nb\n\nc\n"));
    check(readmeBreaches(withReadme));
}

QTEST_GUILESS_MAIN(TestArchitecture)
#include "tst_architecture.moc"
