// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/dossier.h"
#include "models/domain/ranking.h"
#include "models/tables/ledger_model.h"

#include <QWidget>
#include <memory>

class QCheckBox;

namespace harmdesk::views {

class FitTable;
class LedgerTotalRow;
class TableSection;

/// The contribution ledger: every allegation that counts, and under it the row that adds up to the score. A
/// check box also shows the ones that do not count, with the reason.
class LedgerSection : public QWidget {
    Q_OBJECT
public:
    explicit LedgerSection(QWidget* parent = nullptr);
    /// `standing`: why the suspect is not ranked; empty when ranked.
    void setContent(const std::shared_ptr<const Ranking>& ranking,
                    const std::shared_ptr<const Dossier>& dossier, const QString& standing);
    const tables::LedgerTotal& total() const { return m_model->total(); }
    FitTable* table() const;

Q_SIGNALS:
    void copied(int rows);
    void originRequested(const QString& crimeNo);

private:
    tables::LedgerModel* m_model;
    TableSection* m_section;
    LedgerTotalRow* m_totalRow;
    QCheckBox* m_notCounted;
};

/// The total under the ledger, in line with the table's columns: offences, score, and the stacked bar at the
/// same scale.
class LedgerTotalRow : public QWidget {
    Q_OBJECT
public:
    LedgerTotalRow(FitTable* table, QWidget* parent = nullptr);
    void setTotal(const tables::LedgerTotal& total);
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QRect columnRect(const QString& id) const;
    FitTable* m_table;
    tables::LedgerTotal m_total;
    QString m_words;
};

} // namespace harmdesk::views
