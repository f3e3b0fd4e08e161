// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/intake/index_rows.h"

#include "models/harm/matching.h"

#include <QCoreApplication>
#include <QLocale>
#include <QRegularExpression>
#include <QStringList>
#include <algorithm>
#include <map>

namespace harmdesk::intake {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(harmdesk::IndexImport)
};

constexpr HarmDays kMaxDays = HarmDays::fromDays(1'000'000);
constexpr std::size_t kShownLines = 8;

/// Codes that say there is none.
bool saysNone(const QString& text) {
    static const QRegularExpression none(QStringLiteral("^(n/?a|not applicable|none|null|-+)$"),
                                         QRegularExpression::CaseInsensitiveOption);
    return none.match(text).hasMatch();
}

std::string lowerText(const QString& text) {
    return text.toLower().toStdString();
}

} // namespace

void IndexRows::Tidied::add(std::int64_t line) {
    ++count;
    if (lines.size() <= kShownLines && (lines.empty() || lines.back() != line)) lines.push_back(line);
}

tl::unexpected<Error> IndexRows::refused(std::int64_t line, const QString& sentence) const {
    return fail(ErrorKind::Unreadable,
                Tr::tr("Row %1 of the harm index %2: %3 Nothing was loaded. Correct the row, or ask the "
                       "publisher.")
                    .arg(QLocale().toString(static_cast<qlonglong>(line)), m_path, sentence),
                {}, QStringLiteral("%1:%2").arg(m_path).arg(line));
}

/// A cell with its blanks made plain: line breaks, tabs and no-break spaces are one space.
QString IndexRows::field(const std::vector<std::string_view>& fields,
                         std::optional<std::size_t> column) const {
    if (!column || *column >= fields.size()) return {};
    const std::string_view text = fields[*column];
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size())).simplified();
}

Result<std::string> IndexRows::classOf(const QString& text, std::int64_t line) {
    if (text.isEmpty() || saysNone(text)) {
        m_noClass.add(line);
        return std::string();
    }
    static const QRegularExpression date(QStringLiteral("^[0-9]{4}-[0-9]{2}-[0-9]{2}"));
    if (date.match(text).hasMatch())
        return refused(
            line,
            Tr::tr("a spreadsheet program has turned its Home Office class into the date %1.").arg(text));
    static const QRegularExpression digits(QStringLiteral("^[0-9]{3,5}$"));
    if (digits.match(text).hasMatch()) {
        m_longClass.add(line);
        const QString five = text.rightJustified(5, QLatin1Char('0'));
        return (five.left(3) + QLatin1Char('/') + five.right(2)).toStdString();
    }
    std::string hoClass = harm::normalisedHoClass(text.toStdString());
    static const QRegularExpression usual(QStringLiteral("^[0-9]{3}/[0-9]{2}$"));
    if (!usual.match(QString::fromStdString(hoClass)).hasMatch()) m_oddClass.add(line);
    return hoClass;
}

Result<HarmDays> IndexRows::daysOf(const QString& text, std::int64_t line) {
    static const QRegularExpression grouped(QStringLiteral("^[0-9]{1,3}(,[0-9]{3})+(\\.[0-9]+)?$"));
    QString plain = text;
    if (grouped.match(plain).hasMatch()) plain.remove(QLatin1Char(','));
    // "182.500" is a number with one decimal.
    if (plain.contains(QLatin1Char('.')))
        while (plain.endsWith(QLatin1Char('0'))) plain.chop(1);
    if (plain.endsWith(QLatin1Char('.'))) plain.chop(1);
    const std::optional<HarmDays> days = HarmDays::parse(plain.toStdString());
    if (days && *days <= kMaxDays) return *days;
    if (text.isEmpty()) return refused(line, Tr::tr("it has no score."));
    return refused(
        line, Tr::tr("its score is “%1”, which is no number of days with at most two decimals.").arg(text));
}

std::vector<std::string> IndexRows::codesOf(const std::vector<std::string_view>& fields, std::int64_t line) {
    static const QRegularExpression separators(QStringLiteral("[;,/|&\\s]+"));
    static const QRegularExpression code(QStringLiteral("^[A-Z]{2,5}[0-9]{2,6}[A-Z]?$"));
    std::vector<std::string> codes;
    const auto take = [&](const QString& one) {
        if (saysNone(one)) return m_noCode.add(line);
        std::string text = harm::normalisedCjsCode(one.toStdString());
        if (text.empty()) return;
        if (std::find(codes.begin(), codes.end(), text) != codes.end()) return m_codeTwice.add(line);
        codes.push_back(std::move(text));
    };
    const auto cell = [&](std::size_t column) {
        const QString text = field(fields, column);
        if (text.isEmpty()) return;
        if (saysNone(text)) return m_noCode.add(line);
        // Several codes in a cell are taken apart only where each of them is one.
        const QStringList parts = text.toUpper().split(separators, Qt::SkipEmptyParts);
        const bool allCodes = std::all_of(parts.begin(), parts.end(), [](const QString& part) {
            return code.match(part).hasMatch() || saysNone(part);
        });
        if (!allCodes) return take(text);
        for (const QString& part : parts) take(part);
    };
    for (const std::size_t column : m_columns.cjs) cell(column);
    if (m_columns.cjsFrom)
        for (std::size_t column = *m_columns.cjsFrom; column < fields.size(); ++column) cell(column);
    return codes;
}

