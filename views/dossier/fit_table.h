// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/common/data_table.h"

namespace harmdesk::views {

/// A table that is as high as its rows, for sections of a page that scrolls as a whole. Above `kMostRows`
/// rows it scrolls itself. The arrow keys stay in the table; the page follows the current row.
class FitTable : public DataTable {
    Q_OBJECT
public:
    explicit FitTable(const QString& settingsKey, QWidget* parent = nullptr);
    void setModel(QAbstractItemModel* model) override;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

    static constexpr int kMostRows = 60;

Q_SIGNALS:
    /// The current row moved by keyboard: its place in this widget, for the page to scroll to.
    void currentRowShown(const QRect& rect);

protected:
    void resizeEvent(QResizeEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void currentChanged(const QModelIndex& current, const QModelIndex& previous) override;

private:
    int wantedHeight() const;
    void fit();
};

} // namespace harmdesk::views
