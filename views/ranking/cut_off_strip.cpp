// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/ranking/cut_off_strip.h"

#include "models/tables/ranking_model.h"
#include "views/common/elided_label.h"
#include "views/common/icon_label.h"
#include "views/common/key_hint.h"
#include "views/common/style_props.h"
#include "views/common/theme.h"
#include "views/lists/ranking_table.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QMouseEvent>
#include <QPainter>
#include <QPushButton>
#include <QStyleOptionViewItem>
#include <QToolButton>
#include <QVBoxLayout>

namespace harmdesk::views {

CutOffRows::CutOffRows(RankingTable* table, tables::RankingModel* model, QWidget* parent)
    : QWidget(parent)
    , m_table(table)
    , m_model(model) {
    setObjectName(QStringLiteral("cutOffRows"));
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setCursor(Qt::PointingHandCursor);
    const auto repaint = QOverload<>::of(&QWidget::update);
    connect(table->horizontalHeader(), &QHeaderView::sectionResized, this, repaint);
    connect(table->horizontalHeader(), &QHeaderView::sectionMoved, this, repaint);
    connect(table->horizontalHeader(), &QHeaderView::geometriesChanged, this, repaint);
    connect(table->horizontalScrollBar(), &QScrollBar::valueChanged, this, repaint);
    connect(&theme(), &Theme::changed, this, repaint);
}

void CutOffRows::setCutOff(int places) {
    m_cutOff = places;
    update();
}

int CutOffRows::rowHeight() const {
    return m_table->verticalHeader()->defaultSectionSize();
}

QSize CutOffRows::sizeHint() const {
    return {100, 2 * rowHeight() + 1};
}

void CutOffRows::paintEvent(QPaintEvent*) {
    const Tokens& t = theme().tokens();
    QPainter painter(this);
    painter.fillRect(rect(), t.base);
    if (m_cutOff <= 0 || m_cutOff >= m_model->rowCount()) return;
    const int height = rowHeight();
    // The table's own columns, delegates and scrolling, so that the rows stand exactly below it.
    painter.setClipRect(0, 0, m_table->viewport()->width(), this->height());
    for (int i = 0; i < 2; ++i) {
        QStyleOptionViewItem option;
        option.initFrom(this);
        option.state = QStyle::State_Enabled;
        option.font = theme().font(TextStyle::Body);
        const auto paintCell = [&](int column, int x) {
            option.rect = QRect(x, i * height, m_table->columnWidth(column), height);
            const QModelIndex index = m_model->index(m_cutOff - 1 + i, column);
            painter.fillRect(option.rect, t.base);
            m_table->itemDelegateForIndex(index)->paint(&painter, option, index);
        };
        for (int column = 0; column < m_model->columnCount(); ++column)
            if (!m_table->isColumnHidden(column)) paintCell(column, m_table->columnViewportPosition(column));
        for (const HeldColumn& held : m_table->heldColumns()) paintCell(held.logical, held.x);
    }
    painter.setClipping(false);
    QPen dashes(t.ink, 2);
    dashes.setDashPattern({3, 2});
    painter.setPen(dashes);
    painter.drawLine(0, height, width(), height);
}

void CutOffRows::mousePressEvent(QMouseEvent* event) {
    const int row = m_cutOff - 1 + (event->pos().y() > rowHeight() ? 1 : 0);
    const QString ref = m_model->refOf(row);
    if (!ref.isEmpty()) Q_EMIT refChosen(ref);
}

CutOffStrip::CutOffStrip(RankingTable* table, tables::RankingModel* model, QWidget* parent)
    : QFrame(parent)
    , m_title(makeLabel({}, TextStyle::HeaderCell))
    , m_text(new ElidedLabel)
    , m_since(new QPushButton)
    , m_go(new QPushButton)
    , m_key(new KeyHint(QKeySequence(QStringLiteral("Ctrl+L"))))
    , m_rowsButton(new QToolButton)
    , m_close(new QToolButton)
    , m_rows(new CutOffRows(table, model)) {
    setObjectName(QStringLiteral("cutOffStrip"));
    setSurface(this, Surface::Win);
    setEdge(this, Edge::Top);
    m_text->setObjectName(QStringLiteral("cutOffText"));
    m_text->setFont(theme().font(TextStyle::Caption));
    setTone(m_text, TextTone::Second);
    m_text->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    m_since->setObjectName(QStringLiteral("sinceLink"));
    setButtonKind(m_since, ButtonKind::Link);
    m_since->hide();
    m_go->setObjectName(QStringLiteral("goToCutOff"));
    setButtonKind(m_go, ButtonKind::Link);
    m_rowsButton->setObjectName(QStringLiteral("cutOffShowRows"));
    m_rowsButton->setCheckable(true);
    m_rowsButton->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_close->setObjectName(QStringLiteral("cutOffClose"));
    m_close->setIcon(theme().icon(QStringLiteral("close")));
    m_close->setIconSize(QSize(12, 12));
    for (QToolButton* button : {m_rowsButton, m_close}) button->setAutoRaise(true);

    auto* head = new QHBoxLayout;
    head->setContentsMargins(12, 1, 6, 1);
    head->setSpacing(6);
    head->addWidget(new IconLabel(QStringLiteral("scales"), 14, &Tokens::ink2));
    head->addWidget(m_title);
    head->addWidget(m_text, 1);
    head->addWidget(m_since);
    head->addWidget(m_go);
    head->addWidget(m_key);
    head->addWidget(m_rowsButton);
    head->addWidget(m_close);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 1, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(head);
    layout->addWidget(m_rows);

    connect(m_since, &QPushButton::clicked, this, &CutOffStrip::sinceRequested);
    connect(m_go, &QPushButton::clicked, this, &CutOffStrip::goRequested);
    connect(m_close, &QToolButton::clicked, this, &CutOffStrip::closeRequested);
    connect(m_rows, &CutOffRows::refChosen, this, &CutOffStrip::refChosen);
    connect(m_rowsButton, &QToolButton::toggled, this, [this](bool on) {
        m_expanded = on;
        refresh();
    });
    connect(&theme(), &Theme::changed, this, [this] {
        m_close->setIcon(theme().icon(QStringLiteral("close")));
        refresh();
    });
    refresh();
}

void CutOffStrip::setCutOff(const tables::CutOffSummary& summary, int places, int shownAbove) {
    m_summary = summary;
    m_shownAbove = shownAbove;
    m_rows->setCutOff(places);
    refresh();
}

void CutOffStrip::setSince(const QString& text) {
    m_since->setText(text);
    m_since->setAccessibleName(text.isEmpty() ? tr("Since the last frozen cycle") : text);
    m_since->setToolTip(tr("Show the movement on the Cycles page"));
    m_since->setVisible(!text.isEmpty());
}

void CutOffStrip::setCompact(bool compact) {
    if (m_compact == compact) return;
    m_compact = compact;
    refresh();
}

void CutOffStrip::refresh() {
    const bool rows = m_summary.inList && (!m_compact || m_expanded);
    m_title->setText(m_summary.title);
    QStringList parts;
    if (m_shownAbove >= 0) parts += tr("%n of those shown above it", nullptr, m_shownAbove);
    parts += m_summary.inList && !rows ? m_summary.bothInOneLine : m_summary.gap;
    m_text->setText(QStringLiteral("· ") + parts.join(QStringLiteral("; ")));
    m_rows->setVisible(rows);
    m_rows->setAccessibleName(m_summary.bothInOneLine);
    m_go->setText(tr("Go to cut-off"));
    m_go->setAccessibleName(tr("Go to the cut-off in the list"));
    m_go->setEnabled(m_summary.inList);
    m_key->setVisible(!m_compact);
    m_rowsButton->setVisible(m_compact && m_summary.inList);
    m_rowsButton->setText(m_expanded ? tr("Hide rows") : tr("Show rows"));
    m_rowsButton->setIcon(
        theme().icon(m_expanded ? QStringLiteral("chevron-down") : QStringLiteral("chevron-up")));
    m_rowsButton->setAccessibleName(m_rowsButton->text());
    m_close->setAccessibleName(tr("Close the cut-off strip"));
    m_close->setToolTip(tr("Close; Ctrl+L brings it back"));
}

void CutOffStrip::changeEvent(QEvent* event) {
    QFrame::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) refresh();
}

} // namespace harmdesk::views
