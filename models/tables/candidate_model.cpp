// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tables/candidate_model.h"

#include <algorithm>

namespace harmdesk::tables {

CandidateModel::CandidateModel(QObject* parent)
    : PlainTableModel({{QStringLiteral("days"), tr("Days"), true, tr("Days of custody for one offence")},
                         {QStringLiteral("title"), tr("Offence of the index")},
                         {QStringLiteral("reason"), tr("Why it is offered")},
                         {QStringLiteral("urn"), tr("URN")},
                         {QStringLiteral("class"), tr("Class")},
                         {QStringLiteral("cjs"), tr("CJS codes")},
                         {QStringLiteral("group"), tr("Group")},
                         {QStringLiteral("likeness"), tr("Alike, %"), true,
                          tr("Six parts title, four parts code: for the order of this list only")}},
                        parent) {}

void CandidateModel::setCandidates(const std::vector<harm::Candidate>& candidates, const HarmIndex& index) {
    beginResetModel();
    m_compared = true;
    m_rows.clear();
    for (const harm::Candidate& candidate : candidates)
        m_rows.push_back({candidate, index.rows[static_cast<std::size_t>(candidate.row)]});
    endResetModel();
}

void CandidateModel::setRows(const std::vector<std::size_t>& rows, const HarmIndex& index) {
    beginResetModel();
    m_compared = false;
    m_rows.clear();
    for (const std::size_t row : rows) {
        harm::Candidate none;
        none.row = static_cast<std::int32_t>(row);
        m_rows.push_back({std::move(none), index.rows[row]});
    }
    endResetModel();
}

void CandidateModel::clear() {
    setRows({}, {});
}

int CandidateModel::rowOfUrn(const std::string& urn) const {
    const auto it =
        std::find_if(m_rows.begin(), m_rows.end(), [&urn](const Row& held) { return held.row.urn == urn; });
    return it == m_rows.end() ? -1 : static_cast<int>(it - m_rows.begin());
}

int CandidateModel::rows() const {
    return static_cast<int>(m_rows.size());
}

QVariant CandidateModel::cell(int row, const QString& column, int role) const {
    const Row& held = m_rows[static_cast<std::size_t>(row)];
    switch (role) {
    case RefRole:
        return text(held.row.urn);
    case StrongRole:
        return column == u"days" ? QVariant(true) : QVariant();
    case ToneRole:
        return column == u"title" || column == u"days" || column == u"reason"
                   ? QVariant()
                   : QVariant(static_cast<int>(Tone::Muted));
    case Qt::ToolTipRole:
        if (column == u"title") return text(held.row.title);
        if (column == u"reason") return held.candidate.reason;
        return {};
    case SortRole:
        if (column == u"days") return static_cast<qlonglong>(held.row.days.hundredths());
        if (column == u"likeness") return held.candidate.likeness;
        return {};
    case Qt::DisplayRole:
        break;
    default:
        return {};
    }
    if (column == u"days") return held.row.days.display();
    if (column == u"title") return text(held.row.title);
    if (column == u"reason") return held.candidate.reason;
    if (column == u"urn") return text(held.row.urn);
    if (column == u"class") return text(held.row.hoClass);
    if (column == u"group") return text(held.row.group);
    if (column == u"likeness")
        return m_compared ? QVariant(QString::number(held.candidate.likeness)) : QVariant();
    if (column == u"cjs") {
        QStringList codes;
        for (const std::string& code : held.row.cjsCodes) codes << text(code);
        return codes.join(QStringLiteral(", "));
    }
    return {};
}

} // namespace harmdesk::tables
