// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/date.h"

#include <QDateTime>
#include <QString>
#include <SQLiteCpp/Column.h>
#include <SQLiteCpp/Statement.h>
#include <string>

namespace harmdesk::storage {

// Values of the program into bindings and out of columns, in the one form that the case file uses.

inline std::string utf8(const QString& text) {
    return text.toStdString();
}
inline QString text(const SQLite::Column& column) {
    return QString::fromUtf8(column.getText());
}
/// Empty for NULL.
inline std::string bytes(const SQLite::Column& column) {
    return column.isNull() ? std::string() : column.getString();
}
inline Date date(const SQLite::Column& column) {
    return column.isNull() ? Date() : Date::fromDays(column.getInt());
}
inline void bindDate(SQLite::Statement& statement, int index, Date value) {
    if (value.isNull())
        statement.bind(index);
    else
        statement.bind(index, value.days());
}

/// UTC with milliseconds: `2026-10-31T09:12:00.000Z`.
inline QString isoUtc(const QDateTime& at) {
    return at.toUTC().toString(Qt::ISODateWithMs);
}
inline QDateTime fromIsoUtc(const QString& iso) {
    return QDateTime::fromString(iso, Qt::ISODateWithMs).toUTC();
}

} // namespace harmdesk::storage
