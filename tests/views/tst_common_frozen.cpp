// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/settings/settings.h"
#include "models/tables/roles.h"
#include "views/common/data_table.h"
#include "views/common/theme.h"

#include <QAbstractTableModel>
#include <QAccessible>
#include <QApplication>
#include <QElapsedTimer>
#include <QHeaderView>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>

using namespace harmdesk;
using namespace harmdesk::views;

namespace {

/// Any number of rows, ten columns "c0" … "c9"; the cell says where it is.
class Grid : public QAbstractTableModel {
public:
    explicit Grid(int rows)
        : m_rows(rows) {}
    int rowCount(const QModelIndex& parent = {}) const override { return parent.isValid() ? 0 : m_rows; }
    int columnCount(const QModelIndex& parent = {}) const override { return parent.isValid() ? 0 : 10; }
    QVariant data(const QModelIndex& index, int role) const override {
        if (role != Qt::DisplayRole) return {};
        return QStringLiteral("r%1c%2").arg(index.row()).arg(index.column());
    }
    QVariant headerData(int section, Qt::Orientation, int role) const override {
        if (role == tables::ColumnIdRole) return QStringLiteral("c%1").arg(section);
        return role == Qt::DisplayRole ? QVariant(QStringLiteral("Column %1").arg(section)) : QVariant();
    }

private:
    int m_rows;
};

/// Remembers what it was asked to sort by.
class SortedTable : public DataTable {
public:
    using DataTable::DataTable;
    QList<SortedBy> asked;

protected:
    bool sortsByMany() const override { return true; }
    bool sortByMany(const QList<SortedBy>& keys) override {
        asked = keys;
        return true;
    }
};

} // namespace

class TestCommonFrozen : public QObject {
    Q_OBJECT
private:
    std::unique_ptr<Theme> m_theme;

    static void fill(DataTable& table, QAbstractItemModel& model, int width = 400) {
        table.setModel(&model);
        for (int c = 0; c < 10; ++c) table.setColumnWidth(c, 80);
        table.resize(width, 300);
        table.show();
        QVERIFY(QTest::qWaitForWindowExposed(&table));
    }

private Q_SLOTS:
    void initTestCase() { m_theme = std::make_unique<Theme>(*qApp); }
    void init() { settings::Settings::instance().setTableState(QStringLiteral("f"), {}); }

    void nothingIsOverlaidWhileAllFits() {
        Grid model(50);
        DataTable table(QStringLiteral("f"));
        table.setFrozenColumns({QStringLiteral("c0"), QStringLiteral("c2")});
        fill(table, model, 900);
        QVERIFY(table.heldColumns().isEmpty());
        QCOMPARE(table.columnX(2), 160);
    }

    void frozenColumnsStopAtTheEdgeBehindEachOther() {
        Grid model(50);
        DataTable table(QStringLiteral("f"));
        table.setFrozenColumns({QStringLiteral("c0"), QStringLiteral("c2")});
        fill(table, model);
        table.horizontalScrollBar()->setValue(40);
        QCOMPARE(table.heldColumns().size(), 1); // c2 still scrolls along, one column is to go
        QCOMPARE(table.columnX(0), 0);
        QCOMPARE(table.columnX(2), 120);
        table.horizontalScrollBar()->setValue(300);
        const QList<HeldColumn> held = table.heldColumns();
        QCOMPARE(held.size(), 2);
        QCOMPARE(held[0].logical, 0);
        QCOMPARE(held[1].logical, 2);
        QCOMPARE(held[1].x, 80);
        // What is seen is what is there: hit and rectangle agree for every cell in sight.
        for (int x = 1; x < table.viewport()->width(); x += 7) {
            const QModelIndex index = table.indexAt(QPoint(x, 5));
            if (!index.isValid()) continue;
            QVERIFY2(table.visualRect(index).contains(QPoint(x, 5)), qPrintable(index.data().toString()));
        }
        QCOMPARE(table.indexAt(QPoint(10, 5)).column(), 0);
        QCOMPARE(table.indexAt(QPoint(100, 5)).column(), 2);
        QCOMPARE(table.indexAt(QPoint(165, 5)).column(), 5);
    }

    void theyFollowHidingMovingAndSizing() {
        Grid model(50);
        DataTable table(QStringLiteral("f"));
        table.setFrozenColumns({QStringLiteral("c0"), QStringLiteral("c2")});
        fill(table, model);
        table.horizontalScrollBar()->setValue(300);
        table.setColumnWidth(0, 100);
        QCOMPARE(table.columnX(2), 100);
        table.setColumnHidden(0, true);
        QCOMPARE(table.columnX(2), 0);
        table.setColumnHidden(0, false);
        table.horizontalHeader()->moveSection(table.horizontalHeader()->visualIndex(2), 0);
        QCOMPARE(table.columnX(2), 0);
        QCOMPARE(table.columnX(0), 80);
        // So wide that they would leave less than a third to the others: the later one scrolls along.
        table.setColumnWidth(2, 250);
        table.horizontalScrollBar()->setValue(table.horizontalScrollBar()->maximum());
        QCOMPARE(table.heldColumns().size(), 1);
    }

