// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/result.h"
#include "models/base/stop.h"
#include "models/domain/cycle.h"
#include "models/domain/movement.h"
#include "models/domain/ranking.h"

#include <QObject>
#include <functional>
#include <memory>
#include <optional>
#include <utility>
#include <vector>

namespace harmdesk::storage {
class CaseConnection;
}

namespace harmdesk::cases {

class CaseSession;

/// What is still open when someone is about to freeze: told in the confirmation, kept with the cycle.
struct FreezeOutlook {
    std::string label;   ///< that the cycle would get
    int nextVersion = 1; ///< 1 where the label is not frozen yet
    std::int32_t ranked = 0;
    std::int32_t unmappedCrimes = 0;
    std::int32_t unmappedOffences = 0;
    std::int32_t atLeastSuspects = 0;
    std::int32_t tiedAtCutOff =
        0; ///< suspects with the score of the last place inside, where one of them is outside
    std::int64_t openRejects = 0; ///< rejected rows that nobody has settled
    std::int32_t birthUnknown =
        0;              ///< inside the cut-off, passed the age rule because no date of birth is held
    bool stale = false; ///< the case has changed since the list was made: reload first
};

/// The cycles of the open case: which month is being worked, which are frozen, what they hold, and what moved
/// between them. Loads in the background when the case opens and after every change. GUI thread.
class CycleService : public QObject {
    Q_OBJECT
public:
    explicit CycleService(CaseSession& session);

    /// False until the cycles have been read once.
    bool isLoaded() const;
    /// All versions, latest as-at date first, of one label the newest version first.
    const std::vector<CycleInfo>& cycles() const;
    /// The month being worked; none = not opened (or frozen by now).
    const std::optional<OpenCycle>& open() const;
    /// Of every label the newest version; never null, empty until loaded.
    std::shared_ptr<const CycleHistory> history() const;
    void reload();

    using Done = std::function<void(Status)>;
    /// Opens a month's cycle: its date, profile and cut-off are what everybody who opens this case starts
    /// from. Logged. Usage for a second open cycle; moving the settings of the open one is allowed.
    void openCycle(const OpenCycle& cycle, QObject* context, Done done);
    /// Closes the open cycle without freezing it (opened by mistake). Logged. Usage where none is open.
    void closeCycle(const QString& by, QObject* context, Done done);

    void outlook(const std::shared_ptr<const Ranking>& ranking, int cutOff, QObject* context,
                 std::function<void(Result<FreezeOutlook>)> done);
    /// Freezes this list for good: a named person, a reason. Usage without a name or a reason and for a
    /// sandbox; CaseFile where the case has changed since the list was made. Closes the open cycle of that
    /// label. Logged with the sum, in the same transaction.
    void freeze(const std::shared_ptr<const Ranking>& ranking, int cutOff, const QString& by,
                const QString& reason, QObject* context, std::function<void(Result<CycleInfo>)> done);

    /// The list of a frozen cycle, made again from what it kept (kept in memory for the next time). Logs
    /// cycle.shown once for each cycle.
    void thaw(CycleId id, QObject* context, std::function<void(Result<std::shared_ptr<const Ranking>>)> done);
    /// List and ledger as frozen, for export. The caller logs the export.
    void kept(CycleId id, QObject* context, std::function<void(Result<FrozenCycle>)> done);
    /// Everybody inside the cut-off of `before` or of `after`, see harm::movements.
    void movements(CycleId before, const std::shared_ptr<const Ranking>& after, int cutOff, QObject* context,
                   std::function<void(Result<std::vector<Movement>>)> done);
    /// One suspect, see harm::movementOf.
    void movement(CycleId before, const std::shared_ptr<const Ranking>& after, const QString& nominalRef,
                  int cutOff, QObject* context, std::function<void(Result<Movement>)> done);
    /// Recomputes every frozen cycle; a sentence for each fault.
    void verify(QObject* context, std::function<void(Result<std::vector<QString>>)> done);

Q_SIGNALS:
    /// Cycles, the open one or the history are new.
    void changed();
    void failed(const harmdesk::Error& error);

private:
    struct Loaded;
    using List = std::shared_ptr<const Ranking>;

    template <class T>
    void change(const QString& title, QObject* context,
                std::function<Result<T>(storage::CaseConnection&, const WorkContext&)> work,
                std::function<void(Result<T>)> done);
    /// The cycle as loaded; nullptr where there is none.
    const CycleInfo* known(CycleId id) const;
    /// The list, from memory or made again.
    void list(CycleId id, QObject* context, std::function<void(Result<List>)> done);
    void keep(CycleId id, const List& list);

    CaseSession& m_session;
    bool m_loaded = false;
    std::vector<CycleInfo> m_cycles;
    std::optional<OpenCycle> m_open;
    std::shared_ptr<const CycleHistory> m_history;
    std::vector<std::pair<CycleId, List>> m_lists; // made again lately, the latest last
    std::vector<CycleId> m_shown;                  // that the log already tells were shown
};

} // namespace harmdesk::cases
