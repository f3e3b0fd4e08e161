// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/common/group_bar_delegate.h"

#include "models/tables/roles.h"

#include <QPainter>
#include <cmath>

namespace harmdesk::views {

qreal GroupBarDelegate::paintBar(QPainter& painter, const QRectF& rect, const QVariantList& hundredths,
                                 qint64 scale) {
    const qreal height = std::min<qreal>(kBarHeight, rect.height());
    const qreal top = std::round(rect.center().y() - height / 2);
    const auto unmapped = static_cast<qsizetype>(OffenceGroup::Unmapped);
    const bool stub = hundredths.size() > unmapped && hundredths[unmapped].toLongLong() > 0;
    const qreal width = rect.width() - (stub ? kStub + 1 : 0);
    qreal x = rect.left();
    qint64 sum = 0;
    qreal end = rect.left();
    if (scale > 0) {
        for (qsizetype g = 0; g < hundredths.size() && g < unmapped; ++g) {
            const qint64 value = hundredths[g].toLongLong();
            if (value <= 0) continue;
            sum += value;
            // Ends are rounded, not widths: the sum of the segments is the bar, and a small one still shows
            // as a line.
            const qreal next = std::round(
                rect.left() + width * std::min(1.0, static_cast<double>(sum) / static_cast<double>(scale)));
            const qreal segment = std::max<qreal>(1, next - x - 1);
            theme().fillGroup(painter, QRectF(x, top, segment, height), static_cast<OffenceGroup>(g));
            end = x + segment;
            x = std::max(next, end + 1);
        }
    }
    if (stub) {
        const qreal left = end > rect.left() ? end + 1 : end;
        theme().fillGroup(painter, QRectF(left, top, kStub, height), OffenceGroup::Unmapped);
        end = left + kStub;
    }
    return end;
}

void GroupBarDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                             const QModelIndex& index) const {
    paintBackground(painter, option);
    const QVariantList groups = index.data(tables::GroupsRole).toList();
    if (groups.isEmpty()) return;
    qint64 scale = index.data(tables::ScaleRole).toLongLong();
    if (m_sharesOnly) {
        scale = 0;
        for (const QVariant& value : groups.mid(0, static_cast<qsizetype>(OffenceGroup::Unmapped)))
            scale += value.toLongLong();
    }
    painter->save();
    paintBar(*painter, QRectF(option.rect.adjusted(kPadding, 0, -kPadding, 0)), groups, scale);
    painter->restore();
}

QSize GroupBarDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const {
    Q_UNUSED(option)
    Q_UNUSED(index)
    return {104 + 2 * kPadding, kBarHeight + 8};
}

} // namespace harmdesk::views
