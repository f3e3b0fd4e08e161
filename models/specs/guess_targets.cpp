// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/specs/guess_targets.h"

#include "models/domain/standard_fields.h"
#include "models/specs/guess_dates.h"
#include "models/specs/guess_text.h"
#include "models/specs/guess_values.h"

#include <QLocale>
#include <QStringList>
#include <algorithm>

namespace harmdesk::specs {

namespace {

constexpr int kFull = 100;

std::string labelOf(const PersonGroup& group) {
    std::string out;
    switch (group.subject) {
    case Subject::None:
        break;
    case Subject::Suspect:
        out = "suspect";
        break;
    case Subject::Victim:
        out = "victim";
        break;
    case Subject::Witness:
        out = "witness";
        break;
    }
    if (group.number > 0) {
        if (out.empty()) out = "person";
        out.append(" ").append(std::to_string(group.number));
    }
    return out;
}

std::string roleOf(Subject subject) {
    switch (subject) {
    case Subject::None:
        break;
    case Subject::Suspect:
        return "SUSPECT";
    case Subject::Victim:
        return "VICTIM";
    case Subject::Witness:
        return "WITNESS";
    }
    return {};
}

bool isAccusedRole(std::string_view role) {
    return role == "SUSPECT" || role == "ARRESTED" || role == "CHARGED" || role == "CONVICTED";
}

/// The decimal mark of a column of numbers: a comma where some value can only be read so.
char decimalOf(const ColumnProfile& column) {
    if (column.decimals == 0) return '.';
    const auto commaLast = [](std::string_view text) {
        const std::size_t comma = text.rfind(',');
        if (comma == std::string_view::npos) return false;
        const std::size_t point = text.rfind('.');
        const bool after = point == std::string_view::npos || comma > point;
        return after && text.size() - comma - 1 != 3;
    };
    return shareOf(column, commaLast) > 0 ? ',' : '.';
}

QString listed(const std::vector<std::pair<std::string, std::int64_t>>& values) {
    QStringList out;
    for (const auto& [text, n] : values) {
        if (out.size() == 6) {
            out.append(QStringLiteral("…"));
            break;
        }
        out.append(QStringLiteral("“%1” (%2)")
                       .arg(shownText(text).left(40), QLocale().toString(static_cast<qlonglong>(n))));
    }
    return out.join(QStringLiteral(", "));
}

class Builder {
public:
    Builder(const SourceProfile& file, const FileReading& reading, const SetFacts& facts, std::size_t source)
        : m_file(file)
        , m_reading(reading)
        , m_facts(facts)
        , m_source(source) {
        m_out.rule.format = file.format;
        for (std::size_t i = 0; i < file.columns.size(); ++i) {
            m_out.rule.columns.push_back(file.columns[i].name);
            ColumnGuess guess;
            guess.source = source;
            guess.column = file.columns[i].name;
            guess.confidence = std::min(reading.nearest[i], 40);
            guess.reason = reading.leftOut[i];
            m_out.columns.push_back(std::move(guess));
        }
        for (const TakenColumn& taken : reading.taken) {
            const ColumnProfile& column = file.columns[taken.column];
            const DateStyle style = provedOrder(column);
            if (style == DateStyle::Unknown || !isDate(taken.as.meaning)) continue;
            if (m_order == DateStyle::Unknown) m_order = style;
            if (m_order != style) m_ordersDiffer = true;
        }
        if (m_ordersDiffer) m_order = DateStyle::Unknown;
    }

