// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/audit/audit_page.h"

#include "models/cases/audit_service.h"
#include "models/cases/case_session.h"
#include "models/tables/audit_model.h"
#include "views/common/data_table.h"
#include "views/common/icon_label.h"
#include "views/common/save_file.h"
#include "views/common/search_field.h"
#include "views/common/state_panel.h"
#include "views/common/style_props.h"

#include <QDir>
#include <QEvent>
#include <QHBoxLayout>
#include <QMenu>
#include <QPushButton>
#include <QVBoxLayout>

namespace harmdesk::views {

AuditPage::AuditPage(QWidget* parent)
    : Page(parent) {
    setObjectName(QStringLiteral("auditPage"));
    setSurface(this, Surface::Win);
    m_model = new tables::AuditModel(this);
    m_filter = new tables::AuditFilter(this);
    m_filter->setSourceModel(m_model);

    auto* bar = new QHBoxLayout;
    bar->setContentsMargins(12, 8, 12, 8);
    bar->setSpacing(8);
    m_title = makeLabel({}, TextStyle::SectionTitle);
    m_search = new SearchField({}, QKeySequence(QKeySequence::Find), this);
    m_search->setObjectName(QStringLiteral("auditSearch"));
    m_search->setMinimumWidth(260);
    m_verdictIcon = new IconLabel(QStringLiteral("check-circle"));
    m_verdictIcon->hide(); // until there is a verdict
    m_verdict = makeLabel({}, TextStyle::Body, TextTone::Second);
    m_verdict->setObjectName(QStringLiteral("auditVerdict"));
    m_refresh = new QPushButton(theme().icon(QStringLiteral("refresh")), {});
    m_refresh->setObjectName(QStringLiteral("auditRefresh"));
    m_save = new QPushButton(theme().icon(QStringLiteral("save")), {});
    m_save->setObjectName(QStringLiteral("auditSave"));
    m_columns = new QPushButton(theme().icon(QStringLiteral("columns")), {});
    m_columns->setObjectName(QStringLiteral("auditColumns"));
    bar->addWidget(m_title);
    bar->addSpacing(8);
    bar->addWidget(m_search);
    bar->addSpacing(8);
    bar->addWidget(m_verdictIcon);
    bar->addWidget(m_verdict);
    bar->addStretch(1);
    bar->addWidget(m_refresh);
    bar->addWidget(m_save);
    bar->addWidget(m_columns);

    m_table = new DataTable(QStringLiteral("audit"));
    m_table->setObjectName(QStringLiteral("auditTable"));
    m_table->setDefaultWidths({{QStringLiteral("at"), 24},
                               {QStringLiteral("user"), 18},
                               {QStringLiteral("action"), 26},
                               {QStringLiteral("subject"), 34},
                               {QStringLiteral("hash"), 18}});
    m_table->setStretchColumn(QStringLiteral("detail"));
    m_table->setDefaultSort(QStringLiteral("at"), Qt::DescendingOrder);
    m_table->setModel(m_filter);
    m_states = new StatePanel(m_table);

    auto* foot = new QFrame;
    setEdge(foot, Edge::Top);
    auto* footLayout = new QHBoxLayout(foot);
    footLayout->setContentsMargins(12, 4, 12, 4);
    m_count = makeLabel({}, TextStyle::HeaderCell, TextTone::Second);
    m_count->setObjectName(QStringLiteral("auditCount"));
    footLayout->addStretch();
    footLayout->addWidget(m_count);

    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(bar);
    layout->addWidget(m_states, 1);
    layout->addWidget(foot);

    connect(m_search, &SearchField::searchChanged, this, [this](const QString& text) {
        m_filter->setText(text);
        showCount();
    });
    connect(m_refresh, &QPushButton::clicked, this, &AuditPage::load);
    connect(m_states, &StatePanel::retryRequested, this, &AuditPage::load);
    connect(m_save, &QPushButton::clicked, this, &AuditPage::chooseCsv);
    connect(m_columns, &QPushButton::clicked, this, [this] {
        QMenu* menu = m_table->createColumnMenu(this);
        menu->setAttribute(Qt::WA_DeleteOnClose);
        menu->popup(m_columns->mapToGlobal(QPoint(0, m_columns->height())));
    });
    connect(m_table, &DataTable::rowActivated, this, [this](const QModelIndex& index) {
        // Lines about a suspect lead to the dossier; others have nowhere to go.
        const AuditEntry& line = m_model->entry(m_filter->mapToSource(index).row());
        const QString& action = line.event.action;
        if (action == QStringView(audit_action::kDossierOpened) ||
            action == QStringView(audit_action::kVictimRevealed) ||
            action == QStringView(audit_action::kNoteSaved) ||
            action == QStringView(audit_action::kNoteWithdrawn))
            Q_EMIT dossierRequested(line.event.subject);
    });
    connect(m_table, &DataTable::copied, this, [this](int rows) {
        if (m_session)
            m_session->audit().record({QString::fromUtf16(audit_action::kCopied), QStringLiteral("audit"),
                                       QStringLiteral("%1 rows").arg(rows)});
        Q_EMIT messageShown(tr("%n row(s) copied", nullptr, rows));
    });
    retranslate();
}

void AuditPage::setSession(cases::CaseSession* session) {
    m_session = session;
    m_lastVerdict.reset();
    m_verdict->clear(); // of another case's log it says nothing
    m_verdictIcon->hide();
    m_model->setEntries({});
    showCount();
    if (session && isVisible()) load();
}

void AuditPage::activated() {
    load();
    m_table->setFocus(Qt::OtherFocusReason);
}

bool AuditPage::focusSearch() {
    m_search->setFocus(Qt::ShortcutFocusReason);
    m_search->selectAll();
    return true;
}

void AuditPage::load() {
    if (!m_session) return;
    m_states->showLoading(tr("Reading the log"));
    m_session->audit().entries(this,
                               [this](Result<std::vector<AuditEntry>> entries) { take(std::move(entries)); });
}

void AuditPage::take(Result<std::vector<AuditEntry>> entries) {
    if (!m_session) return; // the case was closed meanwhile
    if (!entries) {
        m_states->showError(entries.error());
        return;
    }
    m_model->setEntries(std::move(*entries));
    m_states->showContent();
    showCount();
    verify();
}

void AuditPage::verify() {
    if (!m_session) return;
    m_session->read<std::optional<std::int64_t>>(
        {tr("Verifying the log"), QStringLiteral("audit.verify"), true, this},
        [](storage::CaseConnection& connection, const WorkContext&) {
            return connection.audit().firstBroken();
        },
        [this](Result<std::optional<std::int64_t>> broken) {
            if (!m_session || (!broken && broken.error().kind == ErrorKind::Cancelled)) return;
            m_lastVerdict = broken;
            showVerdict(broken);
        });
}

void AuditPage::showVerdict(const Result<std::optional<std::int64_t>>& firstBroken) {
    m_verdictIcon->show();
    if (!firstBroken) {
        m_verdictIcon->setIcon(QStringLiteral("look"), &Tokens::warn);
        m_verdict->setText(tr("The chain could not be verified: %1").arg(firstBroken.error().text));
        setTone(m_verdict, TextTone::Warn);
    } else if (*firstBroken) {
        m_model->setFirstBroken(**firstBroken);
        m_verdictIcon->setIcon(QStringLiteral("late"), &Tokens::danger);
        m_verdict->setText(
            tr("The chain is broken from line %1 on: the log was changed outside this program.")
                .arg(**firstBroken));
        setTone(m_verdict, TextTone::Danger);
    } else {
        m_model->setFirstBroken(0);
        m_verdictIcon->setIcon(QStringLiteral("check-circle"), &Tokens::ok);
        m_verdict->setText(tr("Chain verified: no line was changed or removed."));
        setTone(m_verdict, TextTone::Ok);
    }
}

void AuditPage::showCount() {
    const int all = m_model->rowCount();
    const int shown = m_filter->rowCount();
    m_count->setText(shown == all ? tr("%n line(s)", nullptr, all)
                                  : tr("%1 of %n line(s)", nullptr, all).arg(QLocale().toString(shown)));
    m_save->setEnabled(shown > 0);
}

void AuditPage::chooseCsv() {
    askWhere(this, QStringLiteral("auditSaveDialog"), tr("Save the log"), {},
             [this](const QString& path) { saveCsv(path); });
}

void AuditPage::saveCsv(const QString& path) {
    if (!m_session) return;
    const int rows = m_filter->rowCount();
    saveFile(
        *m_session, this, path, tables::auditCsv(*m_filter), QStringLiteral("audit log, %1 lines").arg(rows),
        [this, path, rows] {
            Q_EMIT messageShown(
                tr("%n line(s) saved to %1", nullptr, rows).arg(QDir::toNativeSeparators(path)));
        },
        [this](const Error& error) { Q_EMIT errorShown(error); });
}

void AuditPage::retranslate() {
    m_title->setText(tr("Audit log"));
    m_search->setPlaceholder(tr("Who, what, reference"));
    m_refresh->setText(tr("Refresh"));
    m_refresh->setAccessibleName(tr("Read the log again"));
    m_save->setText(tr("Save as CSV…"));
    m_save->setAccessibleName(tr("Save the lines shown as CSV"));
    m_columns->setToolTip(tr("Columns"));
    m_columns->setAccessibleName(tr("Columns"));
    m_table->setAccessibleName(tr("Audit log"));
    if (m_lastVerdict) showVerdict(*m_lastVerdict);
    showCount();
    m_table->viewport()->update();
}

void AuditPage::changeEvent(QEvent* event) {
    Page::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) retranslate();
}

} // namespace harmdesk::views
