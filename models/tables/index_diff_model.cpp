// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tables/index_diff_model.h"

#include <algorithm>

namespace harmdesk::tables {

using harm::IndexChange;

IndexDiffModel::IndexDiffModel(QObject* parent)
    : PlainTableModel({{QStringLiteral("kind"), tr("What")},
                         {QStringLiteral("urn"), tr("URN")},
                         {QStringLiteral("class"), tr("Class")},
                         {QStringLiteral("field"), tr("Field")},
                         {QStringLiteral("a"), tr("Old")},
                         {QStringLiteral("b"), tr("New")},
                         {QStringLiteral("title"), tr("Offence or code")}},
                        parent) {}

void IndexDiffModel::setDiff(harm::IndexDiff diff) {
    beginResetModel();
    m_diff = std::move(diff);
    endResetModel();
}

QString IndexDiffModel::summary() const {
    if (m_diff.same()) return tr("The two versions do not differ.");
    QStringList parts;
    const auto add = [&parts](std::size_t n, const auto& say) {
        if (n > 0) parts << say(static_cast<int>(n));
    };
    add(m_diff.changedRows, [](int n) { return tr("%n offence(s) changed", nullptr, n); });
    add(m_diff.onlyInA, [](int n) { return tr("%n only in the old", nullptr, n); });
    add(m_diff.onlyInB, [](int n) { return tr("%n only in the new", nullptr, n); });
    add(m_diff.changedClasses, [](int n) { return tr("%n class(es) with another value", nullptr, n); });
    add(m_diff.changedCodes, [](int n) { return tr("%n CJS code(s) with another value", nullptr, n); });
    return parts.join(QStringLiteral(" · "));
}

QString IndexDiffModel::kindText(IndexChange::Kind kind) {
    switch (kind) {
    case IndexChange::Kind::OnlyInA:
        return tr("only in the old");
    case IndexChange::Kind::OnlyInB:
        return tr("only in the new");
    case IndexChange::Kind::Row:
        return tr("offence changed");
    case IndexChange::Kind::Class:
        return tr("class");
    case IndexChange::Kind::Cjs:
        return tr("CJS code");
    }
    return {};
}

int IndexDiffModel::rows() const {
    return static_cast<int>(m_diff.changes.size());
}

QVariant IndexDiffModel::cell(int row, const QString& column, int role) const {
    const IndexChange& held = change(row);
    if (role == SortRole && column == u"kind") return static_cast<int>(held.kind);
    if (role == Qt::ToolTipRole && (column == u"title" || column == u"a" || column == u"b"))
        return text(column == u"title" ? held.title : column == u"a" ? held.a : held.b);
    if (role == ToneRole && column == u"a") return static_cast<int>(Tone::Muted);
    if (role == StrongRole && column == u"b") return true;
    if (role == RefRole) return text(held.urn);
    if (role != Qt::DisplayRole) return {};
    if (column == u"kind") return kindText(held.kind);
    if (column == u"urn") return text(held.urn);
    if (column == u"class") return text(held.hoClass);
    if (column == u"field") return text(held.field);
    if (column == u"a") return text(held.a);
    if (column == u"b") return text(held.b);
    if (column == u"title") return text(held.title);
    return {};
}

IndexDiffFilter::IndexDiffFilter(QObject* parent)
    : QSortFilterProxyModel(parent) {
    setSortRole(SortRole);
    setDynamicSortFilter(true);
}

void IndexDiffFilter::setText(const QString& text) {
    m_words = text.toCaseFolded().split(QLatin1Char(' '), Qt::SkipEmptyParts);
    invalidateFilter();
}

void IndexDiffFilter::setKind(int kind) {
    if (m_kind == kind) return;
    m_kind = kind;
    invalidateFilter();
}

bool IndexDiffFilter::filterAcceptsRow(int row, const QModelIndex& parent) const {
    if (m_kind >= 0 && sourceModel()->index(row, 0, parent).data(SortRole).toInt() != m_kind) return false;
    if (m_words.isEmpty()) return true;
    QString line;
    for (int column = 0; column < sourceModel()->columnCount(parent); ++column)
        line +=
            sourceModel()->index(row, column, parent).data().toString().toCaseFolded() + QLatin1Char('\n');
    return std::all_of(m_words.begin(), m_words.end(),
                       [&line](const QString& word) { return line.contains(word); });
}

} // namespace harmdesk::tables
