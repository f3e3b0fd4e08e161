// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/result.h"
#include "models/domain/dossier.h"
#include "models/domain/row_history.h"

#include <QObject>
#include <cstdint>
#include <functional>
#include <memory>
#include <string>
#include <vector>

namespace harmdesk::cases {

class CaseSession;

/// Opens dossiers and reveals victims' names; both are written to the log before anything is handed over. GUI
/// thread.
class DossierService : public QObject {
    Q_OBJECT
public:
    explicit DossierService(CaseSession& session);

    /// Logs dossier.opened, loads, then calls `done` (dropped when `context` is gone or a later open
    /// supersedes it).
    void open(const QString& nominalRef, QObject* context,
              std::function<void(Result<std::shared_ptr<const Dossier>>)> done);
    /// Logs victim.revealed with the reason, then gives the names. A line that cannot be written gives its
    /// Error and no names.
    void reveal(const QString& nominalRef, const QString& reason, QObject* context,
                std::function<void(Result<std::vector<RevealedVictim>>)> done);

    /// Every version of one held row, newest first, with the imports that brought them; see
    /// SuspectSource::history for `key`. Belongs to a dossier that is open (and logged): of a victim's rows
    /// only after a reveal. Dropped when `context` is gone.
    void history(FileKind kind, const std::vector<std::string>& key, QObject* context,
                 std::function<void(Result<std::vector<RowVersion>>)> done);

private:
    CaseSession& m_session;
    std::uint64_t m_generation = 0; // of open(): the answer to an earlier one is dropped
};

} // namespace harmdesk::cases
