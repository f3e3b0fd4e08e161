// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/dossier/origin_panel.h"

#include "models/tables/row_history_model.h"
#include "views/common/data_table.h"
#include "views/common/state_panel.h"
#include "views/common/style_props.h"
#include "views/common/text_cell_delegate.h"

#include <QAction>
#include <QApplication>
#include <QHBoxLayout>
#include <QTabBar>
#include <QTimer>
#include <QToolButton>
#include <QVBoxLayout>

namespace harmdesk::views {

namespace {

QToolButton* iconButton(const QString& id, const QString& icon, const QString& name, QWidget* parent) {
    auto* button = new QToolButton(parent);
    button->setObjectName(id);
    button->setIcon(theme().icon(icon));
    button->setAccessibleName(name);
    button->setToolTip(name);
    button->setFocusPolicy(Qt::StrongFocus);
    setFramed(button);
    QObject::connect(&theme(), &Theme::changed, button,
                     [button, icon] { button->setIcon(theme().icon(icon)); });
    return button;
}

} // namespace

OriginPanel::OriginPanel(QWidget* parent)
    : QFrame(parent)
    , m_model(new tables::RowHistoryModel(this))
    , m_tabs(new QTabBar(this)) {
    setObjectName(QStringLiteral("originPanel"));
    setAccessibleName(tr("Where this comes from"));
    setSurface(this, Surface::Base);
    setEdge(this, Edge::Top);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(16, 8, 16, 8);
    column->setSpacing(4);

    auto* head = new QHBoxLayout;
    head->setSpacing(12);
    head->addWidget(makeLabel(tr("Where this comes from"), TextStyle::SectionTitle, TextTone::Ink, this));
    m_tabs->setObjectName(QStringLiteral("originTabs"));
    m_tabs->setAccessibleName(tr("The rows behind this line"));
    m_tabs->setExpanding(false);
    m_tabs->setDrawBase(false);
    m_tabs->setUsesScrollButtons(true);
    m_tabs->setElideMode(Qt::ElideRight);
    head->addWidget(m_tabs, 1);
    QToolButton* copy =
        iconButton(QStringLiteral("originCopy"), QStringLiteral("copy"), tr("Copy the table as text"), this);
    QToolButton* shut =
        iconButton(QStringLiteral("originClose"), QStringLiteral("close"), tr("Close (Esc)"), this);
    head->addWidget(copy);
    head->addWidget(shut);
    column->addLayout(head);

    auto* content = new QWidget(this);
    auto* body = new QVBoxLayout(content);
    body->setContentsMargins(0, 0, 0, 0);
    body->setSpacing(6);
    m_sentence = makeLabel(QString(), TextStyle::Body, TextTone::Second, content);
    m_sentence->setObjectName(QStringLiteral("originSentence"));
    m_sentence->setWordWrap(true);
    body->addWidget(m_sentence);
    m_table = new DataTable(QStringLiteral("dossier.origins"), content);
    m_table->setObjectName(QStringLiteral("originTable"));
    m_table->setAccessibleName(tr("Every value with the import that brought it"));
    m_table->setModel(m_model);
    m_table->setItemDelegate(new TextCellDelegate(m_table));
    m_table->setTabKeyNavigation(false);
    m_table->setDefaultWidths({{QStringLiteral("field"), 16},
                               {QStringLiteral("before"), 18},
                               {QStringLiteral("file"), 14},
                               {QStringLiteral("line"), 7},
                               {QStringLiteral("import"), 6},
                               {QStringLiteral("at"), 16},
                               {QStringLiteral("by"), 12}});
    m_table->setStretchColumn(QStringLiteral("value"));
    body->addWidget(m_table, 1);
    m_state = new StatePanel(content, this);
    column->addWidget(m_state, 1);
    setMinimumHeight(fontMetrics().height() * 9);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Preferred);

    auto* escape = new QAction(tr("Close"), this);
    escape->setShortcut(Qt::Key_Escape);
    escape->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    addAction(escape);
    connect(escape, &QAction::triggered, this, [this] { close(true); });
    connect(shut, &QToolButton::clicked, this, [this] { close(true); });
    connect(copy, &QToolButton::clicked, m_table, &DataTable::copySelection);
    connect(m_table, &DataTable::copied, this, &OriginPanel::copied);
    connect(m_tabs, &QTabBar::currentChanged, this, &OriginPanel::request);
    connect(m_state, &StatePanel::retryRequested, this, [this] { request(m_tabs->currentIndex()); });
    hide();
}

void OriginPanel::open(const std::vector<OriginRow>& rows, bool holdsNames) {
    if (isHidden() || !isAncestorOf(QApplication::focusWidget())) m_cameFrom = QApplication::focusWidget();
    m_rows = rows;
    m_holdsNames = holdsNames;
    // Shown first: tabs put in before have no size yet.
    show();
    m_tabs->setVisible(!rows.empty());
    {
        const QSignalBlocker blocker(m_tabs);
        while (m_tabs->count() > 0) m_tabs->removeTab(m_tabs->count() - 1);
        for (const OriginRow& row : rows) m_tabs->addTab(row.title);
    }
    m_tabs->updateGeometry();
    if (rows.empty()) {
        m_model->setVersions({});
        m_state->showEmpty(
            tr("Choose an allegation of the ledger or of the other offences, then ask again."));
        setFocus(Qt::OtherFocusReason);
        return;
    }
    request(0);
    m_table->setFocus(Qt::OtherFocusReason);
}

QSize OriginPanel::sizeHint() const {
    return {QFrame::sizeHint().width(), fontMetrics().height() * 19}; // about nine rows of the table
}

void OriginPanel::request(int tab) {
    if (tab < 0 || static_cast<std::size_t>(tab) >= m_rows.size()) return;
    const OriginRow row = m_rows[static_cast<std::size_t>(tab)];
    m_state->showLoading(tr("Looking up the imports of this row"));
    Q_EMIT historyRequested(row);
}

void OriginPanel::setHistory(const Result<std::vector<RowVersion>>& versions) {
    if (!versions) {
        m_model->setVersions({});
        m_state->showError(versions.error());
        return;
    }
    m_model->setVersions(*versions);
    m_sentence->setText(m_model->sentence());
    m_table->setAccessibleDescription(m_model->sentence());
    const bool hadFocus = isAncestorOf(QApplication::focusWidget());
    m_state->showContent();
    if (hadFocus && !m_tabs->hasFocus()) m_table->setFocus(Qt::OtherFocusReason);
    // What has changed is what one looks for.
    const int before = m_model->columnOf(QStringLiteral("before"));
    int row = 0;
    while (row < m_model->rowCount() && m_model->index(row, before).data().toString().isEmpty()) ++row;
    if (m_model->rowCount() == 0) return;
    m_table->setCurrentIndex(m_model->index(row < m_model->rowCount() ? row : 0, 0));
    // Once more when the table has the size it is going to have.
    QTimer::singleShot(0, m_table, [this] { m_table->scrollTo(m_table->currentIndex()); });
}

void OriginPanel::close(bool giveFocusBack) {
    const bool back = giveFocusBack && m_cameFrom && m_cameFrom->isVisible();
    if (back) m_cameFrom->setFocus(Qt::OtherFocusReason);
    m_cameFrom.clear();
    hide();
    m_rows.clear();
    m_holdsNames = false;
    m_model->setVersions({}); // nothing of a victim stays behind
}

} // namespace harmdesk::views
