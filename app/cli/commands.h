// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/arguments.h"

#include <vector>

namespace harmdesk::cli {

// One file for each: <name>_command.cpp.
CommandSpec newCommand();
CommandSpec importCommand();
CommandSpec specCommand();
CommandSpec rankCommand();
CommandSpec packCommand();
CommandSpec cycleCommand();
CommandSpec indexCommand();
CommandSpec codesCommand();
CommandSpec auditCommand();
CommandSpec verifyCommand();
CommandSpec sampleCommand();

/// All of them, in the order of the help.
std::vector<CommandSpec> allCommands();

} // namespace harmdesk::cli
