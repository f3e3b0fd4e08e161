// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/base/resources.h"

#include <QFile>

static void initHarmdeskResources() { Q_INIT_RESOURCE(harmdesk); }

namespace harmdesk {

void ensureResources() {
    static const bool done = (initHarmdeskResources(), true);
    Q_UNUSED(done)
}

Result<QByteArray> readResource(const QString& path) {
    ensureResources();
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return fail(ErrorKind::Internal, QStringLiteral("The program lacks its embedded file %1.").arg(path));
    return file.readAll();
}

} // namespace harmdesk
