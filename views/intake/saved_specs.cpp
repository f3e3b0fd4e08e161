// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/intake/saved_specs.h"

#include "views/common/data_table.h"
#include "views/common/section_header.h"
#include "views/common/state_panel.h"
#include "views/common/style_props.h"

#include <QFileDialog>
#include <QHBoxLayout>
#include <QItemSelectionModel>
#include <QMessageBox>
#include <QPushButton>
#include <QVBoxLayout>

namespace harmdesk::views {

QPushButton* SavedSpecs::makeButton(const QString& text, const QString& name, const QString& accessible) {
    auto* const button = new QPushButton(text);
    button->setObjectName(name);
    button->setAccessibleName(accessible);
    setButtonKind(button, ButtonKind::Small);
    return button;
}

SavedSpecs::SavedSpecs(WizardState& state, WizardRunner& runner, QWidget* parent)
    : QFrame(parent)
    , m_state(state)
    , m_runner(runner)
    , m_model(new tables::SpecListModel(this)) {
    auto* const layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    auto* const head =
        new SectionHeader(tr("Saved mappings"), tr("kept in the case; one that fits is used by itself"));
    m_use = makeButton(tr("&Use for these files"), QStringLiteral("useSpec"),
                       tr("Use the selected mapping for the files in hand"));
    m_load =
        makeButton(tr("&Load from a file…"), QStringLiteral("loadSpec"), tr("Load a mapping from a file"));
    m_export =
        makeButton(tr("&Export…"), QStringLiteral("exportSpec"), tr("Save the selected mapping as a file"));
    m_remove = makeButton(tr("Re&move…"), QStringLiteral("removeSpec"),
                          tr("Remove the selected mapping from the list"));
    for (QPushButton* const button : {m_use, m_export, m_remove, m_load}) head->addRight(button);
    layout->addWidget(head);

    m_table = new DataTable(QStringLiteral("intake.specs"));
    m_table->setObjectName(QStringLiteral("intake.specs"));
    m_table->setAccessibleName(tr("Saved mappings"));
    m_table->setSortingEnabled(false);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setModel(m_model);
    m_table->setDefaultWidths(
        {{QStringLiteral("version"), 9}, {QStringLiteral("when"), 14}, {QStringLiteral("user"), 14}});
    m_table->setStretchColumn(QStringLiteral("name"));
    m_states = new StatePanel(m_table);
    m_states->setObjectName(QStringLiteral("specStates"));
    layout->addWidget(m_states, 1);
    m_states->showEmpty(
        tr("No mapping is saved yet. One is kept when an extract of another layout is imported."));

    connect(
        &runner, &WizardRunner::specsLoaded, this,
        [this](const std::vector<tables::SpecListModel::Entry>& entries) {
            m_model->setEntries(entries);
            if (entries.empty())
                m_states->showEmpty(tr(
                    "No mapping is saved yet. One is kept when an extract of another layout is imported."));
            else
                m_states->showContent();
            refresh();
        });
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, &SavedSpecs::refresh);
    connect(&state, &WizardState::filesChanged, this, &SavedSpecs::refresh);
    connect(&runner, &WizardRunner::runningChanged, this, &SavedSpecs::refresh);
    connect(m_table, &DataTable::rowActivated, this, [this] {
        if (m_use->isEnabled()) m_use->click();
    });
    connect(m_use, &QPushButton::clicked, this, [this] { m_runner.useSpec(chosen()); });
    connect(m_load, &QPushButton::clicked, this, &SavedSpecs::askFile);
    connect(m_export, &QPushButton::clicked, this, &SavedSpecs::askTarget);
    connect(m_remove, &QPushButton::clicked, this, &SavedSpecs::askRemove);
    refresh();
}

QString SavedSpecs::chosen() const {
    const QModelIndexList rows = m_table->selectionModel()->selectedRows();
    return rows.isEmpty() ? QString() : m_model->nameOf(rows.first().row());
}

void SavedSpecs::refresh() {
    const bool free = m_runner.hasCase() && m_runner.running() == WizardRunner::Job::None;
    const bool one = !chosen().isEmpty();
    m_use->setEnabled(free && one && !m_state.paths().isEmpty());
    m_use->setToolTip(m_state.paths().isEmpty() ? tr("Choose the files first") : QString());
    m_load->setEnabled(free && !m_state.paths().isEmpty());
    m_load->setToolTip(m_use->toolTip());
    m_export->setEnabled(free && one);
    m_remove->setEnabled(free && one && !m_runner.isReadOnly());
}

void SavedSpecs::askFile() {
    auto* const dialog =
        new QFileDialog(this, tr("Load a mapping"), QString(), tr("Mappings (*.json);;All files (*)"));
    dialog->setObjectName(QStringLiteral("loadSpecDialog"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, &m_runner, &WizardRunner::useSpecFile);
    dialog->open();
}

void SavedSpecs::askTarget() {
    const QString name = chosen();
    auto* const dialog =
        new QFileDialog(this, tr("Save the mapping as a file"), name + QStringLiteral(".json"),
                        tr("Mappings (*.json);;All files (*)"));
    dialog->setObjectName(QStringLiteral("exportSpecDialog"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(QStringLiteral("json"));
    connect(dialog, &QFileDialog::fileSelected, this,
            [this, name](const QString& path) { m_runner.writeSpec(name, path); });
    dialog->open();
}

void SavedSpecs::askRemove() {
    const QString name = chosen();
    auto* const question = new QMessageBox(
        QMessageBox::Question, tr("Remove a mapping"),
        tr("Remove “%1” from the list? Its versions stay in the case, because receipts name them.").arg(name),
        QMessageBox::Cancel, this);
    question->setObjectName(QStringLiteral("removeSpecQuestion"));
    question->setAttribute(Qt::WA_DeleteOnClose);
    QPushButton* const yes = question->addButton(tr("Remove"), QMessageBox::AcceptRole);
    yes->setObjectName(QStringLiteral("removeSpecYes"));
    yes->setAccessibleName(tr("Remove the mapping"));
    connect(yes, &QPushButton::clicked, this, [this, name] { m_runner.removeSpec(name); });
    question->open();
}

} // namespace harmdesk::views
