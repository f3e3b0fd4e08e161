// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/tables/mapping_text.h"
#include "views/intake/wizard_state.h"

#include <QFrame>

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QSpinBox;

namespace harmdesk::tables {
class ValueMapModel;
}

namespace harmdesk::views {

class DataTable;
class FlowLayout;

/// One pair of the mapping, column and field, with how its values are read: order of dates, split, join,
/// decimal sign, fixed text, and the codes that its values stand for. Every change is a step that can be
/// undone.
class RuleEditor : public QFrame {
    Q_OBJECT
public:
    explicit RuleEditor(WizardState& state, QWidget* parent = nullptr);
    /// A column of the current file, and the first of the fields it goes to.
    void showColumn(const std::string& column);
    /// A field of the current file, and the column that fills it.
    void showField(std::size_t target, const std::string& field);
    void refresh();
    const std::string& column() const { return m_column; }
    const std::optional<tables::ColumnUse>& use() const { return m_use; }
    void focusField();

private:
    void buildPair(QLayout* layout);
    void buildReading(QLayout* layout);
    void fillColumns();
    void fillFields();
    void showUses();
    void showReading();
    const FieldRule* rule() const;
    const ColumnProfile* profile() const;
    void chooseColumn();
    void chooseField();
    void addUse();
    void removeUse(const tables::ColumnUse& use);
    void edit(const QString& what, const std::function<void(FieldRule&)>& change, const QString& merge = {});

    WizardState& m_state;
    std::string m_column; ///< empty = none (a field that nothing or a fixed text fills)
    std::optional<tables::ColumnUse> m_use;

    QLabel* m_title;
    QLabel* m_reason;
    QComboBox* m_columns;
    QComboBox* m_fields;
    QLineEdit* m_constant;
    QWidget* m_uses;
    FlowLayout* m_useRow;
    QComboBox* m_also;
    QWidget* m_dates;
    QComboBox* m_style;
    QSpinBox* m_century;
    QLabel* m_evidence;
    QWidget* m_numbers;
    QComboBox* m_decimal;
    QWidget* m_parts;
    QLineEdit* m_separators;
    QSpinBox* m_part;
    QComboBox* m_second;
    QLineEdit* m_join;
    tables::ValueMapModel* m_values;
    QLabel* m_valuesTitle;
    DataTable* m_valueTable;
};

} // namespace harmdesk::views
