// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/result.h"
#include "models/domain/note.h"
#include "models/jobs/job_queue.h"

#include <QObject>
#include <QTimer>
#include <functional>
#include <map>
#include <memory>
#include <vector>

namespace harmdesk::cases {

class CaseSession;
class NoteJournal;

/// Briefing notes: loads them, and saves what is typed at most one second behind, every version kept. GUI
/// thread.
///
/// What is typed goes to two places:
///  1. within 0.4 s into the note journal (a file beside the case, synced to disk on a thread of its own):
///  from then on it
///     survives a kill or a power cut, also while an import holds the case (`stored`);
///  2. when typing pauses for 2 s, at the latest after 30 s, and at once on flush(), as a new version into
///  the case file, in
///     order on the writer thread, with one line `note.saved` in the log (`saved`). A version is never
///     changed or merged afterwards; text equal to the newest version adds none.
/// A save into the case that fails is tried again after 5 s, with the next version, on flush(), and when the
/// case is next opened: the journal keeps the draft until then. A new note is kept from its first readable
/// character on.
class NoteService : public QObject {
    Q_OBJECT
public:
    explicit NoteService(CaseSession& session);
    ~NoteService() override; ///< flushes; waits for the journal, not for the writer

    /// The notes of a suspect, also withdrawn ones, oldest first. Dropped when `context` is gone.
    void load(const QString& nominalRef, QObject* context,
              std::function<void(Result<std::vector<Note>>)> done);
    /// The text of a note as it now stands in the editor (any HTML: it is cleaned). `id` names the editor's
    /// draft: an existing note, or null = the new note being typed for this suspect, which gets its id with
    /// the first `saved`. In a case open for viewing: `saveFailed` with the reason.
    void edit(NoteId id, const QString& nominalRef, const QString& html);
    /// The next edit() with a null id begins another note, even if the last new one is still being saved.
    void startNew();
    /// Saves at once whatever is still waiting (focus or page left, window closed).
    void flush();
    /// Withdraws a note (hidden, never erased) or brings it back; logged.
    void setDeleted(NoteId id, const QString& nominalRef, bool deleted);
    /// Takes up drafts that a killed program left in the journal: each becomes a version under its author and
    /// time; where the case holds a newer version by then, a note of its own. Called by the session after
    /// opening for editing.
    void recover();

    /// Something typed is not yet a version in the case.
    bool hasUnsaved() const;
    /// What was typed on this suspect in this run and is not yet a version in the case (an import may hold the writer for
    /// minutes): note id (null = a new note) and text.
    std::vector<std::pair<NoteId, QString>> unsavedOf(const QString& nominalRef) const;

Q_SIGNALS:
    /// What was typed on this suspect is safe on disk (in the journal).
    void stored(const QString& nominalRef);
    /// The note as held now; `wasNew` when the edit had a null id.
    void saved(const harmdesk::Note& note, bool wasNew);
    /// Nothing is lost: the text is still in the editor and, where the disk allowed, in the journal; says
    /// what to do.
    void saveFailed(const QString& nominalRef, const harmdesk::Error& error);
    void deletedChanged(harmdesk::NoteId id, const QString& nominalRef, bool deleted);
    /// So many drafts of an earlier run became versions (after recover(), only when there were any).
    void recovered(int drafts);

private:
    struct Draft;
    /// In a case opened for reading: says so through saveFailed and returns true.
    bool refusedReadOnly(const QString& nominalRef);
    Draft& draftFor(NoteId id, const QString& nominalRef);
    void journal(Draft& draft);
    void commit(Draft& draft);
    void commitFinished(const QString& key, std::uint64_t step, const Result<Note>& note, bool wasNew);
    NoteJournal& openJournal();

    CaseSession& m_session;
    std::map<QString, Draft> m_drafts; // by key; those not yet wholly in the case, and the one being typed
    QString m_current;                 // key of the one being typed
    QString m_run;                     // sets this run's keys apart from those of an earlier one
    int m_nextKey = 1;
    std::shared_ptr<NoteJournal> m_journal;
    QTimer m_journalTimer;
    QTimer m_commitTimer;
    QTimer m_retryTimer;
    jobs::JobQueue m_journalQueue{1}; // last: waited for first
};

} // namespace harmdesk::cases
