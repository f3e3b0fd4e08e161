// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tables/list_view.h"

#include "models/domain/codes.h"
#include "models/tables/ranking_model.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <algorithm>
#include <array>

namespace harmdesk::tables {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(harmdesk::ListView)
};

constexpr int kSchema = 1;

// The values of each facet as the file spells them, by the enum's number: append, never change.
constexpr std::array<const char*, kCustodyKindCount> kCustody{"none",   "wanted", "serving", "deceased",
                                                              "remand", "bail",   "rui",     "charged"};
constexpr std::array<const char*, kOffenceGroupCount> kGroups{"homicide",
                                                              "rape",
                                                              "other-sexual",
                                                              "violence-with-injury",
                                                              "violence-without-injury",
                                                              "stalking-harassment",
                                                              "public-order",
                                                              "other",
                                                              "unmapped"};
constexpr std::array<const char*, kAgeBandCount> kAges{"under-18", "18-24", "25-34",  "35-44",
                                                       "45-54",    "55+",   "unknown"};
constexpr std::array<const char*, kVictimBandCount> kVictims{"0", "1", "2", "3-5", "6+"};
constexpr std::array<const char*, kSinceBandCount> kSince{"0-7", "8-28", "29-90", "91-182", "183+"};
constexpr std::array<const char*, kOrderStateCount> kOrders{"bail", "order", "neither"};
constexpr std::array<const char*, kListMoveCount> kMoves{"joiner", "returner", "stayer",    "up",
                                                         "down",   "same",     "not-before"};
constexpr std::array<const char*, kListMarkCount> kMarks{"tied", "at-least"};

tl::unexpected<Error> usage(const QString& text) {
    return fail(ErrorKind::Usage,
                Tr::tr("This is not a view of the list: %1. Nothing was changed.").arg(text));
}

template <class E, std::size_t n>
void putEnum(QJsonObject& to, const char* key, const std::vector<E>& values,
             const std::array<const char*, n>& names) {
    if (values.empty()) return;
    QJsonArray array;
    for (const E value : values) array.append(QLatin1String(names[static_cast<std::size_t>(value)]));
    to.insert(QLatin1String(key), array);
}

void putNames(QJsonObject& to, const char* key, const QStringList& names) {
    if (!names.isEmpty()) to.insert(QLatin1String(key), QJsonArray::fromStringList(names));
}

// Reads an object key by key; what nobody asked for is unknown.
class Reader {
public:
    Reader(QJsonObject object, QString where)
        : m_object(std::move(object))
        , m_where(std::move(where)) {}

    QString name(const char* key) const {
        return m_where.isEmpty() ? QString::fromLatin1(key)
                                 : m_where + QStringLiteral(".") + QLatin1String(key);
    }
    QJsonValue take(const char* key) {
        const auto at = m_object.find(QLatin1String(key));
        if (at == m_object.end()) return QJsonValue(QJsonValue::Undefined);
        QJsonValue value = at.value();
        m_object.erase(at);
        return value;
    }
    Status strings(const char* key, QStringList& to) {
        const QJsonValue value = take(key);
        if (value.isUndefined()) return {};
        if (!value.isArray()) return usage(Tr::tr("“%1” must be a list of texts").arg(name(key)));
        for (const QJsonValue& item : value.toArray()) {
            if (!item.isString()) return usage(Tr::tr("“%1” must be a list of texts").arg(name(key)));
            if (to.contains(item.toString()))
                return usage(Tr::tr("“%1” holds “%2” twice").arg(name(key), item.toString()));
            to.append(item.toString());
        }
        return {};
    }
    Status sorted(const char* key, QStringList& to) {
        HARMDESK_TRY(strings(key, to));
        to.sort();
        return {};
    }
    template <class E, std::size_t n>
    Status values(const char* key, std::vector<E>& to, const std::array<const char*, n>& names) {
        QStringList texts;
        HARMDESK_TRY(strings(key, texts));
        for (const QString& text : texts) {
            const auto at = std::find_if(names.begin(), names.end(),
                                         [&](const char* known) { return text == QLatin1String(known); });
            if (at == names.end()) return usage(Tr::tr("“%1” cannot be “%2”").arg(name(key), text));
            to.push_back(static_cast<E>(at - names.begin()));
        }
        std::sort(to.begin(), to.end());
        return {};
    }
    Status nothingLeft() const {
        if (m_object.isEmpty()) return {};
        const QString key = m_object.keys().first();
        return usage(Tr::tr("“%1” is not known").arg(name(qPrintable(key))));
    }

private:
    QJsonObject m_object;
    QString m_where;
};

QJsonObject filterToJson(const FilterState& f) {
    QJsonObject o;
    if (!f.search.isEmpty()) o.insert(QStringLiteral("search"), f.search);
    if (f.lastWithinDays != 0) o.insert(QStringLiteral("last_within_days"), f.lastWithinDays);
    putNames(o, "boroughs", f.boroughs);
    putNames(o, "units", f.units);
    putNames(o, "flags", f.flags);
    putEnum(o, "custody", f.custody, kCustody);
    putEnum(o, "groups", f.groups, kGroups);
    putEnum(o, "ages", f.ages, kAges);
    putEnum(o, "victims", f.victims, kVictims);
    putEnum(o, "since", f.since, kSince);
    putEnum(o, "orders", f.orders, kOrders);
    putEnum(o, "moves", f.moves, kMoves);
    putEnum(o, "marks", f.marks, kMarks);
    return o;
}

