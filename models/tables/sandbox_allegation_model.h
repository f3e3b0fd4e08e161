// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/ranking.h"
#include "models/tables/plain_table_model.h"

#include <memory>
#include <set>
#include <string>
#include <vector>

namespace harmdesk::tables {

/// Every allegation against one suspect in a sandbox, each to be counted or not: newest first, those that the
/// settings count before those they do not. Columns: counts (checkable), crime_no, date, offence, days,
/// adds, why. RefRole: crime number. A tick changes nothing by itself: the page asks the sandbox for another
/// list and hands that in.
class SandboxAllegationModel : public PlainTableModel {
    Q_OBJECT
public:
    explicit SandboxAllegationModel(QObject* parent = nullptr);

    /// `nominalRef` need not be ranked. `moved`: crime numbers that the sandbox leaves out or brings in.
    void setSuspect(const std::shared_ptr<const Ranking>& sandbox, const std::string& nominalRef,
                    const std::set<std::string>& leftOut, const std::set<std::string>& broughtIn);

    Qt::ItemFlags flags(const QModelIndex& index) const override;
    bool setData(const QModelIndex& index, const QVariant& value, int role) override;
    QString crimeNo(int row) const;
    bool counts(int row) const;
    /// Counted by the settings alone, whatever the sandbox does with this one.
    bool countsByRules(int row) const;
    /// "5 of 8 allegations counted, 3,660.00 days".
    QString sentence() const;

Q_SIGNALS:
    void crimeToggled(const QString& crimeNo, bool counts, bool countsByRules);

protected:
    int rows() const override;
    QVariant cell(int row, const QString& column, int role) const override;

private:
    struct Row {
        LedgerLine line;
        std::string crimeNo;
        QString offence;
        bool left = false;
        bool brought = false;
    };
    QString why(const Row& row) const;
    std::vector<Row> m_rows;
};

} // namespace harmdesk::tables
