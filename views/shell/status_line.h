// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/error.h"
#include "models/jobs/job_queue.h"

#include <QFrame>
#include <QPointer>
#include <QTimer>

class QLabel;
class QProgressBar;
class QPushButton;

namespace harmdesk::views {

class IconLabel;

/// What goes on now, in a line at the foot of the window that shows only while there is something to say:
/// work in the background ("Ranking 12,400 of 60,000", thin bar, Cancel) after 300 ms, what was just done for
/// four seconds (or until the page changes), and what failed until it is closed.
class StatusLine : public QFrame {
    Q_OBJECT
public:
    explicit StatusLine(QWidget* parent);
    /// Follows a queue's jobs until the queue goes.
    void watch(jobs::JobQueue& queue);
    void showMessage(const QString& text);
    /// Takes what showMessage() said away; an error stays.
    void clearMessage();
    void showError(const Error& error);
    /// Keeps the line centred over the foot of `area` (its parent's coordinates).
    void place(const QRect& area);

protected:
    void changeEvent(QEvent* event) override;

private:
    void refresh();
    void retranslate();
    QList<QPointer<jobs::JobQueue>> m_queues;
    IconLabel* m_icon;
    QLabel* m_text;
    QProgressBar* m_bar;
    QPushButton* m_cancel;
    QPushButton* m_copy;
    QPushButton* m_close;
    QTimer m_delay;
    QTimer m_hide;
    QRect m_area;
    Error m_error;
    bool m_hasError = false;
    QString m_message;
};

} // namespace harmdesk::views
