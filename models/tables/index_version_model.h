// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/cases/offence_code_service.h"
#include "models/tables/plain_table_model.h"

#include <vector>

namespace harmdesk::tables {

/// The versions of the harm index in the case, in the order they came. Columns: name, in_use, offences,
/// rules, open (ambiguous classes that no rule settles), sha256.
class IndexVersionModel : public PlainTableModel {
    Q_OBJECT
public:
    explicit IndexVersionModel(QObject* parent = nullptr);
    void setVersions(const std::vector<cases::IndexVersion>& versions);
    QString nameAt(int row) const { return m_rows[static_cast<std::size_t>(row)].name; }
    int rowOf(const QString& name) const;

protected:
    int rows() const override;
    QVariant cell(int row, const QString& column, int role) const override;

private:
    struct Row {
        QString name;
        QString sha256;
        int offences = 0;
        int rules = 0;
        int ambiguous = 0;
        int open = 0;
        bool inUse = false;
    };
    std::vector<Row> m_rows;
};

} // namespace harmdesk::tables
