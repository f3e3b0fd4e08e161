// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/settings/settings.h"
#include "models/tables/roles.h"
#include "views/common/data_table.h"
#include "views/common/filter_chip.h"
#include "views/common/search_field.h"
#include "views/common/state_panel.h"
#include "views/common/theme.h"

#include <QApplication>
#include <QClipboard>
#include <QHeaderView>
#include <QLabel>
#include <QMenu>
#include <QProgressBar>
#include <QPushButton>
#include <QSignalSpy>
#include <QStandardItemModel>
#include <QTest>

using namespace harmdesk;
using namespace harmdesk::views;

namespace {

/// Columns rank, name, score; `rows` rows.
class Model : public QStandardItemModel {
public:
    explicit Model(int rows, QObject* parent = nullptr)
        : QStandardItemModel(rows, 3, parent) {
        const char* ids[] = {"rank", "name", "score"};
        for (int c = 0; c < 3; ++c) {
            setHeaderData(c, Qt::Horizontal, QString::fromLatin1(ids[c]).toUpper());
            setHeaderData(c, Qt::Horizontal, QString::fromLatin1(ids[c]), tables::ColumnIdRole);
            for (int r = 0; r < rows; ++r)
                setItem(
                    r, c,
                    new QStandardItem(QStringLiteral("%1%2").arg(QString::fromLatin1(ids[c])).arg(r + 1)));
        }
    }
};

} // namespace

