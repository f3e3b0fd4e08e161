// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/dossier/dossier_sections.h"

#include "models/harm/ranking.h"
#include "models/tables/co_accused_model.h"
#include "models/tables/event_model.h"
#include "models/tables/linked_offence_model.h"
#include "models/tables/suspect_standing.h"
#include "models/tables/timeline.h"
#include "views/common/elided_label.h"
#include "views/common/style_props.h"
#include "views/dossier/fit_table.h"
#include "views/dossier/ledger_section.h"
#include "views/dossier/table_section.h"
#include "views/dossier/timeline_view.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace harmdesk::views {

DossierSections::DossierSections(QWidget* parent)
    : QWidget(parent)
    , m_ledger(new LedgerSection(this))
    , m_timelineBox(new QWidget(this))
    , m_timelineSentence(new ElidedLabel(QString(), this))
    , m_timelineMark(makeLabel(QString(), TextStyle::Caption, TextTone::Second, this))
    , m_timeline(new TimelineView(this))
    , m_linked(new tables::LinkedOffenceModel(this))
    , m_coAccused(new tables::CoAccusedModel(this))
    , m_events(new tables::EventModel(this))
    , m_otherRoles(new tables::OtherRoleModel(this)) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(16, 12, 16, 24);
    column->setSpacing(18);

    m_sections.push_back({QStringLiteral("ledger"), tr("Ledger"), m_ledger, 0});
    column->addWidget(m_ledger);
    connect(m_ledger, &LedgerSection::copied, this,
            [this](int rows) { Q_EMIT copied(QStringLiteral("ledger"), rows); });
    connect(m_ledger, &LedgerSection::originRequested, this,
            [this](const QString& crimeNo) { Q_EMIT originRequested(QStringLiteral("ledger"), crimeNo); });
    connect(m_ledger->table(), &FitTable::currentRowShown, this,
            [this](const QRect& rect) { Q_EMIT rowShown(m_ledger->table(), rect); });

    m_timelineBox->setObjectName(QStringLiteral("section_timeline"));
    auto* box = new QVBoxLayout(m_timelineBox);
    box->setContentsMargins(0, 0, 0, 0);
    box->setSpacing(4);
    auto* head = new QHBoxLayout;
    head->setSpacing(8);
    head->addWidget(makeLabel(tr("Timeline"), TextStyle::SectionTitle, TextTone::Ink, m_timelineBox));
    m_timelineSentence->setObjectName(QStringLiteral("sentence_timeline"));
    setTone(m_timelineSentence, TextTone::Second);
    head->addWidget(m_timelineSentence, 1);
    head->addWidget(new TimelineKey(m_timelineBox));
    box->addLayout(head);
    box->addWidget(m_timeline);
    m_timelineMark->setObjectName(QStringLiteral("timelineMark"));
    m_timelineMark->hide();
    box->addWidget(m_timelineMark);
    connect(m_timeline, &TimelineView::markDescribed, this, [this](const QString& words) {
        m_timelineMark->setText(QString(words).replace(QLatin1Char('\n'), QStringLiteral(" · ")));
        m_timelineMark->setVisible(!words.isEmpty());
    });
    m_sections.push_back({QStringLiteral("timeline"), tr("Timeline"), m_timelineBox, 0});
    column->addWidget(m_timelineBox);

    m_linkedSection = addTable(QStringLiteral("linked"), tr("Other linked offences"), m_linked);
    m_linkedSection->setTag(tr("not scored"));
    m_linkedSection->table()->setDefaultHidden({QStringLiteral("why"), QStringLiteral("source")});
    m_linkedSection->table()->setDefaultWidths({{QStringLiteral("crime_no"), 9},
                                                {QStringLiteral("reported"), 10},
                                                {QStringLiteral("days"), 8},
                                                {QStringLiteral("outcome"), 21},
                                                {QStringLiteral("trial"), 9},
                                                {QStringLiteral("clock"), 20},
                                                {QStringLiteral("open"), 17},
                                                {QStringLiteral("why"), 22},
                                                {QStringLiteral("source"), 26}});
    m_linkedSection->table()->setStretchColumn(QStringLiteral("offence"));

    m_coAccusedSection = addTable(QStringLiteral("coaccused"), tr("Co-accused"), m_coAccused);
    m_coAccusedSection->table()->setDefaultWidths({{QStringLiteral("name"), 28},
                                                   {QStringLiteral("nominal_ref"), 12},
                                                   {QStringLiteral("rank"), 8},
                                                   {QStringLiteral("shared"), 18}});
    m_coAccusedSection->table()->setStretchColumn(QStringLiteral("crimes"));
    connect(m_coAccusedSection->table(), &DataTable::rowActivated, this, [this](const QModelIndex& index) {
        Q_EMIT dossierRequested(index.data(tables::RefRole).toString());
    });

    m_eventsSection = addTable(QStringLiteral("events"), tr("Custody, orders"), m_events);
    m_eventsSection->table()->setDefaultHidden({QStringLiteral("source")});
    m_eventsSection->table()->setDefaultWidths({{QStringLiteral("event"), 28},
                                                {QStringLiteral("on"), 13},
                                                {QStringLiteral("until"), 13},
                                                {QStringLiteral("crime_no"), 12},
                                                {QStringLiteral("state"), 18},
                                                {QStringLiteral("source"), 26}});
    m_eventsSection->table()->setStretchColumn(QStringLiteral("detail"));

    m_otherRolesSection = addTable(QStringLiteral("asvictim"), tr("As victim or witness"), m_otherRoles);
    m_otherRolesSection->table()->setDefaultHidden({QStringLiteral("source")});
    m_otherRolesSection->table()->setDefaultWidths({{QStringLiteral("crime_no"), 11},
                                                    {QStringLiteral("reported"), 13},
                                                    {QStringLiteral("role"), 10},
                                                    {QStringLiteral("outcome"), 28},
                                                    {QStringLiteral("source"), 26}});
    m_otherRolesSection->table()->setStretchColumn(QStringLiteral("offence"));
    for (TableSection* section : {m_linkedSection, m_otherRolesSection}) {
        section->offerOrigins();
        connect(section, &TableSection::originRequested, this,
                [this, section](const QString& crimeNo) { Q_EMIT originRequested(section->id(), crimeNo); });
    }
    column->addStretch();
}