    void clicksAndKeysDoNotPullTheTableBack() {
        Grid model(50);
        DataTable table(QStringLiteral("f"));
        table.setFrozenColumns({QStringLiteral("c0"), QStringLiteral("c2")});
        fill(table, model);
        table.horizontalScrollBar()->setValue(300);
        QSignalSpy activated(&table, &DataTable::rowActivated);
        const QPoint third(100, table.visualRect(model.index(3, 2)).center().y());
        QTest::mouseClick(table.viewport(), Qt::LeftButton, {}, third);
        QCOMPARE(table.currentIndex(), model.index(3, 2));
        QCOMPARE(table.horizontalScrollBar()->value(), 300);
        QTest::mouseDClick(table.viewport(), Qt::LeftButton, {}, third);
        QCOMPARE(activated.last().first().toModelIndex(), model.index(3, 2));
        QTest::keyClick(&table, Qt::Key_Down);
        QCOMPARE(table.currentIndex().row(), 4);
        QCOMPARE(table.horizontalScrollBar()->value(), 300);
        // To a column that the frozen ones would cover: it comes out from under them.
        table.setCurrentIndex(model.index(4, 4));
        QVERIFY(table.columnViewportPosition(4) >= 160);
        QCOMPARE(table.indexAt(table.visualRect(model.index(4, 4)).center()).column(), 4);
    }

    void theHeaderWorksWhereItIsSeen() {
        Grid model(50);
        DataTable table(QStringLiteral("f"));
        table.setFrozenColumns({QStringLiteral("c0"), QStringLiteral("c2")});
        fill(table, model);
        table.horizontalScrollBar()->setValue(300);
        auto* header = table.horizontalHeader();
        QTest::mouseClick(header->viewport(), Qt::LeftButton, {}, QPoint(110, 8));
        QCOMPARE(header->sortIndicatorSection(), 2);
        // Its edge can be dragged too.
        QTest::mousePress(header->viewport(), Qt::LeftButton, {}, QPoint(158, 8));
        QTest::mouseMove(header->viewport(), QPoint(170, 8));
        QTest::mouseMove(header->viewport(), QPoint(178, 8));
        QTest::mouseRelease(header->viewport(), Qt::LeftButton, {}, QPoint(178, 8));
        QCOMPARE(table.columnWidth(2), 100);
        QTest::mouseClick(header->viewport(), Qt::LeftButton, {}, QPoint(40, 8));
        QCOMPARE(header->sortIndicatorSection(), 0);
    }

    void theFrozenCellsArePaintedAtTheEdge() {
        Grid model(50);
        DataTable table(QStringLiteral("f"));
        table.setFrozenColumns({QStringLiteral("c0")});
        fill(table, model);
        const QRect cell(1, 1, 70, table.rowHeight(0) - 2);
        const QImage at0 = table.viewport()->grab(cell).toImage();
        table.horizontalScrollBar()->setValue(333);
        QCOMPARE(table.viewport()->grab(cell).toImage(), at0);
        table.setFrozenColumns({});
        QVERIFY(table.viewport()->grab(cell).toImage() != at0);
    }

    void everyCellIsThereOnceForAScreenReader() {
        Grid model(3);
        DataTable table(QStringLiteral("f"));
        table.setFrozenColumns({QStringLiteral("c0"), QStringLiteral("c2")});
        fill(table, model);
        table.horizontalScrollBar()->setValue(300);
        QAccessibleInterface* face = QAccessible::queryAccessibleInterface(&table);
        QVERIFY(face && face->tableInterface());
        QCOMPARE(face->tableInterface()->columnCount(), 10);
        QAccessibleInterface* cell = face->tableInterface()->cellAt(1, 2);
        QVERIFY(cell);
        QCOMPARE(cell->text(QAccessible::Name), QStringLiteral("r1c2"));
        const QPoint left = table.viewport()->mapToGlobal(QPoint(80, 0));
        QCOMPARE(cell->rect().left(), left.x());                      // where it is seen
        QCOMPARE(table.findChildren<QAbstractItemView*>().size(), 2); // the two headers: no second table
    }

