// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/architecture/rules/source_tree.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QRegularExpression>

namespace harmdesk::architecture {
namespace {

bool isWritten(const QString& name) {
    static const QStringList endings{QStringLiteral(".cpp"), QStringLiteral(".h"),   QStringLiteral(".sql"),
                                     QStringLiteral(".txt"), QStringLiteral(".sh"),  QStringLiteral(".cmake"),
                                     QStringLiteral(".md"),  QStringLiteral(".bash")};
    for (const QString& ending : endings)
        if (name.endsWith(ending)) return true;
    return name == QLatin1String("run") || name == QLatin1String("look");
}

/// Walks C++ source once and hands each character to `code`, `comment` or `text` (string literals, with their
/// line).
template <class OnCode, class OnText> void scan(const QString& source, OnCode code, OnText text) {
    enum class In { Code, Line, Block, String, Char } in = In::Code;
    int line = 1;
    QString literal;
    for (qsizetype i = 0; i < source.size(); ++i) {
        const QChar c = source[i];
        const QChar next = i + 1 < source.size() ? source[i + 1] : QChar();
        if (c == QLatin1Char('\n')) ++line;
        switch (in) {
        case In::Code:
            if (c == QLatin1Char('/') && next == QLatin1Char('/'))
                in = In::Line;
            else if (c == QLatin1Char('/') && next == QLatin1Char('*'))
                in = In::Block;
            else if (c == QLatin1Char('R') && next == QLatin1Char('"')) {
                const qsizetype open = source.indexOf(QLatin1Char('('), i);
                const QString close = QLatin1Char(')') + source.mid(i + 2, open - i - 2) + QLatin1Char('"');
                const qsizetype end = source.indexOf(close, open);
                if (open < 0 || end < 0) return;
                const QString raw = source.mid(open + 1, end - open - 1);
                text(line, raw);
                line += static_cast<int>(raw.count(QLatin1Char('\n')));
                i = end + close.size() - 1;
                code(QLatin1Char('"'));
                code(QLatin1Char('"'));
                continue;
            } else if (c == QLatin1Char('"')) {
                in = In::String;
                literal.clear();
                code(c);
                continue;
            } else if (c == QLatin1Char('\'') && !(i > 0 && source[i - 1].isDigit())) { // not 1'000
                in = In::Char;
            }
            if (in == In::Code || in == In::Char) code(c);
            break;
        case In::Line:
            if (c == QLatin1Char('\n')) {
                in = In::Code;
                code(c);
            }
            break;
        case In::Block:
            if (c == QLatin1Char('\n')) code(c);
            if (c == QLatin1Char('*') && next == QLatin1Char('/')) {
                in = In::Code;
                ++i;
            }
            break;
        case In::String:
        case In::Char:
            if (c == QLatin1Char('\\')) {
                if (in == In::String) literal += source.mid(i, 2);
                ++i;
            } else if (in == In::String && c == QLatin1Char('"')) {
                text(line, literal);
                code(c);
                in = In::Code;
            } else if (in == In::Char && c == QLatin1Char('\'')) {
                code(c);
                in = In::Code;
            } else if (in == In::String) {
                literal += c;
            }
            break;
        }
    }
}

} // namespace

SourceTree readTree(const QString& root) {
    SourceTree tree;
    const QDir base(root);
    for (const char* top : {"app", "models", "views", "resources", "translations", "tests"}) {
        QDirIterator it(base.filePath(QLatin1String(top)), QDir::Files | QDir::NoSymLinks,
                        QDirIterator::Subdirectories);
        while (it.hasNext()) {
            const QString path = it.next();
            const QString relative = base.relativeFilePath(path);
            if (!isWritten(it.fileName()) || relative.startsWith(QLatin1String("tests/golden/"))) continue;
            QFile file(path);
            if (file.open(QIODevice::ReadOnly)) tree.insert(relative, QString::fromUtf8(file.readAll()));
        }
    }
    return tree;
}

std::vector<Include> includes(const SourceTree& tree) {
    static const QRegularExpression pattern(QStringLiteral("^\\s*#\\s*include\\s*([<\"])([^>\"]+)[>\"]"));
    std::vector<Include> out;
    for (auto it = tree.begin(); it != tree.end(); ++it) {
        if (!it.key().endsWith(QLatin1String(".h")) && !it.key().endsWith(QLatin1String(".cpp"))) continue;
        int line = 0;
        for (const QString& text : it.value().split(QLatin1Char('\n'))) {
            ++line;
            const auto match = pattern.match(text);
            if (match.hasMatch())
                out.push_back({it.key(), line, match.captured(2), match.captured(1) == QLatin1String("<")});
        }
    }
    return out;
}

std::vector<Library> libraries(const SourceTree& tree) {
    static const QRegularExpression call(QStringLiteral("harmdesk_library\\(\\s*(\\w+)([^)]*)\\)"));
    static const QRegularExpression blanks(QStringLiteral("\\s+"));
    std::vector<Library> out;
    for (auto it = tree.begin(); it != tree.end(); ++it) {
        if (!it.key().endsWith(QLatin1String("CMakeLists.txt"))) continue;
        auto matches = call.globalMatch(it.value());
        while (matches.hasNext()) {
            const auto match = matches.next();
            Library library;
            library.file = it.key();
            library.folder = it.key().left(it.key().lastIndexOf(QLatin1Char('/')));
            library.name = match.captured(1);
            bool inLinks = false;
            for (const QString& word : match.captured(2).split(blanks, Qt::SkipEmptyParts)) {
                if (word == QLatin1String("LINKS"))
                    inLinks = true;
                else if (word == QLatin1String("PCH") || word == QLatin1String("SUBFOLDERS"))
                    inLinks = false;
                else if (inLinks)
                    library.links.append(word);
            }
            out.push_back(library);
        }
    }
    return out;
}

QString withoutComments(const QString& source) {
    QString out;
    out.reserve(source.size());
    scan(
        source, [&](QChar c) { out += c; }, [](int, const QString&) {});
    return out;
}

std::vector<Literal> stringsOf(const QString& source) {
    std::vector<Literal> out;
    scan(
        source, [](QChar) {},
        [&](int line, const QString& text) {
            out.push_back({line, text});
        });
    return out;
}

QString layerOf(const QString& path) {
    const qsizetype first = path.indexOf(QLatin1Char('/'));
    const qsizetype second = path.indexOf(QLatin1Char('/'), first + 1);
    return second < 0 ? path.left(first) : path.left(second);
}

} // namespace harmdesk::architecture
