// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/result.h"

#include <QByteArray>
#include <QString>
#include <functional>

class QWidget;

namespace harmdesk::cases {
class CaseSession;
}

namespace harmdesk::views {

enum class TableFile { Csv, Tsv };

/// Asks where to save a table, with the folder used last; `chosen` gets the path. The dialog is called
/// `name`.
void askWhere(QWidget* parent, const QString& name, const QString& title, const QString& proposed,
              std::function<void(const QString& path)> chosen, TableFile kind = TableFile::Csv);

/// Writes a whole file or none; what stood there before stays where it fails. Any thread.
Status writeWhole(const QString& path, const QByteArray& bytes);

/// Has `write` make the file in the background, after its line stands in the log: an export never goes
/// unlogged. `saved` or `failed` is called; neither when `context` is gone. `write` runs on another thread.
void saveFile(cases::CaseSession& session, QObject* context, const QString& path, const QString& logDetail,
              std::function<Status()> write, std::function<void()> saved,
              std::function<void(const Error&)> failed);
/// The same for bytes that are made already.
void saveFile(cases::CaseSession& session, QObject* context, const QString& path, const QByteArray& bytes,
              const QString& logDetail, std::function<void()> saved,
              std::function<void(const Error&)> failed);

} // namespace harmdesk::views
