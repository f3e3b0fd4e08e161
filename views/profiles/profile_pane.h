// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/saved_view.h"

#include <QFrame>
#include <vector>

class QLabel;
class QPushButton;

namespace harmdesk::tables {
class ProfileHistoryModel;
class ProfileValuesModel;
} // namespace harmdesk::tables

namespace harmdesk::views {

class DataTable;

/// One profile: what it is for, all its values beside those of v100, its versions with what each changed, and
/// what can be done with it.
class ProfilePane : public QFrame {
    Q_OBJECT
public:
    explicit ProfilePane(QWidget* parent = nullptr);

    /// Given again as it was, the version that is looked at stays. `all`: every version of every own profile.
    /// `readOnly`: why nothing can be changed; empty = it can.
    void show(const Profile& profile, bool builtIn, bool removed, const std::vector<StoredProfile>& all,
              const QString& readOnly);
    /// The version that is shown.
    const Profile& profile() const { return m_profile; }

Q_SIGNALS:
    void useWanted();
    void editWanted();
    void copyWanted();
    void exportWanted();
    void removedWanted(bool removed);

private:
    void showVersion(const Profile& profile);

    Profile m_profile;
    Profile m_newest; ///< the version that `show` was given
    bool m_removed = false;
    tables::ProfileValuesModel* m_values;
    tables::ProfileHistoryModel* m_history;
    QLabel* m_name;
    QLabel* m_purpose;
    QLabel* m_sentence;
    QLabel* m_historyTitle;
    DataTable* m_valueTable;
    DataTable* m_historyTable;
    QPushButton* m_use;
    QPushButton* m_edit;
    QPushButton* m_copy;
    QPushButton* m_export;
    QPushButton* m_remove;
};

} // namespace harmdesk::views
