// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/sources/xlsx_records.h"

#include <QByteArray>
#include <QString>
#include <QStringList>
#include <stdexcept>
#include <utility>
#include <vector>
#include <zip.h>

namespace harmdesk::tests {

using Parts = std::vector<std::pair<QByteArray, QByteArray>>;

enum class Packing { Deflate, Store, Password };

/// A zip of these parts, in their order.
inline QByteArray zipOf(const Parts& parts, Packing packing = Packing::Deflate) {
    zip_source_t* const target = zip_source_buffer_create(nullptr, 0, 0, nullptr);
    zip_source_keep(target);
    zip_t* const zip = zip_open_from_source(target, ZIP_TRUNCATE, nullptr);
    if (zip == nullptr) throw std::runtime_error("no zip");
    for (const auto& [name, bytes] : parts) {
        zip_source_t* const source =
            zip_source_buffer(zip, bytes.constData(), static_cast<zip_uint64_t>(bytes.size()), 0);
        const zip_int64_t index = zip_file_add(zip, name.constData(), source, ZIP_FL_ENC_UTF_8);
        if (index < 0) throw std::runtime_error("part not added");
        const auto at = static_cast<zip_uint64_t>(index);
        zip_set_file_compression(zip, at, packing == Packing::Store ? ZIP_CM_STORE : ZIP_CM_DEFLATE, 0);
        if (packing == Packing::Password && zip_file_set_encryption(zip, at, ZIP_EM_AES_256, "secret") != 0)
            throw std::runtime_error("not encrypted");
    }
    if (zip_close(zip) != 0) throw std::runtime_error("zip not closed");
    zip_stat_t stat;
    zip_source_stat(target, &stat);
    QByteArray out(static_cast<qsizetype>(stat.size), '\0');
    zip_source_open(target);
    zip_source_read(target, out.data(), stat.size);
    zip_source_close(target);
    zip_source_free(target);
    return out;
}

inline const QByteArray kMainNs =
    QByteArrayLiteral("xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\" "
                      "xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\"");
inline const QByteArray kRelNs =
    QByteArrayLiteral("xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"");
inline const QByteArray kRelType =
    QByteArrayLiteral("http://schemas.openxmlformats.org/officeDocument/2006/relationships/");

/// The parts of a workbook with one sheet "Data"; each can be replaced before it is packed.
struct Book {
    QByteArray sheetData;  ///< what stands in <sheetData>
    QByteArray afterData;  ///< mergeCells …
    QByteArray strings;    ///< the <si>s; empty = no such part
    QByteArray formats;    ///< <numFmt>s
    QByteArray xfs;        ///< the <xf>s after the first
    QByteArray properties; ///< attributes of workbookPr
    QByteArray sheetPart = "xl/worksheets/sheet1.xml";
    QByteArray sheetTarget = "worksheets/sheet1.xml";

    Parts parts() const {
        Parts out;
        out.emplace_back("[Content_Types].xml",
                         "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"/>");
        out.emplace_back("_rels/.rels", "<Relationships " + kRelNs + "><Relationship Id=\"a\" Type=\"" +
                                            kRelType +
                                            "officeDocument\" Target=\"xl/workbook.xml\"/></Relationships>");
        out.emplace_back(
            "xl/workbook.xml",
            "<?xml version=\"1.0\"?><workbook " + kMainNs + "><workbookPr " + properties +
                "/><sheets><sheet name=\"Data\" sheetId=\"1\" r:id=\"r1\"/></sheets></workbook>");
        out.emplace_back("xl/_rels/workbook.xml.rels",
                         "<Relationships " + kRelNs + "><Relationship Id=\"r1\" Type=\"" + kRelType +
                             "worksheet\" Target=\"" + sheetTarget + "\"/><Relationship Id=\"r2\" Type=\"" +
                             kRelType + "styles\" Target=\"styles.xml\"/>" +
                             (strings.isEmpty() ? QByteArray()
                                                : "<Relationship Id=\"r3\" Type=\"" + kRelType +
                                                      "sharedStrings\" Target=\"sharedStrings.xml\"/>") +
                             "</Relationships>");
        out.emplace_back("xl/styles.xml", "<styleSheet " + kMainNs + "><numFmts>" + formats +
                                              "</numFmts><cellStyleXfs><xf numFmtId=\"14\"/></cellStyleXfs>"
                                              "<cellXfs><xf numFmtId=\"0\"/>" +
                                              xfs + "</cellXfs></styleSheet>");
        if (!strings.isEmpty())
            out.emplace_back("xl/sharedStrings.xml", "<sst " + kMainNs + ">" + strings + "</sst>");
        out.emplace_back(sheetPart, "<?xml version=\"1.0\" encoding=\"UTF-8\"?><worksheet " + kMainNs +
                                        "><sheetData>" + sheetData + "</sheetData>" + afterData +
                                        "</worksheet>");
        return out;
    }
    QByteArray bytes(Packing packing = Packing::Deflate) const { return zipOf(parts(), packing); }
};

/// Replaces a part, or adds it.
inline Parts with(Parts parts, const QByteArray& name, const QByteArray& bytes) {
    for (auto& part : parts) {
        if (part.first != name) continue;
        part.second = bytes;
        return parts;
    }
    parts.emplace_back(name, bytes);
    return parts;
}

/// A sheet as read: "3: a|b" for each record (row number, fields), and what was said beside it.
struct Sheet {
    QStringList rows;
    std::vector<QString> notes;
    Error error;
    bool failed = false;
};

inline Sheet readAll(Result<std::unique_ptr<sources::RecordReader>> opened) {
    Sheet sheet;
    if (!opened) {
        sheet.failed = true;
        sheet.error = opened.error();
        return sheet;
    }
    sources::RecordReader& reader = **opened;
    while (true) {
        const auto step = reader.next();
        if (step == sources::RecordReader::Step::Failed) {
            sheet.failed = true;
            sheet.error = reader.error();
            return sheet;
        }
        if (step == sources::RecordReader::Step::End) break;
        QStringList fields;
        for (const std::string_view field : reader.fields())
            fields << QString::fromUtf8(field.data(), static_cast<qsizetype>(field.size()));
        sheet.rows << QStringLiteral("%1: %2").arg(reader.line()).arg(fields.join(QLatin1Char('|')));
    }
    sheet.notes = reader.notes();
    return sheet;
}

inline SourceFormat xlsxFormat(const std::string& sheet = {}, int headerLine = 1) {
    SourceFormat format;
    format.kind = SourceFormat::Kind::Xlsx;
    format.sheet = sheet;
    format.headerLine = headerLine;
    return format;
}

inline Sheet readBytes(const QByteArray& bytes, const SourceFormat& format = xlsxFormat()) {
    return readAll(sources::openXlsxBytes(bytes, QStringLiteral("book.xlsx"), format));
}

} // namespace harmdesk::tests
