// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/sandbox/header_tint.h"

#include "views/common/theme.h"

#include <QEvent>
#include <QHeaderView>
#include <QPainter>

namespace harmdesk::views {

namespace {
constexpr int kVeil = 46; // of 255: the titles below stay readable in both schemes
}

HeaderTint::HeaderTint(QHeaderView* header)
    : QWidget(header) {
    setObjectName(QStringLiteral("sandboxHeaderTint"));
    setAttribute(Qt::WA_TransparentForMouseEvents);
    setFocusPolicy(Qt::NoFocus);
    header->installEventFilter(this);
    setGeometry(header->rect());
    connect(&theme(), &Theme::changed, this, QOverload<>::of(&QWidget::update));
}

void HeaderTint::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    QColor veil = theme().tokens().warn;
    veil.setAlpha(kVeil);
    painter.fillRect(rect(), veil);
    painter.fillRect(QRect(0, height() - 2, width(), 2), theme().tokens().warnLine);
}

bool HeaderTint::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() == QEvent::Resize) {
        setGeometry(static_cast<QWidget*>(watched)->rect());
        raise();
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace harmdesk::views
