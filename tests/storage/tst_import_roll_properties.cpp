// SPDX-License-Identifier: GPL-3.0-or-later
// Random histories of imports, rolled back and forward, against a model that replays what each import that
// stands did to each row, and that knows by itself on what each import builds.
#include "small_import.h"
#include "tests/support/case_files.h"

#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>
#include <SQLiteCpp/Database.h>
#include <SQLiteCpp/Statement.h>
#include <algorithm>

using namespace harmdesk;
using namespace harmdesk::testing;

namespace {

using Cells = std::vector<std::string>;
using Rows = std::map<std::string, Cells>; // by table and key: "person 3", "link 1 2 0"

Rows heldRows(const QString& path) {
    SQLite::Database database(path.toStdString(), SQLite::OPEN_READONLY);
    Rows rows;
    for (const char* const table : {"person", "crime", "link", "event"}) {
        SQLite::Statement query(database, std::string("SELECT * FROM ").append(table));
        while (query.executeStep()) {
            Cells cells;
            for (int c = 0; c < query.getColumnCount(); ++c)
                cells.push_back(query.getColumn(c).isNull() ? "NULL" : query.getColumn(c).getString());
            std::string key = std::string(table).append(" ").append(cells[0]);
            if (std::string_view(table) == "link") key += ' ' + cells[1] + ' ' + cells[2];
            rows.emplace(std::move(key), std::move(cells));
        }
    }
    return rows;
}

/// By what the extract tells the row from others, whatever its id.
std::string naturalKey(const std::string& key, const Cells& cells) {
    if (key.starts_with("link")) return key;
    if (!key.starts_with("event")) return key.substr(0, 6) + ' ' + cells[1];
    std::string out = "event";
    for (std::size_t i = 1; i <= 6; ++i) out += ' ' + cells[i];
    return out;
}

struct Write {
    std::optional<Cells> before; // nullopt: inserted
    Cells after;
};
struct Known {
    std::map<std::string, Write> writes;
    std::set<std::int64_t> buildsOn;
    std::set<std::string> confirmedFiles;
    std::int64_t rolledAfter = 0; // the newest import when this one was rolled back
    bool stands = true;
};

class Model {
public:
    std::map<std::int64_t, Known> imports;

