// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tables/offence_queue_model.h"

#include "models/harm/matching.h"

#include <QLocale>
#include <algorithm>

namespace harmdesk::tables {

OffenceQueueModel::OffenceQueueModel(QObject* parent)
    : PlainTableModel(
          {{QStringLiteral("class"), tr("Class")},
           {QStringLiteral("cjs"), tr("CJS code")},
           {QStringLiteral("title"), tr("Offence as recorded")},
           {QStringLiteral("why"), tr("Why it has no value")},
           {QStringLiteral("crimes"), tr("Crimes"), true, tr("All crimes held with this code and title")},
           {QStringLiteral("suspects"), tr("Suspects"), true, tr("Distinct people accused of these crimes")},
           {QStringLiteral("listed"), tr("In the list"), true,
            tr("Of them, suspects in the list whose score therefore reads “at least”")}},
          parent) {}

void OffenceQueueModel::setPairs(std::vector<harm::OffencePair> pairs) {
    beginResetModel();
    m_pairs = std::move(pairs);
    m_keys.clear();
    for (const harm::OffencePair& pair : m_pairs)
        m_keys.push_back(text(harm::decisionKey(pair.text.hoClass, pair.text.cjsCode, pair.text.title)));
    endResetModel();
}

int OffenceQueueModel::rowOf(const QString& key) const {
    const auto it = std::find(m_keys.begin(), m_keys.end(), key);
    return it == m_keys.end() ? -1 : static_cast<int>(it - m_keys.begin());
}

QString OffenceQueueModel::whyText(harm::WhyUnmapped why) {
    switch (why) {
    case harm::WhyUnmapped::Mapped:
        return tr("has a value");
    case harm::WhyUnmapped::Unknown:
        return tr("not in the index");
    case harm::WhyUnmapped::Ambiguous:
        return tr("several values, no rule");
    case harm::WhyUnmapped::RuleFails:
        return tr("no rule fits the title");
    }
    return {};
}

int OffenceQueueModel::rows() const {
    return static_cast<int>(m_pairs.size());
}

QVariant OffenceQueueModel::cell(int row, const QString& column, int role) const {
    const harm::OffencePair& held = m_pairs[static_cast<std::size_t>(row)];
    const auto number = [role](std::int32_t n) {
        return role == SortRole ? QVariant(n) : QVariant(QLocale(QLocale::English).toString(n));
    };
    switch (role) {
    case RefRole:
        return m_keys[static_cast<std::size_t>(row)];
    case ToneRole:
        if (column == u"why") return static_cast<int>(Tone::Muted);
        if (column == u"listed" && held.listed > 0) return static_cast<int>(Tone::Warn);
        return {};
    case IconRole:
        return column == u"listed" && held.listed > 0 ? QVariant(QStringLiteral("look")) : QVariant();
    case StrongRole:
        return column == u"title" ? QVariant(true) : QVariant();
    case Qt::ToolTipRole:
        return column == u"title" ? QVariant(text(held.text.title)) : QVariant();
    case Qt::DisplayRole:
    case SortRole:
        if (column == u"class") return text(held.text.hoClass);
        if (column == u"cjs") return text(held.text.cjsCode);
        if (column == u"title") return text(held.text.title);
        if (column == u"why") return whyText(held.why);
        if (column == u"crimes") return number(held.crimes);
        if (column == u"suspects") return number(held.suspects);
        if (column == u"listed") return number(held.listed);
        return {};
    default:
        return {};
    }
}

} // namespace harmdesk::tables
