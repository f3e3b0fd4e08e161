// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/shell/marking_banner.h"

#include "views/common/theme.h"

#include <QPainter>

namespace harmdesk::views {

MarkingBanner::MarkingBanner(QWidget* parent)
    : QWidget(parent) {
    QFont font = theme().font(TextStyle::HeaderCell);
    font.setWeight(QFont::Bold);
    font.setLetterSpacing(QFont::AbsoluteSpacing, 0.6);
    setFont(font);
    setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    connect(&theme(), &Theme::changed, this, QOverload<>::of(&QWidget::update));
}

void MarkingBanner::setText(const QString& text) {
    m_text = text;
    setAccessibleName(tr("Marking: %1").arg(text));
    update();
}

QSize MarkingBanner::sizeHint() const {
    return {200, fontMetrics().height() + 5};
}

void MarkingBanner::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.fillRect(rect(), theme().tokens().mark);
    painter.setPen(theme().tokens().onMark);
    painter.drawText(rect(), Qt::AlignCenter, m_text);
}

} // namespace harmdesk::views
