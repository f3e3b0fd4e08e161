// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/harm/unmapped_pairs.h"
#include "models/tables/plain_table_model.h"

#include <vector>

namespace harmdesk::tables {

/// The queue of code-and-title pairs without a value. Columns: listed, suspects, crimes, class, cjs, title,
/// why. RefRole: the pair's key.
class OffenceQueueModel : public PlainTableModel {
    Q_OBJECT
public:
    explicit OffenceQueueModel(QObject* parent = nullptr);
    void setPairs(std::vector<harm::OffencePair> pairs);
    const harm::OffencePair& pair(int row) const { return m_pairs[static_cast<std::size_t>(row)]; }
    const std::vector<harm::OffencePair>& pairs() const { return m_pairs; }
    /// The row of a pair, -1 = no longer in the queue.
    int rowOf(const QString& key) const;

    static QString whyText(harm::WhyUnmapped why);

protected:
    int rows() const override;
    QVariant cell(int row, const QString& column, int role) const override;

private:
    std::vector<harm::OffencePair> m_pairs;
    std::vector<QString> m_keys;
};

} // namespace harmdesk::tables
