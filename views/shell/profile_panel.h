// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/profile.h"

#include <QDialog>
#include <QHash>
#include <QTimer>

class QLabel;
class QPushButton;

namespace harmdesk::views {

/// Every setting of the profile in a form. What is typed is checked at once by the profile's own rules; while
/// all of it holds, the list follows within a fifth of a second. A changed profile is named "… changed", so
/// that no list or pack made with it passes for the named one.
class ProfilePanel : public QDialog {
    Q_OBJECT
public:
    explicit ProfilePanel(const Profile& profile, QWidget* parent = nullptr);
    const Profile& profile() const { return m_profile; }

Q_SIGNALS:
    void profileChanged(const harmdesk::Profile& profile);
    void saveWanted(const harmdesk::Profile& profile);

private:
    QWidget* makeEditor(const QString& key, const QString& value);
    QString editorValue(const QString& key) const;
    void setEditorValues(const Profile& profile);
    void validate();
    static QString keyLabel(const QString& key);

    Profile m_base;    ///< as the panel was opened with, or last reset to
    Profile m_profile; ///< as the form says, when it holds
    QHash<QString, QWidget*> m_editors;
    QStringList m_keys;
    QLabel* m_sentence;
    QLabel* m_error;
    QPushButton* m_save;
    QTimer m_timer;
    bool m_filling = false;
};

} // namespace harmdesk::views
