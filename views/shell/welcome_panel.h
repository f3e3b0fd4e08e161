// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/error.h"

#include <QWidget>

class QLabel;
class QPushButton;
class QVBoxLayout;

namespace harmdesk::views {

class StatePanel;

/// What stands in the window while no case is open: open, new, the recent ones; or that one is being opened;
/// or why it could not be, and what to do.
class WelcomePanel : public QWidget {
    Q_OBJECT
public:
    explicit WelcomePanel(QWidget* parent = nullptr);
    void showChoices(const QStringList& recentCases);
    void showOpening(const QString& path);
    void showFailed(const Error& error, const QString& path);

Q_SIGNALS:
    void openWanted();
    void newWanted();
    void recentChosen(const QString& path);

protected:
    void changeEvent(QEvent* event) override;

private:
    void retranslate();
    StatePanel* m_states;
    QWidget* m_choices;
    QLabel* m_title;
    QLabel* m_lead;
    QPushButton* m_open;
    QPushButton* m_new;
    QLabel* m_recentTitle;
    QVBoxLayout* m_recent;
    QPushButton* m_other;
    QPushButton* m_otherNew;
    QString m_failedPath;
};

} // namespace harmdesk::views