    FileGuess run() {
        if (m_reading.crimes) addCrimes();
        for (const PersonGroup& group : m_reading.groups) {
            if (m_reading.persons || (m_reading.isFlat() && !m_facts.personsElsewhere)) addPerson(group);
        }
        if (m_reading.find(Meaning::CrimeNo) && !m_reading.events)
            for (const PersonGroup& group : m_reading.groups) addLink(group);
        if (m_reading.events) addEvents();
        if (!m_reading.events) addEventDates();
        for (const TakenColumn& taken : m_reading.taken) noteUnused(taken);
        if (m_out.rule.targets.empty())
            ask({}, {},
                GuessText::tr(
                    "Nothing in %1 is known: neither crimes nor persons, links or events. Choose what "
                    "its columns are, or leave the file out.")
                    .arg(m_file.path));
        warnOfPeopleWithoutReference();
        sayShortYears();
        return std::move(m_out);
    }

private:
    static bool isDate(Meaning meaning) {
        const MeaningField at = fieldOf(meaning);
        const auto position = extractField(at.kind, at.field);
        return position && extractFields(at.kind)[*position].type == FieldType::Date;
    }
    const ColumnProfile& profile(const TakenColumn& taken) const { return m_file.columns[taken.column]; }

    void ask(const std::string& column, const std::string& field, const QString& text, bool blocking = true) {
        m_out.questions.push_back(SpecQuestion{m_source, column, field, text, blocking});
    }

    /// Says what a column is used for; the first use is the one that is shown.
    void say(const TakenColumn& taken, FileKind kind, const std::string& label, const std::string& field,
             const QString& more = {}) {
        ColumnGuess& guess = m_out.columns[taken.column];
        const auto position = extractField(kind, field);
        const bool key =
            position && (extractFields(kind)[*position].key ||
                         (kind == FileKind::Events && (field == "nominal_ref" || field == "event")));
        if (key && taken.as.confidence < kFull) m_out.keysSure = false;
        if (!guess.field.empty()) return;
        guess.kind = kind;
        guess.target = label;
        guess.field = field;
        guess.confidence = taken.as.confidence;
        guess.reason = taken.as.reason;
        if (!more.isEmpty()) guess.reason += QLatin1Char(' ') + more;
    }

    FieldRule rule(const TakenColumn& taken, std::string_view field) {
        FieldRule out;
        out.field = field;
        out.columns = {profile(taken).name};
        return out;
    }

    void add(TargetRule& target, Meaning meaning, const PersonGroup& group = {}) {
        if (const TakenColumn* taken = m_reading.find(meaning, group)) add(target, *taken);
    }

    void add(TargetRule& target, const TakenColumn& taken) {
        const Meaning meaning = taken.as.meaning;
        const std::string field(fieldOf(meaning).field);
        const ColumnProfile& column = profile(taken);
        FieldRule out = rule(taken, field);
        QString more;
        if (isDate(meaning)) more = addDate(out, column);
        if (hasValueList(meaning)) addValues(out, meaning, column);
        if (meaning == Meaning::Flags) addFlags(out, column);
        const auto position = extractField(target.kind, field);
        if (position && extractFields(target.kind)[*position].type == FieldType::Number)
            out.decimal = decimalOf(column);
        say(taken, target.kind, target.label, field, more);
        target.fields.push_back(std::move(out));
    }

    QString addDate(FieldRule& out, const ColumnProfile& column) {
        const DateDecision decision = decideDates(column, m_order);
        out.date = decision.style;
        out.values = decision.empties;
        if (!decision.question.isEmpty()) ask(column.name, out.field, decision.question);
        for (const QString& remark : decision.remarks) ask(column.name, out.field, remark, false);
        m_century = out.century;
        if (column.twoDigitYears > 0 &&
            std::find(m_shortYears.begin(), m_shortYears.end(), &column) == m_shortYears.end())
            m_shortYears.push_back(&column);
        return decision.reason;
    }

    void addValues(FieldRule& out, Meaning meaning, const ColumnProfile& column) {
        ValueProposal proposal = proposeValues(meaning, column);
        out.values = std::move(proposal.map);
        if (!proposal.unknown.empty()) {
            // One slip in a hundred rows is rejected and can be worked; more than that is a code to be
            // learnt. A role or a status decides who is on the list: asked ten times sooner.
            const bool decides =
                meaning == Meaning::Role || meaning == Meaning::CrimeStatus || meaning == Meaning::Event;
            const bool many = proposal.unknownValues * (decides ? 1000 : 100) > column.filled();
            ask(column.name, out.field,
                GuessText::tr("What do these values of “%1” stand for: %2? Until that is said, their rows "
                              "would be rejected.")
                    .arg(shownText(column.name), listed(proposal.unknown)),
                many);
        }
        if (proposal.unseen > 0)
            ask(column.name, out.field,
                GuessText::tr(
                    "“%1” has more different values than a list of codes: %n value(s) were not looked at.",
                    nullptr, static_cast<int>(proposal.unseen))
                    .arg(shownText(column.name)),
                true);
    }

