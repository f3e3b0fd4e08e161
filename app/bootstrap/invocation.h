// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>
#include <vector>

namespace harmdesk::bootstrap {

/// What the words after the program's name ask for, decided before any application object exists: a command
/// must not need a display.
struct Invocation {
    enum class Kind { Command, Window, UnknownWord, TooManyWords, NoDisplay };
    Kind kind = Kind::Window;
    QStringList words;                  ///< Command: all words; UnknownWord, TooManyWords: the word at fault
    QString casePath;                   ///< Window: absolute; empty = none
    std::vector<char*> windowArguments; ///< Window: program name and Qt's own options
};

Invocation readInvocation(int argc, char** argv);

} // namespace harmdesk::bootstrap
