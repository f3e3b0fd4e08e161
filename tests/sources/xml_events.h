// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/sources/xlsx_scan.h"
#include "models/sources/zip_archive.h"
#include "tests/sources/xlsx_build.h"

#include <QString>
#include <memory>
#include <string>

namespace harmdesk::tests {

/// Everything that a parser tells its handler, pieces of text joined.
class XmlEvents {
public:
    void start(std::string_view local, sources::XmlAttributes attributes) {
        flush();
        m_log.append("<").append(local);
        for (const auto& [name, value] : attributes) m_log.append(" ").append(name).append("=").append(value);
        m_log += '\n';
    }
    void end(std::string_view local) {
        flush();
        m_log.append("/").append(local).append("\n");
    }
    void text(std::string_view text) { m_text.append(text); }
    std::string log() {
        flush();
        return m_log;
    }

private:
    void flush() {
        if (!m_text.empty()) m_log.append("\"").append(m_text).append("\"\n");
        m_text.clear();
    }
    std::string m_log;
    std::string m_text;
};

/// What the fast scanner and expat say of the same XML.
struct BothParsers {
    bool expatTakes = false;
    bool scannerTakes = false;
    std::string expat;
    std::string scanner;
    /// Whatever expat takes, the scanner takes and tells the same.
    bool agree() const { return !expatTakes || (scannerTakes && expat == scanner); }
};

inline BothParsers parseTwice(const QByteArray& xml) {
    BothParsers out;
    const auto archive =
        sources::ZipArchive::open(zipOf({{"part", xml}}, Packing::Store), QStringLiteral("x"));
    if (!archive) return out;
    const QString name = QStringLiteral("part");
    XmlEvents expatEvents;
    auto part = (*archive)->openPart((*archive)->entries().front());
    sources::XmlReader expat(std::move(*part), name, name, {}, expatEvents);
    out.expatTakes = expat.parseAll().has_value();
    out.expat = expatEvents.log();
    XmlEvents scannerEvents;
    part = (*archive)->openPart((*archive)->entries().front());
    sources::XmlScanner<XmlEvents> scanner(std::move(*part), name, name, {}, scannerEvents);
    out.scannerTakes = scanner.parseAll().has_value();
    out.scanner = scannerEvents.log();
    return out;
}

} // namespace harmdesk::tests
