// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/briefing/pack_content.h"
#include "models/briefing/page_flow.h"

namespace harmdesk::briefing {

/// What the last step needs to know about the file: texts for readers of the structure, in document order.
struct Painted {
    QByteArray pdf;
    int pages = 0;
    QStringList figureTexts;
    QStringList linkTexts;
    int replacedCharacters = 0;
};

/// Paints the whole pack: once dry to learn the page numbers, once for good. Looks at `context.stop` between
/// suspects.
Result<Painted> paintPack(const PackContent& pack, const WorkContext& context);

// The parts, each on pages of its own; not for other folders.
void paintCover(PageFlow& flow, const PackContent& pack);
void paintContents(PageFlow& flow, const PackContent& pack);
void paintList(PageFlow& flow, const PackContent& pack);
void paintSubject(PageFlow& flow, const PackContent& pack, const SubjectContent& subject);

/// Names of the places that links lead to.
inline QString coverPlace() {
    return QStringLiteral("cover");
}
inline QString contentsPlace() {
    return QStringLiteral("contents");
}
inline QString listPlace() {
    return QStringLiteral("list");
}
QString subjectPlace(const ListRow& row); ///< letters and digits only
QString listRowPlace(const ListRow& row);

/// "20 Bailey, Omar", or without a rank.
QString subjectName(const ListRow& row);
/// "≥ 14,769.00"
QString scoreText(const ListRow& row);

} // namespace harmdesk::briefing
