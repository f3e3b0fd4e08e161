// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QAbstractItemModel;
class QHBoxLayout;
class QLabel;
class QToolButton;

namespace harmdesk::views {

class FitTable;

/// A section of the dossier: title, a tag, one sentence, and a table; without rows only the sentence that
/// says so.
class TableSection : public QWidget {
    Q_OBJECT
public:
    /// `id`: stable, for settings and tests ("linked").
    TableSection(const QString& id, const QString& title, QAbstractItemModel* model,
                 QWidget* parent = nullptr);

    void setTag(const QString& text);
    void setSentence(const QString& sentence);
    /// Adds "Where this comes from" for the current row: a button in the head, the table's menu, Ctrl+I.
    void offerOrigins();
    FitTable* table() const { return m_table; }
    /// Room for a button at the right of the title.
    QHBoxLayout* headRow() const { return m_head; }
    QString id() const { return m_id; }

Q_SIGNALS:
    void copied(int rows);
    void originRequested(const QString& ref); ///< RefRole of the row; empty = none is chosen

private:
    void showOrHide();
    QString m_id;
    QHBoxLayout* m_head;
    QLabel* m_tag;
    QLabel* m_sentence;
    FitTable* m_table;
    QToolButton* m_origins = nullptr;
};

} // namespace harmdesk::views
