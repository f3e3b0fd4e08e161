// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/briefing/page_flow.h"

#include <QCoreApplication>

namespace harmdesk::briefing {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(harmdesk::Pack)
};

constexpr double kMarkEdge = 6 * page::kMm;
constexpr double kHeadLine = 52.3;
constexpr double kFootLine = page::kHeight - 50.2;

} // namespace

void PageFlow::newSection(const QString& name) {
    if (m_inSection) m_canvas.end("Sect");
    m_section = name;
    newPage();
    m_canvas.begin("Sect");
    m_inSection = true;
}

void PageFlow::newPage() {
    if (m_page > 0) m_canvas.showPage();
    ++m_page;
    m_y = page::kTop;
    furniture();
}

void PageFlow::furniture() {
    Canvas& c = m_canvas;
    const TextBlock mark = c.text({bold(m_furniture.marking)}, {Face::Body, 10, 0, 0.5});
    const double markX = (page::kWidth - mark.width()) / 2;
    c.show(mark, markX, kMarkEdge);
    c.show(mark, markX, page::kHeight - kMarkEdge - mark.height());

    const TextStyle style{Face::Body, 8.3};
    Runs left{medium(m_furniture.title)};
    if (!m_section.isEmpty()) left.push_back(plain(QStringLiteral(" · ") + m_section));
    const TextBlock head = c.text(left, style);
    c.show(head, page::kLeft, kHeadLine - head.height() - 3.4);
    const TextBlock right = c.text({plain(m_furniture.headRight)}, style);
    c.show(right, page::kRight - right.width(), kHeadLine - right.height() - 3.4);
    c.line(page::kLeft, kHeadLine, page::kRight, kHeadLine, kInk, 0.6);

    c.line(page::kLeft, kFootLine, page::kRight, kFootLine, kInk, 0.6);
    const double footY = kFootLine + 3.6;
    c.show(c.text({plain(m_furniture.footLeft)}, style), page::kLeft, footY);
    const TextBlock centre = c.text({plain(m_furniture.footCentre)}, style);
    c.show(centre, (page::kWidth - centre.width()) / 2, footY);
    const TextBlock number = c.text({plain(Tr::tr("Page %1 of %2").arg(m_page).arg(m_known.total))}, style);
    c.show(number, page::kRight - number.width(), footY);
}

PageMap PageFlow::finish() {
    if (m_inSection) m_canvas.end("Sect");
    m_canvas.end("Document");
    m_canvas.showPage();
    m_map.total = m_page;
    return m_map;
}

void PageFlow::mark(const QString& name) {
    m_map.sections[name] = m_page;
    m_canvas.destination(name, m_y - 8);
}

int PageFlow::pageOf(const QString& name) const {
    const auto found = m_known.sections.find(name);
    return found == m_known.sections.end() ? 0 : found->second;
}

void PageFlow::paragraph(const Runs& runs, const TextStyle& style, double indent, const char* tag) {
    const TextBlock block = m_canvas.text(runs, style, page::kBodyWidth - indent);
    const int lines = block.lines();
    int line = 0;
    while (line < lines) {
        ensure(m_canvas.lineHeight(block, line));
        // A piece of structure cannot run over a page: each page gets its own.
        m_canvas.begin(tag);
        while (line < lines && (m_canvas.lineHeight(block, line) <= remaining())) {
            m_y += m_canvas.showLine(block, line, page::kLeft + indent, m_y);
            ++line;
        }
        m_canvas.end(tag);
    }
}

void PageFlow::heading(const QString& text, const QString& remark, double keepWith) {
    ensure(kHeadingHeight + keepWith);
    m_y += 8;
    const TextBlock title = m_canvas.text({bold(text)}, kSectionStyle);
    m_canvas.tagged("H2", [&] { m_canvas.show(title, page::kLeft, m_y); });
    if (!remark.isEmpty()) {
        const TextBlock block = m_canvas.text({plain(remark, kInk2)}, {Face::Body, 8.3});
        m_canvas.tagged("P", [&] {
            m_canvas.show(block, page::kRight - block.width(),
                          m_y + title.firstBaseline() - block.firstBaseline());
        });
    }
    m_y += kHeadingHeight - 8;
}

} // namespace harmdesk::briefing
