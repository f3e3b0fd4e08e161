// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/common/table_header.h"

#include <QHash>
#include <QJsonObject>
#include <QPointer>
#include <QTableView>

class QMenu;

namespace harmdesk::views {

/// The table of every page: hairlines instead of a grid, columns shown, hidden, moved and sized by the user
/// and remembered by stable column id (role tables::ColumnIdRole of the header), copy as text (Ctrl+C: what
/// is seen, in visual order, with header), header menu, keyboard. Row heights come from font metrics; compact
/// below 800 px window height. Columns named as frozen stop at the left edge when the table is scrolled
/// sideways.
class DataTable : public QTableView {
    Q_OBJECT
public:
    /// `settingsKey`: stable id under which header state is remembered, e.g. "ranking".
    explicit DataTable(const QString& settingsKey, QWidget* parent = nullptr);

    void setModel(QAbstractItemModel* model) override;
    /// Columns (by id) hidden until the user shows them.
    void setDefaultHidden(const QStringList& columnIds);
    /// Preferred widths by column id in average characters of the table font; others size to contents once.
    void setDefaultWidths(const QHash<QString, int>& characters);
    /// The column (by id) that takes up the width left over; the user cannot size it. It keeps at least
    /// `minCharacters` average characters (the table then scrolls sideways).
    void setStretchColumn(const QString& columnId, int minCharacters = 0);
    /// Columns (by id) that stay in sight: scrolled sideways each stops at the left edge, behind those before
    /// it, as long as they leave a third of the width to the others. Nothing is overlaid while all fits.
    void setFrozenColumns(const QStringList& columnIds);
    /// The frozen columns that stand over others just now, from left to right.
    QList<HeldColumn> heldColumns() const;
    /// Left edge of a column as it is seen, in the viewport.
    int columnX(int logical) const;
    /// The columns that rows are sorted by, first key first; one at most where the table sorts by one only.
    QList<SortedBy> sorting() const;
    /// Sorts by these columns; a table that sorts by one only takes the first.
    void setSorting(const QList<SortedBy>& keys);
    /// One more key behind the others; a column that is a key already turns its order.
    void sortFurther(int column);
    /// The columns (by id) that are hidden, sorted by id.
    QStringList hiddenColumns() const;
    /// Hides these columns (by id) and shows all others.
    void setHiddenColumns(const QStringList& columnIds);
    QModelIndex indexAt(const QPoint& point) const override;
    QRect visualRect(const QModelIndex& index) const override;
    void scrollTo(const QModelIndex& index, ScrollHint hint = EnsureVisible) override;
    /// Sorted so until the user chooses otherwise.
    void setDefaultSort(const QString& columnId, Qt::SortOrder order);
    /// A stronger line under every so many rows; 0 (the default) = none.
    void setStrongRuleEvery(int rows);
    /// Column of this id in the model, -1 when there is none.
    int columnOf(const QString& columnId) const;
    bool isCompact() const { return m_compact; }
    /// A menu with every column as a checkable action, and "Reset columns".
    QMenu* createColumnMenu(QWidget* parent);
    /// Selected rows (or all, when none is selected) as tab-separated text with a header row.
    QString selectionAsText() const;
    /// Puts selectionAsText() on the clipboard and says so by `copied`.
    void copySelection();
    /// Rows that selectionAsText() covers.
    QModelIndexList rowsToCopy() const;

Q_SIGNALS:
    /// Enter or double click.
    void rowActivated(const QModelIndex& index);
    /// `rows` rows went to the clipboard (the page logs it).
    void copied(int rows);
    /// Columns were hidden, shown, moved or sized, or the sorting changed, by the user or setHiddenColumns.
    void headerChanged();

protected:
    /// Sorts the model by several columns. false (the default) = this table's model sorts by one only.
    virtual bool sortByMany(const QList<SortedBy>& keys);
    /// Whether sortByMany does anything.
    virtual bool sortsByMany() const { return false; }
    void scrollContentsBy(int dx, int dy) override;
    void keyPressEvent(QKeyEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;
    void showEvent(QShowEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void restoreHeader();
    void saveHeader();
    /// Pixels of a column that nobody has resized; -1: as wide as its contents.
    int defaultWidth(const QString& columnId) const;
    void restoreSorting(const QJsonObject& state);
    void showSorting();
    void applyRowHeight();
    void sizeColumnsOnce();
    void stretch();
    void paintHeld(QPaintEvent* event);
    void resetColumns();
    QString columnId(int logical) const;
    void addColumnActions(QMenu* menu);
    QString m_settingsKey;
    QStringList m_defaultHidden;
    QHash<QString, int> m_defaultWidths;
    QString m_stretchColumn;
    int m_stretchMin = 0; // characters; 0 = the header stretches it
    QStringList m_frozen;
    QList<SortedBy> m_sorting; // more than one key alone
    QString m_sortColumn;
    Qt::SortOrder m_sortOrder = Qt::AscendingOrder;
    int m_strongEvery = 0;
    bool m_compact = false;
    bool m_sized = false;
    bool m_restoring = false;
    bool m_stretching = false;
    QPointer<QWidget> m_watchedWindow;
};

} // namespace harmdesk::views
