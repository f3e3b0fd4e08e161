// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/sqlite/suspect_source.h"

#include "models/domain/allegation_columns.h"
#include "models/storage/sqlite/columns_loader.h"
#include "models/storage/sqlite/dossier_loader.h"
#include "models/storage/sqlite/errors.h"
#include "models/storage/sqlite/meta.h"
#include "models/storage/sqlite/monitoring_loader.h"
#include "models/storage/sqlite/row_history_loader.h"
#include "models/storage/sqlite/snapshot.h"
#include "models/storage/sqlite/sqlite_connection.h"

namespace harmdesk::storage {

namespace {

/// The same work with the name of this stage on what it reports.
WorkContext packing(const WorkContext& context) {
    WorkContext named{context.stop, {}};
    if (context.report)
        named.report = [&context](const Progress& progress) {
            context.progress(CaseFileText::tr("Packing the allegations"), progress.done, progress.total);
        };
    return named;
}

} // namespace

Result<std::shared_ptr<const CaseColumns>> SqliteSuspectSource::loadColumns(const WorkContext& context) {
    return guarded(m_connection.path(), [&]() -> Result<std::shared_ptr<const CaseColumns>> {
        const Snapshot snapshot(m_connection.database()); // all tables of one moment
        HARMDESK_TRY_ASSIGN(index, m_connection.indexes().index(QString()));
        ColumnsLoader loader(m_connection.database(), m_connection.path(), context);
        HARMDESK_TRY_ASSIGN(columns, loader.load());
        columns.allegations = allegationsOf(columns, packing(context));
        if (!columns.allegations)
            return fail(ErrorKind::Cancelled, CaseFileText::tr("Stopped. The case is as it was."), {},
                        m_connection.path());
        columns.index = std::move(index);
        columns.dataVersion = readDataVersion(m_connection.database());
        return std::make_shared<const CaseColumns>(std::move(columns));
    });
}

Result<MonitoringColumns> SqliteSuspectSource::loadMonitoring(const WorkContext& context) {
    return guarded(m_connection.path(), [&]() -> Result<MonitoringColumns> {
        const Snapshot snapshot(m_connection.database());
        return loadMonitoringColumns(m_connection.database(), m_connection.path(), context);
    });
}

Result<Dossier> SqliteSuspectSource::loadDossier(const std::string& nominalRef) {
    return guarded(m_connection.path(), [&]() -> Result<Dossier> {
        const Snapshot snapshot(m_connection.database());
        return DossierLoader(m_connection.database(), m_connection.path()).load(nominalRef);
    });
}

Result<std::vector<RevealedVictim>> SqliteSuspectSource::revealVictims(const std::string& nominalRef) {
    return guarded(m_connection.path(), [&]() -> Result<std::vector<RevealedVictim>> {
        const Snapshot snapshot(m_connection.database());
        return DossierLoader(m_connection.database(), m_connection.path()).reveal(nominalRef);
    });
}

Result<std::vector<RowVersion>> SqliteSuspectSource::history(FileKind kind,
                                                             const std::vector<std::string>& key) {
    return guarded(m_connection.path(), [&]() -> Result<std::vector<RowVersion>> {
        const Snapshot snapshot(m_connection.database());
        return loadRowHistory(m_connection.database(), m_connection.path(), kind, key);
    });
}

Result<std::int64_t> SqliteSuspectSource::dataVersion() {
    return guarded(m_connection.path(),
                   [&]() -> Result<std::int64_t> { return readDataVersion(m_connection.database()); });
}

} // namespace harmdesk::storage
