// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/intake/mapped_import.h"

#include "models/intake/import_run.h"
#include "models/intake/intake_text.h"
#include "models/intake/mapped_reader.h"
#include "models/storage/case_connection.h"

#include <QFileInfo>
#include <algorithm>
#include <array>
#include <set>

namespace harmdesk::intake {

namespace {

/// Bytes for each row that a record of a mapped file gives; packed files hold about six times as many.
/// Only to judge whether an import is large beside the case.
constexpr std::int64_t kTypicalRowBytes = 60;
constexpr std::int64_t kPacked = 6;

/// A file of the import with what its targets fill.
struct Source {
    MappedFile file;
    const SourceRule* rule = nullptr;
    std::size_t firstLine = 0;      // of the receipt
    std::vector<RowTarget> targets; // as the rule has them
    std::vector<HeaderMap> maps;    // of the targets' rows
    bool feeds(bool references) const {
        return std::any_of(rule->targets.begin(), rule->targets.end(), [&](const TargetRule& target) {
            return (target.kind >= FileKind::Links) == references;
        });
    }
};

/// Links and events must come after all persons and crimes. Files stand so already; where several of them
/// give both, each is read twice: first for its persons and crimes, then for the others.
enum class Pass { All, Held, References };

class MappedImport {
public:
    MappedImport(storage::CaseConnection& connection, const ImportRequest& request,
                 const WorkContext& context)
        : m_spec(*request.spec)
        , m_paths(request.paths)
        , m_today(localDay(request.clock()))
        , m_run(connection, request.dryRun, request.user, request.clock, context) {
        m_run.receipt.spec = m_spec.name;
        m_run.receipt.specVersion = m_spec.version;
    }

    Result<ImportReceipt> run() {
        HARMDESK_TRY_ASSIGN(found, findMappedFiles(m_paths, m_spec));
        for (const MappedFile& file : found.files) HARMDESK_TRY(addSource(file));
        HARMDESK_TRY(m_run.open());
        std::int64_t rows = 0;
        for (const Source& source : m_sources) {
            const bool packed =
                source.rule->format.kind == SourceFormat::Kind::Xlsx || !source.rule->format.member.empty();
            rows += source.file.bytes * (packed ? kPacked : 1) / kTypicalRowBytes;
        }
        HARMDESK_TRY(m_run.begin(found.synthetic, rows, valuesToKeep()));
        HARMDESK_TRY(readAll());
        return m_run.close();
    }

private:
    /// Opens the file once, so that whatever is wrong with its columns shows before anything is touched.
    Status addSource(const MappedFile& file) {
        Source source;
        source.file = file;
        source.rule = &m_spec.sources[file.source];
        source.firstLine = m_run.receipt.files.size();
        HARMDESK_TRY_ASSIGN(reader, MappedReader::open(file, *source.rule, m_today));
        const std::vector<TargetRule>& rules = source.rule->targets;
        source.targets.resize(rules.size());
        source.maps.resize(rules.size());
        for (const std::size_t t : targetOrder(*source.rule)) {
            const FieldMask mapped = reader.mapped(t);
            source.maps[t] = orderedMap(rules[t].kind, mapped);
            source.targets[t] = {m_run.receipt.files.size(), mapped, mapped != allFields(rules[t].kind), {}};
            FileReceipt line;
            line.path = file.path;
            line.kind = rules[t].kind;
            line.target = targetLabel(file, *source.rule, t);
            m_run.receipt.files.push_back(std::move(line));
        }
        if (rules.empty())
            return fail(ErrorKind::Unreadable,
                        IntakeText::tr("The source “%1” of the specification says nothing of what its rows "
                                       "give. Nothing was imported. Complete the specification.")
                            .arg(QString::fromStdString(source.rule->name)),
                        {}, file.path);
        m_sources.push_back(std::move(source));
        return {};
    }

    /// Values are needed where a row leaves fields open that may be filled already: by the case, or by rows
    /// of this import that fill others.
    KeepValues valuesToKeep() const {
        const auto needed = [&](FileKind kind) {
            bool partial = false;
            std::set<std::string> masks;
            for (const Source& source : m_sources)
                for (std::size_t t = 0; t < source.targets.size(); ++t) {
                    if (source.rule->targets[t].kind != kind) continue;
                    partial = partial || source.targets[t].partial;
                    masks.insert(source.targets[t].mapped.to_string());
                }
            return partial && (m_run.rowsHeld() > 0 || masks.size() > 1);
        };
        return {needed(FileKind::Persons), needed(FileKind::Crimes)};
    }

