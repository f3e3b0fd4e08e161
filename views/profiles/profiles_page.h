// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/profile.h"
#include "views/common/page.h"

#include <QPointer>

class QCheckBox;
class QLabel;
class QPushButton;
class QStackedWidget;
class QTabBar;

namespace harmdesk::tables {
class ProfileListModel;
}

namespace harmdesk::views {

class ComparePane;
class DataTable;
class ProfileForm;
class ProfilePane;
class StatePanel;

/// The profiles: built-in and own ones, every value and version of each, made, edited, taken from and into
/// files, put to use for the list, and compared two by two.
class ProfilesPage : public Page {
    Q_OBJECT
public:
    enum class Tab { Profile, Compare };
    explicit ProfilesPage(QWidget* parent = nullptr);
    ~ProfilesPage() override;

    QString pageId() const override { return QStringLiteral("profiles"); }
    QString title() const override { return tr("Profiles"); }
    QString iconName() const override { return QStringLiteral("profiles"); }
    void setSession(cases::CaseSession* session) override;
    void activated() override;

    void select(const QString& name);
    void showTab(Tab tab);
    /// Offers what the file holds in the form; nothing is kept before that is saved.
    void importFrom(const QString& path);
    void exportTo(const QString& path);

Q_SIGNALS:
    /// The list is to be ranked with this profile.
    void profileWanted(const harmdesk::Profile& profile);

private:
    QWidget* buildList();
    void connectParts();
    void reload();
    void refreshActions();
    void showSelected();
    void edit(const Profile& from, const QString& name);
    void leaveForm();
    void setRemoved(bool removed);
    void takeSession();

    QPointer<cases::CaseSession> m_session;
    QString m_name;
    QString m_saved; // just saved: selected as soon as the case tells of it
    bool m_filling = false;
    tables::ProfileListModel* m_model;
    DataTable* m_table;
    QCheckBox* m_withRemoved;
    QPushButton* m_import;
    QPushButton* m_new;
    QTabBar* m_tabs;
    QStackedWidget* m_stack;
    ProfilePane* m_pane;
    ProfileForm* m_form;
    ComparePane* m_compare;
    StatePanel* m_state;
};

} // namespace harmdesk::views