    void addFlags(FieldRule& out, const ColumnProfile& column) {
        const std::string separators = flagSeparators(column);
        if (!separators.empty()) out.split = FieldRule::Split{separators, 0};
        // The words of single flags; those of joined ones are looked at part by part when rows are mapped.
        const std::string marks = separators.empty() ? ";" : separators;
        std::vector<std::pair<std::string, std::string>> map;
        for (const auto& [text, n] : column.values) {
            for (std::string_view rest = text; !rest.empty();) {
                const std::size_t end = std::min(rest.find_first_of(marks), rest.size());
                std::string_view part = rest.substr(0, end);
                while (!part.empty() && part.front() == ' ') part.remove_prefix(1);
                while (!part.empty() && part.back() == ' ') part.remove_suffix(1);
                rest.remove_prefix(std::min(end + 1, rest.size()));
                const auto known = knownValue(Meaning::Flags, part);
                const bool there =
                    std::any_of(map.begin(), map.end(), [&](const auto& m) { return m.first == part; });
                if (known && *known != part && !there) map.emplace_back(std::string(part), *known);
            }
        }
        std::sort(map.begin(), map.end());
        out.values = std::move(map);
        // Parts are mapped one by one only where the rule splits.
        if (!out.values.empty() && !out.split) out.split = FieldRule::Split{";", 0};
    }

    void addCrimes() {
        TargetRule target;
        target.kind = FileKind::Crimes;
        if (m_reading.find(Meaning::CrimeNo)) {
            add(target, Meaning::CrimeNo);
        } else {
            ask({}, "crime_no",
                GuessText::tr("Which column of %1 holds the crime number? None could be told.")
                    .arg(m_file.path));
            m_out.keysSure = false;
        }
        for (int m = static_cast<int>(Meaning::HoClass); m <= static_cast<int>(Meaning::IncidentRef); ++m)
            add(target, static_cast<Meaning>(m));
        addCrimeStatus(target);
        m_out.rule.targets.push_back(std::move(target));
    }

    /// The standard extract wants a status of every crime: cancelled and transferred ones are not counted.
    void addCrimeStatus(TargetRule& target) {
        for (FieldRule& field : target.fields) {
            if (field.field != "status") continue;
            const TakenColumn* const taken = m_reading.find(Meaning::CrimeStatus);
            if (taken && profile(*taken).empty > 0) {
                field.values.insert(field.values.begin(), {std::string(), "ACTIVE"});
                ask(profile(*taken).name, "status",
                    GuessText::tr("%n row(s) have no status of the crime record: they are taken as active.",
                                  nullptr, static_cast<int>(profile(*taken).empty)),
                    false);
            }
            return;
        }
        if (m_facts.crimeStatusElsewhere) return;
        // No rule: a crime that the case holds as cancelled must not come back to life.
        ask({}, "status",
            GuessText::tr("No column of %1 tells cancelled or transferred crimes: new crimes are taken as "
                          "active, held ones keep their status.")
                .arg(m_file.path),
            false);
    }

    std::vector<RowTest> whenNamed(const PersonGroup& group, bool named = true) {
        // Where a file holds nothing but persons or links, an empty reference is a fault of the row and
        // rejected.
        if (group.subject == Subject::None && !m_reading.isFlat()) return {};
        const TakenColumn* const ref = m_reading.find(Meaning::NominalRef, group);
        return {RowTest{profile(*ref).name, named ? RowTest::Op::NotEmpty : RowTest::Op::Empty, {}}};
    }

