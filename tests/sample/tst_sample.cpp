// SPDX-License-Identifier: GPL-3.0-or-later
// The generator of synthetic extracts: the same bytes for the same seed, plausible proportions, a list worth
// showing, and refusals that harm nothing.
#include "models/harm/concentration.h"
#include "models/harm/index_file.h"
#include "models/harm/ranking.h"
#include "models/sample/generator.h"
#include "tests/harm/extract_reader.h"

#include <QCryptographicHash>
#include <QDir>
#include <QDirIterator>
#include <QTemporaryDir>
#include <QTest>
#include <map>
#include <set>

using namespace harmdesk;

namespace {

const QStringList kMonths{QStringLiteral("2026-08"), QStringLiteral("2026-09"), QStringLiteral("2026-10")};
constexpr int kCommittedSuspects = 900;
constexpr std::uint64_t kCommittedSeed = 5;

/// Path below the folder → bytes, of every file.
std::map<QString, std::string> bytesBelow(const QString& folder) {
    std::map<QString, std::string> out;
    QDirIterator it(folder, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (it.hasNext()) {
        const QString path = it.next();
        out.emplace(QDir(folder).relativeFilePath(path), plain::fileBytes(path));
    }
    return out;
}

Status make(const QString& folder, int suspects, std::uint64_t seed, const QStringList& months = kMonths) {
    sample::SampleRequest request;
    request.directory = folder;
    request.suspects = suspects;
    request.seed = seed;
    request.months = months;
    return sample::generate(request, {});
}

std::size_t rows(const QString& path) {
    return plain::csvRows(plain::fileBytes(path)).size() - 1;
}

} // namespace

class TestSample : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;
    QString at(const char* name) const { return m_folder.filePath(QString::fromLatin1(name)); }

private Q_SLOTS:
    void committedSampleIsMadeByIt() {
        const QString committed = QStringLiteral(HARMDESK_SOURCE_DIR "/resources/sample");
        QVERIFY(make(at("again"), kCommittedSuspects, kCommittedSeed));
        const auto made = bytesBelow(at("again"));
        const auto kept = bytesBelow(committed);
        QCOMPARE(made.size(), std::size_t{17}); // 3 × (4 files and the notice), notice and README
        QVERIFY(made == kept);
        std::size_t size = 0;
        for (const auto& [name, text] : kept) size += text.size();
        QVERIFY(size < 2'000'000);
    }

    void sameBytesForTheSameSeedOnly() {
        QVERIFY(make(at("a"), 60, 7));
        QVERIFY(make(at("b"), 60, 7));
        QVERIFY(make(at("c"), 60, 8));
        QVERIFY(bytesBelow(at("a")) == bytesBelow(at("b")));
        QVERIFY(bytesBelow(at("a")) != bytesBelow(at("c")));
        QVERIFY(make(at("c"), 60, 7)); // in the place of an earlier sample
        QVERIFY(bytesBelow(at("a")) == bytesBelow(at("c")));
        QVERIFY(make(at("c"), 1, 7, {QStringLiteral("2025-02")})); // and nothing of the earlier one stays
        QCOMPARE(bytesBelow(at("c")).size(), std::size_t{7});
        // The numbers themselves, so that a machine with other arithmetic would show.
        QCryptographicHash hash(QCryptographicHash::Sha256);
        for (const auto& [name, text] : bytesBelow(at("a"))) hash.addData(QByteArray::fromStdString(text));
        QCOMPARE(hash.result().toHex().left(16), QByteArray("312bd3965ee750ff"));
    }

