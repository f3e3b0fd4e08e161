// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace harmdesk::bootstrap {

/// The languages compiled in, by code: "en_GB" (the source language, whose catalogue holds the plural forms)
/// and "cy".
QStringList languages();

/// Puts the catalogue of `code` (":/i18n/harmdesk_<code>.qm") and Qt's own in place of the one installed
/// before; an empty code means the language of the system, English where there is no catalogue for it. Needs
/// a QCoreApplication. Widgets get QEvent::LanguageChange. Also sets the default QLocale, so that dates and
/// numbers follow.
void installLanguage(const QString& code);

} // namespace harmdesk::bootstrap
