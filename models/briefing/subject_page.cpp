// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/briefing/group_fill.h"
#include "models/briefing/pack_painter.h"
#include "models/briefing/subject_parts.h"
#include "models/briefing/table_painter.h"

#include <algorithm>

namespace harmdesk::briefing {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(harmdesk::Pack)
};

Cell cell(const QString& text) {
    Cell out;
    out.runs = {plain(text)};
    return out;
}

Cell strong(const QString& text) {
    Cell out;
    out.runs = {bold(text)};
    return out;
}

QString daysText(const std::optional<HarmDays>& days) {
    return days ? days->display() : QString();
}

void paintHead(PageFlow& flow, const SubjectContent& subject) {
    Canvas& canvas = flow.canvas();
    const ListRow& place = subject.place;
    flow.skip(7);
    Runs name;
    if (place.rank > 0)
        name.push_back(bold(QString::number(place.rank) + (place.tied ? QStringLiteral("=") : QString()) +
                            QStringLiteral("   ")));
    name.push_back(bold(place.surname + QStringLiteral(", ") + place.forenames));
    // The way back to the list stands at the right of the name.
    const TextBlock back =
        canvas.text({plain(Tr::tr("ranked list, page %1").arg(flow.pageOf(listRowPlace(place))), kAccent)},
                    {Face::Body, 8.3});
    const TextBlock title = canvas.text(name, kTitleStyle, page::kBodyWidth - back.width() - 12);
    canvas.tagged("H1", [&] { canvas.show(title, page::kLeft, flow.y()); });
    canvas.link(listRowPlace(place), Tr::tr("Back to the ranked list"), [&] {
        canvas.show(back, page::kRight - back.width(),
                    flow.y() + title.firstBaseline() - back.firstBaseline());
    });
    flow.skip(title.height() + 2.5);
    flow.paragraph({plain(subject.identity, kInk2)}, kTextStyle);
    flow.skip(3);
}

void paintFacts(PageFlow& flow, const SubjectContent& subject) {
    Canvas& canvas = flow.canvas();
    const ListRow& p = subject.place;
    struct Figure {
        QString label;
        QString value;
        QString small;
    };
    const std::vector<Figure> figures{
        {Tr::tr("Rank"), p.rank > 0 ? QString::number(p.rank) : QStringLiteral("–"), subject.rankNote},
        {Tr::tr("Score, days"), scoreText(p), {}},
        {Tr::tr("Allegations, victims"), QStringLiteral("%1, %2").arg(p.crimes).arg(p.victims), {}},
        {Tr::tr("Worst allegation"),
         p.score.isZero() ? QStringLiteral("–") : QStringLiteral("%1 %").arg(p.worstShare),
         {}},
        {Tr::tr("Last report"), p.crimes > 0 ? Tr::tr("%1 d").arg(p.daysSinceLast) : QStringLiteral("–"), {}},
        {Tr::tr("Status"), p.status, {}}};
    constexpr double kHeight = 34;
    flow.ensure(kHeight);
    const double y = flow.y();
    canvas.line(page::kLeft, y, page::kRight, y, kInk, 0.6);
    std::vector<std::pair<TextBlock, TextBlock>> blocks;
    double total = 0;
    for (const Figure& figure : figures) {
        Runs value{medium(figure.value)};
        TextBlock top = canvas.text({plain(figure.label, kInk2)}, {Face::Body, 7.8});
        TextBlock bottom = canvas.text(value, {Face::Body, 11.2});
        blocks.emplace_back(top, bottom);
        if (!figure.small.isEmpty()) {
            // The remark beside the figure is part of its width.
            const TextBlock small = canvas.text({plain(figure.small, kInk2)}, {Face::Body, 8.3});
            total += std::max(top.width(), bottom.width() + 4 + small.width());
        } else {
            total += std::max(top.width(), bottom.width());
        }
    }
    const double gap = std::max(8.0, (page::kBodyWidth - total) / static_cast<double>(figures.size() - 1));
    double x = page::kLeft;
    for (std::size_t i = 0; i < figures.size(); ++i) {
        const auto& [top, bottom] = blocks[i];
        double width = std::max(top.width(), bottom.width());
        canvas.tagged("P", [&, &t = top, &b = bottom] {
            canvas.show(t, x, y + 4.5);
            canvas.show(b, x, y + 15.5);
            if (figures[i].small.isEmpty()) return;
            const TextBlock small = canvas.text({plain(figures[i].small, kInk2)}, {Face::Body, 8.3});
            canvas.show(small, x + b.width() + 4, y + 15.5 + b.firstBaseline() - small.firstBaseline());
            width = std::max(t.width(), b.width() + 4 + small.width());
        });
        x += width + gap;
    }
    canvas.line(page::kLeft, y + kHeight, page::kRight, y + kHeight, kInk, 0.6);
    flow.skip(kHeight + 5);
    flow.paragraph({plain(subject.sentence, kInk2)}, kTextStyle);
    for (const QString& caution : subject.cautions) {
        flow.skip(1);
        flow.paragraph({medium(caution)}, kTextStyle);
    }
}

