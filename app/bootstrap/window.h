// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace harmdesk::bootstrap {

/// What the command line asks of the window.
struct WindowRequest {
    QString casePath; ///< absolute path of the case to open; empty = none, the window offers new, open and
                      ///< recent cases
};

/// Makes the QApplication, the theme, the session and the main window, and runs the event loop until the
/// window is closed. `argc` and `argv` hold Qt's own options only (-platform, -style …). Returns the exit
/// code of the program. The composition root of the window: the one place where pages, services and settings
/// meet.
int runWindow(int& argc, char** argv, const WindowRequest& request);

} // namespace harmdesk::bootstrap
