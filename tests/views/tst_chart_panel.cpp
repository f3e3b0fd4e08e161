// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/charts/harm_charts.h"
#include "models/harm/ranking.h"
#include "tests/tables/ranking_fixture.h"
#include "views/charts/chart_canvas.h"
#include "views/charts/chart_drawing.h"
#include "views/charts/chart_panel.h"
#include "views/charts/chart_table_model.h"
#include "views/common/data_table.h"
#include "views/common/theme.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QClipboard>
#include <QLabel>
#include <QSignalSpy>
#include <QToolButton>
#include <QtTest>

using namespace harmdesk;
using namespace harmdesk::views;

class TestChartPanel : public QObject {
    Q_OBJECT
private:
    std::unique_ptr<Theme> m_theme;
    std::shared_ptr<const Ranking> m_list;

    // How many pixels of the picture have (nearly) this colour.
    static int pixelsOf(const QImage& image, const QColor& colour) {
        int count = 0;
        for (int y = 0; y < image.height(); ++y)
            for (int x = 0; x < image.width(); ++x) {
                const QColor at = image.pixelColor(x, y);
                if (std::abs(at.red() - colour.red()) + std::abs(at.green() - colour.green()) +
                        std::abs(at.blue() - colour.blue()) <
                    12)
                    ++count;
            }
        return count;
    }

private Q_SLOTS:
    void initTestCase() {
        m_theme = std::make_unique<Theme>(*qApp);
        m_theme->setScheme(ColorScheme::Light);
        m_list = test::ranked(test::smallCase());
    }

    void niceStepsAreFewAndRound_data() {
        QTest::addColumn<double>("top");
        QTest::addColumn<double>("step");
        QTest::newRow("1909") << 1909.0 << 500.0;
        QTest::newRow("1") << 1.0 << 0.25;
        QTest::newRow("489") << 489.0 << 200.0;
        QTest::newRow("4000") << 4000.0 << 1000.0;
    }
    void niceStepsAreFewAndRound() {
        QFETCH(double, top);
        QFETCH(double, step);
        QCOMPARE(niceStep(top, 4), step);
    }

    void barsAreAsLongAsTheirShares() {
        const auto spec = charts::harmByGroupChart(*m_list);
        ChartCanvas canvas;
        canvas.setSpec(spec);
        canvas.resize(300, canvas.sizeHint().height());
        const QImage image = canvas.grab().toImage();
        // Rape is solid: its pixels and those of homicide stand as their days do, within rounding.
        const int rape = pixelsOf(image, QColor::fromRgb(0x3B2F94));
        const int homicide = pixelsOf(image, QColor::fromRgb(0x14171C));
        QVERIFY(rape > 100);
        QVERIFY(homicide > 100);
        const auto& values = spec.series.front().values;
        const auto of = [&](const char* name) {
            return double(values[std::size_t(spec.categories.indexOf(QLatin1String(name)))]);
        };
        const double expected = of("Rape") / of("Homicide");
        QVERIFY2(std::abs(double(rape) / homicide - expected) < 0.15 * expected,
                 qPrintable(QString::number(double(rape) / homicide)));
    }

    void everyKindDrawsInBothSchemes() {
        for (const auto scheme : {ColorScheme::Light, ColorScheme::Dark}) {
            m_theme->setScheme(scheme);
            const std::uint32_t person = *harm::personByRef(*m_list->columns, "N2");
            for (const auto& spec :
                 {charts::harmByGroupChart(*m_list, person), charts::harmByMonthChart(*m_list, person)}) {
                ChartCanvas canvas;
                canvas.setSpec(spec);
                canvas.resize(280, std::max(150, canvas.sizeHint().height()));
                QVERIFY(pixelsOf(canvas.grab().toImage(),
                                 QColor::fromRgb(m_theme->isDark() ? 0x8F80F0 : 0x3B2F94)) > 50);
            }
            ChartCanvas curve;
            curve.setSpec(charts::concentrationChart(*m_list, 2, 2));
            curve.resize(280, 180);
            const QImage image = curve.grab().toImage();
            QVERIFY(pixelsOf(image, m_theme->tokens().accent) > 30); // the square of the selected suspect
            QVERIFY(pixelsOf(image, m_theme->tokens().base) > image.width() * image.height() / 2);
        }
        m_theme->setScheme(ColorScheme::Light);
    }

    void readsAsSentenceAndTable() {
        ChartPanel panel;
        const auto spec = charts::harmByMonthChart(*m_list);
        panel.setSpec(spec);
        panel.resize(320, 260);
        QCOMPARE(panel.accessibleName(), spec.title);
        QCOMPARE(panel.accessibleDescription(), spec.sentence);
        QCOMPARE(panel.findChild<QLabel*>(QStringLiteral("chartSentence"))->text(), spec.sentence);
        auto* button = panel.findChild<QToolButton*>(QStringLiteral("chartTableButton"));
        QVERIFY(!button->accessibleName().isEmpty());
        QVERIFY(button->focusPolicy() & Qt::TabFocus);
        button->click();
        QVERIFY(panel.isTable());
        auto* table = panel.findChild<DataTable*>(QStringLiteral("chartTable"));
        QCOMPARE(table->model()->rowCount(), int(spec.tableRows.size()));
        QSignalSpy copied(&panel, &ChartPanel::copied);
        table->copySelection();
        QCOMPARE(copied.size(), 1);
        QVERIFY(QGuiApplication::clipboard()->text().contains(spec.tableRows.back().last()));
        button->click();
        QVERIFY(!panel.isTable());
    }

    void nothingToShowLeavesTheSentence() {
        ChartPanel panel;
        panel.setSpec(charts::harmByGroupChart(*test::ranked(test::smallCase(), test::day(2001, 1, 1))));
        panel.resize(320, 200);
        QVERIFY(!panel.grab().isNull());
        QVERIFY(!panel.findChild<QLabel*>(QStringLiteral("chartSentence"))->text().isEmpty());
        QVERIFY(!panel.findChild<QToolButton*>(QStringLiteral("chartTableButton"))->isEnabled());
    }

    void tableModelKeepsTheContract() {
        ChartTableModel model;
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setSpec(charts::harmByGroupChart(*m_list));
        QVERIFY(model.rowCount() > 2);
        QCOMPARE(model.columnCount(), 3);
        model.setSpec({});
        QCOMPARE(model.rowCount(), 0);
    }
};

QTEST_MAIN(TestChartPanel)
#include "tst_chart_panel.moc"
