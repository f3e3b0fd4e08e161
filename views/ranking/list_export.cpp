// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/ranking/list_export.h"

#include "models/cases/audit_service.h"
#include "models/cases/case_session.h"
#include "models/settings/settings.h"
#include "models/tables/ranking_view.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QPointer>
#include <QSaveFile>

namespace harmdesk::views {

namespace keys = settings::keys;

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(harmdesk::views::ListExport)
};

/// Filters, sorts and writes the list with models of its own, so that a long one keeps nobody waiting.
Result<int> writeList(const ListToExport& list, const QString& path) {
    tables::RankingModel model;
    tables::RankingView view;
    model.setCutOff(list.cutOff);
    model.setHistory(list.history);
    model.setRanking(list.ranking);
    model.setBands(list.bands);
    view.setSourceModel(&model);
    view.setFilter(list.filter);
    view.setSort(list.sort);
    HARMDESK_TRY_ASSIGN(csv, tables::listCsv(view, list.columnIds, list.head));
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(csv) != csv.size() || !file.commit())
        return fail(
            ErrorKind::NotWritten,
            Tr::tr("The list cannot be written there. No file was left behind; choose another folder."),
            file.errorString(), path);
    return view.rowCount();
}

} // namespace

void askForListFile(QWidget* parent, const QString& suggestedName,
                    std::function<void(const QString& path)> chosen) {
    auto& store = settings::Settings::instance();
    auto* dialog = new QFileDialog(parent, Tr::tr("Export the list"),
                                   QDir(store.get(keys::kLastFolder)).filePath(suggestedName),
                                   Tr::tr("CSV files (*.csv)"));
    dialog->setObjectName(QStringLiteral("exportListDialog"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(QStringLiteral("csv"));
    QObject::connect(dialog, &QFileDialog::fileSelected, parent,
                     [&store, chosen = std::move(chosen)](const QString& path) {
                         store.set(keys::kLastFolder, QFileInfo(path).absolutePath());
                         chosen(path);
                     });
    dialog->open();
}

void exportListTo(cases::CaseSession& session, QObject* context, const QString& path, ListToExport list,
                  std::function<void(int rows)> saved, std::function<void(const Error&)> failed) {
    const Ranking& ranking = *list.ranking;
    const QString detail =
        QStringLiteral("list as CSV, as at %1, profile %2, %3 columns%4")
            .arg(QString::fromStdString(ranking.asAt.iso()), QString::fromStdString(ranking.profile.name))
            .arg(list.columnIds.size())
            .arg(list.filter.isEmpty() ? QString() : QStringLiteral(", filtered"));
    // First the line that says so, then the file: an export never goes unlogged.
    session.audit().recordThen(
        {QString::fromUtf16(audit_action::kExport), QFileInfo(path).fileName(), detail}, context,
        [session = QPointer(&session), context, path, list = std::move(list), saved = std::move(saved),
         failed = std::move(failed)] {
            if (!session) return;
            session->reading().run<int>(
                {Tr::tr("Exporting the list"), {}, false, context},
                [path, list](const WorkContext&) { return writeList(list, path); },
                [saved, failed](const Result<int>& rows) {
                    if (rows)
                        saved(*rows);
                    else
                        failed(rows.error());
                });
        });
}

} // namespace harmdesk::views
