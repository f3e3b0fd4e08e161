// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/codes/codes_section.h"

class QLineEdit;
class QPushButton;

namespace harmdesk::tables {
class AmbiguousClassModel;
class CandidateModel;
class RuleModel;
} // namespace harmdesk::tables

namespace harmdesk::views {

class DataTable;
class SectionHeader;
class StatePanel;

/// Classes of the index in use whose offences carry several values. The analyst says once which offence a
/// title without further words means and which words of a title mean another.
class ClassesSection : public CodesSection {
    Q_OBJECT
public:
    explicit ClassesSection(const CodesState& state, QWidget* parent = nullptr);
    QString tabText() const override;
    void refresh() override;
    void takeFocus() override;

protected:
    void ask() override;
    void apply() override;

private:
    QWidget* buildContent();
    QWidget* buildRules();
    void classChosen(bool keepEdits);
    void showPane();
    void updateButtons();
    std::string chosenUrn() const;
    QString chosenClass() const;

    tables::AmbiguousClassModel* m_classes;
    tables::CandidateModel* m_offences;
    tables::RuleModel* m_rules;
    DataTable* m_classTable = nullptr;
    DataTable* m_offenceTable = nullptr;
    DataTable* m_ruleTable = nullptr;
    SectionHeader* m_head = nullptr;
    SectionHeader* m_offenceHead = nullptr;
    StatePanel* m_stateOfList = nullptr;
    QPushButton* m_default = nullptr;
    QLineEdit* m_words = nullptr;
    QPushButton* m_add = nullptr;
    QPushButton* m_up = nullptr;
    QPushButton* m_down = nullptr;
    QPushButton* m_remove = nullptr;
    QPushButton* m_revert = nullptr;
    QString m_class;
    bool m_filling = false;
};

} // namespace harmdesk::views
