// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tables/list_csv.h"

#include "models/domain/case_columns.h"
#include "models/tables/csv_text.h"
#include "models/tables/ranking_view.h"

#include <QCoreApplication>
#include <QLocale>

namespace harmdesk::tables {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(harmdesk::ListCsv)
};

QString plain(HarmDays days) {
    return QString::fromStdString(days.plain());
}
QString iso(Date date) {
    return QString::fromStdString(date.iso());
}
QString number(std::int64_t n) {
    return QLocale(QLocale::English).toString(static_cast<qlonglong>(n));
}

// Days with a sign where they are negative: HarmDays::plain() is for scores, which never are.
QString signedDays(std::int64_t hundredths) {
    const QString text = plain(HarmDays::fromHundredths(std::abs(hundredths)));
    return hundredths < 0 ? QStringLiteral("-").append(text) : text;
}

QStringList titles(const RankingModel& model, RankingColumn column) {
    const QString title = model.headerData(static_cast<int>(column), Qt::Horizontal).toString();
    switch (column) {
    case RankingColumn::Bar: {
        QStringList groups;
        for (std::size_t g = 0; g < static_cast<std::size_t>(OffenceGroup::Unmapped); ++g)
            groups += Tr::tr("%1, days").arg(label(static_cast<OffenceGroup>(g)));
        return groups;
    }
    case RankingColumn::Score:
        return {title, Tr::tr("At least")};
    case RankingColumn::Band:
        return {Tr::tr("Best rank"), Tr::tr("Worst rank")};
    case RankingColumn::Move:
        return {title, Tr::tr("Places gained")};
    case RankingColumn::Share:
        return {Tr::tr("Share, %")};
    case RankingColumn::Last:
        return {Tr::tr("Latest allegation")};
    case RankingColumn::Clock:
        return {Tr::tr("Clock runs to")};
    case RankingColumn::Trend:
        return {Tr::tr("Trend, days")};
    default:
        return {title};
    }
}

QStringList trendCell(const QModelIndex& cell) {
    QStringList values;
    for (const QVariant& value : cell.data(RankingModel::TrendRole).toList())
        values += value.toLongLong() == RankingModel::kMissing
                      ? QString()
                      : plain(HarmDays::fromHundredths(value.toLongLong()));
    return {values.join(QStringLiteral("; "))};
}

QStringList bandCells(const RankBand* band) {
    if (band == nullptr) return {QString(), QString()};
    return {QString::number(band->best),
            band->offList ? Tr::tr("not in the list") : QString::number(band->worst)};
}

QStringList moveCells(const MoveColumns* moves, std::size_t row, int rank) {
    if (moves == nullptr) return {QString(), QString()};
    const QString status = moves->is(row, ListMove::Joiner)     ? moveName(ListMove::Joiner)
                           : moves->is(row, ListMove::Returner) ? moveName(ListMove::Returner)
                           : moves->is(row, ListMove::Stayer)   ? moveName(ListMove::Stayer)
                                                                : QString();
    const int before = moves->previousRank[row];
    return {status, before == 0 ? QString() : QString::number(before - rank)};
}

// One cell of the table as the fields of the file: raw values, not those for the eye.
QStringList fields(const RankingModel& model, int row, RankingColumn column) {
    const Ranking& list = *model.ranking();
    const auto i = static_cast<std::size_t>(row);
    const RankedSuspect& r = list.rows[i];
    const RankedDetail& d = list.details[i];
    const QModelIndex cell = model.index(row, static_cast<int>(column));
    const MoveColumns* moves = model.moves();
    const bool wasThere = moves != nullptr && moves->previousRank[i] > 0;
    switch (column) {
    case RankingColumn::Rank:
        return {QString::number(r.rank)};
    case RankingColumn::Band:
        return bandCells(model.bandOf(row));
    case RankingColumn::Move:
        return moveCells(moves, i, r.rank);
    case RankingColumn::Previous:
        return {wasThere ? QString::number(moves->previousRank[i]) : QString()};
    case RankingColumn::Delta:
        return {wasThere ? signedDays(r.score.hundredths() - moves->previousScore[i]) : QString()};
    case RankingColumn::Trend:
        return trendCell(cell);
    case RankingColumn::Score:
        return {plain(r.score), r.unmapped > 0 ? Tr::tr("yes") : QString()};
    case RankingColumn::Bar: {
        QStringList days;
        for (std::size_t g = 0; g < static_cast<std::size_t>(OffenceGroup::Unmapped); ++g)
            days += plain(d.byGroup[g]);
        return days;
    }
    case RankingColumn::Crimes:
        return {QString::number(r.crimes)};
    case RankingColumn::Victims:
        return {QString::number(r.victims)};
    case RankingColumn::Share:
        return {r.score.isZero() ? QString() : QString::number(percentOf(r.worst, r.score))};
    case RankingColumn::Last:
        return {iso(r.latest)};
    case RankingColumn::Clock:
        return {d.clock.kind == ClockKind::None ? QString() : iso(d.clock.due)};
    case RankingColumn::Unmapped:
        return {QString::number(r.unmapped)};
    default:
        return {cell.data().toString()};
    }
}

} // namespace

Result<QByteArray> listCsv(const RankingView& view, const QStringList& columnIds, const ListCsvHead& head) {
    const RankingModel* model = view.rankingModel();
    if (model == nullptr || !model->ranking())
        return fail(ErrorKind::Usage, Tr::tr("There is no list to export. Nothing was written."));
    const Ranking& list = *model->ranking();
    if (list.isSandbox)
        return fail(ErrorKind::Usage, Tr::tr("This is a sandbox, not the list: it cannot be exported. Keep "
                                             "it as a profile and export the list made with that."));
    std::vector<RankingColumn> columns;
    QStringList header;
    for (const QString& id : columnIds) {
        const int column = columnOf(id);
        if (column < 0)
            return fail(ErrorKind::Usage,
                        Tr::tr("The list has no column “%1”. Nothing was written.").arg(id));
        columns.push_back(static_cast<RankingColumn>(column));
        header += titles(*model, columns.back());
    }

    const QString filter = filterSentence(view.filter());
    QByteArray csv;
    for (const QString& line :
         {head.title, Tr::tr("As at %1").arg(iso(list.asAt)),
          Tr::tr("Profile %1, version %2: %3")
              .arg(QString::fromStdString(list.profile.name))
              .arg(list.profile.version)
              .arg(profileSentence(list.profile)),
          Tr::tr("Harm index: %1").arg(QString::fromStdString(list.indexName)),
          Tr::tr("Filter: %1").arg(filter.isEmpty() ? Tr::tr("none") : filter),
          Tr::tr("Sorted by: %1").arg(view.sortSentence()),
          Tr::tr("%1 of %n suspect(s)", nullptr, model->rowCount()).arg(number(view.rowCount()))})
        csv += csvLine({line});
    for (const QString& note : head.notes) csv += csvLine({note});
    csv += "\r\n";
    csv += csvLine(header);
    for (int shown = 0; shown < view.rowCount(); ++shown) {
        const int row = view.mapToSource(view.index(shown, 0)).row();
        QStringList line;
        for (const RankingColumn column : columns) line += fields(*model, row, column);
        csv += csvLine(line);
    }
    return csv;
}

} // namespace harmdesk::tables