class TestCommonTable : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { settings::Settings::instance().setTableState(QStringLiteral("t"), {}); }

    void copyIsWhatIsSeen() {
        Model model(3);
        model.item(1, 1)->setText(QStringLiteral("two\twords\nand lines"));
        DataTable table(QStringLiteral("t"));
        table.setModel(&model);
        table.setColumnHidden(2, true);
        table.horizontalHeader()->moveSection(1, 0);
        table.selectionModel()->select(model.index(1, 0),
                                       QItemSelectionModel::Select | QItemSelectionModel::Rows);
        QCOMPARE(table.selectionAsText(), QStringLiteral("NAME\tRANK\ntwo words and lines\trank2\n"));
        table.clearSelection();
        QCOMPARE(table.selectionAsText().count(QLatin1Char('\n')), 4); // header and all three rows

        QSignalSpy copied(&table, &DataTable::copied);
        table.show();
        QTest::keyClick(&table, Qt::Key_A, Qt::ControlModifier);
        QTest::keyClick(&table, Qt::Key_C, Qt::ControlModifier);
        QCOMPARE(copied.count(), 1);
        QCOMPARE(copied.first().first().toInt(), 3);
        QVERIFY(QGuiApplication::clipboard()->text().startsWith(QStringLiteral("NAME\tRANK\n")));
    }

    void headerIsRememberedByColumnId() {
        {
            Model model(2);
            DataTable table(QStringLiteral("t"));
            table.setModel(&model);
            table.horizontalHeader()->moveSection(2, 0);
            table.horizontalHeader()->resizeSection(1, 173);
            QMenu* menu = table.createColumnMenu(&table);
            QMetaObject::invokeMethod(menu, "aboutToShow");
            const auto actions = menu->actions();
            for (QAction* action : actions)
                if (action->data().toString() == QLatin1String("rank")) action->trigger();
            table.sortByColumn(1, Qt::DescendingOrder);
        }
        // A later program has another column in front: everything is found again by its id.
        Model model(2);
        model.insertColumn(0);
        model.setHeaderData(0, Qt::Horizontal, QStringLiteral("NEW"));
        model.setHeaderData(0, Qt::Horizontal, QStringLiteral("new"), tables::ColumnIdRole);
        DataTable table(QStringLiteral("t"));
        table.setModel(&model);
        QVERIFY(table.isColumnHidden(table.columnOf(QStringLiteral("rank"))));
        QVERIFY(!table.isColumnHidden(table.columnOf(QStringLiteral("new"))));
        QCOMPARE(table.columnWidth(table.columnOf(QStringLiteral("name"))), 173);
        const auto* header = table.horizontalHeader();
        QVERIFY(header->visualIndex(table.columnOf(QStringLiteral("score"))) <
                header->visualIndex(table.columnOf(QStringLiteral("name"))));
        QCOMPARE(header->sortIndicatorSection(), table.columnOf(QStringLiteral("name")));
        QCOMPARE(header->sortIndicatorOrder(), Qt::DescendingOrder);
    }

    void aWidthNobodyChangedIsNotKept() {
        int own = 0;
        for (const int made : {8, 11}) { // the program's width, then a better one of a later program
            Model model(2);
            DataTable table(QStringLiteral("t"));
            table.setDefaultWidths({{QStringLiteral("rank"), made}, {QStringLiteral("score"), made}});
            table.setStretchColumn(QStringLiteral("name"));
            table.setModel(&model);
            table.resize(made == 8 ? 500 : 700, 300);
            table.show();
            table.sortByColumn(2, Qt::DescendingOrder);
            if (made == 8) {
                own = table.columnWidth(0);
                table.setColumnWidth(2, 133);
            } else {
                QVERIFY(table.columnWidth(0) > own);
                QCOMPARE(table.columnWidth(2), 133); // this one the user chose
            }
        }
    }

    void lastColumnCannotBeHidden() {
        Model model(1);
        DataTable table(QStringLiteral("t"));
        table.setModel(&model);
        for (int pass = 0; pass < 3; ++pass) {
            QMenu* menu = table.createColumnMenu(&table);
            QMetaObject::invokeMethod(menu, "aboutToShow");
            const auto actions = menu->actions();
            for (QAction* action : actions)
                if (action->isCheckable() && action->isChecked()) {
                    action->trigger();
                    break;
                }
        }
        QCOMPARE(table.horizontalHeader()->hiddenSectionCount(), 2);
    }

    void resetBringsTheDefaultsBack() {
        Model model(1);
        DataTable table(QStringLiteral("t"));
        table.setDefaultHidden({QStringLiteral("score")});
        table.setModel(&model);
        QVERIFY(table.isColumnHidden(2));
        table.horizontalHeader()->moveSection(1, 0);
        QMenu* menu = table.createColumnMenu(&table);
        QMetaObject::invokeMethod(menu, "aboutToShow");
        menu->actions().last()->trigger();
        QCOMPARE(table.horizontalHeader()->visualIndex(0), 0);
        QVERIFY(table.isColumnHidden(2));
    }

    void enterOpensTheRow() {
        Model model(3);
        DataTable table(QStringLiteral("t"));
        table.setModel(&model);
        QSignalSpy opened(&table, &DataTable::rowActivated);
        QTest::keyClick(&table, Qt::Key_Return);
        QCOMPARE(opened.count(), 0); // no row chosen yet
        table.setCurrentIndex(model.index(2, 1));
        QTest::keyClick(&table, Qt::Key_Return);
        QCOMPARE(opened.count(), 1);
        QCOMPARE(opened.first().first().toModelIndex().row(), 2);
    }

    void everyTenthLineIsStronger() {
        theme().setScheme(ColorScheme::Light);
        Model model(12);
        DataTable table(QStringLiteral("t"));
        table.setStrongRuleEvery(10);
        table.setModel(&model);
        table.resize(500, 500);
        const QImage drawn = table.viewport()->grab().toImage();
        const int x = 400; // right of the last column's text
        const auto bottom = [&](int row) {
            return table.rowViewportPosition(row) + table.rowHeight(row) - 1;
        };
        QCOMPARE(drawn.pixelColor(x, bottom(8)), theme().tokens().hair);
        QCOMPARE(drawn.pixelColor(x, bottom(9)), theme().tokens().strong);
        QCOMPARE(drawn.pixelColor(x, bottom(10)), theme().tokens().hair);
    }

    void selectionHasAnAccentEdge() {
        Model model(3);
        DataTable table(QStringLiteral("t"));
        table.setModel(&model);
        table.resize(400, 200);
        table.selectRow(1);
        const QImage drawn = table.viewport()->grab().toImage();
        const int y = table.rowViewportPosition(1) + 8;
        QCOMPARE(drawn.pixelColor(1, y), theme().tokens().accent);
        QCOMPARE(drawn.pixelColor(1, table.rowViewportPosition(0) + 8), theme().tokens().base);
        QCOMPARE(drawn.pixelColor(5, y), theme().tokens().accentSoft);
    }

    void rowsFollowTheWindow() {
        Model model(3);
        QWidget window;
        auto* table = new DataTable(QStringLiteral("t"), &window);
        table->setModel(&model);
        window.resize(900, 900);
        window.show();
        QTRY_VERIFY(!table->isCompact());
        const int roomy = table->rowHeight(0);
        window.resize(900, 700);
        QTRY_VERIFY(table->isCompact());
        QVERIFY(table->rowHeight(0) < roomy);
    }

    void searchWaitsForThePauseInTyping() {
        SearchField field(QStringLiteral("Name"));
        QSignalSpy told(&field, &SearchField::searchChanged);
        field.show();
        QTest::keyClicks(&field, QStringLiteral("smi"));
        QCOMPARE(told.count(), 0);
        QTRY_COMPARE(told.count(), 1);
        QCOMPARE(told.first().first().toString(), QStringLiteral("smi"));
        QTest::keyClick(&field, Qt::Key_Escape);
        QCOMPARE(told.count(), 2);
        QVERIFY(field.text().isEmpty());
    }

    void chipGoesByKeyAndLockedStays() {
        FilterChip own(FilterChip::Kind::Removable, QStringLiteral("Barnet"));
        FilterChip locked(FilterChip::Kind::Locked, QStringLiteral("VAWG"));
        QSignalSpy ownGone(&own, &FilterChip::removeRequested);
        QSignalSpy lockedGone(&locked, &FilterChip::removeRequested);
        QTest::keyClick(&own, Qt::Key_Delete);
        QTest::keyClick(&locked, Qt::Key_Delete);
        QCOMPARE(ownGone.count(), 1);
        QCOMPARE(lockedGone.count(), 0);
        own.resize(own.sizeHint());
        QTest::mouseClick(&own, Qt::LeftButton, {}, QPoint(own.width() - 12, own.height() / 2));
        QCOMPARE(ownGone.count(), 2);
    }

    void statesAreSaidInWords() {
        auto* content = new QLabel(QStringLiteral("content"));
        StatePanel panel(content);
        panel.resize(400, 300);
        panel.show();
        panel.showEmpty(QStringLiteral("Nothing imported yet."), QStringLiteral("Import"));
        QCOMPARE(panel.findChild<QLabel*>(QStringLiteral("emptyText"))->text(),
                 QStringLiteral("Nothing imported yet."));
        QSignalSpy wanted(&panel, &StatePanel::actionRequested);
        panel.findChild<QPushButton*>(QStringLiteral("emptyButton"))->click();
        QCOMPARE(wanted.count(), 1);

        panel.showLoading(QStringLiteral("Reading"));
        QVERIFY(panel.currentWidget() != content);
        panel.showContent();
        panel.showLoading(QStringLiteral("Reading")); // what was there stays
        QCOMPARE(panel.currentWidget(), content);

        panel.showError({ErrorKind::CaseFile, QStringLiteral("It is locked."), QStringLiteral("errno 11"),
                         QStringLiteral("/a/b")});
        QCOMPARE(panel.findChild<QLabel*>(QStringLiteral("errorText"))->text(),
                 QStringLiteral("It is locked."));
        panel.findChild<QPushButton*>(QStringLiteral("copyDetailsButton"))->click();
        QCOMPARE(QGuiApplication::clipboard()->text(), QStringLiteral("It is locked.\n/a/b\nerrno 11"));
        QSignalSpy retried(&panel, &StatePanel::retryRequested);
        panel.findChild<QPushButton*>(QStringLiteral("retryButton"))->click();
        QCOMPARE(retried.count(), 1);
    }
};

QTEST_MAIN(TestCommonTable)
#include "tst_common_table.moc"
