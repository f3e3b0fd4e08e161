// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/cases/sandbox_service.h"

#include <QFrame>

class QLabel;

namespace harmdesk::tables {
class SandboxAllegationModel;
}

namespace harmdesk::views {

class DataTable;
class StatePanel;

/// The allegations against the selected suspect, each ticked when it counts: a click on the tick or Space
/// takes it out or in.
class AllegationPanel : public QFrame {
    Q_OBJECT
public:
    explicit AllegationPanel(QWidget* parent = nullptr);

    /// `nominalRef` empty: nobody is selected.
    void show(const std::shared_ptr<const cases::SandboxList>& list, const QString& nominalRef);
    DataTable* table() { return m_table; }

Q_SIGNALS:
    void crimeToggled(const QString& crimeNo, bool counts, bool countsByRules);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void toggle(int row);

    tables::SandboxAllegationModel* m_model;
    QString m_ref;
    QLabel* m_title;
    QLabel* m_note;
    DataTable* m_table;
    StatePanel* m_state;
};

} // namespace harmdesk::views
