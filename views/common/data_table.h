// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTableView>

namespace harmdesk::views {

/// The table of every page: hairlines instead of a grid, columns shown, hidden, moved and sized by the user and remembered
/// by stable column id (role tables::ColumnIdRole of the header), copy as text (Ctrl+C: what is seen, in visual order, with
/// header), header menu, keyboard. Row heights come from font metrics; compact below 800 px window height.
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
    /// A menu with every column as a checkable action, and "Reset columns".
    QMenu* createColumnMenu(QWidget* parent);
    /// Selected rows (or all, when none is selected) as tab-separated text with a header row.
    QString selectionAsText() const;

Q_SIGNALS:
    /// Enter or double click.
    void rowActivated(const QModelIndex& index);
    /// `rows` rows went to the clipboard (the page logs it).
    void copied(int rows);

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void restoreHeader();
    void saveHeader() const;
    void applyRowHeight();
    QString m_settingsKey;
    QStringList m_defaultHidden;
    QHash<QString, int> m_defaultWidths;
    bool m_restoring = false;
};

} // namespace harmdesk::views
