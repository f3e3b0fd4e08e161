// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/common/text_cell_delegate.h"

namespace harmdesk::views {

/// The in-row stacked bar of harm by offence group: GroupsRole holds one number for each OffenceGroup
/// (hundredths of days), ScaleRole the hundredths that fill the cell's width (one linear scale for the whole
/// list). The entry `Unmapped` carries no days: above zero it adds the hatched stub that means "and something
/// unmapped".
class GroupBarDelegate : public TextCellDelegate {
    Q_OBJECT
public:
    using TextCellDelegate::TextCellDelegate;
    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override;
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    /// "Same length, shares only": every bar fills the cell. The page marks the column's title as such.
    void setSharesOnly(bool on) { m_sharesOnly = on; }

    static constexpr int kBarHeight = 12;
    static constexpr int kStub = 8; ///< width of the hatched stub

    /// Paints the bar from the left of `rect`, vertically centred; gives the x where it ends.
    static qreal paintBar(QPainter& painter, const QRectF& rect, const QVariantList& hundredths,
                          qint64 scale);

private:
    bool m_sharesOnly = false;
};

} // namespace harmdesk::views
