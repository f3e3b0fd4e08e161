// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

class QLabel;
class QPushButton;

namespace harmdesk::views {

/// The question in the window, not over it, when the case is to be closed while an import runs. Work goes on
/// meanwhile: nothing waits for the answer.
class StopBar : public QFrame {
    Q_OBJECT
public:
    explicit StopBar(QWidget* parent = nullptr);
    /// Shows the question, with the focus on the answer that changes nothing.
    void ask();

Q_SIGNALS:
    void stopWanted();
    void keepWanted();

protected:
    void changeEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    void retranslate();
    QLabel* m_text;
    QPushButton* m_stop;
    QPushButton* m_keep;
};

} // namespace harmdesk::views
