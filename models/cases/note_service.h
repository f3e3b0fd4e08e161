// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/result.h"
#include "models/domain/note.h"

#include <QObject>
#include <QTimer>
#include <functional>
#include <memory>
#include <vector>

namespace harmdesk::cases {

class CaseSession;
class NoteJournal;

/// Briefing notes: loads them, and saves what is typed at most one second behind. GUI thread.
/// A draft is first put into the note journal (a file beside the case, synced to disk), then into the case file on the
/// writer thread: so a draft survives a kill even while an import holds the case. What the journal still holds when a
/// case is opened for editing is saved as a version then, under its author and time.
class NoteService : public QObject {
    Q_OBJECT
public:
    explicit NoteService(CaseSession& session);
    ~NoteService() override;

    void load(const QString& nominalRef, QObject* context, std::function<void(Result<std::vector<Note>>)> done);
    /// The text of a note as it now stands in the editor. `key` names the editor's draft: an existing note's id, or a
    /// new note (null id), which gets its id with the first `saved`. Saved within a second; typing in one go of at most
    /// five minutes by one author makes one version, not one for each key.
    void edit(NoteId id, const QString& nominalRef, const QString& html);
    /// Saves at once whatever is still waiting (page left, window closed).
    void flush();
    void setDeleted(NoteId id, const QString& nominalRef, bool deleted);
    /// Takes up drafts that a killed program left in the journal. Called by the session after opening for editing.
    void recover();

Q_SIGNALS:
    /// The note as held now; `wasNew` when the edit had a null id.
    void saved(const harmdesk::Note& note, bool wasNew);
    /// The text is still in the editor and in the journal; says what to do.
    void saveFailed(const QString& nominalRef, const harmdesk::Error& error);

private:
    struct Draft;
    void save(Draft draft);

    CaseSession& m_session;
    std::unique_ptr<Draft> m_draft; // the one note being typed
    std::shared_ptr<NoteJournal> m_journal;
    QTimer m_timer;
};

} // namespace harmdesk::cases
