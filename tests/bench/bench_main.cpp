// SPDX-License-Identifier: GPL-3.0-or-later
// harmdesk_bench [--crimes N] [--only PART] [--rounds N]: measures and prints one table.
// The exit code says whether every bar was met.
#include "models/base/resources.h"
#include "tests/bench/bench.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QDir>
#include <QTemporaryDir>
#include <algorithm>
#include <cstdio>
#include <functional>

namespace harmdesk::bench {

double median(std::vector<double> values) {
    std::sort(values.begin(), values.end());
    return values.empty() ? 0 : values[values.size() / 2];
}

QString fixed(double value, int decimals) {
    return QString::number(value, 'f', decimals);
}

QString verdict(bool met) {
    return met ? QStringLiteral("met") : QStringLiteral("MISSED");
}

} // namespace harmdesk::bench

using namespace harmdesk;

namespace {

void print(const std::vector<bench::Row>& rows) {
    std::vector<QStringList> lines{{QStringLiteral("what"), QStringLiteral("figure"),
                                    QStringLiteral("yardstick"), QStringLiteral("ratio"),
                                    QStringLiteral("bar"), QStringLiteral("verdict")}};
    for (const bench::Row& row : rows)
        lines.push_back({row.what, row.figure, row.yardstick, row.ratio, row.bar, row.verdict});
    std::vector<qsizetype> widths(6, 0);
    for (const QStringList& line : lines)
        for (qsizetype i = 0; i < 6; ++i)
            widths[static_cast<std::size_t>(i)] =
                std::max(widths[static_cast<std::size_t>(i)], line[i].size());
    for (const QStringList& line : lines) {
        QString out;
        for (qsizetype i = 0; i < 6; ++i)
            out += line[i].leftJustified(widths[static_cast<std::size_t>(i)] + 2);
        std::printf("%s\n", qPrintable(out.trimmed()));
    }
}

int child(int argc, char** argv) {
    const QString name = QString::fromLocal8Bit(argc > 2 ? argv[2] : "");
    if (name == QLatin1String("import") && argc > 4)
        return bench::importChild(QString::fromLocal8Bit(argv[3]), QString::fromLocal8Bit(argv[4]));
    if (name == QLatin1String("flat") && argc > 4)
        return bench::flatChild(QString::fromLocal8Bit(argv[3]), QString::fromLocal8Bit(argv[4]));
    if (name == QLatin1String("cancel") && argc > 4)
        return bench::cancelChild(QString::fromLocal8Bit(argv[3]), QString::fromLocal8Bit(argv[4]));
    if (name == QLatin1String("xlsx") && argc > 3) return bench::xlsxChild(QString::fromLocal8Bit(argv[3]));
    if (name == QLatin1String("unzip") && argc > 3) return bench::unzipChild(QString::fromLocal8Bit(argv[3]));
    if (name == QLatin1String("list") && argc > 3) {
        int one = 1;
        return bench::listChild(one, argv, QString::fromLocal8Bit(argv[3]).toULongLong());
    }
    if (name == QLatin1String("window")) {
        int one = 1;
        return bench::windowChild(one, argv, QString::fromLocal8Bit(argc > 3 ? argv[3] : ""));
    }
    return 2;
}

using Part = std::pair<QString, std::function<Result<std::vector<bench::Row>>(const bench::Workspace&)>>;
const std::vector<Part>& allParts() {
    static const std::vector<Part> parts{
        {QStringLiteral("import"), bench::importRows}, {QStringLiteral("flat"), bench::flatRows},
        {QStringLiteral("xlsx"), bench::xlsxRows},     {QStringLiteral("preview"), bench::previewRows},
        {QStringLiteral("cancel"), bench::cancelRows}, {QStringLiteral("rank"), bench::rankRow},
        {QStringLiteral("grow"), bench::growRows},     {QStringLiteral("list"), bench::listRows},
        {QStringLiteral("pack"), bench::packRow},      {QStringLiteral("window"), bench::windowRow},
    };
    return parts;
}

int measure(const bench::Workspace& work, const QString& only) {
    std::vector<bench::Row> rows;
    for (const auto& [name, part] : allParts()) {
        if (!only.isEmpty() && only != name) continue;
        std::fprintf(stderr, "measuring %s ...\n", qPrintable(name));
        auto measured = part(work);
        if (!measured) {
            std::fprintf(stderr, "%s: %s %s\n", qPrintable(name), qPrintable(measured.error().text),
                         qPrintable(measured.error().detail));
            return 1;
        }
        rows.insert(rows.end(), measured->begin(), measured->end());
    }
    print(rows);
    return std::any_of(rows.begin(), rows.end(),
                       [](const bench::Row& row) { return row.verdict == QLatin1String("MISSED"); })
               ? 1
               : 0;
}

} // namespace

int main(int argc, char** argv) {
    if (argc > 1 && QByteArray(argv[1]) == "--child") return child(argc, argv);
    QCoreApplication app(argc, argv);
    QStringList names;
    for (const Part& part : allParts()) names.append(part.first);
    QCommandLineParser parser;
    parser.addHelpOption();
    const QCommandLineOption crimes(QStringLiteral("crimes"), QStringLiteral("Crimes of the large case."),
                                    QStringLiteral("N"), QStringLiteral("1000000"));
    const QCommandLineOption only(QStringLiteral("only"),
                                  QStringLiteral("One part: %1.").arg(names.join(QStringLiteral(", "))),
                                  QStringLiteral("NAME"));
    const QCommandLineOption rounds(QStringLiteral("rounds"),
                                    QStringLiteral("Runs that the medians are taken of."),
                                    QStringLiteral("N"), QStringLiteral("3"));
    const QCommandLineOption growTo(QStringLiteral("grow-to"),
                                    QStringLiteral("Crimes of the largest case of the part grow."),
                                    QStringLiteral("N"), QStringLiteral("1000000"));
    parser.addOptions({crimes, only, rounds, growTo});
    parser.process(app);
    ensureResources();
    QTemporaryDir scratch(QDir::tempPath() + QStringLiteral("/harmdesk-bench-XXXXXX"));
    bench::Workspace work;
    work.folder = scratch.path();
    work.crimes = parser.value(crimes).toInt();
    work.rounds = parser.value(rounds).toInt();
    work.growTo = parser.value(growTo).toInt();
    if (!scratch.isValid() || work.crimes < 1000 || work.rounds < 1 ||
        (parser.isSet(only) && !names.contains(parser.value(only)))) {
        std::fprintf(stderr, "harmdesk_bench: --crimes from 1000, --rounds from 1, --only %s\n",
                     qPrintable(names.join(QStringLiteral(", "))));
        return 2;
    }
    return measure(work, parser.value(only));
}
