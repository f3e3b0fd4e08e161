// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/dossier/notes_panel.h"

#include "models/cases/case_session.h"
#include "models/cases/note_service.h"
#include "models/cases/note_text.h"
#include "views/common/key_hint.h"
#include "views/common/style_props.h"
#include "views/dossier/note_editor.h"
#include "views/dossier/note_versions.h"

#include <QHBoxLayout>
#include <QListWidget>
#include <QStackedWidget>
#include <QToolButton>
#include <QVBoxLayout>
#include <algorithm>

namespace harmdesk::views {

namespace {

constexpr int kIdRole = Qt::UserRole + 1;
constexpr int kListRows = 3; // notes seen at once above the editor

QString firstLine(const NoteVersion& version) {
    const QString line = version.plain.section(QLatin1Char('\n'), 0, 0, QString::SectionSkipEmpty).trimmed();
    return line.isEmpty() ? NotesPanel::tr("(empty)") : line;
}

} // namespace

NotesPanel::NotesPanel(QWidget* parent)
    : QFrame(parent)
    , m_count(makeLabel(QString(), TextStyle::Body, TextTone::Second, this))
    , m_new(new KeyButton(tr("Note"), QKeySequence(Qt::ALT | Qt::Key_N), this))
    , m_list(new QListWidget(this))
    , m_undoBar(new QFrame(this))
    , m_stack(new QStackedWidget(this))
    , m_editor(new NoteEditor(this))
    , m_versions(new NoteVersions(this))
    , m_versionsButton(new QToolButton(this))
    , m_withdrawButton(new QToolButton(this)) {
    setObjectName(QStringLiteral("section_notes"));
    setAccessibleName(tr("Notes"));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(14, 12, 14, 12);
    column->setSpacing(8);

    auto* head = new QHBoxLayout;
    head->setSpacing(8);
    head->addWidget(makeLabel(tr("Notes"), TextStyle::SectionTitle, TextTone::Ink, this));
    head->addWidget(m_count);
    head->addStretch();
    m_new->setObjectName(QStringLiteral("newNote"));
    m_new->setIcon(theme().icon(QStringLiteral("plus")));
    m_new->setAccessibleName(tr("New note"));
    setButtonKind(m_new, ButtonKind::Small);
    head->addWidget(m_new);
    column->addLayout(head);

    m_list->setObjectName(QStringLiteral("noteList"));
    m_list->setAccessibleName(tr("Notes on this suspect, the newest first"));
    m_list->setWordWrap(false);
    m_list->setTextElideMode(Qt::ElideRight);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setStyleProperty(m_list, "framed", true);
    column->addWidget(m_list);

    setCard(m_undoBar);
    m_undoBar->setObjectName(QStringLiteral("withdrawnBar"));
    auto* undoRow = new QHBoxLayout(m_undoBar);
    undoRow->setContentsMargins(10, 4, 6, 4);
    undoRow->addWidget(
        makeLabel(tr("Note withdrawn; its versions are kept."), TextStyle::Body, TextTone::Ink, m_undoBar),
        1);
    auto* undo = new QPushButton(tr("Undo"), m_undoBar);
    undo->setObjectName(QStringLiteral("undoWithdraw"));
    undo->setAccessibleName(tr("Bring the note back"));
    setButtonKind(undo, ButtonKind::Small);
    undoRow->addWidget(undo);
    m_undoBar->hide();
    column->addWidget(m_undoBar);

    m_versionsButton->setObjectName(QStringLiteral("noteVersionsButton"));
    m_versionsButton->setIcon(theme().icon(QStringLiteral("history")));
    m_versionsButton->setAccessibleName(tr("Versions of the note"));
    m_versionsButton->setToolTip(tr("Versions"));
    m_withdrawButton->setObjectName(QStringLiteral("withdrawNote"));
    m_withdrawButton->setIcon(theme().icon(QStringLiteral("trash")));
    m_withdrawButton->setAccessibleName(tr("Withdraw the note"));
    m_withdrawButton->setToolTip(tr("Withdraw the note (hidden, never erased)"));
    for (QToolButton* button : {m_versionsButton, m_withdrawButton}) {
        button->setFocusPolicy(Qt::TabFocus);
        m_editor->toolBar()->addWidget(button);
    }
    m_stack->addWidget(m_editor);
    m_stack->addWidget(m_versions);
    column->addWidget(m_stack, 1);

    connect(m_new, &QPushButton::clicked, this, &NotesPanel::startNew);
    connect(m_list, &QListWidget::currentItemChanged, this, [this](QListWidgetItem* item) {
        if (item && !m_choosing) choose(NoteId{item->data(kIdRole).toLongLong()});
    });
    connect(m_editor, &NoteEditor::edited, this, &NotesPanel::onEdited);
    connect(m_editor, &NoteEditor::focusLost, this, &NotesPanel::flush);
    connect(m_versionsButton, &QToolButton::clicked, this, [this] { showVersions(true); });
    connect(m_versions, &NoteVersions::closed, this, [this] { showVersions(false); });
    connect(m_versions, &NoteVersions::restoreRequested, this, [this](const QString& html) {
        showVersions(false);
        m_editor->setHtml(html);
        onEdited(html);
        flush();
    });
    connect(m_withdrawButton, &QToolButton::clicked, this, &NotesPanel::withdraw);
    connect(undo, &QPushButton::clicked, this, [this] {
        if (m_session && !m_withdrawn.isNull()) m_session->notes().setDeleted(m_withdrawn, m_ref, false);
    });
    connect(&theme(), &Theme::changed, this, [this] {
        m_new->setIcon(theme().icon(QStringLiteral("plus")));
        m_versionsButton->setIcon(theme().icon(QStringLiteral("history")));
        m_withdrawButton->setIcon(theme().icon(QStringLiteral("trash")));
    });
    updateButtons();
}

void NotesPanel::setSession(cases::CaseSession* session) {
    if (m_session) m_session->notes().disconnect(this);
    m_session = session;
    m_ref.clear();
    m_notes.clear();
    m_current = {};
    m_editor->setHtml({});
    refreshList();
    if (!session) return;
    cases::NoteService& service = session->notes();
    connect(&service, &cases::NoteService::saved, this, &NotesPanel::onSaved);
    connect(&service, &cases::NoteService::deletedChanged, this, &NotesPanel::onDeletedChanged);
    connect(&service, &cases::NoteService::stored, this, [this](const QString& ref) {
        if (ref == m_ref) showTyped();
    });
    connect(&service, &cases::NoteService::saveFailed, this, [this](const QString& ref, const Error& error) {
        if (ref == m_ref) {
            m_editor->setState(NoteEditor::SaveState::Failed, error.text);
        } else {
            Q_EMIT errorShown(error);
        }
    });
    updateButtons();
}

void NotesPanel::showTyped() {
    m_editor->setState(NoteEditor::SaveState::Saved,
                       tr("Saved %1").arg(QDateTime::currentDateTime().toString(QStringLiteral("HH:mm"))));
}

void NotesPanel::setSuspect(const QString& nominalRef) {
    flush();
    if (m_session) m_session->notes().startNew();
    m_ref = nominalRef;
    m_notes.clear();
    m_current = {};
    m_newSince = {};
    m_withdrawn = {};
    m_undoBar->hide();
    m_stack->setCurrentWidget(m_editor);
    m_editor->setHtml({});
    m_editor->setState(NoteEditor::SaveState::Nothing, {});
    refreshList();
    updateButtons();
    if (!m_ref.isEmpty()) load();
}

void NotesPanel::load() {
    if (!m_session) return;
    const int generation = ++m_generation;
    m_session->notes().load(m_ref, this, [this, generation](Result<std::vector<Note>> notes) {
        if (generation != m_generation) return;
        if (!notes) {
            m_editor->setState(NoteEditor::SaveState::Failed, notes.error().text);
            Q_EMIT errorShown(notes.error());
            return;
        }
        takeLoaded(std::move(*notes));
    });
}

void NotesPanel::takeLoaded(std::vector<Note> notes) {
    // What was saved while this was being read is newer than what was read.
    for (Note& note : notes) {
        const Note* held = noteOf(note.id);
        if (!held || held->versions.size() < note.versions.size()) take(note);
    }
    refreshList();
    const bool typing = !m_newSince.isNull() || !m_current.isNull();
    if (!typing) {
        const auto newest =
            std::find_if(m_notes.rbegin(), m_notes.rend(), [](const Note& n) { return !n.deleted; });
        if (newest != m_notes.rend()) choose(newest->id);
    }
    // Typed earlier and not yet in the case (an import may hold it): shown as it was left.
    for (const auto& [id, html] : m_session->notes().unsavedOf(m_ref)) {
        if (typing && id != m_current) continue;
        m_choosing = true;
        m_current = id;
        if (id.isNull()) m_newSince = QDateTime::currentDateTimeUtc().addDays(-1);
        m_editor->setHtml(html);
        m_choosing = false;
    }
    updateButtons();
}

const Note* NotesPanel::noteOf(NoteId id) const {
    const auto it = std::find_if(m_notes.begin(), m_notes.end(), [&](const Note& n) { return n.id == id; });
    return it == m_notes.end() ? nullptr : &*it;
}

void NotesPanel::take(const Note& note) {
    const auto it =
        std::find_if(m_notes.begin(), m_notes.end(), [&](const Note& n) { return n.id == note.id; });
    if (it != m_notes.end()) {
        *it = note;
    } else {
        m_notes.push_back(note);
        std::sort(m_notes.begin(), m_notes.end(), [](const Note& a, const Note& b) { return a.id < b.id; });
    }
}

void NotesPanel::onSaved(const Note& note, bool wasNew) {
    if (note.nominalRef != m_ref) return;
    take(note);
    const bool mine =
        wasNew && m_current.isNull() && !m_newSince.isNull() && note.createdAt >= m_newSince.addSecs(-2);
    if (mine) m_current = note.id;
    refreshList();
    if (note.id == m_current && !m_session->notes().hasUnsaved()) showTyped();
    updateButtons();
}

void NotesPanel::onDeletedChanged(NoteId id, const QString& nominalRef, bool deleted) {
    if (nominalRef != m_ref) return;
    for (Note& note : m_notes)
        if (note.id == id) note.deleted = deleted;
    m_withdrawn = deleted ? id : NoteId();
    m_undoBar->setVisible(deleted);
    if (deleted && id == m_current) {
        m_current = {};
        m_newSince = {};
        m_editor->setHtml({});
        m_editor->setState(NoteEditor::SaveState::Nothing, {});
    }
    refreshList();
    if (!deleted) choose(id);
    updateButtons();
}

int NotesPanel::noteCount() const {
    return static_cast<int>(
        std::count_if(m_notes.begin(), m_notes.end(), [](const Note& n) { return !n.deleted; }));
}

void NotesPanel::refreshList() {
    m_choosing = true;
    m_list->clear();
    for (auto it = m_notes.rbegin(); it != m_notes.rend(); ++it) {
        if (it->deleted) continue;
        const NoteVersion& latest = it->latest();
        auto* item = new QListWidgetItem(tr("%1\nversion %2, %3, %4")
                                             .arg(firstLine(latest))
                                             .arg(latest.version)
                                             .arg(noteTime(latest.savedAt), latest.author),
                                         m_list);
        item->setData(kIdRole, static_cast<qlonglong>(it->id.value));
        item->setToolTip(latest.plain);
        if (it->id == m_current) m_list->setCurrentItem(item);
    }
    m_choosing = false;
    const int notes = noteCount();
    m_list->setVisible(notes > 0);
    if (notes > 0) {
        const int row = std::max(m_list->sizeHintForRow(0), 2 * fontMetrics().height() + 8);
        m_list->setFixedHeight(std::min(notes, kListRows) * row + 2 * m_list->frameWidth() + 2);
    }
    m_count->setText(notes > 0 ? QString::number(notes) : QString());
    Q_EMIT countChanged(notes);
}

void NotesPanel::choose(NoteId id) {
    if (id == m_current) return;
    flush();
    const Note* note = noteOf(id);
    if (!note) return;
    m_current = id;
    m_newSince = {};
    m_stack->setCurrentWidget(m_editor);
    m_editor->setHtml(note->latest().html);
    m_editor->setState(NoteEditor::SaveState::Nothing,
                       tr("Version %1, %2, %3")
                           .arg(note->latest().version)
                           .arg(noteTime(note->latest().savedAt), note->latest().author));
    refreshList();
    updateButtons();
}

void NotesPanel::startNew() {
    if (!m_session || m_ref.isEmpty() || m_session->isReadOnly()) return;
    m_session->notes().startNew();
    m_current = {};
    m_newSince = {};
    m_stack->setCurrentWidget(m_editor);
    m_editor->setHtml({});
    m_editor->setState(NoteEditor::SaveState::Nothing, {});
    refreshList();
    updateButtons();
    m_editor->text()->setFocus(Qt::ShortcutFocusReason);
}

void NotesPanel::onEdited(const QString& html) {
    if (!m_session || m_ref.isEmpty()) return;
    const Note* note = noteOf(m_current);
    const QString clean = cases::cleanNoteHtml(html);
    if (m_current.isNull()) {
        if (m_newSince.isNull()) {
            if (cases::notePlainText(clean).isEmpty()) return;
            m_newSince = QDateTime::currentDateTimeUtc();
        }
    } else if (note && note->latest().html == clean && !m_session->notes().hasUnsaved()) {
        return; // only the look of the document changed, not the note
    }
    m_editor->setState(NoteEditor::SaveState::Saving, tr("Saving…"));
    m_session->notes().edit(m_current, m_ref, clean);
}

void NotesPanel::flush() {
    if (m_session) m_session->notes().flush();
}

void NotesPanel::withdraw() {
    if (m_session && !m_current.isNull()) m_session->notes().setDeleted(m_current, m_ref, true);
}

void NotesPanel::showVersions(bool show) {
    const Note* note = noteOf(m_current);
    if (show && note) {
        flush();
        m_versions->setNote(*note, m_session && !m_session->isReadOnly());
        m_stack->setCurrentWidget(m_versions);
        m_versions->focusList();
    } else {
        m_stack->setCurrentWidget(m_editor);
        m_editor->text()->setFocus(Qt::OtherFocusReason);
    }
}

void NotesPanel::updateButtons() {
    const QString reason = !m_session                ? tr("No case is open.")
                           : m_ref.isEmpty()         ? tr("No suspect is chosen.")
                           : m_session->isReadOnly() ? m_session->readOnlyReason()
                                                     : QString();
    m_editor->setReadOnly(reason);
    m_new->setEnabled(reason.isEmpty());
    m_new->setToolTip(reason.isEmpty() ? tr("New note (Alt+N)") : reason);
    const bool held = noteOf(m_current) != nullptr;
    m_versionsButton->setEnabled(held);
    m_withdrawButton->setEnabled(held && reason.isEmpty());
    if (!reason.isEmpty()) m_withdrawButton->setToolTip(reason);
}

} // namespace harmdesk::views
