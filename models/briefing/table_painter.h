// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/briefing/page_flow.h"

#include <functional>
#include <optional>

namespace harmdesk::briefing {

struct Column {
    QString title;
    double width = 0; ///< points, with padding
    Align align = Align::Left;
};

/// A box inside a row, in points on the page.
struct Box {
    double x, y, w, h;
};

struct Cell {
    Runs runs;
    QStringList badges; ///< rings with letters instead of text
    QString linkTo;     ///< destination; the text becomes a link
    QString linkSays;
    std::function<void(const Box&)> paint; ///< a picture instead of text
    QString figureText; ///< what the picture says; empty = it repeats what the row says in words
};

struct Row {
    std::vector<Cell> cells;
    bool strongRule = false; ///< under it
    QString place;           ///< where links to this row lead; empty = none leads here
};

/// Called at page breaks and at the end; for what stands around the rows on each page.
struct TableOptions {
    double reserve = 0; ///< height kept free under the rows of a page
    std::function<void(std::size_t first, std::size_t end)> pageEnd; ///< rows [first, end) stand on this page
    std::function<void()> pageStart;                                 ///< after a break, before the header
};

/// Paints a table over as many pages as it needs: the header row is repeated, rows are never cut unless one
/// is taller than a page, texts wrap and nothing is elided. Structure: one Table with its TR, TH, TD however
/// many pages it takes.
class TablePainter {
public:
    /// A column too narrow for a word of its title (another language) takes the room from the widest one.
    TablePainter(PageFlow& flow, std::vector<Column> columns);

    /// Height of the header and the first rows: what a heading must keep on its page.
    double headHeight(const std::vector<Row>& rows, std::size_t first = 2);
    void paint(const std::vector<Row>& rows, const TableOptions& options = {});

private:
    struct Laid {
        std::vector<TextBlock> texts;
        double height = 0;
    };
    Laid lay(const Row& row);
    double headerHeight();
    void paintHeader(bool withStructure);
    void paintRow(const Row& row, const Laid& laid);
    void paintCell(const Cell& cell, const TextBlock& text, const Column& column, double x, double height);
    /// A row taller than a page in pieces that fit.
    std::vector<Row> pieces(const Row& row, double height);

    PageFlow& m_flow;
    std::vector<Column> m_columns;
};

} // namespace harmdesk::briefing
