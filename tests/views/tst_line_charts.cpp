// SPDX-License-Identifier: GPL-3.0-or-later
// Lines and slopes as drawn: what is strong, what is a gap, where labels stand.
#include "models/charts/cycle_charts.h"
#include "views/charts/chart_canvas.h"
#include "views/charts/chart_drawing.h"
#include "views/charts/line_parts.h"
#include "views/common/theme.h"

#include <QtTest>
#include <cmath>

using namespace harmdesk;
using namespace harmdesk::views;
using charts::ChartSpec;

namespace {

ChartSpec lines(std::vector<std::vector<std::int64_t>> values, bool inverted = false) {
    ChartSpec spec;
    spec.kind = ChartSpec::Kind::Lines;
    spec.unitScale = 1;
    spec.invertedAxis = inverted;
    for (std::size_t i = 0; i < values.front().size(); ++i) {
        spec.categories << QString(QChar(u'A' + static_cast<char16_t>(i)));
        spec.categoryDetails << QStringLiteral("Month ") + spec.categories.back();
    }
    for (std::size_t s = 0; s < values.size(); ++s) {
        ChartSpec::Series series;
        series.name = QStringLiteral("Series %1").arg(s);
        series.values = std::move(values[s]);
        spec.series.push_back(std::move(series));
    }
    return spec;
}

int pixelsOf(const QImage& image, const QColor& colour, const QRect& part) {
    int count = 0;
    for (int y = std::max(0, part.top()); y <= std::min(image.height() - 1, part.bottom()); ++y)
        for (int x = std::max(0, part.left()); x <= std::min(image.width() - 1, part.right()); ++x) {
            const QColor at = image.pixelColor(x, y);
            if (std::abs(at.red() - colour.red()) + std::abs(at.green() - colour.green()) +
                    std::abs(at.blue() - colour.blue()) <
                60)
                ++count;
        }
    return count;
}

} // namespace

class TestLineCharts : public QObject {
    Q_OBJECT
private:
    std::unique_ptr<Theme> m_theme;

    static QImage drawn(const ChartSpec& spec, const QSize& size) {
        ChartCanvas canvas;
        canvas.setSpec(spec);
        canvas.resize(size);
        return canvas.grab().toImage();
    }

private Q_SLOTS:
    void initTestCase() {
        m_theme = std::make_unique<Theme>(*qApp);
        m_theme->setScheme(ColorScheme::Light);
    }

    void theStrongLineHasTheAccent() {
        for (const auto scheme : {ColorScheme::Light, ColorScheme::Dark}) {
            m_theme->setScheme(scheme);
            ChartSpec spec = lines({{10, 20, 30}, {30, 20, 10}});
            QCOMPARE(pixelsOf(drawn(spec, {400, 200}), m_theme->tokens().accent, QRect(0, 0, 400, 200)), 0);
            spec.series[1].isStrong = true;
            QVERIFY(pixelsOf(drawn(spec, {400, 200}), m_theme->tokens().accent, QRect(0, 0, 400, 200)) > 200);
            spec.kind = ChartSpec::Kind::Slope;
            spec.categories = spec.categories.mid(0, 2);
            QVERIFY(pixelsOf(drawn(spec, {400, 200}), m_theme->tokens().accent, QRect(0, 0, 400, 200)) > 150);
        }
        m_theme->setScheme(ColorScheme::Light);
    }

    void aGapStaysEmpty() {
        ChartSpec spec = lines({{50, 50, ChartSpec::kMissing, 50, 50}});
        spec.series[0].isStrong = true;
        const QSize size(400, 200);
        const auto drawing = makeDrawing(spec);
        const QRectF plot = drawing->plotArea(size);
        const QImage image = drawn(spec, size);
        const auto column = [&](double at) {
            const int x = static_cast<int>(std::lround(plot.left() + plot.width() * at / 4));
            return pixelsOf(image, m_theme->tokens().accent,
                            QRect(x - 2, static_cast<int>(plot.top()), 5, static_cast<int>(plot.height())));
        };
        QVERIFY(column(0.5) > 0);
        QCOMPARE(column(1.5), 0);
        QCOMPARE(column(2.5), 0);
        QVERIFY(column(3.5) > 0);
    }

