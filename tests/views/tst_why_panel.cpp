// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/cases/case_session.h"
#include "models/cases/cycle_service.h"
#include "models/charts/waterfall_charts.h"
#include "models/harm/explanation.h"
#include "models/harm/frozen.h"
#include "tests/support/case_files.h"
#include "tests/support/widget_audit.h"
#include "tests/tables/ranking_fixture.h"
#include "views/charts/chart_canvas.h"
#include "views/charts/chart_panel.h"
#include "views/common/theme.h"
#include "views/ranking/why_panel.h"
#include "views/ranking/why_section.h"

#include <QClipboard>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QToolButton>
#include <QtTest>

using namespace harmdesk;
using namespace harmdesk::views;

class TestWhyPanel : public QObject {
    Q_OBJECT
    QTemporaryDir m_dir;
    std::unique_ptr<Theme> m_theme;
    std::unique_ptr<cases::CaseSession> m_session;
    std::unique_ptr<WhyPanel> m_panel;
    std::shared_ptr<const Ranking> m_list;

    template <class T> T* part(const char* name) const { return m_panel->findChild<T*>(QLatin1String(name)); }
    QString title() const { return part<QLabel>("whyTitle")->text(); }
    std::uint32_t person(const char* ref) const { return *harm::personByRef(*m_list->columns, ref); }

    void openSession(const QString& path) {
        m_session = std::make_unique<cases::CaseSession>();
        QSignalSpy opened(m_session.get(), &cases::CaseSession::opened);
        m_session->open(path);
        QVERIFY(opened.wait(10'000));
        QTRY_VERIFY(m_session->cycles().isLoaded());
    }
    /// A case with the small case's list of 30 September frozen in it.
    QString frozenCase(const QString& name) {
        const QString path = testing::makeCase(m_dir.path(), name);
        auto connection = storage::openCase(path, testing::editing());
        if (!connection) qFatal("the case does not open");
        const auto before = test::ranked(test::smallCase(), test::day(2026, 9, 30));
        auto cycle = harm::freeze(*before, 2);
        if (!cycle) qFatal("the list does not freeze");
        cycle->info.label = "2026-09";
        cycle->info.frozenBy = QStringLiteral("tester");
        cycle->info.reason = QStringLiteral("test");
        const auto version = (*connection)->suspects().dataVersion();
        const auto kept = (*connection)->cycles().freeze(*cycle, *version);
        if (!kept) qFatal("%s", qPrintable(kept.error().text));
        return path;
    }
    void makePanel(const QString& path) {
        openSession(path);
        m_panel = std::make_unique<WhyPanel>();
        m_panel->resize(380, 700);
        m_panel->setSession(m_session.get());
        m_panel->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_panel.get()));
    }
    void savePicture(const char* name) {
        const QString folder = qEnvironmentVariable("HARMDESK_PICTURES");
        if (!folder.isEmpty()) m_panel->grab().save(folder + QLatin1Char('/') + QLatin1String(name));
    }

private Q_SLOTS:
    void initTestCase() {
        m_theme = std::make_unique<Theme>(*qApp);
        m_theme->setScheme(ColorScheme::Light);
        m_list = test::ranked(test::smallCase());
    }
    void cleanup() {
        m_panel.reset();
        m_session.reset();
    }

    void withoutACaseItSaysWhatToDo() {
        WhyPanel panel;
        panel.explain(m_list, 0, 2, std::nullopt);
        QVERIFY(
            panel.findChild<QLabel*>(QStringLiteral("emptyText"))->text().contains(QLatin1String("Select")));
        QVERIFY(panel.asText().isEmpty());
    }

    void explainsWhatTheEngineSays() {
        makePanel(testing::makeCase(m_dir.path(), QStringLiteral("plain.harmdesk")));
        m_panel->explain(m_list, person("N1"), 2, std::nullopt);
        QTRY_COMPARE(title(), QStringLiteral("Why rank 2: Baker, Sam"));
        const Explanation expected =
            harm::explain(*m_list, person("N1"), {2, std::nullopt, {}, std::nullopt});
        QCOMPARE(m_panel->asText(), expected.sentences.join(QLatin1Char('\n')));
        for (const QString& sentence : expected.sentences)
            QVERIFY(part<QLabel>("whySentences")->text().contains(sentence.toHtmlEscaped()));
        QCOMPARE(part<ChartPanel>("whyScoreChart")->spec().categories,
                 charts::scoreWaterfall(*m_list, expected).categories);
        QVERIFY(part<ChartPanel>("whyMovementChart")->isHidden());
        QCOMPARE(part<QLabel>("whyMovement")->text(), QStringLiteral("No cycle before this day is frozen."));
        QVERIFY(part<QLabel>("whyWithout")->text().contains(QLatin1String("C01/26")));
        QVERIFY(part<QLabel>("whyNotCounted")
                    ->text()
                    .contains(QLatin1String("Every allegation held is counted")));
    }

