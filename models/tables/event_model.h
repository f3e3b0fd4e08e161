// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/dossier.h"
#include "models/tables/plain_table_model.h"

#include <memory>
#include <vector>

namespace harmdesk::tables {

/// Arrests, bail, charges, sentences and orders of a suspect, the newest first; what holds on the as-at date
/// is marked. Columns: event, on, until, crime_no, detail, state, source.
class EventModel : public PlainTableModel {
    Q_OBJECT
public:
    explicit EventModel(QObject* parent = nullptr);
    void setContent(std::shared_ptr<const Dossier> dossier, Date asAt);
    /// Bail, orders and remand that hold on the as-at date.
    int inForce() const;

protected:
    int rows() const override;
    QVariant cell(int row, const QString& column, int role) const override;

private:
    bool holds(const Event& event) const;
    std::shared_ptr<const Dossier> m_dossier;
    std::vector<const Event*> m_rows;
    Date m_asAt;
};

/// Orders that hold on this day; one without a recorded end holds on.
int ordersInForce(const Dossier& dossier, Date asAt);

/// Crimes in which the suspect is a victim or a witness: the same person, kept and shown.
/// Columns: crime_no, reported, offence, role, outcome, source.
class OtherRoleModel : public PlainTableModel {
    Q_OBJECT
public:
    explicit OtherRoleModel(QObject* parent = nullptr);
    void setContent(std::shared_ptr<const Dossier> dossier);

protected:
    int rows() const override;
    QVariant cell(int row, const QString& column, int role) const override;

private:
    struct Row {
        const Crime* crime = nullptr;
        harmdesk::Role role = harmdesk::Role::Victim;
    };
    std::shared_ptr<const Dossier> m_dossier;
    std::vector<Row> m_rows;
};

} // namespace harmdesk::tables
