// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/error.h"
#include "models/cases/offence_code_service.h"

#include <QFrame>

class QLabel;
class QLineEdit;
class QPushButton;

namespace harmdesk::tables {
class MovementModel;
}

namespace harmdesk::views {

class DataTable;
class IconLabel;
class KeyButton;
class StatePanel;

/// The right side of a section: what would be changed, what that does to the top of the list, and the form
/// that does it. The button works only once the effect is on screen, with a reason (and a name, where one is
/// asked for).
class ChangePane : public QFrame {
    Q_OBJECT
public:
    /// `name`: stable prefix of the parts' object names.
    explicit ChangePane(const QString& name, QWidget* parent = nullptr);

    /// Asks for a name beside the reason; the log holds the login name in any case.
    void setNameAsked(bool asked);
    /// Why nothing can be changed in this case; empty = it can.
    void setReadOnly(const QString& reason);
    void setApplyText(const QString& text);

    /// Nothing is chosen: says what to do next.
    void showNothing(const QString& sentence);
    /// What would be changed. The effect is to be asked for next.
    void showSubject(const QString& title, const QString& text);
    void showEffect(const std::shared_ptr<const cases::CodeEffect>& effect);
    void showFailure(const Error& error);
    /// The change is being made: the form waits.
    void setWorking(bool working);
    /// It is made: the form is empty again.
    void finished();

    QString reason() const;
    QString who() const;
    /// Presses the button, as Ctrl+Enter does.
    void apply();

Q_SIGNALS:
    void applyRequested();
    void retryRequested();
    void dossierRequested(const QString& nominalRef);

private:
    void buildForm(QWidget* form);
    void refresh();
    void showReasonOfRow();

    QLabel* m_title;
    QLabel* m_text;
    QLabel* m_effectTitle;
    QLabel* m_effectNote;
    QLabel* m_summary;
    QLabel* m_figures;
    QLabel* m_why;
    tables::MovementModel* m_model;
    DataTable* m_table;
    StatePanel* m_state;
    QFrame* m_form;
    QLabel* m_reasonLabel;
    QLabel* m_nameLabel;
    QLineEdit* m_reason;
    QLineEdit* m_name;
    QLabel* m_refusal;
    QFrame* m_readOnly;
    QLabel* m_readOnlyText;
    KeyButton* m_apply;
    QString m_readOnlyReason;
    bool m_hasSubject = false;
    bool m_hasEffect = false;
    bool m_working = false;
};

} // namespace harmdesk::views
