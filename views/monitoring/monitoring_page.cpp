// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/monitoring/monitoring_page.h"

#include "models/cases/audit_service.h"
#include "models/cases/case_session.h"
#include "models/cases/monitoring_service.h"
#include "models/cases/ranking_service.h"
#include "models/domain/case_columns.h"
#include "models/tables/rate_model.h"
#include "views/common/data_table.h"
#include "views/common/icon_label.h"
#include "views/common/list_cut_off.h"
#include "views/common/save_file.h"
#include "views/common/state_panel.h"
#include "views/common/style_props.h"
#include "views/monitoring/rate_delegate.h"

#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QTabBar>
#include <QVBoxLayout>

namespace harmdesk::views {

MonitoringPage::MonitoringPage(QWidget* parent)
    : Page(parent)
    , m_cutOff(new ListCutOff(this))
    , m_model(new tables::RateModel(this)) {
    setObjectName(QStringLiteral("monitoringPage"));
    setSurface(this, Surface::Win);
    m_face = makeLabel(tr("Aggregate only, never an input to the score. No person stands behind a row, and "
                          "small numbers are "
                          "not shown."),
                       TextStyle::BodyStrong);
    m_face->setObjectName(QStringLiteral("monitoringFace"));
    m_face->setWordWrap(true);
    m_definitions = makeLabel({}, TextStyle::Body, TextTone::Second);
    m_definitions->setObjectName(QStringLiteral("monitoringDefinitions"));
    m_definitions->setWordWrap(true);
    m_note = makeLabel({}, TextStyle::Body, TextTone::Second);
    m_note->setObjectName(QStringLiteral("monitoringNote"));
    m_note->setWordWrap(true);

    m_table = new DataTable(QStringLiteral("monitoring"));
    m_table->setObjectName(QStringLiteral("monitoringTable"));
    m_table->setAccessibleName(tr("Rates of listing, action and outcome"));
    m_table->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_table->setSortingEnabled(false); // categories keep their order, the whole pool stands last
    m_table->setDefaultWidths({{QStringLiteral("pool"), 11},
                               {QStringLiteral("listed"), 11},
                               {QStringLiteral("listed_rate"), 27},
                               {QStringLiteral("listed_ratio"), 6},
                               {QStringLiteral("action"), 11},
                               {QStringLiteral("action_rate"), 27},
                               {QStringLiteral("action_ratio"), 6},
                               {QStringLiteral("outcome"), 11},
                               {QStringLiteral("outcome_rate"), 27},
                               {QStringLiteral("outcome_ratio"), 6}});
    m_table->setStretchColumn(QStringLiteral("category"));
    m_table->setModel(m_model);
    auto* delegate = new RateDelegate(m_table);
    for (const char* id : {"listed_rate", "action_rate", "outcome_rate"})
        m_table->setItemDelegateForColumn(m_table->columnOf(QLatin1String(id)), delegate);
    m_state = new StatePanel(m_table);
    m_state->setObjectName(QStringLiteral("monitoringState"));

    auto* faceRow = new QHBoxLayout;
    faceRow->setSpacing(8);
    faceRow->addWidget(new IconLabel(QStringLiteral("info")), 0, Qt::AlignTop);
    faceRow->addWidget(m_face, 1);
    auto* body = new QVBoxLayout;
    body->setContentsMargins(12, 8, 12, 8);
    body->setSpacing(6);
    body->addLayout(faceRow);
    body->addWidget(m_definitions);
    body->addWidget(m_state, 1);
    body->addWidget(m_note);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(buildHead());
    layout->addLayout(body, 1);

    connect(m_breakdowns, &QTabBar::currentChanged, this, [this] { showTable(); });
    connect(m_save, &QPushButton::clicked, this, &MonitoringPage::chooseCsv);
    connect(m_state, &StatePanel::retryRequested, this, [this] {
        m_asked.reset();
        refresh();
    });
    connect(m_table, &DataTable::copied, this, [this](int rows) {
        if (m_session)
            m_session->audit().record({QString::fromUtf16(audit_action::kCopied),
                                       QStringLiteral("monitoring"), QStringLiteral("%1 rows").arg(rows)});
        Q_EMIT messageShown(tr("%n row(s) copied", nullptr, rows));
    });
    connect(m_cutOff, &ListCutOff::changed, this, &MonitoringPage::refresh);
    setSession(nullptr);
}

MonitoringPage::~MonitoringPage() = default;

QWidget* MonitoringPage::buildHead() {
    m_breakdowns = new QTabBar;
    m_breakdowns->setObjectName(QStringLiteral("monitoringTabs"));
    m_breakdowns->setAccessibleName(tr("Broken down by"));
    m_breakdowns->setDrawBase(false);
    m_breakdowns->setExpanding(false);
    for (std::size_t i = 0; i < harm::kBreakdownCount; ++i)
        m_breakdowns->addTab(tables::breakdownTitle(static_cast<harm::Breakdown>(i)));
    m_save = new QPushButton(theme().icon(QStringLiteral("save")), tr("Save as CSV…"));
    m_save->setObjectName(QStringLiteral("monitoringSave"));
    m_save->setAccessibleName(tr("Save the monitoring tables as CSV"));
    m_save->setEnabled(false);
    auto* head = new QFrame;
    setEdge(head, Edge::Bottom);
    auto* row = new QHBoxLayout(head);
    row->setContentsMargins(12, 4, 12, 4);
    row->setSpacing(16);
    row->addWidget(makeLabel(title(), TextStyle::SectionTitle));
    row->addWidget(m_breakdowns);
    row->addStretch(1);
    row->addWidget(m_save);
    return head;
}

void MonitoringPage::setSession(cases::CaseSession* session) {
    if (m_session) {
        m_session->ranking().disconnect(this);
        m_session->audit().disconnect(this);
    }
    m_service.reset();
    m_session = session;
    m_cutOff->setSession(session);
    m_ranking.reset();
    m_counted.reset();
    m_asked.reset();
    m_model->clear();
    m_definitions->clear();
    m_note->clear();
    m_save->setEnabled(false);
    m_state->showEmpty(tr("Open a case to see its monitoring."));
    if (!session) return;
    m_service = std::make_unique<cases::MonitoringService>(*session);
    auto& service = session->ranking();
    connect(&service, &cases::RankingService::rankingReady, this, [this] { refresh(); });
    connect(&service, &cases::RankingService::rankingFailed, this, [this](const Error& error) {
        if (error.kind != ErrorKind::Cancelled) m_state->showError(error, false);
    });
    // What cannot be logged is not shown: say so instead of loading for ever.
    connect(&session->audit(), &cases::AuditService::recordFailed, this, [this](const Error& error) {
        if (!m_asked) return;
        m_asked.reset();
        m_state->showError(error);
    });
    refresh();
}

void MonitoringPage::activated() {
    m_table->setFocus(Qt::OtherFocusReason);
}

void MonitoringPage::showEvent(QShowEvent* event) {
    Page::showEvent(event);
    refresh();
}

void MonitoringPage::hideEvent(QHideEvent* event) {
    Page::hideEvent(event);
    // Opening the page again is another showing, with a line of its own in the log.
    m_asked.reset();
    m_ranking.reset();
    m_counted.reset();
    m_save->setEnabled(false);
}

void MonitoringPage::refresh() {
    if (!m_session || !isVisible()) return;
    const std::shared_ptr<const Ranking> ranking = m_session->ranking().current();
    if (!ranking) {
        m_state->showLoading(tr("Waiting for the list"));
        return;
    }
    const int cutOff = m_cutOff->places();
    if (m_ranking == ranking && m_counted && m_counted->cutOff == cutOff) {
        m_asked.reset(); // what was asked for in between is not waited for
        m_state->showContent();
        return;
    }
    if (m_asked == ranking && m_askedCutOff == cutOff) return;
    m_asked = ranking;
    m_askedCutOff = cutOff;
    m_state->showLoading(tr("Counting rates"));
    m_service->show(ranking, cutOff, this, [this, ranking, cutOff](const Result<Counted>& counted) {
        take(ranking, cutOff, counted);
    });
}

void MonitoringPage::take(const std::shared_ptr<const Ranking>& ranking, int cutOff,
                          Result<Counted> counted) {
    if (!m_session || m_asked != ranking || m_askedCutOff != cutOff) return; // hidden, another case or list
    m_asked.reset();
    if (!counted) {
        m_state->showError(counted.error());
        return;
    }
    m_ranking = ranking;
    m_counted = std::move(*counted);
    m_save->setEnabled(true);
    showTable();
}

void MonitoringPage::showTable() {
    if (!m_counted) return;
    const QLocale digits(QLocale::English);
    const harm::MonitoringTable& table =
        m_counted->tables[static_cast<std::size_t>(std::max(m_breakdowns->currentIndex(), 0))];
    m_definitions->setText(
        tr("Pool: people with an eligible allegation in the window who pass the rules about people of "
           "profile %1. "
           "Listed: in the top %2. Action: arrested or charged in the window or for such an allegation. "
           "Outcome: "
           "charged or convicted, or the crime's outcome is a charge and nobody else is accused. Ratio: to "
           "the rate "
           "of the whole pool.")
            .arg(QString::fromStdString(m_counted->profile.name), digits.toString(m_counted->cutOff)));
    QString note =
        tr("“<5”: fewer than 5 people; “<10”: a category with fewer than 10 people, of which nothing is "
           "shown; “suppressed”: not shown, so that the others cannot be worked out from the totals. "
           "An interval that holds the dashed line gives no reason to think that the rate differs.");
    if (table.breakdown == harm::Breakdown::Ethnicity) {
        const auto missing = [&](harm::EthnicGroup group) {
            return tables::countText(table.rows[static_cast<std::size_t>(group)].pool, harm::kFewestInPool);
        };
        note = tr("Ethnicity as recorded may be missing or wrong: not recorded for %1 of the pool, not "
                  "stated for "
                  "%2. The 16+1 codes are counted in their five groups.")
                   .arg(missing(harm::EthnicGroup::NotRecorded), missing(harm::EthnicGroup::NotStated)) +
               QLatin1Char(' ') + note;
    }
    m_note->setText(note);
    m_model->setTable(table, m_ranking->columns);
    m_state->showContent();
}

void MonitoringPage::chooseCsv() {
    askWhere(this, QStringLiteral("monitoringSaveDialog"), tr("Save the monitoring tables"), {},
             [this](const QString& path) { saveCsv(path); });
}

void MonitoringPage::saveCsv(const QString& path) {
    if (!m_session || !m_counted) return;
    saveFile(
        *m_session, this, path, tables::monitoringCsv(*m_counted, *m_ranking->columns),
        QStringLiteral("monitoring, as at %1, top %2")
            .arg(QString::fromStdString(m_counted->asAt.iso()))
            .arg(m_counted->cutOff),
        [this, path] { Q_EMIT messageShown(tr("Saved %1").arg(QFileInfo(path).fileName())); },
        [this](const Error& error) { Q_EMIT errorShown(error); });
}

} // namespace harmdesk::views
