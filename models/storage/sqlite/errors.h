// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/ids.h"
#include "models/base/result.h"

#include <QCoreApplication>
#include <SQLiteCpp/Exception.h>
#include <new>

namespace harmdesk::storage {

/// Translation context of everything the case file says to people.
class CaseFileText {
    Q_DECLARE_TR_FUNCTIONS(CaseFileText)
};

/// The Error of a failed SQLite call on the case file at `path`: disk full, busy, damaged, stopped, read-only
/// … SQLite's messages name tables and columns, never values, so they may stand in `detail`.
Error errorOf(const SQLite::Exception& exception, const QString& path);
Error outOfMemory(const QString& path);
Error noSuchImport(ImportId id, const QString& path);
/// The file is a case by its marks, but what it holds cannot be right.
Error damaged(const QString& path, const QString& detail);

/// Runs `work` (which returns a Result) and turns SQLite's exceptions into its Error: the edge that none may
/// cross.
template <class Work> auto guarded(const QString& path, Work&& work) -> decltype(work()) {
    try {
        return work();
    } catch (const SQLite::Exception& exception) {
        return tl::unexpected<Error>(errorOf(exception, path));
    } catch (const std::bad_alloc&) {
        return tl::unexpected<Error>(outOfMemory(path));
    }
}

} // namespace harmdesk::storage
