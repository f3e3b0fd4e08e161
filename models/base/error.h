// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace harmdesk {

/// What kind of failure: decides the exit code of the command line and the state a page shows.
enum class ErrorKind {
    Internal,   ///< a defect of ours: exit 1
    Usage,      ///< wrong option, key or value: exit 2
    Unreadable, ///< an input file cannot be read or is refused; nothing changed: exit 4
    NotWritten, ///< an output cannot be written (folder read-only, disk full); nothing half-written stays: exit 4
    CaseFile,   ///< the case file is missing, locked, damaged, foreign or newer: exit 5
    Cancelled,  ///< the user stopped it; nothing changed: exit 4
};

/// Why something failed, in words a tired analyst understands: what happened, what is safe, what to do next.
/// Never holds values of people's records: `detail` and `where` may be logged.
struct Error {
    ErrorKind kind = ErrorKind::Internal;
    QString text;   ///< translated sentence(s) for the user
    QString detail; ///< technical detail for "Copy details" (library message, error number); may be empty
    QString where;  ///< file path, with ":line" where known; may be empty

    friend bool operator==(const Error&, const Error&) = default;
};

/// The exit code of the command line for an error of this kind.
int exitCode(ErrorKind kind);

} // namespace harmdesk
