// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

#include "models/base/result.h"
#include "models/domain/row_history.h"

#include <QPointer>
#include <string>
#include <vector>

class QLabel;
class QTabBar;

namespace harmdesk::tables {
class RowHistoryModel;
}

namespace harmdesk::views {

class DataTable;
class StatePanel;

/// A held row that can say where it came from.
struct OriginRow {
    FileKind kind = FileKind::Crimes;
    std::vector<std::string> key; ///< as SuspectSource::history takes it
    QString title;                ///< on its tab: "Crime 000716/26", "Link, charged"
};

/// "Where this comes from": for the rows behind one line of the dossier every value with the file, line and
/// import that brought it, and what it replaced. One tab for each row. Ctrl+C copies, Esc closes and gives
/// the focus back to where it was.
class OriginPanel : public QFrame {
    Q_OBJECT
public:
    explicit OriginPanel(QWidget* parent = nullptr);

    /// Shows these rows, the first one at once; `holdsNames`: they name a victim, so the panel must go when
    /// names are hidden. No rows: says that one has to be chosen.
    void open(const std::vector<OriginRow>& rows, bool holdsNames);
    /// The answer to historyRequested for the tab that is shown.
    void setHistory(const Result<std::vector<RowVersion>>& versions);
    void close(bool giveFocusBack);
    QSize sizeHint() const override;
    bool holdsNames() const { return m_holdsNames && !isHidden(); }

Q_SIGNALS:
    void historyRequested(const harmdesk::views::OriginRow& row);
    void copied(int rows);

private:
    void request(int tab);

    tables::RowHistoryModel* m_model;
    QTabBar* m_tabs;
    QLabel* m_sentence;
    DataTable* m_table;
    StatePanel* m_state;
    std::vector<OriginRow> m_rows;
    bool m_holdsNames = false;
    QPointer<QWidget> m_cameFrom;
};

} // namespace harmdesk::views
