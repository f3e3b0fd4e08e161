// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/intake/wizard_state.h"

#include <QTabBar>

namespace harmdesk::views {

/// One tab for each file of the import; hidden where there is only one. The icon says whether the file needs
/// a look (so does the tool tip).
class FileTabs : public QTabBar {
    Q_OBJECT
public:
    /// `step`: whose state of the files the icons tell.
    FileTabs(WizardState& state, WizardStep step, QWidget* parent = nullptr);

private:
    void rebuild();
    void refresh();
    WizardState& m_state;
    WizardStep m_step;
};

} // namespace harmdesk::views
