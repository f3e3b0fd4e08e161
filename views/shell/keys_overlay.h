// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

namespace harmdesk::views {

class Actions;

/// Every key of the window on one sheet (F1), made from the actions themselves.
class KeysOverlay : public QDialog {
    Q_OBJECT
public:
    KeysOverlay(const Actions& actions, QWidget* parent);
};

} // namespace harmdesk::views
