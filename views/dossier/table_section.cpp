// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/dossier/table_section.h"

#include "models/tables/roles.h"
#include "views/common/style_props.h"
#include "views/dossier/dossier_delegates.h"
#include "views/dossier/fit_table.h"

#include <QAction>
#include <QHBoxLayout>
#include <QLabel>
#include <QToolButton>
#include <QVBoxLayout>

namespace harmdesk::views {

TableSection::TableSection(const QString& id, const QString& title, QAbstractItemModel* model,
                           QWidget* parent)
    : QWidget(parent)
    , m_id(id)
    , m_head(new QHBoxLayout)
    , m_tag(new QLabel(this))
    , m_sentence(makeLabel(QString(), TextStyle::Body, TextTone::Second, this))
    , m_table(new FitTable(QStringLiteral("dossier.") + id, this)) {
    setObjectName(QStringLiteral("section_") + id);
    setAccessibleName(title);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(6);
    m_head->setSpacing(8);
    m_head->addWidget(makeLabel(title, TextStyle::SectionTitle, TextTone::Ink, this));
    views::setTag(m_tag, TagTone::Neutral);
    m_tag->setFont(theme().font(TextStyle::Caption));
    m_tag->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    m_tag->hide();
    m_head->addWidget(m_tag);
    m_sentence->setObjectName(QStringLiteral("sentence_") + id);
    m_sentence->setWordWrap(true);
    m_head->addWidget(m_sentence, 1);
    column->addLayout(m_head);
    m_table->setObjectName(QStringLiteral("table_") + id);
    m_table->setAccessibleName(title);
    m_table->setModel(model);
    m_table->setItemDelegate(new TextCellDelegate(m_table));
    if (const int offence = m_table->columnOf(QStringLiteral("offence")); offence >= 0)
        m_table->setItemDelegateForColumn(offence, new OffenceDelegate(m_table));
    if (const int victims = m_table->columnOf(QStringLiteral("victims")); victims >= 0)
        m_table->setItemDelegateForColumn(victims, new RingsDelegate(m_table));
    column->addWidget(m_table);
    connect(m_table, &DataTable::copied, this, &TableSection::copied);
    connect(model, &QAbstractItemModel::modelReset, this, &TableSection::showOrHide);
    connect(model, &QAbstractItemModel::rowsInserted, this, &TableSection::showOrHide);
    connect(model, &QAbstractItemModel::rowsRemoved, this, &TableSection::showOrHide);
    showOrHide();
}

void TableSection::offerOrigins() {
    auto* action = new QAction(tr("Where this comes from"), m_table);
    action->setObjectName(QStringLiteral("actionOrigin_") + m_id);
    action->setShortcut(Qt::CTRL | Qt::Key_I);
    action->setShortcutContext(Qt::WidgetShortcut);
    m_table->addAction(action);
    m_origins = new QToolButton(this);
    m_origins->setObjectName(QStringLiteral("origin_") + m_id);
    m_origins->setAccessibleName(tr("Where the chosen row of “%1” comes from").arg(accessibleName()));
    m_origins->setToolTip(tr("Where this comes from: file, line and import of every value (Ctrl+I)"));
    const auto dress = [this, action] {
        action->setIcon(theme().icon(QStringLiteral("history")));
        m_origins->setIcon(theme().icon(QStringLiteral("history")));
    };
    dress();
    connect(&theme(), &Theme::changed, this, dress);
    m_head->addWidget(m_origins);
    const auto ask = [this] {
        Q_EMIT originRequested(m_table->currentIndex().data(tables::RefRole).toString());
    };
    connect(action, &QAction::triggered, this, ask);
    connect(m_origins, &QToolButton::clicked, this, ask);
    showOrHide();
}

void TableSection::setTag(const QString& text) {
    m_tag->setText(text);
    m_tag->setVisible(!text.isEmpty());
}

void TableSection::setSentence(const QString& sentence) {
    m_sentence->setText(sentence);
}

void TableSection::showOrHide() {
    m_table->setVisible(m_table->model()->rowCount() > 0);
    if (m_origins) m_origins->setVisible(m_table->model()->rowCount() > 0);
}

} // namespace harmdesk::views
