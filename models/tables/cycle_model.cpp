// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tables/cycle_model.h"

#include <QLocale>

namespace harmdesk::tables {

namespace {

QString number(qint64 n) {
    return QLocale(QLocale::English).toString(n);
}

} // namespace

QString profileText(const Profile& profile) {
    return QStringLiteral("%1@%2").arg(text(profile.name)).arg(profile.version);
}

QString momentText(const QDateTime& at) {
    return at.isValid() ? QLocale().toString(at.toLocalTime(), QStringLiteral("d MMM yyyy HH:mm"))
                        : QString();
}

CycleModel::CycleModel(QObject* parent)
    : PlainTableModel({{QStringLiteral("label"), tr("Cycle")},
                       {QStringLiteral("version"), tr("Version"), false,
                        tr("A month that is frozen once more gets the next version; the old one is kept")},
                       {QStringLiteral("as_at"), tr("As at")},
                       {QStringLiteral("profile"), tr("Profile"), false, tr("With its version")},
                       {QStringLiteral("index"), tr("Harm index")},
                       {QStringLiteral("cut_off"), tr("N"), true, tr("The cut-off: places inside")},
                       {QStringLiteral("ranked"), tr("Ranked"), true, tr("Suspects in the list")},
                       {QStringLiteral("at_least"), tr("≥"), true,
                        tr("Suspects whose score reads “at least”, because an offence in it had no value")},
                       {QStringLiteral("by"), tr("Frozen by")},
                       {QStringLiteral("at"), tr("When")},
                       {QStringLiteral("reason"), tr("Reason")},
                       {QStringLiteral("sum"), tr("SHA-256"), false,
                        tr("The first eight characters of the sum over everything that was kept")}},
                      parent) {}

void CycleModel::setCycles(std::vector<CycleInfo> cycles) {
    beginResetModel();
    m_cycles = std::move(cycles);
    endResetModel();
}

int CycleModel::rowOf(CycleId id) const {
    for (std::size_t i = 0; i < m_cycles.size(); ++i)
        if (m_cycles[i].id == id) return static_cast<int>(i);
    return -1;
}

QVariant CycleModel::cell(int row, const QString& column, int role) const {
    const CycleInfo& held = cycle(row);
    if (role == RefRole) return text(spelled(held));
    if (role == ToneRole) {
        if (held.superseded) return static_cast<int>(Tone::Muted);
        if (column == u"at_least" && held.atLeastSuspects > 0) return static_cast<int>(Tone::Warn);
        return {};
    }
    if (role == StrongRole) return column == u"label" && !held.superseded ? QVariant(true) : QVariant();
    if (role == IconRole) return column == u"label" ? QVariant(QStringLiteral("lock")) : QVariant();
    if (role == SortRole) {
        if (column == u"as_at") return held.asAt.days();
        if (column == u"at") return held.frozenAt.toMSecsSinceEpoch();
        if (column == u"version") return held.version;
        if (column == u"cut_off") return held.cutOff;
        if (column == u"ranked") return held.ranked;
        if (column == u"at_least") return held.atLeastSuspects;
        return {};
    }
    if (role == Qt::ToolTipRole) {
        if (column == u"sum") return text(held.sha256);
        if (column == u"label") return monthName(held.label);
        if (column == u"profile") return profileSentence(held.profile);
        if (column == u"reason") return held.reason;
        if (column == u"at_least" && held.unmappedCrimes > 0)
            return tr("%n crime(s) without a value", nullptr, held.unmappedCrimes);
        return {};
    }
    if (role != Qt::DisplayRole) return {};
    if (column == u"label") return text(held.label);
    if (column == u"version")
        return held.superseded ? tr("%1, superseded").arg(held.version) : QString::number(held.version);
    if (column == u"as_at") return held.asAt.display();
    if (column == u"profile") return profileText(held.profile);
    if (column == u"index") return text(held.indexName);
    if (column == u"cut_off") return number(held.cutOff);
    if (column == u"ranked") return number(held.ranked);
    if (column == u"at_least") return number(held.atLeastSuspects);
    if (column == u"by") return held.frozenBy;
    if (column == u"at") return momentText(held.frozenAt);
    if (column == u"reason") return held.reason;
    if (column == u"sum") return text(held.sha256.substr(0, kSumShown));
    return {};
}

} // namespace harmdesk::tables
