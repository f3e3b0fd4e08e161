// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tables/unmapped_text_model.h"

#include "models/harm/ranking.h"

#include <algorithm>
#include <map>
#include <set>
#include <tuple>

namespace harmdesk::tables {

std::vector<UnmappedText> unmappedTexts(const Ranking& ranking) {
    struct Touched {
        std::set<std::uint32_t> crimes;
        int suspects = 0;
    };
    std::map<std::uint32_t, Touched> byOffence;
    for (const RankedSuspect& row : ranking.rows) {
        if (row.unmapped == 0) continue;
        std::set<std::uint32_t> mine;
        for (const LedgerLine& line : harm::ledger(ranking, row.person)) {
            if (!line.counted() || line.matchedBy != MatchedBy::Unmapped) continue;
            const std::uint32_t offence = ranking.columns->offence[line.crime];
            byOffence[offence].crimes.insert(line.crime);
            mine.insert(offence);
        }
        for (const std::uint32_t offence : mine) ++byOffence[offence].suspects;
    }
    std::vector<UnmappedText> texts;
    for (const auto& [offence, touched] : byOffence)
        texts.push_back(
            {ranking.columns->offences[offence], static_cast<int>(touched.crimes.size()), touched.suspects});
    std::stable_sort(texts.begin(), texts.end(), [](const UnmappedText& a, const UnmappedText& b) {
        return std::tie(b.suspects, b.crimes) < std::tie(a.suspects, a.crimes);
    });
    return texts;
}

UnmappedTextModel::UnmappedTextModel(std::vector<UnmappedText> texts, QObject* parent)
    : PlainTableModel(
          {{QStringLiteral("class"), tr("Class")},
           {QStringLiteral("cjs"), tr("CJS code")},
           {QStringLiteral("title"), tr("Offence as recorded")},
           {QStringLiteral("crimes"), tr("Crimes"), true, tr("Crimes that count for a listed suspect")},
           {QStringLiteral("suspects"), tr("Suspects"), true,
            tr("Suspects whose score therefore reads “at least”")}},
          parent)
    , m_texts(std::move(texts)) {}

int UnmappedTextModel::rows() const {
    return static_cast<int>(m_texts.size());
}

QVariant UnmappedTextModel::cell(int row, const QString& column, int role) const {
    const UnmappedText& held = m_texts[static_cast<std::size_t>(row)];
    if (role == Qt::ToolTipRole && column == u"title") return text(held.text.title);
    if (role != Qt::DisplayRole) return {};
    if (column == u"class") return text(held.text.hoClass);
    if (column == u"cjs") return text(held.text.cjsCode);
    if (column == u"title") return text(held.text.title);
    if (column == u"crimes") return held.crimes;
    if (column == u"suspects") return held.suspects;
    return {};
}

} // namespace harmdesk::tables
