// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/common/style_props.h"
#include "views/cycles/cycles_state.h"

#include <QWidget>

class QFrame;
class QLabel;
class QPushButton;
class QStackedWidget;

namespace harmdesk {
struct Error;
}
namespace harmdesk::tables {
class CycleModel;
}

namespace harmdesk::views {
class DataTable;
class SectionHeader;
class StatePanel;
} // namespace harmdesk::views

namespace harmdesk::views::cycles {

class CycleEditor;
class FreezePanel;
class FrozenList;

/// The cycle that is being worked, the form that freezes it, and every frozen version.
class CyclesSection : public QWidget {
    Q_OBJECT
public:
    explicit CyclesSection(const CyclesState& state, QWidget* parent = nullptr);
    /// The case, its cycles or the list are others now.
    void refresh();
    void startFreezing();
    void openEditor();
    void showList(CycleId id);
    void takeFocus();
    bool focusSearch();
    /// Writes what the cycle kept; logged first.
    void saveList(CycleId id, const QString& path);
    void saveLedger(CycleId id, const QString& path);
    void verify();
    void showFailure(const Error& error);

Q_SIGNALS:
    void messageShown(const QString& text);
    void errorShown(const harmdesk::Error& error);
    void dossierRequested(const QString& nominalRef);
    void pageRequested(const QString& pageId);

private:
    enum class Part { List, Ledger };
    QWidget* buildOpen();
    QWidget* buildFrozen();
    const CycleInfo* chosen() const;
    void refreshOpen();
    void refreshActions();
    void copySum();
    void askToSave(CycleId id, Part part);
    void save(CycleId id, const QString& path, Part part);
    void closeCycle();
    void showVerified(TextTone tone, const QString& text);
    void back();

    const CyclesState& m_state;
    tables::CycleModel* m_model;
    QStackedWidget* m_stack;
    QWidget* m_overview;
    FrozenList* m_frozen;
    CycleEditor* m_editor;
    FreezePanel* m_freezePanel;
    QLabel* m_open = nullptr;
    QPushButton* m_change = nullptr;
    QPushButton* m_close = nullptr;
    QPushButton* m_freeze = nullptr;
    QPushButton* m_show = nullptr;
    QPushButton* m_copySum = nullptr;
    QPushButton* m_saveList = nullptr;
    QPushButton* m_saveLedger = nullptr;
    QPushButton* m_verify = nullptr;
    QFrame* m_verified = nullptr;
    QLabel* m_verifiedText = nullptr;
    SectionHeader* m_head = nullptr;
    DataTable* m_table = nullptr;
    StatePanel* m_panel = nullptr;
    bool m_failed = false;
    bool m_verifying = false;
    quint64 m_check = 0;            ///< the newest verification
    std::size_t m_cyclesSaidOf = 0; ///< frozen versions that the sentence of the verification is about
};

} // namespace harmdesk::views::cycles
