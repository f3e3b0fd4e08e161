// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTextEdit>
#include <QWidget>

class QAction;
class QHBoxLayout;
class QLabel;
class QToolButton;

namespace harmdesk::views {

/// The text field of a note: Tab leaves it, a paste is brought into the markup that notes allow.
class NoteText : public QTextEdit {
    Q_OBJECT
public:
    explicit NoteText(QWidget* parent = nullptr);

Q_SIGNALS:
    void focusLost();

protected:
    void insertFromMimeData(const QMimeData* source) override;
    void focusOutEvent(QFocusEvent* event) override;
};

/// A rich text field with its buttons: bold, italic, bullet and numbered list, undo, redo; and a line that
/// says whether what is typed is safe. Reports every change; saves nothing itself.
class NoteEditor : public QWidget {
    Q_OBJECT
public:
    enum class SaveState { Nothing, Saving, Saved, Failed };

    explicit NoteEditor(QWidget* parent = nullptr);

    /// Puts a text in, without reporting it as a change; undo does not go back beyond it.
    void setHtml(const QString& html);
    QString html() const;
    /// Not editable, with the reason in place of the state; empty = editable.
    void setReadOnly(const QString& reason);
    /// `words`: "Saved 10:41", or what went wrong.
    void setState(SaveState state, const QString& words);
    NoteText* text() const { return m_text; }
    /// Room for further buttons at the right of the toolbar.
    QHBoxLayout* toolBar() const { return m_bar; }

Q_SIGNALS:
    void edited(const QString& html);
    void focusLost();

protected:
    void changeEvent(QEvent* event) override;

private:
    QToolButton* addButton(QAction* action, const QString& id);
    QAction* makeAction(const QString& icon, const QString& name, const QKeySequence& keys, bool checkable);
    void toggleList(bool ordered, bool on);
    void followCursor();
    void refreshIcons();

    NoteText* m_text;
    QHBoxLayout* m_bar;
    QLabel* m_state;
    QAction* m_bold;
    QAction* m_italic;
    QAction* m_bullets;
    QAction* m_numbers;
    QAction* m_undo;
    QAction* m_redo;
    bool m_loading = false;
    bool m_readOnly = false;
};

} // namespace harmdesk::views
