// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/common/page.h"

#include "models/base/result.h"
#include "models/domain/audit_entry.h"

#include <optional>
#include <vector>

class QLabel;
class QPushButton;

namespace harmdesk::tables {
class AuditFilter;
class AuditModel;
} // namespace harmdesk::tables

namespace harmdesk::views {

class DataTable;
class IconLabel;
class SearchField;
class StatePanel;

/// The case's log: who did what, when, to what. Filtered as you type; its chain verified each time it is
/// loaded; copied and saved as CSV, both of which are lines of the log themselves.
class AuditPage : public Page {
    Q_OBJECT
public:
    explicit AuditPage(QWidget* parent = nullptr);

    QString pageId() const override { return QStringLiteral("audit"); }
    QString title() const override { return tr("Audit"); }
    QString iconName() const override { return QStringLiteral("audit"); }
    void setSession(cases::CaseSession* session) override;
    void activated() override;
    bool focusSearch() override;

    /// Writes the lines on screen to a file; the export is logged before the file appears.
    void saveCsv(const QString& path);

protected:
    void changeEvent(QEvent* event) override;

private:
    void load();
    void take(Result<std::vector<AuditEntry>> entries);
    void verify();
    void showVerdict(const Result<std::optional<std::int64_t>>& firstBroken);
    void showCount();
    void chooseCsv();
    void retranslate();

    cases::CaseSession* m_session = nullptr;
    tables::AuditModel* m_model;
    tables::AuditFilter* m_filter;
    QLabel* m_title;
    SearchField* m_search;
    QPushButton* m_refresh;
    QPushButton* m_save;
    QPushButton* m_columns;
    IconLabel* m_verdictIcon;
    QLabel* m_verdict;
    QLabel* m_count;
    DataTable* m_table;
    StatePanel* m_states;
    std::optional<Result<std::optional<std::int64_t>>> m_lastVerdict;
};

} // namespace harmdesk::views
