// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/cases/offence_code_service.h"

#include "models/cases/case_session.h"
#include "models/cases/ranking_service.h"
#include "models/harm/carried_rules.h"
#include "models/harm/index_file.h"
#include "models/harm/matching.h"
#include "models/harm/movement.h"
#include "models/harm/ranking.h"

#include <QFileInfo>
#include <algorithm>

namespace harmdesk::cases {

namespace {

/// The order of the movements in CodeEffect.
int section(const Movement& movement) {
    switch (movement.status) {
    case MoveStatus::Joiner:
    case MoveStatus::Returner:
        return 0;
    case MoveStatus::Leaver:
        return 1;
    case MoveStatus::Stayer:
    case MoveStatus::Outside:
        break;
    }
    return 2;
}

std::int64_t difference(const Movement& movement) {
    return std::abs((movement.score - movement.prevScore).hundredths());
}

bool comesBefore(const Movement& a, const Movement& b) {
    if (section(a) != section(b)) return section(a) < section(b);
    if (section(a) == 0) return a.rank < b.rank;
    if (section(a) == 1) return a.prevRank < b.prevRank;
    if (difference(a) != difference(b)) return difference(a) > difference(b);
    return a.rank < b.rank;
}

const IndexRow* rowOfUrn(const HarmIndex& index, const std::string& urn) {
    const auto it = std::find_if(index.rows.begin(), index.rows.end(),
                                 [&urn](const IndexRow& row) { return row.urn == urn; });
    return it == index.rows.end() ? nullptr : &*it;
}

Status whoAndWhy(const QString& by, const QString& reason) {
    if (by.trimmed().isEmpty())
        return fail(ErrorKind::Usage, OffenceCodeService::tr("Say who decides: the name is missing."));
    if (reason.trimmed().isEmpty())
        return fail(ErrorKind::Usage, OffenceCodeService::tr("Say why: the reason is missing."));
    return {};
}

} // namespace

CodeEffect effectBetween(std::shared_ptr<const Ranking> before, std::shared_ptr<const Ranking> after,
                         int cutOff) {
    CodeEffect effect;
    effect.cutOff = cutOff;
    for (Movement& movement : harm::movements(*before, *after, cutOff)) {
        switch (section(movement)) {
        case 0:
            ++effect.joiners;
            break;
        case 1:
            ++effect.leavers;
            break;
        default:
            if (movement.score == movement.prevScore) {
                if (movement.rank != movement.prevRank) ++effect.displaced;
                continue;
            }
            ++effect.changed;
        }
        effect.movements.push_back(std::move(movement));
    }
    std::stable_sort(effect.movements.begin(), effect.movements.end(), comesBefore);
    effect.before = std::move(before);
    effect.after = std::move(after);
    return effect;
}

const HarmIndex* CodeBook::inUse() const {
    for (const IndexVersion& version : versions)
        if (version.inUse) return &version.index;
    return versions.empty() ? nullptr : &versions.front().index;
}

OffenceCodeService::OffenceCodeService(CaseSession& session)
    : m_session(session) {}

// ---- looking

void OffenceCodeService::queue(QObject* context, Done<std::vector<harm::OffencePair>> done) {
    using Pairs = std::vector<harm::OffencePair>;
    const std::shared_ptr<const Ranking> list = m_session.ranking().current();
    if (!list) {
        done(Pairs());
        return;
    }
    m_session.reading().run<Pairs>(
        {tr("Looking for unmapped offences"), QStringLiteral("codes.queue"), true, context},
        [list](const WorkContext& work) -> Result<Pairs> {
            Pairs pairs = harm::unmappedPairs(*list->columns, list->matches, list.get(), work);
            if (work.cancelled()) return fail(ErrorKind::Cancelled, {});
            return pairs;
        },
        std::move(done));
}

void OffenceCodeService::book(QObject* context, Done<CodeBook> done) {
    m_session.read<CodeBook>(
        {tr("Reading the harm indexes"), QStringLiteral("codes.book"), true, context},
        [](storage::CaseConnection& connection, const WorkContext& work) -> Result<CodeBook> {
            CodeBook book;
            HARMDESK_TRY_ASSIGN(info, connection.info());
            HARMDESK_TRY_ASSIGN(names, connection.indexes().names());
            for (const QString& name : names) {
                if (work.cancelled()) return fail(ErrorKind::Cancelled, {});
                HARMDESK_TRY_ASSIGN(index, connection.indexes().index(name));
                book.versions.push_back({std::move(index), name == info.indexName});
            }
            HARMDESK_TRY_ASSIGN(decisions, connection.indexes().decisions());
            book.decisions = std::move(decisions);
            return book;
        },
        std::move(done));
}

// ---- what it would do

void OffenceCodeService::preview(Change change, int cutOff, QObject* context, Done<Effect> done) {
    const std::shared_ptr<const Ranking> list = m_session.ranking().current();
    if (!list) {
        done(fail(ErrorKind::Usage, tr("There is no list yet to compare with. Wait until it is ranked.")));
        return;
    }
    m_preview = m_session.reading().run<Effect>(
        {tr("Looking at the effect on the list"), QStringLiteral("codes.preview"), true, context},
        [list, change = std::move(change), cutOff](const WorkContext& work) -> Result<Effect> {
            // The list that the change would make, from the same rows: only the index differs.
            auto columns = std::make_shared<CaseColumns>(*list->columns);
            HARMDESK_TRY(change(columns->index));
            HARMDESK_TRY_ASSIGN(after, harm::rank(std::move(columns), list->profile, list->asAt, work));
            return std::make_shared<const CodeEffect>(effectBetween(list, std::move(after), cutOff));
        },
        std::move(done));
}

void OffenceCodeService::cancelPreview() {
    if (m_preview != 0) m_session.reading().cancel(std::exchange(m_preview, 0));
}

void OffenceCodeService::previewDecision(const OffenceDecision& decision, int cutOff, QObject* context,
                                         Done<Effect> done) {
    preview(
        [decision](HarmIndex& index) -> Status {
            index.decisions.push_back(decision);
            return {};
        },
        cutOff, context, std::move(done));
}

void OffenceCodeService::previewWithdrawal(std::int64_t decisionId, int cutOff, QObject* context,
                                           Done<Effect> done) {
    preview(
        [decisionId](HarmIndex& index) -> Status {
            std::erase_if(index.decisions,
                          [decisionId](const OffenceDecision& held) { return held.id == decisionId; });
            return {};
        },
        cutOff, context, std::move(done));
}

void OffenceCodeService::previewRules(const std::vector<ResolutionRule>& rules, int cutOff, QObject* context,
                                      Done<Effect> done) {
    preview(
        [rules](HarmIndex& index) -> Status {
            index.rules = rules;
            return {};
        },
        cutOff, context, std::move(done));
}

void OffenceCodeService::previewIndex(const HarmIndex& version, int cutOff, QObject* context,
                                      Done<Effect> done) {
    preview(
        [version](HarmIndex& index) -> Status {
            std::vector<OffenceDecision> decisions = std::move(index.decisions); // they belong to the case
            index = version;
            index.decisions = std::move(decisions);
            return {};
        },
        cutOff, context, std::move(done));
}

// ---- doing

template <class T>
void OffenceCodeService::change(const QString& title, QObject* context,
                                std::function<Result<T>(storage::CaseConnection&, const WorkContext&)> work,
                                Done<T> done) {
    m_session.change<T>({title, tr("Offence codes cannot be decided here. %1"), this, context},
                        std::move(work), std::move(done), [this] {
                            m_session.refresh();
                            Q_EMIT changed();
                        });
}

void OffenceCodeService::decide(const OffenceDecision& decision, QObject* context,
                                Done<OffenceDecision> done) {
    if (const Status said =
            whoAndWhy(QString::fromStdString(decision.decidedBy), QString::fromStdString(decision.reason));
        !said) {
        done(tl::unexpected(said.error()));
        return;
    }
    change<OffenceDecision>(
        tr("Deciding an offence"), context,
        [decision](storage::CaseConnection& connection, const WorkContext&) -> Result<OffenceDecision> {
            HARMDESK_TRY_ASSIGN(index, connection.indexes().index({}));
            if (!rowOfUrn(index, decision.urn))
                return fail(ErrorKind::Usage,
                            tr("The harm index in use has no offence %1. Choose one of its rows.")
                                .arg(QString::fromStdString(decision.urn)));
            return connection.indexes().decide(decision);
        },
        [this, done = std::move(done)](Result<OffenceDecision> kept) {
            if (kept) m_made.push_back(kept->id);
            done(std::move(kept));
        });
}

void OffenceCodeService::withdraw(std::int64_t decisionId, const QString& by, const QString& reason,
                                  QObject* context, Done<void> done) {
    if (const Status said = whoAndWhy(by, reason); !said) {
        done(tl::unexpected(said.error()));
        return;
    }
    change<void>(
        tr("Withdrawing a decision"), context,
        [decisionId, by, reason](storage::CaseConnection& connection, const WorkContext&) {
            return connection.indexes().withdraw(decisionId, by, reason);
        },
        [this, decisionId, done = std::move(done)](Status withdrawn) {
            if (withdrawn) std::erase(m_made, decisionId);
            done(std::move(withdrawn));
        });
}

void OffenceCodeService::undo(QObject* context, Done<OffenceDecision> done) {
    if (m_made.empty()) {
        done(fail(ErrorKind::Usage, tr("There is no decision of this session to undo.")));
        return;
    }
    const std::int64_t id = m_made.back();
    m_made.pop_back(); // a second undo before this one is done takes the one before
    change<OffenceDecision>(
        tr("Undoing a decision"), context,
        [id](storage::CaseConnection& connection, const WorkContext&) -> Result<OffenceDecision> {
            HARMDESK_TRY_ASSIGN(decisions, connection.indexes().decisions());
            const auto it = std::find_if(decisions.begin(), decisions.end(),
                                         [id](const OffenceDecision& held) { return held.id == id; });
            if (it == decisions.end() || !it->stands())
                return fail(ErrorKind::Usage, tr("That decision has been withdrawn already."));
            HARMDESK_TRY(
                connection.indexes().withdraw(id, QString::fromStdString(it->decidedBy), tr("undone")));
            return *it;
        },
        [this, id, done = std::move(done)](Result<OffenceDecision> undone) {
            // Not taken back and not gone either (a full disk, say): the next undo tries it again.
            if (!undone && undone.error().kind != ErrorKind::Usage)
                m_made.insert(std::upper_bound(m_made.begin(), m_made.end(), id), id);
            done(std::move(undone));
        });
}

std::vector<ResolutionRule> OffenceCodeService::withRules(const HarmIndex& index, const std::string& hoClass,
                                                          const std::vector<ResolutionRule>& rules) {
    const std::string wanted = harm::normalisedHoClass(hoClass);
    std::vector<ResolutionRule> all;
    std::copy_if(index.rules.begin(), index.rules.end(), std::back_inserter(all),
                 [&](const ResolutionRule& rule) { return harm::normalisedHoClass(rule.hoClass) != wanted; });
    all.insert(all.end(), rules.begin(), rules.end());
    return all;
}

void OffenceCodeService::settleClass(const std::string& hoClass, const std::vector<ResolutionRule>& rules,
                                     const QString& reason, QObject* context, Done<void> done) {
    if (reason.trimmed().isEmpty()) {
        done(fail(ErrorKind::Usage, tr("Say why: the reason is missing.")));
        return;
    }
    change<void>(
        tr("Settling class %1").arg(QString::fromStdString(hoClass)), context,
        [hoClass, rules, reason](storage::CaseConnection& connection, const WorkContext&) -> Status {
            HARMDESK_TRY_ASSIGN(index, connection.indexes().index({}));
            for (const ResolutionRule& rule : rules)
                if (!rowOfUrn(index, rule.urn))
                    return fail(ErrorKind::Usage,
                                tr("The harm index in use has no offence %1. Choose one of its rows.")
                                    .arg(QString::fromStdString(rule.urn)));
            index.rules = withRules(index, hoClass, rules);
            return connection.indexes().setRules(QString::fromStdString(index.name), index.rules,
                                                 harm::indexSha256(index), reason);
        },
        std::move(done));
}

void OffenceCodeService::addIndex(const HarmIndex& added, const QString& from, QObject* context,
                                  Done<AddedIndex> done) {
    change<AddedIndex>(
        tr("Adding the harm index %1").arg(QString::fromStdString(added.name)), context,
        [index = added, from](storage::CaseConnection& connection,
                              const WorkContext&) mutable -> Result<AddedIndex> {
            HARMDESK_TRY_ASSIGN(inUse, connection.indexes().index({}));
            harm::CarriedRules carried = harm::carryRules(inUse, index);
            index.rules = std::move(carried.rules);
            index.sha256 = harm::indexSha256(index);
            const QString name = QString::fromStdString(index.name);
            HARMDESK_TRY(connection.indexes().add(index));
            HARMDESK_TRY(connection.audit().append(
                {QString::fromUtf16(audit_action::kIndexAdded), name,
                 QStringLiteral(
                     "from %1, %2 offences, %3 rules, rules of %4 classes carried over, SHA-256 %5")
                     .arg(QFileInfo(from).fileName())
                     .arg(index.rows.size())
                     .arg(index.rules.size())
                     .arg(carried.classes.size())
                     .arg(QString::fromStdString(index.sha256))}));
            return AddedIndex{name, std::move(carried.classes), std::move(carried.left)};
        },
        std::move(done));
}

void OffenceCodeService::useIndex(const QString& name, const QString& reason, QObject* context,
                                  Done<void> done) {
    if (reason.trimmed().isEmpty()) {
        done(fail(ErrorKind::Usage, tr("Say why: the reason is missing.")));
        return;
    }
    change<void>(
        tr("Using the harm index %1").arg(name), context,
        [name, reason](storage::CaseConnection& connection, const WorkContext&) -> Status {
            HARMDESK_TRY_ASSIGN(info, connection.info());
            HARMDESK_TRY_ASSIGN(names, connection.indexes().names());
            if (std::find(names.begin(), names.end(), name) == names.end())
                return fail(ErrorKind::Usage, tr("The case has no harm index “%1”.").arg(name));
            // What ranks the case changes: said in the log before it happens.
            HARMDESK_TRY(connection.audit().append(
                {QString::fromUtf16(audit_action::kIndexUsed), name,
                 QStringLiteral("before: %1; reason: %2").arg(info.indexName, reason)}));
            return connection.indexes().use(name);
        },
        std::move(done));
}

} // namespace harmdesk::cases
