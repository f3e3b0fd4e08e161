// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/codes.h"
#include "models/domain/records.h"
#include "models/tables/roles.h"

#include <QAbstractTableModel>
#include <QString>
#include <vector>

namespace harmdesk::tables {

/// Roles of the dossier's tables beyond those of every table.
enum DossierRole {
    GroupRole = FirstModelRole + 100, ///< OffenceGroup as int: swatch before the offence
    BarStartRole,                     ///< hundredths at which the row's bar starts (waterfall)
    BarLengthRole,                    ///< hundredths it is long; ScaleRole fills the width
    PseudonymsRole,                   ///< QStringList: pseudonyms drawn as rings
    CountRole, ///< number beside an icon in the cell (co-accused of an allegation); absent when 0
};

/// A read-only table of a dossier: fixed columns with stable ids, rows replaced as a whole. Keeps its rows in
/// an order that means something, so it does not sort itself.
class PlainTableModel : public QAbstractTableModel {
    Q_OBJECT
public:
    struct Column {
        QString id;    ///< stable
        QString title; ///< translated
        bool number = false;
        QString toolTip = {};
    };

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    /// The place of a column, -1 = none of this id.
    int columnOf(const QString& id) const;

protected:
    PlainTableModel(std::vector<Column> columns, QObject* parent);
    virtual int rows() const = 0;
    /// The value of a cell for a role; invalid for roles the cell has no answer to. SortRole falls back to
    /// DisplayRole.
    virtual QVariant cell(int row, const QString& column, int role) const = 0;

private:
    /// The tool tip with the file and line that the row came from, where the model has a column "source".
    QVariant withSource(int row, const QString& toolTip) const;
    std::vector<Column> m_columns;
};

/// "crimes.csv, line 812, import 3"; empty when nothing is known.
QString sourceText(const Provenance& provenance);
/// A UTF-8 text of the case as a QString.
inline QString text(const std::string& utf8) {
    return QString::fromStdString(utf8);
}
/// "Surname, Forenames", without the comma where one of them is missing.
QString personName(const std::string& surname, const std::string& forenames);
/// The offence as recorded, or its class where no title is held.
QString offenceText(const Crime& crime);

} // namespace harmdesk::tables
