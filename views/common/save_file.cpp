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

QString tabSeparated() {
    return QCoreApplication::translate("harmdesk::views::ReceiptRequests",
                                       "Tab-separated text (*.tsv);;All files (*)");
}
} // namespace

void askWhere(QWidget* parent, const QString& name, const QString& title, const QString& proposed,
              std::function<void(const QString& path)> chosen, TableFile kind) {
    auto& store = settings::Settings::instance();
    const bool csv = kind == TableFile::Csv;
    auto* dialog = new QFileDialog(parent, title, store.get(keys::kLastFolder),
                                   csv ? Tr::tr("CSV files (*.csv)") : tabSeparated());
    dialog->setObjectName(name);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(csv ? QStringLiteral("csv") : QStringLiteral("tsv"));
    if (!proposed.isEmpty()) dialog->selectFile(proposed);
    QObject::connect(dialog, &QFileDialog::fileSelected, parent,
                     [&store, chosen = std::move(chosen)](const QString& path) {
                         store.set(keys::kLastFolder, QFileInfo(path).absolutePath());
                         chosen(path);
                     });
    dialog->open();
}

Status writeWhole(const QString& path, const QByteArray& bytes) {
    QSaveFile file(path);
    if (file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() && file.commit()) return {};
    return fail(ErrorKind::NotWritten,
                Tr::tr("The table cannot be written there. No file was left behind; choose another folder."),
                file.errorString(), path);
}

void saveFile(cases::CaseSession& session, QObject* context, const QString& path, const QString& logDetail,
              std::function<Status()> write, std::function<void()> saved,
              std::function<void(const Error&)> failed) {
    session.audit().recordThen(
        {QString::fromUtf16(audit_action::kExport), QFileInfo(path).fileName(), logDetail}, context,
        [session = QPointer(&session), context, write = std::move(write), saved = std::move(saved),
         failed = std::move(failed)] {
            if (!session) return;
            session->reading().run<void>(
                {Tr::tr("Saving the table"), {}, false, context},
                [write](const WorkContext&) { return write(); },
                [saved, failed](const Status& written) {
                    if (written)
                        saved();
                    else
                        failed(written.error());
                });
        });
}

void saveFile(cases::CaseSession& session, QObject* context, const QString& path, const QByteArray& bytes,
              const QString& logDetail, std::function<void()> saved,
              std::function<void(const Error&)> failed) {
    saveFile(
        session, context, path, logDetail, [path, bytes] { return writeWhole(path, bytes); },
        std::move(saved), std::move(failed));
}

} // namespace harmdesk::views
