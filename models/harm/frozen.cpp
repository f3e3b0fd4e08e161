// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/harm/frozen.h"

#include "models/base/packed.h"
#include "models/domain/case_columns.h"
#include "models/harm/column_image.h"
#include "models/harm/index_file.h"
#include "models/harm/parallel.h"
#include "models/harm/ranking.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <algorithm>

namespace harmdesk::harm {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(harmdesk::FrozenCycle)
};

QString nameOf(const CycleInfo& info) {
    return QStringLiteral("%1@%2").arg(QString::fromStdString(info.label)).arg(info.version);
}

/// SHA-256 over everything that makes the list what it is, each part with its name and its length.
std::string sumOf(const FrozenCycle& cycle, std::string_view rawImage) {
    QCryptographicHash hash(QCryptographicHash::Sha256);
    const auto add = [&hash](std::string_view name, std::string_view bytes) {
        const std::string head =
            std::string(name).append(" ").append(std::to_string(bytes.size())).append("\n");
        hash.addData(QByteArrayView(head.data(), static_cast<qsizetype>(head.size())));
        hash.addData(QByteArrayView(bytes.data(), static_cast<qsizetype>(bytes.size())));
        hash.addData(QByteArrayView("\n", 1));
    };
    const CycleInfo& info = cycle.info;
    add("harmdesk frozen cycle", "1");
    add("label", info.label);
    add("as_at", info.asAt.iso());
    add("cut_off", std::to_string(info.cutOff));
    add("profile", info.profile.name);
    add("profile_version", std::to_string(info.profile.version));
    for (const auto& [key, value] : profileValues(info.profile)) add(key, value);
    add("index", info.indexName);
    add("index_sha256", info.indexSha256);
    add("list", cycle.list);
    add("ledger", cycle.ledger);
    add("made_from", rawImage); // holds the index with rules and decisions
    return hash.result().toHex().toStdString();
}

void addFigures(CycleInfo& info, const Ranking& ranking) {
    info.ranked = static_cast<std::int32_t>(ranking.rows.size());
    info.total = ranking.total;
    info.unmappedCrimes = ranking.unmappedCrimes;
    info.unmappedOffences = ranking.unmappedOffences;
    info.atLeastSuspects = ranking.atLeastSuspects;
}

bool sameFigures(const CycleInfo& a, const CycleInfo& b) {
    return a.ranked == b.ranked && a.total == b.total && a.unmappedCrimes == b.unmappedCrimes &&
           a.unmappedOffences == b.unmappedOffences && a.atLeastSuspects == b.atLeastSuspects;
}

tl::unexpected<Error> damagedImage(const CycleInfo& info) {
    return fail(ErrorKind::Unreadable,
                Tr::tr("What the frozen cycle %1 was made from is damaged, so its list cannot be made again. "
                       "Check the case with \"harmdesk verify\" and go back to a backup that passes.")
                    .arg(nameOf(info)));
}

Result<std::shared_ptr<const Ranking>> rankRaw(const CycleInfo& info, std::string_view raw,
                                               const WorkContext& context, bool withDetails) {
    std::optional<CaseColumns> columns = columnsOfRaw(raw);
    if (!columns) return damagedImage(info);
    auto shared = std::make_shared<const CaseColumns>(std::move(*columns));
    return withDetails ? rankWithDetails(std::move(shared), info.profile, info.asAt, context)
                       : rank(std::move(shared), info.profile, info.asAt, context);
}

// ---- a list read again

/// One field of a CSV row; false where there is none. `last` = it ends the row.
bool takeField(std::string_view& rest, std::string& field, bool& last) {
    field.clear();
    if (rest.starts_with('"')) {
        rest.remove_prefix(1);
        while (true) {
            const std::size_t quote = rest.find('"');
            if (quote == std::string_view::npos) return false;
            field += rest.substr(0, quote);
            rest.remove_prefix(quote + 1);
            if (!rest.starts_with('"')) break;
            field += '"';
            rest.remove_prefix(1);
        }
    } else {
        const std::size_t end = rest.find_first_of(",\n\"");
        if (end == std::string_view::npos || rest[end] == '"') return false;
        field = rest.substr(0, end);
        rest.remove_prefix(end);
    }
    if (rest.empty() || (rest.front() != ',' && rest.front() != '\n')) return false;
    last = rest.front() == '\n';
    rest.remove_prefix(1);
    return true;
}

constexpr std::string_view kListHead =
    "rank,nominal_ref,score_days,crimes,victims,worst_days,latest,unmapped\n";
constexpr int kListFields = 8;

/// Calls take(nominal_ref, place) for every row; false where the text is no list.
template <class Take> bool readList(std::string_view list, const Take& take) {
    if (!list.starts_with(kListHead)) return false;
    list.remove_prefix(kListHead.size());
    std::string field;
    std::string ref;
    for (std::int32_t rank = 1; !list.empty(); ++rank) {
        CyclePlace place;
        place.rank = rank;
        for (int i = 0; i < kListFields; ++i) {
            bool last = false;
            if (!takeField(list, field, last) || last != (i == kListFields - 1)) return false;
            if (i == 0 && field != std::to_string(rank)) return false;
            if (i == 1) ref = field;
            if (i == 2) {
                const std::optional<HarmDays> score = HarmDays::parse(field);
                if (!score) return false;
                place.score = *score;
            }
        }
        if (!take(ref, place)) return false;
    }
    return true;
}

} // namespace

