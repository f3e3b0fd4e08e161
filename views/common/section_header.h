// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QHBoxLayout;
class QLabel;

namespace harmdesk::views {

class ElidedLabel;

/// The head of a section: bold title, a quiet sentence after it, room for buttons at the right.
class SectionHeader : public QWidget {
    Q_OBJECT
public:
    explicit SectionHeader(const QString& title, const QString& note = {}, QWidget* parent = nullptr);
    void setTitle(const QString& title);
    void setNote(const QString& note);
    void addRight(QWidget* widget);

private:
    QLabel* m_title;
    ElidedLabel* m_note;
    QHBoxLayout* m_layout;
};

} // namespace harmdesk::views
