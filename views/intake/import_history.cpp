// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/intake/import_history.h"

#include "models/tables/receipt_model.h"
#include "views/common/data_table.h"
#include "views/common/section_header.h"
#include "views/common/state_panel.h"
#include "views/common/style_props.h"

#include <QVBoxLayout>

namespace harmdesk::views {

ImportHistory::ImportHistory(QWidget* parent)
    : QFrame(parent) {
    setSurface(this, Surface::Win);
    setEdge(this, Edge::Left);
    auto* const layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 12, 16, 12);
    layout->setSpacing(8);
    layout->addWidget(new SectionHeader(tr("Imports so far"), tr("newest first")));

    m_model = new tables::ImportListModel(this);
    m_table = new DataTable(QStringLiteral("intake.history"));
    m_table->setObjectName(QStringLiteral("intake.history"));
    m_table->setAccessibleName(tr("Imports so far"));
    m_table->setSortingEnabled(false);
    m_table->setModel(m_model);
    m_table->setDefaultHidden({QStringLiteral("inserted"), QStringLiteral("updated"), QStringLiteral("read"),
                               QStringLiteral("rejected"), QStringLiteral("user"), QStringLiteral("files")});
    m_table->setDefaultWidths({{QStringLiteral("import"), 3},
                               {QStringLiteral("when"), 17},
                               {QStringLiteral("state"), 15},
                               {QStringLiteral("inserted"), 9},
                               {QStringLiteral("rejected"), 9}});
    m_table->setStretchColumn(QStringLiteral("state"));
    m_states = new StatePanel(m_table);
    layout->addWidget(m_states, 1);
    m_states->showEmpty(tr("Nothing has been imported yet."));

    const auto choose = [this](const QModelIndex& index) {
        if (const auto receipt = m_model->receipt(index.row())) Q_EMIT receiptChosen(receipt);
    };
    connect(m_table, &DataTable::rowActivated, this, choose);
    connect(m_table, &QAbstractItemView::clicked, this, choose);
    connect(m_states, &StatePanel::retryRequested, this, &ImportHistory::retryRequested);
}

void ImportHistory::showLoading() {
    m_states->showLoading(tr("Reading past imports"));
}

void ImportHistory::showError(const Error& error) {
    m_states->showError(error);
}

void ImportHistory::showReceipts(std::vector<ImportReceipt> receipts) {
    std::vector<std::shared_ptr<const ImportReceipt>> shared;
    for (ImportReceipt& receipt : receipts)
        shared.push_back(std::make_shared<const ImportReceipt>(std::move(receipt)));
    const bool none = shared.empty();
    m_model->setReceipts(std::move(shared));
    if (none)
        m_states->showEmpty(tr("Nothing has been imported yet."));
    else
        m_states->showContent();
}

} // namespace harmdesk::views
