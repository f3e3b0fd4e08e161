// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/sample/generator.h"

#include "models/sample/extract_writer.h"
#include "models/sample/story.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>
#include <algorithm>
#include <optional>

namespace harmdesk::sample {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(harmdesk::Sample)
};

constexpr int kMaxMonths = 120;
constexpr int kHistoryMonths = 34;
constexpr int kReportEvery = 512; // suspects between two looks at the stop token

// Not translated: it stands in files that must be the same on every machine.
constexpr char kMarker[] = "SYNTHETIC EXTRACT MADE BY HARMDESK\n";
constexpr char kNotice[] =
    "No row in this folder stands for a real person, victim, officer or crime. Names, references, places, "
    "dates and texts\n"
    "were drawn at random from short lists. Use it to try the program, never as information about anyone.\n";

QString syntheticName() {
    return QStringLiteral("SYNTHETIC.txt");
}
QString readmeName() {
    return QStringLiteral("README.txt");
}

QByteArray readme(const SampleRequest& request) {
    QByteArray out = kMarker;
    out += "\n";
    out += kNotice;
    out += "\nOne folder for each month, four CSV files in each (persons, crimes, links, events): the first "
           "month is full,\n"
           "later ones hold new and changed rows only. Later months also hold a few bad rows on purpose: a "
           "date that does\n"
           "not exist, an empty key, a number in words, two rows that name nobody, and one exact repeat.\n\n";
    out += "Made with: harmdesk sample DIR --suspects " + QByteArray::number(request.suspects) + " --seed " +
           QByteArray::number(static_cast<qulonglong>(request.seed)) + " --months " +
           request.months.join(QLatin1Char(',')).toLatin1() + "\n";
    return out;
}

std::optional<Date> lastDayOf(const QString& month) {
    const std::string text = month.toStdString();
    if (text.size() != 7) return std::nullopt;
    const auto first = Date::parseIso(text + "-01");
    if (!first || first->year() < 1950 || first->year() > 2999) return std::nullopt;
    return first->plusMonths(1).plusDays(-1);
}

Result<Calendar> calendarOf(const SampleRequest& request) {
    if (request.suspects < 1 || request.suspects > kMaxSuspects)
        return fail(ErrorKind::Usage, Tr::tr("A sample can have from 1 to %1 suspects, not %2.")
                                          .arg(kMaxSuspects)
                                          .arg(request.suspects));
    if (request.months.isEmpty() || request.months.size() > kMaxMonths)
        return fail(ErrorKind::Usage,
                    Tr::tr("A sample needs from 1 to %1 months, such as 2026-08,2026-09.").arg(kMaxMonths));
    Calendar calendar;
    for (const QString& month : request.months) {
        const auto end = lastDayOf(month);
        if (!end)
            return fail(
                ErrorKind::Usage,
                Tr::tr("\"%1\" is not a month. Write it as year and month, such as 2026-08.").arg(month));
        if (!calendar.ends.empty() && *end <= calendar.ends.back())
            return fail(ErrorKind::Usage,
                        Tr::tr("The months must be in order, each once; \"%1\" is not.").arg(month));
        calendar.ends.push_back(*end);
    }
    calendar.historyStart = calendar.ends.front().plusMonths(-kHistoryMonths).plusDays(7);
    return calendar;
}

/// Whether a folder holds nothing but what this generator writes.
bool isOurs(const QDir& target) {
    QFile marker(target.filePath(syntheticName()));
    if (!marker.open(QIODevice::ReadOnly) || marker.read(sizeof kMarker - 1) != kMarker) return false;
    const QStringList csv{QStringLiteral("persons.csv"), QStringLiteral("crimes.csv"),
                          QStringLiteral("links.csv"), QStringLiteral("events.csv"), syntheticName()};
    const auto everything = QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot;
    const QFileInfoList entries = target.entryInfoList(everything);
    return std::all_of(entries.begin(), entries.end(), [&](const QFileInfo& entry) {
        if (entry.isSymLink()) return false;
        if (entry.isFile()) return entry.fileName() == syntheticName() || entry.fileName() == readmeName();
        if (!entry.isDir() || !lastDayOf(entry.fileName())) return false;
        const QFileInfoList files = QDir(entry.filePath()).entryInfoList(everything);
        return std::all_of(files.begin(), files.end(), [&](const QFileInfo& file) {
            return file.isFile() && !file.isSymLink() && csv.contains(file.fileName());
        });
    });
}

