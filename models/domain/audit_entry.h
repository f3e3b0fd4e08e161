// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QString>

namespace harmdesk {

// What the log records (DPA 2018 s.62: collection, alteration, consultation, disclosure, combination, erasure).
namespace audit_action {
inline constexpr char16_t kCaseCreated[] = u"case.created";
inline constexpr char16_t kCaseOpened[] = u"case.opened";
inline constexpr char16_t kImport[] = u"import";
inline constexpr char16_t kRankingShown[] = u"ranking.shown";
inline constexpr char16_t kDossierOpened[] = u"dossier.opened";
inline constexpr char16_t kVictimRevealed[] = u"victim.revealed";
inline constexpr char16_t kNoteSaved[] = u"note.saved";
inline constexpr char16_t kNoteWithdrawn[] = u"note.withdrawn";
inline constexpr char16_t kExport[] = u"export";
inline constexpr char16_t kCopied[] = u"copied";
inline constexpr char16_t kSearch[] = u"search";
inline constexpr char16_t kDecision[] = u"offence.decided";
inline constexpr char16_t kDecisionWithdrawn[] = u"offence.withdrawn";
inline constexpr char16_t kRollBack[] = u"import.rolledback";
inline constexpr char16_t kRollForward[] = u"import.rolledforward";
inline constexpr char16_t kRejectSettled[] = u"reject.settled";
inline constexpr char16_t kSpecSaved[] = u"spec.saved";
inline constexpr char16_t kSpecRemoved[] = u"spec.removed";
inline constexpr char16_t kIndexAdded[] = u"index.added";
inline constexpr char16_t kRulesChanged[] = u"index.rules";
inline constexpr char16_t kIndexUsed[] = u"index.used";
inline constexpr char16_t kCycleOpened[] = u"cycle.opened";
inline constexpr char16_t kCycleClosed[] = u"cycle.closed";
inline constexpr char16_t kCycleFrozen[] = u"cycle.frozen";
inline constexpr char16_t kCycleShown[] = u"cycle.shown";
inline constexpr char16_t kProfileSaved[] = u"profile.saved";
inline constexpr char16_t kProfileRemoved[] = u"profile.removed";
inline constexpr char16_t kViewSaved[] = u"view.saved";
inline constexpr char16_t kViewRemoved[] = u"view.removed";
inline constexpr char16_t kSandboxShown[] = u"sandbox.shown";
inline constexpr char16_t kMonitoringShown[] = u"monitoring.shown";
} // namespace audit_action

/// What someone did. Subject and detail carry references (nominal_ref, file names, counts), never people's names.
struct AuditEvent {
    QString action;  ///< one of audit_action
    QString subject; ///< what it was done to: a nominal_ref, a file; may be empty
    QString detail;  ///< the rest, e.g. "top 100, as at 2026-10-31"
};

/// A line of the log as kept: chained, so that a line changed or removed later shows.
struct AuditEntry {
    std::int64_t id = 0;
    QDateTime at; ///< UTC
    QString user;
    AuditEvent event;
    QString hash; ///< SHA-256, hex, over the previous hash and this line
};

} // namespace harmdesk
