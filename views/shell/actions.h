// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAction>
#include <QHash>
#include <QKeySequence>
#include <QObject>
#include <QStringList>

namespace harmdesk::views {

/// Every action of the window, made once, with its default key: menus, buttons, the palette and the list of
/// keys all use the same QAction. Ids are stable ("file.open").
class Actions : public QObject {
    Q_OBJECT
public:
    enum class Group { File, Edit, View, Case, Cycle, Help };
    struct Spec {
        const char* id;
        Group group;
        const char* text; ///< source text, context "Actions"
        const char* icon; ///< of resources/icons, may be empty
        const char* keys; ///< portable key sequence, may be empty
    };

    explicit Actions(QWidget* window);

    QAction* operator[](const QString& id) const;
    QList<QAction*> all() const { return m_ordered; }
    QList<QAction*> inGroup(Group group) const;
    static QString groupTitle(Group group);
    /// Texts in the present language.
    void retranslate();
    /// Keys that more than one enabled action or shortcut under `root` claims at once, as "Ctrl+X: one,
    /// other".
    static QStringList conflicts(const QWidget* root);

private:
    QHash<QString, QAction*> m_byId;
    QList<QAction*> m_ordered;
};

} // namespace harmdesk::views
