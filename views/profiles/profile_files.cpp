// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/profiles/profile_files.h"

#include "models/cases/audit_service.h"
#include "models/cases/case_session.h"
#include "models/settings/settings.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileDialog>
#include <QFileInfo>
#include <QPointer>
#include <QRegularExpression>
#include <QSaveFile>

namespace harmdesk::views {

namespace keys = settings::keys;

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(harmdesk::views::ProfileFiles)
};

constexpr qint64 kMostBytes = 1 << 20; // a profile has a few hundred

Result<Profile> readFile(const QString& path) {
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return fail(ErrorKind::Unreadable,
                    Tr::tr("The profile cannot be read. Nothing was changed; check the file."),
                    file.errorString(), path);
    const QByteArray json = file.read(kMostBytes + 1);
    if (json.size() > kMostBytes)
        return fail(ErrorKind::Unreadable,
                    Tr::tr("The file is too large for a profile. Nothing was changed; choose another file."),
                    {}, path);
    return profileFromJson(json, path);
}

Status writeFile(const QString& path, const QByteArray& json) {
    QSaveFile file(path);
    if (file.open(QIODevice::WriteOnly) && file.write(json) == json.size() && file.commit()) return {};
    return fail(ErrorKind::NotWritten,
                Tr::tr("The profile cannot be written. Nothing is left half-written; choose another place."),
                file.errorString(), path);
}

} // namespace

void askForProfileFile(QWidget* parent, const QString& name, const QString& title, bool toSave,
                       const QString& suggested, std::function<void(const QString& path)> chosen) {
    auto& store = settings::Settings::instance();
    auto* dialog = new QFileDialog(parent, title, store.get(keys::kLastFolder),
                                   Tr::tr("Profiles (*.json);;All files (*)"));
    dialog->setObjectName(name);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(toSave ? QFileDialog::AcceptSave : QFileDialog::AcceptOpen);
    dialog->setFileMode(toSave ? QFileDialog::AnyFile : QFileDialog::ExistingFile);
    dialog->setDefaultSuffix(QStringLiteral("json"));
    if (toSave) {
        QString file = suggested; // the name of a profile: any text
        static const QRegularExpression barred(QStringLiteral("[\\\\/:*?\"<>|]"));
        dialog->selectFile(file.replace(barred, QStringLiteral("-")));
    }
    QObject::connect(dialog, &QFileDialog::fileSelected, parent,
                     [&store, chosen = std::move(chosen)](const QString& path) {
                         store.set(keys::kLastFolder, QFileInfo(path).absolutePath());
                         chosen(path);
                     });
    dialog->open();
}

void readProfile(cases::CaseSession& session, QObject* context, const QString& path,
                 std::function<void(Result<Profile>)> done) {
    session.reading().run<Profile>(
        {Tr::tr("Reading a profile"), QStringLiteral("profiles.read"), true, context},
        [path](const WorkContext&) { return readFile(path); }, std::move(done));
}

void writeProfile(cases::CaseSession& session, QObject* context, const QString& path, const Profile& profile,
                  std::function<void(Status)> done) {
    const QString detail = QStringLiteral("profile %1 version %2")
                               .arg(QString::fromStdString(profile.name), QString::number(profile.version));
    session.audit().recordThen(
        {QString::fromUtf16(audit_action::kExport), QFileInfo(path).fileName(), detail}, context,
        [session = QPointer(&session), context = QPointer(context), path, json = profileToJson(profile),
         done = std::move(done)] {
            if (!session || !context) return;
            session->reading().run<void>(
                {Tr::tr("Writing a profile"), {}, false, context.data()},
                [path, json](const WorkContext&) { return writeFile(path, json); }, done);
        });
}

} // namespace harmdesk::views
