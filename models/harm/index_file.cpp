// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/harm/index_file.h"

#include "models/base/resources.h"
#include "models/harm/index_csv.h"
#include "models/harm/matching.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <set>

namespace harmdesk::harm {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(harmdesk::IndexFile)
};

constexpr HarmDays kMaxDays =
    HarmDays::fromDays(1'000'000); // far above any sentence; keeps sums far from overflow

QString text(const std::string& bytes) {
    return QString::fromStdString(bytes);
}

std::string trimmed(const std::string& value) {
    return text(value).trimmed().toStdString();
}

tl::unexpected<Error> badField(const QString& where, int line, const char* field, const std::string& value,
                               const QString& expected) {
    return fail(
        ErrorKind::Unreadable,
        Tr::tr("Line %1 of the harm index: the field %2 cannot be \"%3\"; expected %4. Nothing was loaded.")
            .arg(line)
            .arg(QLatin1String(field), text(value), expected),
        {}, QStringLiteral("%1:%2").arg(where).arg(line));
}

std::vector<std::string> cjsCodes(const std::string& field) {
    std::vector<std::string> codes;
    const QStringList parts = text(field).split(QLatin1Char(';'), Qt::SkipEmptyParts);
    for (const QString& part : parts) {
        std::string code = normalisedCjsCode(part.toStdString());
        if (!code.empty()) codes.push_back(std::move(code));
    }
    return codes;
}

Result<IndexRow> indexRow(const CsvRow& csv, const QString& where) {
    const std::vector<std::string>& f = csv.fields;
    IndexRow row;
    row.urn = trimmed(f[0]);
    if (row.urn.empty()) return badField(where, csv.line, "urn", f[0], Tr::tr("a URN"));
    row.hoClass = normalisedHoClass(f[1]);
    row.cjsCodes = cjsCodes(f[2]);
    row.title = trimmed(f[3]);
    const std::optional<HarmDays> days = HarmDays::parse(trimmed(f[4]));
    if (!days || *days > kMaxDays)
        return badField(where, csv.line, "days", f[4],
                        Tr::tr("days with at most two decimals, such as 547.5"));
    row.days = *days;
    row.group = trimmed(f[5]);
    const std::string mode = text(f[6]).trimmed().toLower().toStdString();
    row.modeOfTrial = parseModeOfTrial(mode);
    if (row.modeOfTrial == ModeOfTrial::Unknown && !mode.empty())
        return badField(where, csv.line, "mode_of_trial", f[6],
                        QStringLiteral("summary, either way, indictable"));
    const QString notifiable = text(f[7]).trimmed().toLower();
    if (notifiable != QLatin1String("yes") && notifiable != QLatin1String("no"))
        return badField(where, csv.line, "notifiable", f[7], QStringLiteral("yes, no"));
    row.notifiable = notifiable == QLatin1String("yes");
    return row;
}

void appendField(std::string& out, std::string_view field, char end) {
    const bool quoted = field.find_first_of(",\"\r\n") != std::string_view::npos ||
                        (!field.empty() && (field.front() == ' ' || field.back() == ' '));
    if (!quoted) {
        out.append(field);
    } else {
        out += '"';
        for (const char c : field) {
            if (c == '"') out += '"';
            out += c;
        }
        out += '"';
    }
    out += end;
}

/// "5475", "547.5", "0.25".
std::string daysText(HarmDays days) {
    std::string text = days.plain();
    while (text.back() == '0') text.pop_back();
    if (text.back() == '.') text.pop_back();
    return text;
}

std::string_view modeText(ModeOfTrial mode) {
    switch (mode) {
    case ModeOfTrial::Summary:
        return "summary";
    case ModeOfTrial::EitherWay:
        return "either way";
    case ModeOfTrial::Indictable:
        return "indictable";
    case ModeOfTrial::Unknown:
        break;
    }
    return {};
}

} // namespace

