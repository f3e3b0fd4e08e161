// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/saved_view.h"
#include "models/tables/plain_table_model.h"

#include <vector>

namespace harmdesk::tables {

/// The versions of one own profile, newest first, each with what it changed against the one before. Columns:
/// version, saved_at (UTC day and time), by, change.
class ProfileHistoryModel : public PlainTableModel {
    Q_OBJECT
public:
    explicit ProfileHistoryModel(QObject* parent = nullptr);
    void setProfile(const std::vector<StoredProfile>& all, const std::string& name);
    const Profile& profile(int row) const { return m_versions[static_cast<std::size_t>(row)].profile; }

protected:
    int rows() const override { return static_cast<int>(m_versions.size()); }
    QVariant cell(int row, const QString& column, int role) const override;

private:
    std::vector<StoredProfile> m_versions;
};

} // namespace harmdesk::tables
