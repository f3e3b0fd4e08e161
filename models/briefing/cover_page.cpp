// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/briefing/pack_painter.h"

#include <algorithm>
#include <cmath>

namespace harmdesk::briefing {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(harmdesk::Pack)
};

constexpr double kLabelWidth = 134;
constexpr double kRankWidth = 19; // of the contents

/// A list of facts as a table of two columns: label, value.
void paintFacts(PageFlow& flow, const FactGroup& group) {
    Canvas& canvas = flow.canvas();
    flow.heading(group.heading, {}, 2 * page::kRow);
    canvas.line(page::kLeft, flow.y() - 3, page::kRight, flow.y() - 3, kInk, 0.6);
    flow.skip(-3);
    bool open = false;
    for (const Fact& fact : group.facts) {
        const TextStyle style{Face::Body, 8.3, 1.2};
        const TextBlock label = canvas.text({plain(fact.label, kInk2)}, style, kLabelWidth - 8);
        const TextBlock value = canvas.text({medium(fact.value)}, style, page::kBodyWidth - kLabelWidth);
        const double height = std::max({page::kRow, label.height() + 4.5, value.height() + 4.5});
        flow.ensure(height);
        if (!open) canvas.begin("Table");
        open = true;
        canvas.begin("TR");
        canvas.tagged("TH", [&] { canvas.show(label, page::kLeft, flow.y() + 2.2); });
        canvas.tagged("TD", [&] { canvas.show(value, page::kLeft + kLabelWidth, flow.y() + 2.2); });
        canvas.end("TR");
        flow.skip(height);
        canvas.line(page::kLeft, flow.y(), page::kRight, flow.y(), kRule, 0.45);
    }
    if (open) canvas.end("Table");
}

/// The settings in two columns, read down: key and value as the command line takes them.
void paintSettings(PageFlow& flow, const CoverContent& cover) {
    constexpr double kKey = kLabelWidth;
    Canvas& canvas = flow.canvas();
    constexpr int kColumns = 2;
    const auto rows = static_cast<int>((cover.settings.size() + kColumns - 1) / kColumns);
    flow.heading(cover.profileHeading, cover.profileSentence.size() < 90 ? cover.profileSentence : QString(),
                 std::min(rows, 10) * 12.0 + 20);
    if (cover.profileSentence.size() >= 90) flow.paragraph({plain(cover.profileSentence)}, kTextStyle);
    canvas.line(page::kLeft, flow.y() - 3, page::kRight, flow.y() - 3, kInk, 0.6);
    const double columnWidth = page::kBodyWidth / kColumns;
    const TextStyle style{Face::Table, 8.3, 0.5};
    bool open = false;
    for (int row = 0; row < rows; ++row) {
        double height = 12.5;
        std::vector<std::pair<TextBlock, TextBlock>> blocks;
        for (int column = 0; column < kColumns; ++column) {
            const auto i = static_cast<std::size_t>(column * rows + row);
            if (i >= cover.settings.size()) break;
            const QString value =
                cover.settings[i].value.isEmpty() ? QStringLiteral("–") : cover.settings[i].value;
            blocks.emplace_back(canvas.text({plain(cover.settings[i].label, kInk2)}, style, kKey - 6),
                                canvas.text({bold(value)}, style, columnWidth - kKey - 6));
            height = std::max(height, blocks.back().second.height() + 2.8);
        }
        flow.ensure(height);
        if (!open) canvas.begin("Table");
        open = true;
        canvas.begin("TR");
        double x = page::kLeft;
        for (const auto& [key, value] : blocks) {
            canvas.tagged("TH", [&, &k = key] { canvas.show(k, x, flow.y() + 1.4); });
            canvas.tagged("TD", [&, &v = value] { canvas.show(v, x + kKey, flow.y() + 1.4); });
            x += columnWidth;
        }
        canvas.end("TR");
        flow.skip(height);
    }
    if (open) canvas.end("Table");
    canvas.line(page::kLeft, flow.y() + 2, page::kRight, flow.y() + 2, kRule, 0.45);
    flow.skip(2);
}

/// One entry of the contents: text, dots as a rule, page; all of it a link.
void paintEntry(PageFlow& flow, double x, double y, double width, const QString& lead, const Runs& runs,
                const QString& place) {
    Canvas& canvas = flow.canvas();
    const int number = flow.pageOf(place);
    const TextStyle style{Face::Table, 8.3};
    const TextBlock page = canvas.text({plain(QString::number(number))}, style);
    const TextBlock rank = canvas.text({plain(lead, kInk2)}, style);
    const double indent = lead.isEmpty() ? 0 : kRankWidth;
    const TextBlock text = canvas.text(runs, style, width - 24 - indent);
    QString says = lead + QLatin1Char(' ');
    for (const Run& run : runs) says += run.text;
    canvas.begin("TOCI");
    canvas.link(place, Tr::tr("%1, page %2").arg(says.simplified()).arg(number), [&] {
        canvas.show(rank, x + kRankWidth - 5 - rank.width(), y);
        canvas.show(text, x + indent, y);
        canvas.show(page, x + width - page.width(), y);
    });
    canvas.end("TOCI");
}

} // namespace

