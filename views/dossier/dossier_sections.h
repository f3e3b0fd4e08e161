// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/dossier.h"
#include "models/domain/ranking.h"
#include "models/tables/ledger_model.h"

#include <QWidget>
#include <memory>
#include <vector>

class QLabel;

namespace harmdesk::tables {
class CoAccusedModel;
class EventModel;
class LinkedOffenceModel;
class OtherRoleModel;
} // namespace harmdesk::tables

namespace harmdesk::views {

class LedgerSection;
class TableSection;
class TimelineView;

/// The column of sections in the middle of the dossier: ledger, timeline, other linked offences, co-accused,
/// custody and orders, crimes in which the suspect is a victim or witness.
class DossierSections : public QWidget {
    Q_OBJECT
public:
    struct Section {
        QString id;
        QString title;
        QWidget* widget = nullptr;
        int count = 0;
    };

    explicit DossierSections(QWidget* parent = nullptr);
    /// `ranking` null: no list yet; what depends on it stays empty.
    void setContent(const std::shared_ptr<const Ranking>& ranking,
                    const std::shared_ptr<const Dossier>& dossier);
    /// In the order of the page, with their counts.
    const std::vector<Section>& sections() const { return m_sections; }
    tables::LedgerTotal total() const;

Q_SIGNALS:
    void dossierRequested(const QString& nominalRef);
    void copied(const QString& what, int rows); ///< `what`: id of the section
    /// Where the chosen row of a section comes from; `crimeNo` empty = none is chosen.
    void originRequested(const QString& section, const QString& crimeNo);
    void rowShown(QWidget* table, const QRect& rect);

private:
    TableSection* addTable(const QString& id, const QString& title, QAbstractItemModel* model);
    void setCount(const QString& id, int count);

    std::vector<Section> m_sections;
    LedgerSection* m_ledger;
    QWidget* m_timelineBox;
    QLabel* m_timelineSentence;
    QLabel* m_timelineMark;
    TimelineView* m_timeline;
    tables::LinkedOffenceModel* m_linked;
    TableSection* m_linkedSection;
    tables::CoAccusedModel* m_coAccused;
    TableSection* m_coAccusedSection;
    tables::EventModel* m_events;
    TableSection* m_eventsSection;
    tables::OtherRoleModel* m_otherRoles;
    TableSection* m_otherRolesSection;
};

} // namespace harmdesk::views
