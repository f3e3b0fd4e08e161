// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>
#include <memory>

class QLabel;
class QPushButton;

namespace harmdesk {
struct ImportReceipt;
}
namespace harmdesk::tables {
class ReceiptModel;
class RejectModel;
class UnmappedModel;
} // namespace harmdesk::tables

namespace harmdesk::views {

class DataTable;
class SectionHeader;

/// One receipt: what was done with every file, every row that was not taken, every offence the index does not
/// know.
class ReceiptView : public QWidget {
    Q_OBJECT
public:
    explicit ReceiptView(QWidget* parent = nullptr);
    void showReceipt(const std::shared_ptr<const ImportReceipt>& receipt);
    const std::shared_ptr<const ImportReceipt>& receipt() const { return m_receipt; }

Q_SIGNALS:
    void copyRejectsRequested();
    void saveRejectsRequested();
    void rowsCopied(int rows);

protected:
    void showEvent(QShowEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void fitTables();
    DataTable* makeTable(const QString& settingsKey, const QString& accessibleName);
    void fit(DataTable* table, int most);

    std::shared_ptr<const ImportReceipt> m_receipt;
    QLabel* m_title;
    QLabel* m_tag;
    QLabel* m_sum;
    tables::ReceiptModel* m_files;
    tables::RejectModel* m_rejects;
    tables::UnmappedModel* m_unmapped;
    DataTable* m_fileTable;
    SectionHeader* m_rejectHeader;
    DataTable* m_rejectTable;
    QPushButton* m_copy;
    QPushButton* m_save;
    SectionHeader* m_unmappedHeader;
    DataTable* m_unmappedTable;
};

} // namespace harmdesk::views
