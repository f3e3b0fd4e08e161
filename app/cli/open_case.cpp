// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/open_case.h"

#include <functional>

namespace harmdesk::cli {

Result<OpenCase> OpenCase::open(const QString& path, storage::Access access, const Session& session) {
    storage::OpenOptions options;
    options.access = access;
    HARMDESK_TRY_ASSIGN(connection, storage::openCase(path, options));
    auto interrupt =
        std::make_unique<Interrupt>(session.stopToken(), [raw = connection.get()] { raw->interrupt(); });
    return OpenCase(std::move(connection), std::move(interrupt));
}

Status logExport(storage::CaseConnection& connection, const QString& subject, const QString& detail) {
    return connection.audit().append(AuditEvent{QString::fromUtf16(audit_action::kExport), subject, detail});
}

} // namespace harmdesk::cli
