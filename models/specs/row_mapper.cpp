// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/specs/row_mapper.h"

#include "models/domain/standard_fields.h"
#include "models/specs/specs.h"
#include "models/specs/value_rule.h"

#include <QCoreApplication>
#include <QStringList>
#include <algorithm>
#include <map>

namespace harmdesk::specs {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(harmdesk::RowMapper)
};

/// A RowTest made ready.
struct Test {
    std::size_t column = 0;
    RowTest::Op op = RowTest::Op::NotEmpty;
    ValueMap values;

    bool holds(const std::vector<std::string_view>& record, const CellRule& cells,
               std::string& scratch) const {
        const std::string_view text = column < record.size() ? trimmed(record[column]) : std::string_view();
        switch (op) {
        case RowTest::Op::Empty:
            return cells.meansNothing(text, scratch);
        case RowTest::Op::NotEmpty:
            return !cells.meansNothing(text, scratch);
        case RowTest::Op::Is:
            return values.find(text, scratch) != nullptr;
        case RowTest::Op::IsNot:
            return values.find(text, scratch) == nullptr;
        }
        return false;
    }
};

struct Target {
    std::size_t index = 0; ///< into SourceRule::targets
    FileKind kind = FileKind::Crimes;
    std::vector<std::pair<std::size_t, ValueRule>> rules; ///< by field
    std::vector<Test> when;
    std::vector<bool> mapped;
    std::vector<std::string> sources;
    std::vector<std::string_view> fields;
};

QString text(std::string_view utf8) {
    return QString::fromUtf8(utf8.data(), static_cast<qsizetype>(utf8.size()));
}

tl::unexpected<Error> refuse(const SourceRule& rule, const QString& why) {
    return fail(ErrorKind::Unreadable,
                Tr::tr("%1 Nothing was imported. Check the import specification against the file, correct "
                       "its mapping, and import again.")
                    .arg(why),
                {}, text(rule.name));
}

} // namespace

struct RowMapper::Work {
    CellRule cells;
    std::vector<Test> skip;
    std::vector<Target> targets;      ///< in the order of their rows: persons, crimes, links, events
    std::vector<std::size_t> placeOf; ///< place in `targets` of SourceRule::targets[i]
    std::vector<MappedRow> rows;
    TextArena arena;
    mutable std::string scratch;

    const Target& target(std::size_t index) const { return targets[placeOf[index]]; }
};

namespace {

/// Puts a mapper together; the first fault ends it.
class Builder {
public:
    Builder(const SourceRule& rule, const std::vector<std::string>& header, Date today)
        : m_rule(rule)
        , m_today(today) {
        for (std::size_t i = 0; i < header.size(); ++i)
            m_columns.try_emplace(std::string(trimmed(header[i])), i);
    }

    Result<std::vector<Test>> tests(const std::vector<RowTest>& tests) {
        std::vector<Test> out;
        for (const RowTest& test : tests) {
            Test made;
            made.op = test.op;
            made.values = ValueMap(test.values);
            if (const auto column = find(test.column))
                made.column = *column;
            else
                return tl::unexpected(missingColumn());
            out.push_back(std::move(made));
        }
        return out;
    }

    Result<Target> target(const TargetRule& rule, std::size_t index) {
        Target out;
        out.index = index;
        out.kind = rule.kind;
        const std::span<const ExtractField> fields = extractFields(rule.kind);
        out.mapped.assign(fields.size(), false);
        out.sources.resize(fields.size());
        out.fields.resize(fields.size());
        for (const FieldRule& field : rule.fields) HARMDESK_TRY(addField(out, field));
        HARMDESK_TRY_ASSIGN(when, tests(rule.when));
        out.when = std::move(when);
        const std::vector<StandardField>& standard = standardFields(rule.kind);
        for (std::size_t i = 0; i < standard.size(); ++i)
            if (standard[i].key && !out.mapped[i])
                return refuse(m_rule, Tr::tr("No column is mapped to “%1”, which every row needs.")
                                          .arg(text(standard[i].name)));
        return out;
    }

private:
    std::optional<std::size_t> find(const std::string& column) {
        const auto found = m_columns.find(trimmed(column));
        if (found != m_columns.end()) return found->second;
        m_missing = column;
        return std::nullopt;
    }
    Error missingColumn() const {
        return refuse(m_rule, Tr::tr("The file has no column “%1”, which the import specification needs.")
                                  .arg(text(m_missing)))
            .value();
    }

