// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/harm_index.h"

#include <QByteArray>
#include <string>
#include <vector>

namespace harmdesk::harm {

/// One thing in which two versions of a harm index differ.
struct IndexChange {
    enum class Kind {
        OnlyInA, ///< an offence (by URN) that only the first version has
        OnlyInB,
        Row,   ///< an offence that both have, one field of which differs
        Class, ///< a Home Office class that leads to another value, or no longer to one value
        Cjs,   ///< the same of a CJS code
    };
    Kind kind = Kind::Row;
    std::string urn;     ///< of rows
    std::string hoClass; ///< of rows: in b, or in a where only that has it; of classes: the class
    /// Of rows: "days", "ho_class", "cjs_codes", "title", "group", "mode_of_trial", "notifiable"; of classes
    /// and codes: "days".
    std::string field;
    /// As in the CSV of an index. Of classes and codes: every value, smallest first, joined by "|"; empty =
    /// the version does not know it. More than one value = ambiguous.
    std::string a;
    std::string b;
    std::string title; ///< of rows: in b, or in a; of codes: the code
    friend bool operator==(const IndexChange&, const IndexChange&) = default;
};

struct IndexDiff {
    /// Rows in b's order, those only in a last; then classes, then codes, each sorted.
    std::vector<IndexChange> changes;
    std::size_t onlyInA = 0;
    std::size_t onlyInB = 0;
    std::size_t changedRows = 0; ///< offences with at least one field that differs
    std::size_t changedClasses = 0;
    std::size_t changedCodes = 0;

    bool same() const { return changes.empty(); }
    /// `kind,urn,ho_class,field,a,b,title`; kinds only_in_a, only_in_b, row, class, cjs. UTF-8, LF.
    QByteArray csv() const;
};

/// Compares two versions by URN, class and code. Order and blanks of codes do not count as a change; rules
/// and decisions are not compared.
IndexDiff diffIndexes(const HarmIndex& a, const HarmIndex& b);

} // namespace harmdesk::harm