    Rows replay() const {
        Rows rows;
        for (const auto& [id, import] : imports)
            if (import.stands)
                for (const auto& [key, write] : import.writes) rows[key] = write.after;
        return rows;
    }
    /// Every import that stands and wrote the row.
    std::set<std::int64_t> writersOf(const std::string& key) const {
        std::set<std::int64_t> out;
        for (const auto& [id, import] : imports)
            if (import.stands && import.writes.contains(key)) out.insert(id);
        return out;
    }
    std::int64_t inserterOf(const std::string& key) const {
        const std::set<std::int64_t> writers = writersOf(key);
        return writers.empty() ? 0 : *writers.begin();
    }
    std::set<std::int64_t> inTheWayBack(std::int64_t of) const {
        std::set<std::int64_t> out;
        for (const auto& [id, import] : imports)
            if (import.stands && import.buildsOn.contains(of)) out.insert(id);
        return out;
    }
    bool mayComeForward(std::int64_t of) const {
        const Known& import = imports.at(of);
        for (const std::int64_t on : import.buildsOn)
            if (!imports.at(on).stands) return false;
        const Rows now = replay();
        std::set<std::string> natural;
        for (const auto& [key, cells] : now) natural.insert(naturalKey(key, cells));
        for (const auto& [key, write] : import.writes) {
            if (!write.before) {
                if (natural.contains(naturalKey(key, write.after))) return false;
            } else if (const auto it = now.find(key); it == now.end() || it->second != *write.before) {
                return false;
            } else {
                // Its file was named again by an import that did not see this one.
                const std::string& file = (*write.before)[write.before->size() - 2];
                for (const auto& [id, other] : imports)
                    if (id > import.rolledAfter && other.stands && other.confirmedFiles.contains(file))
                        return false;
            }
        }
        return true;
    }
};

template <class T> T oneOf(QRandomGenerator& random, std::initializer_list<T> values) {
    return *(values.begin() + random.bounded(static_cast<int>(values.size())));
}

void fillAtRandom(SmallImport& import, QRandomGenerator& random) {
    const auto ref = [&](const char* prefix, int of) {
        return std::string(prefix).append(std::to_string(random.bounded(of)));
    };
    const int many = oneOf(random, {2, 4, 12});
    for (int i = random.bounded(many); i > 0; --i)
        import.addPerson(ref("N", 14), oneOf<std::string>(random, {"Smith", "Jones", "Ödön"}),
                         oneOf<std::string>(random, {"", "Brent"}));
    for (int i = random.bounded(many); i > 0; --i)
        import.addCrime(ref("C", 14), oneOf<std::string>(random, {"Assault", "Threats"}),
                        oneOf(random, {0, 0, 16}), oneOf<std::string>(random, {"", "VAWG"}));
    for (int i = random.bounded(2 * many); i > 0; --i)
        import.addLink(ref("C", 14), ref("N", 14), oneOf(random, {Role::Suspect, Role::Victim}),
                       oneOf<std::string>(random, {"", "partner", "stranger"}));
    for (int i = random.bounded(many); i > 0; --i)
        import.addEvent(ref("N", 14), oneOf(random, {EventKind::Arrest, EventKind::Bail}),
                        20500 + random.bounded(3), random.bounded(2) ? ref("C", 14) : std::string());
}

} // namespace

