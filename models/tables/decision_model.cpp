// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tables/decision_model.h"

#include "models/tables/csv_text.h"

#include <QDateTime>
#include <QLocale>
#include <QTimeZone>
#include <algorithm>

namespace harmdesk::tables {

QString localTimeText(const std::string& utcIso) {
    QDateTime at = QDateTime::fromString(text(utcIso), Qt::ISODateWithMs);
    if (!at.isValid()) return text(utcIso);
    if (at.timeSpec() == Qt::LocalTime) at.setTimeZone(QTimeZone::utc()); // written without a zone
    const QDateTime local = at.toLocalTime();
    return QLocale().toString(local.date(), QStringLiteral("d MMM yyyy")) + QLatin1Char(' ') +
           local.time().toString(QStringLiteral("HH:mm"));
}

QByteArray decisionsCsv(const std::vector<OffenceDecision>& decisions) {
    QByteArray csv(
        "id,ho_class,cjs_code,title,urn,decided_by,decided_at,reason,withdrawn_by,withdrawn_at\r\n");
    for (const OffenceDecision& d : decisions)
        csv += csvLine({QString::number(d.id), text(d.hoClass), text(d.cjsCode), text(d.title), text(d.urn),
                        text(d.decidedBy), text(d.decidedAt), text(d.reason), text(d.withdrawnBy),
                        text(d.withdrawnAt)});
    return csv;
}

DecisionModel::DecisionModel(QObject* parent)
    : PlainTableModel({{QStringLiteral("at"), tr("When")},
                         {QStringLiteral("by"), tr("Who")},
                         {QStringLiteral("class"), tr("Class")},
                         {QStringLiteral("cjs"), tr("CJS code")},
                         {QStringLiteral("title"), tr("Offence as recorded")},
                         {QStringLiteral("days"), tr("Days"), true, tr("In the index in use")},
                         {QStringLiteral("urn"), tr("URN")},
                         {QStringLiteral("reason"), tr("Why")},
                         {QStringLiteral("status"), tr("State")}},
                        parent) {}

void DecisionModel::setDecisions(std::vector<OffenceDecision> decisions, const HarmIndex* inUse) {
    beginResetModel();
    m_rows.clear();
    std::reverse(decisions.begin(), decisions.end());
    for (OffenceDecision& decision : decisions) {
        Row made;
        if (inUse) {
            const auto row =
                std::find_if(inUse->rows.begin(), inUse->rows.end(),
                             [&decision](const IndexRow& held) { return held.urn == decision.urn; });
            if (row != inUse->rows.end()) {
                made.days = row->days.display();
                made.hundredths = row->days.hundredths();
                made.indexTitle = text(row->title);
            }
        }
        made.decision = std::move(decision);
        m_rows.push_back(std::move(made));
    }
    endResetModel();
}

const OffenceDecision& DecisionModel::decision(int row) const {
    return m_rows[static_cast<std::size_t>(row)].decision;
}

int DecisionModel::standing() const {
    return static_cast<int>(
        std::count_if(m_rows.begin(), m_rows.end(), [](const Row& held) { return held.decision.stands(); }));
}

int DecisionModel::rows() const {
    return static_cast<int>(m_rows.size());
}

QVariant DecisionModel::cell(int row, const QString& column, int role) const {
    const Row& held = m_rows[static_cast<std::size_t>(row)];
    const OffenceDecision& d = held.decision;
    const bool known = held.hundredths >= 0;
    switch (role) {
    case RefRole:
        return static_cast<qlonglong>(d.id);
    case ToneRole:
        if (!d.stands()) return static_cast<int>(Tone::Muted);
        if (!known && (column == u"days" || column == u"status")) return static_cast<int>(Tone::Warn);
        return {};
    case IconRole:
        if (column != u"status") return {};
        if (!d.stands()) return QStringLiteral("undo");
        return known ? QStringLiteral("check") : QStringLiteral("look");
    case StrongRole:
        return column == u"title" && d.stands() ? QVariant(true) : QVariant();
    case SortRole:
        if (column == u"at") return static_cast<qlonglong>(d.id); // decisions of one second keep their order
        if (column == u"days") return static_cast<qlonglong>(held.hundredths);
        return {};
    case Qt::ToolTipRole:
        if (column == u"at") return text(d.decidedAt);
        if (column == u"title") return text(d.title);
        if (column == u"reason") return text(d.reason);
        if (column == u"urn") return held.indexTitle;
        return {};
    case Qt::DisplayRole:
        break;
    default:
        return {};
    }
    if (column == u"at") return localTimeText(d.decidedAt);
    if (column == u"by") return text(d.decidedBy);
    if (column == u"class") return text(d.hoClass);
    if (column == u"cjs") return text(d.cjsCode);
    if (column == u"title") return text(d.title);
    if (column == u"days") return held.days;
    if (column == u"urn") return text(d.urn);
    if (column == u"reason") return text(d.reason);
    if (column == u"status") {
        if (!d.stands())
            return tr("withdrawn by %1, %2").arg(text(d.withdrawnBy), localTimeText(d.withdrawnAt));
        return known ? tr("stands") : tr("waits: not in the index in use");
    }
    return {};
}

} // namespace harmdesk::tables
