// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/intake/import.h"

#include <QFrame>

class QFileDialog;
class QGridLayout;
class QLabel;
class QPushButton;

namespace harmdesk::views {

/// Where the extract is: two buttons that ask, and what was found there. A folder or files may also be
/// dropped on the page.
class ExtractChooser : public QFrame {
    Q_OBJECT
public:
    explicit ExtractChooser(QWidget* parent = nullptr);

    /// What the page says of the chosen paths.
    void showNothing();
    void showLooking(const QStringList& paths);
    void showFound(const QStringList& paths, const std::vector<intake::FoundFile>& files);
    void showFault(const QStringList& paths, const Error& error);
    void setLocked(bool locked); ///< while an import runs
    void focusChoice();
    void askFolder(); ///< opens the folder dialog, without waiting for it

Q_SIGNALS:
    void pathsChosen(const QStringList& paths);

private:
    void askFiles();
    void open(QFileDialog* dialog);
    void clearFiles();
    void say(const QStringList& paths);

    QPushButton* m_folder;
    QPushButton* m_files;
    QLabel* m_place;
    QLabel* m_fault;
    QWidget* m_list;
    QGridLayout* m_grid;
    QString m_lastFolder;
};

} // namespace harmdesk::views