void paintLedger(PageFlow& flow, const SubjectContent& subject) {
    Canvas& canvas = flow.canvas();
    const std::vector<Column> columns{{Tr::tr("Crime no."), 47},
                                      {subject.dateHeader, 51},
                                      {Tr::tr("Offence"), 135},
                                      {Tr::tr("Victim"), 38},
                                      {Tr::tr("Role"), 39},
                                      {Tr::tr("Matched"), 41},
                                      {Tr::tr("Days"), 38, Align::Right},
                                      {QStringLiteral("×"), 15, Align::Right},
                                      {Tr::tr("Counts"), 42, Align::Right},
                                      {Tr::tr("0 to %1").arg(subject.ledgerTotal.display()), 0}};
    std::vector<Column> sized = columns;
    double used = 0;
    for (const Column& column : sized) used += column.width;
    sized.back().width = page::kBodyWidth - used;

    std::vector<Row> rows;
    const double scale = static_cast<double>(std::max<std::int64_t>(1, subject.ledgerTotal.hundredths()));
    std::int64_t before = 0;
    for (const LedgerRow& line : subject.ledger) {
        Row row;
        row.cells = {strong(line.crimeNo), cell(line.date.display()), cell(line.offence)};
        Cell victims;
        victims.badges = line.victims;
        row.cells.push_back(std::move(victims));
        row.cells.push_back(cell(line.role));
        row.cells.push_back(cell(line.matched));
        row.cells.push_back(cell(daysText(line.days)));
        row.cells.push_back(cell(QString::number(line.offences)));
        row.cells.push_back(strong(line.days ? line.counts.display() : QString()));
        Cell step; // each bar starts where the one above ended
        step.paint = [&canvas, before, scale, counts = line.counts.hundredths(),
                      group = line.group](const Box& box) {
            const double room = box.w - kStubWidth;
            const double x = box.x + room * static_cast<double>(before) / scale;
            const double w = group == OffenceGroup::Unmapped
                                 ? kStubWidth - 1
                                 : std::max(0.8, room * static_cast<double>(counts) / scale);
            canvas.line(x, box.y + 1, x, box.y + page::kRow - 1, kInk3, 0.5);
            fillGroup(canvas, x, box.y + (page::kRow - 7) / 2, w, 7, group);
        };
        row.cells.push_back(std::move(step));
        rows.push_back(std::move(row));
        before += line.counts.hundredths();
    }
    Row total;
    total.cells = {strong(Tr::tr("Score")),
                   {},
                   strong(Tr::tr("%n allegation(s)", nullptr, static_cast<int>(subject.ledger.size()))),
                   {},
                   {},
                   {},
                   {},
                   strong(QString::number(subject.ledgerOffences)),
                   strong(subject.ledgerTotal.display())};
    Cell bar;
    bar.paint = [&canvas, &subject](const Box& box) {
        stackedBar(canvas, box.x, box.y + (page::kRow - 7) / 2, box.w, 7, subject.place.byGroup,
                   subject.ledgerTotal, subject.place.atLeast);
    };
    total.cells.push_back(std::move(bar));
    total.strongRule = true;
    rows.push_back(std::move(total));

    TablePainter table(flow, sized);
    flow.heading(Tr::tr("Score ledger"), Tr::tr("every allegation counted, in the order reported"),
                 table.headHeight(rows));
    table.paint(rows);
}

