// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/shell/stop_bar.h"

#include "views/common/icon_label.h"
#include "views/common/style_props.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPushButton>

namespace harmdesk::views {

StopBar::StopBar(QWidget* parent)
    : QFrame(parent) {
    setObjectName(QStringLiteral("stopBar"));
    setStyleProperty(this, "card", QStringLiteral("warn"));
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(12, 6, 12, 6);
    layout->setSpacing(8);
    auto* icon = new IconLabel(QStringLiteral("warning"));
    icon->setIcon(QStringLiteral("warning"), &Tokens::warn);
    m_text = makeLabel({}, TextStyle::BodyStrong);
    m_text->setObjectName(QStringLiteral("stopText"));
    m_stop = new QPushButton;
    m_stop->setObjectName(QStringLiteral("stopAndClose"));
    m_keep = new QPushButton;
    m_keep->setObjectName(QStringLiteral("keepWorking"));
    layout->addWidget(icon);
    layout->addWidget(m_text);
    layout->addStretch(1);
    layout->addWidget(m_keep);
    layout->addWidget(m_stop);
    hide();
    connect(m_stop, &QPushButton::clicked, this, &StopBar::stopWanted);
    connect(m_keep, &QPushButton::clicked, this, &StopBar::keepWanted);
    retranslate();
}

void StopBar::ask() {
    show();
    m_keep->setFocus(Qt::OtherFocusReason);
}

void StopBar::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Escape)
        Q_EMIT keepWanted();
    else
        QFrame::keyPressEvent(event);
}

void StopBar::retranslate() {
    m_text->setText(tr("An import is running. Stop it and close?"));
    m_stop->setText(tr("Stop and close"));
    m_stop->setAccessibleName(tr("Stop the import and close"));
    m_keep->setText(tr("Keep working"));
    m_keep->setAccessibleName(tr("Let the import go on"));
    setAccessibleName(m_text->text());
}

void StopBar::changeEvent(QEvent* event) {
    QFrame::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) retranslate();
}

} // namespace harmdesk::views
