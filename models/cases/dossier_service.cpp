// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/cases/dossier_service.h"

#include "models/cases/case_session.h"

#include <QPointer>

namespace harmdesk::cases {
namespace {

using Log = std::function<Result<void>(storage::CaseConnection&, const WorkContext&)>;

Log appendOf(const char16_t* action, const QString& subject, const QString& detail) {
    return [event = AuditEvent{QString::fromUtf16(action), subject, detail}](
               storage::CaseConnection& connection, const WorkContext&) {
        return connection.audit().append(event);
    };
}

} // namespace

DossierService::DossierService(CaseSession& session)
    : m_session(session) {}

void DossierService::open(const QString& nominalRef, QObject* context,
                          std::function<void(Result<std::shared_ptr<const Dossier>>)> done) {
    using Loaded = std::shared_ptr<const Dossier>;
    const std::uint64_t generation = ++m_generation;
    QObject* const owner = context ? context : this;
    m_session.write<void>({{}, {}, false, owner}, appendOf(audit_action::kDossierOpened, nominalRef, {}),
                          [this, owner = QPointer<QObject>(owner), generation, nominalRef,
                           done = std::move(done)](const Status& logged) {
                              if (generation != m_generation) return;
                              if (!logged) {
                                  done(tl::unexpected(logged.error()));
                                  return;
                              }
                              m_session.read<Loaded>(
                                  {tr("Opening %1").arg(nominalRef), QStringLiteral("dossier"), true, owner},
                                  [ref = nominalRef.toStdString()](storage::CaseConnection& connection,
                                                                   const WorkContext&) -> Result<Loaded> {
                                      HARMDESK_TRY_ASSIGN(dossier, connection.suspects().loadDossier(ref));
                                      return std::make_shared<const Dossier>(std::move(dossier));
                                  },
                                  [this, generation, done](Result<Loaded> loaded) {
                                      if (generation == m_generation) done(std::move(loaded));
                                  });
                          });
}

void DossierService::reveal(const QString& nominalRef, const QString& reason, QObject* context,
                            std::function<void(Result<std::vector<RevealedVictim>>)> done) {
    QObject* const owner = context ? context : this;
    m_session.write<void>(
        {{}, {}, false, owner}, appendOf(audit_action::kVictimRevealed, nominalRef, reason),
        [this, owner = QPointer<QObject>(owner), nominalRef, done = std::move(done)](const Status& logged) {
            if (!logged) {
                done(tl::unexpected(logged.error()));
                return;
            }
            m_session.read<std::vector<RevealedVictim>>(
                {{}, {}, true, owner},
                [ref = nominalRef.toStdString()](storage::CaseConnection& connection, const WorkContext&) {
                    return connection.suspects().revealVictims(ref);
                },
                done);
        });
}

void DossierService::history(FileKind kind, const std::vector<std::string>& key, QObject* context,
                             std::function<void(Result<std::vector<RowVersion>>)> done) {
    QObject* const owner = context ? context : this;
    m_session.read<std::vector<RowVersion>>(
        {{}, QStringLiteral("row-history"), true, owner},
        [kind, key](storage::CaseConnection& connection, const WorkContext&) {
            return connection.suspects().history(kind, key);
        },
        std::move(done));
}

} // namespace harmdesk::cases
