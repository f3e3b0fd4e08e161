// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tables/ranking_model.h"

#include "models/domain/case_columns.h"
#include "models/harm/ranking.h"
#include "models/tables/custody_icon.h"
#include "models/tables/offence_title.h"
#include "models/tables/ranking_filter.h"

#include <QLocale>

namespace harmdesk::tables {

namespace {

QString utf8(std::string_view text) {
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}

QString number(std::int64_t n) {
    return QLocale(QLocale::English).toString(static_cast<qlonglong>(n));
}

} // namespace

bool isNumeric(RankingColumn column) {
    switch (column) {
    case RankingColumn::Rank:
    case RankingColumn::Band:
    case RankingColumn::Previous:
    case RankingColumn::Score:
    case RankingColumn::Delta:
    case RankingColumn::Crimes:
    case RankingColumn::Victims:
    case RankingColumn::Share:
    case RankingColumn::Last:
    case RankingColumn::Clock:
    case RankingColumn::Age:
    case RankingColumn::Unmapped:
        return true;
    default:
        return false;
    }
}

void RankingModel::setRanking(std::shared_ptr<const Ranking> ranking, const ListParts& parts) {
    beginResetModel();
    m_ranking = std::move(ranking);
    m_facets = parts.facets;
    m_search = parts.search;
    m_bands.reset(); // they are of the list before
    m_bandOfPerson.clear();
    m_rowOfPerson.clear();
    forgetMoves();
    for (auto& keys : m_keys) keys.reset();
    m_keys[static_cast<std::size_t>(RankingColumn::Suspect)] = parts.names;
    m_keys[static_cast<std::size_t>(RankingColumn::Pnc)] = parts.pncs;
    m_keys[static_cast<std::size_t>(RankingColumn::Age)] = parts.ages;
    if (parts.history) {
        m_history = parts.history;
        const bool sameCutOff = parts.cutOff == m_cutOff || !parts.moves;
        if (!m_baseline) {
            m_moves =
                sameCutOff ? parts.moves : withCutOff(*parts.moves, *m_ranking, m_history.get(), m_cutOff);
            m_movesMade = true;
        }
    }
    m_titles.clear();
    m_scale = {};
    if (m_ranking) {
        if (!m_ranking->rows.empty()) m_scale = m_ranking->rows.front().score;
        m_titles.reserve(m_ranking->columns->offences.size());
        for (const OffenceText& o : m_ranking->columns->offences)
            m_titles.push_back(shortOffenceTitle(utf8(o.title)));
    }
    endResetModel();
}

int RankingModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() || !m_ranking ? 0 : static_cast<int>(m_ranking->rows.size());
}

int RankingModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : kRankingColumnCount;
}

Qt::ItemFlags RankingModel::flags(const QModelIndex& index) const {
    return index.isValid() ? Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren
                           : Qt::NoItemFlags;
}

int RankingModel::daysLeft(const RankedDetail& detail) const {
    return detail.clock.due - m_ranking->asAt;
}

QString RankingModel::offenceTitle(const RankedDetail& detail) const {
    if (detail.worstOffence < 0) return {};
    return utf8(m_ranking->columns->offences[static_cast<std::size_t>(detail.worstOffence)].title);
}

QString RankingModel::text(const RankedSuspect& r, const RankedDetail& d, RankingColumn column) const {
    const CaseColumns& c = *m_ranking->columns;
    switch (column) {
    case RankingColumn::Rank:
        return r.tied ? tr("%1 =").arg(number(r.rank)) : number(r.rank);
    case RankingColumn::Suspect: {
        const QString surname = utf8(c.surname[r.person]);
        const QString forenames = utf8(c.forenames[r.person]);
        if (surname.isEmpty() && forenames.isEmpty()) return tr("(no name recorded)");
        return forenames.isEmpty() ? surname : tr("%1, %2").arg(surname, forenames);
    }
    case RankingColumn::Band:
    case RankingColumn::Move:
    case RankingColumn::Previous:
    case RankingColumn::Delta:
    case RankingColumn::Trend:
        return moveText(rowOf(r), column);
    case RankingColumn::Ref:
        return utf8(c.nominalRef[r.person]);
    case RankingColumn::Score:
        return r.unmapped > 0 ? tr("≥ %1").arg(r.score.display()) : r.score.display();
    case RankingColumn::Bar:
        return {};
    case RankingColumn::Crimes:
        return number(r.crimes);
    case RankingColumn::Victims:
        return number(r.victims);
    case RankingColumn::Worst: {
        if (d.worstOffence < 0) return {};
        const QString& title = m_titles[static_cast<std::size_t>(d.worstOffence)];
        return d.worstCount > 1 ? tr("%1× %2").arg(number(d.worstCount), title) : title;
    }
    case RankingColumn::Share:
        return r.score.isZero() ? QString() : tr("%1 %").arg(percentOf(r.worst, r.score));
    case RankingColumn::Last:
        return r.latest.isNull() ? QString() : tr("%1 d").arg(number(m_ranking->asAt - r.latest));
    case RankingColumn::Status:
        return label(d.custody, m_ranking->asAt);
    case RankingColumn::Borough:
        return utf8(c.boroughs[c.homeBorough[r.person]]);
    case RankingColumn::Clock: {
        if (d.clock.kind == ClockKind::None) return {};
        const int left = daysLeft(d);
        return left < 0 ? tr("−%1 d").arg(number(-left)) : tr("%1 d").arg(number(left));
    }
    case RankingColumn::Age: {
        const Date birth =
            c.dateOfBirth[r.person] == Date::kNull ? Date() : Date::fromDays(c.dateOfBirth[r.person]);
        return birth.isNull() ? QString() : number(birth.wholeYearsUntil(m_ranking->asAt));
    }
    case RankingColumn::SexOf:
        return label(c.sex[r.person]);
    case RankingColumn::Pnc:
        return utf8(c.pncId[r.person]);
    case RankingColumn::Unmapped:
        return r.unmapped > 0 ? number(r.unmapped) : QString();
    }
    return {};
}

