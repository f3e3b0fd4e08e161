// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/cases/sandbox_service.h"

#include <QList>
#include <QString>
#include <functional>

class QWidget;

namespace harmdesk::views {

class FlowLayout;

/// One thing that a sandbox moved, in words, and the state without it.
struct SandboxChange {
    QString id; ///< stable: the setting's key, "as_at", "index", "median", "out-<crime>", "in-<crime>"
    QString text;
    cases::SandboxState without;
};

QList<SandboxChange> sandboxChanges(const cases::SandboxState& real, const cases::SandboxState& state);

/// Shows them as chips with ×, named "sandboxChip-<id>", in the place of those before.
void fillChips(FlowLayout& layout, QWidget* parent, const QList<SandboxChange>& changes,
               const std::function<void(const cases::SandboxState& without)>& removed);

} // namespace harmdesk::views