    Status addField(Target& out, const FieldRule& rule) {
        const auto position = extractField(out.kind, rule.field);
        if (!position)
            return refuse(m_rule,
                          Tr::tr("“%1” is not a field of the standard extract.").arg(text(rule.field)));
        const ExtractField& field = extractFields(out.kind)[*position];
        if (out.mapped[*position])
            return refuse(m_rule, Tr::tr("“%1” is mapped twice.").arg(text(rule.field)));
        if (!rule.constant && rule.columns.empty())
            return refuse(m_rule, Tr::tr("“%1” has neither a column nor a constant.").arg(text(rule.field)));
        if (field.type == FieldType::Date && rule.date == DateStyle::Unknown && !rule.constant)
            return refuse(m_rule, Tr::tr("How dates are written in “%1” has not been decided.")
                                      .arg(text(rule.columns.front())));
        if (rule.split && (rule.split->separators.empty() || rule.split->part < 0))
            return refuse(m_rule, Tr::tr("The split of “%1” says no separator.").arg(text(rule.field)));
        std::vector<std::size_t> columns;
        if (!rule.constant) {
            for (const std::string& name : rule.columns) {
                const auto column = find(name);
                if (!column) return tl::unexpected(missingColumn());
                columns.push_back(*column);
                std::string& sources = out.sources[*position];
                if (!sources.empty()) sources += " + ";
                sources += name;
            }
        }
        out.mapped[*position] = true;
        out.rules.emplace_back(*position, ValueRule(rule, field, std::move(columns), m_today));
        return {};
    }

    const SourceRule& m_rule;
    Date m_today;
    std::map<std::string, std::size_t, std::less<>> m_columns; ///< of two columns of a name, the first
    std::string m_missing;
};

} // namespace

RowMapper::RowMapper(std::unique_ptr<Work> work)
    : m_work(std::move(work)) {}
RowMapper::~RowMapper() = default;
RowMapper::RowMapper(RowMapper&&) noexcept = default;
RowMapper& RowMapper::operator=(RowMapper&&) noexcept = default;

Result<RowMapper> RowMapper::make(const SourceRule& rule, const std::vector<std::string>& header,
                                  Date today) {
    Builder builder(rule, header, today);
    auto work = std::make_unique<Work>();
    work->cells.emptyWords = ValueMap(rule.emptyWords);
    work->cells.trim = rule.trim;
    HARMDESK_TRY_ASSIGN(skip, builder.tests(rule.skip));
    work->skip = std::move(skip);
    if (rule.targets.empty())
        return refuse(rule, Tr::tr("“%1” feeds no table of the case.").arg(text(rule.name)));
    for (std::size_t i = 0; i < rule.targets.size(); ++i) {
        HARMDESK_TRY_ASSIGN(target, builder.target(rule.targets[i], i));
        work->targets.push_back(std::move(target));
    }
    std::stable_sort(work->targets.begin(), work->targets.end(),
                     [](const Target& a, const Target& b) { return a.kind < b.kind; });
    work->placeOf.resize(work->targets.size());
    for (std::size_t i = 0; i < work->targets.size(); ++i) work->placeOf[work->targets[i].index] = i;
    work->rows.reserve(work->targets.size());
    return RowMapper(std::move(work));
}

bool RowMapper::skips(const std::vector<std::string_view>& record) const {
    return std::any_of(m_work->skip.begin(), m_work->skip.end(),
                       [&](const Test& test) { return test.holds(record, m_work->cells, m_work->scratch); });
}

const std::vector<MappedRow>& RowMapper::map(const std::vector<std::string_view>& record) {
    Work& work = *m_work;
    work.rows.clear();
    work.arena.clear();
    for (Target& target : work.targets) {
        const bool wanted = std::all_of(target.when.begin(), target.when.end(), [&](const Test& test) {
            return test.holds(record, work.cells, work.scratch);
        });
        if (!wanted) continue;
        for (auto& [field, rule] : target.rules)
            target.fields[field] = rule.value(record, work.cells, work.arena);
        work.rows.push_back(MappedRow{target.index, target.kind, target.fields});
    }
    return work.rows;
}

const std::vector<bool>& RowMapper::mapped(std::size_t target) const {
    return m_work->target(target).mapped;
}

std::string RowMapper::sourceOf(std::size_t target, std::size_t field) const {
    return m_work->target(target).sources[field];
}

} // namespace harmdesk::specs