QString RankingModel::groupsInWords(const RankedSuspect& r, const RankedDetail& d) const {
    QStringList parts;
    for (std::size_t g = 0; g < kOffenceGroupCount; ++g)
        if (!d.byGroup[g].isZero())
            parts += tr("%1 %2 (%3 %)")
                         .arg(label(static_cast<OffenceGroup>(g)), d.byGroup[g].display())
                         .arg(percentOf(d.byGroup[g], r.score));
    if (r.unmapped > 0) parts += tr("%n allegation(s) without a value", nullptr, r.unmapped);
    return parts.join(tr(", "));
}

QString RankingModel::toolTip(const RankedSuspect& r, const RankedDetail& d, RankingColumn column) const {
    switch (column) {
    case RankingColumn::Rank:
        return r.tied ? tr("The same score as a neighbour") : QString();
    case RankingColumn::Score:
        return r.unmapped > 0 ? tr("At least: %n allegation(s) of the window have no value in the harm index",
                                   nullptr, r.unmapped)
                              : QString();
    case RankingColumn::Suspect: {
        const QStringList names = otherNames(rowOf(r));
        return names.isEmpty() ? text(r, d, column)
                               : tr("%1, also known as %2").arg(text(r, d, column), names.join(tr("; ")));
    }
    case RankingColumn::Band:
    case RankingColumn::Move:
    case RankingColumn::Previous:
    case RankingColumn::Delta:
    case RankingColumn::Trend:
        return moveToolTip(rowOf(r), column);
    case RankingColumn::Bar:
        return groupsInWords(r, d);
    case RankingColumn::Worst: {
        const QString title = offenceTitle(d);
        if (title.isEmpty()) return {};
        return d.worstCount > 1 ? tr("%1: %2 offences in one record, %3 days")
                                      .arg(title, number(d.worstCount), r.worst.display())
                                : tr("%1, %2 days").arg(title, r.worst.display());
    }
    case RankingColumn::Share:
        return tr("Share of the largest single allegation in the score");
    case RankingColumn::Last:
        return r.latest.isNull() ? QString() : tr("Latest allegation: %1").arg(r.latest.display());
    case RankingColumn::Clock:
    case RankingColumn::Age:
        return accessibleText(r, d, column);
    default:
        return text(r, d, column);
    }
}

QString RankingModel::accessibleText(const RankedSuspect& r, const RankedDetail& d,
                                     RankingColumn column) const {
    switch (column) {
    case RankingColumn::Rank:
        return r.tied ? tr("rank %1, tied").arg(r.rank) : tr("rank %1").arg(r.rank);
    case RankingColumn::Score:
        return r.unmapped > 0 ? tr("at least %1 days").arg(r.score.display())
                              : tr("%1 days").arg(r.score.display());
    case RankingColumn::Band:
    case RankingColumn::Move:
    case RankingColumn::Previous:
    case RankingColumn::Delta:
    case RankingColumn::Trend:
        return moveInWords(rowOf(r), column);
    case RankingColumn::Bar:
        return groupsInWords(r, d);
    case RankingColumn::Clock: {
        if (d.clock.kind == ClockKind::None) return {};
        const int left = daysLeft(d);
        const QString due = d.clock.due.display();
        if (d.clock.kind == ClockKind::BailEnds)
            return left < 0 ? tr("Bail ended %1").arg(due)
                            : tr("Bail ends %1, %n day(s) left", nullptr, left).arg(due);
        return left < 0 ? tr("Charging limit lapsed %1").arg(due)
                        : tr("Charging limit %1, %n day(s) left", nullptr, left).arg(due);
    }
    case RankingColumn::Age: {
        const QString age = text(r, d, column);
        return age.isEmpty() ? tr("Date of birth not known") : age;
    }
    default:
        return text(r, d, column);
    }
}