class TestImportRollProperties : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void randomHistories_data() {
        QTest::addColumn<quint32>("seed");
        for (quint32 seed = 1; seed <= 16; ++seed)
            QTest::newRow(QByteArray::number(seed).constData()) << seed;
    }
    void randomHistories() {
        QFETCH(quint32, seed);
        QRandomGenerator random(seed);
        QTemporaryDir dir;
        const QString path = makeCase(dir.path());
        auto edit = storage::openCase(path, editing()).value();
        storage::ReceiptStore& receipts = edit->receipts();
        Model model;
        std::map<std::string, std::string> everSeen; // ids that rows ever had, with what they were
        int backs = 0, forwards = 0, refusals = 0;

        for (int step = 0; step < 50; ++step) {
            const Rows before = heldRows(path);
            QCOMPARE(before == model.replay(), true);
            const qint64 version = edit->suspects().dataVersion().value();
            if (model.imports.empty() || random.bounded(3) == 0) {
                Known known;
                SmallImport import(*edit, random.bounded(4) == 0);
                fillAtRandom(import, random);
                const Status done = import.commit();
                QVERIFY2(done.has_value(), done ? "" : qPrintable(done.error().text + done.error().detail));
                const Rows after = heldRows(path);
                for (const auto& [key, cells] : after) {
                    const auto was = before.find(key);
                    if (was != before.end() && was->second == cells) continue;
                    Write write;
                    write.after = cells;
                    if (was != before.end()) {
                        write.before = was->second;
                        known.buildsOn.merge(model.writersOf(key));
                    } else if (!key.starts_with("link")) {
                        // A new row never has the id of one that was rolled back.
                        QVERIFY2(everSeen.emplace(key, naturalKey(key, cells)).second, key.c_str());
                    }
                    known.writes.emplace(key, std::move(write));
                }
                for (const auto& [key, cells] : before) QVERIFY(after.contains(key));
                const auto refersTo = [&](const char* table, const std::set<std::int64_t>& ids) {
                    for (const std::int64_t id : ids) {
                        const std::string key = std::string(table).append(" ").append(std::to_string(id));
                        if (const std::int64_t on = model.inserterOf(key)) known.buildsOn.insert(on);
                    }
                };
                refersTo("crime", import.refers);
                refersTo("person", import.refersToPersons);
                for (const auto& [file, rows] : import.confirmed) {
                    known.buildsOn.insert((file - 1) / 4 + 1); // four files each
                    known.confirmedFiles.insert(std::to_string(file));
                }
                model.imports.emplace(import.id().value, std::move(known));
                continue;
            }
            const std::int64_t id = random.bounded(2)
                                        ? model.imports.rbegin()->first
                                        : 1 + random.bounded(static_cast<int>(model.imports.size()));
            Known& known = model.imports.at(id);
            const auto obstacles = receipts.obstacles(ImportId{id}).value();
            if (known.stands) {
                std::set<std::int64_t> said;
                for (const storage::RollObstacle& each : obstacles) {
                    said.insert(each.import.value);
                    QVERIFY(each.rows > 0);
                    QVERIFY(each.text.contains(QStringLiteral("Import %1 of ").arg(each.import.value)));
                }
                QCOMPARE(said, model.inTheWayBack(id));
                const Status rolled = receipts.rollBack(ImportId{id}, QStringLiteral("test"), {});
                QVERIFY2(rolled.has_value() == obstacles.empty(),
                         rolled ? "rolled" : qPrintable(rolled.error().text + rolled.error().detail));
                if (rolled) {
                    known.stands = false;
                    known.rolledAfter = model.imports.rbegin()->first;
                    ++backs;
                }
            } else {
                QCOMPARE(obstacles.empty(), model.mayComeForward(id));
                const Status rolled = receipts.rollForward(ImportId{id}, {}, {});
                QVERIFY2(rolled.has_value() == obstacles.empty(),
                         rolled ? "rolled" : qPrintable(rolled.error().text + rolled.error().detail));
                if (rolled) {
                    known.stands = true;
                    ++forwards;
                }
            }
            if (!obstacles.empty()) {
                ++refusals;
                QCOMPARE(heldRows(path) == before, true);
                QCOMPARE(edit->suspects().dataVersion().value(), version);
            } else {
                QCOMPARE(edit->suspects().dataVersion().value(), version + 1);
            }
            QCOMPARE(receipts.receipt(ImportId{id})->isRolledBack(), !known.stands);
            QCOMPARE(edit->verify().value(), std::vector<QString>());
        }
        QCOMPARE(heldRows(path) == model.replay(), true);
        QVERIFY(backs > 0);
        m_forwards += forwards;
        m_refusals += refusals;

        // All of them, newest first, leave an empty case; forward again in order they bring everything back.
        const Rows whole = heldRows(path);
        std::vector<std::int64_t> standing;
        for (const auto& [id, known] : model.imports)
            if (known.stands) standing.push_back(id);
        for (const std::int64_t id : std::vector(standing.rbegin(), standing.rend()))
            QVERIFY(receipts.rollBack(ImportId{id}, {}, {}).has_value());
        QVERIFY(heldRows(path).empty());
        QCOMPARE(edit->verify().value(), std::vector<QString>());
        for (const std::int64_t id : standing) {
            const Status rolled = receipts.rollForward(ImportId{id}, {}, {});
            QVERIFY2(rolled.has_value(), rolled ? "" : qPrintable(rolled.error().text));
        }
        QCOMPARE(heldRows(path) == whole, true);
        QCOMPARE(edit->verify().value(), std::vector<QString>());
    }

    void cleanupTestCase() {         // the histories did come to all that they are to show
        if (m_forwards == 0) return; // one of them was run alone
        QVERIFY2(m_forwards > 20 && m_refusals > 40,
                 qPrintable(QStringLiteral("%1 %2").arg(m_forwards).arg(m_refusals)));
    }

private:
    int m_forwards = 0;
    int m_refusals = 0;
};

QTEST_GUILESS_MAIN(TestImportRollProperties)
#include "tst_import_roll_properties.moc"
