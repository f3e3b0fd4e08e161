// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/result.h"
#include "models/domain/harm_index.h"
#include "models/domain/movement.h"
#include "models/domain/ranking.h"
#include "models/harm/unmapped_pairs.h"
#include "models/jobs/job_queue.h"

#include <QObject>
#include <functional>
#include <memory>
#include <vector>

namespace harmdesk::storage {
class CaseConnection;
}

namespace harmdesk::cases {

class CaseSession;

/// What a change of a decision, a rule or the index would do to the list on screen.
struct CodeEffect {
    std::shared_ptr<const Ranking> before; ///< the list on screen
    std::shared_ptr<const Ranking> after;
    int cutOff = 0;
    /// Inside the cut-off of either list: joiners by their new rank, leavers by their old one, then those who
    /// stay with another score, greatest difference first. Who only moves because others do is counted, not
    /// named.
    std::vector<Movement> movements;
    int joiners = 0;
    int leavers = 0;
    int changed = 0;   ///< stay, with another score
    int displaced = 0; ///< stay with the same score at another rank
};

/// A version of the harm index in the case.
struct IndexVersion {
    HarmIndex index;
    bool inUse = false;
};

/// What the case holds about offence codes beside the queue.
struct CodeBook {
    std::vector<IndexVersion> versions;     ///< in the order they came
    std::vector<OffenceDecision> decisions; ///< withdrawn ones too, oldest first
    /// The version in use; the first where none says so (a damaged case); nullptr when there is none.
    const HarmIndex* inUse() const;
};

/// What came of adding a version.
struct AddedIndex {
    QString name;
    std::vector<std::string> carried; ///< classes whose rules were taken over from the version in use
    std::vector<std::string> left;    ///< classes whose rules name an offence the new version has not
};

/// Decisions on offence codes, resolution rules and index versions: looks at what they would do, does them,
/// takes them back. Every change is a line of the log with its reason, and re-ranks the list. GUI thread;
/// work in the background. A case that is open for viewing refuses every change with a sentence
/// (ErrorKind::CaseFile). Every `done` is dropped when `context` is gone.
class OffenceCodeService : public QObject {
    Q_OBJECT
public:
    explicit OffenceCodeService(CaseSession& session);

    template <class T> using Done = std::function<void(Result<T>)>;
    using Effect = std::shared_ptr<const CodeEffect>;

    /// The unmapped pairs of the list on screen; a later call supersedes an earlier one. Empty before the
    /// first list.
    void queue(QObject* context, Done<std::vector<harm::OffencePair>> done);
    void book(QObject* context, Done<CodeBook> done);

    // What a change would do to the first `cutOff` places of the list on screen. Latest wins: a new question
    // cancels the one before. Usage before there is a list.
    void previewDecision(const OffenceDecision& decision, int cutOff, QObject* context, Done<Effect> done);
    void previewWithdrawal(std::int64_t decisionId, int cutOff, QObject* context, Done<Effect> done);
    /// `rules`: all rules that the version in use would have.
    void previewRules(const std::vector<ResolutionRule>& rules, int cutOff, QObject* context,
                      Done<Effect> done);
    void previewIndex(const HarmIndex& version, int cutOff, QObject* context, Done<Effect> done);
    void cancelPreview();

    /// Usage when the reason or the name is missing or the version in use has no such URN.
    void decide(const OffenceDecision& decision, QObject* context, Done<OffenceDecision> done);
    void withdraw(std::int64_t decisionId, const QString& by, const QString& reason, QObject* context,
                  Done<void> done);
    /// Withdraws the newest decision of this session that still stands.
    void undo(QObject* context, Done<OffenceDecision> done);
    bool canUndo() const { return !m_made.empty(); }
    /// Replaces the rules of one class in the version in use, keeping all others.
    void settleClass(const std::string& hoClass, const std::vector<ResolutionRule>& rules,
                     const QString& reason, QObject* context, Done<void> done);
    /// Puts a version beside the others; rules for its ambiguous classes are carried over from the one in
    /// use.
    void addIndex(const HarmIndex& index, const QString& from, QObject* context, Done<AddedIndex> done);
    void useIndex(const QString& name, const QString& reason, QObject* context, Done<void> done);

    /// The rules of `index` with those of one class replaced.
    static std::vector<ResolutionRule> withRules(const HarmIndex& index, const std::string& hoClass,
                                                 const std::vector<ResolutionRule>& rules);

Q_SIGNALS:
    /// Decisions, rules or versions are others now; the list follows by itself.
    void changed();

private:
    using Change = std::function<Status(HarmIndex&)>;
    void preview(Change change, int cutOff, QObject* context, Done<Effect> done);
    /// Runs `work` on the writer; afterwards re-ranks and tells of the change.
    template <class T>
    void change(const QString& title, QObject* context,
                std::function<Result<T>(storage::CaseConnection&, const WorkContext&)> work, Done<T> done);

    CaseSession& m_session;
    std::vector<std::int64_t> m_made; ///< decisions of this session that stand, oldest first
    jobs::JobId m_preview = 0;
};

/// What a change does between two lists; see CodeEffect. Any thread.
CodeEffect effectBetween(std::shared_ptr<const Ranking> before, std::shared_ptr<const Ranking> after,
                         int cutOff);

} // namespace harmdesk::cases
