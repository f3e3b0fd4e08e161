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
            <source>Profile settings…</source>
            <translation>Gosodiadau'r proffil…</translation>
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
    </context>
    <context>
        <name>CaseMaker</name>
        <message>
            <source>Making the case</source>
            <translation>Creu'r achos</translation>
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
            <source>Who is ranked: the built-in profile v100 (default) or a JSON file of settings.</source>
            <translation>Pwy sy'n cael safle: y proffil mewnol v100 (y rhagosodiad) neu ffeil JSON o osodiadau.</translation>
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
            <source>There is no profile “%1”. Give %2 or the path of a JSON file.</source>
            <translation>Nid oes proffil “%1”. Rhowch %2 neu lwybr ffeil JSON.</translation>
        </message>
        <message>
            <source>--set takes KEY=VALUE, for example window_days=400, not “%1”.</source>
            <translation>Mae --set yn cymryd KEY=VALUE, er enghraifft window_days=400, nid “%1”.</translation>
        </message>
        <message>
            <source>There is no harm index “%1”. Give %2 or the path of a CSV file.</source>
            <translation>Nid oes mynegai niwed “%1”. Rhowch %2 neu lwybr ffeil CSV.</translation>
        </message>
    </context>
    <context>
        <name>ImportCommand</name>
        <message>
            <source>The import itself is done and kept in the case; only its receipt is missing.</source>
            <translation>Mae'r mewnforio ei hun wedi'i wneud ac wedi'i gadw yn yr achos; dim ond ei dderbynneb sydd ar goll.</translation>
        </message>
        <message>
            <source>There is no import specification “%1”. The extract is read in its standard form: standard or auto.</source>
            <translation>Nid oes manyleb fewnforio “%1”. Darllenir yr echdyniad yn ei ffurf safonol: standard neu auto.</translation>
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
            <source>Imports persons.csv, crimes.csv, links.csv and events.csv from a folder, or single files. One import is one transaction: it lands whole or not at all. A row that cannot be taken is rejected alone and listed.</source>
            <translation>Mae'n mewnforio persons.csv, crimes.csv, links.csv ac events.csv o ffolder, neu ffeiliau unigol. Un trafodyn yw un mewnforio: mae'n llwyddo yn ei gyfanrwydd neu ddim o gwbl. Gwrthodir rhes na ellir ei derbyn ar ei phen ei hun, a'i rhestru.</translation>
        </message>
        <message>
            <source>How the files are read: standard (the standard extract) or auto, the default.</source>
            <translation>Sut y darllenir y ffeiliau: standard (yr echdyniad safonol) neu auto, y rhagosodiad.</translation>
        </message>
        <message>
            <source>Check and count everything, change nothing.</source>
            <translation>Gwirio a chyfrif popeth, heb newid dim.</translation>
        </message>
        <message>
            <source>Write the receipt: counts for each file, every rejected row, unmapped offences.</source>
            <translation>Ysgrifennu'r dderbynneb: y cyfrifon ar gyfer pob ffeil, pob rhes a wrthodwyd, y troseddau heb eu paru.</translation>
        </message>
    </context>
    <context>
        <name>IndexCommand</name>
        <message>
            <source>Say which index: harmdesk index CASE use NAME.</source>
            <translation>Nodwch pa fynegai: harmdesk index CASE use NAME.</translation>
        </message>
        <message>
            <source>“%1” is one argument too many: harmdesk index CASE list.</source>
            <translation>Mae “%1” yn un paramedr yn ormod: harmdesk index CASE list.</translation>
        </message>
        <message>
            <source>harmdesk index has no action “%1”; it has list and use.</source>
            <translation>Nid oes gan harmdesk index weithred “%1”; mae ganddo list a use.</translation>
        </message>
        <message>
            <source>This case holds no harm index “%1”. It holds: %2.</source>
            <translation>Nid oes mynegai niwed “%1” yn yr achos hwn. Mae'n cynnwys: %2.</translation>
        </message>
        <message>
            <source>The case now ranks by the harm index %1.</source>
            <translation>Mae'r achos bellach yn llunio'r rhestr safleoedd yn ôl y mynegai niwed %1.</translation>
        </message>
        <message>
            <source>List the harm indexes of a case, or use another.</source>
            <translation>Rhestru mynegeion niwed achos, neu ddefnyddio un arall.</translation>
        </message>
        <message>
            <source>harmdesk index CASE list prints the harm indexes that the case holds, as CSV: name, whether it is in use, offences, resolution rules, SHA-256 of table and rules.
