// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QPointer>
#include <QTableView>

class QMenu;

namespace harmdesk::views {

/// The table of every page: hairlines instead of a grid, columns shown, hidden, moved and sized by the user
/// and remembered by stable column id (role tables::ColumnIdRole of the header), copy as text (Ctrl+C: what
/// is seen, in visual order, with header), header menu, keyboard. Row heights come from font metrics; compact
/// below 800 px window height.
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
    /// The column (by id) that takes up the width left over; the user cannot size it.
    void setStretchColumn(const QString& columnId);
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

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;
    void showEvent(QShowEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void restoreHeader();
    void saveHeader() const;
    void applyRowHeight();
    void sizeColumnsOnce();
    void resetColumns();
    QString columnId(int logical) const;
    void addColumnActions(QMenu* menu);
    QString m_settingsKey;
    QStringList m_defaultHidden;
    QHash<QString, int> m_defaultWidths;
    QString m_stretchColumn;
    QString m_sortColumn;
    Qt::SortOrder m_sortOrder = Qt::AscendingOrder;
    int m_strongEvery = 0;
    bool m_compact = false;
    bool m_sized = false;
    bool m_restoring = false;
    QPointer<QWidget> m_watchedWindow;
};

} // namespace harmdesk::views
