// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/profile.h"
#include "models/tables/plain_table_model.h"

#include <vector>

namespace harmdesk::tables {

/// The settings of two profiles side by side, in the order of the scheme. Columns: setting, a, b, help. The
/// titles of a and b are the profiles' names and versions. RefRole: the key. Settings that differ are in
/// medium weight and say so to a screen reader.
class ProfileValuesModel : public PlainTableModel {
    Q_OBJECT
public:
    explicit ProfileValuesModel(QObject* parent = nullptr);
    void setProfiles(const Profile& a, const Profile& b, bool onlyDifferent = false);
    int differences() const { return m_differences; }
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

protected:
    int rows() const override { return static_cast<int>(m_rows.size()); }
    QVariant cell(int row, const QString& column, int role) const override;

private:
    struct Row {
        std::string key, a, b;
        bool differs = false;
    };
    std::vector<Row> m_rows;
    QString m_titleA;
    QString m_titleB;
    int m_differences = 0;
};

/// "rfh", "own (version 3)": a name as headers and choices show it.
QString profileTitle(const Profile& profile);

} // namespace harmdesk::tables
