// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/cases/cycle_service.h"

#include "models/cases/audit_service.h"
#include "models/cases/case_session.h"
#include "models/cases/frozen_cycles.h"
#include "models/domain/case_columns.h"

#include <QPointer>
#include <algorithm>

namespace harmdesk::cases {

namespace {

constexpr std::size_t kKeptLists = 6; // a year's list of 35,000 suspects takes some 40 MB

/// Latest as-at date first, of one label the newest version first.
bool comesBefore(const CycleInfo& a, const CycleInfo& b) {
    if (a.label != b.label) return std::pair(a.asAt, a.label) > std::pair(b.asAt, b.label);
    return a.version > b.version;
}

} // namespace

struct CycleService::Loaded {
    std::vector<CycleInfo> cycles;
    std::optional<OpenCycle> open;
    std::shared_ptr<const CycleHistory> history;
    std::optional<Error> historyFault; ///< the cycles are shown nevertheless
};

CycleService::CycleService(CaseSession& session)
    : m_session(session)
    , m_history(std::make_shared<const CycleHistory>()) {
    connect(&session, &CaseSession::opened, this, &CycleService::reload);
}

bool CycleService::isLoaded() const {
    return m_loaded;
}
const std::vector<CycleInfo>& CycleService::cycles() const {
    return m_cycles;
}
const std::optional<OpenCycle>& CycleService::open() const {
    return m_open;
}
std::shared_ptr<const CycleHistory> CycleService::history() const {
    return m_history;
}

void CycleService::reload() {
    m_session.read<Loaded>(
        {tr("Reading the cycles"), QStringLiteral("cycles"), true, this},
        [](storage::CaseConnection& connection, const WorkContext&) -> Result<Loaded> {
            Loaded loaded;
            HARMDESK_TRY_ASSIGN(cycles, connection.cycles().cycles());
            HARMDESK_TRY_ASSIGN(open, connection.cycles().open());
            std::sort(cycles.begin(), cycles.end(), comesBefore);
            loaded.cycles = std::move(cycles);
            loaded.open = std::move(open);
            Result<CycleHistory> history = readHistory(connection);
            if (!history && history.error().kind == ErrorKind::Cancelled)
                return tl::unexpected(history.error());
            if (history)
                loaded.history = std::make_shared<const CycleHistory>(std::move(*history));
            else
                loaded.historyFault = history.error();
            return loaded;
        },
        [this](Result<Loaded> loaded) {
            if (!loaded) {
                if (loaded.error().kind != ErrorKind::Cancelled) Q_EMIT failed(loaded.error());
                return;
            }
            m_loaded = true;
            m_cycles = std::move(loaded->cycles);
            m_open = std::move(loaded->open);
            m_history = loaded->history ? loaded->history : std::make_shared<const CycleHistory>();
            Q_EMIT changed();
            if (loaded->historyFault) Q_EMIT failed(*loaded->historyFault);
        });
}

const CycleInfo* CycleService::known(CycleId id) const {
    const auto it = std::find_if(m_cycles.begin(), m_cycles.end(),
                                 [id](const CycleInfo& cycle) { return cycle.id == id; });
    return it == m_cycles.end() ? nullptr : &*it;
}

template <class T>
void CycleService::change(const QString& title, QObject* context,
                          std::function<Result<T>(storage::CaseConnection&, const WorkContext&)> work,
                          std::function<void(Result<T>)> done) {
    m_session.change<T>({title, tr("Cycles cannot be opened or frozen here. %1"), this, context},
                        std::move(work), std::move(done), [this] { reload(); });
}

void CycleService::openCycle(const OpenCycle& cycle, QObject* context, Done done) {
    change<void>(
        tr("Opening a cycle"), context,
        [cycle](storage::CaseConnection& connection, const WorkContext&) -> Status {
            HARMDESK_TRY(connection.cycles().setOpen(cycle));
            return {};
        },
        std::move(done));
}

void CycleService::closeCycle(const QString& by, QObject* context, Done done) {
    change<void>(
        tr("Closing a cycle"), context,
        [by](storage::CaseConnection& connection, const WorkContext&) {
            return connection.cycles().closeOpen(by);
        },
        std::move(done));
}

void CycleService::outlook(const std::shared_ptr<const Ranking>& ranking, int cutOff, QObject* context,
                           std::function<void(Result<FreezeOutlook>)> done) {
    if (!ranking) {
        done(fail(ErrorKind::Usage, tr("There is no list to freeze yet.")));
        return;
    }
    m_session.read<FreezeOutlook>(
        {tr("Looking at what is open"), QStringLiteral("cycles.outlook"), true, context},
        [ranking, cutOff](storage::CaseConnection& connection, const WorkContext&) {
            return freezeOutlook(connection, *ranking, cutOff);
        },
        std::move(done));
}

void CycleService::freeze(const std::shared_ptr<const Ranking>& ranking, int cutOff, const QString& by,
                          const QString& reason, QObject* context,
                          std::function<void(Result<CycleInfo>)> done) {
    if (!ranking) {
        done(fail(ErrorKind::Usage, tr("There is no list to freeze yet.")));
        return;
    }
    change<CycleInfo>(
        tr("Freezing the list"), context,
        [ranking, cutOff, by, reason](storage::CaseConnection& connection, const WorkContext& work) {
            return freezeList(connection, *ranking, cutOff, by, reason, work);
        },
        std::move(done));
}

void CycleService::keep(CycleId id, const List& list) {
    std::erase_if(m_lists, [id](const auto& kept) { return kept.first == id; });
    if (m_lists.size() >= kKeptLists) m_lists.erase(m_lists.begin());
    m_lists.emplace_back(id, list);
}

void CycleService::list(CycleId id, QObject* context, std::function<void(Result<List>)> done) {
    const auto held =
        std::find_if(m_lists.begin(), m_lists.end(), [id](const auto& kept) { return kept.first == id; });
    if (held != m_lists.end()) {
        const List list = held->second;
        keep(id, list);
        done(list);
        return;
    }
    m_session.read<List>(
        {tr("Making a frozen list again"), {}, true, this},
        [id](storage::CaseConnection& connection, const WorkContext& work) {
            return thawedList(connection, id, work);
        },
        [this, id, bound = context != nullptr, guard = QPointer<QObject>(context),
         done = std::move(done)](const Result<List>& list) {
            if (list) keep(id, *list);
            if (!bound || guard) done(list);
        });
}

void CycleService::thaw(CycleId id, QObject* context, std::function<void(Result<List>)> done) {
    list(id, context, [this, id, context, done = std::move(done)](const Result<List>& list) {
        if (!list || std::find(m_shown.begin(), m_shown.end(), id) != m_shown.end()) {
            done(list);
            return;
        }
        m_shown.push_back(id);
        const CycleInfo* cycle = known(id);
        const QString name =
            cycle ? QStringLiteral("%1@%2").arg(QString::fromStdString(cycle->label)).arg(cycle->version)
                  : QString::number(id.value);
        m_session.audit().recordThen(AuditEvent{QString::fromUtf16(audit_action::kCycleShown), name,
                                                QStringLiteral("%1 ranked").arg((*list)->rows.size())},
                                     context, [done, list] { done(list); });
    });
}

void CycleService::kept(CycleId id, QObject* context, std::function<void(Result<FrozenCycle>)> done) {
    m_session.read<FrozenCycle>(
        {tr("Reading a frozen cycle"), {}, true, context},
        [id](storage::CaseConnection& connection, const WorkContext& work) {
            return soundCycle(connection, id, work);
        },
        std::move(done));
}

void CycleService::movements(CycleId before, const List& after, int cutOff, QObject* context,
                             std::function<void(Result<std::vector<Movement>>)> done) {
    using Movements = std::vector<Movement>;
    const CycleInfo* cycle = known(before);
    if (!cycle || !after) {
        done(fail(ErrorKind::Usage, tr("There is no list to compare with.")));
        return;
    }
    list(before, context,
         [this, info = *cycle, after, cutOff, context, done = std::move(done)](const Result<List>& earlier) {
             if (!earlier) {
                 done(tl::unexpected(earlier.error()));
                 return;
             }
             m_session.reading().run<Movements>(
                 {tr("Comparing two lists"), {}, true, context},
                 [info, earlier = *earlier, after, cutOff, history = m_history](const WorkContext&) {
                     return Result<Movements>(movementsSince(info, *earlier, *after, cutOff, *history));
                 },
                 done);
         });
}

void CycleService::movement(CycleId before, const List& after, const QString& nominalRef, int cutOff,
                            QObject* context, std::function<void(Result<Movement>)> done) {
    const CycleInfo* cycle = known(before);
    if (!cycle || !after) {
        done(fail(ErrorKind::Usage, tr("There is no list to compare with.")));
        return;
    }
    list(before, context,
         [this, info = *cycle, after, ref = nominalRef.toStdString(), cutOff, context,
          done = std::move(done)](const Result<List>& earlier) {
             if (!earlier) {
                 done(tl::unexpected(earlier.error()));
                 return;
             }
             m_session.reading().run<Movement>(
                 {{}, {}, true, context},
                 [info, earlier = *earlier, after, ref, cutOff, history = m_history](const WorkContext&) {
                     return Result<Movement>(movementSince(info, *earlier, *after, ref, cutOff, *history));
                 },
                 done);
         });
}

void CycleService::verify(QObject* context, std::function<void(Result<std::vector<QString>>)> done) {
    m_session.read<std::vector<QString>>(
        {tr("Checking frozen cycles"), {}, true, context},
        [](storage::CaseConnection& connection, const WorkContext& work) {
            return cycleFaults(connection, work);
        },
        std::move(done));
}

} // namespace harmdesk::cases
