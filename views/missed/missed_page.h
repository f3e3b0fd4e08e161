// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/common/page.h"

#include "models/base/result.h"
#include "models/harm/missed.h"

#include <memory>
#include <vector>

class QLabel;
class QStackedWidget;
class QTabBar;

namespace harmdesk::tables {
class MissedAllegationModel;
class MissedModel;
class MissedUnderModel;
} // namespace harmdesk::tables

namespace harmdesk::views {

class DataTable;
class ListCutOff;
class SectionHeader;
class StatePanel;

/// What a list by harm misses by design: suspects outside the top N with most reports, most victims, fastest
/// growth or a coercive-control pattern, and those nearly ranked; and who would be in the top N under another
/// profile. Counted in the background while the page is on screen and the list is new. Texts are set when
/// the page is made: another language makes it anew.
class MissedPage : public Page {
    Q_OBJECT
public:
    enum class View { Lists, Profiles };

    explicit MissedPage(QWidget* parent = nullptr);
    ~MissedPage() override;

    QString pageId() const override { return QStringLiteral("missed"); }
    QString title() const override { return tr("What the list misses"); }
    QString railTitle() const override { return tr("Missed"); }
    QString iconName() const override { return QStringLiteral("missed"); }
    void setSession(cases::CaseSession* session) override;
    void activated() override;

    void showView(View view);
    View view() const;

protected:
    void showEvent(QShowEvent* event) override;

private:
    struct Shown; ///< what the tables are made from
    using Unders = std::vector<harm::MissedUnder>;

    QWidget* buildLists();
    QWidget* buildProfiles();
    void connectTables();
    void refresh();
    void countLists();
    void countProfiles();
    void takeLists(const std::shared_ptr<const Ranking>& ranking, int cutOff,
                   Result<harm::MissedLists> lists);
    void takeProfiles(const std::shared_ptr<const Ranking>& ranking, int cutOff, Result<Unders> unders);
    void showList(int tab);
    void showProfile(int tab);
    void showAllegations();
    void nameTabs();
    void openRow(const QModelIndex& index);
    DataTable* shownTable() const;

    cases::CaseSession* m_session = nullptr;
    std::unique_ptr<Shown> m_shown;
    ListCutOff* m_cutOff;
    tables::MissedModel* m_model;
    tables::MissedAllegationModel* m_allegations;
    tables::MissedUnderModel* m_underModel;
    QTabBar* m_views;
    QStackedWidget* m_stack;
    // the five lists
    QTabBar* m_lists = nullptr;
    QLabel* m_rule = nullptr;
    DataTable* m_table = nullptr;
    StatePanel* m_state = nullptr;
    QWidget* m_allegationPart = nullptr;
    SectionHeader* m_allegationHead = nullptr;
    DataTable* m_allegationTable = nullptr;
    // other profiles
    QTabBar* m_profiles = nullptr;
    QLabel* m_profileText = nullptr;
    DataTable* m_underTable = nullptr;
    StatePanel* m_underState = nullptr;
};

} // namespace harmdesk::views
