// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/specs/source_match.h"

#include "models/specs/specs.h"
#include "models/specs/value_fold.h"

#include <QFileInfo>
#include <QRegularExpression>
#include <algorithm>

namespace harmdesk::specs {

namespace {

void addOnce(std::vector<std::string>& out, const std::string& column) {
    if (std::find(out.begin(), out.end(), column) == out.end()) out.push_back(column);
}

/// The classic two-pointer match: linear in practice, at worst pattern × text.
bool matches(const QString& pattern, const QString& text) {
    qsizetype p = 0;
    qsizetype t = 0;
    qsizetype star = -1;
    qsizetype mark = 0;
    while (t < text.size()) {
        if (p < pattern.size() &&
            (pattern[p] == QLatin1Char('?') || (pattern[p] != QLatin1Char('*') && pattern[p] == text[t]))) {
            ++p;
            ++t;
        } else if (p < pattern.size() && pattern[p] == QLatin1Char('*')) {
            star = p++;
            mark = t;
        } else if (star >= 0) {
            p = star + 1;
            t = ++mark;
        } else {
            return false;
        }
    }
    while (p < pattern.size() && pattern[p] == QLatin1Char('*')) ++p;
    return p == pattern.size();
}

/// The changing parts of a name as one *, in the file's own letters otherwise.
QString stemPattern(const QString& stem) {
    static const QRegularExpression months(
        QStringLiteral("(?<![A-Za-z])(jan(uary)?|feb(ruary)?|mar(ch)?|apr(il)?|may|june?|july?|aug(ust)?|"
                       "sept?(ember)?|oct(ober)?|nov(ember)?|dec(ember)?)(?![A-Za-z])"),
        QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression digits(QStringLiteral("[0-9]+"));
    static const QRegularExpression run(QStringLiteral("\\*([-_. ()T]*\\*)+"));
    QString out = stem;
    out.replace(months, QStringLiteral("*"));
    out.replace(digits, QStringLiteral("*"));
    out.replace(run, QStringLiteral("*"));
    return out;
}

bool saysNothing(const QString& pattern) {
    return std::none_of(pattern.begin(), pattern.end(), [](QChar c) { return c.isLetter(); });
}

} // namespace

std::vector<std::string> neededColumns(const SourceRule& rule) {
    std::vector<std::string> out;
    for (const TargetRule& target : rule.targets) {
        for (const FieldRule& field : target.fields)
            if (!field.constant)
                for (const std::string& column : field.columns) addOnce(out, column);
        for (const RowTest& test : target.when) addOnce(out, test.column);
    }
    for (const RowTest& test : rule.skip) addOnce(out, test.column);
    return out;
}

bool fitsPattern(std::string_view pattern, const QString& path) {
    if (pattern.empty()) return false;
    const QString folded =
        QString::fromUtf8(pattern.data(), static_cast<qsizetype>(pattern.size())).toCaseFolded();
    return matches(folded, QFileInfo(path).fileName().toCaseFolded());
}

std::string namePattern(const QString& path) {
    const QFileInfo info(path);
    const QString stem = stemPattern(info.completeBaseName());
    if (saysNothing(stem)) return {};
    const QString suffix = info.suffix();
    return (suffix.isEmpty() ? stem : stem + QLatin1Char('.') + suffix).toStdString();
}

std::string baseName(const QString& path) {
    static const QRegularExpression edges(QStringLiteral("^[-_. *()]+|[-_. *()]+$"));
    QString out = stemPattern(QFileInfo(path).completeBaseName());
    out.replace(edges, QString());
    out.replace(QLatin1Char('*'), QString());
    if (saysNothing(out)) out = QFileInfo(path).completeBaseName();
    if (out.isEmpty()) out = QStringLiteral("file");
    return out.toStdString();
}

int sourceFor(const ImportSpec& spec, const QString& path, const std::vector<std::string>& columns) {
    int best = -1;
    double bestScore = 0;
    for (std::size_t i = 0; i < spec.sources.size(); ++i) {
        const SourceRule& rule = spec.sources[i];
        const std::vector<std::string> needed = neededColumns(rule);
        const auto there = std::count_if(needed.begin(), needed.end(), [&](const std::string& column) {
            return std::any_of(columns.begin(), columns.end(),
                               [&](const std::string& c) { return trimmed(c) == trimmed(column); });
        });
        const double share =
            needed.empty() ? 0.0 : static_cast<double>(there) / static_cast<double>(needed.size());
        const bool named = fitsPattern(rule.pattern, path);
        // By its name a file is taken even when some columns are gone, so that they can be named as missing.
        if (!(share == 1.0 || (named && share >= 0.3))) continue;
        // Between sources that all fit: the name first, then the one whose columns were more like these.
        const auto known = std::count_if(columns.begin(), columns.end(), [&](const std::string& column) {
            return std::find(rule.columns.begin(), rule.columns.end(), column) != rule.columns.end();
        });
        const double likeness =
            columns.empty() ? 0.0 : static_cast<double>(known) / static_cast<double>(columns.size());
        const double score =
            (named ? 10.0 : 0.0) + share * 4.0 + likeness + static_cast<double>(needed.size()) * 1e-4;
        if (score > bestScore) {
            bestScore = score;
            best = static_cast<int>(i);
        }
    }
    return best;
}

} // namespace harmdesk::specs
