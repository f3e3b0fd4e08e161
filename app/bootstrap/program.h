// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace harmdesk::bootstrap {

/// The whole program: a command without a display, or the window. Returns the exit code.
int runProgram(int argc, char** argv);

} // namespace harmdesk::bootstrap
