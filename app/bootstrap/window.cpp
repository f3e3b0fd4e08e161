// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/bootstrap/window.h"

#include "app/bootstrap/language.h"
#include "app/bootstrap/window_parts.h"
#include "models/base/resources.h"
#include "models/settings/settings.h"
#include "views/common/theme.h"
#include "views/shell/main_window.h"

#include <QApplication>

namespace harmdesk::bootstrap {

namespace keys = settings::keys;

int runWindow(int& argc, char** argv, const WindowRequest& request) {
    QApplication app(argc, argv);
    ensureResources();
    auto& store = settings::Settings::instance();
    installLanguage(store.get(keys::kLanguage));
    new views::Theme(app); // owned by the application
    QObject::connect(&store, &settings::Settings::changed, &app, [&store](const QString& name) {
        if (store.isKey(keys::kLanguage, name)) installLanguage(store.get(keys::kLanguage));
    });

    const auto window = makeWindow();
    window->setVisible(true);
    const QString last = store.get(keys::kLastCase);
    const QString path = request.casePath.isEmpty() ? last : request.casePath;
    if (!path.isEmpty()) window->openCase(path);
    const int code = QApplication::exec();
    store.sync();
    return code;
}

} // namespace harmdesk::bootstrap
