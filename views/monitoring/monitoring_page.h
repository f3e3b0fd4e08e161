// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/common/page.h"

#include "models/base/result.h"
#include "models/harm/monitoring.h"

#include <memory>

class QLabel;
class QPushButton;
class QTabBar;

namespace harmdesk::cases {
class MonitoringService;
}
namespace harmdesk::tables {
class RateModel;
}

namespace harmdesk::views {

class DataTable;
class ListCutOff;
class StatePanel;

/// Aggregate monitoring: who is listed, acted on and brought to an outcome, by ethnicity, age band, sex and
/// home borough, against the pool that the list is drawn from. Small numbers are suppressed. Nothing here is
/// ever an input to the score, no row is about a person, and each showing is a line of the log. Texts are set
/// when the page is made.
class MonitoringPage : public Page {
    Q_OBJECT
public:
    explicit MonitoringPage(QWidget* parent = nullptr);
    ~MonitoringPage() override;

    QString pageId() const override { return QStringLiteral("monitoring"); }
    QString title() const override { return tr("Monitoring"); }
    QString iconName() const override { return QStringLiteral("monitoring"); }
    void setSession(cases::CaseSession* session) override;
    void activated() override;

    /// Writes all tables as CSV, suppressed as on screen, in the background; the export is logged before the
    /// file appears.
    void saveCsv(const QString& path);

protected:
    void showEvent(QShowEvent* event) override;
    void hideEvent(QHideEvent* event) override;

private:
    using Counted = std::shared_ptr<const harm::Monitoring>;
    QWidget* buildHead();
    void refresh();
    void take(const std::shared_ptr<const Ranking>& ranking, int cutOff, Result<Counted> counted);
    void showTable();
    void chooseCsv();

    cases::CaseSession* m_session = nullptr;
    ListCutOff* m_cutOff;
    std::unique_ptr<cases::MonitoringService> m_service;
    std::shared_ptr<const Ranking> m_ranking; ///< that the figures are of
    Counted m_counted;
    std::shared_ptr<const Ranking> m_asked; ///< the log has its line, the figures are on their way
    int m_askedCutOff = 0;
    tables::RateModel* m_model;
    QTabBar* m_breakdowns = nullptr;
    QPushButton* m_save = nullptr;
    QLabel* m_face;
    QLabel* m_definitions;
    QLabel* m_note;
    DataTable* m_table;
    StatePanel* m_state;
};

} // namespace harmdesk::views
