// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/result.h"
#include "models/domain/profile.h"

#include <QObject>
#include <functional>

class QWidget;

namespace harmdesk::cases {
class CaseSession;
}

namespace harmdesk::views {

/// Asks for a JSON file to read or to write, with the folder used last. The dialog is called `name`.
void askForProfileFile(QWidget* parent, const QString& name, const QString& title, bool toSave,
                       const QString& suggested, std::function<void(const QString& path)> chosen);

/// Reads a profile in the background. Nothing is kept yet.
void readProfile(cases::CaseSession& session, QObject* context, const QString& path,
                 std::function<void(Result<Profile>)> done);

/// Writes a profile in the background, after its line stands in the log.
void writeProfile(cases::CaseSession& session, QObject* context, const QString& path, const Profile& profile,
                  std::function<void(Status)> done);

} // namespace harmdesk::views
