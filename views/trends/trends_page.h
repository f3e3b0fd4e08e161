// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/common/page.h"

#include "models/base/result.h"
#include "models/charts/trend_charts.h"
#include "models/harm/trends.h"

#include <memory>

class QComboBox;
class QLabel;
class QTabBar;

namespace harmdesk::tables {
class TrendModel;
}

namespace harmdesk::views {

class ChartPanel;
class DataTable;
class ListCutOff;
class StatePanel;

/// Concentration of harm over the suspects, and reports and harm by month with the year before: all, by
/// offence group, by borough. The row chosen in the table is the line in the chart. Counted in the background
/// while the page is on screen and the list is new. Texts are set when the page is made.
class TrendsPage : public Page {
    Q_OBJECT
public:
    explicit TrendsPage(QWidget* parent = nullptr);

    QString pageId() const override { return QStringLiteral("trends"); }
    QString title() const override { return tr("Concentration and trends"); }
    QString railTitle() const override { return tr("Trends"); }
    QString iconName() const override { return QStringLiteral("trends"); }
    void setSession(cases::CaseSession* session) override;
    void activated() override;

protected:
    void showEvent(QShowEvent* event) override;

private:
    QWidget* buildHead();
    QWidget* buildContent();
    void refresh();
    void take(const std::shared_ptr<const Ranking>& ranking, int months, Result<harm::Trends> trends);
    void showTrends();
    void showLine();
    int months() const;
    harm::TrendBy by() const;
    charts::TrendMeasure measure() const;

    cases::CaseSession* m_session = nullptr;
    ListCutOff* m_cutOff;
    std::shared_ptr<const Ranking> m_ranking; ///< that the figures are of
    std::shared_ptr<const harm::Trends> m_trends;
    int m_monthsShown = 0;
    bool m_filling = false;
    tables::TrendModel* m_model;
    QTabBar* m_measure = nullptr;
    QTabBar* m_by = nullptr;
    QComboBox* m_months = nullptr;
    QLabel* m_sentence = nullptr;
    ChartPanel* m_concentration = nullptr;
    ChartPanel* m_line = nullptr;
    ChartPanel* m_groups = nullptr;
    DataTable* m_table = nullptr;
    StatePanel* m_state = nullptr;
};

} // namespace harmdesk::views
