// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tables/event_model.h"

#include <algorithm>

namespace harmdesk::tables {

EventModel::EventModel(QObject* parent)
    : PlainTableModel({{QStringLiteral("event"), tr("Event")},
                         {QStringLiteral("on"), tr("On")},
                         {QStringLiteral("until"), tr("Until")},
                         {QStringLiteral("crime_no"), tr("Crime no.")},
                         {QStringLiteral("detail"), tr("Detail")},
                         {QStringLiteral("state"), tr("On the as-at date")},
                         {QStringLiteral("source"), tr("Source")}},
                        parent) {}

void EventModel::setContent(std::shared_ptr<const Dossier> dossier, Date asAt) {
    beginResetModel();
    m_dossier = std::move(dossier);
    m_asAt = asAt;
    m_rows.clear();
    if (m_dossier)
        for (const Event& event : m_dossier->events) m_rows.push_back(&event);
    std::stable_sort(m_rows.begin(), m_rows.end(),
                     [](const Event* a, const Event* b) { return a->on > b->on; });
    endResetModel();
}

bool EventModel::holds(const Event& event) const {
    const bool spans = event.kind == EventKind::Bail || event.kind == EventKind::Order ||
                       event.kind == EventKind::Remand || event.kind == EventKind::Rui;
    return spans && !event.until.isNull() && !event.on.isNull() && event.on <= m_asAt &&
           m_asAt <= event.until;
}

int EventModel::inForce() const {
    return static_cast<int>(
        std::count_if(m_rows.begin(), m_rows.end(), [this](const Event* e) { return holds(*e); }));
}

int EventModel::rows() const {
    return static_cast<int>(m_rows.size());
}

QVariant EventModel::cell(int rowNumber, const QString& column, int role) const {
    const Event& event = *m_rows[static_cast<std::size_t>(rowNumber)];
    switch (role) {
    case Qt::DisplayRole:
        if (column == u"event") return label(event.kind);
        if (column == u"on") return event.on.display();
        if (column == u"until") return event.until.display();
        if (column == u"crime_no") return text(event.crimeNo);
        if (column == u"detail") return text(event.detail);
        if (column == u"state") {
            if (holds(event)) return tr("In force");
            if (!event.on.isNull() && event.on > m_asAt) return tr("Later");
            return !event.until.isNull() && event.until < m_asAt ? tr("Ended") : QString();
        }
        if (column == u"source") return sourceText(event.provenance);
        return {};
    case Qt::ToolTipRole:
        return tr("Source: %1").arg(sourceText(event.provenance));
    case RefRole:
        return text(event.crimeNo);
    case StrongRole:
        return column == u"event" || (column == u"state" && holds(event));
    case ToneRole:
        return static_cast<int>(column == u"event" || column == u"on" || holds(event) ? Tone::Normal
                                                                                      : Tone::Muted);
    case SortRole:
        if (column == u"on") return event.on.days();
        if (column == u"until") return event.until.days();
        return {};
    default:
        return {};
    }
}

int ordersInForce(const Dossier& dossier, Date asAt) {
    return static_cast<int>(std::count_if(dossier.events.begin(), dossier.events.end(), [&](const Event& e) {
        return e.kind == EventKind::Order && !e.on.isNull() && e.on <= asAt &&
               (e.until.isNull() || asAt <= e.until);
    }));
}

OtherRoleModel::OtherRoleModel(QObject* parent)
    : PlainTableModel({{QStringLiteral("crime_no"), tr("Crime no.")},
                         {QStringLiteral("reported"), tr("Reported")},
                         {QStringLiteral("offence"), tr("Offence")},
                         {QStringLiteral("role"), tr("In it as")},
                         {QStringLiteral("outcome"), tr("Outcome")},
                         {QStringLiteral("source"), tr("Source")}},
                        parent) {}

void OtherRoleModel::setContent(std::shared_ptr<const Dossier> dossier) {
    beginResetModel();
    m_dossier = std::move(dossier);
    m_rows.clear();
    if (m_dossier) {
        for (const Crime& crime : m_dossier->asVictim) m_rows.push_back({&crime, harmdesk::Role::Victim});
        for (const Crime& crime : m_dossier->asWitness) m_rows.push_back({&crime, harmdesk::Role::Witness});
    }
    endResetModel();
}

int OtherRoleModel::rows() const {
    return static_cast<int>(m_rows.size());
}

QVariant OtherRoleModel::cell(int rowNumber, const QString& column, int role) const {
    const Row& row = m_rows[static_cast<std::size_t>(rowNumber)];
    switch (role) {
    case Qt::DisplayRole:
        if (column == u"crime_no") return text(row.crime->crimeNo);
        if (column == u"reported") return row.crime->reportedOn.display();
        if (column == u"offence") return offenceText(*row.crime);
        if (column == u"role") return label(row.role);
        if (column == u"outcome") return outcomeLabel(row.crime->outcomeType);
        if (column == u"source") return sourceText(row.crime->provenance);
        return {};
    case Qt::ToolTipRole:
        return QStringList{offenceText(*row.crime), tr("Source: %1").arg(sourceText(row.crime->provenance))}
            .join(QLatin1Char('\n'));
    case RefRole:
        return text(row.crime->crimeNo);
    case StrongRole:
        return column == u"crime_no";
    case ToneRole:
        return static_cast<int>(column == u"outcome" ? Tone::Muted : Tone::Normal);
    case SortRole:
        return column == u"reported" ? QVariant(row.crime->reportedOn.days()) : QVariant();
    default:
        return {};
    }
}

} // namespace harmdesk::tables
