// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/briefing/group_fill.h"
#include "models/briefing/pack_painter.h"
#include "models/briefing/table_painter.h"

#include <algorithm>

namespace harmdesk::briefing {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(harmdesk::Pack)
};

Cell cell(Runs runs) {
    Cell out;
    out.runs = std::move(runs);
    return out;
}

Row listRowCells(PageFlow& flow, const ListRow& row, const ListContent& list) {
    const QString place = subjectPlace(row);
    const int pageNumber = flow.pageOf(place);
    Row out;
    // The tenth ranks carry the stronger rule, so that the eye finds its line.
    out.place = listRowPlace(row);
    out.strongRule = row.rank > 0 && row.rank % 10 == 0;
    const QString rank = row.rank > 0
                             ? QString::number(row.rank) + (row.tied ? QStringLiteral("=") : QString())
                             : QStringLiteral("–");
    out.cells.push_back(cell({bold(rank)}));
    out.cells.push_back(cell({bold(row.surname), plain(QStringLiteral(", ") + row.forenames)}));
    out.cells.push_back(cell({plain(row.ref, kInk2)}));
    out.cells.push_back(cell({bold(scoreText(row))}));
    Cell bar;
    bar.figureText = stackText(row.byGroup, row.score, row.atLeast);
    bar.paint = [&canvas = flow.canvas(), &row, scale = list.scale](const Box& box) {
        stackedBar(canvas, box.x, box.y + (page::kRow - 7.6) / 2, box.w, 7.6, row.byGroup, scale,
                   row.atLeast);
    };
    out.cells.push_back(std::move(bar));
    out.cells.push_back(cell({plain(QString::number(row.crimes))}));
    out.cells.push_back(cell({plain(QString::number(row.victims))}));
    out.cells.push_back(cell({plain(row.worst)}));
    out.cells.push_back(
        cell({plain(row.score.isZero() ? QString() : QStringLiteral("%1 %").arg(row.worstShare))}));
    out.cells.push_back(cell({plain(Tr::tr("%1 d").arg(row.daysSinceLast))}));
    out.cells.push_back(cell({plain(row.status, row.hasStatus ? kInk : kInk3)}));
    Cell link = cell({plain(QString::number(pageNumber), kAccent)});
    link.linkTo = place;
    link.linkSays = Tr::tr("%1, page %2").arg(subjectName(row)).arg(pageNumber);
    out.cells.push_back(std::move(link));
    return out;
}

std::vector<OffenceGroup> groupsIn(const ListContent& list) {
    std::vector<OffenceGroup> groups;
    for (std::size_t g = 0; g < kOffenceGroupCount; ++g) {
        const auto group = static_cast<OffenceGroup>(g);
        const bool present = std::any_of(list.rows.begin(), list.rows.end(), [&](const ListRow& row) {
            return !row.byGroup[g].isZero() || (group == OffenceGroup::Unmapped && row.atLeast);
        });
        if (present) groups.push_back(group);
    }
    return groups;
}

/// What stands under the rows of each page: legend, and what the page's ranks hold.
void paintFoot(PageFlow& flow, const ListContent& list, const std::vector<OffenceGroup>& groups,
               std::size_t first, std::size_t end) {
    Canvas& canvas = flow.canvas();
    flow.skip(6);
    double height = 0;
    canvas.tagged("P",
                  [&] { height = legend(canvas, page::kLeft, flow.y(), page::kBodyWidth, groups, true); });
    flow.skip(height + 3);
    HarmDays sum;
    for (std::size_t i = first; i < end; ++i)
        if (list.rows[i].rank > 0) sum += list.rows[i].score;
    QString text;
    if (!list.total.isZero())
        text = Tr::tr("These %n suspect(s) hold %1 % of the %2 days of all %3.", nullptr,
                      static_cast<int>(end - first))
                   .arg(percentOf(sum, list.total))
                   .arg(list.total.display())
                   .arg(list.ranked);
    text += QLatin1Char(' ') + Tr::tr("Bars share one scale, 0 to %1.").arg(list.scale.display());
    if (!list.order.isEmpty()) text += QLatin1Char(' ') + list.order;
    flow.paragraph({plain(text.trimmed(), kInk2)}, kTextStyle);
}

} // namespace

void paintList(PageFlow& flow, const PackContent& pack) {
    Canvas& canvas = flow.canvas();
    const ListContent& list = pack.list;
    flow.newSection(Tr::tr("Ranked list"));
    flow.mark(listPlace());
    flow.skip(6);
    flow.paragraph(
        {bold(list.isWhole ? Tr::tr("Ranked list") : Tr::tr("Suspects chosen from the ranked list"))},
        kTitleStyle, 0, "H1");
    flow.skip(3);
    QStringList intro = list.intro;
    if (!list.rows.empty() && list.isWhole && list.rows.back().rank > 0)
        intro.front().prepend(Tr::tr("Ranks %1 to %2 of %3.")
                                  .arg(list.rows.front().rank)
                                  .arg(list.rows.back().rank)
                                  .arg(list.ranked) +
                              QLatin1Char(' '));
    for (const QString& sentence : intro) flow.paragraph({plain(sentence, kInk2)}, kTextStyle);
    if (!list.concentration.isEmpty()) flow.paragraph({medium(list.concentration, kInk2)}, kTextStyle);
    flow.skip(4);
    if (list.rows.empty()) {
        flow.paragraph({plain(Tr::tr("No suspect meets the profile on this date: the list is empty."))},
                       kTextStyle);
        return;
    }

    // Narrow where figures stand, so that the usual offence titles fit on one line.
    const std::vector<Column> columns{{Tr::tr("Rank"), 23, Align::Right},
                                      {Tr::tr("Suspect"), 80},
                                      {Tr::tr("Ref"), 40.5},
                                      {Tr::tr("Score, days"), 46, Align::Right},
                                      {Tr::tr("By group"), 45},
                                      {Tr::tr("Crimes"), 29, Align::Right},
                                      {Tr::tr("Vict."), 20, Align::Right},
                                      {Tr::tr("Worst allegation, share"), 0},
                                      {{}, 25.5, Align::Right},
                                      {Tr::tr("Last"), 27, Align::Right},
                                      {Tr::tr("Status"), 61},
                                      {Tr::tr("Page"), 22.5, Align::Right}};
    std::vector<Column> sized = columns;
    double used = 0;
    for (const Column& column : sized) used += column.width;
    sized[7].width = page::kBodyWidth - used;

    std::vector<Row> rows;
    rows.reserve(list.rows.size());
    for (const ListRow& row : list.rows) rows.push_back(listRowCells(flow, row, list));
    const std::vector<OffenceGroup> groups = groupsIn(list);
    TableOptions options;
    options.reserve = 9 + legend(canvas, page::kLeft, 0, page::kBodyWidth, groups, false) + 3 * 11.7;
    options.pageEnd = [&](std::size_t first, std::size_t end) { paintFoot(flow, list, groups, first, end); };
    options.pageStart = [&] { flow.skip(6); };
    TablePainter(flow, sized).paint(rows, options);
}

} // namespace harmdesk::briefing
