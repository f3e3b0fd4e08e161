// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>
#include <functional>

class QWidget;

namespace harmdesk {
struct Error;
}
namespace harmdesk::cases {
class CaseSession;
}

namespace harmdesk::views {

/// Asks where to save a CSV, with the folder used last; `chosen` gets the path. The dialog is called `name`.
void askWhere(QWidget* parent, const QString& name, const QString& title, const QString& proposed,
              std::function<void(const QString& path)> chosen);

/// Writes the file in the background, after its line stands in the log: an export never goes unlogged.
/// `saved` or `failed` is called; neither when `context` is gone.
void saveFile(cases::CaseSession& session, QObject* context, const QString& path, const QByteArray& bytes,
              const QString& logDetail, std::function<void()> saved,
              std::function<void(const Error&)> failed);

} // namespace harmdesk::views
