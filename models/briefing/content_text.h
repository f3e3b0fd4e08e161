// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/briefing/pack_content.h"
#include "models/domain/dossier.h"

#include <QString>
#include <QStringList>
#include <string_view>

namespace harmdesk::briefing {

// Helpers that the parts of the content share; not for other folders.

inline QString text(std::string_view utf8) {
    return QString::fromUtf8(utf8.data(), static_cast<qsizetype>(utf8.size()));
}

/// "bail to 13 Dec", or "none current".
QString statusText(const CustodyState& state, Date asAt);

/// Sums for a suspect who is asked for but not on the list.
void fillUnranked(ListRow& row, const Ranking& ranking, std::uint32_t person);

Result<CoverContent> coverContent(storage::CaseConnection& connection, const PackRequest& request,
                                  const PackContent& pack);

/// The lanes of one suspect. `lines` is the whole ledger, counted or not.
Timeline timelineContent(const Ranking& ranking, const std::vector<LedgerLine>& lines,
                         const Dossier& dossier);

/// What stands beside the score, in the order in which it can be acted on.
std::vector<OtherRow> otherOffences(const Ranking& ranking, const std::vector<LedgerLine>& lines,
                                    const Dossier& dossier);

/// Full names and references of this suspect's victims, to be kept out of free text.
class VictimNames {
public:
    VictimNames(const CaseColumns& columns, std::uint32_t person);
    /// The note with every full name and reference of a victim replaced by "[victim]".
    std::vector<NoteBlock> withheld(std::vector<NoteBlock> blocks) const;
    bool holdsRef(const QString& nominalRef) const { return m_refs.contains(nominalRef); }

private:
    QStringList m_refs;
    QStringList m_words; // longest first
};

} // namespace harmdesk::briefing
