// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/result.h"
#include "models/sample/story.h"

#include <QFile>
#include <QString>
#include <array>
#include <memory>
#include <string>
#include <vector>

namespace harmdesk::sample {

/// Writes stories as the CSV files of all months at once, a story at a time: nothing is held but small
/// buffers.
class ExtractWriter {
public:
    /// `folder` exists and is empty; `names` are the month folders, in the calendar's order.
    ExtractWriter(const QString& folder, const QStringList& names, const Calendar& calendar);

    Status open();
    Status write(const Story& story);
    /// The bad rows that later months have on purpose, then the files are closed.
    Status finish();

private:
    enum Kind { Persons = 0, Crimes, Links, Events };
    struct File {
        std::unique_ptr<QFile> device;
        std::string buffer;
    };
    struct Month {
        std::array<File, 4> files;
        std::string firstCrime; ///< repeated at the end of a later month
    };

    void person(const StoryPerson& row);
    void crime(const StoryCrime& row);
    std::string crimeRow(const StoryCrime& row, Date known) const;
    void badRows(Month& month, Date day);
    std::string& buffer(int month, Kind kind) {
        return m_months[static_cast<std::size_t>(month)].files[kind].buffer;
    }
    Status flush(bool all);

    QString m_folder;
    QStringList m_names;
    const Calendar& m_calendar;
    std::vector<Month> m_months;
};

} // namespace harmdesk::sample
