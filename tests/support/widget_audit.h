// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAbstractSlider>
#include <QAbstractSpinBox>
#include <QApplication>
#include <QButtonGroup>
#include <QCalendarWidget>
#include <QComboBox>
#include <QHeaderView>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QScrollBar>
#include <QSet>
#include <QStringList>
#include <QTabBar>
#include <QTest>
#include <QTextEdit>

namespace harmdesk::testing {

inline QString nameOf(const QWidget* widget) {
    return QStringLiteral("%1 “%2” in %3")
        .arg(QString::fromLatin1(widget->metaObject()->className()), widget->objectName(),
             widget->parentWidget() ? widget->parentWidget()->objectName() : QString());
}

/// Something a user works with; not the inner parts that Qt makes for its own compound widgets, and not a
/// text that merely uses a button's class (no focus by any means, marked by the property "plainText").
inline bool isControl(const QWidget* widget) {
    const bool kind =
        qobject_cast<const QAbstractButton*>(widget) || qobject_cast<const QLineEdit*>(widget) ||
        qobject_cast<const QComboBox*>(widget) || qobject_cast<const QAbstractSpinBox*>(widget) ||
        qobject_cast<const QTextEdit*>(widget) || qobject_cast<const QPlainTextEdit*>(widget) ||
        qobject_cast<const QAbstractItemView*>(widget) || qobject_cast<const QTabBar*>(widget) ||
        (qobject_cast<const QAbstractSlider*>(widget) && !qobject_cast<const QScrollBar*>(widget));
    if (!kind || qobject_cast<const QHeaderView*>(widget) || widget->property("plainText").toBool() ||
        widget->objectName().startsWith(QLatin1String("qt_")))
        return false;
    for (const QWidget* up = widget->parentWidget(); up; up = up->parentWidget())
        if (qobject_cast<const QComboBox*>(up) || qobject_cast<const QAbstractSpinBox*>(up) ||
            qobject_cast<const QLineEdit*>(up) || qobject_cast<const QCalendarWidget*>(up) ||
            qobject_cast<const QAbstractItemView*>(up) || qobject_cast<const QTabBar*>(up))
            return false;
    return true;
}

/// Controls under `root` that a screen reader could not name; hidden ones too unless `onlyVisible`.
inline QStringList unnamedControls(const QWidget* root, bool onlyVisible = false) {
    QStringList found;
    const auto widgets = root->findChildren<QWidget*>();
    for (const QWidget* widget : widgets)
        if (isControl(widget) && (!onlyVisible || widget->isVisible()) && widget->accessibleName().isEmpty())
            found << nameOf(widget);
    return found;
}

/// Controls under `root` that tests cannot find by a stable name.
inline QStringList anonymousControls(const QWidget* root) {
    QStringList found;
    const auto widgets = root->findChildren<QWidget*>();
    for (const QWidget* widget : widgets)
        if (isControl(widget) && widget->objectName().isEmpty()) found << nameOf(widget);
    return found;
}

/// Presses Tab round the window of `root`, which must be shown and active, and gives the controls under
/// `root` (visible, enabled) that the focus never came to. Of a group of exclusive buttons one is enough:
/// arrows move inside it. A widget that keeps Tab for itself (a text editor) is left by Ctrl+Tab or by moving
/// on from it.
inline QStringList unreachableByTab(QWidget* root) {
    QWidget* window = root->window();
    QSet<QWidget*> reached;
    const auto visible = root->findChildren<QWidget*>();
    constexpr int kMostSteps = 400;
    for (int step = 0; step < kMostSteps; ++step) {
        QWidget* before = window->focusWidget();
        if (before) {
            if (reached.contains(before) && step > visible.size()) break;
            reached.insert(before);
            if (before->focusProxy()) reached.insert(before->focusProxy());
            QTest::keyClick(before, Qt::Key_Tab);
            if (window->focusWidget() == before) QTest::keyClick(before, Qt::Key_Tab, Qt::ControlModifier);
        } else {
            QTest::keyClick(window, Qt::Key_Tab);
        }
        if (window->focusWidget() == before) break;
    }
    const auto groupReached = [&reached](QAbstractButton* button) {
        QList<QAbstractButton*> group;
        if (button->group() && button->group()->exclusive())
            group = button->group()->buttons();
        else if (button->autoExclusive() && button->parentWidget())
            group =
                button->parentWidget()->findChildren<QAbstractButton*>(QString(), Qt::FindDirectChildrenOnly);
        for (QAbstractButton* other : group)
            if (reached.contains(other)) return true;
        return false;
    };
    QStringList missed;
    for (QWidget* widget : visible) {
        if (!isControl(widget) || !widget->isVisible() || !widget->isEnabled() || reached.contains(widget))
            continue;
        if (widget->focusProxy() && reached.contains(widget->focusProxy())) continue;
        auto* button = qobject_cast<QAbstractButton*>(widget);
        if (button && groupReached(button)) continue;
        missed << nameOf(widget);
    }
    return missed;
}

} // namespace harmdesk::testing
