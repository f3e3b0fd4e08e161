// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>
#include <QString>
#include <string_view>

namespace harmdesk::specs {

/// Translation context of everything said about proposed and checked specifications.
class GuessText {
    Q_DECLARE_TR_FUNCTIONS(GuessText)
};

inline QString shownText(std::string_view utf8) {
    return QString::fromUtf8(utf8.data(), static_cast<qsizetype>(utf8.size()));
}

} // namespace harmdesk::specs
