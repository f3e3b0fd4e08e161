// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/intake/wizard_state.h"

#include <QWidget>

class QCheckBox;
class QLineEdit;
class QPushButton;
class QVBoxLayout;

namespace harmdesk::views {

/// What holds for every row of a file: words that mean nothing, blanks around values, rows that are left out.
class RowRules : public QWidget {
    Q_OBJECT
public:
    explicit RowRules(WizardState& state, QWidget* parent = nullptr);
    void refresh();

private:
    void rebuildSkips(const SourceRule& rule);
    QWidget* makeSkip(const SourceRule& rule, std::size_t place);
    void edit(const QString& what, const std::function<void(SourceRule&)>& change, const QString& merge = {});

    WizardState& m_state;
    QLineEdit* m_words;
    QCheckBox* m_trim;
    QVBoxLayout* m_skips;
    QPushButton* m_add;
    std::vector<RowTest> m_shown;
    QStringList m_columns;
};

} // namespace harmdesk::views
