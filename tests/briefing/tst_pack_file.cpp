// SPDX-License-Identifier: GPL-3.0-or-later
#include "pack_fixture.h"

#include <QElapsedTimer>

using namespace harmdesk;
using namespace harmdesk::test;

/// A pack of the golden extract, read back by the tools that other people use.
class PackFileTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() {
        QCOMPARE(m_case.create(), QString());
        QCOMPARE(m_case.import(goldenMonths()), QString());
        QCOMPARE(m_case.rank("2026-10-31"), QString());
        QElapsedTimer timer;
        timer.start();
        const auto result = briefing::writePack(*m_case.connection, m_case.request(QStringLiteral("pack.pdf"), 100), {});
        if (!result) qWarning() << result.error().text << result.error().detail;
        QVERIFY(result.has_value());
        m_result = *result;
        qInfo() << m_result.pages << "pages in" << timer.elapsed() << "ms";
        const QByteArray keep = qgetenv("HARMDESK_KEEP_PACK");
        if (!keep.isEmpty()) {
            QFile::remove(QString::fromLocal8Bit(keep));
            QFile::copy(m_result.path, QString::fromLocal8Bit(keep));
        }
    }

    void isValid() {
        int code = -1;
        const QByteArray out = tool(QStringLiteral("qpdf"), {QStringLiteral("--check"), m_result.path}, &code);
        QVERIFY2(code == 0 && out.contains("No syntax or stream encoding errors found"), out.constData());
    }

private:
    PackCase m_case;
    briefing::PackResult m_result;
};

QTEST_GUILESS_MAIN(PackFileTest)
#include "tst_pack_file.moc"
