// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/codes/change_pane.h"

#include "models/base/clock.h"
#include "models/tables/movement_model.h"
#include "views/common/data_table.h"
#include "views/common/icon_label.h"
#include "views/common/key_hint.h"
#include "views/common/state_panel.h"
#include "views/common/style_props.h"

#include <QAction>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QVBoxLayout>

namespace harmdesk::views {

namespace {

constexpr int kCharacters = 56; // width of the pane in characters of the body font

QString number(qint64 n) {
    return QLocale(QLocale::English).toString(n);
}

QLabel* wrapped(TextStyle style, TextTone tone) {
    QLabel* label = makeLabel({}, style, tone);
    label->setWordWrap(true);
    return label;
}

} // namespace

ChangePane::ChangePane(const QString& name, QWidget* parent)
    : QFrame(parent)
    , m_title(wrapped(TextStyle::SectionTitle, TextTone::Ink))
    , m_text(wrapped(TextStyle::Body, TextTone::Second))
    , m_effectTitle(makeLabel({}, TextStyle::SectionTitle))
    , m_effectNote(makeLabel(tr("nothing is written yet"), TextStyle::Body, TextTone::Second))
    , m_summary(wrapped(TextStyle::Body, TextTone::Ink))
    , m_figures(wrapped(TextStyle::Body, TextTone::Second))
    , m_why(wrapped(TextStyle::Body, TextTone::Second))
    , m_model(new tables::MovementModel(this))
    , m_table(new DataTable(QString()))
    , m_form(new QFrame)
    , m_readOnly(new QFrame)
    , m_readOnlyText(wrapped(TextStyle::Body, TextTone::Ink)) {
    setObjectName(name);
    setSurface(this, Surface::Base);
    setEdge(this, Edge::Left);
    setFixedWidth(fontMetrics().averageCharWidth() * kCharacters);
    m_title->setObjectName(name + QStringLiteral(".title"));
    m_text->setObjectName(name + QStringLiteral(".text"));
    m_summary->setObjectName(name + QStringLiteral(".summary"));
    m_figures->setObjectName(name + QStringLiteral(".figures"));
    m_why->setObjectName(name + QStringLiteral(".why"));

    m_table->setObjectName(name + QStringLiteral(".effect"));
    m_table->setAccessibleName(tr("Who would enter, leave or change"));
    m_table->setSortingEnabled(false); // the order says who enters, who leaves, who changes most
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setDefaultHidden({QStringLiteral("ref"), QStringLiteral("prev_score"), QStringLiteral("score"),
                               QStringLiteral("reason")});
    m_table->setDefaultWidths({{QStringLiteral("status"), 9},
                               {QStringLiteral("delta"), 10},
                               {QStringLiteral("prev_rank"), 6},
                               {QStringLiteral("rank"), 6}});
    m_table->setStretchColumn(QStringLiteral("suspect"));
    m_table->setModel(m_model);

    auto* effectHead = new QHBoxLayout;
    effectHead->addWidget(m_effectTitle);
    effectHead->addStretch(1);
    effectHead->addWidget(m_effectNote);
    auto* effect = new QWidget;
    auto* effectColumn = new QVBoxLayout(effect);
    effectColumn->setContentsMargins(0, 0, 0, 0);
    effectColumn->setSpacing(4);
    effectColumn->addLayout(effectHead);
    effectColumn->addWidget(m_summary);
    effectColumn->addWidget(m_table, 1);
    effectColumn->addWidget(m_why);
    effectColumn->addWidget(m_figures);
    m_state = new StatePanel(effect);
    m_state->setObjectName(name + QStringLiteral(".state"));

    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(12, 10, 12, 10);
    layout->setSpacing(6);
    layout->addWidget(m_title);
    layout->addWidget(m_text);
    layout->addWidget(m_state, 1);
    layout->addWidget(m_form);
    layout->addWidget(m_readOnly);
    buildForm(m_form);

    setCard(m_readOnly);
    auto* lock = new QHBoxLayout(m_readOnly);
    lock->setContentsMargins(8, 6, 8, 6);
    lock->addWidget(new IconLabel(QStringLiteral("lock")), 0, Qt::AlignTop);
    lock->addWidget(m_readOnlyText, 1);
    m_readOnlyText->setObjectName(name + QStringLiteral(".readOnly"));

    connect(m_state, &StatePanel::retryRequested, this, &ChangePane::retryRequested);
    connect(m_table, &DataTable::rowActivated, this, [this](const QModelIndex& index) {
        Q_EMIT dossierRequested(index.data(tables::RefRole).toString());
    });
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &ChangePane::showReasonOfRow);
    setNameAsked(true);
    refresh();
}

