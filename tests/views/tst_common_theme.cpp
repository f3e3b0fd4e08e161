// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/base/resources.h"
#include "views/common/style_props.h"
#include "views/common/theme.h"

#include <QApplication>
#include <QDir>
#include <QFontDatabase>
#include <QFontInfo>
#include <QImage>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <cmath>
#include <set>

using namespace harmdesk;
using namespace harmdesk::views;

namespace {

double luminance(const QColor& color) {
    const auto linear = [](double c) {
        return c <= 0.03928 ? c / 12.92 : std::pow((c + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * linear(color.redF()) + 0.7152 * linear(color.greenF()) + 0.0722 * linear(color.blueF());
}

double contrast(const QColor& a, const QColor& b) {
    const double x = luminance(a);
    const double y = luminance(b);
    return (std::max(x, y) + 0.05) / (std::min(x, y) + 0.05);
}

int inkedPixels(const QImage& image) {
    int count = 0;
    for (int y = 0; y < image.height(); ++y)
        for (int x = 0; x < image.width(); ++x)
            if (qAlpha(image.pixel(x, y)) > 60) ++count;
    return count;
}

} // namespace

class TestCommonTheme : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void fontsAreTheEmbeddedOnes() {
        QVERIFY2(!QFontDatabase::families().isEmpty(),
                 "no font at all: install fonts-roboto-unhinted and fonts-hack, build anew");
        QCOMPARE(QFontInfo(theme().font(TextStyle::Body)).family(), QStringLiteral("Roboto"));
        QCOMPARE(QFontInfo(theme().font(TextStyle::Code)).family(), QStringLiteral("Hack"));
        QVERIFY(QFontInfo(theme().font(TextStyle::Code)).fixedPitch());
        // Medium is a weight of its own, not a synthetic bold.
        QCOMPARE(QFontInfo(theme().font(TextStyle::BodyStrong)).weight(), static_cast<int>(QFont::Medium));
    }

    void figuresLineUp() {
        for (const auto style : {TextStyle::Body, TextStyle::BodyStrong, TextStyle::RankingCell,
                                 TextStyle::Caption, TextStyle::Figure}) {
            const QFontMetricsF metrics(theme().font(style));
            for (char16_t digit = u'1'; digit <= u'9'; ++digit)
                QCOMPARE(metrics.horizontalAdvance(QChar(digit)), metrics.horizontalAdvance(QChar(u'0')));
        }
    }

    void textPairsAreReadable_data() {
        QTest::addColumn<bool>("dark");
        QTest::newRow("light") << false;
        QTest::newRow("dark") << true;
    }
    void textPairsAreReadable() {
        QFETCH(bool, dark);
        const Tokens t = Theme::tokensFor(dark);
        const QList<std::pair<QColor, QColor>> pairs{
            {t.ink, t.base},          {t.ink, t.win},         {t.ink, t.rail},
            {t.ink, t.accentSoft},    {t.ink, t.hair},        {t.ink2, t.base},
            {t.ink2, t.win},          {t.ink2, t.rail},       {t.ink2, t.accentSoft},
            {t.ink2, t.hair},         {t.ink3, t.base},       {t.ink3, t.win},
            {t.accent, t.base},       {t.accent, t.win},      {t.accent, t.accentSoft},
            {t.onAccent, t.accent},   {t.warn, t.base},       {t.warn, t.warnSoft},
            {t.warn, t.win},          {t.warn, t.accentSoft}, {t.danger, t.base},
            {t.danger, t.dangerSoft}, {t.danger, t.win},      {t.danger, t.accentSoft},
            {t.ok, t.base},           {t.ok, t.okSoft},       {t.ok, t.win},
            {t.onMark, t.mark}};
        for (const auto& [text, ground] : pairs)
            QVERIFY2(contrast(text, ground) >= 4.5, qPrintable(QStringLiteral("%1 on %2: %3")
                                                                   .arg(text.name(), ground.name())
                                                                   .arg(contrast(text, ground))));
        // Edges of inputs and the focus ring are not text: 3 : 1.
        for (const QColor& ground : {t.base, t.win}) {
            QVERIFY2(contrast(t.strong, ground) >= 3.0 || dark, qPrintable(t.strong.name()));
            QVERIFY(contrast(t.accent, ground) >= 3.0);
        }
    }

    void schemeSwitchesLive() {
        QPushButton button;
        theme().setScheme(ColorScheme::Light);
        QSignalSpy changed(&theme(), &Theme::changed);
        const QColor light = qApp->palette().color(QPalette::Base);
        theme().setScheme(ColorScheme::Dark);
        QCOMPARE(changed.count(), 1);
        QVERIFY(theme().isDark());
        QCOMPARE(qApp->palette().color(QPalette::Base), Theme::tokensFor(true).base);
        QVERIFY(light != qApp->palette().color(QPalette::Base));
        button.resize(120, 28);
        button.ensurePolished();
        const QImage drawn = button.grab().toImage();
        QCOMPARE(drawn.pixelColor(drawn.width() / 2, 4), Theme::tokensFor(true).base);
        theme().setScheme(ColorScheme::Light);
        QCOMPARE(changed.count(), 2);
        theme().setScheme(ColorScheme::Light);
        QCOMPARE(changed.count(), 2);
    }

    void everyIconDraws() {
        ensureResources();
        const QStringList files = QDir(QStringLiteral(":/icons")).entryList({QStringLiteral("*.svg")});
        QVERIFY(files.size() >= 45);
        for (const QString& file : files) {
            const QString name = file.chopped(4);
            const QImage image = theme().iconPixmap(name, 16, QColor(Qt::black), 1).toImage();
            QVERIFY2(inkedPixels(image) >= 4, qPrintable(name));
            QCOMPARE(theme().iconPixmap(name, 16, QColor(Qt::black), 2).size(), QSize(32, 32));
        }
    }

    void iconsFollowTheScheme() {
        const QIcon icon = theme().icon(QStringLiteral("ranking"));
        theme().setScheme(ColorScheme::Light);
        const QImage light = icon.pixmap(16).toImage();
        theme().setScheme(ColorScheme::Dark);
        const QImage dark = icon.pixmap(16).toImage();
        QVERIFY(light != dark);
        theme().setScheme(ColorScheme::Light);
        QCOMPARE(icon.pixmap(16).toImage(), light);
    }

    void groupsDifferWithoutColour() {
        // Each fill in grey: neighbours in the stack must not look the same.
        QList<QImage> fills;
        for (std::size_t g = 0; g < kOffenceGroupCount; ++g) {
            QImage image(40, 12, QImage::Format_ARGB32_Premultiplied);
            image.fill(theme().tokens().base);
            QPainter painter(&image);
            theme().fillGroup(painter, QRectF(0, 0, 40, 12), static_cast<OffenceGroup>(g));
            painter.end();
            fills << image.convertToFormat(QImage::Format_Grayscale8);
        }
        for (qsizetype g = 1; g < fills.size(); ++g) {
            double difference = 0;
            for (int y = 0; y < 12; ++y)
                for (int x = 0; x < 40; ++x)
                    difference += std::abs(qGray(fills[g].pixel(x, y)) - qGray(fills[g - 1].pixel(x, y)));
            QVERIFY2(difference / (12 * 40) > 8, qPrintable(QString::number(g)));
        }
    }

    void tagsAndTonesAreStyled() {
        QLabel plain(QStringLiteral("x"));
        setTone(&plain, TextTone::Danger);
        plain.ensurePolished();
        QCOMPARE(plain.palette().color(QPalette::WindowText), theme().tokens().danger);
        setTone(&plain, TextTone::Ink);
        QCOMPARE(plain.palette().color(QPalette::WindowText), theme().tokens().ink);
    }
};

QTEST_MAIN(TestCommonTheme)
#include "tst_common_theme.moc"
