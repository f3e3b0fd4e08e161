// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/sample/extract_writer.h"

#include <QCoreApplication>

namespace harmdesk::sample {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(harmdesk::Sample)
};

constexpr std::size_t kBufferBytes = 1 << 18;
constexpr std::array<const char*, 4> kFileNames{"persons.csv", "crimes.csv", "links.csv", "events.csv"};
constexpr std::array<const char*, 4> kHeaders{
    "nominal_ref,pnc_id,surname,forenames,date_of_birth,sex,ethnicity,home_borough,status,status_from\n",
    "crime_no,ho_class,cjs_code,offence_title,committed_from,committed_to,reported_on,recorded_on,offences,"
    "borough,easting,"
    "northing,mo,flags,status,outcome_type,outcome_on,officer,unit,statement_on\n",
    "crime_no,nominal_ref,role,relationship\n", "nominal_ref,event,event_on,until,crime_no,detail\n"};

/// Joins fields with commas, quoted where RFC 4180 asks for it; `end()` ends the row.
class Row {
public:
    Row& add(std::string_view text) {
        if (m_fields++ > 0) m_text += ',';
        if (text.find_first_of(",\"\n") == std::string_view::npos) {
            m_text += text;
            return *this;
        }
        m_text += '"';
        for (const char c : text) {
            if (c == '"') m_text += '"';
            m_text += c;
        }
        m_text += '"';
        return *this;
    }
    Row& add(Date day) { return add(day.iso()); }
    /// 0 is written as nothing.
    Row& number(int value) { return add(value == 0 ? std::string() : std::to_string(value)); }
    std::string end() {
        m_text += '\n';
        return std::move(m_text);
    }

private:
    std::string m_text;
    int m_fields = 0;
};

Status notWritten(const QFile& file) {
    return fail(ErrorKind::NotWritten,
                Tr::tr("The sample could not be written to %1. Nothing of it was kept. Look whether the "
                       "folder may be written to "
                       "and the disk has room, then try again.")
                    .arg(file.fileName()),
                file.errorString(), file.fileName());
}

} // namespace

ExtractWriter::ExtractWriter(const QString& folder, const QStringList& names, const Calendar& calendar)
    : m_folder(folder)
    , m_names(names)
    , m_calendar(calendar)
    , m_months(static_cast<std::size_t>(names.size())) {}

Status ExtractWriter::open() {
    for (std::size_t month = 0; month < m_months.size(); ++month) {
        for (std::size_t kind = 0; kind < kFileNames.size(); ++kind) {
            File& file = m_months[month].files[kind];
            file.device = std::make_unique<QFile>(
                QStringLiteral("%1/%2/%3")
                    .arg(m_folder, m_names[static_cast<qsizetype>(month)], QLatin1String(kFileNames[kind])));
            if (!file.device->open(QIODevice::WriteOnly | QIODevice::Unbuffered))
                return notWritten(*file.device);
            file.buffer = kHeaders[kind];
        }
    }
    return {};
}

Status ExtractWriter::write(const Story& story) {
    for (const StoryPerson& row : story.persons) person(row);
    for (const StoryCrime& row : story.crimes) crime(row);
    for (const StoryLink& row : story.links)
        buffer(row.month, Links) += Row()
                                        .add(story.crimes[row.crime].crimeNo)
                                        .add(row.person)
                                        .add(code(row.role))
                                        .add(row.relationship)
                                        .end();
    for (const StoryEvent& row : story.events)
        buffer(row.month, Events) += Row()
                                         .add(row.person)
                                         .add(code(row.kind))
                                         .add(row.on)
                                         .add(row.until)
                                         .add(story.crimes[row.crime].crimeNo)
                                         .add(row.detail)
                                         .end();
    return flush(false);
}

void ExtractWriter::person(const StoryPerson& row) {
    // A row when he first appears, and another in the month in which his status becomes known.
    const int statusMonth =
        row.status == PersonStatus::None ? m_calendar.months() : m_calendar.monthOf(row.statusFrom);
    const auto put = [&](int month) {
        const bool known = statusMonth <= month;
        buffer(month, Persons) += Row()
                                      .add(row.ref)
                                      .add(row.pncId)
                                      .add(row.surname)
                                      .add(row.forenames)
                                      .add(row.born)
                                      .add(code(row.sex))
                                      .add(row.ethnicity)
                                      .add(row.borough)
                                      .add(known ? code(row.status) : std::string_view())
                                      .add(known ? row.statusFrom : Date())
                                      .end();
    };
    put(row.month);
    if (statusMonth > row.month && statusMonth < m_calendar.months()) put(statusMonth);
}

