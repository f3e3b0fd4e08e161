// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

class QToolButton;
class QVBoxLayout;

namespace harmdesk::views {

/// A part of the explanation that folds away under its title. Stays as the user left it while the suspects
/// change.
class WhySection : public QFrame {
    Q_OBJECT
public:
    /// `id` becomes part of the objects' names.
    WhySection(const QString& id, bool isOpen, QWidget* parent = nullptr);
    void setTitle(const QString& title);
    void add(QWidget* widget);
    void setOpen(bool isOpen);
    bool isOpen() const;

private:
    void showState();
    bool m_isOpen;
    QToolButton* m_button;
    QWidget* m_content;
    QVBoxLayout* m_layout;
};

} // namespace harmdesk::views
