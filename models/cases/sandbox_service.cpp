// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/cases/sandbox_service.h"

#include "models/cases/audit_service.h"
#include "models/cases/case_session.h"
#include "models/cases/ranking_service.h"
#include "models/domain/case_columns.h"
#include "models/domain/profile_words.h"
#include "models/harm/ranking.h"

#include <algorithm>
#include <vector>

namespace harmdesk::cases {

namespace {

struct Indexes {
    QStringList names;
    std::map<std::string, std::shared_ptr<const HarmIndex>> held;
};

/// Crimes of these numbers, ascending; numbers that the case does not hold (any more) are passed over.
std::vector<std::uint32_t> crimesOf(const CaseColumns& columns, const std::set<std::string>& numbers) {
    std::vector<std::uint32_t> crimes;
    for (const std::string& number : numbers)
        if (const auto crime = harm::crimeByNo(columns, number)) crimes.push_back(*crime);
    std::sort(crimes.begin(), crimes.end());
    return crimes;
}

/// What was not moved follows the new list; what was moved stays.
SandboxState follow(const SandboxState& state, const SandboxState& before, const SandboxState& after) {
    SandboxState out = state;
    out.profile.name = after.profile.name;
    out.profile.version = after.profile.version;
    const auto moved = profileDifferences(before.profile, state.profile);
    for (const auto& [key, value] : profileValues(after.profile)) {
        const bool stays =
            std::any_of(moved.begin(), moved.end(), [&](const ProfileDifference& d) { return d.key == key; });
        // Values of a profile are always allowed.
        if (!stays && !setProfileValue(out.profile, key, value)) Q_ASSERT(false);
    }
    if (state.asAt == before.asAt) out.asAt = after.asAt;
    return out;
}

} // namespace

SandboxService::SandboxService(CaseSession& session, bool resting)
    : m_session(session)
    , m_resting(resting) {
    connect(&session.ranking(), &RankingService::rankingReady, this, &SandboxService::takeBase);
    connect(&session, &CaseSession::infoChanged, this, &SandboxService::readIndexes);
    if (session.isOpen()) readIndexes();
    connect(&session, &CaseSession::opened, this, &SandboxService::readIndexes);
    if (session.ranking().current()) takeBase(session.ranking().current());
}

void SandboxService::open() {
    m_resting = false;
    m_session.audit().record({QString::fromUtf16(audit_action::kSandboxShown), QString(),
                              m_base ? QStringLiteral("over the list as at %1, profile %2")
                                           .arg(QString::fromStdString(m_base->asAt.iso()),
                                                QString::fromStdString(m_base->profile.name))
                                     : QString()});
    if (m_base && isBusy() && !m_making) make();
}

SandboxState SandboxService::realState() const {
    SandboxState real;
    if (!m_base) return real;
    real.profile = m_base->profile;
    real.asAt = m_base->asAt;
    return real;
}

bool SandboxService::isChanged() const {
    return m_base && !(m_state == realState());
}

void SandboxService::takeBase(const std::shared_ptr<const Ranking>& ranking) {
    if (ranking == m_base) return;
    const SandboxState before = realState();
    const bool first = !m_base;
    m_base = ranking;
    m_state = first ? realState() : follow(m_state, before, realState());
    Q_EMIT baseChanged();
    Q_EMIT stateChanged();
    ask();
}

void SandboxService::setState(const SandboxState& state) {
    if (state == m_state) return;
    m_state = state;
    Q_EMIT stateChanged();
    ask();
}

void SandboxService::setCutOff(int places) {
    if (places == m_cutOff) return;
    m_cutOff = places;
    ask();
}

QStringList SandboxService::flags() const {
    std::set<std::string> flags;
    if (m_base)
        for (const auto& held : m_base->columns->flagSets) flags.insert(held.begin(), held.end());
    QStringList out;
    for (const std::string& flag : flags) out << QString::fromStdString(flag);
    return out;
}

void SandboxService::readIndexes() {
    m_session.read<Indexes>(
        {{}, QStringLiteral("sandbox.indexes"), true, this},
        [](storage::CaseConnection& connection, const WorkContext& work) -> Result<Indexes> {
            Indexes found;
            HARMDESK_TRY_ASSIGN(names, connection.indexes().names());
            for (const QString& name : names) {
                if (work.cancelled()) return fail(ErrorKind::Cancelled, {});
                HARMDESK_TRY_ASSIGN(index, connection.indexes().index(name));
                found.held.emplace(name.toStdString(), std::make_shared<const HarmIndex>(std::move(index)));
            }
            found.names = QStringList(names.begin(), names.end());
            return found;
        },
        [this](Result<Indexes> found) {
            if (!found) {
                if (found.error().kind != ErrorKind::Cancelled) Q_EMIT failed(found.error());
                return;
            }
            m_indexNames = std::move(found->names);
            m_indexes = std::move(found->held);
            Q_EMIT baseChanged();
            if (!m_state.indexName.empty()) ask();
        });
}

harm::Scenario SandboxService::scenario() const {
    harm::Scenario out;
    out.profile = m_state.profile;
    out.asAt = m_state.asAt;
    out.unmappedAtMedian = m_state.unmappedAtMedian;
    out.leftOut = crimesOf(*m_base->columns, m_state.leftOut);
    out.broughtIn = crimesOf(*m_base->columns, m_state.broughtIn);
    const auto held = m_indexes.find(m_state.indexName);
    if (!m_state.indexName.empty() && held != m_indexes.end()) {
        // Decisions belong to the case, not to one version of the index.
        auto index = std::make_shared<HarmIndex>(*held->second);
        index->decisions = m_base->columns->index.decisions;
        out.index = std::move(index);
    }
    return out;
}

void SandboxService::ask() {
    if (!m_base) return;
    ++m_request;
    if (!m_making && !m_resting) make(); // else the newest is made when the present one is done
}

void SandboxService::make() {
    using Made = std::shared_ptr<const SandboxList>;
    m_making = true;
    m_session.reading().run<Made>(
        {{}, QStringLiteral("sandbox"), true, this},
        [request = m_request, state = m_state, base = m_base, wanted = scenario(), prepare = m_prepare,
         cutOff = m_cutOff](const WorkContext& work) -> Result<Made> {
            HARMDESK_TRY_ASSIGN(ranking, harm::rankScenario(base->columns, wanted, work));
            auto list = std::make_shared<SandboxList>();
            list->request = request;
            list->state = state;
            list->base = base;
            list->comparison = harm::compareLists(*base, *ranking, cutOff);
            if (prepare && !work.cancelled()) list->parts = prepare(*ranking);
            list->ranking = std::move(ranking);
            return list;
        },
        [this, request = m_request](Result<Made> made) {
            m_making = false;
            if (made && (*made)->base == m_base) {
                m_list = std::move(*made);
                Q_EMIT listReady();
            } else if (!made && made.error().kind != ErrorKind::Cancelled) {
                Q_EMIT failed(made.error());
            }
            if (request != m_request && !m_making && !m_resting) make();
        });
}

SandboxState SandboxService::withCrime(SandboxState state, const std::string& crimeNo, bool counts,
                                       bool countsByRules) {
    state.leftOut.erase(crimeNo);
    state.broughtIn.erase(crimeNo);
    if (counts && !countsByRules) state.broughtIn.insert(crimeNo);
    if (!counts && countsByRules) state.leftOut.insert(crimeNo);
    return state;
}

QString besideProfileWords(const SandboxState& real, const SandboxState& state) {
    QStringList words;
    if (state.asAt != real.asAt) words << SandboxService::tr("as at %1").arg(state.asAt.display());
    if (state.indexName != real.indexName)
        words << SandboxService::tr("index %1").arg(QString::fromStdString(state.indexName));
    if (state.unmappedAtMedian) words << SandboxService::tr("unmapped at the median of the class");
    if (!state.leftOut.empty())
        words << SandboxService::tr("%n allegation(s) left out", nullptr,
                                    static_cast<int>(state.leftOut.size()));
    if (!state.broughtIn.empty())
        words << SandboxService::tr("%n allegation(s) brought in", nullptr,
                                    static_cast<int>(state.broughtIn.size()));
    return words.join(QStringLiteral(", "));
}

QString sandboxWords(const SandboxState& real, const SandboxState& state) {
    QStringList words{differenceWords(profileDifferences(real.profile, state.profile)),
                      besideProfileWords(real, state)};
    words.removeAll(QString());
    return words.join(QStringLiteral(", "));
}

} // namespace harmdesk::cases
