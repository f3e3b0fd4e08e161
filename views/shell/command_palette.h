// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/ranking.h"

#include <QFrame>
#include <QPointer>
#include <functional>
#include <memory>
#include <vector>

class QLineEdit;
class QListView;
class QStandardItemModel;
class QAction;

namespace harmdesk::views {

/// Go to anything (Ctrl+K): actions and pages by their words, suspects of the list by name or reference.
/// Arrow keys choose, Enter goes, Escape closes. A child of the window, not a dialog: nothing waits for it.
class CommandPalette : public QFrame {
    Q_OBJECT
public:
    explicit CommandPalette(QWidget* parent);
    void setActions(const QList<QAction*>& actions) { m_actions = actions; }
    void setRanking(std::shared_ptr<const Ranking> ranking) { m_ranking = std::move(ranking); }
    void open();
    /// What stands in the list for a text, as "kind:what" ids ("action:file.open", "suspect:N0000001"); for
    /// tests.
    QStringList resultIds() const;

Q_SIGNALS:
    void suspectChosen(const QString& nominalRef);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void fill(const QString& text);
    void choose(int row);
    void dismiss();
    void retranslate();

    QList<QAction*> m_actions;
    std::shared_ptr<const Ranking> m_ranking;
    QLineEdit* m_edit;
    QListView* m_list;
    QStandardItemModel* m_model;
    QPointer<QWidget> m_focusBefore;
};

} // namespace harmdesk::views
