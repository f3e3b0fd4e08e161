// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/specs/check_values.h"
#include "models/specs/guess_text.h"
#include "models/specs/source_match.h"
#include "models/specs/specs.h"
#include "models/specs/synonyms.h"
#include "models/specs/value_fold.h"

#include <QFileInfo>
#include <QStringList>
#include <algorithm>

namespace harmdesk::specs {

namespace {

bool holds(const std::vector<std::string>& columns, const std::string& column) {
    return std::any_of(columns.begin(), columns.end(),
                       [&](const std::string& c) { return trimmed(c) == trimmed(column); });
}

std::vector<std::string> columnsOf(const SourceProfile& file) {
    std::vector<std::string> out;
    for (const ColumnProfile& column : file.columns) out.push_back(column.name);
    return out;
}

QString encodingText(TextEncoding encoding) {
    switch (encoding) {
    case TextEncoding::Utf8:
        return QStringLiteral("UTF-8");
    case TextEncoding::Utf16Le:
    case TextEncoding::Utf16Be:
        return QStringLiteral("UTF-16");
    case TextEncoding::Windows1252:
        return QStringLiteral("Windows-1252");
    }
    return {};
}

QString delimiterText(char delimiter) {
    return delimiter == '\t' ? GuessText::tr("tab") : QStringLiteral("“%1”").arg(QLatin1Char(delimiter));
}

bool holdsLettersBeyondAscii(const SourceProfile& file) {
    const auto beyond = [](const std::string& text) {
        return std::any_of(text.begin(), text.end(),
                           [](char c) { return static_cast<unsigned char>(c) >= 0x80; });
    };
    return std::any_of(file.columns.begin(), file.columns.end(), [&](const ColumnProfile& column) {
        return beyond(column.name) || std::any_of(column.samples.begin(), column.samples.end(), beyond) ||
               std::any_of(column.values.begin(), column.values.end(),
                           [&](const auto& value) { return beyond(value.first); });
    });
}

class SourceCheck {
public:
    SourceCheck(const SourceRule& rule, const SourceProfile& file, std::vector<SpecFinding>& out)
        : m_rule(rule)
        , m_file(file)
        , m_columns(columnsOf(file))
        , m_out(out) {}

    void run() {
        checkFormat();
        checkMissing();
        checkNew();
        checkOrder();
        for (SpecFinding& finding : checkValues(m_rule, m_file)) m_out.push_back(std::move(finding));
    }

private:
    void find(SpecFinding::Kind kind, bool blocking, const std::string& column, const std::string& field,
              const QString& text) {
        m_out.push_back(SpecFinding{kind, blocking, m_file.path, m_rule.name, column, field, 0, text});
    }

    void checkFormat() {
        const SourceFormat& was = m_rule.format;
        const SourceFormat& is = m_file.format;
        if (was == is) return;
        const auto differs = [&](const QString& text, bool blocking = false) {
            find(SpecFinding::Kind::Format, blocking, {}, {}, text);
        };
        if (was.kind != is.kind) {
            differs(is.kind == SourceFormat::Kind::Xlsx
                        ? GuessText::tr("The file is a workbook now; the specification was made for text.")
                        : GuessText::tr("The file is text now; the specification was made for a workbook."));
            return;
        }
        if (is.kind == SourceFormat::Kind::Xlsx) {
            if (was.sheet != is.sheet)
                differs(GuessText::tr("The sheet is called “%1” now; the specification names “%2”.")
                            .arg(shownText(is.sheet), shownText(was.sheet)));
        } else {
            if (was.delimiter != is.delimiter)
                differs(GuessText::tr(
                            "Columns are separated by %1 now, and by %2 when the specification was saved.")
                            .arg(delimiterText(is.delimiter), delimiterText(was.delimiter)));
            if (was.encoding != is.encoding) {
                // Letters of ASCII are the same in UTF-8 and Windows-1252; others would turn into wrong ones.
                const bool wide =
                    was.encoding == TextEncoding::Utf16Le || was.encoding == TextEncoding::Utf16Be ||
                    is.encoding == TextEncoding::Utf16Le || is.encoding == TextEncoding::Utf16Be;
                differs(GuessText::tr("The file is encoded as %1 now; the specification says %2.")
                            .arg(encodingText(is.encoding), encodingText(was.encoding)),
                        wide || holdsLettersBeyondAscii(m_file));
            }
            if (was.quote != is.quote) differs(GuessText::tr("Fields are quoted in another way now."));
        }
        if (was.headerLine != is.headerLine)
            differs(GuessText::tr("The names of the columns stand in line %1 now, and stood in line %2.")
                        .arg(QString::number(is.headerLine), QString::number(was.headerLine)));
        if (was.member != is.member)
            differs(GuessText::tr("The file in the archive is called “%1” now; the specification names “%2”.")
                        .arg(shownText(is.member), shownText(was.member)));
    }

