// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/common/theme_style.h"

#include <QHash>
#include <algorithm>

namespace harmdesk::views {

namespace {

// @name stands for a token or a measure.
constexpr char16_t kSheet[] = uR"(
QToolTip { background: @base; color: @ink; border: 1px solid @strong; padding: 4px 6px; }
QMainWindow, QDialog { background: @win; }
QMainWindow::separator { background: @line; width: 1px; height: 1px; }
QLabel { background: transparent; }
QLabel:disabled { color: @ink3; }
QLabel[tone="second"] { color: @ink2; }
QLabel[tone="muted"] { color: @ink3; }
QLabel[tone="accent"] { color: @accent; }
QLabel[tone="warn"] { color: @warn; }
QLabel[tone="danger"] { color: @danger; }
QLabel[tone="ok"] { color: @ok; }
QLabel[tag="neutral"] { color: @ink2; background: @base; border: 1px solid @strong; border-radius: 3px; padding: 1px 6px; }
QLabel[tag="accent"] { color: @accent; background: @accentSoft; border: 1px solid @accentLine; border-radius: 3px; padding: 1px 6px; }
QLabel[tag="warn"] { color: @warn; background: @warnSoft; border: 1px solid @warnLine; border-radius: 3px; padding: 1px 6px; }
QLabel[tag="danger"] { color: @danger; background: @dangerSoft; border: 1px solid @dangerLine; border-radius: 3px; padding: 1px 6px; }
QLabel[tag="ok"] { color: @ok; background: @okSoft; border: 1px solid @okLine; border-radius: 3px; padding: 1px 6px; }
QLabel[keyhint="true"] { color: @ink2; background: @base; border: 1px solid @line; border-radius: 3px; padding: 0 3px; }

QWidget[surface="base"] { background: @base; }
QWidget[surface="win"] { background: @win; }
QWidget[surface="rail"] { background: @rail; }
QFrame[card="plain"] { background: @base; border: 1px solid @line; border-radius: 4px; }
QFrame[card="danger"] { background: @dangerSoft; border: 1px solid @dangerLine; border-radius: 4px; }
QFrame[card="warn"] { background: @warnSoft; border: 1px solid @warnLine; border-radius: 4px; }
QFrame[edge="bottom"] { border: none; border-bottom: 1px solid @line; }
QFrame[edge="top"] { border: none; border-top: 1px solid @line; }
QFrame[edge="left"] { border: none; border-left: 1px solid @line; }
QFrame[edge="right"] { border: none; border-right: 1px solid @line; }

QPushButton { background: @base; color: @ink; border: 1px solid @line; border-radius: 4px; padding: 0 11px; min-height: @contentpx; }
QPushButton:hover { background: @hair; border-color: @strong; }
QPushButton:pressed, QPushButton:checked { background: @accentSoft; border-color: @accentLine; color: @accent; }
QPushButton:focus { border: 2px solid @accent; padding: 0 10px; min-height: @focuspx; }
QPushButton:disabled { color: @ink3; background: @win; border-color: @line; }
QPushButton[primary="true"] { background: @accent; color: @onAccent; border-color: @accent; font-weight: 500; }
QPushButton[primary="true"]:hover { border-color: @ink; }
QPushButton[primary="true"]:focus { border: 2px solid @ink; }
QPushButton[primary="true"]:disabled { background: @win; color: @ink3; border-color: @line; }
QPushButton[small="true"] { padding: 0 8px; min-height: @smallpx; }
QPushButton[small="true"]:focus { padding: 0 7px; min-height: @smallfocuspx; }
QPushButton[link="true"] { background: transparent; border: 1px solid transparent; color: @accent; padding: 0 3px; min-height: @smallpx; text-align: left; }
QPushButton[link="true"]:hover { border-color: @accentLine; }
QPushButton[link="true"]:focus { border: 2px solid @accent; padding: 0 2px; min-height: @smallfocuspx; }
QPushButton[link="true"]:disabled { color: @ink3; }
QPushButton[warnchip="true"] { background: @warnSoft; color: @warn; border-color: @warnLine; font-weight: 500; min-height: @smallpx; }
QPushButton[warnchip="true"]:focus { border: 2px solid @accent; min-height: @smallfocuspx; }

QPushButton[quiet="true"] { background: transparent; border: 1px solid transparent; padding: 0 5px; min-height: @smallpx; }
QPushButton[quiet="true"]:hover { border-color: @line; }
QPushButton[quiet="true"]:focus { border: 2px solid @accent; padding: 0 4px; min-height: @smallfocuspx; }

QToolButton { background: transparent; color: @ink; border: 1px solid transparent; border-radius: 4px; padding: 2px; }
QToolButton:hover { background: @hair; border-color: @line; }
QToolButton:pressed, QToolButton:checked { background: @accentSoft; border-color: @accentLine; color: @accent; }
QToolButton:focus { border: 2px solid @accent; padding: 1px; }
QToolButton:disabled { color: @ink3; }
QToolButton[framed="true"] { background: @base; border: 1px solid @line; padding: 0 7px; min-height: @contentpx; }
QToolButton[framed="true"]:hover { background: @hair; border-color: @strong; }
QToolButton[framed="true"]:checked { background: @accentSoft; border-color: @accentLine; color: @accent; }
QToolButton[framed="true"]:focus { border: 2px solid @accent; padding: 0 6px; min-height: @focuspx; }
QToolButton::menu-indicator { image: none; width: 0; }

QLineEdit, QAbstractSpinBox, QComboBox, QDateEdit { background: @base; color: @ink; border: 1px solid @strong; border-radius: 4px; padding: 0 7px; min-height: @contentpx; selection-background-color: @accent; selection-color: @onAccent; }
QLineEdit:focus, QAbstractSpinBox:focus, QComboBox:focus, QDateEdit:focus { border: 2px solid @accent; padding: 0 6px; min-height: @focuspx; }
QLineEdit:disabled, QAbstractSpinBox:disabled, QComboBox:disabled, QDateEdit:disabled { color: @ink3; background: @win; border-color: @line; }
QLineEdit[invalid="true"], QAbstractSpinBox[invalid="true"], QComboBox[invalid="true"], QDateEdit[invalid="true"] { border: 2px solid @danger; padding: 0 6px; min-height: @focuspx; }
QLineEdit:read-only { background: @win; }
QLineEdit[bare="true"] { border: none; padding: 0; background: transparent; }
QComboBox::drop-down { border: none; width: 20px; }
QComboBox::down-arrow, QDateEdit::down-arrow { image: url(:/icons/indicator-down.svg); width: 10px; height: 10px; }
QDateEdit::drop-down { border: none; width: 20px; subcontrol-origin: border; subcontrol-position: center right; }
QComboBox QAbstractItemView { background: @base; color: @ink; border: 1px solid @strong; selection-background-color: @accentSoft; selection-color: @ink; outline: none; }
QAbstractSpinBox::up-button, QAbstractSpinBox::down-button { border: none; background: transparent; width: 16px; subcontrol-origin: border; }
QAbstractSpinBox::up-button { subcontrol-position: top right; margin-top: 2px; }
QAbstractSpinBox::down-button { subcontrol-position: bottom right; margin-bottom: 2px; }
QAbstractSpinBox::up-arrow { image: url(:/icons/indicator-up.svg); width: 8px; height: 8px; }
QAbstractSpinBox::down-arrow { image: url(:/icons/indicator-down.svg); width: 8px; height: 8px; }
QTextEdit, QPlainTextEdit { background: @base; color: @ink; border: 1px solid @strong; border-radius: 4px; padding: 4px; selection-background-color: @accent; selection-color: @onAccent; }
QTextEdit:focus, QPlainTextEdit:focus { border: 2px solid @accent; padding: 3px; }
QTextEdit[bare="true"], QPlainTextEdit[bare="true"] { border: none; padding: 0; }

QCheckBox, QRadioButton { background: transparent; color: @ink; spacing: 6px; min-height: @smallpx; border: 1px solid transparent; border-radius: 3px; padding: 0 3px; }
QCheckBox:focus, QRadioButton:focus { border: 1px solid @accent; }
QCheckBox:disabled, QRadioButton:disabled { color: @ink3; }
QCheckBox::indicator, QRadioButton::indicator, QAbstractItemView::indicator, QMenu::indicator:non-exclusive { width: 12px; height: 12px; border: 1px solid @strong; border-radius: 3px; background: @base; }
QRadioButton::indicator { border-radius: 7px; }
QCheckBox::indicator:checked, QAbstractItemView::indicator:checked, QMenu::indicator:non-exclusive:checked { background: @accent; border-color: @accent; image: url(:/icons/indicator-check-@mode.svg); }
QCheckBox::indicator:indeterminate, QAbstractItemView::indicator:indeterminate { background: @accent; border-color: @accent; image: url(:/icons/indicator-dash-@mode.svg); }
QRadioButton::indicator:checked { border: 4px solid @accent; width: 6px; height: 6px; background: @onAccent; }
QCheckBox::indicator:disabled, QRadioButton::indicator:disabled { background: @win; border-color: @line; }

QMenuBar { background: @win; color: @ink; border: none; padding: 2px 4px; }
QMenuBar::item { background: transparent; padding: 3px 8px; border-radius: 4px; }
QMenuBar::item:selected { background: @hair; }
QMenuBar::item:pressed { background: @accentSoft; color: @accent; }
QMenu { background: @base; color: @ink; border: 1px solid @strong; padding: 4px; }
QMenu::item { padding: 5px 24px 5px 8px; border-radius: 3px; }
QMenu::item:selected { background: @accentSoft; color: @ink; }
QMenu::item:disabled { color: @ink3; }
QMenu::separator { height: 1px; background: @hair; margin: 4px 2px; }
QMenu::icon { padding-left: 6px; }
QMenu::indicator { margin-left: 6px; }
QMenu::right-arrow { image: url(:/icons/indicator-right.svg); width: 10px; height: 10px; }

QTabWidget::pane { border: none; border-top: 1px solid @line; }
QTabBar { background: transparent; }
QTabBar::tab { background: transparent; color: @ink2; padding: 6px 12px; border: none; border-bottom: 2px solid transparent; }
QTabBar::tab:hover { color: @ink; border-bottom-color: @line; }
QTabBar::tab:selected { color: @accent; border-bottom-color: @accent; }
QTabBar::tab:focus { background: @accentSoft; }

QAbstractScrollArea { background: @base; border: none; }
QScrollArea { background: transparent; }
QAbstractItemView { background: @base; color: @ink; outline: none; selection-background-color: @accentSoft; selection-color: @ink; }
QListView::item, QTreeView::item { padding: 3px 4px; }
QListView::item:selected, QTreeView::item:selected { background: @accentSoft; color: @ink; }
QAbstractItemView[framed="true"], QTextEdit[framed="true"] { border: 1px solid @line; border-radius: 4px; }
QAbstractItemView[framed="true"]:focus { border: 1px solid @accent; }
QHeaderView { background: @win; border: none; }
QHeaderView::section { background: @win; color: @ink2; border: none; border-bottom: 1px solid @line; padding: 0 4px; }
QTableCornerButton::section { background: @win; border: none; }

QScrollBar:vertical { background: @win; width: 12px; margin: 0; border: none; }
QScrollBar:horizontal { background: @win; height: 12px; margin: 0; border: none; }
QScrollBar::handle { background: @strong; border-radius: 3px; }
QScrollBar::handle:vertical { min-height: 28px; margin: 2px 3px; }
QScrollBar::handle:horizontal { min-width: 28px; margin: 3px 2px; }
QScrollBar::handle:hover { background: @ink3; }
QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0; }
QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }

