// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/cases/case_session.h"

#include "models/cases/audit_service.h"
#include "models/cases/cycle_service.h"
#include "models/cases/dossier_service.h"
#include "models/cases/note_service.h"
#include "models/cases/profile_service.h"
#include "models/cases/ranking_service.h"
#include "models/cases/view_service.h"
#include "models/domain/case_columns.h"

#include <chrono>

namespace harmdesk::cases {

using namespace std::chrono_literals;

namespace {

constexpr auto kDiskInterval = 2s;

struct Figures {
    storage::CaseInfo info;
    std::int64_t version = 0;
};

Result<Figures> figuresOf(storage::CaseConnection& connection) {
    // The version first: a change between the two reads is then told once too often rather than never.
    HARMDESK_TRY_ASSIGN(version, connection.suspects().dataVersion());
    HARMDESK_TRY_ASSIGN(info, connection.info());
    return Figures{std::move(info), version};
}

} // namespace

struct CaseSession::Opened {
    std::shared_ptr<storage::CaseConnection> connection;
    Figures figures;
    QString readOnlyReason;
};

CaseSession::CaseSession(QObject* parent)
    : QObject(parent) {
    m_audit = std::make_unique<AuditService>(*this);
    m_ranking = std::make_unique<RankingService>(*this);
    m_dossiers = std::make_unique<DossierService>(*this);
    m_notes = std::make_unique<NoteService>(*this);
    m_cycles = std::make_unique<CycleService>(*this);
    m_profiles = std::make_unique<ProfileService>(*this);
    m_views = std::make_unique<ViewService>(*this);
    m_diskTimer.setInterval(kDiskInterval);
    connect(&m_diskTimer, &QTimer::timeout, this, &CaseSession::checkDisk);
    // The list may have been read after a change that the figures do not show yet.
    connect(m_ranking.get(), &RankingService::rankingReady, this,
            [this](const std::shared_ptr<const Ranking>& ranking) {
                if (ranking->columns->dataVersion > m_shownVersion) readFigures();
            });
}

CaseSession::~CaseSession() {
    m_diskTimer.stop();
    m_notes->flush();
    m_notes.reset();
    m_reading.cancelAll();
    m_writing.waitForDone(); // every note and log line stands before the case is let go
    m_reading.waitForDone();
    m_connection.reset();
}

bool CaseSession::isOpen() const {
    return m_connection != nullptr;
}
QString CaseSession::path() const {
    return m_path;
}
const storage::CaseInfo& CaseSession::info() const {
    return m_info;
}
QString CaseSession::readOnlyReason() const {
    return m_readOnlyReason;
}

tl::unexpected<Error> CaseSession::notOpen() {
    return fail(ErrorKind::CaseFile, tr("No case is open. Open a case first."));
}

Result<CaseSession::Opened> CaseSession::openInBackground(const QString& path) {
    Opened opened;
    storage::OpenOptions options;
    options.access = storage::Access::Edit;
    auto connection = storage::openCase(path, options);
    if (!connection) {
        const std::optional<storage::LockHolder> holder = storage::lockHolder(path);
        if (connection.error().kind != ErrorKind::CaseFile || !holder)
            return tl::unexpected(connection.error());
        opened.readOnlyReason =
            holder->since.isValid()
                ? tr("Read-only: open elsewhere since %1 (%2)").arg(storage::sinceText(*holder), holder->user)
                : tr("Read-only: open elsewhere");
        options.access = storage::Access::View;
        connection = storage::openCase(path, options);
        if (!connection) return tl::unexpected(connection.error());
    }
    opened.connection = std::move(*connection);
    const bool editing = options.access == storage::Access::Edit;
    HARMDESK_TRY(opened.connection->audit().append(
        AuditEvent{QString::fromUtf16(audit_action::kCaseOpened), QString(),
                   editing ? QStringLiteral("for editing") : QStringLiteral("for viewing")}));
    HARMDESK_TRY_ASSIGN(figures, figuresOf(*opened.connection));
    opened.figures = std::move(figures);
    return opened;
}

void CaseSession::open(const QString& path) {
    m_path = path;
    m_writing.run<Opened>(
        {tr("Opening the case"), {}, false, this},
        [path](const WorkContext&) { return openInBackground(path); },
        [this](Result<Opened> opened) {
            if (opened)
                takeOver(std::move(*opened));
            else
                Q_EMIT openFailed(opened.error());
        });
}

void CaseSession::takeOver(Opened result) {
    m_connection = std::move(result.connection);
    m_info = std::move(result.figures.info);
    m_shownVersion = m_announcedVersion = result.figures.version;
    m_readOnlyReason = std::move(result.readOnlyReason);
    if (!isReadOnly()) m_notes->recover();
    m_diskTimer.start();
    Q_EMIT opened();
}

void CaseSession::refresh() {
    if (!isOpen()) return;
    readFigures();
    m_ranking->reload();
}

void CaseSession::readFigures() {
    ++m_refreshing;
    read<Figures>(
        {{}, {}, false, this},
        [](storage::CaseConnection& connection, const WorkContext&) { return figuresOf(connection); },
        [this](Result<Figures> figures) {
            --m_refreshing;
            if (!figures) return; // the list's own load says what is wrong
            m_info = std::move(figures->info);
            m_shownVersion = m_announcedVersion = std::max(m_shownVersion, figures->version);
            Q_EMIT infoChanged();
        });
}

void CaseSession::checkDisk() {
    // While a job of ours writes, the version may be its own; its `done` refreshes.
    if (m_checkingDisk || m_refreshing > 0 || !m_writing.isIdle()) return;
    m_checkingDisk = true;
    read<std::int64_t>(
        {{}, {}, false, this},
        [](storage::CaseConnection& connection, const WorkContext&) {
            return connection.suspects().dataVersion();
        },
        [this](const Result<std::int64_t>& version) {
            m_checkingDisk = false;
            if (!version || m_refreshing > 0 || !m_writing.isIdle()) return;
            if (*version == m_shownVersion || *version == m_announcedVersion) return;
            m_announcedVersion = *version;
            Q_EMIT changedOnDisk();
        });
}

} // namespace harmdesk::cases