std::string ExtractWriter::crimeRow(const StoryCrime& row, Date known) const {
    const auto by = [&](Date day) { return !day.isNull() && day <= known; };
    const bool outcome = by(row.outcomeOn);
    return Row()
        .add(row.crimeNo)
        .add(row.offence->hoClass)
        .add(row.cjsCode)
        .add(row.offence->title)
        .add(row.committedFrom)
        .add(row.committedTo.isNull() ? std::string("NULL") : row.committedTo.iso())
        .add(row.reportedOn)
        .add(row.recordedOn)
        .add(std::to_string(row.offences))
        .add(row.borough)
        .number(row.easting)
        .number(row.northing)
        .add(row.method)
        .add(row.flags)
        .add(code(by(row.statusOn) ? row.status : RecordStatus::Active))
        .number(outcome ? row.outcome : 0)
        .add(outcome ? row.outcomeOn : Date())
        .add(row.officer)
        .add(row.unit)
        .add(by(row.statementOn) ? row.statementOn : Date())
        .end();
}

void ExtractWriter::crime(const StoryCrime& row) {
    std::string last;
    for (int month = row.month; month < m_calendar.months(); ++month) {
        std::string now = crimeRow(row, m_calendar.ends[static_cast<std::size_t>(month)]);
        if (now == last) continue;
        Month& target = m_months[static_cast<std::size_t>(month)];
        if (target.firstCrime.empty()) target.firstCrime = now;
        target.files[Crimes].buffer += now;
        last = std::move(now);
    }
}

/// What forces' extracts have and an import must refuse, row by row, without losing the rest; and one exact
/// repeat.
void ExtractWriter::badRows(Month& month, Date day) {
    const std::string iso = day.iso();
    const std::string year = iso.substr(2, 2);
    const auto crimeOf = [&](std::string_view key, std::string_view reported, std::string_view offences) {
        return Row()
            .add(key)
            .add("092/61")
            .add("MD71221")
            .add("Possession of cannabis")
            .add(iso)
            .add("NULL")
            .add(reported)
            .add(iso)
            .add(offences)
            .add("Camden")
            .add("")
            .add("")
            .add("")
            .add("")
            .add("ACTIVE")
            .add("")
            .add("")
            .add("PC Hall 4711")
            .add("North CID")
            .add("")
            .end();
    };
    std::string& crimes = month.files[Crimes].buffer;
    crimes += crimeOf("900001/" + year, iso.substr(0, 4) + "-02-30", "1"); // no such day
    crimes += crimeOf("", iso, "1");                                       // no key
    crimes += crimeOf("900002/" + year, iso, "two");                       // a number in words
    crimes += month.firstCrime;                                            // an exact repeat
    month.files[Links].buffer += Row().add("999999/" + year).add("N0000001").add("SUSPECT").add("").end();
    month.files[Events].buffer += Row().add("N9999999").add("ARREST").add(iso).add("").add("").add("").end();
}

Status ExtractWriter::finish() {
    for (std::size_t month = 1; month < m_months.size(); ++month)
        badRows(m_months[month], m_calendar.ends[month]);
    HARMDESK_TRY(flush(true));
    for (Month& month : m_months) {
        for (File& file : month.files) {
            file.device->close();
            if (file.device->error() != QFileDevice::NoError) return notWritten(*file.device);
        }
    }
    return {};
}

Status ExtractWriter::flush(bool all) {
    for (Month& month : m_months) {
        for (File& file : month.files) {
            if (!all && file.buffer.size() < kBufferBytes) continue;
            const auto size = static_cast<qint64>(file.buffer.size());
            if (file.device->write(file.buffer.data(), size) != size) return notWritten(*file.device);
            file.buffer.clear();
        }
    }
    return {};
}

} // namespace harmdesk::sample