    void neighboursAreLinks() {
        makePanel(testing::makeCase(m_dir.path(), QStringLiteral("links.harmdesk")));
        m_panel->explain(m_list, person("N1"), 3, std::nullopt);
        QTRY_COMPARE(title(), QStringLiteral("Why rank 2: Baker, Sam"));
        QSignalSpy asked(m_panel.get(), &WhyPanel::suspectRequested);
        auto* above = part<QPushButton>("whyAbove");
        QCOMPARE(above->accessibleName(), QStringLiteral("Rank 1: 365.00 days more · Dunn, Lee"));
        above->setFocus();
        QTest::keyClick(above, Qt::Key_Space);
        QTest::mouseClick(part<QPushButton>("whyCutOff"), Qt::LeftButton);
        QCOMPARE(asked.size(), 2);
        QCOMPARE(asked[0][0].toString(), QStringLiteral("N5"));
        QCOMPARE(asked[1][0].toString(), QStringLiteral("N3")); // rank 4, the first below 3
        // The first has nobody above.
        m_panel->explain(m_list, person("N5"), 3, std::nullopt);
        QTRY_COMPARE(title(), QStringLiteral("Why rank 1: Dunn, Lee"));
        QVERIFY(above->isHidden());
    }

    void theLatestQuestionWins() {
        makePanel(testing::makeCase(m_dir.path(), QStringLiteral("latest.harmdesk")));
        for (const char* ref : {"N1", "N2", "N3", "N4", "N5", "N2"})
            m_panel->explain(m_list, person(ref), 2, std::nullopt);
        QTRY_VERIFY(m_session->reading().isIdle() && !title().isEmpty());
        QCOMPARE(title(), QStringLiteral("Why rank 3: Évans, Łukasz"));
        QVERIFY(m_panel->asText().startsWith(QLatin1String("Rank 3 of 5")));
        // A question of a moment ago does not come back after the list is gone.
        m_panel->explain(m_list, person("N1"), 2, std::nullopt);
        m_panel->explain(nullptr, 0, 0, std::nullopt);
        QTRY_VERIFY(m_session->reading().isIdle());
        QTest::qWait(50);
        QVERIFY(m_panel->asText().isEmpty());
        QVERIFY(part<QLabel>("emptyText")->isVisible());
    }

    void movementAgainstTheFrozenCycle() {
        makePanel(frozenCase(QStringLiteral("moved.harmdesk")));
        m_panel->explain(m_list, person("N1"), 2, std::nullopt);
        QTRY_VERIFY(
            m_panel->asText().contains(QLatin1String("Since September 2026 (rank 1 then): +10.00 days")));
        auto* chart = part<ChartPanel>("whyMovementChart");
        QVERIFY(!chart->isHidden());
        QCOMPARE(chart->spec().categories, test::words({"September 2026", "ABH C02/26", "Score now"}));
        QVERIFY(part<QLabel>("whyMovement")->text().contains(QLatin1String("C02/26")));
        QCOMPARE(part<QToolButton>("whyFold_moved")->text(), QStringLiteral("Since September 2026"));
        // The title's suspect is the movement's.
        m_panel->explain(m_list, person("N5"), 2, std::nullopt);
        QTRY_VERIFY(m_panel->asText().contains(QLatin1String("(not ranked then)")));
        QCOMPARE(title(), QStringLiteral("Why rank 1: Dunn, Lee"));
    }

    void theSentencesAreCopied() {
        makePanel(testing::makeCase(m_dir.path(), QStringLiteral("copied.harmdesk")));
        m_panel->explain(m_list, person("N5"), 2, std::nullopt);
        QTRY_VERIFY(!m_panel->asText().isEmpty());
        QSignalSpy copied(m_panel.get(), &WhyPanel::copied);
        QTest::mouseClick(part<QToolButton>("whyCopy"), Qt::LeftButton);
        QCOMPARE(QGuiApplication::clipboard()->text(), m_panel->asText());
        QCOMPARE(copied.size(), 1);
        QCOMPARE(copied[0][0].toInt(), int(m_panel->asText().count(u'\n')) + 1);
        QVERIFY(!m_panel->asText().contains(QLatin1String("Dunn"))); // no names
    }

