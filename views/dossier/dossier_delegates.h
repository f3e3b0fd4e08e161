// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/common/text_cell_delegate.h"

namespace harmdesk::views {

/// An offence: swatch of its group, title, and how many others are accused of it.
class OffenceDelegate : public TextCellDelegate {
    Q_OBJECT
public:
    using TextCellDelegate::TextCellDelegate;
    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override;
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
};

/// Pseudonyms in rings.
class RingsDelegate : public TextCellDelegate {
    Q_OBJECT
public:
    using TextCellDelegate::TextCellDelegate;
    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override;
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    /// One ring with its letter(s), centred at `centre`; gives its width.
    static int paintRing(QPainter& painter, QPointF leftMiddle, const QString& pseudonym);
    static int ringWidth(const QString& pseudonym);
};

/// The waterfall: each bar starts where the one above ended; a thin line shows bars narrower than a pixel.
class WaterfallDelegate : public TextCellDelegate {
    Q_OBJECT
public:
    using TextCellDelegate::TextCellDelegate;
    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override;
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
};

} // namespace harmdesk::views
