// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/harm/ranking.h"
#include "models/storage/case_connection.h"
#include "models/tables/co_accused_model.h"
#include "models/tables/event_model.h"
#include "models/tables/ledger_model.h"
#include "models/tables/linked_offence_model.h"
#include "models/tables/suspect_standing.h"
#include "models/tables/timeline.h"
#include "models/tables/victim_model.h"
#include "tests/support/case_files.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QtTest>

using namespace harmdesk;

namespace {

/// The small case of tests/support with more crimes, so that every reason and every clock occurs.
///  N300: counted C30 (× 2), D01 (unmapped), D02 (with N100 and N200 as victims); not counted C10
///  (cancelled), E01 (before the window, summary, open, limit runs), E02 (before the window, closed 16 with
///  DA), E03 (not eligible, open, either way), E04 (before the window, summary, open, limit passed), E05
///  (closed 16, no DA, indictable).
constexpr char kMore[] = R"sql(
BEGIN;
INSERT INTO word VALUES (20, 'VAWG'), (21, 'DA');
INSERT INTO offence VALUES (10, '', '105/01', '', 'Common assault and battery'), (11, '', '019/08', '', 'Rape of a female aged 16 or over'),
                           (12, '', '195/94', '', 'Harassment');
INSERT INTO crime VALUES
  (10, 'D01', 2,  20520, NULL, 20560, 20560, 1, 1, NULL, NULL, NULL, 20, 0, 0, NULL, '', NULL, NULL, '', 2, 10),
  (11, 'D02', 11, 20540, NULL, 20570, 20570, 1, 1, NULL, NULL, NULL, 20, 0, 0, NULL, '', NULL, NULL, '', 2, 11),
  (12, 'E01', 10, 20640, NULL, 20100, 20100, 1, 1, NULL, NULL, NULL, 20, 0, 0, NULL, '', NULL, NULL, '', 2, 12),
  (13, 'E02', 1,  20000, NULL, 20010, 20010, 1, 1, NULL, NULL, NULL, 3,  0, 16, 20100, '', NULL, NULL, '', 2, 13),
  (14, 'E03', 1,  20600, NULL, 20610, 20610, 1, 1, NULL, NULL, NULL, NULL, 0, 0, NULL, '', NULL, NULL, '', 2, 14),
  (15, 'E04', 10, 20000, NULL, 20020, 20020, 1, 1, NULL, NULL, NULL, 20, 0, 0, NULL, '', NULL, NULL, '', 2, 15),
  (16, 'E05', 11, 20000, NULL, 20030, 20030, 1, 1, NULL, NULL, NULL, 20, 0, 16, 20100, '', NULL, NULL, '', 2, 16);
INSERT INTO link VALUES
  (10, 1, 0, NULL, 3, 20), (11, 1, 1, NULL, 3, 21), (11, 2, 4, 5, 3, 22), (11, 3, 4, 6, 3, 23), (12, 1, 0, NULL, 3, 24),
  (13, 1, 0, NULL, 3, 25), (14, 1, 0, NULL, 3, 26), (15, 1, 0, NULL, 3, 27), (16, 1, 0, NULL, 3, 28);
INSERT INTO event VALUES (10, 1, 7, 20600, 21000, NULL, 10, 4, 10), (11, 1, 3, 20530, NULL, 1, NULL, 4, 11),
                         (12, 1, 2, 20690, NULL, NULL, NULL, 4, 12);
UPDATE meta SET value = value + 1 WHERE key = 'data_version';
COMMIT;
)sql";

} // namespace

class DossierModelsTest : public QObject {
    Q_OBJECT
    QTemporaryDir m_folder;
    std::shared_ptr<const Ranking> m_ranking;
    std::shared_ptr<const Dossier> m_dossier;
    std::unique_ptr<storage::CaseConnection> m_connection;

    std::shared_ptr<const Dossier> dossier(const char* ref) {
        auto loaded = m_connection->suspects().loadDossier(ref);
        return loaded ? std::make_shared<const Dossier>(std::move(*loaded)) : nullptr;
    }

