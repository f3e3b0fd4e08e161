<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_GB" sourcelanguage="en_GB">
<context>
    <name>AuditCommand</name>
    <message numerus="yes">
        <source>The log is whole: %n line(s), each chained to the one before.</source>
        <translation>
            <numerusform>The log is whole: %n line, chained to the one before.</numerusform>
            <numerusform>The log is whole: %n lines, each chained to the one before.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CaseFileText</name>
    <message numerus="yes">
        <source>%n row(s) of table %1 refer to rows missing from table %2.</source>
        <translation>
            <numerusform>%n row of table %1 refers to rows missing from table %2.</numerusform>
            <numerusform>%n rows of table %1 refer to rows missing from table %2.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ImportCommand</name>
    <message numerus="yes">
        <source>… and %n more rejected row(s); --receipt FILE.json lists all.</source>
        <translation>
            <numerusform>… and %n more rejected row; --receipt FILE.json lists all.</numerusform>
            <numerusform>… and %n more rejected rows; --receipt FILE.json lists all.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n offence text(s) the harm index does not know; their crimes count 0 days and scores read “at least”:</source>
        <translation>
            <numerusform>%n offence text the harm index does not know; its crimes count 0 days and scores read “at least”:</numerusform>
            <numerusform>%n offence texts the harm index does not know; their crimes count 0 days and scores read “at least”:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n crime(s)</source>
        <translation>
            <numerusform>%n crime</numerusform>
            <numerusform>%n crimes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>  … and %n more.</source>
        <translation>
            <numerusform>  … and %n more.</numerusform>
            <numerusform>  … and %n more.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>IntakeText</name>
    <message numerus="yes">
        <source>%n column(s) missing: %1.</source>
        <translation>
            <numerusform>%n column missing: %1.</numerusform>
            <numerusform>%n columns missing: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n column(s) unknown: %1.</source>
        <translation>
            <numerusform>%n column unknown: %1.</numerusform>
            <numerusform>%n columns unknown: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n column(s) given twice: %1.</source>
        <translation>
            <numerusform>%n column given twice: %1.</numerusform>
            <numerusform>%n columns given twice: %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NewCommand</name>
    <message numerus="yes">
        <source>Created %1 with the harm index %2: %n offence(s), </source>
        <translation>
            <numerusform>Created %1 with the harm index %2: %n offence, </numerusform>
            <numerusform>Created %1 with the harm index %2: %n offences, </numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n resolution rule(s).</source>
        <translation>
            <numerusform>%n resolution rule.</numerusform>
            <numerusform>%n resolution rules.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PackCommand</name>
    <message numerus="yes">
        <source>%n suspect(s), </source>
        <translation>
            <numerusform>%n suspect, </numerusform>
            <numerusform>%n suspects, </numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n page(s), </source>
        <translation>
            <numerusform>%n page, </numerusform>
            <numerusform>%n pages, </numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RankCommand</name>
    <message numerus="yes">
        <source>Counted: %n allegation(s)</source>
        <translation>
            <numerusform>Counted: %n allegation</numerusform>
            <numerusform>Counted: %n allegations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n allegation(s) without a value in the harm index (matched by: unmapped)</source>
        <translation>
            <numerusform>%n allegation without a value in the harm index (matched by: unmapped)</numerusform>
            <numerusform>%n allegations without a value in the harm index (matched by: unmapped)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Not counted: %n allegation(s)</source>
        <translation>
            <numerusform>Not counted: %n allegation</numerusform>
            <numerusform>Not counted: %n allegations</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SampleCommand</name>
    <message numerus="yes">
        <source>Wrote a synthetic extract of %n suspect(s) to %1: %2. No row stands for a real person.</source>
        <translation>
            <numerusform>Wrote a synthetic extract of %n suspect to %1: %2. No row stands for a real person.</numerusform>
            <numerusform>Wrote a synthetic extract of %n suspects to %1: %2. No row stands for a real person.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>VerifyCommand</name>
    <message numerus="yes">
        <source>%n person(s), </source>
        <translation>
            <numerusform>%n person, </numerusform>
            <numerusform>%n persons, </numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n crime(s)</source>
        <translation>
            <numerusform>%n crime</numerusform>
            <numerusform>%n crimes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Checked: the log&apos;s chain, %n line(s)</source>
        <translation>
            <numerusform>Checked: the log&apos;s chain, %n line</numerusform>
            <numerusform>Checked: the log&apos;s chain, %n lines</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>harmdesk::HarmCharts</name>
    <message numerus="yes">
        <source>%n allegation(s)</source>
        <translation>
            <numerusform>%n allegation</numerusform>
            <numerusform>%n allegations</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>harmdesk::Pack</name>
    <message numerus="yes">
        <source>%1 to %2, %n day(s), by %3</source>
        <translation>
            <numerusform>%1 to %2, %n day, by %3</numerusform>
            <numerusform>%1 to %2, %n days, by %3</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 (%n offence text(s))</source>
        <translation>
            <numerusform>%1 (%n offence text)</numerusform>
            <numerusform>%1 (%n offence texts)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Also recorded as a victim in %n crime(s).</source>
        <translation>
            <numerusform>Also recorded as a victim in %n crime.</numerusform>
            <numerusform>Also recorded as a victim in %n crimes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n victim(s)</source>
        <translation>
            <numerusform>%n victim</numerusform>
            <numerusform>%n victims</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n allegation(s), %1, on %2.</source>
        <translation>
            <numerusform>%n allegation, %1, on %2.</numerusform>
            <numerusform>%n allegations, %1, on %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n allegation(s), %1, from %2 to %3.</source>
        <translation>
            <numerusform>%n allegation, %1, from %2 to %3.</numerusform>
            <numerusform>%n allegations, %1, from %2 to %3.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Arrested for %n of them.</source>
        <translation>
            <numerusform>Arrested for %n of them.</numerusform>
            <numerusform>Arrested for %n of them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Charged with %n of them.</source>
        <translation>
            <numerusform>Charged with %n of them.</numerusform>
            <numerusform>Charged with %n of them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Convicted of %n of them.</source>
        <translation>
            <numerusform>Convicted of %n of them.</numerusform>
            <numerusform>Convicted of %n of them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n order(s) in force.</source>
        <translation>
            <numerusform>%n order in force.</numerusform>
            <numerusform>%n orders in force.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n allegation(s)</source>
        <translation>
            <numerusform>%n allegation</numerusform>
            <numerusform>%n allegations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n month(s), no allegation</source>
        <translation>
            <numerusform>%n month, no allegation</numerusform>
            <numerusform>%n months, no allegation</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n allegation(s) counted</source>
        <translation>
            <numerusform>%n allegation counted</numerusform>
            <numerusform>%n allegations counted</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not counted</source>
        <translation>
            <numerusform>%n not counted</numerusform>
            <numerusform>%n not counted</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n arrest(s)</source>
        <translation>
            <numerusform>%n arrest</numerusform>
            <numerusform>%n arrests</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n time(s) on bail</source>
        <translation>
            <numerusform>%n time on bail</numerusform>
            <numerusform>%n times on bail</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n time(s) under investigation</source>
        <translation>
            <numerusform>%n time under investigation</numerusform>
            <numerusform>%n times under investigation</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n charge(s)</source>
        <translation>
            <numerusform>%n charge</numerusform>
            <numerusform>%n charges</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n conviction(s)</source>
        <translation>
            <numerusform>%n conviction</numerusform>
            <numerusform>%n convictions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n order(s)</source>
        <translation>
            <numerusform>%n order</numerusform>
            <numerusform>%n orders</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>These %n suspect(s) hold %1 % of the %2 days of all %3.</source>
        <translation>
            <numerusform>The %n suspect holds %1 % of the %2 days of all %3.</numerusform>
            <numerusform>These %n suspects hold %1 % of the %2 days of all %3.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entry(ies) before %1 not drawn; the tables hold all allegations.</source>
        <translation>
            <numerusform>%n entry before %1 not drawn; the tables hold all allegations.</numerusform>
            <numerusform>%n entries before %1 not drawn; the tables hold all allegations.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n offence(s)</source>
        <translation>
            <numerusform>%n offence</numerusform>
            <numerusform>%n offences</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the %n that can be acted on first</source>
        <translation>
            <numerusform>the %n that can be acted on first</numerusform>
            <numerusform>the %n that can be acted on first</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) counted</source>
        <translation>
            <numerusform>%n day counted</numerusform>
            <numerusform>%n days counted</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>harmdesk::Profile</name>
    <message numerus="yes">
        <source>%1 in the last %n day(s)</source>
        <translation>
            <numerusform>%1 in the last %n day</numerusform>
            <numerusform>%1 in the last %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 committed in the last %n day(s)</source>
        <translation>
            <numerusform>%1 committed in the last %n day</numerusform>
            <numerusform>%1 committed in the last %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 recorded in the last %n day(s)</source>
        <translation>
            <numerusform>%1 recorded in the last %n day</numerusform>
            <numerusform>%1 recorded in the last %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n crime(s) or more</source>
        <translation>
            <numerusform>%n crime or more</numerusform>
            <numerusform>%n crimes or more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n victim(s) or more</source>
        <translation>
            <numerusform>%n victim or more</numerusform>
            <numerusform>%n victims or more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>aged %n or over</source>
        <translation>
            <numerusform>aged %n or over</numerusform>
            <numerusform>aged %n or over</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>reported within %n day(s) of the offence</source>
        <translation>
            <numerusform>reported within %n day of the offence</numerusform>
            <numerusform>reported within %n days of the offence</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>halved every %n day(s)</source>
        <translation>
            <numerusform>halved every %n day</numerusform>
            <numerusform>halved every %n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>harmdesk::RankingFilter</name>
    <message numerus="yes">
        <source>Last report within %n day(s)</source>
        <translation>
            <numerusform>Last report within %n day</numerusform>
            <numerusform>Last report within %n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>harmdesk::SuspectSummary</name>
    <message numerus="yes">
        <source>Arrested for %1 of %n allegation(s)</source>
        <translation>
            <numerusform>Arrested for %1 of %n allegation</numerusform>
            <numerusform>Arrested for %1 of %n allegations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n crime(s)</source>
        <translation>
            <numerusform>%n crime</numerusform>
            <numerusform>%n crimes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n allegation(s) without a value: the score is at least this</source>
        <translation>
            <numerusform>%n allegation without a value: the score is at least this</numerusform>
            <numerusform>%n allegations without a value: the score is at least this</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n suspect(s) hold half of all days</source>
        <translation>
            <numerusform>%n suspect holds half of all days</numerusform>
            <numerusform>%n suspects hold half of all days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n crime(s) without a value</source>
        <translation>
            <numerusform>%n crime without a value</numerusform>
            <numerusform>%n crimes without a value</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n score(s) read “at least”</source>
        <translation>
            <numerusform>%n score reads “at least”</numerusform>
            <numerusform>%n scores read “at least”</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>harmdesk::tables::LedgerModel</name>
    <message numerus="yes">
        <source>%n other(s) accused of it</source>
        <translation>
            <numerusform>%n other accused of it</numerusform>
            <numerusform>%n others accused of it</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>harmdesk::tables::LinkedOffenceModel</name>
    <message numerus="yes">
        <source>%1, %n day(s)</source>
        <translation>
            <numerusform>%1, %n day</numerusform>
            <numerusform>%1, %n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>harmdesk::tables::RankingFacets</name>
    <message numerus="yes">
        <source>%1: %n suspect(s)</source>
        <translation>
            <numerusform>%1: %n suspect</numerusform>
            <numerusform>%1: %n suspects</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>harmdesk::tables::RankingModel</name>
    <message numerus="yes">
        <source>%n allegation(s) without a value</source>
        <translation>
            <numerusform>%n allegation without a value</numerusform>
            <numerusform>%n allegations without a value</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>At least: %n allegation(s) of the window have no value in the harm index</source>
        <translation>
            <numerusform>At least: %n allegation of the window has no value in the harm index</numerusform>
            <numerusform>At least: %n allegations of the window have no value in the harm index</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Bail ends %1, %n day(s) left</source>
        <translation>
            <numerusform>Bail ends %1, %n day left</numerusform>
            <numerusform>Bail ends %1, %n days left</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Charging limit %1, %n day(s) left</source>
        <translation>
            <numerusform>Charging limit %1, %n day left</numerusform>
            <numerusform>Charging limit %1, %n days left</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>harmdesk::tables::SuspectStanding</name>
    <message numerus="yes">
        <source>Not ranked: %n allegation(s) count, the profile asks for at least %1.</source>
        <translation>
            <numerusform>Not ranked: %n allegation counts, the profile asks for at least %1.</numerusform>
            <numerusform>Not ranked: %n allegations count, the profile asks for at least %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Not ranked: %n victim(s) in counted allegations, the profile asks for at least %1.</source>
        <translation>
            <numerusform>Not ranked: %n victim in counted allegations, the profile asks for at least %1.</numerusform>
            <numerusform>Not ranked: %n victims in counted allegations, the profile asks for at least %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>harmdesk::tables::Timeline</name>
    <message numerus="yes">
        <source>%n month(s), no allegation</source>
        <translation>
            <numerusform>%n month, no allegation</numerusform>
            <numerusform>%n months, no allegation</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n allegation(s) since %1</source>
        <translation>
            <numerusform>%n allegation since %1</numerusform>
            <numerusform>%n allegations since %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>, %n counted</source>
        <translation>
            <numerusform>, %n counted</numerusform>
            <numerusform>, %n counted</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) counted</source>
        <translation>
            <numerusform>%n day counted</numerusform>
            <numerusform>%n days counted</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>harmdesk::tables::VictimModel</name>
    <message numerus="yes">
        <source>%n allegation(s) name several of them, so their days overlap.</source>
        <translation>
            <numerusform>%n allegation names several of them, so the days overlap.</numerusform>
            <numerusform>%n allegations name several of them, so their days overlap.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>harmdesk::views::AuditPage</name>
    <message numerus="yes">
        <source>%n row(s) copied</source>
        <translation>
            <numerusform>%n row copied</numerusform>
            <numerusform>%n rows copied</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s)</source>
        <translation>
            <numerusform>%n line</numerusform>
            <numerusform>%n lines</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n line(s)</source>
        <translation>
            <numerusform>%1 of %n line</numerusform>
            <numerusform>%1 of %n lines</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) saved to %1</source>
        <translation>
            <numerusform>%n line saved to %1</numerusform>
            <numerusform>%n lines saved to %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>harmdesk::views::ContextStrip</name>
    <message numerus="yes">
        <source>%n unmapped offence(s)</source>
        <translation>
            <numerusform>%n unmapped offence</numerusform>
            <numerusform>%n unmapped offences</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n suspect(s) read “at least”</source>
        <translation>
            <numerusform>%n suspect reads “at least”</numerusform>
            <numerusform>%n suspects read “at least”</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of these suspects within the first %1 places.</source>
        <translation>
            <numerusform>%n of these suspects within the first %1 places.</numerusform>
            <numerusform>%n of these suspects within the first %1 places.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>harmdesk::views::CutOffStrip</name>
    <message numerus="yes">
        <source>%n of those shown above it</source>
        <translation>
            <numerusform>%n of those shown above it</numerusform>
            <numerusform>%n of those shown above it</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>harmdesk::views::DossierPage</name>
    <message numerus="yes">
        <source>%n row(s) copied</source>
        <translation>
            <numerusform>%n row copied</numerusform>
            <numerusform>%n rows copied</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>harmdesk::views::DossierSections</name>
    <message numerus="yes">
        <source>, %n reported before the window</source>
        <translation>
            <numerusform>, %n reported before the window</numerusform>
            <numerusform>, %n reported before the window</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s); Enter opens the dossier</source>
        <translation>
            <numerusform>%n person; Enter opens the dossier</numerusform>
            <numerusform>%n persons; Enter opens the dossier</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n event(s), the newest first</source>
        <translation>
            <numerusform>%n event, the newest first</numerusform>
            <numerusform>%n events, the newest first</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n in force on the as-at date</source>
        <translation>
            <numerusform>%n in force on the as-at date</numerusform>
            <numerusform>%n in force on the as-at date</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n crime(s)</source>
        <translation>
            <numerusform>%n crime</numerusform>
            <numerusform>%n crimes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>harmdesk::views::ExtractChooser</name>
    <message numerus="yes">
        <source>%n path(s)</source>
        <translation>
            <numerusform>%n path</numerusform>
            <numerusform>%n paths</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>harmdesk::views::FilterBar</name>
    <message numerus="yes">
        <source>Last report within %n day(s)</source>
        <translation>
            <numerusform>Last report within %n day</numerusform>
            <numerusform>Last report within %n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>harmdesk::views::HeaderCard</name>
    <message numerus="yes">
        <source>%n order(s) in force</source>
        <translation>
            <numerusform>%n order in force</numerusform>
            <numerusform>%n orders in force</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>at least: %n without a value</source>
        <translation>
            <numerusform>at least: %n without a value</numerusform>
            <numerusform>at least: %n without a value</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n allegation(s) counted</source>
        <translation>
            <numerusform>%n allegation counted</numerusform>
            <numerusform>%n allegations counted</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>harmdesk::views::IntakePage</name>
    <message numerus="yes">
        <source>Checked, %n row(s) would be rejected. Nothing was written.</source>
        <translation>
            <numerusform>Checked, %n row would be rejected. Nothing was written.</numerusform>
            <numerusform>Checked, %n rows would be rejected. Nothing was written.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Imported, %n row(s) rejected.</source>
        <translation>
            <numerusform>Imported, %n row rejected.</numerusform>
            <numerusform>Imported, %n rows rejected.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) copied.</source>
        <translation>
            <numerusform>%n row copied.</numerusform>
            <numerusform>%n rows copied.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) saved in %1.</source>
        <translation>
            <numerusform>%n row saved in %1.</numerusform>
            <numerusform>%n rows saved in %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>harmdesk::views::LedgerSection</name>
    <message numerus="yes">
        <source>%n allegation(s)</source>
        <translation>
            <numerusform>%n allegation</numerusform>
            <numerusform>%n allegations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n victim(s)</source>
        <translation>
            <numerusform>%n victim</numerusform>
            <numerusform>%n victims</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Show %n not counted</source>
        <translation>
            <numerusform>Show %n not counted</numerusform>
            <numerusform>Show %n not counted</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>harmdesk::views::LedgerTotalRow</name>
    <message numerus="yes">
        <source>%n allegation(s) counted</source>
        <translation>
            <numerusform>%n allegation counted</numerusform>
            <numerusform>%n allegations counted</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n victim(s)</source>
        <translation>
            <numerusform>%n victim</numerusform>
            <numerusform>%n victims</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>, %n without a value</source>
        <translation>
            <numerusform>, %n without a value</numerusform>
            <numerusform>, %n without a value</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>harmdesk::views::MainWindow</name>
    <message numerus="yes">
        <source>%n fault(s) were found. Keep this file as it is, work on with the last good copy of it, and show this to whoever looks after your cases.</source>
        <translation>
            <numerusform>%n fault was found. Keep this file as it is, work on with the last good copy of it, and show this to whoever looks after your cases.</numerusform>
            <numerusform>%n faults were found. Keep this file as it is, work on with the last good copy of it, and show this to whoever looks after your cases.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s) typed before the program was stopped were recovered.</source>
        <translation>
            <numerusform>%n note typed before the program was stopped was recovered.</numerusform>
            <numerusform>%n notes typed before the program was stopped were recovered.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>harmdesk::views::NoteVersions</name>
    <message numerus="yes">
        <source>%n version(s)</source>
        <translation>
            <numerusform>%n version</numerusform>
            <numerusform>%n versions</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>harmdesk::views::PackDialog</name>
    <message numerus="yes">
        <source>Only the %n selected &amp;suspect(s)</source>
        <translation>
            <numerusform>Only the %n selected &amp;suspect</numerusform>
            <numerusform>Only the %n selected &amp;suspects</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n suspect(s)</source>
        <translation>
            <numerusform>%n suspect</numerusform>
            <numerusform>%n suspects</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n page(s)</source>
        <translation>
            <numerusform>%n page</numerusform>
            <numerusform>%n pages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n character(s) are not in the pack’s fonts and print as a mark.</source>
        <translation>
            <numerusform>%n character is not in the pack’s fonts and prints as a mark.</numerusform>
            <numerusform>%n characters are not in the pack’s fonts and print as a mark.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>harmdesk::views::RankingPage</name>
    <message numerus="yes">
        <source>None of the %n suspect(s) matches. %1</source>
        <translation>
            <numerusform>None of the %n suspect matches. %1</numerusform>
            <numerusform>None of the %n suspects matches. %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) copied</source>
        <translation>
            <numerusform>%n row copied</numerusform>
            <numerusform>%n rows copied</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>harmdesk::views::ReceiptView</name>
    <message numerus="yes">
        <source>%n row(s), each with the line of its file</source>
        <translation>
            <numerusform>%n row, each with the line of its file</numerusform>
            <numerusform>%n rows, each with the line of its file</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n crime(s): they count 0 days, and scores they touch read “at least”</source>
        <translation>
            <numerusform>%n crime: it counts 0 days, and scores it touches reads “at least”</numerusform>
            <numerusform>%n crimes: they count 0 days, and scores they touch read “at least”</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>harmdesk::views::SideIndex</name>
    <message numerus="yes">
        <source>%1, %n</source>
        <translation>
            <numerusform>%1, %n</numerusform>
            <numerusform>%1, %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>harmdesk::views::VictimsSection</name>
    <message numerus="yes">
        <source>%n allegation(s)</source>
        <translation>
            <numerusform>%n allegation</numerusform>
            <numerusform>%n allegations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n counted</source>
        <translation>
            <numerusform>%n counted</numerusform>
            <numerusform>%n counted</numerusform>
        </translation>
    </message>
</context>
</TS>
