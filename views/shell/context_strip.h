// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/date.h"
#include "models/domain/profile.h"
#include "models/domain/ranking.h"

#include <QFrame>

class QHBoxLayout;
class QLabel;
class QPushButton;

namespace harmdesk::cases {
class CaseSession;
}

namespace harmdesk::views {

class StripField;

/// Always in sight: which case, as at which day, what is counted, by which profile and index, and what nobody
/// has valued yet. The as-at date and the profile are chosen here and re-rank in the background.
class ContextStrip : public QFrame {
    Q_OBJECT
public:
    explicit ContextStrip(QWidget* parent = nullptr);
    void setSession(cases::CaseSession* session);
    /// The case has changed on disk: offers to reload. Taken back with the next list.
    void setStale(bool stale);
    /// Short forms, for narrow windows.
    void setNarrow(bool narrow);
    void openDateChooser();
    void openProfileMenu();
    /// Lists the unmapped offence texts, once they are gathered (in the background).
    void openUnmapped();

    /// The default as-at date: the end of the month of the newest report; today where there is none.
    static Date defaultAsAt(Date latestReport);
    /// "1 Nov 2025 – 31 Oct 2026": the days that count.
    static QString windowText(Date asAt, const Profile& profile);

Q_SIGNALS:
    void asAtChosen(harmdesk::Date asAt);
    void profileChosen(const harmdesk::Profile& profile);
    void profileFileWanted();
    /// Go to a page: profiles, what if.
    void pageWanted(const QString& pageId);
    void freezeWanted();
    void reloadWanted();
    /// The list of those whose score reads "at least".
    void unmappedSuspectsWanted();
    void unmappedOffencesWanted();

protected:
    void changeEvent(QEvent* event) override;

private:
    void refresh();
    void refreshCycle();
    void retranslate();

    cases::CaseSession* m_session = nullptr;
    StripField* m_case;
    StripField* m_cycle;
    StripField* m_asAt;
    StripField* m_window;
    StripField* m_profile;
    StripField* m_index;
    QPushButton* m_unmapped;
    QLabel* m_readOnly;
    QPushButton* m_stale;
    QPushButton* m_whatIf;
    QPushButton* m_freeze;
    bool m_isStale = false;
    bool m_narrow = false;
};

} // namespace harmdesk::views