    static QString at(const QAbstractItemModel& model, int row, const char* column,
                      int role = Qt::DisplayRole) {
        for (int c = 0; c < model.columnCount(); ++c) {
            if (model.headerData(c, Qt::Horizontal, tables::ColumnIdRole).toString() == QLatin1String(column))
                return model.index(row, c).data(role).toString();
        }
        return QStringLiteral("no such column");
    }

    static QStringList columnOf(const QAbstractItemModel& model, const char* column) {
        QStringList out;
        for (int row = 0; row < model.rowCount(); ++row) out += at(model, row, column);
        return out;
    }

    /// Every cell answers every role that tables use, and every column has an id of its own and a title.
    static void probe(const QAbstractItemModel& model) {
        QSet<QString> ids;
        for (int c = 0; c < model.columnCount(); ++c) {
            const QString id = model.headerData(c, Qt::Horizontal, tables::ColumnIdRole).toString();
            QVERIFY(!id.isEmpty() && !ids.contains(id));
            ids.insert(id);
            QVERIFY(!model.headerData(c, Qt::Horizontal, Qt::DisplayRole).toString().isEmpty());
            for (int row = 0; row < model.rowCount(); ++row)
                for (int role :
                     {int(Qt::DisplayRole), int(Qt::ToolTipRole), int(tables::SortRole), int(tables::RefRole),
                      int(tables::ToneRole), int(tables::StrongRole), int(tables::IconRole), 12345})
                    model.index(row, c).data(role);
        }
    }

private Q_SLOTS:
    void initTestCase() {
        const QString path = testing::makeCase(m_folder.path());
        testing::fillSmallCase(path);
        testing::runSql(path, kMore);
        auto connection = storage::openCase(path, testing::viewing());
        QVERIFY2(connection, connection ? "" : qPrintable(connection.error().text));
        m_connection = std::move(*connection);
        auto columns = m_connection->suspects().loadColumns({});
        QVERIFY2(columns, columns ? "" : qPrintable(columns.error().text));
        Profile profile = builtInProfile();
        profile.minCrimes = 1;
        auto ranking = harm::rankWithDetails(*columns, profile, Date::fromDays(testing::day("2026-08-31")));
        QVERIFY(ranking);
        m_ranking = *ranking;
        m_dossier = dossier("N300");
        QVERIFY(m_dossier);
    }

    void modelsKeepTheRules() {
        tables::LedgerModel ledger;
        tables::LinkedOffenceModel linked;
        tables::VictimModel victims;
        tables::CoAccusedModel coAccused;
        tables::EventModel events;
        tables::OtherRoleModel otherRoles;
        const auto fatal = QAbstractItemModelTester::FailureReportingMode::Fatal;
        QAbstractItemModelTester t1(&ledger, fatal);
        QAbstractItemModelTester t2(&linked, fatal);
        QAbstractItemModelTester t3(&victims, fatal);
        QAbstractItemModelTester t4(&coAccused, fatal);
        QAbstractItemModelTester t5(&events, fatal);
        QAbstractItemModelTester t6(&otherRoles, fatal);
        for (const char* ref : {"N300", "N050", "N200", "N300"}) {
            const auto one = dossier(ref);
            QVERIFY(one);
            ledger.setContent(m_ranking, one);
            ledger.setShowNotCounted(!ledger.showsNotCounted());
            linked.setContent(m_ranking, one);
            victims.setContent(m_ranking, one);
            coAccused.setContent(m_ranking, one);
            events.setContent(one, m_ranking->asAt);
            otherRoles.setContent(one);
            for (const QAbstractItemModel* model : std::initializer_list<const QAbstractItemModel*>{
                     &ledger, &linked, &victims, &coAccused, &events, &otherRoles})
                probe(*model);
        }
        ledger.setContent(nullptr, m_dossier);
        QCOMPARE(ledger.rowCount(), 0);
        ledger.setContent(m_ranking, nullptr);
        QCOMPARE(ledger.rowCount(), 0);
        linked.setContent(nullptr, nullptr);
        victims.setContent(nullptr, m_dossier);
        QCOMPARE(victims.rowCount(), 2);
        QCOMPARE(at(victims, 0, "days"), QStringLiteral("0.00"));
    }

