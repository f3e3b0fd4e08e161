// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/shell/date_chooser.h"

#include "views/common/style_props.h"

#include <QCalendarWidget>
#include <QDateEdit>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QPushButton>
#include <QScreen>
#include <QTextCharFormat>
#include <QVBoxLayout>

namespace harmdesk::views {

namespace {

constexpr int kMonthEnds = 4;

QDate toQDate(Date date) {
    return QDate(date.year(), date.month(), date.day());
}

} // namespace

DateChooser::DateChooser(Date current, Date latest, QWidget* parent)
    : QFrame(parent, Qt::Popup) {
    setObjectName(QStringLiteral("dateChooser"));
    setAttribute(Qt::WA_DeleteOnClose);
    setCard(this);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(12, 12, 12, 12);
    layout->setSpacing(8);

    auto* row = new QHBoxLayout;
    auto* label = makeLabel(tr("As-at date"), TextStyle::Body);
    m_edit = new QDateEdit;
    m_edit->setObjectName(QStringLiteral("asAtEdit"));
    m_edit->setAccessibleName(tr("As-at date"));
    m_edit->setDisplayFormat(QStringLiteral("d MMM yyyy"));
    m_edit->setDateRange(QDate(1, 1, 1), QDate(9999, 12, 31));
    label->setBuddy(m_edit);
    auto* apply = new QPushButton(tr("Use this date"));
    apply->setObjectName(QStringLiteral("asAtApply"));
    apply->setAccessibleName(apply->text());
    setButtonKind(apply, ButtonKind::Primary);
    row->addWidget(label);
    row->addWidget(m_edit, 1);
    row->addWidget(apply);
    layout->addLayout(row);

    m_calendar = new QCalendarWidget;
    m_calendar->setObjectName(QStringLiteral("asAtCalendar"));
    m_calendar->setAccessibleName(tr("Calendar"));
    m_calendar->setVerticalHeaderFormat(QCalendarWidget::NoVerticalHeader);
    m_calendar->setFirstDayOfWeek(Qt::Monday);
    QTextCharFormat weekend; // Saturday and Sunday in the ordinary ink: red would say "danger" here
    weekend.setForeground(theme().tokens().ink2);
    m_calendar->setWeekdayTextFormat(Qt::Saturday, weekend);
    m_calendar->setWeekdayTextFormat(Qt::Sunday, weekend);
    layout->addWidget(m_calendar);

    layout->addWidget(makeLabel(tr("Ends of months"), TextStyle::Caption, TextTone::Second));
    auto* ends = new QHBoxLayout;
    const Date anchor = latest.isNull() ? current : latest;
    if (const auto first = Date::fromYmd(anchor.year(), anchor.month(), 1)) {
        for (int back = 0; back < kMonthEnds; ++back) {
            const Date end = first->plusMonths(1 - back).plusDays(-1);
            auto* button = new QPushButton(end.display());
            button->setAccessibleName(tr("As at %1").arg(end.display()));
            button->setObjectName(QStringLiteral("monthEnd%1").arg(back));
            setButtonKind(button, ButtonKind::Small);
            connect(button, &QPushButton::clicked, this, [this, end] { choose(toQDate(end)); });
            ends->addWidget(button);
        }
    }
    layout->addLayout(ends);

    m_edit->setDate(toQDate(current));
    m_calendar->setSelectedDate(toQDate(current));
    connect(m_edit, &QDateEdit::dateChanged, m_calendar, &QCalendarWidget::setSelectedDate);
    connect(m_calendar, &QCalendarWidget::clicked, m_edit, &QDateEdit::setDate);
    connect(m_calendar, &QCalendarWidget::activated, this, &DateChooser::choose);
    connect(apply, &QPushButton::clicked, this, [this] { choose(m_edit->date()); });
}

void DateChooser::choose(const QDate& date) {
    if (const auto chosenDate = Date::fromYmd(date.year(), date.month(), date.day()))
        Q_EMIT chosen(*chosenDate);
    close();
}

void DateChooser::popupBelow(const QWidget* field) {
    adjustSize();
    QPoint at = field->mapToGlobal(QPoint(0, field->height()));
    if (const QScreen* on = field->screen()) {
        const QRect area = on->availableGeometry();
        at.setX(std::max(area.left(), std::min(at.x(), area.right() - width())));
    }
    move(at);
    show();
    m_edit->setFocus(Qt::PopupFocusReason);
    m_edit->setCurrentSection(QDateTimeEdit::DaySection);
}

} // namespace harmdesk::views
