// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/audit_entry.h"

#include <QAbstractTableModel>
#include <QSortFilterProxyModel>
#include <vector>

namespace harmdesk::tables {

/// The case's log, newest line first. Columns: at, user, action, subject, detail, hash.
class AuditModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { At, User, Action, Subject, Detail, Hash, ColumnCount };

    explicit AuditModel(QObject* parent = nullptr);
    /// In the order of the log; the model turns it round.
    void setEntries(std::vector<AuditEntry> entries);
    /// The line from which the chain does not hold, 0 = it holds or was not looked at: that line and later
    /// ones are marked.
    void setFirstBroken(std::int64_t id);
    const AuditEntry& entry(int row) const;

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

    /// The action in words ("opened a dossier"); the code itself where it is not known.
    static QString actionText(const QString& action);
    static QString columnId(int column);

private:
    std::vector<AuditEntry> m_entries; // oldest first, as in the file
    std::int64_t m_firstBroken = 0;
};

/// The log filtered by words: every word stands somewhere in the line (any column, case ignored); sorts by
/// SortRole.
class AuditFilter : public QSortFilterProxyModel {
    Q_OBJECT
public:
    explicit AuditFilter(QObject* parent = nullptr);
    void setText(const QString& text);
    QString text() const { return m_words.join(QLatin1Char(' ')); }

protected:
    bool filterAcceptsRow(int row, const QModelIndex& parent) const override;

private:
    QStringList m_words;
};

/// The rows of a model as CSV (RFC 4180, UTF-8, header of stable column ids, times in UTC ISO): what "Save as
/// CSV" writes.
QByteArray auditCsv(const QAbstractItemModel& model);

} // namespace harmdesk::tables
