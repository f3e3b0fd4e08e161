// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/briefing/pack.h"
#include "models/jobs/job_queue.h"

#include <QDialog>
#include <QStringList>
#include <memory>
#include <optional>

class QLabel;
class QLineEdit;
class QProgressBar;
class QPushButton;
class QRadioButton;
class QSpinBox;
class QStackedWidget;

namespace harmdesk::cases {
class CaseSession;
}

namespace harmdesk::views {

class PackPreview;

/// Exports the briefing pack of the list on screen: chooses what goes in and where to, runs the export in the
/// background with a cancel, shows the finished file or says what to do. Use open(), not exec().
class PackDialog : public QDialog {
    Q_OBJECT
public:
    /// `onlyRefs` not empty: these suspects alone are offered first (dossier: "Subject page…").
    PackDialog(cases::CaseSession& session, const QStringList& onlyRefs, QWidget* parent = nullptr);
    ~PackDialog() override; ///< cancels a running export

    /// "Briefing pack 2026-10-31.pdf" in the folder used last.
    static QString defaultFileName(Date asAt, const QStringList& onlyRefs);

    void reject() override;

Q_SIGNALS:
    /// The pack stands at this path.
    void exported(const QString& path);

private:
    QWidget* buildForm();
    QWidget* buildRunning();
    QWidget* buildFailed();
    QWidget* buildDone();
    void chooseFile();
    void updateForm();
    void start();
    void cancel();
    void finished(const Result<briefing::PackResult>& result);
    void showError(const Error& error);
    int suspectsChosen() const;

    cases::CaseSession& m_session;
    QStringList m_onlyRefs;
    std::optional<jobs::JobId> m_job;
    QString m_written;

    QStackedWidget* m_stack = nullptr;
    QRadioButton* m_topButton = nullptr;
    QRadioButton* m_onlyButton = nullptr;
    QSpinBox* m_top = nullptr;
    QLineEdit* m_path = nullptr;
    QLabel* m_contents = nullptr;
    QLabel* m_notice = nullptr;
    QPushButton* m_export = nullptr;
    QLabel* m_stage = nullptr;
    QProgressBar* m_progress = nullptr;
    QPushButton* m_cancel = nullptr;
    QLabel* m_errorText = nullptr;
    QLabel* m_errorWhere = nullptr;
    QPushButton* m_back = nullptr;
    Error m_error;
    QLabel* m_doneText = nullptr;
    PackPreview* m_preview = nullptr;
    QPushButton* m_openFile = nullptr;
};

} // namespace harmdesk::views
