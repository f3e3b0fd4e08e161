// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/specs/synonyms_table.h"

#include <array>

namespace harmdesk::specs {

namespace {

using enum Meaning;

// Strength: 100 = used for nothing else; 90 = nearly always; 80 and 70 = often, the contents must agree;
// below = a hint. Names in which the field stands with a word for the person ("Suspect URN") are split before
// they are looked up here: see subjectWords().
constexpr SynonymLine kLines[] = {
    {CrimeNo, 100,
     "crno crimeno crimenumber crimenum crimeref crimereference crimereferenceno crimereferencenumber "
     "crimerefno "
     "crimerefnumber crimeid crimeurn crimerecordno crimerecordnumber crimerecordref crimereportno "
     "crimereportnumber crimereportref crn crnumber crref crisno crisnumber crisref crisreportno niccrimeno "
     "nichecrimeno athenacrimeno nspiscrimeno crimenofull fullcrimeno forcecrimeno forcecrimeref "
     "forcecrimenumber recordedcrimeno recordedcrimenumber crimeinvestigationno connectcrimeno dvcrimeno"},
    {CrimeNo, 80,
     "occurrenceno occurrencenumber occurrenceref occurrenceid occno occref occurrence occurrencefileno "
     "investigationno investigationnumber investigationref investigationid reportno reportnumber reportref "
     "offenceref offenceno offencenumber offenceid caseno casenumber caseref caseid casereference "
     "crimeoccurrence recordno recordnumber rmsno rmsnumber"},
    {CrimeNo, 60,
     "crime ref reference refno referenceno referencenumber urn uniqueref uniquereference id number"},

    {HoClass, 100,
     "hoclass hoclassification homeofficeclass homeofficeclassification hocode homeofficecode "
     "homeofficecodes "
     "hooffencecode homeofficeoffencecode hoclasscode hoclassificationcode hoclasscodes hocrimecode "
     "hoclassno hocoffencecode hosubclass hoclasssubclass homeofficecrimecode hocrcode hoccode hocount "
     "homeofficecrimeclassification hoclasssub hooffenceclass"},
    {HoClass, 90,
     "ho hoc classcode classificationcode crimeclasscode crimeclassificationcode ncrsccode hocr"},
    {HoClass, 60, "class classification crimeclass crimeclassification offenceclass offenceclassification"},

    {CjsCode, 100,
     "cjscode cjs cjsoffencecode cccjs cccjscode cccjsoffencecode cjsoffence cjscodes pnldcode "
     "pnldoffencecode "
     "pnld pncoffencecode cjsref acpocjscode cjscccode ccjscode ccjs cjsreference pnldref"},
    {CjsCode, 70, "offencecode acpocode statcode statutecode chargecode"},
    {HoClass, 70, "offencecode"},

    {OffenceTitle, 100,
     "offencetitle offencedescription offencedesc offencename offencetext offencewording crimetitle "
     "offencefulltitle fulloffencetitle crimedescription crimedesc hodescription homeofficedescription "
     "hoclassdescription homeofficeclassdescription classificationdescription classdescription "
     "hoclassificationdescription cjsdescription cjstitle offenceshorttitle crimename crimeoffence "
     "hooffencedescription homeofficeoffencedescription hocodedescription offencetypedescription "
     "crimeclassificationdescription offenceclassificationdescription hotitle cjsoffencetitle"},
    {OffenceTitle, 90, "offence offencetype crimetype crimetypedescription recordedoffence mainoffence"},
    {OffenceTitle, 80, "classification crimeclassification offenceclassification class crimeclass title"},
    {OffenceTitle, 60, "crime description crimecategory offencecategory"},

    {CommittedFrom, 100,
     "committedfrom committedfromdate datecommittedfrom committeddatefrom committedstart committedstartdate "
     "startdatecommitted committeddate datecommitted committedon committed committedondate committedstarton "
     "committedfirstdate firstcommitteddate committedearliest earliestcommitteddate offencedatefrom "
     "offencefromdate offencedatestart offencestartdate startoffencedate offencestart offencefrom "
     "dateofoffencefrom dateoffencefrom dateofoffence offencedate dateoffence offencecommittedfrom "
     "offencecommitteddate committeddatetime committedfromdatetime committedfromon datecommittedstart "
     "crimedatefrom crimecommitteddate committedonorfrom committedonfrom committedonfromdate "
     "committedonorafter "
     "occurredfrom occurredfromdate occurreddatefrom dateoccurredfrom occurredstart committeddatestart "
     "occurrencefrom occurrencestartdate incidentdatefrom earliestdate earliestoffencedate"},
    {CommittedFrom, 80,
     "occurred occurredon occurreddate dateoccurred occurrencedate dateofoccurrence incidentdate "
     "dateofincident "
     "crimedate dateofcrime firstdate fromdate datefrom startdate eventfrom startdatetime"},
    {CommittedFrom, 50, "date from start"},

    {CommittedTo, 100,
     "committedto committedtodate datecommittedto committeddateto committedend committedenddate "
     "enddatecommitted committedlastdate lastcommitteddate committedlatest latestcommitteddate offencedateto "
     "offencetodate offencedateend offenceenddate offenceend offenceto dateofoffenceto dateoffenceto "
     "offencecommittedto committedtodatetime committedtoon datecommittedend crimedateto committedonorbefore "
     "occurredto occurredtodate occurreddateto dateoccurredto occurredend committeddateend occurrenceto "
     "occurrenceenddate incidentdateto latestdate latestoffencedate"},
    {CommittedTo, 80, "lastdate todate dateto enddate enddatetime"},
    {CommittedTo, 50, "to end"},

    {ReportedOn, 100,
     "reportedon reported reporteddate datereported reportdate dateofreport reporteddatetime "
     "reportedtopolice "
     "reportedtopolicedate reportedtopoliceon datereportedtopolice dateofreporting reportedondate "
     "crimereporteddate datecrimereported reporteddateandtime datefirstreported firstreported "
     "firstreportedon firstreporteddate offencereporteddate timedatereported datetimereported"},
    {ReportedOn, 80, "notifieddate datenotified calldate dateofcall receiveddate datereceived notifiedon"},

    {RecordedOn, 100,
     "recordedon recorded recordeddate daterecorded recorddate dateofrecording recordeddatetime "
     "recordedondate "
     "crimerecordeddate datecrimerecorded recordcreateddate crimeddate datecrimed crimedon crimerecordedon "
     "ncrsrecordeddate homeofficerecordeddate horecordeddate hodate recordingdate"},
    {RecordedOn, 80,
     "createddate datecreated createdon created inputdate dateinput inputon entereddate dateentered "
     "enteredon "
     "creationdate insertdate confirmeddate validateddate"},

    {Offences, 100,
     "offences offencecount numberofoffences nooffences noofoffences numoffences offencescount "
     "countofoffences "
     "totaloffences crimecount numberofcrimes noofcrimes hocounts offencetotal countoffences "
     "offencequantity"},
    {Offences, 80, "counts count quantity crimes total"},

    {Borough, 100,
     "borough boroughname crimeborough boroughofoffence offenceborough committedborough boroughofcrime bocu "
     "bocuname bcu bcuname ocu ocuname ocucode crimeocu committedocu lpu lpuname localpolicingunit "
     "localpolicearea lpa lpaname localpolicingarea crimedistrict committedlpa offencelpu offencelpa"},
    {Borough, 90,
     "district districtname division divisionname localauthority la laname ladname csp cspname "
     "communitysafetypartnership locationborough boroughdistrict councilarea offencedistrict "
     "crimelocationborough "
     "locationdistrict geographicborough geoborough basiccommandunit"},
    {Borough, 60, "area command commandunit sector beatcode locationarea policearea region"},

    {Easting, 100,
     "easting eastings gridx xcoord xcoordinate eastingm osgbeasting locationeasting crimeeasting osx osgrx "
     "gridrefeasting gridrefx gridreferencex offenceeasting coordeasting locationx"},
    {Easting, 80, "x e"},
    {Northing, 100,
     "northing northings gridy ycoord ycoordinate northingm osgbnorthing locationnorthing crimenorthing osy "
     "osgry "
     "gridrefnorthing gridrefy gridreferencey offencenorthing coordnorthing locationy"},
    {Northing, 80, "y n"},

    {Mo, 100,
     "mo modusoperandi motext modescription modesc mosummary monarrative modetails modetail motxt mofreetext "
     "crimemo crimesummary crimemotext summarymo offencemo modusoperanditext"},
    {Mo, 80,
     "summary narrative circumstances briefcircumstances details offencedetails occurrencesummary freetext "
     "crimedetails crimenarrative dedetails incidentsummary offencesummary methodsummary shortnarrative"},

    {Flags, 100,
     "flags flag crimeflags crimeflag keywords keyword markers marker featurecodes crimekeywords keywordlist "
     "flaglist offenceflags crimemarkers featurecode localflags flagcodes interestmarkers qualifiers "
     "nationalflags localqualifiers aggravatingfactors"},
    {Flags, 80, "qualifier features tags tag themes crimethemes warnings categories"},

    {CrimeStatus, 100,
     "crimestatus crimerecordstatus recordstatus crimestate offencestatus crimestatusdescription "
     "crimestatusdesc "
     "crimerecordingstatus crimeinvestigationstatus crimestatuscode"},
    {CrimeStatus, 90,
     "status statusdescription investigationstatus currentstatus occurrencestatus casestatus reportstatus "
     "statuscode statusdesc crimevalidity"},
    {CrimeStatus, 70, "state cancelled classificationstatus"},

    {OutcomeType, 100,
     "outcometype outcomecode outcomeno outcomenumber hooutcome hooutcomecode homeofficeoutcome "
     "homeofficeoutcomecode outcometypecode hooutcometype homeofficeoutcometype crimeoutcome "
     "crimeoutcomecode "
     "crimeoutcometype hooutcomeno outcomeid hooutcomenumber currentoutcome finaloutcome outcomeframework"},
    {OutcomeType, 90,
     "outcome disposal disposalcode disposaltype disposalmethod clearup clearuptype clearupcode"},
    {OutcomeType, 80,
     "result resultcode finalisation finalisationcode detection detectiontype detectioncode "
     "crimedisposal outcomedescription finalresult"},

    {OutcomeOn, 100,
     "outcomeon outcomedate dateofoutcome dateoutcome outcomeassigneddate outcomeapplieddate "
     "outcomerecordeddate "
     "crimeoutcomedate hooutcomedate outcomegrantedon disposaldate dateofdisposal outcomeappliedon "
     "outcomedatetime "
     "homeofficeoutcomedate outcomegranteddate finaloutcomedate"},
    {OutcomeOn, 80,
     "closeddate dateclosed closedon finaliseddate datefinalised filedon fileddate datefiled clearupdate "
     "detectiondate datedetected resultdate completeddate"},

    {Officer, 100,
     "oic officer officerincase officerincasename oicname oiccollar investigatingofficer "
     "investigatingofficername "
     "investigator investigatorname oicnumber oiccollarno leadinvestigator leadofficer officername "
     "currentoic "
     "oicfullname caseofficer dealingofficer oicranknamenumber assignedofficer allocatedofficer "
     "officerinthecase oicwarrantno officerinchargename officerincharge"},
    {Officer, 80, "owner assignedto allocatedto collarno collarnumber warrantno shouldernumber oicrank"},

    {Unit, 100,
     "unit unitname team teamname oicunit oicteam investigatingunit investigationunit investigatingteam "
     "investigationteam ownerunit owningunit owningteam allocatedunit assignedunit assignedteam "
     "allocatedteam "
     "oicstation oicdepartment policeunit currentunit currentteam responsibleunit dealingunit dealingteam "
     "officerunit officerteam owningstation ownerteam"},
    {Unit, 80, "department dept squad desk station branch section office group"},

    {StatementOn, 100,
     "statementon statementdate dateofstatement statementtakendate statementtakenon datestatementtaken "
     "victimstatementdate dateofvictimstatement firststatementdate firstaccountdate vridate dateofvri vrion "
     "videointerviewdate dateofvideointerview abedate dateofabe abeinterviewdate dateabeinterview "
     "firststatement firstvri firststatementon statementtaken vriinterviewdate abeinterview mg11date "
     "datemg11 statementorvridate statementvridate videorecordedinterviewdate"},

    {Urn, 100, "athenaurn cchiurn offenceurn harmurn indexurn cchioffenceurn"},
    {Urn, 60, "urn"},
    {IncidentRef, 100,
     "incidentref incidentno incidentnumber incidentreference incidentid incidentrefno incidenturn cadno "
     "cadref "
     "cadnumber cad cadid stormno stormref stormid stormnumber storm incidentreferencenumber incidentlogno "
     "logno lognumber logref commandandcontrolno cadreference incidentlog linkedincident "
     "cadincidentno cadincidentref"},
    {IncidentRef, 70, "incident"},

    {NominalRef, 100,
     "nominalref nominalreference nominalid nominalno nominalnumber nominalurn nominalrefno nominalkey "
     "nomref "
     "nomid nomurn nomno personref personid personurn personno personnumber personkey personreference "
     "personuniqueid personrecordno nicheid nichepersonid nichepersonno nominalrecordno nominalrecord "
     "partyid partyref partyurn subjectref subjectid subjecturn individualid individualref personidentifier "
     "nominalidentifier masternominalid goldennominalid personpk nominalpk nominaluniqueid"},
    {NominalRef, 80, "nominal nimno athenaid poleid custodyperson personrecord goldenid"},
    {NominalRef, 50, "urn id ref reference refno"},

    {PncId, 100,
     "pncid pnc pncno pncnumber pncidno pncref pncidnumber pncidentifier pncreference pncrecordno"},

    {Surname, 100,
     "surname familyname lastname sname surnames nominalsurname personsurname secondname surnamename lname "
     "surnameorfamilyname nomsurname familysurname"},
    {Forenames, 100,
     "forenames forename forename1 firstname firstnames givenname givennames fname forenamename "
     "firstforename nominalforename personforename forenameall christianname firstgivenname "
     "forename1forename2 forenamesall allforenames nomforename"},
    {Forenames, 90,
     "forename2 middlename middlenames secondforename forename3 othernames otherforenames "
     "middleforename"},
    {FullName, 90,
     "fullname nominalname personname namesurnameforenames surnameforenames surnameforename namesurnamefirst "
     "surnamefirstname individualname nominalfullname personfullname namefull subjectname"},
    {FullName, 70, "name"},

    {DateOfBirth, 100,
     "dateofbirth dob birthdate datebirth dobdate born dateofbirthdob nominaldob persondob birthday "
     "dobirth dofb dateborn birth nomdob persondateofbirth nominaldateofbirth bdate"},

    {Sex, 100,
     "sex gender sexcode gendercode sexdescription genderdescription sexgender nominalsex personsex "
     "persongender "
     "nominalgender sexatbirth recordedsex genderidentity sexdesc nomsex genderdesc"},

    {Ethnicity, 100,
     "ethnicity ethnicitycode selfdefinedethnicity selfdefinedethnicitycode sde sdecode ethnicity161 "
     "ethnicity161code ethnicity16plus1 ethniccode16 selfdefinedethnicity161 ethnicityselfdefined "
     "selfclassifiedethnicity selfclassification ethnicityselfdefinedcode ethnicitysdc sdeethnicity "
     "ethnicity181 selfdefinedethnicity181 ethnicityselfclassified ethnicitysde"},
    {Ethnicity, 80,
     "ethnicorigin ethnicgroup ethnicbackground ethnic ethnicappearance ethnicorigincode "
     "ethnicitydescription "
     "race officerdefinedethnicity iccode ethnicityofficerdefined"},

    {HomeBorough, 100,
     "homeborough homeaddressborough addressborough residenceborough boroughofresidence homedistrict "
     "addressdistrict homeaddressdistrict homelocalauthority homebocu residentborough nominalborough "
     "personborough homelpu homeocu boroughofhome addresslocalauthority currentaddressborough livesinborough "
     "boroughresident homeaddresslocalauthority"},

    {HomeBorough, 90,
     "borough boroughname bocu bocuname ocu ocuname lpu lpuname district districtname localauthority lpa "
     "bcu"},

    {PersonStatus, 100,
     "nominalstatus personstatus wantedstatus custodystatus wantedmarker nominalstate prisonstatus "
     "offenderstatus custodialstatus nomstatus personstate currentpersonstatus"},
    {PersonStatus, 90, "status statusdescription statuscode wanted"},
    {StatusFrom, 100,
     "statusfrom statusdate statusfromdate dateofstatus statusstart statusstartdate statuson wantedfrom "
     "wantedsince wantedfromdate statussince wanteddate circulateddate datecirculated statuschangedate "
     "statuseffectivefrom statusfromon"},

    {Role, 100,
     "role persontype personrole roletype roleincrime nominalrole rolename roledescription involvement "
     "involvementtype typeofinvolvement linktype partytype partyrole nominaltype roleincase crimerole "
     "personinvolvement nominallink nominallinktype linkreason involvementdescription subjectrole "
     "involvementrole rolecode personlinktype associationtype"},
    {Role, 70, "capacity linkdescription type status suspectstatus link"},

    {Relationship, 100,
     "relationship relationshiptype relationshiptosuspect relationshiptovictim victimsuspectrelationship "
     "suspectvictimrelationship victimoffenderrelationship offendervictimrelationship victimtosuspect "
     "suspecttovictim victimrelationship relationshipofvictimtosuspect relationshipofvictim "
     "victimrelationshiptosuspect relationtosuspect relationtovictim relationshipvictimsuspect "
     "relationshipsuspectvictim relationshipdescription vicsusrelationship victimsuspectrelation "
     "suspectrelationshiptovictim suspectrelationship victimtooffender relationshiptooffender"},
    {Relationship, 90, "relation relationships association"},

    {Event, 100,
     "event eventtype eventname eventcode eventdescription custodyevent custodyeventtype typeofevent "
     "eventkind "
     "nominalevent"},
    {Event, 80, "action activity actiontype custodyaction process"},
    {EventOn, 100,
     "eventon eventdate dateofevent eventondate eventdatetime dateevent eventstart eventstartdate eventfrom "
     "eventstarted eventfromdate"},
    {EventOn, 70, "date actiondate datetime on"},
    {Until, 100,
     "until untildate dateuntil enddateevent expires expirydate dateexpires expireson eventend eventuntil "
     "eventenddate validuntil expiry returndate bailreturndate dateofexpiry untilon eventtodate"},
    {Until, 60, "to todate enddate reviewdate"},
    {Detail, 100,
     "detail eventdetail eventdetails eventcomment ordertype eventnote eventtext eventremarks "
     "conditions bailconditions typeoforder"},
    {Detail, 70, "details comment comments remarks notes note description"},

    {ArrestOn, 100,
     "arrestdate dateofarrest datearrested arrestedon arresteddate arreston arrestdatetime dateoffirstarrest "
     "firstarrestdate arrestedondate"},
    {BailOn, 100,
     "baildate dateofbail datebailed bailedon bailfrom bailstartdate bailstart bailon bailfromdate "
     "baileddate datebailgranted"},
    {BailUntil, 100,
     "bailuntil bailto bailenddate bailend bailtodate bailexpiry bailexpirydate bailuntildate "
     "dateofbailreturn "
     "bailanswerdate bailtoreturn bailtoreturndate bailreturn"},
    {ChargeOn, 100,
     "chargedate dateofcharge datecharged chargedon chargeddate chargeon chargedatetime chargedondate"},

    {NoField, 100,
     "postcode address addressline1 addressline2 addressline3 fulladdress homeaddress location locationtext "
     "locationdescription street streetname housenumber town city county country premises premisestype "
     "locationtype beat ward wardname lsoa msoa longitude latitude lat long lon gridref gridreference age "
     "agerange agegroup ageatoffence ageatreport ageattime agenow timecommitted committedtime "
     "committedfromtime "
     "committedtotime timereported reportedtime timerecorded recordedtime starttime endtime timefrom timeto "
     "telephone phone mobile email emailaddress occupation nationality placeofbirth height build hair "
     "haircolour eyecolour religion disability alias aliases nickname cro crono cronumber custodyno "
     "custodynumber custodyref custodyrecordno property stolenproperty propertyvalue value weapon weaponused "
     "solvability riskassessment risklevel risk dashscore dashrisk repeatvictim vulnerable supervisor "
     "supervisorname lastupdated lastupdateddate updatedon updateddate modifieddate lastmodified rowno "
     "rownumber rowid row lineno linenumber seq sequence extractdate extractedon rundate batch month year "
     "financialyear week dayofweek weekday hour monthreported yearreported extractid"},
};

using enum Subject;

// Longest first, so that "injuredparty" is found before "ip".
constexpr SubjectWord kSubjects[] = {
    {"allegedperpetrator", Suspect},
    {"namedsuspect", Suspect},
    {"injuredparty", Victim},
    {"aggrievedperson", Victim},
    {"perpetrator", Suspect},
    {"complainant", Victim},
    {"individual", None},
    {"aggrieved", Victim},
    {"defendant", Suspect},
    {"suspects", Suspect},
    {"arrestee", Suspect},
    {"detainee", Suspect},
    {"offender", Suspect},
    {"suspect", Suspect},
    {"accused", Suspect},
    {"witness", Witness},
    {"nominal", None},
    {"victims", Victim},
    {"subject", None},
    {"victim", Victim},
    {"person", None},
    {"party", None},
    {"susp", Suspect},
    {"perp", Suspect},
    {"vict", Victim},
    {"sus", Suspect},
    {"vic", Victim},
    {"wit", Witness},
    {"nom", None},
    {"agg", Victim},
    {"ip", Victim},
    {"ap", Victim},
};

} // namespace

std::span<const SynonymLine> synonymLines() {
    return kLines;
}

std::span<const SubjectWord> subjectWords() {
    return kSubjects;
}

} // namespace harmdesk::specs
