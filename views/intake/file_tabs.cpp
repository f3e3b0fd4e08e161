// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/intake/file_tabs.h"

#include "views/common/theme.h"

#include <QSignalBlocker>
#include <algorithm>

namespace harmdesk::views {

FileTabs::FileTabs(WizardState& state, WizardStep step, QWidget* parent)
    : QTabBar(parent)
    , m_state(state)
    , m_step(step) {
    setExpanding(false);
    setDrawBase(false);
    setUsesScrollButtons(true);
    setElideMode(Qt::ElideMiddle);
    setAccessibleName(tr("Files of the extract"));
    connect(this, &QTabBar::currentChanged, &state, &WizardState::setCurrentFile);
    connect(&state, &WizardState::filesChanged, this, &FileTabs::rebuild);
    connect(&state, &WizardState::currentFileChanged, this, &FileTabs::refresh);
    connect(&state, &WizardState::fileChanged, this, &FileTabs::refresh);
    connect(&state, &WizardState::specChanged, this, &FileTabs::refresh);
    connect(&theme(), &Theme::changed, this, &FileTabs::refresh);
    rebuild();
}

void FileTabs::rebuild() {
    const QSignalBlocker quiet(this);
    while (count() > 0) removeTab(0);
    for (const WizardFile& file : m_state.files()) addTab(file.name());
    setVisible(count() > 1);
    refresh();
}

void FileTabs::refresh() {
    const QSignalBlocker quiet(this);
    for (int i = 0; i < count(); ++i) {
        const WizardFile* const file = m_state.file(i);
        if (file == nullptr) continue;
        QString why;
        if (file->fault)
            why = file->fault->text;
        else if (m_step == WizardStep::Format && file->detected && file->detected->doubtful)
            why = tr("Its format can be understood in two ways.");
        else if (m_step == WizardStep::Mapping && !m_state.isStandard() && m_state.ruleOf(i) == nullptr)
            why = tr("No part of the mapping takes this file.");
        else if (m_step == WizardStep::Mapping)
            for (const SpecFinding& finding : m_state.findingsOf(i))
                if (finding.blocking) why = finding.text;
        const Tokens& t = theme().tokens();
        setTabIcon(i, theme().iconPixmap(why.isEmpty() ? QStringLiteral("check") : QStringLiteral("warning"),
                                         14, why.isEmpty() ? t.ok : t.warn, devicePixelRatioF()));
        setTabToolTip(i, why.isEmpty() ? file->path : why);
    }
    setCurrentIndex(m_state.currentFile());
}

} // namespace harmdesk::views
