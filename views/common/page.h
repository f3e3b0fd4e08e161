// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QIcon>
#include <QString>
#include <QWidget>
#include <memory>

namespace harmdesk {
struct Ranking;
struct Error;
} // namespace harmdesk
namespace harmdesk::cases {
class CaseSession;
}

namespace harmdesk::views {

/// A page of the window. The shell shows it in the rail, hands it the open case and passes on what pages ask
/// for by the signals below: pages do not know each other or the shell.
class Page : public QWidget {
    Q_OBJECT
public:
    using QWidget::QWidget;

    /// Stable id for settings and the rail: "ranking", "cycles" …
    virtual QString pageId() const = 0;
    virtual QString title() const = 0;
    /// The title for the rail, where that has to be shorter.
    virtual QString railTitle() const { return title(); }
    virtual QString iconName() const = 0; ///< file of resources/icons without ending

    /// The case is open (or another one is); nullptr = none. The session outlives the page's use of it.
    virtual void setSession(cases::CaseSession* session) = 0;
    /// The page is about to be shown; put the focus where work goes on.
    virtual void activated() {}
    /// The page is left or the window closes: save what is typed.
    virtual void leaving() {}
    /// Ctrl+F: the page's own search field; false = it has none.
    virtual bool focusSearch() { return false; }

Q_SIGNALS:
    /// Show this suspect's dossier.
    void dossierRequested(const QString& nominalRef);
    /// Go to a page by its id.
    void pageRequested(const QString& pageId);
    /// One line for the status bar: what was just done ("12 rows copied").
    void messageShown(const QString& text);
    void errorShown(const harmdesk::Error& error);
    /// Export a pack for these suspects alone (dossier: "Subject page…").
    void packRequested(const QStringList& nominalRefs);
};

} // namespace harmdesk::views
