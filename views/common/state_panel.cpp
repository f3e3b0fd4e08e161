// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/common/state_panel.h"

#include "views/common/style_props.h"
#include "views/common/theme.h"

#include <QClipboard>
#include <QEvent>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QProgressBar>
#include <QPushButton>
#include <QVBoxLayout>

namespace harmdesk::views {

namespace {

constexpr int kDimAfterMs = 300; // shorter waits pass unseen

/// Lies over old content and takes its strength away; clicks go through to what is below.
class Veil : public QWidget {
public:
    explicit Veil(QWidget* parent)
        : QWidget(parent) {
        setAttribute(Qt::WA_TransparentForMouseEvents);
        setAttribute(Qt::WA_NoSystemBackground);
        hide();
    }

protected:
    void paintEvent(QPaintEvent*) override {
        QColor color = theme().tokens().base;
        color.setAlphaF(0.55F);
        QPainter(this).fillRect(rect(), color);
    }
};

} // namespace

StatePanel::StatePanel(QWidget* content, QWidget* parent)
    : QStackedWidget(parent)
    , m_content(content) {
    addWidget(content);
    m_empty = buildEmpty();
    m_loading = buildLoading();
    m_error = buildError();
    addWidget(m_empty);
    addWidget(m_loading);
    addWidget(m_error);
    m_veil = new Veil(this);
    m_dimTimer.setSingleShot(true);
    m_dimTimer.setInterval(kDimAfterMs);
    connect(&m_dimTimer, &QTimer::timeout, this, [this] {
        m_veil->setGeometry(rect());
        m_veil->raise();
        m_veil->show();
    });
    retranslate();
}

QWidget* StatePanel::buildEmpty() {
    auto* page = new QWidget;
    setSurface(page, Surface::Base);
    auto* layout = new QVBoxLayout(page);
    layout->setSpacing(12);
    m_emptyText = makeLabel({}, TextStyle::Body, TextTone::Second);
    m_emptyText->setObjectName(QStringLiteral("emptyText"));
    m_emptyText->setAlignment(Qt::AlignCenter);
    m_emptyText->setWordWrap(true);
    m_emptyButton = new QPushButton;
    m_emptyButton->setObjectName(QStringLiteral("emptyButton"));
    setButtonKind(m_emptyButton, ButtonKind::Primary);
    connect(m_emptyButton, &QPushButton::clicked, this, &StatePanel::actionRequested);
    layout->addStretch(2);
    layout->addWidget(m_emptyText);
    layout->addWidget(m_emptyButton, 0, Qt::AlignHCenter);
    layout->addStretch(3);
    return page;
}

QWidget* StatePanel::buildLoading() {
    auto* page = new QWidget;
    setSurface(page, Surface::Base);
    auto* layout = new QVBoxLayout(page);
    m_loadingText = makeLabel({}, TextStyle::Body, TextTone::Second);
    m_loadingText->setObjectName(QStringLiteral("loadingText"));
    m_loadingText->setAlignment(Qt::AlignCenter);
    auto* bar = new QProgressBar;
    bar->setRange(0, 0);
    bar->setTextVisible(false);
    bar->setMaximumWidth(240);
    bar->setObjectName(QStringLiteral("loadingBar"));
    layout->addStretch(2);
    layout->addWidget(m_loadingText);
    layout->addWidget(bar, 0, Qt::AlignHCenter);
    layout->addStretch(3);
    bar->setMinimumWidth(240);
    return page;
}

QWidget* StatePanel::buildError() {
    auto* page = new QWidget;
    setSurface(page, Surface::Base);
    auto* outer = new QVBoxLayout(page);
    outer->setContentsMargins(16, 16, 16, 16);
    auto* card = new QFrame;
    setStyleProperty(card, "card", QStringLiteral("danger"));
    auto* layout = new QVBoxLayout(card);
    layout->setContentsMargins(16, 12, 16, 12);
    auto* head = new QHBoxLayout;
    auto* icon = new QLabel;
    icon->setObjectName(QStringLiteral("errorIcon"));
    const auto drawIcon = [icon] {
        icon->setPixmap(theme().iconPixmap(QStringLiteral("late"), 18, theme().tokens().danger,
                                           icon->devicePixelRatioF()));
    };
    drawIcon();
    connect(&theme(), &Theme::changed, icon, drawIcon);
    m_errorText = makeLabel({}, TextStyle::Body);
    m_errorText->setObjectName(QStringLiteral("errorText"));
    m_errorText->setWordWrap(true);
    m_errorText->setTextInteractionFlags(Qt::TextSelectableByMouse);
    head->addWidget(icon, 0, Qt::AlignTop);
    head->addWidget(m_errorText, 1);
    layout->addLayout(head);
    m_errorWhere = makeLabel({}, TextStyle::Code, TextTone::Second);
    m_errorWhere->setObjectName(QStringLiteral("errorWhere"));
    m_errorWhere->setWordWrap(true);
    m_errorWhere->setTextInteractionFlags(Qt::TextSelectableByMouse);
    layout->addWidget(m_errorWhere);
    m_errorButtons = new QHBoxLayout;
    m_retry = new QPushButton;
    m_retry->setObjectName(QStringLiteral("retryButton"));
    connect(m_retry, &QPushButton::clicked, this, &StatePanel::retryRequested);
    m_copyDetails = new QPushButton;
    m_copyDetails->setObjectName(QStringLiteral("copyDetailsButton"));
    connect(m_copyDetails, &QPushButton::clicked, this, [this] {
        QStringList lines{m_lastError.text, m_lastError.where, m_lastError.detail};
        lines.removeAll(QString());
        QGuiApplication::clipboard()->setText(lines.join(QLatin1Char('\n')));
    });
    m_errorButtons->addWidget(m_retry);
    m_errorButtons->addWidget(m_copyDetails);
    m_errorButtons->addStretch();
    layout->addLayout(m_errorButtons);
    outer->addWidget(card);
    outer->addStretch();
    return page;
}

void StatePanel::retranslate() {
    if (m_emptyButton->text().isEmpty()) m_emptyButton->setAccessibleName(tr("Next step"));
    m_retry->setText(tr("Retry"));
    m_retry->setAccessibleName(tr("Retry"));
    m_copyDetails->setText(tr("Copy details"));
    m_copyDetails->setAccessibleName(tr("Copy the details of the error"));
    m_loading->findChild<QProgressBar*>()->setAccessibleName(tr("Loading"));
}

void StatePanel::stopDimming() {
    m_dimTimer.stop();
    m_veil->hide();
}

void StatePanel::showContent() {
    stopDimming();
    m_hadContent = true;
    setCurrentWidget(m_content);
}

void StatePanel::showEmpty(const QString& sentence, const QString& buttonText) {
    stopDimming();
    m_emptyText->setText(sentence);
    m_emptyButton->setText(buttonText);
    m_emptyButton->setAccessibleName(buttonText.isEmpty() ? tr("Next step") : buttonText);
    m_emptyButton->setVisible(!buttonText.isEmpty());
    setCurrentWidget(m_empty);
}

void StatePanel::showLoading(const QString& what) {
    m_loadingText->setText(what);
    if (m_hadContent && currentWidget() == m_content) {
        if (!m_dimTimer.isActive() && !m_veil->isVisible()) m_dimTimer.start();
        return;
    }
    setCurrentWidget(m_loading);
}

void StatePanel::showError(const Error& error, bool canRetry) {
    stopDimming();
    m_lastError = error;
    m_errorText->setText(error.text);
    m_errorWhere->setText(error.where);
    m_errorWhere->setVisible(!error.where.isEmpty());
    m_retry->setVisible(canRetry);
    setCurrentWidget(m_error);
}

void StatePanel::addErrorButton(QPushButton* button) {
    m_errorButtons->insertWidget(m_errorButtons->count() - 1, button); // before the stretch
}

void StatePanel::resizeEvent(QResizeEvent* event) {
    QStackedWidget::resizeEvent(event);
    m_veil->setGeometry(rect());
}

void StatePanel::changeEvent(QEvent* event) {
    QStackedWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) retranslate();
}

} // namespace harmdesk::views
