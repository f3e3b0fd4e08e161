// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/specs/check_values.h"

#include "models/domain/standard_fields.h"
#include "models/specs/guess_dates.h"
#include "models/specs/guess_text.h"
#include "models/specs/specs.h"
#include "models/specs/value_map.h"

#include <QLocale>
#include <QStringList>
#include <algorithm>
#include <charconv>

namespace harmdesk::specs {

namespace {

constexpr int kMostOutcome = 22; // Home Office outcomes framework

QString count(std::int64_t n) {
    return QLocale().toString(static_cast<qlonglong>(n));
}

bool isOutcome(std::string_view text) {
    int number = 0;
    const char* const end = text.data() + text.size();
    const auto [stopped, problem] = std::from_chars(text.data(), end, number);
    return problem == std::errc() && stopped == end && number >= 1 && number <= kMostOutcome;
}

class ValueCheck {
public:
    ValueCheck(const SourceRule& rule, const SourceProfile& file)
        : m_rule(rule)
        , m_file(file) {}

    std::vector<SpecFinding> run() {
        for (const TargetRule& target : m_rule.targets) {
            checkKeys(target);
            for (const FieldRule& field : target.fields) checkField(target, field);
        }
        return std::move(m_out);
    }

private:
    const ColumnProfile* column(const std::string& name) const {
        for (const ColumnProfile& c : m_file.columns)
            if (trimmed(c.name) == trimmed(name)) return &c;
        return nullptr;
    }

    void find(SpecFinding::Kind kind, bool blocking, const std::string& column, const std::string& field,
              std::int64_t values, const QString& text) {
        const bool known = std::any_of(m_out.begin(), m_out.end(), [&](const SpecFinding& f) {
            return f.kind == kind && f.column == column && f.field == field && f.text == text;
        });
        if (known) return; // a column that feeds several tables is named once
        m_out.push_back(SpecFinding{kind, blocking, m_file.path, m_rule.name, column, field, values, text});
    }

    void checkKeys(const TargetRule& target) {
        for (const StandardField& field : standardFields(target.kind)) {
            if (!field.key) continue;
            const auto rule = std::find_if(target.fields.begin(), target.fields.end(),
                                           [&](const FieldRule& r) { return r.field == field.name; });
            if (rule == target.fields.end() || (rule->columns.empty() && !rule->constant))
                find(SpecFinding::Kind::Undecided, true, {}, field.name, 0,
                     GuessText::tr("No column is chosen for “%1”, which every row needs.")
                         .arg(shownText(field.name)));
        }
    }

    bool isTested(const TargetRule& target, const std::string& name) const {
        return std::any_of(target.when.begin(), target.when.end(),
                           [&](const RowTest& test) { return test.column == name; });
    }

    void checkField(const TargetRule& target, const FieldRule& field) {
        if (field.constant || field.columns.empty()) return;
        const auto position = extractField(target.kind, field.field);
        if (!position) return;
        const ExtractField& standard = extractFields(target.kind)[*position];
        const ColumnProfile* const profile = column(field.columns.front());
        if (standard.type == FieldType::Date && field.date == DateStyle::Unknown) {
            undecidedDates(field, profile);
            return;
        }
        // What several columns give together cannot be told from each alone.
        if (!profile || field.columns.size() > 1 || (field.split && field.split->part > 0)) return;
        if (standard.key && standard.type != FieldType::Code && profile->empty > 0 &&
            !isTested(target, field.columns.front()))
            find(SpecFinding::Kind::BadValues, profile->empty * 2 > profile->rows, profile->name, field.field,
                 profile->empty,
                 GuessText::tr("“%1” is empty in %n row(s): they will be rejected.", nullptr,
                               static_cast<int>(profile->empty))
                     .arg(shownText(profile->name)));
        if (standard.type == FieldType::Date)
            checkDates(field, *profile);
        else if (standard.type == FieldType::Code || field.field == "outcome_type")
            checkCodes(field, standard, *profile);
        else if (standard.type == FieldType::Number)
            checkNumbers(field, *profile);
    }

    void undecidedDates(const FieldRule& field, const ColumnProfile* profile) {
        QString text = GuessText::tr("How dates are written in “%1” is not decided.")
                           .arg(shownText(field.columns.front()));
        if (profile && profile->ambiguous > 0)
            text += QLatin1Char(' ') + GuessText::tr("%1 of %2 values can be read day first and month first.")
                                           .arg(count(profile->ambiguous), count(profile->filled()));
        find(SpecFinding::Kind::Undecided, true, field.columns.front(), field.field,
             profile ? profile->ambiguous : 0, text);
    }

