// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/common/save_file.h"

#include "models/cases/audit_service.h"
#include "models/cases/case_session.h"
#include "models/settings/settings.h"

#include <QCoreApplication>
#include <QFileDialog>
#include <QFileInfo>
#include <QPointer>
#include <QSaveFile>

namespace harmdesk::views {

namespace keys = settings::keys;

namespace {
struct Tr {
    Q_DECLARE_TR_FUNCTIONS(harmdesk::views::SaveCsv)
};
} // namespace

void askWhere(QWidget* parent, const QString& name, const QString& title, const QString& proposed,
              std::function<void(const QString& path)> chosen) {
    auto& store = settings::Settings::instance();
    auto* dialog = new QFileDialog(parent, title, store.get(keys::kLastFolder), Tr::tr("CSV files (*.csv)"));
    dialog->setObjectName(name);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(QStringLiteral("csv"));
    if (!proposed.isEmpty()) dialog->selectFile(proposed);
    QObject::connect(dialog, &QFileDialog::fileSelected, parent,
                     [&store, chosen = std::move(chosen)](const QString& path) {
                         store.set(keys::kLastFolder, QFileInfo(path).absolutePath());
                         chosen(path);
                     });
    dialog->open();
}

void saveFile(cases::CaseSession& session, QObject* context, const QString& path, const QByteArray& bytes,
              const QString& logDetail, std::function<void()> saved,
              std::function<void(const Error&)> failed) {
    session.audit().recordThen(
        {QString::fromUtf16(audit_action::kExport), QFileInfo(path).fileName(), logDetail}, context,
        [session = QPointer(&session), context, path, bytes, saved = std::move(saved),
         failed = std::move(failed)] {
            if (!session) return;
            session->reading().run<int>(
                {Tr::tr("Saving the table"), {}, false, context},
                [path, bytes](const WorkContext&) -> Result<int> {
                    QSaveFile file(path);
                    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() ||
                        !file.commit())
                        return fail(
                            ErrorKind::NotWritten,
                            Tr::tr("The table cannot be written there. No file was left behind; choose "
                                   "another folder."),
                            file.errorString(), path);
                    return 0;
                },
                [saved, failed](const Result<int>& written) {
                    if (written)
                        saved();
                    else
                        failed(written.error());
                });
        });
}

} // namespace harmdesk::views