    void theLedgerAddsUpToTheScore() {
        tables::LedgerModel ledger;
        ledger.setContent(m_ranking, m_dossier);
        const auto person = harm::personByRef(*m_ranking->columns, "N300");
        const int place = harm::rowOf(*m_ranking, *person);
        QVERIFY(place >= 0);
        const HarmDays score = m_ranking->rows[static_cast<std::size_t>(place)].score;
        QCOMPARE(ledger.total().score, score);
        qint64 end = 0;
        HarmDays groups;
        for (int row = 0; row < ledger.rowCount(); ++row) {
            const QModelIndex bar = ledger.index(row, ledger.columnOf(QStringLiteral("waterfall")));
            QCOMPARE(bar.data(tables::BarStartRole).toLongLong(), end); // starts where the one above ended
            end += bar.data(tables::BarLengthRole).toLongLong();
            QCOMPARE(bar.data(tables::ScaleRole).toLongLong(), score.hundredths());
        }
        QCOMPARE(end, score.hundredths());
        for (const HarmDays days : ledger.total().byGroup) groups += days;
        QCOMPARE(groups, score);
        QCOMPARE(at(ledger, ledger.rowCount() - 1, "so_far"), score.display());
        QVERIFY(
            ledger.headerData(ledger.columnOf(QStringLiteral("waterfall")), Qt::Horizontal, Qt::DisplayRole)
                .toString()
                .contains(score.display()));
    }

    void theLedgerSaysWhatCountsAndWhy() {
        tables::LedgerModel ledger;
        ledger.setContent(m_ranking, m_dossier);
        QCOMPARE(columnOf(ledger, "crime_no"),
                 (QStringList{QStringLiteral("C30"), QStringLiteral("D01"), QStringLiteral("D02")}));
        QCOMPARE(at(ledger, 0, "offences"), QStringLiteral("2"));
        QCOMPARE(at(ledger, 0, "role"), QStringLiteral("Charged"));
        QCOMPARE(at(ledger, 0, "reported"), QStringLiteral("1 Mar 2026"));
        QCOMPARE(at(ledger, 0, "source"), QStringLiteral("crimes.csv, line 2, import 1"));
        QVERIFY(at(ledger, 0, "offence", Qt::ToolTipRole)
                    .contains(QStringLiteral("crimes.csv, line 2, import 1")));
        QCOMPARE(ledger.index(0, ledger.columnOf(QStringLiteral("offence"))).data(tables::CountRole).toInt(),
                 1);
        QCOMPARE(at(ledger, 1, "days"), QString()); // unmapped: no value, not a silent zero
        QCOMPARE(ledger.total().unmapped, 1);
        QCOMPARE(ledger.total().victims, 2);
        QCOMPARE(at(ledger, 2, "days"), QStringLiteral("1,825.00"));
        QCOMPARE(at(ledger, 2, "victims"), QStringLiteral("A B"));

        QSignalSpy inserted(&ledger, &QAbstractItemModel::rowsInserted);
        ledger.setShowNotCounted(true);
        QCOMPARE(inserted.size(), 1);
        QCOMPARE(ledger.total().notCounted, 6);
        QCOMPARE(ledger.rowCount(), 9);
        QCOMPARE(ledger.total().allegations, 3); // the total does not move
        for (int row = 3; row < 9; ++row) {
            QVERIFY(!at(ledger, row, "counts").isEmpty());
            QVERIFY(!ledger.index(row, ledger.columnOf(QStringLiteral("waterfall")))
                         .data(tables::BarLengthRole)
                         .isValid());
            QCOMPARE(at(ledger, row, "so_far"), QString());
        }
        ledger.setShowNotCounted(false);
        QCOMPARE(ledger.rowCount(), 3);
    }

