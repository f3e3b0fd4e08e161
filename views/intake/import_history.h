// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/error.h"
#include "models/domain/import_receipt.h"

#include <QFrame>
#include <memory>
#include <vector>

namespace harmdesk::tables {
class ImportListModel;
}

namespace harmdesk::views {

class DataTable;
class StatePanel;

/// The imports of the case, newest first; Enter or a click shows a receipt again.
class ImportHistory : public QFrame {
    Q_OBJECT
public:
    explicit ImportHistory(QWidget* parent = nullptr);
    void showLoading();
    void showError(const Error& error);
    void showReceipts(std::vector<ImportReceipt> receipts);

Q_SIGNALS:
    void receiptChosen(const std::shared_ptr<const harmdesk::ImportReceipt>& receipt);
    void retryRequested();

private:
    tables::ImportListModel* m_model;
    DataTable* m_table;
    StatePanel* m_states;
};

} // namespace harmdesk::views
