// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/result.h"
#include "models/domain/profile.h"
#include "models/domain/ranking.h"
#include "models/harm/compare.h"
#include "models/harm/scenario.h"

#include <QObject>
#include <QStringList>
#include <functional>
#include <map>
#include <memory>
#include <set>
#include <string>

namespace harmdesk::cases {

class CaseSession;

/// Everything that a sandbox may move. A value: kept on the undo stack. Crimes by number, so that it holds
/// when the case is loaded again.
struct SandboxState {
    Profile profile; ///< its name and version are those of the list's; only the settings are moved
    Date asAt;
    std::string indexName;           ///< empty = the index that the case uses
    std::set<std::string> leftOut;   ///< crime numbers that count for nobody
    std::set<std::string> broughtIn; ///< crime numbers that count whatever the settings say
    bool unmappedAtMedian = false;

    friend bool operator==(const SandboxState&, const SandboxState&) = default;
};

/// The list that a sandbox shows, and how it stands to the real one.
struct SandboxList {
    quint64 request = 0; ///< which state it answers: the newest is SandboxService::request()
    SandboxState state;
    std::shared_ptr<const Ranking> base;    ///< the real list
    std::shared_ptr<const Ranking> ranking; ///< isSandbox, with details
    harm::ListComparison comparison;        ///< A = the real list, B = the sandbox
    std::shared_ptr<const void> parts;      ///< what `setPrepare` made of the ranking; null without
};

/// The what-if sandbox over the list on screen. One list is made at a time; a state that is set meanwhile
/// waits, and only the newest is made next: the list follows a slider and never falls behind it. Nothing is
/// written to the case but the line in the log that a sandbox was shown. GUI thread.
class SandboxService : public QObject {
    Q_OBJECT
public:
    /// `resting`: see rest().
    explicit SandboxService(CaseSession& session, bool resting = false);

    /// The sandbox comes on screen: logged, and the list is made where it is not up to date.
    void open();
    /// It is not on screen: lists are made again from `open` on.
    void rest() { m_resting = true; }

    /// Null before the first real list.
    const std::shared_ptr<const Ranking>& base() const { return m_base; }
    /// What the real list uses: a sandbox of this state changes nothing.
    SandboxState realState() const;
    const SandboxState& state() const { return m_state; }
    /// Asks for the list of this state. The one shown stays until `listReady`.
    void setState(const SandboxState& state);
    bool isChanged() const;

    quint64 request() const { return m_request; }
    /// The newest list that was made; null before the first.
    const std::shared_ptr<const SandboxList>& list() const { return m_list; }
    bool isBusy() const { return !m_list || m_list->request != m_request; }

    /// The harm indexes of the case, in the order they came; empty until read.
    QStringList indexNames() const { return m_indexNames; }
    /// The flags that crimes of the case carry, sorted.
    QStringList flags() const;
    /// Work on each list that is to be done beside the ranking, in the background (what a table is made of);
    /// its result comes as SandboxList::parts. Any thread.
    using Prepare = std::function<std::shared_ptr<const void>(const Ranking&)>;
    void setPrepare(Prepare prepare) { m_prepare = std::move(prepare); }
    /// The cut-off that `comparison` uses.
    void setCutOff(int places);

    /// A state in which this crime counts or does not, whatever it did before. `countsByRules`: whether it
    /// would count by the settings alone.
    static SandboxState withCrime(SandboxState state, const std::string& crimeNo, bool counts,
                                  bool countsByRules);

Q_SIGNALS:
    /// The real list is another one, or the index versions are read; `state` may have followed.
    void baseChanged();
    void stateChanged();
    void listReady();
    void failed(const harmdesk::Error& error);

private:
    void takeBase(const std::shared_ptr<const Ranking>& ranking);
    void readIndexes();
    void ask();
    void make();
    harm::Scenario scenario() const;

    CaseSession& m_session;
    std::shared_ptr<const Ranking> m_base;
    SandboxState m_state;
    std::shared_ptr<const SandboxList> m_list;
    QStringList m_indexNames;
    std::map<std::string, std::shared_ptr<const HarmIndex>> m_indexes;
    Prepare m_prepare;
    quint64 m_request = 0;
    int m_cutOff = 100;
    bool m_making = false;
    bool m_resting = false;
};

/// What a state changes beside the settings of the profile, in words: "index cchi-2024", "2 allegations left
/// out" …; and all of it, settings first. Empty where nothing is changed.
QString besideProfileWords(const SandboxState& real, const SandboxState& state);
QString sandboxWords(const SandboxState& real, const SandboxState& state);

} // namespace harmdesk::cases