Result<FrozenCycle> freeze(const Ranking& ranking, int cutOff) {
    if (ranking.isSandbox || ranking.otherIndex)
        return fail(ErrorKind::Usage,
                    Tr::tr("A sandbox cannot be frozen. Keep its settings as a profile, rank with that "
                           "profile and freeze the list."));
    if (cutOff < 1 || !ranking.columns || ranking.asAt.isNull())
        return fail(ErrorKind::Usage,
                    Tr::tr("A frozen cycle needs a list and a cut-off of 1 or more. Nothing was frozen."));
    try {
        FrozenCycle cycle;
        CycleInfo& info = cycle.info;
        info.asAt = ranking.asAt;
        info.label = monthLabel(ranking.asAt);
        info.profile = ranking.profile;
        info.indexName = ranking.columns->index.name;
        info.indexSha256 = indexSha256(ranking.columns->index);
        info.cutOff = cutOff;
        addFigures(info, ranking);
        std::string raw;
        inParts(2, [&](unsigned part) {
            if (part == 0) {
                cycle.list = rankingCsv(ranking);
                cycle.ledger = ledgerCsv(ranking);
            } else {
                raw = rawImageOf(*ranking.columns);
                cycle.image = packed(raw);
            }
        });
        info.sha256 = sumOf(cycle, raw);
        return cycle;
    } catch (const std::exception& failure) {
        return fail(ErrorKind::Internal,
                    Tr::tr("There was not enough memory to freeze the list. Nothing was frozen. Close other "
                           "programs and try again."),
                    QString::fromLocal8Bit(failure.what()));
    }
}

Result<std::shared_ptr<const Ranking>> thaw(const FrozenCycle& cycle, const WorkContext& context,
                                            bool withDetails) {
    const std::optional<std::string> raw = rawImage(cycle.image);
    if (!raw) return damagedImage(cycle.info);
    return rankRaw(cycle.info, *raw, context, withDetails);
}

std::vector<QString> faults(const FrozenCycle& cycle, const WorkContext& context) {
    std::vector<QString> out;
    const CycleInfo& info = cycle.info;
    const auto add = [&](const QString& sentence) { out.push_back(sentence.arg(nameOf(info))); };
    const std::optional<std::string> raw = rawImage(cycle.image);
    if (!raw) {
        add(Tr::tr("Frozen cycle %1: what its list was made from is damaged."));
        return out;
    }
    if (sumOf(cycle, *raw) != info.sha256)
        add(Tr::tr("Frozen cycle %1: its SHA-256 is not that of what it holds."));
    if (info.label != monthLabel(info.asAt))
        add(Tr::tr("Frozen cycle %1: its label is not the month of its as-at date."));
    const Result<std::shared_ptr<const Ranking>> ranking = rankRaw(info, *raw, context, false);
    if (!ranking) {
        out.push_back(Tr::tr("Frozen cycle %1: its list could not be made again. %2")
                          .arg(nameOf(info), ranking.error().text));
        return out;
    }
    const HarmIndex& index = (*ranking)->columns->index;
    if (index.name != info.indexName || indexSha256(index) != info.indexSha256)
        add(Tr::tr("Frozen cycle %1: the harm index that it kept is not the one that it names."));
    if (rankingCsv(**ranking) != cycle.list)
        add(Tr::tr("Frozen cycle %1: its list is not the one that comes of what it kept."));
    if (ledgerCsv(**ranking) != cycle.ledger)
        add(Tr::tr("Frozen cycle %1: its ledger is not the one that comes of what it kept."));
    CycleInfo again;
    addFigures(again, **ranking);
    if (!sameFigures(again, info))
        add(Tr::tr("Frozen cycle %1: its figures (suspects, days, unmapped) are not those of its list."));
    return out;
}

Result<CycleHistory> history(const std::vector<FrozenCycle>& cycles) {
    std::vector<const FrozenCycle*> ordered;
    for (const FrozenCycle& cycle : cycles) ordered.push_back(&cycle);
    std::stable_sort(ordered.begin(), ordered.end(), [](const FrozenCycle* a, const FrozenCycle* b) {
        return std::pair(a->info.asAt, a->info.label) < std::pair(b->info.asAt, b->info.label);
    });
    CycleHistory history;
    for (std::size_t i = 0; i < ordered.size(); ++i) {
        history.cycles.push_back(ordered[i]->info);
        const bool read = readList(ordered[i]->list, [&](const std::string& ref, const CyclePlace& place) {
            std::vector<CyclePlace>& places = history.places[ref];
            places.resize(ordered.size());
            if (places[i].rank != 0) return false; // twice in one list
            places[i] = place;
            return true;
        });
        if (!read)
            return fail(ErrorKind::Unreadable,
                        Tr::tr("The list of the frozen cycle %1 is damaged. Check the case with \"harmdesk "
                               "verify\" and go back to a backup that passes.")
                            .arg(nameOf(ordered[i]->info)));
    }
    return history;
}

} // namespace harmdesk::harm
