// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tables/profile_list_model.h"

#include "models/domain/profile_words.h"

#include <algorithm>

namespace harmdesk::tables {

ProfileListModel::ProfileListModel(QObject* parent)
    : PlainTableModel({{QStringLiteral("name"), tr("Profile")},
                       {QStringLiteral("version"), tr("Version"), true},
                       {QStringLiteral("kind"), tr("Kind")},
                       {QStringLiteral("differs"), tr("Other than v100")}},
                      parent) {}

void ProfileListModel::setProfiles(const std::vector<StoredProfile>& all, bool withRemoved,
                                   const std::string& inUse) {
    beginResetModel();
    m_inUse = inUse;
    m_rows.clear();
    std::vector<Row> own;
    for (const StoredProfile& stored : all) {
        const auto held = std::find_if(
            own.begin(), own.end(), [&](const Row& row) { return row.profile.name == stored.profile.name; });
        if (held == own.end()) {
            own.push_back({stored.profile, false, stored.removed, 1});
            continue;
        }
        ++held->versions;
        if (stored.profile.version > held->profile.version) {
            held->profile = stored.profile;
            held->removed = stored.removed;
        }
    }
    std::sort(own.begin(), own.end(), [](const Row& a, const Row& b) {
        return a.removed != b.removed ? b.removed : a.profile.name < b.profile.name;
    });
    for (const Profile& profile : builtInProfiles()) m_rows.push_back({profile, true, false, 1});
    std::copy_if(own.begin(), own.end(), std::back_inserter(m_rows),
                 [withRemoved](const Row& row) { return withRemoved || !row.removed; });
    endResetModel();
}

int ProfileListModel::rowOf(const QString& name) const {
    const std::string wanted = name.toStdString();
    for (std::size_t i = 0; i < m_rows.size(); ++i)
        if (m_rows[i].profile.name == wanted) return static_cast<int>(i);
    return -1;
}

QVariant ProfileListModel::cell(int rowNumber, const QString& column, int role) const {
    const Row& held = row(rowNumber);
    const bool used = held.profile.name == m_inUse;
    switch (role) {
    case Qt::DisplayRole: {
        if (column == u"name") return text(held.profile.name);
        if (column == u"version") return held.profile.version;
        if (column == u"kind") {
            const QString kind = held.builtIn   ? tr("built-in")
                                 : held.removed ? tr("own, removed")
                                                : tr("own");
            return used ? tr("%1, in use").arg(kind) : kind;
        }
        const QString words = differenceWords(profileDifferences(builtInProfile(), held.profile));
        return words.isEmpty() ? tr("nothing") : words;
    }
    case Qt::ToolTipRole:
        return column == u"differs" ? QVariant(profileSentence(held.profile)) : QVariant();
    case RefRole:
        return text(held.profile.name);
    case IconRole:
        if (column == u"name") return used ? QStringLiteral("check") : QString();
        return {};
    case StrongRole:
        return column == u"name";
    case ToneRole:
        if (held.removed || column == u"kind" || column == u"version") return static_cast<int>(Tone::Muted);
        return static_cast<int>(Tone::Normal);
    default:
        return {};
    }
}

} // namespace harmdesk::tables
