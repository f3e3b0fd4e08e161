// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/import_receipt.h"

#include <QPointer>
#include <QWidget>
#include <memory>

class QLabel;
class QPushButton;

namespace harmdesk {
struct Error;
}
namespace harmdesk::cases {
class CaseSession;
}
namespace harmdesk::tables {
class ReceiptModel;
class UnmappedModel;
} // namespace harmdesk::tables

namespace harmdesk::views {

class DataTable;
class ReceiptExport;
class RejectsSection;
class RollBackBar;
class SectionHeader;

/// One receipt: what was done with every file, every row that was not taken and how to work it, every offence
/// the index does not know; and the way to take the import back.
class ReceiptView : public QWidget {
    Q_OBJECT
public:
    explicit ReceiptView(QWidget* parent = nullptr);
    void setSession(cases::CaseSession* session);
    void showReceipt(const std::shared_ptr<const ImportReceipt>& receipt);
    const std::shared_ptr<const ImportReceipt>& receipt() const { return m_receipt; }

Q_SIGNALS:
    void copyRejectsRequested();
    void saveRejectsRequested();
    void messageShown(const QString& text);
    void errorShown(const harmdesk::Error& error);
    void rowsCopied(int rows);

protected:
    void showEvent(QShowEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void fitTables();
    void showHead();
    /// Something was done to this import: reads its receipt again and lets everybody know that the case has
    /// changed.
    void renew(ImportId import);
    DataTable* makeTable(const QString& settingsKey, const QString& accessibleName);
    void fit(DataTable* table, int most);

    QPointer<cases::CaseSession> m_session;
    std::shared_ptr<const ImportReceipt> m_receipt;
    QLabel* m_title;
    QLabel* m_tag;
    QLabel* m_sum;
    tables::ReceiptModel* m_files;
    tables::UnmappedModel* m_unmapped;
    DataTable* m_fileTable;
    QPushButton* m_roll;
    QPushButton* m_save;
    ReceiptExport* m_export;
    RollBackBar* m_rollBar;
    QLabel* m_notes;
    RejectsSection* m_rejects;
    SectionHeader* m_unmappedHeader;
    DataTable* m_unmappedTable;
};

} // namespace harmdesk::views
