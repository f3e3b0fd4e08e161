// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/bootstrap/invocation.h"

#include "app/cli/cli.h"

#include <QFile>
#include <QFileInfo>
#include <algorithm>
#include <array>

namespace harmdesk::bootstrap {
namespace {

/// Qt's own options that take a value in the next word (QGuiApplication, QApplication, X11).
bool takesValue(const QString& option) {
    static const std::array names = {
        QLatin1String("platform"),    QLatin1String("platformpluginpath"), QLatin1String("platformtheme"),
        QLatin1String("plugin"),      QLatin1String("qwindowgeometry"),    QLatin1String("geometry"),
        QLatin1String("qwindowicon"), QLatin1String("qwindowtitle"),       QLatin1String("title"),
        QLatin1String("style"),       QLatin1String("stylesheet"),         QLatin1String("display"),
        QLatin1String("session")};
    return std::find(names.begin(), names.end(), option) != names.end();
}

QString withoutDashes(const QString& word) {
    return word.mid(word.startsWith(QLatin1String("--")) ? 2 : 1);
}

bool isQtOption(const QString& word) {
    const QString name = withoutDashes(word).section(QLatin1Char('='), 0, 0);
    return takesValue(name) || name == QLatin1String("reverse") || name == QLatin1String("nograb");
}

/// A word that is no command names a case when it is a file or looks like a path to one.
bool looksLikeCase(const QString& word) {
    return QFileInfo::exists(word) || word.contains(QLatin1Char('/')) ||
           word.endsWith(QLatin1String(".harmdesk"));
}

bool hasDisplay(bool platformChosen) {
    return platformChosen || !qEnvironmentVariableIsEmpty("DISPLAY") ||
           !qEnvironmentVariableIsEmpty("WAYLAND_DISPLAY") || !qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM");
}

Invocation refused(Invocation::Kind kind, const QString& word) {
    Invocation out;
    out.kind = kind;
    out.words = QStringList{word};
    return out;
}

} // namespace

Invocation readInvocation(int argc, char** argv) {
    Invocation out;
    for (int i = 1; i < argc; ++i) out.words.append(QFile::decodeName(argv[i]));
    const QString first = out.words.value(0);
    if (cli::isCommand(first) || first == QLatin1String("--help") || first == QLatin1String("-h") ||
        first == QLatin1String("--version")) {
        out.kind = Invocation::Kind::Command;
        return out;
    }

    bool platformChosen = false;
    if (argc > 0) out.windowArguments.push_back(argv[0]);
    for (int i = 1; i < argc; ++i) {
        const QString& word = out.words[i - 1];
        if (word.startsWith(QLatin1Char('-'))) {
            if (!isQtOption(word)) return refused(Invocation::Kind::UnknownWord, word);
            const QString name = withoutDashes(word);
            platformChosen = platformChosen || name.startsWith(QLatin1String("platform"));
            out.windowArguments.push_back(argv[i]);
            if (takesValue(name) && i + 1 < argc) out.windowArguments.push_back(argv[++i]);
        } else if (!out.casePath.isEmpty()) {
            return refused(Invocation::Kind::TooManyWords, word);
        } else if (!looksLikeCase(word)) {
            return refused(Invocation::Kind::UnknownWord, word);
        } else {
            out.casePath = QFileInfo(word).absoluteFilePath();
        }
    }
    if (!hasDisplay(platformChosen)) out.kind = Invocation::Kind::NoDisplay;
    return out;
}

} // namespace harmdesk::bootstrap
