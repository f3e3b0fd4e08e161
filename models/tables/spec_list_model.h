// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/tables/plain_table_model.h"

#include <QDateTime>

namespace harmdesk::tables {

/// The mappings saved in the case, by name. Columns: name, version, when, user.
class SpecListModel : public PlainTableModel {
    Q_OBJECT
public:
    struct Entry {
        QString name;
        int version = 0;
        QString savedBy;
        QDateTime savedAt; ///< UTC
    };
    explicit SpecListModel(QObject* parent = nullptr);
    void setEntries(std::vector<Entry> entries);
    QString nameOf(int row) const; ///< empty = no such row

protected:
    int rows() const override { return static_cast<int>(m_entries.size()); }
    QVariant cell(int row, const QString& column, int role) const override;

private:
    std::vector<Entry> m_entries;
};

} // namespace harmdesk::tables
