// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/profile.h"

#include <QDialog>

class QLabel;
class QLineEdit;
class QPushButton;

namespace harmdesk::cases {
class CaseSession;
struct SandboxState;
} // namespace harmdesk::cases

namespace harmdesk::views {

/// Keeps the settings of a sandbox as a profile of the case, under a name. Says first what is not part of a
/// profile: single allegations, the index, the as-at date.
class KeepProfileDialog : public QDialog {
    Q_OBJECT
public:
    KeepProfileDialog(cases::CaseSession& session, const cases::SandboxState& real,
                      const cases::SandboxState& state, QWidget* parent);

Q_SIGNALS:
    void kept(const harmdesk::Profile& profile);

private:
    void check();
    void keep();

    cases::CaseSession& m_session;
    Profile m_profile;
    QLineEdit* m_name;
    QLabel* m_hint;
    QPushButton* m_keep;
};

} // namespace harmdesk::views
