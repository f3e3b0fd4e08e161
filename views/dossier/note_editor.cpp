// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/dossier/note_editor.h"

#include "models/cases/note_text.h"
#include "views/common/style_props.h"

#include <QAction>
#include <QFocusEvent>
#include <QHBoxLayout>
#include <QMimeData>
#include <QTextBlock>
#include <QTextCursor>
#include <QTextList>
#include <QToolButton>
#include <QVBoxLayout>

namespace harmdesk::views {

NoteText::NoteText(QWidget* parent)
    : QTextEdit(parent) {
    setTabChangesFocus(true);
    setAcceptRichText(true);
    // Lists and paragraphs close together, as notes are.
    document()->setDefaultStyleSheet(QStringLiteral("p { margin-top: 0; margin-bottom: 4px; } "
                                                    "ul, ol { margin-top: 0; margin-bottom: 4px; }"));
    document()->setIndentWidth(18);
}

void NoteText::insertFromMimeData(const QMimeData* source) {
    if (source->hasHtml()) {
        textCursor().insertHtml(cases::cleanNoteHtml(source->html()));
    } else if (source->hasText()) {
        textCursor().insertText(source->text());
    }
    ensureCursorVisible();
}

void NoteText::focusOutEvent(QFocusEvent* event) {
    QTextEdit::focusOutEvent(event);
    if (event->reason() != Qt::PopupFocusReason) Q_EMIT focusLost();
}

NoteEditor::NoteEditor(QWidget* parent)
    : QWidget(parent)
    , m_text(new NoteText(this))
    , m_bar(new QHBoxLayout)
    , m_state(makeLabel(QString(), TextStyle::Caption, TextTone::Second, this)) {
    setObjectName(QStringLiteral("noteEditor"));
    m_bold = makeAction(QStringLiteral("bold"), tr("Bold"), QKeySequence::Bold, true);
    m_italic = makeAction(QStringLiteral("italic"), tr("Italic"), QKeySequence::Italic, true);
    m_bullets = makeAction(QStringLiteral("list-bullet"), tr("Bullet list"),
                           QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_8), true);
    m_numbers = makeAction(QStringLiteral("list-number"), tr("Numbered list"),
                           QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_7), true);
    // The text field has undo and redo keys of its own.
    m_undo = makeAction(QStringLiteral("undo"), tr("Undo"), {}, false);
    m_redo = makeAction(QStringLiteral("redo"), tr("Redo"), {}, false);
    m_undo->setEnabled(false);
    m_redo->setEnabled(false);

    m_bar->setContentsMargins(0, 0, 0, 0);
    m_bar->setSpacing(1);
    addButton(m_bold, QStringLiteral("noteBold"));
    addButton(m_italic, QStringLiteral("noteItalic"));
    addButton(m_bullets, QStringLiteral("noteBullets"));
    addButton(m_numbers, QStringLiteral("noteNumbers"));
    addButton(m_undo, QStringLiteral("noteUndo"));
    addButton(m_redo, QStringLiteral("noteRedo"));
    m_bar->addStretch();

    m_text->setObjectName(QStringLiteral("noteText"));
    m_text->setAccessibleName(tr("Text of the note"));
    m_text->setPlaceholderText(tr("Type a note. It is saved as you type."));
    m_text->setMinimumHeight(5 * QFontMetrics(theme().font(TextStyle::Body)).lineSpacing());
    m_state->setObjectName(QStringLiteral("noteState"));
    m_state->setWordWrap(true);
    m_state->setTextFormat(Qt::PlainText);

    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    column->addLayout(m_bar);
    column->addWidget(m_text, 1);
    column->addWidget(m_state);

    connect(m_bold, &QAction::triggered, this, [this](bool on) {
        QTextCharFormat format;
        format.setFontWeight(on ? QFont::Bold : QFont::Normal);
        m_text->mergeCurrentCharFormat(format);
    });
    connect(m_italic, &QAction::triggered, this, [this](bool on) {
        QTextCharFormat format;
        format.setFontItalic(on);
        m_text->mergeCurrentCharFormat(format);
    });
    connect(m_bullets, &QAction::triggered, this, [this](bool on) { toggleList(false, on); });
    connect(m_numbers, &QAction::triggered, this, [this](bool on) { toggleList(true, on); });
    connect(m_undo, &QAction::triggered, m_text, &QTextEdit::undo);
    connect(m_redo, &QAction::triggered, m_text, &QTextEdit::redo);
    connect(m_text, &QTextEdit::undoAvailable, m_undo, &QAction::setEnabled);
    connect(m_text, &QTextEdit::redoAvailable, m_redo, &QAction::setEnabled);
    connect(m_text, &QTextEdit::currentCharFormatChanged, this, &NoteEditor::followCursor);
    connect(m_text, &QTextEdit::cursorPositionChanged, this, &NoteEditor::followCursor);
    connect(m_text, &NoteText::focusLost, this, &NoteEditor::focusLost);
    connect(m_text->document(), &QTextDocument::contentsChanged, this, [this] {
        if (!m_loading && !m_text->isReadOnly()) Q_EMIT edited(html());
    });
    connect(&theme(), &Theme::changed, this, &NoteEditor::refreshIcons);
    refreshIcons();
}

