// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/base/error.h"

namespace harmdesk {

int exitCode(ErrorKind kind) {
    switch (kind) {
    case ErrorKind::Internal: return 1;
    case ErrorKind::Usage: return 2;
    case ErrorKind::Unreadable:
    case ErrorKind::NotWritten:
    case ErrorKind::Cancelled: return 4;
    case ErrorKind::CaseFile: return 5;
    }
    return 1;
}

} // namespace harmdesk