    void addPerson(const PersonGroup& group) {
        TargetRule target;
        target.kind = FileKind::Persons;
        target.label = labelOf(group);
        target.when = whenNamed(group);
        add(target, Meaning::NominalRef, group);
        add(target, Meaning::PncId, group);
        addNames(target, group);
        for (const Meaning meaning : {Meaning::DateOfBirth, Meaning::Sex, Meaning::Ethnicity,
                                      Meaning::HomeBorough, Meaning::PersonStatus, Meaning::StatusFrom})
            add(target, meaning, group);
        addNameless(target, group);
        m_out.rule.targets.push_back(std::move(target));
    }

    void addNames(TargetRule& target, const PersonGroup& group) {
        add(target, Meaning::Surname, group);
        const std::vector<const TakenColumn*> forenames = m_reading.all(Meaning::Forenames, group);
        if (!forenames.empty()) {
            FieldRule out = rule(*forenames.front(), "forenames");
            out.columns.clear();
            for (const TakenColumn* column : forenames) {
                out.columns.push_back(profile(*column).name);
                say(*column, FileKind::Persons, target.label, "forenames");
            }
            target.fields.push_back(std::move(out));
        }
        const TakenColumn* const whole = m_reading.find(Meaning::FullName, group);
        if (!whole) return;
        FieldRule surname = rule(*whole, "surname");
        surname.split = FieldRule::Split{",", 1};
        FieldRule rest = rule(*whole, "forenames");
        rest.split = FieldRule::Split{",", 2};
        say(*whole, FileKind::Persons, target.label, "surname");
        target.fields.push_back(std::move(surname));
        target.fields.push_back(std::move(rest));
    }

    /// People with a name and no reference would fall out without a word where rows without one are passed
    /// over: a target of their own has them rejected, one by one and said aloud.
    void addNameless(const TargetRule& person, const PersonGroup& group) {
        if (person.when.empty()) return;
        const TakenColumn* const ref = m_reading.find(Meaning::NominalRef, group);
        const TakenColumn* name = m_reading.find(Meaning::Surname, group);
        if (!name) name = m_reading.find(Meaning::FullName, group);
        if (!name || profile(*name).filled() <= profile(*ref).filled()) return;
        TargetRule target;
        target.kind = FileKind::Persons;
        target.label =
            std::string(person.label).append(person.label.empty() ? "no reference" : ", no reference");
        target.when = whenNamed(group, false);
        target.when.push_back(RowTest{profile(*name).name, RowTest::Op::NotEmpty, {}});
        target.fields = person.fields;
        ask(profile(*ref).name, "nominal_ref",
            GuessText::tr(
                "“%1” is filled in %n more row(s) than “%2”: people without a reference cannot be told "
                "apart, and their rows will be rejected.",
                nullptr, static_cast<int>(profile(*name).filled() - profile(*ref).filled()))
                .arg(shownText(profile(*name).name), shownText(profile(*ref).name)),
            false);
        m_nameless.push_back(std::move(target));
    }

    bool roleColumnFits(const TakenColumn& role, const PersonGroup& group) const {
        if (group.subject == Subject::None) return true;
        if (role.as.subject == group.subject && role.as.number == group.number) return true;
        if (group.subject != Subject::Suspect || role.as.subject != Subject::None) return false;
        // Beside columns of suspects and victims it says how far the case against the suspect has come.
        const ColumnProfile& column = profile(role);
        return shareOf(column, [](std::string_view text) {
                   const auto known = knownValue(Meaning::Role, text);
                   return known && isAccusedRole(*known);
               }) > 0.98;
    }

