// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/architecture/rules/rules.h"

#include <QHash>
#include <QRegularExpression>

namespace harmdesk::architecture {
namespace {

constexpr int kMostLines = 800;

QStringList words(const char* text) {
    return QString::fromLatin1(text).split(QLatin1Char(' '), Qt::SkipEmptyParts);
}

/// What a folder may include and link beside itself. The order of design: base, domain, then what works on
/// values, then what stores, then services, then what is shown.
const QHash<QString, QStringList>& allowedLayers() {
    static const QHash<QString, QStringList> table = [] {
        QHash<QString, QStringList> t;
        const auto models = [&](const char* folder, const char* below) {
            QStringList paths;
            for (const QString& b : words(below)) paths << QStringLiteral("models/") + b;
            t.insert(QStringLiteral("models/") + QString::fromLatin1(folder), paths);
        };
        models("base", "");
        models("settings", "base");
        models("jobs", "base");
        models("domain", "base");
        models("harm", "base domain");
        models("sample", "base domain harm");
        models("charts", "base domain harm");
        models("storage", "base domain");
        models("sources", "base domain");
        models("specs", "base domain harm sources");
        models("intake", "base domain harm jobs storage sources specs");
        models("cases", "base domain harm jobs storage");
        models("tables", "base domain harm cases");
        models("briefing", "base domain harm storage cases charts");

        const QStringList shown{QStringLiteral("models/base"),   QStringLiteral("models/domain"),
                                QStringLiteral("models/harm"),   QStringLiteral("models/jobs"),
                                QStringLiteral("models/cases"),  QStringLiteral("models/tables"),
                                QStringLiteral("models/charts"), QStringLiteral("models/settings")};
        const QString common = QStringLiteral("views/common");
        const QString charts = QStringLiteral("views/charts");
        const QString lists = QStringLiteral("views/lists");
        t.insert(common, shown);
        t.insert(charts, QStringList(shown) << common);
        t.insert(lists, QStringList(shown) << common);
        for (const char* page : {"ranking", "dossier", "audit", "settings", "codes", "outcomes", "cycles",
                                 "sandbox", "profiles", "missed", "trends", "monitoring"})
            t.insert(QStringLiteral("views/") + QString::fromLatin1(page), QStringList(shown)
                                                                               << common << charts << lists);
        t.insert(QStringLiteral("views/intake"),
                 QStringList(shown) << common << QStringLiteral("models/intake")
                                    << QStringLiteral("models/sources") << QStringLiteral("models/specs"));
        t[QStringLiteral("views/codes")] << QStringLiteral("models/intake");
        t.insert(QStringLiteral("views/briefing"),
                 QStringList(shown) << common << charts << QStringLiteral("models/briefing"));
        QStringList shell = QStringList(shown) << common << charts << QStringLiteral("models/intake")
                                               << QStringLiteral("models/briefing");
        for (const char* page :
             {"ranking", "dossier", "briefing", "intake", "audit", "settings", "codes", "outcomes", "cycles",
              "sandbox", "profiles", "missed", "trends", "monitoring"})
            shell << QStringLiteral("views/") + QString::fromLatin1(page);
        t.insert(QStringLiteral("views/shell"), shell);
        return t;
    }();
    return table;
}

bool isPart(const QString& path) {
    return path.startsWith(QLatin1String("models/")) || path.startsWith(QLatin1String("views/"));
}
bool isCode(const QString& path) {
    return path.endsWith(QLatin1String(".cpp")) || path.endsWith(QLatin1String(".h"));
}
bool isProduct(const QString& path) {
    return isPart(path) || path.startsWith(QLatin1String("app/"));
}

QString at(const QString& file, int line, const QString& what) {
    return QStringLiteral("%1:%2: %3").arg(file).arg(line).arg(what);
}

/// "models/harm" for "harmdesk_harm", "views/shell" for "harmdesk_views_shell"; empty for libraries from
/// outside.
QString layerOfTarget(const QString& target) {
    const QString views = QStringLiteral("harmdesk_views_");
    const QString ours = QStringLiteral("harmdesk_");
    if (target.startsWith(views)) return QStringLiteral("views/") + target.mid(views.size());
    if (!target.startsWith(ours)) return {};
    const QString name = target.mid(ours.size());
    if (name == QLatin1String("resources") || name == QLatin1String("translations"))
        return {}; // embedded files, no code
    if (name == QLatin1String("cli") || name == QLatin1String("bootstrap"))
        return QStringLiteral("app/") + name;
    return QStringLiteral("models/") + name;
}

template <class Each> void eachCodeLine(const SourceTree& tree, Each each) {
    for (auto it = tree.begin(); it != tree.end(); ++it) {
        if (!isProduct(it.key()) || !isCode(it.key())) continue;
        int line = 0;
        for (const QString& text : withoutComments(it.value()).split(QLatin1Char('\n')))
            each(it.key(), ++line, text);
    }
}

template <class Each> void eachString(const SourceTree& tree, Each each) {
    for (auto it = tree.begin(); it != tree.end(); ++it) {
        if (!isProduct(it.key()) || !isCode(it.key())) continue;
        for (const Literal& literal : stringsOf(it.value())) each(it.key(), literal.line, literal.text);
    }
}

} // namespace

QStringList includeBreaches(const SourceTree& tree) {
    QStringList out;
    for (const Include& include : includes(tree)) {
        if (!isPart(include.file) || include.system || include.target.endsWith(QLatin1String(".moc")))
            continue;
        const QString from = layerOf(include.file);
        const QString to = layerOf(include.target);
        if (!include.target.contains(QLatin1Char('/'))) {
            out << at(include.file, include.line,
                      QStringLiteral("“%1” is not named from the root").arg(include.target));
            continue;
        }
        if (from == to) continue;
        if (!allowedLayers().contains(from)) {
            out << at(include.file, include.line,
                      QStringLiteral("the folder %1 has no place in the layers").arg(from));
            continue;
        }
        if (!allowedLayers().value(from).contains(to))
            out << at(include.file, include.line,
                      QStringLiteral("%1 may not include %2").arg(from, include.target));
        // Views see the door of these folders, not their rooms.
        static const QStringList doors{
            QStringLiteral("models/intake/import.h"),       QStringLiteral("models/intake/plan.h"),
            QStringLiteral("models/intake/dry_run.h"),      QStringLiteral("models/intake/rejects.h"),
            QStringLiteral("models/intake/index_import.h"), QStringLiteral("models/sources/sources.h"),
            QStringLiteral("models/specs/specs.h"),         QStringLiteral("models/briefing/pack.h")};
        static const QStringList rooms{QStringLiteral("models/intake"), QStringLiteral("models/sources"),
                                       QStringLiteral("models/specs"), QStringLiteral("models/briefing")};
        if (from.startsWith(QLatin1String("views/")) && !doors.contains(include.target) && rooms.contains(to))
            out << at(include.file, include.line,
                      QStringLiteral("views may not include %1").arg(include.target));
        if (include.target.startsWith(QLatin1String("models/storage/sqlite/")))
            out << at(include.file, include.line,
                      QStringLiteral("SQLite is the storage's own affair: %1").arg(include.target));
    }
    return out;
}

QStringList linkBreaches(const SourceTree& tree) {
    static const QStringList notInModels{QStringLiteral("Qt6::Widgets"), QStringLiteral("Qt6::Charts"),
                                         QStringLiteral("Qt6::PdfWidgets"),
                                         QStringLiteral("Qt6::SvgWidgets")};
    QStringList out;
    for (const Library& library : libraries(tree)) {
        if (!isPart(library.folder)) continue;
        for (const QString& link : library.links) {
            const QString to = layerOfTarget(link);
            if (library.folder.startsWith(QLatin1String("models/")) && notInModels.contains(link))
                out << at(library.file, 1, QStringLiteral("%1 may not link %2").arg(library.folder, link));
            if (link == QLatin1String("Qt6::Charts") && library.folder != QLatin1String("views/charts"))
                out << at(library.file, 1, QStringLiteral("only views/charts links Qt6::Charts"));
            if (!to.isEmpty() && to != library.folder && !allowedLayers().value(library.folder).contains(to))
                out << at(library.file, 1, QStringLiteral("%1 may not link %2").arg(library.folder, link));
        }
    }
    out.removeDuplicates();
    return out;
}

QStringList qtBreaches(const SourceTree& tree, const QSet<QString>& widgetHeaders,
                       const QSet<QString>& chartHeaders) {
    QStringList out;
    for (const Include& include : includes(tree)) {
        if (!include.system || !isProduct(include.file)) continue;
        const QString name = include.target.section(QLatin1Char('/'), -1);
        const bool charts =
            include.target.startsWith(QLatin1String("QtCharts")) || chartHeaders.contains(name);
        const bool widgets =
            include.target.startsWith(QLatin1String("QtWidgets")) || widgetHeaders.contains(name);
        if (charts && layerOf(include.file) != QLatin1String("views/charts"))
            out << at(include.file, include.line,
                      QStringLiteral("only views/charts includes Qt Charts (%1)").arg(include.target));
        if (widgets && include.file.startsWith(QLatin1String("models/")))
            out << at(include.file, include.line,
                      QStringLiteral("models never include Qt Widgets (%1)").arg(include.target));
    }
    return out;
}

QStringList sqlBreaches(const SourceTree& tree) {
    static const QRegularExpression statement(
        QStringLiteral("\\b(SELECT\\s[\\s\\S]*\\bFROM\\b|SELECT\\s+[a-z0-9(*]|INSERT\\s+(OR\\s+\\w+\\s+)?"
                       "INTO\\b|UPDATE\\s+\\w+\\s+SET\\b|"
                       "DELETE\\s+FROM\\b|CREATE\\s+(UNIQUE\\s+)?(TABLE|INDEX|TRIGGER|VIEW)\\b|ALTER\\s+"
                       "TABLE\\b|DROP\\s+TABLE\\b|"
                       "PRAGMA\\s+\\w+|BEGIN\\s+(IMMEDIATE|EXCLUSIVE|TRANSACTION))"));
    const QString home = QStringLiteral("models/storage/sqlite/");
    QStringList out;
    eachString(tree, [&](const QString& file, int line, const QString& text) {
        if (!file.startsWith(home) && statement.match(text).hasMatch())
            out << at(file, line, QStringLiteral("SQL outside %1: “%2”").arg(home, text.left(40)));
    });
    for (auto it = tree.begin(); it != tree.end(); ++it)
        if (it.key().endsWith(QLatin1String(".sql")) && !it.key().startsWith(home) &&
            !it.key().startsWith(QLatin1String("tests/")))
            out << at(it.key(), 1, QStringLiteral("SQL files belong in %1").arg(home));
    return out;
}

QStringList lengthBreaches(const SourceTree& tree) {
    QStringList out;
    for (auto it = tree.begin(); it != tree.end(); ++it) {
        const auto lines = static_cast<int>(it.value().count(QLatin1Char('\n')));
        if (lines > kMostLines)
            out << at(
                it.key(), lines,
                QStringLiteral("%1 lines; %2 is the most: give it two jobs").arg(lines).arg(kMostLines));
    }
    return out;
}

QStringList readmeBreaches(const SourceTree& tree) {
    QStringList out;
    QSet<QString> seen;
    for (auto it = tree.begin(); it != tree.end(); ++it) {
        const QString folder = layerOf(it.key());
        if (!isPart(it.key()) || !isCode(it.key()) || seen.contains(folder)) continue;
        seen.insert(folder);
        const QString readme = tree.value(folder + QStringLiteral("/README.md"));
        if (readme.trimmed().count(QLatin1Char('\n')) < 4)
            out << QStringLiteral(
                       "%1 has no README.md that says what lives here, what may not, where to start")
                       .arg(folder);
    }
    return out;
}

QStringList colourBreaches(const SourceTree& tree) {
    static const QRegularExpression inCode(QStringLiteral(
        "\\b0x(?!10FFFF\\b)(?!10ffff\\b)[0-9A-Fa-f]{6}\\b|\\bQColor(\\s+\\w+)?\\s*[({]\\s*\\d|\\bqRgba?\\s*"
        "\\(\\s*\\d|"
        "\\bQt::(black|white|red|green|blue|cyan|magenta|yellow|gray|darkGray|lightGray|darkRed|darkGreen|"
        "darkBlue)\\b"));
    static const QRegularExpression inText(QStringLiteral("#[0-9A-Fa-f]{6}\\b|\\brgba?\\(\\s*\\d"));
    const auto mayName = [](const QString& file) {
        return file.startsWith(QLatin1String("views/common/theme")) ||
               file == QLatin1String("models/charts/group_style.h") ||
               file == QLatin1String("models/briefing/print_ink.h");
    };
    QStringList out;
    eachCodeLine(tree, [&](const QString& file, int line, const QString& text) {
        if (!mayName(file) && inCode.match(text).hasMatch())
            out << at(file, line, QStringLiteral("a colour by its value: %1").arg(text.trimmed()));
    });
    eachString(tree, [&](const QString& file, int line, const QString& text) {
        if (!mayName(file) && inText.match(text).hasMatch())
            out << at(file, line, QStringLiteral("a colour by its value: “%1”").arg(text.left(40)));
    });
    return out;
}

QStringList headBreaches(const SourceTree& tree) {
    const QString spdx = QStringLiteral("SPDX-License-Identifier: GPL-3.0-or-later");
    QStringList out;
    for (auto it = tree.begin(); it != tree.end(); ++it) {
        const QString name = it.key().section(QLatin1Char('/'), -1);
        if (name.endsWith(QLatin1String(".md")) ||
            (name.endsWith(QLatin1String(".txt")) && name != QLatin1String("CMakeLists.txt")))
            continue;
        const QStringList lines = it.value().split(QLatin1Char('\n'));
        const bool script = lines.value(0).startsWith(QLatin1String("#!"));
        if (!lines.value(script ? 1 : 0).contains(spdx))
            out << at(it.key(), 1, QStringLiteral("the first line does not name the licence"));
        if (name.endsWith(QLatin1String(".h")) && !it.value().contains(QLatin1String("#pragma once")))
            out << at(it.key(), 1, QStringLiteral("a header without #pragma once"));
    }
    return out;
}

QStringList waitingBreaches(const SourceTree& tree) {
    static const QRegularExpression anywhere(QStringLiteral("\\bprocessEvents\\b|\\bQEventLoop\\b"));
    static const QRegularExpression inViews(
        QStringLiteral("(\\.|->)exec\\s*\\(|\\bBlockingQueuedConnection\\b|\\bsleep_for\\b|"
                       "\\bQThread::m?sleep\\b|\\bQMessageBox::(question|warning|information|"
                       "critical|about)\\b|\\bQFileDialog::get\\w+|\\bQInputDialog::get\\w+"));
    QStringList out;
    eachCodeLine(tree, [&](const QString& file, int line, const QString& text) {
        const bool view = file.startsWith(QLatin1String("views/"));
        if (anywhere.match(text).hasMatch() || (view && inViews.match(text).hasMatch()))
            out << at(file, line, QStringLiteral("the GUI thread never waits: %1").arg(text.trimmed()));
    });
    return out;
}

QStringList wordBreaches(const SourceTree& tree) {
    static const QRegularExpression forbidden(
        QStringLiteral("(?<!undefined )\\boffenders\\b|\\bre-?offend|\\bpredict(s|ed|or|ors|ive)?\\b"),
        QRegularExpression::CaseInsensitiveOption);
    QStringList out;
    eachString(tree, [&](const QString& file, int line, const QString& text) {
        if (forbidden.match(text).hasMatch())
            out << at(file, line,
                      QStringLiteral("say suspect, allegation, identify: “%1”").arg(text.left(60)));
    });
    return out;
}

QStringList monitoringBreaches(const SourceTree& tree) {
    static const QRegularExpression named(QStringLiteral("ethnic"),
                                          QRegularExpression::CaseInsensitiveOption);
    const auto ranks = [](const QString& file) {
        const QString name = file.section(QLatin1Char('/'), -1);
        if (name.startsWith(QLatin1String("monitoring"))) return false;
        return file.startsWith(QLatin1String("models/harm/")) ||
               file == QLatin1String("models/domain/case_columns.h") ||
               file.startsWith(QLatin1String("models/domain/ranking")) ||
               file.startsWith(QLatin1String("models/domain/profile")) ||
               file.startsWith(QLatin1String("models/storage/sqlite/columns_")) ||
               file.startsWith(QLatin1String("models/tables/ranking")) ||
               file.startsWith(QLatin1String("views/ranking/")) ||
               file.startsWith(QLatin1String("views/lists/"));
    };
    QStringList out;
    for (const Include& include : includes(tree))
        if (ranks(include.file) && include.target.contains(QLatin1String("monitoring")))
            out << at(include.file, include.line,
                      QStringLiteral("ethnicity never reaches the score: %1").arg(include.target));
    for (auto it = tree.begin(); it != tree.end(); ++it) {
        if (!isCode(it.key()) || !ranks(it.key())) continue;
        int line = 0;
        for (const QString& text : withoutComments(it.value()).split(QLatin1Char('\n'))) {
            ++line;
            if (named.match(text).hasMatch())
                out << at(it.key(), line,
                          QStringLiteral("ethnicity never reaches the score: %1").arg(text.trimmed()));
        }
    }
    return out;
}

} // namespace harmdesk::architecture
