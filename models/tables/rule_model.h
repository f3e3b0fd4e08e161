// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/harm_index.h"
#include "models/tables/plain_table_model.h"

#include <vector>

namespace harmdesk::tables {

/// The resolution rules of one class while a person works on them, in the order they are tried; the default
/// (no words) is always last. Columns: words, days, offence, reason. RefRole: the URN.
class RuleModel : public PlainTableModel {
    Q_OBJECT
public:
    explicit RuleModel(QObject* parent = nullptr);
    void setRules(const std::string& hoClass, std::vector<ResolutionRule> rules, const HarmIndex& index);
    const std::vector<ResolutionRule>& rules() const { return m_rules; }
    bool hasDefault() const;
    /// Other rules than those of setRules().
    bool isChanged() const;

    /// The row for every title that no rule before fits; replaces the default there was.
    void setDefault(const std::string& urn, const std::string& reason);
    /// The row for titles with all these words; takes its place before the default. Words are taken as the
    /// matcher sees them. False when no word is left of them or a rule with the same words stands already.
    bool addRule(const QString& words, const std::string& urn, const std::string& reason);
    void removeRule(int row);
    /// One place up or down; the default stays last. Gives the new row.
    int moveRule(int row, int by);
    void revert();

Q_SIGNALS:
    void rulesChanged();

protected:
    int rows() const override;
    QVariant cell(int row, const QString& column, int role) const override;

private:
    void replace(std::vector<ResolutionRule> rules);

    std::string m_class;
    std::vector<ResolutionRule> m_rules;
    std::vector<ResolutionRule> m_original;
    std::vector<IndexRow> m_indexRows; ///< of the class
};

} // namespace harmdesk::tables
