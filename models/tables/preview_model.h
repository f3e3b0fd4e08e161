// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/source_profile.h"
#include "models/tables/roles.h"

#include <QAbstractTableModel>

namespace harmdesk::tables {

/// The first records of a file as they were read, for the eye: the line of the file, then one column for each
/// field. Where the file has a header, it stands as the first row and is marked as such. A record with a
/// number of fields other than the header's is marked too.
class PreviewModel : public QAbstractTableModel {
    Q_OBJECT
public:
    using QAbstractTableModel::QAbstractTableModel;

    /// `headerLine` as in SourceFormat: 0 = the file has none.
    void setPreview(const SourcePreview& preview, int headerLine);
    void clear();
    /// Line of the file of a row, 0 = no such row.
    std::int64_t lineOf(int row) const;

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    struct Row {
        std::int64_t line = 0;
        QStringList fields;
        bool header = false;
        bool broken = false;
    };
    QStringList m_names;
    std::vector<Row> m_rows;
};

} // namespace harmdesk::tables
