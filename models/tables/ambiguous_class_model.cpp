// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tables/ambiguous_class_model.h"

#include "models/harm/matching.h"

#include <QLocale>
#include <algorithm>
#include <tuple>

namespace harmdesk::tables {

AmbiguousClassModel::AmbiguousClassModel(QObject* parent)
    : PlainTableModel({{QStringLiteral("class"), tr("Class")},
                         {QStringLiteral("state"), tr("State")},
                         {QStringLiteral("values"), tr("Values, days")},
                         {QStringLiteral("rows"), tr("Offences"), true},
                         {QStringLiteral("rules"), tr("Rules"), true},
                         {QStringLiteral("unmapped"), tr("Unmapped crimes"), true}},
                        parent) {}

void AmbiguousClassModel::setIndex(const HarmIndex& index, const std::vector<harm::OffencePair>& unmapped) {
    beginResetModel();
    m_rows.clear();
    for (harm::AmbiguousClass& held : harm::ambiguousClasses(index)) {
        Row made;
        QStringList values;
        for (const HarmDays days : held.values) values << days.display();
        made.values = values.join(QStringLiteral(" · "));
        for (const harm::OffencePair& pair : unmapped)
            if (harm::normalisedHoClass(pair.text.hoClass) == held.hoClass) made.unmapped += pair.crimes;
        made.held = std::move(held);
        m_rows.push_back(std::move(made));
    }
    std::stable_sort(m_rows.begin(), m_rows.end(), [](const Row& a, const Row& b) {
        return std::tie(a.held.settled, b.unmapped) < std::tie(b.held.settled, a.unmapped);
    });
    endResetModel();
}

int AmbiguousClassModel::rowOf(const QString& hoClass) const {
    const auto it = std::find_if(m_rows.begin(), m_rows.end(),
                                 [&](const Row& row) { return text(row.held.hoClass) == hoClass; });
    return it == m_rows.end() ? -1 : static_cast<int>(it - m_rows.begin());
}

int AmbiguousClassModel::open() const {
    return static_cast<int>(
        std::count_if(m_rows.begin(), m_rows.end(), [](const Row& row) { return !row.held.settled; }));
}

int AmbiguousClassModel::rows() const {
    return static_cast<int>(m_rows.size());
}

QVariant AmbiguousClassModel::cell(int row, const QString& column, int role) const {
    const Row& held = m_rows[static_cast<std::size_t>(row)];
    const auto number = [role](auto n) {
        return role == SortRole ? QVariant(static_cast<qlonglong>(n))
                                : QVariant(QLocale(QLocale::English).toString(static_cast<qlonglong>(n)));
    };
    switch (role) {
    case RefRole:
        return text(held.held.hoClass);
    case StrongRole:
        return column == u"class" ? QVariant(true) : QVariant();
    case IconRole:
        if (column != u"state") return {};
        return held.held.settled ? QStringLiteral("check-circle") : QStringLiteral("look");
    case ToneRole:
        if (column == u"state") return static_cast<int>(held.held.settled ? Tone::Ok : Tone::Warn);
        if (column == u"unmapped" && held.unmapped > 0) return static_cast<int>(Tone::Warn);
        return {};
    case Qt::DisplayRole:
    case SortRole:
        if (column == u"class") return text(held.held.hoClass);
        if (column == u"state") return held.held.settled ? tr("settled") : tr("not settled");
        if (column == u"values")
            return role == SortRole ? QVariant(static_cast<qlonglong>(held.held.values.back().hundredths()))
                                    : QVariant(held.values);
        if (column == u"rows") return number(held.held.rows.size());
        if (column == u"rules") return number(held.held.rules.size());
        if (column == u"unmapped") return number(held.unmapped);
        return {};
    default:
        return {};
    }
}

} // namespace harmdesk::tables
