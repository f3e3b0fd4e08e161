<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="cy" sourcelanguage="en_GB">
    <context>
        <name>Actions</name>
        <message>
            <source>New case…</source>
            <translation>Achos newydd…</translation>
        </message>
        <message>
            <source>Open case…</source>
            <translation>Agor achos…</translation>
        </message>
        <message>
            <source>Import an extract…</source>
            <translation>Mewnforio echdyniad…</translation>
        </message>
        <message>
            <source>Briefing pack…</source>
            <translation>Pecyn briffio…</translation>
        </message>
        <message>
            <source>Quit</source>
            <translation>Gadael</translation>
        </message>
        <message>
            <source>Copy</source>
            <translation>Copïo</translation>
        </message>
        <message>
            <source>Find on this page</source>
            <translation>Canfod ar y dudalen hon</translation>
        </message>
        <message>
            <source>Ranking</source>
            <translation>Safleoedd</translation>
        </message>
        <message>
            <source>Dossier</source>
            <translation>Coflen</translation>
        </message>
        <message>
            <source>Intake</source>
            <translation>Derbyn</translation>
        </message>
        <message>
            <source>Audit log</source>
            <translation>Log archwilio</translation>
        </message>
        <message>
            <source>Settings</source>
            <translation>Gosodiadau</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>Yn ôl</translation>
        </message>
        <message>
            <source>Forward</source>
            <translation>Ymlaen</translation>
        </message>
        <message>
            <source>Colours of the desktop</source>
            <translation>Lliwiau'r bwrdd gwaith</translation>
        </message>
        <message>
            <source>Light colours</source>
            <translation>Lliwiau golau</translation>
        </message>
        <message>
            <source>Dark colours</source>
            <translation>Lliwiau tywyll</translation>
        </message>
        <message>
            <source>As-at date…</source>
            <translation>Dyddiad y rhestr…</translation>
        </message>
        <message>
            <source>Reload the case</source>
            <translation>Ail-lwytho'r achos</translation>
        </message>
        <message>
            <source>Verify the case file</source>
            <translation>Gwirio'r ffeil achos</translation>
        </message>
        <message>
            <source>Close the case</source>
            <translation>Cau'r achos</translation>
        </message>
        <message>
            <source>Go to anything</source>
            <translation>Mynd i unrhyw beth</translation>
        </message>
        <message>
            <source>Keys</source>
            <translation>Bysellau</translation>
        </message>
        <message>
            <source>About Harmdesk</source>
            <translation>Ynghylch Harmdesk</translation>
        </message>
        <message>
            <source>Offence codes</source>
            <translation>Codau troseddau</translation>
        </message>
        <message>
            <source>Cycles</source>
            <translation>Cylchoedd</translation>
        </message>
        <message>
            <source>What if</source>
            <translation>Beth pe bai</translation>
        </message>
        <message>
            <source>Profiles</source>
            <translation>Proffiliau</translation>
        </message>
        <message>
            <source>What the list misses</source>
            <translation>Yr hyn nad yw'r rhestr yn ei ddal</translation>
        </message>
        <message>
            <source>Concentration and trends</source>
            <translation>Crynodiad a thueddiadau</translation>
        </message>
        <message>
            <source>Monitoring</source>
            <translation>Monitro</translation>
        </message>
        <message>
            <source>Choose a profile…</source>
            <translation>Dewis proffil…</translation>
        </message>
        <message>
            <source>Open a cycle…</source>
            <translation>Agor cylch…</translation>
        </message>
        <message>
            <source>Freeze this list…</source>
            <translation>Rhewi'r rhestr hon…</translation>
        </message>
    </context>
    <context>
        <name>AuditCommand</name>
        <message>
            <source>The log of this case has been changed: from line %1 on its chain does not hold. Keep the file as it is, and compare it with a backup.</source>
            <translation>Mae log yr achos hwn wedi'i newid: o linell %1 ymlaen nid yw ei gadwyn yn dal. Cadwch y ffeil fel y mae, a'i chymharu â chopi wrth gefn.</translation>
        </message>
        <message numerus="yes">
            <source>The log is whole: %n line(s), each chained to the one before.</source>
            <translation>
                <numerusform>Mae'r log yn gyfan: %n llinell, pob un wedi'i chadwyno wrth yr un o'i blaen.</numerusform>
                <numerusform>Mae'r log yn gyfan: %n llinell, pob un wedi'i chadwyno wrth yr un o'i blaen.</numerusform>
                <numerusform>Mae'r log yn gyfan: %n llinell, pob un wedi'i chadwyno wrth yr un o'i blaen.</numerusform>
                <numerusform>Mae'r log yn gyfan: %n llinell, pob un wedi'i chadwyno wrth yr un o'i blaen.</numerusform>
                <numerusform>Mae'r log yn gyfan: %n llinell, pob un wedi'i chadwyno wrth yr un o'i blaen.</numerusform>
            </translation>
        </message>
        <message>
            <source>Print the log of a case: who did what, when.</source>
            <translation>Argraffu log achos: pwy wnaeth beth, a phryd.</translation>
        </message>
        <message>
            <source>Prints the log, oldest line first: id, at (UTC), user, action, subject, detail, hash. Each line's hash covers the line before, so a line changed or removed later shows.</source>
            <translation>Mae'n argraffu'r log, y llinell hynaf yn gyntaf: id, at (UTC), user, action, subject, detail, hash. Mae hash pob llinell yn cwmpasu'r llinell o'i blaen, felly bydd llinell a newidir neu a ddilëir yn ddiweddarach yn dod i'r amlwg.</translation>
        </message>
        <message>
            <source>Also check that the chain holds; exit code 5 where it does not.</source>
            <translation>Gwirio hefyd fod y gadwyn yn dal; cod gadael 5 lle nad yw'n dal.</translation>
        </message>
    </context>
    <context>
        <name>CaseFileText</name>
        <message>
            <source>Making indexes</source>
            <translation>Creu mynegeion</translation>
        </message>
        <message>
            <source>Checking references</source>
            <translation>Gwirio cyfeiriadau</translation>
        </message>
        <message>
            <source>The import would have left a reference without its row. Nothing was changed. Please report this fault with the details.</source>
            <translation>Byddai'r mewnforio wedi gadael cyfeiriad heb ei res. Ni newidiwyd dim. Rhowch wybod am y nam hwn, gyda'r manylion.</translation>
        </message>
        <message>
            <source>Saving</source>
            <translation>Cadw</translation>
        </message>
        <message>
            <source>Stopped. The case is as it was.</source>
            <translation>Stopiwyd. Mae'r achos fel yr oedd.</translation>
        </message>
        <message>
            <source>The case %1 is open read-only. Nothing was changed.</source>
            <translation>Mae'r achos %1 ar agor i'w ddarllen yn unig. Ni newidiwyd dim.</translation>
        </message>
        <message>
            <source>The case %1 is being edited by %2 on %3 since %4. Close it there first, or open it for viewing.</source>
            <translation>Mae'r achos %1 yn cael ei olygu gan %2 ar %3 ers %4. Caewch ef yno yn gyntaf, neu agorwch ef i'w weld yn unig.</translation>
        </message>
        <message>
            <source>The case %1 is being edited in another window. Close it there first, or open it for viewing.</source>
            <translation>Mae'r achos %1 yn cael ei olygu mewn ffenestr arall. Caewch ef yno yn gyntaf, neu agorwch ef i'w weld yn unig.</translation>
        </message>
        <message>
            <source>The case %1 cannot be opened for editing: its folder cannot be written to. Copy the case into a folder where you may write, or ask for the right to.</source>
            <translation>Ni ellir agor yr achos %1 i'w olygu: ni ellir ysgrifennu i'w ffolder. Copïwch yr achos i ffolder lle cewch ysgrifennu, neu gofynnwch am yr hawl i wneud hynny.</translation>
        </message>
        <message>
            <source>The case %1 cannot be locked for editing: this disk does not allow locks. Copy the case to a disk of this computer.</source>
            <translation>Ni ellir cloi'r achos %1 i'w olygu: nid yw'r ddisg hon yn caniatáu cloeon. Copïwch yr achos i ddisg y cyfrifiadur hwn.</translation>
        </message>
        <message>
            <source>The case %1 is too large to be ranked: %2. The file is unchanged; start a new case with fewer months or forces.</source>
            <translation>Mae'r achos %1 yn rhy fawr i lunio rhestr safleoedd ohono: %2. Mae'r ffeil heb newid; dechreuwch achos newydd â llai o fisoedd neu heddluoedd.</translation>
        </message>
        <message>
            <source>Loading the case</source>
            <translation>Llwytho'r achos</translation>
        </message>
        <message>
            <source>more than 65,535 boroughs</source>
            <translation>mwy na 65,535 o fwrdeistrefi</translation>
        </message>
        <message>
            <source>more than 65,535 combinations of flags</source>
            <translation>mwy na 65,535 o gyfuniadau o faneri</translation>
        </message>
        <message>
            <source>more than 4 GB of names and references</source>
            <translation>mwy na 4 GB o enwau a chyfeirnodau</translation>
        </message>
        <message>
            <source>more than 4 billion persons</source>
            <translation>mwy na 4 biliwn o bersonau</translation>
        </message>
        <message>
            <source>more than 4 GB of crime numbers</source>
            <translation>mwy na 4 GB o rifau trosedd</translation>
        </message>
        <message>
            <source>more than 4 billion crimes</source>
            <translation>mwy na 4 biliwn o gofnodion trosedd</translation>
        </message>
        <message>
            <source>more than 4 billion links</source>
            <translation>mwy na 4 biliwn o gysylltiadau</translation>
        </message>
        <message>
            <source>more than 4 billion events</source>
            <translation>mwy na 4 biliwn o ddigwyddiadau</translation>
        </message>
        <message>
            <source>A case needs a file name. Give the path of the file to create.</source>
            <translation>Mae angen enw ffeil ar achos. Rhowch lwybr y ffeil sydd i'w chreu.</translation>
        </message>
        <message>
            <source>%1 is already there and was left as it is. Choose another name for the new case, or open the one that is there.</source>
            <translation>Mae %1 yno eisoes a gadawyd y ffeil fel yr oedd. Dewiswch enw arall i'r achos newydd, neu agorwch yr un sydd yno.</translation>
        </message>
        <message>
            <source>There is no folder %1. Create it first, or choose another one for the new case.</source>
            <translation>Nid oes ffolder %1. Crëwch hi yn gyntaf, neu dewiswch un arall i'r achos newydd.</translation>
        </message>
        <message>
            <source>The folder %1 cannot be written to. Choose another one for the new case.</source>
            <translation>Ni ellir ysgrifennu i'r ffolder %1. Dewiswch un arall i'r achos newydd.</translation>
        </message>
        <message>
            <source>The new case %1 could not be put in its place. Nothing was created.</source>
            <translation>Nid oedd modd rhoi'r achos newydd %1 yn ei le. Ni chrëwyd dim.</translation>
        </message>
        <message>
            <source>The case holds no person with the reference %1. Check the reference, or import the extract that has it.</source>
            <translation>Nid oes person â'r cyfeirnod %1 yn yr achos. Gwiriwch y cyfeirnod, neu mewnforiwch yr echdyniad sy'n ei gynnwys.</translation>
        </message>
        <message>
            <source>Another program is writing to the case %1 and did not finish within 5 seconds. Nothing was changed. Try again when its import has ended.</source>
            <translation>Mae rhaglen arall yn ysgrifennu i'r achos %1 ac ni orffennodd o fewn 5 eiliad. Ni newidiwyd dim. Ceisiwch eto pan fydd ei mewnforio wedi dod i ben.</translation>
        </message>
        <message>
            <source>The disk that holds %1 is full. Nothing was changed. Free some space and try again.</source>
            <translation>Mae'r ddisg sy'n dal %1 yn llawn. Ni newidiwyd dim. Rhyddhewch rywfaint o le a cheisiwch eto.</translation>
        </message>
        <message>
            <source>The case %1 could not be read or written: the disk reports an error or is full. The last change was not made. Check the disk or its connection and try again.</source>
            <translation>Nid oedd modd darllen nac ysgrifennu'r achos %1: mae'r ddisg yn rhoi gwybod am wall neu mae'n llawn. Ni wnaed y newid diwethaf. Gwiriwch y ddisg neu'r cysylltiad â hi a cheisiwch eto.</translation>
        </message>
        <message>
            <source>The case file %1 cannot be opened. Check that the file and its folder are there and that you may write to both.</source>
            <translation>Ni ellir agor y ffeil achos %1. Gwiriwch fod y ffeil a'i ffolder yno a bod gennych hawl i ysgrifennu i'r ddwy.</translation>
        </message>
        <message>
            <source>The case %1 could not be read or changed because of a fault in the program. The case is as it was before.</source>
            <translation>Nid oedd modd darllen na newid yr achos %1 oherwydd nam yn y rhaglen. Mae'r achos fel yr oedd o'r blaen.</translation>
        </message>
        <message>
            <source>There is not enough memory for the case %1. Close other programs and try again.</source>
            <translation>Nid oes digon o gof ar gyfer yr achos %1. Caewch raglenni eraill a cheisiwch eto.</translation>
        </message>
        <message>
            <source>The case file %1 is damaged. It was left as it is. Work on from a backup copy, and keep this file: it may be possible to recover parts of it.</source>
            <translation>Mae'r ffeil achos %1 wedi'i difrodi. Gadawyd hi fel yr oedd. Gweithiwch ymlaen o gopi wrth gefn, a chadwch y ffeil hon: gall fod modd adfer rhannau ohoni.</translation>
        </message>
        <message>
            <source>The case has no harm index named "%1". List the names with "harmdesk index CASE list".</source>
            <translation>Nid oes gan yr achos fynegai niwed o'r enw "%1". Rhestrwch yr enwau â "harmdesk index CASE list".</translation>
        </message>
        <message>
            <source>The case already has a harm index named "%1". Versions are never changed: import it under another name.</source>
            <translation>Mae gan yr achos eisoes fynegai niwed o'r enw "%1". Ni newidir fersiynau byth: mewnforiwch ef o dan enw arall.</translation>
        </message>
        <message>
            <source>This note is not in the case any more. Copy its text and save it as a new note.</source>
            <translation>Nid yw'r nodyn hwn yn yr achos mwyach. Copïwch ei destun a'i gadw fel nodyn newydd.</translation>
        </message>
        <message>
            <source>The case %1 was written by an older version of this program and must be brought up to date first. Open it for editing once, then view it.</source>
            <translation>Ysgrifennwyd yr achos %1 gan fersiwn hŷn o'r rhaglen hon a rhaid ei ddiweddaru yn gyntaf. Agorwch ef unwaith i'w olygu, yna i'w weld.</translation>
        </message>
        <message>
            <source>%1 is not a Harmdesk case. It was left as it is. Choose a case file, or create one with "harmdesk new".</source>
            <translation>Nid achos Harmdesk yw %1. Gadawyd y ffeil fel yr oedd. Dewiswch ffeil achos, neu crëwch un â "harmdesk new".</translation>
        </message>
        <message>
            <source>There is no case file %1. Check the name and the folder, or create the case with "harmdesk new".</source>
            <translation>Nid oes ffeil achos %1. Gwiriwch yr enw a'r ffolder, neu crëwch yr achos â "harmdesk new".</translation>
        </message>
        <message>
            <source>%1 is a folder, not a case file. Choose the case file itself.</source>
            <translation>Ffolder yw %1, nid ffeil achos. Dewiswch y ffeil achos ei hun.</translation>
        </message>
        <message>
            <source>You may not read the case file %1. Ask its owner for the right to.</source>
            <translation>Nid oes gennych hawl i ddarllen y ffeil achos %1. Gofynnwch i'w pherchennog am yr hawl.</translation>
        </message>
        <message>
            <source>The file %1 is empty: it is no case. Delete it and create the case anew with "harmdesk new", or work on from a backup copy.</source>
            <translation>Mae'r ffeil %1 yn wag: nid yw'n achos. Dilëwch hi a chreu'r achos o'r newydd â "harmdesk new", neu gweithiwch ymlaen o gopi wrth gefn.</translation>
        </message>
        <message>
            <source>The case %1 cannot be opened: the file or its folder is read-only, so looking at it could not be logged. Copy the case into a folder where you may write.</source>
            <translation>Ni ellir agor yr achos %1: mae'r ffeil neu ei ffolder yn ddarllen yn unig, felly ni ellid cofnodi yn y log fod rhywun wedi edrych arno. Copïwch yr achos i ffolder lle cewch ysgrifennu.</translation>
        </message>
        <message>
            <source>The case file %1 cannot be read.</source>
            <translation>Ni ellir darllen y ffeil achos %1.</translation>
        </message>
        <message>
            <source>The case %1 was written by a newer version of this program. It was left as it is. Install the newer version to open it.</source>
            <translation>Ysgrifennwyd yr achos %1 gan fersiwn mwy diweddar o'r rhaglen hon. Gadawyd ef fel yr oedd. Gosodwch y fersiwn mwy diweddar i'w agor.</translation>
        </message>
        <message>
            <source>The case %1 is open for viewing only. Nothing was changed. Open it for editing first.</source>
            <translation>Mae'r achos %1 ar agor i'w weld yn unig. Ni newidiwyd dim. Agorwch ef i'w olygu yn gyntaf.</translation>
        </message>
        <message>
            <source>The file is damaged: %1</source>
            <translation>Mae'r ffeil wedi'i difrodi: %1</translation>
        </message>
        <message numerus="yes">
            <source>%n row(s) of table %1 refer to rows missing from table %2.</source>
            <translation>
                <numerusform>Mae %n rhes o'r tabl %1 yn cyfeirio at resi sydd ar goll o'r tabl %2.</numerusform>
                <numerusform>Mae %n rhes o'r tabl %1 yn cyfeirio at resi sydd ar goll o'r tabl %2.</numerusform>
                <numerusform>Mae %n rhes o'r tabl %1 yn cyfeirio at resi sydd ar goll o'r tabl %2.</numerusform>
                <numerusform>Mae %n rhes o'r tabl %1 yn cyfeirio at resi sydd ar goll o'r tabl %2.</numerusform>
                <numerusform>Mae %n rhes o'r tabl %1 yn cyfeirio at resi sydd ar goll o'r tabl %2.</numerusform>
            </translation>
        </message>
        <message>
            <source>The log was changed from outside, from line %1 on.</source>
            <translation>Newidiwyd y log o'r tu allan, o linell %1 ymlaen.</translation>
        </message>
        <message>
            <source>The case has no import %1. Choose one from the list of imports.</source>
            <translation>Nid oes mewnforiad %1 yn yr achos. Dewiswch un o'r rhestr mewnforiadau.</translation>
        </message>
        <message numerus="yes">
            <source>Import %1 of %2 was made by an older version of this program, which did not keep the %n row(s) that it changed as they were before.</source>
            <translation>
                <numerusform>Gwnaed mewnforiad %1 (%2) gan fersiwn hŷn o'r rhaglen hon, na chadwodd y %n rhes a newidiodd fel yr oeddent gynt.</numerusform>
                <numerusform>Gwnaed mewnforiad %1 (%2) gan fersiwn hŷn o'r rhaglen hon, na chadwodd y %n rhes a newidiodd fel yr oedd gynt.</numerusform>
                <numerusform>Gwnaed mewnforiad %1 (%2) gan fersiwn hŷn o'r rhaglen hon, na chadwodd y %n rhes a newidiodd fel yr oeddent gynt.</numerusform>
                <numerusform>Gwnaed mewnforiad %1 (%2) gan fersiwn hŷn o'r rhaglen hon, na chadwodd y %n rhes a newidiodd fel yr oeddent gynt.</numerusform>
                <numerusform>Gwnaed mewnforiad %1 (%2) gan fersiwn hŷn o'r rhaglen hon, na chadwodd y %n rhes a newidiodd fel yr oeddent gynt.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Import %1 of %2 with %n row(s) was made by an older version of this program, which did not record on which imports it builds.</source>
            <translation>
                <numerusform>Gwnaed mewnforiad %1 (%2), â %n rhes, gan fersiwn hŷn o'r rhaglen hon, na chofnododd ar ba fewnforiadau y mae'n adeiladu.</numerusform>
                <numerusform>Gwnaed mewnforiad %1 (%2), â %n rhes, gan fersiwn hŷn o'r rhaglen hon, na chofnododd ar ba fewnforiadau y mae'n adeiladu.</numerusform>
                <numerusform>Gwnaed mewnforiad %1 (%2), â %n rhes, gan fersiwn hŷn o'r rhaglen hon, na chofnododd ar ba fewnforiadau y mae'n adeiladu.</numerusform>
                <numerusform>Gwnaed mewnforiad %1 (%2), â %n rhes, gan fersiwn hŷn o'r rhaglen hon, na chofnododd ar ba fewnforiadau y mae'n adeiladu.</numerusform>
                <numerusform>Gwnaed mewnforiad %1 (%2), â %n rhes, gan fersiwn hŷn o'r rhaglen hon, na chofnododd ar ba fewnforiadau y mae'n adeiladu.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Import %1 of %2 changed %n row(s) that this import brought.</source>
            <translation>
                <numerusform>Newidiodd mewnforiad %1 (%2) %n rhes a ddaeth gyda'r mewnforiad hwn.</numerusform>
                <numerusform>Newidiodd mewnforiad %1 (%2) %n rhes a ddaeth gyda'r mewnforiad hwn.</numerusform>
                <numerusform>Newidiodd mewnforiad %1 (%2) %n rhes a ddaeth gyda'r mewnforiad hwn.</numerusform>
                <numerusform>Newidiodd mewnforiad %1 (%2) %n rhes a ddaeth gyda'r mewnforiad hwn.</numerusform>
                <numerusform>Newidiodd mewnforiad %1 (%2) %n rhes a ddaeth gyda'r mewnforiad hwn.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Import %1 of %2 has %n link(s) or event(s) of persons and crimes that this import brought.</source>
            <translation>
                <numerusform>Mae gan fewnforiad %1 (%2) %n cysylltiad neu ddigwyddiad ar gyfer pobl a chofnodion trosedd a ddaeth gyda'r mewnforiad hwn.</numerusform>
                <numerusform>Mae gan fewnforiad %1 (%2) %n cysylltiad neu ddigwyddiad ar gyfer pobl a chofnodion trosedd a ddaeth gyda'r mewnforiad hwn.</numerusform>
                <numerusform>Mae gan fewnforiad %1 (%2) %n cysylltiad neu ddigwyddiad ar gyfer pobl a chofnodion trosedd a ddaeth gyda'r mewnforiad hwn.</numerusform>
                <numerusform>Mae gan fewnforiad %1 (%2) %n chysylltiad neu ddigwyddiad ar gyfer pobl a chofnodion trosedd a ddaeth gyda'r mewnforiad hwn.</numerusform>
                <numerusform>Mae gan fewnforiad %1 (%2) %n cysylltiad neu ddigwyddiad ar gyfer pobl a chofnodion trosedd a ddaeth gyda'r mewnforiad hwn.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Import %1 of %2 named %n row(s) of this import again, unchanged.</source>
            <translation>
                <numerusform>Enwodd mewnforiad %1 (%2) %n rhes o'r mewnforiad hwn eto, heb newid.</numerusform>
                <numerusform>Enwodd mewnforiad %1 (%2) %n rhes o'r mewnforiad hwn eto, heb newid.</numerusform>
                <numerusform>Enwodd mewnforiad %1 (%2) %n rhes o'r mewnforiad hwn eto, heb newid.</numerusform>
                <numerusform>Enwodd mewnforiad %1 (%2) %n rhes o'r mewnforiad hwn eto, heb newid.</numerusform>
                <numerusform>Enwodd mewnforiad %1 (%2) %n rhes o'r mewnforiad hwn eto, heb newid.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Import %1 of %2 is rolled back, and %n row(s) of this import build on it.</source>
            <translation>
                <numerusform>Mae mewnforiad %1 (%2) wedi'i rolio'n ôl, ac mae %n rhes o'r mewnforiad hwn yn adeiladu arno.</numerusform>
                <numerusform>Mae mewnforiad %1 (%2) wedi'i rolio'n ôl, ac mae %n rhes o'r mewnforiad hwn yn adeiladu arno.</numerusform>
                <numerusform>Mae mewnforiad %1 (%2) wedi'i rolio'n ôl, ac mae %n rhes o'r mewnforiad hwn yn adeiladu arno.</numerusform>
                <numerusform>Mae mewnforiad %1 (%2) wedi'i rolio'n ôl, ac mae %n rhes o'r mewnforiad hwn yn adeiladu arno.</numerusform>
                <numerusform>Mae mewnforiad %1 (%2) wedi'i rolio'n ôl, ac mae %n rhes o'r mewnforiad hwn yn adeiladu arno.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Import %1 of %2 brought %n row(s) that this import would bring.</source>
            <translation>
                <numerusform>Daeth mewnforiad %1 (%2) â %n rhes y byddai'r mewnforiad hwn yn eu cyflwyno.</numerusform>
                <numerusform>Daeth mewnforiad %1 (%2) â %n rhes y byddai'r mewnforiad hwn yn ei chyflwyno.</numerusform>
                <numerusform>Daeth mewnforiad %1 (%2) â %n rhes y byddai'r mewnforiad hwn yn eu cyflwyno.</numerusform>
                <numerusform>Daeth mewnforiad %1 (%2) â %n rhes y byddai'r mewnforiad hwn yn eu cyflwyno.</numerusform>
                <numerusform>Daeth mewnforiad %1 (%2) â %n rhes y byddai'r mewnforiad hwn yn eu cyflwyno.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Import %1 of %2 changed %n row(s) that this import would change.</source>
            <translation>
                <numerusform>Newidiodd mewnforiad %1 (%2) %n rhes y byddai'r mewnforiad hwn yn eu newid.</numerusform>
                <numerusform>Newidiodd mewnforiad %1 (%2) %n rhes y byddai'r mewnforiad hwn yn ei newid.</numerusform>
                <numerusform>Newidiodd mewnforiad %1 (%2) %n rhes y byddai'r mewnforiad hwn yn eu newid.</numerusform>
                <numerusform>Newidiodd mewnforiad %1 (%2) %n rhes y byddai'r mewnforiad hwn yn eu newid.</numerusform>
                <numerusform>Newidiodd mewnforiad %1 (%2) %n rhes y byddai'r mewnforiad hwn yn eu newid.</numerusform>
            </translation>
        </message>
        <message>
            <source>Import %1 is rolled back already. Nothing was changed.</source>
            <translation>Mae mewnforiad %1 eisoes wedi'i rolio'n ôl. Ni newidiwyd dim.</translation>
        </message>
        <message>
            <source>Import %1 is not rolled back. Nothing was changed.</source>
            <translation>Nid yw mewnforiad %1 wedi'i rolio'n ôl. Ni newidiwyd dim.</translation>
        </message>
        <message>
            <source>Import %1 cannot be rolled back now.</source>
            <translation>Ni ellir rholio mewnforiad %1 yn ôl nawr.</translation>
        </message>
        <message>
            <source>Import %1 cannot be brought back now.</source>
            <translation>Ni ellir adfer mewnforiad %1 nawr.</translation>
        </message>
        <message>
            <source>Nothing was changed.</source>
            <translation>Ni newidiwyd dim.</translation>
        </message>
        <message>
            <source>Keeping the rows</source>
            <translation>Yn cadw'r rhesi</translation>
        </message>
        <message>
            <source>Taking rows back</source>
            <translation>Yn tynnu rhesi allan</translation>
        </message>
        <message>
            <source>Bringing rows back</source>
            <translation>Yn adfer rhesi</translation>
        </message>
        <message>
            <source>Rolling the import would have left a reference without its row. Nothing was changed. Please report this fault with the details.</source>
            <translation>Byddai rholio'r mewnforiad wedi gadael cyfeiriad heb ei res. Ni newidiwyd dim. Rhowch wybod am y nam hwn, gyda'r manylion.</translation>
        </message>
        <message>
            <source>A decision needs the name of the person who makes it. Nothing was changed. Give a name.</source>
            <translation>Mae angen enw'r person sy'n gwneud y penderfyniad. Ni newidiwyd dim. Rhowch enw.</translation>
        </message>
        <message>
            <source>A decision names a row of the harm index by its URN. Nothing was changed. Choose the row.</source>
            <translation>Mae penderfyniad yn enwi rhes o'r mynegai niwed yn ôl ei URN. Ni newidiwyd dim. Dewiswch y rhes.</translation>
        </message>
        <message>
            <source>The case has no decision %1. Nothing was changed. Choose one from the list of decisions.</source>
            <translation>Nid oes penderfyniad %1 yn yr achos. Ni newidiwyd dim. Dewiswch un o'r rhestr penderfyniadau.</translation>
        </message>
        <message>
            <source>Decision %1 has been withdrawn already. Nothing was changed.</source>
            <translation>Mae penderfyniad %1 eisoes wedi'i dynnu'n ôl. Ni newidiwyd dim.</translation>
        </message>
        <message>
            <source>Rows are left out for good with a reason only. Nothing was changed. Say why they are left out.</source>
            <translation>Dim ond gyda rheswm y caiff rhesi eu hepgor yn barhaol. Ni newidiwyd dim. Dywedwch pam y'u hepgorir.</translation>
        </message>
        <message>
            <source>The case has no import %1 that stands, so it cannot have resolved rejected rows. Nothing was changed.</source>
            <translation>Nid oes mewnforiad %1 sy'n sefyll yn yr achos, felly ni all fod wedi datrys rhesi a wrthodwyd. Ni newidiwyd dim.</translation>
        </message>
        <message>
            <source>One of the rejected rows is not in the case. Nothing was changed. Open the receipt anew and choose the rows again.</source>
            <translation>Nid yw un o'r rhesi a wrthodwyd yn yr achos. Ni newidiwyd dim. Agorwch y dderbynneb o'r newydd a dewiswch y rhesi eto.</translation>
        </message>
        <message>
            <source>A row's history is found by the key of a person, a crime or a link; an event has none. Open the person or the crime.</source>
            <translation>Ceir hanes rhes drwy allwedd person, cofnod trosedd neu gysylltiad; nid oes un gan ddigwyddiad. Agorwch y person neu'r cofnod trosedd.</translation>
        </message>
        <message>
            <source>The case does not hold this row: it may have been rolled back. Look at the list of imports.</source>
            <translation>Nid yw'r rhes hon yn yr achos: gall fod wedi'i rholio'n ôl. Edrychwch ar y rhestr mewnforiadau.</translation>
        </message>
        <message>
            <source>The case %1 is too large to be copied into memory (%2; at most %3). Nothing was changed. Import without the trial run: an import can be rolled back.</source>
            <translation>Mae'r achos %1 yn rhy fawr i'w gopïo i'r cof (%2; %3 ar y mwyaf). Ni newidiwyd dim. Mewnforiwch heb y rhediad prawf: gellir rholio mewnforiad yn ôl.</translation>
        </message>
        <message>
            <source>Copying the case</source>
            <translation>Yn copïo'r achos</translation>
        </message>
        <message>
            <source>The case has no import specification "%1" of this version. Choose one from the list, or save it first.</source>
            <translation>Nid oes gan yr achos fanyleb fewnforio "%1" o'r fersiwn hon. Dewiswch un o'r rhestr, neu cadwch hi yn gyntaf.</translation>
        </message>
        <message>
            <source>An import specification needs a name. Nothing was saved. Give it one.</source>
            <translation>Mae angen enw ar fanyleb fewnforio. Ni chadwyd dim. Rhowch enw iddi.</translation>
        </message>
        <message numerus="yes">
            <source>%n row(s) of table %1 are of imports that are rolled back.</source>
            <translation>
                <numerusform>Mae %n rhes o'r tabl %1 yn perthyn i fewnforiadau sydd wedi'u rholio'n ôl.</numerusform>
                <numerusform>Mae %n rhes o'r tabl %1 yn perthyn i fewnforiadau sydd wedi'u rholio'n ôl.</numerusform>
                <numerusform>Mae %n rhes o'r tabl %1 yn perthyn i fewnforiadau sydd wedi'u rholio'n ôl.</numerusform>
                <numerusform>Mae %n rhes o'r tabl %1 yn perthyn i fewnforiadau sydd wedi'u rholio'n ôl.</numerusform>
                <numerusform>Mae %n rhes o'r tabl %1 yn perthyn i fewnforiadau sydd wedi'u rholio'n ôl.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n row(s) of table %1 are kept as rolled back, but their imports stand.</source>
            <translation>
                <numerusform>Cedwir %n rhes o'r tabl %1 fel rhai wedi'u rholio'n ôl, ond mae eu mewnforiadau'n sefyll.</numerusform>
                <numerusform>Cedwir %n rhes o'r tabl %1 fel un wedi'i rholio'n ôl, ond mae ei mewnforiad yn sefyll.</numerusform>
                <numerusform>Cedwir %n rhes o'r tabl %1 fel rhai wedi'u rholio'n ôl, ond mae eu mewnforiadau'n sefyll.</numerusform>
                <numerusform>Cedwir %n rhes o'r tabl %1 fel rhai wedi'u rholio'n ôl, ond mae eu mewnforiadau'n sefyll.</numerusform>
                <numerusform>Cedwir %n rhes o'r tabl %1 fel rhai wedi'u rholio'n ôl, ond mae eu mewnforiadau'n sefyll.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n row(s) of table %1 that imports changed are missing.</source>
            <translation>
                <numerusform>Mae %n rhes o'r tabl %1 a newidiwyd gan fewnforiadau ar goll.</numerusform>
                <numerusform>Mae %n rhes o'r tabl %1 a newidiwyd gan fewnforiadau ar goll.</numerusform>
                <numerusform>Mae %n rhes o'r tabl %1 a newidiwyd gan fewnforiadau ar goll.</numerusform>
                <numerusform>Mae %n rhes o'r tabl %1 a newidiwyd gan fewnforiadau ar goll.</numerusform>
                <numerusform>Mae %n rhes o'r tabl %1 a newidiwyd gan fewnforiadau ar goll.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Import %1 of %2, made while this one was rolled back, named %n row(s) again beside those that this import would change.</source>
            <translation>
                <numerusform>Enwodd mewnforiad %1 o %2, a wnaed tra oedd hwn wedi'i ddad-wneud, %n rhes eto wrth ochr y rhai y byddai'r mewnforiad hwn yn eu newid.</numerusform>
                <numerusform>Enwodd mewnforiad %1 o %2, a wnaed tra oedd hwn wedi'i ddad-wneud, %n rhes eto wrth ochr y rhai y byddai'r mewnforiad hwn yn eu newid.</numerusform>
                <numerusform>Enwodd mewnforiad %1 o %2, a wnaed tra oedd hwn wedi'i ddad-wneud, %n rhes eto wrth ochr y rhai y byddai'r mewnforiad hwn yn eu newid.</numerusform>
                <numerusform>Enwodd mewnforiad %1 o %2, a wnaed tra oedd hwn wedi'i ddad-wneud, %n rhes eto wrth ochr y rhai y byddai'r mewnforiad hwn yn eu newid.</numerusform>
                <numerusform>Enwodd mewnforiad %1 o %2, a wnaed tra oedd hwn wedi'i ddad-wneud, %n rhes eto wrth ochr y rhai y byddai'r mewnforiad hwn yn eu newid.</numerusform>
            </translation>
        </message>
        <message>
            <source>more than 65,535 units</source>
            <translation>mwy na 65,535 o unedau</translation>
        </message>
        <message>
            <source>more than 4 GB of former names</source>
            <translation>mwy na 4 GB o enwau blaenorol</translation>
        </message>
        <message>
            <source>The frozen cycle %1 is damaged and cannot be read. The case was left as it is. Check it with "harmdesk verify" and go back to a backup that passes.</source>
            <translation>Mae'r cylch %1 a rewyd wedi'i ddifrodi ac ni ellir ei ddarllen. Gadawyd yr achos fel yr oedd. Gwiriwch ef â "harmdesk verify" ac ewch yn ôl at gopi wrth gefn sy'n pasio.</translation>
        </message>
        <message>
            <source>A cycle is named after the month of its as-at date. Nothing was changed. Choose a date in the month %1.</source>
            <translation>Enwir cylch ar ôl mis dyddiad ei restr. Ni newidiwyd dim. Dewiswch ddyddiad yn y mis %1.</translation>
        </message>
        <message>
            <source>A cut-off is 1 or more. Nothing was changed.</source>
            <translation>Mae trothwy yn 1 neu fwy. Ni newidiwyd dim.</translation>
        </message>
        <message>
            <source>Opening a cycle needs the name of the person who opens it. Nothing was changed. Give a name.</source>
            <translation>Mae angen enw'r person sy'n ei agor er mwyn agor cylch. Ni newidiwyd dim. Rhowch enw.</translation>
        </message>
        <message>
            <source>The case has no frozen cycle %1. Choose one from the list.</source>
            <translation>Nid oes gan yr achos gylch %1 a rewyd. Dewiswch un o'r rhestr.</translation>
        </message>
        <message>
            <source>The cycle %1 is open. Nothing was changed. Freeze or close it before opening another.</source>
            <translation>Mae'r cylch %1 ar agor. Ni newidiwyd dim. Rhewch neu caewch ef cyn agor un arall.</translation>
        </message>
        <message>
            <source>No cycle is open. Nothing was changed.</source>
            <translation>Nid oes cylch ar agor. Ni newidiwyd dim.</translation>
        </message>
        <message>
            <source>Freezing a cycle is a person's act: the name is missing. Nothing was frozen. Give a name.</source>
            <translation>Gweithred gan berson yw rhewi cylch: mae'r enw ar goll. Ni rewyd dim. Rhowch enw.</translation>
        </message>
        <message>
            <source>Freezing a cycle needs a reason. Nothing was frozen. Say why.</source>
            <translation>Mae angen rheswm er mwyn rhewi cylch. Ni rewyd dim. Dywedwch pam.</translation>
        </message>
        <message>
            <source>The case has changed since the list was made. Nothing was frozen. Reload the list, look at it again and freeze that.</source>
            <translation>Mae'r achos wedi newid ers llunio'r rhestr. Ni rewyd dim. Ail-lwythwch y rhestr, edrychwch arni eto a rhewch honno.</translation>
        </message>
        <message>
            <source>The log does not tell that the cycle %1 was frozen.</source>
            <translation>Nid yw'r log yn dweud i'r cylch %1 gael ei rewi.</translation>
        </message>
        <message>
            <source>The frozen cycle %1 is not the one that the log tells of: its sum, name or time was changed.</source>
            <translation>Nid yw'r cylch %1 a rewyd yn cyfateb i'r un y mae'r log yn sôn amdano: newidiwyd ei swm, ei enw neu ei amser.</translation>
        </message>
        <message>
            <source>The cycle %1 was frozen, as the log tells, but is missing.</source>
            <translation>Rhewyd y cylch %1, fel y dywed y log, ond mae ar goll.</translation>
        </message>
        <message>
            <source>The case %1 holds more than 65,534 different codes of ethnicity: the field is not what it should be. The file is unchanged; correct the mapping of the extract and import again.</source>
            <translation>Mae'r achos %1 yn dal mwy na 65,534 o godau ethnigrwydd gwahanol: nid yw'r maes yr hyn y dylai fod. Mae'r ffeil heb newid; cywirwch fapio'r echdyniad a mewnforiwch eto.</translation>
        </message>
        <message>
            <source>A profile needs a name. Nothing was saved. Give it one.</source>
            <translation>Mae angen enw ar broffil. Ni chadwyd dim. Rhowch enw iddo.</translation>
        </message>
        <message>
            <source>A profile's name has 1 to %1 characters, none of them @, and no blanks around it. Nothing was saved.</source>
            <translation>Mae gan enw proffil 1 i %1 nod, heb @ yn eu plith a heb fylchau o'i amgylch. Ni chadwyd dim.</translation>
        </message>
        <message>
            <source>%1 is a built-in profile, which is never changed. Nothing was saved. Give yours another name.</source>
            <translation>Proffil mewnol yw %1, ac ni newidir hwnnw byth. Ni chadwyd dim. Rhowch enw arall i'ch un chi.</translation>
        </message>
        <message>
            <source>The case has no profile “%1”. Choose one from the list.</source>
            <translation>Nid oes gan yr achos broffil “%1”. Dewiswch un o'r rhestr.</translation>
        </message>
        <message>
            <source>The case has no view “%1”. Choose one from the list.</source>
            <translation>Nid oes gan yr achos olwg “%1”. Dewiswch un o'r rhestr.</translation>
        </message>
        <message>
            <source>A view needs a name. Nothing was saved. Give it one.</source>
            <translation>Mae angen enw ar olwg. Ni chadwyd dim. Rhowch enw iddi.</translation>
        </message>
        <message>
            <source>There is a view “%1” already. Nothing was changed. Choose another name.</source>
            <translation>Mae golwg “%1” yno eisoes. Ni newidiwyd dim. Dewiswch enw arall.</translation>
        </message>
        <message>
            <source>Packing the allegations</source>
            <translation>Yn pacio'r honiadau</translation>
        </message>
    </context>
    <context>
        <name>CaseMaker</name>
        <message>
            <source>Making the case</source>
            <translation>Creu'r achos</translation>
        </message>
    </context>
    <context>
        <name>CodesCommand</name>
        <message>
            <source>harmdesk codes has no action “%1”; it has unmapped and decide.</source>
            <translation>Nid oes gan harmdesk codes weithred “%1”; mae ganddo unmapped a decide.</translation>
        </message>
        <message>
            <source>--%1 does not belong to harmdesk codes CASE %2.</source>
            <translation>Nid yw --%1 yn perthyn i harmdesk codes CASE %2.</translation>
        </message>
        <message>
            <source>Stopped; nothing was written.</source>
            <translation>Stopiwyd; nid ysgrifennwyd dim.</translation>
        </message>
        <message>
            <source>Stopped; nothing was changed.</source>
            <translation>Stopiwyd; ni newidiwyd dim.</translation>
        </message>
        <message>
            <source>Decision %1: counts %2 days as %3 (%4).</source>
            <translation>Penderfyniad %1: mae'n cyfrif %2 diwrnod fel %3 (%4).</translation>
        </message>
        <message>
            <source>No crime of this case has this code and title now; the decision waits for one. harmdesk codes CASE unmapped lists those that need a decision.</source>
            <translation>Nid oes gan unrhyw gofnod trosedd yn yr achos hwn y cod a'r teitl hyn nawr; mae'r penderfyniad yn aros am un. Mae harmdesk codes CASE unmapped yn rhestru'r rhai y mae angen penderfyniad arnynt.</translation>
        </message>
        <message numerus="yes">
            <source>It touches %n crime(s)</source>
            <translation>
                <numerusform>Mae'n effeithio ar %n cofnod trosedd</numerusform>
                <numerusform>Mae'n effeithio ar %n cofnod trosedd</numerusform>
                <numerusform>Mae'n effeithio ar %n cofnod trosedd</numerusform>
                <numerusform>Mae'n effeithio ar %n chofnod trosedd</numerusform>
                <numerusform>Mae'n effeithio ar %n cofnod trosedd</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source> of %n suspect(s).</source>
            <translation>
                <numerusform> sydd gan %n person dan amheuaeth.</numerusform>
                <numerusform> sydd gan %n person dan amheuaeth.</numerusform>
                <numerusform> sydd gan %n person dan amheuaeth.</numerusform>
                <numerusform> sydd gan %n pherson dan amheuaeth.</numerusform>
                <numerusform> sydd gan %n person dan amheuaeth.</numerusform>
            </translation>
        </message>
        <message>
            <source>Until now it counted %1 days (%2).</source>
            <translation>Hyd yma roedd yn cyfrif %1 diwrnod (%2).</translation>
        </message>
        <message>
            <source>harmdesk codes CASE decide needs --%1.</source>
            <translation>Mae angen --%1 ar harmdesk codes CASE decide.</translation>
        </message>
        <message>
            <source>--%1 is empty.</source>
            <translation>Mae --%1 yn wag.</translation>
        </message>
        <message>
            <source>Say what is decided: --ho, --cjs and --title as recorded; leave out what is not recorded.</source>
            <translation>Dywedwch beth a benderfynir: --ho, --cjs a --title fel y'u cofnodwyd; hepgorwch yr hyn nas cofnodwyd.</translation>
        </message>
        <message>
            <source>given on the command line</source>
            <translation>wedi'i roi ar y llinell orchymyn</translation>
        </message>
        <message>
            <source>The harm index %1 has no offence %2. The nearest are: %3.</source>
            <translation>Nid oes trosedd %2 yn y mynegai niwed %1. Y rhai agosaf yw: %3.</translation>
        </message>
        <message>
            <source>List the offences without a value, or decide one.</source>
            <translation>Rhestru'r troseddau heb werth, neu benderfynu ar un.</translation>
        </message>
        <message>
            <source>harmdesk codes CASE unmapped prints the code-and-title pairs that the harm index in use gives no value, with the crimes that have them and the distinct suspects accused of these: ho_class, cjs_code, title, crimes, suspects; what touches most comes first.
harmdesk codes CASE decide makes one pair count as an offence of the index, for this and all later imports. The decision is logged with the name and the reason; the Offence codes page shows it and can withdraw it.</source>
            <translation>Mae harmdesk codes CASE unmapped yn argraffu'r parau o god a theitl nad yw'r mynegai niwed a ddefnyddir yn rhoi gwerth iddynt, gyda'r cofnodion trosedd sy'n eu cynnwys a nifer y bobl wahanol dan amheuaeth sydd wedi'u cyhuddo ohonynt: ho_class, cjs_code, title, crimes, suspects; daw'r hyn sy'n effeithio fwyaf yn gyntaf.
Mae harmdesk codes CASE decide yn peri i un pâr gyfrif fel trosedd o'r mynegai, ar gyfer y mewnforiad hwn a phob un diweddarach. Cofnodir y penderfyniad yn y log gyda'r enw a'r rheswm; mae'r dudalen Codau troseddau yn ei ddangos ac yn gallu ei dynnu'n ôl.</translation>
        </message>
        <message>
            <source>decide: Home Office class as recorded; left out or empty where there is none.</source>
            <translation>decide: dosbarth y Swyddfa Gartref fel y'i cofnodwyd; ei hepgor neu ei adael yn wag lle nad oes un.</translation>
        </message>
        <message>
            <source>decide: CJS code as recorded; left out or empty where there is none.</source>
            <translation>decide: cod CJS fel y'i cofnodwyd; ei hepgor neu ei adael yn wag lle nad oes un.</translation>
        </message>
        <message>
            <source>decide: offence title as recorded; left out or empty where there is none.</source>
            <translation>decide: teitl y drosedd fel y'i cofnodwyd; ei hepgor neu ei adael yn wag lle nad oes un.</translation>
        </message>
        <message>
            <source>decide: the offence of the harm index in use as which it counts.</source>
            <translation>decide: y drosedd o'r mynegai niwed a ddefnyddir y mae'n cyfrif fel hi.</translation>
        </message>
        <message>
            <source>decide: who decides.</source>
            <translation>decide: pwy sy'n penderfynu.</translation>
        </message>
        <message>
            <source>decide: why, for the log.</source>
            <translation>decide: pam, ar gyfer y log.</translation>
        </message>
    </context>
    <context>
        <name>CommandLine</name>
        <message>
            <source>Usage: %1</source>
            <translation>Defnydd: %1</translation>
        </message>
        <message>
            <source>harmdesk %1 has no option --%2.</source>
            <translation>Nid oes gan harmdesk %1 opsiwn --%2.</translation>
        </message>
        <message>
            <source>The option --%1 is given twice.</source>
            <translation>Rhoddwyd yr opsiwn --%1 ddwywaith.</translation>
        </message>
        <message>
            <source>The option --%1 takes no value.</source>
            <translation>Nid yw'r opsiwn --%1 yn cymryd gwerth.</translation>
        </message>
        <message>
            <source>The option --%1 needs a value: --%1 %2.</source>
            <translation>Mae angen gwerth ar yr opsiwn --%1: --%1 %2.</translation>
        </message>
        <message>
            <source>The value of --%1 is empty; %2 was expected.</source>
            <translation>Mae gwerth --%1 yn wag; disgwylid %2.</translation>
        </message>
        <message>
            <source>There is no option %1; options start with two dashes.</source>
            <translation>Nid oes opsiwn %1; mae opsiynau'n dechrau â dau gysylltnod.</translation>
        </message>
        <message>
            <source>An argument is empty; %1 was expected.</source>
            <translation>Mae un paramedr yn wag; disgwylid %1.</translation>
        </message>
        <message>
            <source>Something is missing: harmdesk %1 needs %2.</source>
            <translation>Mae rhywbeth ar goll: mae angen %2 ar harmdesk %1.</translation>
        </message>
        <message>
            <source>“%1” is one argument too many: harmdesk %2 takes %3.</source>
            <translation>Mae “%1” yn un paramedr yn ormod: mae harmdesk %2 yn cymryd %3.</translation>
        </message>
        <message>
            <source>The option %1 is missing.</source>
            <translation>Mae'r opsiwn %1 ar goll.</translation>
        </message>
        <message>
            <source>Options:</source>
            <translation>Opsiynau:</translation>
        </message>
        <message>
            <source>Print this text.</source>
            <translation>Argraffu'r testun hwn.</translation>
        </message>
        <message>
            <source>Harmdesk %1: suspects ranked by harm, dossiers and briefing packs from one case file.</source>
            <translation>Harmdesk %1: pobl dan amheuaeth yn nhrefn niwed, coflenni a phecynnau briffio o un ffeil achos.</translation>
        </message>
        <message>
            <source>Usage:</source>
            <translation>Defnydd:</translation>
        </message>
        <message>
            <source>Open the window, on this case file.</source>
            <translation>Agor y ffenestr, ar y ffeil achos hon.</translation>
        </message>
        <message>
            <source>Do one thing without a window or display.</source>
            <translation>Gwneud un peth heb ffenestr na sgrin.</translation>
        </message>
        <message>
            <source>Commands:</source>
            <translation>Gorchmynion:</translation>
        </message>
        <message>
            <source>harmdesk COMMAND --help explains a command; harmdesk --version prints the version. Data go to standard output, messages and progress to standard error.</source>
            <translation>Mae harmdesk COMMAND --help yn egluro gorchymyn; mae harmdesk --version yn argraffu'r fersiwn. Mae data'n mynd i'r allbwn safonol, a negeseuon a chynnydd i'r gwall safonol.</translation>
        </message>
        <message>
            <source>Exit codes:</source>
            <translation>Codau gadael:</translation>
        </message>
        <message>
            <source>done</source>
            <translation>wedi'i wneud</translation>
        </message>
        <message>
            <source>internal error</source>
            <translation>gwall mewnol</translation>
        </message>
        <message>
            <source>the command line is wrong</source>
            <translation>mae'r llinell orchymyn yn anghywir</translation>
        </message>
        <message>
            <source>done, but some rows were rejected</source>
            <translation>wedi'i wneud, ond gwrthodwyd rhai rhesi</translation>
        </message>
        <message>
            <source>an input cannot be read or is refused, or an output cannot be written; nothing changed</source>
            <translation>ni ellir darllen mewnbwn neu fe'i gwrthodwyd, neu ni ellir ysgrifennu allbwn; ni newidiwyd dim</translation>
        </message>
        <message>
            <source>the case file cannot be opened: missing, locked, damaged or made by a newer version</source>
            <translation>ni ellir agor y ffeil achos: ar goll, wedi'i chloi, wedi'i difrodi neu wedi'i chreu gan fersiwn mwy diweddar</translation>
        </message>
        <message>
            <source>Where: %1</source>
            <translation>Ble: %1</translation>
        </message>
        <message>
            <source>Detail: %1</source>
            <translation>Manylion: %1</translation>
        </message>
        <message>
            <source>“%1” is neither a command nor a case file. harmdesk --help lists the commands.</source>
            <translation>Nid yw “%1” yn orchymyn nac yn ffeil achos. Mae harmdesk --help yn rhestru'r gorchmynion.</translation>
        </message>
        <message>
            <source>There is not enough memory for this. Nothing was changed.</source>
            <translation>Nid oes digon o gof ar gyfer hyn. Ni newidiwyd dim.</translation>
        </message>
        <message>
            <source>The program made a mistake and stopped. Please report this with the detail below.</source>
            <translation>Gwnaeth y rhaglen gamgymeriad a stopiodd. Rhowch wybod am hyn gyda'r manylion isod.</translation>
        </message>
        <message>
            <source>%1 is a folder. Name a file in it; nothing was written.</source>
            <translation>Ffolder yw %1. Enwch ffeil ynddi; nid ysgrifennwyd dim.</translation>
        </message>
        <message>
            <source>%1 is not an ordinary file. Name another; nothing was written.</source>
            <translation>Nid ffeil gyffredin yw %1. Enwch un arall; nid ysgrifennwyd dim.</translation>
        </message>
        <message>
            <source>%1 is read by this command and is not overwritten. Name another file.</source>
            <translation>Mae'r gorchymyn hwn yn darllen %1 ac ni chaiff ei throsysgrifo. Enwch ffeil arall.</translation>
        </message>
        <message>
            <source>There is no folder %1. Create it or name another; nothing was written.</source>
            <translation>Nid oes ffolder %1. Crëwch hi neu enwch un arall; nid ysgrifennwyd dim.</translation>
        </message>
        <message>
            <source>%1 cannot be written: %2. Nothing was written; free some space or name a folder you may write to.</source>
            <translation>Ni ellir ysgrifennu %1: %2. Nid ysgrifennwyd dim; rhyddhewch rywfaint o le neu enwch ffolder y cewch ysgrifennu iddi.</translation>
        </message>
        <message>
            <source>%1 is a folder; a file was expected.</source>
            <translation>Ffolder yw %1; disgwylid ffeil.</translation>
        </message>
        <message>
            <source>%1 cannot be read: %2. Check the name and that you may read it.</source>
            <translation>Ni ellir darllen %1: %2. Gwiriwch yr enw a bod gennych hawl i'w darllen.</translation>
        </message>
        <message>
            <source>%1 is larger than %2 MB; that is not a file of this kind.</source>
            <translation>Mae %1 yn fwy na %2 MB; nid ffeil o'r math hwn yw hi.</translation>
        </message>
        <message>
            <source>The output could not be written to the end: %1. Do not use what was written; make room and run the command again.</source>
            <translation>Nid oedd modd ysgrifennu'r allbwn hyd y diwedd: %1. Peidiwch â defnyddio'r hyn a ysgrifennwyd; gwnewch le a rhedwch y gorchymyn eto.</translation>
        </message>
        <message>
            <source>The day the list is made for, as YYYY-MM-DD. It moves the window, not the knowledge.</source>
            <translation>Y diwrnod y llunnir y rhestr ar ei gyfer, ar ffurf YYYY-MM-DD. Mae'n symud y cyfnod a gyfrifir, nid yr wybodaeth.</translation>
        </message>
        <message>
            <source>Change one setting of the profile, for example window_days=400. May be repeated.</source>
            <translation>Newid un o osodiadau'r proffil, er enghraifft window_days=400. Gellir ei ailadrodd.</translation>
        </message>
        <message>
            <source>Form of the data; csv is the default.</source>
            <translation>Ffurf y data; csv yw'r rhagosodiad.</translation>
        </message>
        <message>
            <source>--format is csv or json, not “%1”.</source>
            <translation>csv neu json yw --format, nid “%1”.</translation>
        </message>
        <message>
            <source>There is no day %1. Give an as-at date that exists, as YYYY-MM-DD.</source>
            <translation>Nid oes diwrnod %1. Rhowch ddyddiad rhestr sy'n bod, ar ffurf YYYY-MM-DD.</translation>
        </message>
        <message>
            <source>“%1” is not an as-at date. Write it as YYYY-MM-DD, for example 2026-10-31.</source>
            <translation>Nid dyddiad rhestr yw “%1”. Ysgrifennwch ef ar ffurf YYYY-MM-DD, er enghraifft 2026-10-31.</translation>
        </message>
        <message>
            <source>--%1 takes a whole number from %2 to %3, not “%4”.</source>
            <translation>Mae --%1 yn cymryd rhif cyfan o %2 i %3, nid “%4”.</translation>
        </message>
        <message>
            <source>--set takes KEY=VALUE, for example window_days=400, not “%1”.</source>
            <translation>Mae --set yn cymryd KEY=VALUE, er enghraifft window_days=400, nid “%1”.</translation>
        </message>
        <message>
            <source>There is no harm index “%1”. Give %2 or the path of a CSV file or workbook.</source>
            <translation>Nid oes mynegai niwed “%1”. Rhowch %2 neu lwybr ffeil CSV neu lyfr gwaith.</translation>
        </message>
        <message>
            <source>There is no profile “%1”. Give one of %2, or the path of a JSON file.</source>
            <translation>Nid oes proffil “%1”. Rhowch un o'r rhain: %2, neu lwybr ffeil JSON.</translation>
        </message>
        <message>
            <source>Who is ranked: a built-in profile (v100 is the default), one kept in the case (NAME, or NAME@2 for an older version), or a JSON file of settings.</source>
            <translation>Pwy sy'n cael safle: proffil mewnol (v100 yw'r rhagosodiad), un a gedwir yn yr achos (NAME, neu NAME@2 ar gyfer fersiwn hŷn), neu ffeil JSON o osodiadau.</translation>
        </message>
    </context>
    <context>
        <name>CycleCommand</name>
        <message>
            <source>harmdesk cycle has no action “%1”; it has freeze, list, show and diff.</source>
            <translation>Nid oes gan harmdesk cycle weithred “%1”; mae ganddo freeze, list, show a diff.</translation>
        </message>
        <message>
            <source>harmdesk cycle CASE %1 takes no label.</source>
            <translation>Nid yw harmdesk cycle CASE %1 yn cymryd label.</translation>
        </message>
        <message>
            <source>harmdesk cycle CASE %1 takes one LABEL, such as 2026-10 or 2026-10@1.</source>
            <translation>Mae harmdesk cycle CASE %1 yn cymryd un LABEL, megis 2026-10 neu 2026-10@1.</translation>
        </message>
        <message>
            <source>harmdesk cycle CASE %1 takes two labels, the earlier first: 2026-09 2026-10.</source>
            <translation>Mae harmdesk cycle CASE %1 yn cymryd dau label, y cynharaf yn gyntaf: 2026-09 2026-10.</translation>
        </message>
        <message>
            <source>--%1 does not belong to harmdesk cycle CASE %2.</source>
            <translation>Nid yw --%1 yn perthyn i harmdesk cycle CASE %2.</translation>
        </message>
        <message>
            <source>Two outputs name the same file; the one would overwrite the other.</source>
            <translation>Mae dau allbwn yn enwi'r un ffeil; byddai'r naill yn trosysgrifo'r llall.</translation>
        </message>
        <message>
            <source>Stopped; nothing was written.</source>
            <translation>Stopiwyd; nid ysgrifennwyd dim.</translation>
        </message>
        <message>
            <source>harmdesk cycle CASE freeze needs --%1.</source>
            <translation>Mae angen --%1 ar harmdesk cycle CASE freeze.</translation>
        </message>
        <message>
            <source>--%1 is empty.</source>
            <translation>Mae --%1 yn wag.</translation>
        </message>
        <message>
            <source>given on the command line</source>
            <translation>wedi'i roi ar y llinell orchymyn</translation>
        </message>
        <message>
            <source>Frozen %1: </source>
            <translation>Rhewyd %1: </translation>
        </message>
        <message numerus="yes">
            <source>%n suspect(s), </source>
            <translation>
                <numerusform>%n person dan amheuaeth, </numerusform>
                <numerusform>%n person dan amheuaeth, </numerusform>
                <numerusform>%n person dan amheuaeth, </numerusform>
                <numerusform>%n pherson dan amheuaeth, </numerusform>
                <numerusform>%n person dan amheuaeth, </numerusform>
            </translation>
        </message>
        <message>
            <source>as at %1, by %2.</source>
            <translation>fel ar %1, gan %2.</translation>
        </message>
        <message>
            <source>Freeze the list of a month, or show and compare frozen ones.</source>
            <translation>Rhewi rhestr mis, neu ddangos a chymharu rhai a rewyd.</translation>
        </message>
        <message>
            <source>harmdesk cycle CASE freeze --as-at DATE --by NAME ranks as harmdesk rank does and keeps list, ledger, profile, harm index with rules and decisions, and the rows that they came from, for good. It says what is still unmapped or unresolved, and prints label@version and the SHA-256. The label is the month of the date; frozen once more, it gets the next version and the old one stays.
harmdesk cycle CASE list prints every frozen version: label, version, as_at, profile, profile_version, index, cut_off, ranked, frozen_by, frozen_at, reason, sha256.
harmdesk cycle CASE show LABEL prints a frozen list as harmdesk rank would have printed it. LABEL is 2026-10 (newest version) or 2026-10@1.
harmdesk cycle CASE diff A B prints who moved from list A to list B inside the cut-off of B: nominal_ref, status (JOINER, RETURNER, STAYER, LEAVER), reason, prev_rank, rank, prev_score_days, score_days, delta_days.</source>
            <translation>Mae harmdesk cycle CASE freeze --as-at DATE --by NAME yn llunio'r rhestr safleoedd fel y gwna harmdesk rank ac yn cadw'r rhestr, y gyfriflen, y proffil, y mynegai niwed gyda'i reolau a'i benderfyniadau, a'r rhesi y daethant ohonynt, yn barhaol. Mae'n dweud beth sy'n dal heb ei baru neu heb ei ddatrys, ac yn argraffu label@version a'r SHA-256. Mis y dyddiad yw'r label; o'i rewi unwaith eto, caiff y fersiwn nesaf ac erys yr hen un.
Mae harmdesk cycle CASE list yn argraffu pob fersiwn a rewyd: label, version, as_at, profile, profile_version, index, cut_off, ranked, frozen_by, frozen_at, reason, sha256.
Mae harmdesk cycle CASE show LABEL yn argraffu rhestr a rewyd fel y byddai harmdesk rank wedi'i hargraffu. LABEL yw 2026-10 (y fersiwn ddiweddaraf) neu 2026-10@1.
Mae harmdesk cycle CASE diff A B yn argraffu pwy a symudodd o restr A i restr B o fewn trothwy B: nominal_ref, status (JOINER, RETURNER, STAYER, LEAVER), reason, prev_rank, rank, prev_score_days, score_days, delta_days.</translation>
        </message>
        <message>
            <source>freeze: </source>
            <translation>freeze: </translation>
        </message>
        <message>
            <source>freeze: who freezes the list.</source>
            <translation>freeze: pwy sy'n rhewi'r rhestr.</translation>
        </message>
        <message>
            <source>freeze: why, for the log.</source>
            <translation>freeze: pam, ar gyfer y log.</translation>
        </message>
        <message>
            <source>freeze: so many places are inside; 100 is the default.</source>
            <translation>freeze: nifer y safleoedd o fewn y trothwy; 100 yw'r rhagosodiad.</translation>
        </message>
        <message>
            <source>list, show, diff: write to this file instead of standard output.</source>
            <translation>list, show, diff: ysgrifennu i'r ffeil hon yn lle'r allbwn safonol.</translation>
        </message>
        <message>
            <source>show: also write the frozen ledger.</source>
            <translation>show: ysgrifennu'r gyfriflen a rewyd hefyd.</translation>
        </message>
        <message>
            <source>diff: also write the movement ledger: nominal_ref, cause, crime_no, days; the lines of a suspect add up to delta_days.</source>
            <translation>diff: ysgrifennu'r gyfriflen symudiadau hefyd: nominal_ref, cause, crime_no, days; mae llinellau person dan amheuaeth yn adio i delta_days.</translation>
        </message>
        <message numerus="yes">
            <source>%n allegation(s) in the list have no value in the harm index and count 0 days</source>
            <translation>
                <numerusform>Nid oes gan %n honiad yn y rhestr werth yn y mynegai niwed, ac maent yn cyfrif 0 diwrnod</numerusform>
                <numerusform>Nid oes gan %n honiad yn y rhestr werth yn y mynegai niwed, ac mae'n cyfrif 0 diwrnod</numerusform>
                <numerusform>Nid oes gan %n honiad yn y rhestr werth yn y mynegai niwed, ac maent yn cyfrif 0 diwrnod</numerusform>
                <numerusform>Nid oes gan %n honiad yn y rhestr werth yn y mynegai niwed, ac maent yn cyfrif 0 diwrnod</numerusform>
                <numerusform>Nid oes gan %n honiad yn y rhestr werth yn y mynegai niwed, ac maent yn cyfrif 0 diwrnod</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source> (%n offence text(s))</source>
            <translation>
                <numerusform> (%n testun trosedd)</numerusform>
                <numerusform> (%n testun trosedd)</numerusform>
                <numerusform> (%n testun trosedd)</numerusform>
                <numerusform> (%n thestun trosedd)</numerusform>
                <numerusform> (%n testun trosedd)</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>; the score of %n suspect(s) reads “at least”.</source>
            <translation>
                <numerusform>; mae sgôr %n person dan amheuaeth yn dangos “o leiaf”.</numerusform>
                <numerusform>; mae sgôr %n person dan amheuaeth yn dangos “o leiaf”.</numerusform>
                <numerusform>; mae sgôr %n person dan amheuaeth yn dangos “o leiaf”.</numerusform>
                <numerusform>; mae sgôr %n pherson dan amheuaeth yn dangos “o leiaf”.</numerusform>
                <numerusform>; mae sgôr %n person dan amheuaeth yn dangos “o leiaf”.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n rejected row(s) are not settled.</source>
            <translation>
                <numerusform>Nid yw %n rhes a wrthodwyd wedi'u setlo.</numerusform>
                <numerusform>Nid yw %n rhes a wrthodwyd wedi'i setlo.</numerusform>
                <numerusform>Nid yw %n rhes a wrthodwyd wedi'u setlo.</numerusform>
                <numerusform>Nid yw %n rhes a wrthodwyd wedi'u setlo.</numerusform>
                <numerusform>Nid yw %n rhes a wrthodwyd wedi'u setlo.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n suspect(s) inside the cut-off have no date of birth.</source>
            <translation>
                <numerusform>Nid oes dyddiad geni gan %n person dan amheuaeth o fewn y trothwy.</numerusform>
                <numerusform>Nid oes dyddiad geni gan %n person dan amheuaeth o fewn y trothwy.</numerusform>
                <numerusform>Nid oes dyddiad geni gan %n person dan amheuaeth o fewn y trothwy.</numerusform>
                <numerusform>Nid oes dyddiad geni gan %n pherson dan amheuaeth o fewn y trothwy.</numerusform>
                <numerusform>Nid oes dyddiad geni gan %n person dan amheuaeth o fewn y trothwy.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n suspect(s) share the score of the last place inside; not all of them are inside.</source>
            <translation>
                <numerusform>Mae gan %n person dan amheuaeth yr un sgôr â'r safle olaf o fewn y trothwy; nid yw pob un ohonynt o'i fewn.</numerusform>
                <numerusform>Mae gan %n person dan amheuaeth yr un sgôr â'r safle olaf o fewn y trothwy; nid yw pob un ohonynt o'i fewn.</numerusform>
                <numerusform>Mae gan %n person dan amheuaeth yr un sgôr â'r safle olaf o fewn y trothwy; nid yw pob un ohonynt o'i fewn.</numerusform>
                <numerusform>Mae gan %n pherson dan amheuaeth yr un sgôr â'r safle olaf o fewn y trothwy; nid yw pob un ohonynt o'i fewn.</numerusform>
                <numerusform>Mae gan %n person dan amheuaeth yr un sgôr â'r safle olaf o fewn y trothwy; nid yw pob un ohonynt o'i fewn.</numerusform>
            </translation>
        </message>
        <message>
            <source>Nothing is unmapped or unresolved.</source>
            <translation>Nid oes dim heb ei baru na heb ei ddatrys.</translation>
        </message>
    </context>
    <context>
        <name>GuessText</name>
        <message>
            <source>tab</source>
            <translation>tab</translation>
        </message>
        <message>
            <source>The file is a workbook now; the specification was made for text.</source>
            <translation>Llyfr gwaith yw'r ffeil nawr; lluniwyd y fanyleb ar gyfer testun.</translation>
        </message>
        <message>
            <source>The file is text now; the specification was made for a workbook.</source>
            <translation>Testun yw'r ffeil nawr; lluniwyd y fanyleb ar gyfer llyfr gwaith.</translation>
        </message>
        <message>
            <source>The sheet is called “%1” now; the specification names “%2”.</source>
            <translation>“%1” yw enw'r ddalen nawr; mae'r fanyleb yn enwi “%2”.</translation>
        </message>
        <message>
            <source>Columns are separated by %1 now, and by %2 when the specification was saved.</source>
            <translation>Amffinydd y colofnau yw %1 nawr, ond %2 ydoedd pan gadwyd y fanyleb.</translation>
        </message>
        <message>
            <source>The file is encoded as %1 now; the specification says %2.</source>
            <translation>Amgodiad y ffeil yw %1 nawr; mae'r fanyleb yn dweud %2.</translation>
        </message>
        <message>
            <source>Fields are quoted in another way now.</source>
            <translation>Mae meysydd wedi'u dyfynodi mewn ffordd arall nawr.</translation>
        </message>
        <message>
            <source>The names of the columns stand in line %1 now, and stood in line %2.</source>
            <translation>Mae enwau'r colofnau yn llinell %1 nawr, ac yn llinell %2 yr oeddent gynt.</translation>
        </message>
        <message>
            <source>The file in the archive is called “%1” now; the specification names “%2”.</source>
            <translation>“%1” yw enw'r ffeil yn yr archif nawr; mae'r fanyleb yn enwi “%2”.</translation>
        </message>
        <message>
            <source>The column “%1” is gone; nothing used it.</source>
            <translation>Nid yw'r golofn “%1” yno mwyach; nid oedd dim yn ei defnyddio.</translation>
        </message>
        <message>
            <source>The column “%1” is missing, and the specification needs it.</source>
            <translation>Mae'r golofn “%1” ar goll, ac mae ei hangen ar y fanyleb.</translation>
        </message>
        <message>
            <source>Perhaps it is called “%1” now.</source>
            <translation>Efallai mai “%1” yw ei henw nawr.</translation>
        </message>
        <message>
            <source>The column “%1” is new; it is left out.</source>
            <translation>Mae'r golofn “%1” yn newydd; fe'i hepgorir.</translation>
        </message>
        <message>
            <source>The columns stand in another order, from “%1” on. They are found by name: this changes nothing.</source>
            <translation>Mae'r colofnau mewn trefn arall, o “%1” ymlaen. Fe'u ceir yn ôl eu henwau: nid yw hyn yn newid dim.</translation>
        </message>
        <message>
            <source>The specification has no source for %1: neither by its name nor by its columns.</source>
            <translation>Nid oes gan y fanyleb ffynhonnell ar gyfer %1: nac yn ôl ei enw nac yn ôl ei golofnau.</translation>
        </message>
        <message>
            <source>No file was given for “%1”: what it holds stays as the case has it.</source>
            <translation>Ni roddwyd ffeil ar gyfer “%1”: erys yr hyn y mae'n ei gynnwys fel y mae yn yr achos.</translation>
        </message>
        <message>
            <source>No column is chosen for “%1”, which every row needs.</source>
            <translation>Ni ddewiswyd colofn ar gyfer “%1”, y mae ei angen ar bob rhes.</translation>
        </message>
        <message numerus="yes">
            <source>“%1” is empty in %n row(s): they will be rejected.</source>
            <translation>
                <numerusform>Mae “%1” yn wag mewn %n rhes: fe'u gwrthodir.</numerusform>
                <numerusform>Mae “%1” yn wag mewn %n rhes: fe'i gwrthodir.</numerusform>
                <numerusform>Mae “%1” yn wag mewn %n rhes: fe'u gwrthodir.</numerusform>
                <numerusform>Mae “%1” yn wag mewn %n rhes: fe'u gwrthodir.</numerusform>
                <numerusform>Mae “%1” yn wag mewn %n rhes: fe'u gwrthodir.</numerusform>
            </translation>
        </message>
        <message>
            <source>How dates are written in “%1” is not decided.</source>
            <translation>Ni phenderfynwyd sut yr ysgrifennir dyddiadau yn “%1”.</translation>
        </message>
        <message>
            <source>%1 of %2 values can be read day first and month first.</source>
            <translation>Gellir darllen %1 o %2 gwerth gyda'r diwrnod yn gyntaf a chyda'r mis yn gyntaf.</translation>
        </message>
        <message>
            <source>“%1” is now written %2 (line %3 proves it); the specification says %4. %5 values fit both ways and would be read wrongly.</source>
            <translation>Mae “%1” bellach wedi'i ysgrifennu fel %2 (mae llinell %3 yn profi hynny); mae'r fanyleb yn dweud %4. Mae %5 gwerth yn cyd-fynd â'r ddwy ffordd a byddent yn cael eu darllen yn anghywir.</translation>
        </message>
        <message numerus="yes">
            <source>“%1” has %n value(s) that are no dates written %2: their rows will be rejected.</source>
            <translation>
                <numerusform>Mae gan “%1” %n gwerth nad ydynt yn ddyddiadau a ysgrifennwyd fel %2: gwrthodir eu rhesi.</numerusform>
                <numerusform>Mae gan “%1” %n gwerth nad yw'n ddyddiad a ysgrifennwyd fel %2: gwrthodir ei res.</numerusform>
                <numerusform>Mae gan “%1” %n gwerth nad ydynt yn ddyddiadau a ysgrifennwyd fel %2: gwrthodir eu rhesi.</numerusform>
                <numerusform>Mae gan “%1” %n gwerth nad ydynt yn ddyddiadau a ysgrifennwyd fel %2: gwrthodir eu rhesi.</numerusform>
                <numerusform>Mae gan “%1” %n gwerth nad ydynt yn ddyddiadau a ysgrifennwyd fel %2: gwrthodir eu rhesi.</numerusform>
            </translation>
        </message>
        <message>
            <source>The first stands in line %1.</source>
            <translation>Mae'r cyntaf yn llinell %1.</translation>
        </message>
        <message numerus="yes">
            <source>“%1” has %n value(s) that are no numbers: their rows will be rejected.</source>
            <translation>
                <numerusform>Mae gan “%1” %n gwerth nad ydynt yn rhifau: gwrthodir eu rhesi.</numerusform>
                <numerusform>Mae gan “%1” %n gwerth nad yw'n rhif: gwrthodir ei res.</numerusform>
                <numerusform>Mae gan “%1” %n gwerth nad ydynt yn rhifau: gwrthodir eu rhesi.</numerusform>
                <numerusform>Mae gan “%1” %n gwerth nad ydynt yn rhifau: gwrthodir eu rhesi.</numerusform>
                <numerusform>Mae gan “%1” %n gwerth nad ydynt yn rhifau: gwrthodir eu rhesi.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>“%1” holds values that the specification does not know: %2. Their %n row(s) would be rejected.</source>
            <translation>
                <numerusform>Mae “%1” yn cynnwys gwerthoedd nad yw'r fanyleb yn eu hadnabod: %2. Byddai eu %n rhes yn cael eu gwrthod.</numerusform>
                <numerusform>Mae “%1” yn cynnwys gwerthoedd nad yw'r fanyleb yn eu hadnabod: %2. Byddai eu %n rhes yn cael ei gwrthod.</numerusform>
                <numerusform>Mae “%1” yn cynnwys gwerthoedd nad yw'r fanyleb yn eu hadnabod: %2. Byddai eu %n rhes yn cael eu gwrthod.</numerusform>
                <numerusform>Mae “%1” yn cynnwys gwerthoedd nad yw'r fanyleb yn eu hadnabod: %2. Byddai eu %n rhes yn cael eu gwrthod.</numerusform>
                <numerusform>Mae “%1” yn cynnwys gwerthoedd nad yw'r fanyleb yn eu hadnabod: %2. Byddai eu %n rhes yn cael eu gwrthod.</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 values, more than %2 different.</source>
            <translation>%1 gwerth, mwy na %2 ohonynt yn wahanol.</translation>
        </message>
        <message>
            <source>%1 values, all different.</source>
            <translation>%1 gwerth, pob un yn wahanol.</translation>
        </message>
        <message>
            <source>%1 values, %2 different.</source>
            <translation>%1 gwerth, %2 ohonynt yn wahanol.</translation>
        </message>
        <message>
            <source>%1 of 100 values have the shape %2.</source>
            <translation>Mae gan %1 o bob 100 gwerth y ffurf %2.</translation>
        </message>
        <message>
            <source>The contents are dates.</source>
            <translation>Dyddiadau yw'r cynnwys.</translation>
        </message>
        <message>
            <source>The contents are numbers with decimals.</source>
            <translation>Rhifau â degolion yw'r cynnwys.</translation>
        </message>
        <message>
            <source>The contents do not look like references.</source>
            <translation>Nid yw'r cynnwys yn edrych fel cyfeirnodau.</translation>
        </message>
        <message>
            <source>Some of the contents do not look like references.</source>
            <translation>Nid yw peth o'r cynnwys yn edrych fel cyfeirnodau.</translation>
        </message>
        <message>
            <source>%1 of %2 values are dates.</source>
            <translation>Mae %1 o %2 gwerth yn ddyddiadau.</translation>
        </message>
        <message>
            <source>%1 of %2 values are numbers.</source>
            <translation>Mae %1 o %2 gwerth yn rhifau.</translation>
        </message>
        <message>
            <source>%1 of %2 values are known as %3.</source>
            <translation>Mae %1 o %2 gwerth yn hysbys fel %3.</translation>
        </message>
        <message>
            <source>The contents do not look like names.</source>
            <translation>Nid yw'r cynnwys yn edrych fel enwau.</translation>
        </message>
        <message>
            <source>Surname and forenames cannot be told apart: no comma stands between them.</source>
            <translation>Ni ellir gwahaniaethu rhwng cyfenw ac enwau cyntaf: nid oes coma rhyngddynt.</translation>
        </message>
        <message>
            <source>Surname before the comma, forenames after it.</source>
            <translation>Cyfenw cyn y coma, enwau cyntaf ar ei ôl.</translation>
        </message>
        <message>
            <source>Yes or no alone does not say which flag.</source>
            <translation>Nid yw ie neu na yn unig yn dweud pa faner.</translation>
        </message>
        <message>
            <source>The contents are codes.</source>
            <translation>Codau yw'r cynnwys.</translation>
        </message>
        <message>
            <source>The contents are no words.</source>
            <translation>Nid geiriau yw'r cynnwys.</translation>
        </message>
        <message>
            <source>The contents are numbers.</source>
            <translation>Rhifau yw'r cynnwys.</translation>
        </message>
        <message>
            <source>Nearly every row has another value: not an offence of the harm index.</source>
            <translation>Mae gan bron pob rhes werth arall: nid trosedd o'r mynegai niwed.</translation>
        </message>
        <message>
            <source>The column is empty.</source>
            <translation>Mae'r golofn yn wag.</translation>
        </message>
        <message>
            <source>The name is one of those used for this field (%1).</source>
            <translation>Mae'r enw yn un o'r rhai a ddefnyddir ar gyfer y maes hwn (%1).</translation>
        </message>
        <message>
            <source>The name is often used for this field (%1).</source>
            <translation>Defnyddir yr enw yn aml ar gyfer y maes hwn (%1).</translation>
        </message>
        <message>
            <source>The name may stand for this field (%1), and for others.</source>
            <translation>Gall yr enw sefyll am y maes hwn (%1), ac am rai eraill.</translation>
        </message>
        <message>
            <source>The name says nothing; the contents look like %1.</source>
            <translation>Nid yw'r enw yn dweud dim; mae'r cynnwys yn edrych fel %1.</translation>
        </message>
        <message>
            <source>crime number</source>
            <translation>rhif trosedd</translation>
        </message>
        <message>
            <source>Home Office class</source>
            <translation>dosbarth y Swyddfa Gartref</translation>
        </message>
        <message>
            <source>CJS code</source>
            <translation>Cod CJS</translation>
        </message>
        <message>
            <source>title of the offence</source>
            <translation>teitl y drosedd</translation>
        </message>
        <message>
            <source>committed from</source>
            <translation>cyflawnwyd o</translation>
        </message>
        <message>
            <source>committed to</source>
            <translation>cyflawnwyd hyd</translation>
        </message>
        <message>
            <source>date of report</source>
            <translation>dyddiad adrodd</translation>
        </message>
        <message>
            <source>date of recording</source>
            <translation>dyddiad cofnodi</translation>
        </message>
        <message>
            <source>number of offences</source>
            <translation>nifer y troseddau</translation>
        </message>
        <message>
            <source>borough of the crime</source>
            <translation>bwrdeistref y drosedd</translation>
        </message>
        <message>
            <source>easting</source>
            <translation>dwyreiniad</translation>
        </message>
        <message>
            <source>northing</source>
            <translation>gogleddiad</translation>
        </message>
        <message>
            <source>modus operandi</source>
            <translation>modus operandi</translation>
        </message>
        <message>
            <source>flags</source>
            <translation>baneri</translation>
        </message>
        <message>
            <source>status of the crime record</source>
            <translation>statws y cofnod trosedd</translation>
        </message>
        <message>
            <source>outcome</source>
            <translation>canlyniad</translation>
        </message>
        <message>
            <source>date of the outcome</source>
            <translation>dyddiad y canlyniad</translation>
        </message>
        <message>
            <source>officer in the case</source>
            <translation>swyddog yn yr achos</translation>
        </message>
        <message>
            <source>unit</source>
            <translation>uned</translation>
        </message>
        <message>
            <source>date of the first statement</source>
            <translation>dyddiad y datganiad cyntaf</translation>
        </message>
        <message>
            <source>offence of the harm index</source>
            <translation>trosedd o'r mynegai niwed</translation>
        </message>
        <message>
            <source>incident reference</source>
            <translation>cyfeirnod yr achlysur</translation>
        </message>
        <message>
            <source>nominal reference</source>
            <translation>cyfeirnod y person</translation>
        </message>
        <message>
            <source>PNC ID</source>
            <translation>PNC ID</translation>
        </message>
        <message>
            <source>surname</source>
            <translation>cyfenw</translation>
        </message>
        <message>
            <source>forenames</source>
            <translation>enwau cyntaf</translation>
        </message>
        <message>
            <source>full name</source>
            <translation>enw llawn</translation>
        </message>
        <message>
            <source>date of birth</source>
            <translation>dyddiad geni</translation>
        </message>
        <message>
            <source>sex</source>
            <translation>rhyw</translation>
        </message>
        <message>
            <source>self-defined ethnicity</source>
            <translation>ethnigrwydd hunanddiffiniedig</translation>
        </message>
        <message>
            <source>home borough</source>
            <translation>bwrdeistref gartref</translation>
        </message>
        <message>
            <source>status of the person</source>
            <translation>statws y person</translation>
        </message>
        <message>
            <source>start of the person's status</source>
            <translation>dechrau statws y person</translation>
        </message>
        <message>
            <source>role in the crime</source>
            <translation>rôl yn y drosedd</translation>
        </message>
        <message>
            <source>relationship of victim to suspect</source>
            <translation>perthynas y dioddefwr â'r person dan amheuaeth</translation>
        </message>
        <message>
            <source>kind of event</source>
            <translation>math o ddigwyddiad</translation>
        </message>
        <message>
            <source>date of the event</source>
            <translation>dyddiad y digwyddiad</translation>
        </message>
        <message>
            <source>end of the event</source>
            <translation>diwedd y digwyddiad</translation>
        </message>
        <message>
            <source>detail of the event</source>
            <translation>manylion y digwyddiad</translation>
        </message>
        <message>
            <source>date of arrest</source>
            <translation>dyddiad arestio</translation>
        </message>
        <message>
            <source>start of bail</source>
            <translation>dechrau mechnïaeth</translation>
        </message>
        <message>
            <source>end of bail</source>
            <translation>diwedd mechnïaeth</translation>
        </message>
        <message>
            <source>date of charge</source>
            <translation>dyddiad cyhuddo</translation>
        </message>
        <message>
            <source>nothing the standard extract holds</source>
            <translation>dim sydd yn yr echdyniad safonol</translation>
        </message>
        <message numerus="yes">
            <source>“%1” holds dates as a spreadsheet's day numbers (%n value(s)): they are counted from 1900. If they come out four years too early, choose 1904.</source>
            <translation>
                <numerusform>Mae “%1” yn dal dyddiadau fel rhifau diwrnod taenlen (%n gwerth): fe'u cyfrifir o 1900. Os byddant bedair blynedd yn rhy gynnar, dewiswch 1904.</numerusform>
                <numerusform>Mae “%1” yn dal dyddiadau fel rhifau diwrnod taenlen (%n gwerth): fe'u cyfrifir o 1900. Os byddant bedair blynedd yn rhy gynnar, dewiswch 1904.</numerusform>
                <numerusform>Mae “%1” yn dal dyddiadau fel rhifau diwrnod taenlen (%n gwerth): fe'u cyfrifir o 1900. Os byddant bedair blynedd yn rhy gynnar, dewiswch 1904.</numerusform>
                <numerusform>Mae “%1” yn dal dyddiadau fel rhifau diwrnod taenlen (%n gwerth): fe'u cyfrifir o 1900. Os byddant bedair blynedd yn rhy gynnar, dewiswch 1904.</numerusform>
                <numerusform>Mae “%1” yn dal dyddiadau fel rhifau diwrnod taenlen (%n gwerth): fe'u cyfrifir o 1900. Os byddant bedair blynedd yn rhy gynnar, dewiswch 1904.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>“%1” has %n value(s) that are no dates; their rows will be rejected.</source>
            <translation>
                <numerusform>Mae gan “%1” %n gwerth nad ydynt yn ddyddiadau; gwrthodir eu rhesi.</numerusform>
                <numerusform>Mae gan “%1” %n gwerth nad yw'n ddyddiad; gwrthodir ei res.</numerusform>
                <numerusform>Mae gan “%1” %n gwerth nad ydynt yn ddyddiadau; gwrthodir eu rhesi.</numerusform>
                <numerusform>Mae gan “%1” %n gwerth nad ydynt yn ddyddiadau; gwrthodir eu rhesi.</numerusform>
                <numerusform>Mae gan “%1” %n gwerth nad ydynt yn ddyddiadau; gwrthodir eu rhesi.</numerusform>
            </translation>
        </message>
        <message>
            <source>Is %1 in “%2” (line %3) %4 or %5? %6 of %7 values fit both, and none proves which.</source>
            <translation>A yw %1 yn “%2” (llinell %3) yn golygu %4 neu %5? Mae %6 o %7 gwerth yn cyd-fynd â'r ddau, ac nid oes yr un yn profi pa un.</translation>
        </message>
        <message>
            <source>Other columns of the file are written %1.</source>
            <translation>Mae colofnau eraill y ffeil wedi'u hysgrifennu fel %1.</translation>
        </message>
        <message>
            <source>not decided</source>
            <translation>heb ei benderfynu</translation>
        </message>
        <message>
            <source>year-month-day (2026-10-31)</source>
            <translation>blwyddyn-mis-diwrnod (2026-10-31)</translation>
        </message>
        <message>
            <source>day first (31/10/2026)</source>
            <translation>diwrnod yn gyntaf (31/10/2026)</translation>
        </message>
        <message>
            <source>month first (10/31/2026)</source>
            <translation>mis yn gyntaf (10/31/2026)</translation>
        </message>
        <message>
            <source>year first (2026/10/31)</source>
            <translation>blwyddyn yn gyntaf (2026/10/31)</translation>
        </message>
        <message>
            <source>day numbers from 1900</source>
            <translation>rhifau diwrnod o 1900</translation>
        </message>
        <message>
            <source>day numbers from 1904</source>
            <translation>rhifau diwrnod o 1904</translation>
        </message>
        <message numerus="yes">
            <source>%n value(s), all day numbers of a spreadsheet.</source>
            <translation>
                <numerusform>%n gwerth, pob un yn rhif diwrnod taenlen.</numerusform>
                <numerusform>%n gwerth, pob un yn rhif diwrnod taenlen.</numerusform>
                <numerusform>%n gwerth, pob un yn rhif diwrnod taenlen.</numerusform>
                <numerusform>%n gwerth, pob un yn rhif diwrnod taenlen.</numerusform>
                <numerusform>%n gwerth, pob un yn rhif diwrnod taenlen.</numerusform>
            </translation>
        </message>
        <message>
            <source>“%1” mixes two ways of writing dates: line %2 can only be day first, line %3 only month first. Which of them is the slip?</source>
            <translation>Mae “%1” yn cymysgu dwy ffordd o ysgrifennu dyddiadau: dim ond diwrnod yn gyntaf y gall llinell %2 fod, a dim ond mis yn gyntaf y gall llinell %3 fod. Pa un yw'r llithriad?</translation>
        </message>
        <message>
            <source>Day first is proved by line %1.</source>
            <translation>Mae llinell %1 yn profi mai'r diwrnod sydd yn gyntaf.</translation>
        </message>
        <message>
            <source>Month first is proved by line %1.</source>
            <translation>Mae llinell %1 yn profi mai'r mis sydd yn gyntaf.</translation>
        </message>
        <message numerus="yes">
            <source>%n value(s) could be read both ways.</source>
            <translation>
                <numerusform>Gellid darllen %n gwerth y ddwy ffordd.</numerusform>
                <numerusform>Gellid darllen %n gwerth y ddwy ffordd.</numerusform>
                <numerusform>Gellid darllen %n gwerth y ddwy ffordd.</numerusform>
                <numerusform>Gellid darllen %n gwerth y ddwy ffordd.</numerusform>
                <numerusform>Gellid darllen %n gwerth y ddwy ffordd.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n date(s) with the year first.</source>
            <translation>
                <numerusform>%n dyddiad â'r flwyddyn yn gyntaf.</numerusform>
                <numerusform>%n dyddiad â'r flwyddyn yn gyntaf.</numerusform>
                <numerusform>%n dyddiad â'r flwyddyn yn gyntaf.</numerusform>
                <numerusform>%n dyddiad â'r flwyddyn yn gyntaf.</numerusform>
                <numerusform>%n dyddiad â'r flwyddyn yn gyntaf.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n date(s) written year-month-day.</source>
            <translation>
                <numerusform>%n dyddiad wedi'u hysgrifennu fel blwyddyn-mis-diwrnod.</numerusform>
                <numerusform>%n dyddiad wedi'i ysgrifennu fel blwyddyn-mis-diwrnod.</numerusform>
                <numerusform>%n dyddiad wedi'u hysgrifennu fel blwyddyn-mis-diwrnod.</numerusform>
                <numerusform>%n dyddiad wedi'u hysgrifennu fel blwyddyn-mis-diwrnod.</numerusform>
                <numerusform>%n dyddiad wedi'u hysgrifennu fel blwyddyn-mis-diwrnod.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n date(s) with the month in words.</source>
            <translation>
                <numerusform>%n dyddiad â'r mis mewn geiriau.</numerusform>
                <numerusform>%n dyddiad â'r mis mewn geiriau.</numerusform>
                <numerusform>%n dyddiad â'r mis mewn geiriau.</numerusform>
                <numerusform>%n dyddiad â'r mis mewn geiriau.</numerusform>
                <numerusform>%n dyddiad â'r mis mewn geiriau.</numerusform>
            </translation>
        </message>
        <message>
            <source>Every date in “%1” is the same read day first or month first (such as 3 March): which is meant for the months to come?</source>
            <translation>Mae pob dyddiad yn “%1” yr un fath o'i ddarllen gyda'r diwrnod neu'r mis yn gyntaf (megis 3 Mawrth): pa un a olygir ar gyfer y misoedd i ddod?</translation>
        </message>
        <message>
            <source>Known, but the standard extract has no field for it.</source>
            <translation>Hysbys, ond nid oes gan yr echdyniad safonol faes ar ei gyfer.</translation>
        </message>
        <message>
            <source>“%1” could be it too.</source>
            <translation>Gallai “%1” fod yn hyn hefyd.</translation>
        </message>
        <message>
            <source>It could be the %1, for which “%2” fits better.</source>
            <translation>Gallai fod yn hyn: %1, ond mae “%2” yn gweddu'n well.</translation>
        </message>
        <message>
            <source>The name does not say of whom: taken as the suspect's.</source>
            <translation>Nid yw'r enw'n dweud am bwy: cymerir mai am y person dan amheuaeth y mae.</translation>
        </message>
        <message>
            <source>Another column already gives the %1.</source>
            <translation>Mae colofn arall eisoes yn rhoi hyn: %1.</translation>
        </message>
        <message>
            <source>What its name stands for does not belong into this file.</source>
            <translation>Nid yw'r hyn y mae ei henw yn sefyll amdano yn perthyn i'r ffeil hon.</translation>
        </message>
        <message>
            <source>Nothing is known of this name, and its contents give nothing away.</source>
            <translation>Nid oes dim yn hysbys am yr enw hwn, ac nid yw'r cynnwys yn datgelu dim.</translation>
        </message>
        <message>
            <source>Nothing in %1 is known: neither crimes nor persons, links or events. Choose what its columns are, or leave the file out.</source>
            <translation>Nid oes dim yn hysbys yn %1: na chofnodion trosedd na phobl, cysylltiadau na digwyddiadau. Dewiswch beth yw'r colofnau, neu hepgorwch y ffeil.</translation>
        </message>
        <message>
            <source>What do these values of “%1” stand for: %2? Until that is said, their rows would be rejected.</source>
            <translation>Am beth y mae'r gwerthoedd hyn o “%1” yn sefyll: %2? Hyd nes y dywedir hynny, byddai eu rhesi'n cael eu gwrthod.</translation>
        </message>
        <message numerus="yes">
            <source>“%1” has more different values than a list of codes: %n value(s) were not looked at.</source>
            <translation>
                <numerusform>Mae gan “%1” fwy o werthoedd gwahanol na rhestr o godau: nid edrychwyd ar %n gwerth.</numerusform>
                <numerusform>Mae gan “%1” fwy o werthoedd gwahanol na rhestr o godau: nid edrychwyd ar %n gwerth.</numerusform>
                <numerusform>Mae gan “%1” fwy o werthoedd gwahanol na rhestr o godau: nid edrychwyd ar %n gwerth.</numerusform>
                <numerusform>Mae gan “%1” fwy o werthoedd gwahanol na rhestr o godau: nid edrychwyd ar %n gwerth.</numerusform>
                <numerusform>Mae gan “%1” fwy o werthoedd gwahanol na rhestr o godau: nid edrychwyd ar %n gwerth.</numerusform>
            </translation>
        </message>
        <message>
            <source>Which column of %1 holds the crime number? None could be told.</source>
            <translation>Pa golofn o %1 sy'n dal y rhif trosedd? Ni ellid canfod yr un.</translation>
        </message>
        <message numerus="yes">
            <source>%n row(s) have no status of the crime record: they are taken as active.</source>
            <translation>
                <numerusform>Nid oes gan %n rhes statws y cofnod trosedd: cymerir eu bod yn weithredol.</numerusform>
                <numerusform>Nid oes gan %n rhes statws y cofnod trosedd: cymerir ei bod yn weithredol.</numerusform>
                <numerusform>Nid oes gan %n rhes statws y cofnod trosedd: cymerir eu bod yn weithredol.</numerusform>
                <numerusform>Nid oes gan %n rhes statws y cofnod trosedd: cymerir eu bod yn weithredol.</numerusform>
                <numerusform>Nid oes gan %n rhes statws y cofnod trosedd: cymerir eu bod yn weithredol.</numerusform>
            </translation>
        </message>
        <message>
            <source>No column of %1 tells cancelled or transferred crimes: new crimes are taken as active, held ones keep their status.</source>
            <translation>Nid oes colofn yn %1 sy'n dweud pa droseddau a ganslwyd neu a drosglwyddwyd: cymerir bod troseddau newydd yn weithredol, ac mae'r rhai a ddelir yn cadw eu statws.</translation>
        </message>
        <message numerus="yes">
            <source>“%1” is filled in %n more row(s) than “%2”: people without a reference cannot be told apart, and their rows will be rejected.</source>
            <translation>
                <numerusform>Mae “%1” wedi'i llenwi mewn %n rhes yn fwy na “%2”: ni ellir gwahaniaethu rhwng pobl heb gyfeirnod, a gwrthodir eu rhesi.</numerusform>
                <numerusform>Mae “%1” wedi'i llenwi mewn %n rhes yn fwy na “%2”: ni ellir gwahaniaethu rhwng pobl heb gyfeirnod, a gwrthodir eu rhesi.</numerusform>
                <numerusform>Mae “%1” wedi'i llenwi mewn %n rhes yn fwy na “%2”: ni ellir gwahaniaethu rhwng pobl heb gyfeirnod, a gwrthodir eu rhesi.</numerusform>
                <numerusform>Mae “%1” wedi'i llenwi mewn %n rhes yn fwy na “%2”: ni ellir gwahaniaethu rhwng pobl heb gyfeirnod, a gwrthodir eu rhesi.</numerusform>
                <numerusform>Mae “%1” wedi'i llenwi mewn %n rhes yn fwy na “%2”: ni ellir gwahaniaethu rhwng pobl heb gyfeirnod, a gwrthodir eu rhesi.</numerusform>
            </translation>
        </message>
        <message>
            <source>Are the people of “%1” suspects, victims, or something else? No column says it.</source>
            <translation>Ai pobl dan amheuaeth, dioddefwyr, neu rywbeth arall yw pobl “%1”? Nid oes colofn sy'n dweud.</translation>
        </message>
        <message>
            <source>Which column of %1 holds the nominal reference? None could be told.</source>
            <translation>Pa golofn o %1 sy'n dal cyfeirnod y person? Ni ellid canfod yr un.</translation>
        </message>
        <message>
            <source>It looks like the %1, but nothing in this file uses it.</source>
            <translation>Mae'n edrych fel hyn: %1, ond nid oes dim yn y ffeil hon yn ei ddefnyddio.</translation>
        </message>
        <message numerus="yes">
            <source>%n year(s) of two digits in %1: 00 to %2 are read as 20yy, higher ones as 19yy; a date of birth never lies in the future.</source>
            <translation>
                <numerusform>%n blwyddyn â dau ddigid yn %1: darllenir 00 i %2 fel 20yy, a rhai uwch fel 19yy; nid yw dyddiad geni byth yn y dyfodol.</numerusform>
                <numerusform>%n flwyddyn â dau ddigid yn %1: darllenir 00 i %2 fel 20yy, a rhai uwch fel 19yy; nid yw dyddiad geni byth yn y dyfodol.</numerusform>
                <numerusform>%n blwyddyn â dau ddigid yn %1: darllenir 00 i %2 fel 20yy, a rhai uwch fel 19yy; nid yw dyddiad geni byth yn y dyfodol.</numerusform>
                <numerusform>%n blwyddyn â dau ddigid yn %1: darllenir 00 i %2 fel 20yy, a rhai uwch fel 19yy; nid yw dyddiad geni byth yn y dyfodol.</numerusform>
                <numerusform>%n blwyddyn â dau ddigid yn %1: darllenir 00 i %2 fel 20yy, a rhai uwch fel 19yy; nid yw dyddiad geni byth yn y dyfodol.</numerusform>
            </translation>
        </message>
        <message>
            <source>“%1” is of a person for whom no column holds a reference: people cannot be told apart by name. Choose a column as nominal reference, or leave these columns out.</source>
            <translation>Mae “%1” yn perthyn i berson nad oes colofn yn dal cyfeirnod ar ei gyfer: ni ellir gwahaniaethu rhwng pobl yn ôl enw. Dewiswch golofn yn gyfeirnod y person, neu hepgorwch y colofnau hyn.</translation>
        </message>
        <message>
            <source>Reading %1</source>
            <translation>Darllen %1</translation>
        </message>
        <message>
            <source>Reading %1 was stopped. Nothing was changed.</source>
            <translation>Stopiwyd darllen %1. Ni newidiwyd dim.</translation>
        </message>
        <message>
            <source>“%1” names one role and “%2” tells several: “%2” is taken.</source>
            <translation>Mae “%1” yn enwi un rôl ac mae “%2” yn dweud sawl un: cymerir “%2”.</translation>
        </message>
        <message>
            <source>Whose role is “%1”? Its values are not those of suspects alone, and the file names several people in a row.</source>
            <translation>Rôl pwy yw “%1”? Nid gwerthoedd pobl dan amheuaeth yn unig sydd ynddi, ac mae'r ffeil yn enwi sawl person mewn rhes.</translation>
        </message>
    </context>
    <context>
        <name>ImportCommand</name>
        <message>
            <source>The import itself is done and kept in the case; only its receipt is missing.</source>
            <translation>Mae'r mewnforio ei hun wedi'i wneud ac wedi'i gadw yn yr achos; dim ond ei dderbynneb sydd ar goll.</translation>
        </message>
        <message>
            <source>%1: %2 read, %3 inserted, %4 updated, %5 unchanged, %6 rejected</source>
            <translation>%1: darllenwyd %2, ychwanegwyd %3, newidiwyd %4, heb newid %5, gwrthodwyd %6</translation>
        </message>
        <message>
            <source>Rejected: %1, line %2, %3: %4 (%5)</source>
            <translation>Gwrthodwyd: %1, llinell %2, %3: %4 (%5)</translation>
        </message>
        <message>
            <source>row</source>
            <translation>rhes</translation>
        </message>
        <message numerus="yes">
            <source>… and %n more rejected row(s); --receipt FILE.json lists all.</source>
            <translation>
                <numerusform>… %n rhes arall a wrthodwyd; mae --receipt FILE.json yn rhestru'r cyfan.</numerusform>
                <numerusform>… %n rhes arall a wrthodwyd; mae --receipt FILE.json yn rhestru'r cyfan.</numerusform>
                <numerusform>… %n rhes arall a wrthodwyd; mae --receipt FILE.json yn rhestru'r cyfan.</numerusform>
                <numerusform>… %n rhes arall a wrthodwyd; mae --receipt FILE.json yn rhestru'r cyfan.</numerusform>
                <numerusform>… %n rhes arall a wrthodwyd; mae --receipt FILE.json yn rhestru'r cyfan.</numerusform>
            </translation>
        </message>
        <message>
            <source>Dry run: nothing was changed.</source>
            <translation>Prawf heb ysgrifennu: ni newidiwyd dim.</translation>
        </message>
        <message numerus="yes">
            <source>%n offence text(s) the harm index does not know; their crimes count 0 days and scores read “at least”:</source>
            <translation>
                <numerusform>%n testun trosedd nad yw'r mynegai niwed yn eu hadnabod; mae eu cofnodion trosedd yn cyfrif 0 diwrnod a “o leiaf” sydd ar y sgorau:</numerusform>
                <numerusform>%n testun trosedd nad yw'r mynegai niwed yn ei adnabod; mae ei gofnodion trosedd yn cyfrif 0 diwrnod a “o leiaf” sydd ar y sgorau:</numerusform>
                <numerusform>%n testun trosedd nad yw'r mynegai niwed yn eu hadnabod; mae eu cofnodion trosedd yn cyfrif 0 diwrnod a “o leiaf” sydd ar y sgorau:</numerusform>
                <numerusform>%n thestun trosedd nad yw'r mynegai niwed yn eu hadnabod; mae eu cofnodion trosedd yn cyfrif 0 diwrnod a “o leiaf” sydd ar y sgorau:</numerusform>
                <numerusform>%n testun trosedd nad yw'r mynegai niwed yn eu hadnabod; mae eu cofnodion trosedd yn cyfrif 0 diwrnod a “o leiaf” sydd ar y sgorau:</numerusform>
            </translation>
        </message>
        <message>
            <source>class %1, CJS code %2, “%3”: </source>
            <translation>dosbarth %1, cod CJS %2, “%3”: </translation>
        </message>
        <message numerus="yes">
            <source>%n crime(s)</source>
            <translation>
                <numerusform>%n cofnod trosedd</numerusform>
                <numerusform>%n cofnod trosedd</numerusform>
                <numerusform>%n cofnod trosedd</numerusform>
                <numerusform>%n chofnod trosedd</numerusform>
                <numerusform>%n cofnod trosedd</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>  … and %n more.</source>
            <translation>
                <numerusform>  … %n arall.</numerusform>
                <numerusform>  … %n arall.</numerusform>
                <numerusform>  … %n arall.</numerusform>
                <numerusform>  … %n arall.</numerusform>
                <numerusform>  … %n arall.</numerusform>
            </translation>
        </message>
        <message>
            <source>Import a snapshot folder or files of an extract.</source>
            <translation>Mewnforio ffolder ciplun neu ffeiliau echdyniad.</translation>
        </message>
        <message>
            <source>Write the receipt: counts for each file, every rejected row, unmapped offences.</source>
            <translation>Ysgrifennu'r dderbynneb: y cyfrifon ar gyfer pob ffeil, pob rhes a wrthodwyd, y troseddau heb eu paru.</translation>
        </message>
        <message>
            <source>Files with other names or columns are read by an import specification: --spec auto looks for one that fits, --spec NAME or FILE names one, “harmdesk spec guess” proposes one.</source>
            <translation>Darllenir ffeiliau ag enwau neu golofnau eraill drwy fanyleb fewnforio: mae --spec auto yn chwilio am un sy'n gweddu, mae --spec NAME neu FILE yn enwi un, ac mae “harmdesk spec guess” yn cynnig un.</translation>
        </message>
        <message>
            <source>Imports persons.csv, crimes.csv, links.csv and events.csv from a folder, or single files; with --spec the CSV, XLSX and zip files of any other extract. One import is one transaction: it lands whole or not at all. A row that cannot be taken is rejected alone and listed.</source>
            <translation>Mae'n mewnforio persons.csv, crimes.csv, links.csv ac events.csv o ffolder, neu ffeiliau unigol; gyda --spec, ffeiliau CSV, XLSX a zip unrhyw echdyniad arall. Un trafodyn yw un mewnforio: mae'n llwyddo yn ei gyfanrwydd neu ddim o gwbl. Gwrthodir rhes na ellir ei derbyn ar ei phen ei hun, a'i rhestru.</translation>
        </message>
        <message>
            <source>How the files are read: a specification saved in the case or a JSON file, auto (the standard extract, else a saved specification that fits, else a guess that is refused where it is not sure), or standard, the default.</source>
            <translation>Sut y darllenir y ffeiliau: manyleb a gadwyd yn yr achos neu ffeil JSON, auto (yr echdyniad safonol, fel arall manyleb a gadwyd sy'n gweddu, fel arall dyfaliad a wrthodir lle nad yw'n sicr), neu standard, y rhagosodiad.</translation>
        </message>
        <message>
            <source>Check and count everything and say who would enter and leave the top 100, change nothing.</source>
            <translation>Gwirio a chyfrif popeth a dweud pwy fyddai'n dod i mewn i'r 100 uchaf ac yn eu gadael, heb newid dim.</translation>
        </message>
        <message>
            <source>Must be decided: %1</source>
            <translation>Rhaid penderfynu: %1</translation>
        </message>
        <message>
            <source>To look at: %1</source>
            <translation>I edrych arno: %1</translation>
        </message>
        <message numerus="yes">
            <source>The top %1 as at %2: %n would enter</source>
            <translation>
                <numerusform>Y %1 uchaf fel ar %2: byddai %n yn dod i mewn</numerusform>
                <numerusform>Y %1 uchaf fel ar %2: byddai %n yn dod i mewn</numerusform>
                <numerusform>Y %1 uchaf fel ar %2: byddai %n yn dod i mewn</numerusform>
                <numerusform>Y %1 uchaf fel ar %2: byddai %n yn dod i mewn</numerusform>
                <numerusform>Y %1 uchaf fel ar %2: byddai %n yn dod i mewn</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>, %n would leave</source>
            <translation>
                <numerusform>, byddai %n yn gadael</numerusform>
                <numerusform>, byddai %n yn gadael</numerusform>
                <numerusform>, byddai %n yn gadael</numerusform>
                <numerusform>, byddai %n yn gadael</numerusform>
                <numerusform>, byddai %n yn gadael</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>  … and %n more; --receipt FILE.json lists all.</source>
            <translation>
                <numerusform>  … a %n arall; mae --receipt FILE.json yn rhestru'r cyfan.</numerusform>
                <numerusform>  … a %n arall; mae --receipt FILE.json yn rhestru'r cyfan.</numerusform>
                <numerusform>  … a %n arall; mae --receipt FILE.json yn rhestru'r cyfan.</numerusform>
                <numerusform>  … a %n arall; mae --receipt FILE.json yn rhestru'r cyfan.</numerusform>
                <numerusform>  … a %n arall; mae --receipt FILE.json yn rhestru'r cyfan.</numerusform>
            </translation>
        </message>
        <message>
            <source>not ranked</source>
            <translation>heb safle</translation>
        </message>
        <message>
            <source>%1 would leave: %2, was %3: %4</source>
            <translation>Byddai %1 yn gadael: %2, gynt %3: %4</translation>
        </message>
        <message>
            <source>%1 would enter: %2, was %3: %4</source>
            <translation>Byddai %1 yn dod i mewn: %2, gynt %3: %4</translation>
        </message>
        <message>
            <source>persons</source>
            <translation>personau</translation>
        </message>
        <message>
            <source>crimes</source>
            <translation>cofnodion trosedd</translation>
        </message>
        <message>
            <source>links</source>
            <translation>cysylltiadau</translation>
        </message>
        <message>
            <source>events</source>
            <translation>digwyddiadau</translation>
        </message>
        <message>
            <source>%1 (%2)</source>
            <translation>%1 (%2)</translation>
        </message>
        <message>
            <source>%1, %2</source>
            <translation>%1, %2</translation>
        </message>
        <message numerus="yes">
            <source>  and %n record(s) that a rule of the specification leaves out</source>
            <translation>
                <numerusform>  a %n cofnod y mae rheol yn y fanyleb yn eu hepgor</numerusform>
                <numerusform>  a %n cofnod y mae rheol yn y fanyleb yn ei hepgor</numerusform>
                <numerusform>  a %n cofnod y mae rheol yn y fanyleb yn eu hepgor</numerusform>
                <numerusform>  a %n chofnod y mae rheol yn y fanyleb yn eu hepgor</numerusform>
                <numerusform>  a %n cofnod y mae rheol yn y fanyleb yn eu hepgor</numerusform>
            </translation>
        </message>
        <message>
            <source>Note: %1</source>
            <translation>Nodyn: %1</translation>
        </message>
        <message>
            <source> (new to the case)</source>
            <translation> (newydd i'r achos)</translation>
        </message>
    </context>
    <context>
        <name>ImportSpecValue</name>
        <message>
            <source>Question: %1</source>
            <translation>Cwestiwn: %1</translation>
        </message>
        <message>
            <source>Column “%1” as %2, %3 %: %4</source>
            <translation>Colofn “%1” fel %2, %3 %: %4</translation>
        </message>
        <message>
            <source>%1 Nothing was imported. Write the proposal to a file with “harmdesk spec guess”, decide there what is open, and import with --spec FILE.</source>
            <translation>%1 Ni fewnforiwyd dim. Ysgrifennwch y cynnig i ffeil â “harmdesk spec guess”, penderfynwch yno ar yr hyn sy'n agored, a mewnforiwch â --spec FILE.</translation>
        </message>
        <message>
            <source>Read by the saved specification “%1”.</source>
            <translation>Darllenwyd yn ôl y fanyleb a gadwyd “%1”.</translation>
        </message>
        <message>
            <source>There is no import specification “%1”: the case holds none, and there is no such file. Nothing was imported.</source>
            <translation>Nid oes manyleb fewnforio “%1”: nid oes yr un yn yr achos, ac nid oes ffeil o'r fath. Ni fewnforiwyd dim.</translation>
        </message>
        <message>
            <source>There is no import specification “%1”: the case holds %2, and there is no such file. Nothing was imported.</source>
            <translation>Nid oes manyleb fewnforio “%1”: mae'r achos yn cynnwys %2, ac nid oes ffeil o'r fath. Ni fewnforiwyd dim.</translation>
        </message>
        <message>
            <source>The import is done. Its specification was saved as version %1 and not %2, because another program saved one meanwhile.</source>
            <translation>Mae'r mewnforio wedi'i wneud. Cadwyd ei fanyleb fel fersiwn %1 ac nid %2, am fod rhaglen arall wedi cadw un yn y cyfamser.</translation>
        </message>
        <message>
            <source>Read by a specification guessed from names and contents; an import saves it in the case as “%1”.</source>
            <translation>Darllenwyd gan fanyleb a ddyfalwyd o enwau a chynnwys; bydd mewnforiad yn ei chadw yn yr achos fel “%1”.</translation>
        </message>
    </context>
    <context>
        <name>IndexCommand</name>
        <message>
            <source>This case holds no harm index “%1”. It holds: %2.</source>
            <translation>Nid oes mynegai niwed “%1” yn yr achos hwn. Mae'n cynnwys: %2.</translation>
        </message>
        <message>
            <source>The case now ranks by the harm index %1.</source>
            <translation>Mae'r achos bellach yn llunio'r rhestr safleoedd yn ôl y mynegai niwed %1.</translation>
        </message>
        <message>
            <source>harmdesk index has no action “%1”; it has list, import, use and diff.</source>
            <translation>Nid oes gan harmdesk index weithred “%1”; mae ganddo list, import, use a diff.</translation>
        </message>
        <message>
            <source>“%1” is one argument too many: %2.</source>
            <translation>Mae “%1” yn un paramedr yn ormod: %2.</translation>
        </message>
        <message>
            <source>Say which file: %1.</source>
            <translation>Dywedwch pa ffeil: %1.</translation>
        </message>
        <message>
            <source>Say which two indexes: %1.</source>
            <translation>Dywedwch pa ddau fynegai: %1.</translation>
        </message>
        <message>
            <source>Say which index: %1.</source>
            <translation>Dywedwch pa fynegai: %1.</translation>
        </message>
        <message>
            <source>--name belongs to harmdesk index CASE import FILE only.</source>
            <translation>I harmdesk index CASE import FILE yn unig y mae --name yn perthyn.</translation>
        </message>
        <message>
            <source>This case already holds a harm index “%1”, and a version never changes. Give the new one another name: harmdesk index CASE import FILE --name NAME.</source>
            <translation>Mae mynegai niwed “%1” eisoes yn yr achos hwn, ac nid yw fersiwn byth yn newid. Rhowch enw arall i'r un newydd: harmdesk index CASE import FILE --name NAME.</translation>
        </message>
        <message numerus="yes">
            <source>Added the harm index %1: %n offence(s), </source>
            <translation>
                <numerusform>Ychwanegwyd y mynegai niwed %1: %n trosedd, </numerusform>
                <numerusform>Ychwanegwyd y mynegai niwed %1: %n drosedd, </numerusform>
                <numerusform>Ychwanegwyd y mynegai niwed %1: %n trosedd, </numerusform>
                <numerusform>Ychwanegwyd y mynegai niwed %1: %n throsedd, </numerusform>
                <numerusform>Ychwanegwyd y mynegai niwed %1: %n trosedd, </numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n resolution rule(s).</source>
            <translation>
                <numerusform>%n rheol ddatrys.</numerusform>
                <numerusform>%n rheol ddatrys.</numerusform>
                <numerusform>%n rheol ddatrys.</numerusform>
                <numerusform>%n rheol ddatrys.</numerusform>
                <numerusform>%n rheol ddatrys.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n rule(s) taken over from %1, for the classes %2.</source>
            <translation>
                <numerusform>cymerwyd %n rheol drosodd o %1, ar gyfer y dosbarthiadau %2.</numerusform>
                <numerusform>cymerwyd %n rheol drosodd o %1, ar gyfer y dosbarthiadau %2.</numerusform>
                <numerusform>cymerwyd %n rheol drosodd o %1, ar gyfer y dosbarthiadau %2.</numerusform>
                <numerusform>cymerwyd %n rheol drosodd o %1, ar gyfer y dosbarthiadau %2.</numerusform>
                <numerusform>cymerwyd %n rheol drosodd o %1, ar gyfer y dosbarthiadau %2.</numerusform>
            </translation>
        </message>
        <message>
            <source>Rules of %1 not taken over, because an offence they name is not in the new index: classes %2.</source>
            <translation>Rheolau %1 nas cymerwyd drosodd, am nad yw trosedd y maent yn ei henwi yn y mynegai newydd: dosbarthiadau %2.</translation>
        </message>
        <message numerus="yes">
            <source>%n class(es) have more than one value and no rule that settles them: %1. Decide them on the Offence codes page; until then such crimes may stay unmapped.</source>
            <translation>
                <numerusform>Mae gan %n dosbarth fwy nag un gwerth a dim rheol sy'n eu setlo: %1. Penderfynwch arnynt ar y dudalen Codau troseddau; tan hynny gall cofnodion trosedd o'r fath aros heb eu paru.</numerusform>
                <numerusform>Mae gan %n dosbarth fwy nag un gwerth a dim rheol sy'n eu setlo: %1. Penderfynwch arno ar y dudalen Codau troseddau; tan hynny gall cofnodion trosedd o'r fath aros heb eu paru.</numerusform>
                <numerusform>Mae gan %n dosbarth fwy nag un gwerth a dim rheol sy'n eu setlo: %1. Penderfynwch arnynt ar y dudalen Codau troseddau; tan hynny gall cofnodion trosedd o'r fath aros heb eu paru.</numerusform>
                <numerusform>Mae gan %n dosbarth fwy nag un gwerth a dim rheol sy'n eu setlo: %1. Penderfynwch arnynt ar y dudalen Codau troseddau; tan hynny gall cofnodion trosedd o'r fath aros heb eu paru.</numerusform>
                <numerusform>Mae gan %n dosbarth fwy nag un gwerth a dim rheol sy'n eu setlo: %1. Penderfynwch arnynt ar y dudalen Codau troseddau; tan hynny gall cofnodion trosedd o'r fath aros heb eu paru.</numerusform>
            </translation>
        </message>
        <message>
            <source>The case still ranks by %1. To rank by the new index: harmdesk index CASE use %2.</source>
            <translation>Mae'r achos yn dal i lunio'r rhestr safleoedd yn ôl %1. I'w llunio yn ôl y mynegai newydd: harmdesk index CASE use %2.</translation>
        </message>
        <message>
            <source>%1 and %2 hold the same offences with the same values.</source>
            <translation>Mae %1 a %2 yn cynnwys yr un troseddau â'r un gwerthoedd.</translation>
        </message>
        <message>
            <source>List, import, compare and choose the harm indexes of a case.</source>
            <translation>Rhestru, mewnforio, cymharu a dewis mynegeion niwed achos.</translation>
        </message>
        <message>
            <source>harmdesk index CASE list prints the harm indexes that the case holds, as CSV: name, whether it is in use, offences, resolution rules, SHA-256 of table and rules.
harmdesk index CASE import FILE adds a version beside the others: the publisher's workbook as it is, the same as CSV, or a CSV of our own columns with resolutions.csv beside it. Resolution rules of the index in use are taken over where the new one has the same classes and offences. The case goes on ranking by the index in use.
harmdesk index CASE use NAME makes the case rank by that index.
harmdesk index CASE diff NAME NAME prints what differs between two of them, as CSV: kind,urn,ho_class,field,a,b,title. Kinds: only_in_a, only_in_b, row (a field of an offence), class and cjs (its values, all of them where it has several).</source>
            <translation>Mae harmdesk index CASE list yn argraffu'r mynegeion niwed sydd yn yr achos, ar ffurf CSV: yr enw, a yw'n cael ei ddefnyddio, y troseddau, y rheolau datrys, SHA-256 y tabl a'r rheolau.
Mae harmdesk index CASE import FILE yn ychwanegu fersiwn wrth ochr y lleill: llyfr gwaith y cyhoeddwr fel y mae, yr un peth ar ffurf CSV, neu CSV â'n colofnau ein hunain gyda resolutions.csv wrth ei ochr. Cymerir drosodd reolau datrys y mynegai a ddefnyddir lle mae gan yr un newydd yr un dosbarthiadau a throseddau. Mae'r achos yn parhau i lunio'r rhestr safleoedd yn ôl y mynegai a ddefnyddir.
Mae harmdesk index CASE use NAME yn peri i'r achos lunio'r rhestr safleoedd yn ôl y mynegai hwnnw.
Mae harmdesk index CASE diff NAME NAME yn argraffu'r gwahaniaethau rhwng dau ohonynt, ar ffurf CSV: kind,urn,ho_class,field,a,b,title. Mathau: only_in_a, only_in_b, row (maes trosedd), class a cjs (ei werthoedd, pob un ohonynt lle mae ganddo sawl un).</translation>
        </message>
        <message>
            <source>With import: the name of the new version; the name of the file otherwise.</source>
            <translation>Gydag import: enw'r fersiwn newydd; fel arall enw'r ffeil.</translation>
        </message>
    </context>
    <context>
        <name>IntakeText</name>
        <message>
            <source>There is no file or folder %1. Nothing was imported. Check the path.</source>
            <translation>Nid oes ffeil na ffolder %1. Ni fewnforiwyd dim. Gwiriwch y llwybr.</translation>
        </message>
        <message>
            <source>%1 is a folder where a file should be. Nothing was imported.</source>
            <translation>Ffolder yw %1 lle dylai fod ffeil. Ni fewnforiwyd dim.</translation>
        </message>
        <message>
            <source>%1 is not a file. Nothing was imported.</source>
            <translation>Nid ffeil yw %1. Ni fewnforiwyd dim.</translation>
        </message>
        <message>
            <source>The folder %1 may not be read. Nothing was imported. Ask for the right to read it.</source>
            <translation>Nid oes gennych hawl i ddarllen y ffolder %1. Ni fewnforiwyd dim. Gofynnwch am yr hawl i'w darllen.</translation>
        </message>
        <message>
            <source>The folder %1 holds none of persons.csv, crimes.csv, links.csv, events.csv. Nothing was imported. Choose the folder of one monthly snapshot.</source>
            <translation>Nid oes yr un o persons.csv, crimes.csv, links.csv, events.csv yn y ffolder %1. Ni fewnforiwyd dim. Dewiswch ffolder un ciplun misol.</translation>
        </message>
        <message>
            <source>No file or folder was named. Nothing was imported.</source>
            <translation>Nid enwyd ffeil na ffolder. Ni fewnforiwyd dim.</translation>
        </message>
        <message>
            <source>Import stopped. The case is as it was.</source>
            <translation>Stopiwyd y mewnforio. Mae'r achos fel yr oedd.</translation>
        </message>
        <message>
            <source>Reading %1</source>
            <translation>Darllen %1</translation>
        </message>
        <message>
            <source>The extract has more rows than a case can hold. Nothing was imported. Split it by years.</source>
            <translation>Mae gan yr echdyniad fwy o resi nag y gall achos eu dal. Ni fewnforiwyd dim. Rhannwch ef yn ôl blynyddoedd.</translation>
        </message>
        <message>
            <source>Reading the case</source>
            <translation>Darllen yr achos</translation>
        </message>
        <message>
            <source>There is not enough memory for this import. The case is as it was. Close other programs or import the files in parts.</source>
            <translation>Nid oes digon o gof ar gyfer y mewnforio hwn. Mae'r achos fel yr oedd. Caewch raglenni eraill neu mewnforiwch y ffeiliau fesul rhan.</translation>
        </message>
        <message>
            <source>%1 is “%2”: not one of the 16+1 ethnicity codes.</source>
            <translation>Gwerth %1 yw “%2”: nid yw'n un o'r codau ethnigrwydd 16+1.</translation>
        </message>
        <message>
            <source>%1 is “%2”: Home Office outcomes go from 1 to 22.</source>
            <translation>Gwerth %1 yw “%2”: mae canlyniadau'r Swyddfa Gartref yn mynd o 1 i 22.</translation>
        </message>
        <message>
            <source>%1 is “%2”: a crime holds 1 to 10,000 offences.</source>
            <translation>Gwerth %1 yw “%2”: mae cofnod trosedd yn dal rhwng 1 a 10,000 o droseddau.</translation>
        </message>
        <message>
            <source>%1 is empty: it must be one of %2.</source>
            <translation>Mae %1 yn wag: rhaid iddo fod yn un o %2.</translation>
        </message>
        <message>
            <source>%1 is “%2”: it must be one of %3.</source>
            <translation>Gwerth %1 yw “%2”: rhaid iddo fod yn un o %3.</translation>
        </message>
        <message>
            <source>The row has %1 fields and the header has %2.</source>
            <translation>%1 yw nifer meysydd y rhes, a %2 yw nifer meysydd y pennawd.</translation>
        </message>
        <message>
            <source>A quotation mark in this row is not closed where its field ends: lines %1 to %2 were read as one row.</source>
            <translation>Nid yw dyfynnod yn y rhes hon wedi'i gau lle mae ei faes yn gorffen: darllenwyd llinellau %1 i %2 fel un rhes.</translation>
        </message>
        <message>
            <source>A quotation mark in this row is not closed where its field ends.</source>
            <translation>Nid yw dyfynnod yn y rhes hon wedi'i gau lle mae ei faes yn gorffen.</translation>
        </message>
        <message>
            <source>%1 is empty: without it the row cannot be told from others.</source>
            <translation>Mae %1 yn wag: hebddo ni ellir gwahaniaethu rhwng y rhes a rhesi eraill.</translation>
        </message>
        <message>
            <source>%1 is “%2”: not a date of the form 2026-10-31, or no such day.</source>
            <translation>Gwerth %1 yw “%2”: nid yw'n ddyddiad o'r ffurf 2026-10-31, neu nid oes diwrnod o'r fath.</translation>
        </message>
        <message>
            <source>%1 is “%2”: not a whole number.</source>
            <translation>Gwerth %1 yw “%2”: nid yw'n rhif cyfan.</translation>
        </message>
        <message>
            <source>Neither the case nor this import holds a crime %1.</source>
            <translation>Nid oes cofnod trosedd %1 yn yr achos nac yn y mewnforio hwn.</translation>
        </message>
        <message>
            <source>Neither the case nor this import holds a person %1.</source>
            <translation>Nid oes person %1 yn yr achos nac yn y mewnforio hwn.</translation>
        </message>
        <message numerus="yes">
            <source>%n column(s) missing: %1.</source>
            <translation>
                <numerusform>%n colofn ar goll: %1.</numerusform>
                <numerusform>%n golofn ar goll: %1.</numerusform>
                <numerusform>%n colofn ar goll: %1.</numerusform>
                <numerusform>%n cholofn ar goll: %1.</numerusform>
                <numerusform>%n colofn ar goll: %1.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n column(s) unknown: %1.</source>
            <translation>
                <numerusform>%n colofn anhysbys: %1.</numerusform>
                <numerusform>%n golofn anhysbys: %1.</numerusform>
                <numerusform>%n colofn anhysbys: %1.</numerusform>
                <numerusform>%n cholofn anhysbys: %1.</numerusform>
                <numerusform>%n colofn anhysbys: %1.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n column(s) given twice: %1.</source>
            <translation>
                <numerusform>%n colofn wedi'u rhoi ddwywaith: %1.</numerusform>
                <numerusform>%n golofn wedi'i rhoi ddwywaith: %1.</numerusform>
                <numerusform>%n colofn wedi'u rhoi ddwywaith: %1.</numerusform>
                <numerusform>%n cholofn wedi'u rhoi ddwywaith: %1.</numerusform>
                <numerusform>%n colofn wedi'u rhoi ddwywaith: %1.</numerusform>
            </translation>
        </message>
        <message>
            <source>The header of %1 is not that of %2: %3 Nothing was imported. Correct the first line or export the file again.</source>
            <translation>Nid pennawd %2 yw pennawd %1: %3 Ni fewnforiwyd dim. Cywirwch y llinell gyntaf neu allforiwch y ffeil eto.</translation>
        </message>
        <message>
            <source>The file %1 is not one of persons.csv, crimes.csv, links.csv, events.csv, neither by its name nor by its header (%2). Nothing was imported. Give it one of these names or export it with the columns of the standard extract.</source>
            <translation>Nid yw'r ffeil %1 yn un o persons.csv, crimes.csv, links.csv, events.csv, nac yn ôl ei henw nac yn ôl ei phennawd (%2). Ni fewnforiwyd dim. Rhowch un o'r enwau hyn iddi neu allforiwch hi â cholofnau'r echdyniad safonol.</translation>
        </message>
        <message>
            <source>File</source>
            <translation>Ffeil</translation>
        </message>
        <message>
            <source>Line</source>
            <translation>Llinell</translation>
        </message>
        <message>
            <source>Field</source>
            <translation>Maes</translation>
        </message>
        <message>
            <source>Code</source>
            <translation>Cod</translation>
        </message>
        <message>
            <source>Reason</source>
            <translation>Rheswm</translation>
        </message>
        <message>
            <source>Copying the case</source>
            <translation>Yn copïo'r achos</translation>
        </message>
        <message>
            <source>Ranking before the import</source>
            <translation>Y rhestr safleoedd cyn y mewnforio</translation>
        </message>
        <message>
            <source>Ranking after the import</source>
            <translation>Y rhestr safleoedd ar ôl y mewnforio</translation>
        </message>
        <message>
            <source>There would be no list: no crime has a date of report.</source>
            <translation>Ni fyddai rhestr: nid oes dyddiad adrodd ar unrhyw gofnod trosedd.</translation>
        </message>
        <message>
            <source>The values of the first %1 rejected rows are kept for correcting them here; the others can be corrected in their file and re-tried from it.</source>
            <translation>Cedwir gwerthoedd y %1 rhes gyntaf a wrthodwyd er mwyn eu cywiro yma; gellir cywiro'r lleill yn eu ffeil a'u hail-geisio ohoni.</translation>
        </message>
        <message>
            <source>%1 (column “%2”)</source>
            <translation>%1 (colofn “%2”)</translation>
        </message>
        <message>
            <source>%1 is “%2”: not a date as the specification reads dates, or no such day.</source>
            <translation>Gwerth %1 yw “%2”: nid yw'n ddyddiad fel y mae'r fanyleb yn darllen dyddiadau, neu nid oes diwrnod o'r fath.</translation>
        </message>
        <message>
            <source>The specification “%1” has no source for the file %2 (its columns: %3). Nothing was imported. Leave the file out, or add it to the specification.</source>
            <translation>Nid oes gan y fanyleb “%1” ffynhonnell ar gyfer y ffeil %2 (ei cholofnau: %3). Ni fewnforiwyd dim. Hepgorwch y ffeil, neu ychwanegwch hi at y fanyleb.</translation>
        </message>
        <message>
            <source>The source “%1” of the specification says nothing of what its rows give. Nothing was imported. Complete the specification.</source>
            <translation>Nid yw ffynhonnell “%1” y fanyleb yn dweud dim am yr hyn y mae ei rhesi yn ei roi. Ni fewnforiwyd dim. Cwblhewch y fanyleb.</translation>
        </message>
        <message>
            <source>The file %1 was changed while it was read. Nothing was imported. Import it again when nobody writes to it.</source>
            <translation>Newidiwyd y ffeil %1 tra oedd yn cael ei darllen. Ni fewnforiwyd dim. Mewnforiwch hi eto pan na fydd neb yn ysgrifennu iddi.</translation>
        </message>
        <message>
            <source>%1 cannot be read by the specification: %2 Nothing was imported.</source>
            <translation>Ni ellir darllen %1 yn ôl y fanyleb: %2 Ni fewnforiwyd dim.</translation>
        </message>
        <message>
            <source>A key of the rows could not be told for certain.</source>
            <translation>Ni ellid pennu un o allweddi'r rhesi yn sicr.</translation>
        </message>
        <message>
            <source>What %1 holds decides which rows belong together, and is not certain.</source>
            <translation>Cynnwys %1 sy'n penderfynu pa resi sy'n perthyn i'w gilydd, ac nid yw'n sicr.</translation>
        </message>
        <message>
            <source>The folder %1 holds no CSV, XLSX or zip file. Nothing was imported. Choose the folder of one month's extract.</source>
            <translation>Nid oes ffeil CSV, XLSX na zip yn y ffolder %1. Ni fewnforiwyd dim. Dewiswch ffolder echdyniad un mis.</translation>
        </message>
        <message>
            <source>How %1 is written is in doubt. %2</source>
            <translation>Mae amheuaeth sut y mae %1 wedi'i ysgrifennu. %2</translation>
        </message>
        <message>
            <source>“%1” is left out: %2</source>
            <translation>Hepgorir “%1”: %2</translation>
        </message>
        <message>
            <source>“%1” is left out: nothing in it is known as a part of an extract.</source>
            <translation>Hepgorir “%1”: nid oes dim ynddo sy'n hysbys fel rhan o echdyniad.</translation>
        </message>
        <message>
            <source>Import %1 is rolled back: its rejected rows are not tried again as long as it is. Nothing was changed. Roll it forward first.</source>
            <translation>Mae mewnforiad %1 wedi'i rolio'n ôl: ni roddir cynnig arall ar ei resi a wrthodwyd tra bydd felly. Ni newidiwyd dim. Rholiwch ef ymlaen yn gyntaf.</translation>
        </message>
        <message>
            <source>No rejected row was named. Nothing was changed.</source>
            <translation>Ni enwyd unrhyw res a wrthodwyd. Ni newidiwyd dim.</translation>
        </message>
        <message>
            <source>Tried again and rejected anew: it stays open in the receipt of import %1.</source>
            <translation>Rhoddwyd cynnig arall arni ac fe'i gwrthodwyd o'r newydd: erys yn agored yn nerbynneb mewnforiad %1.</translation>
        </message>
        <message>
            <source>Import %1 has no such rejected row. Nothing was changed. Open its receipt anew and choose the rows again.</source>
            <translation>Nid oes gan fewnforiad %1 y fath res a wrthodwyd. Ni newidiwyd dim. Agorwch ei dderbynneb o'r newydd a dewiswch y rhesi eto.</translation>
        </message>
        <message>
            <source>The row of line %1 was taken by import %2 already. Nothing was changed.</source>
            <translation>Mae'r rhes o linell %1 eisoes wedi'i derbyn gan fewnforiad %2. Ni newidiwyd dim.</translation>
        </message>
        <message>
            <source>“%1” is not a field of %2. Nothing was changed.</source>
            <translation>Nid yw “%1” yn faes o %2. Ni newidiwyd dim.</translation>
        </message>
        <message>
            <source>Version %1 of the specification “%2”, by which import %3 was read, is not kept in the case. Nothing was imported. Correct the rows here, or import the file again.</source>
            <translation>Nid yw fersiwn %1 o'r fanyleb “%2”, y darllenwyd mewnforiad %3 yn ei hôl, wedi'i chadw yn yr achos. Ni fewnforiwyd dim. Cywirwch y rhesi yma, neu mewnforiwch y ffeil eto.</translation>
        </message>
        <message>
            <source>Import %1 has no rejected row that is open. Nothing was changed.</source>
            <translation>Nid oes gan fewnforiad %1 unrhyw res a wrthodwyd sy'n agored. Ni newidiwyd dim.</translation>
        </message>
        <message numerus="yes">
            <source>%n rejected row(s) of %1 stay open: no row starts at their line any more.</source>
            <translation>
                <numerusform>Erys %n rhes a wrthodwyd o %1 yn agored: nid oes rhes yn dechrau ar eu llinell mwyach.</numerusform>
                <numerusform>Erys %n rhes a wrthodwyd o %1 yn agored: nid oes rhes yn dechrau ar ei llinell mwyach.</numerusform>
                <numerusform>Erys %n rhes a wrthodwyd o %1 yn agored: nid oes rhes yn dechrau ar eu llinell mwyach.</numerusform>
                <numerusform>Erys %n rhes a wrthodwyd o %1 yn agored: nid oes rhes yn dechrau ar eu llinell mwyach.</numerusform>
                <numerusform>Erys %n rhes a wrthodwyd o %1 yn agored: nid oes rhes yn dechrau ar eu llinell mwyach.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n rejected row(s) of %1 stay open: the record is still broken, is left out by a rule, or no longer gives such a row.</source>
            <translation>
                <numerusform>Erys %n rhes a wrthodwyd o %1 yn agored: mae'r cofnod yn dal wedi'i dorri, fe'i hepgorir gan reol, neu nid yw'n rhoi rhes o'r fath mwyach.</numerusform>
                <numerusform>Erys %n rhes a wrthodwyd o %1 yn agored: mae'r cofnod yn dal wedi'i dorri, fe'i hepgorir gan reol, neu nid yw'n rhoi rhes o'r fath mwyach.</numerusform>
                <numerusform>Erys %n rhes a wrthodwyd o %1 yn agored: mae'r cofnod yn dal wedi'i dorri, fe'i hepgorir gan reol, neu nid yw'n rhoi rhes o'r fath mwyach.</numerusform>
                <numerusform>Erys %n rhes a wrthodwyd o %1 yn agored: mae'r cofnod yn dal wedi'i dorri, fe'i hepgorir gan reol, neu nid yw'n rhoi rhes o'r fath mwyach.</numerusform>
                <numerusform>Erys %n rhes a wrthodwyd o %1 yn agored: mae'r cofnod yn dal wedi'i dorri, fe'i hepgorir gan reol, neu nid yw'n rhoi rhes o'r fath mwyach.</numerusform>
            </translation>
        </message>
        <message>
            <source>The file %1 is not there any more. Nothing was imported. Put it back, or correct the rows here.</source>
            <translation>Nid yw'r ffeil %1 yno mwyach. Ni fewnforiwyd dim. Rhowch hi yn ôl, neu cywirwch y rhesi yma.</translation>
        </message>
    </context>
    <context>
        <name>NewCommand</name>
        <message numerus="yes">
            <source>Created %1 with the harm index %2: %n offence(s), </source>
            <translation>
                <numerusform>Crëwyd %1 gyda'r mynegai niwed %2: %n trosedd, </numerusform>
                <numerusform>Crëwyd %1 gyda'r mynegai niwed %2: %n drosedd, </numerusform>
                <numerusform>Crëwyd %1 gyda'r mynegai niwed %2: %n trosedd, </numerusform>
                <numerusform>Crëwyd %1 gyda'r mynegai niwed %2: %n throsedd, </numerusform>
                <numerusform>Crëwyd %1 gyda'r mynegai niwed %2: %n trosedd, </numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n resolution rule(s).</source>
            <translation>
                <numerusform>%n rheol ddatrys.</numerusform>
                <numerusform>%n rheol ddatrys.</numerusform>
                <numerusform>%n rheol ddatrys.</numerusform>
                <numerusform>%n rheol ddatrys.</numerusform>
                <numerusform>%n rheol ddatrys.</numerusform>
            </translation>
        </message>
        <message>
            <source>Create a case file.</source>
            <translation>Creu ffeil achos.</translation>
        </message>
        <message>
            <source>Creates an empty case file with a harm index in it. An existing file is never touched.</source>
            <translation>Mae'n creu ffeil achos wag â mynegai niwed ynddi. Ni chyffyrddir byth â ffeil sy'n bod eisoes.</translation>
        </message>
        <message>
            <source>The harm index: starting-points-2020 (built in, the default), a CSV file or the publisher's workbook; resolutions.csv beside it, where there is one, holds its resolution rules.</source>
            <translation>Y mynegai niwed: starting-points-2020 (cynwysedig, y rhagosodiad), ffeil CSV neu lyfr gwaith y cyhoeddwr; mae resolutions.csv wrth ei ymyl, lle mae un, yn dal ei reolau datrys.</translation>
        </message>
    </context>
    <context>
        <name>PackCommand</name>
        <message>
            <source>Give --top or --suspect, not both.</source>
            <translation>Rhowch --top neu --suspect, nid y ddau.</translation>
        </message>
        <message>
            <source>No person of this case has the reference %1. Check --suspect; nothing was written.</source>
            <translation>Nid oes gan unrhyw berson yn yr achos hwn y cyfeirnod %1. Gwiriwch --suspect; nid ysgrifennwyd dim.</translation>
        </message>
        <message>
            <source>Wrote %1: </source>
            <translation>Ysgrifennwyd %1: </translation>
        </message>
        <message numerus="yes">
            <source>%n suspect(s), </source>
            <translation>
                <numerusform>%n person dan amheuaeth, </numerusform>
                <numerusform>%n person dan amheuaeth, </numerusform>
                <numerusform>%n person dan amheuaeth, </numerusform>
                <numerusform>%n pherson dan amheuaeth, </numerusform>
                <numerusform>%n person dan amheuaeth, </numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n page(s), </source>
            <translation>
                <numerusform>%n tudalen, </numerusform>
                <numerusform>%n dudalen, </numerusform>
                <numerusform>%n tudalen, </numerusform>
                <numerusform>%n thudalen, </numerusform>
                <numerusform>%n tudalen, </numerusform>
            </translation>
        </message>
        <message>
            <source>SHA-256 %1</source>
            <translation>SHA-256 %1</translation>
        </message>
        <message>
            <source>Write the briefing pack (PDF).</source>
            <translation>Ysgrifennu'r pecyn briffio (PDF).</translation>
        </message>
        <message>
            <source>Writes the briefing pack: cover, ranked list and one section for each suspect. Victims are pseudonymous. The file appears only when it is whole, and is logged in the case first.</source>
            <translation>Mae'n ysgrifennu'r pecyn briffio: clawr, rhestr safleoedd ac un adran ar gyfer pob person dan amheuaeth. Rhoddir y dioddefwyr o dan ffugenwau. Dim ond pan fydd yn gyfan y mae'r ffeil yn ymddangos, ac fe'i cofnodir yn log yr achos yn gyntaf.</translation>
        </message>
        <message>
            <source>The file to write.</source>
            <translation>Y ffeil i'w hysgrifennu.</translation>
        </message>
        <message>
            <source>The first N of the list; 100 is the default.</source>
            <translation>Yr N cyntaf o'r rhestr; 100 yw'r rhagosodiad.</translation>
        </message>
        <message>
            <source>Only this suspect, ranked or not. May be repeated.</source>
            <translation>Y person hwn dan amheuaeth yn unig, boed ganddo safle neu beidio. Gellir ei ailadrodd.</translation>
        </message>
    </context>
    <context>
        <name>Program</name>
        <message>
            <source>“%1” is one argument too many: the window opens one case file. harmdesk --help explains.</source>
            <translation>Mae “%1” yn un paramedr yn ormod: mae'r ffenestr yn agor un ffeil achos. Mae harmdesk --help yn egluro.</translation>
        </message>
        <message>
            <source>The window needs a display and there is none here. Every command works without one: harmdesk --help.</source>
            <translation>Mae angen sgrin ar y ffenestr ac nid oes un yma. Mae pob gorchymyn yn gweithio hebddi: harmdesk --help.</translation>
        </message>
    </context>
    <context>
        <name>RankCommand</name>
        <message>
            <source>--out and --ledger name the same file; the one would overwrite the other.</source>
            <translation>Mae --out a --ledger yn enwi'r un ffeil; byddai'r naill yn trosysgrifo'r llall.</translation>
        </message>
        <message>
            <source>No person of this case has the reference %1. Check --explain; nothing was written.</source>
            <translation>Nid oes gan unrhyw berson yn yr achos hwn y cyfeirnod %1. Gwiriwch --explain; nid ysgrifennwyd dim.</translation>
        </message>
        <message>
            <source>Stopped; nothing was written.</source>
            <translation>Stopiwyd; nid ysgrifennwyd dim.</translation>
        </message>
        <message>
            <source>Rank the suspects of a case by harm.</source>
            <translation>Gosod pobl dan amheuaeth mewn achos yn nhrefn niwed.</translation>
        </message>
        <message>
            <source>Adds up, for every suspect, the days of custody at the starting point for each allegation in the window, and prints the ranked list (rank, nominal_ref, score_days, crimes, victims, worst_days, latest, unmapped). Every output is written to the log of the case first.</source>
            <translation>Ar gyfer pob person dan amheuaeth, mae'n adio'r diwrnodau o garchar ym man cychwyn pob honiad yn y cyfnod a gyfrifir, ac yn argraffu'r rhestr safleoedd (rank, nominal_ref, score_days, crimes, victims, worst_days, latest, unmapped). Ysgrifennir pob allbwn i log yr achos yn gyntaf.</translation>
        </message>
        <message>
            <source>Write the list to this file instead of standard output.</source>
            <translation>Ysgrifennu'r rhestr i'r ffeil hon yn lle'r allbwn safonol.</translation>
        </message>
        <message>
            <source>Also write the ledger: every counted allegation and what it adds.</source>
            <translation>Ysgrifennu'r gyfriflen hefyd: pob honiad a gyfrifwyd a'r hyn y mae'n ei ychwanegu.</translation>
        </message>
        <message>
            <source>Suspect %1 as at %2, profile %3, harm index %4</source>
            <translation>Person dan amheuaeth %1 fel ar %2, proffil %3, mynegai niwed %4</translation>
        </message>
        <message>
            <source>Rule: %1</source>
            <translation>Rheol: %1</translation>
        </message>
        <message>
            <source>Rank %1 of %2</source>
            <translation>Safle %1 o %2</translation>
        </message>
        <message>
            <source>Not ranked under this profile</source>
            <translation>Heb safle o dan y proffil hwn</translation>
        </message>
        <message numerus="yes">
            <source>Counted: %n allegation(s)</source>
            <translation>
                <numerusform>Cyfrifwyd: %n honiad</numerusform>
                <numerusform>Cyfrifwyd: %n honiad</numerusform>
                <numerusform>Cyfrifwyd: %n honiad</numerusform>
                <numerusform>Cyfrifwyd: %n honiad</numerusform>
                <numerusform>Cyfrifwyd: %n honiad</numerusform>
            </translation>
        </message>
        <message>
            <source>Sum: at least %1 days</source>
            <translation>Cyfanswm: o leiaf %1 diwrnod</translation>
        </message>
        <message>
            <source>Sum: %1 days</source>
            <translation>Cyfanswm: %1 diwrnod</translation>
        </message>
        <message numerus="yes">
            <source>%n allegation(s) without a value in the harm index (matched by: unmapped)</source>
            <translation>
                <numerusform>%n honiad heb werth yn y mynegai niwed (parwyd drwy: heb ei baru)</numerusform>
                <numerusform>%n honiad heb werth yn y mynegai niwed (parwyd drwy: heb ei baru)</numerusform>
                <numerusform>%n honiad heb werth yn y mynegai niwed (parwyd drwy: heb ei baru)</numerusform>
                <numerusform>%n honiad heb werth yn y mynegai niwed (parwyd drwy: heb ei baru)</numerusform>
                <numerusform>%n honiad heb werth yn y mynegai niwed (parwyd drwy: heb ei baru)</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Not counted: %n allegation(s)</source>
            <translation>
                <numerusform>Heb eu cyfrif: %n honiad</numerusform>
                <numerusform>Heb ei gyfrif: %n honiad</numerusform>
                <numerusform>Heb eu cyfrif: %n honiad</numerusform>
                <numerusform>Heb eu cyfrif: %n honiad</numerusform>
                <numerusform>Heb eu cyfrif: %n honiad</numerusform>
            </translation>
        </message>
        <message>
            <source>--cut-off belongs to --explain: the list has every place.</source>
            <translation>Mae --cut-off yn perthyn i --explain: mae pob safle yn y rhestr.</translation>
        </message>
        <message>
            <source>Print why this suspect stands there instead of the list: every allegation, counted or not and why, the distance to the cut-off and the neighbours, what moved since the last frozen cycle, and the smallest set of allegations without which the suspect is off the list.</source>
            <translation>Argraffu pam y mae'r person hwn dan amheuaeth yn y safle hwnnw yn lle'r rhestr: pob honiad, boed wedi'i gyfrif neu beidio a pham, y pellter at y trothwy a'r cymdogion, beth a symudodd ers y cylch diwethaf a rewyd, a'r set leiaf o honiadau na fyddai'r person dan amheuaeth ar y rhestr hebddynt.</translation>
        </message>
        <message>
            <source>With --explain: the number of places that matter; the open or last frozen cycle's, else 100, is the default.</source>
            <translation>Gyda --explain: nifer y safleoedd sy'n bwysig; y rhagosodiad yw nifer y cylch agored neu'r cylch diwethaf a rewyd, fel arall 100.</translation>
        </message>
        <message>
            <source>Movement since the frozen cycle %1: %2</source>
            <translation>Symudiad ers y cylch %1 a rewyd: %2</translation>
        </message>
        <message>
            <source>Score then</source>
            <translation>Sgôr wedyn</translation>
        </message>
        <message>
            <source>Score now</source>
            <translation>Sgôr nawr</translation>
        </message>
        <message>
            <source>In short</source>
            <translation>Yn gryno</translation>
        </message>
    </context>
    <context>
        <name>SampleCommand</name>
        <message numerus="yes">
            <source>Wrote a synthetic extract of %n suspect(s) to %1: %2. No row stands for a real person.</source>
            <translation>
                <numerusform>Ysgrifennwyd echdyniad synthetig o %n person dan amheuaeth i %1: %2. Nid oes unrhyw res yn cynrychioli person go iawn.</numerusform>
                <numerusform>Ysgrifennwyd echdyniad synthetig o %n person dan amheuaeth i %1: %2. Nid oes unrhyw res yn cynrychioli person go iawn.</numerusform>
                <numerusform>Ysgrifennwyd echdyniad synthetig o %n person dan amheuaeth i %1: %2. Nid oes unrhyw res yn cynrychioli person go iawn.</numerusform>
                <numerusform>Ysgrifennwyd echdyniad synthetig o %n pherson dan amheuaeth i %1: %2. Nid oes unrhyw res yn cynrychioli person go iawn.</numerusform>
                <numerusform>Ysgrifennwyd echdyniad synthetig o %n person dan amheuaeth i %1: %2. Nid oes unrhyw res yn cynrychioli person go iawn.</numerusform>
            </translation>
        </message>
        <message>
            <source>Write a synthetic extract of any size.</source>
            <translation>Ysgrifennu echdyniad synthetig o unrhyw faint.</translation>
        </message>
        <message>
            <source>Writes a synthetic extract in the standard form, one folder for each month: the first full, later ones with new and changed rows and a few broken ones. The same number of suspects, seed and months give the same bytes on every machine.</source>
            <translation>Mae'n ysgrifennu echdyniad synthetig yn y ffurf safonol, un ffolder ar gyfer pob mis: y gyntaf yn llawn, y rhai diweddarach â rhesi newydd a rhesi wedi'u newid, ac ambell res ddiffygiol. Mae'r un nifer o bobl dan amheuaeth, yr un hedyn a'r un misoedd yn rhoi'r un beitiau ar bob peiriant.</translation>
        </message>
        <message>
            <source>How many suspects.</source>
            <translation>Faint o bobl dan amheuaeth.</translation>
        </message>
        <message>
            <source>Another number gives another extract; 1 is the default.</source>
            <translation>Mae rhif arall yn rhoi echdyniad arall; 1 yw'r rhagosodiad.</translation>
        </message>
        <message>
            <source>The snapshots, ascending; 2026-08,2026-09,2026-10 is the default.</source>
            <translation>Y cipluniau, mewn trefn esgynnol; 2026-08,2026-09,2026-10 yw'r rhagosodiad.</translation>
        </message>
    </context>
    <context>
        <name>SourceText</name>
        <message>
            <source>The first line of the file names the delimiter: %1.</source>
            <translation>Mae llinell gyntaf y ffeil yn enwi'r amffinydd: %1.</translation>
        </message>
        <message numerus="yes">
            <source>%n character(s) have no meaning in %1 and stand as U+FFFD, the first in the row of line %2. The file may be in another encoding.</source>
            <translation>
                <numerusform>Nid oes ystyr i %n nod yn %1, ac maent yn ymddangos fel U+FFFD, y cyntaf yn rhes llinell %2. Gall fod amgodiad arall ar y ffeil.</numerusform>
                <numerusform>Nid oes ystyr i %n nod yn %1, ac mae'n ymddangos fel U+FFFD, yn rhes llinell %2. Gall fod amgodiad arall ar y ffeil.</numerusform>
                <numerusform>Nid oes ystyr i %n nod yn %1, ac maent yn ymddangos fel U+FFFD, y cyntaf yn rhes llinell %2. Gall fod amgodiad arall ar y ffeil.</numerusform>
                <numerusform>Nid oes ystyr i %n nod yn %1, ac maent yn ymddangos fel U+FFFD, y cyntaf yn rhes llinell %2. Gall fod amgodiad arall ar y ffeil.</numerusform>
                <numerusform>Nid oes ystyr i %n nod yn %1, ac maent yn ymddangos fel U+FFFD, y cyntaf yn rhes llinell %2. Gall fod amgodiad arall ar y ffeil.</numerusform>
            </translation>
        </message>
        <message>
            <source>No delimiter cuts the rows into columns: the file seems to have one column only.</source>
            <translation>Nid oes amffinydd yn torri'r rhesi yn golofnau: ymddengys mai un golofn yn unig sydd gan y ffeil.</translation>
        </message>
        <message>
            <source>The delimiter is taken to be the %1 (%2 columns); the %3 would give %4 columns. Look at the preview.</source>
            <translation>Cymerir mai'r amffinydd yw: %1 (%2 colofn); byddai %3 yn rhoi %4 colofn. Edrychwch ar y rhagolwg.</translation>
        </message>
        <message>
            <source>Quotation marks are read as characters like others: many of them do not stand around fields.</source>
            <translation>Darllenir dyfynodau fel nodau cyffredin: nid yw llawer ohonynt o amgylch meysydd.</translation>
        </message>
        <message>
            <source>Fields stand in single quotation marks.</source>
            <translation>Mae'r meysydd mewn dyfynodau sengl.</translation>
        </message>
        <message>
            <source>The encoding is %1: its mark stands at the start of the file.</source>
            <translation>Yr amgodiad yw %1: mae ei farc ar ddechrau'r ffeil.</translation>
        </message>
        <message>
            <source>The encoding is %1, by the pattern of its bytes: the file has no mark.</source>
            <translation>Yr amgodiad yw %1, yn ôl patrwm ei beitiau: nid oes marc gan y ffeil.</translation>
        </message>
        <message>
            <source>The encoding is %1: every character is well formed.</source>
            <translation>Yr amgodiad yw %1: mae pob nod wedi'i ffurfio'n gywir.</translation>
        </message>
        <message>
            <source>The file has plain letters only (ASCII); it is read as %1.</source>
            <translation>Llythrennau plaen yn unig (ASCII) sydd yn y ffeil; fe'i darllenir fel %1.</translation>
        </message>
        <message>
            <source>The start of the file has plain letters only (ASCII); it is read as %1.</source>
            <translation>Llythrennau plaen yn unig (ASCII) sydd ar ddechrau'r ffeil; fe'i darllenir fel %1.</translation>
        </message>
        <message>
            <source>The file is not in UTF-8 and is read as %1; by the frequency of its letters it may also be %2. Look at names with accents.</source>
            <translation>Nid yw'r ffeil mewn UTF-8 ac fe'i darllenir fel %1; yn ôl amlder ei llythrennau gall fod yn %2 hefyd. Edrychwch ar enwau ag acenion.</translation>
        </message>
        <message>
            <source>The file is not in UTF-8 and is read as %1, although it has bytes without a meaning there. Look at names with accents.</source>
            <translation>Nid yw'r ffeil mewn UTF-8, ac fe'i darllenir fel %1, er bod ynddi feitiau heb ystyr yno. Edrychwch ar enwau ag acenion.</translation>
        </message>
        <message>
            <source>The encoding is taken to be %1: the file is not in UTF-8.</source>
            <translation>Cymerir mai %1 yw'r amgodiad: nid yw'r ffeil mewn UTF-8.</translation>
        </message>
        <message>
            <source>The file %1 is empty: it has not even a header row. Nothing was imported. Export it again.</source>
            <translation>Mae'r ffeil %1 yn wag: nid oes ganddi hyd yn oed res bennawd. Ni fewnforiwyd dim. Allforiwch hi eto.</translation>
        </message>
        <message>
            <source>The file %1 is not text: it holds bytes that no text has. It may be a workbook of another program, a picture or a damaged file. Nothing was imported. Export it as CSV in UTF-8.</source>
            <translation>Nid testun yw'r ffeil %1: mae ynddi feitiau nad ydynt mewn unrhyw destun. Gall mai llyfr gwaith rhaglen arall, llun neu ffeil wedi'i difrodi ydyw. Ni fewnforiwyd dim. Allforiwch hi fel CSV mewn UTF-8.</translation>
        </message>
        <message numerus="yes">
            <source>%n hidden sheet(s), not read unless chosen: %1.</source>
            <translation>
                <numerusform>%n dalen gudd, nas darllenir oni ddewisir hwy: %1.</numerusform>
                <numerusform>%n ddalen gudd, nas darllenir oni ddewisir hi: %1.</numerusform>
                <numerusform>%n dalen gudd, nas darllenir oni ddewisir hwy: %1.</numerusform>
                <numerusform>%n dalen gudd, nas darllenir oni ddewisir hwy: %1.</numerusform>
                <numerusform>%n dalen gudd, nas darllenir oni ddewisir hwy: %1.</numerusform>
            </translation>
        </message>
        <message>
            <source>Every sheet of the workbook %1 is hidden: %2. Nothing was imported. Choose a sheet.</source>
            <translation>Mae pob dalen yn y llyfr gwaith %1 wedi'i chuddio: %2. Ni fewnforiwyd dim. Dewiswch ddalen.</translation>
        </message>
        <message>
            <source>The workbook %1 has no sheet %2. Nothing was imported. Choose one of its sheets.</source>
            <translation>Nid oes dalen %2 yn y llyfr gwaith %1. Ni fewnforiwyd dim. Dewiswch un o'i ddalenni.</translation>
        </message>
        <message numerus="yes">
            <source>The workbook has %n visible sheet(s); %1 is taken.</source>
            <translation>
                <numerusform>Mae gan y llyfr gwaith %n dalen weladwy; cymerir %1.</numerusform>
                <numerusform>Mae gan y llyfr gwaith %n ddalen weladwy; cymerir %1.</numerusform>
                <numerusform>Mae gan y llyfr gwaith %n dalen weladwy; cymerir %1.</numerusform>
                <numerusform>Mae gan y llyfr gwaith %n dalen weladwy; cymerir %1.</numerusform>
                <numerusform>Mae gan y llyfr gwaith %n dalen weladwy; cymerir %1.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>The zip file holds %n files that can be read: %1. The first is taken.</source>
            <translation>
                <numerusform>Mae yn y ffeil zip %n ffeil y gellir eu darllen: %1. Cymerir y gyntaf.</numerusform>
                <numerusform>Mae yn y ffeil zip %n ffeil y gellir ei darllen: %1. Cymerir y gyntaf.</numerusform>
                <numerusform>Mae yn y ffeil zip %n ffeil y gellir eu darllen: %1. Cymerir y gyntaf.</numerusform>
                <numerusform>Mae yn y ffeil zip %n ffeil y gellir eu darllen: %1. Cymerir y gyntaf.</numerusform>
                <numerusform>Mae yn y ffeil zip %n ffeil y gellir eu darllen: %1. Cymerir y gyntaf.</numerusform>
            </translation>
        </message>
        <message>
            <source>The file %1 could not be read to its end. Check the disk or the connection to it and try again. Nothing was imported.</source>
            <translation>Ni ellid darllen y ffeil %1 hyd ei diwedd. Gwiriwch y ddisg neu'r cysylltiad â hi a cheisiwch eto. Ni fewnforiwyd dim.</translation>
        </message>
        <message numerus="yes">
            <source>The names of the columns stand in line %1; %n row(s) before it are not data.</source>
            <translation>
                <numerusform>Mae enwau'r colofnau yn llinell %1; nid data yw'r %n rhes o'i blaen.</numerusform>
                <numerusform>Mae enwau'r colofnau yn llinell %1; nid data yw'r %n rhes o'i blaen.</numerusform>
                <numerusform>Mae enwau'r colofnau yn llinell %1; nid data yw'r %n rhes o'i blaen.</numerusform>
                <numerusform>Mae enwau'r colofnau yn llinell %1; nid data yw'r %n rhes o'i blaen.</numerusform>
                <numerusform>Mae enwau'r colofnau yn llinell %1; nid data yw'r %n rhes o'i blaen.</numerusform>
            </translation>
        </message>
        <message>
            <source>Line %1 names %2 columns, but most rows have %3.</source>
            <translation>Mae llinell %1 yn enwi %2 colofn, ond mae gan y rhan fwyaf o'r rhesi %3.</translation>
        </message>
        <message>
            <source>Line %1 has names that stand twice.</source>
            <translation>Mae enwau yn llinell %1 sy'n ymddangos ddwywaith.</translation>
        </message>
        <message>
            <source>No row names the columns: line %1 already holds data.</source>
            <translation>Nid oes rhes sy'n enwi'r colofnau: mae data eisoes yn llinell %1.</translation>
        </message>
        <message>
            <source>No row looks like names of columns; line %1 is taken.</source>
            <translation>Nid oes rhes sy'n edrych fel enwau colofnau; cymerir llinell %1.</translation>
        </message>
        <message>
            <source>The file %1 is a picture, not a table. Nothing was imported. Choose the CSV or XLSX file of the extract.</source>
            <translation>Llun yw'r ffeil %1, nid tabl. Ni fewnforiwyd dim. Dewiswch ffeil CSV neu XLSX yr echdyniad.</translation>
        </message>
        <message>
            <source>The file %1 is a PDF: a table in it cannot be read without mistakes. Nothing was imported. Ask for the extract as CSV or XLSX.</source>
            <translation>PDF yw'r ffeil %1: ni ellir darllen tabl ynddi heb wallau. Ni fewnforiwyd dim. Gofynnwch am yr echdyniad fel CSV neu XLSX.</translation>
        </message>
        <message>
            <source>The file %1 is a program, not a table. Nothing was imported. Choose the CSV or XLSX file of the extract.</source>
            <translation>Rhaglen yw'r ffeil %1, nid tabl. Ni fewnforiwyd dim. Dewiswch ffeil CSV neu XLSX yr echdyniad.</translation>
        </message>
        <message>
            <source>The file %1 is a packed file, not a CSV file. Nothing was imported. Choose a file in it where it is a zip, or unpack it first.</source>
            <translation>Ffeil wedi'i phacio yw'r ffeil %1, nid ffeil CSV. Ni fewnforiwyd dim. Dewiswch ffeil ynddi os zip ydyw, neu dadbaciwch hi yn gyntaf.</translation>
        </message>
        <message>
            <source>The file %1 is a database (perhaps a case file), not an extract. Nothing was imported. Choose the CSV or XLSX file of the extract.</source>
            <translation>Cronfa ddata (ffeil achos, efallai) yw'r ffeil %1, nid echdyniad. Ni fewnforiwyd dim. Dewiswch ffeil CSV neu XLSX yr echdyniad.</translation>
        </message>
        <message>
            <source>The file %1 is a text document (RTF), not a table. Nothing was imported. Ask for the extract as CSV or XLSX.</source>
            <translation>Dogfen destun (RTF) yw'r ffeil %1, nid tabl. Ni fewnforiwyd dim. Gofynnwch am yr echdyniad fel CSV neu XLSX.</translation>
        </message>
        <message>
            <source>The file %1 is a document of the old Office format (.xls, .doc) or a protected workbook, not a CSV file. Nothing was imported. Open it, take off any password and save it as XLSX or CSV.</source>
            <translation>Dogfen yn hen fformat Office (.xls, .doc) neu lyfr gwaith gwarchodedig yw'r ffeil %1, nid ffeil CSV. Ni fewnforiwyd dim. Agorwch hi, tynnwch unrhyw gyfrinair a chadwch hi fel XLSX neu CSV.</translation>
        </message>
        <message>
            <source>The file %1 is a Parquet file, which cannot be read. Nothing was imported. Export the extract as CSV or XLSX.</source>
            <translation>Ffeil Parquet yw'r ffeil %1, ac ni ellir ei darllen. Ni fewnforiwyd dim. Allforiwch yr echdyniad fel CSV neu XLSX.</translation>
        </message>
        <message>
            <source>The file %1 is a web page or XML (some systems give such files the ending .xls or .csv). Nothing was imported. Open it in a spreadsheet and save it as XLSX or CSV.</source>
            <translation>Tudalen we neu XML yw'r ffeil %1 (mae rhai systemau'n rhoi'r terfyniad .xls neu .csv i ffeiliau o'r fath). Ni fewnforiwyd dim. Agorwch hi mewn taenlen a chadwch hi fel XLSX neu CSV.</translation>
        </message>
        <message>
            <source>The file %1 is in UTF-32, which cannot be read. Nothing was imported. Export it again as CSV in UTF-8.</source>
            <translation>Mae'r ffeil %1 mewn UTF-32, na ellir ei ddarllen. Ni fewnforiwyd dim. Allforiwch hi eto fel CSV mewn UTF-8.</translation>
        </message>
        <message>
            <source>There is no file %1. Nothing was imported. Check the path.</source>
            <translation>Nid oes ffeil %1. Ni fewnforiwyd dim. Gwiriwch y llwybr.</translation>
        </message>
        <message>
            <source>%1 is a folder where a file should be. Nothing was imported. Choose a file in it.</source>
            <translation>Ffolder yw %1 lle dylai fod ffeil. Ni fewnforiwyd dim. Dewiswch ffeil ynddi.</translation>
        </message>
        <message>
            <source>%1 is not an ordinary file. Nothing was imported. Choose a CSV or XLSX file.</source>
            <translation>Nid ffeil gyffredin yw %1. Ni fewnforiwyd dim. Dewiswch ffeil CSV neu XLSX.</translation>
        </message>
        <message>
            <source>The file %1 may not be read. Nothing was imported. Close it in other programs, or ask for the right to read it.</source>
            <translation>Nid oes gennych hawl i ddarllen y ffeil %1. Ni fewnforiwyd dim. Caewch hi mewn rhaglenni eraill, neu gofynnwch am yr hawl i'w darllen.</translation>
        </message>
        <message>
            <source>The file %1 ends before line %2, where the names of its columns should stand. Nothing was imported. Choose the line of the header.</source>
            <translation>Mae'r ffeil %1 yn gorffen cyn llinell %2, lle dylai enwau ei cholofnau fod. Ni fewnforiwyd dim. Dewiswch linell y pennawd.</translation>
        </message>
        <message>
            <source>The header of the file %1 (line %2) has %3 columns; %4 is the most that is read. Nothing was imported. Choose another delimiter or line of the header.</source>
            <translation>Mae gan bennawd y ffeil %1 (llinell %2) %3 colofn; %4 yw'r nifer mwyaf a ddarllenir. Ni fewnforiwyd dim. Dewiswch amffinydd arall neu linell arall ar gyfer y pennawd.</translation>
        </message>
        <message>
            <source>In the header of the file %1 (line %2) a quotation mark is not closed where its field ends. Nothing was imported. Choose another quotation mark, or correct the file.</source>
            <translation>Ym mhennawd y ffeil %1 (llinell %2) nid yw dyfynnod wedi'i gau lle mae ei faes yn gorffen. Ni fewnforiwyd dim. Dewiswch ddyfynnod arall, neu cywirwch y ffeil.</translation>
        </message>
        <message>
            <source>The file %1 cannot be read with this delimiter and quotation mark: they must be two different ASCII characters. Choose others.</source>
            <translation>Ni ellir darllen y ffeil %1 â'r amffinydd a'r dyfynnod hyn: rhaid iddynt fod yn ddau nod ASCII gwahanol. Dewiswch rai eraill.</translation>
        </message>
        <message>
            <source>Nothing was imported.</source>
            <translation>Ni fewnforiwyd dim.</translation>
        </message>
        <message>
            <source>The file %1 is empty: it has not even a header row. Export it again.</source>
            <translation>Mae'r ffeil %1 yn wag: nid oes ganddi hyd yn oed res bennawd. Allforiwch hi eto.</translation>
        </message>
        <message>
            <source>The file %1 is in UTF-16, but is to be read as UTF-8. Choose UTF-16 as its encoding, or export it again as CSV in UTF-8.</source>
            <translation>Mae'r ffeil %1 mewn UTF-16, ond fel UTF-8 y mae i'w darllen. Dewiswch UTF-16 yn amgodiad iddi, neu allforiwch hi eto fel CSV mewn UTF-8.</translation>
        </message>
        <message>
            <source>The file %1 is not text in %2: there is a zero character in line %3. Choose its true encoding, or export it again as CSV in UTF-8.</source>
            <translation>Nid testun mewn %2 yw'r ffeil %1: mae nod sero yn llinell %3. Dewiswch ei gwir amgodiad, neu allforiwch hi eto fel CSV mewn UTF-8.</translation>
        </message>
        <message>
            <source>The file %1 is not text: there is a zero byte in line %2 (byte %3 of the file). It may be a workbook, a picture or UTF-16 text. Export it as CSV in UTF-8.</source>
            <translation>Nid testun yw'r ffeil %1: mae beit sero yn llinell %2 (beit %3 y ffeil). Gall mai llyfr gwaith, llun neu destun UTF-16 ydyw. Allforiwch hi fel CSV mewn UTF-8.</translation>
        </message>
        <message>
            <source>The file %1 is not in UTF-8: line %2 breaks it (byte %3 of the file). If it comes from a spreadsheet, its encoding is probably Windows-1252: choose that for this file, or export it again as CSV in UTF-8.</source>
            <translation>Nid yw'r ffeil %1 mewn UTF-8: mae llinell %2 yn ei dorri (beit %3 y ffeil). Os o daenlen y daw, mae'n debyg mai Windows-1252 yw ei hamgodiad: dewiswch hwnnw ar gyfer y ffeil hon, neu allforiwch hi eto fel CSV mewn UTF-8.</translation>
        </message>
        <message>
            <source>In the file %1 the row that starts in line %2 does not end within 4 MB: a quotation mark there is probably never closed. Correct the file or export it again.</source>
            <translation>Yn y ffeil %1 nid yw'r rhes sy'n dechrau yn llinell %2 yn gorffen o fewn 4 MB: mae'n debyg nad yw dyfynnod yno byth yn cael ei gau. Cywirwch y ffeil neu allforiwch hi eto.</translation>
        </message>
        <message>
            <source>The file %1 could not be read to its end. Check the disk or the connection to it and try again.</source>
            <translation>Nid oedd modd darllen y ffeil %1 hyd ei diwedd. Gwiriwch y ddisg neu'r cysylltiad â hi a cheisiwch eto.</translation>
        </message>
        <message>
            <source>The file %1 is not in %2: its first bytes say that it is in the other byte order of UTF-16. Choose that as its encoding.</source>
            <translation>Nid yw'r ffeil %1 mewn %2: mae ei beitiau cyntaf yn dweud ei bod yn nhrefn beitiau arall UTF-16. Dewiswch honno yn amgodiad iddi.</translation>
        </message>
        <message>
            <source>The file %1 ends in the middle of a character of %2: it was probably cut off. Export or copy it again.</source>
            <translation>Mae'r ffeil %1 yn gorffen yng nghanol nod %2: mae'n debyg iddi gael ei thorri'n fyr. Allforiwch neu copïwch hi eto.</translation>
        </message>
        <message>
            <source>UTF-16 (little endian)</source>
            <translation>UTF-16 (pen bach)</translation>
        </message>
        <message>
            <source>UTF-16 (big endian)</source>
            <translation>UTF-16 (pen mawr)</translation>
        </message>
        <message>
            <source>comma</source>
            <translation>coma</translation>
        </message>
        <message>
            <source>semicolon</source>
            <translation>hanner colon</translation>
        </message>
        <message>
            <source>tab</source>
            <translation>tab</translation>
        </message>
        <message>
            <source>vertical bar</source>
            <translation>bar fertigol</translation>
        </message>
        <message>
            <source>blank</source>
            <translation>bwlch</translation>
        </message>
        <message>
            <source>%1 is not a workbook, or one that is damaged: the part that lists its sheets is missing. Export the data again.</source>
            <translation>Nid llyfr gwaith yw %1, neu mae wedi'i ddifrodi: mae'r rhan sy'n rhestru ei ddalenni ar goll. Allforiwch y data eto.</translation>
        </message>
        <message>
            <source>%1 is a binary workbook (.xlsb). Open it in a spreadsheet program and save it as .xlsx or CSV.</source>
            <translation>Llyfr gwaith deuaidd (.xlsb) yw %1. Agorwch ef mewn rhaglen daenlen a'i gadw fel .xlsx neu CSV.</translation>
        </message>
        <message>
            <source>%1 is an OpenDocument spreadsheet (.ods). Open it in a spreadsheet program and save it as .xlsx or CSV.</source>
            <translation>Taenlen OpenDocument (.ods) yw %1. Agorwch hi mewn rhaglen daenlen a'i chadw fel .xlsx neu CSV.</translation>
        </message>
        <message>
            <source>%1 is a text document or a presentation, not a workbook. Choose the extract.</source>
            <translation>Dogfen destun neu gyflwyniad yw %1, nid llyfr gwaith. Dewiswch yr echdyniad.</translation>
        </message>
        <message>
            <source>The workbook %1 has no sheet with cells. Export it again.</source>
            <translation>Nid oes dalen â chelloedd yn y llyfr gwaith %1. Allforiwch ef eto.</translation>
        </message>
        <message>
            <source>The workbook %1 is protected by a password. Open it with the password and save it without one, or save the sheet as CSV.</source>
            <translation>Mae'r llyfr gwaith %1 wedi'i warchod â chyfrinair. Agorwch ef â'r cyfrinair a'i gadw heb un, neu cadwch y ddalen fel CSV.</translation>
        </message>
        <message>
            <source>%1 is a workbook of the old form (.xls). Open it in a spreadsheet program and save it as .xlsx or CSV.</source>
            <translation>Llyfr gwaith yn yr hen ffurf (.xls) yw %1. Agorwch ef mewn rhaglen daenlen a'i gadw fel .xlsx neu CSV.</translation>
        </message>
        <message>
            <source>%1 holds no file %2. Choose one of those it holds.</source>
            <translation>Nid oes ffeil %2 yn %1. Dewiswch un o'r rhai sydd ynddo.</translation>
        </message>
        <message>
            <source>%1 (hidden)</source>
            <translation>%1 (cudd)</translation>
        </message>
        <message numerus="yes">
            <source>%n formula(s) have no stored value and are read as empty; the first is in %1. Open the workbook in a spreadsheet program and save it, so that they are computed.</source>
            <translation>
                <numerusform>Nid oes gwerth wedi'i storio gan %n fformiwla, ac fe'u darllenir fel rhai gwag; mae'r gyntaf yn %1. Agorwch y llyfr gwaith mewn rhaglen daenlen a'i gadw, er mwyn eu cyfrifo.</numerusform>
                <numerusform>Nid oes gwerth wedi'i storio gan %n fformiwla, ac fe'i darllenir fel un wag; mae'r gyntaf yn %1. Agorwch y llyfr gwaith mewn rhaglen daenlen a'i gadw, er mwyn ei chyfrifo.</numerusform>
                <numerusform>Nid oes gwerth wedi'i storio gan %n fformiwla, ac fe'u darllenir fel rhai gwag; mae'r gyntaf yn %1. Agorwch y llyfr gwaith mewn rhaglen daenlen a'i gadw, er mwyn eu cyfrifo.</numerusform>
                <numerusform>Nid oes gwerth wedi'i storio gan %n fformiwla, ac fe'u darllenir fel rhai gwag; mae'r gyntaf yn %1. Agorwch y llyfr gwaith mewn rhaglen daenlen a'i gadw, er mwyn eu cyfrifo.</numerusform>
                <numerusform>Nid oes gwerth wedi'i storio gan %n fformiwla, ac fe'u darllenir fel rhai gwag; mae'r gyntaf yn %1. Agorwch y llyfr gwaith mewn rhaglen daenlen a'i gadw, er mwyn eu cyfrifo.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n cell(s) hold an error such as #N/A and are read as that text; the first is %1.</source>
            <translation>
                <numerusform>Mae gwall megis #N/A mewn %n cell, ac fe'u darllenir fel y testun hwnnw; %1 yw'r gyntaf.</numerusform>
                <numerusform>Mae gwall megis #N/A mewn %n gell, ac fe'i darllenir fel y testun hwnnw; %1 yw'r gyntaf.</numerusform>
                <numerusform>Mae gwall megis #N/A mewn %n cell, ac fe'u darllenir fel y testun hwnnw; %1 yw'r gyntaf.</numerusform>
                <numerusform>Mae gwall megis #N/A mewn %n chell, ac fe'u darllenir fel y testun hwnnw; %1 yw'r gyntaf.</numerusform>
                <numerusform>Mae gwall megis #N/A mewn %n cell, ac fe'u darllenir fel y testun hwnnw; %1 yw'r gyntaf.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n group(s) of cells are merged: only the first cell of each has the value. The first is %1.</source>
            <translation>
                <numerusform>Mae %n grŵp o gelloedd wedi'u cyfuno: dim ond cell gyntaf pob un sydd â'r gwerth. Y cyntaf yw %1.</numerusform>
                <numerusform>Mae %n grŵp o gelloedd wedi'i gyfuno: dim ond cell gyntaf pob un sydd â'r gwerth. Y cyntaf yw %1.</numerusform>
                <numerusform>Mae %n grŵp o gelloedd wedi'u cyfuno: dim ond cell gyntaf pob un sydd â'r gwerth. Y cyntaf yw %1.</numerusform>
                <numerusform>Mae %n grŵp o gelloedd wedi'u cyfuno: dim ond cell gyntaf pob un sydd â'r gwerth. Y cyntaf yw %1.</numerusform>
                <numerusform>Mae %n grŵp o gelloedd wedi'u cyfuno: dim ond cell gyntaf pob un sydd â'r gwerth. Y cyntaf yw %1.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n row(s) are hidden or filtered out in the workbook and are read all the same; the first is row %1.</source>
            <translation>
                <numerusform>Mae %n rhes wedi'u cuddio neu wedi'u hidlo allan yn y llyfr gwaith, ond fe'u darllenir yr un fath; y gyntaf yw rhes %1.</numerusform>
                <numerusform>Mae %n rhes wedi'i chuddio neu wedi'i hidlo allan yn y llyfr gwaith, ond fe'i darllenir yr un fath; y gyntaf yw rhes %1.</numerusform>
                <numerusform>Mae %n rhes wedi'u cuddio neu wedi'u hidlo allan yn y llyfr gwaith, ond fe'u darllenir yr un fath; y gyntaf yw rhes %1.</numerusform>
                <numerusform>Mae %n rhes wedi'u cuddio neu wedi'u hidlo allan yn y llyfr gwaith, ond fe'u darllenir yr un fath; y gyntaf yw rhes %1.</numerusform>
                <numerusform>Mae %n rhes wedi'u cuddio neu wedi'u hidlo allan yn y llyfr gwaith, ond fe'u darllenir yr un fath; y gyntaf yw rhes %1.</numerusform>
            </translation>
        </message>
        <message>
            <source>The sheet that was chosen in %1 is empty. Choose another sheet, or export the data again.</source>
            <translation>Mae'r ddalen a ddewiswyd yn %1 yn wag. Dewiswch ddalen arall, neu allforiwch y data eto.</translation>
        </message>
        <message>
            <source>Every sheet of the workbook %1 is hidden. Choose one of them by name: %2.</source>
            <translation>Mae pob dalen yn y llyfr gwaith %1 wedi'i chuddio. Dewiswch un ohonynt yn ôl ei henw: %2.</translation>
        </message>
        <message>
            <source>The workbook %1 has no sheet “%2”. It has: %3.</source>
            <translation>Nid oes dalen “%2” yn y llyfr gwaith %1. Mae ynddo: %3.</translation>
        </message>
        <message>
            <source>The workbook %1 has a row beyond %2, which no spreadsheet program can hold. Export the data again.</source>
            <translation>Mae gan y llyfr gwaith %1 res y tu hwnt i %2, na all unrhyw raglen daenlen ei dal. Allforiwch y data eto.</translation>
        </message>
        <message>
            <source>The rows of the workbook %1 are out of order: row %2 stands after row %3. Open it in a spreadsheet program and save it again.</source>
            <translation>Nid yw rhesi'r llyfr gwaith %1 mewn trefn: mae rhes %2 yn dod ar ôl rhes %3. Agorwch ef mewn rhaglen daenlen a'i gadw eto.</translation>
        </message>
        <message>
            <source>The workbook %1 holds two values for the cell %2. Open it in a spreadsheet program, look at the cell and save it again.</source>
            <translation>Mae gan y llyfr gwaith %1 ddau werth ar gyfer y gell %2. Agorwch ef mewn rhaglen daenlen, edrychwch ar y gell a'i gadw eto.</translation>
        </message>
        <message>
            <source>The workbook %1 has a cell in row %2 that lies outside of every sheet. Export the data again.</source>
            <translation>Mae gan y llyfr gwaith %1 gell yn rhes %2 sydd y tu allan i bob dalen. Allforiwch y data eto.</translation>
        </message>
        <message>
            <source>Row %2 of the workbook %1 holds more than 16 MB of text. Export the data again.</source>
            <translation>Mae rhes %2 y llyfr gwaith %1 yn dal mwy na 16 MB o destun. Allforiwch y data eto.</translation>
        </message>
        <message>
            <source>The cell %2 of the workbook %1 holds a text above 1 MB. Shorten it, or export the data again.</source>
            <translation>Mae cell %2 y llyfr gwaith %1 yn dal testun dros 1 MB. Byrhewch ef, neu allforiwch y data eto.</translation>
        </message>
        <message>
            <source>The workbook %1 holds more different texts than can be kept in memory (256 MB). Save the sheet as CSV and import that.</source>
            <translation>Mae'r llyfr gwaith %1 yn dal mwy o destunau gwahanol nag y gellir eu cadw yn y cof (256 MB). Cadwch y ddalen fel CSV a mewnforiwch honno.</translation>
        </message>
        <message>
            <source>The workbook %1 holds a text above 1 MB. Shorten it, or export the data again.</source>
            <translation>Mae'r llyfr gwaith %1 yn dal testun dros 1 MB. Byrhewch ef, neu allforiwch y data eto.</translation>
        </message>
        <message>
            <source>The workbook %1 is damaged. Open it in a spreadsheet program, save it again as .xlsx, or export the data as CSV.</source>
            <translation>Mae'r llyfr gwaith %1 wedi'i ddifrodi. Agorwch ef mewn rhaglen daenlen, cadwch ef eto fel .xlsx, neu allforiwch y data fel CSV.</translation>
        </message>
        <message>
            <source>The workbook %1 is refused as unsafe: %2 in it declares a document type, as no spreadsheet program writes (it could expand without end). Export the data again.</source>
            <translation>Gwrthodir y llyfr gwaith %1 fel un anniogel: mae %2 ynddo yn datgan math o ddogfen, rhywbeth nad yw unrhyw raglen daenlen yn ei ysgrifennu (gallai ehangu'n ddiddiwedd). Allforiwch y data eto.</translation>
        </message>
        <message>
            <source>%1 is damaged or was cut off while it was copied. Copy or export it again.</source>
            <translation>Mae %1 wedi'i ddifrodi neu fe'i torrwyd yn fyr wrth ei gopïo. Copïwch neu allforiwch ef eto.</translation>
        </message>
        <message>
            <source>The file %1 may not be read. Close it in other programs, or ask for the right to read it.</source>
            <translation>Nid oes gennych hawl i ddarllen y ffeil %1. Caewch hi mewn rhaglenni eraill, neu gofynnwch am yr hawl i'w darllen.</translation>
        </message>
        <message>
            <source>The file %1 is empty. Export it again.</source>
            <translation>Mae'r ffeil %1 yn wag. Allforiwch hi eto.</translation>
        </message>
        <message>
            <source>%1 holds %2 files; an extract or a workbook has a few. It is refused as unsafe. Export the data again.</source>
            <translation>Mae %2 ffeil yn %1; ychydig sydd mewn echdyniad neu lyfr gwaith. Fe'i gwrthodir fel un anniogel. Allforiwch y data eto.</translation>
        </message>
        <message>
            <source>%2 in %1 is protected by a password. Unpack it with the password and import the file itself.</source>
            <translation>Mae %2 yn %1 wedi'i gwarchod â chyfrinair. Dadbaciwch hi â'r cyfrinair a mewnforiwch y ffeil ei hun.</translation>
        </message>
        <message>
            <source>%1 holds two files of the name %2, so it cannot be said which one counts. Export it again.</source>
            <translation>Mae dwy ffeil o'r enw %2 yn %1, felly ni ellir dweud pa un sy'n cyfrif. Allforiwch ef eto.</translation>
        </message>
        <message>
            <source>%2 in %1 claims to be larger than %3 MB unpacked. It is refused as unsafe. Export the data in smaller files.</source>
            <translation>Mae %2 yn %1 yn honni ei bod yn fwy na %3 MB wedi'i dadbacio. Fe'i gwrthodir fel un anniogel. Allforiwch y data mewn ffeiliau llai.</translation>
        </message>
        <message>
            <source>%2 in %1 is packed in a way that is not supported. Unpack it and import the file itself.</source>
            <translation>Mae %2 yn %1 wedi'i phacio mewn ffordd na chefnogir. Dadbaciwch hi a mewnforiwch y ffeil ei hun.</translation>
        </message>
        <message>
            <source>%2 in %1 is larger than %3 MB. Unpack it and import the file itself.</source>
            <translation>Mae %2 yn %1 yn fwy na %3 MB. Dadbaciwch hi a mewnforiwch y ffeil ei hun.</translation>
        </message>
        <message>
            <source>%1 is damaged: the check sum of %2 in it is wrong. Copy or export it again.</source>
            <translation>Mae %1 wedi'i ddifrodi: mae swm gwirio %2 ynddo yn anghywir. Copïwch neu allforiwch ef eto.</translation>
        </message>
        <message>
            <source>%1 is damaged: %2 in it cannot be unpacked to its end. Copy or export it again.</source>
            <translation>Mae %1 wedi'i ddifrodi: ni ellir dadbacio %2 ynddo hyd ei diwedd. Copïwch neu allforiwch ef eto.</translation>
        </message>
        <message>
            <source>%1 is damaged: %2 in it is larger than the archive says. Copy or export it again.</source>
            <translation>Mae %1 wedi'i ddifrodi: mae %2 ynddo yn fwy nag y dywed yr archif. Copïwch neu allforiwch ef eto.</translation>
        </message>
        <message>
            <source>%1 is refused as unsafe: %2 in it unpacks to more than %3 times its size, as no extract does (a zip bomb). If the file is genuine, unpack it and import the file itself as CSV.</source>
            <translation>Gwrthodir %1 fel un anniogel: mae %2 ynddo yn dadbacio i fwy na %3 gwaith ei maint, yn wahanol i unrhyw echdyniad (bom zip). Os yw'r ffeil yn ddilys, dadbaciwch hi a mewnforiwch y ffeil ei hun fel CSV.</translation>
        </message>
        <message>
            <source>%1 holds no file %2. Nothing was imported. Choose one of those it holds.</source>
            <translation>Nid oes ffeil %2 yn %1. Ni fewnforiwyd dim. Dewiswch un o'r rhai sydd ynddo.</translation>
        </message>
        <message>
            <source>%1 holds two files of the name %2, so it cannot be said which one counts. Nothing was imported. Unpack it and import the file itself.</source>
            <translation>Mae dwy ffeil o'r enw %2 yn %1, felly ni ellir dweud pa un sy'n cyfrif. Ni fewnforiwyd dim. Dadbaciwch ef a mewnforiwch y ffeil ei hun.</translation>
        </message>
        <message>
            <source>%1 holds an archive within the archive and no CSV or XLSX file. Unpack it and import the files themselves.</source>
            <translation>Mae archif o fewn yr archif yn %1, ac nid oes ffeil CSV na XLSX. Dadbaciwch ef a mewnforiwch y ffeiliau eu hunain.</translation>
        </message>
        <message>
            <source>%1 holds no CSV, TXT, TSV or XLSX file. Choose the archive that holds the extract.</source>
            <translation>Nid oes ffeil CSV, TXT, TSV na XLSX yn %1. Dewiswch yr archif sy'n dal yr echdyniad.</translation>
        </message>
    </context>
    <context>
        <name>SpecCommand</name>
        <message>
            <source>Say which files: harmdesk spec guess FILE...</source>
            <translation>Dywedwch pa ffeiliau: harmdesk spec guess FILE...</translation>
        </message>
        <message>
            <source>Say which specification and which files: harmdesk spec check SPEC FILE...</source>
            <translation>Dywedwch pa fanyleb a pha ffeiliau: harmdesk spec check SPEC FILE...</translation>
        </message>
        <message>
            <source>harmdesk spec has no action “%1”; it has guess and check.</source>
            <translation>Nid oes gan harmdesk spec weithred “%1”; mae ganddo guess a check.</translation>
        </message>
        <message>
            <source>To be decided: %1</source>
            <translation>I'w benderfynu: %1</translation>
        </message>
        <message>
            <source>To be known: %1</source>
            <translation>I'w wybod: %1</translation>
        </message>
        <message>
            <source>This specification may be used as it is.</source>
            <translation>Gellir defnyddio'r fanyleb hon fel y mae.</translation>
        </message>
        <message numerus="yes">
            <source>This specification may not be used before %n thing(s) are decided in it.</source>
            <translation>
                <numerusform>Ni ellir defnyddio'r fanyleb hon nes penderfynu ar %n peth ynddi.</numerusform>
                <numerusform>Ni ellir defnyddio'r fanyleb hon nes penderfynu ar %n peth ynddi.</numerusform>
                <numerusform>Ni ellir defnyddio'r fanyleb hon nes penderfynu ar %n peth ynddi.</numerusform>
                <numerusform>Ni ellir defnyddio'r fanyleb hon nes penderfynu ar %n pheth ynddi.</numerusform>
                <numerusform>Ni ellir defnyddio'r fanyleb hon nes penderfynu ar %n peth ynddi.</numerusform>
            </translation>
        </message>
        <message>
            <source>Source “%1”:</source>
            <translation>Ffynhonnell “%1”:</translation>
        </message>
        <message numerus="yes">
            <source>%n finding(s) stand in the way of an import.</source>
            <translation>
                <numerusform>Mae %n canfyddiad yn rhwystro mewnforio.</numerusform>
                <numerusform>Mae %n canfyddiad yn rhwystro mewnforio.</numerusform>
                <numerusform>Mae %n canfyddiad yn rhwystro mewnforio.</numerusform>
                <numerusform>Mae %n chanfyddiad yn rhwystro mewnforio.</numerusform>
                <numerusform>Mae %n canfyddiad yn rhwystro mewnforio.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n finding(s), none of which stands in the way of an import.</source>
            <translation>
                <numerusform>%n canfyddiad, heb yr un ohonynt yn rhwystro mewnforio.</numerusform>
                <numerusform>%n canfyddiad, nad yw'n rhwystro mewnforio.</numerusform>
                <numerusform>%n canfyddiad, heb yr un ohonynt yn rhwystro mewnforio.</numerusform>
                <numerusform>%n chanfyddiad, heb yr un ohonynt yn rhwystro mewnforio.</numerusform>
                <numerusform>%n canfyddiad, heb yr un ohonynt yn rhwystro mewnforio.</numerusform>
            </translation>
        </message>
        <message>
            <source>The files are as they were when the specification was saved.</source>
            <translation>Mae'r ffeiliau fel yr oeddent pan gadwyd y fanyleb.</translation>
        </message>
        <message>
            <source>Propose an import specification for files, or check one against them.</source>
            <translation>Cynnig manyleb fewnforio ar gyfer ffeiliau, neu wirio un yn eu herbyn.</translation>
        </message>
        <message>
            <source>harmdesk spec guess FILE... prints an import specification as JSON, proposed from the names and the whole contents of the columns. What each column is taken for, how certainly and why, and what a person has to decide, is said on standard error. It exits with 0 also when something is to be decided: importing with the specification is then refused until it is.
harmdesk spec check SPEC FILE... prints what is missing, new or changed in the files since the specification was saved, as CSV: kind, blocking, file, source, column, field, values, text. It exits with 3 when a finding stands in the way of an import.
FILE may be a CSV or XLSX file, a zip with such files, or a folder of them.</source>
            <translation>Mae harmdesk spec guess FILE... yn argraffu manyleb fewnforio fel JSON, wedi'i chynnig ar sail enwau'r colofnau a'u cynnwys cyfan. Dywedir ar y gwall safonol beth y cymerir pob colofn i fod, pa mor sicr a pham, a beth sydd raid i berson ei benderfynu. Mae'n gorffen â 0 hefyd pan fo rhywbeth i'w benderfynu: gwrthodir wedyn fewnforio â'r fanyleb nes gwneud hynny.
Mae harmdesk spec check SPEC FILE... yn argraffu'r hyn sydd ar goll, yn newydd neu wedi newid yn y ffeiliau ers cadw'r fanyleb, fel CSV: kind, blocking, file, source, column, field, values, text. Mae'n gorffen â 3 pan fo canfyddiad yn rhwystro mewnforio.
Gall FILE fod yn ffeil CSV neu XLSX, yn zip â ffeiliau o'r fath, neu'n ffolder ohonynt.</translation>
        </message>
    </context>
    <context>
        <name>Tr</name>
        <message>
            <source>Stopped. What was shown before stays as it was.</source>
            <translation>Stopiwyd. Mae'r hyn a ddangoswyd cynt yn aros fel yr oedd.</translation>
        </message>
    </context>
    <context>
        <name>VerifyCommand</name>
        <message>
            <source>Case file: version %1, </source>
            <translation>Ffeil achos: fersiwn %1, </translation>
        </message>
        <message numerus="yes">
            <source>%n person(s), </source>
            <translation>
                <numerusform>%n person, </numerusform>
                <numerusform>%n person, </numerusform>
                <numerusform>%n person, </numerusform>
                <numerusform>%n pherson, </numerusform>
                <numerusform>%n person, </numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n crime(s)</source>
            <translation>
                <numerusform>%n cofnod trosedd</numerusform>
                <numerusform>%n cofnod trosedd</numerusform>
                <numerusform>%n cofnod trosedd</numerusform>
                <numerusform>%n chofnod trosedd</numerusform>
                <numerusform>%n cofnod trosedd</numerusform>
            </translation>
        </message>
        <message>
            <source>Checked: database integrity</source>
            <translation>Gwiriwyd: cyfanrwydd y gronfa ddata</translation>
        </message>
        <message>
            <source>Checked: references between the tables</source>
            <translation>Gwiriwyd: y cyfeiriadau rhwng y tablau</translation>
        </message>
        <message numerus="yes">
            <source>Checked: the log's chain, %n line(s)</source>
            <translation>
                <numerusform>Gwiriwyd: cadwyn y log, %n llinell</numerusform>
                <numerusform>Gwiriwyd: cadwyn y log, %n llinell</numerusform>
                <numerusform>Gwiriwyd: cadwyn y log, %n llinell</numerusform>
                <numerusform>Gwiriwyd: cadwyn y log, %n llinell</numerusform>
                <numerusform>Gwiriwyd: cadwyn y log, %n llinell</numerusform>
            </translation>
        </message>
        <message>
            <source>Fault: %1</source>
            <translation>Nam: %1</translation>
        </message>
        <message>
            <source>No fault found.</source>
            <translation>Ni chafwyd hyd i unrhyw nam.</translation>
        </message>
        <message>
            <source>The case file has faults; they are listed above. Do not work on it: keep a copy, and go back to a backup that passes this check.</source>
            <translation>Mae namau yn y ffeil achos; fe'u rhestrir uchod. Peidiwch â gweithio arni: cadwch gopi, ac ewch yn ôl at gopi wrth gefn sy'n pasio'r gwiriad hwn.</translation>
        </message>
        <message>
            <source>Check that a case file is sound.</source>
            <translation>Gwirio bod ffeil achos yn gyfan.</translation>
        </message>
        <message numerus="yes">
            <source>Checked: list, ledger and SHA-256 of %n frozen cycle(s), made again from what they kept</source>
            <translation>
                <numerusform>Gwiriwyd: rhestr, cyfriflen a SHA-256 %n cylch a rewyd, wedi'u llunio eto o'r hyn a gadwasant</numerusform>
                <numerusform>Gwiriwyd: rhestr, cyfriflen a SHA-256 %n cylch a rewyd, wedi'u llunio eto o'r hyn a gadwodd</numerusform>
                <numerusform>Gwiriwyd: rhestr, cyfriflen a SHA-256 %n cylch a rewyd, wedi'u llunio eto o'r hyn a gadwasant</numerusform>
                <numerusform>Gwiriwyd: rhestr, cyfriflen a SHA-256 %n chylch a rewyd, wedi'u llunio eto o'r hyn a gadwasant</numerusform>
                <numerusform>Gwiriwyd: rhestr, cyfriflen a SHA-256 %n cylch a rewyd, wedi'u llunio eto o'r hyn a gadwasant</numerusform>
            </translation>
        </message>
        <message>
            <source>Checks the database's integrity, the references between its tables and the chain of its log, makes the list and the ledger of every frozen cycle again from what it kept, and compares them and their SHA-256; prints what was checked and what was found. Exit code 5 where there is a fault.</source>
            <translation>Mae'n gwirio cyfanrwydd y gronfa ddata, y cyfeiriadau rhwng ei thablau a chadwyn ei log, yn llunio rhestr a chyfriflen pob cylch a rewyd eto o'r hyn a gadwodd, ac yn eu cymharu hwy a'u SHA-256; mae'n argraffu'r hyn a wiriwyd a'r hyn a ganfuwyd. Cod gadael 5 lle mae nam.</translation>
        </message>
    </context>
    <context>
        <name>harmdesk::Candidates</name>
        <message>
            <source>same CJS code %1</source>
            <translation>yr un cod CJS %1</translation>
        </message>
        <message>
            <source>same class %1</source>
            <translation>yr un dosbarth %1</translation>
        </message>
        <message>
            <source>same major class %1</source>
            <translation>yr un prif ddosbarth %1</translation>
        </message>
        <message>
            <source>CJS code of the same Act (%1…)</source>
            <translation>cod CJS o'r un Ddeddf (%1…)</translation>
        </message>
        <message numerus="yes">
            <source>%1 of %n word(s) of the title</source>
            <translation>
                <numerusform>%1 o'r %n gair yn y teitl</numerusform>
                <numerusform>%1 o'r %n gair yn y teitl</numerusform>
                <numerusform>%1 o'r %n gair yn y teitl</numerusform>
                <numerusform>%1 o'r %n gair yn y teitl</numerusform>
                <numerusform>%1 o'r %n gair yn y teitl</numerusform>
            </translation>
        </message>
        <message>
            <source>spelling %1 % alike</source>
            <translation>sillafu %1 % yn debyg</translation>
        </message>
        <message>
            <source>recorded as an attempt, this is the full offence</source>
            <translation>cofnodwyd fel ymgais; dyma'r drosedd lawn</translation>
        </message>
        <message>
            <source>an attempt, recorded is the full offence</source>
            <translation>ymgais; y drosedd lawn a gofnodwyd</translation>
        </message>
        <message>
            <source>neither code nor title is alike</source>
            <translation>nid yw'r cod na'r teitl yn debyg</translation>
        </message>
    </context>
    <context>
        <name>harmdesk::Codes</name>
        <message>
            <source>Suspect</source>
            <translation>Dan amheuaeth</translation>
        </message>
        <message>
            <source>Arrested</source>
            <translation>Arestiwyd</translation>
        </message>
        <message>
            <source>Charged</source>
            <translation>Cyhuddwyd</translation>
        </message>
        <message>
            <source>Convicted</source>
            <translation>Euogfarnwyd</translation>
        </message>
        <message>
            <source>Victim</source>
            <translation>Dioddefwr</translation>
        </message>
        <message>
            <source>Witness</source>
            <translation>Tyst</translation>
        </message>
        <message>
            <source>sex not known</source>
            <translation>rhyw anhysbys</translation>
        </message>
        <message>
            <source>male</source>
            <translation>gwryw</translation>
        </message>
        <message>
            <source>female</source>
            <translation>benyw</translation>
        </message>
        <message>
            <source>Wanted</source>
            <translation>Yn eisiau</translation>
        </message>
        <message>
            <source>Serving a sentence</source>
            <translation>Yn bwrw dedfryd</translation>
        </message>
        <message>
            <source>Deceased</source>
            <translation>Wedi marw</translation>
        </message>
        <message>
            <source>Active</source>
            <translation>Gweithredol</translation>
        </message>
        <message>
            <source>Cancelled</source>
            <translation>Wedi'i ganslo</translation>
        </message>
        <message>
            <source>Transferred</source>
            <translation>Wedi'i drosglwyddo</translation>
        </message>
        <message>
            <source>Arrest</source>
            <translation>Arestio</translation>
        </message>
        <message>
            <source>Bail</source>
            <translation>Mechnïaeth</translation>
        </message>
        <message>
            <source>Released under investigation</source>
            <translation>Rhyddhawyd dan ymchwiliad</translation>
        </message>
        <message>
            <source>Charge</source>
            <translation>Cyhuddiad</translation>
        </message>
        <message>
            <source>Remand</source>
            <translation>Remand</translation>
        </message>
        <message>
            <source>Conviction</source>
            <translation>Euogfarn</translation>
        </message>
        <message>
            <source>Sentence</source>
            <translation>Dedfryd</translation>
        </message>
        <message>
            <source>Order</source>
            <translation>Gorchymyn</translation>
        </message>
        <message>
            <source>Release</source>
            <translation>Rhyddhau</translation>
        </message>
        <message>
            <source>URN</source>
            <translation>URN</translation>
        </message>
        <message>
            <source>CJS code</source>
            <translation>Cod CJS</translation>
        </message>
        <message>
            <source>HO class</source>
            <translation>Dosbarth HO</translation>
        </message>
        <message>
            <source>Rule</source>
            <translation>Rheol</translation>
        </message>
        <message>
            <source>Analyst</source>
            <translation>Dadansoddwr</translation>
        </message>
        <message>
            <source>Unmapped</source>
            <translation>Heb ei baru</translation>
        </message>
        <message>
            <source>Homicide</source>
            <translation>Lladdiad</translation>
        </message>
        <message>
            <source>Rape</source>
            <translation>Treisio</translation>
        </message>
        <message>
            <source>Other sexual offences</source>
            <translation>Troseddau rhywiol eraill</translation>
        </message>
        <message>
            <source>Violence with injury</source>
            <translation>Trais gydag anaf</translation>
        </message>
        <message>
            <source>Violence without injury</source>
            <translation>Trais heb anaf</translation>
        </message>
        <message>
            <source>Stalking and harassment</source>
            <translation>Stelcio ac aflonyddu</translation>
        </message>
        <message>
            <source>Public order offences</source>
            <translation>Troseddau trefn gyhoeddus</translation>
        </message>
        <message>
            <source>Other groups</source>
            <translation>Grwpiau eraill</translation>
        </message>
        <message>
            <source>Other sexual</source>
            <translation>Rhywiol eraill</translation>
        </message>
        <message>
            <source>Stalking, harassment</source>
            <translation>Stelcio, aflonyddu</translation>
        </message>
        <message>
            <source>Public order</source>
            <translation>Trefn gyhoeddus</translation>
        </message>
        <message>
            <source>not known</source>
            <translation>anhysbys</translation>
        </message>
        <message>
            <source>summary</source>
            <translation>diannod</translation>
        </message>
        <message>
            <source>either way</source>
            <translation>neillffordd</translation>
        </message>
        <message>
            <source>indictable</source>
            <translation>ditiadwy</translation>
        </message>
        <message>
            <source>open</source>
            <translation>agored</translation>
        </message>
        <message>
            <source>charged or summonsed</source>
            <translation>wedi'i gyhuddo neu ei wysio</translation>
        </message>
        <message>
            <source>caution, youth</source>
            <translation>rhybudd, ieuenctid</translation>
        </message>
        <message>
            <source>caution, adult</source>
            <translation>rhybudd, oedolyn</translation>
        </message>
        <message>
            <source>taken into consideration</source>
            <translation>cymerwyd i ystyriaeth</translation>
        </message>
        <message>
            <source>suspect has died</source>
            <translation>y person dan amheuaeth wedi marw</translation>
        </message>
        <message>
            <source>penalty notice</source>
            <translation>hysbysiad cosb</translation>
        </message>
        <message>
            <source>cannabis warning</source>
            <translation>rhybudd canabis</translation>
        </message>
        <message>
            <source>community resolution</source>
            <translation>datrysiad cymunedol</translation>
        </message>
        <message>
            <source>not in the public interest (CPS)</source>
            <translation>nid er budd y cyhoedd (CPS)</translation>
        </message>
        <message>
            <source>not in the public interest (police)</source>
            <translation>nid er budd y cyhoedd (yr heddlu)</translation>
        </message>
        <message>
            <source>suspect under age</source>
            <translation>y person dan amheuaeth dan oed</translation>
        </message>
        <message>
            <source>suspect too ill</source>
            <translation>y person dan amheuaeth yn rhy sâl</translation>
        </message>
        <message>
            <source>victim or witness unavailable</source>
            <translation>dioddefwr neu dyst ddim ar gael</translation>
        </message>
        <message>
            <source>no suspect, victim does not support</source>
            <translation>neb dan amheuaeth, nid yw'r dioddefwr yn cefnogi</translation>
        </message>
        <message>
            <source>evidential difficulties</source>
            <translation>anawsterau tystiolaethol</translation>
        </message>
        <message>
            <source>victim does not support</source>
            <translation>nid yw'r dioddefwr yn cefnogi</translation>
        </message>
        <message>
            <source>time limit expired</source>
            <translation>terfyn amser wedi dod i ben</translation>
        </message>
        <message>
            <source>no suspect identified</source>
            <translation>ni nodwyd neb dan amheuaeth</translation>
        </message>
        <message>
            <source>fraud, passed to NFIB</source>
            <translation>twyll, trosglwyddwyd i'r NFIB</translation>
        </message>
        <message>
            <source>passed to another agency</source>
            <translation>trosglwyddwyd i asiantaeth arall</translation>
        </message>
        <message>
            <source>further investigation not in the public interest</source>
            <translation>nid yw ymchwilio pellach er budd y cyhoedd</translation>
        </message>
        <message>
            <source>diversion</source>
            <translation>dargyfeirio</translation>
        </message>
        <message>
            <source>White British</source>
            <translation>Gwyn Prydeinig</translation>
        </message>
        <message>
            <source>White Irish</source>
            <translation>Gwyn Gwyddelig</translation>
        </message>
        <message>
            <source>Gypsy or Irish Traveller</source>
            <translation>Sipsi neu Deithiwr Gwyddelig</translation>
        </message>
        <message>
            <source>any other White background</source>
            <translation>unrhyw gefndir Gwyn arall</translation>
        </message>
        <message>
            <source>White and Black Caribbean</source>
            <translation>Gwyn a Du Caribïaidd</translation>
        </message>
        <message>
            <source>White and Black African</source>
            <translation>Gwyn a Du Affricanaidd</translation>
        </message>
        <message>
            <source>White and Asian</source>
            <translation>Gwyn ac Asiaidd</translation>
        </message>
        <message>
            <source>any other mixed background</source>
            <translation>unrhyw gefndir cymysg arall</translation>
        </message>
        <message>
            <source>Indian</source>
            <translation>Indiaidd</translation>
        </message>
        <message>
            <source>Pakistani</source>
            <translation>Pacistanaidd</translation>
        </message>
        <message>
            <source>Bangladeshi</source>
            <translation>Bangladeshaidd</translation>
        </message>
        <message>
            <source>Chinese</source>
            <translation>Tsieineaidd</translation>
        </message>
        <message>
            <source>any other Asian background</source>
            <translation>unrhyw gefndir Asiaidd arall</translation>
        </message>
        <message>
            <source>Caribbean</source>
            <translation>Caribïaidd</translation>
        </message>
        <message>
            <source>African</source>
            <translation>Affricanaidd</translation>
        </message>
        <message>
            <source>any other Black background</source>
            <translation>unrhyw gefndir Du arall</translation>
        </message>
        <message>
            <source>Arab</source>
            <translation>Arabaidd</translation>
        </message>
        <message>
            <source>any other ethnic group</source>
            <translation>unrhyw grŵp ethnig arall</translation>
        </message>
        <message>
            <source>not stated</source>
            <translation>heb ei ddatgan</translation>
        </message>
    </context>
    <context>
        <name>harmdesk::ConcentrationCharts</name>
        <message>
            <source>%1 %</source>
            <translation>%1 %</translation>
        </message>
        <message>
            <source>Concentration of harm</source>
            <translation>Crynodiad niwed</translation>
        </message>
        <message>
            <source>%1 of ranked suspects (%2 of %3) carry %4 % of all days.</source>
            <translation>Mae %1 o'r bobl dan amheuaeth yn y rhestr safleoedd (%2 o %3) yn cyfrif am %4 % o'r holl ddiwrnodau.</translation>
        </message>
        <message>
            <source>%1 suspects: %2 %</source>
            <translation>%1 person dan amheuaeth: %2 %</translation>
        </message>
        <message>
            <source>Share of days</source>
            <translation>Cyfran o'r diwrnodau</translation>
        </message>
        <message>
            <source>Suspects</source>
            <translation>Pobl dan amheuaeth</translation>
        </message>
        <message>
            <source>Share of suspects</source>
            <translation>Cyfran o'r bobl dan amheuaeth</translation>
        </message>
    </context>
    <context>
        <name>harmdesk::CycleCharts</name>
        <message>
            <source>not ranked</source>
            <translation>heb safle</translation>
        </message>
        <message>
            <source>Ranks between the two</source>
            <translation>Safleoedd rhwng y ddwy</translation>
        </message>
        <message>
            <source>rank</source>
            <translation>safle</translation>
        </message>
        <message>
            <source>Suspect</source>
            <translation>Dan amheuaeth</translation>
        </message>
        <message>
            <source>Neither list ranks anybody among these suspects.</source>
            <translation>Nid yw'r naill restr na'r llall yn rhoi safle i neb ymhlith y bobl hyn dan amheuaeth.</translation>
        </message>
        <message>
            <source>%1 (from %2)</source>
            <translation>%1 (o %2)</translation>
        </message>
        <message>
            <source>%1 (to %2)</source>
            <translation>%1 (i %2)</translation>
        </message>
        <message>
            <source>Among the first %1: %2 stay, %3 come in, %4 go out.</source>
            <translation>Ymhlith y %1 cyntaf: mae %2 yn aros, %3 yn dod i mewn, %4 yn mynd allan.</translation>
        </message>
        <message>
            <source>The largest rise is from %1 to %2.</source>
            <translation>Mae'r codiad mwyaf o %1 i %2.</translation>
        </message>
        <message>
            <source>Open mark: not ranked, or far below, in the other.</source>
            <translation>Marc agored: heb safle, neu ymhell islaw, yn y llall.</translation>
        </message>
        <message>
            <source>Ranks over the frozen cycles</source>
            <translation>Safleoedd dros y cylchoedd a rewyd</translation>
        </message>
        <message>
            <source>There is no frozen cycle yet.</source>
            <translation>Nid oes cylch a rewyd eto.</translation>
        </message>
        <message>
            <source>Choose suspects in the table to follow them here.</source>
            <translation>Dewiswch bobl dan amheuaeth yn y tabl i'w dilyn yma.</translation>
        </message>
        <message>
            <source>now</source>
            <translation>nawr</translation>
        </message>
        <message>
            <source>cut-off %1</source>
            <translation>trothwy %1</translation>
        </message>
        <message>
            <source>%1 of these %2 stood inside the cut-off every time.</source>
            <translation>Roedd %1 o'r %2 hyn o fewn y trothwy bob tro.</translation>
        </message>
        <message>
            <source>A gap: not ranked, or below place %1.</source>
            <translation>Bwlch: heb safle, neu o dan safle %1.</translation>
        </message>
    </context>
    <context>
        <name>harmdesk::Explanation</name>
        <message numerus="yes">
            <source>Rank %1 of %2 with at least %3 days from %n allegation(s).</source>
            <translation>
                <numerusform>Safle %1 o %2 gydag o leiaf %3 diwrnod o %n honiad.</numerusform>
                <numerusform>Safle %1 o %2 gydag o leiaf %3 diwrnod o %n honiad.</numerusform>
                <numerusform>Safle %1 o %2 gydag o leiaf %3 diwrnod o %n honiad.</numerusform>
                <numerusform>Safle %1 o %2 gydag o leiaf %3 diwrnod o %n honiad.</numerusform>
                <numerusform>Safle %1 o %2 gydag o leiaf %3 diwrnod o %n honiad.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Rank %1 of %2 with %3 days from %n allegation(s).</source>
            <translation>
                <numerusform>Safle %1 o %2 gyda %3 diwrnod o %n honiad.</numerusform>
                <numerusform>Safle %1 o %2 gyda %3 diwrnod o %n honiad.</numerusform>
                <numerusform>Safle %1 o %2 gyda %3 diwrnod o %n honiad.</numerusform>
                <numerusform>Safle %1 o %2 gyda %3 diwrnod o %n honiad.</numerusform>
                <numerusform>Safle %1 o %2 gyda %3 diwrnod o %n honiad.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n of them without a value in the harm index: counted at the median of the class.</source>
            <translation>
                <numerusform>%n ohonynt heb werth yn y mynegai niwed: wedi'u cyfrif yn ôl canolrif y dosbarth.</numerusform>
                <numerusform>%n ohonynt heb werth yn y mynegai niwed: wedi'i gyfrif yn ôl canolrif y dosbarth.</numerusform>
                <numerusform>%n ohonynt heb werth yn y mynegai niwed: wedi'u cyfrif yn ôl canolrif y dosbarth.</numerusform>
                <numerusform>%n ohonynt heb werth yn y mynegai niwed: wedi'u cyfrif yn ôl canolrif y dosbarth.</numerusform>
                <numerusform>%n ohonynt heb werth yn y mynegai niwed: wedi'u cyfrif yn ôl canolrif y dosbarth.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n of them without a value in the harm index: counted at 0 days.</source>
            <translation>
                <numerusform>%n ohonynt heb werth yn y mynegai niwed: wedi'u cyfrif yn 0 diwrnod.</numerusform>
                <numerusform>%n ohonynt heb werth yn y mynegai niwed: wedi'i gyfrif yn 0 diwrnod.</numerusform>
                <numerusform>%n ohonynt heb werth yn y mynegai niwed: wedi'u cyfrif yn 0 diwrnod.</numerusform>
                <numerusform>%n ohonynt heb werth yn y mynegai niwed: wedi'u cyfrif yn 0 diwrnod.</numerusform>
                <numerusform>%n ohonynt heb werth yn y mynegai niwed: wedi'u cyfrif yn 0 diwrnod.</numerusform>
            </translation>
        </message>
        <message>
            <source>No date of birth is held: passed the rule on age unchecked.</source>
            <translation>Ni ddelir dyddiad geni: aeth heibio i'r rheol oedran heb ei wirio.</translation>
        </message>
        <message>
            <source>The whole score is one allegation: %1, %2 days</source>
            <translation>Un honiad yw'r sgôr gyfan: %1, %2 diwrnod</translation>
        </message>
        <message>
            <source>%1 % of the score is one allegation: %2, %3 days</source>
            <translation>Un honiad yw %1 % o'r sgôr: %2, %3 diwrnod</translation>
        </message>
        <message numerus="yes">
            <source>(%n offence(s) in one record)</source>
            <translation>
                <numerusform>(%n trosedd mewn un cofnod)</numerusform>
                <numerusform>(%n trosedd mewn un cofnod)</numerusform>
                <numerusform>(%n trosedd mewn un cofnod)</numerusform>
                <numerusform>(%n throsedd mewn un cofnod)</numerusform>
                <numerusform>(%n trosedd mewn un cofnod)</numerusform>
            </translation>
        </message>
        <message>
            <source>the largest single allegation decides</source>
            <translation>yr honiad unigol mwyaf sy'n penderfynu</translation>
        </message>
        <message>
            <source>the later last date decides</source>
            <translation>y dyddiad olaf diweddarach sy'n penderfynu</translation>
        </message>
        <message>
            <source>the number of victims decides</source>
            <translation>nifer y dioddefwyr sy'n penderfynu</translation>
        </message>
        <message>
            <source>the order of the references decides</source>
            <translation>trefn y cyfeirnodau sy'n penderfynu</translation>
        </message>
        <message numerus="yes">
            <source>The list has %n place(s), no more than the cut-off of %1: nobody stands below it.</source>
            <translation>
                <numerusform>Mae gan y rhestr %n safle, dim mwy na'r trothwy o %1: nid oes neb islaw iddo.</numerusform>
                <numerusform>Mae gan y rhestr %n safle, dim mwy na'r trothwy o %1: nid oes neb islaw iddo.</numerusform>
                <numerusform>Mae gan y rhestr %n safle, dim mwy na'r trothwy o %1: nid oes neb islaw iddo.</numerusform>
                <numerusform>Mae gan y rhestr %n safle, dim mwy na'r trothwy o %1: nid oes neb islaw iddo.</numerusform>
                <numerusform>Mae gan y rhestr %n safle, dim mwy na'r trothwy o %1: nid oes neb islaw iddo.</numerusform>
            </translation>
        </message>
        <message>
            <source>Level with the first place below the cut-off of %1: %2.</source>
            <translation>Yn gyfartal â'r safle cyntaf o dan y trothwy o %1: %2.</translation>
        </message>
        <message>
            <source>%1 days above the first place below the cut-off of %2.</source>
            <translation>%1 diwrnod uwchlaw'r safle cyntaf o dan y trothwy o %2.</translation>
        </message>
        <message>
            <source>Level with the last place inside the cut-off of %1: %2.</source>
            <translation>Yn gyfartal â'r safle olaf o fewn y trothwy o %1: %2.</translation>
        </message>
        <message>
            <source>%1 days short of the last place inside the cut-off of %2.</source>
            <translation>%1 diwrnod yn brin o'r safle olaf o fewn y trothwy o %2.</translation>
        </message>
        <message>
            <source>level with rank %1 (%2)</source>
            <translation>yn gyfartal â safle %1 (%2)</translation>
        </message>
        <message>
            <source>%1 days behind rank %2</source>
            <translation>%1 diwrnod y tu ôl i safle %2</translation>
        </message>
        <message>
            <source>%1 days ahead of rank %2</source>
            <translation>%1 diwrnod ar y blaen i safle %2</translation>
        </message>
        <message>
            <source>Neighbours: %1.</source>
            <translation>Cymdogion: %1.</translation>
        </message>
        <message numerus="yes">
            <source>%n new allegation(s) add %1</source>
            <translation>
                <numerusform>mae %n honiad newydd yn ychwanegu %1</numerusform>
                <numerusform>mae %n honiad newydd yn ychwanegu %1</numerusform>
                <numerusform>mae %n honiad newydd yn ychwanegu %1</numerusform>
                <numerusform>mae %n honiad newydd yn ychwanegu %1</numerusform>
                <numerusform>mae %n honiad newydd yn ychwanegu %1</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n allegation(s) back inside the window add %1</source>
            <translation>
                <numerusform>mae %n honiad sy'n ôl o fewn y cyfnod a gyfrifir yn ychwanegu %1</numerusform>
                <numerusform>mae %n honiad sy'n ôl o fewn y cyfnod a gyfrifir yn ychwanegu %1</numerusform>
                <numerusform>mae %n honiad sy'n ôl o fewn y cyfnod a gyfrifir yn ychwanegu %1</numerusform>
                <numerusform>mae %n honiad sy'n ôl o fewn y cyfnod a gyfrifir yn ychwanegu %1</numerusform>
                <numerusform>mae %n honiad sy'n ôl o fewn y cyfnod a gyfrifir yn ychwanegu %1</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n changed record(s) add %1</source>
            <translation>
                <numerusform>mae %n cofnod a newidiwyd yn ychwanegu %1</numerusform>
                <numerusform>mae %n cofnod a newidiwyd yn ychwanegu %1</numerusform>
                <numerusform>mae %n cofnod a newidiwyd yn ychwanegu %1</numerusform>
                <numerusform>mae %n chofnod a newidiwyd yn ychwanegu %1</numerusform>
                <numerusform>mae %n cofnod a newidiwyd yn ychwanegu %1</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n record(s) that count again add %1</source>
            <translation>
                <numerusform>mae %n cofnod sy'n cyfrif eto yn ychwanegu %1</numerusform>
                <numerusform>mae %n cofnod sy'n cyfrif eto yn ychwanegu %1</numerusform>
                <numerusform>mae %n cofnod sy'n cyfrif eto yn ychwanegu %1</numerusform>
                <numerusform>mae %n chofnod sy'n cyfrif eto yn ychwanegu %1</numerusform>
                <numerusform>mae %n cofnod sy'n cyfrif eto yn ychwanegu %1</numerusform>
            </translation>
        </message>
        <message>
            <source>the suspect's status, age or sex lets %1 count again</source>
            <translation>mae statws, oedran neu ryw'r person dan amheuaeth yn peri i %1 gyfrif eto</translation>
        </message>
        <message>
            <source>the harm index, its rules or decisions add %1</source>
            <translation>mae'r mynegai niwed, ei reolau neu benderfyniadau yn ychwanegu %1</translation>
        </message>
        <message>
            <source>the profile's settings add %1</source>
            <translation>mae gosodiadau'r proffil yn ychwanegu %1</translation>
        </message>
        <message>
            <source>records merged into this nominal add %1</source>
            <translation>mae cofnodion a unwyd â'r person hwn yn ychwanegu %1</translation>
        </message>
        <message numerus="yes">
            <source>%n allegation(s) no longer held take away %1</source>
            <translation>
                <numerusform>mae %n honiad nas delir mwyach yn tynnu %1</numerusform>
                <numerusform>mae %n honiad nas delir mwyach yn tynnu %1</numerusform>
                <numerusform>mae %n honiad nas delir mwyach yn tynnu %1</numerusform>
                <numerusform>mae %n honiad nas delir mwyach yn tynnu %1</numerusform>
                <numerusform>mae %n honiad nas delir mwyach yn tynnu %1</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n that left the window or grew older take away %1</source>
            <translation>
                <numerusform>mae %n a adawodd y cyfnod a gyfrifir neu a aeth yn hŷn yn tynnu %1</numerusform>
                <numerusform>mae %n a adawodd y cyfnod a gyfrifir neu a aeth yn hŷn yn tynnu %1</numerusform>
                <numerusform>mae %n a adawodd y cyfnod a gyfrifir neu a aeth yn hŷn yn tynnu %1</numerusform>
                <numerusform>mae %n a adawodd y cyfnod a gyfrifir neu a aeth yn hŷn yn tynnu %1</numerusform>
                <numerusform>mae %n a adawodd y cyfnod a gyfrifir neu a aeth yn hŷn yn tynnu %1</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n changed record(s) take away %1</source>
            <translation>
                <numerusform>mae %n cofnod a newidiwyd yn tynnu %1</numerusform>
                <numerusform>mae %n cofnod a newidiwyd yn tynnu %1</numerusform>
                <numerusform>mae %n cofnod a newidiwyd yn tynnu %1</numerusform>
                <numerusform>mae %n chofnod a newidiwyd yn tynnu %1</numerusform>
                <numerusform>mae %n cofnod a newidiwyd yn tynnu %1</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n cancelled or transferred record(s) take away %1</source>
            <translation>
                <numerusform>mae %n cofnod a ganslwyd neu a drosglwyddwyd yn tynnu %1</numerusform>
                <numerusform>mae %n cofnod a ganslwyd neu a drosglwyddwyd yn tynnu %1</numerusform>
                <numerusform>mae %n cofnod a ganslwyd neu a drosglwyddwyd yn tynnu %1</numerusform>
                <numerusform>mae %n chofnod a ganslwyd neu a drosglwyddwyd yn tynnu %1</numerusform>
                <numerusform>mae %n cofnod a ganslwyd neu a drosglwyddwyd yn tynnu %1</numerusform>
            </translation>
        </message>
        <message>
            <source>the suspect's status, age or sex takes away %1</source>
            <translation>mae statws, oedran neu ryw'r person dan amheuaeth yn tynnu %1</translation>
        </message>
        <message>
            <source>the harm index, its rules or decisions take away %1</source>
            <translation>mae'r mynegai niwed, ei reolau neu benderfyniadau yn tynnu %1</translation>
        </message>
        <message>
            <source>the profile's settings take away %1</source>
            <translation>mae gosodiadau'r proffil yn tynnu %1</translation>
        </message>
        <message>
            <source>records parted from this nominal take away %1</source>
            <translation>mae cofnodion a wahanwyd oddi wrth y person hwn yn tynnu %1</translation>
        </message>
        <message>
            <source>rank %1</source>
            <translation>safle %1</translation>
        </message>
        <message>
            <source>not ranked</source>
            <translation>heb safle</translation>
        </message>
        <message>
            <source>Since %1 (%2 then) nothing has changed.</source>
            <translation>Ers %1 (%2 bryd hynny) nid oes dim wedi newid.</translation>
        </message>
        <message>
            <source>Since %1 (%2 then) the score has not changed.</source>
            <translation>Ers %1 (%2 bryd hynny) nid yw'r sgôr wedi newid.</translation>
        </message>
        <message>
            <source>Since %1 (%2 then): %3 days: %4.</source>
            <translation>Ers %1 (%2 bryd hynny): %3 diwrnod: %4.</translation>
        </message>
        <message numerus="yes">
            <source>%1 and %n more</source>
            <translation>
                <numerusform>%1 a %n arall</numerusform>
                <numerusform>%1 a %n arall</numerusform>
                <numerusform>%1 a %n arall</numerusform>
                <numerusform>%1 a %n arall</numerusform>
                <numerusform>%1 a %n arall</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Without %n allegation(s) (%1; %2 days) the suspect would not be ranked at all.</source>
            <translation>
                <numerusform>Heb %n honiad (%1; %2 diwrnod) ni fyddai gan y person dan amheuaeth safle o gwbl.</numerusform>
                <numerusform>Heb %n honiad (%1; %2 diwrnod) ni fyddai gan y person dan amheuaeth safle o gwbl.</numerusform>
                <numerusform>Heb %n honiad (%1; %2 diwrnod) ni fyddai gan y person dan amheuaeth safle o gwbl.</numerusform>
                <numerusform>Heb %n honiad (%1; %2 diwrnod) ni fyddai gan y person dan amheuaeth safle o gwbl.</numerusform>
                <numerusform>Heb %n honiad (%1; %2 diwrnod) ni fyddai gan y person dan amheuaeth safle o gwbl.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Without %n allegation(s) (%1; %2 days) the suspect would be below the cut-off.</source>
            <translation>
                <numerusform>Heb %n honiad (%1; %2 diwrnod) byddai'r person dan amheuaeth o dan y trothwy.</numerusform>
                <numerusform>Heb %n honiad (%1; %2 diwrnod) byddai'r person dan amheuaeth o dan y trothwy.</numerusform>
                <numerusform>Heb %n honiad (%1; %2 diwrnod) byddai'r person dan amheuaeth o dan y trothwy.</numerusform>
                <numerusform>Heb %n honiad (%1; %2 diwrnod) byddai'r person dan amheuaeth o dan y trothwy.</numerusform>
                <numerusform>Heb %n honiad (%1; %2 diwrnod) byddai'r person dan amheuaeth o dan y trothwy.</numerusform>
            </translation>
        </message>
        <message>
            <source>A smaller set may do so too.</source>
            <translation>Gall set lai wneud hynny hefyd.</translation>
        </message>
        <message numerus="yes">
            <source>%n outside the window</source>
            <translation>
                <numerusform>%n y tu allan i'r cyfnod a gyfrifir</numerusform>
                <numerusform>%n y tu allan i'r cyfnod a gyfrifir</numerusform>
                <numerusform>%n y tu allan i'r cyfnod a gyfrifir</numerusform>
                <numerusform>%n y tu allan i'r cyfnod a gyfrifir</numerusform>
                <numerusform>%n y tu allan i'r cyfnod a gyfrifir</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n without a date</source>
            <translation>
                <numerusform>%n heb ddyddiad</numerusform>
                <numerusform>%n heb ddyddiad</numerusform>
                <numerusform>%n heb ddyddiad</numerusform>
                <numerusform>%n heb ddyddiad</numerusform>
                <numerusform>%n heb ddyddiad</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n not eligible</source>
            <translation>
                <numerusform>%n heb fod yn gymwys</numerusform>
                <numerusform>%n heb fod yn gymwys</numerusform>
                <numerusform>%n heb fod yn gymwys</numerusform>
                <numerusform>%n heb fod yn gymwys</numerusform>
                <numerusform>%n heb fod yn gymwys</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n cancelled or transferred</source>
            <translation>
                <numerusform>%n wedi'u canslo neu eu trosglwyddo</numerusform>
                <numerusform>%n wedi'i ganslo neu ei drosglwyddo</numerusform>
                <numerusform>%n wedi'u canslo neu eu trosglwyddo</numerusform>
                <numerusform>%n wedi'u canslo neu eu trosglwyddo</numerusform>
                <numerusform>%n wedi'u canslo neu eu trosglwyddo</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n reported too long after</source>
            <translation>
                <numerusform>%n a adroddwyd yn rhy hir wedyn</numerusform>
                <numerusform>%n a adroddwyd yn rhy hir wedyn</numerusform>
                <numerusform>%n a adroddwyd yn rhy hir wedyn</numerusform>
                <numerusform>%n a adroddwyd yn rhy hir wedyn</numerusform>
                <numerusform>%n a adroddwyd yn rhy hir wedyn</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n left out in the sandbox</source>
            <translation>
                <numerusform>%n a hepgorwyd yn y blwch tywod</numerusform>
                <numerusform>%n a hepgorwyd yn y blwch tywod</numerusform>
                <numerusform>%n a hepgorwyd yn y blwch tywod</numerusform>
                <numerusform>%n a hepgorwyd yn y blwch tywod</numerusform>
                <numerusform>%n a hepgorwyd yn y blwch tywod</numerusform>
            </translation>
        </message>
        <message>
            <source>Every allegation held is counted.</source>
            <translation>Mae pob honiad a ddelir wedi'i gyfrif.</translation>
        </message>
        <message numerus="yes">
            <source>%n allegation(s) not counted: %1.</source>
            <translation>
                <numerusform>%n honiad heb eu cyfrif: %1.</numerusform>
                <numerusform>%n honiad heb ei gyfrif: %1.</numerusform>
                <numerusform>%n honiad heb eu cyfrif: %1.</numerusform>
                <numerusform>%n honiad heb eu cyfrif: %1.</numerusform>
                <numerusform>%n honiad heb eu cyfrif: %1.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Rank band %1 to not ranked over %n variation(s).</source>
            <translation>
                <numerusform>Ystod safleoedd o %1 i heb safle dros %n amrywiad.</numerusform>
                <numerusform>Ystod safleoedd o %1 i heb safle dros %n amrywiad.</numerusform>
                <numerusform>Ystod safleoedd o %1 i heb safle dros %n amrywiad.</numerusform>
                <numerusform>Ystod safleoedd o %1 i heb safle dros %n amrywiad.</numerusform>
                <numerusform>Ystod safleoedd o %1 i heb safle dros %n amrywiad.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Rank %1 in all of %n variation(s).</source>
            <translation>
                <numerusform>Safle %1 ym mhob un o %n amrywiad.</numerusform>
                <numerusform>Safle %1 ym mhob un o %n amrywiad.</numerusform>
                <numerusform>Safle %1 ym mhob un o %n amrywiad.</numerusform>
                <numerusform>Safle %1 ym mhob un o %n amrywiad.</numerusform>
                <numerusform>Safle %1 ym mhob un o %n amrywiad.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Rank band %1–%2 over %n variation(s).</source>
            <translation>
                <numerusform>Ystod safleoedd %1–%2 dros %n amrywiad.</numerusform>
                <numerusform>Ystod safleoedd %1–%2 dros %n amrywiad.</numerusform>
                <numerusform>Ystod safleoedd %1–%2 dros %n amrywiad.</numerusform>
                <numerusform>Ystod safleoedd %1–%2 dros %n amrywiad.</numerusform>
                <numerusform>Ystod safleoedd %1–%2 dros %n amrywiad.</numerusform>
            </translation>
        </message>
        <message>
            <source>A sandbox, not the list.</source>
            <translation>Blwch tywod, nid y rhestr.</translation>
        </message>
    </context>
    <context>
        <name>harmdesk::FrozenCycle</name>
        <message>
            <source>What the frozen cycle %1 was made from is damaged, so its list cannot be made again. Check the case with "harmdesk verify" and go back to a backup that passes.</source>
            <translation>Mae'r hyn y lluniwyd y cylch %1 a rewyd ohono wedi'i ddifrodi, felly ni ellir llunio ei restr eto. Gwiriwch yr achos â "harmdesk verify" ac ewch yn ôl at gopi wrth gefn sy'n pasio.</translation>
        </message>
        <message>
            <source>A sandbox cannot be frozen. Keep its settings as a profile, rank with that profile and freeze the list.</source>
            <translation>Ni ellir rhewi blwch tywod. Cadwch ei osodiadau fel proffil, lluniwch y rhestr safleoedd â'r proffil hwnnw a rhewch y rhestr.</translation>
        </message>
        <message>
            <source>A frozen cycle needs a list and a cut-off of 1 or more. Nothing was frozen.</source>
            <translation>Mae angen rhestr a throthwy o 1 neu fwy ar gylch a rewir. Ni rewyd dim.</translation>
        </message>
        <message>
            <source>There was not enough memory to freeze the list. Nothing was frozen. Close other programs and try again.</source>
            <translation>Nid oedd digon o gof i rewi'r rhestr. Ni rewyd dim. Caewch raglenni eraill a cheisiwch eto.</translation>
        </message>
        <message>
            <source>Frozen cycle %1: what its list was made from is damaged.</source>
            <translation>Cylch %1 a rewyd: mae'r hyn y lluniwyd ei restr ohono wedi'i ddifrodi.</translation>
        </message>
        <message>
            <source>Frozen cycle %1: its SHA-256 is not that of what it holds.</source>
            <translation>Cylch %1 a rewyd: nid yw ei SHA-256 yn cyfateb i'r hyn y mae'n ei ddal.</translation>
        </message>
        <message>
            <source>Frozen cycle %1: its label is not the month of its as-at date.</source>
            <translation>Cylch %1 a rewyd: nid mis dyddiad ei restr yw ei label.</translation>
        </message>
        <message>
            <source>Frozen cycle %1: its list could not be made again. %2</source>
            <translation>Cylch %1 a rewyd: nid oedd modd llunio ei restr eto. %2</translation>
        </message>
        <message>
            <source>Frozen cycle %1: the harm index that it kept is not the one that it names.</source>
            <translation>Cylch %1 a rewyd: nid yw'r mynegai niwed a gadwodd yn cyfateb i'r un y mae'n ei enwi.</translation>
        </message>
        <message>
            <source>Frozen cycle %1: its list is not the one that comes of what it kept.</source>
            <translation>Cylch %1 a rewyd: nid yw ei restr yn cyfateb i'r un sy'n deillio o'r hyn a gadwodd.</translation>
        </message>
        <message>
            <source>Frozen cycle %1: its ledger is not the one that comes of what it kept.</source>
            <translation>Cylch %1 a rewyd: nid yw ei gyfriflen yn cyfateb i'r un sy'n deillio o'r hyn a gadwodd.</translation>
        </message>
        <message>
            <source>Frozen cycle %1: its figures (suspects, days, unmapped) are not those of its list.</source>
            <translation>Cylch %1 a rewyd: nid yw ei ffigurau (pobl dan amheuaeth, diwrnodau, heb eu paru) yn cyfateb i rai ei restr.</translation>
        </message>
        <message>
            <source>The list of the frozen cycle %1 is damaged. Check the case with "harmdesk verify" and go back to a backup that passes.</source>
            <translation>Mae rhestr y cylch %1 a rewyd wedi'i difrodi. Gwiriwch yr achos â "harmdesk verify" ac ewch yn ôl at gopi wrth gefn sy'n pasio.</translation>
        </message>
    </context>
    <context>
        <name>harmdesk::HarmCharts</name>
        <message>
            <source>%1 %</source>
            <translation>%1 %</translation>
        </message>
        <message>
            <source>Harm by offence group</source>
            <translation>Niwed fesul grŵp troseddau</translation>
        </message>
        <message>
            <source>days, share</source>
            <translation>diwrnodau, cyfran</translation>
        </message>
        <message>
            <source>Offence group</source>
            <translation>Grŵp troseddau</translation>
        </message>
        <message>
            <source>Days</source>
            <translation>Diwrnodau</translation>
        </message>
        <message>
            <source>Share</source>
            <translation>Cyfran</translation>
        </message>
        <message>
            <source>%1: %2 days, %3</source>
            <translation>%1: %2 diwrnod, %3</translation>
        </message>
        <message numerus="yes">
            <source>%n allegation(s)</source>
            <translation>
                <numerusform>%n honiad</numerusform>
                <numerusform>%n honiad</numerusform>
                <numerusform>%n honiad</numerusform>
                <numerusform>%n honiad</numerusform>
                <numerusform>%n honiad</numerusform>
            </translation>
        </message>
        <message>
            <source>%1: %2 without a value</source>
            <translation>%1: %2 heb werth</translation>
        </message>
        <message>
            <source>Nothing is counted in the window.</source>
            <translation>Nid oes dim wedi'i gyfrif yn y cyfnod a gyfrifir.</translation>
        </message>
        <message>
            <source>Sum</source>
            <translation>Cyfanswm</translation>
        </message>
        <message>
            <source>No allegation has a value in the harm index.</source>
            <translation>Nid oes gan unrhyw honiad werth yn y mynegai niwed.</translation>
        </message>
        <message>
            <source>All of it is %1.</source>
            <translation>Y cyfan: %1.</translation>
        </message>
        <message>
            <source>%1 is %2, %3 %4.</source>
            <translation>%1: %2, %3: %4.</translation>
        </message>
        <message>
            <source>Harm by month reported</source>
            <translation>Niwed fesul mis adrodd</translation>
        </message>
        <message>
            <source>Harm by month committed</source>
            <translation>Niwed fesul mis cyflawni</translation>
        </message>
        <message>
            <source>Harm by month recorded</source>
            <translation>Niwed fesul mis cofnodi</translation>
        </message>
        <message>
            <source>days</source>
            <translation>diwrnodau</translation>
        </message>
        <message>
            <source>No days in the window.</source>
            <translation>Dim diwrnodau yn y cyfnod a gyfrifir.</translation>
        </message>
        <message>
            <source>Month</source>
            <translation>Mis</translation>
        </message>
        <message>
            <source>%1: %2 days</source>
            <translation>%1: %2 diwrnod</translation>
        </message>
        <message>
            <source>%1 holds %2 of %3 days.</source>
            <translation>%1: %2 o %3 diwrnod.</translation>
        </message>
        <message>
            <source>Concentration, whole list</source>
            <translation>Crynodiad, y rhestr gyfan</translation>
        </message>
        <message>
            <source>share of days</source>
            <translation>cyfran o'r diwrnodau</translation>
        </message>
        <message>
            <source>No days in the list.</source>
            <translation>Dim diwrnodau yn y rhestr.</translation>
        </message>
        <message>
            <source>Share of all days</source>
            <translation>Cyfran o'r holl ddiwrnodau</translation>
        </message>
        <message>
            <source>cut-off %1: %2</source>
            <translation>trothwy %1: %2</translation>
        </message>
        <message>
            <source>The top %1 of %2 hold %3 of all days.</source>
            <translation>Mae %3 o'r holl ddiwrnodau gan y %1 uchaf o %2.</translation>
        </message>
        <message>
            <source>%1 of %2 hold half of all days.</source>
            <translation>Mae hanner yr holl ddiwrnodau gan %1 o %2.</translation>
        </message>
        <message>
            <source>rank %1: %2</source>
            <translation>safle %1: %2</translation>
        </message>
        <message>
            <source>First … of the list</source>
            <translation>Y … cyntaf o'r rhestr</translation>
        </message>
        <message>
            <source>no value</source>
            <translation>dim gwerth</translation>
        </message>
        <message>
            <source>%1, %2, %3: %4 days</source>
            <translation>%1, %2, %3: %4 diwrnod</translation>
        </message>
        <message>
            <source>How the score adds up</source>
            <translation>Sut mae'r sgôr yn adio</translation>
        </message>
        <message>
            <source>Crime no.</source>
            <translation>Rhif trosedd</translation>
        </message>
        <message>
            <source>Offence</source>
            <translation>Trosedd</translation>
        </message>
        <message>
            <source>Date</source>
            <translation>Dyddiad</translation>
        </message>
        <message>
            <source>Offences</source>
            <translation>Troseddau</translation>
        </message>
        <message>
            <source>No allegation is counted in the window.</source>
            <translation>Nid oes honiad wedi'i gyfrif yn y cyfnod a gyfrifir.</translation>
        </message>
        <message numerus="yes">
            <source>%n other(s)</source>
            <translation>
                <numerusform>%n arall</numerusform>
                <numerusform>%n arall</numerusform>
                <numerusform>%n arall</numerusform>
                <numerusform>%n arall</numerusform>
                <numerusform>%n arall</numerusform>
            </translation>
        </message>
        <message>
            <source>Score</source>
            <translation>Sgôr</translation>
        </message>
        <message>
            <source>No counted allegation has a value in the harm index.</source>
            <translation>Nid oes gan unrhyw honiad a gyfrifwyd werth yn y mynegai niwed.</translation>
        </message>
        <message>
            <source>One allegation is the whole score.</source>
            <translation>Un honiad yw'r sgôr gyfan.</translation>
        </message>
        <message numerus="yes">
            <source>%1 of %n allegation(s) hold(s) %2 % of the score.</source>
            <translation>
                <numerusform>Mae %1 o'r %n honiad yn cyfrif am %2 % o'r sgôr.</numerusform>
                <numerusform>Mae %1 o'r %n honiad yn cyfrif am %2 % o'r sgôr.</numerusform>
                <numerusform>Mae %1 o'r %n honiad yn cyfrif am %2 % o'r sgôr.</numerusform>
                <numerusform>Mae %1 o'r %n honiad yn cyfrif am %2 % o'r sgôr.</numerusform>
                <numerusform>Mae %1 o'r %n honiad yn cyfrif am %2 % o'r sgôr.</numerusform>
            </translation>
        </message>
        <message>
            <source>What moved the score</source>
            <translation>Beth a symudodd y sgôr</translation>
        </message>
        <message>
            <source>No cycle before this day is frozen.</source>
            <translation>Nid oes cylch cyn y diwrnod hwn wedi'i rewi.</translation>
        </message>
        <message>
            <source>Unchanged since %1.</source>
            <translation>Heb newid ers %1.</translation>
        </message>
        <message>
            <source>Cause</source>
            <translation>Achos y newid</translation>
        </message>
        <message>
            <source>Score now</source>
            <translation>Sgôr nawr</translation>
        </message>
        <message>
            <source>Score now: %1 days</source>
            <translation>Sgôr nawr: %1 diwrnod</translation>
        </message>
        <message>
            <source>Change</source>
            <translation>Newid</translation>
        </message>
        <message>
            <source>%1 days since %2.</source>
            <translation>%1 diwrnod ers %2.</translation>
        </message>
    </context>
    <context>
        <name>harmdesk::IndexFile</name>
        <message>
            <source>The harm index is cut off: a quotation mark opened in line %1 is never closed. The index was not loaded.</source>
            <translation>Mae'r mynegai niwed wedi'i dorri'n fyr: ni chaeir byth y dyfynnod a agorwyd yn llinell %1. Ni lwythwyd y mynegai.</translation>
        </message>
        <message>
            <source>The harm index is not UTF-8 text. Save it as CSV (UTF-8) and try again; nothing was loaded.</source>
            <translation>Nid testun UTF-8 yw'r mynegai niwed. Cadwch ef fel CSV (UTF-8) a cheisiwch eto; ni lwythwyd dim.</translation>
        </message>
        <message>
            <source>The harm index has not the expected header. Its first line must be: %1. Nothing was loaded.</source>
            <translation>Nid oes gan y mynegai niwed y pennawd a ddisgwylid. Rhaid i'w linell gyntaf fod: %1. Ni lwythwyd dim.</translation>
        </message>
        <message>
            <source>Line %1 of the harm index has %2 fields instead of %3. Nothing was loaded.</source>
            <translation>Mae gan linell %1 o'r mynegai niwed %2 maes yn hytrach na %3. Ni lwythwyd dim.</translation>
        </message>
        <message>
            <source>Line %1 of the harm index: the field %2 cannot be "%3"; expected %4. Nothing was loaded.</source>
            <translation>Llinell %1 o'r mynegai niwed: ni all y maes %2 fod yn "%3"; disgwylid %4. Ni lwythwyd dim.</translation>
        </message>
        <message>
            <source>a URN</source>
            <translation>URN</translation>
        </message>
        <message>
            <source>days with at most two decimals, such as 547.5</source>
            <translation>diwrnodau â dau le degol ar y mwyaf, megis 547.5</translation>
        </message>
        <message>
            <source>a URN that no line before has</source>
            <translation>URN nad yw ar unrhyw linell flaenorol</translation>
        </message>
        <message>
            <source>The harm index holds no offence. Nothing was loaded.</source>
            <translation>Nid oes trosedd yn y mynegai niwed. Ni lwythwyd dim.</translation>
        </message>
        <message>
            <source>a Home Office class, NNN/NN</source>
            <translation>dosbarth y Swyddfa Gartref, NNN/NN</translation>
        </message>
    </context>
    <context>
        <name>harmdesk::IndexImport</name>
        <message>
            <source>%1 has more than a million rows: it is no harm index. Nothing was loaded.</source>
            <translation>Mae gan %1 fwy na miliwn o resi: nid mynegai niwed ydyw. Ni lwythwyd dim.</translation>
        </message>
        <message>
            <source>%1 holds no harm index: no row names the columns ATHENA URN, CCHI Score, SHORT_TITLE (or FULL_OFFENCE_TITLE) and HOME_OFFICE_CLASSIFICATION (or CJS Codes). Choose the publisher's workbook. Nothing was loaded.</source>
            <translation>Nid oes mynegai niwed yn %1: nid oes rhes sy'n enwi'r colofnau ATHENA URN, CCHI Score, SHORT_TITLE (neu FULL_OFFENCE_TITLE) a HOME_OFFICE_CLASSIFICATION (neu CJS Codes). Dewiswch lyfr gwaith y cyhoeddwr. Ni lwythwyd dim.</translation>
        </message>
        <message>
            <source>Hidden sheets were not looked into: %1.</source>
            <translation>Nid edrychwyd yn y dalenni cudd: %1.</translation>
        </message>
        <message>
            <source>Read from the sheet “%1”.</source>
            <translation>Darllenwyd o'r ddalen “%1”.</translation>
        </message>
        <message>
            <source>The file %1 cannot be read. Check that it is there and that you may read it. Nothing was loaded.</source>
            <translation>Ni ellir darllen y ffeil %1. Gwiriwch ei bod yno a bod gennych hawl i'w darllen. Ni lwythwyd dim.</translation>
        </message>
        <message>
            <source>The file %1 is too large for a harm index. Nothing was loaded.</source>
            <translation>Mae'r ffeil %1 yn rhy fawr i fod yn fynegai niwed. Ni lwythwyd dim.</translation>
        </message>
        <message>
            <source>Resolution rules read from %1.</source>
            <translation>Darllenwyd y rheolau datrys o %1.</translation>
        </message>
        <message>
            <source>%1 is a folder. Choose the file of the harm index.</source>
            <translation>Ffolder yw %1. Dewiswch ffeil y mynegai niwed.</translation>
        </message>
        <message>
            <source>There is no file %1. Nothing was loaded.</source>
            <translation>Nid oes ffeil %1. Ni lwythwyd dim.</translation>
        </message>
        <message>
            <source>Row %1 of the harm index %2: %3 Nothing was loaded. Correct the row, or ask the publisher.</source>
            <translation>Rhes %1 y mynegai niwed %2: %3 Ni lwythwyd dim. Cywirwch y rhes, neu gofynnwch i'r cyhoeddwr.</translation>
        </message>
        <message>
            <source>a spreadsheet program has turned its Home Office class into the date %1.</source>
            <translation>mae rhaglen daenlen wedi troi ei dosbarth Swyddfa Gartref yn ddyddiad, %1.</translation>
        </message>
        <message>
            <source>it has no score.</source>
            <translation>nid oes ganddi sgôr.</translation>
        </message>
        <message>
            <source>its score is “%1”, which is no number of days with at most two decimals.</source>
            <translation>ei sgôr yw “%1”, nad yw'n nifer o ddiwrnodau â dau le degol ar y mwyaf.</translation>
        </message>
        <message>
            <source>it has no title.</source>
            <translation>nid oes ganddi deitl.</translation>
        </message>
        <message numerus="yes">
            <source>(row(s) %1)</source>
            <translation>
                <numerusform>(rhesi %1)</numerusform>
                <numerusform>(rhes %1)</numerusform>
                <numerusform>(rhesi %1)</numerusform>
                <numerusform>(rhesi %1)</numerusform>
                <numerusform>(rhesi %1)</numerusform>
            </translation>
        </message>
        <message>
            <source>The harm index %1 has no offence below its header. Nothing was loaded.</source>
            <translation>Nid oes trosedd o dan bennawd y mynegai niwed %1. Ni lwythwyd dim.</translation>
        </message>
        <message>
            <source>The harm index %1 has the URN %2 more than once. Nothing was loaded.</source>
            <translation>Mae'r URN %2 yn y mynegai niwed %1 fwy nag unwaith. Ni lwythwyd dim.</translation>
        </message>
        <message numerus="yes">
            <source>%n row(s) marked EXPIRED left out</source>
            <translation>
                <numerusform>hepgorwyd %n rhes wedi'u marcio'n EXPIRED</numerusform>
                <numerusform>hepgorwyd %n rhes wedi'i marcio'n EXPIRED</numerusform>
                <numerusform>hepgorwyd %n rhes wedi'u marcio'n EXPIRED</numerusform>
                <numerusform>hepgorwyd %n rhes wedi'u marcio'n EXPIRED</numerusform>
                <numerusform>hepgorwyd %n rhes wedi'u marcio'n EXPIRED</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n row(s) with one filled cell left out as remarks</source>
            <translation>
                <numerusform>hepgorwyd %n rhes ag un gell wedi'i llenwi, fel sylwadau</numerusform>
                <numerusform>hepgorwyd %n rhes ag un gell wedi'i llenwi, fel sylw</numerusform>
                <numerusform>hepgorwyd %n rhes ag un gell wedi'i llenwi, fel sylwadau</numerusform>
                <numerusform>hepgorwyd %n rhes ag un gell wedi'i llenwi, fel sylwadau</numerusform>
                <numerusform>hepgorwyd %n rhes ag un gell wedi'i llenwi, fel sylwadau</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n row(s) that repeat another left out, their codes kept</source>
            <translation>
                <numerusform>hepgorwyd %n rhes sy'n ailadrodd un arall, gan gadw eu codau</numerusform>
                <numerusform>hepgorwyd %n rhes sy'n ailadrodd un arall, gan gadw ei codau</numerusform>
                <numerusform>hepgorwyd %n rhes sy'n ailadrodd un arall, gan gadw eu codau</numerusform>
                <numerusform>hepgorwyd %n rhes sy'n ailadrodd un arall, gan gadw eu codau</numerusform>
                <numerusform>hepgorwyd %n rhes sy'n ailadrodd un arall, gan gadw eu codau</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n row(s) share a URN and differ in value: kept as URN#1, URN#2 …; crimes with such a URN are matched by code, class or rule</source>
            <translation>
                <numerusform>mae %n rhes yn rhannu URN ac yn wahanol eu gwerth: fe'u cedwir fel URN#1, URN#2 …; parir cofnodion trosedd ag URN o'r fath yn ôl cod, dosbarth neu reol</numerusform>
                <numerusform>mae %n rhes yn rhannu URN ac yn wahanol ei gwerth: fe'i cedwir fel URN#1, URN#2 …; parir cofnodion trosedd ag URN o'r fath yn ôl cod, dosbarth neu reol</numerusform>
                <numerusform>mae %n rhes yn rhannu URN ac yn wahanol eu gwerth: fe'u cedwir fel URN#1, URN#2 …; parir cofnodion trosedd ag URN o'r fath yn ôl cod, dosbarth neu reol</numerusform>
                <numerusform>mae %n rhes yn rhannu URN ac yn wahanol eu gwerth: fe'u cedwir fel URN#1, URN#2 …; parir cofnodion trosedd ag URN o'r fath yn ôl cod, dosbarth neu reol</numerusform>
                <numerusform>mae %n rhes yn rhannu URN ac yn wahanol eu gwerth: fe'u cedwir fel URN#1, URN#2 …; parir cofnodion trosedd ag URN o'r fath yn ôl cod, dosbarth neu reol</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n row(s) share a URN and have one value: the first keeps the URN</source>
            <translation>
                <numerusform>mae %n rhes yn rhannu URN ac iddynt un gwerth: y gyntaf sy'n cadw'r URN</numerusform>
                <numerusform>mae %n rhes yn rhannu URN ac iddi un gwerth: y gyntaf sy'n cadw'r URN</numerusform>
                <numerusform>mae %n rhes yn rhannu URN ac iddynt un gwerth: y gyntaf sy'n cadw'r URN</numerusform>
                <numerusform>mae %n rhes yn rhannu URN ac iddynt un gwerth: y gyntaf sy'n cadw'r URN</numerusform>
                <numerusform>mae %n rhes yn rhannu URN ac iddynt un gwerth: y gyntaf sy'n cadw'r URN</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n row(s) without a URN kept under the number of the row</source>
            <translation>
                <numerusform>cadwyd %n rhes heb URN o dan rif y rhes</numerusform>
                <numerusform>cadwyd %n rhes heb URN o dan rif y rhes</numerusform>
                <numerusform>cadwyd %n rhes heb URN o dan rif y rhes</numerusform>
                <numerusform>cadwyd %n rhes heb URN o dan rif y rhes</numerusform>
                <numerusform>cadwyd %n rhes heb URN o dan rif y rhes</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n code(s) “N/A” left out</source>
            <translation>
                <numerusform>hepgorwyd %n cod “N/A”</numerusform>
                <numerusform>hepgorwyd %n cod “N/A”</numerusform>
                <numerusform>hepgorwyd %n cod “N/A”</numerusform>
                <numerusform>hepgorwyd %n chod “N/A”</numerusform>
                <numerusform>hepgorwyd %n cod “N/A”</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n code(s) that stand twice in a row left out</source>
            <translation>
                <numerusform>hepgorwyd %n cod sy'n ymddangos ddwywaith mewn rhes</numerusform>
                <numerusform>hepgorwyd %n cod sy'n ymddangos ddwywaith mewn rhes</numerusform>
                <numerusform>hepgorwyd %n cod sy'n ymddangos ddwywaith mewn rhes</numerusform>
                <numerusform>hepgorwyd %n chod sy'n ymddangos ddwywaith mewn rhes</numerusform>
                <numerusform>hepgorwyd %n cod sy'n ymddangos ddwywaith mewn rhes</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n class(es) written without a stroke, such as 00200 for 002/00</source>
            <translation>
                <numerusform>%n dosbarth wedi'u hysgrifennu heb flaenslaes, megis 00200 am 002/00</numerusform>
                <numerusform>%n dosbarth wedi'i ysgrifennu heb flaenslaes, megis 00200 am 002/00</numerusform>
                <numerusform>%n dosbarth wedi'u hysgrifennu heb flaenslaes, megis 00200 am 002/00</numerusform>
                <numerusform>%n dosbarth wedi'u hysgrifennu heb flaenslaes, megis 00200 am 002/00</numerusform>
                <numerusform>%n dosbarth wedi'u hysgrifennu heb flaenslaes, megis 00200 am 002/00</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n row(s) without a Home Office class: found by URN or CJS code only</source>
            <translation>
                <numerusform>%n rhes heb ddosbarth Swyddfa Gartref: fe'u canfyddir yn ôl URN neu god CJS yn unig</numerusform>
                <numerusform>%n rhes heb ddosbarth Swyddfa Gartref: fe'i canfyddir yn ôl URN neu god CJS yn unig</numerusform>
                <numerusform>%n rhes heb ddosbarth Swyddfa Gartref: fe'u canfyddir yn ôl URN neu god CJS yn unig</numerusform>
                <numerusform>%n rhes heb ddosbarth Swyddfa Gartref: fe'u canfyddir yn ôl URN neu god CJS yn unig</numerusform>
                <numerusform>%n rhes heb ddosbarth Swyddfa Gartref: fe'u canfyddir yn ôl URN neu god CJS yn unig</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n class(es) that are not written NNN/NN, kept as they are</source>
            <translation>
                <numerusform>%n dosbarth nas ysgrifennir fel NNN/NN, wedi'u cadw fel y maent</numerusform>
                <numerusform>%n dosbarth nas ysgrifennir fel NNN/NN, wedi'i gadw fel y mae</numerusform>
                <numerusform>%n dosbarth nas ysgrifennir fel NNN/NN, wedi'u cadw fel y maent</numerusform>
                <numerusform>%n dosbarth nas ysgrifennir fel NNN/NN, wedi'u cadw fel y maent</numerusform>
                <numerusform>%n dosbarth nas ysgrifennir fel NNN/NN, wedi'u cadw fel y maent</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n group(s) that are an address: the sub-group counts</source>
            <translation>
                <numerusform>%n grŵp sy'n gyfeiriad: yr is-grŵp sy'n cyfrif</numerusform>
                <numerusform>%n grŵp sy'n gyfeiriad: yr is-grŵp sy'n cyfrif</numerusform>
                <numerusform>%n grŵp sy'n gyfeiriad: yr is-grŵp sy'n cyfrif</numerusform>
                <numerusform>%n grŵp sy'n gyfeiriad: yr is-grŵp sy'n cyfrif</numerusform>
                <numerusform>%n grŵp sy'n gyfeiriad: yr is-grŵp sy'n cyfrif</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n group(s) that are not known, shown under Other groups</source>
            <translation>
                <numerusform>%n grŵp anhysbys, a ddangosir o dan Grwpiau eraill</numerusform>
                <numerusform>%n grŵp anhysbys, a ddangosir o dan Grwpiau eraill</numerusform>
                <numerusform>%n grŵp anhysbys, a ddangosir o dan Grwpiau eraill</numerusform>
                <numerusform>%n grŵp anhysbys, a ddangosir o dan Grwpiau eraill</numerusform>
                <numerusform>%n grŵp anhysbys, a ddangosir o dan Grwpiau eraill</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n row(s) with neither yes nor no under NOTIFIABLE: taken by the sub-group</source>
            <translation>
                <numerusform>%n rhes heb “yes” na “no” o dan NOTIFIABLE: fe'u cymerir yn ôl yr is-grŵp</numerusform>
                <numerusform>%n rhes heb “yes” na “no” o dan NOTIFIABLE: fe'i cymerir yn ôl yr is-grŵp</numerusform>
                <numerusform>%n rhes heb “yes” na “no” o dan NOTIFIABLE: fe'u cymerir yn ôl yr is-grŵp</numerusform>
                <numerusform>%n rhes heb “yes” na “no” o dan NOTIFIABLE: fe'u cymerir yn ôl yr is-grŵp</numerusform>
                <numerusform>%n rhes heb “yes” na “no” o dan NOTIFIABLE: fe'u cymerir yn ôl yr is-grŵp</numerusform>
            </translation>
        </message>
        <message>
            <source>The publisher does not say how offences are tried: while a case ranks by this index, the six months for charging summary offences are not watched.</source>
            <translation>Nid yw'r cyhoeddwr yn dweud sut y rhoddir troseddau ar brawf: tra bydd achos yn pennu safleoedd yn ôl y mynegai hwn, ni chedwir golwg ar y chwe mis ar gyfer cyhuddo o droseddau diannod.</translation>
        </message>
    </context>
    <context>
        <name>harmdesk::ListCsv</name>
        <message>
            <source>%1, days</source>
            <translation>%1, diwrnodau</translation>
        </message>
        <message>
            <source>At least</source>
            <translation>O leiaf</translation>
        </message>
        <message>
            <source>Best rank</source>
            <translation>Safle gorau</translation>
        </message>
        <message>
            <source>Worst rank</source>
            <translation>Safle gwaethaf</translation>
        </message>
        <message>
            <source>Places gained</source>
            <translation>Safleoedd a enillwyd</translation>
        </message>
        <message>
            <source>Share, %</source>
            <translation>Cyfran, %</translation>
        </message>
        <message>
            <source>Latest allegation</source>
            <translation>Honiad diweddaraf</translation>
        </message>
        <message>
            <source>Clock runs to</source>
            <translation>Terfyn y cloc</translation>
        </message>
        <message>
            <source>Trend, days</source>
            <translation>Tuedd, diwrnodau</translation>
        </message>
        <message>
            <source>not in the list</source>
            <translation>heb fod yn y rhestr</translation>
        </message>
        <message>
            <source>yes</source>
            <translation>ie</translation>
        </message>
        <message>
            <source>There is no list to export. Nothing was written.</source>
            <translation>Nid oes rhestr i'w hallforio. Nid ysgrifennwyd dim.</translation>
        </message>
        <message>
            <source>This is a sandbox, not the list: it cannot be exported. Keep it as a profile and export the list made with that.</source>
            <translation>Blwch tywod yw hwn, nid y rhestr: ni ellir ei allforio. Cadwch ef fel proffil ac allforiwch y rhestr a lunnir â hwnnw.</translation>
        </message>
        <message>
            <source>The list has no column “%1”. Nothing was written.</source>
            <translation>Nid oes colofn “%1” yn y rhestr. Nid ysgrifennwyd dim.</translation>
        </message>
        <message>
            <source>As at %1</source>
            <translation>Fel ar %1</translation>
        </message>
        <message>
            <source>Profile %1, version %2: %3</source>
            <translation>Proffil %1, fersiwn %2: %3</translation>
        </message>
        <message>
            <source>Harm index: %1</source>
            <translation>Mynegai niwed: %1</translation>
        </message>
        <message>
            <source>Filter: %1</source>
            <translation>Hidlydd: %1</translation>
        </message>
        <message>
            <source>none</source>
            <translation>dim</translation>
        </message>
        <message>
            <source>Sorted by: %1</source>
            <translation>Trefnwyd yn ôl: %1</translation>
        </message>
        <message numerus="yes">
            <source>%1 of %n suspect(s)</source>
            <translation>
                <numerusform>%1 o'r %n person dan amheuaeth</numerusform>
                <numerusform>%1 o'r %n person dan amheuaeth</numerusform>
                <numerusform>%1 o'r %n person dan amheuaeth</numerusform>
                <numerusform>%1 o'r %n pherson dan amheuaeth</numerusform>
                <numerusform>%1 o'r %n person dan amheuaeth</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>harmdesk::ListView</name>
        <message>
            <source>This is not a view of the list: %1. Nothing was changed.</source>
            <translation>Nid golwg ar y rhestr yw hyn: %1. Ni newidiwyd dim.</translation>
        </message>
        <message>
            <source>“%1” must be a list of texts</source>
            <translation>rhaid i “%1” fod yn rhestr o destunau</translation>
        </message>
        <message>
            <source>“%1” holds “%2” twice</source>
            <translation>mae “%1” yn dal “%2” ddwywaith</translation>
        </message>
        <message>
            <source>“%1” cannot be “%2”</source>
            <translation>ni all “%1” fod yn “%2”</translation>
        </message>
        <message>
            <source>“%1” is not known</source>
            <translation>nid yw “%1” yn hysbys</translation>
        </message>
        <message>
            <source>“%1” must be a text</source>
            <translation>rhaid i “%1” fod yn destun</translation>
        </message>
        <message>
            <source>“%1” must be a whole number of days</source>
            <translation>rhaid i “%1” fod yn nifer cyfan o ddiwrnodau</translation>
        </message>
        <message>
            <source>“%1” must be a list of columns</source>
            <translation>rhaid i “%1” fod yn rhestr o golofnau</translation>
        </message>
        <message>
            <source>“%1” must be asc or desc</source>
            <translation>rhaid i “%1” fod yn asc neu desc</translation>
        </message>
        <message>
            <source>it is not an object</source>
            <translation>nid gwrthrych ydyw</translation>
        </message>
        <message>
            <source>“%1” must be %2</source>
            <translation>rhaid i “%1” fod yn %2</translation>
        </message>
        <message>
            <source>“%1” is missing or no object</source>
            <translation>mae “%1” ar goll neu nid yw'n wrthrych</translation>
        </message>
    </context>
    <context>
        <name>harmdesk::Missed</name>
        <message numerus="yes">
            <source>the list asks for %n allegation(s)</source>
            <translation>
                <numerusform>mae'r rhestr yn gofyn am %n honiad</numerusform>
                <numerusform>mae'r rhestr yn gofyn am %n honiad</numerusform>
                <numerusform>mae'r rhestr yn gofyn am %n honiad</numerusform>
                <numerusform>mae'r rhestr yn gofyn am %n honiad</numerusform>
                <numerusform>mae'r rhestr yn gofyn am %n honiad</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>the list asks for %n victim(s)</source>
            <translation>
                <numerusform>mae'r rhestr yn gofyn am %n dioddefwr</numerusform>
                <numerusform>mae'r rhestr yn gofyn am %n dioddefwr</numerusform>
                <numerusform>mae'r rhestr yn gofyn am %n dioddefwr</numerusform>
                <numerusform>mae'r rhestr yn gofyn am %n dioddefwr</numerusform>
                <numerusform>mae'r rhestr yn gofyn am %n dioddefwr</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 years old on the as-at date; the list starts at %2</source>
            <translation>%1 oed ar ddyddiad y rhestr; mae'r rhestr yn dechrau yn %2 oed</translation>
        </message>
        <message numerus="yes">
            <source>%n report(s)</source>
            <translation>
                <numerusform>%n adroddiad</numerusform>
                <numerusform>%n adroddiad</numerusform>
                <numerusform>%n adroddiad</numerusform>
                <numerusform>%n adroddiad</numerusform>
                <numerusform>%n adroddiad</numerusform>
            </translation>
        </message>
        <message>
            <source>, %1 days each on average</source>
            <translation>, %1 diwrnod yr un ar gyfartaledd</translation>
        </message>
        <message numerus="yes">
            <source>%n victim(s)</source>
            <translation>
                <numerusform>%n dioddefwr</numerusform>
                <numerusform>%n dioddefwr</numerusform>
                <numerusform>%n dioddefwr</numerusform>
                <numerusform>%n dioddefwr</numerusform>
                <numerusform>%n dioddefwr</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source> in %n report(s)</source>
            <translation>
                <numerusform> mewn %n adroddiad</numerusform>
                <numerusform> mewn %n adroddiad</numerusform>
                <numerusform> mewn %n adroddiad</numerusform>
                <numerusform> mewn %n adroddiad</numerusform>
                <numerusform> mewn %n adroddiad</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n report(s) in the last 90 days</source>
            <translation>
                <numerusform>%n adroddiad yn y 90 diwrnod diwethaf</numerusform>
                <numerusform>%n adroddiad yn y 90 diwrnod diwethaf</numerusform>
                <numerusform>%n adroddiad yn y 90 diwrnod diwethaf</numerusform>
                <numerusform>%n adroddiad yn y 90 diwrnod diwethaf</numerusform>
                <numerusform>%n adroddiad yn y 90 diwrnod diwethaf</numerusform>
            </translation>
        </message>
        <message>
            <source>, %1 in the 90 days before</source>
            <translation>, %1 yn y 90 diwrnod cyn hynny</translation>
        </message>
        <message>
            <source>three days or more against the same victim</source>
            <translation>tri diwrnod neu fwy yn erbyn yr un dioddefwr</translation>
        </message>
        <message>
            <source>coercive control and the breach of an order</source>
            <translation>rheolaeth drwy orfodaeth a thorri gorchymyn</translation>
        </message>
        <message>
            <source>one allegation: %1</source>
            <translation>un honiad: %1</translation>
        </message>
        <message>
            <source>coercive control</source>
            <translation>rheolaeth drwy orfodaeth</translation>
        </message>
        <message>
            <source>breach of an order</source>
            <translation>torri gorchymyn</translation>
        </message>
        <message>
            <source>Most reports</source>
            <translation>Y mwyaf o adroddiadau</translation>
        </message>
        <message>
            <source>Most victims</source>
            <translation>Y mwyaf o ddioddefwyr</translation>
        </message>
        <message>
            <source>Fastest growth</source>
            <translation>Y twf cyflymaf</translation>
        </message>
        <message>
            <source>Coercive-control pattern</source>
            <translation>Patrwm rheolaeth drwy orfodaeth</translation>
        </message>
        <message>
            <source>Nearly ranked</source>
            <translation>Bron â chael safle</translation>
        </message>
        <message numerus="yes">
            <source>Two or more eligible reports in the last %n day(s); by reports, then victims, then score.</source>
            <translation>
                <numerusform>Dau adroddiad cymwys neu fwy yn y cyfnod diwethaf o %n diwrnod; yn ôl adroddiadau, yna dioddefwyr, yna sgôr.</numerusform>
                <numerusform>Dau adroddiad cymwys neu fwy yn y cyfnod diwethaf o %n diwrnod; yn ôl adroddiadau, yna dioddefwyr, yna sgôr.</numerusform>
                <numerusform>Dau adroddiad cymwys neu fwy yn y cyfnod diwethaf o %n diwrnod; yn ôl adroddiadau, yna dioddefwyr, yna sgôr.</numerusform>
                <numerusform>Dau adroddiad cymwys neu fwy yn y cyfnod diwethaf o %n diwrnod; yn ôl adroddiadau, yna dioddefwyr, yna sgôr.</numerusform>
                <numerusform>Dau adroddiad cymwys neu fwy yn y cyfnod diwethaf o %n diwrnod; yn ôl adroddiadau, yna dioddefwyr, yna sgôr.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Two or more victims over the eligible reports of the last %n day(s); by victims, then reports, then score.</source>
            <translation>
                <numerusform>Dau ddioddefwr neu fwy dros adroddiadau cymwys y cyfnod diwethaf o %n diwrnod; yn ôl dioddefwyr, yna adroddiadau, yna sgôr.</numerusform>
                <numerusform>Dau ddioddefwr neu fwy dros adroddiadau cymwys y cyfnod diwethaf o %n diwrnod; yn ôl dioddefwyr, yna adroddiadau, yna sgôr.</numerusform>
                <numerusform>Dau ddioddefwr neu fwy dros adroddiadau cymwys y cyfnod diwethaf o %n diwrnod; yn ôl dioddefwyr, yna adroddiadau, yna sgôr.</numerusform>
                <numerusform>Dau ddioddefwr neu fwy dros adroddiadau cymwys y cyfnod diwethaf o %n diwrnod; yn ôl dioddefwyr, yna adroddiadau, yna sgôr.</numerusform>
                <numerusform>Dau ddioddefwr neu fwy dros adroddiadau cymwys y cyfnod diwethaf o %n diwrnod; yn ôl dioddefwyr, yna adroddiadau, yna sgôr.</numerusform>
            </translation>
        </message>
        <message>
            <source>More eligible reports in the last 90 days than in the 90 days before; by the difference, then by the recent number.</source>
            <translation>Mwy o adroddiadau cymwys yn y 90 diwrnod diwethaf nag yn y 90 diwrnod cyn hynny; yn ôl y gwahaniaeth, yna yn ôl y nifer diweddar.</translation>
        </message>
        <message numerus="yes">
            <source>Among the counted allegations of the last %n day(s): at least three on different days against the same victim in the group stalking and harassment or of coercive control; or one of coercive control and one breach of a protective order (restraining, stalking protection, non-molestation, forced marriage, FGM or domestic abuse protection order). A screen for patterns, not a finding.</source>
            <translation>
                <numerusform>Ymhlith honiadau a gyfrifwyd y cyfnod diwethaf o %n diwrnod: o leiaf dri ar ddiwrnodau gwahanol yn erbyn yr un dioddefwr yn y grŵp stelcio ac aflonyddu neu o reolaeth drwy orfodaeth; neu un o reolaeth drwy orfodaeth ac un o dorri gorchymyn amddiffyn (gorchymyn atal, amddiffyn rhag stelcio, peidio ag ymyrryd, priodas dan orfod, FGM neu amddiffyn rhag cam-drin domestig). Sgrin i ganfod patrymau, nid dyfarniad.</numerusform>
                <numerusform>Ymhlith honiadau a gyfrifwyd y cyfnod diwethaf o %n diwrnod: o leiaf dri ar ddiwrnodau gwahanol yn erbyn yr un dioddefwr yn y grŵp stelcio ac aflonyddu neu o reolaeth drwy orfodaeth; neu un o reolaeth drwy orfodaeth ac un o dorri gorchymyn amddiffyn (gorchymyn atal, amddiffyn rhag stelcio, peidio ag ymyrryd, priodas dan orfod, FGM neu amddiffyn rhag cam-drin domestig). Sgrin i ganfod patrymau, nid dyfarniad.</numerusform>
                <numerusform>Ymhlith honiadau a gyfrifwyd y cyfnod diwethaf o %n diwrnod: o leiaf dri ar ddiwrnodau gwahanol yn erbyn yr un dioddefwr yn y grŵp stelcio ac aflonyddu neu o reolaeth drwy orfodaeth; neu un o reolaeth drwy orfodaeth ac un o dorri gorchymyn amddiffyn (gorchymyn atal, amddiffyn rhag stelcio, peidio ag ymyrryd, priodas dan orfod, FGM neu amddiffyn rhag cam-drin domestig). Sgrin i ganfod patrymau, nid dyfarniad.</numerusform>
                <numerusform>Ymhlith honiadau a gyfrifwyd y cyfnod diwethaf o %n diwrnod: o leiaf dri ar ddiwrnodau gwahanol yn erbyn yr un dioddefwr yn y grŵp stelcio ac aflonyddu neu o reolaeth drwy orfodaeth; neu un o reolaeth drwy orfodaeth ac un o dorri gorchymyn amddiffyn (gorchymyn atal, amddiffyn rhag stelcio, peidio ag ymyrryd, priodas dan orfod, FGM neu amddiffyn rhag cam-drin domestig). Sgrin i ganfod patrymau, nid dyfarniad.</numerusform>
                <numerusform>Ymhlith honiadau a gyfrifwyd y cyfnod diwethaf o %n diwrnod: o leiaf dri ar ddiwrnodau gwahanol yn erbyn yr un dioddefwr yn y grŵp stelcio ac aflonyddu neu o reolaeth drwy orfodaeth; neu un o reolaeth drwy orfodaeth ac un o dorri gorchymyn amddiffyn (gorchymyn atal, amddiffyn rhag stelcio, peidio ag ymyrryd, priodas dan orfod, FGM neu amddiffyn rhag cam-drin domestig). Sgrin i ganfod patrymau, nid dyfarniad.</numerusform>
            </translation>
        </message>
        <message>
            <source>Not ranked for age, or for fewer allegations or victims than the profile asks; by days.</source>
            <translation>Heb safle oherwydd oedran, neu oherwydd llai o honiadau neu ddioddefwyr nag y mae'r proffil yn gofyn amdanynt; yn ôl diwrnodau.</translation>
        </message>
    </context>
    <context>
        <name>harmdesk::Monitoring</name>
        <message>
            <source>The case has changed since the list was made. Reload the list, then open monitoring again.</source>
            <translation>Mae'r achos wedi newid ers llunio'r rhestr. Ail-lwythwch y rhestr, yna agorwch y monitro eto.</translation>
        </message>
        <message>
            <source>Stopped. What was shown before stays as it was.</source>
            <translation>Stopiwyd. Mae'r hyn a ddangoswyd cynt yn aros fel yr oedd.</translation>
        </message>
        <message>
            <source>%1 % (%2 to %3)</source>
            <translation>%1 % (%2 i %3)</translation>
        </message>
        <message>
            <source>Asian</source>
            <translation>Asiaidd</translation>
        </message>
        <message>
            <source>Black</source>
            <translation>Du</translation>
        </message>
        <message>
            <source>Mixed</source>
            <translation>Cymysg</translation>
        </message>
        <message>
            <source>White</source>
            <translation>Gwyn</translation>
        </message>
        <message>
            <source>Other ethnic group</source>
            <translation>Grŵp ethnig arall</translation>
        </message>
        <message>
            <source>Not stated</source>
            <translation>Heb ei nodi</translation>
        </message>
        <message>
            <source>Not recorded</source>
            <translation>Heb ei gofnodi</translation>
        </message>
        <message>
            <source>Under 18</source>
            <translation>Dan 18</translation>
        </message>
        <message>
            <source>18 to 24</source>
            <translation>18 i 24</translation>
        </message>
        <message>
            <source>25 to 34</source>
            <translation>25 i 34</translation>
        </message>
        <message>
            <source>35 to 44</source>
            <translation>35 i 44</translation>
        </message>
        <message>
            <source>45 to 54</source>
            <translation>45 i 54</translation>
        </message>
        <message>
            <source>55 and over</source>
            <translation>55 a throsodd</translation>
        </message>
        <message>
            <source>Not known</source>
            <translation>Anhysbys</translation>
        </message>
        <message>
            <source>Category</source>
            <translation>Categori</translation>
        </message>
        <message>
            <source>Pool</source>
            <translation>Cronfa</translation>
        </message>
        <message>
            <source>People with an eligible allegation in the window who pass the profile's rules about people</source>
            <translation>Pobl â honiad cymwys yn y cyfnod a gyfrifir sy'n bodloni rheolau'r proffil ynghylch pobl</translation>
        </message>
        <message>
            <source>Rate, 95 % interval</source>
            <translation>Cyfradd, cyfwng 95 %</translation>
        </message>
        <message>
            <source>%1: share of the category's pool, with Wilson's interval</source>
            <translation>%1: cyfran o gronfa'r categori, gyda chyfwng Wilson</translation>
        </message>
        <message>
            <source>Ratio</source>
            <translation>Cymhareb</translation>
        </message>
        <message>
            <source>%1: rate by the rate of the whole pool</source>
            <translation>%1: y gyfradd wedi'i rhannu â chyfradd y gronfa gyfan</translation>
        </message>
        <message>
            <source>Ethnicity</source>
            <translation>Ethnigrwydd</translation>
        </message>
        <message>
            <source>Age band</source>
            <translation>Band oedran</translation>
        </message>
        <message>
            <source>Sex</source>
            <translation>Rhyw</translation>
        </message>
        <message>
            <source>Home borough</source>
            <translation>Bwrdeistref y cartref</translation>
        </message>
        <message>
            <source>Listed</source>
            <translation>Ar y rhestr</translation>
        </message>
        <message>
            <source>Action</source>
            <translation>Gweithredu</translation>
        </message>
        <message>
            <source>Outcome</source>
            <translation>Canlyniad</translation>
        </message>
        <message>
            <source>All of the pool</source>
            <translation>Y gronfa gyfan</translation>
        </message>
        <message>
            <source>suppressed</source>
            <translation>wedi'i atal</translation>
        </message>
        <message>
            <source>Aggregate monitoring only: never an input to the score. Numbers below 5, and categories with fewer than 10 people, are suppressed.</source>
            <translation>Monitro cyfanredol yn unig: byth yn fewnbwn i'r sgôr. Mae niferoedd o dan 5, a chategorïau â llai na 10 person, wedi'u hatal.</translation>
        </message>
        <message>
            <source>As at %1, top %2, profile %3 version %4: %5</source>
            <translation>Fel ar %1, y %2 uchaf, proffil %3 fersiwn %4: %5</translation>
        </message>
    </context>
    <context>
        <name>harmdesk::MonitoringService</name>
        <message>
            <source>Monitoring rates</source>
            <translation>Cyfraddau monitro</translation>
        </message>
    </context>
    <context>
        <name>harmdesk::Movement</name>
        <message>
            <source>New allegation</source>
            <translation>Honiad newydd</translation>
        </message>
        <message>
            <source>Left the window</source>
            <translation>Wedi gadael y cyfnod a gyfrifir</translation>
        </message>
        <message>
            <source>Record changed</source>
            <translation>Newidiwyd y cofnod</translation>
        </message>
        <message>
            <source>Crime record's status</source>
            <translation>Statws y cofnod trosedd</translation>
        </message>
        <message>
            <source>Suspect's status</source>
            <translation>Statws y person dan amheuaeth</translation>
        </message>
        <message>
            <source>Harm index</source>
            <translation>Mynegai niwed</translation>
        </message>
        <message>
            <source>Profile</source>
            <translation>Proffil</translation>
        </message>
        <message>
            <source>Records of the suspect merged or parted</source>
            <translation>Unwyd neu wahanwyd cofnodion y person dan amheuaeth</translation>
        </message>
        <message>
            <source>Stays</source>
            <translation>Yn aros</translation>
        </message>
        <message>
            <source>Joins</source>
            <translation>Yn ymuno</translation>
        </message>
        <message>
            <source>Returns</source>
            <translation>Yn dychwelyd</translation>
        </message>
        <message>
            <source>Leaves</source>
            <translation>Yn gadael</translation>
        </message>
        <message>
            <source>Outside</source>
            <translation>Y tu allan</translation>
        </message>
    </context>
    <context>
        <name>harmdesk::MovementReason</name>
        <message numerus="yes">
            <source>%n new allegation(s) add %1 days</source>
            <translation>
                <numerusform>Mae %n honiad newydd yn ychwanegu %1 diwrnod</numerusform>
                <numerusform>Mae %n honiad newydd yn ychwanegu %1 diwrnod</numerusform>
                <numerusform>Mae %n honiad newydd yn ychwanegu %1 diwrnod</numerusform>
                <numerusform>Mae %n honiad newydd yn ychwanegu %1 diwrnod</numerusform>
                <numerusform>Mae %n honiad newydd yn ychwanegu %1 diwrnod</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n allegation(s) back inside the window add %1 days</source>
            <translation>
                <numerusform>Mae %n honiad sy'n ôl o fewn y cyfnod a gyfrifir yn ychwanegu %1 diwrnod</numerusform>
                <numerusform>Mae %n honiad sy'n ôl o fewn y cyfnod a gyfrifir yn ychwanegu %1 diwrnod</numerusform>
                <numerusform>Mae %n honiad sy'n ôl o fewn y cyfnod a gyfrifir yn ychwanegu %1 diwrnod</numerusform>
                <numerusform>Mae %n honiad sy'n ôl o fewn y cyfnod a gyfrifir yn ychwanegu %1 diwrnod</numerusform>
                <numerusform>Mae %n honiad sy'n ôl o fewn y cyfnod a gyfrifir yn ychwanegu %1 diwrnod</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Changed records of %n allegation(s) add %1 days</source>
            <translation>
                <numerusform>Mae newid yng nghofnodion %n honiad yn ychwanegu %1 diwrnod</numerusform>
                <numerusform>Mae newid yng nghofnodion %n honiad yn ychwanegu %1 diwrnod</numerusform>
                <numerusform>Mae newid yng nghofnodion %n honiad yn ychwanegu %1 diwrnod</numerusform>
                <numerusform>Mae newid yng nghofnodion %n honiad yn ychwanegu %1 diwrnod</numerusform>
                <numerusform>Mae newid yng nghofnodion %n honiad yn ychwanegu %1 diwrnod</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n allegation(s) whose record counts again add %1 days</source>
            <translation>
                <numerusform>Mae %n honiad y mae eu cofnod yn cyfrif eto yn ychwanegu %1 diwrnod</numerusform>
                <numerusform>Mae %n honiad y mae ei cofnod yn cyfrif eto yn ychwanegu %1 diwrnod</numerusform>
                <numerusform>Mae %n honiad y mae eu cofnod yn cyfrif eto yn ychwanegu %1 diwrnod</numerusform>
                <numerusform>Mae %n honiad y mae eu cofnod yn cyfrif eto yn ychwanegu %1 diwrnod</numerusform>
                <numerusform>Mae %n honiad y mae eu cofnod yn cyfrif eto yn ychwanegu %1 diwrnod</numerusform>
            </translation>
        </message>
        <message>
            <source>The suspect's status, age or sex let %1 days count again</source>
            <translation>Mae statws, oedran neu ryw'r person dan amheuaeth yn peri i %1 diwrnod gyfrif eto</translation>
        </message>
        <message>
            <source>The harm index, its rules or decisions add %1 days</source>
            <translation>Mae'r mynegai niwed, ei reolau neu benderfyniadau yn ychwanegu %1 diwrnod</translation>
        </message>
        <message>
            <source>The profile's settings add %1 days</source>
            <translation>Mae gosodiadau'r proffil yn ychwanegu %1 diwrnod</translation>
        </message>
        <message>
            <source>Records merged into this nominal add %1 days</source>
            <translation>Mae cofnodion a unwyd â'r person hwn yn ychwanegu %1 diwrnod</translation>
        </message>
        <message numerus="yes">
            <source>%n allegation(s) no longer held take away %1 days</source>
            <translation>
                <numerusform>Mae %n honiad nas delir mwyach yn tynnu %1 diwrnod</numerusform>
                <numerusform>Mae %n honiad nas delir mwyach yn tynnu %1 diwrnod</numerusform>
                <numerusform>Mae %n honiad nas delir mwyach yn tynnu %1 diwrnod</numerusform>
                <numerusform>Mae %n honiad nas delir mwyach yn tynnu %1 diwrnod</numerusform>
                <numerusform>Mae %n honiad nas delir mwyach yn tynnu %1 diwrnod</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n allegation(s) that left the window or grew older take away %1 days</source>
            <translation>
                <numerusform>Mae %n honiad a adawodd y cyfnod a gyfrifir neu a aeth yn hŷn yn tynnu %1 diwrnod</numerusform>
                <numerusform>Mae %n honiad a adawodd y cyfnod a gyfrifir neu a aeth yn hŷn yn tynnu %1 diwrnod</numerusform>
                <numerusform>Mae %n honiad a adawodd y cyfnod a gyfrifir neu a aeth yn hŷn yn tynnu %1 diwrnod</numerusform>
                <numerusform>Mae %n honiad a adawodd y cyfnod a gyfrifir neu a aeth yn hŷn yn tynnu %1 diwrnod</numerusform>
                <numerusform>Mae %n honiad a adawodd y cyfnod a gyfrifir neu a aeth yn hŷn yn tynnu %1 diwrnod</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Changed records of %n allegation(s) take away %1 days</source>
            <translation>
                <numerusform>Mae newid yng nghofnodion %n honiad yn tynnu %1 diwrnod</numerusform>
                <numerusform>Mae newid yng nghofnodion %n honiad yn tynnu %1 diwrnod</numerusform>
                <numerusform>Mae newid yng nghofnodion %n honiad yn tynnu %1 diwrnod</numerusform>
                <numerusform>Mae newid yng nghofnodion %n honiad yn tynnu %1 diwrnod</numerusform>
                <numerusform>Mae newid yng nghofnodion %n honiad yn tynnu %1 diwrnod</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n cancelled or transferred record(s) take away %1 days</source>
            <translation>
                <numerusform>Mae %n cofnod a ganslwyd neu a drosglwyddwyd yn tynnu %1 diwrnod</numerusform>
                <numerusform>Mae %n cofnod a ganslwyd neu a drosglwyddwyd yn tynnu %1 diwrnod</numerusform>
                <numerusform>Mae %n cofnod a ganslwyd neu a drosglwyddwyd yn tynnu %1 diwrnod</numerusform>
                <numerusform>Mae %n chofnod a ganslwyd neu a drosglwyddwyd yn tynnu %1 diwrnod</numerusform>
                <numerusform>Mae %n cofnod a ganslwyd neu a drosglwyddwyd yn tynnu %1 diwrnod</numerusform>
            </translation>
        </message>
        <message>
            <source>The suspect's status, age or sex take away %1 days</source>
            <translation>Mae statws, oedran neu ryw'r person dan amheuaeth yn tynnu %1 diwrnod</translation>
        </message>
        <message>
            <source>The harm index, its rules or decisions take away %1 days</source>
            <translation>Mae'r mynegai niwed, ei reolau neu benderfyniadau yn tynnu %1 diwrnod</translation>
        </message>
        <message>
            <source>The profile's settings take away %1 days</source>
            <translation>Mae gosodiadau'r proffil yn tynnu %1 diwrnod</translation>
        </message>
        <message>
            <source>Records parted from this nominal take away %1 days</source>
            <translation>Mae cofnodion a wahanwyd oddi wrth y person hwn yn tynnu %1 diwrnod</translation>
        </message>
        <message>
            <source>The case does not hold this nominal</source>
            <translation>Nid yw'r person hwn yn yr achos</translation>
        </message>
        <message>
            <source>Not ranked for the status: %1</source>
            <translation>Heb safle oherwydd y statws: %1</translation>
        </message>
        <message>
            <source>Not ranked: the profile asks for another sex</source>
            <translation>Heb safle: mae'r proffil yn gofyn am ryw arall</translation>
        </message>
        <message numerus="yes">
            <source>Not ranked: younger than %n year(s)</source>
            <translation>
                <numerusform>Heb safle: yn iau na %n oed</numerusform>
                <numerusform>Heb safle: yn iau na %n oed</numerusform>
                <numerusform>Heb safle: yn iau na %n oed</numerusform>
                <numerusform>Heb safle: yn iau na %n oed</numerusform>
                <numerusform>Heb safle: yn iau na %n oed</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Not ranked: %1 allegation(s) count and the profile asks for %2</source>
            <translation>
                <numerusform>Heb safle: mae %1 honiad yn cyfrif ac mae'r proffil yn gofyn am %2</numerusform>
                <numerusform>Heb safle: mae %1 honiad yn cyfrif ac mae'r proffil yn gofyn am %2</numerusform>
                <numerusform>Heb safle: mae %1 honiad yn cyfrif ac mae'r proffil yn gofyn am %2</numerusform>
                <numerusform>Heb safle: mae %1 honiad yn cyfrif ac mae'r proffil yn gofyn am %2</numerusform>
                <numerusform>Heb safle: mae %1 honiad yn cyfrif ac mae'r proffil yn gofyn am %2</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Not ranked: %1 victim(s) count and the profile asks for %2</source>
            <translation>
                <numerusform>Heb safle: mae %1 dioddefwr yn cyfrif ac mae'r proffil yn gofyn am %2</numerusform>
                <numerusform>Heb safle: mae %1 dioddefwr yn cyfrif ac mae'r proffil yn gofyn am %2</numerusform>
                <numerusform>Heb safle: mae %1 dioddefwr yn cyfrif ac mae'r proffil yn gofyn am %2</numerusform>
                <numerusform>Heb safle: mae %1 dioddefwr yn cyfrif ac mae'r proffil yn gofyn am %2</numerusform>
                <numerusform>Heb safle: mae %1 dioddefwr yn cyfrif ac mae'r proffil yn gofyn am %2</numerusform>
            </translation>
        </message>
        <message>
            <source>Overtaken: the cut-off rose from %1 to %2 days</source>
            <translation>Goddiweddwyd: cododd y trothwy o %1 i %2 diwrnod</translation>
        </message>
        <message>
            <source>The cut-off fell from %1 to %2 days</source>
            <translation>Gostyngodd y trothwy o %1 i %2 diwrnod</translation>
        </message>
        <message>
            <source>Others with the same score have changed places with this suspect</source>
            <translation>Mae eraill â'r un sgôr wedi cyfnewid safle â'r person hwn dan amheuaeth</translation>
        </message>
        <message>
            <source>%1. %2</source>
            <translation>%1. %2</translation>
        </message>
        <message>
            <source>Not ranked for the status: %1 since %2</source>
            <translation>Heb safle oherwydd y statws: %1 ers %2</translation>
        </message>
        <message>
            <source>Ranked now with a score of 0 days, and not ranked before</source>
            <translation>Mae ganddo safle nawr gyda sgôr o 0 diwrnod, ac nid oedd ganddo un o'r blaen</translation>
        </message>
    </context>
    <context>
        <name>harmdesk::NotRanked</name>
        <message>
            <source>Not ranked: status “%1”, which the profile leaves out.</source>
            <translation>Heb safle: statws “%1”, y mae'r proffil yn ei hepgor.</translation>
        </message>
        <message>
            <source>Not ranked: aged %1 on the as-at date; the profile takes %2 and over.</source>
            <translation>Heb safle: %1 oed ar ddyddiad y rhestr; mae'r proffil yn cymryd %2 oed a hŷn.</translation>
        </message>
        <message>
            <source>Not ranked: the profile takes only people recorded as %1.</source>
            <translation>Heb safle: dim ond pobl a gofnodwyd fel %1 y mae'r proffil yn eu cymryd.</translation>
        </message>
        <message numerus="yes">
            <source>Not ranked: %n allegation(s) count, the profile asks for at least %1.</source>
            <translation>
                <numerusform>Heb safle: mae %n honiad yn cyfrif; mae'r proffil yn gofyn am o leiaf %1.</numerusform>
                <numerusform>Heb safle: mae %n honiad yn cyfrif; mae'r proffil yn gofyn am o leiaf %1.</numerusform>
                <numerusform>Heb safle: mae %n honiad yn cyfrif; mae'r proffil yn gofyn am o leiaf %1.</numerusform>
                <numerusform>Heb safle: mae %n honiad yn cyfrif; mae'r proffil yn gofyn am o leiaf %1.</numerusform>
                <numerusform>Heb safle: mae %n honiad yn cyfrif; mae'r proffil yn gofyn am o leiaf %1.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Not ranked: %n victim(s) in counted allegations, the profile asks for at least %1.</source>
            <translation>
                <numerusform>Heb safle: %n dioddefwr yn yr honiadau a gyfrifwyd; mae'r proffil yn gofyn am o leiaf %1.</numerusform>
                <numerusform>Heb safle: %n dioddefwr yn yr honiadau a gyfrifwyd; mae'r proffil yn gofyn am o leiaf %1.</numerusform>
                <numerusform>Heb safle: %n dioddefwr yn yr honiadau a gyfrifwyd; mae'r proffil yn gofyn am o leiaf %1.</numerusform>
                <numerusform>Heb safle: %n dioddefwr yn yr honiadau a gyfrifwyd; mae'r proffil yn gofyn am o leiaf %1.</numerusform>
                <numerusform>Heb safle: %n dioddefwr yn yr honiadau a gyfrifwyd; mae'r proffil yn gofyn am o leiaf %1.</numerusform>
            </translation>
        </message>
        <message>
            <source>Not ranked in the list shown.</source>
            <translation>Heb safle yn y rhestr a ddangosir.</translation>
        </message>
    </context>
    <context>
        <name>harmdesk::Pack</name>
        <message>
            <source>date reported</source>
            <translation>dyddiad adrodd</translation>
        </message>
        <message>
            <source>date committed</source>
            <translation>dyddiad cyflawni</translation>
        </message>
        <message>
            <source>date recorded</source>
            <translation>dyddiad cofnodi</translation>
        </message>
        <message>
            <source>persons</source>
            <translation>personau</translation>
        </message>
        <message>
            <source>crimes</source>
            <translation>cofnodion trosedd</translation>
        </message>
        <message>
            <source>links</source>
            <translation>cysylltiadau</translation>
        </message>
        <message>
            <source>events</source>
            <translation>digwyddiadau</translation>
        </message>
        <message>
            <source>Case and window</source>
            <translation>Achos a chyfnod</translation>
        </message>
        <message>
            <source>Case</source>
            <translation>Achos</translation>
        </message>
        <message>
            <source>As-at date</source>
            <translation>Dyddiad y rhestr</translation>
        </message>
        <message>
            <source>Data window</source>
            <translation>Cyfnod y data</translation>
        </message>
        <message numerus="yes">
            <source>%1 to %2, %n day(s), by %3</source>
            <translation>
                <numerusform>%1 hyd %2, %n diwrnod, yn ôl %3</numerusform>
                <numerusform>%1 hyd %2, %n diwrnod, yn ôl %3</numerusform>
                <numerusform>%1 hyd %2, %n diwrnod, yn ôl %3</numerusform>
                <numerusform>%1 hyd %2, %n diwrnod, yn ôl %3</numerusform>
                <numerusform>%1 hyd %2, %n diwrnod, yn ôl %3</numerusform>
            </translation>
        </message>
        <message>
            <source>Newest report held</source>
            <translation>Adroddiad diweddaraf a gedwir</translation>
        </message>
        <message>
            <source>Held in the case</source>
            <translation>Yn yr achos</translation>
        </message>
        <message>
            <source>%1 persons, %2 crimes</source>
            <translation>%1 person, %2 cofnod trosedd</translation>
        </message>
        <message>
            <source>Counts</source>
            <translation>Cyfrif</translation>
        </message>
        <message>
            <source>Suspects ranked</source>
            <translation>Pobl dan amheuaeth yn y rhestr safleoedd</translation>
        </message>
        <message>
            <source>Suspects in this pack</source>
            <translation>Pobl dan amheuaeth yn y pecyn hwn</translation>
        </message>
        <message>
            <source>Allegations counted in this pack</source>
            <translation>Honiadau a gyfrifwyd yn y pecyn hwn</translation>
        </message>
        <message>
            <source>Distinct crimes among them</source>
            <translation>Cofnodion trosedd gwahanol yn eu plith</translation>
        </message>
        <message>
            <source>Distinct victims of them</source>
            <translation>Dioddefwyr gwahanol ynddynt</translation>
        </message>
        <message>
            <source>Days, all ranked suspects</source>
            <translation>Diwrnodau, pawb yn y rhestr safleoedd</translation>
        </message>
        <message>
            <source>Counted crimes without a value in the index</source>
            <translation>Cofnodion trosedd a gyfrifwyd heb werth yn y mynegai</translation>
        </message>
        <message numerus="yes">
            <source>%1 (%n offence text(s))</source>
            <translation>
                <numerusform>%1 (%n testun trosedd)</numerusform>
                <numerusform>%1 (%n testun trosedd)</numerusform>
                <numerusform>%1 (%n testun trosedd)</numerusform>
                <numerusform>%1 (%n testun trosedd)</numerusform>
                <numerusform>%1 (%n testun trosedd)</numerusform>
            </translation>
        </message>
        <message>
            <source>Suspects whose score reads “at least”</source>
            <translation>Pobl dan amheuaeth y mae eu sgôr yn dangos “o leiaf”</translation>
        </message>
        <message>
            <source>Harm index</source>
            <translation>Mynegai niwed</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Enw</translation>
        </message>
        <message>
            <source>Rows, rules, decisions</source>
            <translation>Rhesi, rheolau, penderfyniadau</translation>
        </message>
        <message>
            <source>%1 offences, %2 resolution rules, %3 decided by an analyst</source>
            <translation>%1 trosedd, %2 rheol ddatrys, %3 wedi'u penderfynu gan ddadansoddwr</translation>
        </message>
        <message>
            <source>Last import</source>
            <translation>Mewnforio diwethaf</translation>
        </message>
        <message>
            <source>Imports</source>
            <translation>Mewnforion</translation>
        </message>
        <message>
            <source>none</source>
            <translation>dim</translation>
        </message>
        <message>
            <source>Finished</source>
            <translation>Gorffennwyd</translation>
        </message>
        <message>
            <source>%1 UTC by %2, import %3 of this case</source>
            <translation>%1 UTC gan %2, mewnforio rhif %3 yr achos hwn</translation>
        </message>
        <message>
            <source>%1: %2 read, %3 inserted, %4 updated, %5 unchanged, %6 rejected; SHA-256 %7…</source>
            <translation>%1: darllenwyd %2, ychwanegwyd %3, diweddarwyd %4, heb newid %5, gwrthodwyd %6; SHA-256 %7…</translation>
        </message>
        <message>
            <source>Suspects in order of alleged harm, as at %1</source>
            <translation>Pobl dan amheuaeth yn nhrefn niwed honedig, fel ar %1</translation>
        </message>
        <message>
            <source>Ranked list, SHA-256</source>
            <translation>Rhestr safleoedd, SHA-256</translation>
        </message>
        <message>
            <source>Profile %1, version %2</source>
            <translation>Proffil %1, fersiwn %2</translation>
        </message>
        <message>
            <source>An allegation is not a finding of guilt, and a rank is not a prediction: it identifies suspects for people to look at, and people decide.</source>
            <translation>Nid dyfarniad o euogrwydd yw honiad, ac nid rhagfynegiad yw safle: mae'n nodi pobl dan amheuaeth er mwyn i bobl edrych ar eu hachosion, a phobl sy'n penderfynu.</translation>
        </message>
        <message>
            <source>A score is the sum, over the allegations counted, of the days of imprisonment at the guideline’s starting point for a first offender; offences that are not counted stand beside it and add nothing.</source>
            <translation>Sgôr yw'r cyfanswm, dros yr honiadau a gyfrifwyd, o'r diwrnodau o garchar ym man cychwyn y canllaw ar gyfer trosedd gyntaf; dangosir troseddau nas cyfrifir wrth ei ochr, heb iddynt ychwanegu dim.</translation>
        </message>
        <message>
            <source>%1. For police use. Every export of this pack is logged in the case file. Victims stand under pseudonyms; do not add names. Destroy printed copies after use as your force’s rules say.</source>
            <translation>%1. At ddefnydd yr heddlu. Cofnodir pob allforio o'r pecyn hwn yn ffeil yr achos. Mae'r dioddefwyr o dan ffugenwau; peidiwch ag ychwanegu enwau. Dinistriwch gopïau printiedig ar ôl eu defnyddio yn unol â rheolau eich heddlu.</translation>
        </message>
        <message>
            <source>lapsed %1</source>
            <translation>daeth i ben %1</translation>
        </message>
        <message>
            <source>until %1</source>
            <translation>hyd %1</translation>
        </message>
        <message>
            <source>no limit</source>
            <translation>dim terfyn</translation>
        </message>
        <message>
            <source>none runs</source>
            <translation>nid oes un yn rhedeg</translation>
        </message>
        <message>
            <source>PNC %1</source>
            <translation>PNC %1</translation>
        </message>
        <message>
            <source>date of birth not known</source>
            <translation>dyddiad geni anhysbys</translation>
        </message>
        <message>
            <source>born %1, aged %2</source>
            <translation>ganwyd %1, %2 oed</translation>
        </message>
        <message>
            <source>Possibly the same person as %1: the same PNC ID. The scores are not added together.</source>
            <translation>O bosibl yr un person â %1: yr un PNC ID. Ni chaiff y sgorau eu hadio at ei gilydd.</translation>
        </message>
        <message numerus="yes">
            <source>Also recorded as a victim in %n crime(s).</source>
            <translation>
                <numerusform>Cofnodwyd hefyd fel dioddefwr mewn %n cofnod trosedd.</numerusform>
                <numerusform>Cofnodwyd hefyd fel dioddefwr mewn %n cofnod trosedd.</numerusform>
                <numerusform>Cofnodwyd hefyd fel dioddefwr mewn %n cofnod trosedd.</numerusform>
                <numerusform>Cofnodwyd hefyd fel dioddefwr mewn %n cofnod trosedd.</numerusform>
                <numerusform>Cofnodwyd hefyd fel dioddefwr mewn %n cofnod trosedd.</numerusform>
            </translation>
        </message>
        <message>
            <source>Reported</source>
            <translation>Adroddwyd</translation>
        </message>
        <message>
            <source>Committed</source>
            <translation>Cyflawnwyd</translation>
        </message>
        <message>
            <source>Recorded</source>
            <translation>Cofnodwyd</translation>
        </message>
        <message>
            <source>No allegation is counted.</source>
            <translation>Ni chyfrifir unrhyw honiad.</translation>
        </message>
        <message numerus="yes">
            <source>%n victim(s)</source>
            <translation>
                <numerusform>%n dioddefwr</numerusform>
                <numerusform>%n dioddefwr</numerusform>
                <numerusform>%n dioddefwr</numerusform>
                <numerusform>%n dioddefwr</numerusform>
                <numerusform>%n dioddefwr</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n allegation(s), %1, on %2.</source>
            <translation>
                <numerusform>%n honiad, %1, ar %2.</numerusform>
                <numerusform>%n honiad, %1, ar %2.</numerusform>
                <numerusform>%n honiad, %1, ar %2.</numerusform>
                <numerusform>%n honiad, %1, ar %2.</numerusform>
                <numerusform>%n honiad, %1, ar %2.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n allegation(s), %1, from %2 to %3.</source>
            <translation>
                <numerusform>%n honiad, %1, o %2 i %3.</numerusform>
                <numerusform>%n honiad, %1, o %2 i %3.</numerusform>
                <numerusform>%n honiad, %1, o %2 i %3.</numerusform>
                <numerusform>%n honiad, %1, o %2 i %3.</numerusform>
                <numerusform>%n honiad, %1, o %2 i %3.</numerusform>
            </translation>
        </message>
        <message>
            <source>Not arrested for any of them.</source>
            <translation>Heb arestio am yr un ohonynt.</translation>
        </message>
        <message numerus="yes">
            <source>Arrested for %n of them.</source>
            <translation>
                <numerusform>Arestiwyd am %n ohonynt.</numerusform>
                <numerusform>Arestiwyd am %n ohonynt.</numerusform>
                <numerusform>Arestiwyd am %n ohonynt.</numerusform>
                <numerusform>Arestiwyd am %n ohonynt.</numerusform>
                <numerusform>Arestiwyd am %n ohonynt.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Charged with %n of them.</source>
            <translation>
                <numerusform>Cyhuddwyd o %n ohonynt.</numerusform>
                <numerusform>Cyhuddwyd o %n ohonynt.</numerusform>
                <numerusform>Cyhuddwyd o %n ohonynt.</numerusform>
                <numerusform>Cyhuddwyd o %n ohonynt.</numerusform>
                <numerusform>Cyhuddwyd o %n ohonynt.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Convicted of %n of them.</source>
            <translation>
                <numerusform>Cafwyd euogfarn am %n ohonynt.</numerusform>
                <numerusform>Cafwyd euogfarn am %n ohonynt.</numerusform>
                <numerusform>Cafwyd euogfarn am %n ohonynt.</numerusform>
                <numerusform>Cafwyd euogfarn am %n ohonynt.</numerusform>
                <numerusform>Cafwyd euogfarn am %n ohonynt.</numerusform>
            </translation>
        </message>
        <message>
            <source>No order in force.</source>
            <translation>Dim gorchymyn mewn grym.</translation>
        </message>
        <message numerus="yes">
            <source>%n order(s) in force.</source>
            <translation>
                <numerusform>%n gorchymyn mewn grym.</numerusform>
                <numerusform>%n gorchymyn mewn grym.</numerusform>
                <numerusform>%n gorchymyn mewn grym.</numerusform>
                <numerusform>%n gorchymyn mewn grym.</numerusform>
                <numerusform>%n gorchymyn mewn grym.</numerusform>
            </translation>
        </message>
        <message>
            <source>The score reads “at least”: an offence without a value in the index counts 0 days.</source>
            <translation>Mae'r sgôr yn dangos “o leiaf”: mae trosedd heb werth yn y mynegai yn cyfrif fel 0 diwrnod.</translation>
        </message>
        <message numerus="yes">
            <source>%n allegation(s)</source>
            <translation>
                <numerusform>%n honiad</numerusform>
                <numerusform>%n honiad</numerusform>
                <numerusform>%n honiad</numerusform>
                <numerusform>%n honiad</numerusform>
                <numerusform>%n honiad</numerusform>
            </translation>
        </message>
        <message>
            <source>none counted</source>
            <translation>dim un wedi'i gyfrif</translation>
        </message>
        <message>
            <source>%1 counted, %2 days</source>
            <translation>%1 wedi'u cyfrif, %2 diwrnod</translation>
        </message>
        <message>
            <source>relationship not recorded</source>
            <translation>perthynas heb ei chofnodi</translation>
        </message>
        <message>
            <source>recorded as %1</source>
            <translation>cofnodwyd fel %1</translation>
        </message>
        <message>
            <source>also accused of a crime in this case</source>
            <translation>hefyd yn gyhuddedig mewn cofnod trosedd yn yr achos hwn</translation>
        </message>
        <message>
            <source>%1 (%2) names %3</source>
            <translation>%1 (%2): enwir %3</translation>
        </message>
        <message>
            <source> and </source>
            <translation> a </translation>
        </message>
        <message>
            <source>name withheld: also a victim of this suspect</source>
            <translation>enw wedi'i atal: hefyd yn ddioddefwr i'r person hwn dan amheuaeth</translation>
        </message>
        <message>
            <source>%1, %2 UTC, version %3</source>
            <translation>%1, %2 UTC, fersiwn %3</translation>
        </message>
        <message>
            <source>%1, %2 UTC</source>
            <translation>%1, %2 UTC</translation>
        </message>
        <message>
            <source>none current</source>
            <translation>dim ar hyn o bryd</translation>
        </message>
        <message>
            <source>of %1</source>
            <translation>o %1</translation>
        </message>
        <message>
            <source>not ranked</source>
            <translation>heb safle</translation>
        </message>
        <message numerus="yes">
            <source>%n month(s), no allegation</source>
            <translation>
                <numerusform>%n mis, dim honiad</numerusform>
                <numerusform>%n mis, dim honiad</numerusform>
                <numerusform>%n mis, dim honiad</numerusform>
                <numerusform>%n mis, dim honiad</numerusform>
                <numerusform>%n mis, dim honiad</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n allegation(s) counted</source>
            <translation>
                <numerusform>%n honiad wedi'u cyfrif</numerusform>
                <numerusform>%n honiad wedi'i gyfrif</numerusform>
                <numerusform>%n honiad wedi'u cyfrif</numerusform>
                <numerusform>%n honiad wedi'u cyfrif</numerusform>
                <numerusform>%n honiad wedi'u cyfrif</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n not counted</source>
            <translation>
                <numerusform>%n heb eu cyfrif</numerusform>
                <numerusform>%n heb ei gyfrif</numerusform>
                <numerusform>%n heb eu cyfrif</numerusform>
                <numerusform>%n heb eu cyfrif</numerusform>
                <numerusform>%n heb eu cyfrif</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n arrest(s)</source>
            <translation>
                <numerusform>%n arestiad</numerusform>
                <numerusform>%n arestiad</numerusform>
                <numerusform>%n arestiad</numerusform>
                <numerusform>%n arestiad</numerusform>
                <numerusform>%n arestiad</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n time(s) on bail</source>
            <translation>
                <numerusform>%n cyfnod ar fechnïaeth</numerusform>
                <numerusform>%n cyfnod ar fechnïaeth</numerusform>
                <numerusform>%n cyfnod ar fechnïaeth</numerusform>
                <numerusform>%n cyfnod ar fechnïaeth</numerusform>
                <numerusform>%n cyfnod ar fechnïaeth</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n time(s) under investigation</source>
            <translation>
                <numerusform>%n cyfnod dan ymchwiliad</numerusform>
                <numerusform>%n cyfnod dan ymchwiliad</numerusform>
                <numerusform>%n cyfnod dan ymchwiliad</numerusform>
                <numerusform>%n cyfnod dan ymchwiliad</numerusform>
                <numerusform>%n cyfnod dan ymchwiliad</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n charge(s)</source>
            <translation>
                <numerusform>%n cyhuddiad</numerusform>
                <numerusform>%n cyhuddiad</numerusform>
                <numerusform>%n cyhuddiad</numerusform>
                <numerusform>%n cyhuddiad</numerusform>
                <numerusform>%n cyhuddiad</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n conviction(s)</source>
            <translation>
                <numerusform>%n euogfarn</numerusform>
                <numerusform>%n euogfarn</numerusform>
                <numerusform>%n euogfarn</numerusform>
                <numerusform>%n euogfarn</numerusform>
                <numerusform>%n euogfarn</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n order(s)</source>
            <translation>
                <numerusform>%n gorchymyn</numerusform>
                <numerusform>%n gorchymyn</numerusform>
                <numerusform>%n gorchymyn</numerusform>
                <numerusform>%n gorchymyn</numerusform>
                <numerusform>%n gorchymyn</numerusform>
            </translation>
        </message>
        <message>
            <source>Timeline from %1 to %2: %3.</source>
            <translation>Llinell amser o %1 i %2: %3.</translation>
        </message>
        <message>
            <source>%1, page %2</source>
            <translation>%1, tudalen %2</translation>
        </message>
        <message>
            <source>Cover</source>
            <translation>Clawr</translation>
        </message>
        <message>
            <source>Contents</source>
            <translation>Cynnwys</translation>
        </message>
        <message>
            <source>Cover: case, counts, profile, index</source>
            <translation>Clawr: achos, cyfrif, proffil, mynegai</translation>
        </message>
        <message>
            <source>Ranked list</source>
            <translation>Rhestr safleoedd</translation>
        </message>
        <message>
            <source>No suspect meets the profile on this date: the list is empty.</source>
            <translation>Nid oes unrhyw berson dan amheuaeth yn bodloni'r proffil ar y dyddiad hwn: mae'r rhestr yn wag.</translation>
        </message>
        <message>
            <source>Suspects</source>
            <translation>Pobl dan amheuaeth</translation>
        </message>
        <message>
            <source>rank, name, reference, page</source>
            <translation>safle, enw, cyfeirnod, tudalen</translation>
        </message>
        <message>
            <source>The pack’s fonts could not be unpacked into the temporary folder. Nothing was written. Make room there, or set TMPDIR to a folder that can be written.</source>
            <translation>Nid oedd modd dadbacio ffontiau'r pecyn i'r ffolder dros dro. Nid ysgrifennwyd dim. Gwnewch le yno, neu gosodwch TMPDIR i ffolder y gellir ysgrifennu iddi.</translation>
        </message>
        <message>
            <source>The pack’s fonts could not be loaded. Nothing was written.</source>
            <translation>Nid oedd modd llwytho ffontiau'r pecyn. Nid ysgrifennwyd dim.</translation>
        </message>
        <message>
            <source>and an unmapped offence</source>
            <translation>a throsedd heb ei pharu</translation>
        </message>
        <message>
            <source>no days</source>
            <translation>dim diwrnodau</translation>
        </message>
        <message>
            <source>unmapped: score is “at least” (≥)</source>
            <translation>heb ei baru: mae'r sgôr yn “o leiaf” (≥)</translation>
        </message>
        <message>
            <source>%1 d</source>
            <translation>%1 d</translation>
        </message>
        <message numerus="yes">
            <source>These %n suspect(s) hold %1 % of the %2 days of all %3.</source>
            <translation>
                <numerusform>Mae'r %n person hyn dan amheuaeth yn cyfrif am %1 % o'r %2 diwrnod sydd gan bob un o'r %3.</numerusform>
                <numerusform>Mae'r %n person hwn dan amheuaeth yn cyfrif am %1 % o'r %2 diwrnod sydd gan bob un o'r %3.</numerusform>
                <numerusform>Mae'r %n person hyn dan amheuaeth yn cyfrif am %1 % o'r %2 diwrnod sydd gan bob un o'r %3.</numerusform>
                <numerusform>Mae'r %n person hyn dan amheuaeth yn cyfrif am %1 % o'r %2 diwrnod sydd gan bob un o'r %3.</numerusform>
                <numerusform>Mae'r %n person hyn dan amheuaeth yn cyfrif am %1 % o'r %2 diwrnod sydd gan bob un o'r %3.</numerusform>
            </translation>
        </message>
        <message>
            <source>Bars share one scale, 0 to %1.</source>
            <translation>Mae pob bar ar yr un raddfa, 0 i %1.</translation>
        </message>
        <message>
            <source>Suspects chosen from the ranked list</source>
            <translation>Pobl dan amheuaeth a ddewiswyd o'r rhestr safleoedd</translation>
        </message>
        <message>
            <source>Ranks %1 to %2 of %3.</source>
            <translation>Safleoedd %1 i %2 o %3.</translation>
        </message>
        <message>
            <source>Rank</source>
            <translation>Safle</translation>
        </message>
        <message>
            <source>Suspect</source>
            <translation>Person dan amheuaeth</translation>
        </message>
        <message>
            <source>Ref</source>
            <translation>Cyf.</translation>
        </message>
        <message>
            <source>Score, days</source>
            <translation>Sgôr, diwrnodau</translation>
        </message>
        <message>
            <source>By group</source>
            <translation>Fesul grŵp</translation>
        </message>
        <message>
            <source>Crimes</source>
            <translation>Cofn.</translation>
        </message>
        <message>
            <source>Vict.</source>
            <translation>Diodd.</translation>
        </message>
        <message>
            <source>Worst allegation, share</source>
            <translation>Honiad gwaethaf, cyfran</translation>
        </message>
        <message>
            <source>Last</source>
            <translation>Olaf</translation>
        </message>
        <message>
            <source>Status</source>
            <translation>Statws</translation>
        </message>
        <message>
            <source>Page</source>
            <translation>Tud.</translation>
        </message>
        <message>
            <source>The pack was cancelled. Nothing was written.</source>
            <translation>Cafodd y pecyn ei ganslo. Nid ysgrifennwyd dim.</translation>
        </message>
        <message>
            <source>The case holds no person with the reference %1. Nothing was written. Check the reference in the ranking or the extract.</source>
            <translation>Nid oes person â'r cyfeirnod %1 yn yr achos. Nid ysgrifennwyd dim. Gwiriwch y cyfeirnod yn y rhestr safleoedd neu yn yr echdyniad.</translation>
        </message>
        <message>
            <source>Score: for each allegation the days of the guideline’s starting point for a first offender, times the offences in the record, added up. An allegation is not a finding of guilt.</source>
            <translation>Sgôr: ar gyfer pob honiad, diwrnodau man cychwyn y canllaw ar gyfer trosedd gyntaf, wedi'u lluosi â nifer y troseddau yn y cofnod, a'r cyfan wedi'i adio. Nid dyfarniad o euogrwydd yw honiad.</translation>
        </message>
        <message>
            <source>Counted: %1, from %2 to %3.</source>
            <translation>Cyfrifwyd: %1, o %2 i %3.</translation>
        </message>
        <message>
            <source>%1 of the %2 days of all ranked suspects (%3) stand in this pack: %4 %.</source>
            <translation>Mae %1 o'r %2 diwrnod sydd gan bawb yn y rhestr safleoedd (%3) yn y pecyn hwn: %4 %.</translation>
        </message>
        <message>
            <source>“=” after a rank: equal scores, put in order by worst allegation, then latest report, then number of victims, then reference.</source>
            <translation>“=” ar ôl safle: sgorau cyfartal, wedi'u trefnu yn ôl yr honiad gwaethaf, yna'r adroddiad diweddaraf, yna nifer y dioddefwyr, yna'r cyfeirnod.</translation>
        </message>
        <message>
            <source>The pack was asked for without a complete list. Nothing was written.</source>
            <translation>Gofynnwyd am y pecyn heb restr gyflawn. Nid ysgrifennwyd dim.</translation>
        </message>
        <message>
            <source>The case has changed since this list was made. Nothing was written. Load the list again, then export the pack.</source>
            <translation>Mae'r achos wedi newid ers llunio'r rhestr hon. Nid ysgrifennwyd dim. Llwythwch y rhestr eto, yna allforiwch y pecyn.</translation>
        </message>
        <message>
            <source>%1 monthly pack, %2</source>
            <translation>Pecyn misol %1, %2</translation>
        </message>
        <message>
            <source>%1 subject pack, %2</source>
            <translation>Pecyn unigolyn %1, %2</translation>
        </message>
        <message>
            <source>As at %1 · profile %2 · index %3</source>
            <translation>Fel ar %1 · proffil %2 · mynegai %3</translation>
        </message>
        <message>
            <source>Synthetic data: no row stands for a real person</source>
            <translation>Data synthetig: nid oes unrhyw res yn cynrychioli person go iawn</translation>
        </message>
        <message>
            <source>Victims under pseudonyms. An allegation is not a finding of guilt.</source>
            <translation>Dioddefwyr o dan ffugenwau. Nid dyfarniad o euogrwydd yw honiad.</translation>
        </message>
        <message>
            <source>Reading suspects</source>
            <translation>Darllen y bobl dan amheuaeth</translation>
        </message>
        <message>
            <source>List SHA-256 %1…%2</source>
            <translation>SHA-256 y rhestr %1…%2</translation>
        </message>
        <message>
            <source>Laying out pages</source>
            <translation>Gosod y tudalennau</translation>
        </message>
        <message>
            <source>Painting suspects</source>
            <translation>Darlunio'r bobl dan amheuaeth</translation>
        </message>
        <message>
            <source>The pack could not be painted. Nothing was written. Please report this.</source>
            <translation>Nid oedd modd darlunio'r pecyn. Nid ysgrifennwyd dim. Rhowch wybod am hyn.</translation>
        </message>
        <message>
            <source>The pack’s page numbers did not settle. Nothing was written.</source>
            <translation>Ni sefydlogodd rhifau tudalennau'r pecyn. Nid ysgrifennwyd dim.</translation>
        </message>
        <message>
            <source>Page %1 of %2</source>
            <translation>Tudalen %1 o %2</translation>
        </message>
        <message>
            <source>Link within this pack</source>
            <translation>Dolen o fewn y pecyn hwn</translation>
        </message>
        <message>
            <source>The pack could not be finished. Nothing was written. Please report this.</source>
            <translation>Nid oedd modd gorffen y pecyn. Nid ysgrifennwyd dim. Rhowch wybod am hyn.</translation>
        </message>
        <message>
            <source>There is not enough room for the pack in %1. Nothing was written, and a pack that stood there is unchanged. Make room, or choose another folder.</source>
            <translation>Nid oes digon o le i'r pecyn yn %1. Nid ysgrifennwyd dim, ac mae unrhyw becyn a oedd yno heb newid. Gwnewch le, neu dewiswch ffolder arall.</translation>
        </message>
        <message>
            <source>The folder %1 cannot be written to. Nothing was written. Choose another folder, or ask for the right to write there.</source>
            <translation>Ni ellir ysgrifennu i'r ffolder %1. Nid ysgrifennwyd dim. Dewiswch ffolder arall, neu gofynnwch am yr hawl i ysgrifennu yno.</translation>
        </message>
        <message>
            <source>There is no folder %1. Nothing was written. Create it, or choose another folder.</source>
            <translation>Nid oes ffolder %1. Nid ysgrifennwyd dim. Crëwch y ffolder, neu dewiswch un arall.</translation>
        </message>
        <message>
            <source>The pack could not be written to %1. Nothing was written, and a pack that stood there is unchanged. Try again, or choose another folder.</source>
            <translation>Nid oedd modd ysgrifennu'r pecyn i %1. Nid ysgrifennwyd dim, ac mae unrhyw becyn a oedd yno heb newid. Ceisiwch eto, neu dewiswch ffolder arall.</translation>
        </message>
        <message>
            <source>%1 is a folder, not a file. Nothing was written. Give the name of a PDF file in it.</source>
            <translation>Ffolder yw %1, nid ffeil. Nid ysgrifennwyd dim. Rhowch enw ffeil PDF ynddi.</translation>
        </message>
        <message>
            <source>ranked list, page %1</source>
            <translation>rhestr safleoedd, tudalen %1</translation>
        </message>
        <message>
            <source>Back to the ranked list</source>
            <translation>Yn ôl i'r rhestr safleoedd</translation>
        </message>
        <message>
            <source>Allegations, victims</source>
            <translation>Honiadau, dioddefwyr</translation>
        </message>
        <message>
            <source>Worst allegation</source>
            <translation>Honiad gwaethaf</translation>
        </message>
        <message>
            <source>Last report</source>
            <translation>Adroddiad diweddaraf</translation>
        </message>
        <message>
            <source>Crime no.</source>
            <translation>Rhif trosedd</translation>
        </message>
        <message>
            <source>Offence</source>
            <translation>Trosedd</translation>
        </message>
        <message>
            <source>Victim</source>
            <translation>Dioddefwr</translation>
        </message>
        <message>
            <source>Role</source>
            <translation>Rôl</translation>
        </message>
        <message>
            <source>Matched</source>
            <translation>Parwyd</translation>
        </message>
        <message>
            <source>Days</source>
            <translation>Diwrnodau</translation>
        </message>
        <message>
            <source>0 to %1</source>
            <translation>0 i %1</translation>
        </message>
        <message>
            <source>Score</source>
            <translation>Sgôr</translation>
        </message>
        <message>
            <source>Score ledger</source>
            <translation>Cyfriflen y sgôr</translation>
        </message>
        <message>
            <source>every allegation counted, in the order reported</source>
            <translation>pob honiad a gyfrifwyd, yn nhrefn eu hadrodd</translation>
        </message>
        <message>
            <source>Victim %1</source>
            <translation>Dioddefwr %1</translation>
        </message>
        <message>
            <source>No victim is recorded.</source>
            <translation>Ni chofnodwyd unrhyw ddioddefwr.</translation>
        </message>
        <message>
            <source>Harm by offence group</source>
            <translation>Niwed fesul grŵp troseddau</translation>
        </message>
        <message>
            <source>Nothing is counted.</source>
            <translation>Ni chyfrifir dim.</translation>
        </message>
        <message>
            <source>Victims</source>
            <translation>Dioddefwyr</translation>
        </message>
        <message>
            <source>pseudonyms; names are not in this pack</source>
            <translation>ffugenwau; nid yw'r enwau yn y pecyn hwn</translation>
        </message>
        <message>
            <source>filled: counted, size by days; open: not counted; grey bar: bail or order; dashed bar: RUI</source>
            <translation>llawn: wedi'i gyfrif, maint yn ôl diwrnodau; gwag: heb ei gyfrif; bar llwyd: mechnïaeth neu orchymyn; bar toredig: RUI</translation>
        </message>
        <message>
            <source>Timeline</source>
            <translation>Llinell amser</translation>
        </message>
        <message numerus="yes">
            <source>%n entry(ies) before %1 not drawn; the tables hold all allegations.</source>
            <translation>
                <numerusform>Ni ddangosir %n eitem cyn %1; mae pob honiad yn y tablau.</numerusform>
                <numerusform>Ni ddangosir %n eitem cyn %1; mae pob honiad yn y tablau.</numerusform>
                <numerusform>Ni ddangosir %n eitem cyn %1; mae pob honiad yn y tablau.</numerusform>
                <numerusform>Ni ddangosir %n eitem cyn %1; mae pob honiad yn y tablau.</numerusform>
                <numerusform>Ni ddangosir %n eitem cyn %1; mae pob honiad yn y tablau.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n offence(s)</source>
            <translation>
                <numerusform>%n trosedd</numerusform>
                <numerusform>%n trosedd</numerusform>
                <numerusform>%n trosedd</numerusform>
                <numerusform>%n trosedd</numerusform>
                <numerusform>%n trosedd</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>the %n that can be acted on first</source>
            <translation>
                <numerusform>gellir gweithredu ar %n ohonynt yn gyntaf</numerusform>
                <numerusform>gellir gweithredu ar %n ohonynt yn gyntaf</numerusform>
                <numerusform>gellir gweithredu ar %n ohonynt yn gyntaf</numerusform>
                <numerusform>gellir gweithredu ar %n ohonynt yn gyntaf</numerusform>
                <numerusform>gellir gweithredu ar %n ohonynt yn gyntaf</numerusform>
            </translation>
        </message>
        <message>
            <source>Other linked offences, not scored</source>
            <translation>Troseddau cysylltiedig eraill, heb eu sgorio</translation>
        </message>
        <message>
            <source>None is held.</source>
            <translation>Nid oes un yn yr achos.</translation>
        </message>
        <message>
            <source>Not counted</source>
            <translation>Heb ei gyfrif</translation>
        </message>
        <message>
            <source>Outcome</source>
            <translation>Canlyniad</translation>
        </message>
        <message>
            <source>Trial</source>
            <translation>Treial</translation>
        </message>
        <message>
            <source>Charging limit</source>
            <translation>Terfyn amser cyhuddo</translation>
        </message>
        <message>
            <source>Accused together of</source>
            <translation>Cyd-gyhuddwyd o</translation>
        </message>
        <message>
            <source>Co-accused</source>
            <translation>Cyd-gyhuddedig</translation>
        </message>
        <message>
            <source>each carries the full days</source>
            <translation>mae pob un yn dwyn y diwrnodau llawn</translation>
        </message>
        <message>
            <source>Suspect %1</source>
            <translation>Person dan amheuaeth %1</translation>
        </message>
        <message>
            <source>Briefing notes</source>
            <translation>Nodiadau briffio</translation>
        </message>
        <message>
            <source>newest first; the notes’ authors answer for their words</source>
            <translation>y diweddaraf yn gyntaf; awduron y nodiadau sy'n atebol am eu geiriau</translation>
        </message>
        <message numerus="yes">
            <source>%n day(s) counted</source>
            <translation>
                <numerusform>%n diwrnod wedi'u cyfrif</numerusform>
                <numerusform>%n diwrnod wedi'i gyfrif</numerusform>
                <numerusform>%n diwrnod wedi'u cyfrif</numerusform>
                <numerusform>%n diwrnod wedi'u cyfrif</numerusform>
                <numerusform>%n diwrnod wedi'u cyfrif</numerusform>
            </translation>
        </message>
        <message>
            <source>as at</source>
            <translation>fel ar</translation>
        </message>
        <message>
            <source>Allegations</source>
            <translation>Honiadau</translation>
        </message>
        <message>
            <source>Arrest</source>
            <translation>Arestio</translation>
        </message>
        <message>
            <source>Bail, RUI</source>
            <translation>Mechnïaeth, RUI</translation>
        </message>
        <message>
            <source>Court</source>
            <translation>Llys</translation>
        </message>
        <message>
            <source>Orders</source>
            <translation>Gorchmynion</translation>
        </message>
        <message>
            <source>[victim]</source>
            <translation>[dioddefwr]</translation>
        </message>
    </context>
    <context>
        <name>harmdesk::Profile</name>
        <message>
            <source>The profile setting %1 cannot be "%2". Allowed: %3.</source>
            <translation>Ni all y gosodiad proffil %1 fod yn "%2". Caniateir: %3.</translation>
        </message>
        <message>
            <source>a whole number from %1 to %2</source>
            <translation>rhif cyfan o %1 i %2</translation>
        </message>
        <message>
            <source>one flag without blanks, such as VAWG or DA, or nothing for every crime</source>
            <translation>un faner heb fylchau, megis VAWG neu DA, neu ddim byd ar gyfer pob cofnod trosedd</translation>
        </message>
        <message>
            <source>all crimes</source>
            <translation>pob cofnod trosedd</translation>
        </message>
        <message numerus="yes">
            <source>%1 in the last %n day(s)</source>
            <translation>
                <numerusform>%1 yn y cyfnod diwethaf o %n diwrnod</numerusform>
                <numerusform>%1 yn y cyfnod diwethaf o %n diwrnod</numerusform>
                <numerusform>%1 yn y cyfnod diwethaf o %n diwrnod</numerusform>
                <numerusform>%1 yn y cyfnod diwethaf o %n diwrnod</numerusform>
                <numerusform>%1 yn y cyfnod diwethaf o %n diwrnod</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%1 committed in the last %n day(s)</source>
            <translation>
                <numerusform>%1 a gyflawnwyd yn y cyfnod diwethaf o %n diwrnod</numerusform>
                <numerusform>%1 a gyflawnwyd yn y cyfnod diwethaf o %n diwrnod</numerusform>
                <numerusform>%1 a gyflawnwyd yn y cyfnod diwethaf o %n diwrnod</numerusform>
                <numerusform>%1 a gyflawnwyd yn y cyfnod diwethaf o %n diwrnod</numerusform>
                <numerusform>%1 a gyflawnwyd yn y cyfnod diwethaf o %n diwrnod</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%1 recorded in the last %n day(s)</source>
            <translation>
                <numerusform>%1 a gofnodwyd yn y cyfnod diwethaf o %n diwrnod</numerusform>
                <numerusform>%1 a gofnodwyd yn y cyfnod diwethaf o %n diwrnod</numerusform>
                <numerusform>%1 a gofnodwyd yn y cyfnod diwethaf o %n diwrnod</numerusform>
                <numerusform>%1 a gofnodwyd yn y cyfnod diwethaf o %n diwrnod</numerusform>
                <numerusform>%1 a gofnodwyd yn y cyfnod diwethaf o %n diwrnod</numerusform>
            </translation>
        </message>
        <message>
            <source>%1, each once, separated by semicolons, or nothing</source>
            <translation>%1, unwaith yr un, wedi'u gwahanu gan hanner colonau, neu ddim byd</translation>
        </message>
        <message>
            <source>days from 0 to %1 with at most two decimals, such as 547.5</source>
            <translation>diwrnodau o 0 i %1 â dau le degol ar y mwyaf, megis 547.5</translation>
        </message>
        <message>
            <source>There is no profile setting "%1" (value "%2"). The settings are: %3.</source>
            <translation>Nid oes gosodiad proffil "%1" (gwerth "%2"). Y gosodiadau yw: %3.</translation>
        </message>
        <message numerus="yes">
            <source>%n crime(s) or more</source>
            <translation>
                <numerusform>%n cofnod trosedd neu fwy</numerusform>
                <numerusform>%n cofnod trosedd neu fwy</numerusform>
                <numerusform>%n cofnod trosedd neu fwy</numerusform>
                <numerusform>%n cofnod trosedd neu fwy</numerusform>
                <numerusform>%n cofnod trosedd neu fwy</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n victim(s) or more</source>
            <translation>
                <numerusform>%n dioddefwr neu fwy</numerusform>
                <numerusform>%n dioddefwr neu fwy</numerusform>
                <numerusform>%n dioddefwr neu fwy</numerusform>
                <numerusform>%n dioddefwr neu fwy</numerusform>
                <numerusform>%n dioddefwr neu fwy</numerusform>
            </translation>
        </message>
        <message>
            <source>male</source>
            <translation>gwryw</translation>
        </message>
        <message>
            <source>female</source>
            <translation>benyw</translation>
        </message>
        <message>
            <source>adults</source>
            <translation>oedolion</translation>
        </message>
        <message numerus="yes">
            <source>aged %n or over</source>
            <translation>
                <numerusform>%n oed neu'n hŷn</numerusform>
                <numerusform>%n oed neu'n hŷn</numerusform>
                <numerusform>%n oed neu'n hŷn</numerusform>
                <numerusform>%n oed neu'n hŷn</numerusform>
                <numerusform>%n oed neu'n hŷn</numerusform>
            </translation>
        </message>
        <message>
            <source>not serving</source>
            <translation>heb fod yn bwrw dedfryd</translation>
        </message>
        <message>
            <source>not deceased</source>
            <translation>heb farw</translation>
        </message>
        <message>
            <source>not wanted</source>
            <translation>heb fod yn eisiau</translation>
        </message>
        <message>
            <source>with cancelled records</source>
            <translation>gyda chofnodion wedi'u canslo</translation>
        </message>
        <message>
            <source>with transferred records</source>
            <translation>gyda chofnodion wedi'u trosglwyddo</translation>
        </message>
        <message>
            <source>without active records</source>
            <translation>heb gofnodion gweithredol</translation>
        </message>
        <message numerus="yes">
            <source>reported within %n day(s) of the offence</source>
            <translation>
                <numerusform>adroddwyd o fewn %n diwrnod i'r drosedd</numerusform>
                <numerusform>adroddwyd o fewn %n diwrnod i'r drosedd</numerusform>
                <numerusform>adroddwyd o fewn %n diwrnod i'r drosedd</numerusform>
                <numerusform>adroddwyd o fewn %n diwrnod i'r drosedd</numerusform>
                <numerusform>adroddwyd o fewn %n diwrnod i'r drosedd</numerusform>
            </translation>
        </message>
        <message>
            <source>each record once, whatever its number of offences</source>
            <translation>pob cofnod unwaith, beth bynnag fo nifer ei droseddau</translation>
        </message>
        <message>
            <source>no crime above 1 day</source>
            <translation>dim cofnod trosedd uwchlaw 1 diwrnod</translation>
        </message>
        <message>
            <source>no crime above %1 days</source>
            <translation>dim cofnod trosedd uwchlaw %1 diwrnod</translation>
        </message>
        <message numerus="yes">
            <source>halved every %n day(s)</source>
            <translation>
                <numerusform>wedi'i haneru bob %n diwrnod</numerusform>
                <numerusform>wedi'i haneru bob %n diwrnod</numerusform>
                <numerusform>wedi'i haneru bob %n diwrnod</numerusform>
                <numerusform>wedi'i haneru bob %n diwrnod</numerusform>
                <numerusform>wedi'i haneru bob %n diwrnod</numerusform>
            </translation>
        </message>
        <message>
            <source>The profile setting %1 must be a text, a number, true or false, or a list of texts.</source>
            <translation>Rhaid i'r gosodiad proffil %1 fod yn destun, yn rhif, yn true neu false, neu'n rhestr o destunau.</translation>
        </message>
        <message>
            <source>The profile setting %1 cannot be true or false.</source>
            <translation>Ni all y gosodiad proffil %1 fod yn true neu false.</translation>
        </message>
        <message>
            <source>The profile is not valid JSON. Nothing was changed; correct line %1.</source>
            <translation>Nid yw'r proffil yn JSON dilys. Ni newidiwyd dim; cywirwch linell %1.</translation>
        </message>
        <message>
            <source>The profile must be a JSON object with "name", "version" and "settings".</source>
            <translation>Rhaid i'r proffil fod yn wrthrych JSON â "name", "version" a "settings".</translation>
        </message>
        <message>
            <source>The profile's name must be a text of 1 to %1 characters.</source>
            <translation>Rhaid i enw'r proffil fod yn destun o 1 i %1 nod.</translation>
        </message>
        <message>
            <source>The profile's version must be a whole number from 1.</source>
            <translation>Rhaid i fersiwn y proffil fod yn rhif cyfan, 1 neu fwy.</translation>
        </message>
        <message>
            <source>"settings" of the profile must be a JSON object.</source>
            <translation>Rhaid i "settings" y proffil fod yn wrthrych JSON.</translation>
        </message>
        <message>
            <source>The profile has an unknown key "%1". Known are: %2.</source>
            <translation>Mae gan y proffil allwedd anhysbys "%1". Y rhai hysbys yw: %2.</translation>
        </message>
        <message>
            <source>The profile holds the setting %1 twice.</source>
            <translation>Mae'r gosodiad %1 yn y proffil ddwywaith.</translation>
        </message>
        <message>
            <source>The monthly list: harm of the last year.</source>
            <translation>Y rhestr fisol: niwed y flwyddyn ddiwethaf.</translation>
        </message>
        <message>
            <source>The monthly list with suspects under 18.</source>
            <translation>Y rhestr fisol gyda phobl dan amheuaeth o dan 18 oed.</translation>
        </message>
        <message>
            <source>Recency, frequency, harm: an allegation counts half after 180 days.</source>
            <translation>Pa mor ddiweddar, pa mor aml, faint o niwed: mae honiad yn cyfrif hanner ar ôl 180 diwrnod.</translation>
        </message>
        <message>
            <source>How often: each allegation counts one day at most.</source>
            <translation>Pa mor aml: mae pob honiad yn cyfrif un diwrnod ar y mwyaf.</translation>
        </message>
        <message>
            <source>Domestic abuse alone.</source>
            <translation>Cam-drin domestig yn unig.</translation>
        </message>
        <message>
            <source>Two years instead of one.</source>
            <translation>Dwy flynedd yn lle un.</translation>
        </message>
    </context>
    <context>
        <name>harmdesk::ProfileWords</name>
        <message>
            <source>none</source>
            <translation>dim</translation>
        </message>
        <message>
            <source>Window</source>
            <translation>Cyfnod a gyfrifir</translation>
        </message>
        <message>
            <source>Date that counts</source>
            <translation>Y dyddiad sy'n cyfrif</translation>
        </message>
        <message>
            <source>Flag</source>
            <translation>Baner</translation>
        </message>
        <message>
            <source>Fewest crimes</source>
            <translation>Nifer lleiaf o gofnodion trosedd</translation>
        </message>
        <message>
            <source>Fewest victims</source>
            <translation>Nifer lleiaf o ddioddefwyr</translation>
        </message>
        <message>
            <source>Records left out</source>
            <translation>Cofnodion a hepgorir</translation>
        </message>
        <message>
            <source>People left out</source>
            <translation>Pobl a hepgorir</translation>
        </message>
        <message>
            <source>Least age</source>
            <translation>Oedran isaf</translation>
        </message>
        <message>
            <source>Sex</source>
            <translation>Rhyw</translation>
        </message>
        <message>
            <source>Late reports left out</source>
            <translation>Adroddiadau hwyr a hepgorir</translation>
        </message>
        <message>
            <source>Several offences in a record</source>
            <translation>Sawl trosedd mewn cofnod</translation>
        </message>
        <message>
            <source>Half-life</source>
            <translation>Hanner oes</translation>
        </message>
        <message>
            <source>Most days for one crime</source>
            <translation>Mwyafswm diwrnodau am un drosedd</translation>
        </message>
        <message>
            <source>How many days up to the as-at date count.</source>
            <translation>Faint o ddiwrnodau hyd at ddyddiad y rhestr sy'n cyfrif.</translation>
        </message>
        <message>
            <source>Which date of a crime decides whether it lies in the window.</source>
            <translation>Pa ddyddiad trosedd sy'n penderfynu a yw o fewn y cyfnod a gyfrifir.</translation>
        </message>
        <message>
            <source>The flag that a crime must carry. Nothing: every crime.</source>
            <translation>Y faner y mae'n rhaid i drosedd ei chario. Dim byd: pob trosedd.</translation>
        </message>
        <message>
            <source>A suspect needs at least so many crimes that count.</source>
            <translation>Mae angen o leiaf cymaint â hyn o droseddau sy'n cyfrif ar berson dan amheuaeth.</translation>
        </message>
        <message>
            <source>A suspect needs at least so many victims over those crimes. 0: any number.</source>
            <translation>Mae angen o leiaf cymaint â hyn o ddioddefwyr dros y troseddau hynny ar berson dan amheuaeth. 0: unrhyw nifer.</translation>
        </message>
        <message>
            <source>Crime records in these states do not count.</source>
            <translation>Nid yw cofnodion trosedd yn y cyflyrau hyn yn cyfrif.</translation>
        </message>
        <message>
            <source>People with these statuses are not ranked.</source>
            <translation>Nid yw pobl â'r statysau hyn yn cael safle.</translation>
        </message>
        <message>
            <source>Whole years on the as-at date; an unknown date of birth passes. 0: all ages.</source>
            <translation>Blynyddoedd cyfan ar ddyddiad y rhestr; derbynnir dyddiad geni anhysbys. 0: pob oedran.</translation>
        </message>
        <message>
            <source>Rank everybody or one sex alone; an unknown sex does not pass then.</source>
            <translation>Rhoi safle i bawb neu i un rhyw yn unig; ni dderbynnir rhyw anhysbys wedyn.</translation>
        </message>
        <message>
            <source>Leaves out crimes reported more than so many days after they were committed. 0: none is left out.</source>
            <translation>Mae'n hepgor troseddau a adroddwyd fwy na chymaint â hyn o ddiwrnodau ar ôl eu cyflawni. 0: ni hepgorir yr un.</translation>
        </message>
        <message>
            <source>A record of several offences counts its days as often as it holds offences.</source>
            <translation>Mae cofnod o sawl trosedd yn cyfrif ei ddiwrnodau gynifer o weithiau ag y mae'n dal troseddau.</translation>
        </message>
        <message>
            <source>An allegation counts half after so many days, a quarter after twice as many. 0: never less.</source>
            <translation>Mae honiad yn cyfrif hanner ar ôl cymaint â hyn o ddiwrnodau, chwarter ar ôl dwywaith cymaint. 0: byth yn llai.</translation>
        </message>
        <message>
            <source>No crime adds more days than this. 0: no limit.</source>
            <translation>Nid oes un drosedd yn ychwanegu mwy o ddiwrnodau na hyn. 0: dim terfyn.</translation>
        </message>
        <message numerus="yes">
            <source>%n day(s)</source>
            <translation>
                <numerusform>%n diwrnod</numerusform>
                <numerusform>%n diwrnod</numerusform>
                <numerusform>%n diwrnod</numerusform>
                <numerusform>%n diwrnod</numerusform>
                <numerusform>%n diwrnod</numerusform>
            </translation>
        </message>
        <message>
            <source>reported</source>
            <translation>adroddwyd</translation>
        </message>
        <message>
            <source>committed</source>
            <translation>cyflawnwyd</translation>
        </message>
        <message>
            <source>recorded</source>
            <translation>cofnodwyd</translation>
        </message>
        <message>
            <source>every crime</source>
            <translation>pob trosedd</translation>
        </message>
        <message>
            <source>all ages</source>
            <translation>pob oedran</translation>
        </message>
        <message>
            <source>any</source>
            <translation>unrhyw un</translation>
        </message>
        <message>
            <source>male</source>
            <translation>gwryw</translation>
        </message>
        <message>
            <source>female</source>
            <translation>benyw</translation>
        </message>
        <message>
            <source>each counts</source>
            <translation>pob un yn cyfrif</translation>
        </message>
        <message>
            <source>counts once</source>
            <translation>yn cyfrif unwaith</translation>
        </message>
        <message>
            <source>no limit</source>
            <translation>dim terfyn</translation>
        </message>
        <message>
            <source>%1 days</source>
            <translation>%1 diwrnod</translation>
        </message>
        <message>
            <source>%1 %2</source>
            <comment>setting and its value</comment>
            <translation>%1 %2</translation>
        </message>
    </context>
    <context>
        <name>harmdesk::RankBand</name>
        <message numerus="yes">
            <source>window of %n day(s)</source>
            <translation>
                <numerusform>cyfnod o %n diwrnod</numerusform>
                <numerusform>cyfnod o %n diwrnod</numerusform>
                <numerusform>cyfnod o %n diwrnod</numerusform>
                <numerusform>cyfnod o %n diwrnod</numerusform>
                <numerusform>cyfnod o %n diwrnod</numerusform>
            </translation>
        </message>
        <message>
            <source>harm index %1</source>
            <translation>mynegai niwed %1</translation>
        </message>
        <message>
            <source>without allegation %1</source>
            <translation>heb honiad %1</translation>
        </message>
        <message>
            <source>unmapped allegations at the median of their class</source>
            <translation>honiadau heb eu paru ar ganolrif eu dosbarth</translation>
        </message>
        <message>
            <source>The rank bands were stopped. The list stays as it was.</source>
            <translation>Ataliwyd y bandiau safle. Mae'r rhestr yn aros fel yr oedd.</translation>
        </message>
        <message>
            <source>A variation gives a score too large to be held, so that there are no rank bands. The list stays as it was.</source>
            <translation>Mae amrywiad yn rhoi sgôr rhy fawr i'w dal, felly nid oes bandiau safle. Mae'r rhestr yn aros fel yr oedd.</translation>
        </message>
        <message>
            <source>Rank bands</source>
            <translation>Bandiau safle</translation>
        </message>
        <message>
            <source>Rank bands need a list. Rank the case first.</source>
            <translation>Mae angen rhestr ar gyfer bandiau safle. Lluniwch restr safleoedd yr achos yn gyntaf.</translation>
        </message>
        <message>
            <source>There was not enough memory for the rank bands. The list stays as it was. Close other programs and try again.</source>
            <translation>Nid oedd digon o gof ar gyfer y bandiau safle. Mae'r rhestr yn aros fel yr oedd. Caewch raglenni eraill a cheisiwch eto.</translation>
        </message>
    </context>
    <context>
        <name>harmdesk::Ranking</name>
        <message>
            <source>Counted</source>
            <translation>Wedi'i gyfrif</translation>
        </message>
        <message>
            <source>Outside the window</source>
            <translation>Y tu allan i'r cyfnod a gyfrifir</translation>
        </message>
        <message>
            <source>No date</source>
            <translation>Dim dyddiad</translation>
        </message>
        <message>
            <source>Not eligible</source>
            <translation>Ddim yn gymwys</translation>
        </message>
        <message>
            <source>Record cancelled or transferred</source>
            <translation>Cofnod wedi'i ganslo neu ei drosglwyddo</translation>
        </message>
        <message>
            <source>Historic report</source>
            <translation>Adroddiad hanesyddol</translation>
        </message>
        <message>
            <source>None current</source>
            <translation>Dim ar hyn o bryd</translation>
        </message>
        <message>
            <source>Wanted</source>
            <translation>Yn eisiau</translation>
        </message>
        <message>
            <source>Serving</source>
            <translation>Yn bwrw dedfryd</translation>
        </message>
        <message>
            <source>Deceased</source>
            <translation>Wedi marw</translation>
        </message>
        <message>
            <source>Remand</source>
            <translation>Remand</translation>
        </message>
        <message>
            <source>Bail to %1</source>
            <translation>Mechnïaeth hyd %1</translation>
        </message>
        <message>
            <source>Bail</source>
            <translation>Mechnïaeth</translation>
        </message>
        <message>
            <source>RUI since %1</source>
            <translation>RUI ers %1</translation>
        </message>
        <message>
            <source>RUI</source>
            <translation>RUI</translation>
        </message>
        <message>
            <source>Charged %1</source>
            <translation>Cyhuddwyd %1</translation>
        </message>
        <message>
            <source>Charged</source>
            <translation>Wedi'i gyhuddo</translation>
        </message>
        <message>
            <source>The ranking was stopped. The list shown before stays as it was.</source>
            <translation>Stopiwyd llunio'r rhestr safleoedd. Mae'r rhestr a ddangoswyd cynt yn aros fel yr oedd.</translation>
        </message>
        <message>
            <source>A crime's number of offences is so large, or negative, that the score cannot be held. The case was not changed. Look for the value in the extract's "offences" field, correct it and import again.</source>
            <translation>Mae nifer troseddau un cofnod trosedd mor fawr, neu'n negyddol, fel na ellir storio'r sgôr. Ni newidiwyd yr achos. Chwiliwch am y gwerth ym maes "offences" yr echdyniad, cywirwch ef a mewnforiwch eto.</translation>
        </message>
        <message>
            <source>A ranking needs an as-at date, such as 2026-10-31.</source>
            <translation>Mae angen dyddiad y rhestr ar restr safleoedd, megis 2026-10-31.</translation>
        </message>
        <message>
            <source>There was not enough memory to rank the case. The case was not changed. Close other programs and try again.</source>
            <translation>Nid oedd digon o gof i lunio rhestr safleoedd yr achos. Ni newidiwyd yr achos. Caewch raglenni eraill a cheisiwch eto.</translation>
        </message>
        <message>
            <source>Left out in this sandbox</source>
            <translation>Wedi'i hepgor yn y blwch tywod hwn</translation>
        </message>
    </context>
    <context>
        <name>harmdesk::RankingFilter</name>
        <message>
            <source>%1 or %2</source>
            <translation>%1 neu %2</translation>
        </message>
        <message>
            <source>, </source>
            <translation>, </translation>
        </message>
        <message>
            <source>None current</source>
            <translation>Dim ar hyn o bryd</translation>
        </message>
        <message>
            <source>Wanted</source>
            <translation>Yn eisiau</translation>
        </message>
        <message>
            <source>Serving</source>
            <translation>Yn bwrw dedfryd</translation>
        </message>
        <message>
            <source>Deceased</source>
            <translation>Wedi marw</translation>
        </message>
        <message>
            <source>Remand</source>
            <translation>Remand</translation>
        </message>
        <message>
            <source>Bail</source>
            <translation>Mechnïaeth</translation>
        </message>
        <message>
            <source>RUI</source>
            <translation>RUI</translation>
        </message>
        <message>
            <source>Charged</source>
            <translation>Wedi'i gyhuddo</translation>
        </message>
        <message>
            <source>Search “%1”</source>
            <translation>Chwilio am “%1”</translation>
        </message>
        <message>
            <source>none recorded</source>
            <translation>dim wedi'i gofnodi</translation>
        </message>
        <message>
            <source>Borough: %1</source>
            <translation>Bwrdeistref: %1</translation>
        </message>
        <message>
            <source>Status: %1</source>
            <translation>Statws: %1</translation>
        </message>
        <message>
            <source>Offence group: %1</source>
            <translation>Grŵp troseddau: %1</translation>
        </message>
        <message numerus="yes">
            <source>Last report within %n day(s)</source>
            <translation>
                <numerusform>Adroddiad diweddaraf o fewn %n diwrnod</numerusform>
                <numerusform>Adroddiad diweddaraf o fewn %n diwrnod</numerusform>
                <numerusform>Adroddiad diweddaraf o fewn %n diwrnod</numerusform>
                <numerusform>Adroddiad diweddaraf o fewn %n diwrnod</numerusform>
                <numerusform>Adroddiad diweddaraf o fewn %n diwrnod</numerusform>
            </translation>
        </message>
        <message>
            <source>; </source>
            <translation>; </translation>
        </message>
        <message>
            <source>Status</source>
            <translation>Statws</translation>
        </message>
        <message>
            <source>Offence group</source>
            <translation>Grŵp troseddau</translation>
        </message>
        <message>
            <source>Home borough</source>
            <translation>Bwrdeistref y cartref</translation>
        </message>
        <message>
            <source>Unit</source>
            <translation>Uned</translation>
        </message>
        <message>
            <source>Flag</source>
            <translation>Baner</translation>
        </message>
        <message>
            <source>Age</source>
            <translation>Oed</translation>
        </message>
        <message>
            <source>Victims</source>
            <translation>Dioddefwyr</translation>
        </message>
        <message>
            <source>Last report</source>
            <translation>Adroddiad diweddaraf</translation>
        </message>
        <message>
            <source>Bail and orders</source>
            <translation>Mechnïaeth a gorchmynion</translation>
        </message>
        <message>
            <source>Movement</source>
            <translation>Symudiad</translation>
        </message>
        <message>
            <source>Score</source>
            <translation>Sgôr</translation>
        </message>
        <message>
            <source>under 18</source>
            <translation>dan 18</translation>
        </message>
        <message>
            <source>18–24</source>
            <translation>18–24</translation>
        </message>
        <message>
            <source>25–34</source>
            <translation>25–34</translation>
        </message>
        <message>
            <source>35–44</source>
            <translation>35–44</translation>
        </message>
        <message>
            <source>45–54</source>
            <translation>45–54</translation>
        </message>
        <message>
            <source>55 or over</source>
            <translation>55 neu drosodd</translation>
        </message>
        <message>
            <source>not known</source>
            <translation>anhysbys</translation>
        </message>
        <message>
            <source>0</source>
            <translation>0</translation>
        </message>
        <message>
            <source>1</source>
            <translation>1</translation>
        </message>
        <message>
            <source>2</source>
            <translation>2</translation>
        </message>
        <message>
            <source>3–5</source>
            <translation>3–5</translation>
        </message>
        <message>
            <source>6 or more</source>
            <translation>6 neu fwy</translation>
        </message>
        <message>
            <source>0–7 days ago</source>
            <translation>0–7 diwrnod yn ôl</translation>
        </message>
        <message>
            <source>8–28 days ago</source>
            <translation>8–28 diwrnod yn ôl</translation>
        </message>
        <message>
            <source>29–90 days ago</source>
            <translation>29–90 diwrnod yn ôl</translation>
        </message>
        <message>
            <source>91–182 days ago</source>
            <translation>91–182 diwrnod yn ôl</translation>
        </message>
        <message>
            <source>more than 182 days ago</source>
            <translation>mwy na 182 diwrnod yn ôl</translation>
        </message>
        <message>
            <source>Bail running</source>
            <translation>Mechnïaeth yn rhedeg</translation>
        </message>
        <message>
            <source>Order in force</source>
            <translation>Gorchymyn mewn grym</translation>
        </message>
        <message>
            <source>Neither</source>
            <translation>Y naill na'r llall</translation>
        </message>
        <message>
            <source>Joiner</source>
            <translation>Ymunwr</translation>
        </message>
        <message>
            <source>Returner</source>
            <translation>Dychwelwr</translation>
        </message>
        <message>
            <source>Stayer</source>
            <translation>Aroswr</translation>
        </message>
        <message>
            <source>Up</source>
            <translation>I fyny</translation>
        </message>
        <message>
            <source>Down</source>
            <translation>I lawr</translation>
        </message>
        <message>
            <source>Same rank</source>
            <translation>Yr un safle</translation>
        </message>
        <message>
            <source>Not in the list before</source>
            <translation>Ddim yn y rhestr o'r blaen</translation>
        </message>
        <message>
            <source>Tied</source>
            <translation>Cyfartal</translation>
        </message>
        <message>
            <source>At least (≥)</source>
            <translation>O leiaf (≥)</translation>
        </message>
        <message>
            <source>Unit: %1</source>
            <translation>Uned: %1</translation>
        </message>
        <message>
            <source>Bail and orders: %1</source>
            <translation>Mechnïaeth a gorchmynion: %1</translation>
        </message>
        <message>
            <source>Flag: %1</source>
            <translation>Baner: %1</translation>
        </message>
        <message>
            <source>Age: %1</source>
            <translation>Oed: %1</translation>
        </message>
        <message>
            <source>Victims: %1</source>
            <translation>Dioddefwyr: %1</translation>
        </message>
        <message>
            <source>Last report: %1</source>
            <translation>Adroddiad diwethaf: %1</translation>
        </message>
        <message>
            <source>Movement: %1</source>
            <translation>Symudiad: %1</translation>
        </message>
        <message>
            <source>Score: %1</source>
            <translation>Sgôr: %1</translation>
        </message>
    </context>
    <context>
        <name>harmdesk::RowMapper</name>
        <message>
            <source>%1 Nothing was imported. Check the import specification against the file, correct its mapping, and import again.</source>
            <translation>%1 Ni fewnforiwyd dim. Gwiriwch y fanyleb fewnforio yn erbyn y ffeil, cywirwch ei mapio, a mewnforiwch eto.</translation>
        </message>
        <message>
            <source>No column is mapped to “%1”, which every row needs.</source>
            <translation>Nid oes colofn wedi'i mapio i “%1”, sydd ei angen ar bob rhes.</translation>
        </message>
        <message>
            <source>The file has no column “%1”, which the import specification needs.</source>
            <translation>Nid oes gan y ffeil golofn “%1”, sydd ei hangen ar y fanyleb fewnforio.</translation>
        </message>
        <message>
            <source>“%1” is not a field of the standard extract.</source>
            <translation>Nid yw “%1” yn un o feysydd yr echdyniad safonol.</translation>
        </message>
        <message>
            <source>“%1” is mapped twice.</source>
            <translation>Mae “%1” wedi'i fapio ddwywaith.</translation>
        </message>
        <message>
            <source>“%1” has neither a column nor a constant.</source>
            <translation>Nid oes gan “%1” na cholofn na chysonyn.</translation>
        </message>
        <message>
            <source>How dates are written in “%1” has not been decided.</source>
            <translation>Ni phenderfynwyd sut yr ysgrifennir dyddiadau yn “%1”.</translation>
        </message>
        <message>
            <source>The split of “%1” says no separator.</source>
            <translation>Nid yw rhaniad “%1” yn nodi gwahanydd.</translation>
        </message>
        <message>
            <source>“%1” feeds no table of the case.</source>
            <translation>Nid yw “%1” yn bwydo unrhyw dabl yn yr achos.</translation>
        </message>
    </context>
    <context>
        <name>harmdesk::Sample</name>
        <message>
            <source>The sample could not be written to %1. Nothing of it was kept. Look whether the folder may be written to and the disk has room, then try again.</source>
            <translation>Nid oedd modd ysgrifennu'r sampl i %1. Ni chadwyd dim ohoni. Gwiriwch a ganiateir ysgrifennu i'r ffolder ac a oes lle ar y ddisg, yna ceisiwch eto.</translation>
        </message>
        <message>
            <source>A sample can have from 1 to %1 suspects, not %2.</source>
            <translation>Gall sampl gynnwys o 1 i %1 person dan amheuaeth, nid %2.</translation>
        </message>
        <message>
            <source>A sample needs from 1 to %1 months, such as 2026-08,2026-09.</source>
            <translation>Mae angen o 1 i %1 mis ar sampl, megis 2026-08,2026-09.</translation>
        </message>
        <message>
            <source>"%1" is not a month. Write it as year and month, such as 2026-08.</source>
            <translation>Nid mis yw "%1". Ysgrifennwch ef fel blwyddyn a mis, megis 2026-08.</translation>
        </message>
        <message>
            <source>The months must be in order, each once; "%1" is not.</source>
            <translation>Rhaid i'r misoedd fod mewn trefn, unwaith yr un; nid felly "%1".</translation>
        </message>
        <message>
            <source>The folder %1 cannot be written to. Nothing was written. Choose another folder, or make room on the disk.</source>
            <translation>Ni ellir ysgrifennu i'r ffolder %1. Nid ysgrifennwyd dim. Dewiswch ffolder arall, neu gwnewch le ar y ddisg.</translation>
        </message>
        <message>
            <source>Making the sample was stopped. Nothing of it was kept.</source>
            <translation>Stopiwyd creu'r sampl. Ni chadwyd dim ohoni.</translation>
        </message>
        <message>
            <source>Writing the sample</source>
            <translation>Ysgrifennu'r sampl</translation>
        </message>
        <message>
            <source>Name the folder for the sample.</source>
            <translation>Rhowch enw'r ffolder ar gyfer y sampl.</translation>
        </message>
        <message>
            <source>%1 is a file. Name a folder for the sample.</source>
            <translation>Ffeil yw %1. Rhowch enw ffolder ar gyfer y sampl.</translation>
        </message>
        <message>
            <source>The folder %1 is not empty and holds more than an earlier sample. Nothing was written; name an empty or a new folder.</source>
            <translation>Nid yw'r ffolder %1 yn wag ac mae'n cynnwys mwy na sampl gynharach. Nid ysgrifennwyd dim; rhowch enw ffolder wag neu newydd.</translation>
        </message>
    </context>
    <context>
        <name>harmdesk::SpecJson</name>
        <message>
            <source>The import specification cannot be used: %1, line %2: %3 Nothing was changed. Correct the file, or save the specification again.</source>
            <translation>Ni ellir defnyddio'r fanyleb fewnforio: %1, llinell %2: %3 Ni newidiwyd dim. Cywirwch y ffeil, neu cadwch y fanyleb eto.</translation>
        </message>
        <message>
            <source>at its start</source>
            <translation>ar ei dechrau</translation>
        </message>
        <message>
            <source>an object in braces</source>
            <translation>gwrthrych mewn bachau cyrliog</translation>
        </message>
        <message>
            <source>a list in brackets</source>
            <translation>rhestr mewn bachau sgwâr</translation>
        </message>
        <message>
            <source>a text in quotation marks</source>
            <translation>testun mewn dyfynodau</translation>
        </message>
        <message>
            <source>a whole number</source>
            <translation>cyfanrif</translation>
        </message>
        <message>
            <source>true or false</source>
            <translation>true neu false</translation>
        </message>
        <message>
            <source>here must stand %1.</source>
            <translation>rhaid cael %1 yma.</translation>
        </message>
        <message>
            <source>this key is not known; known are %1.</source>
            <translation>nid yw'r allwedd hon yn hysbys; y rhai hysbys yw %1.</translation>
        </message>
        <message>
            <source>the key "%1" is missing.</source>
            <translation>mae'r allwedd "%1" ar goll.</translation>
        </message>
        <message>
            <source>the number must be from %1 to %2.</source>
            <translation>rhaid i'r rhif fod o %1 i %2.</translation>
        </message>
        <message>
            <source>here must stand one ASCII character.</source>
            <translation>rhaid cael un nod ASCII yma.</translation>
        </message>
        <message>
            <source>"%1" is not known; known are %2.</source>
            <translation>nid yw "%1" yn hysbys; y rhai hysbys yw %2.</translation>
        </message>
        <message>
            <source>not JSON</source>
            <translation>nid JSON</translation>
        </message>
        <message>
            <source>the key "%1" stands twice.</source>
            <translation>mae'r allwedd "%1" yno ddwywaith.</translation>
        </message>
        <message>
            <source>it is nested too deep.</source>
            <translation>mae wedi'i nythu'n rhy ddwfn.</translation>
        </message>
        <message>
            <source>it is too large for a specification.</source>
            <translation>mae'n rhy fawr i fod yn fanyleb.</translation>
        </message>
        <message>
            <source>it is not in UTF-8.</source>
            <translation>nid yw mewn UTF-8.</translation>
        </message>
        <message>
            <source>something stands after its end.</source>
            <translation>mae rhywbeth ar ôl ei diwedd.</translation>
        </message>
        <message>
            <source>the file is empty.</source>
            <translation>mae'r ffeil yn wag.</translation>
        </message>
        <message>
            <source>a sign is wrong or missing here.</source>
            <translation>mae arwydd yn anghywir neu ar goll yma.</translation>
        </message>
        <message>
            <source>The import specification was made by a newer version of the program (schema %1; this one knows %2). Nothing was changed. Install the newer version, or save the specification with this one.</source>
            <translation>Gwnaed y fanyleb fewnforio gan fersiwn mwy diweddar o'r rhaglen (sgema %1; mae hon yn adnabod %2). Ni newidiwyd dim. Gosodwch y fersiwn mwy diweddar, neu cadwch y fanyleb â'r un hon.</translation>
        </message>
        <message>
            <source>the name is too long.</source>
            <translation>mae'r enw'n rhy hir.</translation>
        </message>
        <message>
            <source>two sources have the name "%1".</source>
            <translation>mae dwy ffynhonnell â'r enw "%1".</translation>
        </message>
        <message>
            <source>a source must have a name.</source>
            <translation>rhaid i ffynhonnell gael enw.</translation>
        </message>
        <message>
            <source>the field "%1" is made twice.</source>
            <translation>gwneir y maes "%1" ddwywaith.</translation>
        </message>
        <message>
            <source>the standard extract has no field "%1" in its %2.</source>
            <translation>nid oes gan yr echdyniad safonol faes "%1" yn ei %2.</translation>
        </message>
        <message>
            <source>here must stand "." or ",".</source>
            <translation>rhaid cael "." neu "," yma.</translation>
        </message>
        <message>
            <source>a split needs at least one separator.</source>
            <translation>mae angen o leiaf un gwahanydd ar raniad.</translation>
        </message>
        <message>
            <source>here must stand two texts in brackets: from and to.</source>
            <translation>rhaid cael dau destun mewn bachau sgwâr yma: o ac i.</translation>
        </message>
    </context>
    <context>
        <name>harmdesk::SuspectSummary</name>
        <message>
            <source>Cut-off %1</source>
            <translation>Trothwy %1</translation>
        </message>
        <message>
            <source>above</source>
            <translation>uwchlaw</translation>
        </message>
        <message>
            <source>all are</source>
            <translation>pawb</translation>
        </message>
        <message>
            <source>Above cut-off</source>
            <translation>Dros drothwy</translation>
        </message>
        <message>
            <source>Below cut-off</source>
            <translation>Islaw'r trothwy</translation>
        </message>
        <message>
            <source>to rank %1</source>
            <translation>i safle %1</translation>
        </message>
        <message>
            <source>%1 %</source>
            <translation>%1 %</translation>
        </message>
        <message>
            <source>%1× %2</source>
            <translation>%1× %2</translation>
        </message>
        <message>
            <source>%1 of the score: %2</source>
            <translation>%1 o’r sgôr: %2</translation>
        </message>
        <message numerus="yes">
            <source>Arrested for %1 of %n allegation(s)</source>
            <translation>
                <numerusform>Arestiwyd am %1 o'r %n honiad</numerusform>
                <numerusform>Arestiwyd am %1 o'r %n honiad</numerusform>
                <numerusform>Arestiwyd am %1 o'r %n honiad</numerusform>
                <numerusform>Arestiwyd am %1 o'r %n honiad</numerusform>
                <numerusform>Arestiwyd am %1 o'r %n honiad</numerusform>
            </translation>
        </message>
        <message>
            <source>(no name recorded)</source>
            <translation>(dim enw wedi'i gofnodi)</translation>
        </message>
        <message>
            <source>%1, %2</source>
            <translation>%1, %2</translation>
        </message>
        <message>
            <source>no PNC ID</source>
            <translation>dim PNC ID</translation>
        </message>
        <message>
            <source>PNC %1</source>
            <translation>PNC %1</translation>
        </message>
        <message>
            <source>Rank</source>
            <translation>Safle</translation>
        </message>
        <message>
            <source>tied</source>
            <translation>cyfartal</translation>
        </message>
        <message>
            <source>of %1</source>
            <translation>o %1</translation>
        </message>
        <message>
            <source>Score, days</source>
            <translation>Sgôr, dyddiau</translation>
        </message>
        <message>
            <source>≥ %1</source>
            <translation>≥ %1</translation>
        </message>
        <message numerus="yes">
            <source>%n crime(s)</source>
            <translation>
                <numerusform>%n cofnod trosedd</numerusform>
                <numerusform>%n cofnod trosedd</numerusform>
                <numerusform>%n cofnod trosedd</numerusform>
                <numerusform>%n cofnod trosedd</numerusform>
                <numerusform>%n cofnod trosedd</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n allegation(s) without a value: the score is at least this</source>
            <translation>
                <numerusform>%n honiad heb werth: o leiaf hyn yw'r sgôr</numerusform>
                <numerusform>%n honiad heb werth: o leiaf hyn yw'r sgôr</numerusform>
                <numerusform>%n honiad heb werth: o leiaf hyn yw'r sgôr</numerusform>
                <numerusform>%n honiad heb werth: o leiaf hyn yw'r sgôr</numerusform>
                <numerusform>%n honiad heb werth: o leiaf hyn yw'r sgôr</numerusform>
            </translation>
        </message>
        <message>
            <source>Date of birth not known: may be under age</source>
            <translation>Dyddiad geni anhysbys: gall fod o dan oed</translation>
        </message>
        <message>
            <source>Whole list</source>
            <translation>Y rhestr gyfan</translation>
        </message>
        <message>
            <source>as at %1</source>
            <translation>fel ar %1</translation>
        </message>
        <message>
            <source>Suspects</source>
            <translation>Pobl dan amheuaeth</translation>
        </message>
        <message>
            <source>Sum, days</source>
            <translation>Cyfanswm, diwrnodau</translation>
        </message>
        <message>
            <source>days at rank %1</source>
            <translation>diwrnodau yn safle %1</translation>
        </message>
        <message numerus="yes">
            <source>%n suspect(s) hold half of all days</source>
            <translation>
                <numerusform>Mae gan %n person dan amheuaeth hanner yr holl ddiwrnodau</numerusform>
                <numerusform>Mae gan %n person dan amheuaeth hanner yr holl ddiwrnodau</numerusform>
                <numerusform>Mae gan %n person dan amheuaeth hanner yr holl ddiwrnodau</numerusform>
                <numerusform>Mae gan %n person dan amheuaeth hanner yr holl ddiwrnodau</numerusform>
                <numerusform>Mae gan %n person dan amheuaeth hanner yr holl ddiwrnodau</numerusform>
            </translation>
        </message>
        <message>
            <source>%1; %2</source>
            <translation>%1; %2</translation>
        </message>
        <message numerus="yes">
            <source>%n crime(s) without a value</source>
            <translation>
                <numerusform>%n cofnod trosedd heb werth</numerusform>
                <numerusform>%n cofnod trosedd heb werth</numerusform>
                <numerusform>%n cofnod trosedd heb werth</numerusform>
                <numerusform>%n cofnod trosedd heb werth</numerusform>
                <numerusform>%n cofnod trosedd heb werth</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n score(s) read “at least”</source>
            <translation>
                <numerusform>%n sgôr yn dangos “o leiaf”</numerusform>
                <numerusform>%n sgôr yn dangos “o leiaf”</numerusform>
                <numerusform>%n sgôr yn dangos “o leiaf”</numerusform>
                <numerusform>%n sgôr yn dangos “o leiaf”</numerusform>
                <numerusform>%n sgôr yn dangos “o leiaf”</numerusform>
            </translation>
        </message>
        <message>
            <source>the whole list is above it</source>
            <translation>mae'r rhestr gyfan uwchlaw'r trothwy</translation>
        </message>
        <message>
            <source>ranks %1 and %2 have the same score</source>
            <translation>mae gan safle %1 a safle %2 yr un sgôr</translation>
        </message>
        <message>
            <source>rank %1 is %2 days below</source>
            <translation>mae safle %1 %2 diwrnod yn is</translation>
        </message>
        <message>
            <source>rank %1 %2 %3</source>
            <translation>safle %1 %2 %3</translation>
        </message>
        <message>
            <source>Not in the list of %1</source>
            <translation>Ddim yn y rhestr: %1</translation>
        </message>
        <message>
            <source>was %1 too</source>
            <translation>roedd yn %1 hefyd</translation>
        </message>
        <message>
            <source>%1, was %2</source>
            <translation>%1, roedd yn %2</translation>
        </message>
        <message>
            <source>was %1</source>
            <translation>roedd yn %1</translation>
        </message>
        <message>
            <source>Was rank %1 with %2 in %3: %4 days since</source>
            <translation>Roedd yn safle %1 gyda %2 yn %3: %4 diwrnod ers hynny</translation>
        </message>
        <message>
            <source>band %1–off the list</source>
            <translation>band %1–oddi ar y rhestr</translation>
        </message>
        <message>
            <source>band %1</source>
            <translation>band %1</translation>
        </message>
        <message>
            <source>band %1–%2</source>
            <translation>band %1–%2</translation>
        </message>
    </context>
    <context>
        <name>harmdesk::TrendCharts</name>
        <message>
            <source>not held</source>
            <translation>ddim yn yr achos</translation>
        </message>
        <message numerus="yes">
            <source>%1 report(s)</source>
            <translation>
                <numerusform>%1 adroddiad</numerusform>
                <numerusform>%1 adroddiad</numerusform>
                <numerusform>%1 adroddiad</numerusform>
                <numerusform>%1 adroddiad</numerusform>
                <numerusform>%1 adroddiad</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 days</source>
            <translation>%1 diwrnod</translation>
        </message>
        <message>
            <source>%1 (to %2)</source>
            <translation>%1 (i %2)</translation>
        </message>
        <message>
            <source>%1 %</source>
            <translation>%1 %</translation>
        </message>
        <message>
            <source>No borough recorded</source>
            <translation>Dim bwrdeistref wedi'i chofnodi</translation>
        </message>
        <message>
            <source>All</source>
            <translation>Y cyfan</translation>
        </message>
        <message>
            <source>The case holds no report up to this date.</source>
            <translation>Nid oes adroddiad yn yr achos hyd at y dyddiad hwn.</translation>
        </message>
        <message numerus="yes">
            <source>%1 in %n month(s)</source>
            <translation>
                <numerusform>%1 mewn %n mis</numerusform>
                <numerusform>%1 mewn %n mis</numerusform>
                <numerusform>%1 mewn %n mis</numerusform>
                <numerusform>%1 mewn %n mis</numerusform>
                <numerusform>%1 mewn %n mis</numerusform>
            </translation>
        </message>
        <message>
            <source>%1. The year before is not held: the earliest report is of %2.</source>
            <translation>%1. Nid yw'r flwyddyn flaenorol yn yr achos: dyddiad yr adroddiad cynharaf yw %2.</translation>
        </message>
        <message>
            <source>as many as in the same months of the year before</source>
            <translation>cynifer ag yn yr un misoedd o'r flwyddyn flaenorol</translation>
        </message>
        <message>
            <source>none in the same months of the year before</source>
            <translation>dim yn yr un misoedd o'r flwyddyn flaenorol</translation>
        </message>
        <message>
            <source>%1 more (%2) than in the same months of the year before</source>
            <translation>%1 yn fwy (%2) nag yn yr un misoedd o'r flwyddyn flaenorol</translation>
        </message>
        <message>
            <source>%1 fewer (%2) than in the same months of the year before</source>
            <translation>%1 yn llai (%2) nag yn yr un misoedd o'r flwyddyn flaenorol</translation>
        </message>
        <message>
            <source>%1: %2.</source>
            <translation>%1: %2.</translation>
        </message>
        <message numerus="yes">
            <source>%1. Of them %2 in the %n month(s) that can be compared: %3.</source>
            <translation>
                <numerusform>%1. O'r rhain, %2 yn y %n mis y gellir eu cymharu: %3.</numerusform>
                <numerusform>%1. O'r rhain, %2 yn y %n mis y gellir ei gymharu: %3.</numerusform>
                <numerusform>%1. O'r rhain, %2 yn y %n mis y gellir eu cymharu: %3.</numerusform>
                <numerusform>%1. O'r rhain, %2 yn y %n mis y gellir eu cymharu: %3.</numerusform>
                <numerusform>%1. O'r rhain, %2 yn y %n mis y gellir eu cymharu: %3.</numerusform>
            </translation>
        </message>
        <message>
            <source>Reports by month: %1</source>
            <translation>Adroddiadau fesul mis: %1</translation>
        </message>
        <message>
            <source>Harm by month: %1</source>
            <translation>Niwed fesul mis: %1</translation>
        </message>
        <message>
            <source>reports</source>
            <translation>adroddiadau</translation>
        </message>
        <message>
            <source>days</source>
            <translation>diwrnodau</translation>
        </message>
        <message>
            <source>Month</source>
            <translation>Mis</translation>
        </message>
        <message>
            <source>Year before</source>
            <translation>Blwyddyn flaenorol</translation>
        </message>
        <message>
            <source>Change</source>
            <translation>Newid</translation>
        </message>
        <message>
            <source>Change %</source>
            <translation>Newid %</translation>
        </message>
        <message>
            <source>These months</source>
            <translation>Y misoedd hyn</translation>
        </message>
        <message>
            <source>%1: %2; year before: %3</source>
            <translation>%1: %2; blwyddyn flaenorol: %3</translation>
        </message>
        <message>
            <source>Months that can be compared</source>
            <translation>Misoedd y gellir eu cymharu</translation>
        </message>
        <message>
            <source>Sum</source>
            <translation>Cyfanswm</translation>
        </message>
        <message>
            <source>Reports by month and offence group</source>
            <translation>Adroddiadau fesul mis a grŵp troseddau</translation>
        </message>
        <message>
            <source>Harm by month and offence group</source>
            <translation>Niwed fesul mis a grŵp troseddau</translation>
        </message>
        <message>
            <source>No report in these months.</source>
            <translation>Dim adroddiad yn y misoedd hyn.</translation>
        </message>
        <message>
            <source>No days in these months.</source>
            <translation>Dim diwrnodau yn y misoedd hyn.</translation>
        </message>
        <message>
            <source>%1 is %2 % of %3.</source>
            <translation>Mae %1 yn %2 % o %3.</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <translation>%1: %2</translation>
        </message>
    </context>
    <context>
        <name>harmdesk::Trends</name>
        <message>
            <source>Stopped. What was shown before stays as it was.</source>
            <translation>Stopiwyd. Mae'r hyn a ddangoswyd cynt yn aros fel yr oedd.</translation>
        </message>
    </context>
    <context>
        <name>harmdesk::cases::AuditService</name>
        <message>
            <source>Reading the log</source>
            <translation>Darllen y log</translation>
        </message>
    </context>
    <context>
        <name>harmdesk::cases::BandService</name>
        <message>
            <source>Rank bands</source>
            <translation>Bandiau safle</translation>
        </message>
    </context>
    <context>
        <name>harmdesk::cases::CaseSession</name>
        <message>
            <source>No case is open. Open a case first.</source>
            <translation>Nid oes achos ar agor. Agorwch achos yn gyntaf.</translation>
        </message>
        <message>
            <source>Read-only: open elsewhere since %1 (%2)</source>
            <translation>Darllen yn unig: ar agor mewn man arall ers %1 (%2)</translation>
        </message>
        <message>
            <source>Read-only: open elsewhere</source>
            <translation>Darllen yn unig: ar agor mewn man arall</translation>
        </message>
        <message>
            <source>Opening the case</source>
            <translation>Agor yr achos</translation>
        </message>
    </context>
    <context>
        <name>harmdesk::cases::CycleService</name>
        <message>
            <source>Reading the cycles</source>
            <translation>Yn darllen y cylchoedd</translation>
        </message>
        <message>
            <source>Opening a cycle</source>
            <translation>Yn agor cylch</translation>
        </message>
        <message>
            <source>Closing a cycle</source>
            <translation>Yn cau cylch</translation>
        </message>
        <message>
            <source>There is no list to freeze yet.</source>
            <translation>Nid oes rhestr i'w rhewi eto.</translation>
        </message>
        <message>
            <source>Looking at what is open</source>
            <translation>Yn edrych ar yr hyn sydd ar agor</translation>
        </message>
        <message>
            <source>Freezing the list</source>
            <translation>Yn rhewi'r rhestr</translation>
        </message>
        <message>
            <source>Making a frozen list again</source>
            <translation>Yn llunio rhestr wedi'i rhewi eto</translation>
        </message>
        <message>
            <source>Reading a frozen cycle</source>
            <translation>Yn darllen cylch wedi'i rewi</translation>
        </message>
        <message>
            <source>There is no list to compare with.</source>
            <translation>Nid oes rhestr i gymharu â hi.</translation>
        </message>
        <message>
            <source>Comparing two lists</source>
            <translation>Yn cymharu dwy restr</translation>
        </message>
        <message>
            <source>Checking frozen cycles</source>
            <translation>Yn gwirio cylchoedd wedi'u rhewi</translation>
        </message>
        <message>
            <source>Stopped. The case is as it was.</source>
            <translation>Stopiwyd. Mae'r achos fel yr oedd.</translation>
        </message>
        <message>
            <source>Say who freezes the list: the name is missing. Nothing was frozen.</source>
            <translation>Dywedwch pwy sy'n rhewi'r rhestr: mae'r enw ar goll. Ni rewyd dim.</translation>
        </message>
        <message>
            <source>Say why: the reason is missing. Nothing was frozen.</source>
            <translation>Dywedwch pam: mae'r rheswm ar goll. Ni rewyd dim.</translation>
        </message>
        <message>
            <source>The list could not be made again from what would be kept of it, because of a fault in the program. Nothing was frozen.</source>
            <translation>Nid oedd modd llunio'r rhestr eto o'r hyn a gedwid ohoni, oherwydd nam yn y rhaglen. Ni rewyd dim.</translation>
        </message>
        <message>
            <source>The frozen cycle %1 is not as it was frozen. Do not work on this case: keep a copy, and go back to a backup that passes "harmdesk verify".</source>
            <translation>Nid yw'r cylch %1, a rewyd, fel yr oedd pan rewyd ef. Peidiwch â gweithio ar yr achos hwn: cadwch gopi, ac ewch yn ôl at gopi wrth gefn sy'n pasio "harmdesk verify".</translation>
        </message>
        <message>
            <source>There is no frozen cycle “%1”: none is frozen in this case yet. Freeze one with "harmdesk cycle CASE freeze".</source>
            <translation>Nid oes cylch “%1” wedi'i rewi: nid oes un wedi'i rewi yn yr achos hwn eto. Rhewch un â "harmdesk cycle CASE freeze".</translation>
        </message>
        <message>
            <source>There is no frozen cycle “%1”. The case has: %2.</source>
            <translation>Nid oes cylch “%1” wedi'i rewi. Yn yr achos mae: %2.</translation>
        </message>
    </context>
    <context>
        <name>harmdesk::cases::DossierService</name>
        <message>
            <source>Opening %1</source>
            <translation>Agor %1</translation>
        </message>
    </context>
    <context>
        <name>harmdesk::cases::NoteJournal</name>
        <message>
            <source>The journal of unsaved notes cannot be read. Nothing was changed. Give yourself the right to read it, then open the case again.</source>
            <translation>Ni ellir darllen dyddlyfr y nodiadau heb eu cadw. Ni newidiwyd dim. Rhowch yr hawl i chi'ch hun ei ddarllen, yna agorwch yr achos eto.</translation>
        </message>
        <message>
            <source>The note could not be written to the disk. The text is still in the editor: make room on the disk or allow writing in this folder; it is tried again as you type.</source>
            <translation>Nid oedd modd ysgrifennu'r nodyn i'r ddisg. Mae'r testun yn y golygydd o hyd: gwnewch le ar y ddisg neu caniatewch ysgrifennu yn y ffolder hon; rhoddir cynnig arall arni wrth i chi deipio.</translation>
        </message>
        <message>
            <source>The journal of unsaved notes could not be removed. The notes in it are saved in the case. Allow writing in the folder of the case.</source>
            <translation>Nid oedd modd dileu dyddlyfr y nodiadau heb eu cadw. Mae'r nodiadau sydd ynddo wedi'u cadw yn yr achos. Caniatewch ysgrifennu yn ffolder yr achos.</translation>
        </message>
    </context>
    <context>
        <name>harmdesk::cases::NoteService</name>
        <message>
            <source>Notes cannot be changed here. %1</source>
            <translation>Ni ellir newid nodiadau yma. %1</translation>
        </message>
    </context>
    <context>
        <name>harmdesk::cases::OffenceCodeService</name>
        <message>
            <source>Say who decides: the name is missing.</source>
            <translation>Dywedwch pwy sy'n penderfynu: mae'r enw ar goll.</translation>
        </message>
        <message>
            <source>Say why: the reason is missing.</source>
            <translation>Dywedwch pam: mae'r rheswm ar goll.</translation>
        </message>
        <message>
            <source>Looking for unmapped offences</source>
            <translation>Yn chwilio am droseddau heb eu paru</translation>
        </message>
        <message>
            <source>Reading the harm indexes</source>
            <translation>Yn darllen y mynegeion niwed</translation>
        </message>
        <message>
            <source>There is no list yet to compare with. Wait until it is ranked.</source>
            <translation>Nid oes rhestr eto i gymharu â hi. Arhoswch nes pennu'r safleoedd.</translation>
        </message>
        <message>
            <source>Looking at the effect on the list</source>
            <translation>Yn edrych ar yr effaith ar y rhestr</translation>
        </message>
        <message>
            <source>Deciding an offence</source>
            <translation>Yn penderfynu trosedd</translation>
        </message>
        <message>
            <source>The harm index in use has no offence %1. Choose one of its rows.</source>
            <translation>Nid oes trosedd %1 yn y mynegai niwed a ddefnyddir. Dewiswch un o'i resi.</translation>
        </message>
        <message>
            <source>Withdrawing a decision</source>
            <translation>Yn tynnu penderfyniad yn ôl</translation>
        </message>
        <message>
            <source>There is no decision of this session to undo.</source>
            <translation>Nid oes penderfyniad o'r sesiwn hon i'w ddadwneud.</translation>
        </message>
        <message>
            <source>Undoing a decision</source>
            <translation>Yn dadwneud penderfyniad</translation>
        </message>
        <message>
            <source>That decision has been withdrawn already.</source>
            <translation>Mae'r penderfyniad hwnnw eisoes wedi'i dynnu'n ôl.</translation>
        </message>
        <message>
            <source>undone</source>
            <translation>wedi'i ddadwneud</translation>
        </message>
        <message>
            <source>Settling class %1</source>
            <translation>Yn datrys dosbarth %1</translation>
        </message>
        <message>
            <source>Adding the harm index %1</source>
            <translation>Yn ychwanegu'r mynegai niwed %1</translation>
        </message>
        <message>
            <source>Using the harm index %1</source>
            <translation>Yn defnyddio'r mynegai niwed %1</translation>
        </message>
        <message>
            <source>The case has no harm index “%1”.</source>
            <translation>Nid oes mynegai niwed “%1” yn yr achos.</translation>
        </message>
    </context>
    <context>
        <name>harmdesk::cases::ProfileComparison</name>
        <message>
            <source>There is no list yet. Wait until the case is ranked.</source>
            <translation>Nid oes rhestr eto. Arhoswch nes pennu safleoedd yr achos.</translation>
        </message>
        <message>
            <source>Comparing two profiles</source>
            <translation>Yn cymharu dau broffil</translation>
        </message>
    </context>
    <context>
        <name>harmdesk::cases::ProfileService</name>
        <message>
            <source>Profiles cannot be saved here. %1</source>
            <translation>Ni ellir cadw proffiliau yma. %1</translation>
        </message>
        <message>
            <source>Saving a profile</source>
            <translation>Yn cadw proffil</translation>
        </message>
        <message>
            <source>Profiles cannot be removed here. %1</source>
            <translation>Ni ellir tynnu proffiliau yma. %1</translation>
        </message>
        <message>
            <source>Changing the list of profiles</source>
            <translation>Yn newid y rhestr broffiliau</translation>
        </message>
    </context>
    <context>
        <name>harmdesk::cases::RankingService</name>
        <message>
            <source>Loading the case</source>
            <translation>Llwytho'r achos</translation>
        </message>
        <message>
            <source>Ranking</source>
            <translation>Llunio'r rhestr safleoedd</translation>
        </message>
    </context>
    <context>
        <name>harmdesk::cases::SandboxService</name>
        <message>
            <source>as at %1</source>
            <translation>fel ar %1</translation>
        </message>
        <message>
            <source>index %1</source>
            <translation>mynegai %1</translation>
        </message>
        <message>
            <source>unmapped at the median of the class</source>
            <translation>heb eu paru ar ganolrif y dosbarth</translation>
        </message>
        <message numerus="yes">
            <source>%n allegation(s) left out</source>
            <translation>
                <numerusform>%n honiad wedi'u hepgor</numerusform>
                <numerusform>%n honiad wedi'i hepgor</numerusform>
                <numerusform>%n honiad wedi'u hepgor</numerusform>
                <numerusform>%n honiad wedi'u hepgor</numerusform>
                <numerusform>%n honiad wedi'u hepgor</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n allegation(s) brought in</source>
            <translation>
                <numerusform>%n honiad wedi'u cynnwys</numerusform>
                <numerusform>%n honiad wedi'i gynnwys</numerusform>
                <numerusform>%n honiad wedi'u cynnwys</numerusform>
                <numerusform>%n honiad wedi'u cynnwys</numerusform>
                <numerusform>%n honiad wedi'u cynnwys</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>harmdesk::cases::T</name>
        <message>
            <source>Cycles cannot be opened or frozen here. %1</source>
            <translation>Ni ellir agor na rhewi cylchoedd yma. %1</translation>
        </message>
        <message>
            <source>Offence codes cannot be decided here. %1</source>
            <translation>Ni ellir penderfynu codau trosedd yma. %1</translation>
        </message>
    </context>
    <context>
        <name>harmdesk::cases::ViewService</name>
        <message>
            <source>Views cannot be saved here. %1</source>
            <translation>Ni ellir cadw golygon yma. %1</translation>
        </message>
        <message>
            <source>Saving a view</source>
            <translation>Yn cadw golwg</translation>
        </message>
    </context>
    <context>
        <name>harmdesk::jobs::JobQueue</name>
        <message>
            <source>Stopped before it began; nothing was changed.</source>
            <translation>Stopiwyd cyn dechrau; ni newidiwyd dim.</translation>
        </message>
        <message>
            <source>The program made a mistake in this piece of work and stopped it. What was saved before is safe; please report this with the details.</source>
            <translation>Gwnaeth y rhaglen gamgymeriad yn y darn hwn o waith a'i stopio. Mae'r hyn a gadwyd cynt yn ddiogel; rhowch wybod am hyn gan gynnwys y manylion.</translation>
        </message>
    </context>
    <context>
        <name>harmdesk::tables::AmbiguousClassModel</name>
        <message>
            <source>Class</source>
            <translation>Dosbarth</translation>
        </message>
        <message>
            <source>State</source>
            <translation>Cyflwr</translation>
        </message>
        <message>
            <source>Values, days</source>
            <translation>Gwerthoedd, diwrnodau</translation>
        </message>
        <message>
            <source>Offences</source>
            <translation>Troseddau</translation>
        </message>
        <message>
            <source>Rules</source>
            <translation>Rheolau</translation>
        </message>
        <message>
            <source>Unmapped crimes</source>
            <translation>Cofnodion trosedd heb eu paru</translation>
        </message>
        <message>
            <source>settled</source>
            <translation>wedi'i ddatrys</translation>
        </message>
        <message>
            <source>not settled</source>
            <translation>heb ei ddatrys</translation>
        </message>
    </context>
    <context>
        <name>harmdesk::tables::AuditModel</name>
        <message>
            <source>When</source>
            <translation>Pryd</translation>
        </message>
        <message>
            <source>Who</source>
            <translation>Pwy</translation>
        </message>
        <message>
            <source>What</source>
            <translation>Beth</translation>
        </message>
        <message>
            <source>To what</source>
            <translation>I beth</translation>
        </message>
        <message>
            <source>Detail</source>
            <translation>Manylion</translation>
        </message>
        <message>
            <source>Hash</source>
            <translation>Hash</translation>
        </message>
        <message>
            <source>case created</source>
            <translation>achos wedi'i greu</translation>
        </message>
        <message>
            <source>case opened</source>
            <translation>achos wedi'i agor</translation>
        </message>
        <message>
            <source>import</source>
            <translation>mewnforio</translation>
        </message>
        <message>
            <source>ranking shown</source>
            <translation>rhestr safleoedd wedi'i dangos</translation>
        </message>
        <message>
            <source>dossier opened</source>
            <translation>coflen wedi'i hagor</translation>
        </message>
        <message>
            <source>victims’ names revealed</source>
            <translation>enwau dioddefwyr wedi'u datgelu</translation>
        </message>
        <message>
            <source>note saved</source>
            <translation>nodyn wedi'i gadw</translation>
        </message>
        <message>
            <source>note withdrawn</source>
            <translation>nodyn wedi'i dynnu'n ôl</translation>
        </message>
        <message>
            <source>export</source>
            <translation>allforio</translation>
        </message>
        <message>
            <source>copied</source>
            <translation>copïwyd</translation>
        </message>
        <message>
            <source>search</source>
            <translation>chwilio</translation>
        </message>
        <message>
            <source>offence decided</source>
            <translation>trosedd wedi'i phennu</translation>
        </message>
        <message>
            <source>harm index changed</source>
            <translation>newidiwyd y mynegai niwed</translation>
        </message>
        <message>
            <source>decision withdrawn</source>
            <translation>penderfyniad wedi'i dynnu'n ôl</translation>
        </message>
        <message>
            <source>import rolled back</source>
            <translation>mewnforiad wedi'i ddad-wneud</translation>
        </message>
        <message>
            <source>import rolled forward</source>
            <translation>mewnforiad wedi'i ailosod</translation>
        </message>
        <message>
            <source>rejected rows settled</source>
            <translation>rhesi a wrthodwyd wedi'u datrys</translation>
        </message>
        <message>
            <source>specification saved</source>
            <translation>manyleb wedi'i chadw</translation>
        </message>
        <message>
            <source>specification removed</source>
            <translation>manyleb wedi'i thynnu</translation>
        </message>
        <message>
            <source>harm index added</source>
            <translation>mynegai niwed wedi'i ychwanegu</translation>
        </message>
        <message>
            <source>rules of a class changed</source>
            <translation>rheolau dosbarth wedi'u newid</translation>
        </message>
    </context>
    <context>
        <name>harmdesk::tables::CandidateModel</name>
        <message>
            <source>Days</source>
            <translation>Diwrnodau</translation>
        </message>
        <message>
            <source>Days of custody for one offence</source>
            <translation>Diwrnodau o garchar am un drosedd</translation>
        </message>
        <message>
            <source>Offence of the index</source>
            <translation>Trosedd yn y mynegai</translation>
        </message>
        <message>
            <source>Why it is offered</source>
            <translation>Pam y'i cynigir</translation>
        </message>
        <message>
            <source>URN</source>
            <translation>URN</translation>
        </message>
        <message>
            <source>Class</source>
            <translation>Dosbarth</translation>
        </message>
        <message>
            <source>CJS codes</source>
            <translation>Codau CJS</translation>
        </message>
        <message>
            <source>Group</source>
            <translation>Grŵp</translation>
        </message>
        <message>
            <source>Alike, %</source>
            <translation>Tebyg, %</translation>
        </message>
        <message>
            <source>Six parts title, four parts code: for the order of this list only</source>
            <translation>Chwe rhan teitl, pedair rhan cod: ar gyfer trefn y rhestr hon yn unig</translation>
        </message>
    </context>
    <context>
        <name>harmdesk::tables::CoAccusedModel</name>
        <message>
            <source>Name</source>
            <translation>Enw</translation>
        </message>
        <message>
            <source>Ref</source>
            <translation>Cyf.</translation>
        </message>
        <message>
            <source>Rank</source>
            <translation>Safle</translation>
        </message>
        <message>
            <source>Place in the list shown; empty = not ranked</source>
            <translation>Safle yn y rhestr a ddangosir; gwag = heb safle</translation>
        </message>
        <message>
            <source>Shared allegations</source>
            <translation>Honiadau a rennir</translation>
        </message>
        <message>
            <source>Crimes</source>
            <translation>Cofnodion trosedd</translation>
        </message>
        <message>
            <source>Enter or double click opens this dossier</source>
            <translation>Mae Enter neu glic dwbl yn agor y goflen hon</translation>
        </message>
    </context>
    <context>
        <name>harmdesk::tables::ColumnModel</name>
        <message>
            <source>every value is empty</source>
            <translation>mae pob gwerth yn wag</translation>
        </message>
        <message>
            <source>, more than %1 different</source>
            <translation>, mwy na %1 gwahanol</translation>
        </message>
        <message>
            <source>, all different</source>
            <translation>, pob un yn wahanol</translation>
        </message>
        <message>
            <source>, %1 different</source>
            <translation>, %1 gwahanol</translation>
        </message>
        <message numerus="yes">
            <source>; %n “nothing” in words</source>
            <translation>
                <numerusform>; %n “dim” mewn geiriau</numerusform>
                <numerusform>; %n “dim” mewn geiriau</numerusform>
                <numerusform>; %n “dim” mewn geiriau</numerusform>
                <numerusform>; %n “dim” mewn geiriau</numerusform>
                <numerusform>; %n “dim” mewn geiriau</numerusform>
            </translation>
        </message>
        <message>
            <source>#</source>
            <translation>#</translation>
        </message>
        <message>
            <source>Column in the file</source>
            <translation>Colofn yn y ffeil</translation>
        </message>
        <message>
            <source>Values</source>
            <translation>Gwerthoedd</translation>
        </message>
        <message>
            <source>Goes to</source>
            <translation>Yn mynd i</translation>
        </message>
        <message>
            <source>Filled %</source>
            <translation>Llenwyd %</translation>
        </message>
        <message>
            <source>Share of the records that have a value</source>
            <translation>Cyfran y cofnodion sydd â gwerth</translation>
        </message>
        <message>
            <source>Verdict over the whole column</source>
            <translation>Casgliad ar y golofn gyfan</translation>
        </message>
        <message>
            <source>Guess %</source>
            <translation>Dyfaliad %</translation>
        </message>
        <message>
            <source>How sure the guess was, and why (in the tool tip)</source>
            <translation>Pa mor sicr oedd y dyfaliad, a pham (yn y cyngor)</translation>
        </message>
        <message numerus="yes">
            <source>(and %n more)</source>
            <translation>
                <numerusform>(a %n arall)</numerusform>
                <numerusform>(a %n arall)</numerusform>
                <numerusform>(a %n arall)</numerusform>
                <numerusform>(a %n arall)</numerusform>
                <numerusform>(a %n arall)</numerusform>
            </translation>
        </message>
        <message>
            <source>left out on purpose</source>
            <translation>wedi'i hepgor o fwriad</translation>
        </message>
        <message>
            <source>goes nowhere; %1</source>
            <translation>ddim yn mynd i unman; %1</translation>
        </message>
        <message>
            <source>%1 of %2 records have a value</source>
            <translation>mae gan %1 o %2 cofnod werth</translation>
        </message>
        <message>
            <source>left out</source>
            <translation>wedi'i hepgor</translation>
        </message>
        <message>
            <source>nowhere yet</source>
            <translation>dim unman eto</translation>
        </message>
        <message numerus="yes">
            <source>%Ln date(s)</source>
            <translation>
                <numerusform>%Ln dyddiad</numerusform>
                <numerusform>%Ln dyddiad</numerusform>
                <numerusform>%Ln dyddiad</numerusform>
                <numerusform>%Ln dyddiad</numerusform>
                <numerusform>%Ln dyddiad</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln whole number(s)</source>
            <translation>
                <numerusform>%Ln cyfanrif</numerusform>
                <numerusform>%Ln cyfanrif</numerusform>
                <numerusform>%Ln cyfanrif</numerusform>
                <numerusform>%Ln chyfanrif</numerusform>
                <numerusform>%Ln cyfanrif</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln number(s)</source>
            <translation>
                <numerusform>%Ln rhif</numerusform>
                <numerusform>%Ln rhif</numerusform>
                <numerusform>%Ln rhif</numerusform>
                <numerusform>%Ln rhif</numerusform>
                <numerusform>%Ln rhif</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln text(s)</source>
            <translation>
                <numerusform>%Ln testun</numerusform>
                <numerusform>%Ln testun</numerusform>
                <numerusform>%Ln testun</numerusform>
                <numerusform>%Ln thestun</numerusform>
                <numerusform>%Ln testun</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>harmdesk::tables::CompareListModel</name>
        <message>
            <source>On</source>
            <translation>Ar</translation>
        </message>
        <message>
            <source>Suspect</source>
            <translation>Dan amheuaeth</translation>
        </message>
        <message>
            <source>Ref</source>
            <translation>Cyf.</translation>
        </message>
        <message>
            <source>Rank</source>
            <translation>Safle</translation>
        </message>
        <message>
            <source>Score</source>
            <translation>Sgôr</translation>
        </message>
        <message>
            <source>Rank, %1</source>
            <translation>Safle, %1</translation>
        </message>
        <message>
            <source>Days, %1</source>
            <translation>Diwrnodau, %1</translation>
        </message>
        <message>
            <source>not ranked</source>
            <translation>heb safle</translation>
        </message>
        <message>
            <source>both</source>
            <translation>y ddwy</translation>
        </message>
        <message>
            <source>only %1</source>
            <translation>%1 yn unig</translation>
        </message>
        <message numerus="yes">
            <source>%1 of the first %2 are on both lists, %3 on the first alone, %4 on the second alone. Over %n suspect(s) ranked in both: Spearman %5, Kendall %6.</source>
            <translation>
                <numerusform>Mae %1 o'r %2 cyntaf ar y ddwy restr, %3 ar y gyntaf yn unig, %4 ar yr ail yn unig. Ar gyfer %n person dan amheuaeth sydd â safle yn y ddwy: Spearman %5, Kendall %6.</numerusform>
                <numerusform>Mae %1 o'r %2 cyntaf ar y ddwy restr, %3 ar y gyntaf yn unig, %4 ar yr ail yn unig. Ar gyfer %n person dan amheuaeth sydd â safle yn y ddwy: Spearman %5, Kendall %6.</numerusform>
                <numerusform>Mae %1 o'r %2 cyntaf ar y ddwy restr, %3 ar y gyntaf yn unig, %4 ar yr ail yn unig. Ar gyfer %n person dan amheuaeth sydd â safle yn y ddwy: Spearman %5, Kendall %6.</numerusform>
                <numerusform>Mae %1 o'r %2 cyntaf ar y ddwy restr, %3 ar y gyntaf yn unig, %4 ar yr ail yn unig. Ar gyfer %n pherson dan amheuaeth sydd â safle yn y ddwy: Spearman %5, Kendall %6.</numerusform>
                <numerusform>Mae %1 o'r %2 cyntaf ar y ddwy restr, %3 ar y gyntaf yn unig, %4 ar yr ail yn unig. Ar gyfer %n person dan amheuaeth sydd â safle yn y ddwy: Spearman %5, Kendall %6.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>harmdesk::tables::CycleModel</name>
        <message>
            <source>Cycle</source>
            <translation>Cylch</translation>
        </message>
        <message>
            <source>Version</source>
            <translation>Fersiwn</translation>
        </message>
        <message>
            <source>A month that is frozen once more gets the next version; the old one is kept</source>
            <translation>Mae mis a rewir unwaith eto yn cael y fersiwn nesaf; cedwir yr hen un</translation>
        </message>
        <message>
            <source>As at</source>
            <translation>Fel ar</translation>
        </message>
        <message>
            <source>Profile</source>
            <translation>Proffil</translation>
        </message>
        <message>
            <source>With its version</source>
            <translation>Gyda'i fersiwn</translation>
        </message>
        <message>
            <source>Harm index</source>
            <translation>Mynegai niwed</translation>
        </message>
        <message>
            <source>N</source>
            <translation>N</translation>
        </message>
        <message>
            <source>The cut-off: places inside</source>
            <translation>Y trothwy: safleoedd o'i fewn</translation>
        </message>
        <message>
            <source>Ranked</source>
            <translation>Gyda safle</translation>
        </message>
        <message>
            <source>Suspects in the list</source>
            <translation>Pobl dan amheuaeth yn y rhestr</translation>
        </message>
        <message>
            <source>≥</source>
            <translation>≥</translation>
        </message>
        <message>
            <source>Suspects whose score reads “at least”, because an offence in it had no value</source>
            <translation>Pobl dan amheuaeth y mae eu sgôr yn dangos “o leiaf”, am nad oedd gwerth i drosedd ynddi</translation>
        </message>
        <message>
            <source>Frozen by</source>
            <translation>Rhewyd gan</translation>
        </message>
        <message>
            <source>When</source>
            <translation>Pryd</translation>
        </message>
        <message>
            <source>Reason</source>
            <translation>Rheswm</translation>
        </message>
        <message>
            <source>SHA-256</source>
            <translation>SHA-256</translation>
        </message>
        <message>
            <source>The first eight characters of the sum over everything that was kept</source>
            <translation>Wyth nod cyntaf y swm dros bopeth a gadwyd</translation>
        </message>
        <message numerus="yes">
            <source>%n crime(s) without a value</source>
            <translation>
                <numerusform>%n cofnod trosedd heb werth</numerusform>
                <numerusform>%n cofnod trosedd heb werth</numerusform>
                <numerusform>%n cofnod trosedd heb werth</numerusform>
                <numerusform>%n cofnod trosedd heb werth</numerusform>
                <numerusform>%n cofnod trosedd heb werth</numerusform>
            </translation>
        </message>
        <message>
            <source>%1, superseded</source>
            <translation>%1, wedi'i ddisodli</translation>
        </message>
    </context>
    <context>
        <name>harmdesk::tables::DecisionModel</name>
        <message>
            <source>When</source>
            <translation>Pryd</translation>
        </message>
        <message>
            <source>Who</source>
            <translation>Pwy</translation>
        </message>
        <message>
            <source>Class</source>
            <translation>Dosbarth</translation>
        </message>
        <message>
            <source>CJS code</source>
            <translation>Cod CJS</translation>
        </message>
        <message>
            <source>Offence as recorded</source>
            <translation>Trosedd fel y'i cofnodwyd</translation>
        </message>
        <message>
            <source>Days</source>
            <translation>Diwrnodau</translation>
        </message>
        <message>
            <source>In the index in use</source>
            <translation>Yn y mynegai a ddefnyddir</translation>
        </message>
        <message>
            <source>URN</source>
            <translation>URN</translation>
        </message>
        <message>
            <source>Why</source>
            <translation>Pam</translation>
        </message>
        <message>
            <source>State</source>
            <translation>Cyflwr</translation>
        </message>
        <message>
            <source>withdrawn by %1, %2</source>
            <translation>tynnwyd yn ôl gan %1, %2</translation>
        </message>
        <message>
            <source>stands</source>
            <translation>yn sefyll</translation>
        </message>
        <message>
            <source>waits: not in the index in use</source>
            <translation>yn aros: nid yw yn y mynegai a ddefnyddir</translation>
        </message>
    </context>
    <context>
        <name>harmdesk::tables::Dossier</name>
        <message>
            <source>%1, line %2, import %3</source>
            <translation>%1, llinell %2, mewnforio %3</translation>
        </message>
        <message>
            <source>Source: %1</source>
            <translation>Ffynhonnell: %1</translation>
        </message>
    </context>
    <context>
        <name>harmdesk::tables::EventModel</name>
        <message>
            <source>Event</source>
            <translation>Digwyddiad</translation>
        </message>
        <message>
            <source>On</source>
            <translation>Ar</translation>
        </message>
        <message>
            <source>Until</source>
            <translation>Hyd</translation>
        </message>
        <message>
            <source>Crime no.</source>
            <translation>Rhif trosedd</translation>
        </message>
        <message>
            <source>Detail</source>
            <translation>Manylion</translation>
        </message>
        <message>
            <source>On the as-at date</source>
            <translation>Ar ddyddiad y rhestr</translation>
        </message>
        <message>
            <source>Source</source>
            <translation>Ffynhonnell</translation>
        </message>
        <message>
            <source>In force</source>
            <translation>Mewn grym</translation>
        </message>
        <message>
            <source>Later</source>
            <translation>Yn ddiweddarach</translation>
        </message>
        <message>
            <source>Ended</source>
            <translation>Wedi dod i ben</translation>
        </message>
        <message>
            <source>Source: %1</source>
            <translation>Ffynhonnell: %1</translation>
        </message>
    </context>
    <context>
        <name>harmdesk::tables::FindingModel</name>
        <message>
            <source>Weight</source>
            <translation>Pwys</translation>
        </message>
        <message>
            <source>What</source>
            <translation>Beth</translation>
        </message>
        <message>
            <source>File</source>
            <translation>Ffeil</translation>
        </message>
        <message>
            <source>Column</source>
            <translation>Colofn</translation>
        </message>
        <message>
            <source>Field</source>
            <translation>Maes</translation>
        </message>
        <message>
            <source>Values</source>
            <translation>Gwerthoedd</translation>
        </message>
        <message>
            <source>to settle</source>
            <translation>i'w ddatrys</translation>
        </message>
        <message>
            <source>to know</source>
            <translation>er gwybodaeth</translation>
        </message>
        <message>
            <source>look</source>
            <translation>edrychwch</translation>
        </message>
        <message>
            <source>Nothing can be imported before this is settled</source>
            <translation>Ni ellir mewnforio dim cyn datrys hyn</translation>
        </message>
    </context>
    <context>
        <name>harmdesk::tables::ImportListModel</name>
        <message>
            <source>Imported</source>
            <translation>Mewnforiwyd</translation>
        </message>
        <message>
            <source>From</source>
            <translation>O</translation>
        </message>
        <message>
            <source>New</source>
            <translation>Newydd</translation>
        </message>
        <message>
            <source>Changed</source>
            <translation>Newidiwyd</translation>
        </message>
        <message>
            <source>Rejected</source>
            <translation>Gwrthodwyd</translation>
        </message>
        <message>
            <source>Read</source>
            <translation>Darllenwyd</translation>
        </message>
        <message>
            <source>By</source>
            <translation>Gan</translation>
        </message>
        <message>
            <source>rolled back</source>
            <translation>wedi'i rolio'n ôl</translation>
        </message>
        <message numerus="yes">
            <source>%n row(s) to work</source>
            <translation>
                <numerusform>%n rhes i weithio arnynt</numerusform>
                <numerusform>%n rhes i weithio arni</numerusform>
                <numerusform>%n rhes i weithio arnynt</numerusform>
                <numerusform>%n rhes i weithio arnynt</numerusform>
                <numerusform>%n rhes i weithio arnynt</numerusform>
            </translation>
        </message>
        <message>
            <source>done</source>
            <translation>wedi'i wneud</translation>
        </message>
        <message>
            <source>No.</source>
            <translation>Rhif</translation>
        </message>
        <message>
            <source>State</source>
            <translation>Cyflwr</translation>
        </message>
    </context>
    <context>
        <name>harmdesk::tables::IndexDiffModel</name>
        <message>
            <source>What</source>
            <translation>Beth</translation>
        </message>
        <message>
            <source>URN</source>
            <translation>URN</translation>
        </message>
        <message>
            <source>Class</source>
            <translation>Dosbarth</translation>
        </message>
        <message>
            <source>Field</source>
            <translation>Maes</translation>
        </message>
        <message>
            <source>Old</source>
            <translation>Hen</translation>
        </message>
        <message>
            <source>New</source>
            <translation>Newydd</translation>
        </message>
        <message>
            <source>Offence or code</source>
            <translation>Trosedd neu god</translation>
        </message>
        <message>
            <source>The two versions do not differ.</source>
            <translation>Nid yw'r ddau fersiwn yn wahanol.</translation>
        </message>
        <message numerus="yes">
            <source>%n offence(s) changed</source>
            <translation>
                <numerusform>%n trosedd wedi newid</numerusform>
                <numerusform>%n drosedd wedi newid</numerusform>
                <numerusform>%n trosedd wedi newid</numerusform>
                <numerusform>%n throsedd wedi newid</numerusform>
                <numerusform>%n trosedd wedi newid</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n only in the old</source>
            <translation>
                <numerusform>%n dim ond yn yr hen un</numerusform>
                <numerusform>%n dim ond yn yr hen un</numerusform>
                <numerusform>%n dim ond yn yr hen un</numerusform>
                <numerusform>%n dim ond yn yr hen un</numerusform>
                <numerusform>%n dim ond yn yr hen un</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n only in the new</source>
            <translation>
                <numerusform>%n dim ond yn yr un newydd</numerusform>
                <numerusform>%n dim ond yn yr un newydd</numerusform>
                <numerusform>%n dim ond yn yr un newydd</numerusform>
                <numerusform>%n dim ond yn yr un newydd</numerusform>
                <numerusform>%n dim ond yn yr un newydd</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n class(es) with another value</source>
            <translation>
                <numerusform>%n dosbarth â gwerth arall</numerusform>
                <numerusform>%n dosbarth â gwerth arall</numerusform>
                <numerusform>%n dosbarth â gwerth arall</numerusform>
                <numerusform>%n dosbarth â gwerth arall</numerusform>
                <numerusform>%n dosbarth â gwerth arall</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n CJS code(s) with another value</source>
            <translation>
                <numerusform>%n cod CJS â gwerth arall</numerusform>
                <numerusform>%n cod CJS â gwerth arall</numerusform>
                <numerusform>%n cod CJS â gwerth arall</numerusform>
                <numerusform>%n chod CJS â gwerth arall</numerusform>
                <numerusform>%n cod CJS â gwerth arall</numerusform>
            </translation>
        </message>
        <message>
            <source>only in the old</source>
            <translation>dim ond yn yr hen un</translation>
        </message>
        <message>
            <source>only in the new</source>
            <translation>dim ond yn yr un newydd</translation>
        </message>
        <message>
            <source>offence changed</source>
            <translation>trosedd wedi newid</translation>
        </message>
        <message>
            <source>class</source>
            <translation>dosbarth</translation>
        </message>
        <message>
            <source>CJS code</source>
            <translation>Cod CJS</translation>
        </message>
    </context>
    <context>
        <name>harmdesk::tables::IndexVersionModel</name>
        <message>
            <source>Version</source>
            <translation>Fersiwn</translation>
        </message>
        <message>
            <source>State</source>
            <translation>Cyflwr</translation>
        </message>
        <message>
            <source>Offences</source>
            <translation>Troseddau</translation>
        </message>
        <message>
            <source>Rules</source>
            <translation>Rheolau</translation>
        </message>
        <message>
            <source>Resolution rules for ambiguous classes</source>
            <translation>Rheolau datrys ar gyfer dosbarthiadau amwys</translation>
        </message>
        <message>
            <source>Unsettled</source>
            <translation>Heb eu datrys</translation>
        </message>
        <message>
            <source>Classes with several values that no default rule settles, of all with several values</source>
            <translation>Dosbarthiadau â sawl gwerth nad oes rheol ragosodedig yn eu datrys, o'r holl rai â sawl gwerth</translation>
        </message>
        <message>
            <source>SHA-256 of table and rules</source>
            <translation>SHA-256 y tabl a'r rheolau</translation>
        </message>
        <message>
            <source>in use</source>
            <translation>yn cael ei ddefnyddio</translation>
        </message>
        <message>
            <source>%1 of %2</source>
            <translation>%1 o %2</translation>
        </message>
    </context>
    <context>
        <name>harmdesk::tables::LedgerModel</name>
        <message>
            <source>Crime no.</source>
            <translation>Rhif trosedd</translation>
        </message>
        <message>
            <source>Reported</source>
            <translation>Adroddwyd</translation>
        </message>
        <message>
            <source>Offence</source>
            <translation>Trosedd</translation>
        </message>
        <message>
            <source>Victim</source>
            <translation>Dioddefwr</translation>
        </message>
        <message>
            <source>Role</source>
            <translation>Rôl</translation>
        </message>
        <message>
            <source>Matched by</source>
            <translation>Parwyd drwy</translation>
        </message>
        <message>
            <source>Which step of the matching order gave the days</source>
            <translation>Pa gam yn y drefn baru a roddodd y diwrnodau</translation>
        </message>
        <message>
            <source>Days</source>
            <translation>Diwrnodau</translation>
        </message>
        <message>
            <source>Days of one offence in the harm index</source>
            <translation>Diwrnodau un drosedd yn y mynegai niwed</translation>
        </message>
        <message>
            <source>×</source>
            <comment>times</comment>
            <translation>×</translation>
        </message>
        <message>
            <source>Offences in the record</source>
            <translation>Troseddau yn y cofnod</translation>
        </message>
        <message>
            <source>Counts</source>
            <translation>Cyfrif</translation>
        </message>
        <message>
            <source>Days that this allegation adds to the score</source>
            <translation>Y diwrnodau y mae'r honiad hwn yn eu hychwanegu at y sgôr</translation>
        </message>
        <message>
            <source>So far</source>
            <translation>Hyd yma</translation>
        </message>
        <message>
            <source>Sum of this allegation and those above</source>
            <translation>Cyfanswm yr honiad hwn a'r rhai uwch ei ben</translation>
        </message>
        <message>
            <source>Share of the score</source>
            <translation>Cyfran o'r sgôr</translation>
        </message>
        <message>
            <source>Each bar starts where the one above ended</source>
            <translation>Mae pob bar yn dechrau lle daeth yr un uwch ei ben i ben</translation>
        </message>
        <message>
            <source>Source</source>
            <translation>Ffynhonnell</translation>
        </message>
        <message>
            <source>0 to %1</source>
            <translation>0 i %1</translation>
        </message>
        <message>
            <source>≥ 0</source>
            <comment>unmapped allegation: at least nothing</comment>
            <translation>≥ 0</translation>
        </message>
        <message>
            <source>%1: %2 days</source>
            <translation>%1: %2 diwrnod</translation>
        </message>
        <message>
            <source>Not counted: %1</source>
            <translation>Heb ei gyfrif: %1</translation>
        </message>
        <message>
            <source>The harm index has no value for this offence: the score reads “at least”.</source>
            <translation>Nid oes gwerth yn y mynegai niwed ar gyfer y drosedd hon: mae'r sgôr yn dangos “o leiaf”.</translation>
        </message>
        <message numerus="yes">
            <source>%n other(s) accused of it</source>
            <translation>
                <numerusform>%n cyd-gyhuddedig</numerusform>
                <numerusform>%n cyd-gyhuddedig</numerusform>
                <numerusform>%n cyd-gyhuddedig</numerusform>
                <numerusform>%n cyd-gyhuddedig</numerusform>
                <numerusform>%n cyd-gyhuddedig</numerusform>
            </translation>
        </message>
        <message>
            <source>Source: %1</source>
            <translation>Ffynhonnell: %1</translation>
        </message>
    </context>
    <context>
        <name>harmdesk::tables::LinkedOffenceModel</name>
        <message>
            <source>Crime no.</source>
            <translation>Rhif trosedd</translation>
        </message>
        <message>
            <source>Reported</source>
            <translation>Adroddwyd</translation>
        </message>
        <message>
            <source>Offence</source>
            <translation>Trosedd</translation>
        </message>
        <message>
            <source>Days</source>
            <translation>Diwrnodau</translation>
        </message>
        <message>
            <source>Days of one offence in the harm index; not scored</source>
            <translation>Diwrnodau un drosedd yn y mynegai niwed; heb ei sgorio</translation>
        </message>
        <message>
            <source>Outcome</source>
            <translation>Canlyniad</translation>
        </message>
        <message>
            <source>Trial</source>
            <translation>Treial</translation>
        </message>
        <message>
            <source>Mode of trial</source>
            <translation>Dull y treial</translation>
        </message>
        <message>
            <source>Charging clock</source>
            <translation>Cloc cyhuddo</translation>
        </message>
        <message>
            <source>Last day on which a summary-only allegation can be charged</source>
            <translation>Y diwrnod olaf y gellir cyhuddo ar sail honiad diannod yn unig</translation>
        </message>
        <message>
            <source>What is open</source>
            <translation>Beth sy'n agored</translation>
        </message>
        <message>
            <source>Why not scored</source>
            <translation>Pam heb ei sgorio</translation>
        </message>
        <message>
            <source>Source</source>
            <translation>Ffynhonnell</translation>
        </message>
        <message numerus="yes">
            <source>%1, %n day(s)</source>
            <translation>
                <numerusform>%1, %n diwrnod</numerusform>
                <numerusform>%1, %n diwrnod</numerusform>
                <numerusform>%1, %n diwrnod</numerusform>
                <numerusform>%1, %n diwrnod</numerusform>
                <numerusform>%1, %n diwrnod</numerusform>
            </translation>
        </message>
        <message>
            <source>Lapsed %1</source>
            <translation>Daeth i ben %1</translation>
        </message>
        <message>
            <source>No limit</source>
            <translation>Dim terfyn</translation>
        </message>
        <message>
            <source>Not running</source>
            <translation>Ddim yn rhedeg</translation>
        </message>
        <message>
            <source>Not known</source>
            <translation>Anhysbys</translation>
        </message>
        <message>
            <source>Record %1</source>
            <translation>Cofnod %1</translation>
        </message>
        <message>
            <source>Open, limit runs</source>
            <translation>Agored, terfyn amser yn rhedeg</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>Agored</translation>
        </message>
        <message>
            <source>Open, limit passed</source>
            <translation>Agored, terfyn amser wedi mynd heibio</translation>
        </message>
        <message>
            <source>Evidence-led review</source>
            <translation>Adolygiad ar sail tystiolaeth</translation>
        </message>
        <message>
            <source>Review anew</source>
            <translation>Adolygu o'r newydd</translation>
        </message>
        <message>
            <source>Closed</source>
            <translation>Ar gau</translation>
        </message>
        <message>
            <source>Not scored: %1</source>
            <translation>Heb ei sgorio: %1</translation>
        </message>
        <message>
            <source>Source: %1</source>
            <translation>Ffynhonnell: %1</translation>
        </message>
    </context>
    <context>
        <name>harmdesk::tables::Mapping</name>
        <message>
            <source>persons</source>
            <translation>personau</translation>
        </message>
        <message>
            <source>crimes</source>
            <translation>cofnodion trosedd</translation>
        </message>
        <message>
            <source>links</source>
            <translation>cysylltiadau</translation>
        </message>
        <message>
            <source>events</source>
            <translation>digwyddiadau</translation>
        </message>
        <message>
            <source>suspect</source>
            <translation>person dan amheuaeth</translation>
        </message>
        <message>
            <source>victim</source>
            <translation>dioddefwr</translation>
        </message>
        <message>
            <source>always “%1”</source>
            <translation>“%1” bob amser</translation>
        </message>
        <message>
            <source> (line %1 can be read in no other way)</source>
            <translation> (ni ellir darllen llinell %1 mewn unrhyw ffordd arall)</translation>
        </message>
        <message>
            <source>%1 ISO dates</source>
            <translation>%1 dyddiad ISO</translation>
        </message>
        <message>
            <source>day first fits %1%2</source>
            <translation>diwrnod yn gyntaf yn gweddu i %1%2</translation>
        </message>
        <message>
            <source>month first fits %1%2</source>
            <translation>mis yn gyntaf yn gweddu i %1%2</translation>
        </message>
        <message>
            <source>%1 can be read either way</source>
            <translation>gellir darllen %1 y naill ffordd neu'r llall</translation>
        </message>
        <message>
            <source>year first fits %1</source>
            <translation>blwyddyn yn gyntaf yn gweddu i %1</translation>
        </message>
        <message>
            <source>%1 could be a spreadsheet’s day numbers</source>
            <translation>gallai %1 fod yn rhifau diwrnod taenlen</translation>
        </message>
        <message>
            <source>No value of this column can be read as a date.</source>
            <translation>Ni ellir darllen unrhyw werth yn y golofn hon fel dyddiad.</translation>
        </message>
        <message>
            <source>Of %1 values: %2.</source>
            <translation>O %1 gwerth: %2.</translation>
        </message>
        <message>
            <source>%1 years have two digits.</source>
            <translation>Dau ddigid sydd gan %1 blwyddyn.</translation>
        </message>
        <message>
            <source>%1 have a time, which is left out.</source>
            <translation>Mae gan %1 amser, a hepgorir.</translation>
        </message>
        <message>
            <source>not decided</source>
            <translation>heb ei benderfynu</translation>
        </message>
        <message>
            <source>ISO, 2026-10-31</source>
            <translation>ISO, 2026-10-31</translation>
        </message>
        <message>
            <source>day first, 31/10/2026</source>
            <translation>diwrnod yn gyntaf, 31/10/2026</translation>
        </message>
        <message>
            <source>month first, 10/31/2026</source>
            <translation>mis yn gyntaf, 10/31/2026</translation>
        </message>
        <message>
            <source>year first, 2026/10/31</source>
            <translation>blwyddyn yn gyntaf, 2026/10/31</translation>
        </message>
        <message>
            <source>spreadsheet’s day number, from 1900</source>
            <translation>rhif diwrnod taenlen, o 1900</translation>
        </message>
        <message>
            <source>spreadsheet’s day number, from 1904</source>
            <translation>rhif diwrnod taenlen, o 1904</translation>
        </message>
    </context>
    <context>
        <name>harmdesk::tables::MappingModel</name>
        <message>
            <source>%1 of %2 fields</source>
            <translation>%1 o %2 maes</translation>
        </message>
        <message>
            <source>needed, nothing fills it</source>
            <translation>mae ei angen, nid oes dim yn ei lenwi</translation>
        </message>
        <message>
            <source>%1, key</source>
            <translation>%1, allwedd</translation>
        </message>
        <message>
            <source>Field</source>
            <translation>Maes</translation>
        </message>
        <message>
            <source>Filled from</source>
            <translation>Llenwir o</translation>
        </message>
    </context>
    <context>
        <name>harmdesk::tables::MissedAllegationModel</name>
        <message>
            <source>Date</source>
            <translation>Dyddiad</translation>
        </message>
        <message>
            <source>By the profile's date</source>
            <translation>Yn ôl dyddiad y proffil</translation>
        </message>
        <message>
            <source>Crime</source>
            <translation>Cofnod trosedd</translation>
        </message>
        <message>
            <source>Offence</source>
            <translation>Trosedd</translation>
        </message>
        <message>
            <source>Counts as</source>
            <translation>Cyfrif fel</translation>
        </message>
        <message>
            <source>Victims</source>
            <translation>Dioddefwyr</translation>
        </message>
        <message>
            <source>Days</source>
            <translation>Diwrnodau</translation>
        </message>
        <message>
            <source>unmapped</source>
            <translation>heb ei baru</translation>
        </message>
    </context>
    <context>
        <name>harmdesk::tables::MissedModel</name>
        <message>
            <source>Suspect</source>
            <translation>Dan amheuaeth</translation>
        </message>
        <message>
            <source>Ref</source>
            <translation>Cyf.</translation>
        </message>
        <message>
            <source>Rank</source>
            <translation>Safle</translation>
        </message>
        <message>
            <source>Rank in the list</source>
            <translation>Safle yn y rhestr</translation>
        </message>
        <message>
            <source>Score</source>
            <translation>Sgôr</translation>
        </message>
        <message>
            <source>Days, of the counted allegations</source>
            <translation>Diwrnodau'r honiadau a gyfrifwyd</translation>
        </message>
        <message>
            <source>Reports</source>
            <translation>Adroddiadau</translation>
        </message>
        <message>
            <source>Eligible crimes in the window</source>
            <translation>Cofnodion trosedd cymwys yn y cyfnod a gyfrifir</translation>
        </message>
        <message>
            <source>Victims</source>
            <translation>Dioddefwyr</translation>
        </message>
        <message>
            <source>Distinct, over those crimes</source>
            <translation>Gwahanol, dros y cofnodion trosedd hynny</translation>
        </message>
        <message>
            <source>Last 90 d</source>
            <translation>90 d diwethaf</translation>
        </message>
        <message>
            <source>Reports in the last 90 days</source>
            <translation>Adroddiadau yn y 90 diwrnod diwethaf</translation>
        </message>
        <message>
            <source>90 d before</source>
            <translation>90 d cynt</translation>
        </message>
        <message>
            <source>Reports in the 90 days before the last 90</source>
            <translation>Adroddiadau yn y 90 diwrnod cyn y 90 diwethaf</translation>
        </message>
        <message>
            <source>Change</source>
            <translation>Newid</translation>
        </message>
        <message>
            <source>Last 90 days less the 90 before</source>
            <translation>Y 90 diwrnod diwethaf llai'r 90 cynt</translation>
        </message>
        <message>
            <source>Why here</source>
            <translation>Pam yma</translation>
        </message>
        <message numerus="yes">
            <source>At least: %n allegation(s) have no value yet</source>
            <translation>
                <numerusform>O leiaf: nid oes gwerth eto i %n honiad</numerusform>
                <numerusform>O leiaf: nid oes gwerth eto i %n honiad</numerusform>
                <numerusform>O leiaf: nid oes gwerth eto i %n honiad</numerusform>
                <numerusform>O leiaf: nid oes gwerth eto i %n honiad</numerusform>
                <numerusform>O leiaf: nid oes gwerth eto i %n honiad</numerusform>
            </translation>
        </message>
        <message>
            <source>not ranked</source>
            <translation>heb safle</translation>
        </message>
    </context>
    <context>
        <name>harmdesk::tables::MissedUnderModel</name>
        <message>
            <source>Rank there</source>
            <translation>Safle yno</translation>
        </message>
        <message>
            <source>Rank under the other profile</source>
            <translation>Safle dan y proffil arall</translation>
        </message>
        <message>
            <source>Suspect</source>
            <translation>Dan amheuaeth</translation>
        </message>
        <message>
            <source>Ref</source>
            <translation>Cyf.</translation>
        </message>
        <message>
            <source>Rank here</source>
            <translation>Safle yma</translation>
        </message>
        <message>
            <source>Rank in the list</source>
            <translation>Safle yn y rhestr</translation>
        </message>
        <message>
            <source>Score there</source>
            <translation>Sgôr yno</translation>
        </message>
        <message>
            <source>Under the other profile: another unit, not to be compared with the list's days</source>
            <translation>Dan y proffil arall: uned arall, na ddylid ei chymharu â diwrnodau'r rhestr</translation>
        </message>
        <message>
            <source>Score here</source>
            <translation>Sgôr yma</translation>
        </message>
        <message>
            <source>Days, in the list</source>
            <translation>Diwrnodau, yn y rhestr</translation>
        </message>
        <message>
            <source>Reports</source>
            <translation>Adroddiadau</translation>
        </message>
        <message>
            <source>Counted under the other profile</source>
            <translation>Wedi'u cyfrif dan y proffil arall</translation>
        </message>
        <message>
            <source>Victims</source>
            <translation>Dioddefwyr</translation>
        </message>
        <message>
            <source>Latest</source>
            <translation>Diweddaraf</translation>
        </message>
        <message>
            <source>Latest date that counts there</source>
            <translation>Y dyddiad diweddaraf sy'n cyfrif yno</translation>
        </message>
        <message>
            <source>not ranked</source>
            <translation>heb safle</translation>
        </message>
    </context>
    <context>
        <name>harmdesk::tables::MovementLineModel</name>
        <message>
            <source>Cause</source>
            <translation>Achos y newid</translation>
        </message>
        <message>
            <source>Crime</source>
            <translation>Cofnod trosedd</translation>
        </message>
        <message>
            <source>Days ±</source>
            <translation>Diwrnodau ±</translation>
        </message>
        <message>
            <source>Sum</source>
            <translation>Cyfanswm</translation>
        </message>
        <message>
            <source>Days, with this line and those above</source>
            <translation>Diwrnodau, gyda'r llinell hon a'r rhai uwch ei phen</translation>
        </message>
        <message>
            <source>Score, %1</source>
            <translation>Sgôr, %1</translation>
        </message>
    </context>
    <context>
        <name>harmdesk::tables::MovementModel</name>
        <message>
            <source>Change</source>
            <translation>Newid</translation>
        </message>
        <message>
            <source>Suspect</source>
            <translation>Dan amheuaeth</translation>
        </message>
        <message>
            <source>Ref</source>
            <translation>Cyf.</translation>
        </message>
        <message>
            <source>Now</source>
            <translation>Nawr</translation>
        </message>
        <message>
            <source>Rank in the list as it is</source>
            <translation>Safle yn y rhestr fel y mae</translation>
        </message>
        <message>
            <source>Then</source>
            <translation>Wedyn</translation>
        </message>
        <message>
            <source>Rank after the change</source>
            <translation>Safle ar ôl y newid</translation>
        </message>
        <message>
            <source>Score now</source>
            <translation>Sgôr nawr</translation>
        </message>
        <message>
            <source>Days, in the list as it is</source>
            <translation>Diwrnodau, yn y rhestr fel y mae</translation>
        </message>
        <message>
            <source>Score then</source>
            <translation>Sgôr wedyn</translation>
        </message>
        <message>
            <source>Days, after the change</source>
            <translation>Diwrnodau, ar ôl y newid</translation>
        </message>
        <message>
            <source>Days ±</source>
            <translation>Diwrnodau ±</translation>
        </message>
        <message>
            <source>Score then less score now</source>
            <translation>Y sgôr wedyn llai'r sgôr nawr</translation>
        </message>
        <message>
            <source>Why</source>
            <translation>Pam</translation>
        </message>
        <message>
            <source>not ranked</source>
            <translation>heb safle</translation>
        </message>
        <message>
            <source>enters</source>
            <translation>yn dod i mewn</translation>
        </message>
        <message>
            <source>returns</source>
            <translation>yn dychwelyd</translation>
        </message>
        <message>
            <source>leaves</source>
            <translation>yn gadael</translation>
        </message>
        <message>
            <source>stays</source>
            <translation>yn aros</translation>
        </message>
        <message>
            <source>outside</source>
            <translation>y tu allan</translation>
        </message>
        <message>
            <source>Was</source>
            <translation>Gynt</translation>
        </message>
        <message>
            <source>Rank in the earlier list</source>
            <translation>Safle yn y rhestr gynharach</translation>
        </message>
        <message>
            <source>Rank</source>
            <translation>Safle</translation>
        </message>
        <message>
            <source>Rank in the later list</source>
            <translation>Safle yn y rhestr ddiweddarach</translation>
        </message>
        <message>
            <source>Score was</source>
            <translation>Sgôr gynt</translation>
        </message>
        <message>
            <source>Days, in the earlier list</source>
            <translation>Diwrnodau, yn y rhestr gynharach</translation>
        </message>
        <message>
            <source>Score</source>
            <translation>Sgôr</translation>
        </message>
        <message>
            <source>Days, in the later list</source>
            <translation>Diwrnodau, yn y rhestr ddiweddarach</translation>
        </message>
        <message>
            <source>Score less the earlier score</source>
            <translation>Sgôr llai'r sgôr gynharach</translation>
        </message>
    </context>
    <context>
        <name>harmdesk::tables::MovementSegment</name>
        <message>
            <source>All</source>
            <translation>Y cyfan</translation>
        </message>
        <message>
            <source>Joiners</source>
            <translation>Ymunwyr</translation>
        </message>
        <message>
            <source>Returners</source>
            <translation>Dychwelwyr</translation>
        </message>
        <message>
            <source>Leavers</source>
            <translation>Ymadawyr</translation>
        </message>
        <message>
            <source>Biggest movers</source>
            <translation>Symudiadau mwyaf</translation>
        </message>
        <message>
            <source>Stayers</source>
            <translation>Aroswyr</translation>
        </message>
    </context>
    <context>
        <name>harmdesk::tables::OffenceQueueModel</name>
        <message>
            <source>Class</source>
            <translation>Dosbarth</translation>
        </message>
        <message>
            <source>CJS code</source>
            <translation>Cod CJS</translation>
        </message>
        <message>
            <source>Offence as recorded</source>
            <translation>Trosedd fel y'i cofnodwyd</translation>
        </message>
        <message>
            <source>Why it has no value</source>
            <translation>Pam nad oes ganddi werth</translation>
        </message>
        <message>
            <source>Crimes</source>
            <translation>Cofn.</translation>
        </message>
        <message>
            <source>All crimes held with this code and title</source>
            <translation>Pob cofnod trosedd a ddelir â'r cod a'r teitl hwn</translation>
        </message>
        <message>
            <source>Suspects</source>
            <translation>Pobl dan amheuaeth</translation>
        </message>
        <message>
            <source>Distinct people accused of these crimes</source>
            <translation>Pobl wahanol a gyhuddir o'r troseddau hyn</translation>
        </message>
        <message>
            <source>In the list</source>
            <translation>Yn y rhestr</translation>
        </message>
        <message>
            <source>Of them, suspects in the list whose score therefore reads “at least”</source>
            <translation>Ohonynt, pobl dan amheuaeth yn y rhestr y mae eu sgôr felly'n dangos “o leiaf”</translation>
        </message>
        <message>
            <source>has a value</source>
            <translation>mae ganddi werth</translation>
        </message>
        <message>
            <source>not in the index</source>
            <translation>nid yw yn y mynegai</translation>
        </message>
        <message>
            <source>several values, no rule</source>
            <translation>sawl gwerth, dim rheol</translation>
        </message>
        <message>
            <source>no rule fits the title</source>
            <translation>nid oes rheol yn gweddu i'r teitl</translation>
        </message>
    </context>
    <context>
        <name>harmdesk::tables::OtherRoleModel</name>
        <message>
            <source>Crime no.</source>
            <translation>Rhif trosedd</translation>
        </message>
        <message>
            <source>Reported</source>
            <translation>Adroddwyd</translation>
        </message>
        <message>
            <source>Offence</source>
            <translation>Trosedd</translation>
        </message>
        <message>
            <source>In it as</source>
            <translation>Ynddo fel</translation>
        </message>
        <message>
            <source>Outcome</source>
            <translation>Canlyniad</translation>
        </message>
        <message>
            <source>Source</source>
            <translation>Ffynhonnell</translation>
        </message>
        <message>
            <source>Source: %1</source>
            <translation>Ffynhonnell: %1</translation>
        </message>
    </context>
    <context>
        <name>harmdesk::tables::PreviewModel</name>
        <message>
            <source>The line with the column names</source>
            <translation>Y llinell ag enwau'r colofnau</translation>
        </message>
        <message numerus="yes">
            <source>%n field(s), but the header has %1</source>
            <translation>
                <numerusform>%n maes, ond mae gan y pennawd %1</numerusform>
                <numerusform>%n maes, ond mae gan y pennawd %1</numerusform>
                <numerusform>%n maes, ond mae gan y pennawd %1</numerusform>
                <numerusform>%n maes, ond mae gan y pennawd %1</numerusform>
                <numerusform>%n maes, ond mae gan y pennawd %1</numerusform>
            </translation>
        </message>
        <message>
            <source>Line %1, column names</source>
            <translation>Llinell %1, enwau'r colofnau</translation>
        </message>
        <message>
            <source>Line %1, wrong number of fields</source>
            <translation>Llinell %1, nifer anghywir o feysydd</translation>
        </message>
        <message>
            <source>Line</source>
            <translation>Llinell</translation>
        </message>
    </context>
    <context>
        <name>harmdesk::tables::ProfileHistoryModel</name>
        <message>
            <source>Version</source>
            <translation>Fersiwn</translation>
        </message>
        <message>
            <source>Saved (UTC)</source>
            <translation>Cadwyd (UTC)</translation>
        </message>
        <message>
            <source>By</source>
            <translation>Gan</translation>
        </message>
        <message>
            <source>What changed</source>
            <translation>Beth newidiodd</translation>
        </message>
        <message>
            <source>first version: %1</source>
            <translation>fersiwn cyntaf: %1</translation>
        </message>
    </context>
    <context>
        <name>harmdesk::tables::ProfileListModel</name>
        <message>
            <source>Profile</source>
            <translation>Proffil</translation>
        </message>
        <message>
            <source>Version</source>
            <translation>Fersiwn</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>Math</translation>
        </message>
        <message>
            <source>Other than v100</source>
            <translation>Gwahanol i v100</translation>
        </message>
        <message>
            <source>built-in</source>
            <translation>mewnol</translation>
        </message>
        <message>
            <source>own, removed</source>
            <translation>eich un chi, wedi'i dynnu</translation>
        </message>
        <message>
            <source>own</source>
            <translation>eich un chi</translation>
        </message>
        <message>
            <source>%1, in use</source>
            <translation>%1, ar waith</translation>
        </message>
        <message>
            <source>nothing</source>
            <translation>dim byd</translation>
        </message>
    </context>
    <context>
        <name>harmdesk::tables::ProfileValuesModel</name>
        <message>
            <source>%1 (version %2)</source>
            <translation>%1 (fersiwn %2)</translation>
        </message>
        <message>
            <source>Setting</source>
            <translation>Gosodiad</translation>
        </message>
        <message>
            <source>Meaning</source>
            <translation>Ystyr</translation>
        </message>
        <message>
            <source>%1, differs</source>
            <translation>%1, yn wahanol</translation>
        </message>
    </context>
    <context>
        <name>harmdesk::tables::RankingFacets</name>
        <message>
            <source>Value</source>
            <translation>Gwerth</translation>
        </message>
        <message>
            <source>Suspects</source>
            <translation>Pobl dan amheuaeth</translation>
        </message>
        <message>
            <source>None recorded</source>
            <translation>Dim wedi'i gofnodi</translation>
        </message>
        <message numerus="yes">
            <source>%1: %n suspect(s)</source>
            <translation>
                <numerusform>%1: %n person dan amheuaeth</numerusform>
                <numerusform>%1: %n person dan amheuaeth</numerusform>
                <numerusform>%1: %n person dan amheuaeth</numerusform>
                <numerusform>%1: %n person dan amheuaeth</numerusform>
                <numerusform>%1: %n person dan amheuaeth</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>harmdesk::tables::RankingModel</name>
        <message>
            <source>Place in the whole list; filters never renumber</source>
            <translation>Safle yn y rhestr gyfan; nid yw hidlyddion byth yn ailrifo</translation>
        </message>
        <message>
            <source>Sum of the starting points of all counted allegations, in days</source>
            <translation>Cyfanswm mannau cychwyn yr holl honiadau a gyfrifwyd, mewn diwrnodau</translation>
        </message>
        <message>
            <source>Harm by offence group, one scale for the whole list</source>
            <translation>Niwed fesul grŵp troseddau, un raddfa ar gyfer y rhestr gyfan</translation>
        </message>
        <message>
            <source>Counted crimes in the window</source>
            <translation>Cofnodion trosedd a gyfrifwyd yn y cyfnod</translation>
        </message>
        <message>
            <source>Distinct victims of these crimes</source>
            <translation>Dioddefwyr gwahanol y cofnodion trosedd hyn</translation>
        </message>
        <message>
            <source>The allegation that adds most</source>
            <translation>Yr honiad sy'n ychwanegu'r mwyaf</translation>
        </message>
        <message>
            <source>Share of the worst allegation in the score</source>
            <translation>Cyfran yr honiad gwaethaf o'r sgôr</translation>
        </message>
        <message>
            <source>Days from the latest counted allegation to the as-at date</source>
            <translation>Diwrnodau o'r honiad diweddaraf a gyfrifwyd hyd ddyddiad y rhestr</translation>
        </message>
        <message>
            <source>Custody state on the as-at date</source>
            <translation>Statws dalfa ar ddyddiad y rhestr</translation>
        </message>
        <message>
            <source>Home borough</source>
            <translation>Bwrdeistref y cartref</translation>
        </message>
        <message>
            <source>Days to the soonest live limit: end of bail or charging limit</source>
            <translation>Diwrnodau hyd y terfyn byw cyntaf: diwedd mechnïaeth neu derfyn amser cyhuddo</translation>
        </message>
        <message>
            <source>Counted crimes without a value in the harm index</source>
            <translation>Cofnodion trosedd a gyfrifwyd heb werth yn y mynegai niwed</translation>
        </message>
        <message>
            <source>Rank</source>
            <translation>Safle</translation>
        </message>
        <message>
            <source>Suspect</source>
            <translation>Person dan amheuaeth</translation>
        </message>
        <message>
            <source>Ref</source>
            <translation>Cyf.</translation>
        </message>
        <message>
            <source>Score, days</source>
            <translation>Sgôr, diwrnodau</translation>
        </message>
        <message>
            <source>Harm by group</source>
            <translation>Niwed fesul grŵp</translation>
        </message>
        <message>
            <source>Crimes</source>
            <translation>Cofnodion trosedd</translation>
        </message>
        <message>
            <source>Victims</source>
            <translation>Dioddefwyr</translation>
        </message>
        <message>
            <source>Worst allegation</source>
            <translation>Honiad gwaethaf</translation>
        </message>
        <message>
            <source>Share</source>
            <translation>Cyfran</translation>
        </message>
        <message>
            <source>Last</source>
            <translation>Diweddaraf</translation>
        </message>
        <message>
            <source>Status</source>
            <translation>Statws</translation>
        </message>
        <message>
            <source>Borough</source>
            <translation>Bwrdeistref</translation>
        </message>
        <message>
            <source>Clock</source>
            <translation>Cloc</translation>
        </message>
        <message>
            <source>Age</source>
            <translation>Oed</translation>
        </message>
        <message>
            <source>Sex</source>
            <translation>Rhyw</translation>
        </message>
        <message>
            <source>PNC ID</source>
            <translation>PNC ID</translation>
        </message>
        <message>
            <source>Unmapped</source>
            <translation>Heb ei baru</translation>
        </message>
        <message>
            <source>%1 =</source>
            <translation>%1 =</translation>
        </message>
        <message>
            <source>(no name recorded)</source>
            <translation>(dim enw wedi'i gofnodi)</translation>
        </message>
        <message>
            <source>%1, %2</source>
            <translation>%1, %2</translation>
        </message>
        <message>
            <source>≥ %1</source>
            <translation>≥ %1</translation>
        </message>
        <message>
            <source>%1× %2</source>
            <translation>%1× %2</translation>
        </message>
        <message>
            <source>%1 %</source>
            <translation>%1 %</translation>
        </message>
        <message>
            <source>%1 d</source>
            <translation>%1 d</translation>
        </message>
        <message>
            <source>−%1 d</source>
            <translation>−%1 d</translation>
        </message>
        <message>
            <source>%1 %2 (%3 %)</source>
            <translation>%1 %2 (%3 %)</translation>
        </message>
        <message numerus="yes">
            <source>%n allegation(s) without a value</source>
            <translation>
                <numerusform>%n honiad heb werth</numerusform>
                <numerusform>%n honiad heb werth</numerusform>
                <numerusform>%n honiad heb werth</numerusform>
                <numerusform>%n honiad heb werth</numerusform>
                <numerusform>%n honiad heb werth</numerusform>
            </translation>
        </message>
        <message>
            <source>, </source>
            <translation>, </translation>
        </message>
        <message>
            <source>The same score as a neighbour</source>
            <translation>Yr un sgôr â chymydog yn y rhestr</translation>
        </message>
        <message numerus="yes">
            <source>At least: %n allegation(s) of the window have no value in the harm index</source>
            <translation>
                <numerusform>O leiaf: nid oes gan %n honiad yn y cyfnod werth yn y mynegai niwed</numerusform>
                <numerusform>O leiaf: nid oes gan %n honiad yn y cyfnod werth yn y mynegai niwed</numerusform>
                <numerusform>O leiaf: nid oes gan %n honiad yn y cyfnod werth yn y mynegai niwed</numerusform>
                <numerusform>O leiaf: nid oes gan %n honiad yn y cyfnod werth yn y mynegai niwed</numerusform>
                <numerusform>O leiaf: nid oes gan %n honiad yn y cyfnod werth yn y mynegai niwed</numerusform>
            </translation>
        </message>
        <message>
            <source>%1: %2 offences in one record, %3 days</source>
            <translation>%1: %2 trosedd mewn un cofnod, %3 diwrnod</translation>
        </message>
        <message>
            <source>%1, %2 days</source>
            <translation>%1, %2 diwrnod</translation>
        </message>
        <message>
            <source>Share of the largest single allegation in the score</source>
            <translation>Cyfran yr honiad unigol mwyaf o'r sgôr</translation>
        </message>
        <message>
            <source>Latest allegation: %1</source>
            <translation>Honiad diweddaraf: %1</translation>
        </message>
        <message>
            <source>rank %1, tied</source>
            <translation>safle %1, cyfartal</translation>
        </message>
        <message>
            <source>rank %1</source>
            <translation>safle %1</translation>
        </message>
        <message>
            <source>at least %1 days</source>
            <translation>o leiaf %1 diwrnod</translation>
        </message>
        <message>
            <source>%1 days</source>
            <translation>%1 diwrnod</translation>
        </message>
        <message>
            <source>Bail ended %1</source>
            <translation>Daeth y fechnïaeth i ben %1</translation>
        </message>
        <message numerus="yes">
            <source>Bail ends %1, %n day(s) left</source>
            <translation>
                <numerusform>Daw'r fechnïaeth i ben %1, %n diwrnod ar ôl</numerusform>
                <numerusform>Daw'r fechnïaeth i ben %1, %n diwrnod ar ôl</numerusform>
                <numerusform>Daw'r fechnïaeth i ben %1, %n diwrnod ar ôl</numerusform>
                <numerusform>Daw'r fechnïaeth i ben %1, %n diwrnod ar ôl</numerusform>
                <numerusform>Daw'r fechnïaeth i ben %1, %n diwrnod ar ôl</numerusform>
            </translation>
        </message>
        <message>
            <source>Charging limit lapsed %1</source>
            <translation>Daeth y terfyn amser cyhuddo i ben %1</translation>
        </message>
        <message numerus="yes">
            <source>Charging limit %1, %n day(s) left</source>
            <translation>
                <numerusform>Terfyn amser cyhuddo %1, %n diwrnod ar ôl</numerusform>
                <numerusform>Terfyn amser cyhuddo %1, %n diwrnod ar ôl</numerusform>
                <numerusform>Terfyn amser cyhuddo %1, %n diwrnod ar ôl</numerusform>
                <numerusform>Terfyn amser cyhuddo %1, %n diwrnod ar ôl</numerusform>
                <numerusform>Terfyn amser cyhuddo %1, %n diwrnod ar ôl</numerusform>
            </translation>
        </message>
        <message>
            <source>Date of birth not known</source>
            <translation>Dyddiad geni anhysbys</translation>
        </message>
        <message>
            <source>Lowest and highest rank over other windows, indexes, and each allegation left out</source>
            <translation>Safle isaf ac uchaf dros gyfnodau a mynegeion eraill, a chyda phob honiad wedi'i hepgor yn ei dro</translation>
        </message>
        <message>
            <source>Places gained or lost against: %1</source>
            <translation>Safleoedd a enillwyd neu a gollwyd o gymharu â: %1</translation>
        </message>
        <message>
            <source>Rank in: %1</source>
            <translation>Safle yn: %1</translation>
        </message>
        <message>
            <source>Score less that in: %1</source>
            <translation>Sgôr llai'r un yn: %1</translation>
        </message>
        <message>
            <source>The score over the frozen cycles, up to this list</source>
            <translation>Y sgôr dros y cylchoedd wedi'u rhewi, hyd at y rhestr hon</translation>
        </message>
        <message>
            <source>Band</source>
            <translation>Band</translation>
        </message>
        <message>
            <source>Move</source>
            <translation>Symudiad</translation>
        </message>
        <message>
            <source>Change, days</source>
            <translation>Newid, diwrnodau</translation>
        </message>
        <message>
            <source>Trend</source>
            <translation>Tuedd</translation>
        </message>
        <message>
            <source>%1, also known as %2</source>
            <translation>%1, a elwir hefyd yn %2</translation>
        </message>
        <message>
            <source>; </source>
            <translation>; </translation>
        </message>
        <message>
            <source>no earlier frozen cycle</source>
            <translation>dim cylch cynharach wedi'i rewi</translation>
        </message>
        <message>
            <source>the real list</source>
            <translation>y rhestr go iawn</translation>
        </message>
        <message>
            <source>Previous</source>
            <translation>Blaenorol</translation>
        </message>
        <message>
            <source>Real</source>
            <translation>Go iawn</translation>
        </message>
        <message>
            <source>%1–off</source>
            <translation>%1–oddi ar</translation>
        </message>
        <message>
            <source>%1–%2</source>
            <translation>%1–%2</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>Yn ôl</translation>
        </message>
        <message>
            <source>New</source>
            <translation>Newydd</translation>
        </message>
        <message>
            <source>rank band from %1 to not in the list</source>
            <translation>band safle o %1 hyd at ddim yn y rhestr</translation>
        </message>
        <message>
            <source>rank band from %1 to %2</source>
            <translation>band safle o %1 i %2</translation>
        </message>
        <message>
            <source>not ranked</source>
            <translation>heb safle</translation>
        </message>
        <message>
            <source>score over the cycles, in days: %1</source>
            <translation>sgôr dros y cylchoedd, mewn diwrnodau: %1</translation>
        </message>
        <message>
            <source>back: inside the cut-off before, not last time</source>
            <translation>yn ôl: o fewn y trothwy o'r blaen, nid y tro diwethaf</translation>
        </message>
        <message>
            <source>not in the real list</source>
            <translation>ddim yn y rhestr go iawn</translation>
        </message>
        <message>
            <source>not in the list of %1</source>
            <translation>ddim yn y rhestr: %1</translation>
        </message>
        <message>
            <source>was %1</source>
            <translation>roedd yn %1</translation>
        </message>
        <message>
            <source>no change of rank</source>
            <translation>dim newid yn y safle</translation>
        </message>
        <message numerus="yes">
            <source>up %n place(s), was %1</source>
            <translation>
                <numerusform>i fyny %n safle, roedd yn %1</numerusform>
                <numerusform>i fyny %n safle, roedd yn %1</numerusform>
                <numerusform>i fyny %n safle, roedd yn %1</numerusform>
                <numerusform>i fyny %n safle, roedd yn %1</numerusform>
                <numerusform>i fyny %n safle, roedd yn %1</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>down %n place(s), was %1</source>
            <translation>
                <numerusform>i lawr %n safle, roedd yn %1</numerusform>
                <numerusform>i lawr %n safle, roedd yn %1</numerusform>
                <numerusform>i lawr %n safle, roedd yn %1</numerusform>
                <numerusform>i lawr %n safle, roedd yn %1</numerusform>
                <numerusform>i lawr %n safle, roedd yn %1</numerusform>
            </translation>
        </message>
        <message>
            <source>back inside the cut-off, %1</source>
            <translation>yn ôl o fewn y trothwy, %1</translation>
        </message>
        <message>
            <source>new inside the cut-off, %1</source>
            <translation>newydd o fewn y trothwy, %1</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <translation>%1: %2</translation>
        </message>
        <message>
            <source>not in the list: %1</source>
            <translation>ddim yn y rhestr: %1</translation>
        </message>
        <message numerus="yes">
            <source>%n variation(s) tried</source>
            <translation>
                <numerusform>Rhoddwyd cynnig ar %n amrywiad</numerusform>
                <numerusform>Rhoddwyd cynnig ar %n amrywiad</numerusform>
                <numerusform>Rhoddwyd cynnig ar %n amrywiad</numerusform>
                <numerusform>Rhoddwyd cynnig ar %n amrywiad</numerusform>
                <numerusform>Rhoddwyd cynnig ar %n amrywiad</numerusform>
            </translation>
        </message>
        <message>
            <source>%1
%2: %3 days, since then %4</source>
            <translation>%1
%2: %3 diwrnod, ers hynny %4</translation>
        </message>
    </context>
    <context>
        <name>harmdesk::tables::RankingView</name>
        <message>
            <source>%1 ascending</source>
            <translation>%1 esgynnol</translation>
        </message>
        <message>
            <source>%1 descending</source>
            <translation>%1 disgynnol</translation>
        </message>
        <message>
            <source>, then </source>
            <translation>, yna </translation>
        </message>
        <message>
            <source>found by another name: %1</source>
            <translation>cafwyd o dan enw arall: %1</translation>
        </message>
        <message>
            <source>; </source>
            <translation>; </translation>
        </message>
        <message>
            <source>%1
%2</source>
            <translation>%1
%2</translation>
        </message>
    </context>
    <context>
        <name>harmdesk::tables::ReceiptModel</name>
        <message>
            <source>File</source>
            <translation>Ffeil</translation>
        </message>
        <message>
            <source>Read</source>
            <translation>Darllenwyd</translation>
        </message>
        <message>
            <source>Rows of the file without its header</source>
            <translation>Rhesi'r ffeil heb ei phennawd</translation>
        </message>
        <message>
            <source>New</source>
            <translation>Newydd</translation>
        </message>
        <message>
            <source>Changed</source>
            <translation>Newidiwyd</translation>
        </message>
        <message>
            <source>The row replaced what was held</source>
            <translation>Disodlodd y rhes yr hyn a ddelid</translation>
        </message>
        <message>
            <source>Unchanged</source>
            <translation>Heb newid</translation>
        </message>
        <message>
            <source>Held already, exactly so</source>
            <translation>Wedi'i dal eisoes, yn union felly</translation>
        </message>
        <message>
            <source>Rejected</source>
            <translation>Gwrthodwyd</translation>
        </message>
        <message>
            <source>Not taken; listed below</source>
            <translation>Heb eu derbyn; wedi'u rhestru isod</translation>
        </message>
        <message>
            <source>All files</source>
            <translation>Pob ffeil</translation>
        </message>
        <message>
            <source>%1
SHA-256 %2</source>
            <translation>%1
SHA-256 %2</translation>
        </message>
        <message>
            <source>persons</source>
            <translation>personau</translation>
        </message>
        <message>
            <source>crimes</source>
            <translation>cofnodion trosedd</translation>
        </message>
        <message>
            <source>links</source>
            <translation>cysylltiadau</translation>
        </message>
        <message>
            <source>events</source>
            <translation>digwyddiadau</translation>
        </message>
    </context>
    <context>
        <name>harmdesk::tables::RejectEditModel</name>
        <message>
            <source>%1, corrected to %2</source>
            <translation>%1, cywirwyd i %2</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <translation>%1: %2</translation>
        </message>
        <message>
            <source>Field</source>
            <translation>Maes</translation>
        </message>
        <message>
            <source>As read</source>
            <translation>Fel y'i darllenwyd</translation>
        </message>
        <message>
            <source>To be taken as</source>
            <translation>I'w gymryd fel</translation>
        </message>
    </context>
    <context>
        <name>harmdesk::tables::RejectModel</name>
        <message>
            <source>File</source>
            <translation>Ffeil</translation>
        </message>
        <message>
            <source>Line</source>
            <translation>Llinell</translation>
        </message>
        <message>
            <source>Line of the file; the header is line 1</source>
            <translation>Llinell y ffeil; y pennawd yw llinell 1</translation>
        </message>
        <message>
            <source>Field</source>
            <translation>Maes</translation>
        </message>
        <message>
            <source>Code</source>
            <translation>Cod</translation>
        </message>
        <message>
            <source>Why it was not taken</source>
            <translation>Pam na chafodd ei derbyn</translation>
        </message>
        <message>
            <source>State</source>
            <translation>Cyflwr</translation>
        </message>
        <message>
            <source>Corrected, not yet re-tried</source>
            <translation>Cywirwyd, heb geisio eto hyd yma</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>Agored</translation>
        </message>
        <message>
            <source>Taken by import %1</source>
            <translation>Derbyniwyd gan fewnforio %1</translation>
        </message>
        <message>
            <source>Left out: %1</source>
            <translation>Hepgorwyd: %1</translation>
        </message>
    </context>
    <context>
        <name>harmdesk::tables::RowHistoryModel</name>
        <message>
            <source>Field</source>
            <translation>Maes</translation>
        </message>
        <message>
            <source>As the standard extract calls it</source>
            <translation>Fel y mae'r echdyniad safonol yn ei alw</translation>
        </message>
        <message>
            <source>Value</source>
            <translation>Gwerth</translation>
        </message>
        <message>
            <source>As it is held</source>
            <translation>Fel y'i delir</translation>
        </message>
        <message>
            <source>Before</source>
            <translation>Cynt</translation>
        </message>
        <message>
            <source>What this value replaced</source>
            <translation>Yr hyn a ddisodlwyd gan y gwerth hwn</translation>
        </message>
        <message>
            <source>File</source>
            <translation>Ffeil</translation>
        </message>
        <message>
            <source>Line</source>
            <translation>Llinell</translation>
        </message>
        <message>
            <source>Line of the file; 1 is the header</source>
            <translation>Llinell y ffeil; 1 yw'r pennawd</translation>
        </message>
        <message>
            <source>Import</source>
            <translation>Mewnforio</translation>
        </message>
        <message>
            <source>Imported</source>
            <translation>Mewnforiwyd</translation>
        </message>
        <message>
            <source>By</source>
            <translation>Gan</translation>
        </message>
        <message>
            <source>First brought by import %1 on %2, by %3</source>
            <translation>Daeth gyntaf gyda mewnforio %1 ar %2, gan %3</translation>
        </message>
        <message>
            <source>; not changed since.</source>
            <translation>; heb newid ers hynny.</translation>
        </message>
        <message>
            <source>; last changed by import %1 on %2, by %3.</source>
            <translation>; newidiwyd ddiwethaf gan fewnforio %1 ar %2, gan %3.</translation>
        </message>
        <message numerus="yes">
            <source>%n value(s) replaced another.</source>
            <translation>
                <numerusform>Disodlodd %n gwerth werth arall.</numerusform>
                <numerusform>Disodlodd %n gwerth werth arall.</numerusform>
                <numerusform>Disodlodd %n gwerth werth arall.</numerusform>
                <numerusform>Disodlodd %n gwerth werth arall.</numerusform>
                <numerusform>Disodlodd %n gwerth werth arall.</numerusform>
            </translation>
        </message>
        <message>
            <source>(empty)</source>
            <translation>(gwag)</translation>
        </message>
    </context>
    <context>
        <name>harmdesk::tables::RuleModel</name>
        <message>
            <source>Title has the words</source>
            <translation>Mae'r geiriau hyn yn y teitl</translation>
        </message>
        <message>
            <source>Days</source>
            <translation>Diwrnodau</translation>
        </message>
        <message>
            <source>Counts as</source>
            <translation>Cyfrif fel</translation>
        </message>
        <message>
            <source>Why</source>
            <translation>Pam</translation>
        </message>
        <message>
            <source>any other title</source>
            <translation>unrhyw deitl arall</translation>
        </message>
        <message>
            <source>%1 is not in this class</source>
            <translation>Nid yw %1 yn y dosbarth hwn</translation>
        </message>
    </context>
    <context>
        <name>harmdesk::tables::SandboxAllegationModel</name>
        <message>
            <source>Counts</source>
            <translation>Cyfrif</translation>
        </message>
        <message>
            <source>Crime no.</source>
            <translation>Rhif trosedd</translation>
        </message>
        <message>
            <source>Date</source>
            <translation>Dyddiad</translation>
        </message>
        <message>
            <source>Offence</source>
            <translation>Trosedd</translation>
        </message>
        <message>
            <source>Days</source>
            <translation>Diwrnodau</translation>
        </message>
        <message>
            <source>Days of one offence in the index</source>
            <translation>Diwrnodau un drosedd yn y mynegai</translation>
        </message>
        <message>
            <source>Adds</source>
            <translation>Ychwanega</translation>
        </message>
        <message>
            <source>Days added to the score here</source>
            <translation>Diwrnodau a ychwanegir at y sgôr yma</translation>
        </message>
        <message>
            <source>Why</source>
            <translation>Pam</translation>
        </message>
        <message numerus="yes">
            <source>%1 of %n allegation(s) counted, %2 days</source>
            <translation>
                <numerusform>%1 o %n honiad wedi'u cyfrif, %2 diwrnod</numerusform>
                <numerusform>%1 o %n honiad wedi'i gyfrif, %2 diwrnod</numerusform>
                <numerusform>%1 o %n honiad wedi'u cyfrif, %2 diwrnod</numerusform>
                <numerusform>%1 o %n honiad wedi'u cyfrif, %2 diwrnod</numerusform>
                <numerusform>%1 o %n honiad wedi'u cyfrif, %2 diwrnod</numerusform>
            </translation>
        </message>
        <message>
            <source>left out here</source>
            <translation>wedi'i hepgor yma</translation>
        </message>
        <message>
            <source>brought in here</source>
            <translation>wedi'i gynnwys yma</translation>
        </message>
        <message>
            <source>no value in the index</source>
            <translation>dim gwerth yn y mynegai</translation>
        </message>
        <message>
            <source>counted</source>
            <translation>wedi'i gyfrif</translation>
        </message>
        <message>
            <source>not counted</source>
            <translation>heb ei gyfrif</translation>
        </message>
    </context>
    <context>
        <name>harmdesk::tables::SpecListModel</name>
        <message>
            <source>Mapping</source>
            <translation>Mapiad</translation>
        </message>
        <message>
            <source>Version</source>
            <translation>Fersiwn</translation>
        </message>
        <message>
            <source>Saved</source>
            <translation>Cadwyd</translation>
        </message>
        <message>
            <source>By</source>
            <translation>Gan</translation>
        </message>
    </context>
    <context>
        <name>harmdesk::tables::Timeline</name>
        <message>
            <source>%1, %2: %3</source>
            <translation>%1, %2: %3</translation>
        </message>
        <message>
            <source>counts %1 days</source>
            <translation>yn cyfrif %1 diwrnod</translation>
        </message>
        <message>
            <source>not counted: %1</source>
            <translation>heb ei gyfrif: %1</translation>
        </message>
        <message>
            <source>charge</source>
            <translation>cyhuddiad</translation>
        </message>
        <message>
            <source>convicted</source>
            <translation>euogfarn</translation>
        </message>
        <message>
            <source>release</source>
            <translation>rhyddhau</translation>
        </message>
        <message>
            <source>%1, %2</source>
            <translation>%1, %2</translation>
        </message>
        <message>
            <source> to %1</source>
            <translation> hyd %1</translation>
        </message>
        <message numerus="yes">
            <source>%n month(s), no allegation</source>
            <translation>
                <numerusform>%n mis, dim honiad</numerusform>
                <numerusform>%n mis, dim honiad</numerusform>
                <numerusform>%n mis, dim honiad</numerusform>
                <numerusform>%n mis, dim honiad</numerusform>
                <numerusform>%n mis, dim honiad</numerusform>
            </translation>
        </message>
        <message>
            <source>No dated allegation.</source>
            <translation>Dim honiad â dyddiad.</translation>
        </message>
        <message numerus="yes">
            <source>%n allegation(s) since %1</source>
            <translation>
                <numerusform>%n honiad ers %1</numerusform>
                <numerusform>%n honiad ers %1</numerusform>
                <numerusform>%n honiad ers %1</numerusform>
                <numerusform>%n honiad ers %1</numerusform>
                <numerusform>%n honiad ers %1</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>, %n counted</source>
            <translation>
                <numerusform>, %n wedi'u cyfrif</numerusform>
                <numerusform>, %n wedi'i gyfrif</numerusform>
                <numerusform>, %n wedi'u cyfrif</numerusform>
                <numerusform>, %n wedi'u cyfrif</numerusform>
                <numerusform>, %n wedi'u cyfrif</numerusform>
            </translation>
        </message>
        <message>
            <source>; none between %1 and %2</source>
            <translation>; dim un o %1 hyd %2</translation>
        </message>
        <message>
            <source>Allegations</source>
            <translation>Honiadau</translation>
        </message>
        <message>
            <source>Arrest</source>
            <translation>Arestio</translation>
        </message>
        <message>
            <source>Bail, RUI</source>
            <translation>Mechnïaeth, RUI</translation>
        </message>
        <message>
            <source>Court</source>
            <translation>Llys</translation>
        </message>
        <message>
            <source>Orders</source>
            <translation>Gorchmynion</translation>
        </message>
        <message numerus="yes">
            <source>%n day(s) counted</source>
            <translation>
                <numerusform>%n diwrnod wedi'u cyfrif</numerusform>
                <numerusform>%n diwrnod wedi'i gyfrif</numerusform>
                <numerusform>%n diwrnod wedi'u cyfrif</numerusform>
                <numerusform>%n diwrnod wedi'u cyfrif</numerusform>
                <numerusform>%n diwrnod wedi'u cyfrif</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>harmdesk::tables::TrendModel</name>
        <message>
            <source>By</source>
            <translation>Gan</translation>
        </message>
        <message>
            <source>All months</source>
            <translation>Pob mis</translation>
        </message>
        <message>
            <source>Over the months that the case holds</source>
            <translation>Dros y misoedd sydd yn yr achos</translation>
        </message>
        <message>
            <source>Comparable</source>
            <translation>Cymaradwy</translation>
        </message>
        <message>
            <source>Over the months of which the year before is held too</source>
            <translation>Dros y misoedd y mae'r flwyddyn cyn hynny yn yr achos hefyd</translation>
        </message>
        <message>
            <source>Year before</source>
            <translation>Blwyddyn flaenorol</translation>
        </message>
        <message>
            <source>Over the same months of the year before</source>
            <translation>Dros yr un misoedd o'r flwyddyn flaenorol</translation>
        </message>
        <message>
            <source>Change</source>
            <translation>Newid</translation>
        </message>
        <message>
            <source>Comparable months less the year before</source>
            <translation>Misoedd cymaradwy llai'r flwyddyn flaenorol</translation>
        </message>
        <message>
            <source>Change %</source>
            <translation>Newid %</translation>
        </message>
        <message>
            <source>No borough recorded</source>
            <translation>Dim bwrdeistref wedi'i chofnodi</translation>
        </message>
        <message>
            <source>All</source>
            <translation>Y cyfan</translation>
        </message>
        <message>
            <source>The earliest report of the case is of %1.</source>
            <translation>Dyddiad adroddiad cynharaf yr achos yw %1.</translation>
        </message>
        <message>
            <source>not held</source>
            <translation>ddim yn yr achos</translation>
        </message>
    </context>
    <context>
        <name>harmdesk::tables::UnmappedModel</name>
        <message>
            <source>Crimes</source>
            <translation>Cofnodion trosedd</translation>
        </message>
        <message>
            <source>Offence as recorded</source>
            <translation>Trosedd fel y'i cofnodwyd</translation>
        </message>
        <message>
            <source>HO class</source>
            <translation>Dosbarth HO</translation>
        </message>
        <message>
            <source>CJS code</source>
            <translation>Cod CJS</translation>
        </message>
    </context>
    <context>
        <name>harmdesk::tables::UnmappedTextModel</name>
        <message>
            <source>Class</source>
            <translation>Dosbarth</translation>
        </message>
        <message>
            <source>CJS code</source>
            <translation>Cod CJS</translation>
        </message>
        <message>
            <source>Offence as recorded</source>
            <translation>Trosedd fel y'i cofnodwyd</translation>
        </message>
        <message>
            <source>Crimes</source>
            <translation>Cofnodion trosedd</translation>
        </message>
        <message>
            <source>Crimes that count for a listed suspect</source>
            <translation>Cofnodion trosedd sy'n cyfrif i berson dan amheuaeth ar y rhestr</translation>
        </message>
        <message>
            <source>Suspects</source>
            <translation>Pobl dan amheuaeth</translation>
        </message>
        <message>
            <source>Suspects whose score therefore reads “at least”</source>
            <translation>Pobl dan amheuaeth y mae eu sgôr felly'n darllen “o leiaf”</translation>
        </message>
    </context>
    <context>
        <name>harmdesk::tables::ValueMapModel</name>
        <message>
            <source>Value in the file</source>
            <translation>Gwerth yn y ffeil</translation>
        </message>
        <message>
            <source>Records</source>
            <translation>Cofnodion</translation>
        </message>
        <message>
            <source>Stands for</source>
            <translation>Yn cynrychioli</translation>
        </message>
        <message>
            <source>nothing</source>
            <translation>dim byd</translation>
        </message>
        <message>
            <source>as it is</source>
            <translation>fel y mae</translation>
        </message>
        <message>
            <source>no code yet</source>
            <translation>dim cod eto</translation>
        </message>
    </context>
    <context>
        <name>harmdesk::tables::VictimModel</name>
        <message>
            <source>Victim</source>
            <translation>Dioddefwr</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Enw</translation>
        </message>
        <message>
            <source>Allegations</source>
            <translation>Honiadau</translation>
        </message>
        <message>
            <source>Counted</source>
            <translation>Wedi'u cyfrif</translation>
        </message>
        <message>
            <source>Allegations that count towards the score</source>
            <translation>Honiadau sy'n cyfrif tuag at y sgôr</translation>
        </message>
        <message>
            <source>Days</source>
            <translation>Diwrnodau</translation>
        </message>
        <message>
            <source>Days of the counted allegations that name this victim</source>
            <translation>Diwrnodau'r honiadau a gyfrifwyd sy'n enwi'r dioddefwr hwn</translation>
        </message>
        <message>
            <source>Relationship to the suspect</source>
            <translation>Perthynas â'r person dan amheuaeth</translation>
        </message>
        <message>
            <source>Crimes</source>
            <translation>Cofnodion trosedd</translation>
        </message>
        <message>
            <source>Look at</source>
            <translation>Sylwer</translation>
        </message>
        <message>
            <source>%1 names several of them, so their days overlap.</source>
            <translation>Mae %1 yn enwi sawl un ohonynt, felly mae eu diwrnodau'n gorgyffwrdd.</translation>
        </message>
        <message numerus="yes">
            <source>%n allegation(s) name several of them, so their days overlap.</source>
            <translation>
                <numerusform>Mae %n honiad yn enwi sawl un ohonynt, felly mae eu diwrnodau'n gorgyffwrdd.</numerusform>
                <numerusform>Mae %n honiad yn enwi sawl un ohonynt, felly mae eu diwrnodau'n gorgyffwrdd.</numerusform>
                <numerusform>Mae %n honiad yn enwi sawl un ohonynt, felly mae eu diwrnodau'n gorgyffwrdd.</numerusform>
                <numerusform>Mae %n honiad yn enwi sawl un ohonynt, felly mae eu diwrnodau'n gorgyffwrdd.</numerusform>
                <numerusform>Mae %n honiad yn enwi sawl un ohonynt, felly mae eu diwrnodau'n gorgyffwrdd.</numerusform>
            </translation>
        </message>
        <message>
            <source>Victim %1</source>
            <translation>Dioddefwr %1</translation>
        </message>
        <message>
            <source>%1 (%2)</source>
            <translation>%1 (%2)</translation>
        </message>
        <message>
            <source>also a suspect</source>
            <translation>hefyd dan amheuaeth</translation>
        </message>
        <message>
            <source>relationships differ</source>
            <translation>y berthynas yn amrywio</translation>
        </message>
    </context>
    <context>
        <name>harmdesk::views::Actions</name>
        <message>
            <source>&amp;File</source>
            <translation>&amp;Ffeil</translation>
        </message>
        <message>
            <source>&amp;Edit</source>
            <translation>&amp;Golygu</translation>
        </message>
        <message>
            <source>&amp;View</source>
            <translation>Go&amp;lwg</translation>
        </message>
        <message>
            <source>&amp;Case</source>
            <translation>&amp;Achos</translation>
        </message>
        <message>
            <source>&amp;Help</source>
            <translation>&amp;Cymorth</translation>
        </message>
        <message>
            <source>C&amp;ycle</source>
            <translation>C&amp;ylch</translation>
        </message>
    </context>
    <context>
        <name>harmdesk::views::AllegationPanel</name>
        <message>
            <source>Allegations against the selected suspect, counted or not</source>
            <translation>Honiadau yn erbyn y person dan amheuaeth a ddewiswyd, wedi'u cyfrif neu beidio</translation>
        </message>
        <message>
            <source>Choose a suspect to take single allegations out or in.</source>
            <translation>Dewiswch berson dan amheuaeth i hepgor neu gynnwys honiadau unigol.</translation>
        </message>
        <message>
            <source>not ranked with these settings</source>
            <translation>dim safle gyda'r gosodiadau hyn</translation>
        </message>
        <message>
            <source>rank %1 here</source>
            <translation>safle %1 yma</translation>
        </message>
    </context>
    <context>
        <name>harmdesk::views::AuditPage</name>
        <message numerus="yes">
            <source>%n row(s) copied</source>
            <translation>
                <numerusform>Copïwyd %n rhes</numerusform>
                <numerusform>Copïwyd %n rhes</numerusform>
                <numerusform>Copïwyd %n rhes</numerusform>
                <numerusform>Copïwyd %n rhes</numerusform>
                <numerusform>Copïwyd %n rhes</numerusform>
            </translation>
        </message>
        <message>
            <source>Reading the log</source>
            <translation>Yn darllen y log</translation>
        </message>
        <message>
            <source>Verifying the log</source>
            <translation>Yn gwirio'r log</translation>
        </message>
        <message>
            <source>The chain could not be verified: %1</source>
            <translation>Nid oedd modd gwirio'r gadwyn: %1</translation>
        </message>
        <message>
            <source>The chain is broken from line %1 on: the log was changed outside this program.</source>
            <translation>Mae'r gadwyn wedi'i thorri o linell %1 ymlaen: newidiwyd y log y tu allan i'r rhaglen hon.</translation>
        </message>
        <message>
            <source>Chain verified: no line was changed or removed.</source>
            <translation>Gwiriwyd y gadwyn: ni newidiwyd ac ni thynnwyd unrhyw linell.</translation>
        </message>
        <message numerus="yes">
            <source>%n line(s)</source>
            <translation>
                <numerusform>%n llinell</numerusform>
                <numerusform>%n llinell</numerusform>
                <numerusform>%n llinell</numerusform>
                <numerusform>%n llinell</numerusform>
                <numerusform>%n llinell</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%1 of %n line(s)</source>
            <translation>
                <numerusform>%1 o %n llinell</numerusform>
                <numerusform>%1 o %n llinell</numerusform>
                <numerusform>%1 o %n llinell</numerusform>
                <numerusform>%1 o %n llinell</numerusform>
                <numerusform>%1 o %n llinell</numerusform>
            </translation>
        </message>
        <message>
            <source>Save the log</source>
            <translation>Cadw'r log</translation>
        </message>
        <message numerus="yes">
            <source>%n line(s) saved to %1</source>
            <translation>
                <numerusform>Cadwyd %n llinell yn %1</numerusform>
                <numerusform>Cadwyd %n llinell yn %1</numerusform>
                <numerusform>Cadwyd %n llinell yn %1</numerusform>
                <numerusform>Cadwyd %n llinell yn %1</numerusform>
                <numerusform>Cadwyd %n llinell yn %1</numerusform>
            </translation>
        </message>
        <message>
            <source>Audit log</source>
            <translation>Log archwilio</translation>
        </message>
        <message>
            <source>Who, what, reference</source>
            <translation>Pwy, beth, cyfeirnod</translation>
        </message>
        <message>
            <source>Refresh</source>
            <translation>Adnewyddu</translation>
        </message>
        <message>
            <source>Read the log again</source>
            <translation>Darllen y log eto</translation>
        </message>
        <message>
            <source>Save as CSV…</source>
            <translation>Cadw fel CSV…</translation>
        </message>
        <message>
            <source>Save the lines shown as CSV</source>
            <translation>Cadw'r llinellau a ddangosir fel CSV</translation>
        </message>
        <message>
            <source>Columns</source>
            <translation>Colofnau</translation>
        </message>
        <message>
            <source>Audit</source>
            <translation>Archwilio</translation>
        </message>
    </context>
    <context>
        <name>harmdesk::views::BuiltInViews</name>
        <message>
            <source>Monthly list</source>
            <translation>Rhestr fisol</translation>
        </message>
        <message>
            <source>Joiners and returners</source>
            <translation>Ymunwyr a dychwelwyr</translation>
        </message>
        <message>
            <source>Biggest movers</source>
            <translation>Symudiadau mwyaf</translation>
        </message>
        <message>
            <source>Bail or order in force, soonest limit first</source>
            <translation>Mechnïaeth neu orchymyn mewn grym, y terfyn agosaf yn gyntaf</translation>
        </message>
        <message>
            <source>Reads “at least”</source>
            <translation>Yn dangos “o leiaf”</translation>
        </message>
    </context>
    <context>
        <name>harmdesk::views::ChangePane</name>
        <message>
            <source>nothing is written yet</source>
            <translation>nid oes dim wedi'i ysgrifennu eto</translation>
        </message>
        <message>
            <source>Who would enter, leave or change</source>
            <translation>Pwy fyddai'n dod i mewn, yn gadael neu'n newid</translation>
        </message>
        <message>
            <source>Reason</source>
            <translation>Rheswm</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Enw</translation>
        </message>
        <message>
            <source>Reason for the log</source>
            <translation>Rheswm ar gyfer y log</translation>
        </message>
        <message>
            <source>why, for the log</source>
            <translation>pam, ar gyfer y log</translation>
        </message>
        <message>
            <source>Who decides</source>
            <translation>Pwy sy'n penderfynu</translation>
        </message>
        <message>
            <source>Nothing can be decided here. %1</source>
            <translation>Ni ellir penderfynu dim yma. %1</translation>
        </message>
        <message>
            <source>Looking at the effect on the list</source>
            <translation>Yn edrych ar yr effaith ar y rhestr</translation>
        </message>
        <message>
            <source>Top %1, %2</source>
            <translation>Y %1 uchaf, %2</translation>
        </message>
        <message numerus="yes">
            <source>%n in</source>
            <translation>
                <numerusform>%n i mewn</numerusform>
                <numerusform>%n i mewn</numerusform>
                <numerusform>%n i mewn</numerusform>
                <numerusform>%n i mewn</numerusform>
                <numerusform>%n i mewn</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n out</source>
            <translation>
                <numerusform>%n allan</numerusform>
                <numerusform>%n allan</numerusform>
                <numerusform>%n allan</numerusform>
                <numerusform>%n allan</numerusform>
                <numerusform>%n allan</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n other score(s) change</source>
            <translation>
                <numerusform>%n sgôr arall yn newid</numerusform>
                <numerusform>%n sgôr arall yn newid</numerusform>
                <numerusform>%n sgôr arall yn newid</numerusform>
                <numerusform>%n sgôr arall yn newid</numerusform>
                <numerusform>%n sgôr arall yn newid</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n move(s) only because others do</source>
            <translation>
                <numerusform>%n yn symud dim ond am fod eraill yn symud</numerusform>
                <numerusform>%n yn symud dim ond am fod eraill yn symud</numerusform>
                <numerusform>%n yn symud dim ond am fod eraill yn symud</numerusform>
                <numerusform>%n yn symud dim ond am fod eraill yn symud</numerusform>
                <numerusform>%n yn symud dim ond am fod eraill yn symud</numerusform>
            </translation>
        </message>
        <message>
            <source>Nobody in the top %1 moves.</source>
            <translation>Nid oes neb yn y %1 uchaf yn symud.</translation>
        </message>
        <message>
            <source>Listed: %1, then %2 · unmapped crimes: %3, then %4 · “at least”: %5, then %6</source>
            <translation>Yn y rhestr: %1, wedyn %2 · cofnodion trosedd heb eu paru: %3, wedyn %4 · “o leiaf”: %5, wedyn %6</translation>
        </message>
        <message>
            <source>Say why: the log keeps the reason.</source>
            <translation>Dywedwch pam: mae'r log yn cadw'r rheswm.</translation>
        </message>
        <message>
            <source>Say who decides.</source>
            <translation>Dywedwch pwy sy'n penderfynu.</translation>
        </message>
        <message>
            <source>The effect is shown first.</source>
            <translation>Dangosir yr effaith yn gyntaf.</translation>
        </message>
    </context>
    <context>
        <name>harmdesk::views::ChartPanel</name>
        <message>
            <source>Show “%1” as a chart</source>
            <translation>Dangos “%1” fel siart</translation>
        </message>
        <message>
            <source>Show “%1” as a table</source>
            <translation>Dangos “%1” fel tabl</translation>
        </message>
        <message>
            <source>Chart</source>
            <translation>Siart</translation>
        </message>
    </context>
    <context>
        <name>harmdesk::views::CheckStep</name>
        <message>
            <source>The list</source>
            <translation>Y rhestr</translation>
        </message>
        <message>
            <source>Who would enter and leave the list</source>
            <translation>Pwy fyddai'n dod i mewn i'r rhestr ac yn ei gadael</translation>
        </message>
        <message>
            <source>The files against the mapping</source>
            <translation>Y ffeiliau o'u cymharu â'r mapiad</translation>
        </message>
        <message>
            <source>What has changed in the files against the mapping</source>
            <translation>Beth sydd wedi newid yn y ffeiliau o'u cymharu â'r mapiad</translation>
        </message>
        <message>
            <source>Checking: the import is tried on a copy of the case</source>
            <translation>Yn gwirio: rhoddir cynnig ar y mewnforio ar gopi o'r achos</translation>
        </message>
        <message>
            <source>The steps before this one are not done yet.</source>
            <translation>Nid yw'r camau cyn yr un hwn wedi'u cwblhau eto.</translation>
        </message>
        <message>
            <source>The check was stopped. Nothing was written.</source>
            <translation>Stopiwyd y gwiriad. Nid ysgrifennwyd dim.</translation>
        </message>
        <message>
            <source>See what the import would do before anything is written.</source>
            <translation>Gweld beth fyddai'r mewnforio'n ei wneud cyn ysgrifennu dim.</translation>
        </message>
        <message>
            <source>Check</source>
            <translation>Gwiriad</translation>
        </message>
        <message>
            <source>First %1 on %2</source>
            <translation>Y %1 cyntaf ar %2</translation>
        </message>
        <message>
            <source>%1 in, %2 out</source>
            <translation>%1 i mewn, %2 allan</translation>
        </message>
        <message>
            <source>By this import alone the list of %1 becomes %2.</source>
            <translation>Drwy'r mewnforio hwn yn unig mae'r rhestr o %1 yn troi'n %2.</translation>
        </message>
        <message>
            <source>Nobody enters or leaves.</source>
            <translation>Nid oes neb yn dod i mewn nac yn gadael.</translation>
        </message>
        <message>
            <source>nothing has changed</source>
            <translation>nid oes dim wedi newid</translation>
        </message>
        <message numerus="yes">
            <source>%n to look at</source>
            <translation>
                <numerusform>%n i edrych arnynt</numerusform>
                <numerusform>%n i edrych arno</numerusform>
                <numerusform>%n i edrych arnynt</numerusform>
                <numerusform>%n i edrych arnynt</numerusform>
                <numerusform>%n i edrych arnynt</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>harmdesk::views::ClassesSection</name>
        <message>
            <source>Settle this class</source>
            <translation>Datrys y dosbarth hwn</translation>
        </message>
        <message>
            <source>Classes with several values</source>
            <translation>Dosbarthiadau â sawl gwerth</translation>
        </message>
        <message>
            <source>Offences of this class</source>
            <translation>Troseddau'r dosbarth hwn</translation>
        </message>
        <message>
            <source>Any other title means this</source>
            <translation>Unrhyw deitl arall yn golygu hon</translation>
        </message>
        <message>
            <source>Any title that no rule fits means the chosen offence</source>
            <translation>Mae unrhyw deitl nad oes rheol yn gweddu iddo'n golygu'r drosedd a ddewiswyd</translation>
        </message>
        <message>
            <source>Words of the title</source>
            <translation>Geiriau'r teitl</translation>
        </message>
        <message>
            <source>words of the title</source>
            <translation>geiriau'r teitl</translation>
        </message>
        <message>
            <source>Words mean this</source>
            <translation>Y geiriau'n golygu hon</translation>
        </message>
        <message>
            <source>Titles with these words mean the chosen offence</source>
            <translation>Mae teitlau â'r geiriau hyn yn golygu'r drosedd a ddewiswyd</translation>
        </message>
        <message>
            <source>Rules of this class, in the order they are tried</source>
            <translation>Rheolau'r dosbarth hwn, yn y drefn y rhoddir cynnig arnynt</translation>
        </message>
        <message>
            <source>Try this rule earlier</source>
            <translation>Rhoi cynnig ar y rheol hon yn gynharach</translation>
        </message>
        <message>
            <source>Try this rule later</source>
            <translation>Rhoi cynnig ar y rheol hon yn ddiweddarach</translation>
        </message>
        <message>
            <source>Remove this rule</source>
            <translation>Tynnu'r rheol hon</translation>
        </message>
        <message>
            <source>As saved</source>
            <translation>Fel y'u cadwyd</translation>
        </message>
        <message>
            <source>Go back to the rules as they are saved</source>
            <translation>Mynd yn ôl at y rheolau fel y'u cadwyd</translation>
        </message>
        <message>
            <source>Rules</source>
            <translation>Rheolau</translation>
        </message>
        <message>
            <source>the first that fits the title counts</source>
            <translation>y gyntaf sy'n gweddu i'r teitl sy'n cyfrif</translation>
        </message>
        <message>
            <source>Ambiguous classes</source>
            <translation>Dosbarthiadau amwys</translation>
        </message>
        <message>
            <source>Ambiguous classes %1</source>
            <translation>Dosbarthiadau amwys %1</translation>
        </message>
        <message numerus="yes">
            <source>%n not settled</source>
            <translation>
                <numerusform>%n heb eu datrys</numerusform>
                <numerusform>%n heb ei ddatrys</numerusform>
                <numerusform>%n heb eu datrys</numerusform>
                <numerusform>%n heb eu datrys</numerusform>
                <numerusform>%n heb eu datrys</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>, %n settled by rules</source>
            <translation>
                <numerusform>, %n wedi'u datrys gan reolau</numerusform>
                <numerusform>, %n wedi'i ddatrys gan reolau</numerusform>
                <numerusform>, %n wedi'u datrys gan reolau</numerusform>
                <numerusform>, %n wedi'u datrys gan reolau</numerusform>
                <numerusform>, %n wedi'u datrys gan reolau</numerusform>
            </translation>
        </message>
        <message>
            <source>Every class of the index in use leads to one value.</source>
            <translation>Mae pob dosbarth yn y mynegai a ddefnyddir yn arwain at un gwerth.</translation>
        </message>
        <message>
            <source>The harm index is being read.</source>
            <translation>Mae'r mynegai niwed yn cael ei ddarllen.</translation>
        </message>
        <message>
            <source>Choose an offence of the class first.</source>
            <translation>Dewiswch un o droseddau'r dosbarth yn gyntaf.</translation>
        </message>
        <message>
            <source>What a rule does to the list is shown here.</source>
            <translation>Dangosir yma beth mae rheol yn ei wneud i'r rhestr.</translation>
        </message>
        <message>
            <source>Choose the offence that a title of this class means, or the words that mean another. What that does to the list is shown here before anything is written.</source>
            <translation>Dewiswch y drosedd y mae teitl o'r dosbarth hwn yn ei golygu, neu'r geiriau sy'n golygu un arall. Dangosir yma beth mae hynny'n ei wneud i'r rhestr cyn ysgrifennu dim.</translation>
        </message>
        <message>
            <source>Class %1</source>
            <translation>Dosbarth %1</translation>
        </message>
        <message numerus="yes">
            <source>%n rule(s) by words</source>
            <translation>
                <numerusform>%n rheol yn ôl geiriau</numerusform>
                <numerusform>%n rheol yn ôl geiriau</numerusform>
                <numerusform>%n rheol yn ôl geiriau</numerusform>
                <numerusform>%n rheol yn ôl geiriau</numerusform>
                <numerusform>%n rheol yn ôl geiriau</numerusform>
            </translation>
        </message>
        <message>
            <source>any other title has its value.</source>
            <translation>mae gan unrhyw deitl arall ei werth.</translation>
        </message>
        <message>
            <source>any other title stays unmapped.</source>
            <translation>mae unrhyw deitl arall yn aros heb ei baru.</translation>
        </message>
        <message>
            <source>Class %1 is settled by its rules.</source>
            <translation>Mae dosbarth %1 wedi'i ddatrys gan ei reolau.</translation>
        </message>
    </context>
    <context>
        <name>harmdesk::views::CodeEditorDelegate</name>
        <message>
            <source>Code that the value stands for</source>
            <translation>Y cod y mae'r gwerth yn ei gynrychioli</translation>
        </message>
    </context>
    <context>
        <name>harmdesk::views::CodesPage</name>
        <message>
            <source>Offence codes: sections</source>
            <translation>Codau troseddau: adrannau</translation>
        </message>
        <message>
            <source>Offence codes</source>
            <translation>Codau troseddau</translation>
        </message>
        <message numerus="yes">
            <source>%n row(s) copied</source>
            <translation>
                <numerusform>Copïwyd %n rhes</numerusform>
                <numerusform>Copïwyd %n rhes</numerusform>
                <numerusform>Copïwyd %n rhes</numerusform>
                <numerusform>Copïwyd %n rhes</numerusform>
                <numerusform>Copïwyd %n rhes</numerusform>
            </translation>
        </message>
        <message>
            <source>Reading the harm indexes</source>
            <translation>Yn darllen y mynegeion niwed</translation>
        </message>
        <message>
            <source>There is no decision of this session to undo.</source>
            <translation>Nid oes penderfyniad o'r sesiwn hon i'w ddadwneud.</translation>
        </message>
        <message>
            <source>Undone: “%1” has no value by hand any more.</source>
            <translation>Dadwnaed: nid oes gan “%1” werth â llaw mwyach.</translation>
        </message>
        <message>
            <source>Codes</source>
            <translation>Codau</translation>
        </message>
    </context>
    <context>
        <name>harmdesk::views::CommandPalette</name>
        <message>
            <source>%1 · rank %2 · %3</source>
            <translation>%1 · safle %2 · %3</translation>
        </message>
        <message>
            <source>Dossier of %1, %2</source>
            <translation>Coflen %1, %2</translation>
        </message>
        <message>
            <source>Nothing on the list or in the menus matches “%1”.</source>
            <translation>Nid oes dim ar y rhestr nac yn y dewislenni'n cyfateb i “%1”.</translation>
        </message>
        <message>
            <source>Page, action, suspect’s name or reference</source>
            <translation>Tudalen, gweithred, enw neu gyfeirnod person dan amheuaeth</translation>
        </message>
        <message>
            <source>What was found</source>
            <translation>Yr hyn a gafwyd</translation>
        </message>
    </context>
    <context>
        <name>harmdesk::views::ComparePane</name>
        <message>
            <source>all settings</source>
            <translation>pob gosodiad</translation>
        </message>
        <message>
            <source>The first profile</source>
            <translation>Y proffil cyntaf</translation>
        </message>
        <message>
            <source>The second profile</source>
            <translation>Yr ail broffil</translation>
        </message>
        <message>
            <source>Which suspects</source>
            <translation>Pa bobl dan amheuaeth</translation>
        </message>
        <message>
            <source>Show all settings, not only those that differ</source>
            <translation>Dangos pob gosodiad, nid dim ond y rhai sy'n wahanol</translation>
        </message>
        <message>
            <source>On either list</source>
            <translation>Ar y naill restr neu'r llall</translation>
        </message>
        <message>
            <source>On the first alone</source>
            <translation>Ar y gyntaf yn unig</translation>
        </message>
        <message>
            <source>On the second alone</source>
            <translation>Ar yr ail yn unig</translation>
        </message>
        <message>
            <source>On both</source>
            <translation>Ar y ddwy</translation>
        </message>
        <message>
            <source>Settings of the two profiles</source>
            <translation>Gosodiadau'r ddau broffil</translation>
        </message>
        <message>
            <source>Suspects in the first places of either list, with their rank in both</source>
            <translation>Pobl dan amheuaeth yn safleoedd cyntaf y naill restr neu'r llall, gyda'u safle yn y ddwy</translation>
        </message>
        <message>
            <source>First</source>
            <translation>Cyntaf</translation>
        </message>
        <message>
            <source>Second</source>
            <translation>Ail</translation>
        </message>
        <message>
            <source>The settings are the same</source>
            <translation>Mae'r gosodiadau yr un fath</translation>
        </message>
        <message numerus="yes">
            <source>%n setting(s) differ</source>
            <translation>
                <numerusform>Mae %n gosodiad yn wahanol</numerusform>
                <numerusform>Mae %n gosodiad yn wahanol</numerusform>
                <numerusform>Mae %n gosodiad yn wahanol</numerusform>
                <numerusform>Mae %n gosodiad yn wahanol</numerusform>
                <numerusform>Mae %n gosodiad yn wahanol</numerusform>
            </translation>
        </message>
        <message>
            <source>Ranking under both profiles …</source>
            <translation>Yn llunio rhestr safleoedd dan y ddau broffil …</translation>
        </message>
    </context>
    <context>
        <name>harmdesk::views::ContextStrip</name>
        <message numerus="yes">
            <source>%n unmapped offence(s)</source>
            <translation>
                <numerusform>%n trosedd heb eu paru</numerusform>
                <numerusform>%n trosedd heb ei pharu</numerusform>
                <numerusform>%n trosedd heb eu paru</numerusform>
                <numerusform>%n trosedd heb eu paru</numerusform>
                <numerusform>%n trosedd heb eu paru</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n suspect(s) read “at least”</source>
            <translation>
                <numerusform>%n person dan amheuaeth â sgôr “o leiaf”</numerusform>
                <numerusform>%n person dan amheuaeth â sgôr “o leiaf”</numerusform>
                <numerusform>%n person dan amheuaeth â sgôr “o leiaf”</numerusform>
                <numerusform>%n person dan amheuaeth â sgôr “o leiaf”</numerusform>
                <numerusform>%n person dan amheuaeth â sgôr “o leiaf”</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n of these suspects within the first %1 places.</source>
            <translation>
                <numerusform>%n o’r rhain o fewn y %1 safle cyntaf.</numerusform>
                <numerusform>%n o’r rhain o fewn y %1 safle cyntaf.</numerusform>
                <numerusform>%n o’r rhain o fewn y %1 safle cyntaf.</numerusform>
                <numerusform>%n o’r rhain o fewn y %1 safle cyntaf.</numerusform>
                <numerusform>%n o’r rhain o fewn y %1 safle cyntaf.</numerusform>
            </translation>
        </message>
        <message>
            <source>%1, built in</source>
            <translation>%1, yn rhan o'r rhaglen</translation>
        </message>
        <message>
            <source>From a file…</source>
            <translation>O ffeil…</translation>
        </message>
        <message>
            <source>Case</source>
            <translation>Achos</translation>
        </message>
        <message>
            <source>As at</source>
            <translation>Fel ar</translation>
        </message>
        <message>
            <source>Choose the as-at date</source>
            <translation>Dewis dyddiad y rhestr</translation>
        </message>
        <message>
            <source>Reports counted</source>
            <translation>Adroddiadau a gyfrifir</translation>
        </message>
        <message>
            <source>Profile</source>
            <translation>Proffil</translation>
        </message>
        <message>
            <source>Harm index</source>
            <translation>Mynegai niwed</translation>
        </message>
        <message>
            <source>Unmapped offences</source>
            <translation>Troseddau heb eu paru</translation>
        </message>
        <message>
            <source>The case has changed on disk: reload</source>
            <translation>Mae'r achos wedi newid ar y ddisg: ail-lwythwch</translation>
        </message>
        <message>
            <source>What if…</source>
            <translation>Beth pe bai…</translation>
        </message>
        <message>
            <source>Freeze cycle…</source>
            <translation>Rhewi'r cylch…</translation>
        </message>
        <message>
            <source>Freeze this list for good, with a name and a reason</source>
            <translation>Rhewi'r rhestr hon am byth, gydag enw a rheswm</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>Agored</translation>
        </message>
        <message>
            <source>Opened by %1. Its date, profile and cut-off are what everyone who opens this case starts from.</source>
            <translation>Agorwyd gan %1. Ei ddyddiad, ei broffil a'i drothwy yw man cychwyn pawb sy'n agor yr achos hwn.</translation>
        </message>
        <message>
            <source>Frozen</source>
            <translation>Wedi'i rewi</translation>
        </message>
        <message>
            <source>Frozen by %1, sum %2. The list on screen uses what the case knows now; the frozen one is on the page Cycles.</source>
            <translation>Rhewyd gan %1, swm %2. Mae'r rhestr ar y sgrin yn defnyddio'r hyn y mae'r achos yn ei wybod nawr; mae'r un a rewyd ar y dudalen Cylchoedd.</translation>
        </message>
        <message>
            <source>Not opened</source>
            <translation>Heb ei agor</translation>
        </message>
        <message>
            <source>Nobody has opened or frozen this month's cycle yet.</source>
            <translation>Nid oes neb wedi agor na rhewi cylch y mis hwn eto.</translation>
        </message>
        <message>
            <source>%1, version %2</source>
            <translation>%1, fersiwn %2</translation>
        </message>
        <message>
            <source>Edit and compare profiles…</source>
            <translation>Golygu a chymharu proffiliau…</translation>
        </message>
        <message>
            <source>Cycle</source>
            <translation>Cylch</translation>
        </message>
        <message>
            <source>What if: try other settings in a sandbox</source>
            <translation>Beth pe bai: rhowch gynnig ar osodiadau eraill mewn blwch tywod</translation>
        </message>
        <message>
            <source>Freeze the cycle</source>
            <translation>Rhewi'r cylch</translation>
        </message>
    </context>
    <context>
        <name>harmdesk::views::CutOffStrip</name>
        <message numerus="yes">
            <source>%n of those shown above it</source>
            <translation>
                <numerusform>%n o’r rhai a ddangosir uwch ei ben</numerusform>
                <numerusform>%n o’r rhai a ddangosir uwch ei ben</numerusform>
                <numerusform>%n o’r rhai a ddangosir uwch ei ben</numerusform>
                <numerusform>%n o’r rhai a ddangosir uwch ei ben</numerusform>
                <numerusform>%n o’r rhai a ddangosir uwch ei ben</numerusform>
            </translation>
        </message>
        <message>
            <source>Go to cut-off</source>
            <translation>Mynd i'r trothwy</translation>
        </message>
        <message>
            <source>Go to the cut-off in the list</source>
            <translation>Mynd i'r trothwy yn y rhestr</translation>
        </message>
        <message>
            <source>Hide rows</source>
            <translation>Cuddio rhesi</translation>
        </message>
        <message>
            <source>Show rows</source>
            <translation>Dangos rhesi</translation>
        </message>
        <message>
            <source>Close the cut-off strip</source>
            <translation>Cau stribed y trothwy</translation>
        </message>
        <message>
            <source>Close; Ctrl+L brings it back</source>
            <translation>Cau; mae Ctrl+L yn dod ag ef yn ôl</translation>
        </message>
        <message>
            <source>Since the last frozen cycle</source>
            <translation>Ers y cylch diwethaf a rewyd</translation>
        </message>
        <message>
            <source>Show the movement on the Cycles page</source>
            <translation>Dangos y symudiad ar y dudalen Cylchoedd</translation>
        </message>
    </context>
    <context>
        <name>harmdesk::views::Cycles</name>
        <message>
            <source>%1 (version %2)</source>
            <translation>%1 (fersiwn %2)</translation>
        </message>
    </context>
    <context>
        <name>harmdesk::views::CyclesPage</name>
        <message>
            <source>Cycles: sections</source>
            <translation>Cylchoedd: adrannau</translation>
        </message>
        <message>
            <source>Cycles</source>
            <translation>Cylchoedd</translation>
        </message>
        <message>
            <source>Movement</source>
            <translation>Symudiad</translation>
        </message>
        <message>
            <source>Cycles and movement</source>
            <translation>Cylchoedd a symudiad</translation>
        </message>
        <message numerus="yes">
            <source>%n row(s) copied</source>
            <translation>
                <numerusform>Copïwyd %n rhes</numerusform>
                <numerusform>Copïwyd %n rhes</numerusform>
                <numerusform>Copïwyd %n rhes</numerusform>
                <numerusform>Copïwyd %n rhes</numerusform>
                <numerusform>Copïwyd %n rhes</numerusform>
            </translation>
        </message>
        <message>
            <source>Cycles %1</source>
            <translation>Cylchoedd %1</translation>
        </message>
    </context>
    <context>
        <name>harmdesk::views::DataTable</name>
        <message>
            <source>Columns</source>
            <translation>Colofnau</translation>
        </message>
        <message>
            <source>Reset columns</source>
            <translation>Ailosod colofnau</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>Agor</translation>
        </message>
        <message>
            <source>Copy rows as text</source>
            <translation>Copïo rhesi fel testun</translation>
        </message>
        <message>
            <source>Sort by “%1”, ascending</source>
            <translation>Trefnu yn ôl “%1”, esgynnol</translation>
        </message>
        <message>
            <source>Sort by “%1”, descending</source>
            <translation>Trefnu yn ôl “%1”, disgynnol</translation>
        </message>
        <message>
            <source>Move “%1” left</source>
            <translation>Symud “%1” i'r chwith</translation>
        </message>
        <message>
            <source>Move “%1” right</source>
            <translation>Symud “%1” i'r dde</translation>
        </message>
        <message>
            <source>Sort equal values by “%1” as well</source>
            <translation>Trefnu gwerthoedd cyfartal yn ôl “%1” hefyd</translation>
        </message>
    </context>
    <context>
        <name>harmdesk::views::DateChooser</name>
        <message>
            <source>As-at date</source>
            <translation>Dyddiad y rhestr</translation>
        </message>
        <message>
            <source>Use this date</source>
            <translation>Defnyddio'r dyddiad hwn</translation>
        </message>
        <message>
            <source>Calendar</source>
            <translation>Calendr</translation>
        </message>
        <message>
            <source>Ends of months</source>
            <translation>Diwedd y misoedd</translation>
        </message>
        <message>
            <source>As at %1</source>
            <translation>Fel ar %1</translation>
        </message>
    </context>
    <context>
        <name>harmdesk::views::DecisionsSection</name>
        <message>
            <source>Decisions</source>
            <translation>Penderfyniadau</translation>
        </message>
        <message>
            <source>Undo the last</source>
            <translation>Dadwneud yr olaf</translation>
        </message>
        <message>
            <source>Save as CSV…</source>
            <translation>Cadw fel CSV…</translation>
        </message>
        <message>
            <source>Undo the last decision of this session</source>
            <translation>Dadwneud penderfyniad olaf y sesiwn hon</translation>
        </message>
        <message>
            <source>Save all decisions as CSV</source>
            <translation>Cadw pob penderfyniad fel CSV</translation>
        </message>
        <message>
            <source>Withdraw</source>
            <translation>Tynnu'n ôl</translation>
        </message>
        <message>
            <source>Save the decisions</source>
            <translation>Cadw'r penderfyniadau</translation>
        </message>
        <message>
            <source>Decisions %1</source>
            <translation>Penderfyniadau %1</translation>
        </message>
        <message numerus="yes">
            <source>%n stand(s)</source>
            <translation>
                <numerusform>%n yn sefyll</numerusform>
                <numerusform>%n yn sefyll</numerusform>
                <numerusform>%n yn sefyll</numerusform>
                <numerusform>%n yn sefyll</numerusform>
                <numerusform>%n yn sefyll</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>, %n withdrawn</source>
            <translation>
                <numerusform>, %n wedi'u tynnu'n ôl</numerusform>
                <numerusform>, %n wedi'i dynnu'n ôl</numerusform>
                <numerusform>, %n wedi'u tynnu'n ôl</numerusform>
                <numerusform>, %n wedi'u tynnu'n ôl</numerusform>
                <numerusform>, %n wedi'u tynnu'n ôl</numerusform>
            </translation>
        </message>
        <message>
            <source>Nobody has decided an offence by hand in this case.</source>
            <translation>Nid oes neb wedi pennu trosedd â llaw yn yr achos hwn.</translation>
        </message>
        <message>
            <source>There is no decision of this session that still stands.</source>
            <translation>Nid oes penderfyniad o'r sesiwn hon sy'n dal i sefyll.</translation>
        </message>
        <message>
            <source>This decision has been withdrawn; it counts no more and stays here to be read.</source>
            <translation>Tynnwyd y penderfyniad hwn yn ôl; nid yw'n cyfrif mwyach ac mae'n aros yma i'w ddarllen.</translation>
        </message>
        <message>
            <source>Choose a decision: what withdrawing it does to the list is shown here.</source>
            <translation>Dewiswch benderfyniad: dangosir yma beth mae ei dynnu'n ôl yn ei wneud i'r rhestr.</translation>
        </message>
        <message>
            <source>Withdraw: %1</source>
            <translation>Tynnu'n ôl: %1</translation>
        </message>
        <message>
            <source>%1 decided on %2 that it counts as %3: “%4”</source>
            <translation>Penderfynodd %1 ar %2 ei bod yn cyfrif fel %3: “%4”</translation>
        </message>
        <message>
            <source>The decision is withdrawn.</source>
            <translation>Mae'r penderfyniad wedi'i dynnu'n ôl.</translation>
        </message>
        <message numerus="yes">
            <source>%n decision(s) saved to %1</source>
            <translation>
                <numerusform>Cadwyd %n penderfyniad yn %1</numerusform>
                <numerusform>Cadwyd %n penderfyniad yn %1</numerusform>
                <numerusform>Cadwyd %n penderfyniad yn %1</numerusform>
                <numerusform>Cadwyd %n phenderfyniad yn %1</numerusform>
                <numerusform>Cadwyd %n penderfyniad yn %1</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>harmdesk::views::DossierPage</name>
        <message>
            <source>Victims</source>
            <translation>Dioddefwyr</translation>
        </message>
        <message>
            <source>Notes</source>
            <translation>Nodiadau</translation>
        </message>
        <message>
            <source>Victims and notes beside the page</source>
            <translation>Dioddefwyr a nodiadau wrth ochr y dudalen</translation>
        </message>
        <message>
            <source>Victims and notes</source>
            <translation>Dioddefwyr a nodiadau</translation>
        </message>
        <message>
            <source>Previous suspect</source>
            <translation>Person blaenorol dan amheuaeth</translation>
        </message>
        <message>
            <source>Next suspect</source>
            <translation>Person nesaf dan amheuaeth</translation>
        </message>
        <message>
            <source>New note</source>
            <translation>Nodyn newydd</translation>
        </message>
        <message>
            <source>Subject page…</source>
            <translation>Tudalen y person…</translation>
        </message>
        <message>
            <source>No suspect is chosen yet. Choose one in the ranking and press Enter.</source>
            <translation>Nid oes person dan amheuaeth wedi'i ddewis eto. Dewiswch un yn y rhestr safleoedd a phwyswch Enter.</translation>
        </message>
        <message>
            <source>Go to the ranking</source>
            <translation>Mynd i'r rhestr safleoedd</translation>
        </message>
        <message>
            <source>No case is open.</source>
            <translation>Nid oes achos ar agor.</translation>
        </message>
        <message>
            <source>Opening %1</source>
            <translation>Yn agor %1</translation>
        </message>
        <message numerus="yes">
            <source>%n row(s) copied</source>
            <translation>
                <numerusform>Copïwyd %n rhes</numerusform>
                <numerusform>Copïwyd %n rhes</numerusform>
                <numerusform>Copïwyd %n rhes</numerusform>
                <numerusform>Copïwyd %n rhes</numerusform>
                <numerusform>Copïwyd %n rhes</numerusform>
            </translation>
        </message>
        <message>
            <source>Dossier</source>
            <translation>Coflen</translation>
        </message>
        <message>
            <source>Where this comes from</source>
            <translation>O ble y daw hyn</translation>
        </message>
        <message>
            <source>Link: %1</source>
            <translation>Cyswllt: %1</translation>
        </message>
        <message>
            <source>Crime %1</source>
            <translation>Cofnod trosedd %1</translation>
        </message>
        <message>
            <source>Suspect %1</source>
            <translation>Person dan amheuaeth %1</translation>
        </message>
        <message>
            <source>Victim %1</source>
            <translation>Dioddefwr %1</translation>
        </message>
        <message>
            <source>Link to %1</source>
            <translation>Cyswllt â %1</translation>
        </message>
    </context>
    <context>
        <name>harmdesk::views::DossierSections</name>
        <message>
            <source>Ledger</source>
            <translation>Cyfriflen</translation>
        </message>
        <message>
            <source>Timeline</source>
            <translation>Llinell amser</translation>
        </message>
        <message>
            <source>Other linked offences</source>
            <translation>Troseddau cysylltiedig eraill</translation>
        </message>
        <message>
            <source>not scored</source>
            <translation>heb eu sgorio</translation>
        </message>
        <message>
            <source>Co-accused</source>
            <translation>Cyd-gyhuddedig</translation>
        </message>
        <message>
            <source>Custody, orders</source>
            <translation>Dalfa, gorchmynion</translation>
        </message>
        <message>
            <source>As victim or witness</source>
            <translation>Fel dioddefwr neu dyst</translation>
        </message>
        <message>
            <source>Not in the list shown: the case has changed since it was made. Reload it.</source>
            <translation>Heb fod yn y rhestr a ddangosir: mae'r achos wedi newid ers ei llunio. Ail-lwythwch ef.</translation>
        </message>
        <message>
            <source>None: every allegation counts.</source>
            <translation>Dim un: mae pob honiad yn cyfrif.</translation>
        </message>
        <message>
            <source>, all reported before the window</source>
            <translation>, pob un wedi'i hadrodd cyn y cyfnod a gyfrifir</translation>
        </message>
        <message numerus="yes">
            <source>, %n reported before the window</source>
            <translation>
                <numerusform>, %n wedi'u hadrodd cyn y cyfnod a gyfrifir</numerusform>
                <numerusform>, %n wedi'i hadrodd cyn y cyfnod a gyfrifir</numerusform>
                <numerusform>, %n wedi'u hadrodd cyn y cyfnod a gyfrifir</numerusform>
                <numerusform>, %n wedi'u hadrodd cyn y cyfnod a gyfrifir</numerusform>
                <numerusform>, %n wedi'u hadrodd cyn y cyfnod a gyfrifir</numerusform>
            </translation>
        </message>
        <message>
            <source>; sorted by what can be acted on first</source>
            <translation>; wedi'u trefnu yn ôl yr hyn y gellir gweithredu arno gyntaf</translation>
        </message>
        <message>
            <source>Nobody else is accused of these crimes.</source>
            <translation>Nid oes neb arall yn gyhuddedig yn y cofnodion trosedd hyn.</translation>
        </message>
        <message numerus="yes">
            <source>%n person(s); Enter opens the dossier</source>
            <translation>
                <numerusform>%n person; mae Enter yn agor y goflen</numerusform>
                <numerusform>%n person; mae Enter yn agor y goflen</numerusform>
                <numerusform>%n person; mae Enter yn agor y goflen</numerusform>
                <numerusform>%n person; mae Enter yn agor y goflen</numerusform>
                <numerusform>%n person; mae Enter yn agor y goflen</numerusform>
            </translation>
        </message>
        <message>
            <source>No arrest, bail, charge or order is recorded.</source>
            <translation>Nid oes arestiad, mechnïaeth, cyhuddiad na gorchymyn wedi'i gofnodi.</translation>
        </message>
        <message numerus="yes">
            <source>%n event(s), the newest first</source>
            <translation>
                <numerusform>%n digwyddiad, y diweddaraf yn gyntaf</numerusform>
                <numerusform>%n digwyddiad, y diweddaraf yn gyntaf</numerusform>
                <numerusform>%n digwyddiad, y diweddaraf yn gyntaf</numerusform>
                <numerusform>%n digwyddiad, y diweddaraf yn gyntaf</numerusform>
                <numerusform>%n digwyddiad, y diweddaraf yn gyntaf</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n in force on the as-at date</source>
            <translation>
                <numerusform>%n mewn grym ar ddyddiad y rhestr</numerusform>
                <numerusform>%n mewn grym ar ddyddiad y rhestr</numerusform>
                <numerusform>%n mewn grym ar ddyddiad y rhestr</numerusform>
                <numerusform>%n mewn grym ar ddyddiad y rhestr</numerusform>
                <numerusform>%n mewn grym ar ddyddiad y rhestr</numerusform>
            </translation>
        </message>
        <message>
            <source>In no crime of this case.</source>
            <translation>Heb fod mewn unrhyw gofnod trosedd yn yr achos hwn.</translation>
        </message>
        <message numerus="yes">
            <source>%n crime(s)</source>
            <translation>
                <numerusform>%n cofnod trosedd</numerusform>
                <numerusform>%n cofnod trosedd</numerusform>
                <numerusform>%n cofnod trosedd</numerusform>
                <numerusform>%n cofnod trosedd</numerusform>
                <numerusform>%n cofnod trosedd</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>harmdesk::views::ExtractChooser</name>
        <message>
            <source>Choose &amp;folder…</source>
            <translation>Dewis ff&amp;older…</translation>
        </message>
        <message>
            <source>Choose f&amp;iles…</source>
            <translation>Dewis ff&amp;eiliau…</translation>
        </message>
        <message>
            <source>Choose files of an extract</source>
            <translation>Dewis ffeiliau echdyniad</translation>
        </message>
        <message numerus="yes">
            <source>%n path(s)</source>
            <translation>
                <numerusform>%n llwybr</numerusform>
                <numerusform>%n llwybr</numerusform>
                <numerusform>%n llwybr</numerusform>
                <numerusform>%n llwybr</numerusform>
                <numerusform>%n llwybr</numerusform>
            </translation>
        </message>
        <message>
            <source>This is the standard extract: nothing needs to be mapped.</source>
            <translation>Dyma'r echdyniad safonol: nid oes angen mapio dim.</translation>
        </message>
        <message>
            <source>The saved mapping “%1” (version %2) fits.</source>
            <translation>Mae'r mapiad a gadwyd, “%1” (fersiwn %2), yn gweddu.</translation>
        </message>
        <message>
            <source>The mapping “%1” is used.</source>
            <translation>Defnyddir y mapiad “%1”.</translation>
        </message>
        <message>
            <source>This layout is new here. A mapping is proposed from names and contents: look over format and mapping, then check.</source>
            <translation>Mae'r cynllun hwn yn newydd yma. Cynigir mapiad ar sail enwau a chynnwys: edrychwch dros y fformat a'r mapiad, ac yna gwiriwch.</translation>
        </message>
        <message>
            <source>standard file</source>
            <translation>ffeil safonol</translation>
        </message>
        <message>
            <source>no part of the mapping takes it</source>
            <translation>nid oes rhan o'r mapiad yn ei derbyn</translation>
        </message>
        <message>
            <source>Choose the folder of an extract</source>
            <translation>Dewis ffolder echdyniad</translation>
        </message>
        <message>
            <source>&amp;Recent</source>
            <translation>&amp;Diweddar</translation>
        </message>
        <message>
            <source>Extracts chosen before</source>
            <translation>Echdyniadau a ddewiswyd o'r blaen</translation>
        </message>
        <message>
            <source>Extracts (*.csv *.txt *.tsv *.xlsx *.zip);;All files (*)</source>
            <translation>Echdyniadau (*.csv *.txt *.tsv *.xlsx *.zip);;Pob ffeil (*)</translation>
        </message>
        <message numerus="yes">
            <source>%1 and %n more</source>
            <translation>
                <numerusform>%1 a %n arall</numerusform>
                <numerusform>%1 a %n arall</numerusform>
                <numerusform>%1 a %n arall</numerusform>
                <numerusform>%1 a %n arall</numerusform>
                <numerusform>%1 a %n arall</numerusform>
            </translation>
        </message>
        <message>
            <source>or drop a folder or files here: CSV, XLSX, or either in a zip</source>
            <translation>neu gollyngwch ffolder neu ffeiliau yma: CSV, XLSX, neu'r naill neu'r llall mewn zip</translation>
        </message>
        <message numerus="yes">
            <source>and %n more file(s)</source>
            <translation>
                <numerusform>a %n ffeil arall</numerusform>
                <numerusform>a %n ffeil arall</numerusform>
                <numerusform>a %n ffeil arall</numerusform>
                <numerusform>a %n ffeil arall</numerusform>
                <numerusform>a %n ffeil arall</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n record(s)</source>
            <translation>
                <numerusform>%n cofnod</numerusform>
                <numerusform>%n cofnod</numerusform>
                <numerusform>%n cofnod</numerusform>
                <numerusform>%n chofnod</numerusform>
                <numerusform>%n cofnod</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>harmdesk::views::FacetPanel</name>
        <message>
            <source>Facets</source>
            <translation>Agweddau</translation>
        </message>
        <message>
            <source>Clear</source>
            <translation>Clirio</translation>
        </message>
        <message>
            <source>Clear filters</source>
            <translation>Clirio'r hidlyddion</translation>
        </message>
        <message>
            <source>Close the facets</source>
            <translation>Cau'r agweddau</translation>
        </message>
        <message>
            <source>Facets with the number of suspects</source>
            <translation>Agweddau gyda nifer y bobl dan amheuaeth</translation>
        </message>
        <message numerus="yes">
            <source>%n chosen</source>
            <translation>
                <numerusform>%n wedi'u dewis</numerusform>
                <numerusform>%n wedi'i ddewis</numerusform>
                <numerusform>%n wedi'u dewis</numerusform>
                <numerusform>%n wedi'u dewis</numerusform>
                <numerusform>%n wedi'u dewis</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>harmdesk::views::FileTabs</name>
        <message>
            <source>Files of the extract</source>
            <translation>Ffeiliau'r echdyniad</translation>
        </message>
        <message>
            <source>Its format can be understood in two ways.</source>
            <translation>Gellir deall ei fformat mewn dwy ffordd.</translation>
        </message>
        <message>
            <source>No part of the mapping takes this file.</source>
            <translation>Nid oes rhan o'r mapiad yn derbyn y ffeil hon.</translation>
        </message>
    </context>
    <context>
        <name>harmdesk::views::FilterBar</name>
        <message>
            <source>Name, ref, crime no.</source>
            <translation>Enw, cyf., rhif trosedd</translation>
        </message>
        <message>
            <source>Facets</source>
            <translation>Agweddau</translation>
        </message>
        <message>
            <source>Show or hide the facets</source>
            <translation>Dangos neu guddio'r agweddau</translation>
        </message>
        <message>
            <source>Add filter</source>
            <translation>Ychwanegu hidlydd</translation>
        </message>
        <message>
            <source>Choose columns</source>
            <translation>Dewis colofnau</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <translation>%1: %2</translation>
        </message>
        <message numerus="yes">
            <source>Last report within %n day(s)</source>
            <translation>
                <numerusform>Adroddiad diweddaraf o fewn %n diwrnod</numerusform>
                <numerusform>Adroddiad diweddaraf o fewn %n diwrnod</numerusform>
                <numerusform>Adroddiad diweddaraf o fewn %n diwrnod</numerusform>
                <numerusform>Adroddiad diweddaraf o fewn %n diwrnod</numerusform>
                <numerusform>Adroddiad diweddaraf o fewn %n diwrnod</numerusform>
            </translation>
        </message>
        <message>
            <source>Clear filters</source>
            <translation>Clirio'r hidlyddion</translation>
        </message>
        <message>
            <source>%1 of %2</source>
            <translation>%1 o %2</translation>
        </message>
        <message>
            <source>%1 of %2 suspects shown</source>
            <translation>Dangosir %1 o %2 person dan amheuaeth</translation>
        </message>
        <message>
            <source>Filter by status, offence group, borough, age, victims and more</source>
            <translation>Hidlo yn ôl statws, grŵp troseddau, bwrdeistref, oed, dioddefwyr a mwy</translation>
        </message>
        <message>
            <source>Export the list as shown (CSV)</source>
            <translation>Allforio'r rhestr fel y'i dangosir (CSV)</translation>
        </message>
        <message>
            <source>%1 (%2)</source>
            <translation>%1 (%2)</translation>
        </message>
        <message numerus="yes">
            <source>All %n in the facets…</source>
            <translation>
                <numerusform>Pob un o'r %n yn yr agweddau…</numerusform>
                <numerusform>Pob un o'r %n yn yr agweddau…</numerusform>
                <numerusform>Pob un o'r %n yn yr agweddau…</numerusform>
                <numerusform>Pob un o'r %n yn yr agweddau…</numerusform>
                <numerusform>Pob un o'r %n yn yr agweddau…</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>harmdesk::views::FilterChip</name>
        <message>
            <source>Fixed filter of the profile: %1</source>
            <translation>Hidlydd sefydlog y proffil: %1</translation>
        </message>
        <message>
            <source>Filter: %1. Delete removes it.</source>
            <translation>Hidlydd: %1. Mae Delete yn ei dynnu.</translation>
        </message>
    </context>
    <context>
        <name>harmdesk::views::FormatStep</name>
        <message>
            <source>File in the zip</source>
            <translation>Ffeil yn y zip</translation>
        </message>
        <message>
            <source>Sheet</source>
            <translation>Dalen</translation>
        </message>
        <message>
            <source>Characters</source>
            <translation>Nodau</translation>
        </message>
        <message>
            <source>Between fields</source>
            <translation>Rhwng meysydd</translation>
        </message>
        <message>
            <source>Around fields</source>
            <translation>O amgylch meysydd</translation>
        </message>
        <message>
            <source>comma ,</source>
            <translation>coma ,</translation>
        </message>
        <message>
            <source>semicolon ;</source>
            <translation>hanner colon ;</translation>
        </message>
        <message>
            <source>tab</source>
            <translation>tab</translation>
        </message>
        <message>
            <source>bar |</source>
            <translation>bar |</translation>
        </message>
        <message>
            <source>double quotes "</source>
            <translation>dyfynodau dwbl "</translation>
        </message>
        <message>
            <source>single quotes '</source>
            <translation>dyfynodau sengl '</translation>
        </message>
        <message>
            <source>nothing</source>
            <translation>dim byd</translation>
        </message>
        <message>
            <source>Line with the column names</source>
            <translation>Llinell ag enwau'r colofnau</translation>
        </message>
        <message>
            <source>none</source>
            <translation>dim</translation>
        </message>
        <message>
            <source>Column names in line</source>
            <translation>Enwau'r colofnau yn llinell</translation>
        </message>
        <message>
            <source>Names are in the &amp;selected line</source>
            <translation>Mae'r enwau yn y llinell a dde&amp;wiswyd</translation>
        </message>
        <message>
            <source>The selected line of the preview holds the column names</source>
            <translation>Mae enwau'r colofnau yn llinell ddewisedig y rhagolwg</translation>
        </message>
        <message>
            <source>As it was &amp;found</source>
            <translation>Fel &amp;y'i cafwyd</translation>
        </message>
        <message>
            <source>Back to the format that was found</source>
            <translation>Yn ôl i'r fformat a gafwyd</translation>
        </message>
        <message>
            <source>First records of the file</source>
            <translation>Cofnodion cyntaf y ffeil</translation>
        </message>
        <message>
            <source>%1 (hidden)</source>
            <translation>%1 (cudd)</translation>
        </message>
        <message>
            <source>Look at the preview: this file can be understood in two ways.</source>
            <translation>Edrychwch ar y rhagolwg: gellir deall y ffeil hon mewn dwy ffordd.</translation>
        </message>
        <message>
            <source>Choose files first: their first records are shown here.</source>
            <translation>Dewiswch ffeiliau yn gyntaf: dangosir eu cofnodion cyntaf yma.</translation>
        </message>
        <message>
            <source>Reading the first records of %1</source>
            <translation>Yn darllen cofnodion cyntaf %1</translation>
        </message>
    </context>
    <context>
        <name>harmdesk::views::GroupLegend</name>
        <message>
            <source>unmapped, score is “at least”</source>
            <translation>heb ei pharu, “o leiaf” yw'r sgôr</translation>
        </message>
        <message>
            <source>Legend of offence groups: %1</source>
            <translation>Allwedd y grwpiau troseddau: %1</translation>
        </message>
    </context>
    <context>
        <name>harmdesk::views::HeaderCard</name>
        <message>
            <source>PNC %1</source>
            <translation>PNC %1</translation>
        </message>
        <message>
            <source>date of birth not known</source>
            <translation>dyddiad geni anhysbys</translation>
        </message>
        <message>
            <source>born %1</source>
            <translation>ganwyd %1</translation>
        </message>
        <message>
            <source>born %1, aged %2</source>
            <translation>ganwyd %1, %2 oed</translation>
        </message>
        <message>
            <source>Ranking</source>
            <translation>Safleoedd</translation>
        </message>
        <message>
            <source>Back to the ranking</source>
            <translation>Yn ôl i'r rhestr safleoedd</translation>
        </message>
        <message>
            <source>Previous suspect in the list</source>
            <translation>Person blaenorol dan amheuaeth yn y rhestr</translation>
        </message>
        <message>
            <source>Previous suspect (Alt+Up)</source>
            <translation>Person blaenorol dan amheuaeth (Alt+Up)</translation>
        </message>
        <message>
            <source>Next suspect in the list</source>
            <translation>Person nesaf dan amheuaeth yn y rhestr</translation>
        </message>
        <message>
            <source>Next suspect (Alt+Down)</source>
            <translation>Person nesaf dan amheuaeth (Alt+Down)</translation>
        </message>
        <message>
            <source>Rank</source>
            <translation>Safle</translation>
        </message>
        <message>
            <source>Score, days</source>
            <translation>Sgôr, diwrnodau</translation>
        </message>
        <message>
            <source>Worst allegation</source>
            <translation>Honiad gwaethaf</translation>
        </message>
        <message>
            <source>Last report</source>
            <translation>Adroddiad diweddaraf</translation>
        </message>
        <message>
            <source>Subject page…</source>
            <translation>Tudalen y person…</translation>
        </message>
        <message>
            <source>Export the subject page of this suspect</source>
            <translation>Allforio tudalen y person hwn dan amheuaeth</translation>
        </message>
        <message>
            <source>No order in force</source>
            <translation>Dim gorchymyn mewn grym</translation>
        </message>
        <message numerus="yes">
            <source>%n order(s) in force</source>
            <translation>
                <numerusform>%n gorchymyn mewn grym</numerusform>
                <numerusform>%n gorchymyn mewn grym</numerusform>
                <numerusform>%n gorchymyn mewn grym</numerusform>
                <numerusform>%n gorchymyn mewn grym</numerusform>
                <numerusform>%n gorchymyn mewn grym</numerusform>
            </translation>
        </message>
        <message>
            <source>Not wanted</source>
            <translation>Heb fod yn eisiau</translation>
        </message>
        <message>
            <source>Possible same person: %1</source>
            <translation>Yr un person o bosibl: %1</translation>
        </message>
        <message>
            <source>Same PNC id as %1: open that dossier</source>
            <translation>Yr un ID PNC â %1: agor y goflen honno</translation>
        </message>
        <message>
            <source>of %1</source>
            <comment>number of suspects in the list</comment>
            <translation>o %1</translation>
        </message>
        <message>
            <source>%1 %</source>
            <translation>%1 %</translation>
        </message>
        <message>
            <source>%1 of %2</source>
            <translation>%1 o %2</translation>
        </message>
        <message>
            <source>Not ranked</source>
            <translation>Heb safle</translation>
        </message>
        <message>
            <source>not in the list</source>
            <translation>heb fod yn y rhestr</translation>
        </message>
        <message numerus="yes">
            <source>at least: %n without a value</source>
            <translation>
                <numerusform>o leiaf: %n heb werth</numerusform>
                <numerusform>o leiaf: %n heb werth</numerusform>
                <numerusform>o leiaf: %n heb werth</numerusform>
                <numerusform>o leiaf: %n heb werth</numerusform>
                <numerusform>o leiaf: %n heb werth</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n allegation(s) counted</source>
            <translation>
                <numerusform>%n honiad wedi'u cyfrif</numerusform>
                <numerusform>%n honiad wedi'i gyfrif</numerusform>
                <numerusform>%n honiad wedi'u cyfrif</numerusform>
                <numerusform>%n honiad wedi'u cyfrif</numerusform>
                <numerusform>%n honiad wedi'u cyfrif</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 d</source>
            <comment>days, short</comment>
            <translation>%1 d</translation>
        </message>
        <message>
            <source>Where the record of this suspect comes from</source>
            <translation>O ble y daw cofnod y person hwn dan amheuaeth</translation>
        </message>
        <message>
            <source>Where this comes from: file, line and import of every value (Ctrl+I)</source>
            <translation>O ble y daw hyn: ffeil, llinell a mewnforio pob gwerth (Ctrl+I)</translation>
        </message>
    </context>
    <context>
        <name>harmdesk::views::ImportHistory</name>
        <message>
            <source>Imports so far</source>
            <translation>Mewnforiadau hyd yn hyn</translation>
        </message>
        <message>
            <source>newest first</source>
            <translation>y diweddaraf yn gyntaf</translation>
        </message>
        <message>
            <source>Nothing has been imported yet.</source>
            <translation>Nid oes dim wedi'i fewnforio eto.</translation>
        </message>
        <message>
            <source>Reading past imports</source>
            <translation>Yn darllen mewnforiadau'r gorffennol</translation>
        </message>
    </context>
    <context>
        <name>harmdesk::views::ImportStep</name>
        <message>
            <source>&amp;Keep the mapping in the case as</source>
            <translation>Cadw'r ma&amp;piad yn yr achos fel</translation>
        </message>
        <message>
            <source>Keep the mapping in the case</source>
            <translation>Cadw'r mapiad yn yr achos</translation>
        </message>
        <message>
            <source>Name of the mapping</source>
            <translation>Enw'r mapiad</translation>
        </message>
        <message>
            <source>Save as a &amp;file…</source>
            <translation>Cadw fel ffe&amp;il…</translation>
        </message>
        <message>
            <source>Save the mapping as a file</source>
            <translation>Cadw'r mapiad fel ffeil</translation>
        </message>
        <message>
            <source>The mapping is new. Kept under a name, it will be found by itself when files of this layout come again.</source>
            <translation>Mae'r mapiad yn newydd. O'i gadw dan enw, fe'i ceir yn awtomatig pan ddaw ffeiliau o'r cynllun hwn eto.</translation>
        </message>
        <message>
            <source>The mapping “%1” was changed.</source>
            <translation>Newidiwyd y mapiad “%1”.</translation>
        </message>
        <message>
            <source>The mapping “%1” (version %2) is used as it is kept in the case.</source>
            <translation>Defnyddir y mapiad “%1” (fersiwn %2) fel y'i cedwir yn yr achos.</translation>
        </message>
        <message>
            <source>Give the mapping a name, or do not keep it.</source>
            <translation>Rhowch enw i'r mapiad, neu peidiwch â'i gadw.</translation>
        </message>
        <message>
            <source>It is used for this import alone.</source>
            <translation>Fe'i defnyddir ar gyfer y mewnforio hwn yn unig.</translation>
        </message>
        <message>
            <source>Under a name that is in use it becomes a new version; older versions stay. Under another name both are kept.</source>
            <translation>Dan enw sydd eisoes yn cael ei ddefnyddio daw'n fersiwn newydd; mae fersiynau hŷn yn aros. Dan enw arall cedwir y ddau.</translation>
        </message>
        <message>
            <source>Importing: all of it lands in the case, or nothing</source>
            <translation>Yn mewnforio: daw'r cyfan i'r achos, neu ddim o gwbl</translation>
        </message>
        <message>
            <source>This case is open for reading only: nothing can be imported.</source>
            <translation>Mae'r achos hwn ar agor i'w ddarllen yn unig: ni ellir mewnforio dim.</translation>
        </message>
        <message>
            <source>Ready. The receipt will stand in this place.</source>
            <translation>Yn barod. Bydd y dderbynneb yn ymddangos yn y lle hwn.</translation>
        </message>
        <message>
            <source>The steps before this one are not done yet.</source>
            <translation>Nid yw'r camau cyn yr un hwn wedi'u cwblhau eto.</translation>
        </message>
        <message>
            <source>Mappings (*.json);;All files (*)</source>
            <translation>Mapiadau (*.json);;Pob ffeil (*)</translation>
        </message>
    </context>
    <context>
        <name>harmdesk::views::IndexImportCard</name>
        <message>
            <source>Add beside the others</source>
            <translation>Ychwanegu ochr yn ochr â'r lleill</translation>
        </message>
        <message>
            <source>Discard</source>
            <translation>Gwaredu</translation>
        </message>
        <message>
            <source>Name of the version</source>
            <translation>Enw'r fersiwn</translation>
        </message>
        <message>
            <source>Discard the index that was read</source>
            <translation>Gwaredu'r mynegai a ddarllenwyd</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Enw</translation>
        </message>
        <message numerus="yes">
            <source>%n offence(s) read from %1; not in the case yet</source>
            <translation>
                <numerusform>%n trosedd wedi'u darllen o %1; ddim yn yr achos eto</numerusform>
                <numerusform>%n drosedd wedi'i darllen o %1; ddim yn yr achos eto</numerusform>
                <numerusform>%n trosedd wedi'u darllen o %1; ddim yn yr achos eto</numerusform>
                <numerusform>%n throsedd wedi'u darllen o %1; ddim yn yr achos eto</numerusform>
                <numerusform>%n trosedd wedi'u darllen o %1; ddim yn yr achos eto</numerusform>
            </translation>
        </message>
        <message>
            <source>Nothing had to be tidied.</source>
            <translation>Nid oedd angen tacluso dim.</translation>
        </message>
        <message>
            <source>The version needs a name.</source>
            <translation>Mae angen enw ar y fersiwn.</translation>
        </message>
        <message>
            <source>The case has a version of this name; versions are never changed. Choose another name.</source>
            <translation>Mae fersiwn o'r enw hwn yn yr achos; ni newidir fersiynau byth. Dewiswch enw arall.</translation>
        </message>
    </context>
    <context>
        <name>harmdesk::views::IntakePage</name>
        <message>
            <source>Import</source>
            <translation>Mewnforio</translation>
        </message>
        <message>
            <source>Progress of the import</source>
            <translation>Cynnydd y mewnforio</translation>
        </message>
        <message>
            <source>C&amp;ancel</source>
            <translation>Ca&amp;nslo</translation>
        </message>
        <message>
            <source>C&amp;heck only</source>
            <translation>Gwirio'n &amp;unig</translation>
        </message>
        <message>
            <source>Check only, write nothing</source>
            <translation>Gwirio'n unig, heb ysgrifennu dim</translation>
        </message>
        <message>
            <source>&amp;Import</source>
            <translation>&amp;Mewnforio</translation>
        </message>
        <message>
            <source>Import into the case</source>
            <translation>Mewnforio i'r achos</translation>
        </message>
        <message>
            <source>%1. Importing is off; an extract can still be checked.</source>
            <translation>%1. Ni ellir mewnforio; gellir gwirio echdyniad o hyd.</translation>
        </message>
        <message>
            <source>into %1 · last import %2</source>
            <translation>i %1 · mewnforiad diwethaf %2</translation>
        </message>
        <message>
            <source>into %1 · nothing imported yet</source>
            <translation>i %1 · dim wedi'i fewnforio eto</translation>
        </message>
        <message>
            <source>Open or create a case first: an extract is imported into a case.</source>
            <translation>Agorwch neu crëwch achos yn gyntaf: i achos y mewnforir echdyniad.</translation>
        </message>
        <message>
            <source>Stopping</source>
            <translation>Yn stopio</translation>
        </message>
        <message>
            <source>Intake</source>
            <translation>Derbyn</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>Yn ôl</translation>
        </message>
        <message>
            <source>Cancel what is under way</source>
            <translation>Canslo'r hyn sydd ar waith</translation>
        </message>
        <message>
            <source>Next</source>
            <translation>Nesaf</translation>
        </message>
        <message>
            <source>Back to %1</source>
            <translation>Yn ôl i %1</translation>
        </message>
        <message>
            <source>Next: %1</source>
            <translation>Nesaf: %1</translation>
        </message>
    </context>
    <context>
        <name>harmdesk::views::KeepProfileDialog</name>
        <message>
            <source>Keep the profile</source>
            <translation>Cadw'r proffil</translation>
        </message>
        <message>
            <source>Keep as a profile</source>
            <translation>Cadw fel proffil</translation>
        </message>
        <message>
            <source>Name of the profile</source>
            <translation>Enw'r proffil</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Canslo</translation>
        </message>
        <message>
            <source>These are the settings of the list: nothing is moved.</source>
            <translation>Dyma osodiadau'r rhestr: nid oes dim wedi'i newid.</translation>
        </message>
        <message>
            <source>Other than the list: %1.</source>
            <translation>Gwahanol i'r rhestr: %1.</translation>
        </message>
        <message>
            <source>Not part of a profile, so not kept: %1. Under the profile the list differs from what the sandbox shows.</source>
            <translation>Ddim yn rhan o broffil, felly ni chedwir: %1. Dan y proffil mae'r rhestr yn wahanol i'r hyn y mae'r blwch tywod yn ei ddangos.</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Enw</translation>
        </message>
        <message>
            <source>A name of your own, such as “half a year, arrested”.</source>
            <translation>Eich enw eich hun, megis “hanner blwyddyn, wedi'i arestio”.</translation>
        </message>
        <message>
            <source>“%1” is a built-in profile. Choose another name.</source>
            <translation>Proffil mewnol yw “%1”. Dewiswch enw arall.</translation>
        </message>
        <message>
            <source>“%1” is held already: this becomes version %2. The earlier versions stay.</source>
            <translation>Mae “%1” yn yr achos eisoes: bydd hwn yn fersiwn %2. Mae'r fersiynau cynharach yn aros.</translation>
        </message>
        <message>
            <source>“%1” holds these settings already, as version %2.</source>
            <translation>Mae gan “%1” y gosodiadau hyn eisoes, fel fersiwn %2.</translation>
        </message>
    </context>
    <context>
        <name>harmdesk::views::KeysOverlay</name>
        <message>
            <source>Keys</source>
            <translation>Bysellau</translation>
        </message>
        <message>
            <source>In a table</source>
            <translation>Mewn tabl</translation>
        </message>
        <message>
            <source>Open the row</source>
            <translation>Agor y rhes</translation>
        </message>
        <message>
            <source>Select all rows</source>
            <translation>Dewis pob rhes</translation>
        </message>
        <message>
            <source>Copy rows as text</source>
            <translation>Copïo rhesi fel testun</translation>
        </message>
        <message>
            <source>Row menu: sort, move, columns</source>
            <translation>Dewislen y rhes: trefnu, symud, colofnau</translation>
        </message>
        <message>
            <source>Leave the table</source>
            <translation>Gadael y tabl</translation>
        </message>
        <message>
            <source>Everywhere</source>
            <translation>Ym mhobman</translation>
        </message>
        <message>
            <source>Menu bar</source>
            <translation>Bar dewislenni</translation>
        </message>
        <message>
            <source>Close a pane or dialog</source>
            <translation>Cau cwarel neu flwch deialog</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Cau</translation>
        </message>
        <message>
            <source>Close the list of keys</source>
            <translation>Cau'r rhestr bysellau</translation>
        </message>
        <message>
            <source>On a page with steps or tabs</source>
            <translation>Ar dudalen â chamau neu dabiau</translation>
        </message>
        <message>
            <source>Next</source>
            <translation>Nesaf</translation>
        </message>
        <message>
            <source>Before</source>
            <translation>Cynt</translation>
        </message>
        <message>
            <source>Where a row comes from</source>
            <translation>O ble y daw rhes</translation>
        </message>
    </context>
    <context>
        <name>harmdesk::views::LedgerSection</name>
        <message>
            <source>Ledger</source>
            <translation>Cyfriflen</translation>
        </message>
        <message>
            <source>Show not counted</source>
            <translation>Dangos y rhai heb eu cyfrif</translation>
        </message>
        <message>
            <source>Show allegations that do not count</source>
            <translation>Dangos honiadau nad ydynt yn cyfrif</translation>
        </message>
        <message numerus="yes">
            <source>%n allegation(s)</source>
            <translation>
                <numerusform>%n honiad</numerusform>
                <numerusform>%n honiad</numerusform>
                <numerusform>%n honiad</numerusform>
                <numerusform>%n honiad</numerusform>
                <numerusform>%n honiad</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n victim(s)</source>
            <translation>
                <numerusform>%n dioddefwr</numerusform>
                <numerusform>%n dioddefwr</numerusform>
                <numerusform>%n dioddefwr</numerusform>
                <numerusform>%n dioddefwr</numerusform>
                <numerusform>%n dioddefwr</numerusform>
            </translation>
        </message>
        <message>
            <source>, in the order reported; every day of the score is here</source>
            <translation>, yn y drefn yr adroddwyd amdanynt; mae pob diwrnod o'r sgôr yma</translation>
        </message>
        <message numerus="yes">
            <source>Show %n not counted</source>
            <translation>
                <numerusform>Dangos %n heb eu cyfrif</numerusform>
                <numerusform>Dangos %n heb ei gyfrif</numerusform>
                <numerusform>Dangos %n heb eu cyfrif</numerusform>
                <numerusform>Dangos %n heb eu cyfrif</numerusform>
                <numerusform>Dangos %n heb eu cyfrif</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>harmdesk::views::LedgerTotalRow</name>
        <message numerus="yes">
            <source>%n allegation(s) counted</source>
            <translation>
                <numerusform>%n honiad wedi'u cyfrif</numerusform>
                <numerusform>%n honiad wedi'i gyfrif</numerusform>
                <numerusform>%n honiad wedi'u cyfrif</numerusform>
                <numerusform>%n honiad wedi'u cyfrif</numerusform>
                <numerusform>%n honiad wedi'u cyfrif</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n victim(s)</source>
            <translation>
                <numerusform>%n dioddefwr</numerusform>
                <numerusform>%n dioddefwr</numerusform>
                <numerusform>%n dioddefwr</numerusform>
                <numerusform>%n dioddefwr</numerusform>
                <numerusform>%n dioddefwr</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>, %n without a value</source>
            <translation>
                <numerusform>, %n heb werth</numerusform>
                <numerusform>, %n heb werth</numerusform>
                <numerusform>, %n heb werth</numerusform>
                <numerusform>, %n heb werth</numerusform>
                <numerusform>, %n heb werth</numerusform>
            </translation>
        </message>
        <message>
            <source>Score %1 days: %2</source>
            <translation>Sgôr %1 diwrnod: %2</translation>
        </message>
        <message>
            <source>Score</source>
            <translation>Sgôr</translation>
        </message>
    </context>
    <context>
        <name>harmdesk::views::MainWindow</name>
        <message>
            <source>%1 – Harmdesk</source>
            <translation>%1 – Harmdesk</translation>
        </message>
        <message>
            <source>Open recent</source>
            <translation>Agor un diweddar</translation>
        </message>
        <message>
            <source>Menu bar</source>
            <translation>Bar dewislenni</translation>
        </message>
        <message>
            <source>SYNTHETIC DATA</source>
            <translation>DATA SYNTHETIG</translation>
        </message>
        <message>
            <source>Every import into this case was marked synthetic: nobody in it exists.</source>
            <translation>Marciwyd pob mewnforiad i'r achos hwn yn synthetig: nid oes neb ynddo yn bodoli.</translation>
        </message>
        <message>
            <source>Pages</source>
            <translation>Tudalennau</translation>
        </message>
        <message>
            <source>Harmdesk cases (*.harmdesk);;All files (*)</source>
            <translation>Achosion Harmdesk (*.harmdesk);;Pob ffeil (*)</translation>
        </message>
        <message>
            <source>Open case</source>
            <translation>Agor achos</translation>
        </message>
        <message>
            <source>New case</source>
            <translation>Achos newydd</translation>
        </message>
        <message>
            <source>Saving what was typed, then closing.</source>
            <translation>Yn cadw'r hyn a deipiwyd, yna'n cau.</translation>
        </message>
        <message>
            <source>Profile from a file</source>
            <translation>Proffil o ffeil</translation>
        </message>
        <message>
            <source>Profiles (*.json);;All files (*)</source>
            <translation>Proffiliau (*.json);;Pob ffeil (*)</translation>
        </message>
        <message>
            <source>Reading the profile</source>
            <translation>Yn darllen y proffil</translation>
        </message>
        <message>
            <source>The profile cannot be read. The list stays as it was; choose another file.</source>
            <translation>Ni ellir darllen y proffil. Mae'r rhestr yn aros fel yr oedd; dewiswch ffeil arall.</translation>
        </message>
        <message>
            <source>Verifying the case file</source>
            <translation>Yn gwirio'r ffeil achos</translation>
        </message>
        <message>
            <source>Verify the case file</source>
            <translation>Gwirio'r ffeil achos</translation>
        </message>
        <message numerus="yes">
            <source>%n fault(s) were found. Keep this file as it is, work on with the last good copy of it, and show this to whoever looks after your cases.</source>
            <translation>
                <numerusform>Cafwyd hyd i %n nam. Cadwch y ffeil hon fel y mae, gweithiwch ymlaen gyda'r copi da diwethaf ohoni, a dangoswch hyn i'r sawl sy'n gofalu am eich achosion.</numerusform>
                <numerusform>Cafwyd hyd i %n nam. Cadwch y ffeil hon fel y mae, gweithiwch ymlaen gyda'r copi da diwethaf ohoni, a dangoswch hyn i'r sawl sy'n gofalu am eich achosion.</numerusform>
                <numerusform>Cafwyd hyd i %n nam. Cadwch y ffeil hon fel y mae, gweithiwch ymlaen gyda'r copi da diwethaf ohoni, a dangoswch hyn i'r sawl sy'n gofalu am eich achosion.</numerusform>
                <numerusform>Cafwyd hyd i %n nam. Cadwch y ffeil hon fel y mae, gweithiwch ymlaen gyda'r copi da diwethaf ohoni, a dangoswch hyn i'r sawl sy'n gofalu am eich achosion.</numerusform>
                <numerusform>Cafwyd hyd i %n nam. Cadwch y ffeil hon fel y mae, gweithiwch ymlaen gyda'r copi da diwethaf ohoni, a dangoswch hyn i'r sawl sy'n gofalu am eich achosion.</numerusform>
            </translation>
        </message>
        <message>
            <source>About Harmdesk</source>
            <translation>Ynghylch Harmdesk</translation>
        </message>
        <message>
            <source>Harmdesk %1</source>
            <translation>Harmdesk %1</translation>
        </message>
        <message>
            <source>Ranks suspects by the harm of the allegations against them: a sum that anyone can check with a pencil. It identifies; it does not foretell.

Free software under the GNU General Public License, version 3 or later.</source>
            <translation>Mae'n gosod pobl dan amheuaeth mewn trefn yn ôl niwed yr honiadau yn eu herbyn: swm y gall unrhyw un ei wirio â phensil. Mae'n nodi pwy; nid yw'n darogan.

Meddalwedd rydd dan Drwydded Gyhoeddus Gyffredinol GNU, fersiwn 3 neu ddiweddarach.</translation>
        </message>
        <message numerus="yes">
            <source>%n note(s) typed before the program was stopped were recovered.</source>
            <translation>
                <numerusform>Adferwyd %n nodyn a deipiwyd cyn i'r rhaglen gael ei stopio.</numerusform>
                <numerusform>Adferwyd %n nodyn a deipiwyd cyn i'r rhaglen gael ei stopio.</numerusform>
                <numerusform>Adferwyd %n nodyn a deipiwyd cyn i'r rhaglen gael ei stopio.</numerusform>
                <numerusform>Adferwyd %n nodyn a deipiwyd cyn i'r rhaglen gael ei stopio.</numerusform>
                <numerusform>Adferwyd %n nodyn a deipiwyd cyn i'r rhaglen gael ei stopio.</numerusform>
            </translation>
        </message>
        <message>
            <source>The profile used last cannot be read: the list is ranked by v100. Choose a profile.</source>
            <translation>Ni ellir darllen y proffil a ddefnyddiwyd ddiwethaf: mae'r rhestr wedi'i threfnu yn ôl v100. Dewiswch broffil.</translation>
        </message>
        <message>
            <source>The case file is sound: its pages, its references, the chain of its log and every frozen cycle hold.</source>
            <translation>Mae'r ffeil achos yn gyfan: mae ei thudalennau, ei chyfeiriadau, cadwyn ei log a phob cylch a rewyd i gyd yn dal.</translation>
        </message>
    </context>
    <context>
        <name>harmdesk::views::MappingStep</name>
        <message>
            <source>Search columns</source>
            <translation>Chwilio'r colofnau</translation>
        </message>
        <message>
            <source>Search columns of the file</source>
            <translation>Chwilio colofnau'r ffeil</translation>
        </message>
        <message>
            <source>Undo the last change of the mapping</source>
            <translation>Dadwneud newid olaf y mapiad</translation>
        </message>
        <message>
            <source>Redo the change of the mapping</source>
            <translation>Ail-wneud newid y mapiad</translation>
        </message>
        <message>
            <source>Prop&amp;ose anew</source>
            <translation>Cynnig &amp;o'r newydd</translation>
        </message>
        <message>
            <source>Take the proposed mapping of this file again</source>
            <translation>Cymryd y mapiad a gynigir ar gyfer y ffeil hon eto</translation>
        </message>
        <message>
            <source>Takes what was proposed for this file from names and contents; can be undone</source>
            <translation>Mae'n cymryd yr hyn a gynigiwyd ar gyfer y ffeil hon ar sail enwau a chynnwys; gellir ei ddadwneud</translation>
        </message>
        <message>
            <source>Columns of the file</source>
            <translation>Colofnau'r ffeil</translation>
        </message>
        <message>
            <source>Fields of the standard extract</source>
            <translation>Meysydd yr echdyniad safonol</translation>
        </message>
        <message>
            <source>Add ro&amp;ws</source>
            <translation>Ychwanegu r&amp;hesi</translation>
        </message>
        <message>
            <source>Add a kind of rows that the file gives</source>
            <translation>Ychwanegu math o resi y mae'r ffeil yn ei roi</translation>
        </message>
        <message>
            <source>Remo&amp;ve rows</source>
            <translation>Tynnu rhe&amp;si</translation>
        </message>
        <message>
            <source>Remove the selected kind of rows</source>
            <translation>Tynnu'r math o resi a ddewiswyd</translation>
        </message>
        <message>
            <source>What is to settle</source>
            <translation>Beth sydd i'w ddatrys</translation>
        </message>
        <message>
            <source>Fields, what is to settle, rows</source>
            <translation>Meysydd, beth sydd i'w ddatrys, rhesi</translation>
        </message>
        <message>
            <source>Fields</source>
            <translation>Meysydd</translation>
        </message>
        <message>
            <source>To settle</source>
            <translation>I'w datrys</translation>
        </message>
        <message>
            <source>Rows</source>
            <translation>Rhesi</translation>
        </message>
        <message>
            <source>column of a field</source>
            <translation>colofn maes</translation>
        </message>
        <message>
            <source>proposed anew</source>
            <translation>cynigiwyd o'r newydd</translation>
        </message>
        <message>
            <source>Undo: %1</source>
            <translation>Dadwneud: %1</translation>
        </message>
        <message>
            <source>Nothing to undo</source>
            <translation>Dim i'w ddadwneud</translation>
        </message>
        <message>
            <source>Redo: %1</source>
            <translation>Ail-wneud: %1</translation>
        </message>
        <message>
            <source>Nothing to redo</source>
            <translation>Dim i'w ail-wneud</translation>
        </message>
        <message>
            <source>Choose files first: their columns are mapped here.</source>
            <translation>Dewiswch ffeiliau yn gyntaf: caiff eu colofnau eu mapio yma.</translation>
        </message>
        <message>
            <source>This is the standard extract: its columns are fields already, nothing needs to be mapped.</source>
            <translation>Dyma'r echdyniad safonol: mae ei golofnau eisoes yn feysydd, ac nid oes angen mapio dim.</translation>
        </message>
        <message>
            <source>Map it by hand</source>
            <translation>Ei fapio â llaw</translation>
        </message>
        <message>
            <source>The columns of %1 have not been read in this format yet.</source>
            <translation>Ni ddarllenwyd colofnau %1 yn y fformat hwn eto.</translation>
        </message>
        <message>
            <source>Read the columns</source>
            <translation>Darllen y colofnau</translation>
        </message>
        <message>
            <source>No part of the mapping takes %1.</source>
            <translation>Nid oes rhan o'r mapiad yn derbyn %1.</translation>
        </message>
        <message>
            <source>Propose a mapping for it</source>
            <translation>Cynnig mapiad ar ei chyfer</translation>
        </message>
        <message>
            <source>Nothing to settle: the mapping fits the files.</source>
            <translation>Dim i'w ddatrys: mae'r mapiad yn gweddu i'r ffeiliau.</translation>
        </message>
        <message numerus="yes">
            <source>%1 of %n column(s) settled</source>
            <translation>
                <numerusform>%1 o %n colofn wedi'u datrys</numerusform>
                <numerusform>%1 o %n golofn wedi'i datrys</numerusform>
                <numerusform>%1 o %n colofn wedi'u datrys</numerusform>
                <numerusform>%1 o %n cholofn wedi'u datrys</numerusform>
                <numerusform>%1 o %n colofn wedi'u datrys</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n needed field(s) empty</source>
            <translation>
                <numerusform>%n maes gofynnol yn wag</numerusform>
                <numerusform>%n maes gofynnol yn wag</numerusform>
                <numerusform>%n maes gofynnol yn wag</numerusform>
                <numerusform>%n maes gofynnol yn wag</numerusform>
                <numerusform>%n maes gofynnol yn wag</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n to settle before an import</source>
            <translation>
                <numerusform>%n i'w datrys cyn mewnforio</numerusform>
                <numerusform>%n i'w ddatrys cyn mewnforio</numerusform>
                <numerusform>%n i'w datrys cyn mewnforio</numerusform>
                <numerusform>%n i'w datrys cyn mewnforio</numerusform>
                <numerusform>%n i'w datrys cyn mewnforio</numerusform>
            </translation>
        </message>
        <message>
            <source>To settle (%1)</source>
            <translation>I'w datrys (%1)</translation>
        </message>
        <message>
            <source>more rows</source>
            <translation>mwy o resi</translation>
        </message>
        <message>
            <source>rows removed</source>
            <translation>tynnwyd rhesi</translation>
        </message>
    </context>
    <context>
        <name>harmdesk::views::MarkingBanner</name>
        <message>
            <source>Marking: %1</source>
            <translation>Marc diogelwch: %1</translation>
        </message>
    </context>
    <context>
        <name>harmdesk::views::MissedPage</name>
        <message>
            <source>What the list misses: views</source>
            <translation>Yr hyn nad yw'r rhestr yn ei ddangos: golygon</translation>
        </message>
        <message>
            <source>Outside the top</source>
            <translation>Y tu allan i'r brig</translation>
        </message>
        <message>
            <source>Under other profiles</source>
            <translation>Dan broffiliau eraill</translation>
        </message>
        <message>
            <source>Open a case to see what its list misses.</source>
            <translation>Agorwch achos i weld yr hyn nad yw ei restr yn ei ddangos.</translation>
        </message>
        <message>
            <source>Lists of suspects outside the top</source>
            <translation>Rhestrau o bobl dan amheuaeth y tu allan i'r brig</translation>
        </message>
        <message>
            <source>Suspects outside the top of the list</source>
            <translation>Pobl dan amheuaeth y tu allan i frig y rhestr</translation>
        </message>
        <message>
            <source>Allegations</source>
            <translation>Honiadau</translation>
        </message>
        <message>
            <source>Allegations behind the chosen suspect</source>
            <translation>Yr honiadau y tu ôl i'r person dan amheuaeth a ddewiswyd</translation>
        </message>
        <message>
            <source>Other profiles</source>
            <translation>Proffiliau eraill</translation>
        </message>
        <message>
            <source>Suspects in the top under another profile only</source>
            <translation>Pobl dan amheuaeth sydd ar y brig o dan broffil arall yn unig</translation>
        </message>
        <message numerus="yes">
            <source>%n row(s) copied</source>
            <translation>
                <numerusform>Copïwyd %n rhes</numerusform>
                <numerusform>Copïwyd %n rhes</numerusform>
                <numerusform>Copïwyd %n rhes</numerusform>
                <numerusform>Copïwyd %n rhes</numerusform>
                <numerusform>Copïwyd %n rhes</numerusform>
            </translation>
        </message>
        <message>
            <source>Waiting for the list</source>
            <translation>Yn aros am y rhestr</translation>
        </message>
        <message>
            <source>Looking for what the list misses</source>
            <translation>Yn chwilio am yr hyn y mae'r rhestr yn ei golli</translation>
        </message>
        <message>
            <source>What the list misses</source>
            <translation>Yr hyn nad yw'r rhestr yn ei ddal</translation>
        </message>
        <message>
            <source>Outside the top %1</source>
            <translation>Y tu allan i'r %1 uchaf</translation>
        </message>
        <message>
            <source>The first %1 of %2 are shown.</source>
            <translation>Dangosir y %1 cyntaf o %2.</translation>
        </message>
        <message>
            <source>Nobody outside the top meets this rule.</source>
            <translation>Nid oes neb y tu allan i'r brig yn bodloni'r rheol hon.</translation>
        </message>
        <message>
            <source>Allegations that meet the rule</source>
            <translation>Honiadau sy'n bodloni'r rheol</translation>
        </message>
        <message>
            <source>Counted allegations</source>
            <translation>Honiadau a gyfrifwyd</translation>
        </message>
        <message numerus="yes">
            <source>%1: %n allegation(s)</source>
            <translation>
                <numerusform>%1: %n honiad</numerusform>
                <numerusform>%1: %n honiad</numerusform>
                <numerusform>%1: %n honiad</numerusform>
                <numerusform>%1: %n honiad</numerusform>
                <numerusform>%1: %n honiad</numerusform>
            </translation>
        </message>
        <message>
            <source>Ranking under other profiles</source>
            <translation>Safleoedd o dan broffiliau eraill</translation>
        </message>
        <message>
            <source>%1: %2. Of its first %3, %4 are in the top %5 of the list too; %6 are not and stand here.</source>
            <translation>%1: %2. O'i %3 cyntaf, mae %4 yn y %5 uchaf o'r rhestr hefyd; nid yw %6, ac fe'u dangosir yma.</translation>
        </message>
        <message>
            <source>The list shows everybody whom this profile shows.</source>
            <translation>Mae'r rhestr yn dangos pawb y mae'r proffil hwn yn eu dangos.</translation>
        </message>
        <message>
            <source>Missed</source>
            <translation>A gollwyd</translation>
        </message>
        <message>
            <source>A list by harm puts one grave allegation before very many lesser ones: that is what it is for. These are the suspects that it therefore does not show.</source>
            <translation>Mae rhestr yn ôl niwed yn rhoi un honiad difrifol o flaen llawer iawn o rai llai: dyna ei diben. Dyma'r bobl dan amheuaeth nad yw hi, o'r herwydd, yn eu dangos.</translation>
        </message>
    </context>
    <context>
        <name>harmdesk::views::MonitoringPage</name>
        <message>
            <source>Aggregate only, never an input to the score. No person stands behind a row, and small numbers are not shown.</source>
            <translation>Cyfansymiau'n unig, byth yn fewnbwn i'r sgôr. Nid oes person y tu ôl i res, ac ni ddangosir niferoedd bach.</translation>
        </message>
        <message>
            <source>Rates of listing, action and outcome</source>
            <translation>Cyfraddau rhestru, gweithredu a chanlyniad</translation>
        </message>
        <message numerus="yes">
            <source>%n row(s) copied</source>
            <translation>
                <numerusform>Copïwyd %n rhes</numerusform>
                <numerusform>Copïwyd %n rhes</numerusform>
                <numerusform>Copïwyd %n rhes</numerusform>
                <numerusform>Copïwyd %n rhes</numerusform>
                <numerusform>Copïwyd %n rhes</numerusform>
            </translation>
        </message>
        <message>
            <source>Open a case to see its monitoring.</source>
            <translation>Agorwch achos i weld ei fonitro.</translation>
        </message>
        <message>
            <source>Broken down by</source>
            <translation>Wedi'u dadansoddi yn ôl</translation>
        </message>
        <message>
            <source>Save as CSV…</source>
            <translation>Cadw fel CSV…</translation>
        </message>
        <message>
            <source>Save the monitoring tables as CSV</source>
            <translation>Cadw'r tablau monitro fel CSV</translation>
        </message>
        <message>
            <source>Waiting for the list</source>
            <translation>Yn aros am y rhestr</translation>
        </message>
        <message>
            <source>Counting rates</source>
            <translation>Yn cyfrif cyfraddau</translation>
        </message>
        <message>
            <source>Pool: people with an eligible allegation in the window who pass the rules about people of profile %1. Listed: in the top %2. Action: arrested or charged in the window or for such an allegation. Outcome: charged or convicted, or the crime's outcome is a charge and nobody else is accused. Ratio: to the rate of the whole pool.</source>
            <translation>Cronfa: pobl ag honiad cymwys yn y cyfnod a gyfrifir sy'n bodloni rheolau proffil %1 ynghylch pobl. Ar y rhestr: yn y %2 uchaf. Gweithredu: wedi'u harestio neu eu cyhuddo yn y cyfnod neu am honiad o'r fath. Canlyniad: wedi'u cyhuddo neu eu heuogfarnu, neu gyhuddiad yw canlyniad y cofnod trosedd ac nid oes neb arall yn gyhuddedig. Cymhareb: i gyfradd y gronfa gyfan.</translation>
        </message>
        <message>
            <source>“&lt;5”: fewer than 5 people; “&lt;10”: a category with fewer than 10 people, of which nothing is shown; “suppressed”: not shown, so that the others cannot be worked out from the totals. An interval that holds the dashed line gives no reason to think that the rate differs.</source>
            <translation>“&lt;5”: llai na 5 o bobl; “&lt;10”: categori â llai na 10 o bobl, na ddangosir dim amdano; “ataliwyd”: heb ei ddangos, fel na ellir cyfrifo'r lleill o'r cyfansymiau. Nid yw cyfwng sy'n cynnwys y llinell doredig yn rhoi rheswm dros feddwl bod y gyfradd yn wahanol.</translation>
        </message>
        <message>
            <source>Ethnicity as recorded may be missing or wrong: not recorded for %1 of the pool, not stated for %2. The 16+1 codes are counted in their five groups.</source>
            <translation>Gall yr ethnigrwydd a gofnodwyd fod ar goll neu'n anghywir: heb ei gofnodi ar gyfer %1 o'r gronfa, heb ei ddatgan ar gyfer %2. Cyfrifir y codau 16+1 yn eu pum grŵp.</translation>
        </message>
        <message>
            <source>Save the monitoring tables</source>
            <translation>Cadw'r tablau monitro</translation>
        </message>
        <message>
            <source>Saved %1</source>
            <translation>Cadwyd %1</translation>
        </message>
        <message>
            <source>Monitoring</source>
            <translation>Monitro</translation>
        </message>
    </context>
    <context>
        <name>harmdesk::views::NavigationRail</name>
        <message>
            <source>Page %1</source>
            <translation>Tudalen %1</translation>
        </message>
    </context>
    <context>
        <name>harmdesk::views::NoteEditor</name>
        <message>
            <source>Bold</source>
            <translation>Trwm</translation>
        </message>
        <message>
            <source>Italic</source>
            <translation>Italig</translation>
        </message>
        <message>
            <source>Bullet list</source>
            <translation>Rhestr fwledi</translation>
        </message>
        <message>
            <source>Numbered list</source>
            <translation>Rhestr wedi'i rhifo</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Dadwneud</translation>
        </message>
        <message>
            <source>Redo</source>
            <translation>Ail-wneud</translation>
        </message>
        <message>
            <source>Text of the note</source>
            <translation>Testun y nodyn</translation>
        </message>
        <message>
            <source>Type a note. It is saved as you type.</source>
            <translation>Teipiwch nodyn. Caiff ei gadw wrth i chi deipio.</translation>
        </message>
    </context>
    <context>
        <name>harmdesk::views::NoteVersions</name>
        <message>
            <source>Restore this version</source>
            <translation>Adfer y fersiwn hwn</translation>
        </message>
        <message>
            <source>Versions of the note, the newest first</source>
            <translation>Fersiynau'r nodyn, y diweddaraf yn gyntaf</translation>
        </message>
        <message>
            <source>Text of the chosen version</source>
            <translation>Testun y fersiwn a ddewiswyd</translation>
        </message>
        <message>
            <source>Back to the note</source>
            <translation>Yn ôl i'r nodyn</translation>
        </message>
        <message>
            <source>Restore this version as the newest</source>
            <translation>Adfer y fersiwn hwn fel y diweddaraf</translation>
        </message>
        <message numerus="yes">
            <source>%n version(s)</source>
            <translation>
                <numerusform>%n fersiwn</numerusform>
                <numerusform>%n fersiwn</numerusform>
                <numerusform>%n fersiwn</numerusform>
                <numerusform>%n fersiwn</numerusform>
                <numerusform>%n fersiwn</numerusform>
            </translation>
        </message>
        <message>
            <source>Version %1, %2, %3</source>
            <translation>Fersiwn %1, %2, %3</translation>
        </message>
        <message>
            <source>This is the newest version</source>
            <translation>Hwn yw'r fersiwn diweddaraf</translation>
        </message>
    </context>
    <context>
        <name>harmdesk::views::NotesPanel</name>
        <message>
            <source>(empty)</source>
            <translation>(gwag)</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>Nodyn</translation>
        </message>
        <message>
            <source>Notes</source>
            <translation>Nodiadau</translation>
        </message>
        <message>
            <source>New note</source>
            <translation>Nodyn newydd</translation>
        </message>
        <message>
            <source>Notes on this suspect, the newest first</source>
            <translation>Nodiadau ar y person hwn dan amheuaeth, y diweddaraf yn gyntaf</translation>
        </message>
        <message>
            <source>Note withdrawn; its versions are kept.</source>
            <translation>Tynnwyd y nodyn yn ôl; cedwir ei fersiynau.</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Dadwneud</translation>
        </message>
        <message>
            <source>Bring the note back</source>
            <translation>Dod â'r nodyn yn ôl</translation>
        </message>
        <message>
            <source>Versions of the note</source>
            <translation>Fersiynau'r nodyn</translation>
        </message>
        <message>
            <source>Versions</source>
            <translation>Fersiynau</translation>
        </message>
        <message>
            <source>Withdraw the note</source>
            <translation>Tynnu'r nodyn yn ôl</translation>
        </message>
        <message>
            <source>Withdraw the note (hidden, never erased)</source>
            <translation>Tynnu'r nodyn yn ôl (fe'i cuddir, ni chaiff byth ei ddileu)</translation>
        </message>
        <message>
            <source>Saved %1</source>
            <translation>Cadwyd %1</translation>
        </message>
        <message>
            <source>%1
version %2, %3, %4</source>
            <translation>%1
fersiwn %2, %3, %4</translation>
        </message>
        <message>
            <source>Version %1, %2, %3</source>
            <translation>Fersiwn %1, %2, %3</translation>
        </message>
        <message>
            <source>Saving…</source>
            <translation>Yn cadw…</translation>
        </message>
        <message>
            <source>No case is open.</source>
            <translation>Nid oes achos ar agor.</translation>
        </message>
        <message>
            <source>No suspect is chosen.</source>
            <translation>Nid oes person dan amheuaeth wedi'i ddewis.</translation>
        </message>
        <message>
            <source>New note (Alt+N)</source>
            <translation>Nodyn newydd (Alt+N)</translation>
        </message>
    </context>
    <context>
        <name>harmdesk::views::OriginPanel</name>
        <message>
            <source>Where this comes from</source>
            <translation>O ble y daw hyn</translation>
        </message>
        <message>
            <source>The rows behind this line</source>
            <translation>Y rhesi y tu ôl i'r llinell hon</translation>
        </message>
        <message>
            <source>Copy the table as text</source>
            <translation>Copïo'r tabl fel testun</translation>
        </message>
        <message>
            <source>Close (Esc)</source>
            <translation>Cau (Esc)</translation>
        </message>
        <message>
            <source>Every value with the import that brought it</source>
            <translation>Pob gwerth gyda'r mewnforiad a ddaeth ag ef</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Cau</translation>
        </message>
        <message>
            <source>Choose an allegation of the ledger or of the other offences, then ask again.</source>
            <translation>Dewiswch honiad o'r gyfriflen neu o'r troseddau eraill, yna gofynnwch eto.</translation>
        </message>
        <message>
            <source>Looking up the imports of this row</source>
            <translation>Yn chwilio am fewnforiadau'r rhes hon</translation>
        </message>
    </context>
    <context>
        <name>harmdesk::views::PackDialog</name>
        <message>
            <source>Briefing pack %1.pdf</source>
            <translation>Pecyn briffio %1.pdf</translation>
        </message>
        <message>
            <source>Briefing pack %1 %2.pdf</source>
            <translation>Pecyn briffio %1 %2.pdf</translation>
        </message>
        <message>
            <source>Briefing pack</source>
            <translation>Pecyn briffio</translation>
        </message>
        <message>
            <source>The &amp;first suspects of the list:</source>
            <translation>Y bobl dan amheuaeth o &amp;ben y rhestr:</translation>
        </message>
        <message>
            <source>The first suspects of the list</source>
            <translation>Y bobl dan amheuaeth o ben y rhestr</translation>
        </message>
        <message>
            <source>Number of suspects from the top of the list</source>
            <translation>Nifer y bobl dan amheuaeth o ben y rhestr</translation>
        </message>
        <message>
            <source>Only &amp;suspect %1</source>
            <translation>Dim ond y &amp;person dan amheuaeth %1</translation>
        </message>
        <message numerus="yes">
            <source>Only the %n selected &amp;suspect(s)</source>
            <translation>
                <numerusform>Dim ond y %n &amp;person dan amheuaeth a ddewiswyd</numerusform>
                <numerusform>Dim ond y %n &amp;person dan amheuaeth a ddewiswyd</numerusform>
                <numerusform>Dim ond y %n &amp;person dan amheuaeth a ddewiswyd</numerusform>
                <numerusform>Dim ond y %n &amp;person dan amheuaeth a ddewiswyd</numerusform>
                <numerusform>Dim ond y %n &amp;person dan amheuaeth a ddewiswyd</numerusform>
            </translation>
        </message>
        <message>
            <source>File to write</source>
            <translation>Ffeil i'w hysgrifennu</translation>
        </message>
        <message>
            <source>&amp;Browse…</source>
            <translation>P&amp;ori…</translation>
        </message>
        <message>
            <source>&amp;File</source>
            <translation>&amp;Ffeil</translation>
        </message>
        <message>
            <source>&amp;Export</source>
            <translation>&amp;Allforio</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Cau</translation>
        </message>
        <message>
            <source>What goes in</source>
            <translation>Beth sy'n mynd i mewn</translation>
        </message>
        <message>
            <source>Progress of the export</source>
            <translation>Cynnydd yr allforio</translation>
        </message>
        <message>
            <source>%v of %m</source>
            <translation>%v o %m</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Canslo</translation>
        </message>
        <message>
            <source>Writing the pack</source>
            <translation>Yn ysgrifennu'r pecyn</translation>
        </message>
        <message>
            <source>The pack was not written</source>
            <translation>Nid ysgrifennwyd y pecyn</translation>
        </message>
        <message>
            <source>Reason</source>
            <translation>Rheswm</translation>
        </message>
        <message>
            <source>&amp;Back</source>
            <translation>&amp;Yn ôl</translation>
        </message>
        <message>
            <source>&amp;Copy details</source>
            <translation>&amp;Copïo'r manylion</translation>
        </message>
        <message>
            <source>Result</source>
            <translation>Canlyniad</translation>
        </message>
        <message>
            <source>Open &amp;file</source>
            <translation>Agor y ff&amp;eil</translation>
        </message>
        <message>
            <source>Open f&amp;older</source>
            <translation>Agor y ffo&amp;lder</translation>
        </message>
        <message>
            <source>&amp;Another pack</source>
            <translation>Pecy&amp;n arall</translation>
        </message>
        <message>
            <source>The list is still being made.</source>
            <translation>Mae'r rhestr yn dal i gael ei llunio.</translation>
        </message>
        <message numerus="yes">
            <source>%n suspect(s)</source>
            <translation>
                <numerusform>%n person dan amheuaeth</numerusform>
                <numerusform>%n person dan amheuaeth</numerusform>
                <numerusform>%n person dan amheuaeth</numerusform>
                <numerusform>%n person dan amheuaeth</numerusform>
                <numerusform>%n person dan amheuaeth</numerusform>
            </translation>
        </message>
        <message>
            <source>As at %1, profile %2: cover with every setting, contents, ranked list, and a section for each of %3 with the score ledger, harm by group, timeline, other offences, co-accused and notes. Victims stand under pseudonyms; full names of victims in notes are withheld, a surname alone or a nickname is not. The export is logged.</source>
            <translation>Fel ar %1, proffil %2: clawr gyda phob gosodiad, cynnwys, rhestr safleoedd, ac adran yr un ar gyfer %3 gyda chyfriflen y sgôr, niwed yn ôl grŵp, llinell amser, troseddau eraill, cyd-gyhuddedig a nodiadau. Rhoddir dioddefwyr dan ffugenwau; cedwir enwau llawn dioddefwyr mewn nodiadau yn ôl, ond nid cyfenw ar ei ben ei hun na llysenw. Cofnodir yr allforio yn y log.</translation>
        </message>
        <message>
            <source>Give the file a name.</source>
            <translation>Rhowch enw i'r ffeil.</translation>
        </message>
        <message>
            <source>This is a folder: add the name of the file.</source>
            <translation>Ffolder yw hwn: ychwanegwch enw'r ffeil.</translation>
        </message>
        <message>
            <source>The file is there already and will be replaced.</source>
            <translation>Mae'r ffeil yno eisoes a chaiff ei disodli.</translation>
        </message>
        <message>
            <source>No suspect meets the profile on this date: the pack will say so.</source>
            <translation>Nid oes neb dan amheuaeth yn bodloni'r proffil ar y dyddiad hwn: bydd y pecyn yn dweud hynny.</translation>
        </message>
        <message>
            <source>Write the pack to</source>
            <translation>Ysgrifennu'r pecyn i</translation>
        </message>
        <message>
            <source>PDF (*.pdf)</source>
            <translation>PDF (*.pdf)</translation>
        </message>
        <message>
            <source>Starting</source>
            <translation>Yn dechrau</translation>
        </message>
        <message>
            <source>Cancelling</source>
            <translation>Yn canslo</translation>
        </message>
        <message>
            <source>Cancelled. Nothing was written.</source>
            <translation>Canslwyd. Nid ysgrifennwyd dim.</translation>
        </message>
        <message>
            <source>Written: %1, %2. The export is in the log.</source>
            <translation>Ysgrifennwyd: %1, %2. Mae'r allforio yn y log.</translation>
        </message>
        <message numerus="yes">
            <source>%n page(s)</source>
            <translation>
                <numerusform>%n tudalen</numerusform>
                <numerusform>%n tudalen</numerusform>
                <numerusform>%n tudalen</numerusform>
                <numerusform>%n tudalen</numerusform>
                <numerusform>%n tudalen</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n character(s) are not in the pack’s fonts and print as a mark.</source>
            <translation>
                <numerusform>Nid yw %n nod yn ffontiau'r pecyn, ac argreffir marc yn eu lle.</numerusform>
                <numerusform>Nid yw %n nod yn ffontiau'r pecyn, ac argreffir marc yn ei le.</numerusform>
                <numerusform>Nid yw %n nod yn ffontiau'r pecyn, ac argreffir marc yn eu lle.</numerusform>
                <numerusform>Nid yw %n nod yn ffontiau'r pecyn, ac argreffir marc yn eu lle.</numerusform>
                <numerusform>Nid yw %n nod yn ffontiau'r pecyn, ac argreffir marc yn eu lle.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>harmdesk::views::PackPreview</name>
        <message>
            <source>Bookmarks of the pack</source>
            <translation>Nodau tudalen y pecyn</translation>
        </message>
        <message>
            <source>Pages of the pack</source>
            <translation>Tudalennau'r pecyn</translation>
        </message>
        <message>
            <source>The pack is written but cannot be shown here. Open the file with another program.</source>
            <translation>Mae'r pecyn wedi'i ysgrifennu ond ni ellir ei ddangos yma. Agorwch y ffeil gyda rhaglen arall.</translation>
        </message>
    </context>
    <context>
        <name>harmdesk::views::ProfileFiles</name>
        <message>
            <source>The profile cannot be read. Nothing was changed; check the file.</source>
            <translation>Ni ellir darllen y proffil. Ni newidiwyd dim; gwiriwch y ffeil.</translation>
        </message>
        <message>
            <source>The file is too large for a profile. Nothing was changed; choose another file.</source>
            <translation>Mae'r ffeil yn rhy fawr i fod yn broffil. Ni newidiwyd dim; dewiswch ffeil arall.</translation>
        </message>
        <message>
            <source>The profile cannot be written. Nothing is left half-written; choose another place.</source>
            <translation>Ni ellir ysgrifennu'r proffil. Ni adewir dim wedi'i hanner ysgrifennu; dewiswch le arall.</translation>
        </message>
        <message>
            <source>Profiles (*.json);;All files (*)</source>
            <translation>Proffiliau (*.json);;Pob ffeil (*)</translation>
        </message>
        <message>
            <source>Reading a profile</source>
            <translation>Yn darllen proffil</translation>
        </message>
        <message>
            <source>Writing a profile</source>
            <translation>Yn ysgrifennu proffil</translation>
        </message>
    </context>
    <context>
        <name>harmdesk::views::ProfileForm</name>
        <message>
            <source>%1 to %2</source>
            <translation>%1 i %2</translation>
        </message>
        <message>
            <source>such as VAWG, DA</source>
            <translation>megis VAWG, DA</translation>
        </message>
        <message>
            <source>Save as new version</source>
            <translation>Cadw fel fersiwn newydd</translation>
        </message>
        <message>
            <source>Name of the profile</source>
            <translation>Enw'r proffil</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Enw</translation>
        </message>
        <message>
            <source>An own name; those of the built-in profiles are taken.</source>
            <translation>Ei enw ei hun; mae enwau'r proffiliau mewnol wedi'u cymryd.</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Canslo</translation>
        </message>
        <message>
            <source>Leave the form without saving</source>
            <translation>Gadael y ffurflen heb gadw</translation>
        </message>
        <message>
            <source>days × number of offences</source>
            <translation>diwrnodau × nifer y troseddau</translation>
        </message>
        <message>
            <source>%1 (%2)</source>
            <translation>%1 (%2)</translation>
        </message>
        <message>
            <source>New profile from %1</source>
            <translation>Proffil newydd o %1</translation>
        </message>
        <message>
            <source>Edit %1</source>
            <translation>Golygu %1</translation>
        </message>
        <message>
            <source>“%1” is a built-in profile. Choose another name.</source>
            <translation>Proffil mewnol yw “%1”. Dewiswch enw arall.</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>Cadw</translation>
        </message>
        <message>
            <source>Save as version %1</source>
            <translation>Cadw fel fersiwn %1</translation>
        </message>
        <message>
            <source>Nothing differs from version %1.</source>
            <translation>Nid oes dim yn wahanol i fersiwn %1.</translation>
        </message>
        <message>
            <source>A value is refused: see below it.</source>
            <translation>Gwrthodir gwerth: gweler oddi tano.</translation>
        </message>
        <message>
            <source>Give the profile a name.</source>
            <translation>Rhowch enw i'r proffil.</translation>
        </message>
    </context>
    <context>
        <name>harmdesk::views::ProfilePane</name>
        <message>
            <source>Versions</source>
            <translation>Fersiynau</translation>
        </message>
        <message>
            <source>Use for the list</source>
            <translation>Defnyddio ar gyfer y rhestr</translation>
        </message>
        <message>
            <source>Edit…</source>
            <translation>Golygu…</translation>
        </message>
        <message>
            <source>New from this…</source>
            <translation>Newydd o hwn…</translation>
        </message>
        <message>
            <source>Export…</source>
            <translation>Allforio…</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>Tynnu</translation>
        </message>
        <message>
            <source>Settings of the profile, beside those of v100</source>
            <translation>Gosodiadau'r proffil, wrth ochr rhai v100</translation>
        </message>
        <message>
            <source>Versions of the profile, newest first</source>
            <translation>Fersiynau'r proffil, y diweddaraf yn gyntaf</translation>
        </message>
        <message>
            <source>Bring back</source>
            <translation>Dod yn ôl ag ef</translation>
        </message>
        <message>
            <source>Offer the profile again</source>
            <translation>Cynnig y proffil eto</translation>
        </message>
        <message>
            <source>Remove the profile; its versions stay in the case</source>
            <translation>Tynnu'r proffil; erys ei fersiynau yn yr achos</translation>
        </message>
        <message>
            <source>Removed: no longer offered. Its versions stay in the case.</source>
            <translation>Tynnwyd: nis cynigir mwyach. Erys ei fersiynau yn yr achos.</translation>
        </message>
        <message>
            <source>A profile of this case.</source>
            <translation>Un o broffiliau'r achos hwn.</translation>
        </message>
    </context>
    <context>
        <name>harmdesk::views::ProfilesPage</name>
        <message>
            <source>removed ones too</source>
            <translation>rhai a dynnwyd hefyd</translation>
        </message>
        <message>
            <source>Import…</source>
            <translation>Mewnforio…</translation>
        </message>
        <message>
            <source>New…</source>
            <translation>Newydd…</translation>
        </message>
        <message>
            <source>Parts of the page</source>
            <translation>Rhannau'r dudalen</translation>
        </message>
        <message>
            <source>Profile</source>
            <translation>Proffil</translation>
        </message>
        <message>
            <source>Compare two</source>
            <translation>Cymharu dau</translation>
        </message>
        <message>
            <source>Profiles, built-in and own</source>
            <translation>Proffiliau, rhai mewnol a'ch rhai eich hun</translation>
        </message>
        <message>
            <source>Show removed profiles too</source>
            <translation>Dangos proffiliau a dynnwyd hefyd</translation>
        </message>
        <message>
            <source>Import a profile from a JSON file</source>
            <translation>Mewnforio proffil o ffeil JSON</translation>
        </message>
        <message>
            <source>New profile from the one that is selected</source>
            <translation>Proffil newydd o'r un a ddewiswyd</translation>
        </message>
        <message>
            <source>Profiles</source>
            <translation>Proffiliau</translation>
        </message>
        <message>
            <source>Import a profile</source>
            <translation>Mewnforio proffil</translation>
        </message>
        <message>
            <source>The list is ranked with %1.</source>
            <translation>Llunnir y rhestr safleoedd yn ôl %1.</translation>
        </message>
        <message>
            <source>Export the profile</source>
            <translation>Allforio'r proffil</translation>
        </message>
        <message>
            <source>Saved: %1.</source>
            <translation>Cadwyd: %1.</translation>
        </message>
        <message numerus="yes">
            <source>%n row(s) copied</source>
            <translation>
                <numerusform>Copïwyd %n rhes</numerusform>
                <numerusform>Copïwyd %n rhes</numerusform>
                <numerusform>Copïwyd %n rhes</numerusform>
                <numerusform>Copïwyd %n rhes</numerusform>
                <numerusform>Copïwyd %n rhes</numerusform>
            </translation>
        </message>
        <message>
            <source>No case is open. Open one or make a new one from the Case menu.</source>
            <translation>Nid oes achos ar agor. Agorwch un neu crëwch un newydd o'r ddewislen Achos.</translation>
        </message>
        <message>
            <source>“%1” is no longer offered.</source>
            <translation>Ni chynigir “%1” mwyach.</translation>
        </message>
        <message>
            <source>“%1” is offered again.</source>
            <translation>Cynigir “%1” eto.</translation>
        </message>
        <message>
            <source>%1 written to %2</source>
            <translation>Ysgrifennwyd %1 i %2</translation>
        </message>
        <message>
            <source>Save the form or leave it first.</source>
            <translation>Cadwch y ffurflen neu ei gadael yn gyntaf.</translation>
        </message>
    </context>
    <context>
        <name>harmdesk::views::QueueSection</name>
        <message>
            <source>Decide</source>
            <translation>Penderfynu</translation>
        </message>
        <message>
            <source>Offences without a value</source>
            <translation>Troseddau heb werth</translation>
        </message>
        <message>
            <source>Offences of the index to choose from</source>
            <translation>Troseddau'r mynegai i ddewis ohonynt</translation>
        </message>
        <message>
            <source>Unmapped offences</source>
            <translation>Troseddau heb eu paru</translation>
        </message>
        <message>
            <source>Candidates</source>
            <translation>Ymgeiswyr</translation>
        </message>
        <message>
            <source>Search the whole index: words, class, code, URN</source>
            <translation>Chwilio'r mynegai cyfan: geiriau, dosbarth, cod, URN</translation>
        </message>
        <message>
            <source>Search the whole index</source>
            <translation>Chwilio'r mynegai cyfan</translation>
        </message>
        <message>
            <source>Unmapped %1</source>
            <translation>Heb eu paru %1</translation>
        </message>
        <message>
            <source>Unmapped</source>
            <translation>Heb ei baru</translation>
        </message>
        <message numerus="yes">
            <source>%n pair(s) of code and title</source>
            <translation>
                <numerusform>%n pâr o god a theitl</numerusform>
                <numerusform>%n pâr o god a theitl</numerusform>
                <numerusform>%n pâr o god a theitl</numerusform>
                <numerusform>%n phâr o god a theitl</numerusform>
                <numerusform>%n pâr o god a theitl</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>, %n crime(s); what touches most of the list comes first</source>
            <translation>
                <numerusform>, %n cofnod trosedd; yr hyn sy'n effeithio ar y rhan fwyaf o'r rhestr sy'n dod gyntaf</numerusform>
                <numerusform>, %n cofnod trosedd; yr hyn sy'n effeithio ar y rhan fwyaf o'r rhestr sy'n dod gyntaf</numerusform>
                <numerusform>, %n cofnod trosedd; yr hyn sy'n effeithio ar y rhan fwyaf o'r rhestr sy'n dod gyntaf</numerusform>
                <numerusform>, %n chofnod trosedd; yr hyn sy'n effeithio ar y rhan fwyaf o'r rhestr sy'n dod gyntaf</numerusform>
                <numerusform>, %n cofnod trosedd; yr hyn sy'n effeithio ar y rhan fwyaf o'r rhestr sy'n dod gyntaf</numerusform>
            </translation>
        </message>
        <message>
            <source>Looking for unmapped offences</source>
            <translation>Yn chwilio am droseddau heb eu paru</translation>
        </message>
        <message>
            <source>Every offence of this case has a value: nothing waits for a decision.</source>
            <translation>Mae gan bob trosedd yn yr achos hwn werth: nid oes dim yn aros am benderfyniad.</translation>
        </message>
        <message>
            <source>Choose an offence above; the index's rows most like it are offered here.</source>
            <translation>Dewiswch drosedd uchod; cynigir yma resi'r mynegai sydd debycaf iddi.</translation>
        </message>
        <message>
            <source>for %1</source>
            <translation>ar gyfer %1</translation>
        </message>
        <message>
            <source>No row of the index is alike by code or title. Search the whole index.</source>
            <translation>Nid oes rhes debyg yn y mynegai yn ôl cod na theitl. Chwiliwch y mynegai cyfan.</translation>
        </message>
        <message>
            <source>No row of the index has all these words.</source>
            <translation>Nid oes rhes yn y mynegai sy'n cynnwys yr holl eiriau hyn.</translation>
        </message>
        <message>
            <source>Search the index</source>
            <translation>Chwilio'r mynegai</translation>
        </message>
        <message>
            <source>Choose the offence of the index as which it shall count. What that does to the list is shown here before anything is written.</source>
            <translation>Dewiswch y drosedd yn y mynegai y bydd yn cyfrif fel hi. Dangosir yma beth mae hynny'n ei wneud i'r rhestr cyn ysgrifennu dim.</translation>
        </message>
        <message>
            <source>What a decision does to the list is shown here.</source>
            <translation>Dangosir yma beth mae penderfyniad yn ei wneud i'r rhestr.</translation>
        </message>
        <message>
            <source>counts as %1 (%2): %3 days.</source>
            <translation>yn cyfrif fel %1 (%2): %3 diwrnod.</translation>
        </message>
        <message numerus="yes">
            <source>%n crime(s)</source>
            <translation>
                <numerusform>%n cofnod trosedd</numerusform>
                <numerusform>%n cofnod trosedd</numerusform>
                <numerusform>%n cofnod trosedd</numerusform>
                <numerusform>%n chofnod trosedd</numerusform>
                <numerusform>%n cofnod trosedd</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source> of %n suspect(s).</source>
            <translation>
                <numerusform> sydd gan %n person dan amheuaeth.</numerusform>
                <numerusform> sydd gan %n person dan amheuaeth.</numerusform>
                <numerusform> sydd gan %n person dan amheuaeth.</numerusform>
                <numerusform> sydd gan %n pherson dan amheuaeth.</numerusform>
                <numerusform> sydd gan %n person dan amheuaeth.</numerusform>
            </translation>
        </message>
        <message>
            <source>Decided: counts as %1. Ctrl+Z takes it back.</source>
            <translation>Penderfynwyd: yn cyfrif fel %1. Mae Ctrl+Z yn dadwneud hyn.</translation>
        </message>
    </context>
    <context>
        <name>harmdesk::views::RankingPage</name>
        <message>
            <source>filter</source>
            <translation>hidlydd</translation>
        </message>
        <message>
            <source>Ranking …</source>
            <translation>Yn llunio'r rhestr safleoedd …</translation>
        </message>
        <message>
            <source>%1 of %2 suspects · %3 days</source>
            <translation>%1 o %2 person dan amheuaeth · %3 diwrnod</translation>
        </message>
        <message>
            <source>No case is open. Open one or make a new one from the Case menu.</source>
            <translation>Nid oes achos ar agor. Agorwch un neu crëwch un newydd o'r ddewislen Achos.</translation>
        </message>
        <message>
            <source>This case holds no crimes yet.</source>
            <translation>Nid oes cofnodion trosedd yn yr achos hwn eto.</translation>
        </message>
        <message>
            <source>Import an extract</source>
            <translation>Mewnforio echdyniad</translation>
        </message>
        <message>
            <source>Nobody meets the profile as at %1: %2.</source>
            <translation>Nid oes neb yn bodloni'r proffil fel ar %1: %2.</translation>
        </message>
        <message>
            <source>Change the profile</source>
            <translation>Newid y proffil</translation>
        </message>
        <message numerus="yes">
            <source>None of the %n suspect(s) matches. %1</source>
            <translation>
                <numerusform>Nid oes yr un o'r %n person dan amheuaeth yn cyfateb. %1</numerusform>
                <numerusform>Nid oes yr un o'r %n person dan amheuaeth yn cyfateb. %1</numerusform>
                <numerusform>Nid oes yr un o'r %n person dan amheuaeth yn cyfateb. %1</numerusform>
                <numerusform>Nid oes yr un o'r %n person dan amheuaeth yn cyfateb. %1</numerusform>
                <numerusform>Nid oes yr un o'r %n person dan amheuaeth yn cyfateb. %1</numerusform>
            </translation>
        </message>
        <message>
            <source>Clear filters</source>
            <translation>Clirio'r hidlyddion</translation>
        </message>
        <message numerus="yes">
            <source>%n row(s) copied</source>
            <translation>
                <numerusform>Copïwyd %n rhes</numerusform>
                <numerusform>Copïwyd %n rhes</numerusform>
                <numerusform>Copïwyd %n rhes</numerusform>
                <numerusform>Copïwyd %n rhes</numerusform>
                <numerusform>Copïwyd %n rhes</numerusform>
            </translation>
        </message>
        <message>
            <source>Ranked list of suspects</source>
            <translation>Rhestr safleoedd pobl dan amheuaeth</translation>
        </message>
        <message>
            <source>Suspect</source>
            <translation>Person dan amheuaeth</translation>
        </message>
        <message>
            <source>Show the selected suspect</source>
            <translation>Dangos y person dan amheuaeth a ddewiswyd</translation>
        </message>
        <message>
            <source>Whole list</source>
            <translation>Y rhestr gyfan</translation>
        </message>
        <message>
            <source>Show the whole list</source>
            <translation>Dangos y rhestr gyfan</translation>
        </message>
        <message>
            <source>Ranking</source>
            <translation>Safleoedd</translation>
        </message>
        <message numerus="yes">
            <source>%n suspect(s) selected</source>
            <translation>
                <numerusform>Dewiswyd %n person dan amheuaeth</numerusform>
                <numerusform>Dewiswyd %n person dan amheuaeth</numerusform>
                <numerusform>Dewiswyd %n person dan amheuaeth</numerusform>
                <numerusform>Dewiswyd %n pherson dan amheuaeth</numerusform>
                <numerusform>Dewiswyd %n person dan amheuaeth</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n hidden by the filters</source>
            <translation>
                <numerusform>%n wedi'u cuddio gan yr hidlwyr</numerusform>
                <numerusform>%n wedi'i guddio gan yr hidlwyr</numerusform>
                <numerusform>%n wedi'u cuddio gan yr hidlwyr</numerusform>
                <numerusform>%n wedi'u cuddio gan yr hidlwyr</numerusform>
                <numerusform>%n wedi'u cuddio gan yr hidlwyr</numerusform>
            </translation>
        </message>
        <message>
            <source>Ranked list of %1</source>
            <translation>Rhestr safleoedd: %1</translation>
        </message>
        <message>
            <source>Synthetic data</source>
            <translation>Data synthetig</translation>
        </message>
        <message numerus="yes">
            <source>%n row(s) exported to %1</source>
            <translation>
                <numerusform>Allforiwyd %n rhes i %1</numerusform>
                <numerusform>Allforiwyd %n rhes i %1</numerusform>
                <numerusform>Allforiwyd %n rhes i %1</numerusform>
                <numerusform>Allforiwyd %n rhes i %1</numerusform>
                <numerusform>Allforiwyd %n rhes i %1</numerusform>
            </translation>
        </message>
        <message>
            <source>Why</source>
            <translation>Pam</translation>
        </message>
        <message>
            <source>Show why this rank</source>
            <translation>Dangos pam y safle hwn</translation>
        </message>
        <message>
            <source>Why this rank</source>
            <translation>Pam y safle hwn</translation>
        </message>
        <message>
            <source>Preparing the list</source>
            <translation>Yn paratoi'r rhestr</translation>
        </message>
        <message>
            <source>Shown, %1 of %2: %3</source>
            <translation>Dangosir %1 o %2: %3</translation>
        </message>
        <message>
            <source>Sorted by %1</source>
            <translation>Trefnwyd yn ôl %1</translation>
        </message>
        <message>
            <source>Since %1: %2, %3</source>
            <translation>Ers %1: %2, %3</translation>
        </message>
        <message numerus="yes">
            <source>%n joined</source>
            <translation>
                <numerusform>%n wedi ymuno</numerusform>
                <numerusform>%n wedi ymuno</numerusform>
                <numerusform>%n wedi ymuno</numerusform>
                <numerusform>%n wedi ymuno</numerusform>
                <numerusform>%n wedi ymuno</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n left</source>
            <translation>
                <numerusform>%n wedi gadael</numerusform>
                <numerusform>%n wedi gadael</numerusform>
                <numerusform>%n wedi gadael</numerusform>
                <numerusform>%n wedi gadael</numerusform>
                <numerusform>%n wedi gadael</numerusform>
            </translation>
        </message>
        <message>
            <source>Comparing with the month before</source>
            <translation>Yn cymharu â'r mis blaenorol</translation>
        </message>
        <message>
            <source>Export the list</source>
            <translation>Allforio'r rhestr</translation>
        </message>
    </context>
    <context>
        <name>harmdesk::views::RankingTable</name>
        <message>
            <source>Scroll the list</source>
            <translation>Sgrolio'r rhestr</translation>
        </message>
    </context>
    <context>
        <name>harmdesk::views::ReceiptExport</name>
        <message>
            <source>Save the receipt</source>
            <translation>Cadw'r dderbynneb</translation>
        </message>
        <message>
            <source>Receipt saved in %1.</source>
            <translation>Cadwyd y dderbynneb yn %1.</translation>
        </message>
        <message>
            <source>Receipt saved in %1, its rejected rows in %2.</source>
            <translation>Cadwyd y dderbynneb yn %1, a'i rhesi a wrthodwyd yn %2.</translation>
        </message>
    </context>
    <context>
        <name>harmdesk::views::ReceiptRequests</name>
        <message numerus="yes">
            <source>%n row(s) copied.</source>
            <translation>
                <numerusform>Copïwyd %n rhes.</numerusform>
                <numerusform>Copïwyd %n rhes.</numerusform>
                <numerusform>Copïwyd %n rhes.</numerusform>
                <numerusform>Copïwyd %n rhes.</numerusform>
                <numerusform>Copïwyd %n rhes.</numerusform>
            </translation>
        </message>
        <message>
            <source>Save the list of rejected rows</source>
            <translation>Cadw'r rhestr o resi a wrthodwyd</translation>
        </message>
        <message>
            <source>Tab-separated text (*.tsv);;All files (*)</source>
            <translation>Testun wedi'i wahanu gan dabiau (*.tsv);;Pob ffeil (*)</translation>
        </message>
        <message numerus="yes">
            <source>%n row(s) saved in %1.</source>
            <translation>
                <numerusform>Cadwyd %n rhes yn %1.</numerusform>
                <numerusform>Cadwyd %n rhes yn %1.</numerusform>
                <numerusform>Cadwyd %n rhes yn %1.</numerusform>
                <numerusform>Cadwyd %n rhes yn %1.</numerusform>
                <numerusform>Cadwyd %n rhes yn %1.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>harmdesk::views::ReceiptView</name>
        <message>
            <source>Files of the import</source>
            <translation>Ffeiliau'r mewnforiad</translation>
        </message>
        <message>
            <source>Offences that the harm index does not know</source>
            <translation>Troseddau nad yw'r mynegai niwed yn eu hadnabod</translation>
        </message>
        <message>
            <source>Unmapped offences</source>
            <translation>Troseddau heb eu paru</translation>
        </message>
        <message>
            <source>Check</source>
            <translation>Gwiriad</translation>
        </message>
        <message>
            <source>Nothing is written yet</source>
            <translation>Nid oes dim wedi'i ysgrifennu eto</translation>
        </message>
        <message>
            <source>Import %1</source>
            <translation>Mewnforiad %1</translation>
        </message>
        <message>
            <source>Imported %1 by %2</source>
            <translation>Mewnforiwyd %1 gan %2</translation>
        </message>
        <message>
            <source>%1 rows read = %2 new + %3 changed + %4 unchanged + %5 rejected.</source>
            <translation>%1 rhes wedi'u darllen = %2 newydd + %3 wedi'u newid + %4 heb newid + %5 wedi'u gwrthod.</translation>
        </message>
        <message>
            <source>None: every crime of this import has its days.</source>
            <translation>Dim un: mae gan bob cofnod trosedd yn y mewnforiad hwn ei ddiwrnodau.</translation>
        </message>
        <message numerus="yes">
            <source>%n crime(s): they count 0 days, and scores they touch read “at least”</source>
            <translation>
                <numerusform>%n cofnod trosedd: maent yn cyfrif 0 diwrnod, a “o leiaf” sydd ar y sgorau y maent yn effeithio arnynt</numerusform>
                <numerusform>%n cofnod trosedd: mae'n cyfrif 0 diwrnod, a “o leiaf” sydd ar y sgorau y mae'n effeithio arnynt</numerusform>
                <numerusform>%n cofnod trosedd: maent yn cyfrif 0 diwrnod, a “o leiaf” sydd ar y sgorau y maent yn effeithio arnynt</numerusform>
                <numerusform>%n cofnod trosedd: maent yn cyfrif 0 diwrnod, a “o leiaf” sydd ar y sgorau y maent yn effeithio arnynt</numerusform>
                <numerusform>%n cofnod trosedd: maent yn cyfrif 0 diwrnod, a “o leiaf” sydd ar y sgorau y maent yn effeithio arnynt</numerusform>
            </translation>
        </message>
        <message>
            <source>Roll this import back</source>
            <translation>Rholio'r mewnforiad hwn yn ôl</translation>
        </message>
        <message>
            <source>Save &amp;receipt…</source>
            <translation>Cadw'r dde&amp;rbynneb…</translation>
        </message>
        <message>
            <source>Save the receipt as CSV</source>
            <translation>Cadw'r dderbynneb fel CSV</translation>
        </message>
        <message>
            <source>Roll &amp;forward…</source>
            <translation>Rholio &amp;ymlaen…</translation>
        </message>
        <message>
            <source>Roll &amp;back…</source>
            <translation>Rholi&amp;o'n ôl…</translation>
        </message>
        <message>
            <source>Roll this import forward again</source>
            <translation>Rholio'r mewnforiad hwn ymlaen eto</translation>
        </message>
        <message>
            <source>Import %1: rejected rows of import %2</source>
            <translation>Mewnforiad %1: rhesi a wrthodwyd o fewnforiad %2</translation>
        </message>
        <message>
            <source>Rolled back %1 by %2</source>
            <translation>Rholiwyd yn ôl %1 gan %2</translation>
        </message>
        <message numerus="yes">
            <source>%n more record(s) left out by a rule of the specification.</source>
            <translation>
                <numerusform>Hepgorwyd %n cofnod arall gan reol yn y fanyleb.</numerusform>
                <numerusform>Hepgorwyd %n cofnod arall gan reol yn y fanyleb.</numerusform>
                <numerusform>Hepgorwyd %n cofnod arall gan reol yn y fanyleb.</numerusform>
                <numerusform>Hepgorwyd %n chofnod arall gan reol yn y fanyleb.</numerusform>
                <numerusform>Hepgorwyd %n cofnod arall gan reol yn y fanyleb.</numerusform>
            </translation>
        </message>
        <message>
            <source>Read by the specification “%1”, version %2.</source>
            <translation>Darllenwyd yn ôl y fanyleb “%1”, fersiwn %2.</translation>
        </message>
        <message>
            <source>Read by the specification “%1”.</source>
            <translation>Darllenwyd yn ôl y fanyleb “%1”.</translation>
        </message>
        <message>
            <source>Rolled back: %1</source>
            <translation>Rholiwyd yn ôl: %1</translation>
        </message>
    </context>
    <context>
        <name>harmdesk::views::RejectsSection</name>
        <message>
            <source>correct a rejected row</source>
            <translation>cywiro rhes a wrthodwyd</translation>
        </message>
        <message>
            <source>Rejected rows</source>
            <translation>Rhesi a wrthodwyd</translation>
        </message>
        <message>
            <source>Re-try from the &amp;files</source>
            <translation>Ceisio eto o'r ffe&amp;iliau</translation>
        </message>
        <message>
            <source>Re-try the open rows from the files as they are now</source>
            <translation>Ceisio'r rhesi agored eto o'r ffeiliau fel y maent nawr</translation>
        </message>
        <message>
            <source>Corrected the files? The rows are read again at the lines where they stood.</source>
            <translation>Wedi cywiro'r ffeiliau? Darllenir y rhesi eto yn y llinellau lle'r oeddent.</translation>
        </message>
        <message>
            <source>&amp;Copy list</source>
            <translation>Co&amp;pïo'r rhestr</translation>
        </message>
        <message>
            <source>Copy the list of rejected rows</source>
            <translation>Copïo'r rhestr o resi a wrthodwyd</translation>
        </message>
        <message>
            <source>&amp;Save list…</source>
            <translation>Ca&amp;dw'r rhestr…</translation>
        </message>
        <message>
            <source>Save the list of rejected rows</source>
            <translation>Cadw'r rhestr o resi a wrthodwyd</translation>
        </message>
        <message>
            <source>Fields of the rejected row</source>
            <translation>Meysydd y rhes a wrthodwyd</translation>
        </message>
        <message>
            <source>Why the row is left out</source>
            <translation>Pam yr hepgorir y rhes</translation>
        </message>
        <message>
            <source>&amp;Leave out</source>
            <translation>He&amp;pgor</translation>
        </message>
        <message>
            <source>Leave the selected rows out, with the reason given</source>
            <translation>Hepgor y rhesi a ddewiswyd, gyda'r rheswm a roddwyd</translation>
        </message>
        <message>
            <source>Re-try the corrected rows</source>
            <translation>Ceisio'r rhesi a gywirwyd eto</translation>
        </message>
        <message>
            <source>None: every row was taken.</source>
            <translation>Dim un: derbyniwyd pob rhes.</translation>
        </message>
        <message numerus="yes">
            <source>%n row(s), each with the line of its file</source>
            <translation>
                <numerusform>%n rhes, pob un â llinell ei ffeil</numerusform>
                <numerusform>%n rhes, pob un â llinell ei ffeil</numerusform>
                <numerusform>%n rhes, pob un â llinell ei ffeil</numerusform>
                <numerusform>%n rhes, pob un â llinell ei ffeil</numerusform>
                <numerusform>%n rhes, pob un â llinell ei ffeil</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n row(s), all settled</source>
            <translation>
                <numerusform>%n rhes, pob un wedi'i datrys</numerusform>
                <numerusform>%n rhes, wedi'i datrys</numerusform>
                <numerusform>%n rhes, pob un wedi'i datrys</numerusform>
                <numerusform>%n rhes, pob un wedi'i datrys</numerusform>
                <numerusform>%n rhes, pob un wedi'i datrys</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n row(s)</source>
            <translation>
                <numerusform>%n rhes</numerusform>
                <numerusform>%n rhes</numerusform>
                <numerusform>%n rhes</numerusform>
                <numerusform>%n rhes</numerusform>
                <numerusform>%n rhes</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n still open: select one to correct it</source>
            <translation>
                <numerusform>%n yn dal yn agored: dewiswch un i'w chywiro</numerusform>
                <numerusform>%n yn dal yn agored: dewiswch hi i'w chywiro</numerusform>
                <numerusform>%n yn dal yn agored: dewiswch un i'w chywiro</numerusform>
                <numerusform>%n yn dal yn agored: dewiswch un i'w chywiro</numerusform>
                <numerusform>%n yn dal yn agored: dewiswch un i'w chywiro</numerusform>
            </translation>
        </message>
        <message>
            <source>Line %1: %2</source>
            <translation>Llinell %1: %2</translation>
        </message>
        <message>
            <source>Its fields cannot be told apart: correct the row in the file and re-try from the files.</source>
            <translation>Ni ellir gwahaniaethu rhwng ei meysydd: cywirwch y rhes yn y ffeil a cheisiwch eto o'r ffeiliau.</translation>
        </message>
        <message>
            <source>Re-&amp;try corrected</source>
            <translation>Ceisio e&amp;to'r rhai a gywirwyd</translation>
        </message>
        <message numerus="yes">
            <source>Re-&amp;try %n corrected row(s)</source>
            <translation>
                <numerusform>Ceisio e&amp;to %n rhes a gywirwyd</numerusform>
                <numerusform>Ceisio e&amp;to %n rhes a gywirwyd</numerusform>
                <numerusform>Ceisio e&amp;to %n rhes a gywirwyd</numerusform>
                <numerusform>Ceisio e&amp;to %n rhes a gywirwyd</numerusform>
                <numerusform>Ceisio e&amp;to %n rhes a gywirwyd</numerusform>
            </translation>
        </message>
        <message>
            <source>Re-trying corrected rows</source>
            <translation>Yn ceisio'r rhesi a gywirwyd eto</translation>
        </message>
        <message>
            <source>Re-trying rejected rows from the files</source>
            <translation>Yn ceisio'r rhesi a wrthodwyd eto o'r ffeiliau</translation>
        </message>
        <message>
            <source>Leaving rows out</source>
            <translation>Yn hepgor rhesi</translation>
        </message>
        <message numerus="yes">
            <source>%n row(s) taken</source>
            <translation>
                <numerusform>%n rhes wedi'u derbyn</numerusform>
                <numerusform>%n rhes wedi'i derbyn</numerusform>
                <numerusform>%n rhes wedi'u derbyn</numerusform>
                <numerusform>%n rhes wedi'u derbyn</numerusform>
                <numerusform>%n rhes wedi'u derbyn</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n rejected again.</source>
            <translation>
                <numerusform>%n wedi'u gwrthod eto.</numerusform>
                <numerusform>%n wedi'i gwrthod eto.</numerusform>
                <numerusform>%n wedi'u gwrthod eto.</numerusform>
                <numerusform>%n wedi'u gwrthod eto.</numerusform>
                <numerusform>%n wedi'u gwrthod eto.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>harmdesk::views::RollBackBar</name>
        <message>
            <source>Reason, kept in the log</source>
            <translation>Rheswm, a gedwir yn y log</translation>
        </message>
        <message>
            <source>Roll the import back</source>
            <translation>Rholio'r mewnforiad yn ôl</translation>
        </message>
        <message>
            <source>&amp;Close</source>
            <translation>Ca&amp;u</translation>
        </message>
        <message>
            <source>Close without a change</source>
            <translation>Cau heb newid dim</translation>
        </message>
        <message>
            <source>Rolling import %1 back takes its new rows out of the case and sets the rows it changed as they were. The receipt stays, and the import can be rolled forward again.</source>
            <translation>Mae rholio mewnforiad %1 yn ôl yn tynnu ei resi newydd o'r achos ac yn gosod y rhesi a newidiwyd ganddo fel yr oeddent. Erys y dderbynneb, a gellir rholio'r mewnforiad ymlaen eto.</translation>
        </message>
        <message>
            <source>Rolling import %1 forward brings its rows back, as they were.</source>
            <translation>Mae rholio mewnforiad %1 ymlaen yn dod â'i resi yn ôl, fel yr oeddent.</translation>
        </message>
        <message>
            <source>&amp;Roll back</source>
            <translation>R&amp;holio'n ôl</translation>
        </message>
        <message>
            <source>&amp;Roll forward</source>
            <translation>R&amp;holio ymlaen</translation>
        </message>
        <message>
            <source>Roll the import forward</source>
            <translation>Rholio'r mewnforiad ymlaen</translation>
        </message>
        <message>
            <source>Looking for what depends on it …</source>
            <translation>Yn chwilio am yr hyn sy'n dibynnu arno …</translation>
        </message>
        <message>
            <source>It cannot be rolled forward now.</source>
            <translation>Ni ellir ei rolio ymlaen nawr.</translation>
        </message>
        <message>
            <source>Roll these back first, the newest first.</source>
            <translation>Rholiwch y rhain yn ôl yn gyntaf, y diweddaraf yn gyntaf.</translation>
        </message>
        <message>
            <source>Rolling import %1 back</source>
            <translation>Yn rholio mewnforiad %1 yn ôl</translation>
        </message>
        <message>
            <source>Rolling import %1 forward</source>
            <translation>Yn rholio mewnforiad %1 ymlaen</translation>
        </message>
        <message>
            <source>Import %1 is rolled back.</source>
            <translation>Mae mewnforiad %1 wedi'i rolio'n ôl.</translation>
        </message>
        <message>
            <source>Import %1 is rolled forward.</source>
            <translation>Mae mewnforiad %1 wedi'i rolio ymlaen.</translation>
        </message>
    </context>
    <context>
        <name>harmdesk::views::RowRules</name>
        <message>
            <source>Words that mean “nothing”, separated by “;”</source>
            <translation>Geiriau sy'n golygu “dim”, wedi'u gwahanu gan “;”</translation>
        </message>
        <message>
            <source>Words that mean nothing</source>
            <translation>Geiriau sy'n golygu dim</translation>
        </message>
        <message>
            <source>Leave out blanks around values</source>
            <translation>Hepgor bylchau o amgylch gwerthoedd</translation>
        </message>
        <message>
            <source>Rows that are left out (and counted as such)</source>
            <translation>Rhesi a hepgorir (ac a gyfrifir felly)</translation>
        </message>
        <message>
            <source>Leave out &amp;more rows…</source>
            <translation>Hepgor m&amp;wy o resi…</translation>
        </message>
        <message>
            <source>One more rule for rows that are left out</source>
            <translation>Un rheol arall ar gyfer rhesi a hepgorir</translation>
        </message>
        <message>
            <source>words that mean nothing</source>
            <translation>geiriau sy'n golygu dim</translation>
        </message>
        <message>
            <source>blanks</source>
            <translation>bylchau</translation>
        </message>
        <message>
            <source>rows left out</source>
            <translation>rhesi a hepgorir</translation>
        </message>
        <message>
            <source>Column of rule %1</source>
            <translation>Colofn rheol %1</translation>
        </message>
        <message>
            <source>Condition of rule %1</source>
            <translation>Amod rheol %1</translation>
        </message>
        <message>
            <source>is</source>
            <translation>yw</translation>
        </message>
        <message>
            <source>is not</source>
            <translation>nid yw</translation>
        </message>
        <message>
            <source>is empty</source>
            <translation>yn wag</translation>
        </message>
        <message>
            <source>is not empty</source>
            <translation>heb fod yn wag</translation>
        </message>
        <message>
            <source>Values of rule %1, separated by semicolons</source>
            <translation>Gwerthoedd rheol %1, wedi'u gwahanu gan hanner colonau</translation>
        </message>
        <message>
            <source>Remove rule %1</source>
            <translation>Tynnu rheol %1</translation>
        </message>
        <message>
            <source>Remove this rule</source>
            <translation>Tynnu'r rheol hon</translation>
        </message>
    </context>
    <context>
        <name>harmdesk::views::RuleEditor</name>
        <message>
            <source>Values of the column and the codes they stand for</source>
            <translation>Gwerthoedd y golofn a'r codau y maent yn eu cynrychioli</translation>
        </message>
        <message>
            <source>code of “%1”</source>
            <translation>cod “%1”</translation>
        </message>
        <message>
            <source>Column of the file</source>
            <translation>Colofn y ffeil</translation>
        </message>
        <message>
            <source>Field of the standard extract</source>
            <translation>Maes yr echdyniad safonol</translation>
        </message>
        <message>
            <source>Fixed text for every row</source>
            <translation>Testun sefydlog ar gyfer pob rhes</translation>
        </message>
        <message>
            <source>Use the column for one more field</source>
            <translation>Defnyddio'r golofn ar gyfer un maes arall</translation>
        </message>
        <message>
            <source>Column</source>
            <translation>Colofn</translation>
        </message>
        <message>
            <source>Fixed text</source>
            <translation>Testun sefydlog</translation>
        </message>
        <message>
            <source>Field</source>
            <translation>Maes</translation>
        </message>
        <message>
            <source>Also for</source>
            <translation>Hefyd ar gyfer</translation>
        </message>
        <message>
            <source>fixed text</source>
            <translation>testun sefydlog</translation>
        </message>
        <message>
            <source>How dates are written</source>
            <translation>Sut yr ysgrifennir dyddiadau</translation>
        </message>
        <message>
            <source>Last year of two digits that belongs to this century</source>
            <translation>Blwyddyn olaf o ddau ddigid sy'n perthyn i'r ganrif hon</translation>
        </message>
        <message>
            <source>A year of two digits up to this one is 20yy, above it 19yy; a date of birth never lies in the future.</source>
            <translation>Mae blwyddyn o ddau ddigid hyd at hon yn 20yy, ac uwch ei phen yn 19yy; nid yw dyddiad geni byth yn y dyfodol.</translation>
        </message>
        <message>
            <source>Dates are written</source>
            <translation>Ysgrifennir dyddiadau</translation>
        </message>
        <message>
            <source>Two digits: 20yy up to</source>
            <translation>Dau ddigid: 20yy hyd at</translation>
        </message>
        <message>
            <source>Decimal sign</source>
            <translation>Arwydd degol</translation>
        </message>
        <message>
            <source>point, 1,234.5</source>
            <translation>pwynt, 1,234.5</translation>
        </message>
        <message>
            <source>comma, 1.234,5</source>
            <translation>coma, 1.234,5</translation>
        </message>
        <message>
            <source>Signs at which a value is split</source>
            <translation>Arwyddion lle holltir gwerth</translation>
        </message>
        <message>
            <source>not split</source>
            <translation>heb ei hollti</translation>
        </message>
        <message>
            <source>Any of these signs ends a part: “,” makes two flags of “VAWG,DA”</source>
            <translation>Mae unrhyw un o'r arwyddion hyn yn gorffen rhan: mae “,” yn gwneud dwy faner o “VAWG,DA”</translation>
        </message>
        <message>
            <source>Which part of a split value</source>
            <translation>Pa ran o werth a holltwyd</translation>
        </message>
        <message>
            <source>every part</source>
            <translation>pob rhan</translation>
        </message>
        <message>
            <source>Second column, joined to the first</source>
            <translation>Ail golofn, wedi'i huno â'r gyntaf</translation>
        </message>
        <message>
            <source>Text between joined columns</source>
            <translation>Testun rhwng colofnau a unwyd</translation>
        </message>
        <message>
            <source>Split at</source>
            <translation>Hollti wrth</translation>
        </message>
        <message>
            <source>Take</source>
            <translation>Cymryd</translation>
        </message>
        <message>
            <source>Join with</source>
            <translation>Uno â</translation>
        </message>
        <message>
            <source>by</source>
            <translation>drwy</translation>
        </message>
        <message>
            <source>order of dates</source>
            <translation>trefn dyddiadau</translation>
        </message>
        <message>
            <source>years of two digits</source>
            <translation>blynyddoedd o ddau ddigid</translation>
        </message>
        <message>
            <source>decimal sign</source>
            <translation>arwydd degol</translation>
        </message>
        <message>
            <source>split</source>
            <translation>hollti</translation>
        </message>
        <message>
            <source>joined column</source>
            <translation>colofn a unwyd</translation>
        </message>
        <message>
            <source>text between columns</source>
            <translation>testun rhwng colofnau</translation>
        </message>
        <message>
            <source>Choose a column or a field</source>
            <translation>Dewiswch golofn neu faes</translation>
        </message>
        <message>
            <source>nothing</source>
            <translation>dim byd</translation>
        </message>
        <message>
            <source>a fixed text</source>
            <translation>testun sefydlog</translation>
        </message>
        <message>
            <source>nowhere yet</source>
            <translation>dim unman eto</translation>
        </message>
        <message>
            <source>left out on purpose</source>
            <translation>wedi'i hepgor o fwriad</translation>
        </message>
        <message>
            <source>no other field</source>
            <translation>dim maes arall</translation>
        </message>
        <message>
            <source>The column goes to %1</source>
            <translation>Mae'r golofn yn mynd i %1</translation>
        </message>
        <message>
            <source>no other column</source>
            <translation>dim colofn arall</translation>
        </message>
        <message numerus="yes">
            <source>The %n most frequent values</source>
            <translation>
                <numerusform>Y %n gwerth mwyaf cyffredin</numerusform>
                <numerusform>Y %n gwerth mwyaf cyffredin</numerusform>
                <numerusform>Y %n gwerth mwyaf cyffredin</numerusform>
                <numerusform>Y %n gwerth mwyaf cyffredin</numerusform>
                <numerusform>Y %n gwerth mwyaf cyffredin</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>All %n value(s)</source>
            <translation>
                <numerusform>Pob un o'r %n gwerth</numerusform>
                <numerusform>Yr %n gwerth</numerusform>
                <numerusform>Pob un o'r %n gwerth</numerusform>
                <numerusform>Pob un o'r %n gwerth</numerusform>
                <numerusform>Pob un o'r %n gwerth</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n without a code</source>
            <translation>
                <numerusform>%n heb god</numerusform>
                <numerusform>%n heb god</numerusform>
                <numerusform>%n heb god</numerusform>
                <numerusform>%n heb god</numerusform>
                <numerusform>%n heb god</numerusform>
            </translation>
        </message>
        <message>
            <source>field emptied</source>
            <translation>gwagiwyd maes</translation>
        </message>
        <message>
            <source>column of a field</source>
            <translation>colofn maes</translation>
        </message>
        <message>
            <source>field of a column</source>
            <translation>maes colofn</translation>
        </message>
        <message>
            <source>one more field of a column</source>
            <translation>un maes arall i golofn</translation>
        </message>
        <message>
            <source>Nothing stands in this column.</source>
            <translation>Nid oes dim yn y golofn hon.</translation>
        </message>
        <message>
            <source>Nearly every value is different: none is listed.</source>
            <translation>Mae bron pob gwerth yn wahanol: ni restrir yr un.</translation>
        </message>
    </context>
    <context>
        <name>harmdesk::views::SandboxChips</name>
        <message>
            <source>%1: %2</source>
            <translation>%1: %2</translation>
        </message>
        <message>
            <source>As at %1</source>
            <translation>Fel ar %1</translation>
        </message>
        <message>
            <source>Index %1</source>
            <translation>Mynegai %1</translation>
        </message>
        <message>
            <source>Unmapped at the median</source>
            <translation>Rhai heb eu paru: y canolrif</translation>
        </message>
        <message>
            <source>Without %1</source>
            <translation>Heb: %1</translation>
        </message>
        <message>
            <source>With %1</source>
            <translation>Gyda: %1</translation>
        </message>
        <message>
            <source>Moved: %1. Delete puts it back.</source>
            <translation>Symudwyd: %1. Mae Delete yn ei roi yn ôl.</translation>
        </message>
    </context>
    <context>
        <name>harmdesk::views::SandboxPage</name>
        <message>
            <source>Name, ref, crime no.</source>
            <translation>Enw, cyf., rhif trosedd</translation>
        </message>
        <message>
            <source>The list with the settings of the sandbox</source>
            <translation>Y rhestr â gosodiadau'r blwch tywod</translation>
        </message>
        <message>
            <source>Undo the last change of the sandbox</source>
            <translation>Dadwneud newid olaf y blwch tywod</translation>
        </message>
        <message>
            <source>Undo (Ctrl+Z)</source>
            <translation>Dadwneud (Ctrl+Z)</translation>
        </message>
        <message>
            <source>Redo the change of the sandbox</source>
            <translation>Ail-wneud newid y blwch tywod</translation>
        </message>
        <message>
            <source>Redo (Ctrl+Shift+Z)</source>
            <translation>Ail-wneud (Ctrl+Shift+Z)</translation>
        </message>
        <message>
            <source>Reset all</source>
            <translation>Ailosod popeth</translation>
        </message>
        <message>
            <source>Reset everything to what the list uses</source>
            <translation>Ailosod popeth i'r hyn y mae'r rhestr yn ei ddefnyddio</translation>
        </message>
        <message>
            <source>Keep as a profile…</source>
            <translation>Cadw fel proffil…</translation>
        </message>
        <message>
            <source>Keep the settings as a profile</source>
            <translation>Cadw'r gosodiadau fel proffil</translation>
        </message>
        <message>
            <source>Search the sandbox's list</source>
            <translation>Chwilio rhestr y blwch tywod</translation>
        </message>
        <message>
            <source>Sandbox. Not the list.</source>
            <translation>Blwch tywod. Nid y rhestr.</translation>
        </message>
        <message>
            <source>Sandbox: nothing is moved yet. Not the list.</source>
            <translation>Blwch tywod: ni symudwyd dim eto. Nid y rhestr.</translation>
        </message>
        <message>
            <source>Sandbox: %1. Not the list.</source>
            <translation>Blwch tywod: %1. Nid y rhestr.</translation>
        </message>
        <message>
            <source>The same suspects are in the top %1; Spearman %2</source>
            <translation>Yr un bobl dan amheuaeth sydd yn y %1 uchaf; Spearman %2</translation>
        </message>
        <message numerus="yes">
            <source>%n suspect(s) enter the top %1, %2 leave; Spearman %3</source>
            <translation>
                <numerusform>%n person dan amheuaeth yn dod i mewn i'r %1 uchaf, %2 yn gadael; Spearman %3</numerusform>
                <numerusform>%n person dan amheuaeth yn dod i mewn i'r %1 uchaf, %2 yn gadael; Spearman %3</numerusform>
                <numerusform>%n person dan amheuaeth yn dod i mewn i'r %1 uchaf, %2 yn gadael; Spearman %3</numerusform>
                <numerusform>%n pherson dan amheuaeth yn dod i mewn i'r %1 uchaf, %2 yn gadael; Spearman %3</numerusform>
                <numerusform>%n person dan amheuaeth yn dod i mewn i'r %1 uchaf, %2 yn gadael; Spearman %3</numerusform>
            </translation>
        </message>
        <message>
            <source>Rank correlation of the real list and the sandbox over the suspects ranked in both: Spearman %1, Kendall %2</source>
            <translation>Cydberthyniad safleoedd y rhestr go iawn a'r blwch tywod dros y bobl dan amheuaeth sydd â safle yn y ddau: Spearman %1, Kendall %2</translation>
        </message>
        <message>
            <source>No case is open. Open one or make a new one from the Case menu.</source>
            <translation>Nid oes achos ar agor. Agorwch un neu crëwch un newydd o'r ddewislen Achos.</translation>
        </message>
        <message>
            <source>Ranking …</source>
            <translation>Yn llunio'r rhestr safleoedd …</translation>
        </message>
        <message>
            <source>Nobody is ranked with these settings.</source>
            <translation>Nid oes gan neb safle â'r gosodiadau hyn.</translation>
        </message>
        <message numerus="yes">
            <source>None of the %n suspect(s) matches the search.</source>
            <translation>
                <numerusform>Nid oes yr un o'r %n person dan amheuaeth yn cyfateb i'r chwiliad.</numerusform>
                <numerusform>Nid yw'r %n person dan amheuaeth yn cyfateb i'r chwiliad.</numerusform>
                <numerusform>Nid oes yr un o'r %n person dan amheuaeth yn cyfateb i'r chwiliad.</numerusform>
                <numerusform>Nid oes yr un o'r %n person dan amheuaeth yn cyfateb i'r chwiliad.</numerusform>
                <numerusform>Nid oes yr un o'r %n person dan amheuaeth yn cyfateb i'r chwiliad.</numerusform>
            </translation>
        </message>
        <message>
            <source>Clear the search</source>
            <translation>Clirio'r chwiliad</translation>
        </message>
        <message>
            <source>Rows of the sandbox are not copied: it is not the list.</source>
            <translation>Ni chopïir rhesi'r blwch tywod: nid y rhestr mohono.</translation>
        </message>
        <message>
            <source>Open the dossier</source>
            <translation>Agor y goflen</translation>
        </message>
        <message>
            <source>Kept as the profile “%1”, version %2. The list is as it was: choose the profile for it on the page Profiles.</source>
            <translation>Cadwyd fel y proffil “%1”, fersiwn %2. Mae'r rhestr fel yr oedd: dewiswch y proffil ar ei chyfer ar y dudalen Proffiliau.</translation>
        </message>
        <message>
            <source>What if</source>
            <translation>Beth pe bai</translation>
        </message>
    </context>
    <context>
        <name>harmdesk::views::SaveCsv</name>
        <message>
            <source>CSV files (*.csv)</source>
            <translation>Ffeiliau CSV (*.csv)</translation>
        </message>
        <message>
            <source>Saving the table</source>
            <translation>Yn cadw'r tabl</translation>
        </message>
        <message>
            <source>The table cannot be written there. No file was left behind; choose another folder.</source>
            <translation>Ni ellir ysgrifennu'r tabl yno. Ni adawyd ffeil ar ôl; dewiswch ffolder arall.</translation>
        </message>
    </context>
    <context>
        <name>harmdesk::views::SavedSpecs</name>
        <message>
            <source>Saved mappings</source>
            <translation>Mapiadau a gadwyd</translation>
        </message>
        <message>
            <source>kept in the case; one that fits is used by itself</source>
            <translation>cedwir yn yr achos; defnyddir un sy'n gweddu yn awtomatig</translation>
        </message>
        <message>
            <source>&amp;Use for these files</source>
            <translation>D&amp;efnyddio ar gyfer y ffeiliau hyn</translation>
        </message>
        <message>
            <source>Use the selected mapping for the files in hand</source>
            <translation>Defnyddio'r mapiad a ddewiswyd ar gyfer y ffeiliau dan sylw</translation>
        </message>
        <message>
            <source>&amp;Load from a file…</source>
            <translation>Llwyt&amp;ho o ffeil…</translation>
        </message>
        <message>
            <source>Load a mapping from a file</source>
            <translation>Llwytho mapiad o ffeil</translation>
        </message>
        <message>
            <source>&amp;Export…</source>
            <translation>Allfo&amp;rio…</translation>
        </message>
        <message>
            <source>Save the selected mapping as a file</source>
            <translation>Cadw'r mapiad a ddewiswyd fel ffeil</translation>
        </message>
        <message>
            <source>Re&amp;move…</source>
            <translation>&amp;Tynnu…</translation>
        </message>
        <message>
            <source>Remove the selected mapping from the list</source>
            <translation>Tynnu'r mapiad a ddewiswyd o'r rhestr</translation>
        </message>
        <message>
            <source>No mapping is saved yet. One is kept when an extract of another layout is imported.</source>
            <translation>Nid oes mapiad wedi'i gadw eto. Cedwir un pan fewnforir echdyniad o gynllun arall.</translation>
        </message>
        <message>
            <source>Choose the files first</source>
            <translation>Dewiswch y ffeiliau yn gyntaf</translation>
        </message>
        <message>
            <source>Load a mapping</source>
            <translation>Llwytho mapiad</translation>
        </message>
        <message>
            <source>Mappings (*.json);;All files (*)</source>
            <translation>Mapiadau (*.json);;Pob ffeil (*)</translation>
        </message>
        <message>
            <source>Save the mapping as a file</source>
            <translation>Cadw'r mapiad fel ffeil</translation>
        </message>
        <message>
            <source>Remove a mapping</source>
            <translation>Tynnu mapiad</translation>
        </message>
        <message>
            <source>Remove “%1” from the list? Its versions stay in the case, because receipts name them.</source>
            <translation>Tynnu “%1” o'r rhestr? Erys ei fersiynau yn yr achos, am fod derbynebau'n eu henwi.</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>Tynnu</translation>
        </message>
        <message>
            <source>Remove the mapping</source>
            <translation>Tynnu'r mapiad</translation>
        </message>
    </context>
    <context>
        <name>harmdesk::views::SelectionLine</name>
        <message>
            <source>Dossier</source>
            <translation>Coflen</translation>
        </message>
        <message>
            <source>Open the dossier</source>
            <translation>Agor y goflen</translation>
        </message>
    </context>
    <context>
        <name>harmdesk::views::SelectionPane</name>
        <message>
            <source>Dossier</source>
            <translation>Coflen</translation>
        </message>
        <message>
            <source>Open the dossier</source>
            <translation>Agor y goflen</translation>
        </message>
        <message>
            <source>Suspect</source>
            <translation>Person</translation>
        </message>
        <message>
            <source>Selected suspect</source>
            <translation>Y person dan amheuaeth a ddewiswyd</translation>
        </message>
        <message>
            <source>Whole list</source>
            <translation>Rhestr</translation>
        </message>
        <message>
            <source>Nobody selected</source>
            <translation>Neb wedi'i ddewis</translation>
        </message>
        <message>
            <source>Hidden by the filters</source>
            <translation>Wedi'i guddio gan yr hidlyddion</translation>
        </message>
        <message>
            <source>Why</source>
            <translation>Pam</translation>
        </message>
        <message>
            <source>Why this rank</source>
            <translation>Pam y safle hwn</translation>
        </message>
        <message>
            <source>Why this rank (W in the list, or Ctrl+Shift+W)</source>
            <translation>Pam y safle hwn (W yn y rhestr, neu Ctrl+Shift+W)</translation>
        </message>
        <message numerus="yes">
            <source>%n suspect(s) with a rank band across the cut-off</source>
            <translation>
                <numerusform>%n person dan amheuaeth â band safleoedd ar draws y trothwy</numerusform>
                <numerusform>%n person dan amheuaeth â band safleoedd ar draws y trothwy</numerusform>
                <numerusform>%n person dan amheuaeth â band safleoedd ar draws y trothwy</numerusform>
                <numerusform>%n pherson dan amheuaeth â band safleoedd ar draws y trothwy</numerusform>
                <numerusform>%n person dan amheuaeth â band safleoedd ar draws y trothwy</numerusform>
            </translation>
        </message>
        <message>
            <source>Selects those whose rank band reaches across the cut-off of %1: inside now and outside in some variation, or the reverse</source>
            <translation>Mae'n dewis y rhai y mae eu band safleoedd yn croesi'r trothwy o %1: y tu mewn yn awr a'r tu allan mewn rhyw amrywiad, neu'r gwrthwyneb</translation>
        </message>
        <message>
            <source>Suspects whose rank band crosses the cut-off</source>
            <translation>Pobl dan amheuaeth y mae eu band safle yn croesi'r trothwy</translation>
        </message>
    </context>
    <context>
        <name>harmdesk::views::SettingRow</name>
        <message>
            <source>%1 in the list</source>
            <translation>%1 yn y rhestr</translation>
        </message>
        <message>
            <source>as in the list</source>
            <translation>fel yn y rhestr</translation>
        </message>
        <message>
            <source>%1: back to %2</source>
            <translation>%1: yn ôl i %2</translation>
        </message>
        <message>
            <source>Back to what the list uses: %1</source>
            <translation>Yn ôl i'r hyn y mae'r rhestr yn ei ddefnyddio: %1</translation>
        </message>
        <message>
            <source>%1, slider</source>
            <translation>%1, llithrydd</translation>
        </message>
        <message>
            <source> d</source>
            <translation> d</translation>
        </message>
        <message>
            <source>days × number of offences</source>
            <translation>diwrnodau × nifer y troseddau</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <translation>%1: %2</translation>
        </message>
    </context>
    <context>
        <name>harmdesk::views::SettingsPage</name>
        <message>
            <source>Settings</source>
            <translation>Gosodiadau</translation>
        </message>
        <message>
            <source>Yours alone, on this machine. Everything applies at once.</source>
            <translation>I chi yn unig, ar y cyfrifiadur hwn. Daw popeth i rym ar unwaith.</translation>
        </message>
        <message>
            <source>Look</source>
            <translation>Golwg</translation>
        </message>
        <message>
            <source>Work</source>
            <translation>Gwaith</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>Iaith</translation>
        </message>
        <message>
            <source>Colours</source>
            <translation>Lliwiau</translation>
        </message>
        <message>
            <source>As the desktop</source>
            <translation>Fel y bwrdd gwaith</translation>
        </message>
        <message>
            <source>Light</source>
            <translation>Golau</translation>
        </message>
        <message>
            <source>Dark</source>
            <translation>Tywyll</translation>
        </message>
        <message>
            <source>Rows of tables</source>
            <translation>Rhesi tablau</translation>
        </message>
        <message>
            <source>By the window’s height</source>
            <translation>Yn ôl uchder y ffenestr</translation>
        </message>
        <message>
            <source>Comfortable</source>
            <translation>Cyfforddus</translation>
        </message>
        <message>
            <source>Compact</source>
            <translation>Cryno</translation>
        </message>
        <message>
            <source>Protective marking</source>
            <translation>Marc diogelwch</translation>
        </message>
        <message>
            <source>Stands at the top and bottom of the window and of every page of a pack; never empty.</source>
            <translation>Saif ar frig ac ar waelod y ffenestr a phob tudalen o becyn; nid yw byth yn wag.</translation>
        </message>
        <message>
            <source>Cut-off</source>
            <translation>Trothwy</translation>
        </message>
        <message>
            <source>How many places of the list the meeting takes.</source>
            <translation>Sawl safle ar y rhestr y mae'r cyfarfod yn ei drafod.</translation>
        </message>
        <message>
            <source>Ask why before victims’ names are shown (the reason goes into the log)</source>
            <translation>Gofyn pam cyn dangos enwau dioddefwyr (cofnodir y rheswm yn y log)</translation>
        </message>
        <message>
            <source>Cut-off: number of places</source>
            <translation>Trothwy: nifer y safleoedd</translation>
        </message>
    </context>
    <context>
        <name>harmdesk::views::SettingsPanel</name>
        <message>
            <source>%1: back to %2</source>
            <translation>%1: yn ôl i %2</translation>
        </message>
        <message>
            <source>As-at date</source>
            <translation>Dyddiad y rhestr</translation>
        </message>
        <message>
            <source>Version of the harm index</source>
            <translation>Fersiwn y mynegai niwed</translation>
        </message>
        <message>
            <source>Harm index</source>
            <translation>Mynegai niwed</translation>
        </message>
        <message>
            <source>Unmapped offences count the median of their class</source>
            <translation>Troseddau heb eu paru yn cyfrif canolrif eu dosbarth</translation>
        </message>
        <message>
            <source>Offences without a value in the index count the median of the values of their Home Office class.</source>
            <translation>Mae troseddau heb werth yn y mynegai yn cyfrif canolrif gwerthoedd eu dosbarth gan y Swyddfa Gartref.</translation>
        </message>
        <message>
            <source>Unmapped offences</source>
            <translation>Troseddau heb eu paru</translation>
        </message>
        <message>
            <source>The case holds one version of the index.</source>
            <translation>Un fersiwn o'r mynegai sydd yn yr achos.</translation>
        </message>
        <message>
            <source>%1 in the list</source>
            <translation>%1 yn y rhestr</translation>
        </message>
        <message>
            <source>0 in the list</source>
            <translation>0 yn y rhestr</translation>
        </message>
        <message>
            <source>count their class median</source>
            <translation>cyfrif canolrif eu dosbarth</translation>
        </message>
    </context>
    <context>
        <name>harmdesk::views::SideIndex</name>
        <message>
            <source>Sections of the dossier</source>
            <translation>Adrannau'r goflen</translation>
        </message>
        <message numerus="yes">
            <source>%1, %n</source>
            <translation>
                <numerusform>%1, %n</numerusform>
                <numerusform>%1, %n</numerusform>
                <numerusform>%1, %n</numerusform>
                <numerusform>%1, %n</numerusform>
                <numerusform>%1, %n</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>harmdesk::views::StatePanel</name>
        <message>
            <source>Next step</source>
            <translation>Y cam nesaf</translation>
        </message>
        <message>
            <source>Retry</source>
            <translation>Ceisio eto</translation>
        </message>
        <message>
            <source>Copy details</source>
            <translation>Copïo'r manylion</translation>
        </message>
        <message>
            <source>Copy the details of the error</source>
            <translation>Copïo manylion y gwall</translation>
        </message>
        <message>
            <source>Loading</source>
            <translation>Yn llwytho</translation>
        </message>
    </context>
    <context>
        <name>harmdesk::views::StatusLine</name>
        <message>
            <source>%1 of %2</source>
            <translation>%1 o %2</translation>
        </message>
        <message>
            <source>Cancelling: %1</source>
            <translation>Yn canslo: %1</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Canslo</translation>
        </message>
        <message>
            <source>Cancel this work</source>
            <translation>Canslo'r gwaith hwn</translation>
        </message>
        <message>
            <source>Copy details</source>
            <translation>Copïo'r manylion</translation>
        </message>
        <message>
            <source>Copy the details of the error</source>
            <translation>Copïo manylion y gwall</translation>
        </message>
        <message>
            <source>Close this message</source>
            <translation>Cau'r neges hon</translation>
        </message>
        <message>
            <source>Progress</source>
            <translation>Cynnydd</translation>
        </message>
    </context>
    <context>
        <name>harmdesk::views::StepButton</name>
        <message>
            <source>done</source>
            <translation>wedi'i wneud</translation>
        </message>
        <message>
            <source>needs you</source>
            <translation>angen eich sylw</translation>
        </message>
        <message>
            <source>working</source>
            <translation>yn gweithio</translation>
        </message>
        <message>
            <source>not yet</source>
            <translation>ddim eto</translation>
        </message>
        <message>
            <source>Step %1, %2: %3</source>
            <translation>Cam %1, %2: %3</translation>
        </message>
    </context>
    <context>
        <name>harmdesk::views::StepStrip</name>
        <message>
            <source>Files</source>
            <translation>Ffeiliau</translation>
        </message>
        <message>
            <source>Format</source>
            <translation>Fformat</translation>
        </message>
        <message>
            <source>Mapping</source>
            <translation>Mapiad</translation>
        </message>
        <message>
            <source>Check</source>
            <translation>Gwiriad</translation>
        </message>
        <message>
            <source>Import</source>
            <translation>Mewnforio</translation>
        </message>
    </context>
    <context>
        <name>harmdesk::views::StopBar</name>
        <message>
            <source>An import is running. Stop it and close?</source>
            <translation>Mae mewnforio ar waith. Ei stopio a chau?</translation>
        </message>
        <message>
            <source>Stop and close</source>
            <translation>Stopio a chau</translation>
        </message>
        <message>
            <source>Stop the import and close</source>
            <translation>Stopio'r mewnforio a chau</translation>
        </message>
        <message>
            <source>Keep working</source>
            <translation>Dal ati</translation>
        </message>
        <message>
            <source>Let the import go on</source>
            <translation>Gadael i'r mewnforio barhau</translation>
        </message>
    </context>
    <context>
        <name>harmdesk::views::TableHeader</name>
        <message>
            <source>%1 ascending</source>
            <translation>%1 esgynnol</translation>
        </message>
        <message>
            <source>%1 descending</source>
            <translation>%1 disgynnol</translation>
        </message>
        <message>
            <source>Sorted by %1.</source>
            <translation>Trefnwyd yn ôl %1.</translation>
        </message>
        <message>
            <source>, then </source>
            <translation>, yna </translation>
        </message>
        <message>
            <source>Click to sort; Shift+click to sort equal values by it as well.</source>
            <translation>Cliciwch i drefnu; Shift+clic i drefnu gwerthoedd cyfartal yn ôl hon hefyd.</translation>
        </message>
    </context>
    <context>
        <name>harmdesk::views::TableSection</name>
        <message>
            <source>Where this comes from</source>
            <translation>O ble y daw hyn</translation>
        </message>
        <message>
            <source>Where the chosen row of “%1” comes from</source>
            <translation>O ble y daw'r rhes a ddewiswyd yn “%1”</translation>
        </message>
        <message>
            <source>Where this comes from: file, line and import of every value (Ctrl+I)</source>
            <translation>O ble y daw hyn: ffeil, llinell a mewnforio pob gwerth (Ctrl+I)</translation>
        </message>
    </context>
    <context>
        <name>harmdesk::views::TimelineKey</name>
        <message>
            <source>Key: filled dot counted, its size by days; open dot not counted; bar bail; dashed bar RUI</source>
            <translation>Allwedd: dot llawn, wedi'i gyfrif, ei faint yn ôl diwrnodau; dot gwag, heb ei gyfrif; bar, mechnïaeth; bar toredig, RUI</translation>
        </message>
        <message>
            <source>counted, size = days</source>
            <translation>wedi'i gyfrif, maint = diwrnodau</translation>
        </message>
        <message>
            <source>not counted</source>
            <translation>heb ei gyfrif</translation>
        </message>
        <message>
            <source>bail</source>
            <translation>mechnïaeth</translation>
        </message>
        <message>
            <source>RUI</source>
            <translation>RUI</translation>
        </message>
    </context>
    <context>
        <name>harmdesk::views::TimelineView</name>
        <message>
            <source>Timeline</source>
            <translation>Llinell amser</translation>
        </message>
        <message>
            <source>as at</source>
            <translation>fel ar</translation>
        </message>
        <message>
            <source>No allegation or event carries a date.</source>
            <translation>Nid oes dyddiad ar unrhyw honiad na digwyddiad.</translation>
        </message>
    </context>
    <context>
        <name>harmdesk::views::TrendsPage</name>
        <message numerus="yes">
            <source>%n row(s) copied</source>
            <translation>
                <numerusform>Copïwyd %n rhes</numerusform>
                <numerusform>Copïwyd %n rhes</numerusform>
                <numerusform>Copïwyd %n rhes</numerusform>
                <numerusform>Copïwyd %n rhes</numerusform>
                <numerusform>Copïwyd %n rhes</numerusform>
            </translation>
        </message>
        <message>
            <source>Open a case to see its trends.</source>
            <translation>Agorwch achos i weld ei dueddiadau.</translation>
        </message>
        <message>
            <source>Measure</source>
            <translation>Mesur</translation>
        </message>
        <message>
            <source>Reports</source>
            <translation>Adroddiadau</translation>
        </message>
        <message>
            <source>Harm in days</source>
            <translation>Niwed mewn diwrnodau</translation>
        </message>
        <message>
            <source>Broken down by</source>
            <translation>Wedi'u dadansoddi yn ôl</translation>
        </message>
        <message>
            <source>By offence group</source>
            <translation>Yn ôl grŵp troseddau</translation>
        </message>
        <message>
            <source>By borough</source>
            <translation>Yn ôl bwrdeistref</translation>
        </message>
        <message>
            <source>Months shown</source>
            <translation>Misoedd a ddangosir</translation>
        </message>
        <message numerus="yes">
            <source>%n month(s)</source>
            <translation>
                <numerusform>%n mis</numerusform>
                <numerusform>%n mis</numerusform>
                <numerusform>%n mis</numerusform>
                <numerusform>%n mis</numerusform>
                <numerusform>%n mis</numerusform>
            </translation>
        </message>
        <message>
            <source>Trends by offence group or borough</source>
            <translation>Tueddiadau yn ôl grŵp troseddau neu fwrdeistref</translation>
        </message>
        <message>
            <source>Waiting for the list</source>
            <translation>Yn aros am y rhestr</translation>
        </message>
        <message>
            <source>Counting by month</source>
            <translation>Yn cyfrif fesul mis</translation>
        </message>
        <message>
            <source>%1 Eligible crimes as the profile %2 counts them, each crime once, also where nobody is accused. The case's earliest report is of %3: months before it are not held, which is not nought.</source>
            <translation>%1 Cofnodion trosedd cymwys fel y mae'r proffil %2 yn eu cyfrif, pob un unwaith, hefyd lle nad oes neb yn gyhuddedig. O %3 y daw adroddiad cynharaf yr achos: ni ddelir y misoedd cyn hynny, ac nid yw hynny'n golygu dim troseddau.</translation>
        </message>
        <message>
            <source>no date</source>
            <translation>dim dyddiad</translation>
        </message>
        <message>
            <source>Concentration and trends</source>
            <translation>Crynodiad a thueddiadau</translation>
        </message>
        <message>
            <source>Trends</source>
            <translation>Tueddiadau</translation>
        </message>
    </context>
    <context>
        <name>harmdesk::views::UnmappedPanel</name>
        <message>
            <source>Offences without a value</source>
            <translation>Troseddau heb werth</translation>
        </message>
        <message>
            <source>Copy</source>
            <translation>Copïo</translation>
        </message>
        <message>
            <source>Copy these offences</source>
            <translation>Copïo'r troseddau hyn</translation>
        </message>
        <message>
            <source>Show these suspects</source>
            <translation>Dangos y bobl hyn dan amheuaeth</translation>
        </message>
        <message>
            <source>Decide them…</source>
            <translation>Penderfynu arnynt…</translation>
        </message>
        <message>
            <source>Decide these offences on the page of offence codes</source>
            <translation>Penderfynu ar y troseddau hyn ar dudalen y codau troseddau</translation>
        </message>
    </context>
    <context>
        <name>harmdesk::views::VersionsSection</name>
        <message>
            <source>Use this version</source>
            <translation>Defnyddio'r fersiwn hwn</translation>
        </message>
        <message>
            <source>Versions of the harm index</source>
            <translation>Fersiynau'r mynegai niwed</translation>
        </message>
        <message>
            <source>Import a version…</source>
            <translation>Mewnforio fersiwn…</translation>
        </message>
        <message>
            <source>Import a version of the harm index from a file</source>
            <translation>Mewnforio fersiwn o'r mynegai niwed o ffeil</translation>
        </message>
        <message>
            <source>or drop an XLSX or CSV file here</source>
            <translation>neu gollyngwch ffeil XLSX neu CSV yma</translation>
        </message>
        <message>
            <source>The old version</source>
            <translation>Yr hen fersiwn</translation>
        </message>
        <message>
            <source>The new version</source>
            <translation>Y fersiwn newydd</translation>
        </message>
        <message>
            <source>Which differences</source>
            <translation>Pa wahaniaethau</translation>
        </message>
        <message>
            <source>Class, code, URN, words</source>
            <translation>Dosbarth, cod, URN, geiriau</translation>
        </message>
        <message>
            <source>Search the differences</source>
            <translation>Chwilio'r gwahaniaethau</translation>
        </message>
        <message>
            <source>Save as CSV…</source>
            <translation>Cadw fel CSV…</translation>
        </message>
        <message>
            <source>Save the whole comparison as CSV</source>
            <translation>Cadw'r gymhariaeth gyfan fel CSV</translation>
        </message>
        <message>
            <source>Differences between the two versions</source>
            <translation>Gwahaniaethau rhwng y ddau fersiwn</translation>
        </message>
        <message>
            <source>Compare</source>
            <translation>Cymharu</translation>
        </message>
        <message>
            <source>with</source>
            <translation>â</translation>
        </message>
        <message>
            <source>All differences</source>
            <translation>Pob gwahaniaeth</translation>
        </message>
        <message>
            <source>Save the comparison</source>
            <translation>Cadw'r gymhariaeth</translation>
        </message>
        <message>
            <source>Index versions %1</source>
            <translation>Fersiynau'r mynegai %1</translation>
        </message>
        <message>
            <source>A comparison needs two versions; this case holds one. Import another.</source>
            <translation>Mae angen dau fersiwn i gymharu; un sydd yn yr achos hwn. Mewnforiwch un arall.</translation>
        </message>
        <message>
            <source>Choose two different versions.</source>
            <translation>Dewiswch ddau fersiwn gwahanol.</translation>
        </message>
        <message>
            <source>Comparing the versions</source>
            <translation>Yn cymharu'r fersiynau</translation>
        </message>
        <message numerus="yes">
            <source>%1 of %n line(s)</source>
            <translation>
                <numerusform>%1 o %n llinell</numerusform>
                <numerusform>%1 o %n llinell</numerusform>
                <numerusform>%1 o %n llinell</numerusform>
                <numerusform>%1 o %n llinell</numerusform>
                <numerusform>%1 o %n llinell</numerusform>
            </translation>
        </message>
        <message>
            <source>This version is in use. Choose another to see what using it does to the list.</source>
            <translation>Defnyddir y fersiwn hwn. Dewiswch un arall i weld beth mae ei ddefnyddio yn ei wneud i'r rhestr.</translation>
        </message>
        <message>
            <source>Choose a version to see what using it does to the list.</source>
            <translation>Dewiswch fersiwn i weld beth mae ei ddefnyddio yn ei wneud i'r rhestr.</translation>
        </message>
        <message>
            <source>Use %1</source>
            <translation>Defnyddio %1</translation>
        </message>
        <message>
            <source>instead of %1. Decisions made by hand stay; those for offences that this version has not wait.</source>
            <translation>yn lle %1. Erys y penderfyniadau a wnaed â llaw; mae'r rhai ar gyfer troseddau nad ydynt yn y fersiwn hwn yn aros.</translation>
        </message>
        <message>
            <source>The case now ranks by %1.</source>
            <translation>Mae'r achos bellach yn llunio'r rhestr safleoedd yn ôl %1.</translation>
        </message>
        <message>
            <source>Import a version of the harm index</source>
            <translation>Mewnforio fersiwn o'r mynegai niwed</translation>
        </message>
        <message>
            <source>Harm index (*.xlsx *.csv)</source>
            <translation>Mynegai niwed (*.xlsx *.csv)</translation>
        </message>
        <message>
            <source>Reading %1</source>
            <translation>Darllen %1</translation>
        </message>
        <message>
            <source>%1 is added; the list ranks as before until it is used.</source>
            <translation>Ychwanegwyd %1; llunnir y rhestr safleoedd fel o'r blaen nes y'i defnyddir.</translation>
        </message>
        <message>
            <source>Rules carried over: %1.</source>
            <translation>Rheolau a gariwyd drosodd: %1.</translation>
        </message>
        <message>
            <source>To be settled anew: %1.</source>
            <translation>I'w datrys o'r newydd: %1.</translation>
        </message>
        <message numerus="yes">
            <source>%n line(s) saved to %1</source>
            <translation>
                <numerusform>Cadwyd %n llinell yn %1</numerusform>
                <numerusform>Cadwyd %n llinell yn %1</numerusform>
                <numerusform>Cadwyd %n llinell yn %1</numerusform>
                <numerusform>Cadwyd %n llinell yn %1</numerusform>
                <numerusform>Cadwyd %n llinell yn %1</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>harmdesk::views::VictimsSection</name>
        <message>
            <source>Reveal…</source>
            <translation>Datgelu…</translation>
        </message>
        <message>
            <source>Show names</source>
            <translation>Dangos enwau</translation>
        </message>
        <message>
            <source>Victims</source>
            <translation>Dioddefwyr</translation>
        </message>
        <message>
            <source>Reveal the names of the victims</source>
            <translation>Datgelu enwau'r dioddefwyr</translation>
        </message>
        <message>
            <source>Why do you need the names? Your name, the time and this reason are logged.</source>
            <translation>Pam mae angen yr enwau arnoch? Cofnodir eich enw, yr amser a'r rheswm hwn yn y log.</translation>
        </message>
        <message>
            <source>Reason for revealing the names</source>
            <translation>Rheswm dros ddatgelu'r enwau</translation>
        </message>
        <message>
            <source>Reason</source>
            <translation>Rheswm</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Canslo</translation>
        </message>
        <message>
            <source>Leave the names hidden</source>
            <translation>Gadael yr enwau ynghudd</translation>
        </message>
        <message>
            <source>Show the names of the victims</source>
            <translation>Dangos enwau'r dioddefwyr</translation>
        </message>
        <message numerus="yes">
            <source>%n allegation(s)</source>
            <translation>
                <numerusform>%n honiad</numerusform>
                <numerusform>%n honiad</numerusform>
                <numerusform>%n honiad</numerusform>
                <numerusform>%n honiad</numerusform>
                <numerusform>%n honiad</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n counted</source>
            <translation>
                <numerusform>%n wedi'u cyfrif</numerusform>
                <numerusform>%n wedi'i gyfrif</numerusform>
                <numerusform>%n wedi'u cyfrif</numerusform>
                <numerusform>%n wedi'u cyfrif</numerusform>
                <numerusform>%n wedi'u cyfrif</numerusform>
            </translation>
        </message>
        <message>
            <source>days</source>
            <translation>diwrnodau</translation>
        </message>
        <message>
            <source>No victim is recorded for these allegations.</source>
            <translation>Nid oes dioddefwr wedi'i gofnodi ar gyfer yr honiadau hyn.</translation>
        </message>
        <message>
            <source>names shown, logged</source>
            <translation>dangosir yr enwau, cofnodwyd yn y log</translation>
        </message>
        <message>
            <source>names hidden</source>
            <translation>enwau ynghudd</translation>
        </message>
        <message>
            <source>Hide</source>
            <translation>Cuddio</translation>
        </message>
        <message>
            <source>Hide the names of the victims</source>
            <translation>Cuddio enwau'r dioddefwyr</translation>
        </message>
        <message>
            <source>A reveal asks why and is logged.</source>
            <translation>Wrth ddatgelu, gofynnir pam, a chofnodir hynny yn y log.</translation>
        </message>
        <message>
            <source>Where the records of victim %1 come from</source>
            <translation>O ble y daw cofnodion y dioddefwr %1</translation>
        </message>
        <message>
            <source>Where this comes from: file, line and import of every value</source>
            <translation>O ble y daw hyn: ffeil, llinell a mewnforiad pob gwerth</translation>
        </message>
    </context>
    <context>
        <name>harmdesk::views::ViewSwitch</name>
        <message>
            <source>Kept in this case</source>
            <translation>Cedwir yn yr achos hwn</translation>
        </message>
        <message>
            <source>No case is open.</source>
            <translation>Nid oes achos ar agor.</translation>
        </message>
        <message>
            <source>Save as…</source>
            <translation>Cadw fel…</translation>
        </message>
        <message>
            <source>Update “%1”</source>
            <translation>Diweddaru “%1”</translation>
        </message>
        <message>
            <source>Rename “%1”…</source>
            <translation>Ailenwi “%1”…</translation>
        </message>
        <message>
            <source>Delete “%1”…</source>
            <translation>Dileu “%1”…</translation>
        </message>
        <message>
            <source>View “%1” is now “%2”</source>
            <translation>Enw'r olwg “%1” bellach yw “%2”</translation>
        </message>
        <message>
            <source>View “%1” deleted</source>
            <translation>Dilëwyd yr olwg “%1”</translation>
        </message>
        <message>
            <source>View “%1” saved</source>
            <translation>Cadwyd yr olwg “%1”</translation>
        </message>
        <message>
            <source>%1, changed</source>
            <translation>%1, wedi'i newid</translation>
        </message>
        <message>
            <source>View: %1</source>
            <translation>Golwg: %1</translation>
        </message>
        <message>
            <source>View of the list: %1</source>
            <translation>Golwg ar y rhestr: %1</translation>
        </message>
        <message>
            <source>Views: a filter, sorting and columns under one name</source>
            <translation>Golygon: hidlydd, trefn a cholofnau o dan un enw</translation>
        </message>
        <message>
            <source>Name of the view</source>
            <translation>Enw'r olwg</translation>
        </message>
        <message>
            <source>Delete the view “%1” from this case?</source>
            <translation>Dileu'r olwg “%1” o'r achos hwn?</translation>
        </message>
        <message>
            <source>That name belongs to a built-in view:</source>
            <translation>Mae'r enw hwnnw'n perthyn i olwg fewnol:</translation>
        </message>
        <message>
            <source>There is a view of that name:</source>
            <translation>Mae golwg o'r enw hwnnw:</translation>
        </message>
        <message>
            <source>Rename “%1” to</source>
            <translation>Ailenwi “%1” yn</translation>
        </message>
        <message>
            <source>Replaces the view of that name:</source>
            <translation>Mae'n disodli'r olwg o'r enw hwnnw:</translation>
        </message>
        <message>
            <source>Save what is shown as</source>
            <translation>Cadw'r hyn a ddangosir fel</translation>
        </message>
        <message>
            <source>Delete</source>
            <translation>Dileu</translation>
        </message>
        <message>
            <source>Rename</source>
            <translation>Ailenwi</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>Cadw</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Canslo</translation>
        </message>
    </context>
    <context>
        <name>harmdesk::views::WelcomePanel</name>
        <message>
            <source>Open %1</source>
            <translation>Agor %1</translation>
        </message>
        <message>
            <source>Opening %1</source>
            <translation>Yn agor %1</translation>
        </message>
        <message>
            <source>No case is open</source>
            <translation>Nid oes achos ar agor</translation>
        </message>
        <message>
            <source>A case is one file with everything that was imported, written and decided. Open one, or start a new one and import an extract into it.</source>
            <translation>Un ffeil yw achos, gyda phopeth a fewnforiwyd, a ysgrifennwyd ac a benderfynwyd. Agorwch un, neu dechreuwch un newydd a mewnforio echdyniad iddo.</translation>
        </message>
        <message>
            <source>Open a case…</source>
            <translation>Agor achos…</translation>
        </message>
        <message>
            <source>New case…</source>
            <translation>Achos newydd…</translation>
        </message>
        <message>
            <source>Recent cases</source>
            <translation>Achosion diweddar</translation>
        </message>
        <message>
            <source>Open another case…</source>
            <translation>Agor achos arall…</translation>
        </message>
    </context>
    <context>
        <name>harmdesk::views::WhyPanel</name>
        <message>
            <source>%1: explain this place instead</source>
            <translation>%1: egluro'r safle hwn yn lle hynny</translation>
        </message>
        <message>
            <source>Select a suspect to see why the list has them there.</source>
            <translation>Dewiswch berson dan amheuaeth i weld pam y mae'r rhestr yn ei osod yno.</translation>
        </message>
        <message>
            <source>Explaining the place …</source>
            <translation>Yn egluro'r safle …</translation>
        </message>
        <message>
            <source>No cycle before this day is frozen.</source>
            <translation>Nid oes cylch cyn y diwrnod hwn wedi'i rewi.</translation>
        </message>
        <message>
            <source>The frozen cycles are still being read.</source>
            <translation>Mae'r cylchoedd a rewyd yn dal i gael eu darllen.</translation>
        </message>
        <message>
            <source>Comparing with %1 …</source>
            <translation>Yn cymharu â %1 …</translation>
        </message>
        <message>
            <source>Why rank %1: %2</source>
            <translation>Pam safle %1: %2</translation>
        </message>
        <message>
            <source>Why not ranked: %1</source>
            <translation>Pam heb safle: %1</translation>
        </message>
        <message>
            <source>%1, as at %2, profile %3</source>
            <translation>%1, fel ar %2, proffil %3</translation>
        </message>
        <message>
            <source>Rank %1: %2 days more</source>
            <translation>Safle %1: %2 diwrnod yn fwy</translation>
        </message>
        <message>
            <source>Rank %1: %2 days less</source>
            <translation>Safle %1: %2 diwrnod yn llai</translation>
        </message>
        <message>
            <source>First below the cut-off, rank %1: %2 days less</source>
            <translation>Y cyntaf islaw'r trothwy, safle %1: %2 diwrnod yn llai</translation>
        </message>
        <message>
            <source>Last inside the cut-off, rank %1: %2 days more</source>
            <translation>Yr olaf o fewn y trothwy, safle %1: %2 diwrnod yn fwy</translation>
        </message>
        <message>
            <source>Copy the sentences</source>
            <translation>Copïo'r brawddegau</translation>
        </message>
        <message>
            <source>Allegations</source>
            <translation>Honiadau</translation>
        </message>
        <message>
            <source>Cut-off and neighbours</source>
            <translation>Y trothwy a'r cymdogion</translation>
        </message>
        <message>
            <source>Since the last cycle</source>
            <translation>Ers y cylch diwethaf</translation>
        </message>
        <message>
            <source>Since %1</source>
            <translation>Ers %1</translation>
        </message>
        <message>
            <source>What takes the suspect off the list</source>
            <translation>Beth sy'n tynnu'r person dan amheuaeth oddi ar y rhestr</translation>
        </message>
        <message>
            <source>Not counted (%1)</source>
            <translation>Heb eu cyfrif (%1)</translation>
        </message>
        <message>
            <source>Rank band</source>
            <translation>Band safleoedd</translation>
        </message>
        <message>
            <source>Why this rank</source>
            <translation>Pam y safle hwn</translation>
        </message>
        <message>
            <source>no date</source>
            <translation>dim dyddiad</translation>
        </message>
        <message>
            <source>The suspect is not ranked.</source>
            <translation>Nid oes gan y person dan amheuaeth safle.</translation>
        </message>
        <message>
            <source>The suspect is below the cut-off already.</source>
            <translation>Mae'r person dan amheuaeth islaw'r trothwy eisoes.</translation>
        </message>
        <message numerus="yes">
            <source>Without %n allegation(s), %1 days, too little remains for the profile to rank the suspect:</source>
            <translation>
                <numerusform>Heb %n honiad, %1 diwrnod, erys rhy ychydig i'r proffil roi safle i'r person dan amheuaeth:</numerusform>
                <numerusform>Heb %n honiad, %1 diwrnod, erys rhy ychydig i'r proffil roi safle i'r person dan amheuaeth:</numerusform>
                <numerusform>Heb %n honiad, %1 diwrnod, erys rhy ychydig i'r proffil roi safle i'r person dan amheuaeth:</numerusform>
                <numerusform>Heb %n honiad, %1 diwrnod, erys rhy ychydig i'r proffil roi safle i'r person dan amheuaeth:</numerusform>
                <numerusform>Heb %n honiad, %1 diwrnod, erys rhy ychydig i'r proffil roi safle i'r person dan amheuaeth:</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Without %n allegation(s), %1 days, the suspect is below the cut-off:</source>
            <translation>
                <numerusform>Heb %n honiad, %1 diwrnod, mae'r person dan amheuaeth islaw'r trothwy:</numerusform>
                <numerusform>Heb %n honiad, %1 diwrnod, mae'r person dan amheuaeth islaw'r trothwy:</numerusform>
                <numerusform>Heb %n honiad, %1 diwrnod, mae'r person dan amheuaeth islaw'r trothwy:</numerusform>
                <numerusform>Heb %n honiad, %1 diwrnod, mae'r person dan amheuaeth islaw'r trothwy:</numerusform>
                <numerusform>Heb %n honiad, %1 diwrnod, mae'r person dan amheuaeth islaw'r trothwy:</numerusform>
            </translation>
        </message>
        <message>
            <source>No smaller set does so.</source>
            <translation>Nid oes set lai sy'n gwneud hynny.</translation>
        </message>
        <message>
            <source>A smaller set may do so; the search was cut short.</source>
            <translation>Gall fod set lai sy'n gwneud hynny; torrwyd y chwiliad yn fyr.</translation>
        </message>
        <message numerus="yes">
            <source>%1: %n allegation(s)</source>
            <translation>
                <numerusform>%1: %n honiad</numerusform>
                <numerusform>%1: %n honiad</numerusform>
                <numerusform>%1: %n honiad</numerusform>
                <numerusform>%1: %n honiad</numerusform>
                <numerusform>%1: %n honiad</numerusform>
            </translation>
        </message>
        <message>
            <source>Every allegation held is counted.</source>
            <translation>Mae pob honiad a ddelir wedi'i gyfrif.</translation>
        </message>
        <message>
            <source>rank %1</source>
            <translation>safle %1</translation>
        </message>
        <message>
            <source>not ranked</source>
            <translation>heb safle</translation>
        </message>
        <message>
            <source>Now</source>
            <translation>Nawr</translation>
        </message>
        <message>
            <source>The band of this place is not worked out.</source>
            <translation>Ni chyfrifir band y safle hwn.</translation>
        </message>
        <message>
            <source>Best: rank %1, by %2.</source>
            <translation>Gorau: safle %1, drwy %2.</translation>
        </message>
        <message>
            <source>Worst: not ranked, by %1.</source>
            <translation>Gwaethaf: heb safle, drwy %1.</translation>
        </message>
        <message>
            <source>Worst: rank %1, by %2.</source>
            <translation>Gwaethaf: safle %1, drwy %2.</translation>
        </message>
        <message numerus="yes">
            <source>%n variation(s) were tried.</source>
            <translation>
                <numerusform>Rhoddwyd cynnig ar %n amrywiad.</numerusform>
                <numerusform>Rhoddwyd cynnig ar %n amrywiad.</numerusform>
                <numerusform>Rhoddwyd cynnig ar %n amrywiad.</numerusform>
                <numerusform>Rhoddwyd cynnig ar %n amrywiad.</numerusform>
                <numerusform>Rhoddwyd cynnig ar %n amrywiad.</numerusform>
            </translation>
        </message>
        <message>
            <source>The place at the cut-off</source>
            <translation>Y safle wrth y trothwy</translation>
        </message>
        <message>
            <source>The place above</source>
            <translation>Y safle uwchben</translation>
        </message>
        <message>
            <source>The place below</source>
            <translation>Y safle islaw</translation>
        </message>
    </context>
    <context>
        <name>harmdesk::views::WhySection</name>
        <message>
            <source>Fold away</source>
            <translation>Plygu</translation>
        </message>
        <message>
            <source>Unfold</source>
            <translation>Agor y plyg</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>Agored</translation>
        </message>
        <message>
            <source>Folded away</source>
            <translation>Wedi'i blygu</translation>
        </message>
    </context>
    <context>
        <name>harmdesk::views::WizardRunner</name>
        <message>
            <source>Looking at %1</source>
            <translation>Yn edrych ar %1</translation>
        </message>
        <message>
            <source>Stopped. Nothing was changed.</source>
            <translation>Wedi stopio. Ni newidiwyd dim.</translation>
        </message>
        <message>
            <source>Reading whole columns</source>
            <translation>Yn darllen colofnau cyfan</translation>
        </message>
        <message>
            <source>Checking %1</source>
            <translation>Yn gwirio %1</translation>
        </message>
        <message numerus="yes">
            <source>Checked, %n row(s) would be rejected. Nothing was written.</source>
            <translation>
                <numerusform>Gwiriwyd: byddid yn gwrthod %n rhes. Nid ysgrifennwyd dim.</numerusform>
                <numerusform>Gwiriwyd: byddid yn gwrthod %n rhes. Nid ysgrifennwyd dim.</numerusform>
                <numerusform>Gwiriwyd: byddid yn gwrthod %n rhes. Nid ysgrifennwyd dim.</numerusform>
                <numerusform>Gwiriwyd: byddid yn gwrthod %n rhes. Nid ysgrifennwyd dim.</numerusform>
                <numerusform>Gwiriwyd: byddid yn gwrthod %n rhes. Nid ysgrifennwyd dim.</numerusform>
            </translation>
        </message>
        <message>
            <source>Importing %1</source>
            <translation>Yn mewnforio %1</translation>
        </message>
        <message numerus="yes">
            <source>Imported, %n row(s) rejected.</source>
            <translation>
                <numerusform>Mewnforiwyd: gwrthodwyd %n rhes.</numerusform>
                <numerusform>Mewnforiwyd: gwrthodwyd %n rhes.</numerusform>
                <numerusform>Mewnforiwyd: gwrthodwyd %n rhes.</numerusform>
                <numerusform>Mewnforiwyd: gwrthodwyd %n rhes.</numerusform>
                <numerusform>Mewnforiwyd: gwrthodwyd %n rhes.</numerusform>
            </translation>
        </message>
        <message>
            <source>The mapping %1 cannot be opened.</source>
            <translation>Ni ellir agor y mapiad %1.</translation>
        </message>
        <message>
            <source>%1 is too large for a mapping. Choose a file that Harmdesk has written.</source>
            <translation>Mae %1 yn rhy fawr i fod yn fapiad. Dewiswch ffeil a ysgrifennwyd gan Harmdesk.</translation>
        </message>
        <message>
            <source>The mapping could not be written to %1. Choose another folder, or free some space.</source>
            <translation>Nid oedd modd ysgrifennu'r mapiad i %1. Dewiswch ffolder arall, neu rhyddhewch rywfaint o le.</translation>
        </message>
        <message>
            <source>The mapping is saved in %1.</source>
            <translation>Cadwyd y mapiad yn %1.</translation>
        </message>
        <message>
            <source>The mapping “%1” is removed from the list.</source>
            <translation>Tynnwyd y mapiad “%1” o'r rhestr.</translation>
        </message>
    </context>
    <context>
        <name>harmdesk::views::WizardState</name>
        <message>
            <source>Choose the files of an extract.</source>
            <translation>Dewiswch ffeiliau echdyniad.</translation>
        </message>
        <message>
            <source>%1 cannot be read as it is set.</source>
            <translation>Ni ellir darllen %1 fel y mae wedi'i gosod.</translation>
        </message>
        <message>
            <source>Look at %1: its format can be understood in two ways.</source>
            <translation>Edrychwch ar %1: gellir deall ei fformat mewn dwy ffordd.</translation>
        </message>
        <message>
            <source>The format has changed: the columns must be read again.</source>
            <translation>Mae'r fformat wedi newid: rhaid darllen y colofnau eto.</translation>
        </message>
        <message numerus="yes">
            <source>%n thing(s) to settle before anything can be imported.</source>
            <translation>
                <numerusform>%n peth i'w datrys cyn y gellir mewnforio dim.</numerusform>
                <numerusform>%n peth i'w ddatrys cyn y gellir mewnforio dim.</numerusform>
                <numerusform>%n peth i'w datrys cyn y gellir mewnforio dim.</numerusform>
                <numerusform>%n pheth i'w datrys cyn y gellir mewnforio dim.</numerusform>
                <numerusform>%n peth i'w datrys cyn y gellir mewnforio dim.</numerusform>
            </translation>
        </message>
        <message>
            <source>Look over the proposed mapping, then go on.</source>
            <translation>Edrychwch dros y mapiad a gynigir, yna ewch ymlaen.</translation>
        </message>
        <message>
            <source>Not checked as it is now.</source>
            <translation>Heb ei wirio fel y mae nawr.</translation>
        </message>
        <message>
            <source>other columns</source>
            <translation>colofnau eraill</translation>
        </message>
    </context>
    <context>
        <name>harmdesk::views::cycles::CycleEditor</name>
        <message>
            <source>Profile of the cycle</source>
            <translation>Proffil y cylch</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>Agored</translation>
        </message>
        <message>
            <source>Open the cycle</source>
            <translation>Agor y cylch</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Canslo</translation>
        </message>
        <message>
            <source>Leave the cycle as it is</source>
            <translation>Gadael y cylch fel y mae</translation>
        </message>
        <message>
            <source>As-at date of the cycle</source>
            <translation>Dyddiad rhestr y cylch</translation>
        </message>
        <message>
            <source>Cut-off: number of places inside</source>
            <translation>Trothwy: nifer y lleoedd o'i fewn</translation>
        </message>
        <message>
            <source>Who opens the cycle</source>
            <translation>Pwy sy'n agor y cylch</translation>
        </message>
        <message>
            <source>As at</source>
            <translation>Fel ar</translation>
        </message>
        <message>
            <source>Profile</source>
            <translation>Proffil</translation>
        </message>
        <message>
            <source>Cut-off</source>
            <translation>Trothwy</translation>
        </message>
        <message>
            <source>By</source>
            <translation>Gan</translation>
        </message>
        <message>
            <source>Change the open cycle: %1</source>
            <translation>Newid y cylch agored: %1</translation>
        </message>
        <message>
            <source>Open the cycle of %1</source>
            <translation>Agor cylch %1</translation>
        </message>
        <message>
            <source>Change</source>
            <translation>Newid</translation>
        </message>
        <message>
            <source>Open %1</source>
            <translation>Agor %1</translation>
        </message>
        <message>
            <source>%1. Everyone who opens this case starts from this date, profile and cut-off.</source>
            <translation>%1. Mae pawb sy'n agor yr achos hwn yn dechrau o'r dyddiad, y proffil a'r trothwy hyn.</translation>
        </message>
        <message>
            <source>Say who opens the cycle.</source>
            <translation>Nodwch pwy sy'n agor y cylch.</translation>
        </message>
    </context>
    <context>
        <name>harmdesk::views::cycles::CyclesSection</name>
        <message>
            <source>%1 is open; the list follows it.</source>
            <translation>Mae %1 ar agor; mae'r rhestr yn ei ddilyn.</translation>
        </message>
        <message>
            <source>%1 is frozen, version %2, sum %3.</source>
            <translation>Mae %1 wedi'i rewi, fersiwn %2, swm %3.</translation>
        </message>
        <message>
            <source>Close without freezing</source>
            <translation>Cau heb rewi</translation>
        </message>
        <message>
            <source>Close the open cycle without freezing it</source>
            <translation>Cau'r cylch agored heb ei rewi</translation>
        </message>
        <message>
            <source>Freeze this list…</source>
            <translation>Rhewi'r rhestr hon…</translation>
        </message>
        <message>
            <source>Freeze the list on screen</source>
            <translation>Rhewi'r rhestr ar y sgrin</translation>
        </message>
        <message>
            <source>Frozen cycles</source>
            <translation>Cylchoedd a rewyd</translation>
        </message>
        <message>
            <source>Show list</source>
            <translation>Dangos y rhestr</translation>
        </message>
        <message>
            <source>Show the frozen list</source>
            <translation>Dangos y rhestr a rewyd</translation>
        </message>
        <message>
            <source>Copy sum</source>
            <translation>Copïo'r swm</translation>
        </message>
        <message>
            <source>Copy the SHA-256 of the cycle</source>
            <translation>Copïo SHA-256 y cylch</translation>
        </message>
        <message>
            <source>Save list…</source>
            <translation>Cadw'r rhestr…</translation>
        </message>
        <message>
            <source>Save the frozen list as CSV</source>
            <translation>Cadw'r rhestr a rewyd fel CSV</translation>
        </message>
        <message>
            <source>Save ledger…</source>
            <translation>Cadw'r gyfriflen…</translation>
        </message>
        <message>
            <source>Save the frozen ledger as CSV</source>
            <translation>Cadw'r gyfriflen a rewyd fel CSV</translation>
        </message>
        <message>
            <source>Verify all</source>
            <translation>Gwirio'r cyfan</translation>
        </message>
        <message>
            <source>Make every frozen list again and compare</source>
            <translation>Llunio pob rhestr a rewyd eto a'u cymharu</translation>
        </message>
        <message>
            <source>No case is open.</source>
            <translation>Nid oes achos ar agor.</translation>
        </message>
        <message>
            <source>Reading the frozen cycles</source>
            <translation>Yn darllen y cylchoedd a rewyd</translation>
        </message>
        <message>
            <source>No cycle is frozen yet. Freezing keeps a month's list as it was agreed, so that it can be shown and checked later.</source>
            <translation>Ni rewyd unrhyw gylch eto. Mae rhewi'n cadw rhestr y mis fel y cytunwyd arni, fel y gellir ei dangos a'i gwirio yn ddiweddarach.</translation>
        </message>
        <message>
            <source>Change…</source>
            <translation>Newid…</translation>
        </message>
        <message>
            <source>Open cycle…</source>
            <translation>Agor cylch…</translation>
        </message>
        <message>
            <source>Change the open cycle</source>
            <translation>Newid y cylch agored</translation>
        </message>
        <message>
            <source>Open a cycle</source>
            <translation>Agor cylch</translation>
        </message>
        <message>
            <source>%1 is open: as at %2, profile %3, cut-off %4. Opened by %5.</source>
            <translation>Mae %1 ar agor: fel ar %2, proffil %3, trothwy %4. Agorwyd gan %5.</translation>
        </message>
        <message>
            <source>The list on screen is another: as at %1, profile %2.</source>
            <translation>Rhestr arall sydd ar y sgrin: fel ar %1, proffil %2.</translation>
        </message>
        <message>
            <source>No cycle is open. An open cycle sets the as-at date, profile and cut-off that everyone who opens this case starts from.</source>
            <translation>Nid oes cylch ar agor. Mae cylch agored yn gosod y dyddiad, y proffil a'r trothwy y mae pawb sy'n agor yr achos hwn yn dechrau ohonynt.</translation>
        </message>
        <message>
            <source>There is no list to freeze yet.</source>
            <translation>Nid oes rhestr i'w rhewi eto.</translation>
        </message>
        <message>
            <source>a frozen list is never changed; Enter shows it</source>
            <translation>ni newidir rhestr a rewyd byth; mae Enter yn ei dangos</translation>
        </message>
        <message>
            <source>The sum of %1 is copied.</source>
            <translation>Copïwyd swm %1.</translation>
        </message>
        <message>
            <source>The cycle is closed; nothing was frozen.</source>
            <translation>Mae'r cylch wedi'i gau; ni rewyd dim.</translation>
        </message>
        <message>
            <source>Save the frozen list</source>
            <translation>Cadw'r rhestr a rewyd</translation>
        </message>
        <message>
            <source>Save the frozen ledger</source>
            <translation>Cadw'r gyfriflen a rewyd</translation>
        </message>
        <message>
            <source>Saved to %1</source>
            <translation>Cadwyd yn %1</translation>
        </message>
        <message>
            <source>Every frozen list is being made again from what it kept…</source>
            <translation>Mae pob rhestr a rewyd yn cael ei llunio eto o'r hyn a gadwodd…</translation>
        </message>
        <message>
            <source>The check could not be finished. %1</source>
            <translation>Ni ellid gorffen y gwiriad. %1</translation>
        </message>
        <message numerus="yes">
            <source>Verified: %n frozen cycle(s) made again, every byte as frozen.</source>
            <translation>
                <numerusform>Gwiriwyd: lluniwyd eto %n cylch a rewyd, pob beit fel y'i rhewyd.</numerusform>
                <numerusform>Gwiriwyd: lluniwyd eto %n cylch a rewyd, pob beit fel y'i rhewyd.</numerusform>
                <numerusform>Gwiriwyd: lluniwyd eto %n cylch a rewyd, pob beit fel y'i rhewyd.</numerusform>
                <numerusform>Gwiriwyd: lluniwyd eto %n chylch a rewyd, pob beit fel y'i rhewyd.</numerusform>
                <numerusform>Gwiriwyd: lluniwyd eto %n cylch a rewyd, pob beit fel y'i rhewyd.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>harmdesk::views::cycles::FreezePanel</name>
        <message>
            <source>Who freezes the list</source>
            <translation>Pwy sy'n rhewi'r rhestr</translation>
        </message>
        <message>
            <source>Why the list is frozen</source>
            <translation>Pam y rhewir y rhestr</translation>
        </message>
        <message>
            <source>See the unmapped offences</source>
            <translation>Gweld y troseddau heb eu paru</translation>
        </message>
        <message>
            <source>Go to the offences without a value</source>
            <translation>Mynd i'r troseddau heb werth</translation>
        </message>
        <message>
            <source>Reload the case</source>
            <translation>Ail-lwytho'r achos</translation>
        </message>
        <message>
            <source>Load the case again and rank it anew</source>
            <translation>Llwytho'r achos eto a llunio'r rhestr safleoedd o'r newydd</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Canslo</translation>
        </message>
        <message>
            <source>Do not freeze</source>
            <translation>Peidio â rhewi</translation>
        </message>
        <message>
            <source>Freeze for good</source>
            <translation>Rhewi am byth</translation>
        </message>
        <message>
            <source>why, for the log: “agreed at the meeting of 3 November”</source>
            <translation>pam, ar gyfer y log: “cytunwyd yng nghyfarfod 3 Tachwedd”</translation>
        </message>
        <message>
            <source>Frozen by</source>
            <translation>Rhewyd gan</translation>
        </message>
        <message>
            <source>Reason</source>
            <translation>Rheswm</translation>
        </message>
        <message>
            <source>Freeze %1</source>
            <translation>Rhewi %1</translation>
        </message>
        <message>
            <source>Freeze</source>
            <translation>Rhewi</translation>
        </message>
        <message>
            <source>The list on screen: as at %1, profile %2, index %3, cut-off %4, %5 ranked.</source>
            <translation>Y rhestr ar y sgrin: fel ar %1, proffil %2, mynegai %3, trothwy %4, %5 â safle.</translation>
        </message>
        <message>
            <source>There is no list to freeze yet.</source>
            <translation>Nid oes rhestr i'w rhewi eto.</translation>
        </message>
        <message numerus="yes">
            <source>%n offence(s) without a value count 0 days;</source>
            <translation>
                <numerusform>mae %n trosedd heb werth yn cyfrif 0 diwrnod;</numerusform>
                <numerusform>mae %n drosedd heb werth yn cyfrif 0 diwrnod;</numerusform>
                <numerusform>mae %n trosedd heb werth yn cyfrif 0 diwrnod;</numerusform>
                <numerusform>mae %n throsedd heb werth yn cyfrif 0 diwrnod;</numerusform>
                <numerusform>mae %n trosedd heb werth yn cyfrif 0 diwrnod;</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>the score of %n suspect(s) reads “at least”.</source>
            <translation>
                <numerusform>mae sgôr %n person dan amheuaeth yn “o leiaf”.</numerusform>
                <numerusform>mae sgôr %n person dan amheuaeth yn “o leiaf”.</numerusform>
                <numerusform>mae sgôr %n person dan amheuaeth yn “o leiaf”.</numerusform>
                <numerusform>mae sgôr %n pherson dan amheuaeth yn “o leiaf”.</numerusform>
                <numerusform>mae sgôr %n person dan amheuaeth yn “o leiaf”.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n rejected row(s) of imports are not settled.</source>
            <translation>
                <numerusform>nid yw %n rhes a wrthodwyd o fewnforiadau wedi'u datrys.</numerusform>
                <numerusform>nid yw %n rhes a wrthodwyd o fewnforiadau wedi'i datrys.</numerusform>
                <numerusform>nid yw %n rhes a wrthodwyd o fewnforiadau wedi'u datrys.</numerusform>
                <numerusform>nid yw %n rhes a wrthodwyd o fewnforiadau wedi'u datrys.</numerusform>
                <numerusform>nid yw %n rhes a wrthodwyd o fewnforiadau wedi'u datrys.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n suspect(s) share the score of the last place inside; not all of them are inside.</source>
            <translation>
                <numerusform>Mae gan %n person dan amheuaeth yr un sgôr â'r safle olaf o fewn y trothwy; nid yw pob un ohonynt o'i fewn.</numerusform>
                <numerusform>Mae gan %n person dan amheuaeth yr un sgôr â'r safle olaf o fewn y trothwy; nid yw pob un ohonynt o'i fewn.</numerusform>
                <numerusform>Mae gan %n person dan amheuaeth yr un sgôr â'r safle olaf o fewn y trothwy; nid yw pob un ohonynt o'i fewn.</numerusform>
                <numerusform>Mae gan %n pherson dan amheuaeth yr un sgôr â'r safle olaf o fewn y trothwy; nid yw pob un ohonynt o'i fewn.</numerusform>
                <numerusform>Mae gan %n person dan amheuaeth yr un sgôr â'r safle olaf o fewn y trothwy; nid yw pob un ohonynt o'i fewn.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n suspect(s) inside passed the age rule because no date of birth is held.</source>
            <translation>
                <numerusform>bodlonodd %n person dan amheuaeth o fewn y trothwy y rheol oedran am na ddelir dyddiad geni.</numerusform>
                <numerusform>bodlonodd %n person dan amheuaeth o fewn y trothwy y rheol oedran am na ddelir dyddiad geni.</numerusform>
                <numerusform>bodlonodd %n person dan amheuaeth o fewn y trothwy y rheol oedran am na ddelir dyddiad geni.</numerusform>
                <numerusform>bodlonodd %n pherson dan amheuaeth o fewn y trothwy y rheol oedran am na ddelir dyddiad geni.</numerusform>
                <numerusform>bodlonodd %n person dan amheuaeth o fewn y trothwy y rheol oedran am na ddelir dyddiad geni.</numerusform>
            </translation>
        </message>
        <message>
            <source>Nothing is unmapped or unresolved.</source>
            <translation>Nid oes dim heb ei baru na heb ei ddatrys.</translation>
        </message>
        <message>
            <source>%1 is frozen already. This will be version %2; version %3 is kept as it is.</source>
            <translation>Mae %1 wedi'i rewi eisoes. Fersiwn %2 fydd hwn; cedwir fersiwn %3 fel y mae.</translation>
        </message>
        <message>
            <source>Freeze %1 for good</source>
            <translation>Rhewi %1 am byth</translation>
        </message>
        <message>
            <source>This cannot be undone: a frozen list is never changed. Frozen once more, a month gets the next version.</source>
            <translation>Ni ellir dadwneud hyn: ni newidir rhestr a rewyd byth. O'i rewi unwaith eto, caiff mis y fersiwn nesaf.</translation>
        </message>
        <message>
            <source>Nothing can be frozen here. %1</source>
            <translation>Ni ellir rhewi dim yma. %1</translation>
        </message>
        <message>
            <source>A sandbox is not the list and is never frozen.</source>
            <translation>Nid y rhestr yw blwch tywod, ac ni chaiff byth ei rewi.</translation>
        </message>
        <message>
            <source>A newer list is being made.</source>
            <translation>Mae rhestr fwy diweddar yn cael ei llunio.</translation>
        </message>
        <message>
            <source>What is still open is being looked at.</source>
            <translation>Edrychir ar yr hyn sy'n dal yn agored.</translation>
        </message>
        <message>
            <source>The case has changed since this list was made. Reload it first, then look again.</source>
            <translation>Mae'r achos wedi newid ers llunio'r rhestr hon. Ail-lwythwch ef yn gyntaf, yna edrychwch eto.</translation>
        </message>
        <message>
            <source>Say who freezes the list: it is a person's act.</source>
            <translation>Nodwch pwy sy'n rhewi'r rhestr: gweithred person ydyw.</translation>
        </message>
        <message>
            <source>Say why: the reason is kept with the cycle.</source>
            <translation>Nodwch pam: cedwir y rheswm gyda'r cylch.</translation>
        </message>
        <message>
            <source>The list is being frozen.</source>
            <translation>Mae'r rhestr yn cael ei rhewi.</translation>
        </message>
    </context>
    <context>
        <name>harmdesk::views::cycles::FrozenList</name>
        <message>
            <source>All cycles</source>
            <translation>Pob cylch</translation>
        </message>
        <message>
            <source>Back to the cycles</source>
            <translation>Yn ôl i'r cylchoedd</translation>
        </message>
        <message>
            <source>Frozen</source>
            <translation>Wedi'i rewi</translation>
        </message>
        <message>
            <source>Name, ref, PNC, crime number</source>
            <translation>Enw, cyf., PNC, rhif trosedd</translation>
        </message>
        <message>
            <source>Search the frozen list</source>
            <translation>Chwilio'r rhestr a rewyd</translation>
        </message>
        <message>
            <source>Frozen list of suspects</source>
            <translation>Rhestr a rewyd o bobl dan amheuaeth</translation>
        </message>
        <message>
            <source>Save list…</source>
            <translation>Cadw'r rhestr…</translation>
        </message>
        <message>
            <source>Save the frozen list as CSV</source>
            <translation>Cadw'r rhestr a rewyd fel CSV</translation>
        </message>
        <message>
            <source>Save ledger…</source>
            <translation>Cadw'r gyfriflen…</translation>
        </message>
        <message>
            <source>Save the frozen ledger as CSV</source>
            <translation>Cadw'r gyfriflen a rewyd fel CSV</translation>
        </message>
        <message>
            <source>%1 by %2 · sum %3 · as at %4 · %5 · cut-off %6</source>
            <translation>%1 gan %2 · swm %3 · fel ar %4 · %5 · trothwy %6</translation>
        </message>
        <message>
            <source>Making the frozen list again</source>
            <translation>Yn llunio'r rhestr a rewyd eto</translation>
        </message>
        <message>
            <source>Nobody was ranked in this cycle.</source>
            <translation>Nid oedd gan neb safle yn y cylch hwn.</translation>
        </message>
        <message>
            <source>%1 of %2</source>
            <translation>%1 o %2</translation>
        </message>
    </context>
    <context>
        <name>harmdesk::views::cycles::MovementSection</name>
        <message>
            <source>The earlier list</source>
            <translation>Y rhestr gynharach</translation>
        </message>
        <message>
            <source>The later list</source>
            <translation>Y rhestr ddiweddarach</translation>
        </message>
        <message>
            <source>Save changes…</source>
            <translation>Cadw'r newidiadau…</translation>
        </message>
        <message>
            <source>Save what moved as CSV</source>
            <translation>Cadw'r hyn a symudodd fel CSV</translation>
        </message>
        <message>
            <source>Save ledgers…</source>
            <translation>Cadw'r cyfriflenni…</translation>
        </message>
        <message>
            <source>Save every movement ledger as CSV</source>
            <translation>Cadw pob cyfriflen symudiad fel CSV</translation>
        </message>
        <message>
            <source>Who moved between the two lists</source>
            <translation>Pwy symudodd rhwng y ddwy restr</translation>
        </message>
        <message>
            <source>Save what moved</source>
            <translation>Cadw'r hyn a symudodd</translation>
        </message>
        <message>
            <source>Save the movement ledgers</source>
            <translation>Cadw'r cyfriflenni symudiad</translation>
        </message>
        <message>
            <source>From</source>
            <translation>O</translation>
        </message>
        <message>
            <source>to</source>
            <translation>i</translation>
        </message>
        <message>
            <source>The list now, %1</source>
            <translation>Y rhestr nawr, %1</translation>
        </message>
        <message>
            <source>The list now</source>
            <translation>Y rhestr nawr</translation>
        </message>
        <message>
            <source>Comparing the two lists</source>
            <translation>Yn cymharu'r ddwy restr</translation>
        </message>
        <message>
            <source>the list now</source>
            <translation>y rhestr nawr</translation>
        </message>
        <message>
            <source>Nothing moved between these two lists: every place and every score is the same.</source>
            <translation>Ni symudodd dim rhwng y ddwy restr hyn: mae pob safle a phob sgôr yr un fath.</translation>
        </message>
        <message>
            <source>%1 in, %2 back, %3 out, %4 stay inside the cut-off. The reason stands with each.</source>
            <translation>%1 i mewn, %2 yn ôl, %3 allan, %4 yn aros o fewn y trothwy. Mae'r rheswm gyda phob un.</translation>
        </message>
        <message>
            <source>No case is open.</source>
            <translation>Nid oes achos ar agor.</translation>
        </message>
        <message>
            <source>A comparison needs a frozen list, and no cycle is frozen yet.</source>
            <translation>Mae angen rhestr a rewyd i gymharu, ac ni rewyd unrhyw gylch eto.</translation>
        </message>
        <message>
            <source>Freeze this list…</source>
            <translation>Rhewi'r rhestr hon…</translation>
        </message>
        <message>
            <source>Choose two different lists.</source>
            <translation>Dewiswch ddwy restr wahanol.</translation>
        </message>
        <message>
            <source>Nobody is inside the cut-off of either list.</source>
            <translation>Nid oes neb o fewn trothwy'r naill restr na'r llall.</translation>
        </message>
        <message>
            <source>%1: nobody between these two lists.</source>
            <translation>%1: neb rhwng y ddwy restr hyn.</translation>
        </message>
        <message numerus="yes">
            <source>%n suspect(s) saved to %1</source>
            <translation>
                <numerusform>Cadwyd %n person dan amheuaeth yn %1</numerusform>
                <numerusform>Cadwyd %n person dan amheuaeth yn %1</numerusform>
                <numerusform>Cadwyd %n person dan amheuaeth yn %1</numerusform>
                <numerusform>Cadwyd %n pherson dan amheuaeth yn %1</numerusform>
                <numerusform>Cadwyd %n person dan amheuaeth yn %1</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>harmdesk::views::cycles::MovementSide</name>
        <message>
            <source>Movement ledger of the suspect</source>
            <translation>Cyfriflen symudiad y person dan amheuaeth</translation>
        </message>
        <message>
            <source>Chart of ranks</source>
            <translation>Siart safleoedd</translation>
        </message>
        <message>
            <source>Between the two</source>
            <translation>Rhwng y ddwy</translation>
        </message>
        <message>
            <source>Over all cycles</source>
            <translation>Dros bob cylch</translation>
        </message>
        <message>
            <source>Why the score changed</source>
            <translation>Pam y newidiodd y sgôr</translation>
        </message>
        <message>
            <source>Choose a suspect: every line between the two scores is shown here.</source>
            <translation>Dewiswch berson dan amheuaeth: dangosir yma bob llinell rhwng y ddau sgôr.</translation>
        </message>
        <message>
            <source>Why the score changed: %1</source>
            <translation>Pam y newidiodd y sgôr: %1</translation>
        </message>
    </context>
</TS>