Result<FilterState> filterFromJson(const QJsonObject& object) {
    Reader in(object, QStringLiteral("filter"));
    FilterState f;
    if (const QJsonValue search = in.take("search"); search.isString())
        f.search = search.toString();
    else if (!search.isUndefined())
        return usage(Tr::tr("“%1” must be a text").arg(in.name("search")));
    if (const QJsonValue days = in.take("last_within_days"); !days.isUndefined()) {
        f.lastWithinDays = days.toInt(-1);
        if (f.lastWithinDays < 0 || days.toDouble() != f.lastWithinDays)
            return usage(Tr::tr("“%1” must be a whole number of days").arg(in.name("last_within_days")));
    }
    HARMDESK_TRY(in.sorted("boroughs", f.boroughs));
    HARMDESK_TRY(in.sorted("units", f.units));
    HARMDESK_TRY(in.sorted("flags", f.flags));
    HARMDESK_TRY(in.values("custody", f.custody, kCustody));
    HARMDESK_TRY(in.values("groups", f.groups, kGroups));
    HARMDESK_TRY(in.values("ages", f.ages, kAges));
    HARMDESK_TRY(in.values("victims", f.victims, kVictims));
    HARMDESK_TRY(in.values("since", f.since, kSince));
    HARMDESK_TRY(in.values("orders", f.orders, kOrders));
    HARMDESK_TRY(in.values("moves", f.moves, kMoves));
    HARMDESK_TRY(in.values("marks", f.marks, kMarks));
    HARMDESK_TRY(in.nothingLeft());
    return f;
}

Result<SortKey> sortKeyFromJson(const QJsonValue& value) {
    if (!value.isObject()) return usage(Tr::tr("“%1” must be a list of columns").arg(QLatin1String("sort")));
    Reader in(value.toObject(), QStringLiteral("sort"));
    SortKey key;
    key.columnId = in.take("column").toString();
    if (columnOf(key.columnId) < 0)
        return usage(Tr::tr("“%1” cannot be “%2”").arg(in.name("column"), key.columnId));
    const QString order = in.take("order").toString();
    if (order != QLatin1String("asc") && order != QLatin1String("desc"))
        return usage(Tr::tr("“%1” must be asc or desc").arg(in.name("order")));
    key.order = order == QLatin1String("asc") ? Qt::AscendingOrder : Qt::DescendingOrder;
    HARMDESK_TRY(in.nothingLeft());
    return key;
}

} // namespace

QByteArray listViewToJson(const ListView& view) {
    QJsonArray sort;
    for (const SortKey& key : view.sort)
        sort.append(
            QJsonObject{{QStringLiteral("column"), key.columnId},
                        {QStringLiteral("order"),
                         key.order == Qt::AscendingOrder ? QStringLiteral("asc") : QStringLiteral("desc")}});
    const QJsonObject whole{{QStringLiteral("schema"), kSchema},
                            {QStringLiteral("filter"), filterToJson(view.filter)},
                            {QStringLiteral("sort"), sort},
                            {QStringLiteral("hidden"), QJsonArray::fromStringList(view.hiddenColumns)}};
    return QJsonDocument(whole).toJson(QJsonDocument::Compact);
}

Result<ListView> listViewFromJson(const QByteArray& json) {
    QJsonParseError error{};
    const QJsonDocument document = QJsonDocument::fromJson(json, &error);
    if (!document.isObject())
        return usage(error.error != QJsonParseError::NoError ? error.errorString()
                                                             : Tr::tr("it is not an object"));
    Reader in(document.object(), {});
    const QJsonValue schema = in.take("schema");
    if (!schema.isDouble() || schema.toDouble() != kSchema)
        return usage(Tr::tr("“%1” must be %2").arg(QLatin1String("schema")).arg(kSchema));
    ListView view;
    if (const QJsonValue filter = in.take("filter"); filter.isObject()) {
        HARMDESK_TRY_ASSIGN(read, filterFromJson(filter.toObject()));
        view.filter = std::move(read);
    } else {
        return usage(Tr::tr("“%1” is missing or no object").arg(in.name("filter")));
    }
    const QJsonValue sort = in.take("sort");
    if (!sort.isArray()) return usage(Tr::tr("“%1” must be a list of columns").arg(in.name("sort")));
    for (const QJsonValue& item : sort.toArray()) {
        HARMDESK_TRY_ASSIGN(key, sortKeyFromJson(item));
        if (std::any_of(view.sort.begin(), view.sort.end(),
                        [&](const SortKey& k) { return k.columnId == key.columnId; }))
            return usage(Tr::tr("“%1” holds “%2” twice").arg(in.name("sort"), key.columnId));
        view.sort.push_back(std::move(key));
    }
    HARMDESK_TRY(in.strings("hidden", view.hiddenColumns));
    for (const QString& id : view.hiddenColumns)
        if (columnOf(id) < 0) return usage(Tr::tr("“%1” cannot be “%2”").arg(in.name("hidden"), id));
    HARMDESK_TRY(in.nothingLeft());
    return view;
}

} // namespace harmdesk::tables