std::string IndexRows::groupOf(const QString& group, const QString& subGroup, std::int64_t line) {
    if (group.startsWith(QLatin1String("http"), Qt::CaseInsensitive)) m_address.add(line);
    if (auto known = publishedGroup(group.toStdString(), subGroup.toStdString())) return *known;
    m_noGroup.add(line);
    // As published, in our spelling: the charts put it under "Other groups".
    const QString text = subGroup.isEmpty() ? group : subGroup;
    if (text.isEmpty() || text.startsWith(QLatin1String("http"), Qt::CaseInsensitive)) return "Other";
    return (text.left(1).toUpper() + text.mid(1).toLower()).toStdString();
}

bool IndexRows::notifiableOf(const QString& text, const QString& subGroup, std::int64_t line) {
    const QString word = text.toLower();
    if (word == QLatin1String("yes") || word == QLatin1String("y")) return true;
    if (word == QLatin1String("no") || word == QLatin1String("n")) return false;
    if (m_columns.notifiable) m_oddNotifiable.add(line);
    return !subGroup.startsWith(QLatin1String("non-notifiable"), Qt::CaseInsensitive);
}

Status IndexRows::add(const std::vector<std::string_view>& fields, std::int64_t line) {
    int filled = 0;
    bool expired = false;
    for (std::size_t i = 0; i < fields.size(); ++i) {
        if (fields[i].empty()) continue;
        const QString text = field(fields, i);
        if (text.isEmpty()) continue;
        ++filled;
        expired = expired || text.compare(QLatin1String("expired"), Qt::CaseInsensitive) == 0;
    }
    if (filled == 0) return {};
    if (filled == 1) {
        m_remarks.add(line);
        return {};
    }
    const QString shortTitle = field(fields, m_columns.shortTitle);
    const QString fullTitle = field(fields, m_columns.fullTitle);
    // The publisher writes the mark in capitals; "expired licence" is an offence.
    static const QRegularExpression mark(QStringLiteral("\\bEXPIRED\\b"));
    if (expired || mark.match(shortTitle).hasMatch() || mark.match(fullTitle).hasMatch() ||
        mark.match(field(fields, m_columns.urn)).hasMatch()) {
        m_expired.add(line);
        return {};
    }
    IndexRow row;
    row.urn = field(fields, m_columns.urn).toStdString();
    row.title = (shortTitle.isEmpty() ? fullTitle : shortTitle).toStdString();
    HARMDESK_TRY_ASSIGN(days, daysOf(field(fields, m_columns.score), line));
    row.days = days;
    HARMDESK_TRY_ASSIGN(hoClass, classOf(field(fields, m_columns.hoClass), line));
    row.hoClass = std::move(hoClass);
    row.cjsCodes = codesOf(fields, line);
    const QString subGroup = field(fields, m_columns.subGroup);
    row.group = groupOf(field(fields, m_columns.group), subGroup, line);
    row.notifiable = notifiableOf(field(fields, m_columns.notifiable), subGroup, line);
    if (row.title.empty()) return refused(line, Tr::tr("it has no title."));
    if (row.urn.empty() || saysNone(QString::fromStdString(row.urn))) {
        row.urn = std::string("row:").append(std::to_string(line));
        m_noUrn.add(line);
    }
    m_rows.push_back(std::move(row));
    m_lines.push_back(line);
    return {};
}

