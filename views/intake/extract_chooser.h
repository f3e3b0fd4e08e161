// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/intake/wizard_state.h"

#include <QFrame>

class QFileDialog;
class QGridLayout;
class QLabel;
class QMenu;
class QPushButton;

namespace harmdesk::views {

class IconLabel;

/// Where the extract is: buttons that ask, the folders used last, what was found there and which mapping it
/// has. A folder or files may also be dropped on the page.
class ExtractChooser : public QFrame {
    Q_OBJECT
public:
    explicit ExtractChooser(QWidget* parent = nullptr);

    void showNothing();
    void showLooking(const QStringList& paths);
    /// The files of the state and what its plan says of them, or its fault.
    void showState(const WizardState& state);
    void setLocked(bool locked); ///< while something runs or no case is open
    void focusChoice();
    void askFolder(); ///< opens the folder dialog, without waiting for it
    /// Puts these paths first among those used last.
    void remember(const QStringList& paths);

Q_SIGNALS:
    void pathsChosen(const QStringList& paths);

private:
    void askFiles();
    void open(QFileDialog* dialog);
    void clearFiles();
    void say(const QStringList& paths);
    void fillRecent();

    QPushButton* m_folder;
    QPushButton* m_files;
    QPushButton* m_recent;
    QMenu* m_recentMenu;
    QLabel* m_place;
    QLabel* m_fault;
    QWidget* m_list;
    QGridLayout* m_grid;
    QWidget* m_verdict;
    IconLabel* m_verdictIcon;
    QLabel* m_verdictText;
    QLabel* m_obstacles;
    QString m_lastFolder;
};

} // namespace harmdesk::views
