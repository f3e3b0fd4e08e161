// SPDX-License-Identifier: GPL-3.0-or-later
#include "pack_fixture.h"

#include <QElapsedTimer>
#include <QRegularExpression>
#include <set>

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
        const auto result =
            briefing::writePack(*m_case.connection, m_case.request(QStringLiteral("pack.pdf"), 100), {});
        if (!result) qWarning() << result.error().text << result.error().detail;
        QVERIFY(result.has_value());
        m_result = *result;
        qInfo() << m_result.pages << "pages in" << timer.elapsed() << "ms";
        const QByteArray keep = qgetenv("HARMDESK_KEEP_PACK"); // to look at it
        if (!keep.isEmpty()) {
            QFile::remove(QString::fromLocal8Bit(keep));
            QFile::copy(m_result.path, QString::fromLocal8Bit(keep));
        }
        m_pages = pdfText(m_result.path, {QStringLiteral("-layout")}).split(QChar(0x0C));
        m_pages.removeLast(); // after the last form feed
    }

    void isValid() {
        int code = -1;
        const QByteArray out =
            tool(QStringLiteral("qpdf"), {QStringLiteral("--check"), m_result.path}, &code);
        QVERIFY2(code == 0 && out.contains("No syntax or stream encoding errors found"), out.constData());
    }

    void everyPageIsMarkedAndNumbered() {
        QCOMPARE(m_pages.size(), m_result.pages);
        QVERIFY(m_result.pages > 100);
        for (int i = 0; i < m_result.pages; ++i) {
            const QString& page = m_pages[i];
            QVERIFY2(page.count(QStringLiteral("OFFICIAL-SENSITIVE")) >= 2, qPrintable(page));
            QVERIFY2(page.contains(QStringLiteral("Page %1 of %2").arg(i + 1).arg(m_result.pages)),
                     qPrintable(page));
            QVERIFY(page.contains(QStringLiteral("Synthetic data: no row stands for a real person")));
            QVERIFY(page.contains(QStringLiteral("List SHA-256 513f7b61…9c129342")));
            QVERIFY(page.contains(
                QStringLiteral("As at 31 Oct 2026 · profile v100 · index starting-points-2020")));
        }
    }

    void textCanBeFound() {
        const QString all = m_pages.join(QLatin1Char('\n'));
        for (const char* word : {"offence", "Griffiths", "Zoltán", "17,621.50", "≥ 14,769.00", "window_days",
                                 "CANCELLED;TRANSFERRED"})
            QVERIFY2(all.contains(QString::fromUtf8(word)), word);
    }

    void listLeadsToTheSuspects() {
        // The page printed beside rank 20 is the page on which the suspect's section begins.
        const QRegularExpression line(QStringLiteral("^ *20 +Bailey, Omar +N0000233 .* (\\d+)$"),
                                      QRegularExpression::MultilineOption);
        const auto match = line.match(m_pages.mid(2, 4).join(QLatin1Char('\n')));
        QVERIFY(match.hasMatch());
        const int page = match.captured(1).toInt();
        QVERIFY(m_pages[page - 1].contains(
            QStringLiteral("N0000233 · PNC 32/482723V · born 22 Jun 1965, aged 61 · male · Islington")));
        QVERIFY(m_pages[page - 1].contains(QStringLiteral("3,956.50")));
        const QByteArray places = tool(QStringLiteral("pdfinfo"), {QStringLiteral("-dests"), m_result.path});
        QVERIFY(places.contains(QByteArray("\"s") + QByteArray("N0000233").toHex() + '"'));
    }

    void bookmarksAndLinksAreThere() {
        const QByteArray json =
            tool(QStringLiteral("qpdf"),
                 {QStringLiteral("--json=2"), QStringLiteral("--json-key=outlines"), m_result.path});
        for (const char* title :
             {"\"Cover\"", "\"Contents\"", "\"Ranked list\"", "\"20 Bailey, Omar\"", "\"100 Owen, Luca\""})
            QVERIFY2(json.contains(title), title);
        const QByteArray plain =
            tool(QStringLiteral("qpdf"), {QStringLiteral("--qdf"), QStringLiteral("--object-streams=disable"),
                                          m_result.path, QStringLiteral("-")});
        // Contents (100 + 2), list (100), and back from each suspect (100).
        QCOMPARE(plain.count("/Subtype /Link"), 302);
        QVERIFY(plain.contains("/Lang (en-GB)"));
        QVERIFY(plain.contains("/DisplayDocTitle true"));
        QVERIFY(plain.contains("/Scope /Column") && plain.contains("/Scope /Row"));
        QVERIFY(plain.contains("/Tabs /S"));
    }

    void structureSpeaks() {
        const QString text = QString::fromUtf8(tool(
            QStringLiteral("pdfinfo"), {QStringLiteral("-struct-text"), QStringLiteral("-enc"),
                                        QStringLiteral("UTF-8"), writeSmall(QStringLiteral("one.pdf"))}));
        for (const char* tag :
             {"Document", "Sect", "H1", "H2", "Table", "TR", "TH", "TD", "Figure", "Link", "TOCI"})
            QVERIFY2(text.contains(QRegularExpression(QStringLiteral("\\b%1\\b").arg(QLatin1String(tag)))),
                     tag);
        const QByteArray plain =
            tool(QStringLiteral("qpdf"), {QStringLiteral("--qdf"), QStringLiteral("--object-streams=disable"),
                                          m_case.file(QStringLiteral("one.pdf")), QStringLiteral("-")});
        // Three suspects: a bar in the list, a chart and a timeline each, all with words.
        QCOMPARE(plain.count("/S /Figure"), 9);
        QCOMPARE(plain.count("/Alt ("), 9);
        QCOMPARE(plain.count("/Alt (Harm by offence group. "), 3);
        QCOMPARE(plain.count("/Alt (Timeline from "), 3);
    }

    void sameCaseGivesTheSameBytes() {
        QFile first(writeSmall(QStringLiteral("first.pdf")));
        QFile second(writeSmall(QStringLiteral("second.pdf")));
        QVERIFY(first.open(QIODevice::ReadOnly) && second.open(QIODevice::ReadOnly));
        const QByteArray bytes = first.readAll();
        QVERIFY(bytes.size() > 10'000);
        QCOMPARE(second.readAll(), bytes);
    }

    void noVictimIsNamed() {
        // Every reference in the text belongs to someone accused in this case.
        const CaseColumns& columns = *m_case.ranking->columns;
        const QRegularExpression pattern(QStringLiteral("\\bN\\d{7}\\b"));
        std::set<QString> seen;
        auto it = pattern.globalMatch(m_pages.join(QLatin1Char(' ')));
        while (it.hasNext()) seen.insert(it.next().captured());
        QVERIFY(seen.size() >= 100);
        for (const QString& ref : seen) {
            const auto person = harm::personByRef(columns, ref.toStdString());
            QVERIFY2(person && !columns.accusedOf(*person).empty(), qPrintable(ref));
        }
    }

    void onlyFontsOfOurs() {
        const QList<QByteArray> lines = tool(QStringLiteral("pdffonts"), {m_result.path}).split('\n');
        int fonts = 0;
        for (qsizetype i = 2; i < lines.size(); ++i) {
            if (lines[i].trimmed().isEmpty()) continue;
            ++fonts;
            QVERIFY2(lines[i].contains("Roboto") || lines[i].contains("Hack"), lines[i].constData());
            QVERIFY2(lines[i].contains("yes yes yes"), lines[i].constData()); // embedded, subset, to Unicode
        }
        QVERIFY(fonts >= 4);
    }

    void exportIsLogged() {
        const auto entries = m_case.connection->audit().entries();
        QVERIFY(entries.has_value());
        const auto found = std::find_if(entries->begin(), entries->end(), [&](const AuditEntry& e) {
            return e.event.action == QStringLiteral("export") &&
                   e.event.subject == QStringLiteral("pack.pdf");
        });
        QVERIFY(found != entries->end());
        QVERIFY(found->event.detail.contains(QStringLiteral("top 100, as at 2026-10-31, 100 suspects")));
        QVERIFY(found->event.detail.contains(m_result.sha256));
    }

private:
    QString writeSmall(const QString& name) {
        const auto result = briefing::writePack(*m_case.connection, m_case.request(name, 3), {});
        return result ? result->path : QString();
    }

    PackCase m_case;
    briefing::PackResult m_result;
    QStringList m_pages;
};

QTEST_GUILESS_MAIN(PackFileTest)
#include "tst_pack_file.moc"
