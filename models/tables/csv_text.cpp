// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tables/csv_text.h"

namespace harmdesk::tables {

namespace {

// -12.50, 3: a number runs nothing.
bool isPlainNumber(const QString& text) {
    qsizetype digits = 0;
    qsizetype points = 0;
    for (qsizetype i = text.startsWith(u'-') ? 1 : 0; i < text.size(); ++i) {
        if (text[i] == u'.')
            ++points;
        else if (text[i] >= u'0' && text[i] <= u'9')
            ++digits;
        else
            return false;
    }
    return digits > 0 && points <= 1;
}

bool couldBeFormula(const QString& text) {
    static const QString first = QStringLiteral("=+-@\t\r\n\uFF1D\uFF0B\uFF0D\uFF20");
    return !text.isEmpty() && first.contains(text.at(0)) && !isPlainNumber(text);
}

} // namespace

QByteArray csvLine(const QStringList& fields) {
    QByteArrayList parts;
    for (const QString& text : fields) {
        QByteArray field = text.toUtf8();
        if (couldBeFormula(text)) field.prepend('\'');
        if (field.contains('"') || field.contains(',') || field.contains('\n') || field.contains('\r')) {
            field.replace("\"", "\"\"");
            field = '"' + field + '"';
        }
        parts << field;
    }
    return parts.join(',') + "\r\n";
}

} // namespace harmdesk::tables
