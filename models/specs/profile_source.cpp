// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/specs/guess_text.h"
#include "models/specs/profile_column.h"
#include "models/specs/specs.h"

#include "models/sources/sources.h"

#include <QFileInfo>
#include <QRandomGenerator>
#include <algorithm>

namespace harmdesk::specs {

namespace {

using sources::RecordReader;

constexpr std::size_t kBrokenShown = 20;
constexpr std::int64_t kStopEvery = 512; // records between two looks at the stop token
/// Values that all columns together may count one by one: bounds the memory of wide files.
constexpr std::size_t kCountedTogether = 400'000;
constexpr std::size_t kCountedMost = 4096;
constexpr std::size_t kCountedLeast = 64;

Result<std::vector<std::string>> columnNames(RecordReader& reader, const QString& path,
                                             const SourceFormat& format) {
    std::size_t width = 0;
    if (format.headerLine == 0) {
        // Without a header the first record says how many columns there are.
        HARMDESK_TRY_ASSIGN(preview, sources::previewSource(path, format, 1));
        width = preview.columns.size();
    }
    return sources::readHeader(reader, format, path, width);
}

class Measuring {
public:
    Measuring(const std::vector<std::string>& names, bool padded)
        : m_padded(padded) {
        const std::size_t cap = std::clamp(kCountedTogether / std::max<std::size_t>(names.size(), 1),
                                           kCountedLeast, kCountedMost);
        const std::uint64_t seed = QRandomGenerator::global()->generate64();
        for (const std::string& name : names) m_columns.emplace_back(name, cap, seed);
    }

    void add(const RecordReader& reader, SourceProfile& profile) {
        ++profile.records;
        const std::vector<std::string_view>& fields = reader.fields();
        const bool shapeFits =
            fields.size() == m_columns.size() || (m_padded && fields.size() < m_columns.size());
        if (reader.brokenQuote() || !shapeFits) {
            // Rows of a wrong shape are rejected as a whole: what stands in them belongs to no column for
            // sure.
            ++profile.broken;
            if (profile.brokenLines.size() < kBrokenShown) profile.brokenLines.push_back(reader.line());
            return;
        }
        for (std::size_t i = 0; i < m_columns.size(); ++i)
            m_columns[i].add(i < fields.size() ? fields[i] : std::string_view(), reader.line(), m_budget);
    }

    std::vector<ColumnProfile> take() {
        std::vector<ColumnProfile> out;
        out.reserve(m_columns.size());
        for (ColumnMeter& column : m_columns) out.push_back(column.take(m_budget));
        return out;
    }

private:
    bool m_padded; // rows of a sheet end with their last filled cell
    DistinctBudget m_budget;
    std::vector<ColumnMeter> m_columns;
};

} // namespace

Result<SourceProfile> profileSource(const QString& path, const SourceFormat& format,
                                    const WorkContext& context) {
    SourceProfile profile;
    profile.path = path;
    profile.format = format;
    profile.bytes = QFileInfo(path).size();
    HARMDESK_TRY_ASSIGN(reader, sources::openRecords(path, format));
    HARMDESK_TRY_ASSIGN(names, columnNames(*reader, path, format));

    const QString stage = GuessText::tr("Reading %1").arg(QFileInfo(path).fileName());
    Measuring measuring(names, format.kind == SourceFormat::Kind::Xlsx);
    for (;;) {
        if (profile.records % kStopEvery == 0) {
            if (context.cancelled())
                return fail(ErrorKind::Cancelled,
                            GuessText::tr("Reading %1 was stopped. Nothing was changed.").arg(path), {},
                            path);
            if (profile.records % (kStopEvery * 16) == 0)
                context.progress(stage, reader->bytesRead(), profile.bytes);
        }
        const RecordReader::Step step = reader->next();
        if (step == RecordReader::Step::Failed) return fail(reader->error());
        if (step == RecordReader::Step::End) break;
        measuring.add(*reader, profile);
    }
    context.progress(stage, profile.bytes, profile.bytes);
    profile.columns = measuring.take();
    profile.notes = reader->notes();
    return profile;
}

} // namespace harmdesk::specs
