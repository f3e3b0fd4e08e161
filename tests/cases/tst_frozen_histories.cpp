// SPDX-License-Identifier: GPL-3.0-or-later
// Random histories of imports, decisions, roll-backs and freezes: nothing that happens to the case reaches
// what is frozen, and between any two frozen lists the lines of movement add up. And a program killed while
// it freezes leaves all of the cycle or nothing. With --freeze CASE this program is the one that is killed.
#include "models/cases/frozen_cycles.h"
#include "models/domain/case_columns.h"
#include "models/harm/frozen.h"
#include "models/harm/movement.h"
#include "models/harm/ranking.h"
#include "tests/storage/small_import.h"
#include "tests/support/case_files.h"

#include <QElapsedTimer>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>
#include <random>

using namespace harmdesk;
using namespace harmdesk::testing;

namespace {

constexpr int kCutOff = 4;
const char* const kTitles[]{"Assault", "Bite", "Odd thing", "Wounding by someone"};

/// A case that things happen to.
class History {
public:
    History(const QString& path, std::uint32_t seed)
        : m_connection(storage::openCase(path, editing()).value())
        , m_random(seed) {}

    storage::CaseConnection& connection() { return *m_connection; }
    int upTo(int most) { return static_cast<int>(m_random() % static_cast<unsigned>(most)); }

