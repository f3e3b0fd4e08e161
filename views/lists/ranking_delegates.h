// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/common/text_cell_delegate.h"

namespace harmdesk::views {

/// "Surname, Forenames" with the surname in medium weight, 13 px; elided at the end.
class SuspectDelegate : public TextCellDelegate {
    Q_OBJECT
public:
    using TextCellDelegate::TextCellDelegate;
    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override;

protected:
    QFont cellFont(const QModelIndex& index) const override;
};

/// The score, 13 px medium, with "≥" in the warning tone where an unmapped offence touches it.
class ScoreDelegate : public TextCellDelegate {
    Q_OBJECT
public:
    using TextCellDelegate::TextCellDelegate;
    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override;

protected:
    QFont cellFont(const QModelIndex& index) const override;
};

} // namespace harmdesk::views