std::vector<TextBlock> victimBlocks(Canvas& canvas, const SubjectContent& subject, double width) {
    std::vector<TextBlock> blocks;
    for (const VictimRow& victim : subject.victims)
        blocks.push_back(canvas.text(
            {medium(Tr::tr("Victim %1").arg(victim.pseudonym)), plain(QStringLiteral(", ") + victim.text)},
            {Face::Body, 8.3, 1.2}, width));
    if (!subject.victimsShared.isEmpty())
        blocks.push_back(canvas.text({plain(subject.victimsShared, kInk2)}, {Face::Body, 8.3, 1.2}, width));
    if (blocks.empty())
        blocks.push_back(
            canvas.text({plain(Tr::tr("No victim is recorded."), kInk2)}, {Face::Body, 8.3}, width));
    return blocks;
}

/// A chart in words: its title, what it shows, and every figure.
QString chartText(const charts::ChartSpec& spec) {
    QStringList rows;
    for (const QStringList& row : spec.tableRows) rows << row.join(QLatin1Char(' ')).trimmed();
    return QStringLiteral("%1. %2 %3").arg(spec.title, spec.sentence, rows.join(QStringLiteral("; ")));
}

/// Harm by group and victims side by side where both are short; one under the other where there are many
/// victims.
void paintHarmAndVictims(PageFlow& flow, const SubjectContent& subject) {
    Canvas& canvas = flow.canvas();
    const double half = (page::kBodyWidth - 14) / 2;
    const double right = page::kLeft + half + 14;
    constexpr double kBetween = 2.4;
    const std::vector<TextBlock> narrow = victimBlocks(canvas, subject, half);
    double victimsHeight = 0;
    for (const TextBlock& block : narrow) victimsHeight += block.height() + kBetween;
    const double bars = barsHeight(subject.harmByGroup);
    const bool beside = victimsHeight <= std::max(bars, 40.0) + 60;

    const double height = beside ? std::max(bars, victimsHeight) : bars;
    flow.ensure(PageFlow::kHeadingHeight + height);
    const double top = flow.y() + 8;
    const auto title = [&](double x, double width, const QString& text, const QString& remark) {
        const TextBlock head = canvas.text({bold(text)}, kSectionStyle);
        const TextBlock note = canvas.text({plain(remark, kInk2)}, {Face::Body, 8.3});
        canvas.tagged("H2", [&] { canvas.show(head, x, top); });
        if (head.width() + 8 + note.width() <= width)
            canvas.tagged("P", [&] {
                canvas.show(note, x + width - note.width(),
                            top + head.firstBaseline() - note.firstBaseline());
            });
    };
    const double body = top + PageFlow::kHeadingHeight - 8 - 2;
    title(page::kLeft, beside ? half : page::kBodyWidth,
          subject.harmByGroup.title.isEmpty() ? Tr::tr("Harm by offence group") : subject.harmByGroup.title,
          subject.harmByGroup.unit);
    if (subject.harmByGroup.isEmpty()) {
        const TextBlock none = canvas.text({plain(Tr::tr("Nothing is counted."), kInk2)}, {Face::Body, 8.3});
        canvas.tagged("P", [&] { canvas.show(none, page::kLeft, body); });
    } else {
        canvas.figure(chartText(subject.harmByGroup), [&] {
            paintBars(canvas, subject.harmByGroup, page::kLeft, body, beside ? half : page::kBodyWidth);
        });
    }
    if (beside) {
        title(right, half, Tr::tr("Victims"), Tr::tr("pseudonyms; names are not in this pack"));
        double y = body + 0.5;
        for (const TextBlock& block : narrow) {
            canvas.tagged("P", [&] { canvas.show(block, right, y); });
            y += block.height() + kBetween;
        }
        flow.setY(body + height);
        return;
    }
    flow.setY(body + bars);
    const std::vector<TextBlock> wide = victimBlocks(canvas, subject, page::kBodyWidth);
    flow.heading(Tr::tr("Victims"), Tr::tr("pseudonyms; names are not in this pack"), 2 * 12);
    for (const TextBlock& block : wide) {
        flow.ensure(std::min(block.height(), page::kBottom - page::kTop));
        canvas.tagged("P", [&] { canvas.show(block, page::kLeft, flow.y()); });
        flow.skip(block.height() + kBetween);
    }
}

