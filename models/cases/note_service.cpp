// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/cases/note_service.h"

#include "models/cases/case_session.h"
#include "models/cases/note_journal.h"
#include "models/cases/note_text.h"

#include <QElapsedTimer>
#include <QUuid>
#include <algorithm>
#include <atomic>
#include <chrono>

namespace harmdesk::cases {

using namespace std::chrono_literals;

namespace {

constexpr auto kJournalAfter = 400ms;
constexpr auto kCommitAfterPause = 2s;
constexpr qint64 kCommitAtLatestMs = 30000;
constexpr auto kRetryAfter = 5s;

/// A saved version with its line in the log. The version stands even where the log line fails: the error says
/// so.
Result<Note> saveVersion(storage::CaseConnection& connection, NoteId id, const NoteDraft& draft) {
    auto note = connection.notes().save(id, draft.nominalRef.toStdString(), draft.author, draft.html,
                                        notePlainText(draft.html), draft.at);
    if (!note) return note;
    const NoteVersion& latest = note->latest();
    const bool added = latest.author == draft.author && latest.html == draft.html &&
                       std::abs(latest.savedAt.msecsTo(draft.at)) < 1000;
    if (added) {
        HARMDESK_TRY(connection.audit().append(
            {QStringView(audit_action::kNoteSaved).toString(), draft.nominalRef,
             QStringLiteral("note %1, version %2").arg(note->id.value).arg(latest.version)}));
    }
    return note;
}

struct Recovered {
    std::vector<std::pair<Note, bool>> notes; ///< and whether it was new
    std::vector<std::pair<QString, Error>> failures;
};

/// Where a draft left by an earlier run belongs, given what the case holds of the suspect.
struct Place {
    bool alreadyHeld = false;
    NoteId note; ///< null = a note of its own
};

Place placeOf(const NoteDraft& draft, const std::vector<Note>& notes) {
    for (const Note& note : notes) {
        if (!draft.note.isNull() && note.id != draft.note) continue;
        // Committed, but killed before the journal was told.
        for (const NoteVersion& v : note.versions) {
            if (v.author == draft.author && v.html == draft.html && v.savedAt.msecsTo(draft.at) < 1000)
                return {true, note.id};
        }
        // What someone wrote later stays the newest: the draft then stands beside it.
        if (note.id == draft.note && note.latest().savedAt <= draft.at) return {false, note.id};
    }
    return {};
}

Recovered recoverDrafts(storage::CaseConnection& connection, NoteJournal& journal,
                        const std::vector<NoteDraft>& drafts) {
    Recovered out;
    for (const NoteDraft& draft : drafts) {
        const auto notes = connection.notes().notes(draft.nominalRef.toStdString());
        if (!notes) {
            out.failures.emplace_back(draft.nominalRef, notes.error());
            continue;
        }
        const Place place = placeOf(draft, *notes);
        NoteId id = place.note;
        if (!place.alreadyHeld) {
            const auto saved = saveVersion(connection, place.note, draft);
            if (!saved) {
                out.failures.emplace_back(draft.nominalRef, saved.error());
                continue;
            }
            id = saved->id;
            out.notes.emplace_back(*saved, place.note.isNull());
        }
        if (const Status done = journal.done(draft.key, draft.step, id); !done)
            out.failures.emplace_back(draft.nominalRef, done.error());
    }
    return out;
}

} // namespace

struct NoteService::Draft {
    NoteDraft now;
    std::uint64_t journaled = 0; ///< steps handed to the journal, to the writer, and known to be in the case
    std::uint64_t committing = 0;
    std::uint64_t committed = 0;
    QElapsedTimer waiting; ///< since the first edit that no commit has taken
    /// The id the first save gave, for commits that were queued before the answer came.
    std::shared_ptr<std::atomic<std::int64_t>> id = std::make_shared<std::atomic<std::int64_t>>(0);
};

NoteService::NoteService(CaseSession& session)
    : m_session(session)
    , m_run(QUuid::createUuid().toString(QUuid::Id128)) {
    m_journalTimer.setSingleShot(true);
    m_journalTimer.setInterval(kJournalAfter);
    connect(&m_journalTimer, &QTimer::timeout, this, [this] {
        for (auto& [key, draft] : m_drafts) journal(draft);
    });
    m_commitTimer.setSingleShot(true);
    m_commitTimer.setInterval(kCommitAfterPause);
    connect(&m_commitTimer, &QTimer::timeout, this, &NoteService::flush);
    m_retryTimer.setSingleShot(true);
    m_retryTimer.setInterval(kRetryAfter);
    connect(&m_retryTimer, &QTimer::timeout, this, &NoteService::flush);
}

NoteService::~NoteService() {
    flush();
}

NoteJournal& NoteService::openJournal() {
    if (!m_journal) m_journal = std::make_shared<NoteJournal>(NoteJournal::pathFor(m_session.path()));
    return *m_journal;
}

void NoteService::load(const QString& nominalRef, QObject* context,
                       std::function<void(Result<std::vector<Note>>)> done) {
    jobs::JobQueue::Options options;
    options.context = context;
    m_session.read<std::vector<Note>>(
        options,
        [ref = nominalRef.toStdString()](storage::CaseConnection& connection, const WorkContext&) {
            return connection.notes().notes(ref);
        },
        std::move(done));
}

NoteService::Draft& NoteService::draftFor(NoteId id, const QString& nominalRef) {
    if (const auto it = m_drafts.find(m_current); it != m_drafts.end()) {
        const NoteDraft& now = it->second.now;
        if (now.nominalRef == nominalRef && now.note == id) return it->second;
        flush();
    }
    for (auto& [key, draft] : m_drafts) {
        // Back to a note whose last save has not come through yet.
        if (id.isNull() || draft.now.note != id) continue;
        m_current = key;
        return draft;
    }
    m_current = m_run + QLatin1Char('/') + QString::number(m_nextKey++);
    Draft& draft = m_drafts[m_current];
    draft.now.key = m_current;
    draft.now.note = id;
    draft.now.nominalRef = nominalRef;
    draft.now.author = currentUserName();
    draft.id->store(id.value);
    return draft;
}

bool NoteService::refusedReadOnly(const QString& nominalRef) {
    if (!m_session.isReadOnly()) return false;
    Q_EMIT saveFailed(nominalRef,
                      Error{ErrorKind::CaseFile,
                            tr("Notes cannot be changed here. %1").arg(m_session.readOnlyReason()),
                            {},
                            m_session.path()});
    return true;
}

void NoteService::edit(NoteId id, const QString& nominalRef, const QString& html) {
    if (refusedReadOnly(nominalRef)) return;
    const QString clean = cleanNoteHtml(html);
    Draft& draft = draftFor(id, nominalRef);
    const bool untouched = draft.now.step == 0;
    if (untouched && id.isNull() && notePlainText(clean).isEmpty()) return;
    if (!untouched && draft.now.html == clean) return;

    draft.now.html = clean;
    draft.now.step++;
    draft.now.at = QDateTime::fromMSecsSinceEpoch(QDateTime::currentMSecsSinceEpoch(), Qt::UTC);
    if (!draft.waiting.isValid()) draft.waiting.start();
    if (!m_journalTimer.isActive()) m_journalTimer.start();
    m_commitTimer.start();
    if (draft.waiting.elapsed() >= kCommitAtLatestMs) commit(draft);
}

void NoteService::startNew() {
    flush();
    m_current.clear();
}

void NoteService::flush() {
    m_commitTimer.stop();
    m_journalTimer.stop();
    for (auto& [key, draft] : m_drafts) commit(draft);
}

bool NoteService::hasUnsaved() const {
    return std::any_of(m_drafts.begin(), m_drafts.end(),
                       [](const auto& d) { return d.second.committed < d.second.now.step; });
}

std::vector<std::pair<NoteId, QString>> NoteService::unsavedOf(const QString& nominalRef) const {
    std::vector<std::pair<NoteId, QString>> out;
    for (const auto& [key, draft] : m_drafts) {
        if (draft.now.nominalRef == nominalRef && draft.committed < draft.now.step)
            out.emplace_back(draft.now.note, draft.now.html);
    }
    return out;
}

void NoteService::journal(Draft& draft) {
    if (draft.journaled >= draft.now.step) return;
    draft.journaled = draft.now.step;
    openJournal();
    m_journalQueue.run<void>(
        {{}, {}, false, this},
        [journal = m_journal, now = draft.now](const WorkContext&) -> Status {
            HARMDESK_TRY(journal->append(now));
            return {};
        },
        [this, now = draft.now](const Status& result) {
            const auto it = m_drafts.find(now.key);
            if (result) {
                // More was typed meanwhile: its own record says when that is safe.
                if (it == m_drafts.end() || it->second.now.step == now.step) Q_EMIT stored(now.nominalRef);
                return;
            }
            if (it != m_drafts.end()) it->second.journaled = now.step - 1;
            Q_EMIT saveFailed(now.nominalRef, result.error());
        });
}

void NoteService::commit(Draft& draft) {
    journal(draft);
    if (draft.committing >= draft.now.step) return;
    draft.committing = draft.now.step;
    draft.waiting.invalidate();
    struct Saved {
        Note note;
        bool wasNew = false;
    };
    m_session.write<Saved>(
        {{}, {}, false, this},
        [journal = m_journal, now = draft.now, id = draft.id](storage::CaseConnection& connection,
                                                              const WorkContext&) -> Result<Saved> {
            const NoteId known{id->load()};
            HARMDESK_TRY_ASSIGN(note, saveVersion(connection, known, now));
            id->store(note.id.value);
            HARMDESK_TRY(journal->done(now.key, now.step, note.id));
            return Saved{std::move(note), known.isNull()};
        },
        [this, key = draft.now.key, step = draft.now.step](const Result<Saved>& saved) {
            if (saved) {
                commitFinished(key, step, saved->note, saved->wasNew);
            } else {
                commitFinished(key, step, tl::unexpected(saved.error()), false);
            }
        });
}

void NoteService::commitFinished(const QString& key, std::uint64_t step, const Result<Note>& note,
                                 bool wasNew) {
    const auto it = m_drafts.find(key);
    if (it == m_drafts.end()) return;
    Draft& draft = it->second;
    if (!note) {
        draft.committing = std::min(draft.committing, step - 1);
        m_retryTimer.start();
        Q_EMIT saveFailed(draft.now.nominalRef, note.error());
        return;
    }
    draft.committed = std::max(draft.committed, step);
    draft.now.note = note->id;
    if (key != m_current && draft.committed >= draft.now.step) m_drafts.erase(it);
    Q_EMIT saved(*note, wasNew);
}

void NoteService::setDeleted(NoteId id, const QString& nominalRef, bool deleted) {
    if (refusedReadOnly(nominalRef)) return;
    flush();
    m_session.write<void>(
        {{}, {}, false, this},
        [id, nominalRef, deleted](storage::CaseConnection& connection, const WorkContext&) -> Status {
            HARMDESK_TRY(connection.notes().setDeleted(id, deleted));
            HARMDESK_TRY(connection.audit().append(
                {QStringView(audit_action::kNoteWithdrawn).toString(), nominalRef,
                 QStringLiteral("note %1, %2")
                     .arg(id.value)
                     .arg(deleted ? QStringLiteral("withdrawn") : QStringLiteral("brought back"))}));
            return {};
        },
        [this, id, nominalRef, deleted](const Status& result) {
            if (result) {
                Q_EMIT deletedChanged(id, nominalRef, deleted);
            } else {
                Q_EMIT saveFailed(nominalRef, result.error());
            }
        });
}

void NoteService::recover() {
    openJournal();
    m_session.write<Recovered>(
        {{}, {}, false, this},
        [journal = m_journal, run = m_run](storage::CaseConnection& connection,
                                           const WorkContext&) -> Result<Recovered> {
            HARMDESK_TRY_ASSIGN(drafts, journal->pending());
            std::erase_if(drafts, [&](const NoteDraft& d) { return d.key.startsWith(run); });
            return recoverDrafts(connection, *journal, drafts);
        },
        [this](const Result<Recovered>& result) {
            if (!result) {
                Q_EMIT saveFailed(QString(), result.error());
                return;
            }
            for (const auto& [note, wasNew] : result->notes) Q_EMIT saved(note, wasNew);
            for (const auto& [ref, error] : result->failures) Q_EMIT saveFailed(ref, error);
            if (!result->notes.empty()) Q_EMIT recovered(static_cast<int>(result->notes.size()));
        });
}

} // namespace harmdesk::cases
