// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tables/mapping_text.h"

#include <QCoreApplication>
#include <QLocale>
#include <QStringList>
#include <algorithm>

namespace harmdesk::tables {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(harmdesk::tables::Mapping)
};

QString number(std::int64_t value) {
    return QLocale().toString(static_cast<qlonglong>(value));
}
QString quoted(const std::string& text) {
    return QStringLiteral("“%1”").arg(QString::fromStdString(text));
}

} // namespace

QString kindText(FileKind kind) {
    switch (kind) {
    case FileKind::Persons:
        return Tr::tr("persons");
    case FileKind::Crimes:
        return Tr::tr("crimes");
    case FileKind::Links:
        return Tr::tr("links");
    case FileKind::Events:
        return Tr::tr("events");
    }
    return {};
}

QString targetText(const TargetRule& target) {
    if (target.label.empty()) return kindText(target.kind);
    QString label = QString::fromStdString(target.label);
    if (label == QLatin1String("suspect")) label = Tr::tr("suspect");
    if (label == QLatin1String("victim")) label = Tr::tr("victim");
    return QStringLiteral("%1 (%2)").arg(kindText(target.kind), label);
}

QString fieldText(const TargetRule& target, const std::string& field) {
    return targetText(target) + QStringLiteral(" · ") + QString::fromStdString(field);
}

QString sourceOfField(const FieldRule& rule) {
    if (rule.constant) return Tr::tr("always “%1”").arg(QString::fromStdString(*rule.constant));
    QStringList names;
    for (const std::string& column : rule.columns) names.append(quoted(column));
    return names.join(QStringLiteral(" + "));
}

const FieldRule* ruleOf(const TargetRule& target, const std::string& field) {
    const auto it = std::find_if(target.fields.begin(), target.fields.end(),
                                 [&](const FieldRule& rule) { return rule.field == field; });
    return it == target.fields.end() ? nullptr : &*it;
}

std::vector<ColumnUse> usesOf(const SourceRule& rule, const std::string& column) {
    std::vector<ColumnUse> out;
    for (std::size_t t = 0; t < rule.targets.size(); ++t)
        for (const FieldRule& field : rule.targets[t].fields)
            if (!field.constant &&
                std::find(field.columns.begin(), field.columns.end(), column) != field.columns.end())
                out.push_back({t, field.field});
    return out;
}

QString dateEvidence(const ColumnProfile& column) {
    const auto line = [](std::int64_t proof) {
        return proof > 0 ? Tr::tr(" (line %1 can be read in no other way)").arg(number(proof)) : QString();
    };
    QStringList parts;
    if (column.isoDates > 0) parts.append(Tr::tr("%1 ISO dates").arg(number(column.isoDates)));
    if (column.dayFirst > 0 || column.monthFirst > 0) {
        parts.append(Tr::tr("day first fits %1%2").arg(number(column.dayFirst), line(column.dayFirstProof)));
        parts.append(
            Tr::tr("month first fits %1%2").arg(number(column.monthFirst), line(column.monthFirstProof)));
        parts.append(Tr::tr("%1 can be read either way").arg(number(column.ambiguous)));
    }
    if (column.yearFirst > 0) parts.append(Tr::tr("year first fits %1").arg(number(column.yearFirst)));
    if (column.serials > 0)
        parts.append(Tr::tr("%1 could be a spreadsheet’s day numbers").arg(number(column.serials)));
    if (parts.isEmpty()) return Tr::tr("No value of this column can be read as a date.");
    QString text = Tr::tr("Of %1 values: %2.").arg(number(column.filled()), parts.join(QStringLiteral("; ")));
    if (column.twoDigitYears > 0)
        text += QLatin1Char(' ') + Tr::tr("%1 years have two digits.").arg(number(column.twoDigitYears));
    if (column.withTime > 0)
        text += QLatin1Char(' ') + Tr::tr("%1 have a time, which is left out.").arg(number(column.withTime));
    return text;
}

QString dateStyleText(DateStyle style) {
    switch (style) {
    case DateStyle::Unknown:
        return Tr::tr("not decided");
    case DateStyle::Iso:
        return Tr::tr("ISO, 2026-10-31");
    case DateStyle::DayFirst:
        return Tr::tr("day first, 31/10/2026");
    case DateStyle::MonthFirst:
        return Tr::tr("month first, 10/31/2026");
    case DateStyle::YearFirst:
        return Tr::tr("year first, 2026/10/31");
    case DateStyle::Serial1900:
        return Tr::tr("spreadsheet’s day number, from 1900");
    case DateStyle::Serial1904:
        return Tr::tr("spreadsheet’s day number, from 1904");
    }
    return {};
}

} // namespace harmdesk::tables
