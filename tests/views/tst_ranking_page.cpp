// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/settings/settings.h"
#include "models/tables/ranking_facets.h"
#include "models/tables/ranking_view.h"
#include "tests/tables/ranking_fixture.h"
#include "views/common/filter_chip.h"
#include "views/common/search_field.h"
#include "views/common/theme.h"
#include "views/lists/ranking_table.h"
#include "views/ranking/cut_off_strip.h"
#include "views/ranking/ranking_page.h"
#include "views/ranking/selection_pane.h"

#include <QApplication>
#include <QClipboard>
#include <QFontDatabase>
#include <QHeaderView>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QSignalSpy>
#include <QToolButton>
#include <QTreeView>
#include <QtTest>

using namespace harmdesk;
using namespace harmdesk::views;
using tables::RankingColumn;

class TestRankingPage : public QObject {
    Q_OBJECT
private:
    std::unique_ptr<Theme> m_theme;
    std::unique_ptr<RankingPage> m_page;
    std::shared_ptr<const Ranking> m_list;

    template <class T> T* part(const char* name) const { return m_page->findChild<T*>(QLatin1String(name)); }
    RankingTable* table() const { return part<RankingTable>("rankingTable"); }
    SearchField* search() const { return part<SearchField>("rankingSearch"); }
    QString cell(int row, RankingColumn column) const {
        return table()->model()->index(row, static_cast<int>(column)).data().toString();
    }
    QString count() const { return part<QLabel>("shownCount")->text(); }
    QString stateText() const { return part<QLabel>("emptyText")->text(); }
    bool isListShown() const { return table()->isVisibleTo(m_page.get()); }

    void makePage(QSize size = QSize(1380, 780)) {
        m_page = std::make_unique<RankingPage>();
        m_page->resize(size);
        m_page->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_page.get()));
    }

