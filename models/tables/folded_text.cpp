// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tables/folded_text.h"

#include <algorithm>

namespace harmdesk::tables {

namespace {

// Letters that Unicode does not take apart, but that people type without their stroke or as two letters.
QString plainLetter(QChar c) {
    switch (c.unicode()) {
    case 0x00DF:
        return QStringLiteral("ss"); // ß
    case 0x0142:
        return QStringLiteral("l"); // ł
    case 0x00F8:
        return QStringLiteral("o"); // ø
    case 0x0111:
        return QStringLiteral("d"); // đ
    case 0x00F0:
        return QStringLiteral("d"); // ð
    case 0x0131:
        return QStringLiteral("i"); // ı
    case 0x00E6:
        return QStringLiteral("ae"); // æ
    case 0x0153:
        return QStringLiteral("oe"); // œ
    case 0x00FE:
        return QStringLiteral("th"); // þ
    case 0x2019:
        return QStringLiteral("'"); // ’ as typed on a keyboard
    default:
        return QString(c);
    }
}

std::string foldedUnicode(const QString& text) {
    const QString apart = text.toCaseFolded().normalized(QString::NormalizationForm_KD);
    QString plain;
    plain.reserve(apart.size());
    for (const QChar c : apart) {
        if (c.isMark()) continue;
        plain += c.isSpace() || c.category() == QChar::Other_Control ? QStringLiteral(" ") : plainLetter(c);
    }
    return plain.toStdString();
}

} // namespace

void appendFolded(std::string& out, std::string_view utf8) {
    const bool ascii =
        std::all_of(utf8.begin(), utf8.end(), [](char c) { return static_cast<unsigned char>(c) < 0x80; });
    if (!ascii) {
        out += foldedUnicode(QString::fromUtf8(utf8.data(), static_cast<qsizetype>(utf8.size())));
        return;
    }
    for (const char c : utf8) {
        if (c >= 'A' && c <= 'Z')
            out += static_cast<char>(c - 'A' + 'a');
        else
            out += c < ' ' ? ' ' : c;
    }
}

std::string folded(std::string_view utf8) {
    std::string out;
    out.reserve(utf8.size());
    appendFolded(out, utf8);
    return out;
}

std::string folded(const QString& text) {
    return foldedUnicode(text);
}

} // namespace harmdesk::tables
