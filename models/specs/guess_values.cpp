// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/specs/guess_values.h"

#include "models/domain/standard_fields.h"
#include "models/specs/value_fold.h"

#include <algorithm>
#include <array>
#include <span>

namespace harmdesk::specs {

namespace {

/// Spellings of a code, as nameKey() writes them, separated by blanks.
struct ValueLine {
    std::string_view code;
    std::string_view keys;
};

constexpr ValueLine kRoles[] = {
    {"SUSPECT",
     "suspect suspects susp sus s namedsuspect suspectnamed knownsuspect suspectknown identifiedsuspect "
     "offender perpetrator allegedperpetrator allegedoffender mainsuspect suspectidentified "
     "suspectoutstanding namedsus"},
    {"ARRESTED", "arrested arrestee suspectarrested arrestedsuspect detained detainee detainedperson dp arr "
                 "suspectarr personarrested"},
    {"CHARGED",
     "charged suspectcharged chargedsuspect summonsed chargedsummonsed defendant postalrequisition "
     "chargedperson personcharged chg suspectsummonsed"},
    {"CONVICTED", "convicted guilty foundguilty sentenced convictedsuspect convictedperson"},
    {"VICTIM", "victim victims vic vict v aggrieved aggrievedperson injuredparty ip complainant ap agg "
               "victimofcrime personinjured primaryvictim victimperson"},
    {"WITNESS", "witness witnesses wit w keywitness"},
};
constexpr ValueLine kSexes[] = {
    {"M", "m male man boy males masculine gwryw"},
    {"F", "f female woman girl females feminine benyw"},
    {"U", "u unknown unk notknown nk unspecified indeterminate other x notstated notrecorded nonbinary "
          "prefernottosay undetermined transgender anhysbys"},
};
constexpr ValueLine kCrimeStatuses[] = {
    {"ACTIVE", "active open live current crimed recorded confirmed filed closed finalised finalized detected "
               "undetected underinvestigation investigating ongoing new complete completed solved unsolved "
               "recordedcrime crime confirmedcrime crimeconfirmed classified filedundetected fileddetected "
               "reopened allocated screenedin screenedout"},
    {"CANCELLED", "cancelled canceled cancelledcrime crimecancelled nocrime nocrimed cancelledrecord cancel "
                  "cancelledavi additionalverifiableinformation recordedinerror duplicate duplicaterecord "
                  "cancelledduplicate canc void nocriminaloffence cancelledrecordedinerror"},
    {"TRANSFERRED", "transferred transfer transferredout transferredtootherforce transferredtoanotherforce "
                    "transferredtoforce transferredotherforce outofforce crimetransferred trans "
                    "transferredcommittedelsewhere committedelsewhere"},
};
constexpr ValueLine kPersonStatuses[] = {
    {"WANTED", "wanted wantedonwarrant wantedonpnc pncwanted circulated circulatedwanted wantedmissing y yes "
               "atlarge wantedperson"},
    {"SERVING", "serving inprison imprisoned servingsentence servingprisoner prison inmate hmp servingprison "
                "prisoner"},
    {"DECEASED", "deceased dead died dec"},
    {"",
     "none notwanted no n active live alive nil clear normal free notcirculated inthecommunity community"},
};
constexpr ValueLine kEvents[] = {
    {"ARREST", "arrest arrested arr"},
    {"BAIL", "bail bailed policebail conditionalbail unconditionalbail bailedtoreturn prechargebail pcb "
             "bailgranted prechargebailgranted"},
    {"RUI", "rui releasedunderinvestigation releaseunderinvestigation"},
    {"CHARGE", "charge charged summons summonsed postalrequisition chargedsummonsed"},
    {"REMAND", "remand remanded remandedincustody remandincustody courtremand"},
    {"CONVICTION", "conviction convicted guilty foundguilty"},
    {"SENTENCE", "sentence sentenced"},
    {"ORDER", "order orderissued ordermade orderimposed protectiveorder courtorder orderobtained"},
    {"RELEASE", "release released releasedfromprison releasedfromcustody prisonrelease"},
};
constexpr ValueLine kEthnicities[] = {
    {"W1", "whitebritish british whiteenglishwelshscottishnorthernirishbritish whiteenglishwelshscottish "
           "whiteenglish englishwelshscottishnorthernirishorbritish"},
    {"W2", "whiteirish irish"},
    {"W3", "gypsyoririshtraveller whitegypsyoririshtraveller gypsyirishtraveller whitegypsyirishtraveller"},
    {"W9", "anyotherwhitebackground whiteother otherwhite anyotherwhite whiteanyother "
           "whiteanyotherwhitebackground"},
    {"M1", "whiteandblackcaribbean whiteblackcaribbean mixedwhiteandblackcaribbean mixedwhiteblackcaribbean"},
    {"M2", "whiteandblackafrican whiteblackafrican mixedwhiteandblackafrican mixedwhiteblackafrican"},
    {"M3", "whiteandasian whiteasian mixedwhiteandasian mixedwhiteasian"},
    {"M9", "anyothermixedbackground mixedother othermixed anyothermixed mixedanyothermixedbackground"},
    {"A1", "indian asianindian asianorasianbritishindian"},
    {"A2", "pakistani asianpakistani asianorasianbritishpakistani"},
    {"A3", "bangladeshi asianbangladeshi asianorasianbritishbangladeshi"},
    {"A4", "asianchinese"},
    {"A9", "anyotherasianbackground asianother otherasian anyotherasian asiananyotherasianbackground"},
    {"B1", "caribbean blackcaribbean blackorblackbritishcaribbean"},
    {"B2", "african blackafrican blackorblackbritishafrican"},
    {"B9", "anyotherblackbackground blackother otherblack anyotherblack blackanyotherblackbackground"},
    {"O1", "chinese"},
    {"O2", "arab"},
    {"O9", "anyotherethnicgroup otherethnicgroup anyother other"},
    {"NS", "notstated notrecorded unknown notknown refused declined declinedtostate notprovided nk unk "
           "prefernottosay"},
};
constexpr ValueLine kOutcomes[] = {
    {"1", "charged chargedsummonsed chargesummons chargedorsummonsed summonsed charge chargesummonsed "
          "chargedsummonedpostalrequisition"},
    {"2", "youthcaution cautionyouth cautionyouths"},
    {"3", "adultcaution cautionadult cautionadults conditionalcaution"},
    {"4", "takenintoconsideration tic"},
    {"5", "suspectdied offenderdied suspecthasdied offenderhasdied"},
    {"6", "penaltynotice penaltynoticefordisorder pnd"},
    {"7", "cannabiswarning cannabiskhatwarning"},
    {"8", "communityresolution restorativejustice"},
    {"17", "timelimitexpired prosecutiontimelimitexpired"},
    {"18", "nosuspectidentified investigationcompletenosuspectidentified undetected nosuspect"},
    {"19", "nfibfraud passedtonfib"},
    {"20", "otheragency passedtootheragency transferredtootheragency otheragencydelegated"},
    {"22", "diversion diversionary deferredprosecution diversionaryactivity"},
    {"", "open pending notyetassigned noneassigned none new underinvestigation notassigned outstanding "
         "awaitingoutcome nooutcome notyetassignedanoutcome live active"},
};
constexpr ValueLine kFlags[] = {
    {"VAWG", "vawg violenceagainstwomen violenceagainstwomenandgirls violenceagainstwomengirls"},
    {"DA", "da dv domesticabuse domesticviolence domestic domesticincident domesticrelated dacrime "
           "domesticabuserelated domesticabusecrime"},
    {"HATE", "hate hatecrime hateincident haterelated"},
    {"CHILD", "childabuse childprotection"},
};

std::span<const ValueLine> linesOf(Meaning meaning) {
    switch (meaning) {
    case Meaning::Role:
        return kRoles;
    case Meaning::Sex:
        return kSexes;
    case Meaning::CrimeStatus:
        return kCrimeStatuses;
    case Meaning::PersonStatus:
        return kPersonStatuses;
    case Meaning::Event:
        return kEvents;
    case Meaning::Ethnicity:
        return kEthnicities;
    case Meaning::OutcomeType:
        return kOutcomes;
    case Meaning::Flags:
        return kFlags;
    default:
        return {};
    }
}

bool holdsKey(std::string_view keys, std::string_view key) {
    for (std::size_t at = keys.find(key); at != std::string_view::npos; at = keys.find(key, at + 1)) {
        const bool starts = at == 0 || keys[at - 1] == ' ';
        const bool ends = at + key.size() == keys.size() || keys[at + key.size()] == ' ';
        if (starts && ends) return true;
    }
    return false;
}

bool isDigit(char c) {
    return c >= '0' && c <= '9';
}
bool isAsciiLetter(char c) {
    return (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z');
}

std::optional<std::string> byWords(Meaning meaning, std::string_view text) {
    const std::string key = nameKey(text);
    if (key.empty()) return std::nullopt;
    for (const ValueLine& line : linesOf(meaning))
        if (holdsKey(line.keys, key)) return std::string(line.code);
    return std::nullopt;
}

/// "16", "16 - Evidential difficulties", "Outcome 16", "Type 1A": the number of the outcomes framework.
std::optional<std::string> outcomeNumber(std::string_view text) {
    std::string folded = foldedCase(trimmed(text));
    std::string_view rest = folded;
    for (const std::string_view word :
         {std::string_view("outcome"), std::string_view("type"), std::string_view("code"),
          std::string_view("ho"), std::string_view("no")}) {
        if (rest.starts_with(word)) rest.remove_prefix(word.size());
        while (!rest.empty() && (rest.front() == ' ' || rest.front() == ':' || rest.front() == '.'))
            rest.remove_prefix(1);
    }
    std::size_t digits = 0;
    while (digits < rest.size() && isDigit(rest[digits])) ++digits;
    if (digits == 0 || digits > 2) return std::nullopt;
    const int number = std::stoi(std::string(rest.substr(0, digits)));
    if (number < 1 || number > 22) return std::nullopt;
    std::string_view after = rest.substr(digits);
    if (!after.empty() && after.front() == 'a') after.remove_prefix(1); // 1A, 2A, 3A: alternative offence
    if (after.starts_with(".0")) after.remove_prefix(2);
    if (!after.empty() && (isDigit(after.front()) || isAsciiLetter(after.front()) || after.front() == '.'))
        return std::nullopt;
    return std::to_string(number);
}

/// A code at the start of a longer text: "W1 - White British", "M: Male".
std::optional<std::string> leadingCode(std::span<const std::string_view> codes, std::string_view text) {
    const std::size_t end = text.find_first_of(" -:=(/");
    if (end == std::string_view::npos || end == 0) return std::nullopt;
    // A blank alone is no separator: "A Smith" has no code.
    const std::size_t mark = text.find_first_not_of(' ', end);
    if (mark == std::string_view::npos ||
        std::string_view("-:=(/").find(text[mark]) == std::string_view::npos)
        return std::nullopt;
    const std::string word = foldedCase(text.substr(0, end));
    for (const std::string_view code : codes)
        if (foldedCase(code) == word) return std::string(code);
    return std::nullopt;
}

std::span<const std::string_view> codesOf(Meaning meaning) {
    const MeaningField at = fieldOf(meaning);
    const auto position = extractField(at.kind, at.field);
    return position ? extractFields(at.kind)[*position].codes : std::span<const std::string_view>();
}

} // namespace

bool hasValueList(Meaning meaning) {
    return meaning != Meaning::Flags && !linesOf(meaning).empty();
}

std::optional<std::string> knownValue(Meaning meaning, std::string_view text) {
    text = trimmed(text);
    if (meaning == Meaning::OutcomeType)
        if (auto number = outcomeNumber(text)) return number;
    const std::span<const std::string_view> codes = codesOf(meaning);
    const std::string folded = foldedCase(text);
    for (const std::string_view code : codes)
        if (foldedCase(code) == folded) return std::string(code);
    if (auto word = byWords(meaning, text)) return word;
    if (auto code = leadingCode(codes, text)) return code;
    // "S - Suspect", "1. Male": the words after the mark.
    const std::size_t mark = text.find_first_of("-:.=");
    if (mark != std::string_view::npos && mark <= 4 && mark + 1 < text.size())
        return byWords(meaning, text.substr(mark + 1));
    return std::nullopt;
}

ValueProposal proposeValues(Meaning meaning, const ColumnProfile& column) {
    ValueProposal out;
    std::int64_t seen = 0;
    for (const auto& [text, count] : column.values) {
        seen += count;
        const std::optional<std::string> code = knownValue(meaning, text);
        if (!code) {
            out.unknown.emplace_back(text, count);
            out.unknownValues += count;
            continue;
        }
        out.known += count;
        if (*code != text) out.map.emplace_back(text, *code);
    }
    out.unseen = column.filled() - seen;
    // The list of values is by count; the map reads better by text.
    std::sort(out.map.begin(), out.map.end());
    return out;
}

std::string flagSeparators(const ColumnProfile& column) {
    // A text with a separator in it counts as several flags when each part is a short word.
    std::string found;
    for (const char separator : {',', '|', '/', '+', '&'}) {
        const double share = shareOf(
            column, [&](std::string_view text) { return text.find(separator) != std::string_view::npos; });
        if (share > 0) found += separator;
    }
    // The standard's own mark belongs to it as soon as another one does.
    if (!found.empty() &&
        shareOf(column, [](std::string_view text) { return text.find(';') != std::string_view::npos; }) > 0)
        found += ';';
    return found;
}

bool looksLikeHoClass(std::string_view text) {
    std::size_t before = 0;
    while (before < text.size() && isDigit(text[before])) ++before;
    if (before == text.size()) return before == 5; // 00806
    if (before < 1 || before > 3 || (text[before] != '/' && text[before] != '.')) return false;
    std::string_view after = text.substr(before + 1);
    std::size_t digits = 0;
    while (digits < after.size() && isDigit(after[digits])) ++digits;
    return digits >= 1 && digits <= 2 &&
           (digits == after.size() || (digits + 1 == after.size() && isAsciiLetter(after.back())));
}

bool looksLikeCjsCode(std::string_view text) {
    if (text.size() < 7 || text.size() > 8 || !isAsciiLetter(text[0]) || !isAsciiLetter(text[1]))
        return false;
    if (!std::all_of(text.begin() + 2, text.begin() + 7, isDigit)) return false;
    return text.size() == 7 || isAsciiLetter(text[7]);
}

bool looksLikePncId(std::string_view text) {
    const std::size_t slash = text.find('/');
    if (slash != 2 && slash != 4) return false;
    if (!std::all_of(text.begin(), text.begin() + static_cast<std::ptrdiff_t>(slash), isDigit)) return false;
    const std::string_view rest = text.substr(slash + 1);
    return rest.size() >= 2 && rest.size() <= 8 && isAsciiLetter(rest.back()) &&
           std::all_of(rest.begin(), rest.end() - 1, isDigit);
}

bool looksLikeReference(std::string_view text) {
    if (text.empty() || text.size() > 40) return false;
    bool digit = false;
    int blanks = 0;
    for (const char c : text) {
        digit = digit || isDigit(c);
        if (c == ' ') ++blanks;
        if (!isDigit(c) && !isAsciiLetter(c) &&
            std::string_view(" /-_.:#()\\").find(c) == std::string_view::npos)
            return false;
    }
    return digit && blanks <= 2;
}

bool looksLikeName(std::string_view text) {
    if (text.empty() || text.size() > 60) return false;
    return std::none_of(text.begin(), text.end(), isDigit);
}

} // namespace harmdesk::specs
