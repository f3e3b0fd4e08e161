// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/session.h"
#include "models/base/result.h"
#include "models/storage/case_connection.h"

#include <QString>
#include <functional>
#include <memory>
#include <stop_token>

namespace harmdesk::cli {

/// A case opened for one command: Ctrl+C also stops the statement that is running.
class OpenCase {
public:
    static Result<OpenCase> open(const QString& path, storage::Access access, const Session& session);

    storage::CaseConnection& operator*() const { return *m_connection; }
    storage::CaseConnection* operator->() const { return m_connection.get(); }

private:
    using Interrupt = std::stop_callback<std::function<void()>>;
    OpenCase(std::unique_ptr<storage::CaseConnection> connection, std::unique_ptr<Interrupt> interrupt)
        : m_connection(std::move(connection))
        , m_interrupt(std::move(interrupt)) {}

    std::unique_ptr<storage::CaseConnection> m_connection;
    std::unique_ptr<Interrupt> m_interrupt; // gone before the connection
};

/// Writes the log line of an output, before the output appears. `subject`: the file, or "standard output".
Status logExport(storage::CaseConnection& connection, const QString& subject, const QString& detail);

} // namespace harmdesk::cli