private Q_SLOTS:
    void initTestCase() {
        QVERIFY(!QFontDatabase::families().isEmpty()); // fonts-dejavu-core
        m_theme = std::make_unique<Theme>(*qApp);
        m_theme->setScheme(ColorScheme::Light);
        m_list = test::ranked(test::smallCase());
    }
    void init() {
        for (const char* id : {"ranking", "rankingPane", "rankingFacets"})
            settings::Settings::instance().setTableState(QLatin1String(id), QByteArray());
        makePage();
        m_page->showRanking(m_list);
    }
    void cleanup() { m_page.reset(); }

    void showsTheListInRankOrderWithTheFirstSelected() {
        QCOMPARE(table()->model()->rowCount(), 5);
        QCOMPARE(cell(0, RankingColumn::Ref), QStringLiteral("N5"));
        QCOMPARE(m_page->selectedRef(), QStringLiteral("N5"));
        QCOMPARE(count(), QStringLiteral("5 of 5"));
        QVERIFY(part<QLabel>("rankingTotals")->text().contains(QLatin1String("18,655.00")));
        QCOMPARE(part<QLabel>("paneName")->text(), QStringLiteral("Dunn, Lee"));
        QVERIFY(table()->isColumnHidden(static_cast<int>(RankingColumn::Pnc)));
    }

    void typingInTheSearchFilters() {
        QVERIFY(m_page->focusSearch());
        QTest::keyClicks(search(), QStringLiteral("evans"));
        QTRY_COMPARE(table()->model()->rowCount(), 1);
        QCOMPARE(cell(0, RankingColumn::Rank), QStringLiteral("3")); // ranks are never renumbered
        QCOMPARE(count(), QStringLiteral("1 of 5"));
        QTest::keyClick(search(), Qt::Key_Escape);
        QTRY_COMPARE(table()->model()->rowCount(), 5);
    }

    void enterInTheSearchGoesToTheFirstRowAndOpensIt() {
        QSignalSpy asked(m_page.get(), &Page::dossierRequested);
        search()->setFocus();
        QTest::keyClicks(search(), QStringLiteral("cole"));
        QTest::keyClick(search(), Qt::Key_Return); // at once, without waiting for the pause in typing
        QCOMPARE(table()->model()->rowCount(), 1);
        QVERIFY(table()->hasFocus());
        QTest::keyClick(table(), Qt::Key_Return);
        QCOMPARE(asked.size(), 1);
        QCOMPARE(asked.first().first().toString(), QStringLiteral("N3"));
    }

    void clickingAHeaderSorts() {
        auto* header = table()->horizontalHeader();
        const int column = static_cast<int>(RankingColumn::Suspect);
        const QPoint at(header->sectionViewportPosition(column) + 20, header->height() / 2);
        QTest::mouseClick(header->viewport(), Qt::LeftButton, {}, at);
        QCOMPARE(cell(0, RankingColumn::Suspect), QStringLiteral("Ash, Tom"));
        QCOMPARE(m_page->selectedRef(), QStringLiteral("N5")); // the selection stays on its suspect
        QCOMPARE(table()->currentRef(), QStringLiteral("N5"));
        QTest::mouseClick(header->viewport(), Qt::LeftButton, {}, at);
        QCOMPARE(cell(4, RankingColumn::Suspect), QStringLiteral("Ash, Tom"));
    }

    void arrowsChooseAndTheDossierButtonOpens() {
        QSignalSpy asked(m_page.get(), &Page::dossierRequested);
        m_page->activated();
        QTest::keyClick(table(), Qt::Key_Down);
        QCOMPARE(m_page->selectedRef(), QStringLiteral("N1"));
        QCOMPARE(part<QLabel>("paneName")->text(), QStringLiteral("Baker, Sam"));
        QCOMPARE(part<QLabel>("factValue1")->text(), QStringLiteral("≥ 5,485.00"));
        part<QPushButton>("dossierButton")->click();
        QCOMPARE(asked.takeFirst().first().toString(), QStringLiteral("N1"));
        const QPoint third =
            table()
                ->visualRect(table()->model()->index(2, static_cast<int>(RankingColumn::Suspect)))
                .center();
        QTest::mouseClick(table()->viewport(), Qt::LeftButton, {}, third);
        QTest::mouseDClick(table()->viewport(), Qt::LeftButton, {}, third);
        QCOMPARE(asked.takeLast().first().toString(), QStringLiteral("N2"));
    }

    void facetsFilterAndCountsFollow() {
        auto* button = part<QToolButton>("facetsButton");
        auto* tree = part<QTreeView>("facetTree");
        QVERIFY(!tree->isVisible());
        button->click();
        QVERIFY(tree->isVisible());
        const QModelIndex boroughs = tree->model()->index(2, 0);
        const QModelIndex barnet = tree->model()->index(0, 0, boroughs);
        tree->setCurrentIndex(barnet);
        QTest::keyClick(tree, Qt::Key_Space);
        QCOMPARE(count(), QStringLiteral("2 of 5"));
        QCOMPARE(barnet.data(Qt::CheckStateRole).toInt(), static_cast<int>(Qt::Checked));
        QVERIFY(part<FilterChip>("chip-borough") != nullptr);
        QTest::keyClick(tree, Qt::Key_Escape);
        QVERIFY(!tree->isVisible());
        QVERIFY(!button->isChecked());
    }

    void theRuleOfTheProfileIsSaidAsFarAsThereIsRoom() {
        auto* chip = part<FilterChip>("profileChip");
        const int nameAlone = chip->minimumSizeHint().width();
        QVERIFY(chip->width() > nameAlone);
        m_page->resize(1760, 780);
        QTRY_VERIFY(chip->width() >= chip->sizeHint().width());
        m_page->resize(1000, 780); // the bar never asks for more than the name
        QTRY_VERIFY(m_page->width() == 1000 && chip->width() < chip->sizeHint().width());
        QVERIFY(chip->geometry().right() < part<QToolButton>("addFilterButton")->geometry().left());
    }

    void chipsTakeTheirConditionAway() {
        tables::FilterState filter;
        filter.boroughs = {QStringLiteral("Barnet")};
        filter.groups = {OffenceGroup::Homicide};
        m_page->setFilter(filter);
        QCOMPARE(count(), QStringLiteral("1 of 5"));
        auto* chip = part<FilterChip>("chip-group");
        chip->setFocus();
        QTest::keyClick(chip, Qt::Key_Delete);
        QCOMPARE(count(), QStringLiteral("2 of 5"));
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        QVERIFY(part<FilterChip>("chip-group") == nullptr);
        QVERIFY(part<FilterChip>("chip-borough") != nullptr);
    }

    void filtersCanBeUndoneAndTypingIsOneStep() {
        m_page->activated();
        search()->setFocus();
        QTest::keyClicks(search(), QStringLiteral("d"));
        search()->flush();
        QTest::keyClicks(search(), QStringLiteral("unn"));
        search()->flush();
        QCOMPARE(count(), QStringLiteral("1 of 5"));
        tables::FilterState both;
        both.search = QStringLiteral("dunn");
        both.custody = {CustodyKind::Wanted};
        m_page->setFilter(both);
        QCOMPARE(table()->model()->rowCount(), 0);
        QCOMPARE(m_page->undoStack()->count(), 2);
        table()->setFocus();
        QTest::keyClick(m_page.get(), Qt::Key_Z, Qt::ControlModifier);
        QTRY_COMPARE(count(), QStringLiteral("1 of 5"));
        m_page->undoStack()->undo();
        QCOMPARE(count(), QStringLiteral("5 of 5"));
        QCOMPARE(search()->text(), QString());
        m_page->undoStack()->redo();
        QCOMPARE(count(), QStringLiteral("1 of 5"));
        QCOMPARE(search()->text(), QStringLiteral("dunn"));
    }

    void selectionOutlivesFiltersAndNewLists() {
        QVERIFY(table()->selectRef(QStringLiteral("N4")));
        tables::FilterState filter;
        filter.boroughs = {QStringLiteral("Barnet")};
        m_page->setFilter(filter);
        QCOMPARE(m_page->selectedRef(), QStringLiteral("N4")); // hidden, and said so
        QCOMPARE(part<QLabel>("paneName")->text(), QStringLiteral("Ash, Tom"));
        QVERIFY(table()->currentRef().isEmpty());
        m_page->setFilter({});
        QCOMPARE(table()->currentRef(), QStringLiteral("N4"));
        m_page->showRanking(test::ranked(test::smallCase(), test::day(2026, 11, 15)));
        QCOMPARE(m_page->selectedRef(), QStringLiteral("N4"));
        QCOMPARE(table()->currentRef(), QStringLiteral("N4"));
        // A list without this suspect: the first one.
        m_page->showRanking(test::ranked(test::randomCase(10, 3)));
        QVERIFY(!m_page->selectedRef().isEmpty());
        QCOMPARE(table()->currentRef(), m_page->selectedRef());
    }

    void everyStateHasAWordAndANextStep() {
        QSignalSpy pages(m_page.get(), &Page::pageRequested);
        tables::FilterState filter;
        filter.search = QStringLiteral("nobody of this name");
        m_page->setFilter(filter);
        QVERIFY(!isListShown());
        QVERIFY(stateText().contains(QLatin1String("nobody of this name")));
        part<QPushButton>("emptyButton")->click();
        QVERIFY(isListShown());
        QCOMPARE(count(), QStringLiteral("5 of 5"));

        m_page->showRanking(test::ranked(test::smallCase(), test::day(2001, 1, 1)));
        QVERIFY(!isListShown());
        QVERIFY(!stateText().isEmpty());
        part<QPushButton>("emptyButton")->click();
        QCOMPARE(pages.takeFirst().first().toString(), QStringLiteral("settings"));

        m_page->showRanking(test::ranked(test::CaseBuilder().columns()));
        part<QPushButton>("emptyButton")->click();
        QCOMPARE(pages.takeFirst().first().toString(), QStringLiteral("intake"));

        m_page->showRanking(m_list);
        m_page->showBusy();
        QVERIFY(isListShown()); // never blank: the old list stays while a new one is made
        m_page->showFailure(Error{ErrorKind::CaseFile, QStringLiteral("The case cannot be read."), {}, {}});
        QCOMPARE(part<QLabel>("errorText")->text(), QStringLiteral("The case cannot be read."));
        QVERIFY(part<QPushButton>("retryButton")->isVisible());
        m_page->showRanking(m_list);
        QVERIFY(isListShown());

        m_page->setSession(nullptr);
        QVERIFY(!isListShown());
        QVERIFY(!stateText().isEmpty());
    }

    void hiddenColumnsAreRemembered() {
        const int column = static_cast<int>(RankingColumn::Victims);
        auto* menu = part<QToolButton>("columnsButton")->menu();
        QVERIFY(menu != nullptr);
        Q_EMIT menu->aboutToShow();
        for (QAction* action : menu->actions())
            if (action->data().toString() == QLatin1String("victims")) action->trigger();
        QVERIFY(table()->isColumnHidden(column));
        makePage();
        m_page->showRanking(m_list);
        QVERIFY(table()->isColumnHidden(column));
        QVERIFY(!table()->isColumnHidden(static_cast<int>(RankingColumn::Crimes)));
    }

    void rowsAreCopiedAsTextAndSaidSo() {
        QSignalSpy said(m_page.get(), &Page::messageShown);
        table()->setFocus();
        QTest::keyClick(table(), Qt::Key_C, Qt::ControlModifier);
        const QString text = QGuiApplication::clipboard()->text();
        QVERIFY(text.startsWith(QLatin1String("Rank\t")));
        QVERIFY(text.contains(QLatin1String("Dunn, Lee\tN5\t5,850.00")));
        QCOMPARE(said.size(), 1);
    }

    void theCutOffIsPinnedAndReached() {
        settings::Settings::instance().set(settings::keys::kCutOff, 3);
        auto* strip = part<CutOffStrip>("cutOffStrip");
        QVERIFY(strip->isVisible());
        QVERIFY(part<QLabel>("cutOffText")->text().contains(QLatin1String("1,815.00"))); // 3,650 − 1,835
        QTest::mouseClick(part<CutOffRows>("cutOffRows"), Qt::LeftButton, {}, QPoint(40, 4));
        QCOMPARE(m_page->selectedRef(), QStringLiteral("N2"));
        part<QToolButton>("cutOffClose")->click();
        QVERIFY(!strip->isVisible());
        QVERIFY(table()->selectRef(QStringLiteral("N5")));
        table()->setFocus();
        QTest::keyClick(m_page.get(), Qt::Key_L, Qt::ControlModifier);
        QTRY_COMPARE(m_page->selectedRef(), QStringLiteral("N2"));
        QVERIFY(strip->isVisible());
        settings::Settings::instance().set(settings::keys::kCutOff, 100);
    }

    void thePaneGivesWayInNarrowWindows() {
        auto* pane = part<SelectionPane>("selectionPane");
        QVERIFY(pane->isVisible());
        m_page->resize(1236, 600);
        QTRY_VERIFY(!pane->isVisible());
        QVERIFY(part<QWidget>("selectionLine")->isVisible());
        QVERIFY(part<QLabel>("lineName")->text().contains(QLatin1String("Dunn")));
        auto* tab = part<QAbstractButton>("edgeList");
        tab->click();
        QVERIFY(pane->isVisible());
        QCOMPARE(part<QLabel>("paneName")->text(), QStringLiteral("Whole list"));
        tab->click();
        QVERIFY(!pane->isVisible());
    }

    void everyControlHasANameAndTabReachesIt() {
        for (QWidget* widget : m_page->findChildren<QWidget*>()) {
            const bool control = qobject_cast<QAbstractButton*>(widget) || qobject_cast<QLineEdit*>(widget) ||
                                 qobject_cast<QAbstractItemView*>(widget);
            if (!control || widget->objectName().startsWith(QLatin1String("qt_")) ||
                !widget->isVisibleTo(m_page.get()))
                continue;
            if (qobject_cast<QHeaderView*>(widget) || qobject_cast<QLineEdit*>(widget->parentWidget()))
                continue;
            QVERIFY2(!widget->accessibleName().isEmpty(),
                     qPrintable(widget->objectName() + QLatin1String(widget->metaObject()->className())));
            QVERIFY2(!widget->objectName().isEmpty(), widget->metaObject()->className());
            QVERIFY2(widget->focusPolicy() & Qt::TabFocus, qPrintable(widget->objectName()));
        }
    }
};

QTEST_MAIN(TestRankingPage)
#include "tst_ranking_page.moc"
