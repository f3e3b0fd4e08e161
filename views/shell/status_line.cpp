// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/shell/status_line.h"

#include "views/common/icon_label.h"
#include "views/common/style_props.h"

#include <QClipboard>
#include <QEvent>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLocale>
#include <QProgressBar>
#include <QPushButton>

namespace harmdesk::views {

namespace {
constexpr int kShowAfterMs = 300;
constexpr int kMessageMs = 4000;
} // namespace

StatusLine::StatusLine(QWidget* parent)
    : QFrame(parent) {
    setObjectName(QStringLiteral("statusLine"));
    setCard(this);
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(12, 4, 6, 4);
    layout->setSpacing(8);
    m_icon = new IconLabel(QStringLiteral("info"));
    m_text = makeLabel({}, TextStyle::Body);
    m_text->setObjectName(QStringLiteral("statusText"));
    m_text->setWordWrap(true);
    m_bar = new QProgressBar;
    m_bar->setTextVisible(false);
    m_bar->setFixedWidth(140);
    m_bar->setObjectName(QStringLiteral("statusBar"));
    m_cancel = new QPushButton;
    m_cancel->setObjectName(QStringLiteral("statusCancel"));
    m_copy = new QPushButton;
    m_copy->setObjectName(QStringLiteral("statusCopy"));
    m_close = new QPushButton(theme().icon(QStringLiteral("close")), {});
    m_close->setObjectName(QStringLiteral("statusClose"));
    for (QPushButton* button : {m_cancel, m_copy, m_close}) setButtonKind(button, ButtonKind::Small);
    layout->addWidget(m_icon);
    layout->addWidget(m_text, 1);
    layout->addWidget(m_bar);
    layout->addWidget(m_cancel);
    layout->addWidget(m_copy);
    layout->addWidget(m_close);
    hide();

    m_delay.setSingleShot(true);
    m_delay.setInterval(kShowAfterMs);
    connect(&m_delay, &QTimer::timeout, this, &StatusLine::refresh);
    m_hide.setSingleShot(true);
    m_hide.setInterval(kMessageMs);
    connect(&m_hide, &QTimer::timeout, this, &StatusLine::clearMessage);
    connect(m_cancel, &QPushButton::clicked, this, [this] {
        for (const auto& queue : std::as_const(m_queues)) {
            if (!queue) continue;
            const auto jobs = queue->jobs();
            for (const jobs::JobInfo& job : jobs)
                if (job.cancellable && !job.cancelling) {
                    queue->cancel(job.id);
                    return;
                }
        }
    });
    connect(m_copy, &QPushButton::clicked, this, [this] {
        QStringList lines{m_error.text, m_error.where, m_error.detail};
        lines.removeAll(QString());
        QGuiApplication::clipboard()->setText(lines.join(QLatin1Char('\n')));
    });
    connect(m_close, &QPushButton::clicked, this, [this] {
        m_hasError = false;
        m_message.clear();
        refresh();
    });
    retranslate();
}

void StatusLine::watch(jobs::JobQueue& queue) {
    m_queues.removeAll(nullptr);
    m_queues << &queue;
    connect(&queue, &jobs::JobQueue::jobStarted, this, [this] {
        if (!m_delay.isActive()) m_delay.start();
    });
    connect(&queue, &jobs::JobQueue::jobProgress, this, [this] {
        if (isVisible()) refresh();
    });
    connect(&queue, &jobs::JobQueue::jobFinished, this, [this] { refresh(); });
}

void StatusLine::showMessage(const QString& text) {
    m_message = text;
    m_hide.start();
    refresh();
}

void StatusLine::clearMessage() {
    m_hide.stop();
    m_message.clear();
    if (isVisible()) refresh();
}

void StatusLine::showError(const Error& error) {
    m_error = error;
    m_hasError = true;
    refresh();
}

void StatusLine::refresh() {
    const jobs::JobInfo* running = nullptr;
    QList<jobs::JobInfo> jobs;
    for (const auto& queue : std::as_const(m_queues))
        if (queue) jobs += queue->jobs();
    if (!jobs.isEmpty()) running = &jobs.first();

    m_copy->setVisible(m_hasError);
    m_close->setVisible(m_hasError);
    m_bar->setVisible(running && !m_hasError);
    m_cancel->setVisible(running && !m_hasError && running->cancellable);
    setStyleProperty(this, "card", m_hasError ? QStringLiteral("danger") : QStringLiteral("plain"));
    if (m_hasError) {
        m_icon->setIcon(QStringLiteral("late"), &Tokens::danger);
        QString text = m_error.text;
        if (!m_error.where.isEmpty()) text += QLatin1Char('\n') + m_error.where;
        m_text->setText(text);
    } else if (running) {
        const QLocale locale;
        QString text = running->title;
        if (!running->progress.stage.isEmpty()) text += QStringLiteral(" · ") + running->progress.stage;
        if (running->progress.total > 0)
            text +=
                QLatin1Char(' ') + tr("%1 of %2")
                                       .arg(locale.toString(static_cast<qlonglong>(running->progress.done)),
                                            locale.toString(static_cast<qlonglong>(running->progress.total)));
        if (running->cancelling) text = tr("Cancelling: %1").arg(running->title);
        m_icon->setIcon(QStringLiteral("refresh"), &Tokens::ink2);
        m_text->setText(text);
        m_bar->setRange(0, running->progress.total > 0 ? 1000 : 0);
        if (running->progress.total > 0)
            m_bar->setValue(static_cast<int>(running->progress.done * 1000 / running->progress.total));
        m_cancel->setEnabled(!running->cancelling);
    } else if (!m_message.isEmpty()) {
        m_icon->setIcon(QStringLiteral("info"), &Tokens::ink2);
        m_text->setText(m_message);
    } else {
        hide();
        return;
    }
    place(m_area);
    show();
    raise();
}

void StatusLine::place(const QRect& area) {
    m_area = area;
    if (area.isEmpty()) return;
    const int width = std::min(area.width() - 32, 620);
    m_text->setMinimumHeight(0);
    const int height = std::max(sizeHint().height(), heightForWidth(width));
    setGeometry(area.left() + (area.width() - width) / 2, area.bottom() - height - 8, width, height);
}

void StatusLine::retranslate() {
    m_cancel->setText(tr("Cancel"));
    m_cancel->setAccessibleName(tr("Cancel this work"));
    m_copy->setText(tr("Copy details"));
    m_copy->setAccessibleName(tr("Copy the details of the error"));
    m_close->setAccessibleName(tr("Close this message"));
    m_close->setToolTip(tr("Close this message"));
    m_bar->setAccessibleName(tr("Progress"));
}

void StatusLine::changeEvent(QEvent* event) {
    QFrame::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) retranslate();
}

} // namespace harmdesk::views
