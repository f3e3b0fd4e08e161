// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tables/rule_model.h"

#include "models/harm/matching.h"

#include <algorithm>

namespace harmdesk::tables {

namespace {

bool same(const std::vector<ResolutionRule>& a, const std::vector<ResolutionRule>& b) {
    return std::equal(a.begin(), a.end(), b.begin(), b.end(),
                      [](const ResolutionRule& x, const ResolutionRule& y) {
                          return x.words == y.words && x.urn == y.urn && x.reason == y.reason;
                      });
}

/// The default last, the others as they are.
void defaultLast(std::vector<ResolutionRule>& rules) {
    std::stable_partition(rules.begin(), rules.end(),
                          [](const ResolutionRule& r) { return !r.words.empty(); });
}

} // namespace

RuleModel::RuleModel(QObject* parent)
    : PlainTableModel({{QStringLiteral("words"), tr("Title has the words")},
                         {QStringLiteral("days"), tr("Days"), true},
                         {QStringLiteral("offence"), tr("Counts as")},
                         {QStringLiteral("reason"), tr("Why")}},
                        parent) {}

void RuleModel::setRules(const std::string& hoClass, std::vector<ResolutionRule> rules,
                         const HarmIndex& index) {
    m_class = hoClass;
    m_indexRows.clear();
    for (const IndexRow& row : index.rows)
        if (harm::normalisedHoClass(row.hoClass) == harm::normalisedHoClass(hoClass))
            m_indexRows.push_back(row);
    defaultLast(rules);
    m_original = rules;
    replace(std::move(rules));
}

bool RuleModel::hasDefault() const {
    return !m_rules.empty() && m_rules.back().words.empty();
}

bool RuleModel::isChanged() const {
    return !same(m_rules, m_original);
}

void RuleModel::replace(std::vector<ResolutionRule> rules) {
    beginResetModel();
    m_rules = std::move(rules);
    endResetModel();
    Q_EMIT rulesChanged();
}

void RuleModel::setDefault(const std::string& urn, const std::string& reason) {
    std::vector<ResolutionRule> rules = m_rules;
    std::erase_if(rules, [](const ResolutionRule& rule) { return rule.words.empty(); });
    rules.push_back({m_class, {}, urn, reason});
    replace(std::move(rules));
}

bool RuleModel::addRule(const QString& words, const std::string& urn, const std::string& reason) {
    std::vector<std::string> wanted = harm::titleWords(words.toStdString());
    if (wanted.empty()) return false;
    const auto sorted = [](std::vector<std::string> list) {
        std::sort(list.begin(), list.end());
        return list;
    };
    if (std::any_of(m_rules.begin(), m_rules.end(),
                    [&](const ResolutionRule& rule) { return sorted(rule.words) == sorted(wanted); }))
        return false;
    std::vector<ResolutionRule> rules = m_rules;
    rules.push_back({m_class, std::move(wanted), urn, reason});
    defaultLast(rules);
    replace(std::move(rules));
    return true;
}

void RuleModel::removeRule(int row) {
    if (row < 0 || row >= rows()) return;
    std::vector<ResolutionRule> rules = m_rules;
    rules.erase(rules.begin() + row);
    replace(std::move(rules));
}

int RuleModel::moveRule(int row, int by) {
    const int to = row + by;
    if (row < 0 || to < 0 || row >= rows() || to >= rows()) return row;
    if (m_rules[static_cast<std::size_t>(row)].words.empty() ||
        m_rules[static_cast<std::size_t>(to)].words.empty())
        return row; // the default is tried when all others have been
    std::vector<ResolutionRule> rules = m_rules;
    std::swap(rules[static_cast<std::size_t>(row)], rules[static_cast<std::size_t>(to)]);
    replace(std::move(rules));
    return to;
}

void RuleModel::revert() {
    replace(m_original);
}

int RuleModel::rows() const {
    return static_cast<int>(m_rules.size());
}

QVariant RuleModel::cell(int row, const QString& column, int role) const {
    const ResolutionRule& rule = m_rules[static_cast<std::size_t>(row)];
    const auto held = std::find_if(m_indexRows.begin(), m_indexRows.end(),
                                   [&rule](const IndexRow& r) { return r.urn == rule.urn; });
    const bool known = held != m_indexRows.end();
    switch (role) {
    case RefRole:
        return text(rule.urn);
    case ToneRole:
        if (!known && column == u"offence") return static_cast<int>(Tone::Danger);
        return column == u"words" && rule.words.empty() ? QVariant(static_cast<int>(Tone::Muted))
                                                        : QVariant();
    case IconRole:
        return !known && column == u"offence" ? QVariant(QStringLiteral("late")) : QVariant();
    case StrongRole:
        return column == u"days" ? QVariant(true) : QVariant();
    case Qt::ToolTipRole:
        return column == u"offence" && known ? QVariant(text(held->title)) : QVariant();
    case SortRole:
        return row; // the order they are tried in is the only one that means something
    case Qt::DisplayRole:
        break;
    default:
        return {};
    }
    if (column == u"words") {
        if (rule.words.empty()) return tr("any other title");
        QStringList words;
        for (const std::string& word : rule.words) words << text(word);
        return words.join(QLatin1Char(' '));
    }
    if (column == u"days") return known ? QVariant(held->days.display()) : QVariant();
    if (column == u"offence")
        return known ? QStringLiteral("%1 (%2)").arg(text(held->title), text(rule.urn))
                     : tr("%1 is not in this class").arg(text(rule.urn));
    if (column == u"reason") return text(rule.reason);
    return {};
}

} // namespace harmdesk::tables
