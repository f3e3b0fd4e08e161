// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/profile.h"
#include "models/domain/profile_keys.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QJsonValue>
#include <algorithm>
#include <cmath>

namespace harmdesk {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(harmdesk::Profile)
};

constexpr qsizetype kMaxNameLength = 100;

tl::unexpected<Error> bad(const QString& sentence, const QString& where) {
    return fail(ErrorKind::Usage, sentence, {}, where);
}

/// A JSON number as the text that setProfileValue takes: whole, or with two decimals where that is exact. A
/// number of more decimals keeps them all, so that the setting refuses it in its own words.
QString numberText(double number) {
    if (std::abs(number) < 1e15 && number == std::floor(number))
        return QString::number(static_cast<qint64>(number));
    const QString hundredths = QString::number(number, 'f', 2);
    return hundredths.toDouble() == number ? hundredths : QString::number(number, 'g', 17);
}

/// The value of a setting as text; nullopt for forms that no setting has (objects, null, mixed lists).
std::optional<QString> valueText(const QJsonValue& value) {
    switch (value.type()) {
    case QJsonValue::String:
        return value.toString();
    case QJsonValue::Bool:
        return value.toBool() ? QStringLiteral("1") : QStringLiteral("0");
    case QJsonValue::Double:
        return numberText(value.toDouble());
    case QJsonValue::Array: {
        QStringList items;
        const QJsonArray array = value.toArray();
        for (const QJsonValue& item : array) {
            if (!item.isString()) return std::nullopt;
            items << item.toString();
        }
        return items.join(QLatin1Char(';'));
    }
    default:
        return std::nullopt;
    }
}

Status applySettings(Profile& profile, const QJsonObject& settings, const QString& where) {
    for (auto it = settings.begin(); it != settings.end(); ++it) {
        const std::optional<QString> value = valueText(it.value());
        if (!value)
            return bad(
                Tr::tr("The profile setting %1 must be a text, a number, true or false, or a list of texts.")
                    .arg(it.key()),
                where);
        if (it.value().isBool() && it.key() != QLatin1String("multiply_offences"))
            return bad(Tr::tr("The profile setting %1 cannot be true or false.").arg(it.key()), where);
        Status set = setProfileValue(profile, it.key().toStdString(), value->toStdString());
        if (!set) {
            set.error().where = where;
            return set;
        }
    }
    return {};
}

} // namespace

Result<Profile> profileFromJson(const QByteArray& json, const QString& where) {
    QJsonParseError parseError;
    const QJsonDocument document = QJsonDocument::fromJson(json, &parseError);
    if (parseError.error != QJsonParseError::NoError) {
        const qsizetype offset = std::clamp<qsizetype>(parseError.offset, 0, json.size());
        const qsizetype line = 1 + json.left(offset).count('\n');
        return fail(ErrorKind::Usage,
                    Tr::tr("The profile is not valid JSON. Nothing was changed; correct line %1.").arg(line),
                    parseError.errorString(), QStringLiteral("%1:%2").arg(where).arg(line));
    }
    if (!document.isObject())
        return bad(Tr::tr("The profile must be a JSON object with \"name\", \"version\" and \"settings\"."),
                   where);

    Profile profile = builtInProfile();
    profile.name = "custom";
    const QJsonObject root = document.object();
    QJsonObject settings;
    for (auto it = root.begin(); it != root.end(); ++it) {
        const QString key = it.key();
        if (key == QLatin1String("name")) {
            const QString name = it.value().toString();
            if (name.trimmed().isEmpty() || name.size() > kMaxNameLength)
                return bad(
                    Tr::tr("The profile's name must be a text of 1 to %1 characters.").arg(kMaxNameLength),
                    where);
            profile.name = name.toStdString();
        } else if (key == QLatin1String("version")) {
            const double version = it.value().toDouble(0);
            if (version < 1 || version > 1'000'000 || version != std::floor(version))
                return bad(Tr::tr("The profile's version must be a whole number from 1."), where);
            profile.version = static_cast<int>(version);
        } else if (key == QLatin1String("settings")) {
            if (!it.value().isObject())
                return bad(Tr::tr("\"settings\" of the profile must be a JSON object."), where);
            HARMDESK_TRY(applySettings(profile, it.value().toObject(), where));
        } else if (isProfileKey(key.toStdString())) {
            settings.insert(key, it.value());
        } else {
            return bad(Tr::tr("The profile has an unknown key \"%1\". Known are: %2.")
                           .arg(key, QStringLiteral("name, version, settings")),
                       where);
        }
    }
    for (auto it = settings.begin(); it != settings.end(); ++it) {
        if (root.value(QLatin1String("settings")).toObject().contains(it.key()))
            return bad(Tr::tr("The profile holds the setting %1 twice.").arg(it.key()), where);
    }
    HARMDESK_TRY(applySettings(profile, settings, where));
    return profile;
}

QByteArray profileToJson(const Profile& profile) {
    QJsonObject settings;
    for (const auto& [key, value] : profileValues(profile)) {
        const QString name = QString::fromStdString(key);
        const QString textValue = QString::fromStdString(value);
        bool whole = false;
        const int number = textValue.toInt(&whole);
        if (whole && key != "eligible_flag")
            settings.insert(name, number);
        else
            settings.insert(name, textValue);
    }
    QJsonObject root;
    root.insert(QStringLiteral("name"), QString::fromStdString(profile.name));
    root.insert(QStringLiteral("version"), profile.version);
    root.insert(QStringLiteral("settings"), settings);
    return QJsonDocument(root).toJson(QJsonDocument::Indented);
}

} // namespace harmdesk
