// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/harm/index_diff.h"
#include "models/tables/plain_table_model.h"

#include <QSortFilterProxyModel>

namespace harmdesk::tables {

/// What two versions of a harm index differ in. Columns: kind, urn, class, field, a, b, title.
class IndexDiffModel : public PlainTableModel {
    Q_OBJECT
public:
    explicit IndexDiffModel(QObject* parent = nullptr);
    void setDiff(harm::IndexDiff diff);
    const harm::IndexDiff& diff() const { return m_diff; }
    const harm::IndexChange& change(int row) const { return m_diff.changes[static_cast<std::size_t>(row)]; }
    /// "4 offences changed · 2 only in A · …" with the counts that are not nought; "no difference" otherwise.
    QString summary() const;

    static QString kindText(harm::IndexChange::Kind kind);

protected:
    int rows() const override;
    QVariant cell(int row, const QString& column, int role) const override;

private:
    harm::IndexDiff m_diff;
};

/// The differences filtered by kind and by words: every word stands somewhere in the row, case ignored.
class IndexDiffFilter : public QSortFilterProxyModel {
    Q_OBJECT
public:
    explicit IndexDiffFilter(QObject* parent = nullptr);
    void setText(const QString& text);
    /// A harm::IndexChange::Kind as int; -1 = all.
    void setKind(int kind);

protected:
    bool filterAcceptsRow(int row, const QModelIndex& parent) const override;

private:
    QStringList m_words;
    int m_kind = -1;
};

} // namespace harmdesk::tables