TableSection* DossierSections::addTable(const QString& id, const QString& title, QAbstractItemModel* model) {
    auto* section = new TableSection(id, title, model, this);
    m_sections.push_back({id, title, section, 0});
    layout()->addWidget(section);
    connect(section, &TableSection::copied, this, [this, id](int rows) { Q_EMIT copied(id, rows); });
    connect(section->table(), &FitTable::currentRowShown, this,
            [this, section](const QRect& rect) { Q_EMIT rowShown(section->table(), rect); });
    return section;
}

void DossierSections::setCount(const QString& id, int count) {
    for (Section& section : m_sections)
        if (section.id == id) section.count = count;
}

tables::LedgerTotal DossierSections::total() const {
    return m_ledger->total();
}

void DossierSections::setContent(const std::shared_ptr<const Ranking>& ranking,
                                 const std::shared_ptr<const Dossier>& dossier) {
    QString standing;
    const auto person =
        ranking && dossier ? harm::personByRef(*ranking->columns, dossier->person.nominalRef) : std::nullopt;
    if (ranking && dossier)
        standing = person ? tables::whyNotRanked(*ranking, *person)
                          : tr("Not in the list shown: the case has changed since it was made. Reload it.");
    m_ledger->setContent(ranking, dossier, standing);
    setCount(QStringLiteral("ledger"), m_ledger->total().allegations);

    tables::Timeline timeline;
    if (ranking && dossier) timeline = tables::timelineOf(*ranking, *dossier);
    m_timelineSentence->setText(timeline.sentence);
    setCount(QStringLiteral("timeline"), static_cast<int>(timeline.marks.size()));
    m_timeline->setTimeline(std::move(timeline));

    m_linked->setContent(ranking, dossier);
    const int linked = m_linked->rowCount();
    const int before = m_linked->beforeWindow();
    QString sentence = tr("None: every allegation counts.");
    if (linked > 0) {
        sentence = QString::number(linked);
        if (before == linked) {
            sentence += tr(", all reported before the window");
        } else if (before > 0) {
            sentence += tr(", %n reported before the window", nullptr, before);
        }
        sentence += tr("; sorted by what can be acted on first");
    }
    m_linkedSection->setSentence(sentence);
    setCount(QStringLiteral("linked"), linked);

    m_coAccused->setContent(ranking, dossier);
    const int others = m_coAccused->rowCount();
    m_coAccusedSection->setSentence(others == 0
                                        ? tr("Nobody else is accused of these crimes.")
                                        : tr("%n person(s); Enter opens the dossier", nullptr, others));
    setCount(QStringLiteral("coaccused"), others);

    m_events->setContent(dossier, ranking ? ranking->asAt : Date::today());
    const int events = m_events->rowCount();
    m_eventsSection->setSentence(
        events == 0 ? tr("No arrest, bail, charge or order is recorded.")
                    : tr("%n event(s), the newest first", nullptr, events) + QStringLiteral("; ") +
                          tr("%n in force on the as-at date", nullptr, m_events->inForce()));
    setCount(QStringLiteral("events"), events);

    m_otherRoles->setContent(dossier);
    const int roles = m_otherRoles->rowCount();
    m_otherRolesSection->setSentence(roles == 0 ? tr("In no crime of this case.")
                                                : tr("%n crime(s)", nullptr, roles));
    setCount(QStringLiteral("asvictim"), roles);
}

} // namespace harmdesk::views
