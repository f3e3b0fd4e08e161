// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/tables/victim_model.h"

#include <QFrame>

class QLabel;
class QLineEdit;
class QPushButton;
class QVBoxLayout;

namespace harmdesk::views {

/// The victims under pseudonyms, and the way to their names: a reason is asked for in place, the page has it
/// logged, then shows the names until the dossier is left.
class VictimsSection : public QFrame {
    Q_OBJECT
public:
    explicit VictimsSection(QWidget* parent = nullptr);
    tables::VictimModel* model() const { return m_model; }
    /// Shows the names, or hides them again (empty list).
    void setRevealed(const std::vector<RevealedVictim>& names);
    /// The reveal failed: the reason typed stays, the text says why.
    void setRevealFailed(const QString& why);
    /// Closes the question for a reason and hides names (the page is left).
    void reset();

Q_SIGNALS:
    void revealRequested(const QString& reason);
    void namesHidden(); ///< names were shown and are not any more
    /// Where the records of a victim whose name is shown come from.
    void originRequested(const QString& pseudonym);

private:
    void rebuild();
    void ask(bool open);
    QWidget* buildRow(int row);
    QString cell(int row, const QString& column) const;

    tables::VictimModel* m_model;
    QLabel* m_state;
    QPushButton* m_reveal;
    QFrame* m_question;
    QLineEdit* m_reason;
    QPushButton* m_show;
    QLabel* m_failure;
    QVBoxLayout* m_rows;
    QLabel* m_overlap;
};

} // namespace harmdesk::views
