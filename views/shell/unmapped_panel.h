// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/tables/unmapped_text_model.h"

#include <QFrame>
#include <vector>

namespace harmdesk::views {

class DataTable;

/// A small pane under the strip's unmapped chip: the offence texts that nobody has valued yet, as rows that
/// can be copied, and the way to the suspects they touch. Escape or a click beside it closes it.
class UnmappedPanel : public QFrame {
    Q_OBJECT
public:
    UnmappedPanel(std::vector<tables::UnmappedText> texts, QWidget* parent);
    void popupBelow(const QWidget* chip);

Q_SIGNALS:
    void suspectsWanted();
    /// Decide them: the page of offence codes.
    void decisionWanted();

private:
    DataTable* m_table;
};

} // namespace harmdesk::views