Result<HarmIndex> indexFromCsv(const QString& name, const QByteArray& table, const QByteArray& rules,
                               const QString& where) {
    HarmIndex index;
    index.name = name.toStdString();
    HARMDESK_TRY_ASSIGN(rows, readTable(table,
                                        {"urn", "ho_class", "cjs_codes", "title", "days", "group",
                                         "mode_of_trial", "notifiable"},
                                        where));
    std::set<std::string> urns;
    index.rows.reserve(rows.size());
    for (const CsvRow& csv : rows) {
        HARMDESK_TRY_ASSIGN(row, indexRow(csv, where));
        if (!urns.insert(row.urn).second)
            return badField(where, csv.line, "urn", row.urn, Tr::tr("a URN that no line before has"));
        index.rows.push_back(std::move(row));
    }
    if (index.rows.empty())
        return fail(ErrorKind::Unreadable, Tr::tr("The harm index holds no offence. Nothing was loaded."), {},
                    where);

    if (!rules.isEmpty()) {
        HARMDESK_TRY_ASSIGN(ruleRows, readTable(rules, {"ho_class", "title_words", "urn", "reason"}, where));
        index.rules.reserve(ruleRows.size());
        for (const CsvRow& csv : ruleRows) {
            ResolutionRule rule;
            rule.hoClass = normalisedHoClass(csv.fields[0]);
            rule.words = titleWords(csv.fields[1]);
            rule.urn = trimmed(csv.fields[2]);
            rule.reason = trimmed(csv.fields[3]);
            if (rule.hoClass.empty())
                return badField(where, csv.line, "ho_class", csv.fields[0],
                                Tr::tr("a Home Office class, NNN/NN"));
            if (rule.urn.empty()) return badField(where, csv.line, "urn", csv.fields[2], Tr::tr("a URN"));
            index.rules.push_back(std::move(rule));
        }
    }

    index.sha256 = indexSha256(index);
    return index;
}

std::string indexCsv(const HarmIndex& index) {
    std::string out = "urn,ho_class,cjs_codes,title,days,group,mode_of_trial,notifiable\n";
    for (const IndexRow& row : index.rows) {
        std::string codes;
        for (const std::string& code : row.cjsCodes) {
            if (!codes.empty()) codes += ';';
            codes += code;
        }
        appendField(out, row.urn, ',');
        appendField(out, row.hoClass, ',');
        appendField(out, codes, ',');
        appendField(out, row.title, ',');
        appendField(out, daysText(row.days), ',');
        appendField(out, row.group, ',');
        appendField(out, modeText(row.modeOfTrial), ',');
        appendField(out, row.notifiable ? "yes" : "no", '\n');
    }
    return out;
}

std::string rulesCsv(const std::vector<ResolutionRule>& rules) {
    std::string out = "ho_class,title_words,urn,reason\n";
    for (const ResolutionRule& rule : rules) {
        std::string words;
        for (const std::string& word : rule.words) {
            if (!words.empty()) words += ' ';
            words += word;
        }
        appendField(out, rule.hoClass, ',');
        appendField(out, words, ',');
        appendField(out, rule.urn, ',');
        appendField(out, rule.reason, '\n');
    }
    return out;
}

std::string indexSha256(const HarmIndex& index) {
    QCryptographicHash hash(QCryptographicHash::Sha256);
    hash.addData(QByteArray::fromStdString(indexCsv(index)));
    if (!index.rules.empty()) hash.addData(QByteArray::fromStdString(rulesCsv(index.rules)));
    return hash.result().toHex().toStdString();
}

Result<HarmIndex> builtInIndex() {
    HARMDESK_TRY_ASSIGN(table, readResource(QStringLiteral(":/harm-index/starting-points-2020.csv")));
    HARMDESK_TRY_ASSIGN(rules, readResource(QStringLiteral(":/harm-index/resolutions.csv")));
    return indexFromCsv(QString::fromUtf16(kBuiltInIndexName), table, rules,
                        QStringLiteral(":/harm-index/starting-points-2020.csv"));
}

} // namespace harmdesk::harm
