// SPDX-License-Identifier: GPL-3.0-or-later
// The Ranking page beyond the plain list: views, sorting by several columns, movement, bands, why this rank,
// export.
#include "models/cases/audit_service.h"
#include "models/cases/case_session.h"
#include "models/cases/cycle_service.h"
#include "models/cases/ranking_service.h"
#include "models/cases/view_service.h"
#include "models/settings/settings.h"
#include "models/tables/ranking_facets.h"
#include "models/tables/ranking_view.h"
#include "tests/support/case_files.h"
#include "tests/support/widget_audit.h"
#include "tests/tables/ranking_fixture.h"
#include "views/common/theme.h"
#include "views/lists/ranking_table.h"
#include "views/ranking/built_in_views.h"
#include "views/ranking/ranking_page.h"
#include "views/ranking/selection_pane.h"
#include "views/ranking/why_panel.h"

#include <QApplication>
#include <QFileDialog>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QToolButton>
#include <QTreeView>
#include <QtTest>

using namespace harmdesk;
using namespace harmdesk::views;
using tables::RankingColumn;

namespace {

/// September 2026: N1 first, N5 second, N3 third and outside a cut-off of two.
std::shared_ptr<const CycleHistory> september() {
    auto history = std::make_shared<CycleHistory>();
    CycleInfo info;
    info.label = "2026-09";
    info.asAt = test::day(2026, 9, 30);
    info.cutOff = 2;
    info.ranked = 3;
    history->cycles = {info};
    history->places["N1"] = {CyclePlace{1, HarmDays::fromHundredths(547500)}};
    history->places["N5"] = {CyclePlace{2, HarmDays::fromHundredths(400000)}};
    history->places["N3"] = {CyclePlace{3, HarmDays::fromHundredths(183500)}};
    return history;
}

} // namespace

class TestRankingViews : public QObject {
    Q_OBJECT
private:
    std::unique_ptr<Theme> m_theme;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<cases::CaseSession> m_session;
    std::unique_ptr<RankingPage> m_page;
    std::shared_ptr<const Ranking> m_list;

    template <class T> T* part(const char* name) const { return m_page->findChild<T*>(QLatin1String(name)); }
    RankingTable* table() const { return part<RankingTable>("rankingTable"); }
    QString cell(int row, RankingColumn column) const {
        return table()->model()->index(row, static_cast<int>(column)).data().toString();
    }
    QString count() const { return part<QLabel>("shownCount")->text(); }
    QString viewText() const { return part<QToolButton>("viewButton")->text(); }
    QAction* viewAction(const QString& idOrName) {
        auto* menu = part<QMenu>("viewMenu");
        Q_EMIT menu->aboutToShow();
        for (QAction* action : menu->actions())
            if (action->data().toString() == idOrName || action->objectName() == idOrName) return action;
        return nullptr;
    }
    void choose(const QString& idOrName) {
        QAction* action = viewAction(idOrName);
        QVERIFY2(action, qPrintable(idOrName));
        QVERIFY2(action->isEnabled(), qPrintable(idOrName));
        action->trigger();
    }
    void clickHeader(RankingColumn column, Qt::KeyboardModifiers with = {}) {
        auto* header = table()->horizontalHeader();
        const QPoint at(header->sectionViewportPosition(static_cast<int>(column)) + 12, header->height() / 2);
        QTest::mouseClick(header->viewport(), Qt::LeftButton, with, at);
    }
    void makePage(QSize size = QSize(1380, 780)) {
        m_page = std::make_unique<RankingPage>();
        m_page->resize(size);
        m_page->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_page.get()));
    }
    void openCase() {
        m_folder = std::make_unique<QTemporaryDir>();
        const QString path = testing::makeCase(m_folder->path());
        testing::fillSmallCase(path);
        m_session = std::make_unique<cases::CaseSession>();
        QSignalSpy opened(m_session.get(), &cases::CaseSession::opened);
        m_session->open(path);
        QVERIFY(opened.wait(20000));
        Profile everybody; // the small case is about links, not about the profile's rules
        everybody.name = "everybody";
        everybody.windowDays = 731;
        everybody.minCrimes = 1;
        everybody.minAge = 0;
        everybody.eligibleFlag.clear();
        everybody.excludeRecordStatus.clear();
        everybody.excludePersonStatus.clear();
        m_session->ranking().request(test::day(2026, 3, 31), everybody);
        QTRY_VERIFY_WITH_TIMEOUT(m_session->ranking().current(), 20000);
        m_page->setSession(m_session.get());
        QTRY_VERIFY(table()->model()->rowCount() > 0);
    }