void paintTimelinePart(PageFlow& flow, const SubjectContent& subject) {
    Canvas& canvas = flow.canvas();
    const double height = timelineHeight(subject.timeline);
    QString remark =
        Tr::tr("filled: counted, size by days; open: not counted; grey bar: bail or order; dashed bar: RUI");
    flow.heading(Tr::tr("Timeline"), remark, height);
    canvas.figure(subject.timeline.sentence, [&] { paintTimeline(canvas, subject.timeline, flow.y() - 2); });
    flow.skip(height);
    if (subject.timeline.earlier > 0)
        flow.paragraph({plain(Tr::tr("%n entry(ies) before %1 not drawn; the tables hold all allegations.",
                                     nullptr, subject.timeline.earlier)
                                  .arg(subject.timeline.from.display()),
                              kInk3)},
                       kCaptionStyle);
}

void paintOthers(PageFlow& flow, const SubjectContent& subject) {
    QString remark = Tr::tr("%n offence(s)", nullptr, static_cast<int>(subject.others.size()));
    if (subject.actionable > 0)
        remark +=
            QStringLiteral("; ") + Tr::tr("the %n that can be acted on first", nullptr, subject.actionable);
    if (subject.others.empty()) {
        flow.heading(Tr::tr("Other linked offences, not scored"), {}, page::kRow);
        flow.paragraph({plain(Tr::tr("None is held."), kInk2)}, kTextStyle);
        return;
    }
    const std::vector<Column> columns{{Tr::tr("Crime no."), 47},   {subject.dateHeader, 50},
                                      {Tr::tr("Offence"), 134},    {Tr::tr("Days"), 38, Align::Right},
                                      {Tr::tr("Not counted"), 71}, {Tr::tr("Outcome"), 95},
                                      {Tr::tr("Trial"), 40},       {Tr::tr("Charging limit"), 0}};
    std::vector<Column> sized = columns;
    double used = 0;
    for (const Column& column : sized) used += column.width;
    sized.back().width = page::kBodyWidth - used;
    std::vector<Row> rows;
    for (std::size_t i = 0; i < subject.others.size(); ++i) {
        const OtherRow& other = subject.others[i];
        Row row;
        row.cells = {strong(other.crimeNo), cell(other.date.display()),
                     cell(other.offence),   cell(daysText(other.days)),
                     cell(other.reason),    cell(other.outcome),
                     cell(other.trial),     other.clockLive ? strong(other.clock) : cell(other.clock)};
        // A stronger rule parts what can be acted on from the rest.
        row.strongRule = other.actionable && static_cast<int>(i) + 1 == subject.actionable;
        rows.push_back(std::move(row));
    }
    TablePainter table(flow, sized);
    flow.heading(Tr::tr("Other linked offences, not scored"), remark, table.headHeight(rows));
    table.paint(rows);
}

void paintCoAccused(PageFlow& flow, const SubjectContent& subject) {
    if (subject.coAccused.empty()) return;
    const std::vector<Column> columns{
        {Tr::tr("Name"), 170}, {Tr::tr("Ref"), 60}, {Tr::tr("Accused together of"), page::kBodyWidth - 230}};
    std::vector<Row> rows;
    for (const CoAccusedRow& other : subject.coAccused)
        rows.push_back({{strong(other.name), cell(other.ref), cell(other.crimes)}, false, {}});
    TablePainter table(flow, columns);
    flow.heading(Tr::tr("Co-accused"), Tr::tr("each carries the full days"), table.headHeight(rows));
    table.paint(rows);
}

} // namespace

void paintSubject(PageFlow& flow, const PackContent&, const SubjectContent& subject) {
    flow.newSection(Tr::tr("Suspect %1").arg(subject.place.ref));
    flow.mark(subjectPlace(subject.place));
    paintHead(flow, subject);
    paintFacts(flow, subject);
    paintLedger(flow, subject);
    paintHarmAndVictims(flow, subject);
    paintTimelinePart(flow, subject);
    paintOthers(flow, subject);
    paintCoAccused(flow, subject);
    if (subject.notes.empty()) return;
    flow.heading(Tr::tr("Briefing notes"), Tr::tr("newest first; the notes’ authors answer for their words"),
                 40);
    paintNotes(flow, subject.notes);
}

} // namespace harmdesk::briefing
