// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tables/rate_model.h"

#include "models/domain/case_columns.h"
#include "models/tables/csv_text.h"

#include <QCoreApplication>
#include <QLocale>
#include <algorithm>
#include <limits>

namespace harmdesk::tables {

namespace {

constexpr std::array<const char16_t*, harm::kMeasureCount> kMeasureIds{u"listed", u"action", u"outcome"};

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(harmdesk::Monitoring)
};

QString decimal(double value, int digits) {
    return QLocale(QLocale::English).toString(value, 'f', digits);
}
QString rateText(const harm::Rate& rate) {
    return Tr::tr("%1 % (%2 to %3)")
        .arg(decimal(100 * rate.value, 1), decimal(100 * rate.low, 1), decimal(100 * rate.high, 1));
}

QString ethnicName(harm::EthnicGroup group) {
    switch (group) {
    case harm::EthnicGroup::Asian:
        return Tr::tr("Asian");
    case harm::EthnicGroup::Black:
        return Tr::tr("Black");
    case harm::EthnicGroup::Mixed:
        return Tr::tr("Mixed");
    case harm::EthnicGroup::White:
        return Tr::tr("White");
    case harm::EthnicGroup::Other:
        return Tr::tr("Other ethnic group");
    case harm::EthnicGroup::NotStated:
        return Tr::tr("Not stated");
    case harm::EthnicGroup::NotRecorded:
        return Tr::tr("Not recorded");
    }
    return {};
}
QString ageName(harm::AgeBand band) {
    switch (band) {
    case harm::AgeBand::Under18:
        return Tr::tr("Under 18");
    case harm::AgeBand::From18:
        return Tr::tr("18 to 24");
    case harm::AgeBand::From25:
        return Tr::tr("25 to 34");
    case harm::AgeBand::From35:
        return Tr::tr("35 to 44");
    case harm::AgeBand::From45:
        return Tr::tr("45 to 54");
    case harm::AgeBand::From55:
        return Tr::tr("55 and over");
    case harm::AgeBand::NotKnown:
        return Tr::tr("Not known");
    }
    return {};
}

/// The measure that a column is about, and which of its three.
struct Part {
    std::size_t measure = harm::kMeasureCount;
    QStringView what; ///< empty = the number
};
Part partOf(const QString& column) {
    for (std::size_t m = 0; m < harm::kMeasureCount; ++m) {
        const QStringView id(kMeasureIds[m]);
        if (column.startsWith(id)) return {m, QStringView(column).mid(id.size())};
    }
    return {};
}

std::vector<PlainTableModel::Column> columnsOfRates() {
    std::vector<PlainTableModel::Column> columns{
        {QStringLiteral("category"), Tr::tr("Category")},
        {QStringLiteral("pool"), Tr::tr("Pool"), true,
         Tr::tr(
             "People with an eligible allegation in the window who pass the profile's rules about people")}};
    for (std::size_t m = 0; m < harm::kMeasureCount; ++m) {
        const auto measure = static_cast<harm::Measure>(m);
        const QString id = QString::fromUtf16(kMeasureIds[m]);
        const QString title = measureTitle(measure);
        columns.push_back({id, title, true});
        columns.push_back({id + QStringLiteral("_rate"), Tr::tr("Rate, 95 % interval"), false,
                           Tr::tr("%1: share of the category's pool, with Wilson's interval").arg(title)});
        columns.push_back({id + QStringLiteral("_ratio"), Tr::tr("Ratio"), true,
                           Tr::tr("%1: rate by the rate of the whole pool").arg(title)});
    }
    return columns;
}

} // namespace

QString breakdownTitle(harm::Breakdown breakdown) {
    switch (breakdown) {
    case harm::Breakdown::Ethnicity:
        return Tr::tr("Ethnicity");
    case harm::Breakdown::AgeBand:
        return Tr::tr("Age band");
    case harm::Breakdown::Sex:
        return Tr::tr("Sex");
    case harm::Breakdown::HomeBorough:
        return Tr::tr("Home borough");
    }
    return {};
}

QString measureTitle(harm::Measure measure) {
    switch (measure) {
    case harm::Measure::Listed:
        return Tr::tr("Listed");
    case harm::Measure::Action:
        return Tr::tr("Action");
    case harm::Measure::Outcome:
        return Tr::tr("Outcome");
    }
    return {};
}

QString categoryName(harm::Breakdown breakdown, const harm::MonitoringRow& row, const CaseColumns& columns) {
    if (row.key < 0) return Tr::tr("All of the pool");
    switch (breakdown) {
    case harm::Breakdown::Ethnicity:
        return ethnicName(static_cast<harm::EthnicGroup>(row.key));
    case harm::Breakdown::AgeBand:
        return ageName(static_cast<harm::AgeBand>(row.key));
    case harm::Breakdown::Sex:
        return static_cast<Sex>(row.key) == Sex::Unknown ? Tr::tr("Not known")
                                                         : label(static_cast<Sex>(row.key));
    case harm::Breakdown::HomeBorough:
        if (row.key == 0) return Tr::tr("Not recorded");
        return text(columns.boroughs[static_cast<std::size_t>(row.key)]);
    }
    return {};
}

