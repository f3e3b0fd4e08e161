// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/cases/sandbox_service.h"
#include "views/common/page.h"

#include <QPointer>
#include <QUndoStack>
#include <memory>

class QHBoxLayout;
class QLabel;
class QPushButton;
class QSplitter;

namespace harmdesk::tables {
class RankingModel;
class RankingView;
} // namespace harmdesk::tables

namespace harmdesk::views {

class AllegationPanel;
class FlowLayout;
class ListCutOff;
class RankingTable;
class SearchField;
class SettingsPanel;
class StatePanel;

/// What if: every setting, the index version and single allegations moved by hand, and the list that comes of
/// it, against the real one. Always says that it is not the list. Nothing here freezes, exports, prints or
/// copies rows; the one way out is to keep the settings as a profile. Kept while the case is open.
class SandboxPage : public Page {
    Q_OBJECT
public:
    explicit SandboxPage(QWidget* parent = nullptr);
    ~SandboxPage() override;

    QString pageId() const override { return QStringLiteral("sandbox"); }
    QString title() const override { return tr("What if"); }
    QString iconName() const override { return QStringLiteral("flask"); }
    void setSession(cases::CaseSession* session) override;
    void activated() override;
    void leaving() override;
    bool focusSearch() override;

    /// Goes on with what the page `before` has moved, its steps back and its selected suspect, as soon as it
    /// gets the same case. `before` has none of it any more.
    void follow(SandboxPage& before);

    cases::SandboxService* service() { return m_service.get(); }
    QUndoStack* undoStack() { return m_undo.get(); }

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    class StateCommand;
    QWidget* buildBand();
    QWidget* buildList();
    void connectParts();
    void connectService();
    void showCutOff();
    void addActions();
    void wantState(const cases::SandboxState& state, const QString& control);
    void showState();
    void showChoices();
    void showList();
    void partsWanted();
    void showChips();
    void refreshState();
    void currentChanged();
    void refuseCopy();
    void keep();
    void dropService();
    void tableMenu(const QPoint& at);

    QPointer<cases::CaseSession> m_session;
    ListCutOff* m_cutOff;
    std::unique_ptr<cases::SandboxService> m_service;
    std::unique_ptr<QUndoStack> m_undo;
    cases::SandboxState m_real; // what the list uses, as last seen
    int m_gesture = 0;          // changes of one control in one gesture are one step
    bool m_open = false;
    bool m_settling = false;
    QString m_ref;
    std::shared_ptr<const Ranking> m_baseline; // that the table compares with

    tables::RankingModel* m_model;
    tables::RankingView* m_view;
    RankingTable* m_table;
    SettingsPanel* m_settings;
    AllegationPanel* m_allegations;
    StatePanel* m_state;
    SearchField* m_search;
    QLabel* m_band;
    QLabel* m_sentence;
    QWidget* m_chipLine;
    FlowLayout* m_chips;
    QPushButton* m_undoButton;
    QPushButton* m_redoButton;
    QPushButton* m_resetAll;
    QPushButton* m_keep;
};

} // namespace harmdesk::views
