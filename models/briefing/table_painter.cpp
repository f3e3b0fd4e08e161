// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/briefing/table_painter.h"

#include <algorithm>

namespace harmdesk::briefing {

namespace {

constexpr double kPadX = 2.3;
constexpr double kPadY = 2.25; // a line of table text and twice this is a row
constexpr double kBadgeStep = 11.4;

double badgesHeight(Canvas& canvas, const QStringList& badges, double width) {
    double x = 0;
    int lines = 1;
    for (const QString& letters : badges) {
        const double w = canvas.badgeWidth(letters);
        if (x > 0 && x + w > width) {
            x = 0;
            ++lines;
        }
        x += w + 1.8;
    }
    return lines * kBadgeStep - (kBadgeStep - 9.6);
}

void paintBadges(Canvas& canvas, const QStringList& badges, double left, double top, double width) {
    double x = left;
    double y = top;
    for (const QString& letters : badges) {
        const double w = canvas.badgeWidth(letters);
        if (x > left && x + w > left + width) {
            x = left;
            y += kBadgeStep;
        }
        canvas.badge(letters, x, y);
        x += w + 1.8;
    }
}

} // namespace

TablePainter::TablePainter(PageFlow& flow, std::vector<Column> columns)
    : m_flow(flow)
    , m_columns(std::move(columns)) {
    for (std::size_t i = 0; i < m_columns.size(); ++i) {
        double needed = 0;
        for (const QString& word : m_columns[i].title.split(QLatin1Char(' ')))
            needed =
                std::max(needed, m_flow.canvas().text({bold(word)}, kTableStyle).width() + 2 * kPadX + 0.3);
        const auto widest =
            std::max_element(m_columns.begin(), m_columns.end(),
                             [](const Column& a, const Column& b) { return a.width < b.width; });
        const double missing = needed - m_columns[i].width;
        if (missing <= 0 || widest->width - missing < needed) continue;
        widest->width -= missing;
        m_columns[i].width = needed;
    }
}

TablePainter::Laid TablePainter::lay(const Row& row) {
    Canvas& canvas = m_flow.canvas();
    Laid laid;
    laid.height = page::kRow;
    for (std::size_t i = 0; i < m_columns.size(); ++i) {
        const Cell& cell = row.cells[i];
        const double width = m_columns[i].width - 2 * kPadX;
        TextBlock block;
        if (!cell.runs.empty()) {
            block = canvas.text(cell.runs, kTableStyle, width, m_columns[i].align);
            laid.height = std::max(laid.height, block.height() + 2 * kPadY);
        }
        if (!cell.badges.isEmpty())
            laid.height = std::max(laid.height, badgesHeight(canvas, cell.badges, width) + 2 * kPadY);
        laid.texts.push_back(block);
    }
    return laid;
}

double TablePainter::headerHeight() {
    double height = page::kRow + 0.6;
    for (const Column& column : m_columns)
        height = std::max(
            height,
            m_flow.canvas().text({bold(column.title)}, kTableStyle, column.width - 2 * kPadX).height() +
                2 * kPadY);
    return height;
}

double TablePainter::headHeight(const std::vector<Row>& rows, std::size_t first) {
    double height = headerHeight();
    for (std::size_t i = 0; i < std::min(first, rows.size()); ++i) height += lay(rows[i]).height;
    return std::min(height, page::kBottom - page::kTop - PageFlow::kHeadingHeight);
}

void TablePainter::paintHeader(bool withStructure) {
    Canvas& canvas = m_flow.canvas();
    const double height = headerHeight();
    const double y = m_flow.y();
    canvas.fillRect(page::kLeft, y, page::kBodyWidth, height, kTint);
    canvas.line(page::kLeft, y, page::kRight, y, kInk, 0.6);
    canvas.line(page::kLeft, y + height, page::kRight, y + height, kInk, 0.6);
    double x = page::kLeft;
    if (withStructure) canvas.begin("TR");
    for (const Column& column : m_columns) {
        const TextBlock block =
            canvas.text({bold(column.title)}, kTableStyle, column.width - 2 * kPadX, column.align);
        if (withStructure) canvas.begin("TH");
        canvas.show(block, x + kPadX, y + height - block.height() - kPadY);
        if (withStructure) canvas.end("TH");
        x += column.width;
    }
    if (withStructure) canvas.end("TR");
    m_flow.skip(height);
}

void TablePainter::paintCell(const Cell& cell, const TextBlock& text, const Column& column, double x,
                             double height) {
    Canvas& canvas = m_flow.canvas();
    const double y = m_flow.y();
    const double width = column.width - 2 * kPadX;
    const auto show = [&] {
        if (!cell.runs.empty()) canvas.show(text, x + kPadX, y + kPadY);
        if (!cell.badges.isEmpty())
            paintBadges(canvas, cell.badges, x + kPadX, y + (page::kRow - 9.6) / 2, width);
    };
    const Box box{x + kPadX, y, width, height};
    canvas.begin("TD");
    if (!cell.linkTo.isEmpty())
        canvas.link(cell.linkTo, cell.linkSays, show);
    else if (cell.paint && !cell.figureText.isEmpty())
        canvas.figure(cell.figureText, [&] { cell.paint(box); });
    else
        show();
    canvas.end("TD");
}

void TablePainter::paintRow(const Row& row, const Laid& laid) {
    Canvas& canvas = m_flow.canvas();
    double x = page::kLeft;
    if (!row.place.isEmpty()) m_flow.mark(row.place);
    canvas.begin("TR");
    for (std::size_t i = 0; i < m_columns.size(); ++i) {
        paintCell(row.cells[i], laid.texts[i], m_columns[i], x, laid.height);
        x += m_columns[i].width;
    }
    canvas.end("TR");
    // Pictures that only repeat the row's words stand outside the structure.
    x = page::kLeft;
    for (std::size_t i = 0; i < m_columns.size(); ++i) {
        const Cell& cell = row.cells[i];
        if (cell.paint && cell.figureText.isEmpty())
            cell.paint({x + kPadX, m_flow.y(), m_columns[i].width - 2 * kPadX, laid.height});
        x += m_columns[i].width;
    }
    m_flow.skip(laid.height);
    const double y = m_flow.y();
    canvas.line(page::kLeft, y, page::kRight, y, row.strongRule ? kStrongRule : kRule,
                row.strongRule ? 0.8 : 0.45);
}

std::vector<Row> TablePainter::pieces(const Row& row, double height) {
    Canvas& canvas = m_flow.canvas();
    std::vector<Row> out;
    Row rest = row;
    for (bool more = true; more;) {
        Row piece = rest;
        more = false;
        for (std::size_t i = 0; i < m_columns.size(); ++i) {
            if (rest.cells[i].runs.empty()) continue;
            const TextBlock block = canvas.text(rest.cells[i].runs, kTableStyle,
                                                m_columns[i].width - 2 * kPadX, m_columns[i].align);
            const int fit = std::max(1, static_cast<int>((height - 2 * kPadY) / canvas.lineHeight(block, 0)));
            if (block.lines() <= fit) {
                rest.cells[i].runs.clear();
                continue;
            }
            // Cut the runs where the first line that does not fit begins.
            qsizetype cut = block.lineStart(fit);
            Runs head;
            Runs tail;
            for (const Run& run : rest.cells[i].runs) {
                const QByteArray bytes = run.text.toUtf8();
                const qsizetype part = std::clamp<qsizetype>(cut, 0, bytes.size());
                if (part > 0) {
                    head.push_back(run);
                    head.back().text = QString::fromUtf8(bytes.left(part));
                }
                if (part < bytes.size()) {
                    tail.push_back(run);
                    tail.back().text = QString::fromUtf8(bytes.mid(part));
                }
                cut -= bytes.size();
            }
            piece.cells[i].runs = head;
            rest.cells[i].runs = tail;
            more = more || !tail.empty();
        }
        for (Cell& cell : rest.cells) {
            cell.badges.clear();
            cell.paint = nullptr;
            cell.linkTo.clear();
        }
        out.push_back(std::move(piece));
    }
    return out;
}

void TablePainter::paint(const std::vector<Row>& rows, const TableOptions& options) {
    Canvas& canvas = m_flow.canvas();
    if (options.reserve + headHeight(rows, 1) > m_flow.remaining()) m_flow.newPage();
    canvas.begin("Table");
    paintHeader(true);
    std::size_t first = 0;
    const auto breakPage = [&](std::size_t end) {
        if (options.pageEnd) options.pageEnd(first, end);
        first = end;
        m_flow.newPage();
        if (options.pageStart) options.pageStart();
        paintHeader(false);
    };
    const double whole = page::kBottom - page::kTop - headerHeight() - options.reserve - 40;
    for (std::size_t i = 0; i < rows.size(); ++i) {
        const Laid laid = lay(rows[i]);
        if (laid.height > whole) {
            for (const Row& piece : pieces(rows[i], whole)) {
                const Laid part = lay(piece);
                if (part.height + options.reserve > m_flow.remaining()) breakPage(i);
                paintRow(piece, part);
            }
            continue;
        }
        if (laid.height + options.reserve > m_flow.remaining()) breakPage(i);
        paintRow(rows[i], laid);
    }
    canvas.end("Table");
    if (options.pageEnd) options.pageEnd(first, rows.size());
}

} // namespace harmdesk::briefing
