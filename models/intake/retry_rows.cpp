// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/intake/retry_rows.h"

#include "models/intake/extract_paths.h"
#include "models/intake/intake_text.h"
#include "models/intake/mapped_reader.h"
#include "models/sources/sources.h"

#include <QFileInfo>
#include <algorithm>
#include <map>

namespace harmdesk::intake {

namespace {

/// The rejects of one file, by line.
using ByLine = std::map<std::int64_t, std::vector<std::size_t>>;

/// In how many fields a row says the same as the reject did.
int likeness(const RejectedRow& reject, const RetryRow& row) {
    int same = 0;
    const auto columns = columnsOf(row.kind);
    for (const auto& [name, value] : reject.values)
        for (std::size_t c = 0; c < columns.size(); ++c)
            if (columns[c].name == name && row.fields[c] == value) ++same;
    return same;
}

class Reader {
public:
    Reader(const ImportReceipt& receipt, const WorkContext& context)
        : m_receipt(receipt)
        , m_context(context) {}

    RetryRows out;

    Status readStandard(const QString& path, const ByLine& lines) {
        HARMDESK_TRY_ASSIGN(records, sources::openRecords(path, sources::standardFormat()));
        if (records->next() != sources::RecordReader::Step::Record) return fail(records->error());
        const FileKind kind = m_receipt.rejects[lines.begin()->second.front()].kind;
        HeaderMap map;
        const HeaderFaults faults = mapHeader(kind, records->fields(), map);
        if (faults.any()) return fail(headerError(path, kind, faults));
        while (true) {
            const sources::RecordReader::Step step = records->next();
            if (step == sources::RecordReader::Step::Failed) return fail(records->error());
            if (step == sources::RecordReader::Step::End) break;
            HARMDESK_TRY(look(path, *records));
            const auto found = lines.find(records->line());
            if (found == lines.end()) continue;
            if (records->brokenQuote() || records->fields().size() != map.fields) {
                m_broken += static_cast<int>(found->second.size());
                m_found += found->second.size();
                continue;
            }
            for (const std::size_t reject : found->second) {
                RetryRow row = rowOf(reject, path, kind, found->first);
                for (std::size_t c = 0; c < row.fields.size(); ++c)
                    if (const int at = map.position[c]; at >= 0)
                        row.fields[c] = records->fields()[static_cast<std::size_t>(at)];
                row.mapped = allFields(kind);
                out.rows.push_back(std::move(row));
                ++m_found;
            }
        }
        out.sha256.emplace_back(path, records->sha256());
        return missing(path, lines);
    }

    Status readMapped(const MappedFile& file, const SourceRule& rule, const ByLine& lines, Date today) {
        HARMDESK_TRY_ASSIGN(reader, MappedReader::open(file, rule, today));
        while (true) {
            HARMDESK_TRY_ASSIGN(record, reader.next());
            if (record == MappedReader::Record::End) break;
            HARMDESK_TRY(look(file.path, reader.records()));
            const auto found = lines.find(reader.records().line());
            if (found == lines.end()) continue;
            m_found += found->second.size();
            if (record != MappedReader::Record::Rows) {
                m_broken += static_cast<int>(found->second.size());
                continue;
            }
            std::vector<RetryRow> rows;
            for (const specs::MappedRow& mapped : reader.rows()) {
                RetryRow row = rowOf(0, file.path, mapped.kind, found->first);
                row.target = targetLabel(file, rule, mapped.target);
                row.mapped = reader.mapped(mapped.target);
                for (std::size_t c = 0; c < row.fields.size() && c < mapped.fields.size(); ++c)
                    row.fields[c] = mapped.fields[c];
                rows.push_back(std::move(row));
            }
            assign(std::move(rows), found->second);
        }
        out.sha256.emplace_back(file.path, reader.sha256());
        return missing(file.path, lines);
    }

private:
    RetryRow rowOf(std::size_t reject, const QString& path, FileKind kind, std::int64_t line) const {
        RetryRow row;
        row.reject = reject;
        row.file = path;
        row.kind = kind;
        row.line = line;
        row.fields.resize(columnsOf(kind).size());
        return row;
    }

