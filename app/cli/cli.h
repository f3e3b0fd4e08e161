// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace harmdesk::cli {

/// Whether this word is the name of a command.
bool isCommand(const QString& word);

/// Runs the command line (words without the program's name): a command, --help or --version. Needs a
/// QCoreApplication, no display. Returns the exit code; every error has been said on standard error.
int run(const QStringList& words);

/// Says on standard error that `word` is neither a command nor a case file, and returns the exit code of a
/// usage error.
int refuseWord(const QString& word);
/// The same for a sentence of the caller's.
int refuseUsage(const QString& sentence);

} // namespace harmdesk::cli