    void linkedOffencesComeByWhatCanBeActedOn() {
        tables::LinkedOffenceModel linked;
        linked.setContent(m_ranking, m_dossier);
        QCOMPARE(columnOf(linked, "crime_no"),
                 (QStringList{QStringLiteral("E01"), QStringLiteral("E03"), QStringLiteral("E04"),
                              QStringLiteral("E02"), QStringLiteral("E05"), QStringLiteral("C10")}));
        QCOMPARE(at(linked, 0, "open"), QStringLiteral("Open, limit runs"));
        QVERIFY2(at(linked, 0, "clock").contains(QStringLiteral("day")), qPrintable(at(linked, 0, "clock")));
        QCOMPARE(at(linked, 1, "clock"), QStringLiteral("No limit"));
        QVERIFY(at(linked, 2, "clock").startsWith(QStringLiteral("Lapsed")));
        QCOMPARE(at(linked, 2, "clock", tables::ToneRole).toInt(), int(tables::Tone::Danger));
        QVERIFY(!at(linked, 2, "clock", tables::IconRole).isEmpty()); // not by colour alone
        QCOMPARE(at(linked, 3, "open"), QStringLiteral("Evidence-led review"));
        QCOMPARE(at(linked, 4, "open"), QStringLiteral("Review anew"));
        QVERIFY(at(linked, 5, "open").contains(QStringLiteral("cancelled")));
        for (int row = 0; row < linked.rowCount(); ++row) QVERIFY(!at(linked, row, "why").isEmpty());
    }

    void victimsStayPseudonymsUntilRevealed() {
        tables::VictimModel victims;
        victims.setContent(m_ranking, m_dossier);
        QCOMPARE(columnOf(victims, "pseudonym"),
                 (QStringList{QStringLiteral("Victim A"), QStringLiteral("Victim B")}));
        const auto everything = [&] {
            QString all;
            for (int row = 0; row < victims.rowCount(); ++row)
                for (int c = 0; c < victims.columnCount(); ++c)
                    for (int role = 0; role < Qt::UserRole + 200; ++role)
                        all += victims.index(row, c).data(role).toString();
            return all;
        };
        QVERIFY(!everything().contains(QStringLiteral("Bell")));
        QVERIFY(!everything().contains(QStringLiteral("N100")));
        // C30: 2 × ABH 10 for A alone; D02: 1,825 for both.
        QCOMPARE(at(victims, 0, "days"), QStringLiteral("1,845.00"));
        QCOMPARE(at(victims, 1, "days"), QStringLiteral("1,825.00"));
        QVERIFY(victims.overlapSentence().contains(QStringLiteral("D02")));
        QVERIFY(at(victims, 0, "note").contains(QStringLiteral("also a suspect")));

        QSignalSpy changed(&victims, &QAbstractItemModel::dataChanged);
        victims.setRevealed({{"A", "N100", "Bell", "Ann"}});
        QCOMPARE(changed.size(), 1);
        QCOMPARE(at(victims, 0, "name"), QStringLiteral("Bell, Ann (N100)"));
        QCOMPARE(at(victims, 1, "name"), QString());
        victims.setContent(m_ranking, m_dossier); // another list, the same dossier
        QVERIFY(victims.isRevealed());
        victims.setContent(m_ranking, dossier("N300")); // opened again
        QVERIFY(!victims.isRevealed());
        QVERIFY(!everything().contains(QStringLiteral("Bell")));
    }

