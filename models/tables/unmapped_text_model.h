// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/case_columns.h"
#include "models/domain/ranking.h"
#include "models/tables/plain_table_model.h"

#include <vector>

namespace harmdesk::tables {

/// An offence text without a value, and what it touches.
struct UnmappedText {
    OffenceText text;
    int crimes = 0;   ///< distinct crimes that count towards a listed suspect
    int suspects = 0; ///< of the list whose score therefore reads "at least"

    friend bool operator==(const UnmappedText& a, const UnmappedText& b) {
        return a.crimes == b.crimes && a.suspects == b.suspects && a.text.hoClass == b.text.hoClass &&
               a.text.cjsCode == b.text.cjsCode && a.text.title == b.text.title;
    }
};

/// The offence texts behind Ranking::unmappedOffences: most suspects first, then most crimes, then as the
/// case holds them. Only allegations that count are looked at. Any thread.
std::vector<UnmappedText> unmappedTexts(const Ranking& ranking);

/// Those texts as a table. Columns: class, cjs, title, crimes, suspects.
class UnmappedTextModel : public PlainTableModel {
    Q_OBJECT
public:
    explicit UnmappedTextModel(std::vector<UnmappedText> texts, QObject* parent = nullptr);

protected:
    int rows() const override;
    QVariant cell(int row, const QString& column, int role) const override;

private:
    std::vector<UnmappedText> m_texts;
};

} // namespace harmdesk::tables