    /// Values that the rule's map takes care of.
    std::int64_t mappedValues(const FieldRule& field, const ColumnProfile& profile) const {
        const ValueMap map(field.values);
        std::string scratch;
        std::int64_t n = 0;
        for (const auto& [text, times] : profile.values)
            if (map.find(text, scratch)) n += times;
        return n;
    }

    void checkDates(const FieldRule& field, const ColumnProfile& profile) {
        const std::int64_t bad = badDates(profile, field.date) - mappedValues(field, profile);
        if (bad <= 0) return;
        const DateStyle proved = provedOrder(profile);
        const bool ordered = field.date == DateStyle::DayFirst || field.date == DateStyle::MonthFirst;
        if (ordered && proved != DateStyle::Unknown && proved != field.date) {
            // The values that fit both would be read wrongly without a word.
            const std::int64_t line =
                proved == DateStyle::DayFirst ? profile.dayFirstProof : profile.monthFirstProof;
            find(SpecFinding::Kind::BadValues, true, profile.name, field.field, bad,
                 GuessText::tr(
                     "“%1” is now written %2 (line %3 proves it); the specification says %4. %5 values "
                     "fit both ways and would be read wrongly.")
                     .arg(shownText(profile.name), styleText(proved), count(line), styleText(field.date),
                          count(profile.ambiguous)));
            return;
        }
        QString text =
            GuessText::tr("“%1” has %n value(s) that are no dates written %2: their rows will be rejected.",
                          nullptr, static_cast<int>(bad))
                .arg(shownText(profile.name), styleText(field.date));
        if (profile.notDateLine > 0)
            text += QLatin1Char(' ') +
                    GuessText::tr("The first stands in line %1.").arg(count(profile.notDateLine));
        find(SpecFinding::Kind::BadValues, bad * 2 > profile.filled(), profile.name, field.field, bad, text);
    }

    void checkNumbers(const FieldRule& field, const ColumnProfile& profile) {
        const std::int64_t bad =
            profile.filled() - profile.numbers - profile.decimals - mappedValues(field, profile);
        if (bad <= 0) return;
        find(SpecFinding::Kind::BadValues, bad * 2 > profile.filled(), profile.name, field.field, bad,
             GuessText::tr("“%1” has %n value(s) that are no numbers: their rows will be rejected.", nullptr,
                           static_cast<int>(bad))
                 .arg(shownText(profile.name)));
    }

    void checkCodes(const FieldRule& field, const ExtractField& standard, const ColumnProfile& profile) {
        const ValueMap map(field.values);
        std::vector<std::string> codes;
        for (const std::string_view code : standard.codes) codes.emplace_back(code);
        const ValueMap allowed(codes);
        std::string scratch;
        std::int64_t bad = 0;
        QStringList shown;
        for (const auto& [text, times] : profile.values) {
            const std::string* const mapped = map.find(text, scratch);
            const std::string_view value = mapped ? std::string_view(*mapped) : std::string_view(text);
            if (mapped && value.empty()) continue;
            if (allowed.find(value, scratch) || (field.field == "outcome_type" && isOutcome(value))) continue;
            bad += times;
            if (shown.size() < 6)
                shown.append(QStringLiteral("“%1” (%2)").arg(shownText(text).left(40), count(times)));
        }
        if (bad == 0) return;
        // One slip in a hundred is rejected and can be worked; what decides who is listed is looked at
        // sooner.
        const bool decides = field.field == "role" || field.field == "status" || field.field == "event";
        const bool blocking = bad * (decides ? 1000 : 100) > profile.filled();
        find(SpecFinding::Kind::NewValue, blocking, profile.name, field.field, bad,
             GuessText::tr(
                 "“%1” holds values that the specification does not know: %2. Their %n row(s) would be "
                 "rejected.",
                 nullptr, static_cast<int>(bad))
                 .arg(shownText(profile.name), shown.join(QStringLiteral(", "))));
    }

    const SourceRule& m_rule;
    const SourceProfile& m_file;
    std::vector<SpecFinding> m_out;
};

} // namespace

std::vector<SpecFinding> checkValues(const SourceRule& rule, const SourceProfile& file) {
    return ValueCheck(rule, file).run();
}

} // namespace harmdesk::specs
