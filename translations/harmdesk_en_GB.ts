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
        <message numerus="yes">
            <source>Import %1 of %2 was made by an older version of this program, which did not keep the %n row(s) that it changed as they were before.</source>
            <translation>
                <numerusform>Import %1 of %2 was made by an older version of this program, which did not keep the %n row that it changed as it was before.</numerusform>
                <numerusform>Import %1 of %2 was made by an older version of this program, which did not keep the %n rows that it changed as they were before.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Import %1 of %2 with %n row(s) was made by an older version of this program, which did not record on which imports it builds.</source>
            <translation>
                <numerusform>Import %1 of %2 with %n row was made by an older version of this program, which did not record on which imports it builds.</numerusform>
                <numerusform>Import %1 of %2 with %n rows was made by an older version of this program, which did not record on which imports it builds.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Import %1 of %2 changed %n row(s) that this import brought.</source>
            <translation>
                <numerusform>Import %1 of %2 changed %n row that this import brought.</numerusform>
                <numerusform>Import %1 of %2 changed %n rows that this import brought.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Import %1 of %2 has %n link(s) or event(s) of persons and crimes that this import brought.</source>
            <translation>
                <numerusform>Import %1 of %2 has %n link or event of persons and crimes that this import brought.</numerusform>
                <numerusform>Import %1 of %2 has %n links or events of persons and crimes that this import brought.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Import %1 of %2 named %n row(s) of this import again, unchanged.</source>
            <translation>
                <numerusform>Import %1 of %2 named %n row of this import again, unchanged.</numerusform>
                <numerusform>Import %1 of %2 named %n rows of this import again, unchanged.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Import %1 of %2 is rolled back, and %n row(s) of this import build on it.</source>
            <translation>
                <numerusform>Import %1 of %2 is rolled back, and %n row of this import builds on it.</numerusform>
                <numerusform>Import %1 of %2 is rolled back, and %n rows of this import build on it.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Import %1 of %2 brought %n row(s) that this import would bring.</source>
            <translation>
                <numerusform>Import %1 of %2 brought %n row that this import would bring.</numerusform>
                <numerusform>Import %1 of %2 brought %n rows that this import would bring.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Import %1 of %2 changed %n row(s) that this import would change.</source>
            <translation>
                <numerusform>Import %1 of %2 changed %n row that this import would change.</numerusform>
                <numerusform>Import %1 of %2 changed %n rows that this import would change.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n row(s) of table %1 are of imports that are rolled back.</source>
            <translation>
                <numerusform>%n row of table %1 is of an import that is rolled back.</numerusform>
                <numerusform>%n rows of table %1 are of imports that are rolled back.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n row(s) of table %1 are kept as rolled back, but their imports stand.</source>
            <translation>
                <numerusform>%n row of table %1 is kept as rolled back, but its import stands.</numerusform>
                <numerusform>%n rows of table %1 are kept as rolled back, but their imports stand.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n row(s) of table %1 that imports changed are missing.</source>
            <translation>
                <numerusform>%n row of table %1 that an import changed is missing.</numerusform>
                <numerusform>%n rows of table %1 that imports changed are missing.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Import %1 of %2, made while this one was rolled back, named %n row(s) again beside those that this import would change.</source>
            <translation>
                <numerusform>Import %1 of %2, made while this one was rolled back, named %n row again beside those that this import would change.</numerusform>
                <numerusform>Import %1 of %2, made while this one was rolled back, named %n rows again beside those that this import would change.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>CodesCommand</name>
        <message numerus="yes">
            <source>It touches %n crime(s)</source>
            <translation>
                <numerusform>It touches %n crime</numerusform>
                <numerusform>It touches %n crimes</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source> of %n suspect(s).</source>
            <translation>
                <numerusform> of %n suspect.</numerusform>
                <numerusform> of %n suspects.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>CycleCommand</name>
        <message numerus="yes">
            <source>%n suspect(s), </source>
            <translation>
                <numerusform>%n suspect, </numerusform>
                <numerusform>%n suspects, </numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n allegation(s) in the list have no value in the harm index and count 0 days</source>
            <translation>
                <numerusform>%n allegation in the list has no value in the harm index and counts 0 days</numerusform>
                <numerusform>%n allegations in the list have no value in the harm index and count 0 days</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source> (%n offence text(s))</source>
            <translation>
                <numerusform> (%n offence text)</numerusform>
                <numerusform> (%n offence texts)</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>; the score of %n suspect(s) reads “at least”.</source>
            <translation>
                <numerusform>; the score of %n suspect reads “at least”.</numerusform>
                <numerusform>; the score of %n suspects reads “at least”.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n rejected row(s) are not settled.</source>
            <translation>
                <numerusform>%n rejected row is not settled.</numerusform>
                <numerusform>%n rejected rows are not settled.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n suspect(s) inside the cut-off have no date of birth.</source>
            <translation>
                <numerusform>%n suspect inside the cut-off has no date of birth.</numerusform>
                <numerusform>%n suspects inside the cut-off have no date of birth.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n suspect(s) share the score of the last place inside; not all of them are inside.</source>
            <translation>
                <numerusform>%n suspect has the score of the last place inside; not all of them are inside.</numerusform>
                <numerusform>%n suspects share the score of the last place inside; not all of them are inside.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>GuessText</name>
        <message numerus="yes">
            <source>“%1” is empty in %n row(s): they will be rejected.</source>
            <translation>
                <numerusform>“%1” is empty in %n row: it will be rejected.</numerusform>
                <numerusform>“%1” is empty in %n rows: they will be rejected.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>“%1” has %n value(s) that are no dates written %2: their rows will be rejected.</source>
            <translation>
                <numerusform>“%1” has %n value that is no date written %2: its row will be rejected.</numerusform>
                <numerusform>“%1” has %n values that are no dates written %2: their rows will be rejected.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>“%1” has %n value(s) that are no numbers: their rows will be rejected.</source>
            <translation>
                <numerusform>“%1” has %n value that is no number: its row will be rejected.</numerusform>
                <numerusform>“%1” has %n values that are no numbers: their rows will be rejected.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>“%1” holds values that the specification does not know: %2. Their %n row(s) would be rejected.</source>
            <translation>
                <numerusform>“%1” holds values that the specification does not know: %2. Their %n row would be rejected.</numerusform>
                <numerusform>“%1” holds values that the specification does not know: %2. Their %n rows would be rejected.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>“%1” holds dates as a spreadsheet's day numbers (%n value(s)): they are counted from 1900. If they come out four years too early, choose 1904.</source>
            <translation>
                <numerusform>“%1” holds dates as a spreadsheet's day numbers (%n value): it is counted from 1900. If it comes out four years too early, choose 1904.</numerusform>
                <numerusform>“%1” holds dates as a spreadsheet's day numbers (%n values): they are counted from 1900. If they come out four years too early, choose 1904.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>“%1” has %n value(s) that are no dates; their rows will be rejected.</source>
            <translation>
                <numerusform>“%1” has %n value that is no date; its row will be rejected.</numerusform>
                <numerusform>“%1” has %n values that are no dates; their rows will be rejected.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n value(s), all day numbers of a spreadsheet.</source>
            <translation>
                <numerusform>%n value, a day number of a spreadsheet.</numerusform>
                <numerusform>%n values, all day numbers of a spreadsheet.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n value(s) could be read both ways.</source>
            <translation>
                <numerusform>%n value could be read both ways.</numerusform>
                <numerusform>%n values could be read both ways.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n date(s) with the year first.</source>
            <translation>
                <numerusform>%n date with the year first.</numerusform>
                <numerusform>%n dates with the year first.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n date(s) written year-month-day.</source>
            <translation>
                <numerusform>%n date written year-month-day.</numerusform>
                <numerusform>%n dates written year-month-day.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n date(s) with the month in words.</source>
            <translation>
                <numerusform>%n date with the month in words.</numerusform>
                <numerusform>%n dates with the month in words.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>“%1” has more different values than a list of codes: %n value(s) were not looked at.</source>
            <translation>
                <numerusform>“%1” has more different values than a list of codes: %n value was not looked at.</numerusform>
                <numerusform>“%1” has more different values than a list of codes: %n values were not looked at.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n row(s) have no status of the crime record: they are taken as active.</source>
            <translation>
                <numerusform>%n row has no status of the crime record: it is taken as active.</numerusform>
                <numerusform>%n rows have no status of the crime record: they are taken as active.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>“%1” is filled in %n more row(s) than “%2”: people without a reference cannot be told apart, and their rows will be rejected.</source>
            <translation>
                <numerusform>“%1” is filled in %n more row than “%2”: people without a reference cannot be told apart, and the row will be rejected.</numerusform>
                <numerusform>“%1” is filled in %n more rows than “%2”: people without a reference cannot be told apart, and their rows will be rejected.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n year(s) of two digits in %1: 00 to %2 are read as 20yy, higher ones as 19yy; a date of birth never lies in the future.</source>
            <translation>
                <numerusform>%n year of two digits in %1: 00 to %2 are read as 20yy, higher ones as 19yy; a date of birth never lies in the future.</numerusform>
                <numerusform>%n years of two digits in %1: 00 to %2 are read as 20yy, higher ones as 19yy; a date of birth never lies in the future.</numerusform>
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
        <message numerus="yes">
            <source>The top %1 as at %2: %n would enter</source>
            <translation>
                <numerusform>The top %1 as at %2: %n would enter</numerusform>
                <numerusform>The top %1 as at %2: %n would enter</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>, %n would leave</source>
            <translation>
                <numerusform>, %n would leave</numerusform>
                <numerusform>, %n would leave</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>  … and %n more; --receipt FILE.json lists all.</source>
            <translation>
                <numerusform>  … and %n more; --receipt FILE.json lists all.</numerusform>
                <numerusform>  … and %n more; --receipt FILE.json lists all.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>  and %n record(s) that a rule of the specification leaves out</source>
            <translation>
                <numerusform>  and %n record that a rule of the specification leaves out</numerusform>
                <numerusform>  and %n records that a rule of the specification leaves out</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>IndexCommand</name>
        <message numerus="yes">
            <source>Added the harm index %1: %n offence(s), </source>
            <translation>
                <numerusform>Added the harm index %1: %n offence, </numerusform>
                <numerusform>Added the harm index %1: %n offences, </numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n resolution rule(s).</source>
            <translation>
                <numerusform>%n resolution rule.</numerusform>
                <numerusform>%n resolution rules.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n rule(s) taken over from %1, for the classes %2.</source>
            <translation>
                <numerusform>%n rule taken over from %1, for the class %2.</numerusform>
                <numerusform>%n rules taken over from %1, for the classes %2.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n class(es) have more than one value and no rule that settles them: %1. Decide them on the Offence codes page; until then such crimes may stay unmapped.</source>
            <translation>
                <numerusform>%n class has more than one value and no rule that settles it: %1. Decide it on the Offence codes page; until then such crimes may stay unmapped.</numerusform>
                <numerusform>%n classes have more than one value and no rule that settles them: %1. Decide them on the Offence codes page; until then such crimes may stay unmapped.</numerusform>
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
        <message numerus="yes">
            <source>%n rejected row(s) of %1 stay open: no row starts at their line any more.</source>
            <translation>
                <numerusform>%n rejected row of %1 stays open: no row starts at its line any more.</numerusform>
                <numerusform>%n rejected rows of %1 stay open: no row starts at their line any more.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n rejected row(s) of %1 stay open: the record is still broken, is left out by a rule, or no longer gives such a row.</source>
            <translation>
                <numerusform>%n rejected row of %1 stays open: the record is still broken, is left out by a rule, or no longer gives such a row.</numerusform>
                <numerusform>%n rejected rows of %1 stay open: the record is still broken, is left out by a rule, or no longer gives such a row.</numerusform>
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
        <name>SourceText</name>
        <message numerus="yes">
            <source>%n character(s) have no meaning in %1 and stand as U+FFFD, the first in the row of line %2. The file may be in another encoding.</source>
            <translation>
                <numerusform>%n character has no meaning in %1 and stands as U+FFFD, the first in the row of line %2. The file may be in another encoding.</numerusform>
                <numerusform>%n characters have no meaning in %1 and stand as U+FFFD, the first in the row of line %2. The file may be in another encoding.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n hidden sheet(s), not read unless chosen: %1.</source>
            <translation>
                <numerusform>%n hidden sheet, not read unless chosen: %1.</numerusform>
                <numerusform>%n hidden sheets, not read unless chosen: %1.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>The workbook has %n visible sheet(s); %1 is taken.</source>
            <translation>
                <numerusform>The workbook has %n visible sheet; %1 is taken.</numerusform>
                <numerusform>The workbook has %n visible sheets; %1 is taken.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>The zip file holds %n files that can be read: %1. The first is taken.</source>
            <translation>
                <numerusform>The zip file holds %n file that can be read: %1. It is taken.</numerusform>
                <numerusform>The zip file holds %n files that can be read: %1. The first is taken.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>The names of the columns stand in line %1; %n row(s) before it are not data.</source>
            <translation>
                <numerusform>The names of the columns stand in line %1; %n row before it is not data.</numerusform>
                <numerusform>The names of the columns stand in line %1; %n rows before it are not data.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n formula(s) have no stored value and are read as empty; the first is in %1. Open the workbook in a spreadsheet program and save it, so that they are computed.</source>
            <translation>
                <numerusform>%n formula has no stored value and is read as empty; the first is in %1. Open the workbook in a spreadsheet program and save it, so that it is computed.</numerusform>
                <numerusform>%n formulas have no stored value and are read as empty; the first is in %1. Open the workbook in a spreadsheet program and save it, so that they are computed.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n cell(s) hold an error such as #N/A and are read as that text; the first is %1.</source>
            <translation>
                <numerusform>%n cell holds an error such as #N/A and is read as that text: %1.</numerusform>
                <numerusform>%n cells hold an error such as #N/A and are read as that text; the first is %1.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n group(s) of cells are merged: only the first cell of each has the value. The first is %1.</source>
            <translation>
                <numerusform>%n group of cells is merged: only its first cell has the value. It is %1.</numerusform>
                <numerusform>%n groups of cells are merged: only the first cell of each has the value. The first is %1.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n row(s) are hidden or filtered out in the workbook and are read all the same; the first is row %1.</source>
            <translation>
                <numerusform>%n row is hidden or filtered out in the workbook and is read all the same: row %1.</numerusform>
                <numerusform>%n rows are hidden or filtered out in the workbook and are read all the same; the first is row %1.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>SpecCommand</name>
        <message numerus="yes">
            <source>This specification may not be used before %n thing(s) are decided in it.</source>
            <translation>
                <numerusform>This specification may not be used before %n thing is decided in it.</numerusform>
                <numerusform>This specification may not be used before %n things are decided in it.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n finding(s) stand in the way of an import.</source>
            <translation>
                <numerusform>%n finding stands in the way of an import.</numerusform>
                <numerusform>%n findings stand in the way of an import.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n finding(s), none of which stands in the way of an import.</source>
            <translation>
                <numerusform>%n finding, none of which stands in the way of an import.</numerusform>
                <numerusform>%n findings, none of which stands in the way of an import.</numerusform>
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
            <source>Checked: the log's chain, %n line(s)</source>
            <translation>
                <numerusform>Checked: the log's chain, %n line</numerusform>
                <numerusform>Checked: the log's chain, %n lines</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Checked: list, ledger and SHA-256 of %n frozen cycle(s), made again from what they kept</source>
            <translation>
                <numerusform>Checked: list, ledger and SHA-256 of %n frozen cycle, made again from what they kept</numerusform>
                <numerusform>Checked: list, ledger and SHA-256 of %n frozen cycles, made again from what they kept</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>harmdesk::Candidates</name>
        <message numerus="yes">
            <source>%1 of %n word(s) of the title</source>
            <translation>
                <numerusform>%1 of %n word of the title</numerusform>
                <numerusform>%1 of %n words of the title</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>harmdesk::Explanation</name>
        <message numerus="yes">
            <source>Rank %1 of %2 with at least %3 days from %n allegation(s).</source>
            <translation>
                <numerusform>Rank %1 of %2 with at least %3 days from %n allegation.</numerusform>
                <numerusform>Rank %1 of %2 with at least %3 days from %n allegations.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Rank %1 of %2 with %3 days from %n allegation(s).</source>
            <translation>
                <numerusform>Rank %1 of %2 with %3 days from %n allegation.</numerusform>
                <numerusform>Rank %1 of %2 with %3 days from %n allegations.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n of them without a value in the harm index: counted at the median of the class.</source>
            <translation>
                <numerusform>%n of them without a value in the harm index: counted at the median of the class.</numerusform>
                <numerusform>%n of them without a value in the harm index: counted at the median of the class.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n of them without a value in the harm index: counted at 0 days.</source>
            <translation>
                <numerusform>%n of them without a value in the harm index: counted at 0 days.</numerusform>
                <numerusform>%n of them without a value in the harm index: counted at 0 days.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>(%n offence(s) in one record)</source>
            <translation>
                <numerusform>(%n offence in one record)</numerusform>
                <numerusform>(%n offences in one record)</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>The list has %n place(s), no more than the cut-off of %1: nobody stands below it.</source>
            <translation>
                <numerusform>The list has %n place, no more than the cut-off of %1: nobody stands below it.</numerusform>
                <numerusform>The list has %n places, no more than the cut-off of %1: nobody stands below it.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n new allegation(s) add %1</source>
            <translation>
                <numerusform>%n new allegation adds %1</numerusform>
                <numerusform>%n new allegations add %1</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n allegation(s) back inside the window add %1</source>
            <translation>
                <numerusform>%n allegation back inside the window adds %1</numerusform>
                <numerusform>%n allegations back inside the window add %1</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n changed record(s) add %1</source>
            <translation>
                <numerusform>%n changed record adds %1</numerusform>
                <numerusform>%n changed records add %1</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n record(s) that count again add %1</source>
            <translation>
                <numerusform>%n record that counts again adds %1</numerusform>
                <numerusform>%n records that count again add %1</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n allegation(s) no longer held take away %1</source>
            <translation>
                <numerusform>%n allegation no longer held takes away %1</numerusform>
                <numerusform>%n allegations no longer held take away %1</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n that left the window or grew older take away %1</source>
            <translation>
                <numerusform>%n that left the window or grew older takes away %1</numerusform>
                <numerusform>%n that left the window or grew older take away %1</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n changed record(s) take away %1</source>
            <translation>
                <numerusform>%n changed record takes away %1</numerusform>
                <numerusform>%n changed records take away %1</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n cancelled or transferred record(s) take away %1</source>
            <translation>
                <numerusform>%n cancelled or transferred record takes away %1</numerusform>
                <numerusform>%n cancelled or transferred records take away %1</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%1 and %n more</source>
            <translation>
                <numerusform>%1 and %n more</numerusform>
                <numerusform>%1 and %n more</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Without %n allegation(s) (%1; %2 days) the suspect would not be ranked at all.</source>
            <translation>
                <numerusform>Without %n allegation (%1; %2 days) the suspect would not be ranked at all.</numerusform>
                <numerusform>Without %n allegations (%1; %2 days) the suspect would not be ranked at all.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Without %n allegation(s) (%1; %2 days) the suspect would be below the cut-off.</source>
            <translation>
                <numerusform>Without %n allegation (%1; %2 days) the suspect would be below the cut-off.</numerusform>
                <numerusform>Without %n allegations (%1; %2 days) the suspect would be below the cut-off.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n outside the window</source>
            <translation>
                <numerusform>%n outside the window</numerusform>
                <numerusform>%n outside the window</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n without a date</source>
            <translation>
                <numerusform>%n without a date</numerusform>
                <numerusform>%n without a date</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n not eligible</source>
            <translation>
                <numerusform>%n not eligible</numerusform>
                <numerusform>%n not eligible</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n cancelled or transferred</source>
            <translation>
                <numerusform>%n cancelled or transferred</numerusform>
                <numerusform>%n cancelled or transferred</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n reported too long after</source>
            <translation>
                <numerusform>%n reported too long after</numerusform>
                <numerusform>%n reported too long after</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n left out in the sandbox</source>
            <translation>
                <numerusform>%n left out in the sandbox</numerusform>
                <numerusform>%n left out in the sandbox</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n allegation(s) not counted: %1.</source>
            <translation>
                <numerusform>%n allegation not counted: %1.</numerusform>
                <numerusform>%n allegations not counted: %1.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Rank band %1 to not ranked over %n variation(s).</source>
            <translation>
                <numerusform>Rank band %1 to not ranked over %n variation.</numerusform>
                <numerusform>Rank band %1 to not ranked over %n variations.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Rank %1 in all of %n variation(s).</source>
            <translation>
                <numerusform>Rank %1 in all of %n variation.</numerusform>
                <numerusform>Rank %1 in all of %n variations.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Rank band %1–%2 over %n variation(s).</source>
            <translation>
                <numerusform>Rank band %1–%2 over %n variation.</numerusform>
                <numerusform>Rank band %1–%2 over %n variations.</numerusform>
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
        <message numerus="yes">
            <source>%n other(s)</source>
            <translation>
                <numerusform>%n other</numerusform>
                <numerusform>%n others</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%1 of %n allegation(s) hold(s) %2 % of the score.</source>
            <translation>
                <numerusform>%1 of %n allegation holds %2 % of the score.</numerusform>
                <numerusform>%1 of %n allegations hold %2 % of the score.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>harmdesk::IndexImport</name>
        <message numerus="yes">
            <source>(row(s) %1)</source>
            <translation>
                <numerusform>(row %1)</numerusform>
                <numerusform>(rows %1)</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n row(s) marked EXPIRED left out</source>
            <translation>
                <numerusform>%n row marked EXPIRED left out</numerusform>
                <numerusform>%n rows marked EXPIRED left out</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n row(s) with one filled cell left out as remarks</source>
            <translation>
                <numerusform>%n row with one filled cell left out as remarks</numerusform>
                <numerusform>%n rows with one filled cell left out as remarks</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n row(s) that repeat another left out, their codes kept</source>
            <translation>
                <numerusform>%n row that repeats another left out, its codes kept</numerusform>
                <numerusform>%n rows that repeat another left out, their codes kept</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n row(s) share a URN and differ in value: kept as URN#1, URN#2 …; crimes with such a URN are matched by code, class or rule</source>
            <translation>
                <numerusform>%n row shares a URN and differs in value: kept as URN#1, URN#2 …; crimes with such a URN are matched by code, class or rule</numerusform>
                <numerusform>%n rows share a URN and differ in value: kept as URN#1, URN#2 …; crimes with such a URN are matched by code, class or rule</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n row(s) share a URN and have one value: the first keeps the URN</source>
            <translation>
                <numerusform>%n row shares a URN and has one value: the first keeps the URN</numerusform>
                <numerusform>%n rows share a URN and have one value: the first keeps the URN</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n row(s) without a URN kept under the number of the row</source>
            <translation>
                <numerusform>%n row without a URN kept under the number of the row</numerusform>
                <numerusform>%n rows without a URN kept under the number of the row</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n code(s) “N/A” left out</source>
            <translation>
                <numerusform>%n code “N/A” left out</numerusform>
                <numerusform>%n codes “N/A” left out</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n code(s) that stand twice in a row left out</source>
            <translation>
                <numerusform>%n code that stands twice in a row left out</numerusform>
                <numerusform>%n codes that stand twice in a row left out</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n class(es) written without a stroke, such as 00200 for 002/00</source>
            <translation>
                <numerusform>%n class written without a stroke, such as 00200 for 002/00</numerusform>
                <numerusform>%n classes written without a stroke, such as 00200 for 002/00</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n row(s) without a Home Office class: found by URN or CJS code only</source>
            <translation>
                <numerusform>%n row without a Home Office class: found by URN or CJS code only</numerusform>
                <numerusform>%n rows without a Home Office class: found by URN or CJS code only</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n class(es) that are not written NNN/NN, kept as they are</source>
            <translation>
                <numerusform>%n class that is not written NNN/NN, kept as it is</numerusform>
                <numerusform>%n classes that are not written NNN/NN, kept as they are</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n group(s) that are an address: the sub-group counts</source>
            <translation>
                <numerusform>%n group that is an address: the sub-group counts</numerusform>
                <numerusform>%n groups that are an address: the sub-group counts</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n group(s) that are not known, shown under Other groups</source>
            <translation>
                <numerusform>%n group that is not known, shown under Other groups</numerusform>
                <numerusform>%n groups that are not known, shown under Other groups</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n row(s) with neither yes nor no under NOTIFIABLE: taken by the sub-group</source>
            <translation>
                <numerusform>%n row with neither yes nor no under NOTIFIABLE: taken by the sub-group</numerusform>
                <numerusform>%n rows with neither yes nor no under NOTIFIABLE: taken by the sub-group</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>harmdesk::ListCsv</name>
        <message numerus="yes">
            <source>%1 of %n suspect(s)</source>
            <translation>
                <numerusform>%1 of %n suspect</numerusform>
                <numerusform>%1 of %n suspects</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>harmdesk::Missed</name>
        <message numerus="yes">
            <source>the list asks for %n allegation(s)</source>
            <translation>
                <numerusform>the list asks for %n allegation</numerusform>
                <numerusform>the list asks for %n allegations</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>the list asks for %n victim(s)</source>
            <translation>
                <numerusform>the list asks for %n victim</numerusform>
                <numerusform>the list asks for %n victims</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n report(s)</source>
            <translation>
                <numerusform>%n report</numerusform>
                <numerusform>%n reports</numerusform>
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
            <source> in %n report(s)</source>
            <translation>
                <numerusform> in %n report</numerusform>
                <numerusform> in %n reports</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n report(s) in the last 90 days</source>
            <translation>
                <numerusform>%n report in the last 90 days</numerusform>
                <numerusform>%n reports in the last 90 days</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Two or more eligible reports in the last %n day(s); by reports, then victims, then score.</source>
            <translation>
                <numerusform>Two or more eligible reports in the last %n day; by reports, then victims, then score.</numerusform>
                <numerusform>Two or more eligible reports in the last %n days; by reports, then victims, then score.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Two or more victims over the eligible reports of the last %n day(s); by victims, then reports, then score.</source>
            <translation>
                <numerusform>Two or more victims over the eligible reports of the last %n day; by victims, then reports, then score.</numerusform>
                <numerusform>Two or more victims over the eligible reports of the last %n days; by victims, then reports, then score.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Among the counted allegations of the last %n day(s): at least three on different days against the same victim in the group stalking and harassment or of coercive control; or one of coercive control and one breach of a protective order (restraining, stalking protection, non-molestation, forced marriage, FGM or domestic abuse protection order). A screen for patterns, not a finding.</source>
            <translation>
                <numerusform>Among the counted allegations of the last %n day: at least three on different days against the same victim in the group stalking and harassment or of coercive control; or one of coercive control and one breach of a protective order (restraining, stalking protection, non-molestation, forced marriage, FGM or domestic abuse protection order). A screen for patterns, not a finding.</numerusform>
                <numerusform>Among the counted allegations of the last %n days: at least three on different days against the same victim in the group stalking and harassment or of coercive control; or one of coercive control and one breach of a protective order (restraining, stalking protection, non-molestation, forced marriage, FGM or domestic abuse protection order). A screen for patterns, not a finding.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>harmdesk::MovementReason</name>
        <message numerus="yes">
            <source>%n new allegation(s) add %1 days</source>
            <translation>
                <numerusform>%n new allegation adds %1 days</numerusform>
                <numerusform>%n new allegations add %1 days</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n allegation(s) back inside the window add %1 days</source>
            <translation>
                <numerusform>%n allegation back inside the window adds %1 days</numerusform>
                <numerusform>%n allegations back inside the window add %1 days</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Changed records of %n allegation(s) add %1 days</source>
            <translation>
                <numerusform>A changed record of %n allegation adds %1 days</numerusform>
                <numerusform>Changed records of %n allegations add %1 days</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n allegation(s) whose record counts again add %1 days</source>
            <translation>
                <numerusform>%n allegation whose record counts again adds %1 days</numerusform>
                <numerusform>%n allegations whose record counts again add %1 days</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n allegation(s) no longer held take away %1 days</source>
            <translation>
                <numerusform>%n allegation no longer held takes away %1 days</numerusform>
                <numerusform>%n allegations no longer held take away %1 days</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n allegation(s) that left the window or grew older take away %1 days</source>
            <translation>
                <numerusform>%n allegation that left the window or grew older takes away %1 days</numerusform>
                <numerusform>%n allegations that left the window or grew older take away %1 days</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Changed records of %n allegation(s) take away %1 days</source>
            <translation>
                <numerusform>A changed record of %n allegation takes away %1 days</numerusform>
                <numerusform>Changed records of %n allegations take away %1 days</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n cancelled or transferred record(s) take away %1 days</source>
            <translation>
                <numerusform>%n cancelled or transferred record takes away %1 days</numerusform>
                <numerusform>%n cancelled or transferred records take away %1 days</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Not ranked: younger than %n year(s)</source>
            <translation>
                <numerusform>Not ranked: younger than %n year</numerusform>
                <numerusform>Not ranked: younger than %n years</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Not ranked: %1 allegation(s) count and the profile asks for %2</source>
            <translation>
                <numerusform>Not ranked: %1 allegation counts and the profile asks for %2</numerusform>
                <numerusform>Not ranked: %1 allegations count and the profile asks for %2</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Not ranked: %1 victim(s) count and the profile asks for %2</source>
            <translation>
                <numerusform>Not ranked: %1 victim counts and the profile asks for %2</numerusform>
                <numerusform>Not ranked: %1 victims count and the profile asks for %2</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>harmdesk::NotRanked</name>
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
        <name>harmdesk::ProfileWords</name>
        <message numerus="yes">
            <source>%n day(s)</source>
            <translation>
                <numerusform>%n day</numerusform>
                <numerusform>%n days</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>harmdesk::RankBand</name>
        <message numerus="yes">
            <source>window of %n day(s)</source>
            <translation>
                <numerusform>window of %n day</numerusform>
                <numerusform>window of %n days</numerusform>
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
        <name>harmdesk::TrendCharts</name>
        <message numerus="yes">
            <source>%1 report(s)</source>
            <translation>
                <numerusform>%1 report</numerusform>
                <numerusform>%1 reports</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%1 in %n month(s)</source>
            <translation>
                <numerusform>%1 in %n month</numerusform>
                <numerusform>%1 in %n months</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%1. Of them %2 in the %n month(s) that can be compared: %3.</source>
            <translation>
                <numerusform>%1. Of them %2 in the %n month that can be compared: %3.</numerusform>
                <numerusform>%1. Of them %2 in the %n months that can be compared: %3.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>harmdesk::cases::SandboxService</name>
        <message numerus="yes">
            <source>%n allegation(s) left out</source>
            <translation>
                <numerusform>%n allegation left out</numerusform>
                <numerusform>%n allegations left out</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n allegation(s) brought in</source>
            <translation>
                <numerusform>%n allegation brought in</numerusform>
                <numerusform>%n allegations brought in</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>harmdesk::tables::ColumnModel</name>
        <message numerus="yes">
            <source>; %n “nothing” in words</source>
            <translation>
                <numerusform>; %n “nothing” in words</numerusform>
                <numerusform>; %n “nothing” in words</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>(and %n more)</source>
            <translation>
                <numerusform>(and %n more)</numerusform>
                <numerusform>(and %n more)</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln date(s)</source>
            <translation>
                <numerusform>%Ln date</numerusform>
                <numerusform>%Ln dates</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln whole number(s)</source>
            <translation>
                <numerusform>%Ln whole number</numerusform>
                <numerusform>%Ln whole numbers</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln number(s)</source>
            <translation>
                <numerusform>%Ln number</numerusform>
                <numerusform>%Ln numbers</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln text(s)</source>
            <translation>
                <numerusform>%Ln text</numerusform>
                <numerusform>%Ln texts</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>harmdesk::tables::CompareListModel</name>
        <message numerus="yes">
            <source>%1 of the first %2 are on both lists, %3 on the first alone, %4 on the second alone. Over %n suspect(s) ranked in both: Spearman %5, Kendall %6.</source>
            <translation>
                <numerusform>%1 of the first %2 are on both lists, %3 on the first alone, %4 on the second alone. Over %n suspect ranked in both: Spearman %5, Kendall %6.</numerusform>
                <numerusform>%1 of the first %2 are on both lists, %3 on the first alone, %4 on the second alone. Over %n suspects ranked in both: Spearman %5, Kendall %6.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>harmdesk::tables::CycleModel</name>
        <message numerus="yes">
            <source>%n crime(s) without a value</source>
            <translation>
                <numerusform>%n crime without a value</numerusform>
                <numerusform>%n crimes without a value</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>harmdesk::tables::ImportListModel</name>
        <message numerus="yes">
            <source>%n row(s) to work</source>
            <translation>
                <numerusform>%n row to work</numerusform>
                <numerusform>%n rows to work</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>harmdesk::tables::IndexDiffModel</name>
        <message numerus="yes">
            <source>%n offence(s) changed</source>
            <translation>
                <numerusform>%n offence changed</numerusform>
                <numerusform>%n offences changed</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n only in the old</source>
            <translation>
                <numerusform>%n only in the old</numerusform>
                <numerusform>%n only in the old</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n only in the new</source>
            <translation>
                <numerusform>%n only in the new</numerusform>
                <numerusform>%n only in the new</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n class(es) with another value</source>
            <translation>
                <numerusform>%n class with another value</numerusform>
                <numerusform>%n classes with another value</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n CJS code(s) with another value</source>
            <translation>
                <numerusform>%n CJS code with another value</numerusform>
                <numerusform>%n CJS codes with another value</numerusform>
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
        <name>harmdesk::tables::MissedModel</name>
        <message numerus="yes">
            <source>At least: %n allegation(s) have no value yet</source>
            <translation>
                <numerusform>At least: %n allegation has no value yet</numerusform>
                <numerusform>At least: %n allegations have no value yet</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>harmdesk::tables::PreviewModel</name>
        <message numerus="yes">
            <source>%n field(s), but the header has %1</source>
            <translation>
                <numerusform>%n field, but the header has %1</numerusform>
                <numerusform>%n fields, but the header has %1</numerusform>
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
        <message numerus="yes">
            <source>up %n place(s), was %1</source>
            <translation>
                <numerusform>up %n place, was %1</numerusform>
                <numerusform>up %n places, was %1</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>down %n place(s), was %1</source>
            <translation>
                <numerusform>down %n place, was %1</numerusform>
                <numerusform>down %n places, was %1</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n variation(s) tried</source>
            <translation>
                <numerusform>%n variation tried</numerusform>
                <numerusform>%n variations tried</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>harmdesk::tables::RowHistoryModel</name>
        <message numerus="yes">
            <source>%n value(s) replaced another.</source>
            <translation>
                <numerusform>%n value replaced another.</numerusform>
                <numerusform>%n values replaced another.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>harmdesk::tables::SandboxAllegationModel</name>
        <message numerus="yes">
            <source>%1 of %n allegation(s) counted, %2 days</source>
            <translation>
                <numerusform>%1 of %n allegation counted, %2 days</numerusform>
                <numerusform>%1 of %n allegations counted, %2 days</numerusform>
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
        <name>harmdesk::views::ChangePane</name>
        <message numerus="yes">
            <source>%n in</source>
            <translation>
                <numerusform>%n in</numerusform>
                <numerusform>%n in</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n out</source>
            <translation>
                <numerusform>%n out</numerusform>
                <numerusform>%n out</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n other score(s) change</source>
            <translation>
                <numerusform>%n other score changes</numerusform>
                <numerusform>%n other scores change</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n move(s) only because others do</source>
            <translation>
                <numerusform>%n moves only because others do</numerusform>
                <numerusform>%n move only because others do</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>harmdesk::views::CheckStep</name>
        <message numerus="yes">
            <source>%n to look at</source>
            <translation>
                <numerusform>%n to look at</numerusform>
                <numerusform>%n to look at</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>harmdesk::views::ClassesSection</name>
        <message numerus="yes">
            <source>%n not settled</source>
            <translation>
                <numerusform>%n not settled</numerusform>
                <numerusform>%n not settled</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>, %n settled by rules</source>
            <translation>
                <numerusform>, %n settled by rules</numerusform>
                <numerusform>, %n settled by rules</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n rule(s) by words</source>
            <translation>
                <numerusform>%n rule by words</numerusform>
                <numerusform>%n rules by words</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>harmdesk::views::CodesPage</name>
        <message numerus="yes">
            <source>%n row(s) copied</source>
            <translation>
                <numerusform>%n row copied</numerusform>
                <numerusform>%n rows copied</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>harmdesk::views::ComparePane</name>
        <message numerus="yes">
            <source>%n setting(s) differ</source>
            <translation>
                <numerusform>%n setting differs</numerusform>
                <numerusform>%n settings differ</numerusform>
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
        <name>harmdesk::views::CyclesPage</name>
        <message numerus="yes">
            <source>%n row(s) copied</source>
            <translation>
                <numerusform>%n row copied</numerusform>
                <numerusform>%n rows copied</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>harmdesk::views::DecisionsSection</name>
        <message numerus="yes">
            <source>%n stand(s)</source>
            <translation>
                <numerusform>%n stands</numerusform>
                <numerusform>%n stand</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>, %n withdrawn</source>
            <translation>
                <numerusform>, %n withdrawn</numerusform>
                <numerusform>, %n withdrawn</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n decision(s) saved to %1</source>
            <translation>
                <numerusform>%n decision saved to %1</numerusform>
                <numerusform>%n decisions saved to %1</numerusform>
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
        <message numerus="yes">
            <source>%1 and %n more</source>
            <translation>
                <numerusform>%1 and %n more</numerusform>
                <numerusform>%1 and %n more</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>and %n more file(s)</source>
            <translation>
                <numerusform>and %n more file</numerusform>
                <numerusform>and %n more files</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n record(s)</source>
            <translation>
                <numerusform>%n record</numerusform>
                <numerusform>%n records</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>harmdesk::views::FacetPanel</name>
        <message numerus="yes">
            <source>%n chosen</source>
            <translation>
                <numerusform>%n chosen</numerusform>
                <numerusform>%n chosen</numerusform>
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
        <message numerus="yes">
            <source>All %n in the facets…</source>
            <translation>
                <numerusform>All %n in the facets…</numerusform>
                <numerusform>All %n in the facets…</numerusform>
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
        <name>harmdesk::views::IndexImportCard</name>
        <message numerus="yes">
            <source>%n offence(s) read from %1; not in the case yet</source>
            <translation>
                <numerusform>%n offence read from %1; not in the case yet</numerusform>
                <numerusform>%n offences read from %1; not in the case yet</numerusform>
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
        <name>harmdesk::views::MappingStep</name>
        <message numerus="yes">
            <source>%1 of %n column(s) settled</source>
            <translation>
                <numerusform>%1 of %n column settled</numerusform>
                <numerusform>%1 of %n columns settled</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n needed field(s) empty</source>
            <translation>
                <numerusform>%n needed field empty</numerusform>
                <numerusform>%n needed fields empty</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n to settle before an import</source>
            <translation>
                <numerusform>%n to settle before an import</numerusform>
                <numerusform>%n to settle before an import</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>harmdesk::views::MissedPage</name>
        <message numerus="yes">
            <source>%n row(s) copied</source>
            <translation>
                <numerusform>%n row copied</numerusform>
                <numerusform>%n rows copied</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%1: %n allegation(s)</source>
            <translation>
                <numerusform>%1: %n allegation</numerusform>
                <numerusform>%1: %n allegations</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>harmdesk::views::MonitoringPage</name>
        <message numerus="yes">
            <source>%n row(s) copied</source>
            <translation>
                <numerusform>%n row copied</numerusform>
                <numerusform>%n rows copied</numerusform>
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
        <name>harmdesk::views::ProfilesPage</name>
        <message numerus="yes">
            <source>%n row(s) copied</source>
            <translation>
                <numerusform>%n row copied</numerusform>
                <numerusform>%n rows copied</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>harmdesk::views::QueueSection</name>
        <message numerus="yes">
            <source>%n pair(s) of code and title</source>
            <translation>
                <numerusform>%n pair of code and title</numerusform>
                <numerusform>%n pairs of code and title</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>, %n crime(s); what touches most of the list comes first</source>
            <translation>
                <numerusform>, %n crime; what touches most of the list comes first</numerusform>
                <numerusform>, %n crimes; what touches most of the list comes first</numerusform>
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
            <source> of %n suspect(s).</source>
            <translation>
                <numerusform> of %n suspect.</numerusform>
                <numerusform> of %n suspects.</numerusform>
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
        <message numerus="yes">
            <source>%n suspect(s) selected</source>
            <translation>
                <numerusform>%n suspect selected</numerusform>
                <numerusform>%n suspects selected</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n hidden by the filters</source>
            <translation>
                <numerusform>%n hidden by the filters</numerusform>
                <numerusform>%n hidden by the filters</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n row(s) exported to %1</source>
            <translation>
                <numerusform>%n row exported to %1</numerusform>
                <numerusform>%n rows exported to %1</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n joined</source>
            <translation>
                <numerusform>%n joined</numerusform>
                <numerusform>%n joined</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n left</source>
            <translation>
                <numerusform>%n left</numerusform>
                <numerusform>%n left</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>harmdesk::views::ReceiptRequests</name>
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
        <name>harmdesk::views::ReceiptView</name>
        <message numerus="yes">
            <source>%n crime(s): they count 0 days, and scores they touch read “at least”</source>
            <translation>
                <numerusform>%n crime: it counts 0 days, and scores it touches reads “at least”</numerusform>
                <numerusform>%n crimes: they count 0 days, and scores they touch read “at least”</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n more record(s) left out by a rule of the specification.</source>
            <translation>
                <numerusform>%n more record left out by a rule of the specification.</numerusform>
                <numerusform>%n more records left out by a rule of the specification.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>harmdesk::views::RejectsSection</name>
        <message numerus="yes">
            <source>%n row(s), each with the line of its file</source>
            <translation>
                <numerusform>%n row, each with the line of its file</numerusform>
                <numerusform>%n rows, each with the line of its file</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n row(s), all settled</source>
            <translation>
                <numerusform>%n row, all settled</numerusform>
                <numerusform>%n rows, all settled</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n row(s)</source>
            <translation>
                <numerusform>%n row</numerusform>
                <numerusform>%n rows</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n still open: select one to correct it</source>
            <translation>
                <numerusform>%n still open: select one to correct it</numerusform>
                <numerusform>%n still open: select one to correct it</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Re-&amp;try %n corrected row(s)</source>
            <translation>
                <numerusform>Re-&amp;try %n corrected row</numerusform>
                <numerusform>Re-&amp;try %n corrected rows</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n row(s) taken</source>
            <translation>
                <numerusform>%n row taken</numerusform>
                <numerusform>%n rows taken</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n rejected again.</source>
            <translation>
                <numerusform>%n rejected again.</numerusform>
                <numerusform>%n rejected again.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>harmdesk::views::RuleEditor</name>
        <message numerus="yes">
            <source>The %n most frequent values</source>
            <translation>
                <numerusform>The %n most frequent value</numerusform>
                <numerusform>The %n most frequent values</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>All %n value(s)</source>
            <translation>
                <numerusform>The %n value</numerusform>
                <numerusform>All %n values</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n without a code</source>
            <translation>
                <numerusform>%n without a code</numerusform>
                <numerusform>%n without a code</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>harmdesk::views::SandboxPage</name>
        <message numerus="yes">
            <source>%n suspect(s) enter the top %1, %2 leave; Spearman %3</source>
            <translation>
                <numerusform>%n suspect enters the top %1, %2 leave; Spearman %3</numerusform>
                <numerusform>%n suspects enter the top %1, %2 leave; Spearman %3</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>None of the %n suspect(s) matches the search.</source>
            <translation>
                <numerusform>None of the %n suspect matches the search.</numerusform>
                <numerusform>None of the %n suspects matches the search.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>harmdesk::views::SelectionPane</name>
        <message numerus="yes">
            <source>%n suspect(s) with a rank band across the cut-off</source>
            <translation>
                <numerusform>%n suspect with a rank band across the cut-off</numerusform>
                <numerusform>%n suspects with a rank band across the cut-off</numerusform>
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
        <name>harmdesk::views::TrendsPage</name>
        <message numerus="yes">
            <source>%n row(s) copied</source>
            <translation>
                <numerusform>%n row copied</numerusform>
                <numerusform>%n rows copied</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n month(s)</source>
            <translation>
                <numerusform>%n month</numerusform>
                <numerusform>%n months</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>harmdesk::views::VersionsSection</name>
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
    <context>
        <name>harmdesk::views::WhyPanel</name>
        <message numerus="yes">
            <source>Without %n allegation(s), %1 days, too little remains for the profile to rank the suspect:</source>
            <translation>
                <numerusform>Without %n allegation, %1 days, too little remains for the profile to rank the suspect:</numerusform>
                <numerusform>Without %n allegations, %1 days, too little remains for the profile to rank the suspect:</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Without %n allegation(s), %1 days, the suspect is below the cut-off:</source>
            <translation>
                <numerusform>Without %n allegation, %1 days, the suspect is below the cut-off:</numerusform>
                <numerusform>Without %n allegations, %1 days, the suspect is below the cut-off:</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%1: %n allegation(s)</source>
            <translation>
                <numerusform>%1: %n allegation</numerusform>
                <numerusform>%1: %n allegations</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n variation(s) were tried.</source>
            <translation>
                <numerusform>%n variation was tried.</numerusform>
                <numerusform>%n variations were tried.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>harmdesk::views::WizardRunner</name>
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
    </context>
    <context>
        <name>harmdesk::views::WizardState</name>
        <message numerus="yes">
            <source>%n thing(s) to settle before anything can be imported.</source>
            <translation>
                <numerusform>%n thing to settle before anything can be imported.</numerusform>
                <numerusform>%n things to settle before anything can be imported.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>harmdesk::views::cycles::CyclesSection</name>
        <message numerus="yes">
            <source>Verified: %n frozen cycle(s) made again, every byte as frozen.</source>
            <translation>
                <numerusform>Verified: %n frozen cycle made again, every byte as frozen.</numerusform>
                <numerusform>Verified: %n frozen cycles made again, every byte as frozen.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>harmdesk::views::cycles::FreezePanel</name>
        <message numerus="yes">
            <source>%n offence(s) without a value count 0 days;</source>
            <translation>
                <numerusform>%n offence without a value counts 0 days;</numerusform>
                <numerusform>%n offences without a value count 0 days;</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>the score of %n suspect(s) reads “at least”.</source>
            <translation>
                <numerusform>the score of %n suspect reads “at least”.</numerusform>
                <numerusform>the score of %n suspects reads “at least”.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n rejected row(s) of imports are not settled.</source>
            <translation>
                <numerusform>%n rejected row of imports is not settled.</numerusform>
                <numerusform>%n rejected rows of imports are not settled.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n suspect(s) share the score of the last place inside; not all of them are inside.</source>
            <translation>
                <numerusform>%n suspect share the score of the last place inside; not all of them are inside.</numerusform>
                <numerusform>%n suspects share the score of the last place inside; not all of them are inside.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n suspect(s) inside passed the age rule because no date of birth is held.</source>
            <translation>
                <numerusform>%n suspect inside passed the age rule because no date of birth is held.</numerusform>
                <numerusform>%n suspects inside passed the age rule because no date of birth is held.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>harmdesk::views::cycles::MovementSection</name>
        <message numerus="yes">
            <source>%n suspect(s) saved to %1</source>
            <translation>
                <numerusform>%n suspect saved to %1</numerusform>
                <numerusform>%n suspects saved to %1</numerusform>
            </translation>
        </message>
    </context>
</TS>
