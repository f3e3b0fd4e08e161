// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/codes.h"

#include <QCoreApplication>

namespace harmdesk {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(harmdesk::Codes)
};

template <class E, std::size_t N>
std::optional<E> find(const std::array<std::string_view, N>& codes, std::string_view text) {
    for (std::size_t i = 0; i < N; ++i)
        if (codes[i] == text) return static_cast<E>(i);
    return std::nullopt;
}

constexpr std::array<std::string_view, 6> kRoles{"SUSPECT", "ARRESTED", "CHARGED", "CONVICTED", "VICTIM", "WITNESS"};
constexpr std::array<std::string_view, 3> kSexes{"U", "M", "F"};
constexpr std::array<std::string_view, 4> kPersonStatuses{"", "WANTED", "SERVING", "DECEASED"};
constexpr std::array<std::string_view, 3> kRecordStatuses{"ACTIVE", "CANCELLED", "TRANSFERRED"};
constexpr std::array<std::string_view, 9> kEvents{"ARREST",     "BAIL",     "RUI",   "CHARGE", "REMAND",
                                                  "CONVICTION", "SENTENCE", "ORDER", "RELEASE"};
constexpr std::array<std::string_view, 6> kMatchedBy{"urn", "cjs", "ho_class", "resolved", "analyst", "unmapped"};

template <class E, std::size_t N> std::string_view at(const std::array<std::string_view, N>& codes, E value) {
    return codes[static_cast<std::size_t>(value)];
}

} // namespace

std::string_view code(Role value) { return at(kRoles, value); }
std::string_view code(Sex value) { return at(kSexes, value); }
std::string_view code(PersonStatus value) { return at(kPersonStatuses, value); }
std::string_view code(RecordStatus value) { return at(kRecordStatuses, value); }
std::string_view code(EventKind value) { return at(kEvents, value); }
std::string_view code(MatchedBy value) { return at(kMatchedBy, value); }

std::optional<Role> parseRole(std::string_view text) { return find<Role>(kRoles, text); }
std::optional<Sex> parseSex(std::string_view text) { return find<Sex>(kSexes, text); }
std::optional<PersonStatus> parsePersonStatus(std::string_view text) { return find<PersonStatus>(kPersonStatuses, text); }
std::optional<RecordStatus> parseRecordStatus(std::string_view text) { return find<RecordStatus>(kRecordStatuses, text); }
std::optional<EventKind> parseEventKind(std::string_view text) { return find<EventKind>(kEvents, text); }

OffenceGroup parseOffenceGroup(std::string_view text) {
    constexpr std::array<std::string_view, 7> groups{
        "Homicide",  "Rape", "Other sexual offences", "Violence with injury", "Violence without injury",
        "Stalking and harassment", "Public order offences"};
    return find<OffenceGroup>(groups, text).value_or(OffenceGroup::Other);
}

ModeOfTrial parseModeOfTrial(std::string_view text) {
    constexpr std::array<std::string_view, 4> modes{"", "summary", "either way", "indictable"};
    return find<ModeOfTrial>(modes, text).value_or(ModeOfTrial::Unknown);
}

QString label(Role value) {
    switch (value) {
    case Role::Suspect: return Tr::tr("Suspect");
    case Role::Arrested: return Tr::tr("Arrested");
    case Role::Charged: return Tr::tr("Charged");
    case Role::Convicted: return Tr::tr("Convicted");
    case Role::Victim: return Tr::tr("Victim");
    case Role::Witness: return Tr::tr("Witness");
    }
    return {};
}

QString label(Sex value) {
    switch (value) {
    case Sex::Unknown: return Tr::tr("sex not known");
    case Sex::Male: return Tr::tr("male");
    case Sex::Female: return Tr::tr("female");
    }
    return {};
}

QString label(PersonStatus value) {
    switch (value) {
    case PersonStatus::None: return {};
    case PersonStatus::Wanted: return Tr::tr("Wanted");
    case PersonStatus::Serving: return Tr::tr("Serving a sentence");
    case PersonStatus::Deceased: return Tr::tr("Deceased");
    }
    return {};
}

QString label(RecordStatus value) {
    switch (value) {
    case RecordStatus::Active: return Tr::tr("Active");
    case RecordStatus::Cancelled: return Tr::tr("Cancelled");
    case RecordStatus::Transferred: return Tr::tr("Transferred");
    }
    return {};
}

QString label(EventKind value) {
    switch (value) {
    case EventKind::Arrest: return Tr::tr("Arrest");
    case EventKind::Bail: return Tr::tr("Bail");
    case EventKind::Rui: return Tr::tr("Released under investigation");
    case EventKind::Charge: return Tr::tr("Charge");
    case EventKind::Remand: return Tr::tr("Remand");
    case EventKind::Conviction: return Tr::tr("Conviction");
    case EventKind::Sentence: return Tr::tr("Sentence");
    case EventKind::Order: return Tr::tr("Order");
    case EventKind::Release: return Tr::tr("Release");
    }
    return {};
}