QProgressBar { background: @hair; border: none; border-radius: 2px; max-height: 4px; min-height: 4px; text-align: center; color: transparent; }
QProgressBar::chunk { background: @accent; border-radius: 2px; }
QSplitter::handle { background: @line; }
QSplitter::handle:horizontal { width: 1px; }
QSplitter::handle:vertical { height: 1px; }
QStatusBar { background: @win; color: @ink2; border-top: 1px solid @line; }
QStatusBar::item { border: none; }
QGroupBox { border: 1px solid @line; border-radius: 4px; margin-top: 10px; padding: 8px; }
QGroupBox::title { subcontrol-origin: margin; left: 8px; padding: 0 4px; color: @ink2; }
QCalendarWidget QWidget#qt_calendar_navigationbar { background: @win; }
QCalendarWidget QToolButton { color: @ink; padding: 2px 6px; }
QToolButton#qt_calendar_prevmonth { qproperty-icon: url(:/icons/indicator-left.svg); }
QToolButton#qt_calendar_nextmonth { qproperty-icon: url(:/icons/indicator-right.svg); }
QCalendarWidget QAbstractItemView { selection-background-color: @accent; selection-color: @onAccent; }
QSlider::groove:horizontal { height: 4px; background: @line; border-radius: 2px; }
QSlider::sub-page:horizontal { background: @accent; border-radius: 2px; }
QSlider::handle:horizontal { width: 12px; height: 12px; margin: -5px 0; border-radius: 7px; border: 1px solid @strong; background: @base; }
QSlider::handle:horizontal:focus { border: 2px solid @accent; }
)";

} // namespace