private Q_SLOTS:
    void initTestCase() {
        m_theme = std::make_unique<Theme>(*qApp);
        m_theme->setScheme(ColorScheme::Light);
        m_list = test::ranked(test::smallCase());
    }
    void init() {
        auto& store = settings::Settings::instance();
        for (const char* id : {"ranking", "rankingPane", "rankingFacets"})
            store.setTableState(QLatin1String(id), QByteArray());
        store.set(settings::keys::kCutOff, 100);
        makePage();
        m_page->showRanking(m_list);
    }
    void cleanup() {
        m_page.reset();
        m_session.reset();
        m_folder.reset();
        settings::Settings::instance().set(settings::keys::kCutOff, 100);
    }

    // ---- sorting and words

    void shiftClickSortsFurtherAndTheWordsSaySo() {
        QVERIFY(!part<QWidget>("filterWordsLine")->isVisible());
        clickHeader(RankingColumn::Crimes);
        QCOMPARE(cell(0, RankingColumn::Crimes), QStringLiteral("2"));
        clickHeader(RankingColumn::Suspect, Qt::ShiftModifier);
        // Two allegations each but for Baker's three; within those by name.
        QCOMPARE(cell(0, RankingColumn::Suspect), QStringLiteral("Ash, Tom"));
        QCOMPARE(cell(1, RankingColumn::Suspect), QStringLiteral("Cole, Ian"));
        QCOMPARE(cell(4, RankingColumn::Suspect), QStringLiteral("Baker, Sam"));
        QVERIFY(part<QWidget>("filterWordsLine")->isVisible());
        QVERIFY(part<QLabel>("filterWords")->text().contains(QLatin1String("Crimes"), Qt::CaseInsensitive));
        clickHeader(RankingColumn::Rank);
        QCOMPARE(cell(0, RankingColumn::Rank), QStringLiteral("1"));
        QVERIFY(!part<QWidget>("filterWordsLine")->isVisible());
    }

    void theFilterIsSaidInWordsAboveTheTable() {
        tables::FilterState filter;
        filter.boroughs = {QStringLiteral("Barnet")};
        filter.victims = {tables::VictimBand::Two};
        m_page->setFilter(filter);
        const QString words = part<QLabel>("filterWords")->text();
        QVERIFY2(words.contains(tables::filterSentence(filter)), qPrintable(words));
        QVERIFY2(words.contains(QLatin1String("1 of 5")), qPrintable(words));
        const QPoint below = part<QWidget>("filterWordsLine")->mapTo(m_page.get(), QPoint(0, 0));
        QVERIFY(below.y() < table()->mapTo(m_page.get(), QPoint(0, 0)).y());
        m_page->undoStack()->undo();
        QVERIFY(!part<QWidget>("filterWordsLine")->isVisible());
        QCOMPARE(count(), QStringLiteral("5 of 5"));
    }

    void addFilterOffersEveryFacetWithItsCounts() {
        auto* menu = part<QMenu>("addFilterMenu");
        Q_EMIT menu->aboutToShow();
        auto* facets = part<QTreeView>("facetTree")->model();
        int offered = 0;
        QAction* barnet = nullptr;
        for (QAction* action : menu->actions()) {
            if (!action->menu()) continue;
            ++offered;
            for (QAction* value : action->menu()->actions())
                if (value->text() == QLatin1String("Barnet (2)")) barnet = value;
        }
        QCOMPARE(offered, facets->rowCount());
        QVERIFY(barnet);
        barnet->trigger();
        QCOMPARE(count(), QStringLiteral("2 of 5"));
    }

    void closedFacetGroupsStayClosed() {
        part<QToolButton>("facetsButton")->click();
        auto* tree = part<QTreeView>("facetTree");
        const QModelIndex first = tree->model()->index(0, 0);
        QVERIFY(tree->isExpanded(first));
        tree->setCurrentIndex(first);
        QTest::keyClick(tree, Qt::Key_Left);
        QVERIFY(!tree->isExpanded(first));
        makePage();
        m_page->showRanking(m_list);
        tree = part<QTreeView>("facetTree");
        QVERIFY(!tree->isExpanded(tree->model()->index(0, 0)));
        QVERIFY(tree->isExpanded(tree->model()->index(1, 0)));
    }

    // ---- views

    void builtInViewsFilterSortAndCanBeUndone() {
        QCOMPARE(viewText(), QStringLiteral("View: Monthly list"));
        choose(QStringLiteral("atLeast"));
        QCOMPARE(count(), QStringLiteral("1 of 5")); // Baker: one offence is unmapped
        QCOMPARE(cell(0, RankingColumn::Ref), QStringLiteral("N1"));
        QVERIFY(!table()->isColumnHidden(static_cast<int>(RankingColumn::Unmapped)));
        QVERIFY(viewText().contains(QLatin1String("at least")));
        m_page->undoStack()->undo();
        QCOMPARE(count(), QStringLiteral("5 of 5"));
        QVERIFY(table()->isColumnHidden(static_cast<int>(RankingColumn::Unmapped)));
        m_page->undoStack()->redo();
        QCOMPARE(count(), QStringLiteral("1 of 5"));
        choose(QStringLiteral("monthly"));
        QCOMPARE(count(), QStringLiteral("5 of 5"));
        QCOMPARE(viewText(), QStringLiteral("View: Monthly list"));
        clickHeader(RankingColumn::Suspect);
        QVERIFY2(viewText().contains(QLatin1String("changed")), qPrintable(viewText()));
    }

    void everyBuiltInViewCanBeShownAndSaved() {
        m_page->setHistory(september());
        for (const BuiltInView& view : builtInViews()) {
            choose(view.id);
            QCOMPARE(m_page->listView(), view.view);
            const auto again = tables::listViewFromJson(tables::listViewToJson(view.view));
            QVERIFY(again);
            QCOMPARE(*again, view.view);
        }
    }

    void joinersComeFromTheLastFrozenCycle() {
        settings::Settings::instance().set(settings::keys::kCutOff, 2);
        m_page->setHistory(september());
        // N5 and N1 are inside both times: nobody joined. With a cut-off of three N2 is in for the first
        // time.
        choose(QStringLiteral("joiners"));
        QCOMPARE(table()->model()->rowCount(), 0);
        settings::Settings::instance().set(settings::keys::kCutOff, 3);
        QTRY_COMPARE(table()->model()->rowCount(), 1);
        QCOMPARE(cell(0, RankingColumn::Ref), QStringLiteral("N2"));
        QCOMPARE(cell(0, RankingColumn::Move), QStringLiteral("New"));
    }

    void viewsWithoutACaseCannotBeKept() {
        QAction* save = viewAction(QStringLiteral("viewSaveAs"));
        QVERIFY(save && !save->isEnabled());
        QVERIFY(!save->toolTip().isEmpty());
    }

    void viewsAreSavedRenamedUpdatedAndDeletedInPlace() {
        openCase();
        QSignalSpy said(m_page.get(), &Page::messageShown);
        clickHeader(RankingColumn::Suspect);
        choose(QStringLiteral("viewSaveAs"));
        auto* line = part<QWidget>("viewLine");
        auto* name = part<QLineEdit>("viewName");
        QVERIFY(line->isVisible());
        QVERIFY(name->hasFocus());
        QVERIFY(!part<QPushButton>("viewYes")->isEnabled()); // no name yet
        QTest::keyClicks(name, QStringLiteral("By name"));
        QTest::keyClick(name, Qt::Key_Return);
        QVERIFY(!line->isVisible());
        QTRY_COMPARE(said.size(), 1);
        QTRY_COMPARE(m_session->views().views().size(), std::size_t{1});
        QCOMPARE(viewText(), QStringLiteral("View: By name"));

        // Another view and back.
        choose(QStringLiteral("monthly"));
        QCOMPARE(m_page->listView().sort.front().columnId, QStringLiteral("rank"));
        choose(QStringLiteral("By name"));
        QCOMPARE(m_page->listView().sort.front().columnId, QStringLiteral("suspect"));

        // Changed, said so, updated.
        clickHeader(RankingColumn::Score);
        QVERIFY(viewText().contains(QLatin1String("changed")));
        choose(QStringLiteral("viewUpdate"));
        QTRY_COMPARE(viewText(), QStringLiteral("View: By name"));
        QTRY_VERIFY(m_session->views().views().front().json.contains("score"));

        choose(QStringLiteral("viewRename"));
        QCOMPARE(name->text(), QStringLiteral("By name"));
        name->selectAll();
        QTest::keyClicks(name, QStringLiteral("Monthly list"));
        QVERIFY(!part<QPushButton>("viewYes")->isEnabled()); // belongs to a built-in one
        name->selectAll();
        QTest::keyClicks(name, QStringLiteral("By days"));
        part<QPushButton>("viewYes")->click();
        QTRY_COMPARE(viewText(), QStringLiteral("View: By days"));
        QTRY_COMPARE(m_session->views().views().front().name, QStringLiteral("By days"));

        choose(QStringLiteral("viewRemove"));
        QTest::keyClick(line, Qt::Key_Escape); // no
        QVERIFY(!line->isVisible());
        QCOMPARE(m_session->views().views().size(), std::size_t{1});
        choose(QStringLiteral("viewRemove"));
        part<QPushButton>("viewYes")->click();
        QTRY_VERIFY(m_session->views().views().empty());
        QVERIFY(viewText().contains(QLatin1String("Monthly list")));
    }

    // ---- movement and bands

    void movementIsShownAndTheStripSaysWhoCameAndWent() {
        settings::Settings::instance().set(settings::keys::kCutOff, 2);
        QVERIFY(!part<QPushButton>("sinceLink")->isVisible());
        m_page->setHistory(september());
        QCOMPARE(cell(0, RankingColumn::Previous), QStringLiteral("2")); // N5 was second
        QCOMPARE(cell(0, RankingColumn::Move), QStringLiteral("1"));
        auto* link = part<QPushButton>("sinceLink");
        QVERIFY(link->isVisible());
        QVERIFY2(link->text().contains(QLatin1String("0 joined, 0 left")), qPrintable(link->text()));
        QSignalSpy pages(m_page.get(), &Page::pageRequested);
        link->click();
        QCOMPARE(pages.takeFirst().first().toString(), QStringLiteral("cycles"));
    }

    void bandsReachTheListAndTheCutOffCanBeAskedFor() {
        auto bands = std::make_shared<RankBands>();
        for (std::size_t i = 0; i < m_list->rows.size(); ++i) {
            RankBand band;
            band.person = m_list->rows[i].person;
            band.rank = m_list->rows[i].rank;
            band.best = std::max(1, band.rank - 1);
            band.worst = band.rank + 1;
            bands->bands.push_back(band);
        }
        bands->acrossCutOff = {m_list->rows[2].person, m_list->rows[3].person};
        m_page->setBands(bands);
        QCOMPARE(cell(1, RankingColumn::Band), QStringLiteral("1–3"));
        part<QToolButton>("scopeList")->click();
        auto* across = part<QPushButton>("acrossCutOff");
        QVERIFY(across->isVisible());
        QVERIFY2(across->text().contains(QLatin1Char('2')), qPrintable(across->text()));
        across->click();
        QCOMPARE(table()->selectionModel()->selectedRows().size(), 2);
        QCOMPARE(m_page->selectedRef(), QStringLiteral("N2"));
        // A new list has none until they are worked out again.
        m_page->showRanking(test::ranked(test::smallCase(), test::day(2026, 11, 15)));
        QVERIFY(cell(1, RankingColumn::Band).isEmpty());
        QVERIFY(!across->isVisible());
    }

    void bandsOfTheCaseAreWorkedOutInTheBackground() {
        openCase();
        QTRY_VERIFY_WITH_TIMEOUT(!cell(0, RankingColumn::Band).isEmpty(), 20000);
    }

    // ---- why

    void whyOpensByKeyForTheSelectedSuspectAndIsRemembered() {
        openCase();
        table()->setFocus();
        auto* pane = part<SelectionPane>("selectionPane");
        const int before = pane->width();
        QTest::keyClick(table(), Qt::Key_W);
        auto* why = part<WhyPanel>("whyPanel");
        QTRY_VERIFY(why->isVisible());
        QVERIFY(pane->width() > before);
        QCOMPARE(pane->scope(), SelectionPane::Scope::Why);
        QTRY_VERIFY_WITH_TIMEOUT(!why->asText().isEmpty(), 20000);
        QTest::keyClick(table(), Qt::Key_Down);
        QVERIFY(table()->hasFocus()); // arrows go on choosing
        makePage();
        m_page->showRanking(m_list);
        QVERIFY(part<WhyPanel>("whyPanel")->isVisible());
        part<QToolButton>("scopeSuspect")->click();
        QVERIFY(!part<WhyPanel>("whyPanel")->isVisible());
        QCOMPARE(part<SelectionPane>("selectionPane")->width(), before);
        table()->setFocus();
        QTest::keyClick(m_page.get(), Qt::Key_W, Qt::ControlModifier | Qt::ShiftModifier);
        QTRY_VERIFY(part<WhyPanel>("whyPanel")->isVisible());
    }

    void whyOfSomebodySelectsThem() {
        m_page->showWhy(QStringLiteral("N3"));
        QCOMPARE(m_page->selectedRef(), QStringLiteral("N3"));
        QCOMPARE(table()->currentRef(), QStringLiteral("N3"));
        Q_EMIT part<WhyPanel>("whyPanel")->suspectRequested(QStringLiteral("N4"));
        QCOMPARE(m_page->selectedRef(), QStringLiteral("N4"));
    }

    void inNarrowWindowsWhyIsATabAtTheEdge() {
        m_page->resize(1200, 600);
        QTRY_VERIFY(!part<SelectionPane>("selectionPane")->isVisible());
        auto* tab = part<QAbstractButton>("edgeWhy");
        tab->click();
        QVERIFY(part<WhyPanel>("whyPanel")->isVisible());
        QVERIFY(tab->isChecked());
        tab->click();
        QVERIFY(!part<WhyPanel>("whyPanel")->isVisible());
    }

    // ---- sideways

    void rankNameAndScoreStayInSight() {
        m_page->resize(820, 600);
        QTRY_VERIFY(table()->horizontalScrollBar()->maximum() > 0);
        table()->horizontalScrollBar()->setValue(table()->horizontalScrollBar()->maximum());
        int edge = 0;
        for (const RankingColumn column :
             {RankingColumn::Rank, RankingColumn::Move, RankingColumn::Suspect}) {
            const int x = table()->columnX(static_cast<int>(column));
            QCOMPARE(x, edge);
            edge += table()->columnWidth(static_cast<int>(column));
        }
        const QModelIndex third = table()->model()->index(2, static_cast<int>(RankingColumn::Suspect));
        QTest::mouseClick(table()->viewport(), Qt::LeftButton, {}, table()->visualRect(third).center());
        QCOMPARE(m_page->selectedRef(), QStringLiteral("N2"));
        QCOMPARE(table()->horizontalScrollBar()->value(), table()->horizontalScrollBar()->maximum());
    }

    // ---- export

    void theListIsExportedAsShownAndLoggedFirst() {
        openCase();
        tables::FilterState filter;
        filter.search = QStringLiteral("N300");
        m_page->setFilter(filter);
        const QString path = m_folder->filePath(QStringLiteral("list.csv"));
        QSignalSpy said(m_page.get(), &Page::messageShown);
        part<QToolButton>("exportListButton")->click();
        auto* dialog = m_page->findChild<QFileDialog*>(QStringLiteral("exportListDialog"));
        QVERIFY(dialog);
        Q_EMIT dialog->fileSelected(path);
        dialog->close();
        QTRY_COMPARE(said.size(), 1);
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QString text = QString::fromUtf8(file.readAll());
        QVERIFY2(text.contains(QLatin1String("N300")), qPrintable(text));
        QVERIFY2(text.contains(tables::filterSentence(filter)) ||
                     text.contains(
                         tables::filterSentence(filter).replace(QLatin1Char('"'), QLatin1String("\"\""))),
                 qPrintable(text));
        bool logged = false;
        m_session->audit().entries(m_page.get(), [&](Result<std::vector<AuditEntry>> entries) {
            for (const AuditEntry& entry : *entries)
                logged |= entry.event.action == QString::fromUtf16(audit_action::kExport) &&
                          entry.event.subject == QLatin1String("list.csv");
        });
        QTRY_VERIFY(logged);
    }

    void aFileThatCannotBeWrittenIsSaid() {
        openCase();
        int errors = 0;
        connect(m_page.get(), &Page::errorShown, m_page.get(), [&errors] { ++errors; });
        m_page->exportListTo(m_folder->filePath(QStringLiteral("no such folder/list.csv")));
        QTRY_COMPARE(errors, 1);
        QVERIFY(!QFile::exists(m_folder->filePath(QStringLiteral("no such folder"))));
    }

    // ---- long lists and access

    void aLongListIsTakenUpInTheBackground() {
        openCase();
        const int before = table()->model()->rowCount();
        const auto many = test::ranked(test::randomCase(21'000, 7));
        QVERIFY(many->rows.size() > 20'000);
        m_page->showRanking(many);
        QCOMPARE(table()->model()->rowCount(), before); // the old list stays meanwhile
        QTRY_COMPARE_WITH_TIMEOUT(table()->model()->rowCount(), static_cast<int>(many->rows.size()), 20000);
        // One that is overtaken never comes.
        m_page->showRanking(test::ranked(test::randomCase(21'000, 8)));
        m_page->showRanking(m_list);
        QTRY_VERIFY_WITH_TIMEOUT(m_session->reading().isIdle(), 20000);
        QTest::qWait(50);
        QCOMPARE(table()->model()->rowCount(), static_cast<int>(m_list->rows.size()));
    }

    void aLongListIsComparedInTheBackground() {
        openCase();
        const auto many = test::ranked(test::randomCase(21'000, 7));
        const auto history = test::randomHistory(*many, 1);
        m_page->showRanking(many); // the months come while the list is being prepared
        m_page->setHistory(history);
        QTRY_COMPARE_WITH_TIMEOUT(table()->model()->rowCount(), static_cast<int>(many->rows.size()), 20000);
        const auto previous = [&](int row) { return cell(row, RankingColumn::Previous); };
        const auto before = [&](const CycleHistory& h, int row) {
            const CyclePlace place =
                h.place(cell(row, RankingColumn::Ref).toStdString(), h.before(many->asAt));
            return place.rank > 0 ? QString::number(place.rank) : QString();
        };
        int row = 0; // one that stood in the list before
        while (before(*history, row).isEmpty()) ++row;
        QTRY_COMPARE_WITH_TIMEOUT(previous(row), before(*history, row), 20000);
        // Other months, and another cut-off while they are being compared.
        const auto other = test::randomHistory(*many, 2);
        while (before(*other, row).isEmpty() || before(*other, row) == before(*history, row)) ++row;
        m_page->setHistory(other);
        settings::Settings::instance().set(settings::keys::kCutOff, 7);
        QTRY_COMPARE_WITH_TIMEOUT(previous(row), before(*other, row), 20000);
        choose(QStringLiteral("joiners"));
        QVERIFY(table()->model()->rowCount() <= 7);
        clickHeader(RankingColumn::Suspect);
    }

    void monthsThatGoWhileAListIsPreparedAreGone() {
        openCase();
        const auto many = test::ranked(test::randomCase(21'000, 7));
        const auto history = test::randomHistory(*many, 1);
        int row = 0; // one that stood in the list before
        while (history->place(std::string(many->columns->nominalRef[many->rows[std::size_t(row)].person]),
                              history->before(many->asAt))
                   .rank == 0)
            ++row;
        m_page->setHistory(history);
        m_page->showRanking(many);
        m_page->setHistory(nullptr);
        QTRY_COMPARE_WITH_TIMEOUT(table()->model()->rowCount(), static_cast<int>(many->rows.size()), 20000);
        QCOMPARE(cell(row, RankingColumn::Previous), QString());
    }

    void aShortListAfterALongOneHasTheNewMonths() {
        openCase();
        const auto many = test::ranked(test::randomCase(21'000, 7));
        m_page->showRanking(many);
        QTRY_COMPARE_WITH_TIMEOUT(table()->model()->rowCount(), static_cast<int>(many->rows.size()), 20000);
        m_page->setHistory(september()); // being compared with the long list
        m_page->showRanking(m_list);
        QTRY_VERIFY_WITH_TIMEOUT(m_session->reading().isIdle(), 20000);
        QVERIFY(!part<QPushButton>("sinceLink")->text().isEmpty());
    }

    void anotherLanguageDoesNotLoseTheListThatIsPrepared() {
        openCase();
        const auto many = test::ranked(test::randomCase(21'000, 7));
        m_page->showRanking(many);
        QEvent language(QEvent::LanguageChange);
        QCoreApplication::sendEvent(m_page.get(), &language);
        QTRY_COMPARE_WITH_TIMEOUT(table()->model()->rowCount(), static_cast<int>(many->rows.size()), 20000);
    }

    void everyControlHasANameAndTabReachesIt() {
        m_page->setHistory(september());
        part<QToolButton>("facetsButton")->click();
        m_page->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
        QCOMPARE(testing::unnamedControls(m_page.get(), true), QStringList());
        QCOMPARE(testing::anonymousControls(m_page.get()), QStringList());
        QCOMPARE(testing::unreachableByTab(m_page.get()), QStringList());
        choose(QStringLiteral("monthly"));
        m_page->showWhy();
        QCOMPARE(testing::unnamedControls(m_page.get(), true), QStringList());
    }
};

QTEST_MAIN(TestRankingViews)
#include "tst_ranking_views.moc"
