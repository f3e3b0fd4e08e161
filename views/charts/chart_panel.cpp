// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/charts/chart_panel.h"

#include "views/charts/chart_canvas.h"
#include "views/charts/chart_table_model.h"
#include "views/common/data_table.h"
#include "views/common/style_props.h"
#include "views/common/theme.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QStackedWidget>
#include <QToolButton>
#include <QVBoxLayout>
#include <algorithm>

namespace harmdesk::views {

namespace {

// As high as the page that is shown, not as the higher of both.
class FittingStack : public QStackedWidget {
public:
    using QStackedWidget::QStackedWidget;
    QSize sizeHint() const override { return currentWidget() ? currentWidget()->sizeHint() : QSize(); }
};

constexpr int kTableRows = 6; // a table has room for so many rows at least

} // namespace

ChartPanel::ChartPanel(QWidget* parent)
    : QFrame(parent)
    , m_title(makeLabel({}, TextStyle::SectionTitle))
    , m_unit(makeLabel({}, TextStyle::Caption, TextTone::Second))
    , m_sentence(makeLabel({}, TextStyle::Body, TextTone::Second))
    , m_tableButton(new QToolButton)
    , m_stack(new FittingStack)
    , m_canvas(new ChartCanvas)
    , m_table(new DataTable(QString()))
    , m_tableModel(new ChartTableModel(this)) {
    setObjectName(QStringLiteral("chartPanel"));
    setSurface(this, Surface::Base);
    m_title->setObjectName(QStringLiteral("chartTitle"));
    m_unit->setObjectName(QStringLiteral("chartUnit"));
    m_sentence->setObjectName(QStringLiteral("chartSentence"));
    m_sentence->setWordWrap(true);
    m_tableButton->setObjectName(QStringLiteral("chartTableButton"));
    m_tableButton->setCheckable(true);
    m_tableButton->setAutoRaise(true);
    m_tableButton->setIcon(theme().icon(QStringLiteral("table")));
    m_tableButton->setIconSize(QSize(14, 14));
    m_canvas->setObjectName(QStringLiteral("chartCanvas"));
    m_table->setObjectName(QStringLiteral("chartTable"));
    m_table->setSortingEnabled(false);
    m_table->setModel(m_tableModel);

    auto* head = new QHBoxLayout;
    head->setContentsMargins(0, 0, 0, 0);
    head->setSpacing(6);
    head->addWidget(m_title);
    head->addStretch(1);
    head->addWidget(m_unit);
    head->addWidget(m_tableButton);
    m_stack->addWidget(m_canvas);
    m_stack->addWidget(m_table);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 4, 12, 6);
    layout->setSpacing(0);
    layout->addLayout(head);
    layout->addWidget(m_sentence);
    layout->addSpacing(4);
    layout->addWidget(m_stack, 1);

    connect(m_tableButton, &QToolButton::toggled, this, &ChartPanel::showAsTable);
    connect(m_table, &DataTable::copied, this, &ChartPanel::copied);
    connect(&theme(), &Theme::changed, this,
            [this] { m_tableButton->setIcon(theme().icon(QStringLiteral("table"))); });
    retranslate();
    rebuild();
}

void ChartPanel::setSpec(const charts::ChartSpec& spec) {
    m_spec = spec;
    rebuild();
}

void ChartPanel::showAsTable(bool table) {
    m_asTable = table;
    m_tableButton->setChecked(table);
    m_stack->setCurrentWidget(table ? static_cast<QWidget*>(m_table) : m_canvas);
    fitHeight();
    retranslate();
}

void ChartPanel::fitHeight() {
    const int table =
        m_table->horizontalHeader()->sizeHint().height() +
        std::min(kTableRows, m_tableModel->rowCount()) * m_table->verticalHeader()->defaultSectionSize() + 2;
    const bool grows = m_asTable || m_canvas->canGrow();
    m_stack->setMinimumHeight(m_asTable ? table : m_canvas->minimumSizeHint().height());
    m_stack->setMaximumHeight(grows ? QWIDGETSIZE_MAX : m_canvas->sizeHint().height());
    updateGeometry();
}

void ChartPanel::rebuild() {
    m_title->setText(m_spec.title);
    m_unit->setText(m_spec.unit);
    m_sentence->setText(m_spec.sentence);
    m_canvas->setSpec(m_spec);
    m_tableModel->setSpec(m_spec);
    m_table->resizeColumnsToContents();
    const bool any = !m_spec.isEmpty();
    m_tableButton->setEnabled(any);
    m_stack->setVisible(any);
    for (QWidget* widget :
         {static_cast<QWidget*>(this), static_cast<QWidget*>(m_canvas), static_cast<QWidget*>(m_table)}) {
        widget->setAccessibleDescription(m_spec.sentence);
    }
    fitHeight();
    retranslate();
}

void ChartPanel::retranslate() {
    const QString text = m_asTable ? tr("Show “%1” as a chart").arg(m_spec.title)
                                   : tr("Show “%1” as a table").arg(m_spec.title);
    m_tableButton->setAccessibleName(text);
    // Why it cannot be pressed is what the sentence says: "No days in the list."
    m_tableButton->setToolTip(m_spec.isEmpty() ? m_spec.sentence : text);
    // The chart reads as its title and sentence; the canvas itself has no parts that could be reached.
    // A chart without content has a name too: a screen reader may come to it at any time.
    const QString name = m_spec.title.isEmpty() ? tr("Chart") : m_spec.title;
    for (QWidget* widget :
         {static_cast<QWidget*>(this), static_cast<QWidget*>(m_canvas), static_cast<QWidget*>(m_table)})
        widget->setAccessibleName(name);
}

void ChartPanel::changeEvent(QEvent* event) {
    QFrame::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) retranslate();
}

} // namespace harmdesk::views