    void sectionsFoldByKeyAndStaySo() {
        makePanel(testing::makeCase(m_dir.path(), QStringLiteral("fold.harmdesk")));
        m_panel->explain(m_list, person("N1"), 2, std::nullopt);
        QTRY_VERIFY(!title().isEmpty());
        auto* fold = part<QToolButton>("whyFold_sum");
        QVERIFY(part<ChartPanel>("whyScoreChart")->isVisible());
        fold->setFocus();
        QTest::keyClick(fold, Qt::Key_Space);
        QVERIFY(!part<ChartPanel>("whyScoreChart")->isVisible());
        m_panel->explain(m_list, person("N2"), 2, std::nullopt);
        QTRY_VERIFY(title().contains(QLatin1String("rank 3")));
        QVERIFY(!part<ChartPanel>("whyScoreChart")->isVisible());
        QVERIFY(!part<WhySection>("why_other")->isOpen());
        QTest::keyClick(part<QToolButton>("whyFold_other"), Qt::Key_Space);
        QVERIFY(part<QLabel>("whyNotCounted")->isVisible());
    }

    void aNarrowPaneNeedsNoScrollingSideways() {
        makePanel(frozenCase(QStringLiteral("narrow.harmdesk")));
        for (const int width : {316, 380, 520}) {
            m_panel->resize(width, 600);
            m_panel->explain(m_list, person("N1"), 2, std::nullopt);
            QTRY_VERIFY(m_panel->asText().contains(QLatin1String("Since")));
            auto* scroll = part<QScrollArea>("whyScroll");
            // Nothing is cut off below either: every wrapped text has the height it needs.
            for (const char* name : {"whySentences", "whyMovement", "whyWithout"}) {
                auto* label = part<QLabel>(name);
                QTRY_VERIFY2(label->height() >= label->heightForWidth(label->width()), name);
            }
            QTRY_VERIFY(part<ChartPanel>("whyMovementChart")->findChild<ChartCanvas*>()->height() > 40);
            QCOMPARE(scroll->horizontalScrollBar()->maximum(), 0);
            QVERIFY2(scroll->widget()->width() <= scroll->viewport()->width(),
                     qPrintable(QString::number(scroll->widget()->width())));
        }
    }

    void everythingHasANameAndAKey() {
        makePanel(frozenCase(QStringLiteral("names.harmdesk")));
        m_panel->explain(m_list, person("N1"), 2, std::nullopt);
        QTRY_VERIFY(m_panel->asText().contains(QLatin1String("Since")));
        QCOMPARE(testing::unnamedControls(m_panel.get()), QStringList());
        for (const char* name : {"whyCopy", "whyFold_sum", "whyFold_near", "whyFold_moved", "whyFold_without",
                                 "whyFold_other", "whyFold_band"})
            QVERIFY2(part<QToolButton>(name)->focusPolicy() & Qt::TabFocus, name);
        QVERIFY(part<QPushButton>("whyAbove")->focusPolicy() & Qt::TabFocus);
    }

    /// The bars of the waterfall are drawn where the ones above end, negative ones backwards.
    void picturesOfBoth() {
        makePanel(frozenCase(QStringLiteral("pictures.harmdesk")));
        RankBand band;
        band.person = person("N1");
        band.rank = 2;
        band.best = 1;
        band.worst = 2;
        band.variations = 19;
        band.bestBy.kind = BandVariation::Kind::Window;
        band.bestBy.windowDays = 330;
        band.worstBy = band.bestBy;
        for (const ColorScheme scheme : {ColorScheme::Light, ColorScheme::Dark}) {
            m_theme->setScheme(scheme);
            m_panel->explain(m_list, band.person, 2, band);
            QTRY_VERIFY(m_panel->asText().contains(QLatin1String("Since")));
            QTRY_VERIFY(m_session->reading().isIdle());
            QTRY_VERIFY(part<ChartPanel>("whyMovementChart")->findChild<ChartCanvas*>()->height() > 40);
            auto* glance = part<QLabel>("whySentences");
            QTRY_VERIFY(glance->height() >= glance->heightForWidth(glance->width()));
            QTest::qWait(100); // and painted so
            const QImage image = part<ChartCanvas>("chartCanvas")->grab().toImage();
            QVERIFY(!image.isNull() && image.height() > 40);
            savePicture(scheme == ColorScheme::Light ? "why-light.png" : "why-dark.png");
            auto* bar = part<QScrollArea>("whyScroll")->verticalScrollBar();
            part<WhySection>("why_other")->setOpen(true);
            part<WhySection>("why_band")->setOpen(true);
            QCoreApplication::processEvents();
            bar->setValue(bar->maximum());
            savePicture(scheme == ColorScheme::Light ? "why-light-2.png" : "why-dark-2.png");
            bar->setValue(0);
        }
        m_theme->setScheme(ColorScheme::Light);
    }
};

QTEST_MAIN(TestWhyPanel)
#include "tst_why_panel.moc"
