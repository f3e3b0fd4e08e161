// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace harmdesk {

/// An offence title as a table cell or a chart has room for: "Rape of a female child under 13" → "Rape, under
/// 13", "Assault occasioning actual bodily harm" → "ABH". Titles that are not known stay whole. Offence
/// titles are law in English and are not translated.
QString shortOffenceTitle(const QString& title);

} // namespace harmdesk
