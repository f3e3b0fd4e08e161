// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/date.h"
#include "models/base/result.h"
#include "models/domain/profile.h"

#include <QMainWindow>
#include <QPointer>
#include <functional>
#include <memory>
#include <vector>

class QLabel;
class QMenu;
class QMenuBar;
class QStackedWidget;

namespace harmdesk::cases {
class CaseSession;
}

namespace harmdesk::views {

class Actions;
class CommandPalette;
class ContextStrip;
class KeyButton;
class MarkingBanner;
class NavigationRail;
class Page;
class StatusLine;
class StopBar;
class WelcomePanel;

/// The window: marking, menu, context strip, rail and the pages. It opens and closes cases and passes between
/// pages what they ask for; what a page shows is the page's business. Pages are given to it by app/bootstrap.
class MainWindow : public QMainWindow {
    Q_OBJECT
public:
    /// Makes a new, empty case file in the background; `done` on the GUI thread with its path.
    using CaseCreator =
        std::function<void(const QString& path, QObject* context, std::function<void(Result<QString>)> done)>;

    explicit MainWindow(CaseCreator createCase, QWidget* parent = nullptr);
    ~MainWindow() override;

    /// Takes the page over; its button goes to the foot of the rail when `atEnd`.
    void addPage(Page* page, bool atEnd = false);
    /// Puts this page in the place of the one with the same id, which is left and deleted.
    void replacePage(Page* page);
    Page* page(const QString& pageId) const;
    /// Ids of the pages that have an action ("view.…"), in the order of the rail.
    static const QStringList& pageIds();
    QString currentPageId() const;
    Actions& actions() const { return *m_actions; }
    /// The open case; nullptr when there is none (none chosen, being opened, failed).
    cases::CaseSession* session() const;

    /// Opens a case instead of the one that is open.
    void openCase(const QString& path);
    void closeCase();
    void showPage(const QString& pageId);
    void showDossier(const QString& nominalRef);
    void goBack();
    void goForward();
    void showError(const Error& error);
    void showMessage(const QString& text);
    /// Ranks the list by this profile; a later choice of the day keeps it.
    void useProfile(const Profile& profile);

Q_SIGNALS:
    void sessionChanged();
    /// The dossier page should show this suspect (the window has already turned to it).
    void suspectWanted(const QString& nominalRef);
    /// The list of the suspects touched by unmapped offences.
    void unmappedSuspectsWanted();
    /// The page where unmapped offences are decided.
    void unmappedOffencesWanted();
    /// Export a pack: of these suspects, or of the list when empty.
    void packWanted(const QStringList& nominalRefs);
    /// Freeze the list that is shown (the page asks who and why).
    void freezeWanted();
    /// Open a month's cycle, or change the open one.
    void cycleEditorWanted();

protected:
    void closeEvent(QCloseEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    struct Place {
        QString pageId;
        QString nominalRef;
        friend bool operator==(const Place&, const Place&) = default;
    };

    // main_window.cpp: frame and navigation
    QWidget* buildFrame();
    QWidget* buildCorner();
    void connectPage(Page* page);
    void go(const Place& place);
    void visit(const Place& place);
    void applySettings();
    void retranslate();
    void updateState();

    // main_window_menus.cpp
    void buildMenus();
    void connectActions();
    void fillRecentMenu();
    void copyFromFocus();
    void showAbout();

    // main_window_cases.cpp
    void chooseCaseToOpen();
    void chooseNewCase();
    void startSession(const QString& path);
    /// Goes on with `leave` at once or, while an import writes into the case, when the user says to stop it.
    void leaveCase(std::function<void()> leave);
    bool isImporting() const;
    /// Lets go of the session once what was typed is written, then calls `then`.
    void retireSession(std::function<void()> then);
    void rank(Date asAt, const Profile& profile);
    void takeInfo();
    void chooseProfileFile();
    /// Ranks by the profile file used last, if there is one and it still holds; else by v100.
    void rankByRememberedProfile(Date asAt);
    void readProfile(const QString& path, std::function<void(Result<Profile>)> done);
    /// The open cycle's day and profile, as soon as the case tells them; what somebody has chosen since
    /// stays.
    void takeCycle();
    void verifyCase();
    void showFaults(std::vector<QString> faults);

    CaseCreator m_createCase;
    Actions* m_actions;
    MarkingBanner* m_topMark;
    MarkingBanner* m_bottomMark;
    QMenuBar* m_menuBar;
    QLabel* m_synthetic;
    KeyButton* m_goTo;
    KeyButton* m_keys;
    ContextStrip* m_strip;
    NavigationRail* m_rail;
    QStackedWidget* m_stack;
    WelcomePanel* m_welcome;
    StatusLine* m_status;
    StopBar* m_stopBar;
    CommandPalette* m_palette;
    QList<QMenu*> m_menus;
    QMenu* m_recentMenu = nullptr;
    std::vector<Page*> m_pages;

    std::unique_ptr<cases::CaseSession> m_session;
    bool m_sessionOpen = false;
    bool m_asAtIsDefault = true;
    bool m_cycleTaken = false; ///< the open cycle's day and profile have been looked at
    bool m_retiring = false;
    bool m_mayClose = false;
    std::function<void()> m_leave; ///< what waits for the answer in the stop bar

    std::vector<Place> m_history;
    std::size_t m_at = 0; ///< place in the history that is shown
};

} // namespace harmdesk::views