    void proportions() {
        QVERIFY(make(at("ratios"), 3000, 1));
        const QString first = at("ratios") + QStringLiteral("/2026-08/");
        const auto near = [&](const char* file, double wanted) {
            const auto count = static_cast<double>(rows(first + QString::fromLatin1(file)));
            return count > wanted * 0.85 && count < wanted * 1.15;
        };
        QVERIFY(near("crimes.csv", 10'000));
        QVERIFY(near("persons.csv", 6'070));
        QVERIFY(near("links.csv", 19'900));
        QVERIFY(near("events.csv", 9'050));
        for (const char* later : {"/2026-09/", "/2026-10/"}) {
            const std::size_t changed =
                rows(at("ratios") + QString::fromLatin1(later) + QStringLiteral("crimes.csv"));
            QVERIFY(changed > 300 && changed < 1000);
        }
    }

    void everyRowParsesButTheBadOnes() {
        QVERIFY(make(at("parse"), 1500, 3));
        plain::ExtractReader reader;
        reader.apply(at("parse") + QStringLiteral("/2026-08"));
        QCOMPARE(reader.rejected, 0);
        reader.apply(at("parse") + QStringLiteral("/2026-09"));
        QCOMPARE(reader.rejected, 5); // date, key, number, link, event
        reader.apply(at("parse") + QStringLiteral("/2026-10"));
        QCOMPARE(reader.rejected, 10);
        for (const QString& month : kMonths) {
            const std::string crimes =
                plain::fileBytes(at("parse") + QLatin1Char('/') + month + QStringLiteral("/crimes.csv"));
            const auto parsed = plain::csvRows(crimes);
            std::multiset<std::string> numbers;
            for (const auto& row : parsed) {
                QCOMPARE(row.size(), std::size_t{20});
                numbers.insert(row[0]);
            }
            std::size_t repeated = 0;
            for (const auto& row : parsed) repeated += numbers.count(row[0]) > 1 ? 1U : 0U;
            QCOMPARE(repeated,
                     month == kMonths.front() ? std::size_t{0} : std::size_t{2}); // one exact repeat
        }
        const std::string notice = plain::fileBytes(at("parse") + QStringLiteral("/2026-09/SYNTHETIC.txt"));
        QVERIFY(notice.find("stands for a real person") != std::string::npos);
    }

    void listWorthShowing() {
        const QString folder = QStringLiteral(HARMDESK_SOURCE_DIR "/resources/sample/");
        plain::ExtractReader reader;
        for (const QString& month : kMonths) reader.apply(folder + month);
        const plain::Case held = reader.result(harm::builtInIndex().value());
        const auto columns = plain::columnsOf(held);
        const auto ranking =
            harm::rankWithDetails(columns, builtInProfile(), *Date::fromYmd(2026, 10, 31)).value();
        QVERIFY(ranking->rows.size() >= 120); // a cut-off at 100 means something
        // A heavy tail: a quarter of the list holds four fifths of its harm.
        QVERIFY(harm::suspectsHolding(*ranking, 80) * 4 <= static_cast<int>(ranking->rows.size()) + 20);
        QVERIFY(ranking->rows.front().score >= HarmDays::fromDays(10'000));
        QVERIFY(ranking->atLeastSuspects > 0);
        int severalVictims = 0;
        std::set<CustodyKind> states;
        std::set<ClockKind> clocks;
        std::set<MatchedBy> steps;
        for (std::size_t i = 0; i < ranking->rows.size(); ++i) {
            severalVictims += ranking->rows[i].victims > 2 ? 1 : 0;
            states.insert(ranking->details[i].custody.kind);
            clocks.insert(ranking->details[i].clock.kind);
            for (const LedgerLine& line : harm::ledger(*ranking, ranking->rows[i].person))
                steps.insert(line.matchedBy);
        }
        QVERIFY(severalVictims >= 10);
        QVERIFY(states.size() >= 6);
        QCOMPARE(clocks.size(), std::size_t{3});
        QVERIFY(steps.contains(MatchedBy::Resolved) && steps.contains(MatchedBy::HoClass) &&
                steps.contains(MatchedBy::Unmapped));
        // What dossiers need: late reports, record states, counts, second nominals, people on both sides.
        std::set<RecordStatus> statuses;
        int late = 0;
        int several = 0;
        for (const plain::Crime& crime : held.crimes) {
            statuses.insert(crime.status);
            late += crime.reported - crime.committed > 365 ? 1 : 0;
            several += crime.offences > 1 ? 1 : 0;
        }
        QCOMPARE(statuses.size(), std::size_t{3});
        QVERIFY(late > 50 && several > 20);
        std::map<std::string, int> pnc;
        for (const plain::Person& person : held.persons)
            if (!person.pnc.empty()) ++pnc[person.pnc];
        QVERIFY(std::any_of(pnc.begin(), pnc.end(), [](const auto& each) { return each.second > 1; }));
        std::set<std::string> accused;
        std::set<std::string> victims;
        std::map<std::string, std::set<std::string>> accusedOf;
        for (const plain::Link& link : held.links) {
            if (link.role == Role::Victim) victims.insert(link.person);
            if (isAccused(link.role)) accusedOf[link.crime].insert(link.person);
            if (isAccused(link.role)) accused.insert(link.person);
        }
        std::vector<std::string> both;
        std::set_intersection(accused.begin(), accused.end(), victims.begin(), victims.end(),
                              std::back_inserter(both));
        QVERIFY(both.size() > 5);
        QVERIFY(std::any_of(accusedOf.begin(), accusedOf.end(),
                            [](const auto& each) { return each.second.size() > 1; }));
    }

    void refusals_data() {
        QTest::addColumn<int>("suspects");
        QTest::addColumn<QStringList>("months");
        QTest::newRow("no suspects") << 0 << kMonths;
        QTest::newRow("too many") << sample::kMaxSuspects + 1 << kMonths;
        QTest::newRow("no month") << 5 << QStringList{};
        QTest::newRow("month 13") << 5 << QStringList{QStringLiteral("2026-13")};
        QTest::newRow("a day") << 5 << QStringList{QStringLiteral("2026-08-01")};
        QTest::newRow("words") << 5 << QStringList{QStringLiteral("August")};
        QTest::newRow("descending") << 5 << QStringList{QStringLiteral("2026-09"), QStringLiteral("2026-08")};
        QTest::newRow("twice") << 5 << QStringList{QStringLiteral("2026-09"), QStringLiteral("2026-09")};
        QTest::newRow("long ago") << 5 << QStringList{QStringLiteral("1000-01")};
    }
    void refusals() {
        QFETCH(int, suspects);
        QFETCH(QStringList, months);
        const Status made = make(at("never"), suspects, 1, months);
        QVERIFY(!made);
        QCOMPARE(made.error().kind, ErrorKind::Usage);
        QVERIFY(!QDir(at("never")).exists());
    }

    void foreignFoldersAreLeftAlone() {
        const QString folder = at("foreign");
        QVERIFY(make(folder, 2, 1));
        QFile own(folder + QStringLiteral("/2026-08/minutes.txt"));
        QVERIFY(own.open(QIODevice::WriteOnly) && own.write("mine") == 4);
        own.close();
        const auto before = bytesBelow(folder);
        const Status made = make(folder, 3, 1);
        QVERIFY(!made);
        QCOMPARE(made.error().kind, ErrorKind::Usage);
        QVERIFY(bytesBelow(folder) == before);
        QVERIFY(own.remove());
        QVERIFY(make(folder, 3, 1));
        QVERIFY(QFile::remove(folder + QStringLiteral("/SYNTHETIC.txt"))); // not marked as ours any more
        QVERIFY(!make(folder, 3, 1));

        QFile file(at("file"));
        QVERIFY(file.open(QIODevice::WriteOnly));
        QVERIFY(!make(at("file"), 3, 1));
        QVERIFY(!make(QString(), 3, 1));
    }

    void unwritableFolder() {
        const Status made = make(QStringLiteral("/proc/harmdesk-sample"), 3, 1);
        QVERIFY(!made);
        QCOMPARE(made.error().kind, ErrorKind::NotWritten);
        QVERIFY(made.error().text.contains(QLatin1String("/proc/harmdesk-sample")));
    }

    void cancelLeavesNothing() {
        std::stop_source source;
        sample::SampleRequest request;
        request.directory = at("stopped");
        request.suspects = 5000;
        int reports = 0;
        WorkContext context{source.get_token(), [&](const Progress& progress) {
                                QVERIFY(progress.done <= progress.total);
                                if (++reports == 3) source.request_stop();
                            }};
        const Status made = sample::generate(request, context);
        QVERIFY(!made);
        QCOMPARE(made.error().kind, ErrorKind::Cancelled);
        QVERIFY(!QDir(at("stopped")).exists());
        QVERIFY(make(at("stopped"), 2, 1));
        const auto before = bytesBelow(at("stopped"));
        QVERIFY(!sample::generate(request, context));
        QVERIFY(bytesBelow(at("stopped")) == before);
    }
};

QTEST_GUILESS_MAIN(TestSample)
#include "tst_sample.moc"