harmdesk index CASE use NAME makes the case rank by that index.</source>
            <translation>Mae harmdesk index CASE list yn argraffu'r mynegeion niwed sydd yn yr achos, ar ffurf CSV: yr enw, a yw'n cael ei ddefnyddio, y troseddau, y rheolau datrys, SHA-256 y tabl a'r rheolau.
Mae harmdesk index CASE use NAME yn peri i'r achos lunio'r rhestr safleoedd yn ôl y mynegai hwnnw.</translation>
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
            <source>The file %1 may not be read. Nothing was imported. Close it in other programs, or ask for the right to read it.</source>
            <translation>Nid oes gennych hawl i ddarllen y ffeil %1. Ni fewnforiwyd dim. Caewch hi mewn rhaglenni eraill, neu gofynnwch am yr hawl i'w darllen.</translation>
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
        <message>
            <source>Nothing was imported.</source>
            <translation>Ni fewnforiwyd dim.</translation>
        </message>
        <message>
            <source>The file %1 is empty: it has not even a header row. Export it again.</source>
            <translation>Mae'r ffeil %1 yn wag: nid oes ganddi hyd yn oed res bennawd. Allforiwch hi eto.</translation>
        </message>
        <message>
            <source>The file %1 is in UTF-16. Export it again as CSV in UTF-8.</source>
            <translation>Mae'r ffeil %1 mewn UTF-16. Allforiwch hi eto fel CSV mewn UTF-8.</translation>
        </message>
        <message>
            <source>The file %1 is not text: there is a zero byte in line %2 (byte %3 of the file). It may be a workbook, a picture or UTF-16 text. Export it as CSV in UTF-8.</source>
            <translation>Nid testun yw'r ffeil %1: mae beit sero yn llinell %2 (beit %3 y ffeil). Gall mai llyfr gwaith, llun neu destun UTF-16 ydyw. Allforiwch hi fel CSV mewn UTF-8.</translation>
        </message>
        <message>
            <source>The file %1 is not in UTF-8: line %2 breaks it (byte %3 of the file). Export it again as CSV in UTF-8.</source>
            <translation>Nid yw'r ffeil %1 mewn UTF-8: mae llinell %2 yn annilys (beit %3 y ffeil). Allforiwch hi eto fel CSV mewn UTF-8.</translation>
        </message>
        <message>
            <source>In the file %1 the row that starts in line %2 does not end within 4 MB: a quotation mark there is probably never closed. Correct the file or export it again.</source>
            <translation>Yn y ffeil %1 nid yw'r rhes sy'n dechrau yn llinell %2 yn gorffen o fewn 4 MB: mae'n debyg nad yw dyfynnod yno byth yn cael ei gau. Cywirwch y ffeil neu allforiwch hi eto.</translation>
        </message>
        <message>
            <source>The file %1 could not be read to its end. Check the disk or the connection to it and try again.</source>
            <translation>Nid oedd modd darllen y ffeil %1 hyd ei diwedd. Gwiriwch y ddisg neu'r cysylltiad â hi a cheisiwch eto.</translation>
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
            <source>The harm index: starting-points-2020 (built in, the default) or a CSV file; resolutions.csv beside it, where there is one, holds its resolution rules.</source>
            <translation>Y mynegai niwed: starting-points-2020 (mewnol, y rhagosodiad) neu ffeil CSV; mae resolutions.csv wrth ei hochr, lle bo un, yn dal ei rheolau datrys.</translation>
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
            <source>Print this suspect's ledger in plain text instead of the list: counted and not counted, and why.</source>
            <translation>Argraffu cyfriflen y person hwn dan amheuaeth mewn testun plaen yn lle'r rhestr: yr hyn a gyfrifwyd a'r hyn nas cyfrifwyd, a pham.</translation>
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
        <message>
            <source>Checks the database's integrity, the references between its tables and the chain of its log, and prints what was checked and what was found. Exit code 5 where there is a fault.</source>
            <translation>Mae'n gwirio cyfanrwydd y gronfa ddata, y cyfeiriadau rhwng ei thablau a chadwyn ei log, ac yn argraffu'r hyn a wiriwyd a'r hyn a ganfuwyd. Cod gadael 5 lle mae nam.</translation>
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
    </context>
    <context>
        <name>harmdesk::cases::AuditService</name>
        <message>
            <source>Reading the log</source>
            <translation>Darllen y log</translation>
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
        <name>harmdesk::tables::Dossier</name>
        <message>
            <source>%1, line %2, import %3</source>
            <translation>%1, llinell %2, mewnforio %3</translation>
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
    </context>
    <context>
        <name>harmdesk::tables::SuspectStanding</name>
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
        <message>
            <source>CSV files (*.csv)</source>
            <translation>Ffeiliau CSV (*.csv)</translation>
        </message>
        <message>
            <source>Saving the log</source>
            <translation>Yn cadw'r log</translation>
        </message>
        <message>
            <source>The log cannot be written there. No file was left behind; choose another folder.</source>
            <translation>Ni ellir ysgrifennu'r log yno. Ni adawyd ffeil ar ôl; dewiswch ffolder arall.</translation>
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
            <source>Profile settings…</source>
            <translation>Gosodiadau'r proffil…</translation>
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
            <source>persons</source>
            <translation>pobl</translation>
        </message>
        <message>
            <source>crimes</source>
            <translation>cofnodion trosedd</translation>
        </message>
        <message>
            <source>links of persons to crimes</source>
            <translation>cysylltiadau pobl â chofnodion trosedd</translation>
        </message>
        <message>
            <source>events</source>
            <translation>digwyddiadau</translation>
        </message>
        <message>
            <source>Choose &amp;folder…</source>
            <translation>Dewis ff&amp;older…</translation>
        </message>
        <message>
            <source>Choose a snapshot folder</source>
            <translation>Dewis ffolder ciplun</translation>
        </message>
        <message>
            <source>Choose f&amp;iles…</source>
            <translation>Dewis ff&amp;eiliau…</translation>
        </message>
        <message>
            <source>Choose files of an extract</source>
            <translation>Dewis ffeiliau echdyniad</translation>
        </message>
        <message>
            <source>Comma-separated values (*.csv);;All files (*)</source>
            <translation>Gwerthoedd wedi'u gwahanu gan goma (*.csv);;Pob ffeil (*)</translation>
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
            <source>or drop a folder or files here: persons.csv, crimes.csv, links.csv, events.csv</source>
            <translation>neu gollyngwch ffolder neu ffeiliau yma: persons.csv, crimes.csv, links.csv, events.csv</translation>
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
            <source>Filter by status, offence group and borough</source>
            <translation>Hidlo yn ôl statws, grŵp troseddau a bwrdeistref</translation>
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
            <source>Status, offence group, borough…</source>
            <translation>Statws, grŵp troseddau, bwrdeistref…</translation>
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
            <source>Cancel the import</source>
            <translation>Canslo'r mewnforio</translation>
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
            <source>Choose the folder of a monthly snapshot, or drop it here. The receipt will stand in this place.</source>
            <translation>Dewiswch ffolder ciplun misol, neu gollyngwch ef yma. Bydd y dderbynneb yn ymddangos yn y lle hwn.</translation>
        </message>
        <message>
            <source>Choose folder…</source>
            <translation>Dewis ffolder…</translation>
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
            <source>Checking %1</source>
            <translation>Yn gwirio %1</translation>
        </message>
        <message>
            <source>Importing %1</source>
            <translation>Yn mewnforio %1</translation>
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
        <message>
            <source>The list could not be written to %1. Choose another folder, or free some space.</source>
            <translation>Nid oedd modd ysgrifennu'r rhestr i %1. Dewiswch ffolder arall, neu rhyddhewch rywfaint o le.</translation>
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
        <message>
            <source>Intake</source>
            <translation>Derbyn</translation>
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
            <source>Save the profile</source>
            <translation>Cadw'r proffil</translation>
        </message>
        <message>
            <source>Profiles (*.json)</source>
            <translation>Proffiliau (*.json)</translation>
        </message>
        <message>
            <source>Saving the profile</source>
            <translation>Yn cadw'r proffil</translation>
        </message>
        <message>
            <source>The profile cannot be written there. Nothing was changed; choose another folder.</source>
            <translation>Ni ellir ysgrifennu'r proffil yno. Ni newidiwyd dim; dewiswch ffolder arall.</translation>
        </message>
        <message>
            <source>Profile saved as %1</source>
            <translation>Cadwyd y proffil fel %1</translation>
        </message>
        <message>
            <source>Verifying the case file</source>
            <translation>Yn gwirio'r ffeil achos</translation>
        </message>
        <message>
            <source>Verify the case file</source>
            <translation>Gwirio'r ffeil achos</translation>
        </message>
        <message>
            <source>The case file is sound: its pages, its references and the chain of its log all hold.</source>
            <translation>Mae'r ffeil achos yn gyfan: mae ei thudalennau, ei chyfeiriadau a chadwyn ei log i gyd yn dal.</translation>
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
    </context>
    <context>
        <name>harmdesk::views::MarkingBanner</name>
        <message>
            <source>Marking: %1</source>
            <translation>Marc diogelwch: %1</translation>
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
        <name>harmdesk::views::ProfilePanel</name>
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
            <source>any</source>
            <translation>unrhyw un</translation>
        </message>
        <message>
            <source>male only</source>
            <translation>gwryw yn unig</translation>
        </message>
        <message>
            <source>female only</source>
            <translation>benyw yn unig</translation>
        </message>
        <message>
            <source>Profile settings</source>
            <translation>Gosodiadau'r proffil</translation>
        </message>
        <message>
            <source>Settings of v100</source>
            <translation>Gosodiadau v100</translation>
        </message>
        <message>
            <source>Save as a file…</source>
            <translation>Cadw fel ffeil…</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Cau</translation>
        </message>
        <message>
            <source>days × number of offences in the record</source>
            <translation>diwrnodau × nifer y troseddau yn y cofnod</translation>
        </message>
        <message>
            <source>Days counted before the as-at date</source>
            <translation>Diwrnodau a gyfrifir cyn dyddiad y rhestr</translation>
        </message>
        <message>
            <source>Which date counts</source>
            <translation>Pa ddyddiad sy'n cyfrif</translation>
        </message>
        <message>
            <source>Flag that a crime must carry (empty: every crime)</source>
            <translation>Baner y mae'n rhaid iddi fod ar gofnod trosedd (gwag: pob cofnod trosedd)</translation>
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
            <source>Crime records left out</source>
            <translation>Cofnodion trosedd a hepgorir</translation>
        </message>
        <message>
            <source>People left out</source>
            <translation>Pobl a hepgorir</translation>
        </message>
        <message>
            <source>Least age in whole years (0: all)</source>
            <translation>Oed lleiaf mewn blynyddoedd cyfan (0: pawb)</translation>
        </message>
        <message>
            <source>Sex</source>
            <translation>Rhyw</translation>
        </message>
        <message>
            <source>Leave out reports later than so many days (0: none)</source>
            <translation>Hepgor adroddiadau a wnaed fwy na hyn o ddiwrnodau wedi'r drosedd (0: dim un)</translation>
        </message>
        <message>
            <source>Several offences in one record</source>
            <translation>Sawl trosedd mewn un cofnod</translation>
        </message>
        <message>
            <source>Days in which a contribution halves (0: never)</source>
            <translation>Diwrnodau nes i gyfraniad haneru (0: byth)</translation>
        </message>
        <message>
            <source>Most days that one crime contributes (0: no limit)</source>
            <translation>Uchafswm y diwrnodau y mae un cofnod trosedd yn eu cyfrannu (0: dim terfyn)</translation>
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
    </context>
    <context>
        <name>harmdesk::views::RankingTable</name>
        <message>
            <source>Scroll the list</source>
            <translation>Sgrolio'r rhestr</translation>
        </message>
    </context>
    <context>
        <name>harmdesk::views::ReceiptView</name>
        <message>
            <source>Files of the import</source>
            <translation>Ffeiliau'r mewnforiad</translation>
        </message>
        <message>
            <source>Rejected rows</source>
            <translation>Rhesi a wrthodwyd</translation>
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
</TS>
