// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/arguments.h"

#include <QCoreApplication>
#include <algorithm>

namespace harmdesk::cli {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

constexpr int kHelpColumn = 22;
constexpr qsizetype kLineWidth = 100;

tl::unexpected<Error> usage(const CommandSpec& command, const QString& text) {
    return fail(ErrorKind::Usage, text + QLatin1Char('\n') + Words::tr("Usage: %1").arg(synopsis(command)));
}

const OptionSpec* find(const CommandSpec& command, const QString& name) {
    const auto it = std::find_if(command.options.begin(), command.options.end(),
                                 [&](const OptionSpec& o) { return o.name == name; });
    return it == command.options.end() ? nullptr : &*it;
}

/// Breaks text at blanks so that every line after the first starts at `indent`.
QString wrapped(const QString& text, int indent) {
    QString out;
    qsizetype column = indent;
    for (const QString& word : text.split(QLatin1Char(' '), Qt::SkipEmptyParts)) {
        if (column > indent && column + 1 + word.size() > kLineWidth) {
            out += QLatin1Char('\n') + QString(indent, QLatin1Char(' '));
            column = indent;
        } else if (column > indent) {
            out += QLatin1Char(' ');
            ++column;
        }
        out += word;
        column += word.size();
    }
    return out;
}

QString helpLine(const QString& left, const QString& right) {
    QString line = QStringLiteral("  ") + left;
    if (line.size() + 2 > kHelpColumn)
        line += QLatin1Char('\n') + QString(kHelpColumn, QLatin1Char(' '));
    else
        line = line.leftJustified(kHelpColumn);
    return line + wrapped(right, kHelpColumn) + QLatin1Char('\n');
}

QString optionText(const OptionSpec& option) {
    QString text = QStringLiteral("--") + option.name;
    if (!option.valueName.isEmpty()) text += QLatin1Char(' ') + option.valueName;
    return text;
}

Status takeOption(const CommandSpec& command, const QStringList& words, qsizetype& i, Arguments& out) {
    const QString& word = words[i];
    const qsizetype equals = word.indexOf(QLatin1Char('='));
    const QString name = word.mid(2, equals < 0 ? -1 : equals - 2);
    const OptionSpec* option = find(command, name);
    if (!option) return usage(command, Words::tr("harmdesk %1 has no option --%2.").arg(command.name, name));
    if (!option->repeatable && out.has(name))
        return usage(command, Words::tr("The option --%1 is given twice.").arg(name));
    if (option->valueName.isEmpty()) {
        if (equals >= 0) return usage(command, Words::tr("The option --%1 takes no value.").arg(name));
        out.add(name, {});
        return {};
    }
    QString value;
    if (equals >= 0) {
        value = word.mid(equals + 1);
    } else {
        if (i + 1 >= words.size() || words[i + 1].startsWith(QLatin1String("--")))
            return usage(command,
                         Words::tr("The option --%1 needs a value: --%1 %2.").arg(name, option->valueName));
        value = words[++i];
    }
    if (value.isEmpty() && !option->mayBeEmpty)
        return usage(command,
                     Words::tr("The value of --%1 is empty; %2 was expected.").arg(name, option->valueName));
    out.add(name, value);
    return {};
}

} // namespace

