// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/cycles/freeze_panel.h"

#include "models/base/clock.h"
#include "models/cases/case_session.h"
#include "models/cases/ranking_service.h"
#include "models/tables/cycle_model.h"
#include "views/common/icon_label.h"
#include "views/common/style_props.h"

#include <QGridLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>
#include <algorithm>
#include <limits>

namespace harmdesk::views::cycles {

namespace {

QLabel* wrapped(const char* name, TextStyle style, TextTone tone) {
    QLabel* label = makeLabel({}, style, tone);
    label->setWordWrap(true);
    label->setObjectName(QLatin1String(name));
    return label;
}

QLineEdit* input(const char* name, const QString& spoken, int most) {
    auto* line = new QLineEdit;
    line->setObjectName(QLatin1String(name));
    line->setAccessibleName(spoken);
    line->setMaxLength(most);
    return line;
}

} // namespace

FreezePanel::FreezePanel(const CyclesState& state, QWidget* parent)
    : QFrame(parent)
    , m_state(state)
    , m_title(makeLabel({}, TextStyle::SectionTitle))
    , m_subject(wrapped("freeze.subject", TextStyle::Body, TextTone::Second))
    , m_lines(new QVBoxLayout)
    , m_by(input("freeze.by", tr("Who freezes the list"), 120))
    , m_reason(input("freeze.reason", tr("Why the list is frozen"), 500))
    , m_warning(wrapped("freeze.warning", TextStyle::Body, TextTone::Ink))
    , m_refusal(wrapped("freeze.refusal", TextStyle::Body, TextTone::Danger))
    , m_unmapped(makeButton("freeze.unmapped", tr("See the unmapped offences"),
                            tr("Go to the offences without a value")))
    , m_reload(makeButton("freeze.reload", tr("Reload the case"), tr("Load the case again and rank it anew")))
    , m_cancel(makeButton("freeze.cancel", tr("Cancel"), tr("Do not freeze")))
    , m_freeze(
          makeButton("freeze.apply", tr("Freeze for good"), tr("Freeze for good"), QStringLiteral("lock"))) {
    setObjectName(QStringLiteral("freezePanel"));
    setCard(this);
    m_title->setObjectName(QStringLiteral("freeze.title"));
    m_reason->setPlaceholderText(tr("why, for the log: “agreed at the meeting of 3 November”"));
    setButtonKind(m_unmapped, ButtonKind::Link);
    setButtonKind(m_freeze, ButtonKind::Primary);
    m_freeze->setIcon(theme().icon(QStringLiteral("lock"), &Tokens::onAccent, &Tokens::onAccent));
    m_lines->setSpacing(2);

    auto* form = new QGridLayout;
    form->setHorizontalSpacing(8);
    form->setVerticalSpacing(6);
    QLabel* by = makeLabel(tr("Frozen by"), TextStyle::Body, TextTone::Second);
    QLabel* reason = makeLabel(tr("Reason"), TextStyle::Body, TextTone::Second);
    by->setBuddy(m_by);
    reason->setBuddy(m_reason);
    form->addWidget(by, 0, 0);
    form->addWidget(m_by, 0, 1);
    form->addWidget(reason, 0, 2);
    form->addWidget(m_reason, 0, 3);
    form->setColumnStretch(1, 1);
    form->setColumnStretch(3, 3);
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    buttons->addWidget(m_warning, 1);
    buttons->addWidget(m_reload);
    buttons->addWidget(m_cancel);
    buttons->addWidget(m_freeze);
    auto* open = new QHBoxLayout;
    open->addLayout(m_lines, 1);
    open->addWidget(m_unmapped, 0, Qt::AlignTop);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(12, 8, 12, 8);
    column->setSpacing(6);
    column->addWidget(m_title);
    column->addWidget(m_subject);
    column->addLayout(open);
    column->addLayout(form);
    column->addWidget(m_refusal);
    column->addLayout(buttons);
    for (QLineEdit* line : {m_by, m_reason}) {
        connect(line, &QLineEdit::textChanged, this, [this, line] {
            setInvalid(line, false);
            m_refusal->hide();
        });
        connect(line, &QLineEdit::returnPressed, this, &FreezePanel::freeze);
    }
    connect(m_freeze, &QPushButton::clicked, this, &FreezePanel::freeze);
    connect(m_cancel, &QPushButton::clicked, this, &FreezePanel::closed);
    connect(m_unmapped, &QPushButton::clicked, this, &FreezePanel::unmappedWanted);
    connect(m_reload, &QPushButton::clicked, this, [this] {
        if (m_state.session) m_state.session->ranking().reload();
    });
    hide();
}

void FreezePanel::start() {
    if (!m_state.session) return;
    if (m_working) { // once more would freeze the same list twice
        show();
        return;
    }
    m_by->setText(currentUserName());
    m_reason->clear();
    m_refusal->hide();
    m_list.reset();
    show();
    refresh();
    (m_by->text().isEmpty() ? m_by : m_reason)->setFocus(Qt::OtherFocusReason);
}

void FreezePanel::refresh() {
    if (!m_state.session) { // its answers do not come any more
        m_working = false;
        m_list.reset();
        m_outlook.reset();
    }
    if (isHidden()) return;
    if (m_state.list() != m_list || m_state.cutOff() != m_cutOff) {
        m_list = m_state.list();
        m_cutOff = m_state.cutOff();
        look();
    }
    showOutlook();
}

void FreezePanel::look() {
    m_outlook.reset();
    m_failure.clear();
    if (!m_list || !m_state.session) return;
    m_state.session->cycles().outlook(m_list, m_cutOff, this,
                                      [this, list = m_list](Result<cases::FreezeOutlook> outlook) {
                                          if (list != m_list) return;
                                          if (outlook)
                                              m_outlook = *outlook;
                                          else if (outlook.error().kind != ErrorKind::Cancelled)
                                              m_failure = outlook.error().text;
                                          showOutlook();
                                      });
}

void FreezePanel::addLine(const QString& icon, const QString& text) {
    auto* row = new QHBoxLayout;
    row->setSpacing(6);
    const bool open = icon == QLatin1String("look");
    row->addWidget(new IconLabel(icon, 14, open ? &Tokens::warn : &Tokens::ok), 0, Qt::AlignTop);
    QLabel* said = makeLabel(text, TextStyle::Body);
    said->setWordWrap(true);
    said->setObjectName(QStringLiteral("freeze.line"));
    row->addWidget(said, 1);
    m_lines->addLayout(row);
}

void FreezePanel::showOutlook() {
    while (QLayoutItem* item = m_lines->takeAt(0)) {
        if (QLayout* row = item->layout())
            while (QLayoutItem* part = row->takeAt(0)) {
                delete part->widget();
                delete part;
            }
        delete item;
    }
    const QString month = m_list ? monthName(monthLabel(m_list->asAt)) : QString();
    m_title->setText(m_list ? tr("Freeze %1").arg(month) : tr("Freeze"));
    m_subject->setText(m_list
                           ? tr("The list on screen: as at %1, profile %2, index %3, cut-off %4, %5 ranked.")
                                 .arg(m_list->asAt.display(), tables::profileText(m_list->profile),
                                      QString::fromStdString(m_list->indexName), number(m_cutOff),
                                      number(std::ssize(m_list->rows)))
                           : tr("There is no list to freeze yet."));
    if (m_outlook) {
        const cases::FreezeOutlook& o = *m_outlook;
        const QString look = QStringLiteral("look");
        if (o.unmappedOffences > 0)
            addLine(look, tr("%n offence(s) without a value count 0 days;", nullptr, o.unmappedOffences) +
                              QLatin1Char(' ') +
                              tr("the score of %n suspect(s) reads “at least”.", nullptr, o.atLeastSuspects));
        if (o.openRejects > 0)
            addLine(look, tr("%n rejected row(s) of imports are not settled.", nullptr,
                             static_cast<int>(
                                 std::min<std::int64_t>(o.openRejects, std::numeric_limits<int>::max()))));
        if (o.tiedAtCutOff > 0)
            addLine(look,
                    tr("%n suspect(s) share the score of the last place inside; not all of them are inside.",
                       nullptr, o.tiedAtCutOff));
        if (o.birthUnknown > 0)
            addLine(look, tr("%n suspect(s) inside passed the age rule because no date of birth is held.",
                             nullptr, o.birthUnknown));
        if (m_lines->count() == 0) // isEmpty() would say so of lines that are not in sight yet
            addLine(QStringLiteral("check-circle"), tr("Nothing is unmapped or unresolved."));
        if (o.nextVersion > 1)
            addLine(look, tr("%1 is frozen already. This will be version %2; version %3 is kept as it is.")
                              .arg(month)
                              .arg(o.nextVersion)
                              .arg(o.nextVersion - 1));
    }
    m_unmapped->setVisible(m_outlook && m_outlook->unmappedOffences > 0);
    m_reload->setVisible(m_outlook && m_outlook->stale);
    m_freeze->setText(m_list ? tr("Freeze %1 for good").arg(month) : tr("Freeze for good"));
    m_freeze->setAccessibleName(m_freeze->text());
    m_warning->setText(
        tr("This cannot be undone: a frozen list is never changed. Frozen once more, a month gets the "
           "next version."));

    m_why.clear();
    if (const QString readOnly = m_state.readOnlyReason(); !readOnly.isEmpty())
        m_why = tr("Nothing can be frozen here. %1").arg(readOnly);
    else if (!m_list)
        m_why = tr("There is no list to freeze yet.");
    else if (m_list->isSandbox)
        m_why = tr("A sandbox is not the list and is never frozen.");
    else if (m_state.listIsBusy())
        m_why = tr("A newer list is being made.");
    else if (!m_failure.isEmpty())
        m_why = m_failure;
    else if (!m_outlook)
        m_why = tr("What is still open is being looked at.");
    else if (m_outlook->stale)
        m_why = tr("The case has changed since this list was made. Reload it first, then look again.");
    m_freeze->setEnabled(m_why.isEmpty() && !m_working);
    m_freeze->setToolTip(m_why);
    m_by->setEnabled(!m_working);
    m_reason->setEnabled(!m_working);
    m_cancel->setEnabled(!m_working);
    m_cancel->setToolTip(m_working ? tr("The list is being frozen.") : QString());
    if (!m_why.isEmpty())
        refuse(m_why);
    else if (m_refusal->property("blocked").toBool())
        m_refusal->hide();
    m_refusal->setProperty("blocked", !m_why.isEmpty());
}

void FreezePanel::freeze() {
    if (!m_freeze->isEnabled() || !m_state.session) return;
    const QString by = m_by->text().trimmed();
    const QString reason = m_reason->text().trimmed();
    setInvalid(m_by, by.isEmpty());
    setInvalid(m_reason, reason.isEmpty());
    if (by.isEmpty() || reason.isEmpty()) {
        refuse(by.isEmpty() ? tr("Say who freezes the list: it is a person's act.")
                            : tr("Say why: the reason is kept with the cycle."));
        (by.isEmpty() ? m_by : m_reason)->setFocus(Qt::OtherFocusReason);
        return;
    }
    m_working = true;
    showOutlook();
    cases::CaseSession* session = m_state.session;
    session->cycles().freeze(m_list, m_cutOff, by, reason, this,
                             [this, session](const Result<CycleInfo>& done) {
                                 if (session != m_state.session) return; // an answer of the case before
                                 m_working = false;
                                 if (!done) {
                                     look(); // the case may have changed meanwhile
                                     showOutlook();
                                     refuse(done.error().text);
                                     return;
                                 }
                                 showOutlook();
                                 Q_EMIT frozen(*done);
                                 Q_EMIT closed();
                             });
}

void FreezePanel::refuse(const QString& why) {
    m_refusal->setText(why);
    m_refusal->show();
}

void FreezePanel::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Escape) {
        if (!m_working) Q_EMIT closed();
        return;
    }
    QFrame::keyPressEvent(event);
}

} // namespace harmdesk::views::cycles
