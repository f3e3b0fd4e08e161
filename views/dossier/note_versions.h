// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

// After a Qt header: moc 6.4 cannot read libstdc++'s <compare> as the first header of a file.
#include "models/domain/note.h"

class QLabel;
class QListWidget;
class QPushButton;
class QTextBrowser;

namespace harmdesk::views {

/// Every version of a note with author and time; the chosen one to read, and to restore as a new version.
class NoteVersions : public QWidget {
    Q_OBJECT
public:
    explicit NoteVersions(QWidget* parent = nullptr);
    void setNote(const Note& note, bool canRestore);
    void focusList();

Q_SIGNALS:
    void restoreRequested(const QString& html);
    void closed();

private:
    void showVersion(int row);
    Note m_note;
    bool m_canRestore = false;
    QLabel* m_title;
    QListWidget* m_list;
    QTextBrowser* m_text;
    QPushButton* m_restore;
};

/// "19 Oct 2026 10:41" in local time, without the date when it is today's.
QString noteTime(const QDateTime& utc);

} // namespace harmdesk::views
