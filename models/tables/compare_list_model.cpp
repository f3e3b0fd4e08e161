// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tables/compare_list_model.h"

#include "models/domain/case_columns.h"
#include "models/harm/ranking.h"
#include "models/tables/profile_values_model.h"

#include <QLocale>
#include <algorithm>
#include <cmath>
#include <limits>

namespace harmdesk::tables {

namespace {

QString number(std::int64_t n) {
    return QLocale(QLocale::English).toString(static_cast<qlonglong>(n));
}

QString utf8(std::string_view bytes) {
    return QString::fromUtf8(bytes.data(), static_cast<qsizetype>(bytes.size()));
}

} // namespace

CompareListModel::CompareListModel(QObject* parent)
    : PlainTableModel({{QStringLiteral("side"), tr("On")},
                       {QStringLiteral("suspect"), tr("Suspect")},
                       {QStringLiteral("ref"), tr("Ref")},
                       {QStringLiteral("rank_a"), tr("Rank"), true},
                       {QStringLiteral("rank_b"), tr("Rank"), true},
                       {QStringLiteral("score_a"), tr("Score"), true},
                       {QStringLiteral("score_b"), tr("Score"), true}},
                      parent) {}

void CompareListModel::setComparison(const harm::ListComparison& comparison, std::shared_ptr<const Ranking> a,
                                     std::shared_ptr<const Ranking> b) {
    beginResetModel();
    m_comparison = comparison;
    m_a = std::move(a);
    m_b = std::move(b);
    fill();
    endResetModel();
}

void CompareListModel::setSide(int side) {
    if (side == m_side) return;
    beginResetModel();
    m_side = side;
    fill();
    endResetModel();
}

void CompareListModel::fill() {
    m_rows.clear();
    if (!m_a || !m_b) return;
    for (std::size_t i = 0; i < m_comparison.top.size(); ++i)
        if (m_side < 0 || static_cast<int>(m_comparison.top[i].side) == m_side) m_rows.push_back(i);
}

QString CompareListModel::listName(bool first) const {
    const auto& list = first ? m_a : m_b;
    return list ? profileTitle(list->profile) : QString();
}

QVariant CompareListModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation == Qt::Horizontal && role == Qt::DisplayRole && m_a && m_b) {
        if (section == columnOf(QStringLiteral("rank_a"))) return tr("Rank, %1").arg(listName(true));
        if (section == columnOf(QStringLiteral("rank_b"))) return tr("Rank, %1").arg(listName(false));
        if (section == columnOf(QStringLiteral("score_a"))) return tr("Days, %1").arg(listName(true));
        if (section == columnOf(QStringLiteral("score_b"))) return tr("Days, %1").arg(listName(false));
    }
    return PlainTableModel::headerData(section, orientation, role);
}

QString CompareListModel::nameOf(const std::string& nominalRef) const {
    for (const auto* list : {m_a.get(), m_b.get()}) {
        if (const auto person = harm::personByRef(*list->columns, nominalRef))
            return personName(std::string(list->columns->surname[*person]),
                              std::string(list->columns->forenames[*person]));
    }
    return {};
}

QVariant CompareListModel::cell(int rowNumber, const QString& column, int role) const {
    const harm::ComparedSuspect& held = m_comparison.top[m_rows[static_cast<std::size_t>(rowNumber)]];
    const auto rank = [](std::int32_t r) { return r == 0 ? tr("not ranked") : number(r); };
    switch (role) {
    case Qt::DisplayRole:
        if (column == u"side")
            return held.side == Side::Both    ? tr("both")
                   : held.side == Side::OnlyA ? tr("only %1").arg(listName(true))
                                              : tr("only %1").arg(listName(false));
        if (column == u"suspect") return nameOf(held.nominalRef);
        if (column == u"ref") return utf8(held.nominalRef);
        if (column == u"rank_a") return rank(held.rankA);
        if (column == u"rank_b") return rank(held.rankB);
        if (column == u"score_a") return held.rankA == 0 ? QString() : held.scoreA.display();
        return held.rankB == 0 ? QString() : held.scoreB.display();
    case SortRole:
        if (column == u"side") return static_cast<int>(held.side);
        if (column == u"rank_a") return held.rankA == 0 ? std::numeric_limits<int>::max() : held.rankA;
        if (column == u"rank_b") return held.rankB == 0 ? std::numeric_limits<int>::max() : held.rankB;
        if (column == u"score_a") return QVariant::fromValue<qlonglong>(held.scoreA.hundredths());
        if (column == u"score_b") return QVariant::fromValue<qlonglong>(held.scoreB.hundredths());
        return {};
    case RefRole:
        return utf8(held.nominalRef);
    case StrongRole:
        return (column == u"side" && held.side != Side::Both) ||
               (column == u"rank_a" && held.rankA > 0 && held.rankA <= m_comparison.cutOff) ||
               (column == u"rank_b" && held.rankB > 0 && held.rankB <= m_comparison.cutOff);
    case ToneRole:
        if (column == u"ref" || (column == u"side" && held.side == Side::Both) ||
            (column == u"rank_a" && held.rankA == 0) || (column == u"rank_b" && held.rankB == 0))
            return static_cast<int>(Tone::Muted);
        return static_cast<int>(Tone::Normal);
    default:
        return {};
    }
}

QString coefficientText(const std::optional<double>& value) {
    if (!value) return QStringLiteral("–");
    // Never rounded to a whole agreement that it is not.
    const bool whole = *value == 1.0 || *value == -1.0;
    const double shown = whole ? *value : std::clamp(*value, -0.994, 0.994);
    QString text = QString::number(std::abs(shown), 'f', 2);
    if (shown < 0 && text != QLatin1String("0.00")) text.prepend(QChar(0x2212));
    return text;
}

QString comparisonSentence(const harm::ListComparison& c) {
    return CompareListModel::tr("%1 of the first %2 are on both lists, %3 on the first alone, %4 on the "
                                "second alone. Over %n suspect(s) ranked in both: Spearman %5, Kendall %6.",
                                nullptr, c.rankedBoth)
        .arg(number(c.topBoth), number(c.cutOff), number(c.topOnlyA), number(c.topOnlyB),
             coefficientText(c.spearman), coefficientText(c.kendall));
}

} // namespace harmdesk::tables
