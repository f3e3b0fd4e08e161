// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/shell/unmapped_panel.h"

#include "views/common/data_table.h"
#include "views/common/style_props.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QPushButton>
#include <QScreen>
#include <QVBoxLayout>

namespace harmdesk::views {

namespace {
constexpr int kMostRows = 8; // more are scrolled to
} // namespace

UnmappedPanel::UnmappedPanel(std::vector<tables::UnmappedText> texts, QWidget* parent)
    : QFrame(parent, Qt::Popup)
    , m_table(new DataTable(QString())) {
    setObjectName(QStringLiteral("unmappedPanel"));
    setAttribute(Qt::WA_DeleteOnClose);
    setCard(this);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(12, 12, 12, 12);
    layout->setSpacing(8);
    layout->addWidget(makeLabel(tr("Offences without a value"), TextStyle::SectionTitle));

    m_table->setObjectName(QStringLiteral("unmappedTable"));
    m_table->setAccessibleName(tr("Offences without a value"));
    m_table->setSortingEnabled(false);
    m_table->setStretchColumn(QStringLiteral("title"));
    m_table->setDefaultWidths({{QStringLiteral("class"), 9},
                               {QStringLiteral("cjs"), 11},
                               {QStringLiteral("crimes"), 9},
                               {QStringLiteral("suspects"), 10}});
    m_table->setModel(new tables::UnmappedTextModel(std::move(texts), m_table));
    m_table->setMinimumWidth(fontMetrics().averageCharWidth() * 90);
    const int rows = std::min(kMostRows, m_table->model()->rowCount());
    m_table->setFixedHeight(m_table->horizontalHeader()->sizeHint().height() +
                            rows * m_table->verticalHeader()->defaultSectionSize() +
                            2 * m_table->frameWidth() + 2);
    layout->addWidget(m_table);

    auto* copy = new QPushButton(theme().icon(QStringLiteral("copy")), tr("Copy"));
    copy->setObjectName(QStringLiteral("unmappedCopy"));
    copy->setAccessibleName(tr("Copy these offences"));
    auto* show = new QPushButton(tr("Show these suspects"));
    show->setObjectName(QStringLiteral("unmappedShow"));
    show->setAccessibleName(show->text());
    auto* decide = new QPushButton(theme().icon(QStringLiteral("codes"), &Tokens::onAccent, &Tokens::onAccent),
                                   tr("Decide them…"));
    decide->setObjectName(QStringLiteral("unmappedDecide"));
    decide->setAccessibleName(tr("Decide these offences on the page of offence codes"));
    setButtonKind(decide, ButtonKind::Primary);
    auto* buttons = new QHBoxLayout;
    buttons->addWidget(decide);
    buttons->addWidget(show);
    buttons->addWidget(copy);
    buttons->addStretch();
    layout->addLayout(buttons);
    connect(copy, &QPushButton::clicked, m_table, &DataTable::copySelection);
    connect(decide, &QPushButton::clicked, this, [this] {
        Q_EMIT decisionWanted();
        close();
    });
    connect(show, &QPushButton::clicked, this, [this] {
        Q_EMIT suspectsWanted();
        close();
    });
}

void UnmappedPanel::popupBelow(const QWidget* chip) {
    adjustSize();
    QPoint at = chip->mapToGlobal(QPoint(0, chip->height() + 4));
    if (const QScreen* on = chip->screen()) {
        const QRect area = on->availableGeometry();
        at.setX(std::max(area.left(), std::min(at.x(), area.right() - width())));
    }
    move(at);
    show();
    m_table->setFocus(Qt::PopupFocusReason);
}

} // namespace harmdesk::views
