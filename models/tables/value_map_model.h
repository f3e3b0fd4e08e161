// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/source_profile.h"
#include "models/tables/plain_table_model.h"

#include <optional>
#include <span>

namespace harmdesk::tables {

/// The values of a column and the codes they stand for. Columns: value, count, code; the code can be edited.
/// Values that the map knows but the file does not hold stand last, with no count.
class ValueMapModel : public PlainTableModel {
    Q_OBJECT
public:
    explicit ValueMapModel(QObject* parent = nullptr);
    /// `codes`: what the field takes; empty = any text.
    void setValues(const ColumnProfile& column, const FieldRule& rule,
                   std::span<const std::string_view> codes);
    void clear();
    std::span<const std::string_view> codes() const { return m_codes; }
    /// Values that neither the map nor the field knows.
    int open() const;

    Qt::ItemFlags flags(const QModelIndex& index) const override;
    /// Empty text takes the value out of the map. The change itself is the listener's: see codeChosen.
    bool setData(const QModelIndex& index, const QVariant& value, int role) override;

Q_SIGNALS:
    void codeChosen(const QString& value, const QString& code);

protected:
    int rows() const override { return static_cast<int>(m_rows.size()); }
    QVariant cell(int row, const QString& column, int role) const override;

private:
    struct Row {
        std::string value;
        std::int64_t count = 0;
        std::optional<std::string> code; ///< as mapped
        bool allowed = false;            ///< the field takes the value as it is
        friend bool operator==(const Row&, const Row&) = default;
    };
    std::vector<Row> m_rows;
    std::span<const std::string_view> m_codes; // of the table of standard fields, which stays
};

} // namespace harmdesk::tables
