// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/result.h"
#include "models/domain/import_receipt.h"
#include "models/jobs/job_queue.h"

#include <QPointer>
#include <QUndoStack>
#include <QWidget>
#include <functional>
#include <memory>

class QLabel;
class QLineEdit;
class QPushButton;

namespace harmdesk::cases {
class CaseSession;
}
namespace harmdesk::storage {
class CaseConnection;
}
namespace harmdesk::tables {
class RejectEditModel;
class RejectModel;
} // namespace harmdesk::tables

namespace harmdesk::views {

class DataTable;
class SectionHeader;

/// The rejected rows of a receipt, and the place where they are worked: correct the fields of a row here and
/// re-try it, re-try from the files once they are corrected, or leave a row out with a reason. Rows of a dry
/// run can only be read.
class RejectsSection : public QWidget {
    Q_OBJECT
public:
    explicit RejectsSection(QWidget* parent = nullptr);
    void setSession(cases::CaseSession* session);
    void showReceipt(const std::shared_ptr<const ImportReceipt>& receipt);
    DataTable* table() const { return m_table; }
    /// Rows that can still be worked.
    int openRows() const;

public Q_SLOTS:
    void retryCorrected();
    void retryFromFiles();
    void leaveOut();

Q_SIGNALS:
    void copyRequested();
    void saveRequested();
    void rowsCopied(int rows);
    void messageShown(const QString& text);
    void errorShown(const harmdesk::Error& error);
    /// The case or the state of rows has changed: show this import's receipt anew.
    void worked(harmdesk::ImportId import);

private:
    QWidget* buildEditor();
    void loadValues();
    void showRow(int row);
    void update();
    void run(const QString& title,
             std::function<Result<ImportReceipt>(storage::CaseConnection&, const WorkContext&)> work);
    void ended(const Result<ImportReceipt>& outcome);

    QPointer<cases::CaseSession> m_session;
    std::shared_ptr<const ImportReceipt> m_receipt;
    tables::RejectModel* m_model;
    tables::RejectEditModel* m_edit;
    SectionHeader* m_header;
    DataTable* m_table;
    QPushButton* m_copy;
    QPushButton* m_save;
    QPushButton* m_fromFiles;
    QWidget* m_editor;
    QLabel* m_fault;
    DataTable* m_fields;
    QLineEdit* m_reason;
    QPushButton* m_leaveOut;
    QPushButton* m_retry;
    QUndoStack m_undo;
    jobs::JobId m_job = 0;
};

} // namespace harmdesk::views
