// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMap>
#include <QString>
#include <QStringList>
#include <vector>

namespace harmdesk::architecture {

/// The source files of the program: path from the repository's root → content. Read from disk, or made up by
/// a test.
using SourceTree = QMap<QString, QString>;

/// Every file under app, models, views, resources, translations and tests that a person writes (not data, not
/// pictures).
SourceTree readTree(const QString& root);

/// An `#include`: what it names, whether in angle brackets, and where it stands.
struct Include {
    QString file;
    int line = 0;
    QString target;
    bool system = false;
};
std::vector<Include> includes(const SourceTree& tree);

/// A `harmdesk_library(NAME … LINKS a b c)` of a CMakeLists.txt.
struct Library {
    QString file;
    QString folder; ///< "models/base"
    QString name;
    QStringList links;
};
std::vector<Library> libraries(const SourceTree& tree);

/// The code without comments, and with every string literal emptied ("") or, for `stringsOf`, only the string
/// literals, one entry for each with its line.
QString withoutComments(const QString& source);
struct Literal {
    int line = 0;
    QString text;
};
std::vector<Literal> stringsOf(const QString& source);

/// "models/base" for "models/base/date.h", "models/storage" for "models/storage/sqlite/meta.h", "app/cli" …
QString layerOf(const QString& path);

} // namespace harmdesk::architecture