void ChangePane::buildForm(QWidget* form) {
    const QString name = objectName();
    auto* grid = new QGridLayout(form);
    grid->setContentsMargins(0, 4, 0, 0);
    grid->setHorizontalSpacing(8);
    grid->setVerticalSpacing(6);
    m_reasonLabel = makeLabel(tr("Reason"), TextStyle::Body, TextTone::Second);
    m_nameLabel = makeLabel(tr("Name"), TextStyle::Body, TextTone::Second);
    m_reason = new QLineEdit;
    m_reason->setObjectName(name + QStringLiteral(".reason"));
    m_reason->setAccessibleName(tr("Reason for the log"));
    m_reason->setPlaceholderText(tr("why, for the log"));
    m_reason->setMaxLength(500);
    m_name = new QLineEdit(currentUserName());
    m_name->setObjectName(name + QStringLiteral(".name"));
    m_name->setAccessibleName(tr("Who decides"));
    m_name->setMaxLength(120);
    m_refusal = makeLabel({}, TextStyle::Body, TextTone::Danger);
    m_refusal->setObjectName(name + QStringLiteral(".refusal"));
    m_refusal->setWordWrap(true);
    m_refusal->hide();
    const QKeySequence keys(QStringLiteral("Ctrl+Return"));
    m_apply = new KeyButton({}, keys);
    m_apply->setObjectName(name + QStringLiteral(".apply"));
    setButtonKind(m_apply, ButtonKind::Primary);
    m_reasonLabel->setBuddy(m_reason);
    m_nameLabel->setBuddy(m_name);
    grid->addWidget(m_reasonLabel, 0, 0);
    grid->addWidget(m_reason, 0, 1);
    grid->addWidget(m_nameLabel, 1, 0);
    grid->addWidget(m_name, 1, 1);
    grid->addWidget(m_refusal, 2, 0, 1, 2);
    grid->addWidget(m_apply, 3, 0, 1, 2, Qt::AlignRight);
    grid->setColumnStretch(1, 1);
    connect(m_apply, &QPushButton::clicked, this, &ChangePane::apply);
    for (QLineEdit* line : {m_reason, m_name})
        connect(line, &QLineEdit::textChanged, this, [this, line] {
            setInvalid(line, false);
            m_refusal->hide();
        });
}

void ChangePane::setNameAsked(bool asked) {
    m_nameLabel->setVisible(asked);
    m_name->setVisible(asked);
}

void ChangePane::setReadOnly(const QString& reason) {
    m_readOnlyReason = reason;
    m_readOnlyText->setText(reason.isEmpty() ? QString() : tr("Nothing can be decided here. %1").arg(reason));
    refresh();
}

void ChangePane::setApplyText(const QString& text) {
    m_apply->setText(text);
    m_apply->setAccessibleName(text);
    m_apply->updateGeometry();
}

void ChangePane::showNothing(const QString& sentence) {
    m_hasSubject = m_hasEffect = false;
    m_model->setMovements({}, nullptr, nullptr);
    m_state->showEmpty(sentence);
    refresh();
}

void ChangePane::showSubject(const QString& title, const QString& text) {
    m_hasSubject = true;
    m_hasEffect = false;
    m_title->setText(title);
    m_text->setText(text);
    m_text->setVisible(!text.isEmpty());
    m_state->showLoading(tr("Looking at the effect on the list"));
    refresh();
}

void ChangePane::showEffect(const std::shared_ptr<const cases::CodeEffect>& effect) {
    m_hasEffect = true;
    m_effectTitle->setText(tr("Top %1, %2").arg(number(effect->cutOff), effect->after->asAt.display()));
    QStringList parts;
    if (effect->joiners > 0) parts << tr("%n in", nullptr, effect->joiners);
    if (effect->leavers > 0) parts << tr("%n out", nullptr, effect->leavers);
    if (effect->changed > 0) parts << tr("%n other score(s) change", nullptr, effect->changed);
    if (effect->displaced > 0) parts << tr("%n move(s) only because others do", nullptr, effect->displaced);
    m_summary->setText(parts.isEmpty() ? tr("Nobody in the top %1 moves.").arg(number(effect->cutOff))
                                       : parts.join(QStringLiteral(" · ")));
    m_figures->setText(
        tr("Listed: %1, then %2 · unmapped crimes: %3, then %4 · “at least”: %5, then %6")
            .arg(number(std::ssize(effect->before->rows)), number(std::ssize(effect->after->rows)),
                 number(effect->before->unmappedCrimes), number(effect->after->unmappedCrimes),
                 number(effect->before->atLeastSuspects), number(effect->after->atLeastSuspects)));
    m_model->setMovements(effect->movements, effect->before.get(), effect->after.get());
    m_table->setVisible(!effect->movements.empty());
    if (!effect->movements.empty()) m_table->selectRow(0);
    showReasonOfRow();
    m_state->showContent();
    refresh();
}

void ChangePane::showFailure(const Error& error) {
    m_hasEffect = false;
    m_state->showError(error);
    refresh();
}

void ChangePane::setWorking(bool working) {
    m_working = working;
    refresh();
}

void ChangePane::finished() {
    m_working = false;
    m_reason->clear();
    refresh();
}

QString ChangePane::reason() const {
    return m_reason->text().trimmed();
}

QString ChangePane::who() const {
    return m_name->text().trimmed();
}

void ChangePane::apply() {
    if (!m_apply->isEnabled() || !m_form->isVisibleTo(this)) return;
    const bool noReason = reason().isEmpty();
    const bool noName = m_name->isVisibleTo(m_form) && who().isEmpty();
    setInvalid(m_reason, noReason);
    setInvalid(m_name, noName);
    m_refusal->setVisible(noReason || noName);
    if (noReason || noName) {
        m_refusal->setText(noReason ? tr("Say why: the log keeps the reason.") : tr("Say who decides."));
        (noReason ? m_reason : m_name)->setFocus(Qt::OtherFocusReason);
        return;
    }
    Q_EMIT applyRequested();
}

void ChangePane::refresh() {
    const bool readOnly = !m_readOnlyReason.isEmpty();
    m_title->setVisible(m_hasSubject);
    if (!m_hasSubject) m_text->hide();
    m_form->setVisible(m_hasSubject && !readOnly);
    m_readOnly->setVisible(readOnly);
    m_reason->setEnabled(!m_working);
    m_name->setEnabled(!m_working);
    m_apply->setEnabled(m_hasEffect && !m_working);
    m_apply->setToolTip(m_hasEffect ? QString() : tr("The effect is shown first."));
}

void ChangePane::showReasonOfRow() {
    const QModelIndex current = m_table->currentIndex();
    const bool any = current.isValid() && current.row() < m_model->rowCount();
    m_why->setVisible(any);
    if (any) m_why->setText(m_model->movement(current.row()).reason);
}

} // namespace harmdesk::views
