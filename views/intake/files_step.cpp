// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/intake/files_step.h"

#include "views/intake/extract_chooser.h"
#include "views/intake/saved_specs.h"

#include <QVBoxLayout>

namespace harmdesk::views {

FilesStep::FilesStep(WizardState& state, WizardRunner& runner, QWidget* parent)
    : QWidget(parent)
    , m_state(state)
    , m_runner(runner)
    , m_chooser(new ExtractChooser)
    , m_specs(new SavedSpecs(state, runner)) {
    setObjectName(QStringLiteral("filesStep"));
    m_chooser->setObjectName(QStringLiteral("extractChooser"));
    m_specs->setObjectName(QStringLiteral("savedSpecs"));
    auto* const layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 12, 16, 12);
    layout->setSpacing(16);
    layout->addWidget(m_chooser);
    layout->addWidget(m_specs, 1);
    connect(m_chooser, &ExtractChooser::pathsChosen, this, &FilesStep::pathsChosen);
    connect(&state, &WizardState::filesChanged, this, &FilesStep::refresh);
    connect(&state, &WizardState::specChanged, this, &FilesStep::refresh);
    connect(&runner, &WizardRunner::runningChanged, this, &FilesStep::refresh);
    connect(&runner, &WizardRunner::planned, this, [this](bool ok) {
        if (ok) m_chooser->remember(m_state.paths());
    });
    refresh();
}

void FilesStep::refresh() {
    if (m_runner.running() == WizardRunner::Job::Plan)
        m_chooser->showLooking(m_state.paths());
    else
        m_chooser->showState(m_state);
    m_chooser->setLocked(!m_runner.hasCase() || m_runner.running() != WizardRunner::Job::None);
    m_specs->refresh();
}

void FilesStep::focusChoice() {
    m_chooser->focusChoice();
}

void FilesStep::askFolder() {
    m_chooser->askFolder();
}

} // namespace harmdesk::views
