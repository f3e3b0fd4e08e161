// SPDX-License-Identifier: GPL-3.0-or-later
// Proposing a specification for extracts in the dress of other records systems.
#include "models/sources/sources.h"
#include "models/specs/specs.h"
#include "tests/golden/flat-dress/dresses.h"

#include <QTemporaryDir>
#include <QtTest>

using namespace harmdesk;
using namespace harmdesk::tests;

namespace {

std::vector<SourceProfile> profilesOf(const QStringList& files) {
    std::vector<SourceProfile> out;
    for (const QString& file : files) {
        const auto format = sources::detectFormat(file);
        if (!format) qFatal("%s", qPrintable(format.error().text));
        auto profile = specs::profileSource(file, format->format, {});
        if (!profile) qFatal("%s", qPrintable(profile.error().text));
        out.push_back(std::move(*profile));
    }
    return out;
}

QString told(const SpecGuess& guess) {
    QString out;
    for (const ColumnGuess& c : guess.columns)
        out += QStringLiteral("\n%1 [%2] → %3 %4.%5 %6: %7")
                   .arg(c.source)
                   .arg(QString::fromStdString(c.column))
                   .arg(static_cast<int>(c.kind))
                   .arg(QString::fromStdString(c.target), QString::fromStdString(c.field))
                   .arg(c.confidence)
                   .arg(c.reason);
    for (const SpecQuestion& q : guess.questions)
        out += QStringLiteral("\n? %1%2").arg(q.blocking ? QStringLiteral("(blocking) ") : QString(), q.text);
    return out;
}

} // namespace

class TestGuessSpec : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void dresses_data() {
        QTest::addColumn<int>("which");
        for (int i = 0; i < kDresses; ++i) QTest::addRow("dress %d", i + 1) << i;
    }
    void dresses() {
        QFETCH(int, which);
        QTemporaryDir folder;
        static const GoldenState state =
            goldenState({QStringLiteral("2026-08"), QStringLiteral("2026-09"), QStringLiteral("2026-10")});
        const DressedExtract dressed = dressOf(which, state, folder.path());
        const SpecGuess guess = specs::guessSpec(profilesOf(dressed.files));
        qInfo("%s", qPrintable(told(guess)));
        QVERIFY(guess.sure);
    }
};

QTEST_GUILESS_MAIN(TestGuessSpec)
#include "tst_guess_spec.moc"
