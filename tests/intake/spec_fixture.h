// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "intake_fixture.h"
#include "models/domain/import_spec.h"
#include "models/specs/specs.h"

namespace harmdesk::tests {

/// One column onto one field.
inline FieldRule column(const char* field, const char* name, DateStyle date = DateStyle::DayFirst) {
    FieldRule rule;
    rule.field = field;
    rule.columns = {name};
    for (const FileKind kind : {FileKind::Persons, FileKind::Crimes, FileKind::Links, FileKind::Events})
        for (const specs::StandardField& each : specs::standardFields(kind))
            if (each.name == rule.field && each.type == specs::StandardField::Type::Date) rule.date = date;
    return rule;
}

inline FieldRule constant(const char* field, const char* value) {
    FieldRule rule;
    rule.field = field;
    rule.constant = value;
    return rule;
}

inline TargetRule target(FileKind kind, const char* label, std::vector<FieldRule> fields,
                         std::vector<RowTest> when = {}) {
    TargetRule rule;
    rule.kind = kind;
    rule.label = label;
    rule.fields = std::move(fields);
    rule.when = std::move(when);
    return rule;
}

inline RowTest filled(const char* name) {
    RowTest test;
    test.column = name;
    test.op = RowTest::Op::NotEmpty;
    return test;
}

inline SourceRule source(const char* name, const char* pattern, std::vector<TargetRule> targets,
                         char delimiter = ';') {
    SourceRule rule;
    rule.name = name;
    rule.pattern = pattern;
    rule.format.delimiter = delimiter;
    rule.targets = std::move(targets);
    for (const TargetRule& each : rule.targets)
        for (const FieldRule& field : each.fields)
            for (const std::string& used : field.columns)
                if (std::find(rule.columns.begin(), rule.columns.end(), used) == rule.columns.end())
                    rule.columns.push_back(used);
    return rule;
}

inline ImportSpec spec(std::vector<SourceRule> sources) {
    ImportSpec out;
    out.name = QStringLiteral("Made up");
    out.sources = std::move(sources);
    return out;
}

/// A row of a small flat file: crime, suspect and victim.
inline const char kFlatHeader[] =
    "Crime No;Offence;HO Code;Reported;Status;Suspect Ref;Suspect Surname;Suspect DOB;Victim Ref;Victim "
    "Surname;Relationship\n";

inline SourceRule flatSource() {
    SourceRule rule =
        source("flat", "*flat*",
               {target(FileKind::Crimes, "",
                       {column("crime_no", "Crime No"), column("offence_title", "Offence"),
                        column("ho_class", "HO Code"), column("reported_on", "Reported"),
                        column("status", "Status")}),
                target(FileKind::Persons, "suspect",
                       {column("nominal_ref", "Suspect Ref"), column("surname", "Suspect Surname"),
                        column("date_of_birth", "Suspect DOB")},
                       {filled("Suspect Ref")}),
                target(FileKind::Links, "suspect",
                       {column("crime_no", "Crime No"), column("nominal_ref", "Suspect Ref"),
                        constant("role", "SUSPECT")},
                       {filled("Suspect Ref")}),
                target(FileKind::Persons, "victim",
                       {column("nominal_ref", "Victim Ref"), column("surname", "Victim Surname")},
                       {filled("Victim Ref")}),
                target(FileKind::Links, "victim",
                       {column("crime_no", "Crime No"), column("nominal_ref", "Victim Ref"),
                        column("relationship", "Relationship"), constant("role", "VICTIM")},
                       {filled("Victim Ref")})});
    for (FieldRule& field : rule.targets[0].fields)
        if (field.field == "status") field.values = {{"Live", "ACTIVE"}, {"No crime", "CANCELLED"}};
    return rule;
}

inline Result<ImportReceipt> importWith(TemporaryCase& held, const ImportSpec& spec, const QStringList& paths,
                                        bool dryRun = false, const WorkContext& context = {}) {
    intake::ImportRequest request;
    request.paths = paths;
    request.spec = spec;
    request.dryRun = dryRun;
    request.user = QStringLiteral("tester");
    return intake::importExtract(*held.connection, request, context);
}

/// "crimes/ 3 2 0 1 0 +0": kind, label, read, inserted, updated, unchanged, rejected, skipped.
inline QStringList countsOf(const ImportReceipt& receipt) {
    static const char* const names[] = {"persons", "crimes", "links", "events"};
    QStringList out;
    for (const FileReceipt& f : receipt.files)
        out.append(QStringLiteral("%1/%2 %3 %4 %5 %6 %7 +%8")
                       .arg(QLatin1String(names[static_cast<int>(f.kind)]), f.target)
                       .arg(f.rowsRead)
                       .arg(f.inserted)
                       .arg(f.updated)
                       .arg(f.unchanged)
                       .arg(f.rejected)
                       .arg(f.skipped));
    return out;
}

inline bool addsUp(const ImportReceipt& receipt) {
    return std::all_of(receipt.files.begin(), receipt.files.end(), [](const FileReceipt& f) {
        return f.rowsRead == f.inserted + f.updated + f.unchanged + f.rejected;
    });
}

inline QString errorOf(const Result<ImportReceipt>& result) {
    return result ? QString() : result.error().text;
}

} // namespace harmdesk::tests
