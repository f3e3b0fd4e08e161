// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/codes/codes_section.h"

#include "models/cases/case_session.h"
#include "models/tables/roles.h"
#include "views/codes/change_pane.h"
#include "views/common/data_table.h"
#include "views/common/list_cut_off.h"

#include <QHBoxLayout>
#include <QSortFilterProxyModel>

namespace harmdesk::views {

namespace {
constexpr int kAskAfterMs = 150;
}

QSortFilterProxyModel* sortedView(QAbstractItemModel* model, QObject* parent) {
    auto* view = new QSortFilterProxyModel(parent);
    view->setSortRole(tables::SortRole);
    view->setDynamicSortFilter(true);
    view->setSourceModel(model);
    return view;
}

void selectRow(DataTable* table, int row) {
    if (row < 0 || row >= table->model()->rowCount()) return;
    table->selectRow(row);
    table->setCurrentIndex(table->model()->index(row, table->columnAt(0) < 0 ? 0 : table->columnAt(0)));
    table->scrollTo(table->currentIndex());
}

CodesSection::CodesSection(const CodesState& state, QWidget* parent)
    : QWidget(parent)
    , m_state(state) {
    m_askTimer.setSingleShot(true);
    m_askTimer.setInterval(kAskAfterMs);
    connect(&m_askTimer, &QTimer::timeout, this, [this] {
        if (m_state.service) ask();
    });
}

void CodesSection::build(QWidget* content, const QString& paneName) {
    m_pane = new ChangePane(paneName);
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(content, 1);
    layout->addWidget(m_pane);
    connect(m_pane, &ChangePane::retryRequested, this, [this] { askSoon(); });
    connect(m_pane, &ChangePane::dossierRequested, this, &CodesSection::dossierRequested);
    connect(m_pane, &ChangePane::applyRequested, this, [this] {
        if (!isEditable()) return;
        m_pane->setWorking(true);
        apply();
    });
}

void CodesSection::askSoon() {
    ++m_question;
    m_askTimer.start();
}

void CodesSection::forget() {
    ++m_question;
    m_askTimer.stop();
    if (m_state.service) m_state.service->cancelPreview();
}

std::function<void(Result<std::shared_ptr<const cases::CodeEffect>>)> CodesSection::answer() {
    return [this, question = ++m_question](Result<std::shared_ptr<const cases::CodeEffect>> effect) {
        if (question != m_question) return;
        if (effect)
            m_pane->showEffect(*effect);
        else if (effect.error().kind != ErrorKind::Cancelled)
            m_pane->showFailure(effect.error());
    };
}

void CodesSection::settled(const Status& status, const QString& message) {
    m_pane->setWorking(false);
    if (!status) {
        Q_EMIT errorShown(status.error());
        return;
    }
    m_pane->finished();
    Q_EMIT messageShown(message);
}

int CodesSection::cutOff() const {
    return ListCutOff::of(m_state.session);
}

bool CodesSection::isEditable() const {
    return m_state.session && !m_state.session->isReadOnly();
}

} // namespace harmdesk::views
