// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/dossier/ledger_section.h"

#include "views/common/group_bar_delegate.h"
#include "views/common/theme.h"
#include "views/dossier/dossier_delegates.h"
#include "views/dossier/fit_table.h"
#include "views/dossier/table_section.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QPainter>
#include <QScrollBar>
#include <QVBoxLayout>

namespace harmdesk::views {

LedgerSection::LedgerSection(QWidget* parent)
    : QWidget(parent)
    , m_model(new tables::LedgerModel(this))
    , m_section(new TableSection(QStringLiteral("ledger"), tr("Ledger"), m_model, this))
    , m_notCounted(new QCheckBox(tr("Show not counted"), this)) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_section);
    FitTable* table = m_section->table();
    table->setDefaultHidden({QStringLiteral("source")});
    table->setDefaultWidths({{QStringLiteral("crime_no"), 9},
                             {QStringLiteral("reported"), 10},
                             {QStringLiteral("offence"), 29},
                             {QStringLiteral("victims"), 6},
                             {QStringLiteral("role"), 8},
                             {QStringLiteral("matched_by"), 9},
                             {QStringLiteral("days"), 8},
                             {QStringLiteral("offences"), 2},
                             {QStringLiteral("counts"), 9},
                             {QStringLiteral("so_far"), 9},
                             {QStringLiteral("source"), 26}});
    table->setStretchColumn(QStringLiteral("waterfall"));
    table->setItemDelegateForColumn(table->columnOf(QStringLiteral("waterfall")),
                                    new WaterfallDelegate(table));
    m_totalRow = new LedgerTotalRow(table, this);
    column->addWidget(m_totalRow);

    m_notCounted->setObjectName(QStringLiteral("showNotCounted"));
    m_notCounted->setAccessibleName(tr("Show allegations that do not count"));
    m_section->headRow()->addWidget(m_notCounted);
    connect(m_notCounted, &QCheckBox::toggled, m_model, &tables::LedgerModel::setShowNotCounted);
    m_section->offerOrigins();
    connect(m_section, &TableSection::originRequested, this, &LedgerSection::originRequested);
    connect(m_section, &TableSection::copied, this, &LedgerSection::copied);
}

FitTable* LedgerSection::table() const {
    return m_section->table();
}

void LedgerSection::setContent(const std::shared_ptr<const Ranking>& ranking,
                               const std::shared_ptr<const Dossier>& dossier, const QString& standing) {
    m_model->setContent(ranking, dossier);
    const tables::LedgerTotal& total = m_model->total();
    QString sentence;
    if (!standing.isEmpty()) {
        sentence = standing;
    } else if (total.allegations > 0) {
        sentence = tr("%n allegation(s)", nullptr, total.allegations) + QStringLiteral(", ") +
                   tr("%n victim(s)", nullptr, total.victims) +
                   tr(", in the order reported; every day of the score is here");
    }
    m_section->setSentence(sentence);
    m_totalRow->setTotal(total);
    m_totalRow->setVisible(total.allegations > 0);
    m_notCounted->setText(tr("Show %n not counted", nullptr, total.notCounted));
    m_notCounted->setVisible(total.notCounted > 0);
}

LedgerTotalRow::LedgerTotalRow(FitTable* table, QWidget* parent)
    : QWidget(parent)
    , m_table(table) {
    setObjectName(QStringLiteral("ledgerTotal"));
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    const QHeaderView* header = table->horizontalHeader();
    const auto repaint = [this] { update(); };
    connect(header, &QHeaderView::sectionResized, this, repaint);
    connect(header, &QHeaderView::sectionMoved, this, repaint);
    connect(header, &QHeaderView::geometriesChanged, this, repaint);
    connect(table->horizontalScrollBar(), &QScrollBar::valueChanged, this, repaint);
    connect(&theme(), &Theme::changed, this, repaint);
}

void LedgerTotalRow::setTotal(const tables::LedgerTotal& total) {
    m_total = total;
    m_words = tr("%n allegation(s) counted", nullptr, total.allegations) + QStringLiteral(", ") +
              tr("%n victim(s)", nullptr, total.victims);
    if (total.unmapped > 0) m_words += tr(", %n without a value", nullptr, total.unmapped);
    setAccessibleName(tr("Score %1 days: %2").arg(total.score.display(), m_words));
    setToolTip(accessibleName());
    update();
}

QSize LedgerTotalRow::sizeHint() const {
    return {200, QFontMetrics(theme().font(TextStyle::BodyStrong)).height() + 14};
}

QRect LedgerTotalRow::columnRect(const QString& id) const {
    const int column = m_table->columnOf(id);
    if (column < 0 || m_table->isColumnHidden(column)) return {};
    const int left = m_table->columnViewportPosition(column) + m_table->viewport()->x();
    return QRect(left, 0, m_table->columnWidth(column), height())
        .adjusted(TextCellDelegate::kPadding, 0, -TextCellDelegate::kPadding, 0);
}

void LedgerTotalRow::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    const Tokens& t = theme().tokens();
    painter.fillRect(QRect(0, 0, width(), 1), t.strong);
    painter.fillRect(QRect(0, height() - 1, width(), 1), t.strong);
    painter.setFont(theme().font(TextStyle::BodyStrong));
    painter.setPen(t.ink);
    const auto draw = [&](const QString& id, const QString& text, Qt::Alignment alignment) {
        const QRect rect = columnRect(id);
        if (rect.isValid())
            painter.drawText(rect, static_cast<int>(alignment | Qt::AlignVCenter) | Qt::TextSingleLine, text);
    };
    draw(QStringLiteral("crime_no"), tr("Score"), Qt::AlignLeft);
    QRect words = columnRect(QStringLiteral("offence"));
    const QRect offences = columnRect(QStringLiteral("offences"));
    if (words.isValid()) {
        if (offences.isValid() && offences.left() > words.left()) words.setRight(offences.left() - 8);
        painter.drawText(words, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine,
                         painter.fontMetrics().elidedText(m_words, Qt::ElideRight, words.width()));
    }
    draw(QStringLiteral("offences"), QString::number(m_total.offences), Qt::AlignRight);
    const QString score = (m_total.unmapped > 0 ? QStringLiteral("≥ ") : QString()) + m_total.score.display();
    draw(QStringLiteral("counts"), score, Qt::AlignRight);
    const QRect bar = columnRect(QStringLiteral("waterfall"));
    if (bar.isValid()) {
        QVariantList groups;
        for (const HarmDays& days : m_total.byGroup)
            groups += QVariant::fromValue<qlonglong>(days.hundredths());
        groups[static_cast<int>(OffenceGroup::Unmapped)] = m_total.unmapped;
        GroupBarDelegate::paintBar(painter, bar, groups, m_total.score.hundredths());
    }
}

} // namespace harmdesk::views
