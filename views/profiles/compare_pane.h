// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/saved_view.h"

#include <QFrame>
#include <QPointer>
#include <vector>

class QCheckBox;
class QComboBox;
class QLabel;
class QSortFilterProxyModel;

namespace harmdesk {
struct Error;
}
namespace harmdesk::cases {
class CaseSession;
struct ProfileComparison;
} // namespace harmdesk::cases
namespace harmdesk::tables {
class CompareListModel;
class ProfileValuesModel;
} // namespace harmdesk::tables

namespace harmdesk::views {

class DataTable;
class ListCutOff;
class StatePanel;

/// Two profiles side by side: the settings that differ, and what that does to the first places of the list:
/// how alike the two lists are, and who is on one of them alone.
class ComparePane : public QFrame {
    Q_OBJECT
public:
    explicit ComparePane(QWidget* parent = nullptr);

    void setSession(cases::CaseSession* session);
    /// The profiles that can be chosen; what was chosen stays by name where it can.
    void setProfiles(const std::vector<Profile>& profiles);
    void choose(const QString& a, const QString& b);
    /// Ranks again when it is on screen and something has changed since.
    void setShown(bool shown);

Q_SIGNALS:
    void dossierRequested(const QString& nominalRef);
    void copied(int rows);

private:
    void changed();
    void showDifferences();
    void compare();
    void showComparison(const std::shared_ptr<const cases::ProfileComparison>& found);
    const Profile* chosen(const QComboBox* box) const;

    QPointer<cases::CaseSession> m_session;
    std::vector<Profile> m_profiles;
    ListCutOff* m_cutOff;
    bool m_filling = false;
    bool m_shown = false;
    bool m_stale = true;
    QComboBox* m_a;
    QComboBox* m_b;
    QComboBox* m_side;
    QCheckBox* m_all;
    QLabel* m_differences;
    QLabel* m_sentence;
    tables::ProfileValuesModel* m_values;
    tables::CompareListModel* m_model;
    QSortFilterProxyModel* m_sorted;
    DataTable* m_valueTable;
    DataTable* m_table;
    StatePanel* m_state;
};

} // namespace harmdesk::views