    void coAccusedHaveTheirRank() {
        tables::CoAccusedModel model;
        model.setContent(m_ranking, m_dossier);
        QCOMPARE(model.rowCount(), 1);
        QCOMPARE(at(model, 0, "name"), QStringLiteral("Dunn, Lee"));
        QCOMPARE(model.index(0, 0).data(tables::RefRole).toString(), QStringLiteral("N050"));
        QCOMPARE(at(model, 0, "shared"), QStringLiteral("1"));
        const auto person = harm::personByRef(*m_ranking->columns, "N050");
        const int place = harm::rowOf(*m_ranking, *person);
        QVERIFY(place >= 0);
        QCOMPARE(at(model, 0, "rank").toInt(), m_ranking->rows[static_cast<std::size_t>(place)].rank);
    }

    void eventsComeNewestFirst() {
        tables::EventModel events;
        events.setContent(m_dossier, m_ranking->asAt);
        QCOMPARE(events.rowCount(), 5);
        QCOMPARE(at(events, 0, "event"), QStringLiteral("Released under investigation"));
        QCOMPARE(at(events, 1, "state"), QStringLiteral("In force"));
        QCOMPARE(events.inForce(), 1); // the order; bail ended in April
        QCOMPARE(at(events, 4, "event"), QStringLiteral("Arrest"));

        tables::OtherRoleModel roles;
        roles.setContent(m_dossier);
        QCOMPARE(columnOf(roles, "crime_no"), QStringList{QStringLiteral("C20")});
        QCOMPARE(at(roles, 0, "role"), QStringLiteral("Victim"));
    }

    void theTimelineSaysWhatItShows() {
        const tables::Timeline timeline = tables::timelineOf(*m_ranking, *m_dossier);
        QVERIFY(!timeline.isEmpty());
        int counted = 0;
        for (const tables::TimelineMark& mark : timeline.marks) {
            QVERIFY(mark.on >= timeline.first && mark.on <= timeline.last);
            QVERIFY(!mark.toolTip.isEmpty());
            counted += mark.shape == tables::TimelineMark::Shape::CountedDot;
        }
        QCOMPARE(counted, 3);
        QCOMPARE(timeline.windowFirst, Date::fromDays(testing::day("2025-09-01")));
        QVERIFY2(timeline.sentence.contains(QStringLiteral("3 counted")), qPrintable(timeline.sentence));
        QCOMPARE(timeline.gaps.size(), std::size_t(1));
        QVERIFY(
            std::is_sorted(timeline.marks.begin(), timeline.marks.end(), [](const auto& a, const auto& b) {
                return std::pair(a.lane, a.on) < std::pair(b.lane, b.on);
            }));
        Dossier nothing;
        nothing.person.nominalRef = "nobody";
        QVERIFY(tables::timelineOf(*m_ranking, nothing).isEmpty());
    }

    void standingNamesTheRule() {
        const auto standing = [&](const char* ref, auto&& change) {
            Profile profile = m_ranking->profile;
            change(profile);
            const auto ranking = harm::rank(m_ranking->columns, profile, m_ranking->asAt);
            return tables::whyNotRanked(**ranking, *harm::personByRef(*m_ranking->columns, ref));
        };
        QCOMPARE(standing("N300", [](Profile&) {}), QString());
        QVERIFY(standing("N300", [](Profile& p) {
                    p.excludePersonStatus = {PersonStatus::Wanted};
                }).contains(QStringLiteral("Wanted")));
        QVERIFY(
            standing("N300", [](Profile& p) { p.minCrimes = 9; }).contains(QStringLiteral("3 allegation")));
        QVERIFY(standing("N300", [](Profile& p) { p.minVictims = 5; }).contains(QStringLiteral("2 victim")));
        QVERIFY(standing("N300", [](Profile& p) { p.minAge = 90; }).contains(QStringLiteral("90")));
        QVERIFY(standing("N300", [](Profile& p) {
                    p.sex = SexFilter::Female;
                }).contains(QStringLiteral("female")));
        QVERIFY(standing("N200", [](Profile&) {}).contains(QStringLiteral("0 allegation")));
    }
};

QTEST_GUILESS_MAIN(DossierModelsTest)
#include "tst_dossier_models.moc"
