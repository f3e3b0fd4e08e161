// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/shell/actions.h"

#include "views/common/theme.h"

#include <QCoreApplication>
#include <QMap>
#include <QShortcut>
#include <QWidget>

namespace harmdesk::views {

namespace {

using Group = Actions::Group;

constexpr Actions::Spec kSpecs[] = {
    {"file.new", Group::File, QT_TRANSLATE_NOOP("Actions", "New case…"), "file", "Ctrl+N"},
    {"file.open", Group::File, QT_TRANSLATE_NOOP("Actions", "Open case…"), "folder", "Ctrl+O"},
    {"file.import", Group::File, QT_TRANSLATE_NOOP("Actions", "Import an extract…"), "intake",
     "Ctrl+Shift+I"},
    {"file.pack", Group::File, QT_TRANSLATE_NOOP("Actions", "Briefing pack…"), "print", "Ctrl+Shift+P"},
    {"file.quit", Group::File, QT_TRANSLATE_NOOP("Actions", "Quit"), "", "Ctrl+Q"},
    {"edit.copy", Group::Edit, QT_TRANSLATE_NOOP("Actions", "Copy"), "copy", "Ctrl+C"},
    {"edit.find", Group::Edit, QT_TRANSLATE_NOOP("Actions", "Find on this page"), "search", "Ctrl+F"},
    {"view.ranking", Group::View, QT_TRANSLATE_NOOP("Actions", "Ranking"), "ranking", "Ctrl+1"},
    {"view.dossier", Group::View, QT_TRANSLATE_NOOP("Actions", "Dossier"), "dossier", "Ctrl+2"},
    {"view.intake", Group::View, QT_TRANSLATE_NOOP("Actions", "Intake"), "intake", "Ctrl+3"},
    {"view.codes", Group::View, QT_TRANSLATE_NOOP("Actions", "Offence codes"), "codes", "Ctrl+4"},
    {"view.cycles", Group::View, QT_TRANSLATE_NOOP("Actions", "Cycles"), "cycles", "Ctrl+5"},
    {"view.sandbox", Group::View, QT_TRANSLATE_NOOP("Actions", "What if"), "flask", "Ctrl+6"},
    {"view.profiles", Group::View, QT_TRANSLATE_NOOP("Actions", "Profiles"), "profiles", "Ctrl+7"},
    {"view.missed", Group::View, QT_TRANSLATE_NOOP("Actions", "What the list misses"), "missed", "Ctrl+8"},
    {"view.trends", Group::View, QT_TRANSLATE_NOOP("Actions", "Concentration and trends"), "trends",
     "Ctrl+9"},
    {"view.monitoring", Group::View, QT_TRANSLATE_NOOP("Actions", "Monitoring"), "monitoring", "Ctrl+0"},
    {"view.audit", Group::View, QT_TRANSLATE_NOOP("Actions", "Audit log"), "audit", "Ctrl+Shift+L"},
    {"view.settings", Group::View, QT_TRANSLATE_NOOP("Actions", "Settings"), "settings", "Ctrl+,"},
    {"view.back", Group::View, QT_TRANSLATE_NOOP("Actions", "Back"), "arrow-left", "Alt+Left"},
    {"view.forward", Group::View, QT_TRANSLATE_NOOP("Actions", "Forward"), "arrow-right", "Alt+Right"},
    {"view.scheme.system", Group::View, QT_TRANSLATE_NOOP("Actions", "Colours of the desktop"), "", ""},
    {"view.scheme.light", Group::View, QT_TRANSLATE_NOOP("Actions", "Light colours"), "", ""},
    {"view.scheme.dark", Group::View, QT_TRANSLATE_NOOP("Actions", "Dark colours"), "", ""},
    {"case.asat", Group::Case, QT_TRANSLATE_NOOP("Actions", "As-at date…"), "calendar", "Ctrl+D"},
    {"case.profile", Group::Case, QT_TRANSLATE_NOOP("Actions", "Choose a profile…"), "scales",
     "Ctrl+Shift+S"},
    {"case.reload", Group::Case, QT_TRANSLATE_NOOP("Actions", "Reload the case"), "refresh", "F5"},
    {"case.verify", Group::Case, QT_TRANSLATE_NOOP("Actions", "Verify the case file"), "check-circle", ""},
    {"case.close", Group::Case, QT_TRANSLATE_NOOP("Actions", "Close the case"), "close", "Ctrl+W"},
    {"cycle.open", Group::Cycle, QT_TRANSLATE_NOOP("Actions", "Open a cycle…"), "calendar", ""},
    {"cycle.freeze", Group::Cycle, QT_TRANSLATE_NOOP("Actions", "Freeze this list…"), "lock", "Ctrl+Shift+F"},
    {"help.palette", Group::Help, QT_TRANSLATE_NOOP("Actions", "Go to anything"), "search", "Ctrl+K"},
    {"help.keys", Group::Help, QT_TRANSLATE_NOOP("Actions", "Keys"), "keyboard", "F1"},
    {"help.about", Group::Help, QT_TRANSLATE_NOOP("Actions", "About Harmdesk"), "info", ""},
};

} // namespace

Actions::Actions(QWidget* window)
    : QObject(window) {
    for (const Spec& spec : kSpecs) {
        auto* action = new QAction(window);
        action->setObjectName(QLatin1String(spec.id));
        if (spec.icon[0] != '\0')
            action->setIcon(theme().icon(QLatin1String(spec.icon), &Tokens::ink2, &Tokens::accent));
        if (spec.keys[0] != '\0')
            action->setShortcut(QKeySequence(QLatin1String(spec.keys), QKeySequence::PortableText));
        if (spec.icon[0] != '\0') action->setProperty("iconName", QLatin1String(spec.icon));
        action->setShortcutContext(Qt::WindowShortcut);
        window->addAction(action);
        m_byId.insert(QLatin1String(spec.id), action);
        m_ordered << action;
    }
    retranslate();
}

QAction* Actions::operator[](const QString& id) const {
    QAction* action = m_byId.value(id);
    Q_ASSERT_X(action, "Actions", qPrintable(id));
    return action;
}

QList<QAction*> Actions::inGroup(Group group) const {
    QList<QAction*> found;
    for (std::size_t i = 0; i < std::size(kSpecs); ++i)
        if (kSpecs[i].group == group) found << m_ordered[static_cast<qsizetype>(i)];
    return found;
}

QString Actions::groupTitle(Group group) {
    switch (group) {
    case Group::File:
        return tr("&File");
    case Group::Edit:
        return tr("&Edit");
    case Group::View:
        return tr("&View");
    case Group::Case:
        return tr("&Case");
    case Group::Cycle:
        return tr("C&ycle");
    case Group::Help:
        return tr("&Help");
    }
    return {};
}

void Actions::retranslate() {
    for (std::size_t i = 0; i < std::size(kSpecs); ++i)
        m_ordered[static_cast<qsizetype>(i)]->setText(QCoreApplication::translate("Actions", kSpecs[i].text));
}

QStringList Actions::conflicts(const QWidget* root) {
    // Shortcuts that hold only while their own widget has the focus may share a key with another widget's,
    // never with one of the window.
    struct Claim {
        QString who;
        const QObject* scope;
    };
    QMap<QString, QList<Claim>> claims;
    const auto add = [&](const QKeySequence& keys, const QString& who, Qt::ShortcutContext context,
                         const QObject* owner) {
        if (keys.isEmpty()) return;
        const bool local = context == Qt::WidgetShortcut || context == Qt::WidgetWithChildrenShortcut;
        claims[keys.toString()].append({who, local ? owner : nullptr});
    };
    const auto actions = root->findChildren<QAction*>();
    for (const QAction* action : actions)
        for (const QKeySequence& keys : action->shortcuts())
            add(keys, action->objectName().isEmpty() ? action->text() : action->objectName(),
                action->shortcutContext(), action->parent());
    const auto shortcuts = root->findChildren<QShortcut*>();
    for (const QShortcut* shortcut : shortcuts)
        add(shortcut->key(),
            shortcut->objectName().isEmpty()
                ? QString::fromLatin1(shortcut->parent()->metaObject()->className())
                : shortcut->objectName(),
            shortcut->context(), shortcut->parent());

    QStringList found;
    for (auto it = claims.cbegin(); it != claims.cend(); ++it) {
        const QList<Claim>& all = it.value();
        for (qsizetype i = 0; i < all.size(); ++i)
            for (qsizetype j = i + 1; j < all.size(); ++j)
                if (!all[i].scope || !all[j].scope || all[i].scope == all[j].scope)
                    found << QStringLiteral("%1: %2, %3").arg(it.key(), all[i].who, all[j].who);
    }
    return found;
}

} // namespace harmdesk::views
