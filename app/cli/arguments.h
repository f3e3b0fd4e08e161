// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/result.h"

#include <QHash>
#include <QString>
#include <QStringList>
#include <functional>
#include <vector>

namespace harmdesk::cli {

class Session;

/// One option of a command, long form only.
struct OptionSpec {
    QString name;      ///< without dashes: "as-at"
    QString valueName; ///< "DATE"; empty = a switch without value
    QString help;      ///< one sentence, translated
    bool required = false;
    bool repeatable = false;
    bool mayBeEmpty = false; ///< an empty value says something ("no CJS code is recorded")
};

/// What a command was given, after checking it against its specification.
class Arguments {
public:
    QStringList positionals;

    bool has(const QString& option) const { return m_values.contains(option); }
    /// The value of an option that may be given once; empty when it was not given (see has()).
    QString value(const QString& option) const { return m_values.value(option).value(0); }
    QStringList values(const QString& option) const { return m_values.value(option); }
    void add(const QString& option, const QString& value) { m_values[option].append(value); }

private:
    QHash<QString, QStringList> m_values;
};

/// A command: how it is called, what it says of itself, and the function that does it.
struct CommandSpec {
    QString name;
    QString positionals; ///< as the synopsis shows them: "CASE PATH..."
    int minPositionals = 1;
    int maxPositionals = 1; ///< -1 = any number
    QString summary;        ///< one line for the list of commands
    QString description;    ///< paragraphs for `harmdesk NAME --help`
    std::vector<OptionSpec> options;
    /// The exit code (0, or 3 where rows were rejected), or the error that decides it.
    std::function<Result<int>(const Arguments&, Session&)> run;
};

/// Checks words (without program and command name) against a specification. ErrorKind::Usage names the word
/// at fault.
/// `--name value` and `--name=value` are the same; `--` ends the options.
Result<Arguments> parseArguments(const CommandSpec& command, const QStringList& words);

/// Whether `--help` or `-h` stands among the words, before any `--`.
bool asksForHelp(const QStringList& words);

/// `harmdesk rank CASE --as-at DATE [--out FILE] …`, one line.
QString synopsis(const CommandSpec& command);
/// What `harmdesk NAME --help` prints.
QString commandHelp(const CommandSpec& command);
/// What `harmdesk --help` prints.
QString programHelp(const std::vector<CommandSpec>& commands);

} // namespace harmdesk::cli
