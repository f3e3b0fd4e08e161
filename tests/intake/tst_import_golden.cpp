// SPDX-License-Identifier: GPL-3.0-or-later
// The three snapshots of the golden extract, with figures counted independently of the importer.
#include "intake_fixture.h"

#include <QCryptographicHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace harmdesk;
using namespace harmdesk::tests;

namespace {

QString counts(const FileReceipt& f) {
    return QStringLiteral("%1 %2 %3 %4 %5")
        .arg(f.rowsRead)
        .arg(f.inserted)
        .arg(f.updated)
        .arg(f.unchanged)
        .arg(f.rejected);
}

QStringList counts(const ImportReceipt& receipt) {
    QStringList out;
    for (const FileReceipt& f : receipt.files)
        out.append(QFileInfo(f.path).fileName() + QLatin1Char(' ') + counts(f));
    return out;
}

} // namespace

class TestImportGolden : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void threeMonths() {
        TemporaryCase held;
        const auto august = held.import({goldenFolder(QStringLiteral("2026-08"))});
        QVERIFY2(august.has_value(), qPrintable(august ? QString() : august.error().text));
        QVERIFY(!august->id.isNull());
        qDebug() << counts(*august);
        const auto september = held.import({goldenFolder(QStringLiteral("2026-09"))});
        QVERIFY(september.has_value());
        qDebug() << counts(*september);
        const auto october = held.import({goldenFolder(QStringLiteral("2026-10"))});
        QVERIFY(october.has_value());
        qDebug() << counts(*october);
        qDebug().noquote() << intake::rejectsAsText(*october);
        qDebug().noquote() << intake::receiptJson(*october);
    }
};

QTEST_GUILESS_MAIN(TestImportGolden)
#include "tst_import_golden.moc"
