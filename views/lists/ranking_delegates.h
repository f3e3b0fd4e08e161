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

/// The move against the list before: a painted arrow with the places, "=" or, as a tag, "New" and "Back". Up
/// and down are not good and bad: the arrow has the text's colour.
class MoveDelegate : public TextCellDelegate {
    Q_OBJECT
public:
    using TextCellDelegate::TextCellDelegate;
    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override;
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
};

/// The rank with its band, once known, as a thin line below it: from best to worst on a scale around the
/// rank, which has a mark; dashed where a variation takes the suspect off the list. The tool tip is that of
/// the band.
class RankDelegate : public TextCellDelegate {
    Q_OBJECT
public:
    using TextCellDelegate::TextCellDelegate;
    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override;
    bool helpEvent(QHelpEvent* event, QAbstractItemView* view, const QStyleOptionViewItem& option,
                   const QModelIndex& index) override;
};

/// The rank band in figures ("15–24") over the same line.
class BandDelegate : public TextCellDelegate {
    Q_OBJECT
public:
    using TextCellDelegate::TextCellDelegate;
    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override;
};

/// The score over the frozen cycles as a line in ink2 with its last point marked; a gap where the suspect was
/// not ranked. From zero, so that lines of different suspects say the same.
class TrendDelegate : public TextCellDelegate {
    Q_OBJECT
public:
    using TextCellDelegate::TextCellDelegate;
    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override;
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
};

} // namespace harmdesk::views
