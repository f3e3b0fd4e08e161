// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/source_profile.h"
#include "models/tables/plain_table_model.h"

namespace harmdesk::tables {

/// Every column of one file: what stands in it, where it goes to, and the verdict over the whole column.
/// Columns: number, column, samples, field, filled, verdict, guess. A row can be dragged onto a field of
/// MappingModel.
class ColumnModel : public PlainTableModel {
    Q_OBJECT
public:
    /// Column names travel under this type, as UTF-8.
    static constexpr char16_t kMimeType[] = u"application/x-harmdesk-column";
    enum ColumnRole {
        NameRole = FirstModelRole + 200, ///< the column's name as the file has it
        OpenRole,                        ///< true: nothing uses it and nobody has left it out on purpose
    };

    explicit ColumnModel(QObject* parent = nullptr);
    /// Guesses and findings of this file alone. Keeps the rows (and with them selections) where the columns
    /// are the same as before.
    void setColumns(const SourceProfile& profile, const SourceRule& rule,
                    const std::vector<SpecFinding>& findings, const std::vector<ColumnGuess>& guesses);
    void clear();
    std::string nameOf(int row) const;
    int rowOf(const std::string& column) const;
    int unmatched() const; ///< columns with OpenRole

    Qt::ItemFlags flags(const QModelIndex& index) const override;
    QStringList mimeTypes() const override;
    QMimeData* mimeData(const QModelIndexList& indexes) const override;

protected:
    int rows() const override { return static_cast<int>(m_rows.size()); }
    QVariant cell(int row, const QString& column, int role) const override;

private:
    struct Row {
        std::string name;
        QString samples;
        QString field; ///< empty = not used
        bool ignored = false;
        std::int64_t filled = 0;
        std::int64_t of = 0;
        QString verdict;
        Tone tone = Tone::Ok;
        int confidence = -1;
        QString reason;
        bool settled = false; ///< a person has put it elsewhere than the guess
    };
    static Row makeRow(const ColumnProfile& column, const SourceRule& rule,
                       const std::vector<SpecFinding>& findings, const std::vector<ColumnGuess>& guesses);
    std::vector<Row> m_rows;
};

} // namespace harmdesk::tables