QString styleSheet(const Tokens& t, bool dark, int textHeight) {
    const int content = std::max(26, textHeight + 10); // 28 px outside, with 1 px border above and below
    const int small = std::max(22, textHeight + 6);    // 24 px outside
    const QHash<QString, QString> values = {
        {QStringLiteral("base"), t.base.name()},
        {QStringLiteral("win"), t.win.name()},
        {QStringLiteral("rail"), t.rail.name()},
        {QStringLiteral("hair"), t.hair.name()},
        {QStringLiteral("line"), t.line.name()},
        {QStringLiteral("strong"), t.strong.name()},
        {QStringLiteral("ink"), t.ink.name()},
        {QStringLiteral("ink2"), t.ink2.name()},
        {QStringLiteral("ink3"), t.ink3.name()},
        {QStringLiteral("accent"), t.accent.name()},
        {QStringLiteral("accentSoft"), t.accentSoft.name()},
        {QStringLiteral("accentLine"), t.accentLine.name()},
        {QStringLiteral("onAccent"), t.onAccent.name()},
        {QStringLiteral("warn"), t.warn.name()},
        {QStringLiteral("warnSoft"), t.warnSoft.name()},
        {QStringLiteral("warnLine"), t.warnLine.name()},
        {QStringLiteral("danger"), t.danger.name()},
        {QStringLiteral("dangerSoft"), t.dangerSoft.name()},
        {QStringLiteral("dangerLine"), t.dangerLine.name()},
        {QStringLiteral("ok"), t.ok.name()},
        {QStringLiteral("okSoft"), t.okSoft.name()},
        {QStringLiteral("okLine"), t.okLine.name()},
        {QStringLiteral("mark"), t.mark.name()},
        {QStringLiteral("onMark"), t.onMark.name()},
        {QStringLiteral("mode"), dark ? QStringLiteral("dark") : QStringLiteral("light")},
        {QStringLiteral("contentpx"), QStringLiteral("%1px").arg(content)},
        {QStringLiteral("focuspx"), QStringLiteral("%1px").arg(content - 2)},
        {QStringLiteral("smallpx"), QStringLiteral("%1px").arg(small)},
        {QStringLiteral("smallfocuspx"), QStringLiteral("%1px").arg(small - 2)},
    };
    const QString source = QString::fromUtf16(kSheet);
    QString sheet;
    sheet.reserve(source.size() * 2);
    for (qsizetype i = 0; i < source.size(); ++i) {
        if (source[i] != QLatin1Char('@')) {
            sheet += source[i];
            continue;
        }
        qsizetype end = i + 1;
        while (end < source.size() && source[end].isLetterOrNumber()) ++end;
        const QString name = source.mid(i + 1, end - i - 1);
        Q_ASSERT_X(values.contains(name), "styleSheet", qPrintable(name));
        sheet += values.value(name);
        i = end - 1;
    }
    return sheet;
}

} // namespace harmdesk::views
