// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractButton>
#include <QFrame>
#include <QHash>

class QVBoxLayout;

namespace harmdesk::views {

/// The rail at the left: one button a page, icon over a small label; without labels where room is short. Up
/// and Down move between the buttons.
class NavigationRail : public QFrame {
    Q_OBJECT
public:
    explicit NavigationRail(QWidget* parent = nullptr);
    /// `atEnd`: at the foot of the rail (settings).
    void addPage(const QString& pageId, const QString& icon, const QString& title, bool atEnd);
    void setTitle(const QString& pageId, const QString& title);
    void setToolTip(const QString& pageId, const QString& text);
    void setCurrent(const QString& pageId);
    void setLabelsShown(bool shown);
    bool labelsShown() const { return m_labels; }

Q_SIGNALS:
    void pageChosen(const QString& pageId);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void fitWidth();
    QVBoxLayout* m_layout;
    QHash<QString, QAbstractButton*> m_buttons;
    QList<QAbstractButton*> m_ordered;
    int m_top = 0;
    bool m_labels = true;
};

} // namespace harmdesk::views
