// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/sources/file_look.h"

#include "models/sources/source_text.h"

#include <array>

namespace harmdesk::sources {

namespace {

using namespace std::string_view_literals;

enum class Look { Picture, Pdf, Program, Archive, Database, Document, Office, Columns, Markup, Utf32 };
struct Signature {
    std::string_view bytes;
    Look look;
};
// First match wins.
constexpr std::array kSignatures{
    Signature{"\x89PNG"sv, Look::Picture},
    Signature{"\xFF\xD8\xFF"sv, Look::Picture},
    Signature{"GIF8"sv, Look::Picture},
    Signature{"II*\0"sv, Look::Picture},
    Signature{"MM\0*"sv, Look::Picture},
    Signature{"%PDF-"sv, Look::Pdf},
    Signature{"\x7F"
              "ELF"sv,
              Look::Program},
    Signature{"MZ\x90\0"sv, Look::Program},
    Signature{"PK\x03\x04"sv, Look::Archive},
    Signature{"PK\x05\x06"sv, Look::Archive},
    Signature{"\x1F\x8B\x08"sv, Look::Archive},
    Signature{"BZh"sv, Look::Archive},
    Signature{"\xFD"
              "7zXZ"sv,
              Look::Archive},
    Signature{"7z\xBC\xAF\x27\x1C"sv, Look::Archive},
    Signature{"Rar!\x1A\x07"sv, Look::Archive},
    Signature{"SQLite format 3\0"sv, Look::Database},
    Signature{"{\\rtf"sv, Look::Document},
    Signature{"\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1"sv, Look::Office},
    Signature{"PAR1"sv, Look::Columns},
    Signature{"<?xml"sv, Look::Markup},
    Signature{"<!DOCTYPE"sv, Look::Markup},
    Signature{"<!doctype"sv, Look::Markup},
    Signature{"<html"sv, Look::Markup},
    Signature{"<HTML"sv, Look::Markup},
    Signature{"\xFF\xFE\0\0"sv, Look::Utf32},
    Signature{"\0\0\xFE\xFF"sv, Look::Utf32},
};

QString sentence(Look look) {
    switch (look) {
    case Look::Picture:
        return SourceText::tr(
            "The file %1 is a picture, not a table. Nothing was imported. Choose the CSV or XLSX "
            "file of the extract.");
    case Look::Pdf:
        return SourceText::tr(
            "The file %1 is a PDF: a table in it cannot be read without mistakes. Nothing was "
            "imported. Ask for the extract as CSV or XLSX.");
    case Look::Program:
        return SourceText::tr(
            "The file %1 is a program, not a table. Nothing was imported. Choose the CSV or XLSX "
            "file of the extract.");
    case Look::Archive:
        return SourceText::tr(
            "The file %1 is a packed file, not a CSV file. Nothing was imported. Choose a file in "
            "it where it is a zip, or unpack it first.");
    case Look::Database:
        return SourceText::tr("The file %1 is a database (perhaps a case file), not an extract. Nothing was "
                              "imported. Choose the CSV or XLSX file of the extract.");
    case Look::Document:
        return SourceText::tr(
            "The file %1 is a text document (RTF), not a table. Nothing was imported. Ask for the "
            "extract as CSV or XLSX.");
    case Look::Office:
        return SourceText::tr(
            "The file %1 is a document of the old Office format (.xls, .doc) or a protected "
            "workbook, not a CSV file. Nothing was imported. Open it, take off any password and "
            "save it as XLSX or CSV.");
    case Look::Columns:
        return SourceText::tr(
            "The file %1 is a Parquet file, which cannot be read. Nothing was imported. Export "
            "the extract as CSV or XLSX.");
    case Look::Markup:
        return SourceText::tr(
            "The file %1 is a web page or XML (some systems give such files the ending .xls or "
            ".csv). Nothing was imported. Open it in a spreadsheet and save it as XLSX or CSV.");
    case Look::Utf32:
        break;
    }
    return SourceText::tr(
        "The file %1 is in UTF-32, which cannot be read. Nothing was imported. Export it again "
        "as CSV in UTF-8.");
}

} // namespace

std::optional<Error> refusalByStart(const QString& path, std::string_view start) {
    std::string_view text = start;
    if (text.starts_with("\xEF\xBB\xBF")) text.remove_prefix(3);
    while (!text.empty() && (text.front() == ' ' || text.front() == '\n' || text.front() == '\r'))
        text.remove_prefix(1);
    for (const Signature& signature : kSignatures) {
        // Marks of markup may stand after blanks, those of binary files are the very first bytes.
        const bool markup = signature.look == Look::Markup;
        if ((markup ? text : start).starts_with(signature.bytes))
            return Error{ErrorKind::Unreadable, sentence(signature.look).arg(path), {}, path};
    }
    return std::nullopt;
}

} // namespace harmdesk::sources