QAction* NoteEditor::makeAction(const QString& icon, const QString& name, const QKeySequence& keys,
                                bool checkable) {
    auto* action = new QAction(name, this);
    action->setData(icon);
    action->setCheckable(checkable);
    if (!keys.isEmpty()) {
        action->setShortcut(keys);
        action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    }
    action->setToolTip(
        keys.isEmpty() ? name : QStringLiteral("%1 (%2)").arg(name, keys.toString(QKeySequence::NativeText)));
    addAction(action);
    return action;
}

QToolButton* NoteEditor::addButton(QAction* action, const QString& id) {
    auto* button = new QToolButton(this);
    button->setDefaultAction(action);
    button->setObjectName(id);
    button->setAccessibleName(action->text());
    button->setFocusPolicy(Qt::TabFocus);
    m_bar->addWidget(button);
    return button;
}

void NoteEditor::refreshIcons() {
    for (QAction* action : {m_bold, m_italic, m_bullets, m_numbers, m_undo, m_redo})
        action->setIcon(theme().icon(action->data().toString()));
}

void NoteEditor::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        m_text->setMinimumHeight(5 * QFontMetrics(theme().font(TextStyle::Body)).lineSpacing());
}

void NoteEditor::setHtml(const QString& html) {
    m_loading = true;
    m_text->setHtml(html);
    m_text->setCurrentCharFormat({});
    m_text->document()->clearUndoRedoStacks();
    m_text->moveCursor(QTextCursor::End);
    m_loading = false;
    followCursor();
}

QString NoteEditor::html() const {
    return m_text->toHtml();
}

void NoteEditor::setReadOnly(const QString& reason) {
    const bool readOnly = !reason.isEmpty();
    m_text->setReadOnly(readOnly);
    // A read-only text is still to be read and copied by keyboard.
    m_text->setTextInteractionFlags(readOnly ? Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard
                                             : Qt::TextEditorInteraction);
    for (QAction* action : {m_bold, m_italic, m_bullets, m_numbers}) action->setEnabled(!readOnly);
    if (readOnly) {
        m_undo->setEnabled(false);
        m_redo->setEnabled(false);
        setState(SaveState::Nothing, reason);
    } else if (m_readOnly) {
        setState(SaveState::Nothing, {});
    }
    m_readOnly = readOnly;
}

void NoteEditor::setState(SaveState state, const QString& words) {
    m_state->setProperty("state", static_cast<int>(state));
    m_state->setText(words);
    m_state->setAccessibleName(words);
    setTone(m_state, state == SaveState::Failed  ? TextTone::Danger
                     : state == SaveState::Saved ? TextTone::Ok
                                                 : TextTone::Second);
}

void NoteEditor::toggleList(bool ordered, bool on) {
    QTextCursor cursor = m_text->textCursor();
    cursor.beginEditBlock();
    if (on) {
        QTextListFormat format;
        format.setStyle(ordered ? QTextListFormat::ListDecimal : QTextListFormat::ListDisc);
        if (QTextList* list = cursor.currentList()) {
            format.setIndent(list->format().indent());
            list->setFormat(format);
        } else {
            format.setIndent(1);
            cursor.createList(format);
        }
    } else {
        // Every chosen paragraph leaves its list.
        QTextBlock block = m_text->document()->findBlock(cursor.selectionStart());
        const QTextBlock last = m_text->document()->findBlock(cursor.selectionEnd());
        for (; block.isValid(); block = block.next()) {
            if (QTextList* list = block.textList()) list->remove(block);
            QTextCursor at(block);
            QTextBlockFormat format = at.blockFormat();
            format.setIndent(0);
            at.setBlockFormat(format);
            if (block == last) break;
        }
    }
    cursor.endEditBlock();
    followCursor();
}

void NoteEditor::followCursor() {
    const QTextCharFormat format = m_text->currentCharFormat();
    m_bold->setChecked(format.fontWeight() >= QFont::DemiBold);
    m_italic->setChecked(format.fontItalic());
    const QTextList* list = m_text->textCursor().currentList();
    const bool ordered = list && list->format().style() == QTextListFormat::ListDecimal;
    m_bullets->setChecked(list && !ordered);
    m_numbers->setChecked(ordered);
}

} // namespace harmdesk::views
