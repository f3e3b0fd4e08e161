// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/result.h"
#include "models/base/stop.h"
#include "models/domain/source_profile.h"

#include <QStringList>
#include <map>
#include <vector>

namespace harmdesk::intake {

/// Looks into files and measures them, each part once, however often it is asked for: several saved specs may
/// read the same file in the same way.
class SourceLooker {
public:
    explicit SourceLooker(const WorkContext& context)
        : m_context(context) {}

    /// How the file is read as it lies there.
    Result<DetectedFormat> detected(const QString& path);
    /// The same for a chosen sheet or member; an error where it has none of that name.
    Result<DetectedFormat> detected(const QString& path, const std::string& member, const std::string& sheet);
    /// Names of the columns under a format.
    Result<std::vector<std::string>> columns(const QString& path, const SourceFormat& format);
    /// The whole file under a format.
    Result<SourceProfile> profile(const QString& path, const SourceFormat& format);

private:
    struct Known {
        QString path;
        SourceFormat format;
        SourceProfile profile;
    };
    WorkContext m_context;
    std::map<QString, DetectedFormat> m_detected;
    std::vector<Known> m_known;
};

/// Every table that the files hold: a CSV has one, a workbook one for each sheet in sight that has rows, an
/// archive one for each file in it. Sheets and members in which nothing is known are left out and named in
/// the notes of the file's first profile.
struct FoundTables {
    std::vector<SourceProfile> profiles;
    std::vector<QString> doubts; ///< sentences: formats that a person should look at
};
Result<FoundTables> findTables(const QStringList& files, SourceLooker& looker);

/// The files as the sources of a spec read them.
struct SpecReading {
    ImportSpec spec; ///< with the formats that the files have now, where their columns are all there
    std::vector<SourceProfile> profiles;
    bool allTaken = true; ///< every file has a source that takes it
};
/// `whole` false: only headers are looked at and `profiles` stays empty; tells whether it is worth reading.
Result<SpecReading> readBySpec(const ImportSpec& spec, const QStringList& files, SourceLooker& looker,
                               bool whole);

} // namespace harmdesk::intake
