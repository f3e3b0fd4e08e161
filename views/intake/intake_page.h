// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/jobs/job_queue.h"
#include "views/common/page.h"

#include <QPointer>
#include <QStringList>
#include <memory>

namespace harmdesk {
struct ImportReceipt;
}
class QLabel;
class QProgressBar;
class QPushButton;

namespace harmdesk::views {

class ExtractChooser;
class ImportHistory;
class ReceiptView;
class SectionHeader;
class StatePanel;

/// Brings an extract into the case: choose or drop it, check it, import it, read the receipt. The work runs
/// in the session's queues; the page shows how far it is and can stop it.
class IntakePage : public Page {
    Q_OBJECT
public:
    explicit IntakePage(QWidget* parent = nullptr);

    QString pageId() const override { return QStringLiteral("intake"); }
    QString title() const override { return tr("Intake"); }
    QString iconName() const override { return QStringLiteral("intake"); }
    void setSession(cases::CaseSession* session) override;
    void activated() override;

    bool isRunning() const { return m_job != 0; }

public Q_SLOTS:
    /// Looks at these paths and shows what would be imported.
    void choosePaths(const QStringList& paths);
    /// The same, and imports at once when the files are in order.
    void importPath(const QString& path);
    void checkOnly();
    void import();
    void cancel();

Q_SIGNALS:
    /// A check or an import has ended, well or not.
    void finished();

protected:
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;

private:
    void buildRun(QLayout* layout);
    void start(bool dryRun);
    void ended(bool dryRun, Result<ImportReceipt> outcome);
    void showProgress(const jobs::JobInfo& job);
    void loadHistory();
    void showCase();
    void updateButtons();
    void copyRejects();
    void saveRejects();
    void writeRejects(const QString& path);
    void logCopied(int rows);

    QPointer<cases::CaseSession> m_session;
    QStringList m_paths;
    bool m_pathsGood = false;
    bool m_importWhenFound = false;
    bool m_lastDryRun = false;
    jobs::JobId m_job = 0;
    QPointer<jobs::JobQueue> m_jobQueue;

    SectionHeader* m_head;
    QLabel* m_readOnly;
    ExtractChooser* m_chooser;
    QPushButton* m_check;
    QPushButton* m_import;
    QWidget* m_progress;
    QLabel* m_stage;
    QProgressBar* m_bar;
    QPushButton* m_cancel;
    ReceiptView* m_receipt;
    StatePanel* m_states;
    ImportHistory* m_history;
};

} // namespace harmdesk::views