    Status readAll() {
        const auto both = std::count_if(m_sources.begin(), m_sources.end(),
                                        [](const Source& s) { return s.feeds(false) && s.feeds(true); });
        struct Reading {
            Source* source;
            Pass pass;
        };
        std::vector<Reading> readings;
        for (Source& source : m_sources)
            if (both < 2)
                readings.push_back({&source, Pass::All});
            else if (source.feeds(false))
                readings.push_back({&source, Pass::Held});
        if (both >= 2)
            for (Source& source : m_sources)
                if (source.feeds(true)) readings.push_back({&source, Pass::References});
        for (const Reading& reading : readings) m_allBytes += reading.source->file.bytes;

        std::array<std::size_t, 4> lastOf{}; // the reading after which no rows of a kind come, from 1
        for (std::size_t i = 0; i < readings.size(); ++i)
            for (const TargetRule& target : readings[i].source->rule->targets)
                if (takes(readings[i].pass, target.kind))
                    lastOf[static_cast<std::size_t>(target.kind)] = i + 1;
        for (std::size_t i = 0; i < readings.size(); ++i) {
            HARMDESK_TRY(read(*readings[i].source, readings[i].pass));
            for (std::size_t kind = 0; kind < lastOf.size(); ++kind)
                if (lastOf[kind] == i + 1) HARMDESK_TRY(m_run.ended(static_cast<FileKind>(kind)));
        }
        return {};
    }

    static bool takes(Pass pass, FileKind kind) {
        return pass == Pass::All || (kind >= FileKind::Links) == (pass == Pass::References);
    }

    Status read(Source& source, Pass pass) {
        HARMDESK_TRY_ASSIGN(reader, MappedReader::open(source.file, *source.rule, m_today));
        RowImport& rows = m_run.rows();
        for (std::size_t t = 0; t < source.targets.size(); ++t)
            source.targets[t].sourceOf = [&reader, t](std::size_t field) {
                return reader.sourceOf(t, field);
            };
        // Of a file that is read twice, records as a whole are judged at the first time.
        const bool judges = pass != Pass::References || !source.feeds(false);
        RowTarget whole;
        whole.receiptLine = source.firstLine;
        rows.use(whole);
        rows.startFile(source.file.path, &reader.records(), m_doneBytes, m_allBytes);

        std::int64_t records = 0;
        while (true) {
            HARMDESK_TRY_ASSIGN(record, reader.next());
            if (record == MappedReader::Record::End) break;
            if (++records % 512 == 0) HARMDESK_TRY(rows.pause());
            if (record == MappedReader::Record::Rows) {
                const std::int64_t line = reader.records().line();
                for (const specs::MappedRow& row : reader.rows()) {
                    if (!takes(pass, row.kind)) continue;
                    rows.use(source.targets[row.target]);
                    ++rows.line().rowsRead;
                    takeRow(row.kind, source.maps[row.target], row.fields, line, rows);
                }
            } else if (judges) {
                rows.use(whole);
                if (record == MappedReader::Record::Skipped) {
                    ++rows.line().skipped;
                } else {
                    ++rows.line().rowsRead;
                    rejectShape(reader.records(), reader.columns(), rows);
                }
            }
        }
        HARMDESK_TRY(rows.pause());
        m_doneBytes += source.file.bytes;
        rows.startFile(source.file.path, nullptr, m_doneBytes, m_allBytes);
        return finish(source, reader);
    }

    Status finish(const Source& source, MappedReader& reader) {
        const QString sha256 = reader.sha256();
        bool first = true;
        for (const RowTarget& target : source.targets) {
            FileReceipt& line = m_run.receipt.files[target.receiptLine];
            if (!line.sha256.isEmpty() && line.sha256 != sha256)
                return fail(ErrorKind::Unreadable,
                            IntakeText::tr("The file %1 was changed while it was read. Nothing was imported. "
                                           "Import it again when nobody writes to it.")
                                .arg(line.path),
                            {}, line.path);
            first = first && line.sha256.isEmpty();
            line.sha256 = sha256;
        }
        if (!first) return {};
        for (const QString& note : reader.notes()) {
            const QString name = QFileInfo(source.file.path).fileName();
            m_run.receipt.notes.push_back(note.contains(name) ? note
                                                              : QStringLiteral("%1: %2").arg(name, note));
        }
        return {};
    }

    const ImportSpec& m_spec;
    const QStringList& m_paths;
    Date m_today;
    ImportRun m_run;
    std::vector<Source> m_sources;
    std::int64_t m_doneBytes = 0;
    std::int64_t m_allBytes = 0;
};

} // namespace

Result<ImportReceipt> importMapped(storage::CaseConnection& connection, const ImportRequest& request,
                                   const WorkContext& context) {
    return MappedImport(connection, request, context).run();
}

} // namespace harmdesk::intake
