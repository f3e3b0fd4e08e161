// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/dossier.h"
#include "models/domain/ranking.h"
#include "models/tables/plain_table_model.h"

#include <memory>
#include <vector>

namespace harmdesk::tables {

/// People accused of the same crimes, those with most shared allegations first. RefRole = nominal_ref, to
/// open the dossier. Columns: name, nominal_ref, rank (in the list shown; empty = not ranked), shared,
/// crimes.
class CoAccusedModel : public PlainTableModel {
    Q_OBJECT
public:
    explicit CoAccusedModel(QObject* parent = nullptr);
    void setContent(const std::shared_ptr<const Ranking>& ranking, std::shared_ptr<const Dossier> dossier);

protected:
    int rows() const override;
    QVariant cell(int row, const QString& column, int role) const override;

private:
    struct Row {
        const CoAccused* person = nullptr;
        int rank = 0; ///< 0 = not ranked
    };
    std::shared_ptr<const Dossier> m_dossier;
    std::vector<Row> m_rows;
};

} // namespace harmdesk::tables
