// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/common/icon_label.h"

#include <QPainter>

namespace harmdesk::views {

IconLabel::IconLabel(const QString& name, int size, QColor Tokens::*color, QWidget* parent)
    : QWidget(parent)
    , m_name(name)
    , m_size(size)
    , m_color(color) {
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    connect(&theme(), &Theme::changed, this, QOverload<>::of(&QWidget::update));
}

void IconLabel::setIcon(const QString& name, QColor Tokens::*color) {
    m_name = name;
    m_color = color;
    update();
}

void IconLabel::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    const int side = std::min({m_size, width(), height()});
    painter.drawPixmap(QPoint((width() - side) / 2, (height() - side) / 2),
                       theme().iconPixmap(m_name, side, theme().tokens().*m_color, devicePixelRatioF()));
}

} // namespace harmdesk::views
