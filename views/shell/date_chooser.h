// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/date.h"

#include <QFrame>

class QCalendarWidget;
class QDateEdit;

namespace harmdesk::views {

/// A small pane under the as-at field: a date to type, a calendar, and the ends of the last months. Choosing
/// closes it.
class DateChooser : public QFrame {
    Q_OBJECT
public:
    /// `latest`: the newest report held; null = none. The month ends offered count back from its month.
    DateChooser(Date current, Date latest, QWidget* parent);
    void popupBelow(const QWidget* field);

Q_SIGNALS:
    void chosen(harmdesk::Date date);

private:
    void choose(const QDate& date);
    QDateEdit* m_edit;
    QCalendarWidget* m_calendar;
};

} // namespace harmdesk::views