void paintCover(PageFlow& flow, const PackContent& pack) {
    Canvas& canvas = flow.canvas();
    const CoverContent& cover = pack.cover;
    flow.newSection(Tr::tr("Cover"));
    flow.mark(coverPlace());
    flow.skip(10);
    flow.paragraph({bold(cover.title)}, {Face::Body, 20}, 0, "H1");
    flow.skip(2);
    flow.paragraph({plain(cover.subtitle, kInk2)}, {Face::Body, 10.5});
    flow.skip(7);
    for (const QString& sentence : cover.meaning) {
        flow.paragraph({plain(sentence)}, kTextStyle);
        flow.skip(1.5);
    }
    for (const FactGroup& group : cover.groups) paintFacts(flow, group);
    paintSettings(flow, cover);
    const TextBlock handling = canvas.text({plain(cover.handling)}, kTextStyle, page::kBodyWidth - 16);
    flow.ensure(handling.height() + 24);
    flow.skip(9);
    canvas.strokeRect(page::kLeft, flow.y(), page::kBodyWidth, handling.height() + 11, kStrongRule, 0.8);
    canvas.tagged("P", [&] { canvas.show(handling, page::kLeft + 8, flow.y() + 5.5); });
    flow.skip(handling.height() + 11);
}

void paintContents(PageFlow& flow, const PackContent& pack) {
    Canvas& canvas = flow.canvas();
    flow.newSection(Tr::tr("Contents"));
    flow.mark(contentsPlace());
    flow.skip(6);
    flow.paragraph({bold(Tr::tr("Contents"))}, kTitleStyle, 0, "H1");
    flow.skip(5);
    constexpr double kEntry = 13;
    canvas.begin("TOC");
    paintEntry(flow, page::kLeft, flow.y(), page::kBodyWidth, {},
               {bold(Tr::tr("Cover: case, counts, profile, index"))}, coverPlace());
    flow.skip(kEntry);
    paintEntry(flow, page::kLeft, flow.y(), page::kBodyWidth, {}, {bold(Tr::tr("Ranked list"))}, listPlace());
    flow.skip(kEntry);
    canvas.end("TOC");
    canvas.line(page::kLeft, flow.y() + 1, page::kRight, flow.y() + 1, kRule, 0.45);
    if (pack.subjects.empty()) {
        flow.skip(6);
        flow.paragraph({plain(Tr::tr("No suspect meets the profile on this date: the list is empty."))},
                       kTextStyle);
        return;
    }
    flow.heading(Tr::tr("Suspects"), Tr::tr("rank, name, reference, page"), 3 * kEntry);
    // Three columns, read down, as many on a page as fit.
    constexpr double kGutter = 16;
    constexpr int kColumns = 3;
    const double width = (page::kBodyWidth - (kColumns - 1) * kGutter) / kColumns;
    canvas.begin("TOC");
    std::size_t next = 0;
    while (next < pack.subjects.size()) {
        const double top = flow.y();
        double lowest = top;
        const std::size_t left = pack.subjects.size() - next;
        const auto even = static_cast<int>((left + kColumns - 1) / kColumns);
        const double height = std::min(flow.remaining(), std::max(kEntry, even * kEntry + 6));
        for (int column = 0; column < kColumns && next < pack.subjects.size(); ++column) {
            double y = top;
            while (next < pack.subjects.size()) {
                const ListRow& row = pack.subjects[next].place;
                const QString lead = row.rank > 0 ? QString::number(row.rank) : QStringLiteral("–");
                const Runs runs{bold(row.surname), plain(QStringLiteral(", ") + row.forenames),
                                plain(QStringLiteral("  ") + row.ref, kInk3)};
                const double needed = std::max(
                    kEntry, canvas.text(runs, {Face::Table, 8.3}, width - 24 - kRankWidth).height() + 3.2);
                if (y + needed > top + height && y > top) break;
                paintEntry(flow, page::kLeft + column * (width + kGutter), y, width, lead, runs,
                           subjectPlace(row));
                y += needed;
                ++next;
            }
            lowest = std::max(lowest, y);
        }
        flow.setY(lowest);
        if (next < pack.subjects.size()) flow.newPage();
    }
    canvas.end("TOC");
}

} // namespace harmdesk::briefing
