// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tables/csv_text.h"

namespace harmdesk::tables {

QByteArray csvLine(const QStringList& fields) {
    QByteArrayList parts;
    for (const QString& text : fields) {
        QByteArray field = text.toUtf8();
        if (!field.isEmpty() && QByteArrayLiteral("=+-@").contains(field[0])) field.prepend('\'');
        if (field.contains('"') || field.contains(',') || field.contains('\n') || field.contains('\r')) {
            field.replace("\"", "\"\"");
            field = '"' + field + '"';
        }
        parts << field;
    }
    return parts.join(',') + "\r\n";
}

} // namespace harmdesk::tables