void IndexRows::separateRepeatedUrns() {
    std::map<std::string, std::vector<std::size_t>> byUrn;
    for (std::size_t i = 0; i < m_rows.size(); ++i)
        byUrn[lowerText(QString::fromStdString(m_rows[i].urn))].push_back(i);
    std::vector<bool> drop(m_rows.size(), false);
    for (auto& [urn, places] : byUrn) {
        if (places.size() == 1) continue;
        // A row that repeats another but for its codes adds only these.
        std::vector<std::size_t> kept;
        for (const std::size_t i : places) {
            IndexRow& row = m_rows[i];
            const auto same = std::find_if(kept.begin(), kept.end(), [&](std::size_t k) {
                const IndexRow& other = m_rows[k];
                return other.days == row.days && other.hoClass == row.hoClass && other.title == row.title &&
                       other.group == row.group && other.notifiable == row.notifiable;
            });
            if (same == kept.end()) {
                kept.push_back(i);
                continue;
            }
            std::vector<std::string>& codes = m_rows[*same].cjsCodes;
            for (std::string& code : row.cjsCodes)
                if (std::find(codes.begin(), codes.end(), code) == codes.end())
                    codes.push_back(std::move(code));
            m_repeated.add(m_lines[i]);
            drop[i] = true;
        }
        if (kept.size() == 1) continue;
        const bool oneValue = std::all_of(kept.begin(), kept.end(), [&](std::size_t i) {
            return m_rows[i].days == m_rows[kept.front()].days;
        });
        for (std::size_t n = 0; n < kept.size(); ++n) {
            (oneValue ? m_sharedUrnOneValue : m_sharedUrn).add(m_lines[kept[n]]);
            if (oneValue && n == 0) continue;
            m_rows[kept[n]].urn.append("#").append(std::to_string(n + 1));
        }
    }
    std::vector<IndexRow> rows;
    rows.reserve(m_rows.size());
    for (std::size_t i = 0; i < m_rows.size(); ++i)
        if (!drop[i]) rows.push_back(std::move(m_rows[i]));
    m_rows = std::move(rows);
}

void IndexRows::note(const Tidied& tidied, const QString& sentence) {
    if (tidied.count == 0) return;
    std::vector<std::int64_t> lines = tidied.lines;
    std::sort(lines.begin(), lines.end());
    QStringList shown;
    for (const std::int64_t line : lines) {
        if (static_cast<std::size_t>(shown.size()) == kShownLines) {
            shown << QStringLiteral("…");
            break;
        }
        shown << QString::number(line);
    }
    m_notes.push_back(
        sentence + QLatin1Char(' ') +
        Tr::tr("(row(s) %1)", nullptr, static_cast<int>(lines.size())).arg(shown.join(QStringLiteral(", "))));
}

Result<std::vector<IndexRow>> IndexRows::take() {
    separateRepeatedUrns();
    if (m_rows.empty())
        return fail(
            ErrorKind::Unreadable,
            Tr::tr("The harm index %1 has no offence below its header. Nothing was loaded.").arg(m_path), {},
            m_path);
    // Whatever was done to the keys: two rows of one key would be one to the matcher.
    std::map<std::string, bool> keys;
    for (const IndexRow& row : m_rows)
        if (!keys.emplace(row.urn, true).second)
            return fail(ErrorKind::Unreadable,
                        Tr::tr("The harm index %1 has the URN %2 more than once. Nothing was loaded.")
                            .arg(m_path, QString::fromStdString(row.urn)),
                        {}, m_path);
    const auto n = [](const Tidied& tidied) { return static_cast<int>(tidied.count); };
    note(m_expired, Tr::tr("%n row(s) marked EXPIRED left out", nullptr, n(m_expired)));
    note(m_remarks, Tr::tr("%n row(s) with one filled cell left out as remarks", nullptr, n(m_remarks)));
    note(m_repeated,
         Tr::tr("%n row(s) that repeat another left out, their codes kept", nullptr, n(m_repeated)));
    note(m_sharedUrn, Tr::tr("%n row(s) share a URN and differ in value: kept as URN#1, URN#2 …; crimes with "
                             "such a URN are matched by code, class or rule",
                             nullptr, n(m_sharedUrn)));
    note(m_sharedUrnOneValue, Tr::tr("%n row(s) share a URN and have one value: the first keeps the URN",
                                     nullptr, n(m_sharedUrnOneValue)));
    note(m_noUrn, Tr::tr("%n row(s) without a URN kept under the number of the row", nullptr, n(m_noUrn)));
    note(m_noCode, Tr::tr("%n code(s) “N/A” left out", nullptr, n(m_noCode)));
    note(m_codeTwice, Tr::tr("%n code(s) that stand twice in a row left out", nullptr, n(m_codeTwice)));
    note(m_longClass,
         Tr::tr("%n class(es) written without a stroke, such as 00200 for 002/00", nullptr, n(m_longClass)));
    note(m_noClass, Tr::tr("%n row(s) without a Home Office class: found by URN or CJS code only", nullptr,
                           n(m_noClass)));
    note(m_oddClass,
         Tr::tr("%n class(es) that are not written NNN/NN, kept as they are", nullptr, n(m_oddClass)));
    note(m_address, Tr::tr("%n group(s) that are an address: the sub-group counts", nullptr, n(m_address)));
    note(m_noGroup,
         Tr::tr("%n group(s) that are not known, shown under Other groups", nullptr, n(m_noGroup)));
    note(m_oddNotifiable, Tr::tr("%n row(s) with neither yes nor no under NOTIFIABLE: taken by the sub-group",
                                 nullptr, n(m_oddNotifiable)));
    m_notes.push_back(
        Tr::tr("The publisher does not say how offences are tried: while a case ranks by this index, the "
               "six months for charging summary offences are not watched."));
    return std::move(m_rows);
}

} // namespace harmdesk::intake
