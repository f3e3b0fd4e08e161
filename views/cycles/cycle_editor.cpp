// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/cycles/cycle_editor.h"

#include "models/base/clock.h"
#include "models/cases/case_session.h"
#include "models/cases/cycle_service.h"
#include "models/cases/profile_service.h"
#include "models/cases/ranking_service.h"
#include "models/tables/cycle_model.h"
#include "views/common/flow_layout.h"
#include "views/common/style_props.h"

#include <QComboBox>
#include <QDateEdit>
#include <QDateTime>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>
#include <QSpinBox>
#include <QVBoxLayout>
#include <algorithm>

namespace harmdesk::views::cycles {

namespace {

constexpr int kMostPlaces = 10'000;

QDate toQDate(Date date) {
    return QDate(date.year(), date.month(), date.day());
}
Date toDate(const QDate& date) {
    return Date::fromYmd(date.year(), date.month(), date.day()).value_or(Date());
}

QWidget* field(const QString& title, QWidget* input) {
    auto* both = new QWidget;
    auto* row = new QHBoxLayout(both);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(6);
    QLabel* label = makeLabel(title, TextStyle::Body, TextTone::Second);
    label->setBuddy(input);
    row->addWidget(label);
    row->addWidget(input);
    return both;
}

} // namespace

CycleEditor::CycleEditor(const CyclesState& state, QWidget* parent)
    : QFrame(parent)
    , m_state(state)
    , m_title(makeLabel({}, TextStyle::SectionTitle))
    , m_date(new QDateEdit)
    , m_profile(makeChoice("cycleEditor.profile", tr("Profile of the cycle")))
    , m_cutOff(new QSpinBox)
    , m_by(new QLineEdit)
    , m_rule(makeLabel({}, TextStyle::Body, TextTone::Second))
    , m_refusal(makeLabel({}, TextStyle::Body, TextTone::Danger))
    , m_save(makeButton("cycleEditor.save", tr("Open"), tr("Open the cycle")))
    , m_cancel(makeButton("cycleEditor.cancel", tr("Cancel"), tr("Leave the cycle as it is"))) {
    setObjectName(QStringLiteral("cycleEditor"));
    setCard(this);
    m_title->setObjectName(QStringLiteral("cycleEditor.title"));
    m_date->setObjectName(QStringLiteral("cycleEditor.date"));
    m_date->setAccessibleName(tr("As-at date of the cycle"));
    m_date->setLocale(QLocale()); // not the window's: that one keeps the language it was made in
    m_date->setDateRange(QDate(1900, 1, 1), QDate(9999, 12, 31));
    m_date->setCalendarPopup(true);
    m_date->setDisplayFormat(QStringLiteral("d MMM yyyy"));
    m_cutOff->setObjectName(QStringLiteral("cycleEditor.cutOff"));
    m_cutOff->setAccessibleName(tr("Cut-off: number of places inside"));
    m_cutOff->setRange(1, kMostPlaces);
    m_by->setObjectName(QStringLiteral("cycleEditor.by"));
    m_by->setAccessibleName(tr("Who opens the cycle"));
    m_by->setMaxLength(120);
    m_by->setMinimumWidth(fontMetrics().averageCharWidth() * 24);
    m_rule->setObjectName(QStringLiteral("cycleEditor.rule"));
    m_rule->setWordWrap(true);
    m_refusal->setObjectName(QStringLiteral("cycleEditor.refusal"));
    m_refusal->setWordWrap(true);
    m_refusal->hide();
    setButtonKind(m_save, ButtonKind::Primary);

    auto* inputs = new QWidget;
    auto* flow = new FlowLayout(16, 6);
    inputs->setLayout(flow);
    flow->addWidget(field(tr("As at"), m_date));
    flow->addWidget(field(tr("Profile"), m_profile));
    flow->addWidget(field(tr("Cut-off"), m_cutOff));
    flow->addWidget(field(tr("By"), m_by));
    auto* buttons = new QHBoxLayout;
    buttons->addWidget(m_refusal, 1);
    buttons->addStretch(0);
    buttons->addWidget(m_cancel);
    buttons->addWidget(m_save);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(12, 8, 12, 8);
    column->setSpacing(6);
    column->addWidget(m_title);
    column->addWidget(inputs);
    column->addWidget(m_rule);
    column->addLayout(buttons);
    connect(m_date, &QDateEdit::dateChanged, this, &CycleEditor::retell);
    connect(m_profile, &QComboBox::currentIndexChanged, this, &CycleEditor::retell);
    connect(m_by, &QLineEdit::textChanged, this, [this] {
        setInvalid(m_by, false);
        m_refusal->hide();
    });
    connect(m_by, &QLineEdit::returnPressed, this, &CycleEditor::save);
    connect(m_save, &QPushButton::clicked, this, &CycleEditor::save);
    connect(m_cancel, &QPushButton::clicked, this, &CycleEditor::closed);
    hide();
}

void CycleEditor::start() {
    if (!m_state.session) return;
    const auto& open = m_state.session->cycles().open();
    const Profile current = open ? open->profile : m_state.session->ranking().profile();
    m_profiles = builtInProfiles();
    for (const StoredProfile& own : m_state.session->profiles().own()) m_profiles.push_back(own.profile);
    auto chosen = std::find(m_profiles.begin(), m_profiles.end(), current);
    if (chosen == m_profiles.end()) chosen = m_profiles.insert(m_profiles.end(), current);
    const int at = static_cast<int>(chosen - m_profiles.begin());
    m_profile->clear();
    for (const Profile& profile : m_profiles) m_profile->addItem(tables::profileText(profile));
    m_profile->setCurrentIndex(at);
    const Date asAt = open ? open->asAt : m_state.session->ranking().asAt();
    m_date->setDate(asAt.isNull() ? QDate::currentDate() : toQDate(asAt));
    m_cutOff->setValue(m_state.cutOff());
    m_by->setText(open && !open->openedBy.isEmpty() ? open->openedBy : currentUserName());
    m_refusal->hide();
    retell();
    setEnabled(true);
    show();
    m_date->setFocus(Qt::OtherFocusReason);
}

void CycleEditor::retell() {
    const bool isOpen = m_state.session && m_state.session->cycles().open();
    const QString month = monthName(monthLabel(toDate(m_date->date())));
    m_title->setText(isOpen ? tr("Change the open cycle: %1").arg(month)
                            : tr("Open the cycle of %1").arg(month));
    m_save->setText(isOpen ? tr("Change") : tr("Open %1").arg(month));
    m_save->setAccessibleName(m_save->text());
    const int at = m_profile->currentIndex();
    m_rule->setText(at < 0
                        ? QString()
                        : tr("%1. Everyone who opens this case starts from this date, profile and cut-off.")
                              .arg(profileSentence(m_profiles[static_cast<std::size_t>(at)])));
    m_refusal->hide();
}

void CycleEditor::save() {
    if (!m_state.session || m_profile->currentIndex() < 0) return;
    OpenCycle cycle;
    cycle.asAt = toDate(m_date->date());
    cycle.label = monthLabel(cycle.asAt);
    cycle.profile = m_profiles[static_cast<std::size_t>(m_profile->currentIndex())];
    cycle.cutOff = m_cutOff->value();
    cycle.openedBy = m_by->text().trimmed();
    cycle.openedAt = QDateTime::currentDateTimeUtc();
    if (cycle.openedBy.isEmpty()) {
        setInvalid(m_by, true);
        refuse(tr("Say who opens the cycle."));
        m_by->setFocus(Qt::OtherFocusReason);
        return;
    }
    setEnabled(false);
    cases::CaseSession* session = m_state.session;
    session->cycles().openCycle(cycle, this, [this, session, cycle](const Status& done) {
        if (session != m_state.session) return; // an answer of the case before: the list here is another
        setEnabled(true);
        if (!done) {
            refuse(done.error().text);
            return;
        }
        Q_EMIT saved(cycle);
        Q_EMIT closed();
    });
}

void CycleEditor::refuse(const QString& why) {
    m_refusal->setText(why);
    m_refusal->show();
}

void CycleEditor::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Escape) {
        Q_EMIT closed();
        return;
    }
    QFrame::keyPressEvent(event);
}

} // namespace harmdesk::views::cycles
