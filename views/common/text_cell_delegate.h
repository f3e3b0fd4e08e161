// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/common/theme.h"

#include <QStyledItemDelegate>

namespace harmdesk::views {

/// A table cell from the shared roles: text, IconRole (14 px), ToneRole, StrongRole. Texts are elided at the
/// end and then tell the whole in a tool tip; numbers (right-aligned) are never elided. Base for the pages'
/// own delegates.
class TextCellDelegate : public QStyledItemDelegate {
    Q_OBJECT
public:
    using QStyledItemDelegate::QStyledItemDelegate;
    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override;
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    bool helpEvent(QHelpEvent* event, QAbstractItemView* view, const QStyleOptionViewItem& option,
                   const QModelIndex& index) override;

    static constexpr int kPadding = 4; ///< px at each side of a cell
    static constexpr int kIcon = 14;

protected:
    /// Background of the cell: accentSoft where selected.
    static void paintBackground(QPainter* painter, const QStyleOptionViewItem& option);
    /// Text colour for the tone; in a selected row muted text becomes ink2, so that it stays readable.
    static QColor toneColor(int tone, bool selected);
    /// Font of the cell's text; 13 px medium for the ranking's name and score is up to the page.
    virtual QFont cellFont(const QModelIndex& index) const;
};

} // namespace harmdesk::views
