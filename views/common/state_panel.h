// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/error.h"

#include <QStackedWidget>
#include <QTimer>

class QHBoxLayout;
class QLabel;
class QPushButton;
class QProgressBar;

namespace harmdesk::views {

/// Wraps a pane's content and shows one of its designed states instead: empty (a sentence and one button for
/// the next step), loading, failed (what, where, what to do; Retry and Copy details), or the content itself.
class StatePanel : public QStackedWidget {
    Q_OBJECT
public:
    explicit StatePanel(QWidget* content, QWidget* parent = nullptr);

    void showContent();
    void showEmpty(const QString& sentence, const QString& buttonText = {});
    /// Old content stays, dimmed after 300 ms, when there is any; else a line with a thin bar.
    void showLoading(const QString& what);
    void showError(const Error& error, bool canRetry = true);
    /// Another way out of the error state, beside its own buttons. The panel takes the button over.
    void addErrorButton(QPushButton* button);

Q_SIGNALS:
    void actionRequested(); ///< the button of the empty state
    void retryRequested();

protected:
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void stopDimming();
    QWidget* buildEmpty();
    QWidget* buildLoading();
    QWidget* buildError();
    void retranslate();

    QWidget* m_content;
    QWidget* m_veil; ///< dims old content while newer is made
    QTimer m_dimTimer;
    bool m_hadContent = false;
    QWidget* m_empty;
    QLabel* m_emptyText;
    QPushButton* m_emptyButton;
    QWidget* m_loading;
    QLabel* m_loadingText;
    QWidget* m_error;
    QLabel* m_errorText;
    QLabel* m_errorWhere;
    QHBoxLayout* m_errorButtons;
    QPushButton* m_retry;
    QPushButton* m_copyDetails;
    Error m_lastError;
};

} // namespace harmdesk::views