    void aMillionRowsScrollWithoutADroppedFrame() {
        Grid model(1'000'000);
        DataTable table(QStringLiteral("f"));
        table.setFrozenColumns({QStringLiteral("c0"), QStringLiteral("c2")});
        fill(table, model, 700);
        table.resize(700, 800);
        table.horizontalScrollBar()->setValue(60);
        QElapsedTimer clock;
        qint64 worst = 0;
        const int most = table.verticalScrollBar()->maximum();
        for (int i = 1; i <= 20; ++i) {
            clock.start();
            table.verticalScrollBar()->setValue(static_cast<int>(static_cast<qint64>(most) * i / 20));
            table.viewport()->repaint();
            worst = std::max(worst, clock.elapsed());
        }
        // A frame is 50 ms in the program as built for users; this is a check against work for every row.
        QVERIFY2(worst < 500, qPrintable(QString::number(worst)));
    }

    void shiftAndAClickSortFurther() {
        Grid model(5);
        SortedTable table(QStringLiteral("f"));
        fill(table, model, 900);
        table.setSorting({{1, Qt::DescendingOrder}});
        QCOMPARE(table.asked, (QList<SortedBy>{{1, Qt::DescendingOrder}}));
        auto* header = table.horizontalHeader();
        const auto click = [&](int column, Qt::KeyboardModifiers with) {
            QTest::mouseClick(header->viewport(), Qt::LeftButton, with,
                              QPoint(header->sectionViewportPosition(column) + 20, 8));
        };
        click(3, Qt::ShiftModifier);
        QCOMPARE(table.asked, (QList<SortedBy>{{1, Qt::DescendingOrder}, {3, Qt::AscendingOrder}}));
        click(3, Qt::ShiftModifier);
        QCOMPARE(table.asked, (QList<SortedBy>{{1, Qt::DescendingOrder}, {3, Qt::DescendingOrder}}));
        QCOMPARE(header->sortIndicatorSection(), 1);
        const QList<SortedBy> kept = table.sorting();
        {
            SortedTable again(QStringLiteral("f")); // remembered
            again.setModel(&model);
            QCOMPARE(again.sorting(), kept);
            QCOMPARE(again.asked, kept);
        }
        click(4, Qt::NoModifier); // a plain click: that column alone
        QCOMPARE(table.sorting(), (QList<SortedBy>{{4, Qt::AscendingOrder}}));
    }

    void aTableThatSortsByOneColumnTakesShiftAsAPlainClick() {
        Grid model(5);
        DataTable table(QStringLiteral("f"));
        fill(table, model, 900);
        table.setSorting({{1, Qt::DescendingOrder}});
        auto* header = table.horizontalHeader();
        QTest::mouseClick(header->viewport(), Qt::LeftButton, Qt::ShiftModifier,
                          QPoint(header->sectionViewportPosition(3) + 20, 8));
        QCOMPARE(table.sorting().size(), 1);
        QCOMPARE(table.sorting().first().column, 3);
    }

    void theStretchedColumnKeepsItsLeastWidth() {
        Grid model(5);
        DataTable table(QStringLiteral("f"));
        table.setStretchColumn(QStringLiteral("c3"), 10);
        fill(table, model, 1200);
        QCOMPARE(table.horizontalHeader()->length(), table.viewport()->width());
        QVERIFY(table.columnWidth(3) > 300);
        table.resize(500, 300);
        const int least = 10 * QFontMetrics(theme().font(TextStyle::Body)).averageCharWidth();
        QTRY_COMPARE(table.columnWidth(3), least);
        QVERIFY(table.horizontalScrollBar()->maximum() > 0);
    }

    void aNewColumnStandsBehindItsPredecessor() {
        settings::Settings::instance().setTableState(
            QStringLiteral("f"),
            R"({"columns":[{"id":"c4"},{"id":"c0"},{"id":"gone"},{"id":"c1","width":50}]})");
        Grid model(5);
        DataTable table(QStringLiteral("f"));
        table.setModel(&model);
        QStringList seen;
        for (int visual = 0; visual < 10; ++visual)
            seen << QString::number(table.horizontalHeader()->logicalIndex(visual));
        QCOMPARE(seen.join(QLatin1Char(' ')), QStringLiteral("4 5 6 7 8 9 0 1 2 3"));
    }

    void hiddenColumnsAreSetById() {
        Grid model(5);
        DataTable table(QStringLiteral("f"));
        table.setModel(&model);
        QSignalSpy changed(&table, &DataTable::headerChanged);
        table.setHiddenColumns({QStringLiteral("c5"), QStringLiteral("c1")});
        QCOMPARE(table.hiddenColumns(), (QStringList{QStringLiteral("c1"), QStringLiteral("c5")}));
        QVERIFY(!changed.isEmpty());
        table.setHiddenColumns({});
        QVERIFY(table.hiddenColumns().isEmpty());
        QVERIFY(table.columnWidth(5) > 24);
    }
};

QTEST_MAIN(TestCommonFrozen)
#include "tst_common_frozen.moc"
