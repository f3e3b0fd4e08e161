// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/common/group_legend.h"

#include "views/common/theme.h"

#include <QEvent>
#include <QPainter>

namespace harmdesk::views {

namespace {
constexpr int kSwatch = 12;
constexpr int kGap = 16;
} // namespace

GroupLegend::GroupLegend(QWidget* parent)
    : QWidget(parent) {
    setFont(theme().font(TextStyle::Caption));
    for (std::size_t g = 0; g < kOffenceGroupCount; ++g) m_groups << static_cast<OffenceGroup>(g);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    connect(&theme(), &Theme::changed, this, QOverload<>::of(&QWidget::update));
    retell();
}

void GroupLegend::setGroups(const QList<OffenceGroup>& groups) {
    m_groups = groups;
    retell();
    updateGeometry();
    update();
}

QString GroupLegend::text(OffenceGroup group) {
    return group == OffenceGroup::Unmapped ? tr("unmapped, score is “at least”") : shortLabel(group);
}

void GroupLegend::retell() {
    QStringList names;
    for (const OffenceGroup group : m_groups) names << text(group);
    setAccessibleName(tr("Legend of offence groups: %1").arg(names.join(QStringLiteral(", "))));
}

QSize GroupLegend::sizeHint() const {
    int width = 0;
    for (const OffenceGroup group : m_groups)
        width += kSwatch + 6 + fontMetrics().horizontalAdvance(text(group)) + kGap;
    return {std::max(0, width - kGap), std::max(kSwatch, fontMetrics().height()) + 4};
}

QSize GroupLegend::minimumSizeHint() const {
    return {60, sizeHint().height()};
}

void GroupLegend::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.setFont(font());
    int x = 0;
    for (const OffenceGroup group : m_groups) {
        const QString label = text(group);
        const int textWidth = fontMetrics().horizontalAdvance(label);
        if (x + kSwatch + 6 + textWidth > width()) break; // whole entries only
        theme().fillGroup(painter, QRectF(x, (height() - kSwatch) / 2, kSwatch, kSwatch), group);
        painter.setPen(theme().tokens().ink2);
        painter.drawText(QRect(x + kSwatch + 6, 0, textWidth + 2, height()), Qt::AlignLeft | Qt::AlignVCenter,
                         label);
        x += kSwatch + 6 + textWidth + kGap;
    }
}

void GroupLegend::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        retell();
        updateGeometry();
    }
}

} // namespace harmdesk::views
