// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/error.h"
#include "models/domain/note.h"

#include <QFrame>
#include <QPointer>
#include <vector>

class QAction;
class QLabel;
class QListWidget;
class QPushButton;
class QStackedWidget;
class QToolButton;

namespace harmdesk::cases {
class CaseSession;
}

namespace harmdesk::views {

class NoteEditor;
class NoteVersions;

/// The briefing notes on one suspect: the list, the editor of the chosen one, its versions, and withdrawing
/// with a way back. Everything typed goes to NoteService, which keeps it safe within a second.
class NotesPanel : public QFrame {
    Q_OBJECT
public:
    explicit NotesPanel(QWidget* parent = nullptr);

    void setSession(cases::CaseSession* session);
    /// Shows the notes on this suspect; what was typed on another is saved first. Empty = none.
    void setSuspect(const QString& nominalRef);
    /// Saves what is typed (the page is left).
    void flush();
    /// Notes that are not withdrawn.
    int noteCount() const;
    NoteEditor* editor() const { return m_editor; }

public Q_SLOTS:
    /// An empty editor for another note.
    void startNew();

Q_SIGNALS:
    void countChanged(int notes);
    void errorShown(const harmdesk::Error& error);

private:
    void load();
    void takeLoaded(std::vector<Note> notes);
    void take(const Note& note);
    void onSaved(const Note& note, bool wasNew);
    void onDeletedChanged(NoteId id, const QString& nominalRef, bool deleted);
    void refreshList();
    void choose(NoteId id);
    void onEdited(const QString& html);
    void withdraw();
    void showVersions(bool show);
    void updateButtons();
    void showTyped();
    const Note* noteOf(NoteId id) const;

    QPointer<cases::CaseSession> m_session;
    QString m_ref;
    std::vector<Note> m_notes; ///< as held, oldest first, also withdrawn ones
    NoteId m_current;          ///< null = the new note being typed
    QDateTime m_newSince;      ///< first edit of the new note; null = nothing typed yet
    NoteId m_withdrawn;        ///< the one the way back is offered for
    bool m_choosing = false;
    int m_generation = 0;

    QLabel* m_count;
    QPushButton* m_new;
    QListWidget* m_list;
    QFrame* m_undoBar;
    QStackedWidget* m_stack;
    NoteEditor* m_editor;
    NoteVersions* m_versions;
    QToolButton* m_versionsButton;
    QToolButton* m_withdrawButton;
};

} // namespace harmdesk::views
