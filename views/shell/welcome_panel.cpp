// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/shell/welcome_panel.h"

#include "views/common/state_panel.h"
#include "views/common/style_props.h"

#include <QDir>
#include <QEvent>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

namespace harmdesk::views {

WelcomePanel::WelcomePanel(QWidget* parent)
    : QWidget(parent) {
    setObjectName(QStringLiteral("welcomePanel"));
    setSurface(this, Surface::Base);
    m_choices = new QWidget;
    setSurface(m_choices, Surface::Base);
    auto* centre = new QHBoxLayout(m_choices);
    auto* column = new QVBoxLayout;
    column->setSpacing(10);
    m_title = makeLabel({}, TextStyle::PageName);
    m_lead = makeLabel({}, TextStyle::Body, TextTone::Second);
    m_lead->setWordWrap(true);
    m_lead->setMinimumWidth(420);
    m_open = new QPushButton;
    m_open->setObjectName(QStringLiteral("welcomeOpen"));
    setFocusProxy(m_open);
    setButtonKind(m_open, ButtonKind::Primary);
    m_new = new QPushButton;
    m_new->setObjectName(QStringLiteral("welcomeNew"));
    auto* buttons = new QHBoxLayout;
    buttons->addWidget(m_open);
    buttons->addWidget(m_new);
    buttons->addStretch();
    m_recentTitle = makeLabel({}, TextStyle::SectionTitle);
    m_recent = new QVBoxLayout;
    m_recent->setSpacing(2);
    column->addStretch(2);
    column->addWidget(m_title);
    column->addWidget(m_lead);
    column->addSpacing(6);
    column->addLayout(buttons);
    column->addSpacing(16);
    column->addWidget(m_recentTitle);
    column->addLayout(m_recent);
    column->addStretch(3);
    centre->addStretch(1);
    centre->addLayout(column);
    centre->addStretch(1);

    m_states = new StatePanel(m_choices);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_states, 1);
    m_other = new QPushButton;
    m_other->setObjectName(QStringLiteral("welcomeOther"));
    m_otherNew = new QPushButton;
    m_otherNew->setObjectName(QStringLiteral("welcomeOtherNew"));
    m_states->addErrorButton(m_other);
    m_states->addErrorButton(m_otherNew);

    connect(m_open, &QPushButton::clicked, this, &WelcomePanel::openWanted);
    connect(m_other, &QPushButton::clicked, this, &WelcomePanel::openWanted);
    connect(m_otherNew, &QPushButton::clicked, this, &WelcomePanel::newWanted);
    connect(m_new, &QPushButton::clicked, this, &WelcomePanel::newWanted);
    connect(m_states, &StatePanel::retryRequested, this, [this] { Q_EMIT recentChosen(m_failedPath); });
    retranslate();
}

void WelcomePanel::showChoices(const QStringList& recentCases) {
    while (QLayoutItem* item = m_recent->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    for (const QString& path : recentCases) {
        const QFileInfo file(path);
        auto* button = new QPushButton(
            QStringLiteral("%1   %2").arg(file.completeBaseName(), QDir::toNativeSeparators(file.path())));
        button->setObjectName(QStringLiteral("recent.") + file.completeBaseName());
        button->setAccessibleName(tr("Open %1").arg(path));
        button->setToolTip(QDir::toNativeSeparators(path));
        setButtonKind(button, ButtonKind::Link);
        connect(button, &QPushButton::clicked, this, [this, path] { Q_EMIT recentChosen(path); });
        m_recent->addWidget(button, 0, Qt::AlignLeft);
    }
    m_recentTitle->setVisible(!recentCases.isEmpty());
    m_states->showContent();
}

void WelcomePanel::showOpening(const QString& path) {
    m_states->showEmpty({});
    m_states->showLoading(tr("Opening %1").arg(QFileInfo(path).completeBaseName()));
}

void WelcomePanel::showFailed(const Error& error, const QString& path) {
    m_failedPath = path;
    m_states->showError(error, true);
    m_other->setFocus(Qt::OtherFocusReason);
}

void WelcomePanel::retranslate() {
    m_title->setText(tr("No case is open"));
    m_lead->setText(tr("A case is one file with everything that was imported, written and decided. Open one, "
                       "or start a new one and "
                       "import an extract into it."));
    m_open->setText(tr("Open a case…"));
    m_open->setAccessibleName(m_open->text());
    m_new->setText(tr("New case…"));
    m_new->setAccessibleName(m_new->text());
    m_recentTitle->setText(tr("Recent cases"));
    m_other->setText(tr("Open another case…"));
    m_other->setAccessibleName(m_other->text());
    m_otherNew->setText(tr("New case…"));
    m_otherNew->setAccessibleName(m_otherNew->text());
}

void WelcomePanel::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) retranslate();
}

} // namespace harmdesk::views
