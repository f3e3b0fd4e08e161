// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/common/text_cell_delegate.h"

namespace harmdesk::views {

/// A rate as text and, after it, a dot with its interval on one scale for the column; a line marks the whole
/// pool's rate. The text says the same: the drawing carries nothing of its own.
class RateDelegate : public TextCellDelegate {
    Q_OBJECT
public:
    using TextCellDelegate::TextCellDelegate;
    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override;
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;

private:
    int textWidth(const QModelIndex& index) const;
};

} // namespace harmdesk::views