    /// A record gives several rows; each reject of its line gets the one of its kind that is most like it. A
    /// record that was broken as a whole gives all of them.
    void assign(std::vector<RetryRow> rows, const std::vector<std::size_t>& rejects) {
        std::vector<bool> taken(rows.size());
        const auto give = [&](std::size_t at, std::size_t reject) {
            taken[at] = true;
            RetryRow row = rows[at];
            row.reject = reject;
            out.rows.push_back(std::move(row));
        };
        for (const std::size_t each : rejects) {
            const RejectedRow& reject = m_receipt.rejects[each];
            if (reject.code == QLatin1String("bad_shape")) {
                for (std::size_t at = 0; at < rows.size(); ++at) give(at, each);
                continue;
            }
            std::size_t best = rows.size();
            for (std::size_t at = 0; at < rows.size(); ++at)
                if (rows[at].kind == reject.kind && !taken[at] &&
                    (best == rows.size() || likeness(reject, rows[at]) > likeness(reject, rows[best])))
                    best = at;
            if (best < rows.size())
                give(best, each);
            else
                ++m_broken; // the record gives no such row any more
        }
    }

    Status look(const QString& path, const sources::RecordReader& records) {
        if (++m_records % 512 != 0) return {};
        if (m_context.cancelled()) return fail(stoppedError());
        m_context.progress(IntakeText::tr("Reading %1").arg(QFileInfo(path).fileName()), records.bytesRead(),
                           QFileInfo(path).size());
        return {};
    }

    /// Lines where no record starts any more, and records that are still broken: said, and left open.
    Status missing(const QString& path, const ByLine& lines) {
        std::size_t wanted = 0;
        for (const auto& [line, rejects] : lines) wanted += rejects.size();
        if (const std::size_t gone = wanted - std::min(wanted, m_found); gone > 0)
            out.notes.push_back(
                IntakeText::tr("%n rejected row(s) of %1 stay open: no row starts at their line any more.",
                               nullptr, static_cast<int>(gone))
                    .arg(path));
        if (m_broken > 0)
            out.notes.push_back(
                IntakeText::tr(
                    "%n rejected row(s) of %1 stay open: the record is still broken, is left out by "
                    "a rule, or no longer gives such a row.",
                    nullptr, m_broken)
                    .arg(path));
        m_found = 0;
        m_broken = 0;
        return {};
    }

    const ImportReceipt& m_receipt;
    const WorkContext& m_context;
    std::int64_t m_records = 0;
    std::size_t m_found = 0;
    int m_broken = 0;
};

Status isThere(const QString& path) {
    if (QFileInfo(path).isFile()) return {};
    return fail(
        ErrorKind::Unreadable,
        IntakeText::tr("The file %1 is not there any more. Nothing was imported. Put it back, or correct "
                       "the rows here.")
            .arg(path),
        {}, path);
}

} // namespace

Result<RetryRows> readRejectedRows(const ImportReceipt& receipt, const std::vector<std::size_t>& open,
                                   const std::optional<ImportSpec>& spec, Date today,
                                   const WorkContext& context) {
    std::map<QString, ByLine> files;
    for (const std::size_t each : open)
        files[receipt.rejects[each].file][receipt.rejects[each].line].push_back(each);
    Reader reader(receipt, context);
    for (const auto& [path, lines] : files) {
        HARMDESK_TRY(isThere(path));
        if (!spec) {
            HARMDESK_TRY(reader.readStandard(path, lines));
            continue;
        }
        HARMDESK_TRY_ASSIGN(found, findMappedFiles({path}, *spec));
        for (const MappedFile& file : found.files) {
            // Of a workbook that several sources read, each has its own lines: told apart by the target.
            const SourceRule& rule = spec->sources[file.source];
            ByLine ofSource;
            for (const auto& [line, rejects] : lines)
                for (const std::size_t each : rejects)
                    if (std::any_of(rule.targets.begin(), rule.targets.end(), [&](const TargetRule& target) {
                            return target.kind == receipt.rejects[each].kind;
                        }))
                        ofSource[line].push_back(each);
            if (!ofSource.empty()) HARMDESK_TRY(reader.readMapped(file, rule, ofSource, today));
        }
    }
    return std::move(reader.out);
}

} // namespace harmdesk::intake
