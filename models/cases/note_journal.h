// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/ids.h"
#include "models/base/result.h"

#include <QDateTime>
#include <QString>
#include <cstdint>
#include <map>
#include <mutex>
#include <vector>

namespace harmdesk::cases {

/// What stood in the editor at one moment.
struct NoteDraft {
    QString key;            ///< one go of typing; a random id made by the note service
    std::uint64_t step = 0; ///< counts up within the key
    NoteId note;            ///< null = a note not yet in the case
    QString nominalRef;
    QString author;
    QDateTime at; ///< UTC, whole milliseconds
    QString html; ///< clean (note_text.h)

    friend bool operator==(const NoteDraft&, const NoteDraft&) = default;
};

/// The drafts that are not yet versions in the case, in a file of its own beside the case
/// (`<case>.notes-journal`), so that typing is safe on disk at once, also while an import holds the case.
///
/// Append only; every record is synced to the disk before append() returns and framed with its length and a
/// SHA-256, so a record torn by a kill or a power cut is passed over and the ones around it are read. Mode
/// 0600: it holds notes. Removed as soon as every draft in it has become a version. Safe from any thread; one
/// program writes it at a time (the one that has the case open for editing).
class NoteJournal {
public:
    /// Nothing is touched before the first call below.
    explicit NoteJournal(QString path);

    /// `<case>.notes-journal` beside the real file of the case.
    static QString pathFor(const QString& casePath);

    /// Puts a draft on disk. Nothing to do when done() was told of this step already. NotWritten when the
    /// folder is read-only or the disk full: the journal then is as before.
    Status append(const NoteDraft& draft);
    /// The drafts of `key` up to `step` are in the case file, as versions of `note`: later drafts of the key
    /// belong to it.
    Status done(const QString& key, std::uint64_t step, NoteId note);
    /// The last state of every draft that is not done, oldest first. Unreadable when the file cannot be read.
    Result<std::vector<NoteDraft>> pending();

    const QString& path() const { return m_path; }

private:
    Status load();
    Status write(const QByteArray& payload);
    Status removeIfEmpty();

    const QString m_path;
    std::mutex m_mutex;
    bool m_loaded = false;
    std::vector<NoteDraft> m_pending;
    struct Done {
        std::uint64_t step = 0;
        NoteId note;
    };
    void take(NoteDraft draft);
    void takeDone(const QString& key, std::uint64_t step, NoteId note);
    std::map<QString, Done> m_done;
};

} // namespace harmdesk::cases
