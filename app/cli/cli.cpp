// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/cli.h"

#include "app/cli/commands.h"
#include "app/cli/session.h"

#include <QCoreApplication>
#include <algorithm>
#include <exception>
#include <new>

namespace harmdesk::cli {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

int say(const Error& error, Session& session) {
    session.message(QStringLiteral("harmdesk: ") + error.text);
    if (!error.where.isEmpty() && !error.text.contains(error.where))
        session.message(Words::tr("Where: %1").arg(error.where));
    if (!error.detail.isEmpty()) session.message(Words::tr("Detail: %1").arg(error.detail));
    return exitCode(error.kind);
}

Result<int> runCommand(const CommandSpec& command, const QStringList& words, Session& session) {
    if (asksForHelp(words)) {
        HARMDESK_TRY(session.print(commandHelp(command)));
        return 0;
    }
    HARMDESK_TRY_ASSIGN(arguments, parseArguments(command, words));
    return command.run(arguments, session);
}

Result<int> runWords(const QStringList& words, Session& session) {
    const std::vector<CommandSpec> commands = allCommands();
    const QString first = words.value(0);
    if (first == QLatin1String("--version")) {
        HARMDESK_TRY(session.print(QStringLiteral("harmdesk " HARMDESK_VERSION "\n")));
        return 0;
    }
    if (first == QLatin1String("--help") || first == QLatin1String("-h")) {
        HARMDESK_TRY(session.print(programHelp(commands)));
        return 0;
    }
    const auto command =
        std::find_if(commands.begin(), commands.end(), [&](const CommandSpec& c) { return c.name == first; });
    if (command == commands.end())
        return fail(
            ErrorKind::Usage,
            Words::tr("“%1” is neither a command nor a case file. harmdesk --help lists the commands.")
                .arg(first));
    return runCommand(*command, words.mid(1), session);
}

} // namespace

std::vector<CommandSpec> allCommands() {
    return {newCommand(),   importCommand(), specCommand(),  rankCommand(),   cycleCommand(), packCommand(),
            indexCommand(), codesCommand(),  auditCommand(), verifyCommand(), sampleCommand()};
}

bool isCommand(const QString& word) {
    const std::vector<CommandSpec> commands = allCommands();
    return std::any_of(commands.begin(), commands.end(),
                       [&](const CommandSpec& c) { return c.name == word; });
}

int run(const QStringList& words) {
    Session session;
    try {
        const Result<int> result = runWords(words, session);
        return result ? *result : say(result.error(), session);
    } catch (const std::bad_alloc&) {
        return say(Error{ErrorKind::Internal,
                         Words::tr("There is not enough memory for this. Nothing was changed."),
                         {},
                         {}},
                   session);
    } catch (const std::exception& e) {
        return say(
            Error{ErrorKind::Internal,
                  Words::tr(
                      "The program made a mistake and stopped. Please report this with the detail below."),
                  QString::fromLocal8Bit(e.what()),
                  {}},
            session);
    }
}

int refuseWord(const QString& word) {
    return run({word});
}

int refuseUsage(const QString& sentence) {
    Session session;
    return say(Error{ErrorKind::Usage, sentence, {}, {}}, session);
}

} // namespace harmdesk::cli
