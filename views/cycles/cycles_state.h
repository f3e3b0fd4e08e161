// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/cycle.h"
#include "models/domain/ranking.h"

#include <memory>

class QComboBox;
class QPushButton;

namespace harmdesk::cases {
class CaseSession;
}

namespace harmdesk::views::cycles {

/// What the parts of the page work on; the page owns it and keeps it up to date.
struct CyclesState {
    cases::CaseSession* session = nullptr; ///< null = no case, or it is not open yet

    std::shared_ptr<const Ranking> list() const; ///< the list now; null = none yet
    bool listIsBusy() const;                     ///< a newer one is being made
    int cutOff() const;                          ///< of the open cycle, else the setting
    QString readOnlyReason() const;
    const CycleInfo* cycle(CycleId id) const; ///< null = no such cycle
};

/// "September 2026" or, for an older version, "September 2026 (version 1)".
QString cycleName(const CycleInfo& cycle);

/// A push button with its names set.
QPushButton* makeButton(const char* name, const QString& text, const QString& spoken,
                        const QString& icon = {});
QComboBox* makeChoice(const char* name, const QString& spoken);
QString number(qint64 n);

} // namespace harmdesk::views::cycles
