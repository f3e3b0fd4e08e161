// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <string_view>

namespace harmdesk::sample {

// Short lists that names, places and texts are drawn from. No combination stands for a real person.

inline constexpr std::array<std::string_view, 72> kSurnames{"Abbott",
                                                            "Adeyemi",
                                                            "Ahmed",
                                                            "Ali",
                                                            "Bailey",
                                                            "Barnes",
                                                            "Begum",
                                                            "Bennett",
                                                            "Bevan",
                                                            "Brennan",
                                                            "Brooks",
                                                            "Campbell",
                                                            "Chowdhury",
                                                            "Clarke",
                                                            "Cooper",
                                                            "Cox",
                                                            "Davies",
                                                            "Dixon",
                                                            "Edwards",
                                                            "Ellis",
                                                            "Evans",
                                                            "Fischer",
                                                            "Foster",
                                                            "Garcia",
                                                            "Griffiths",
                                                            "Hall",
                                                            "Harris",
                                                            "Hughes",
                                                            "Hussain",
                                                            "Ivanov",
                                                            "Jackson",
                                                            "James",
                                                            "Jenkins",
                                                            "Jones",
                                                            "Kaur",
                                                            "Kelly",
                                                            "Khan",
                                                            "Kov\xc3\xa1"
                                                            "cs",
                                                            "Lewis",
                                                            "Lloyd",
                                                            "Marsh",
                                                            "Martin",
                                                            "Mensah",
                                                            "Mitchell",
                                                            "Morgan",
                                                            "Murphy",
                                                            "Nagy",
                                                            "Ndlovu",
                                                            "Nowak",
                                                            "O'Brien",
                                                            "Okafor",
                                                            "Osman",
                                                            "Owen",
                                                            "Parker",
                                                            "Patel",
                                                            "Pereira",
                                                            "Phillips",
                                                            "Popescu",
                                                            "Price",
                                                            "Rahman",
                                                            "Rees",
                                                            "Reid",
                                                            "Roberts",
                                                            "Santos",
                                                            "Shaw",
                                                            "Silva",
                                                            "Stewart",
                                                            "Tanaka",
                                                            "Thomas",
                                                            "Walker",
                                                            "Williams",
                                                            "Yilmaz"};

inline constexpr std::array<std::string_view, 48> kMaleForenames{
    "Adam",  "Adrian", "Alan",  "Andre",  "Ben",     "Callum", "Carl",  "Connor",       "Daniel", "Darren",
    "David", "Dean",   "Emeka", "Farid",  "Gareth",  "George", "Hamza", "Hassan",       "Imran",  "Ivan",
    "Jamal", "James",  "Jason", "Jerome", "Kai",     "Karim",  "Kevin", "Lee",          "Leon",   "Liam",
    "Luca",  "Marcus", "Mark",  "Mehmet", "Michael", "Nathan", "Owain", "Paul",         "Piotr",  "Rhys",
    "Ryan",  "Samir",  "Scott", "Sean",   "Stefan",  "Tariq",  "Tom",   "Zolt\xc3\xa1n"};

inline constexpr std::array<std::string_view, 40> kFemaleForenames{
    "Aisha",  "Alice",  "Amina", "Amy",     "Angela", "Bethan",      "Carol",  "Chloe",
    "Claire", "Donna",  "Elena", "Emily",   "Emma",   "Fatima",      "Ffion",  "Grace",
    "Hannah", "Ines",   "Jade",  "Jasmine", "Joanne", "Karen",       "Kate",   "Katya",
    "Laura",  "Leah",   "Lisa",  "Mariam",  "Maria",  "Megan",       "Mina",   "Nadia",
    "Nia",    "Olivia", "Priya", "Rachel",  "Sarah",  "Si\xc3\xa2n", "Sophie", "Zo\xc3\xab"};

inline constexpr std::array<std::string_view, 32> kBoroughs{"Barking and Dagenham",
                                                            "Barnet",
                                                            "Bexley",
                                                            "Brent",
                                                            "Bromley",
                                                            "Camden",
                                                            "Croydon",
                                                            "Ealing",
                                                            "Enfield",
                                                            "Greenwich",
                                                            "Hackney",
                                                            "Hammersmith and Fulham",
                                                            "Haringey",
                                                            "Harrow",
                                                            "Havering",
                                                            "Hillingdon",
                                                            "Hounslow",
                                                            "Islington",
                                                            "Kensington and Chelsea",
                                                            "Kingston upon Thames",
                                                            "Lambeth",
                                                            "Lewisham",
                                                            "Merton",
                                                            "Newham",
                                                            "Redbridge",
                                                            "Richmond upon Thames",
                                                            "Southwark",
                                                            "Sutton",
                                                            "Tower Hamlets",
                                                            "Waltham Forest",
                                                            "Wandsworth",
                                                            "Westminster"};

inline constexpr std::array<std::string_view, 8> kUnits{"North CID",         "South CID",       "East CID",
                                                        "West CID",          "Sapphire A",      "Sapphire B",
                                                        "Public Protection", "Community Safety"};

inline constexpr std::array<std::string_view, 20> kEthnicities{"",   "W1", "W2", "W3", "W9", "M1", "M2",
                                                               "M3", "M9", "A1", "A2", "A3", "A4", "A9",
                                                               "B1", "B2", "B9", "O2", "O9", "NS"};

inline constexpr std::array<std::string_view, 8> kRelationships{
    "ex-partner", "partner",   "family member", "acquaintance",
    "stranger",   "neighbour", "colleague",     "not recorded"};
inline constexpr std::array<int, 8> kRelationshipWeights{28, 22, 12, 14, 9, 6, 4, 5};
inline constexpr std::size_t kDomesticRelationships = 3; ///< the first so many are domestic

inline constexpr std::array<std::string_view, 5> kOrders{"Restraining order", "Non-molestation order", "SPO",
                                                         "SHPO", "DVPO"};
inline constexpr std::array<int, 9> kSentenceMonths{2, 4, 6, 12, 18, 24, 36, 60, 96};

/// What kind of behaviour an offence belongs to: decides its method texts and which suspects it clusters on.
enum class Theme { Violence, Sexual, Stalking, Control, Child, Breach, Other };

/// Methods by theme, with the commas, quotation marks and line ends that real ones have.
inline constexpr std::array<std::string_view, 4> kViolenceMethods{
    "Suspect punches victim during argument at home address",
    "Suspect pushes victim against wall, grabs throat and says \"be quiet\"",
    "Suspect throws glass at victim, cut to hand", "Suspect kicks door, then victim, in hallway of flats"};
inline constexpr std::array<std::string_view, 3> kSexualMethods{
    "Victim meets suspect through an app and is attacked at his address",
    "Suspect enters bedroom while victim sleeps",
    "Suspect follows victim from bus stop, forces her into alley"};
inline constexpr std::array<std::string_view, 3> kStalkingMethods{
    "Repeated calls and messages after separation",
    "Suspect waits outside place of work,\nfollows victim to station",
    "Suspect posts victim's address online and writes \"I know where you are\""};
inline constexpr std::array<std::string_view, 3> kControlMethods{
    "Suspect takes bank card and phone;\nvictim must ask before leaving the house",
    "Suspect tells victim whom she may see, checks mileage of car",
    "Suspect threatens to take the children, then smashes furniture"};
inline constexpr std::array<std::string_view, 2> kChildMethods{"Disclosure at school to teacher",
                                                               "Disclosure to parent after contact online"};
inline constexpr std::array<std::string_view, 2> kBreachMethods{
    "Suspect attends home address in spite of order", "Message sent through a relative, contrary to order"};

/// One offence as forces record it. `codes` are the CJS codes in use, separated by blanks. `weight` is its
/// frequency.
struct Offence {
    std::string_view hoClass;
    std::string_view codes;
    std::string_view title;
    int weight;
    Theme theme;
    bool againstWomen = true; ///< usually flagged VAWG
    int victimUnder = 0;      ///< > 0: the victim is a child below this age
};

inline constexpr std::array<Offence, 60> kOffences{{
    {"105/01", "CJ88001 CJ88001B CJ88116", "Assault by beating", 1880, Theme::Violence},
    {"008/06", "OF61102 OF61102B OF61102C", "Assault occasioning actual bodily harm", 1480, Theme::Violence},
    {"195/94", "EC08001 PH97004", "Harassment without violence", 760, Theme::Stalking},
    {"008/72", "MT88005 MT88006 MT88007 MT88008", "Sending letters or messages with intent to cause distress",
     560, Theme::Stalking},
    {"020/05", "SX03007 SX03007A", "Sexual assault on a female", 480, Theme::Sexual},
    {"003/01", "OF61014", "Threats to kill", 440, Theme::Control},
    {"019/08", "SX03002 SX03002C SX56071C", "Rape of a female aged 16 or over", 390, Theme::Sexual},
    {"008/67", "SC15004", "Controlling or coercive behaviour in an intimate or family relationship", 375,
     Theme::Control},
    {"195/12", "PH97006", "Stalking without fear of violence (s.2A)", 310, Theme::Stalking},
    {"066/39", "FL96001 FL96001A", "Breach of a non-molestation order", 300, Theme::Breach},
    {"008/31", "PH97003 PH97003A", "Breach of a restraining order", 240, Theme::Breach},
    {"005/01", "OF61016 OF61017A OF61018 OF61019", "Wounding with intent to do grievous bodily harm", 130,
     Theme::Violence},
    {"088/09", "SX03128", "Exposure", 115, Theme::Sexual},
    {"008/66", "PH97008", "Stalking involving serious alarm or distress", 110, Theme::Stalking},
    {"008/65", "PH97007", "Stalking involving fear of violence", 100, Theme::Stalking},
    {"008/30", "PH97002", "Putting a person in fear of violence", 100, Theme::Stalking},
    {"008/01", "OF61131", "Malicious wounding or inflicting grievous bodily harm (serious wound)", 93,
     Theme::Violence},
    {"008/01", "OF61131", "Malicious wounding or inflicting grievous bodily harm (minor wound)", 58,
     Theme::Violence},
    {"008/01", "OF61131", "Malicious wounding or inflicting grievous bodily harm", 11, Theme::Violence},
    {"008/71", "CJ15005", "Disclose private sexual photographs with intent to cause distress", 90,
     Theme::Stalking},
    {"036/03", "COML017", "False imprisonment", 85, Theme::Control},
    {"020/03", "SX03005 SX03005B", "Assault of a female by penetration", 80, Theme::Sexual},
    {"019/07", "SX03001 SX03001C SX56070", "Rape of a female child under 16", 75, Theme::Child, true, 16},
    {"036/01", "COML020 COML020A COML020C", "Kidnap", 50, Theme::Control},
    {"088/10", "SX03129 SX03130 SX03132", "Voyeurism", 50, Theme::Sexual},
    {"019/08", "SX03002", "Rape of a female aged 16 or over by multiple undefined offenders", 22,
     Theme::Sexual},
    {"019/16", "SX03013 SX03013B", "Rape of a female child under 13", 28, Theme::Child, true, 13},
    {"088/01", "SX03048 SX03210", "Meeting a child following sexual grooming", 26, Theme::Child, true, 16},
    {"005/04", "OF61022 OF61031", "Attempt to choke, suffocate or strangle with intent", 23, Theme::Violence},
    {"8/6", "", "ABH (legacy code)", 20, Theme::Violence},
    {"088/12", "SX03233 SX03234", "Upskirting", 16, Theme::Sexual},
    {"079/04", "CJ01010", "Intimidating a witness", 16, Theme::Control},
    {"002/00", "", "Attempted murder", 14, Theme::Violence},
    {"001/01", "COML025", "Murder", 7, Theme::Violence},
    {"036/05", "AS14012 AS14013", "Forced marriage", 8, Theme::Control},
    {"019/08", "SX03002", "Rape of a female aged 16 or over, historic", 20, Theme::Sexual},
    {"999/00", "", "Unclassified, awaiting crime management unit", 28, Theme::Other},
    {"195/99X", "", "Local code: domestic incident, crime type to be confirmed", 26, Theme::Control},
    {"", "", "Sexual offence, class not recorded", 24, Theme::Sexual},
    {"092/61", "MD71221 MD71224 MD71530", "Possession of cannabis", 250, Theme::Other, false},
    {"046/00", "TH68005 TH68010 TH68010A", "Theft from shop", 200, Theme::Other, false},
    {"058/01", "", "Criminal damage to a dwelling", 88, Theme::Other, false},
    {"008/26", "CJ88117 CJ88144", "Possession of an article with blade or point in a public place", 76,
     Theme::Other, false},
    {"105/01", "CJ88001", "Assault by beating", 70, Theme::Violence, false},
    {"028/03", "TH68026 TH68036", "Burglary in a dwelling", 70, Theme::Other, false},
    {"803/02", "RT88007 RT88326", "Driving with excess alcohol", 70, Theme::Other, false},
    {"807/01", "RT88333", "Driving while disqualified", 64, Theme::Other, false},
    {"125/12", "PU86107 PU86134", "Intentional harassment, alarm or distress", 60, Theme::Other, false},
    {"092/70", "MD71230 MD71230A", "Possession of a Class A drug with intent to supply", 60, Theme::Other,
     false},
    {"130/01", "TH68050 TH68052", "Unauthorised taking of a motor vehicle", 58, Theme::Other, false},
    {"034/01", "TH68023 TH68023A", "Robbery of personal property", 57, Theme::Other, false},
    {"049/10", "TH68016 TH68019", "Theft from the person", 43, Theme::Other, false},
    {"092/30", "MD71130 MD71150", "Supply of a Class A drug", 39, Theme::Other, false},
    {"802/00", "RT88026", "Dangerous driving", 28, Theme::Other, false},
    {"008/64", "CJ88148", "Threatening a person with a blade in a public place", 14, Theme::Other, false},
    {"035/00", "TH68071", "Blackmail", 12, Theme::Other, false},
    {"056/01", "CD71003 CD71016", "Arson endangering life", 6, Theme::Other, false},
    {"028/03", "TH68037", "Burglary, non-dwelling", 12, Theme::Other, false},
    {"999/00", "", "Unclassified, awaiting crime management unit", 4, Theme::Other, false},
    {"195/99X", "", "Local code: crime type to be confirmed", 5, Theme::Other, false},
}};

} // namespace harmdesk::sample
