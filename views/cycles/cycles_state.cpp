// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/cycles/cycles_state.h"

#include "models/cases/case_session.h"
#include "models/cases/cycle_service.h"
#include "models/cases/ranking_service.h"
#include "views/common/list_cut_off.h"
#include "views/common/theme.h"

#include <QComboBox>
#include <QCoreApplication>
#include <QLocale>
#include <QPushButton>

namespace harmdesk::views::cycles {

namespace {
struct Tr {
    Q_DECLARE_TR_FUNCTIONS(harmdesk::views::Cycles)
};
} // namespace

std::shared_ptr<const Ranking> CyclesState::list() const {
    return session ? session->ranking().current() : nullptr;
}

bool CyclesState::listIsBusy() const {
    return session && session->ranking().isBusy();
}

int CyclesState::cutOff() const {
    return ListCutOff::of(session);
}

QString CyclesState::readOnlyReason() const {
    return session ? session->readOnlyReason() : QString();
}

const CycleInfo* CyclesState::cycle(CycleId id) const {
    if (!session) return nullptr;
    for (const CycleInfo& held : session->cycles().cycles())
        if (held.id == id) return &held;
    return nullptr;
}

QString cycleName(const CycleInfo& cycle) {
    const QString month = monthName(cycle.label);
    return cycle.superseded ? Tr::tr("%1 (version %2)").arg(month).arg(cycle.version) : month;
}

QPushButton* makeButton(const char* name, const QString& text, const QString& spoken, const QString& icon) {
    auto* button = new QPushButton(text);
    if (!icon.isEmpty()) button->setIcon(theme().icon(icon));
    button->setObjectName(QLatin1String(name));
    button->setAccessibleName(spoken);
    return button;
}

QComboBox* makeChoice(const char* name, const QString& spoken) {
    auto* choice = new QComboBox;
    choice->setObjectName(QLatin1String(name));
    choice->setAccessibleName(spoken);
    choice->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    return choice;
}

QString number(qint64 n) {
    return QLocale(QLocale::English).toString(n);
}

} // namespace harmdesk::views::cycles
