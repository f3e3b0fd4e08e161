// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/intake/import_step.h"

#include "views/common/state_panel.h"
#include "views/common/style_props.h"
#include "views/intake/receipt_view.h"
#include "views/intake/wizard_runner.h"

#include <QCheckBox>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QSignalBlocker>
#include <QVBoxLayout>

namespace harmdesk::views {

ImportStep::ImportStep(WizardState& state, WizardRunner& runner, QWidget* parent)
    : QWidget(parent)
    , m_state(state)
    , m_runner(runner)
    , m_save(buildSave())
    , m_receipt(new ReceiptView) {
    setObjectName(QStringLiteral("importStep"));
    auto* const scroll = new QScrollArea;
    scroll->setObjectName(QStringLiteral("receiptScroll"));
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidgetResizable(true);
    scroll->setWidget(m_receipt);
    setSurface(scroll->viewport(), Surface::Win);
    m_states = new StatePanel(scroll);
    m_states->setObjectName(QStringLiteral("receiptStates"));
    auto* const layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 12, 16, 12);
    layout->setSpacing(12);
    layout->addWidget(m_save);
    layout->addWidget(m_states, 1);
    connect(m_states, &StatePanel::retryRequested, this, &ImportStep::retryRequested);
    connect(&state, &WizardState::statesChanged, this, &ImportStep::refresh);
    connect(&state, &WizardState::specChanged, this, &ImportStep::refresh);
    connect(&state, &WizardState::filesChanged, this, [this] {
        m_nameTyped = false;
        m_earlier.reset();
        refresh();
    });
    refresh();
}

QFrame* ImportStep::buildSave() {
    auto* const card = new QFrame;
    card->setObjectName(QStringLiteral("saveSpecCard"));
    setCard(card);
    auto* const layout = new QVBoxLayout(card);
    layout->setContentsMargins(12, 12, 12, 12);
    layout->setSpacing(8);
    m_what = makeLabel({}, TextStyle::Body);
    m_what->setObjectName(QStringLiteral("importWhat"));
    m_what->setWordWrap(true);
    layout->addWidget(m_what);
    auto* const row = new QHBoxLayout;
    row->setSpacing(8);
    m_keep = new QCheckBox(tr("&Keep the mapping in the case as"));
    m_keep->setObjectName(QStringLiteral("keepSpec"));
    m_keep->setAccessibleName(tr("Keep the mapping in the case"));
    m_keep->setChecked(true);
    m_name = new QLineEdit;
    m_name->setObjectName(QStringLiteral("specName"));
    m_name->setAccessibleName(tr("Name of the mapping"));
    m_name->setMaxLength(120);
    m_file = new QPushButton(tr("Save as a &file…"));
    m_file->setObjectName(QStringLiteral("saveSpecFile"));
    m_file->setAccessibleName(tr("Save the mapping as a file"));
    row->addWidget(m_keep);
    row->addWidget(m_name, 1);
    row->addWidget(m_file);
    layout->addLayout(row);
    m_nameNote = makeLabel({}, TextStyle::Caption, TextTone::Second);
    m_nameNote->setObjectName(QStringLiteral("specNameNote"));
    m_nameNote->setWordWrap(true);
    layout->addWidget(m_nameNote);
    connect(m_keep, &QCheckBox::toggled, this, &ImportStep::refresh);
    connect(m_name, &QLineEdit::textEdited, this, [this] {
        m_nameTyped = true;
        refresh();
    });
    connect(m_file, &QPushButton::clicked, this, &ImportStep::askFile);
    return card;
}

QString ImportStep::specName() const {
    return m_state.needsSaving() && m_keep->isChecked() ? m_name->text().trimmed() : QString();
}

bool ImportStep::lacksName() const {
    return m_state.needsSaving() && m_keep->isChecked() && m_name->text().trimmed().isEmpty();
}

void ImportStep::focusName() {
    if (m_name->isVisible() && m_name->isEnabled()) m_name->setFocus(Qt::OtherFocusReason);
}

void ImportStep::showReceipt(const std::shared_ptr<const ImportReceipt>& receipt) {
    m_earlier = receipt;
    refresh();
}

void ImportStep::refresh() {
    const bool mapped = m_state.hasPlan() && !m_state.isStandard();
    const bool imported = m_state.isImported();
    m_save->setVisible(mapped && !imported && !m_earlier);
    if (mapped) {
        const bool change = m_state.needsSaving();
        const QString held = m_state.spec().name;
        if (!m_nameTyped && m_name->text() != m_state.proposedName()) m_name->setText(m_state.proposedName());
        m_what->setText(
            change ? (!m_state.kept()
                          ? tr("The mapping is new. Kept under a name, it will be found by itself when "
                               "files of this layout come again.")
                          : tr("The mapping “%1” was changed.").arg(held))
                   : tr("The mapping “%1” (version %2) is used as it is kept in the case.")
                         .arg(held)
                         .arg(m_state.spec().version));
        m_keep->setVisible(change);
        m_name->setVisible(change);
        m_name->setEnabled(m_keep->isChecked());
        setInvalid(m_name, lacksName());
        m_nameNote->setVisible(change);
        m_nameNote->setText(lacksName()            ? tr("Give the mapping a name, or do not keep it.")
                            : !m_keep->isChecked() ? tr("It is used for this import alone.")
                                                   : tr("Under a name that is in use it becomes a new "
                                                        "version; older versions stay. Under another "
                                                        "name both are kept."));
        m_file->setEnabled(m_runner.hasCase());
    }
    Q_EMIT nameChanged();

    if (m_state.stateOf(WizardStep::Import) == StepState::Working) {
        m_earlier.reset();
        m_states->showLoading(tr("Importing: all of it lands in the case, or nothing"));
        return;
    }
    const auto receipt = m_earlier ? m_earlier : imported ? m_state.receipt() : nullptr;
    if (receipt) {
        if (m_receipt->receipt() != receipt) m_receipt->showReceipt(receipt);
        m_states->showContent();
        return;
    }
    if (m_receipt->receipt()) m_receipt->showReceipt(nullptr);
    if (m_state.importFault() && m_state.importFault()->kind != ErrorKind::Cancelled) {
        m_states->showError(*m_state.importFault());
        return;
    }
    if (m_state.importFault())
        m_states->showEmpty(m_state.importFault()->text);
    else if (m_state.isReady())
        m_states->showEmpty(m_runner.isReadOnly()
                                ? tr("This case is open for reading only: nothing can be imported.")
                                : tr("Ready. The receipt will stand in this place."));
    else
        m_states->showEmpty(tr("The steps before this one are not done yet."));
}

void ImportStep::askFile() {
    const QString name = m_name->text().trimmed();
    auto* const dialog =
        new QFileDialog(this, tr("Save the mapping as a file"),
                        (name.isEmpty() ? QStringLiteral("mapping") : name) + QStringLiteral(".json"),
                        tr("Mappings (*.json);;All files (*)"));
    dialog->setObjectName(QStringLiteral("saveSpecFileDialog"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(QStringLiteral("json"));
    connect(dialog, &QFileDialog::fileSelected, this,
            [this](const QString& path) { m_runner.writeSpec(QString(), path); });
    dialog->open();
}

} // namespace harmdesk::views
