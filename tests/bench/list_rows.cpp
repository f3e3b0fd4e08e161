// SPDX-License-Identifier: GPL-3.0-or-later
// Lists of a thousand to a million suspects (ten thousand to ten million crimes): a click on a facet, sorting
// by a column, and scrolling through it in the real table, offscreen. What counts is the longest turn of the
// event loop.
#include "models/harm/ranking.h"
#include "models/tables/list_parts.h"
#include "models/tables/ranking_filter.h"
#include "models/tables/ranking_model.h"
#include "models/tables/ranking_view.h"
#include "tests/bench/bench.h"
#include "tests/bench/grown_case.h"
#include "views/common/theme.h"
#include "views/lists/ranking_table.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QScrollBar>
#include <QTimer>
#include <cstdio>

namespace harmdesk::bench {

namespace {

constexpr std::size_t kLongest = 1'000'000;
constexpr std::size_t kCrimesEach = 10;
constexpr double kBarClickMs = 30;
constexpr double kBarFrameMs = 50;

double msOf(const QElapsedTimer& timer) {
    return static_cast<double>(timer.nsecsElapsed()) / 1e6;
}

std::shared_ptr<const Ranking> longList(std::size_t suspects) {
    const auto columns = grownColumns(suspects, kCrimesEach);
    if (!columns) return nullptr;
    Profile everybody;
    everybody.eligibleFlag.clear();
    everybody.windowDays = 1200;
    everybody.minCrimes = 1;
    everybody.minAge = 0;
    everybody.excludePersonStatus.clear();
    everybody.excludeRecordStatus.clear();
    auto list = harm::rankWithDetails(columns, everybody, *Date::fromYmd(2026, 10, 31));
    return list ? *list : nullptr;
}

void facetClicks(const Ranking& list) {
    const auto facets = tables::facetColumns(list);
    const tables::SearchBuffer search(list);
    tables::FilterState state;
    std::vector<double> clicks;
    const QStringList boroughs{QStringLiteral("Barnet"), QStringLiteral("Camden"), QStringLiteral("Enfield")};
    for (int i = 0; i < 9; ++i) {
        state.boroughs = QStringList{boroughs[i % 3]};
        state.custody = i % 2 == 0 ? std::vector<CustodyKind>{CustodyKind::Bail} : std::vector<CustodyKind>{};
        state.groups = i % 4 == 1 ? std::vector<OffenceGroup>{OffenceGroup::ViolenceWithInjury}
                                  : std::vector<OffenceGroup>{};
        QElapsedTimer timer;
        timer.start();
        const tables::FilterResult result = tables::applyFilter(*facets, nullptr, search, state);
        clicks.push_back(msOf(timer));
        if (result.rows.empty()) std::fprintf(stderr, "a facet shows nobody\n");
    }
    std::printf("click %.2f %zu\n", median(clicks), list.rows.size());
}

/// The longest turn of the event loop while `steps` are taken, one a turn.
double longestTurn(int steps, const std::function<void(int)>& step) {
    double longest = 0;
    for (int i = 0; i < steps; ++i) {
        QElapsedTimer timer;
        timer.start();
        step(i);
        QApplication::processEvents();
        longest = std::max(longest, msOf(timer));
    }
    return longest;
}

/// A month before in which everybody stood somewhere else.
std::shared_ptr<const CycleHistory> monthBefore(const Ranking& list) {
    auto history = std::make_shared<CycleHistory>();
    CycleInfo cycle;
    cycle.label = "2026-09";
    cycle.asAt = *Date::fromYmd(2026, 9, 30);
    history->cycles.push_back(cycle);
    const auto count = static_cast<std::int32_t>(list.rows.size());
    for (const RankedSuspect& row : list.rows)
        history->places[std::string(list.columns->nominalRef[row.person])] = {
            CyclePlace{(row.rank * 7 + 13) % count + 1, row.score}};
    return history;
}

void scrollAndSort(const std::shared_ptr<const Ranking>& list) {
    tables::RankingModel model;
    tables::RankingView view;
    view.setSourceModel(&model);
    // As the page does it: taken apart in the background, then handed over.
    const auto history = monthBefore(*list);
    QElapsedTimer apart;
    apart.start();
    const tables::ListParts parts = tables::listParts(*list, history, 100);
    const double preparing = msOf(apart);
    QElapsedTimer handing;
    handing.start();
    model.setRanking(list, parts);
    std::printf("parts %.1f %.1f\n", msOf(handing), preparing);
    views::RankingTable table;
    table.resize(1400, 900);
    table.setView(&view);
    table.show();
    QApplication::processEvents();
    QScrollBar* bar = table.verticalScrollBar();
    const double scroll = longestTurn(200, [&](int i) {
        bar->setValue(i % 2 == 0 ? static_cast<int>(static_cast<double>(bar->maximum()) * i / 200)
                                 : bar->value() + bar->pageStep());
    });
    std::printf("scroll %.1f %d\n", scroll, view.rowCount());
    // Once through the columns, then both directions.
    double first = 0;
    double sort = 0;
    for (int column = 0; column < view.columnCount(); ++column) {
        first = std::max(first, longestTurn(1, [&](int) { view.sort(column, Qt::AscendingOrder); }));
        sort = std::max(sort, longestTurn(2, [&](int turn) {
                            view.sort(column, turn == 0 ? Qt::DescendingOrder : Qt::AscendingOrder);
                        }));
    }
    std::printf("sort %.1f %.1f\n", first, sort);
}

} // namespace

int listChild(int& argc, char** argv, std::size_t suspects) {
    QApplication app(argc, argv);
    const auto list = longList(suspects);
    if (!list) return 1;
    facetClicks(*list);
    scrollAndSort(list);
    return 0;
}

namespace {

Result<std::vector<Row>> rowsOf(const Workspace& work, std::size_t suspects) {
    HARMDESK_TRY_ASSIGN(run, runChild(work, {QStringLiteral("list"), QString::number(suspects)}));
    std::vector<Row> rows;
    const auto add = [&](const QString& what, double ms, double bar, const QString& barText) {
        const bool full = suspects == kLongest;
        rows.push_back({what, QStringLiteral("%1 ms").arg(fixed(ms, 1)), QStringLiteral("-"),
                        QStringLiteral("-"), full ? barText : QStringLiteral("-"),
                        full ? verdict(ms < bar) : QStringLiteral("-")});
    };
    const QString frame = QStringLiteral("<= 50 ms");
    for (const QString& line : run.output) {
        const QStringList words = line.split(QLatin1Char(' '));
        if (words.size() < 3) continue;
        const double figure = words[1].toDouble();
        const double second = words[2].toDouble();
        if (words[0] == QLatin1String("click"))
            add(QStringLiteral("%1 rows: a click on a facet").arg(words[2]), figure, kBarClickMs,
                QStringLiteral("< 30 ms"));
        if (words[0] == QLatin1String("parts"))
            add(QStringLiteral("  a new list, after %1 ms in the background").arg(fixed(second, 0)), figure,
                kBarFrameMs, frame);
        if (words[0] == QLatin1String("scroll"))
            add(QStringLiteral("  scrolling, longest frame"), figure, kBarFrameMs, frame);
        if (words[0] == QLatin1String("sort")) {
            add(QStringLiteral("  sorting by a column, longest frame"), second, kBarFrameMs, frame);
            add(QStringLiteral("  the same for the first time"), figure, kBarFrameMs, frame);
        }
    }
    if (rows.size() < 5) return fail(ErrorKind::Internal, QStringLiteral("The long list said nothing."));
    return rows;
}

} // namespace

Result<std::vector<Row>> listRows(const Workspace& work) {
    std::vector<Row> rows;
    for (std::size_t suspects = kLongest / 1000; suspects <= kLongest; suspects *= 10) {
        HARMDESK_TRY_ASSIGN(more, rowsOf(work, suspects));
        rows.insert(rows.end(), more.begin(), more.end());
    }
    return rows;
}

} // namespace harmdesk::bench
