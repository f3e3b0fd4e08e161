// SPDX-License-Identifier: GPL-3.0-or-later
// Aggregate monitoring: Wilson's interval by hand, who counts as what, that an attacker with everything shown
// cannot work out a hidden number, and that ethnicity changes no byte of the list.
#include "models/harm/monitoring.h"
#include "models/harm/ranking.h"
#include "tests/harm/random_case.h"

#include <QTest>
#include <cmath>
#include <functional>
#include <limits>

using namespace harmdesk;
using harm::Measure;
using harm::RawCounts;
using harm::SafeCount;
using harm::SafeTable;
using harm::Shown;

namespace {

const Date kAsAt = *Date::fromYmd(2026, 10, 31);

struct Range {
    int low;
    int high;
};

/// What the page says a mark means. Where no cell of a column has a number or "<5", its marks say nothing.
Range meaning(const SafeCount& cell, int least, int limit, bool says) {
    if (cell.isNumber()) return {cell.count, cell.count};
    if (!says) return {0, 100'000};
    return cell.shown == Shown::Fewer ? Range{least, limit - 1} : Range{limit, 100'000};
}

/// All values that a cell can take when the cells add up to a sum between the two: exact for one equation.
bool feasible(const std::vector<Range>& cells, Range sum) {
    long low = 0;
    long high = 0;
    for (const Range& cell : cells) {
        if (cell.low > cell.high) return false;
        low += cell.low;
        high += cell.high;
    }
    return low <= sum.high && high >= sum.low;
}
bool canBe(std::vector<Range> cells, Range sum, std::size_t cell, int value) {
    if (value < cells[cell].low || value > cells[cell].high) return false;
    cells[cell] = {value, value};
    return feasible(cells, sum);
}

/// Somebody who knows every number and mark shown, and the rules; independent of the suppression's own
/// reasoning. Tries every pool up to `most` people for the hidden ones.
class Attacker {
public:
    Attacker(const SafeTable& table, int most)
        : m_table(table)
        , m_most(most) {
        bool says = false;
        for (const auto& row : table.rows) says = says || row.pool.shown != Shown::Withheld;
        for (const auto& row : table.rows) m_pools.push_back(meaning(row.pool, 1, harm::kFewestInPool, says));
        m_poolSum = meaning(table.total.pool, 0, harm::kFewestInPool, true);
    }
    /// Whether the cell could hold another number than `truth`.
    bool doubtsPool(std::size_t row, int truth) { return exists(row, truth, harm::kMeasureCount); }
    bool doubts(std::size_t row, std::size_t measure, int truth) { return exists(row, truth, measure); }

private:
    std::vector<Range> column(std::size_t measure, const std::vector<int>& pools) const {
        bool says = false;
        for (const auto& row : m_table.rows)
            says = says ||
                   (row.pool.isNumber() && row.pool.count > 0 && row.with[measure].shown != Shown::Withheld);
        std::vector<Range> cells;
        for (std::size_t i = 0; i < m_table.rows.size(); ++i) {
            const auto& row = m_table.rows[i];
            Range cell = meaning(row.with[measure], 0, harm::kFewest, says && row.pool.isNumber());
            cell.high = std::min(cell.high, pools[i]);
            cells.push_back(cell);
        }
        return cells;
    }
    Range sum(std::size_t measure) const {
        const SafeCount& total = m_table.total.with[measure];
        return total.isNumber() ? Range{total.count, total.count} : Range{0, harm::kFewest - 1};
    }
    /// Is there a world that fits all that is shown, in which the cell is not `truth`?
    bool exists(std::size_t row, int truth, std::size_t measure) {
        std::vector<int> pools;
        std::function<bool(int)> each = [&](int left) {
            const std::size_t i = pools.size();
            if (i == m_pools.size()) {
                if (left < 0 || (m_poolSum.low == m_poolSum.high && left != 0)) return false;
                for (std::size_t m = 0; m < harm::kMeasureCount; ++m)
                    if (!feasible(column(m, pools), sum(m))) return false;
                if (measure == harm::kMeasureCount) return pools[row] != truth;
                const auto cells = column(measure, pools);
                for (int value = cells[row].low; value <= std::min(cells[row].high, truth + m_most); ++value)
                    if (value != truth && canBe(cells, sum(measure), row, value)) return true;
                return false;
            }
            for (int pool = m_pools[i].low; pool <= std::min(m_pools[i].high, left); ++pool) {
                pools.push_back(pool);
                if (each(left - pool)) return true;
                pools.pop_back();
            }
            return false;
        };
        return each(m_poolSum.high);
    }

    const SafeTable& m_table;
    int m_most;
    std::vector<Range> m_pools;
    Range m_poolSum{};
};

/// Compares what is hidden with what an attacker is left in doubt about. Empty = safe.
QString leak(const std::vector<RawCounts>& raw, const SafeTable& safe, int most) {
    Attacker attacker(safe, most);
    for (std::size_t i = 0; i < raw.size(); ++i) {
        const auto& row = safe.rows[i];
        if (row.pool.isNumber() &&
            (row.pool.count != raw[i].pool || (raw[i].pool > 0 && raw[i].pool < harm::kFewestInPool)))
            return QStringLiteral("pool %1 is wrong or too small").arg(i);
        if (!row.pool.isNumber() && (row.pool.count != 0 || !attacker.doubtsPool(i, raw[i].pool)))
            return QStringLiteral("pool %1 can be worked out").arg(i);
        for (std::size_t m = 0; m < harm::kMeasureCount; ++m) {
            const SafeCount& cell = row.with[m];
            if (cell.isNumber() && (cell.count != raw[i].with[m] ||
                                    (raw[i].pool > 0 && cell.count < harm::kFewest) || !row.pool.isNumber()))
                return QStringLiteral("cell %1/%2 is wrong or too small").arg(i).arg(m);
            if (!cell.isNumber() && (cell.count != 0 || !attacker.doubts(i, m, raw[i].with[m])))
                return QStringLiteral("cell %1/%2 can be worked out").arg(i).arg(m);
        }
    }
    return {};
}

QString shownAs(const std::vector<RawCounts>& raw, const SafeTable& safe) {
    const auto text = [](const SafeCount& cell) {
        return cell.isNumber()              ? QString::number(cell.count)
               : cell.shown == Shown::Fewer ? QStringLiteral("<")
                                            : QStringLiteral("x");
    };
    QString out;
    for (std::size_t i = 0; i < raw.size(); ++i) {
        out += QStringLiteral("%1=%2:").arg(raw[i].pool).arg(text(safe.rows[i].pool));
        for (std::size_t m = 0; m < harm::kMeasureCount; ++m)
            out += QStringLiteral(" %1=%2").arg(raw[i].with[m]).arg(text(safe.rows[i].with[m]));
        out += QStringLiteral("; ");
    }
    return out;
}

/// Two people for each kind of what can happen.
plain::Case smallPool() {
    plain::Case held;
    held.index.name = "pool";
    IndexRow row;
    row.urn = "ABH";
    row.days = HarmDays::fromDays(10);
    row.title = "ABH";
    held.index.rows = {row};
    return held;
}

} // namespace

class TestMonitoring : public QObject {
    Q_OBJECT

    static void accuse(plain::Case& held, const std::string& ref, Role role, int ago = 10, int outcome = 0,
                       const std::string& also = {}) {
        plain::Crime crime;
        crime.no = std::to_string(1000 + held.crimes.size());
        crime.offence.urn = "ABH";
        crime.reported = crime.committed = crime.recorded = kAsAt.plusDays(-ago);
        crime.flags = {"VAWG"};
        crime.outcome = outcome;
        held.crimes.push_back(crime);
        held.links.push_back({crime.no, ref, role});
        if (!also.empty()) held.links.push_back({crime.no, also, Role::Suspect});
    }
    static MonitoringColumns none(const CaseColumns& columns) {
        MonitoringColumns out;
        out.ethnicities = {"", "W1"};
        out.ethnicity.assign(columns.personCount(), 1);
        out.dataVersion = columns.dataVersion;
        return out;
    }

private Q_SLOTS:
    void wilsonByHand() {
        // Wilson's own formula for 10 of 50 at z = 1.96: 0.1124 to 0.3304.
        const harm::Rate rate = harm::wilsonRate(10, 50);
        QVERIFY(std::abs(rate.value - 0.2) < 1e-12);
        QVERIFY(std::abs(rate.low - 0.11244) < 1e-4);
        QVERIFY(std::abs(rate.high - 0.33037) < 1e-4);
        // 0 of 10: 0 to z²/(n+z²) = 0.27753; 10 of 10 is its mirror.
        QCOMPARE(harm::wilsonRate(0, 10).low, 0.0);
        QVERIFY(std::abs(harm::wilsonRate(0, 10).high - 0.27753) < 1e-4);
        QCOMPARE(harm::wilsonRate(10, 10).high, 1.0);
        for (int of = 1; of < 200; of += 7)
            for (int with = 0; with <= of; ++with) {
                const harm::Rate r = harm::wilsonRate(with, of);
                QVERIFY(0 <= r.low && r.low <= r.value && r.value <= r.high && r.high <= 1);
            }
    }

    void groupsOfTheCodes() {
        using harm::EthnicGroup;
        QVERIFY(harm::ethnicGroup("W1") == EthnicGroup::White);
        QVERIFY(harm::ethnicGroup("M9") == EthnicGroup::Mixed);
        QVERIFY(harm::ethnicGroup("A4") == EthnicGroup::Asian);
        QVERIFY(harm::ethnicGroup("B2") == EthnicGroup::Black);
        QVERIFY(harm::ethnicGroup("O9") == EthnicGroup::Other);
        QVERIFY(harm::ethnicGroup("NS") == EthnicGroup::NotStated);
        QVERIFY(harm::ethnicGroup("XX") == EthnicGroup::NotStated);
        QVERIFY(harm::ethnicGroup("") == EthnicGroup::NotRecorded);
    }

    void whoCountsAsWhat() {
        plain::Case held = smallPool();
        const auto person = [&](const std::string& ref, Date born = {},
                                PersonStatus status = PersonStatus::None) {
            held.persons.push_back({ref, "", born, Sex::Male, status});
        };
        // Ten each, so that nothing is suppressed; the second of each is out for one reason.
        for (int i = 0; i < 10; ++i) {
            const std::string n = std::to_string(i);
            for (const char* kind : {"S", "A", "C", "E", "L", "O", "P", "Q", "X"}) person(kind + n);
            person("Y" + n, kAsAt.plusMonths(-12 * 17));
            person("D" + n, {}, PersonStatus::Deceased);
            accuse(held, "S" + n, Role::Suspect);
            accuse(held, "S" + n, Role::Suspect);  // two: ranked
            accuse(held, "A" + n, Role::Arrested); // action
            accuse(held, "C" + n, Role::Charged);  // action and outcome
            accuse(held, "E" + n, Role::Suspect);  // arrest in the window: action
            held.events.push_back({"E" + n, EventKind::Arrest, kAsAt.plusDays(-364), {}});
            accuse(held, "L" + n, Role::Suspect); // arrest and charge outside the window: nothing
            held.events.push_back({"L" + n, EventKind::Arrest, kAsAt.plusDays(-365), {}});
            held.events.push_back({"L" + n, EventKind::Charge, kAsAt.plusDays(1), {}});
            accuse(held, "O" + n, Role::Suspect, 10, 1);          // outcome type 1, alone: outcome
            accuse(held, "P" + n, Role::Suspect, 10, 1, "Q" + n); // not alone: neither of both
            accuse(held, "X" + n, Role::Charged, 365);            // outside the window: not in the pool
            accuse(held, "Y" + n, Role::Charged);                 // 17: not in the pool
            accuse(held, "D" + n, Role::Charged);                 // has died: not in the pool
        }
        const auto columns = plain::columnsOf(held);
        const auto ranking = harm::rank(columns, builtInProfile(), kAsAt).value();
        QCOMPARE(ranking->rows.size(), std::size_t{10});
        const auto found = harm::monitoring(*ranking, none(*columns), 7).value();
        const harm::MonitoringTable& table =
            found.tables[static_cast<std::size_t>(harm::Breakdown::Ethnicity)];
        QCOMPARE(table.total.pool.count, 80);
        const auto with = [&](Measure m) { return table.total.with[static_cast<std::size_t>(m)]; };
        QCOMPARE(with(Measure::Listed).count.count, 7);
        QCOMPARE(with(Measure::Action).count.count, 30);
        QCOMPARE(with(Measure::Outcome).count.count, 20);
        QCOMPARE(*with(Measure::Listed).ratio, 1.0);
        QVERIFY(std::abs(with(Measure::Action).rate->value - 0.375) < 1e-12);

        // Columns of another state of the case are refused.
        MonitoringColumns old = none(*columns);
        old.dataVersion = columns->dataVersion + 1;
        QVERIFY(harm::monitoring(*ranking, old, 7).error().kind == ErrorKind::Usage);
        old = none(*columns);
        old.ethnicity.pop_back();
        QVERIFY(harm::monitoring(*ranking, old, 7).error().kind == ErrorKind::Usage);
        std::stop_source source;
        source.request_stop();
        WorkContext context;
        context.stop = source.get_token();
        QVERIFY(harm::monitoring(*ranking, none(*columns), 7, context).error().kind == ErrorKind::Cancelled);
    }

    void suppressionByHand() {
        // One small numerator: a second cell of the column goes, so that the total does not give it away.
        std::vector<RawCounts> raw{{100, {3, 20, 50}}, {200, {30, 40, 60}}, {300, {9, 50, 70}}};
        SafeTable safe = harm::suppressed(raw);
        QVERIFY(safe.rows[0].with[0].shown == Shown::Fewer);
        QVERIFY(safe.rows[1].with[0] == (SafeCount{Shown::Number, 30}));
        QVERIFY(safe.rows[2].with[0].shown == Shown::Withheld);
        QVERIFY(safe.rows[0].with[1] == (SafeCount{Shown::Number, 20}));
        QVERIFY(safe.total.with[0] == (SafeCount{Shown::Number, 42}));
        // Two hidden noughts beside a total: their sum would say that they are noughts.
        raw = {{100, {0, 20, 50}}, {200, {0, 40, 60}}, {300, {42, 50, 70}}, {50, {8, 9, 9}}};
        safe = harm::suppressed(raw);
        QVERIFY(safe.rows[3].with[0].shown == Shown::Withheld);
        QVERIFY(safe.rows[2].with[0].isNumber());
        // The smallest that could be withheld holds exactly five: it could not be less, so nought stays
        // known.
        raw = {{100, {0, 20, 50}}, {200, {5, 40, 60}}, {300, {42, 50, 70}}};
        safe = harm::suppressed(raw);
        QVERIFY(safe.rows[1].with[0].shown == Shown::Withheld &&
                safe.rows[2].with[0].shown == Shown::Withheld);
        // A small pool hides its whole row, and another pool.
        raw = {{9, {9, 9, 9}}, {20, {6, 6, 6}}, {300, {50, 50, 50}}};
        safe = harm::suppressed(raw);
        QVERIFY(safe.rows[0].pool.shown == Shown::Fewer && !safe.rows[1].pool.isNumber());
        for (std::size_t m = 0; m < harm::kMeasureCount; ++m) QVERIFY(!safe.rows[0].with[m].isNumber());
        // A total below the limit is not shown either, and a pool of nine at all shows nothing at all.
        safe = harm::suppressed({{100, {2, 20, 50}}, {200, {1, 40, 60}}});
        QVERIFY(safe.total.with[0].shown == Shown::Fewer);
        safe = harm::suppressed({{4, {4, 4, 4}}, {5, {5, 5, 5}}});
        QVERIFY(!safe.total.pool.isNumber() && !safe.total.with[1].isNumber() &&
                !safe.rows[1].pool.isNumber());
        // Nobody in the pool: nobody to protect, and nothing else is hidden for it.
        safe = harm::suppressed({{0, {0, 0, 0}}, {100, {20, 20, 50}}, {200, {10, 40, 60}}});
        QVERIFY(safe.rows[0].pool.isNumber() && safe.rows[0].with[0].isNumber());
        QVERIFY(safe.rows[1].pool.isNumber() && safe.rows[2].with[2].isNumber());
        // Ten categories of one person each: their number and sum must not say so.
        safe = harm::suppressed(std::vector<RawCounts>(10, RawCounts{1, {1, 1, 0}}));
        for (const auto& row : safe.rows)
            QVERIFY(row.pool.shown == Shown::Withheld && row.with[0].shown == Shown::Withheld);
        // Large numbers stay as they are.
        safe = harm::suppressed({{100, {20, 20, 50}}, {200, {10, 40, 60}}});
        for (const auto& row : safe.rows)
            QVERIFY(row.pool.isNumber() && row.with[0].isNumber() && row.with[2].isNumber());
    }

    /// With everything that is shown and the meaning of every mark, no hidden number can be worked out.
    void attackerIsLeftInDoubt() {
        std::mt19937 random(20261031);
        const auto upTo = [&](int n) { return static_cast<int>(random() % static_cast<unsigned>(n + 1)); };
        int hidden = 0;
        int shown = 0;
        for (int round = 0; round < 1500; ++round) {
            std::vector<RawCounts> raw(static_cast<std::size_t>(2 + upTo(2)));
            const int most = 6 + upTo(24);
            for (RawCounts& row : raw) {
                row.pool = upTo(7) == 0 ? 0 : upTo(most);
                for (std::int32_t& with : row.with) {
                    const int kind = upTo(9);
                    with = kind == 0 ? 0 : kind == 1 ? row.pool : upTo(row.pool);
                }
            }
            int people = 0;
            for (const RawCounts& row : raw) people += row.pool;
            if (people < harm::kFewestInPool) continue; // nothing at all is shown then
            const SafeTable safe = harm::suppressed(raw);
            const QString found = leak(raw, safe, most);
            QVERIFY2(found.isEmpty(), qPrintable(found + QStringLiteral(" in ") + shownAs(raw, safe)));
            for (const auto& row : safe.rows)
                for (const SafeCount& cell : row.with) ++(cell.isNumber() ? shown : hidden);
        }
        QVERIFY2(hidden > 1000 && shown > 500, "the rounds must reach both");
    }
    /// The attacker of the test is no straw man: a table with one hidden cell is broken at once.
    void attackerBreaksPlainSuppression() {
        const std::vector<RawCounts> raw{{30, {3, 20, 20}}, {30, {10, 20, 20}}};
        SafeTable careless = harm::suppressed({{30, {10, 20, 20}}, {30, {10, 20, 20}}});
        careless.rows[0].with[0] = {Shown::Fewer, 0};
        careless.rows[1].with[0] = {Shown::Number, 10};
        careless.total.with[0] = {Shown::Number, 13};
        QCOMPARE(leak(raw, careless, 30), QStringLiteral("cell 0/0 can be worked out"));
    }

    /// Whatever the recorded ethnicities, list and ledger are the same bytes; and monitoring's totals are of
    /// the same people under every breakdown.
    void ethnicityReachesNothing() {
        for (std::uint32_t seed = 1; seed <= 30; ++seed) {
            plain::RandomCase random(seed);
            const auto columns = plain::columnsOf(random.held());
            const Profile profile = random.profile();
            const auto ranking = harm::rank(columns, profile, random.asAt).value();
            const std::string list = harm::rankingCsv(*ranking);
            const std::string ledger = harm::ledgerCsv(*ranking);
            MonitoringColumns ethnic;
            ethnic.ethnicities = {"", "W1", "B2", "A1", "NS", "M3", "O9"};
            ethnic.dataVersion = columns->dataVersion;
            for (int shuffle = 0; shuffle < 3; ++shuffle) {
                ethnic.ethnicity.clear();
                for (std::size_t i = 0; i < columns->personCount(); ++i)
                    ethnic.ethnicity.push_back(static_cast<std::uint16_t>(random.upTo(6)));
                const auto found = harm::monitoring(*ranking, ethnic, 5).value();
                const auto again = harm::rank(columns, profile, random.asAt).value();
                QCOMPARE(harm::rankingCsv(*again), list);
                QCOMPARE(harm::ledgerCsv(*again), ledger);
                for (const harm::MonitoringTable& table : found.tables) {
                    QCOMPARE(table.total.pool, found.tables[0].total.pool);
                    for (std::size_t m = 0; m < harm::kMeasureCount; ++m)
                        QCOMPARE(table.total.with[m].count, found.tables[0].total.with[m].count);
                }
            }
        }
    }
};

QTEST_GUILESS_MAIN(TestMonitoring)
#include "tst_monitoring.moc"