Result<Arguments> parseArguments(const CommandSpec& command, const QStringList& words) {
    Arguments out;
    bool optionsEnded = false;
    for (qsizetype i = 0; i < words.size(); ++i) {
        const QString& word = words[i];
        if (!optionsEnded && word == QLatin1String("--")) {
            optionsEnded = true;
        } else if (!optionsEnded && word.startsWith(QLatin1String("--"))) {
            HARMDESK_TRY(takeOption(command, words, i, out));
        } else if (!optionsEnded && word.size() > 1 && word.startsWith(QLatin1Char('-'))) {
            return usage(command,
                         Words::tr("There is no option %1; options start with two dashes.").arg(word));
        } else if (word.isEmpty()) {
            return usage(command,
                         Words::tr("An argument is empty; %1 was expected.").arg(command.positionals));
        } else {
            out.positionals.append(word);
        }
    }
    if (out.positionals.size() < command.minPositionals)
        return usage(
            command,
            Words::tr("Something is missing: harmdesk %1 needs %2.").arg(command.name, command.positionals));
    if (command.maxPositionals >= 0 && out.positionals.size() > command.maxPositionals)
        return usage(command,
                     Words::tr("“%1” is one argument too many: harmdesk %2 takes %3.")
                         .arg(out.positionals[command.maxPositionals], command.name, command.positionals));
    for (const OptionSpec& option : command.options)
        if (option.required && !out.has(option.name))
            return usage(command, Words::tr("The option %1 is missing.").arg(optionText(option)));
    return out;
}

bool asksForHelp(const QStringList& words) {
    for (const QString& word : words) {
        if (word == QLatin1String("--")) return false;
        if (word == QLatin1String("--help") || word == QLatin1String("-h")) return true;
    }
    return false;
}

QString synopsis(const CommandSpec& command) {
    QString text = QStringLiteral("harmdesk %1 %2").arg(command.name, command.positionals);
    for (const OptionSpec& option : command.options) {
        QString part = optionText(option);
        if (!option.required) part = QLatin1Char('[') + part + QLatin1Char(']');
        if (option.repeatable) part += QStringLiteral("...");
        text += QLatin1Char(' ') + part;
    }
    return text;
}

QString commandHelp(const CommandSpec& command) {
    QString text = Words::tr("Usage: %1").arg(wrapped(synopsis(command), 7)) + QStringLiteral("\n\n");
    for (const QString& paragraph : command.description.split(QLatin1Char('\n')))
        text += wrapped(paragraph, 0) + QLatin1Char('\n');
    text += QLatin1Char('\n') + Words::tr("Options:") + QLatin1Char('\n');
    for (const OptionSpec& option : command.options) text += helpLine(optionText(option), option.help);
    text += helpLine(QStringLiteral("--help"), Words::tr("Print this text."));
    return text;
}

QString programHelp(const std::vector<CommandSpec>& commands) {
    QString text =
        Words::tr("Harmdesk %1: suspects ranked by harm, dossiers and briefing packs from one case file.")
            .arg(QStringLiteral(HARMDESK_VERSION)) +
        QStringLiteral("\n\n") + Words::tr("Usage:") + QLatin1Char('\n');
    text += helpLine(QStringLiteral("harmdesk [CASE]"), Words::tr("Open the window, on this case file."));
    text += helpLine(QStringLiteral("harmdesk COMMAND ..."),
                     Words::tr("Do one thing without a window or display."));
    text += QLatin1Char('\n') + Words::tr("Commands:") + QLatin1Char('\n');
    for (const CommandSpec& command : commands)
        text += helpLine(command.name + QLatin1Char(' ') + command.positionals, command.summary);
    text += QLatin1Char('\n') +
            wrapped(Words::tr("harmdesk COMMAND --help explains a command; harmdesk --version "
                              "prints the version. Data go to standard output, messages and "
                              "progress to standard error."),
                    0) +
            QLatin1Char('\n');
    text += QLatin1Char('\n') + Words::tr("Exit codes:") + QLatin1Char('\n');
    const std::pair<int, QString> codes[] = {
        {0, Words::tr("done")},
        {1, Words::tr("internal error")},
        {2, Words::tr("the command line is wrong")},
        {3, Words::tr("done, but some rows were rejected")},
        {4,
         Words::tr("an input cannot be read or is refused, or an output cannot be written; nothing changed")},
        {5, Words::tr("the case file cannot be opened: missing, locked, damaged or made by a newer version")},
    };
    for (const auto& [code, meaning] : codes) text += helpLine(QString::number(code), meaning);
    return text;
}

} // namespace harmdesk::cli
