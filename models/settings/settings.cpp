// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/settings/settings.h"

#include <algorithm>

namespace harmdesk::settings {

namespace {

constexpr int kMaxRecent = 10;
constexpr int kMaxCutOff = 10000;

QString userFile() {
    // QSettings knows the platform's configuration folder; only the name is ours.
    const QSettings probe(QSettings::IniFormat, QSettings::UserScope, QStringLiteral("harmdesk"),
                          QStringLiteral("harmdesk"));
    return probe.fileName();
}

} // namespace

Settings& Settings::instance() {
    static Settings settings(userFile());
    return settings;
}

Settings::Settings(const QString& iniPath)
    : m_store(iniPath, QSettings::IniFormat) {}

int Settings::cutOff() const {
    return std::clamp(get(keys::kCutOff), 1, kMaxCutOff);
}

void Settings::rememberCase(const QString& path) {
    QStringList recent = get(keys::kRecentCases);
    recent.removeAll(path);
    recent.prepend(path);
    while (recent.size() > kMaxRecent) recent.removeLast();
    set(keys::kRecentCases, recent);
    set(keys::kLastCase, path);
}

void Settings::forgetCase(const QString& path) {
    QStringList recent = get(keys::kRecentCases);
    recent.removeAll(path);
    set(keys::kRecentCases, recent);
    if (get(keys::kLastCase) == path) set(keys::kLastCase, QString());
}

QByteArray Settings::tableState(const QString& tableId) const {
    return m_store.value(QStringLiteral("tables/") + tableId).toByteArray();
}

void Settings::setTableState(const QString& tableId, const QByteArray& json) {
    m_store.setValue(QStringLiteral("tables/") + tableId, json);
}

void Settings::store(const QString& name, const QVariant& value) {
    m_store.setValue(name, value);
    Q_EMIT changed(name);
}

} // namespace harmdesk::settings