    void addLink(const PersonGroup& group) {
        TargetRule target;
        target.kind = FileKind::Links;
        target.label = labelOf(group);
        target.when = whenNamed(group);
        add(target, Meaning::CrimeNo);
        add(target, Meaning::NominalRef, group);
        const TakenColumn* role = m_reading.find(Meaning::Role, group);
        if (!role) role = m_reading.find(Meaning::Role);
        if (role && roleColumnFits(*role, group)) {
            add(target, *role);
            // A suspect of whom no stage is known is a suspect.
            if (group.subject == Subject::Suspect && profile(*role).empty > 0)
                target.fields.back().values.insert(target.fields.back().values.begin(),
                                                   {std::string(), "SUSPECT"});
        } else if (role && group.subject != Subject::None && m_reading.groups.size() == 1) {
            // The only people of the file: a name such as “Suspect URN” must not make suspects of its
            // victims.
            add(target, *role);
            ask(profile(*role).name, "role",
                GuessText::tr("“%1” names one role and “%2” tells several: “%2” is taken.")
                    .arg(shownText(profile(*m_reading.find(Meaning::NominalRef, group)).name),
                         shownText(profile(*role).name)),
                false);
        } else if (group.subject != Subject::None) {
            const bool nobodys =
                role && std::none_of(m_reading.groups.begin(), m_reading.groups.end(),
                                     [&](const PersonGroup& g) { return roleColumnFits(*role, g); });
            if (nobodys) {
                m_out.keysSure = false;
                ask(profile(*role).name, "role",
                    GuessText::tr(
                        "Whose role is “%1”? Its values are not those of suspects alone, and the file "
                        "names several people in a row.")
                        .arg(shownText(profile(*role).name)));
            }
            FieldRule constant;
            constant.field = "role";
            constant.constant = roleOf(group.subject);
            target.fields.push_back(std::move(constant));
        } else {
            m_out.keysSure = false;
            ask(profile(*m_reading.find(Meaning::NominalRef, group)).name, "role",
                GuessText::tr(
                    "Are the people of “%1” suspects, victims, or something else? No column says it.")
                    .arg(shownText(profile(*m_reading.find(Meaning::NominalRef, group)).name)));
        }
        addRelationship(target, group);
        m_out.rule.targets.push_back(std::move(target));
    }

    /// The relationship is that of the victim to the suspect: it stands on the victim's link where there is
    /// one.
    void addRelationship(TargetRule& target, const PersonGroup& group) {
        const TakenColumn* own = m_reading.find(Meaning::Relationship, group);
        const bool victims = std::any_of(m_reading.groups.begin(), m_reading.groups.end(),
                                         [](const PersonGroup& g) { return g.subject == Subject::Victim; });
        if (!own && (group.subject == Subject::Victim || !victims))
            own = m_reading.find(Meaning::Relationship);
        if (!own && group.subject == Subject::Victim)
            own = m_reading.find(Meaning::Relationship, PersonGroup{Subject::Suspect, 0});
        if (own && !(victims && group.subject == Subject::Suspect)) add(target, *own);
    }

    void addEvents() {
        TargetRule target;
        target.kind = FileKind::Events;
        if (m_reading.groups.empty()) {
            m_out.keysSure = false;
            ask({}, "nominal_ref",
                GuessText::tr("Which column of %1 holds the nominal reference? None could be told.")
                    .arg(m_file.path));
        } else {
            add(target, Meaning::NominalRef, m_reading.groups.front());
        }
        for (const Meaning meaning :
             {Meaning::Event, Meaning::EventOn, Meaning::Until, Meaning::CrimeNo, Meaning::Detail})
            add(target, meaning);
        m_out.rule.targets.push_back(std::move(target));
    }

    struct EventDate {
        Meaning on;
        std::string_view event;
        std::string_view label;
    };

