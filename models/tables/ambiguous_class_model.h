// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/harm/ambiguity.h"
#include "models/harm/unmapped_pairs.h"
#include "models/tables/plain_table_model.h"

#include <vector>

namespace harmdesk::tables {

/// Classes whose rows carry several values, unsettled ones first, then those with most unmapped crimes.
/// Columns: class, state, values, rows, rules, unmapped. RefRole: the class.
class AmbiguousClassModel : public PlainTableModel {
    Q_OBJECT
public:
    explicit AmbiguousClassModel(QObject* parent = nullptr);
    void setIndex(const HarmIndex& index, const std::vector<harm::OffencePair>& unmapped);
    const harm::AmbiguousClass& classAt(int row) const { return m_rows[static_cast<std::size_t>(row)].held; }
    int rowOf(const QString& hoClass) const;
    int open() const;

protected:
    int rows() const override;
    QVariant cell(int row, const QString& column, int role) const override;

private:
    struct Row {
        harm::AmbiguousClass held;
        QString values;
        int unmapped = 0; ///< crimes of this class without a value
    };
    std::vector<Row> m_rows;
};

} // namespace harmdesk::tables
