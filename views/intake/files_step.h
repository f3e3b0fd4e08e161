// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>
#include <QWidget>

namespace harmdesk::views {

class ExtractChooser;
class SavedSpecs;
class WizardRunner;
class WizardState;

/// Step 1: which files, and which mapping they have.
class FilesStep : public QWidget {
    Q_OBJECT
public:
    FilesStep(WizardState& state, WizardRunner& runner, QWidget* parent = nullptr);
    void refresh();
    void focusChoice();
    void askFolder();

Q_SIGNALS:
    void pathsChosen(const QStringList& paths);

private:
    WizardState& m_state;
    WizardRunner& m_runner;
    ExtractChooser* m_chooser;
    SavedSpecs* m_specs;
};

} // namespace harmdesk::views
