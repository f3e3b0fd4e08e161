// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/common/page.h"
#include "views/intake/wizard_runner.h"
#include "views/intake/wizard_state.h"

#include <QPointer>
#include <QStringList>

class QLabel;
class QProgressBar;
class QPushButton;
class QStackedWidget;

namespace harmdesk::views {

class CheckStep;
class FilesStep;
class FormatStep;
class ImportHistory;
class ImportStep;
class KeyButton;
class MappingStep;
class ReceiptRequests;
class StepStrip;

/// Brings an extract into the case in five steps: files, format, mapping, check, import. The steps are always
/// in sight; going back and forth loses nothing. What they know is in WizardState, what runs is in
/// WizardRunner; the page puts them together.
class IntakePage : public Page {
    Q_OBJECT
public:
    explicit IntakePage(QWidget* parent = nullptr);

    QString pageId() const override { return QStringLiteral("intake"); }
    QString title() const override { return tr("Intake"); }
    QString iconName() const override { return QStringLiteral("intake"); }
    void setSession(cases::CaseSession* session) override;
    void activated() override;
    bool focusSearch() override;

    /// Something long is under way: looking at files, measuring, checking or importing.
    bool isRunning() const { return m_runner.running() != WizardRunner::Job::None; }
    WizardState& state() { return m_state; }

public Q_SLOTS:
    /// Looks at these paths and says which mapping they have. The standard extract and files of a saved
    /// mapping are checked at once.
    void choosePaths(const QStringList& paths);
    /// The same, and imports at once when nothing needs a person.
    void importPath(const QString& path);
    void checkOnly();
    void import();
    void cancel();
    void next();
    void back();

Q_SIGNALS:
    /// A check or an import has ended, well or not.
    void finished();

protected:
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;

private:
    QWidget* buildHead();
    QWidget* buildFoot();
    void connectParts();
    void goTo(WizardStep step);
    void showStep();
    void planned(bool ok);
    void measured(bool ok);
    void loadHistory();
    void showCase();
    void updateFoot();
    void showProgress(const QString& stage, std::int64_t done, std::int64_t total);

    WizardState m_state;
    WizardRunner m_runner;
    QPointer<cases::CaseSession> m_session;
    bool m_importWhenPlanned = false;

    StepStrip* m_strip;
    QLabel* m_into;
    QLabel* m_readOnly;
    QStackedWidget* m_steps;
    FilesStep* m_files;
    FormatStep* m_format;
    MappingStep* m_mapping;
    CheckStep* m_check;
    ImportStep* m_import;
    ImportHistory* m_history;
    ReceiptRequests* m_requests;

    KeyButton* m_back;
    QLabel* m_say;
    QWidget* m_progress;
    QLabel* m_stage;
    QProgressBar* m_bar;
    QPushButton* m_cancel;
    QPushButton* m_checkOnly;
    KeyButton* m_next;
    QPushButton* m_run;
};

} // namespace harmdesk::views