QString countText(const harm::SafeCount& count, std::int32_t limit) {
    switch (count.shown) {
    case harm::Shown::Number:
        return QLocale(QLocale::English).toString(count.count);
    case harm::Shown::Fewer:
        return QStringLiteral("<%1").arg(limit);
    case harm::Shown::Withheld:
        return Tr::tr("suppressed");
    }
    return {};
}

RateModel::RateModel(QObject* parent)
    : PlainTableModel(columnsOfRates(), parent) {}

void RateModel::setTable(const harm::MonitoringTable& table, std::shared_ptr<const CaseColumns> columns) {
    beginResetModel();
    m_table = table;
    m_columns = std::move(columns);
    for (std::size_t m = 0; m < harm::kMeasureCount; ++m) {
        m_scale[m] = 0;
        for (int row = 0; row < rows(); ++row)
            if (at(row).with[m].rate) m_scale[m] = std::max(m_scale[m], at(row).with[m].rate->high);
    }
    endResetModel();
}

void RateModel::clear() {
    setTable({}, nullptr);
}

int RateModel::rows() const {
    return m_columns ? static_cast<int>(m_table.rows.size()) + 1 : 0;
}

const harm::MonitoringRow& RateModel::at(int row) const {
    const auto place = static_cast<std::size_t>(row);
    return place < m_table.rows.size() ? m_table.rows[place] : m_table.total;
}

QVariant RateModel::cell(int row, const QString& column, int role) const {
    const harm::MonitoringRow& held = at(row);
    if (role == StrongRole) return held.key < 0 ? QVariant(true) : QVariant();
    if (column == u"category") {
        return role == Qt::DisplayRole ? QVariant(categoryName(m_table.breakdown, held, *m_columns))
                                       : QVariant();
    }
    if (column == u"pool") {
        if (role == ToneRole && !held.pool.isNumber()) return static_cast<int>(Tone::Muted);
        return role == Qt::DisplayRole ? QVariant(countText(held.pool, harm::kFewestInPool)) : QVariant();
    }
    const Part part = partOf(column);
    if (part.measure >= harm::kMeasureCount) return {};
    const harm::MonitoringCell& cell = held.with[part.measure];
    if (part.what.isEmpty()) {
        if (role == ToneRole && !cell.count.isNumber()) return static_cast<int>(Tone::Muted);
        return role == Qt::DisplayRole ? QVariant(countText(cell.count, harm::kFewest)) : QVariant();
    }
    if (part.what == u"_ratio") {
        if (role != Qt::DisplayRole || !cell.ratio) return {};
        return decimal(*cell.ratio, 2);
    }
    if (!cell.rate) return {};
    switch (role) {
    case Qt::DisplayRole:
        return rateText(*cell.rate);
    case RateValueRole:
        return cell.rate->value;
    case RateLowRole:
        return cell.rate->low;
    case RateHighRole:
        return cell.rate->high;
    case RateScaleRole:
        return m_scale[part.measure];
    case RateAllRole:
        return m_table.total.with[part.measure].rate ? QVariant(m_table.total.with[part.measure].rate->value)
                                                     : QVariant();
    default:
        return {};
    }
}

QByteArray monitoringCsv(const harm::Monitoring& monitoring, const CaseColumns& columns) {
    QByteArray csv;
    csv += csvLine({Tr::tr("Aggregate monitoring only: never an input to the score. Numbers below 5, and "
                           "categories with fewer than 10 people, are suppressed.")});
    csv += csvLine({Tr::tr("As at %1, top %2, profile %3 version %4: %5")
                        .arg(text(monitoring.asAt.iso()))
                        .arg(monitoring.cutOff)
                        .arg(text(monitoring.profile.name))
                        .arg(monitoring.profile.version)
                        .arg(profileSentence(monitoring.profile))});
    QStringList header{QStringLiteral("breakdown"), QStringLiteral("category"), QStringLiteral("pool")};
    for (const char16_t* measure : kMeasureIds) {
        const QString id = QString::fromUtf16(measure);
        header << id << id + QStringLiteral("_percent") << id + QStringLiteral("_low")
               << id + QStringLiteral("_high") << id + QStringLiteral("_ratio");
    }
    csv += csvLine(header);
    for (const harm::MonitoringTable& table : monitoring.tables) {
        const auto line = [&](const harm::MonitoringRow& row) {
            QStringList fields{breakdownTitle(table.breakdown), categoryName(table.breakdown, row, columns),
                               countText(row.pool, harm::kFewestInPool).remove(QLatin1Char(','))};
            for (const harm::MonitoringCell& cell : row.with) {
                fields << countText(cell.count, harm::kFewest).remove(QLatin1Char(','));
                for (const double harm::Rate::*part :
                     {&harm::Rate::value, &harm::Rate::low, &harm::Rate::high})
                    fields << (cell.rate ? decimal(100 * ((*cell.rate).*part), 1) : QString());
                fields << (cell.ratio ? decimal(*cell.ratio, 2) : QString());
            }
            csv += csvLine(fields);
        };
        for (const harm::MonitoringRow& row : table.rows) line(row);
        line(table.total);
    }
    return csv;
}

} // namespace harmdesk::tables
