// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/profile.h"

#include <QFrame>
#include <QPointer>
#include <map>
#include <string>

class QLabel;
class QLineEdit;
class QPushButton;

namespace harmdesk::cases {
class CaseSession;
}

namespace harmdesk::views {

/// All settings of a profile in a form, under a name. Every value is checked as it is typed by the profile's
/// own rules, and a refused one says why right below it; nothing is saved while one is refused.
class ProfileForm : public QFrame {
    Q_OBJECT
public:
    explicit ProfileForm(QWidget* parent = nullptr);

    /// Starts from these settings under this name (empty: to be given). `session` tells which names are held.
    void start(cases::CaseSession* session, const Profile& from, const QString& name);
    /// The case is another: an answer of the one before is not waited for.
    void forget();
    /// What the form says, where all of it holds.
    const Profile& profile() const { return m_profile; }
    bool isValid() const;

Q_SIGNALS:
    void saved(const harmdesk::Profile& profile);
    void cancelled();

private:
    struct Line {
        QWidget* editor = nullptr;
        QLabel* error = nullptr;
    };
    QWidget* makeEditor(const std::string& key);
    std::string editorValue(const std::string& key) const;
    void fill(const Profile& profile);
    void check();
    QString nameRefusal(const QString& name) const;
    void save();

    QPointer<cases::CaseSession> m_session;
    Profile m_from;
    Profile m_profile;
    bool m_filling = false;
    bool m_valuesHold = false;
    bool m_nameHolds = false;
    std::map<std::string, Line> m_lines;
    QLabel* m_title;
    QLabel* m_sentence;
    QLineEdit* m_name;
    QLabel* m_nameError;
    QLabel* m_failure;
    QPushButton* m_save;
};

} // namespace harmdesk::views
