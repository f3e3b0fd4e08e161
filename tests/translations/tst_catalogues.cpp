// SPDX-License-Identifier: GPL-3.0-or-later
// The catalogues hold every text of the sources, finished, with the same places for values.
#include <QFile>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>
#include <QXmlStreamReader>

namespace {

struct Message {
    QString context;
    QString source;
    QStringList forms;
    bool plural = false;
    bool finished = true;
};

QList<Message> readCatalogue(const QString& path) {
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) return {};
    QXmlStreamReader xml(&file);
    QList<Message> messages;
    QString context;
    Message message;
    while (!xml.atEnd()) {
        xml.readNext();
        if (xml.isStartElement()) {
            const auto name = xml.name();
            if (name == u"name") {
                context = xml.readElementText();
            } else if (name == u"message") {
                message = Message{context, {}, {}, xml.attributes().value(QLatin1String("numerus")) == u"yes", true};
            } else if (name == u"source") {
                message.source = xml.readElementText();
            } else if (name == u"translation") {
                message.finished = !xml.attributes().hasAttribute(QLatin1String("type"));
                if (!message.plural) message.forms << xml.readElementText();
            } else if (name == u"numerusform") {
                message.forms << xml.readElementText();
            }
        } else if (xml.isEndElement() && xml.name() == u"message") {
            messages << message;
        }
    }
    return xml.hasError() ? QList<Message>() : messages;
}

QStringList places(const QString& text) {
    static const QRegularExpression pattern(QStringLiteral("%L?(\\d+|n)"));
    QStringList found;
    for (auto it = pattern.globalMatch(text); it.hasNext();) found << it.next().captured();
    found.sort();
    return found;
}

QString catalogue(const QString& language) {
    return QStringLiteral(HARMDESK_SOURCE_DIR "/translations/harmdesk_%1.ts").arg(language);
}

} // namespace

class TestCatalogues : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void everyTextIsTranslated_data() {
        QTest::addColumn<QString>("language");
        QTest::addColumn<int>("pluralForms");
        QTest::newRow("English plurals") << QStringLiteral("en_GB") << 2;
        QTest::newRow("Welsh") << QStringLiteral("cy") << 5;
    }
    void everyTextIsTranslated() {
        QFETCH(QString, language);
        QFETCH(int, pluralForms);
        const QList<Message> messages = readCatalogue(catalogue(language));
        QVERIFY(messages.size() > 50);
        for (const Message& message : messages) {
            const QByteArray where = (message.context + QLatin1String(": ") + message.source).toUtf8();
            QVERIFY2(message.finished, where.constData());
            QVERIFY2(message.forms.size() == (message.plural ? pluralForms : 1), where.constData());
            for (const QString& form : message.forms) {
                QVERIFY2(!form.trimmed().isEmpty() || message.source.trimmed().isEmpty(), where.constData());
                QVERIFY2(places(form) == places(message.source), where.constData());
                QVERIFY2(!form.contains(QLatin1String("(s)")), where.constData());
            }
        }
    }

    // What lupdate finds in the sources and the catalogue does not hold would show as English in the Welsh window.
    void nothingInTheSourcesIsMissing_data() { everyTextIsTranslated_data(); }
    void nothingInTheSourcesIsMissing() {
        QFETCH(QString, language);
        QTemporaryDir dir;
        const QString copy = dir.filePath(QStringLiteral("copy.ts"));
        QVERIFY(QFile::copy(catalogue(language), copy));
        QStringList arguments{QStringLiteral("-silent"),          QStringLiteral("-locations"),
                              QStringLiteral("none"),             QStringLiteral("-no-obsolete"),
                              QStringLiteral("-source-language"), QStringLiteral("en_GB")};
        if (language == QLatin1String("en_GB")) arguments << QStringLiteral("-pluralonly");
        arguments << QStringLiteral("-recursive") << QStringLiteral("models") << QStringLiteral("views")
                  << QStringLiteral("app") << QStringLiteral("-I") << QStringLiteral(".") << QStringLiteral("-ts")
                  << copy << QStringLiteral("-target-language") << language;
        QProcess lupdate;
        lupdate.setWorkingDirectory(QStringLiteral(HARMDESK_SOURCE_DIR));
        lupdate.start(QStringLiteral(HARMDESK_LUPDATE), arguments);
        QVERIFY(lupdate.waitForFinished(120'000));
        QCOMPARE(lupdate.exitCode(), 0);
        QStringList missing;
        for (const Message& message : readCatalogue(copy))
            if (!message.finished) missing << message.context + QLatin1String(": ") + message.source;
        QVERIFY2(missing.isEmpty(), missing.join(QLatin1Char('\n')).toUtf8().constData());
    }
};

QTEST_GUILESS_MAIN(TestCatalogues)
#include "tst_catalogues.moc"