QVariant RankingModel::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid)) return {};
    const auto i = static_cast<std::size_t>(index.row());
    const RankedSuspect& r = m_ranking->rows[i];
    const RankedDetail& d = m_ranking->details[i];
    const auto column = static_cast<RankingColumn>(index.column());
    switch (role) {
    case Qt::DisplayRole:
        return text(r, d, column);
    case Qt::ToolTipRole:
        return toolTip(r, d, column);
    case Qt::AccessibleTextRole:
        return accessibleText(r, d, column);
    case Qt::TextAlignmentRole:
        return QVariant::fromValue<int>(int(isNumeric(column) ? Qt::AlignRight : Qt::AlignLeft) |
                                        int(Qt::AlignVCenter));
    case SortRole: {
        const std::int64_t key = sortKeys(column)[i];
        return key == kNoKey ? QVariant() : QVariant::fromValue<qlonglong>(key);
    }
    case RefRole:
        return refOf(index.row());
    case RankRole:
        return r.rank;
    case AtLeastRole:
        return r.unmapped > 0;
    case LeadRole:
        return column == RankingColumn::Suspect ? utf8(m_ranking->columns->surname[r.person]).size()
                                                : qsizetype(0);
    case GroupsRole: {
        if (column != RankingColumn::Bar) return {};
        QVariantList values;
        for (const HarmDays v : d.byGroup) values.append(QVariant::fromValue<qlonglong>(v.hundredths()));
        // Unmapped offences hold no days: their number asks for the hatched stub.
        values[static_cast<qsizetype>(OffenceGroup::Unmapped)] = QVariant::fromValue<qlonglong>(r.unmapped);
        return values;
    }
    case ScaleRole:
        return column == RankingColumn::Bar ? QVariant::fromValue<qlonglong>(m_scale.hundredths())
                                            : QVariant();
    case TrendRole:
        return column == RankingColumn::Trend ? QVariant(trend(i)) : QVariant();
    case BandRole: {
        const RankBand* band = column == RankingColumn::Band ? bandOf(index.row()) : nullptr;
        if (band == nullptr) return {};
        return QVariantList{qlonglong(band->best), band->offList ? kMissing : qlonglong(band->worst),
                            qlonglong(r.rank)};
    }
    case AliasRole:
        return otherNames(i);
    case IconRole:
        if (column == RankingColumn::Move) return moveIcon(i);
        if (column == RankingColumn::Status) return custodyIcon(d.custody.kind);
        if (column == RankingColumn::Clock && d.clock.kind != ClockKind::None) {
            if (daysLeft(d) < 0) return QStringLiteral("late");
            return d.clock.kind == ClockKind::BailEnds ? QStringLiteral("calendar") : QStringLiteral("clock");
        }
        return {};
    case ToneRole: {
        Tone tone = Tone::Normal;
        if (column == RankingColumn::Ref || column == RankingColumn::Share ||
            column == RankingColumn::Borough || column == RankingColumn::Previous ||
            column == RankingColumn::Band)
            tone = Tone::Muted;
        if (column == RankingColumn::Move) tone = moveTone(i);
        if (column == RankingColumn::Status && d.custody.kind == CustodyKind::None) tone = Tone::Muted;
        if (column == RankingColumn::Status && d.custody.kind == CustodyKind::Wanted) tone = Tone::Danger;
        if (column == RankingColumn::Unmapped) tone = Tone::Warn;
        if (column == RankingColumn::Clock && d.clock.kind != ClockKind::None) {
            const int left = daysLeft(d);
            tone = left <= kClockDangerDays ? Tone::Danger
                   : left <= kClockWarnDays ? Tone::Warn
                                            : Tone::Muted;
        }
        return static_cast<int>(tone);
    }
    case StrongRole:
        return column == RankingColumn::Rank || column == RankingColumn::Score;
    default:
        return {};
    }
}

const SearchBuffer& RankingModel::searchBuffer() const {
    if (!m_search)
        m_search = m_ranking ? std::make_shared<const SearchBuffer>(*m_ranking)
                             : std::make_shared<const SearchBuffer>();
    return *m_search;
}

const FacetColumns* RankingModel::facets() const {
    if (!m_facets && m_ranking) m_facets = facetColumns(*m_ranking);
    return m_facets.get();
}

QStringList RankingModel::otherNames(std::size_t row) const {
    // Before the first search the buffer is not made for a tool tip's sake.
    QStringList names;
    if (m_search)
        for (const std::string& name : m_search->aliases(row)) names += QString::fromStdString(name);
    return names;
}

QString RankingModel::refOf(int row) const {
    if (row < 0 || row >= rowCount()) return {};
    return utf8(m_ranking->columns->nominalRef[m_ranking->rows[static_cast<std::size_t>(row)].person]);
}

int RankingModel::rowOfRef(const QString& nominalRef) const {
    if (!m_ranking || nominalRef.isEmpty()) return -1;
    const auto person = harm::personByRef(*m_ranking->columns, nominalRef.toStdString());
    if (!person) return -1;
    if (m_rowOfPerson.empty()) {
        m_rowOfPerson.assign(m_ranking->columns->personCount(), -1);
        for (std::size_t i = 0; i < m_ranking->rows.size(); ++i)
            m_rowOfPerson[m_ranking->rows[i].person] = static_cast<std::int32_t>(i);
    }
    return m_rowOfPerson[*person];
}

} // namespace harmdesk::tables