    /// "Arrest Date" in the row of a crime or person: an event of the suspect.
    void addEventDates() {
        static constexpr EventDate kDates[] = {{Meaning::ArrestOn, "ARREST", "arrest"},
                                               {Meaning::BailOn, "BAIL", "bail"},
                                               {Meaning::ChargeOn, "CHARGE", "charge"}};
        const auto group =
            std::find_if(m_reading.groups.begin(), m_reading.groups.end(), [](const PersonGroup& g) {
                return g.subject == Subject::None || g.subject == Subject::Suspect;
            });
        if (group == m_reading.groups.end()) return;
        // In rows with a role the person may be a victim: nothing is arrested there by a guess.
        const TakenColumn* const role = m_reading.find(Meaning::Role);
        if (role && (group->subject == Subject::None || !roleColumnFits(*role, *group))) return;
        for (const EventDate& date : kDates) {
            const TakenColumn* on = m_reading.find(date.on, *group);
            if (!on) on = m_reading.find(date.on);
            if (!on || profile(*on).filled() == 0) continue;
            TargetRule target;
            target.kind = FileKind::Events;
            target.label = date.label;
            target.when = {RowTest{profile(*on).name, RowTest::Op::NotEmpty, {}},
                           RowTest{profile(*m_reading.find(Meaning::NominalRef, *group)).name,
                                   RowTest::Op::NotEmpty,
                                   {}}};
            add(target, Meaning::NominalRef, *group);
            FieldRule kind;
            kind.field = "event";
            kind.constant = std::string(date.event);
            target.fields.push_back(std::move(kind));
            add(target, *on);
            if (date.on == Meaning::BailOn) {
                const TakenColumn* until = m_reading.find(Meaning::BailUntil, *group);
                if (!until) until = m_reading.find(Meaning::BailUntil);
                if (until) add(target, *until);
            }
            add(target, Meaning::CrimeNo);
            m_out.rule.targets.push_back(std::move(target));
        }
    }

    void noteUnused(const TakenColumn& taken) {
        ColumnGuess& guess = m_out.columns[taken.column];
        if (!guess.field.empty()) return;
        guess.confidence = std::min(taken.as.confidence, 40);
        guess.reason = GuessText::tr("It looks like the %1, but nothing in this file uses it.")
                           .arg(meaningText(taken.as.meaning));
    }

    void sayShortYears() {
        if (m_shortYears.empty()) return;
        QStringList names;
        std::int64_t n = 0;
        for (const ColumnProfile* column : m_shortYears) {
            names.append(QStringLiteral("“%1”").arg(shownText(column->name)));
            n += column->twoDigitYears;
        }
        ask(m_shortYears.front()->name, {},
            GuessText::tr(
                "%n year(s) of two digits in %1: 00 to %2 are read as 20yy, higher ones as 19yy; a date of "
                "birth never lies in the future.",
                nullptr, static_cast<int>(n))
                .arg(names.join(QStringLiteral(", ")), QString::number(m_century)),
            false);
    }

    void warnOfPeopleWithoutReference() {
        for (TargetRule& target : m_nameless) m_out.rule.targets.push_back(std::move(target));
        std::vector<PersonGroup> said;
        for (const TakenColumn& taken : m_reading.taken) {
            const PersonGroup group{taken.as.subject, taken.as.number};
            if (!isOfPerson(taken.as.meaning) || std::find(said.begin(), said.end(), group) != said.end())
                continue;
            if (std::find(m_reading.groups.begin(), m_reading.groups.end(), group) != m_reading.groups.end())
                continue;
            said.push_back(group);
            // Without a reference nobody can be ranked; a victim's name is lost to the file alone.
            const bool blocking = group.subject != Subject::Victim && group.subject != Subject::Witness &&
                                  !(m_reading.crimes && m_facts.linksElsewhere);
            if (blocking) m_out.keysSure = false;
            ask(profile(taken).name, "nominal_ref",
                GuessText::tr(
                    "“%1” is of a person for whom no column holds a reference: people cannot be told apart "
                    "by name. Choose a column as nominal reference, or leave these columns out.")
                    .arg(shownText(profile(taken).name)),
                blocking);
        }
    }

    const SourceProfile& m_file;
    const FileReading& m_reading;
    SetFacts m_facts;
    std::size_t m_source;
    DateStyle m_order = DateStyle::Unknown; // proved by the file's columns with one voice
    bool m_ordersDiffer = false;
    std::vector<TargetRule> m_nameless;
    std::vector<const ColumnProfile*> m_shortYears; // each once
    int m_century = 49;
    FileGuess m_out;
};

} // namespace

FileGuess guessFile(const SourceProfile& file, const FileReading& reading, const SetFacts& facts,
                    std::size_t source) {
    return Builder(file, reading, facts, source).run();
}

} // namespace harmdesk::specs
