// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/clock.h"
#include "models/base/result.h"
#include "models/storage/case_connection.h"

#include <memory>

namespace harmdesk::storage {

/// The right to edit a case, one at a time: an advisory lock on `<case>.lock`, which holds who has it and
/// since when. The operating system drops the lock when its process ends in whatever way, so a killed program
/// leaves a file behind but never a lock. Released and removed on destruction.
class CaseLock {
public:
    /// ErrorKind::CaseFile naming who holds it since when, or why no lock can be taken here (read-only
    /// folder).
    static Result<std::unique_ptr<CaseLock>> take(const QString& casePath, const QString& user,
                                                  const Clock& clock);
    ~CaseLock();
    CaseLock(const CaseLock&) = delete;
    CaseLock& operator=(const CaseLock&) = delete;

private:
    CaseLock(int descriptor, QString path)
        : m_descriptor(descriptor)
        , m_path(std::move(path)) {}

    int m_descriptor;
    QString m_path;
};

} // namespace harmdesk::storage
