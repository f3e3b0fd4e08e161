// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/bootstrap/program.h"

#include "app/bootstrap/invocation.h"
#include "app/bootstrap/language.h"
#include "app/bootstrap/window.h"
#include "app/cli/cli.h"
#include "models/base/resources.h"

#include <QCoreApplication>
#include <clocale>
#include <csignal>
#include <cstdlib>
#include <langinfo.h>
#include <string_view>

namespace harmdesk::bootstrap {
namespace {

/// Qt reads and writes file names and messages in the locale's encoding and complains aloud about any but
/// UTF-8.
void useUtf8() {
    std::setlocale(LC_ALL, "");
    if (std::string_view(nl_langinfo(CODESET)) != "UTF-8") setenv("LC_ALL", "C.UTF-8", 1);
}

int runCommand(int& argc, char** argv, const Invocation& invocation) {
    QCoreApplication app(argc, argv);
    installLanguage({});
    switch (invocation.kind) {
    case Invocation::Kind::Command:
        return cli::run(invocation.words);
    case Invocation::Kind::UnknownWord:
        return cli::refuseWord(invocation.words.value(0));
    case Invocation::Kind::TooManyWords:
        return cli::refuseUsage(QCoreApplication::translate("Program",
                                                            "“%1” is one argument too many: the window opens "
                                                            "one case file. harmdesk --help explains.")
                                    .arg(invocation.words.value(0)));
    case Invocation::Kind::NoDisplay:
        return cli::refuseUsage(
            QCoreApplication::translate("Program", "The window needs a display and there is none here. Every "
                                                   "command works without one: harmdesk --help."));
    case Invocation::Kind::Window:
        break;
    }
    return EXIT_FAILURE;
}

} // namespace

int runProgram(int argc, char** argv) {
    useUtf8();
    std::signal(SIGXFSZ,
                SIG_IGN); // a file-size limit is then a failed write with a sentence, not a killed program
    ensureResources();
    QCoreApplication::setApplicationName(QStringLiteral("harmdesk"));
    QCoreApplication::setOrganizationName(QStringLiteral("harmdesk"));
    QCoreApplication::setApplicationVersion(QStringLiteral(HARMDESK_VERSION));

    Invocation invocation = readInvocation(argc, argv);
    if (invocation.kind != Invocation::Kind::Window) return runCommand(argc, argv, invocation);
    int windowArgc = static_cast<int>(invocation.windowArguments.size());
    invocation.windowArguments.push_back(nullptr);
    return runWindow(windowArgc, invocation.windowArguments.data(), WindowRequest{invocation.casePath});
}

} // namespace harmdesk::bootstrap
