// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/values.h"

#include "app/cli/file_output.h"
#include "app/cli/open_case.h"
#include "models/harm/index_file.h"
#include "models/intake/index_import.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QRegularExpression>

namespace harmdesk::cli {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

constexpr qint64 kMaxProfileBytes = 1 << 20;

bool looksLikePath(const QString& text) {
    return text.contains(QLatin1Char('/')) || text.contains(QLatin1Char('.')) || QFileInfo::exists(text);
}

Result<std::vector<StoredProfile>> profilesOf(const QString& casePath, const Session& session) {
    HARMDESK_TRY_ASSIGN(openCase, OpenCase::open(casePath, storage::Access::View, session));
    return openCase->profiles().profiles();
}

Result<Profile> namedProfile(const QString& name, const QString& casePath, const Session& session) {
    QStringList names;
    for (const Profile& builtIn : builtInProfiles()) {
        names << QString::fromStdString(builtIn.name);
        if (names.last() == name) return builtIn;
    }
    const Result<std::vector<StoredProfile>> own = profilesOf(casePath, session);
    if (!own && !looksLikePath(name)) return tl::unexpected(own.error());
    if (own) {
        for (const StoredProfile& stored : *own) { // newest version first within a name
            const QString owned = QString::fromStdString(stored.profile.name);
            const bool offered = !stored.removed && !names.contains(owned);
            // A version that is named is given also when the profile is no longer offered.
            if ((offered && owned == name) ||
                name == QStringLiteral("%1@%2").arg(owned).arg(stored.profile.version))
                return stored.profile;
            if (offered) names << owned;
        }
    }
    if (!looksLikePath(name))
        return fail(ErrorKind::Usage,
                    Words::tr("There is no profile “%1”. Give one of %2, or the path of a JSON file.")
                        .arg(name, names.join(QStringLiteral(", "))));
    HARMDESK_TRY_ASSIGN(json, readInput(name, kMaxProfileBytes));
    return profileFromJson(json, name);
}

} // namespace

OptionSpec asAtOption() {
    return {QStringLiteral("as-at"), QStringLiteral("DATE"),
            Words::tr("The day the list is made for, as YYYY-MM-DD. It moves the window, not the knowledge."),
            true, false};
}

OptionSpec profileOption() {
    return {
        QStringLiteral("profile"), QStringLiteral("NAME|FILE"),
        Words::tr("Who is ranked: a built-in profile (v100 is the default), one kept in the case (NAME, or "
                  "NAME@2 for an older version), or a JSON file of settings."),
        false, false};
}

OptionSpec setOption() {
    return {QStringLiteral("set"), QStringLiteral("KEY=VALUE"),
            Words::tr("Change one setting of the profile, for example window_days=400. May be repeated."),
            false, true};
}

OptionSpec formatOption() {
    return {QStringLiteral("format"), QStringLiteral("csv|json"),
            Words::tr("Form of the data; csv is the default."), false, false};
}

Result<Format> formatValue(const Arguments& arguments) {
    const QString option = QStringLiteral("format");
    if (!arguments.has(option) || arguments.value(option) == QLatin1String("csv")) return Format::Csv;
    if (arguments.value(option) == QLatin1String("json")) return Format::Json;
    return fail(ErrorKind::Usage,
                Words::tr("--format is csv or json, not “%1”.").arg(arguments.value(option)));
}

Result<Date> asAtValue(const Arguments& arguments) {
    const QString text = arguments.value(QStringLiteral("as-at"));
    if (const auto date = Date::parseIso(text.toStdString())) return *date;
    static const QRegularExpression form(QStringLiteral("^[0-9]{4}-[0-9]{2}-[0-9]{2}$"));
    if (form.match(text).hasMatch())
        return fail(
            ErrorKind::Usage,
            Words::tr("There is no day %1. Give an as-at date that exists, as YYYY-MM-DD.").arg(text));
    return fail(
        ErrorKind::Usage,
        Words::tr("“%1” is not an as-at date. Write it as YYYY-MM-DD, for example 2026-10-31.").arg(text));
}

Result<qint64> numberValue(const QString& option, const QString& text, qint64 least, qint64 most) {
    static const QRegularExpression digits(QStringLiteral("^[0-9]{1,18}$"));
    const qint64 number = digits.match(text).hasMatch() ? text.toLongLong() : -1;
    if (number < least || number > most)
        return fail(ErrorKind::Usage, Words::tr("--%1 takes a whole number from %2 to %3, not “%4”.")
                                          .arg(option)
                                          .arg(least)
                                          .arg(most)
                                          .arg(text));
    return number;
}

Result<Profile> profileValue(const Arguments& arguments, const QString& casePath, const Session& session) {
    Profile profile = builtInProfile();
    const QString option = QStringLiteral("profile");
    if (arguments.has(option)) {
        HARMDESK_TRY_ASSIGN(named, namedProfile(arguments.value(option), casePath, session));
        profile = std::move(named);
    }
    for (const QString& setting : arguments.values(QStringLiteral("set"))) {
        const qsizetype equals = setting.indexOf(QLatin1Char('='));
        if (equals <= 0)
            return fail(
                ErrorKind::Usage,
                Words::tr("--set takes KEY=VALUE, for example window_days=400, not “%1”.").arg(setting));
        HARMDESK_TRY(setProfileValue(profile, setting.left(equals).toStdString(),
                                     setting.mid(equals + 1).toStdString()));
    }
    return profile;
}

Result<HarmIndex> indexValue(const QString& nameOrFile) {
    const QString builtIn = QString::fromUtf16(harm::kBuiltInIndexName);
    if (nameOrFile.isEmpty() || nameOrFile == builtIn) return harm::builtInIndex();
    if (!looksLikePath(nameOrFile))
        return fail(ErrorKind::Usage,
                    Words::tr("There is no harm index “%1”. Give %2 or the path of a CSV file or workbook.")
                        .arg(nameOrFile, builtIn));
    HARMDESK_TRY_ASSIGN(file, intake::readIndexFile(nameOrFile, {}));
    return std::move(file.index);
}

QString profileInShort(const Profile& profile) {
    QString text = QString::fromStdString(profile.name);
    const auto defaults = profileValues(builtInProfile());
    const auto values = profileValues(profile);
    for (std::size_t i = 0; i < values.size() && i < defaults.size(); ++i)
        if (values[i] != defaults[i])
            text += QStringLiteral(", %1=%2").arg(QString::fromStdString(values[i].first),
                                                  QString::fromStdString(values[i].second));
    return text;
}

} // namespace harmdesk::cli
