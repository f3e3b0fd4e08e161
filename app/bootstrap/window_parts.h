// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>

namespace harmdesk::views {
class MainWindow;
}

namespace harmdesk::bootstrap {

/// The main window with all its pages, not shown yet and without a case. Needs a QApplication and its Theme.
/// Used by runWindow, by tests of the whole window and by tests/look.
std::unique_ptr<views::MainWindow> makeWindow();

} // namespace harmdesk::bootstrap
