// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/harm/ambiguity.h"
#include "models/harm/index_file.h"
#include "models/harm/matching.h"

#include <QTest>

using namespace harmdesk;
using namespace harmdesk::harm;

namespace {

IndexRow row(const char* urn, const char* hoClass, int days) {
    IndexRow r;
    r.urn = urn;
    r.hoClass = hoClass;
    r.days = HarmDays::fromDays(days);
    return r;
}

ResolutionRule rule(const char* hoClass, std::vector<std::string> words, const char* urn) {
    return {hoClass, std::move(words), urn, {}};
}

} // namespace

class TestAmbiguity : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void onlyClassesOfSeveralValues() {
        HarmIndex index;
        index.rows = {row("a", "8/6", 10),   row("b", "008/06", 182), row("c", "008/07", 5),
                      row("d", "008/07", 5), row("e", "", 1),         row("f", "", 2),
                      row("g", "008/06", 10)};
        const auto found = ambiguousClasses(index);
        QCOMPARE(found.size(), std::size_t{1});
        QCOMPARE(found[0].hoClass, std::string("008/06"));
        QCOMPARE(found[0].rows, (std::vector<std::size_t>{0, 1, 6}));
        QCOMPARE(found[0].values, (std::vector<HarmDays>{HarmDays::fromDays(10), HarmDays::fromDays(182)}));
        QVERIFY(found[0].rules.empty());
        QVERIFY(!found[0].settled);
    }

    void settledByADefaultOnly() {
        HarmIndex index;
        index.rows = {row("a", "008/06", 10), row("b", "008/06", 182)};
        index.rules = {rule("008/06", {"police"}, "b")};
        QVERIFY(!ambiguousClasses(index)[0].settled);
        index.rules.push_back(rule("8/6", {}, "a"));
        QVERIFY(ambiguousClasses(index)[0].settled);
        QCOMPARE(ambiguousClasses(index)[0].rules, (std::vector<std::size_t>{0, 1}));
        // A rule that leads nowhere ends the search before the default is tried.
        index.rules[0].urn = "gone";
        QVERIFY(!ambiguousClasses(index)[0].settled);
        // Behind the default it is never tried.
        std::swap(index.rules[0], index.rules[1]);
        QVERIFY(ambiguousClasses(index)[0].settled);
        index.rules = {rule("008/06", {" "}, "a")};
        QVERIFY(ambiguousClasses(index)[0].settled); // no word: it applies to every title
    }

    /// What `settled` promises, asked of the matcher: no crime of a settled class stays unmapped.
    void settledClassesAlwaysMatch() {
        const auto index = builtInIndex();
        QVERIFY(index);
        const Matcher matcher(*index);
        const auto found = ambiguousClasses(*index);
        QVERIFY(found.size() > 5);
        for (const AmbiguousClass& held : found) {
            OffenceText offence;
            offence.hoClass = held.hoClass;
            for (const char* title : {"", "something else", "police", "attempted murder with a knife"}) {
                offence.title = title;
                const OffenceMatch match = matcher.match(offence);
                if (held.settled) QVERIFY2(match.matchedBy == MatchedBy::Resolved, held.hoClass.c_str());
                QVERIFY(match.matchedBy != MatchedBy::HoClass);
            }
        }
    }
};

QTEST_APPLESS_MAIN(TestAmbiguity)
#include "tst_ambiguity.moc"
