// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/golden/flat-dress/flat_dress.h"

namespace harmdesk::tests {

/// One of the dresses, written into a folder; the files to import.
struct DressedExtract {
    QString name;
    QStringList files;
};

inline QString valueOf(const Row& row, const char* field) {
    const auto found = row.find(QLatin1String(field));
    return found == row.end() ? QString() : found->second;
}

/// Without a copy; an empty row where there is no such person.
inline const Row& personOf(const GoldenState& state, const Row& link) {
    static const Row nobody;
    const auto ref = link.find(QStringLiteral("nominal_ref"));
    if (ref == link.end()) return nobody;
    const auto found = state.persons.constFind(ref->second);
    return found == state.persons.constEnd() ? nobody : *found;
}

/// Names of a dress for the fields of crime and person.
using Names = std::map<QString, QString>;

inline const QStringList kCrimeFields{QStringLiteral("crime_no"),
                                      QStringLiteral("ho_class"),
                                      QStringLiteral("cjs_code"),
                                      QStringLiteral("offence_title"),
                                      QStringLiteral("committed_from"),
                                      QStringLiteral("committed_to"),
                                      QStringLiteral("reported_on"),
                                      QStringLiteral("recorded_on"),
                                      QStringLiteral("offences"),
                                      QStringLiteral("borough"),
                                      QStringLiteral("easting"),
                                      QStringLiteral("northing"),
                                      QStringLiteral("mo"),
                                      QStringLiteral("flags"),
                                      QStringLiteral("status"),
                                      QStringLiteral("outcome_type"),
                                      QStringLiteral("outcome_on"),
                                      QStringLiteral("officer"),
                                      QStringLiteral("unit"),
                                      QStringLiteral("statement_on")};
inline const QStringList kPersonFields{QStringLiteral("nominal_ref"),   QStringLiteral("pnc_id"),
                                       QStringLiteral("surname"),       QStringLiteral("forenames"),
                                       QStringLiteral("date_of_birth"), QStringLiteral("sex"),
                                       QStringLiteral("ethnicity"),     QStringLiteral("home_borough"),
                                       QStringLiteral("status"),        QStringLiteral("status_from")};

inline bool isDateField(const QString& field) {
    return field.endsWith(QLatin1String("_on")) || field.startsWith(QLatin1String("committed")) ||
           field == QLatin1String("date_of_birth") || field == QLatin1String("status_from");
}

/// Words in place of codes, by field.
using Words = std::map<QString, std::map<QString, QString>>;

inline QString cell(const Dress& dress, const Words& words, const Row& row, const QString& field) {
    const auto found = row.find(field);
    QString text = found == row.end() ? QString() : found->second;
    if (isDateField(field)) return datedAs(dress, text);
    const auto map = words.find(field);
    return map == words.end() ? text : inWords(text, map->second);
}

/// One row for each crime, accused and victim. `suspect` and `victim` name the person fields that stand in
/// the row, with their prefix.
struct FlatNames {
    Names crime;
    Names suspect;
    Names victim;
    QString role;    ///< the accused's role in a column of its own; empty = none
    QString related; ///< victim's relationship
};

inline QList<QStringList> flatRecords(const GoldenState& state, const Dress& dress, const FlatNames& names,
                                      const Words& crimeWords, const Words& personWords) {
    QList<QStringList> out;
    QStringList header;
    for (const QString& f : kCrimeFields)
        if (names.crime.contains(f)) header << names.crime.at(f);
    for (const Names* set : {&names.suspect, &names.victim})
        for (const QString& f : kPersonFields)
            if (set->contains(f)) header << set->at(f);
    if (!names.role.isEmpty()) header << names.role;
    if (!names.related.isEmpty()) header << names.related;
    out << header;
    for (const Row& crime : state.crimes) {
        const People people = peopleOf(state, valueOf(crime, "crime_no"));
        const qsizetype rows = std::max({people.accused.size(), people.victims.size(), qsizetype{1}});
        for (qsizetype i = 0; i < rows; ++i) {
            const Row suspectLink =
                people.accused.isEmpty() ? Row() : people.accused[i % people.accused.size()];
            const Row victimLink =
                people.victims.isEmpty() ? Row() : people.victims[i % people.victims.size()];
            const Row& suspect = personOf(state, suspectLink);
            const Row& victim = personOf(state, victimLink);
            QStringList record;
            for (const QString& f : kCrimeFields)
                if (names.crime.contains(f)) record << cell(dress, crimeWords, crime, f);
            for (const QString& f : kPersonFields)
                if (names.suspect.contains(f)) record << cell(dress, personWords, suspect, f);
            for (const QString& f : kPersonFields)
                if (names.victim.contains(f)) record << cell(dress, personWords, victim, f);
            if (!names.role.isEmpty())
                record << cell(dress, personWords, suspectLink, QStringLiteral("role"));
            if (!names.related.isEmpty()) record << valueOf(victimLink, "relationship");
            out << record;
        }
    }
    return out;
}

inline Names named(const char* pairs) {
    Names out;
    const QStringList words = QString::fromLatin1(pairs).split(QLatin1Char('|'));
    for (const QString& pair : words)
        out[pair.section(QLatin1Char('='), 0, 0)] = pair.section(QLatin1Char('='), 1);
    return out;
}
inline std::map<QString, QString> worded(const char* pairs) {
    return named(pairs);
}

inline Words personWords() {
    return {
        {QStringLiteral("sex"), worded("M=Male|F=Female|U=Not Known")},
        {QStringLiteral("status"), worded("WANTED=Wanted|SERVING=Serving Prisoner|DECEASED=Deceased")},
        {QStringLiteral("role"), worded("SUSPECT=Named Suspect|ARRESTED=Arrested|CHARGED=Charged|CONVICTED="
                                        "Convicted|VICTIM=Victim|WITNESS=Witness")}};
}
inline Words crimeWords(const char* flagMark) {
    Words out{
        {QStringLiteral("status"), worded("ACTIVE=Crimed|CANCELLED=No Crime|TRANSFERRED=Transferred Out")}};
    std::map<QString, QString> flags;
    for (const char* set : {"VAWG;DA", "VAWG;DA;HATE", "VAWG;HATE", "DA;HATE"})
        flags[QLatin1String(set)] =
            QString::fromLatin1(set).replace(QLatin1Char(';'), QLatin1String(flagMark));
    out[QStringLiteral("flags")] = flags;
    return out;
}

/// 1. Semicolons, Windows-1252, day first.
inline DressedExtract semicolonDress(const GoldenState& state, const QString& folder) {
    Dress dress;
    dress.delimiter = ';';
    dress.encoding = Dress::Encoding::Windows1252;
    const FlatNames names{
        named("crime_no=CrNo|ho_class=HO Code|cjs_code=CCCJS Code|offence_title=Offence Title|committed_from="
              "DateCommittedFrom|committed_to=DateCommittedTo|reported_on=Date Reported|recorded_on=Date "
              "Recorded|offences=No. of Offences|borough=BOCU|easting=Easting|northing=Northing|mo=MO|flags="
              "Flags|status=Crime Status|outcome_type=Outcome Code|outcome_on=Outcome "
              "Date|officer=OIC|unit=Team|"
              "statement_on=VRI date"),
        named("nominal_ref=Suspect URN|pnc_id=Suspect PNC ID|surname=Suspect Surname|forenames=Suspect "
              "Forename(s)|date_of_birth=Suspect DOB|sex=Suspect Sex|ethnicity=Suspect Ethnicity (16+1)|"
              "home_borough=Suspect Home Borough|status=Suspect Status|status_from=Suspect Status Date"),
        named(
            "nominal_ref=Victim URN|surname=Victim Surname|forenames=Victim Forename(s)|date_of_birth=Victim "
            "DOB|sex=Victim Sex"),
        {},
        QStringLiteral("Relationship to Suspect")};
    const QString file = folder + QStringLiteral("/VAWG extract 2026-10.csv");
    writeDressed(file, dress, flatRecords(state, dress, names, crimeWords(", "), personWords()));
    return {QStringLiteral("semicolons, Windows-1252, day first"), {file}};
}

/// 2. Commas, month first with a time, camel case, title rows before the header.
inline DressedExtract monthFirstDress(const GoldenState& state, const QString& folder) {
    Dress dress;
    dress.dates = QStringLiteral("MM/dd/yyyy");
    dress.timeBehind = QStringLiteral(" 14:05");
    const FlatNames names{
        named(
            "crime_no=CrimeNumber|ho_class=HomeOfficeCode|cjs_code=CJSCode|offence_title=OffenceDescription|"
            "committed_from=CommittedStartDate|committed_to=CommittedEndDate|reported_on=ReportedDate|"
            "recorded_on=RecordedDate|offences=OffenceCount|borough=Borough|mo=ModusOperandi|flags=Keywords|"
            "status=RecordStatus|outcome_type=HOOutcome|outcome_on=OutcomeDate|officer=OfficerInCase|unit="
            "InvestigatingUnit"),
        named(
            "nominal_ref=SuspectID|pnc_id=SuspectPNCID|surname=SuspectFamilyName|forenames=SuspectFirstName|"
            "date_of_birth=SuspectDateOfBirth|sex=SuspectGender|ethnicity=SuspectSelfDefinedEthnicity|"
            "home_borough=SuspectBorough|status=SuspectStatus|status_from=SuspectStatusDate"),
        named("nominal_ref=VictimID|surname=VictimFamilyName|forenames=VictimFirstName|date_of_birth="
              "VictimDateOfBirth|sex=VictimGender"),
        QStringLiteral("SuspectInvolvement"), QStringLiteral("VictimSuspectRelationship")};
    const QString file = folder + QStringLiteral("/crimes_and_people_Oct_2026.csv");
    writeDressed(file, dress, flatRecords(state, dress, names, crimeWords("|"), personWords()));
    return {QStringLiteral("commas, month first with time, camel case"), {file}};
}

/// 3. Tab, UTF-16, two-digit years.
inline DressedExtract utf16Dress(const GoldenState& state, const QString& folder) {
    Dress dress;
    dress.delimiter = '\t';
    dress.dates = QStringLiteral("dd.MM.yy");
    dress.encoding = Dress::Encoding::Utf16;
    const FlatNames names{
        named("crime_no=Crime Ref|ho_class=HO "
              "Class|cjs_code=CJS|offence_title=Offence|committed_from=Committed "
              "From Date|committed_to=Committed To Date|reported_on=Reported|recorded_on=Recorded|offences="
              "Number of Offences|borough=OCU|mo=Modus Operandi|flags=Crime Flags|status=Crime Status|"
              "outcome_type=Outcome Type|outcome_on=Date of Outcome|officer=Investigating Officer|unit=Unit|"
              "statement_on=Statement Date"),
        named(
            "nominal_ref=Nominal URN|pnc_id=PNCID|surname=Surname|forenames=Forenames|date_of_birth=DOB|sex="
            "Sex|ethnicity=Ethnicity|home_borough=Home Address Borough|status=Nominal "
            "Status|status_from=Nominal "
            "Status Date"),
        named(
            "nominal_ref=Victim Nominal Ref|surname=Victim Surname|forenames=Victim Forenames|date_of_birth="
            "Victim Date of Birth|sex=Victim Sex"),
        QStringLiteral("Suspect Role"),
        {}};
    const QString file = folder + QStringLiteral("/Extract.txt");
    writeDressed(file, dress, flatRecords(state, dress, names, crimeWords(" / "), personWords()));
    return {QStringLiteral("tabs, UTF-16, two-digit years"), {file}};
}

/// 4. sep= line and title rows, one row for each crime and person with a role column, months in words.
inline DressedExtract roleDress(const GoldenState& state, const QString& folder) {
    Dress dress;
    dress.delimiter = ';';
    dress.dates = QStringLiteral("dd-MMM-yyyy");
    dress.before = "sep=;\r\nVAWG monthly extract\r\nPrepared for the briefing\r\n\r\n";
    const Names crime =
        named("crime_no=Crime Reference|ho_class=Home Office Code|cjs_code=CJS Offence Code|"
              "offence_title=Offence Name|committed_from=Date of Offence|reported_on=Date of "
              "Report|recorded_on=Crime Recorded Date|offences=Offences|borough=LPU|flags=Markers|"
              "status=Investigation Status|outcome_type=Disposal|outcome_on=Disposal Date");
    const Names person =
        named("nominal_ref=Person Ref|pnc_id=PNC No|surname=Last Name|forenames=First Names|"
              "date_of_birth=Date of Birth|sex=Gender|ethnicity=Self Defined Ethnicity|status="
              "Person Status|status_from=Wanted Since");
    QList<QStringList> records;
    QStringList header;
    for (const QString& f : kCrimeFields)
        if (crime.contains(f)) header << crime.at(f);
    for (const QString& f : kPersonFields)
        if (person.contains(f)) header << person.at(f);
    header << QStringLiteral("Involvement") << QStringLiteral("Relationship");
    records << header;
    const Words words = personWords();
    const Words offenceWords = crimeWords(",");
    for (const Row& row : state.crimes) {
        QList<Row> links = state.linksOf.value(valueOf(row, "crime_no"));
        if (links.isEmpty()) links << Row();
        for (const Row& link : links) {
            const Row& who = personOf(state, link);
            QStringList record;
            for (const QString& f : kCrimeFields)
                if (crime.contains(f)) record << cell(dress, offenceWords, row, f);
            for (const QString& f : kPersonFields)
                if (person.contains(f)) record << cell(dress, words, who, f);
            record << cell(dress, words, link, QStringLiteral("role")) << valueOf(link, "relationship");
            records << record;
        }
    }
    const QString file = folder + QStringLiteral("/Crime Person Report 31.10.2026.csv");
    writeDressed(file, dress, records);
    return {QStringLiteral("role column, title rows, months in words"), {file}};
}

/// 5. Four files with other names and columns.
inline DressedExtract filesDress(const GoldenState& state, const QString& folder) {
    Dress dress;
    dress.delimiter = '|';
    dress.crlf = false;
    const auto write = [&](const char* name, const Names& names, const QStringList& fields,
                           const QList<Row>& rows, const Words& words) {
        QList<QStringList> records;
        QStringList header;
        for (const QString& f : fields)
            if (names.contains(f)) header << names.at(f);
        records << header;
        for (const Row& row : rows) {
            QStringList record;
            for (const QString& f : fields)
                if (names.contains(f))
                    record << (f == QLatin1String("until") ? datedAs(dress, valueOf(row, "until"))
                                                           : cell(dress, words, row, f));
            records << record;
        }
        const QString file = folder + QLatin1Char('/') + QLatin1String(name);
        writeDressed(file, dress, records);
        return file;
    };
    QList<Row> people(state.persons.begin(), state.persons.end());
    std::sort(people.begin(), people.end(), [](const Row& a, const Row& b) {
        return valueOf(a, "nominal_ref") < valueOf(b, "nominal_ref");
    });
    const QString crimes = write(
        "niche_crime_202610.csv",
        named("crime_no=Crime_No|ho_class=HO_Class|cjs_code=CJS_Code|offence_title=Offence_Title|committed_"
              "from="
              "Committed_From|committed_to=Committed_To|reported_on=Reported_On|recorded_on=Recorded_On|"
              "offences="
              "Offence_Count|borough=District|easting=X_Coord|northing=Y_Coord|mo=MO_Text|flags=Crime_Flags|"
              "status=Status|outcome_type=Outcome|outcome_on=Outcome_Date|officer=OIC_Name|unit=OIC_Unit|"
              "statement_on=First_Statement"),
        kCrimeFields, state.crimes, crimeWords(","));
    const QString persons = write(
        "niche_nominal_202610.csv",
        named("nominal_ref=Nominal_Ref|pnc_id=PNC_ID|surname=Surname|forenames=Forename_1|date_of_birth=DOB|"
              "sex="
              "Gender|ethnicity=Ethnicity_Code|home_borough=Borough|status=Status|status_from=Status_Date"),
        kPersonFields, people, personWords());
    const QString links =
        write("niche_involvement_202610.csv",
              named("crime_no=Crime_No|nominal_ref=Nominal_Ref|role=Role_Type|relationship=Relationship"),
              {QStringLiteral("crime_no"), QStringLiteral("nominal_ref"), QStringLiteral("role"),
               QStringLiteral("relationship")},
              state.links, personWords());
    const QString events = write(
        "niche_custody_202610.csv",
        named(
            "nominal_ref=Nominal_Ref|event=Event_Type|event_on=Event_Date|until=Event_End|crime_no=Crime_No|"
            "detail=Conditions"),
        {QStringLiteral("nominal_ref"), QStringLiteral("event"), QStringLiteral("event_on"),
         QStringLiteral("until"), QStringLiteral("crime_no"), QStringLiteral("detail")},
        state.events, {});
    return {QStringLiteral("four files with other names"), {crimes, persons, links, events}};
}

/// 6. Up to two suspects and two victims side by side.
inline DressedExtract pairsDress(const GoldenState& state, const QString& folder) {
    Dress dress;
    const QStringList crimeFields{QStringLiteral("crime_no"),       QStringLiteral("ho_class"),
                                  QStringLiteral("cjs_code"),       QStringLiteral("offence_title"),
                                  QStringLiteral("committed_from"), QStringLiteral("reported_on"),
                                  QStringLiteral("recorded_on"),    QStringLiteral("offences"),
                                  QStringLiteral("flags"),          QStringLiteral("status")};
    dress.dates = QStringLiteral("dd/MM/yyyy");
    QList<QStringList> records;
    QStringList header{QStringLiteral("CRN"),
                       QStringLiteral("HO Classification"),
                       QStringLiteral("CJS Code"),
                       QStringLiteral("Offence Description"),
                       QStringLiteral("Committed From"),
                       QStringLiteral("Reported Date"),
                       QStringLiteral("Recorded Date"),
                       QStringLiteral("Count of Offences"),
                       QStringLiteral("Keywords"),
                       QStringLiteral("Status")};
    const QStringList personFields{QStringLiteral("nominal_ref"), QStringLiteral("surname"),
                                   QStringLiteral("forenames"),   QStringLiteral("date_of_birth"),
                                   QStringLiteral("sex"),         QStringLiteral("status"),
                                   QStringLiteral("status_from")};
    for (const char* who : {"Suspect 1", "Suspect 2", "Victim 1", "Victim 2"})
        for (const char* what : {"URN", "Surname", "Forenames", "DOB", "Sex", "Status", "Status Date"})
            header << QStringLiteral("%1 %2").arg(QLatin1String(who), QLatin1String(what));
    records << header;
    const Words words = personWords();
    const Words offenceWords = crimeWords(", ");
    for (const Row& crime : state.crimes) {
        const People people = peopleOf(state, valueOf(crime, "crime_no"));
        const qsizetype rows =
            std::max({(people.accused.size() + 1) / 2, (people.victims.size() + 1) / 2, qsizetype{1}});
        for (qsizetype i = 0; i < rows; ++i) {
            QStringList record;
            for (const QString& f : crimeFields) record << cell(dress, offenceWords, crime, f);
            for (const QList<Row>* links : {&people.accused, &people.victims})
                for (qsizetype n = 2 * i; n < 2 * i + 2; ++n) {
                    const Row& who = personOf(state, links->value(n));
                    for (const QString& f : personFields) record << cell(dress, words, who, f);
                }
            records << record;
        }
    }
    const QString file = folder + QStringLiteral("/report.csv");
    writeDressed(file, dress, records);
    return {QStringLiteral("suspects and victims side by side"), {file}};
}

inline constexpr int kDresses = 6;
inline DressedExtract dressOf(int which, const GoldenState& state, const QString& folder) {
    switch (which) {
    case 0:
        return semicolonDress(state, folder);
    case 1:
        return monthFirstDress(state, folder);
    case 2:
        return utf16Dress(state, folder);
    case 3:
        return roleDress(state, folder);
    case 4:
        return filesDress(state, folder);
    default:
        return pairsDress(state, folder);
    }
}

} // namespace harmdesk::tests
