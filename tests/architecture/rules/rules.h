// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/architecture/rules/source_tree.h"

#include <QSet>
#include <QString>
#include <QStringList>

namespace harmdesk::architecture {

// Each rule returns its breaches, one sentence each with file and line; empty = kept.

/// Which folder may include which: the layers of models/ and views/, and nothing upwards.
QStringList includeBreaches(const SourceTree& tree);
/// The same for the link lists of the folder libraries; Qt Widgets and Charts by folder.
QStringList linkBreaches(const SourceTree& tree);
/// Nothing under models/ includes a header of Qt Widgets or Qt Charts, and only views/charts one of Qt
/// Charts.
QStringList qtBreaches(const SourceTree& tree, const QSet<QString>& widgetHeaders,
                       const QSet<QString>& chartHeaders);
/// SQL stands in models/storage/sqlite (and in tests).
QStringList sqlBreaches(const SourceTree& tree);
/// No file longer than 800 lines.
QStringList lengthBreaches(const SourceTree& tree);
/// Every folder under models/ and views/ with code in it opens with a README.md.
QStringList readmeBreaches(const SourceTree& tree);
/// Colours are named in the theme, the group styles and the pack's inks.
QStringList colourBreaches(const SourceTree& tree);
/// First line names the licence; headers have `#pragma once`.
QStringList headBreaches(const SourceTree& tree);
/// The GUI thread never waits: no processEvents, no nested event loops, no exec() of dialogs, no blocking
/// sleeps in views.
QStringList waitingBreaches(const SourceTree& tree);
/// Words that the program does not use of people.
QStringList wordBreaches(const SourceTree& tree);
/// Ethnicity never reaches the score: what ranks, explains or shows the list does not name it. It is recorded,
/// kept, shown in the dossier and monitored in aggregate.
QStringList monitoringBreaches(const SourceTree& tree);

} // namespace harmdesk::architecture