    void ranksGrowDownwards() {
        ChartSpec spec = lines({{1, 1, 1}, {20, 20, 20}}, true);
        spec.series[0].isStrong = true;
        const QImage image = drawn(spec, {400, 200});
        QVERIFY(pixelsOf(image, m_theme->tokens().accent, QRect(0, 0, 400, 60)) > 100);
        QCOMPARE(pixelsOf(image, m_theme->tokens().accent, QRect(0, 100, 300, 100)), 0);
        spec.invertedAxis = false;
        QVERIFY(pixelsOf(drawn(spec, {400, 200}), m_theme->tokens().accent, QRect(0, 100, 300, 100)) > 100);
    }

    void namesAtTheEndsOrALegendBelow() {
        const QSizeF size(500, 200);
        ChartSpec spec = lines({{10, 20, 30}, {30, 20, 10}});
        const QRectF labelled = makeDrawing(spec)->plotArea(size);
        QVERIFY(labelled.right() < size.width() - 40); // room for the names
        // A line that ends early cannot be named at its end: the legend takes over, below.
        spec.series[1].values[2] = ChartSpec::kMissing;
        const QRectF legend = makeDrawing(spec)->plotArea(size);
        QVERIFY(legend.right() > size.width() - 20);
        QVERIFY(legend.bottom() < labelled.bottom());
    }

    void tipSaysTheMonthAndTheNearestFirst() {
        const ChartSpec spec = lines({{10, 20, 30}, {30, 20, 10}});
        const auto drawing = makeDrawing(spec);
        const QRectF plot = drawing->plotArea({400, 200});
        const QStringList tip = drawing->tip(plot.topLeft(), plot).split(QLatin1Char('\n'));
        QCOMPARE(tip.size(), 3);
        QCOMPARE(tip[0], QStringLiteral("Month A"));
        QCOMPARE(tip[1], QStringLiteral("Series 1: 30"));
        QCOMPARE(tip[2], QStringLiteral("Series 0: 10"));
        QVERIFY(drawing->tip({-50, -50}, plot).isEmpty());
    }

    void slopeTipNamesTheLineUnderThePointer() {
        ChartSpec spec = lines({{1, 10}, {10, 10}}, true);
        spec.kind = ChartSpec::Kind::Slope;
        const auto drawing = makeDrawing(spec);
        const QRectF plot = drawing->plotArea({400, 300});
        QVERIFY(drawing->tip(plot.topLeft() + QPointF(1, 1), plot).startsWith(QStringLiteral("Series 0")));
        QVERIFY(
            drawing->tip({plot.center().x(), plot.bottom()}, plot).startsWith(QStringLiteral("Series 1")));
        QVERIFY(drawing->tip({plot.center().x(), plot.top()}, plot).isEmpty());
    }

    void labelsAreMovedApartAndStayInside() {
        using line_parts::spread;
        QCOMPARE(spread({10, 50}, 10, 0, 100), (std::vector<double>{10, 50}));
        QCOMPARE(spread({10, 12, 14}, 10, 0, 100), (std::vector<double>{10, 20, 30}));
        QCOMPARE(spread({95, 98}, 10, 0, 100), (std::vector<double>{90, 100}));
        QVERIFY(spread({1, 2, 3}, 60, 0, 100).empty());
        QVERIFY(spread({}, 10, 0, 100).empty());
        std::vector<double> many;
        for (int i = 0; i < 11; ++i) many.push_back(50);
        const auto at = spread(many, 10, 0, 100);
        QCOMPARE(std::ssize(at), 11);
        for (std::size_t i = 1; i < at.size(); ++i) QVERIFY(at[i] - at[i - 1] >= 10 - 1e-9);
        QVERIFY(at.front() >= 0 && at.back() <= 100);
    }

    void emptyAndSinglePointsDraw() {
        QVERIFY(!drawn(lines({{5}}), {200, 120}).isNull());
        QVERIFY(!drawn(lines({{ChartSpec::kMissing, ChartSpec::kMissing}}), {200, 120}).isNull());
        QVERIFY(!drawn(lines({{0, 0, 0}}), {200, 120}).isNull());
        ChartSpec slope = lines({{ChartSpec::kMissing, 4}}, true);
        slope.kind = ChartSpec::Kind::Slope;
        QVERIFY(!drawn(slope, {200, 120}).isNull());
    }
};

QTEST_MAIN(TestLineCharts)
#include "tst_line_charts.moc"
