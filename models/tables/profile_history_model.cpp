// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tables/profile_history_model.h"

#include "models/domain/profile_words.h"

#include <QLocale>
#include <algorithm>

namespace harmdesk::tables {

ProfileHistoryModel::ProfileHistoryModel(QObject* parent)
    : PlainTableModel({{QStringLiteral("version"), tr("Version"), true},
                       {QStringLiteral("saved_at"), tr("Saved (UTC)")},
                       {QStringLiteral("by"), tr("By")},
                       {QStringLiteral("change"), tr("What changed")}},
                      parent) {}

void ProfileHistoryModel::setProfile(const std::vector<StoredProfile>& all, const std::string& name) {
    beginResetModel();
    m_versions.clear();
    std::copy_if(all.begin(), all.end(), std::back_inserter(m_versions),
                 [&name](const StoredProfile& stored) { return stored.profile.name == name; });
    std::sort(m_versions.begin(), m_versions.end(), [](const StoredProfile& a, const StoredProfile& b) {
        return a.profile.version > b.profile.version;
    });
    endResetModel();
}

QVariant ProfileHistoryModel::cell(int rowNumber, const QString& column, int role) const {
    const auto at = static_cast<std::size_t>(rowNumber);
    const StoredProfile& held = m_versions[at];
    const auto change = [&] {
        if (at + 1 >= m_versions.size()) return tr("first version: %1").arg(profileSentence(held.profile));
        return differenceWords(profileDifferences(m_versions[at + 1].profile, held.profile));
    };
    switch (role) {
    case Qt::DisplayRole:
        if (column == u"version") return held.profile.version;
        if (column == u"saved_at")
            return QLocale(QLocale::English)
                .toString(held.savedAt.toUTC(), QStringLiteral("d MMM yyyy HH:mm"));
        if (column == u"by") return held.savedBy;
        return change();
    case Qt::ToolTipRole:
        return column == u"change" ? QVariant(change()) : QVariant();
    case SortRole:
        if (column == u"saved_at") return held.savedAt;
        return {};
    case RefRole:
        return QString::number(held.profile.version);
    case ToneRole:
        return static_cast<int>(column == u"change" ? Tone::Normal : Tone::Muted);
    default:
        return {};
    }
}

} // namespace harmdesk::tables
