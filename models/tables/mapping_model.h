// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/source_profile.h"
#include "models/tables/roles.h"

#include <QAbstractItemModel>
#include <vector>

namespace harmdesk::tables {

/// The rows that a file gives (persons, crimes, links, events; suspect and victim apart) and under each its
/// fields with what fills them. Columns: field, source. A column dragged from ColumnModel may be dropped on
/// a field.
class MappingModel : public QAbstractItemModel {
    Q_OBJECT
public:
    enum MappingRole {
        TargetRole = FirstModelRole + 300, ///< place in SourceRule::targets
        FieldRole,                         ///< name of the field; empty for a target's own row
        EmptyKeyRole,                      ///< true: a key field that nothing fills
    };

    using QAbstractItemModel::QAbstractItemModel;
    /// Keeps the rows where the targets are the same as before.
    void setRule(const SourceRule& rule, const std::vector<SpecFinding>& findings);
    void clear();
    QModelIndex indexOf(std::size_t target, const std::string& field) const;
    int emptyKeys() const;

    QModelIndex index(int row, int column, const QModelIndex& parent = {}) const override;
    QModelIndex parent(const QModelIndex& child) const override;
    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;
    QStringList mimeTypes() const override;
    Qt::DropActions supportedDropActions() const override { return Qt::CopyAction; }
    bool canDropMimeData(const QMimeData* data, Qt::DropAction action, int row, int column,
                         const QModelIndex& parent) const override;
    bool dropMimeData(const QMimeData* data, Qt::DropAction action, int row, int column,
                      const QModelIndex& parent) override;

Q_SIGNALS:
    void columnDropped(int target, const QString& field, const QString& column);

private:
    struct Field {
        std::string name;
        bool key = false;
        QString source;
        QString fault;
        bool blocking = false;
    };
    struct Target {
        QString title;
        FileKind kind = FileKind::Crimes;
        std::string label;
        std::vector<Field> fields;
        int filled = 0;
    };
    const Target* targetAt(const QModelIndex& index) const;
    std::vector<Target> m_targets;
};

} // namespace harmdesk::tables
