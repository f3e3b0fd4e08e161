// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/harm_index.h"
#include "models/tables/plain_table_model.h"

#include <QByteArray>
#include <vector>

namespace harmdesk::tables {

/// What analysts decided by hand, newest first; withdrawn decisions stay, in grey and in words. Columns:
/// status, class, cjs, title, days, urn, by, at, reason. RefRole: the decision's number.
class DecisionModel : public PlainTableModel {
    Q_OBJECT
public:
    explicit DecisionModel(QObject* parent = nullptr);
    /// Oldest first, as the case holds them; days and titles come from `inUse` (may be null).
    void setDecisions(std::vector<OffenceDecision> decisions, const HarmIndex* inUse);
    const OffenceDecision& decision(int row) const;
    int standing() const;

protected:
    int rows() const override;
    QVariant cell(int row, const QString& column, int role) const override;

private:
    struct Row {
        OffenceDecision decision;
        QString days; ///< empty: the index in use has no such offence
        QString indexTitle;
        std::int64_t hundredths = -1;
    };
    std::vector<Row> m_rows; // newest first
};

/// `id,ho_class,cjs_code,title,urn,decided_by,decided_at,reason,withdrawn_by,withdrawn_at`, oldest first.
QByteArray decisionsCsv(const std::vector<OffenceDecision>& decisions);
/// "1 Nov 2026 09:12" in the reader's zone, from a UTC ISO time of the case.
QString localTimeText(const std::string& utcIso);

} // namespace harmdesk::tables