    std::string fieldOfColumn(const std::string& column) const {
        for (const TargetRule& target : m_rule.targets)
            for (const FieldRule& field : target.fields)
                if (!field.constant && holds(field.columns, column)) return field.field;
        return {};
    }

    /// A new column whose name means the same as that of one that is gone.
    std::string renamedTo(const std::string& gone) const {
        const std::vector<NameReading> was = readName(gone);
        for (const std::string& column : m_columns) {
            if (holds(m_rule.columns, column)) continue;
            for (const NameReading& now : readName(column))
                for (const NameReading& then : was)
                    if (now.meaning == then.meaning && now.subject == then.subject &&
                        now.number == then.number && now.meaning != Meaning::NoField && now.strength >= 60)
                        return column;
        }
        return {};
    }

    void checkMissing() {
        const std::vector<std::string> needed = neededColumns(m_rule);
        std::vector<std::string> all = m_rule.columns;
        for (const std::string& column : needed)
            if (!holds(all, column)) all.push_back(column);
        for (const std::string& column : all) {
            if (holds(m_columns, column)) continue;
            if (!holds(needed, column)) {
                find(SpecFinding::Kind::Missing, false, column, {},
                     GuessText::tr("The column “%1” is gone; nothing used it.").arg(shownText(column)));
                continue;
            }
            QString text = GuessText::tr("The column “%1” is missing, and the specification needs it.")
                               .arg(shownText(column));
            if (const std::string now = renamedTo(column); !now.empty())
                text +=
                    QLatin1Char(' ') + GuessText::tr("Perhaps it is called “%1” now.").arg(shownText(now));
            find(SpecFinding::Kind::Missing, true, column, fieldOfColumn(column), text);
        }
    }

    void checkNew() {
        for (const std::string& column : m_columns)
            if (!holds(m_rule.columns, column) && !holds(m_rule.ignored, column))
                find(SpecFinding::Kind::New, false, column, {},
                     GuessText::tr("The column “%1” is new; it is left out.").arg(shownText(column)));
    }

    void checkOrder() {
        std::vector<std::string> then;
        std::vector<std::string> now;
        for (const std::string& column : m_rule.columns)
            if (holds(m_columns, column)) then.push_back(column);
        for (const std::string& column : m_columns)
            if (holds(m_rule.columns, column)) now.push_back(column);
        if (then == now) return;
        for (std::size_t i = 0; i < std::min(then.size(), now.size()); ++i) {
            if (then[i] == now[i]) continue;
            find(SpecFinding::Kind::Moved, false, now[i], {},
                 GuessText::tr(
                     "The columns stand in another order, from “%1” on. They are found by name: this "
                     "changes nothing.")
                     .arg(shownText(now[i])));
            return;
        }
    }

    const SourceRule& m_rule;
    const SourceProfile& m_file;
    std::vector<std::string> m_columns;
    std::vector<SpecFinding>& m_out;
};

} // namespace

std::vector<SpecFinding> checkSpec(const ImportSpec& spec, const std::vector<SourceProfile>& files) {
    std::vector<SpecFinding> out;
    std::vector<bool> used(spec.sources.size(), false);
    for (const SourceProfile& file : files) {
        const int source = sourceFor(spec, file.path, columnsOf(file));
        if (source < 0) {
            SpecFinding finding;
            finding.kind = SpecFinding::Kind::UnknownFile;
            finding.blocking = true;
            finding.file = file.path;
            finding.text =
                GuessText::tr(
                    "The specification has no source for %1: neither by its name nor by its columns.")
                    .arg(QFileInfo(file.path).fileName());
            out.push_back(std::move(finding));
            continue;
        }
        used[static_cast<std::size_t>(source)] = true;
        SourceCheck(spec.sources[static_cast<std::size_t>(source)], file, out).run();
    }
    for (std::size_t i = 0; i < used.size(); ++i) {
        if (used[i]) continue;
        SpecFinding finding;
        finding.kind = SpecFinding::Kind::NoFile;
        finding.source = spec.sources[i].name;
        finding.text = GuessText::tr("No file was given for “%1”: what it holds stays as the case has it.")
                           .arg(shownText(spec.sources[i].name));
        out.push_back(std::move(finding));
    }
    return out;
}

} // namespace harmdesk::specs
