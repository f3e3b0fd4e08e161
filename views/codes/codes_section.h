// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/cases/offence_code_service.h"

#include <QTimer>
#include <QWidget>

class QAbstractItemModel;
class QSortFilterProxyModel;

namespace harmdesk::cases {
class CaseSession;
}

namespace harmdesk::views {

class ChangePane;
class DataTable;

/// What the sections work on; the page owns it and keeps it up to date.
struct CodesState {
    cases::CaseSession* session = nullptr;
    cases::OffenceCodeService* service = nullptr; ///< null = no case
    cases::CodeBook book;
    std::vector<harm::OffencePair> queue;
    bool hasQueue = false; ///< the queue of the list on screen has been looked for
};

/// One tab of the page: a list at the left, the effect of a change and its form at the right.
class CodesSection : public QWidget {
    Q_OBJECT
public:
    explicit CodesSection(const CodesState& state, QWidget* parent = nullptr);

    /// For the tab: "Unmapped 6".
    virtual QString tabText() const = 0;
    /// The case, its decisions and versions, or the queue are others now.
    virtual void refresh() = 0;
    /// Where work goes on when the tab is chosen.
    virtual void takeFocus() = 0;
    virtual bool focusSearch() { return false; }
    ChangePane& pane() const { return *m_pane; }

Q_SIGNALS:
    void messageShown(const QString& text);
    void errorShown(const harmdesk::Error& error);
    void dossierRequested(const QString& nominalRef);

protected:
    /// `content` at the left, the pane at the right. Call once.
    void build(QWidget* content, const QString& paneName);
    /// Asks for the effect a moment after the last call, so that holding an arrow key asks once.
    void askSoon();
    /// Asks the service for the effect of what is chosen; answers go to answer().
    virtual void ask() = 0;
    /// Makes the change that the pane shows.
    virtual void apply() = 0;
    /// For previewX(..., done): shows the answer if it is still the answer to what is chosen.
    std::function<void(Result<std::shared_ptr<const cases::CodeEffect>>)> answer();
    /// No answer that is under way counts any more; no question waits.
    void forget();
    /// After a change: the form is empty again, or says what went wrong.
    void settled(const Status& status, const QString& message);

    int cutOff() const;
    bool isEditable() const;
    const CodesState& state() const { return m_state; }

private:
    const CodesState& m_state;
    ChangePane* m_pane = nullptr;
    QTimer m_askTimer;
    quint64 m_question = 0;
};

/// A sorted view of a model by tables::SortRole.
QSortFilterProxyModel* sortedView(QAbstractItemModel* model, QObject* parent);
/// Selects a row of the view's model and makes it current; nothing for -1.
void selectRow(DataTable* table, int row);

} // namespace harmdesk::views
