// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/sandbox/allegation_panel.h"

#include "models/domain/case_columns.h"
#include "models/harm/ranking.h"
#include "models/tables/sandbox_allegation_model.h"
#include "views/common/data_table.h"
#include "views/common/state_panel.h"
#include "views/common/style_props.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLocale>
#include <QScrollBar>
#include <QVBoxLayout>

namespace harmdesk::views {

AllegationPanel::AllegationPanel(QWidget* parent)
    : QFrame(parent)
    , m_model(new tables::SandboxAllegationModel(this))
    , m_title(makeLabel({}, TextStyle::SectionTitle))
    , m_note(makeLabel({}, TextStyle::Body, TextTone::Second))
    , m_table(new DataTable(QStringLiteral("sandboxAllegations"))) {
    setObjectName(QStringLiteral("sandboxAllegationPanel"));
    setSurface(this, Surface::Base);
    setEdge(this, Edge::Top);
    m_title->setObjectName(QStringLiteral("sandboxSuspect"));
    m_note->setObjectName(QStringLiteral("sandboxSuspectNote"));
    m_table->setObjectName(QStringLiteral("sandboxAllegations"));
    m_table->setAccessibleName(tr("Allegations against the selected suspect, counted or not"));
    m_table->setSortingEnabled(false);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setContextMenuPolicy(Qt::NoContextMenu); // its menu copies rows: see SandboxPage
    m_table->setDefaultWidths({{QStringLiteral("counts"), 6},
                               {QStringLiteral("crime_no"), 13},
                               {QStringLiteral("date"), 12},
                               {QStringLiteral("days"), 10},
                               {QStringLiteral("adds"), 10},
                               {QStringLiteral("why"), 22}});
    m_table->setStretchColumn(QStringLiteral("offence"));
    m_table->setModel(m_model);
    m_table->installEventFilter(this);
    m_state = new StatePanel(m_table);
    m_state->setObjectName(QStringLiteral("sandboxAllegationState"));

    auto* head = new QHBoxLayout;
    head->setContentsMargins(12, 6, 12, 4);
    head->setSpacing(8);
    head->addWidget(m_title);
    head->addWidget(m_note, 1);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(head);
    column->addWidget(m_state, 1);

    connect(m_table, &QTableView::clicked, this, [this](const QModelIndex& index) {
        if (index.column() == 0) toggle(index.row());
    });
    connect(m_table, &DataTable::rowActivated, this,
            [this](const QModelIndex& index) { toggle(index.row()); });
    connect(m_model, &tables::SandboxAllegationModel::crimeToggled, this, &AllegationPanel::crimeToggled);
}

void AllegationPanel::toggle(int row) {
    const QModelIndex box = m_model->index(row, 0);
    if (!box.isValid()) return;
    m_model->setData(box, static_cast<int>(m_model->counts(row) ? Qt::Unchecked : Qt::Checked),
                     Qt::CheckStateRole);
}

void AllegationPanel::show(const std::shared_ptr<const cases::SandboxList>& list, const QString& nominalRef) {
    const QString crime = m_model->crimeNo(m_table->currentIndex().row());
    const int scrolled = m_table->verticalScrollBar()->value();
    const bool same = nominalRef == m_ref;
    m_ref = nominalRef;
    if (!list || nominalRef.isEmpty()) {
        m_title->clear();
        m_note->clear();
        m_model->setSuspect(nullptr, {}, {}, {});
        m_state->showEmpty(tr("Choose a suspect to take single allegations out or in."));
        return;
    }
    m_model->setSuspect(list->ranking, nominalRef.toStdString(), list->state.leftOut, list->state.broughtIn);
    const CaseColumns& columns = *list->ranking->columns;
    const auto person = harm::personByRef(columns, nominalRef.toStdString());
    const int row = person ? harm::rowOf(*list->ranking, *person) : -1;
    m_title->setText(person ? tables::personName(std::string(columns.surname[*person]),
                                                 std::string(columns.forenames[*person]))
                            : nominalRef);
    const QString place = row < 0 ? tr("not ranked with these settings")
                                  : tr("rank %1 here").arg(QLocale(QLocale::English).toString(row + 1));
    m_note->setText(QStringLiteral("%1 · %2 · %3").arg(nominalRef, place, m_model->sentence()));
    m_state->showContent();
    if (!same) {
        m_table->scrollToTop();
        return;
    }
    for (int r = 0; r < m_model->rowCount(); ++r)
        if (m_model->crimeNo(r) == crime) m_table->setCurrentIndex(m_model->index(r, 0));
    m_table->verticalScrollBar()->setValue(scrolled);
}

bool AllegationPanel::eventFilter(QObject* watched, QEvent* event) {
    if (watched == m_table && event->type() == QEvent::KeyPress &&
        static_cast<QKeyEvent*>(event)->key() == Qt::Key_Space) {
        toggle(m_table->currentIndex().row());
        return true;
    }
    return QFrame::eventFilter(watched, event);
}

} // namespace harmdesk::views
