// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/saved_view.h"
#include "models/tables/plain_table_model.h"

#include <vector>

namespace harmdesk::tables {

/// The profiles that can be chosen: the built-in ones, then the case's own by name, newest version each;
/// removed ones last, when asked for. Columns: name, version, kind, differs (from v100). RefRole: name.
class ProfileListModel : public PlainTableModel {
    Q_OBJECT
public:
    struct Row {
        Profile profile;
        bool builtIn = false;
        bool removed = false;
        int versions = 1; ///< that the case holds
        friend bool operator==(const Row&, const Row&) = default;
    };

    explicit ProfileListModel(QObject* parent = nullptr);
    /// `all`: every version of every own profile. `inUse`: name of the list's profile.
    void setProfiles(const std::vector<StoredProfile>& all, bool withRemoved, const std::string& inUse);
    const Row& row(int row) const { return m_rows[static_cast<std::size_t>(row)]; }
    /// -1 = no such profile.
    int rowOf(const QString& name) const;

protected:
    int rows() const override { return static_cast<int>(m_rows.size()); }
    QVariant cell(int row, const QString& column, int role) const override;

private:
    std::vector<Row> m_rows;
    std::string m_inUse;
};

} // namespace harmdesk::tables
