// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/briefing/content_text.h"

#include "models/domain/case_columns.h"

#include <algorithm>

namespace harmdesk::briefing {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(harmdesk::Pack)
};

struct Hit {
    qsizetype at;
    qsizetype length;
};

bool isWordPart(const QString& text, qsizetype i) {
    return i >= 0 && i < text.size() && text[i].isLetterOrNumber();
}

/// Whole-word finds, longest words first, none inside another.
std::vector<Hit> find(const QString& joined, const QStringList& words) {
    std::vector<Hit> hits;
    for (const QString& word : words) {
        for (qsizetype at = joined.indexOf(word, 0, Qt::CaseInsensitive); at >= 0;
             at = joined.indexOf(word, at + 1, Qt::CaseInsensitive)) {
            if (isWordPart(joined, at - 1) || isWordPart(joined, at + word.size())) continue;
            const bool inside = std::any_of(hits.begin(), hits.end(), [&](const Hit& h) {
                return at < h.at + h.length && h.at < at + word.size();
            });
            if (!inside) hits.push_back({at, word.size()});
        }
    }
    std::sort(hits.begin(), hits.end(), [](const Hit& a, const Hit& b) { return a.at < b.at; });
    return hits;
}

} // namespace

VictimNames::VictimNames(const CaseColumns& columns, std::uint32_t person) {
    for (const std::uint32_t crime : columns.accusedOf(person))
        for (const std::uint32_t victim : columns.victimsOf(crime)) {
            const QString ref = text(columns.nominalRef[victim]);
            if (m_refs.contains(ref)) continue;
            m_refs << ref;
            const QString surname = text(columns.surname[victim]).trimmed();
            const QString forenames = text(columns.forenames[victim]).simplified();
            const QString first = forenames.section(QLatin1Char(' '), 0, 0);
            if (surname.isEmpty() || first.isEmpty()) continue;
            for (const QString& names : QStringList{forenames, first})
                m_words << names + QLatin1Char(' ') + surname << surname + QStringLiteral(", ") + names
                        << surname + QLatin1Char(' ') + names;
        }
    m_words << m_refs;
    m_words.removeDuplicates();
    std::stable_sort(m_words.begin(), m_words.end(),
                     [](const auto& a, const auto& b) { return a.size() > b.size(); });
}

std::vector<NoteBlock> VictimNames::withheld(std::vector<NoteBlock> blocks) const {
    const QString mark = Tr::tr("[victim]");
    for (NoteBlock& block : blocks) {
        QString joined; // a name may begin in bold and end in plain type
        for (const NoteRun& run : block.runs) joined += run.text;
        joined.replace(QChar(0xA0), QLatin1Char(' ')).replace(QLatin1Char('\n'), QLatin1Char(' '));
        const std::vector<Hit> hits = find(joined, m_words);
        for (auto hit = hits.rbegin(); hit != hits.rend(); ++hit) {
            qsizetype start = 0;
            bool marked = false;
            for (NoteRun& run : block.runs) {
                const qsizetype length = run.text.size();
                const qsizetype from = std::max<qsizetype>(0, hit->at - start);
                const qsizetype to = std::min(length, hit->at + hit->length - start);
                if (from < to) {
                    run.text.replace(from, to - from, marked ? QString() : mark);
                    marked = true;
                }
                start += length;
            }
        }
        std::erase_if(block.runs, [](const NoteRun& run) { return run.text.isEmpty(); });
    }
    return blocks;
}

} // namespace harmdesk::briefing
