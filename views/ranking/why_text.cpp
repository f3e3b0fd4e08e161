// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/ranking/why_text.h"

#include "models/domain/case_columns.h"
#include "models/domain/cycle.h"
#include "models/domain/offence_title.h"
#include "models/tables/movement_model.h"

#include <QCoreApplication>
#include <QLocale>
#include <algorithm>

namespace harmdesk::views {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(harmdesk::views::WhyPanel)
};

QString text(std::string_view utf8) {
    return QString::fromUtf8(utf8.data(), static_cast<qsizetype>(utf8.size()));
}

QString number(std::int64_t n) {
    return QLocale(QLocale::English).toString(static_cast<qlonglong>(n));
}

QString paragraph(const QString& words) {
    return QStringLiteral("<p style=\"margin:4px 0 2px 0\">%1</p>").arg(words.toHtmlEscaped());
}

QString cell(const QString& words, bool number = false) {
    return QStringLiteral("<td%1 style=\"padding-right:8px\">%2</td>")
        .arg(number ? QStringLiteral(" align=\"right\"") : QString(), words.toHtmlEscaped());
}

QString table(const QString& rows) {
    return QStringLiteral("<table cellspacing=\"0\" cellpadding=\"0\" width=\"100%\">%1</table>").arg(rows);
}

QString titleOf(const Ranking& ranking, std::uint32_t crime) {
    const OffenceText& offence = ranking.columns->offences[ranking.columns->offence[crime]];
    return shortOffenceTitle(text(offence.title.empty() ? offence.hoClass : offence.title));
}

} // namespace

QString allegationsText(const Ranking& ranking, const std::vector<LedgerLine>& lines) {
    QString rows;
    for (const LedgerLine& line : lines) {
        rows += QStringLiteral("<tr>") + cell(text(ranking.columns->crimeNo[line.crime])) +
                cell(line.date.isNull() ? Tr::tr("no date") : line.date.displayShort(ranking.asAt)) +
                cell(titleOf(ranking, line.crime));
        if (line.counted()) rows += cell(line.contribution.display(), true);
        rows += QStringLiteral("</tr>");
    }
    return table(rows);
}

QString counterfactualText(const Ranking& ranking, const Explanation& e) {
    const Counterfactual& c = e.counterfactual;
    if (c.state != Counterfactual::State::Found)
        return paragraph(e.row < 0 ? Tr::tr("The suspect is not ranked.")
                                   : Tr::tr("The suspect is below the cut-off already."));
    std::vector<LedgerLine> lines;
    for (const LedgerLine& line : e.counted)
        if (std::binary_search(c.crimes.begin(), c.crimes.end(), line.crime)) lines.push_back(line);
    const int n = static_cast<int>(lines.size());
    QString out = paragraph(
        c.unranks ? Tr::tr("Without %n allegation(s), %1 days, too little remains for the profile to rank "
                           "the suspect:",
                           nullptr, n)
                        .arg(c.days.display())
                  : Tr::tr("Without %n allegation(s), %1 days, the suspect is below the cut-off:", nullptr, n)
                        .arg(c.days.display()));
    out += allegationsText(ranking, lines);
    return out + paragraph(c.exact ? Tr::tr("No smaller set does so.")
                                   : Tr::tr("A smaller set may do so; the search was cut short."));
}

QString notCountedText(const Ranking& ranking, const Explanation& e) {
    QString out;
    for (const NotCountedGroup& group : e.notCounted)
        out += paragraph(Tr::tr("%1: %n allegation(s)", nullptr, static_cast<int>(group.lines.size()))
                             .arg(label(group.reason))) +
               allegationsText(ranking, group.lines);
    return out.isEmpty() ? paragraph(Tr::tr("Every allegation held is counted.")) : out;
}

QString movementText(const Explanation& e) {
    if (!e.movement) return {};
    const Movement& m = *e.movement;
    QString rows;
    const auto row = [&rows](const QString& what, const QString& crime, const QString& days) {
        rows +=
            QStringLiteral("<tr>") + cell(what) + cell(crime) + cell(days, true) + QStringLiteral("</tr>");
    };
    row(monthName(e.since), m.prevRank > 0 ? Tr::tr("rank %1").arg(number(m.prevRank)) : Tr::tr("not ranked"),
        m.prevScore.display());
    for (const MoveLine& line : m.lines)
        row(label(line.cause), text(line.crimeNo), tables::signedDays(line.days));
    row(Tr::tr("Now"), m.rank > 0 ? Tr::tr("rank %1").arg(number(m.rank)) : Tr::tr("not ranked"),
        m.score.display());
    return (m.reason.isEmpty() ? QString()
                               : paragraph(QStringLiteral("%1: %2").arg(label(m.status), m.reason))) +
           table(rows);
}

QString bandText(const Explanation& e) {
    if (!e.band) return paragraph(Tr::tr("The band of this place is not worked out."));
    const RankBand& b = *e.band;
    QString out = paragraph(Tr::tr("Best: rank %1, by %2.").arg(number(b.best), label(b.bestBy)));
    out += paragraph(b.offList ? Tr::tr("Worst: not ranked, by %1.").arg(label(b.worstBy))
                               : Tr::tr("Worst: rank %1, by %2.").arg(number(b.worst), label(b.worstBy)));
    return out + paragraph(Tr::tr("%n variation(s) were tried.", nullptr, b.variations));
}

} // namespace harmdesk::views