    void import() {
        SmallImport import(*m_connection);
        for (int i = 0; i < 4 + upTo(6); ++i) import.addPerson(ref(), upTo(4) == 0 ? "Married" : "Adams");
        for (int i = 0; i < 4 + upTo(12); ++i) {
            const std::string no = std::string("C").append(std::to_string(upTo(40)));
            import.addCrime(no, kTitles[upTo(4)], upTo(3), upTo(5) == 0 ? "DA" : "VAWG");
            for (int j = upTo(3); j >= 0; --j) import.addLink(no, ref(), static_cast<Role>(upTo(5)));
        }
        for (int i = upTo(3); i > 0; --i) import.addEvent(ref(), static_cast<EventKind>(upTo(9)), 20'480);
        if (!import.commit()) qFatal("import");
        m_imports.push_back(import.id());
    }
    void decide() {
        OffenceDecision decision{"008/06", "OF61016", kTitles[upTo(4)],
                                 std::vector<std::string>{"8N.8.1.1", "19.8.1", "8N.6.1"}[m_random() % 3],
                                 "anna"};
        (void)m_connection->indexes().decide(decision);
    }
    void roll() {
        if (m_imports.empty()) return;
        const ImportId id = m_imports[m_random() % m_imports.size()];
        // Refused where others build on it: then nothing happens.
        if (upTo(2) == 0)
            (void)m_connection->receipts().rollBack(id, QStringLiteral("wrong"), {});
        else
            (void)m_connection->receipts().rollForward(id, QStringLiteral("right"), {});
    }
    CycleInfo freeze() {
        Profile profile = builtInProfiles()[static_cast<std::size_t>(upTo(6))];
        profile.minCrimes = 1 + upTo(2);
        const Date asAt = Date::fromDays(20'480 + upTo(420));
        const auto columns = m_connection->suspects().loadColumns({}).value();
        const auto list = harm::rank(columns, profile, asAt).value();
        return cases::freezeList(*m_connection, *list, kCutOff, QStringLiteral("Anna"),
                                 QStringLiteral("step"), {})
            .value();
    }

private:
    std::string ref() { return std::string("N").append(std::to_string(upTo(12))); }

    std::unique_ptr<storage::CaseConnection> m_connection;
    std::mt19937 m_random;
    std::vector<ImportId> m_imports;
};

int freezeAsChild(const QString& path) {
    auto edit = storage::openCase(path, editing());
    if (!edit) return 1;
    const auto columns = (*edit)->suspects().loadColumns({});
    if (!columns) return 2;
    const auto list = harm::rank(*columns, builtInProfile(), Date::fromDays(20'600));
    if (!list) return 3;
    return cases::freezeList(**edit, **list, 10, QStringLiteral("Anna"), QStringLiteral("kill"), {}) ? 0 : 4;
}

} // namespace

class TestFrozenHistories : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void whatIsFrozenStaysAndMovementsAddUp() {
        int lines = 0;
        int refrozen = 0;
        for (std::uint32_t seed = 1; seed <= 12; ++seed) {
            QTemporaryDir dir;
            const QString path = makeCase(dir.path());
            std::map<std::int64_t, FrozenCycle> asFrozen;
            {
                History history(path, seed);
                history.import();
                for (int step = 0; step < 30; ++step) {
                    switch (history.upTo(6)) {
                    case 0:
                    case 1:
                        history.import();
                        break;
                    case 2:
                        history.decide();
                        break;
                    case 3:
                        history.roll();
                        break;
                    default: {
                        const CycleInfo info = history.freeze();
                        if (info.version > 1) ++refrozen;
                        asFrozen[info.id.value] = history.connection().cycles().cycle(info.id).value();
                    }
                    }
                }
                QCOMPARE(cases::verifyCase(history.connection(), {}).value(), std::vector<QString>());
            }
            auto view = storage::openCase(path, viewing()).value();
            const auto cycles = view->cycles().cycles().value();
            QCOMPARE(cycles.size(), asFrozen.size());
            std::vector<std::shared_ptr<const Ranking>> lists;
            for (const CycleInfo& info : cycles) {
                const FrozenCycle held = view->cycles().cycle(info.id).value();
                const FrozenCycle& then = asFrozen.at(info.id.value);
                QCOMPARE(held.list, then.list);
                QCOMPARE(held.ledger, then.ledger);
                QCOMPARE(held.image, then.image);
                QCOMPARE(held.info.sha256, then.info.sha256);
                QVERIFY(harm::faults(held).empty());
                lists.push_back(harm::thaw(held).value());
            }
            lists.push_back(
                harm::rank(view->suspects().loadColumns({}).value(), builtInProfile(), Date::fromDays(20'600))
                    .value());
            for (const auto& before : lists)
                for (const auto& after : lists)
                    for (const Movement& move : harm::movements(*before, *after, kCutOff)) {
                        HarmDays sum;
                        for (const MoveLine& line : move.lines) sum += line.days;
                        QCOMPARE(sum, move.score - move.prevScore);
                        lines += static_cast<int>(move.lines.size());
                    }
        }
        QVERIFY2(lines > 1000, qPrintable(QString::number(lines)));
        QVERIFY(refrozen > 0);
    }

    void killedWhileFreezing() {
        QTemporaryDir dir;
        const QString original = makeCase(dir.path());
        {
            auto edit = storage::openCase(original, editing()).value();
            SmallImport import(*edit);
            for (int i = 0; i < 1200; ++i)
                import.addPerson(std::string("N").append(std::to_string(i)),
                                 std::string("Name ").append(std::to_string(i * 7919 % 10007)));
            for (int i = 0; i < 6000; ++i) {
                import.addCrime(std::string("C").append(std::to_string(i)), kTitles[i % 4], 0, "VAWG");
                import.addLink(std::string("C").append(std::to_string(i)),
                               std::string("N").append(std::to_string(i * 31 % 1200)), Role::Suspect);
            }
            QVERIFY(import.commit().has_value());
        }
        const QString copy = dir.filePath(QStringLiteral("copy.harmdesk"));
        const auto fresh = [&] {
            for (const char* ending : {"", "-wal", "-shm", ".lock"})
                QFile::remove(copy + QLatin1String(ending));
            QVERIFY(QFile::copy(original, copy));
        };
        const QString program = QCoreApplication::applicationFilePath();
        const QStringList words{QStringLiteral("--freeze"), copy};
        fresh();
        QElapsedTimer timer;
        timer.start();
        QCOMPARE(QProcess::execute(program, words), 0);
        const int takes = static_cast<int>(timer.elapsed());
        const auto lines = storage::openCase(copy, viewing()).value()->audit().entries()->size();
        std::mt19937 random(static_cast<std::uint32_t>(timer.msecsSinceReference()));
        int all = 0;
        int nothing = 0;
        for (int round = 0; round < 60; ++round) {
            fresh();
            QProcess child;
            child.start(program, words);
            QVERIFY(child.waitForStarted());
            // Half of them near the end, where it writes.
            const int from = round % 2 == 0 ? takes * 2 / 3 : 2;
            child.waitForFinished(from +
                                  static_cast<int>(random() % static_cast<unsigned>(takes + 10 - from)));
            child.kill();
            child.waitForFinished();
            auto edit = storage::openCase(copy, editing());
            QVERIFY2(edit.has_value(), edit ? "" : qPrintable(edit.error().text));
            QCOMPARE(cases::verifyCase(**edit, {}).value(), std::vector<QString>());
            const std::size_t cycles = (*edit)->cycles().cycles()->size();
            QVERIFY(cycles <= 1);
            QCOMPARE((*edit)->audit().entries()->size(), cycles == 1 ? lines : lines - 1);
            ++(cycles == 1 ? all : nothing);
        }
        qInfo("%d with the cycle, %d without", all, nothing);
        QVERIFY(nothing > 0);
    }
};

int main(int argc, char** argv) {
    QCoreApplication app(argc, argv);
    const QStringList words = QCoreApplication::arguments();
    if (words.size() == 3 && words[1] == QLatin1String("--freeze")) return freezeAsChild(words[2]);
    TestFrozenHistories test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_frozen_histories.moc"
