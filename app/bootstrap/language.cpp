// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/bootstrap/language.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QLocale>
#include <QTranslator>
#include <memory>

static void initCatalogues() {
    Q_INIT_RESOURCE(harmdesk_i18n);
}

namespace harmdesk::bootstrap {
namespace {

struct Installed {
    QTranslator program;
    QTranslator qt;
};

/// Lives until the application object is gone; translators must not outlive it.
std::unique_ptr<Installed>& installed() {
    static std::unique_ptr<Installed> translators;
    return translators;
}

QString supported(const QString& code) {
    const QString wanted = code.isEmpty() ? QLocale::system().name() : code;
    for (const QString& language : languages())
        if (wanted == language || wanted.section(QLatin1Char('_'), 0, 0) == language) return language;
    return QStringLiteral("en_GB");
}

} // namespace

QStringList languages() {
    return {QStringLiteral("en_GB"), QStringLiteral("cy")};
}

void installLanguage(const QString& code) {
    const QString language = supported(code);
    QLocale::setDefault(QLocale(language));
    initCatalogues();

    auto& current = installed();
    if (!current) {
        current = std::make_unique<Installed>();
        qAddPostRoutine([] { installed().reset(); });
    } else {
        QCoreApplication::removeTranslator(&current->program);
        QCoreApplication::removeTranslator(&current->qt);
    }
    if (current->qt.load(QStringLiteral("qtbase_") + language,
                         QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
        QCoreApplication::installTranslator(&current->qt);
    if (current->program.load(QStringLiteral(":/i18n/harmdesk_%1.qm").arg(language)))
        QCoreApplication::installTranslator(&current->program);
}

} // namespace harmdesk::bootstrap