tl::unexpected<Error> notWritable(const QString& path) {
    return fail(ErrorKind::NotWritten,
                Tr::tr("The folder %1 cannot be written to. Nothing was written. Choose another folder, or "
                       "make room on the disk.")
                    .arg(path),
                {}, path);
}

Status writeText(const QString& path, const QByteArray& text) {
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(text) != text.size() || !file.flush())
        return notWritable(path);
    return {};
}

Status writeAll(const QString& folder, const SampleRequest& request, const Calendar& calendar,
                const WorkContext& context) {
    const QByteArray notice = QByteArray(kMarker) + "\n" + kNotice;
    HARMDESK_TRY(writeText(folder + QLatin1Char('/') + syntheticName(), notice));
    HARMDESK_TRY(writeText(folder + QLatin1Char('/') + readmeName(), readme(request)));
    for (const QString& month : request.months) {
        if (!QDir(folder).mkdir(month)) return notWritable(folder);
        HARMDESK_TRY(writeText(QStringLiteral("%1/%2/%3").arg(folder, month, syntheticName()), notice));
    }
    ExtractWriter writer(folder, request.months, calendar);
    HARMDESK_TRY(writer.open());
    const StoryTeller teller(request.seed, request.suspects, calendar);
    Counters counters;
    counters.nextPerson = std::int64_t{request.suspects} + 1;
    for (int number = 1; number <= request.suspects; ++number) {
        if (number % kReportEvery == 1) {
            if (context.cancelled())
                return fail(ErrorKind::Cancelled,
                            Tr::tr("Making the sample was stopped. Nothing of it was kept."));
            context.progress(Tr::tr("Writing the sample"), number - 1, request.suspects);
        }
        HARMDESK_TRY(writer.write(teller.tell(number, counters)));
    }
    return writer.finish();
}

/// Puts what was written into the place of what was there.
Status moveUp(const QString& from, const QDir& target) {
    const auto everything =
        QDir::AllEntries | QDir::NoDotAndDotDot; // the hidden folder of the new sample stays
    const QFileInfoList old = target.entryInfoList(everything);
    for (const QFileInfo& entry : old) {
        const bool gone =
            entry.isDir() ? QDir(entry.filePath()).removeRecursively() : QFile::remove(entry.filePath());
        if (!gone) return notWritable(entry.filePath());
    }
    const QStringList fresh = QDir(from).entryList(everything);
    for (const QString& name : fresh)
        if (!QFile::rename(from + QLatin1Char('/') + name, target.filePath(name)))
            return notWritable(target.filePath(name));
    return {};
}

} // namespace

Status generate(const SampleRequest& request, const WorkContext& context) {
    HARMDESK_TRY_ASSIGN(calendar, calendarOf(request));
    if (request.directory.isEmpty()) return fail(ErrorKind::Usage, Tr::tr("Name the folder for the sample."));
    const QFileInfo info(request.directory);
    if (info.exists() && !info.isDir())
        return fail(ErrorKind::Usage,
                    Tr::tr("%1 is a file. Name a folder for the sample.").arg(request.directory), {},
                    request.directory);
    const QDir target(request.directory);
    const bool existed = info.exists();
    if (existed && !target.isEmpty(QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot) &&
        !isOurs(target))
        return fail(ErrorKind::Usage,
                    Tr::tr("The folder %1 is not empty and holds more than an earlier sample. Nothing was "
                           "written; name an empty "
                           "or a new folder.")
                        .arg(request.directory),
                    {}, request.directory);
    if (!existed && !QDir().mkpath(request.directory)) return notWritable(request.directory);

    Status done;
    {
        // Written beside the old sample and moved into its place only when whole.
        QTemporaryDir fresh(target.filePath(QStringLiteral(".new-XXXXXX")));
        if (!fresh.isValid())
            done = notWritable(request.directory);
        else
            done = writeAll(fresh.path(), request, calendar, context);
        if (done) done = moveUp(fresh.path(), target);
    }
    if (!done && !existed) QDir().rmdir(request.directory);
    if (done) context.progress(Tr::tr("Writing the sample"), request.suspects, request.suspects);
    return done;
}

} // namespace harmdesk::sample