QString label(MatchedBy value) {
    switch (value) {
    case MatchedBy::Urn: return Tr::tr("URN");
    case MatchedBy::Cjs: return Tr::tr("CJS code");
    case MatchedBy::HoClass: return Tr::tr("HO class");
    case MatchedBy::Resolved: return Tr::tr("Rule");
    case MatchedBy::Analyst: return Tr::tr("Analyst");
    case MatchedBy::Unmapped: return Tr::tr("Unmapped");
    }
    return {};
}

QString label(OffenceGroup value) {
    switch (value) {
    case OffenceGroup::Homicide: return Tr::tr("Homicide");
    case OffenceGroup::Rape: return Tr::tr("Rape");
    case OffenceGroup::OtherSexual: return Tr::tr("Other sexual offences");
    case OffenceGroup::ViolenceWithInjury: return Tr::tr("Violence with injury");
    case OffenceGroup::ViolenceWithoutInjury: return Tr::tr("Violence without injury");
    case OffenceGroup::StalkingHarassment: return Tr::tr("Stalking and harassment");
    case OffenceGroup::PublicOrder: return Tr::tr("Public order offences");
    case OffenceGroup::Other: return Tr::tr("Other groups");
    case OffenceGroup::Unmapped: return Tr::tr("Unmapped");
    }
    return {};
}

QString shortLabel(OffenceGroup value) {
    switch (value) {
    case OffenceGroup::OtherSexual: return Tr::tr("Other sexual");
    case OffenceGroup::StalkingHarassment: return Tr::tr("Stalking, harassment");
    case OffenceGroup::PublicOrder: return Tr::tr("Public order");
    default: return label(value);
    }
}

QString label(ModeOfTrial value) {
    switch (value) {
    case ModeOfTrial::Unknown: return Tr::tr("not known");
    case ModeOfTrial::Summary: return Tr::tr("summary");
    case ModeOfTrial::EitherWay: return Tr::tr("either way");
    case ModeOfTrial::Indictable: return Tr::tr("indictable");
    }
    return {};
}

QString outcomeLabel(int outcomeType) {
    QString words;
    switch (outcomeType) {
    case 0: return Tr::tr("open");
    case 1: words = Tr::tr("charged or summonsed"); break;
    case 2: words = Tr::tr("caution, youth"); break;
    case 3: words = Tr::tr("caution, adult"); break;
    case 4: words = Tr::tr("taken into consideration"); break;
    case 5: words = Tr::tr("suspect has died"); break;
    case 6: words = Tr::tr("penalty notice"); break;
    case 7: words = Tr::tr("cannabis warning"); break;
    case 8: words = Tr::tr("community resolution"); break;
    case 9: words = Tr::tr("not in the public interest (CPS)"); break;
    case 10: words = Tr::tr("not in the public interest (police)"); break;
    case 11: words = Tr::tr("suspect under age"); break;
    case 12: words = Tr::tr("suspect too ill"); break;
    case 13: words = Tr::tr("victim or witness unavailable"); break;
    case 14: words = Tr::tr("no suspect, victim does not support"); break;
    case 15: words = Tr::tr("evidential difficulties"); break;
    case 16: words = Tr::tr("victim does not support"); break;
    case 17: words = Tr::tr("time limit expired"); break;
    case 18: words = Tr::tr("no suspect identified"); break;
    case 19: words = Tr::tr("fraud, passed to NFIB"); break;
    case 20: words = Tr::tr("passed to another agency"); break;
    case 21: words = Tr::tr("further investigation not in the public interest"); break;
    case 22: words = Tr::tr("diversion"); break;
    default: return QString::number(outcomeType);
    }
    return QStringLiteral("%1 %2").arg(outcomeType).arg(words);
}

QString ethnicityLabel(std::string_view codeText) {
    if (codeText == "W1") return Tr::tr("White British");
    if (codeText == "W2") return Tr::tr("White Irish");
    if (codeText == "W3") return Tr::tr("Gypsy or Irish Traveller");
    if (codeText == "W9") return Tr::tr("any other White background");
    if (codeText == "M1") return Tr::tr("White and Black Caribbean");
    if (codeText == "M2") return Tr::tr("White and Black African");
    if (codeText == "M3") return Tr::tr("White and Asian");
    if (codeText == "M9") return Tr::tr("any other mixed background");
    if (codeText == "A1") return Tr::tr("Indian");
    if (codeText == "A2") return Tr::tr("Pakistani");
    if (codeText == "A3") return Tr::tr("Bangladeshi");
    if (codeText == "A4") return Tr::tr("Chinese");
    if (codeText == "A9") return Tr::tr("any other Asian background");
    if (codeText == "B1") return Tr::tr("Caribbean");
    if (codeText == "B2") return Tr::tr("African");
    if (codeText == "B9") return Tr::tr("any other Black background");
    if (codeText == "O1") return Tr::tr("Chinese");
    if (codeText == "O2") return Tr::tr("Arab");
    if (codeText == "O9") return Tr::tr("any other ethnic group");
    if (codeText == "NS") return Tr::tr("not stated");
    return QString::fromUtf8(codeText.data(), static_cast<qsizetype>(codeText.size()));
}

} // namespace harmdesk
