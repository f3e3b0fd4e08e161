// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/briefing/pack.h"

#include "models/base/log.h"
#include "models/briefing/pack_content.h"
#include "models/briefing/pack_painter.h"
#include "models/briefing/pdf_finish.h"
#include "models/briefing/safe_file.h"
#include "models/storage/case_connection.h"

#include <QCryptographicHash>
#include <QFileInfo>

namespace harmdesk::briefing {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(harmdesk::Pack)
};

/// What went out, for the log: references and counts, no names.
QString logDetail(const PackRequest& request, const PackContent& pack, const Painted& painted,
                  const QString& sha256) {
    QStringList parts;
    parts << (request.suspects.isEmpty()
                  ? QStringLiteral("pack, top %1").arg(request.top)
                  : QStringLiteral("pack, suspects %1").arg(request.suspects.join(QLatin1Char(' '))));
    parts << QStringLiteral("as at %1").arg(QString::fromStdString(pack.asAt.iso()))
          << QStringLiteral("%1 suspects").arg(pack.subjects.size())
          << QStringLiteral("%1 pages").arg(painted.pages)
          << QStringLiteral("list sha256 %1").arg(pack.listSha256)
          << QStringLiteral("file sha256 %1").arg(sha256);
    if (painted.replacedCharacters > 0)
        parts << QStringLiteral("%1 characters without a glyph replaced").arg(painted.replacedCharacters);
    return parts.join(QStringLiteral(", "));
}

} // namespace

Result<PackResult> writePack(storage::CaseConnection& connection, const PackRequest& request,
                             const WorkContext& context) {
    SafeFile file(request.outputPath);
    HARMDESK_TRY(file.check()); // before any work: the likeliest mistake is a wrong folder
    HARMDESK_TRY_ASSIGN(pack, assemblePack(connection, request, context));
    HARMDESK_TRY_ASSIGN(painted, paintPack(pack, context));
    if (painted.replacedCharacters > 0)
        qCWarning(logBriefing) << painted.replacedCharacters
                               << "characters have no glyph in the pack's fonts";
    HARMDESK_TRY_ASSIGN(bytes, finishPdf(painted, pack, context));

    PackResult result;
    result.path = QFileInfo(request.outputPath).absoluteFilePath();
    result.pages = painted.pages;
    result.suspects = static_cast<int>(pack.subjects.size());
    result.replacedCharacters = painted.replacedCharacters;
    result.sha256 = QString::fromLatin1(QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex());

    HARMDESK_TRY(file.write(bytes));
    if (context.cancelled())
        return fail(ErrorKind::Cancelled, Tr::tr("The pack was cancelled. Nothing was written."));
    const QString name = QFileInfo(request.outputPath).fileName();
    const QString action = QString::fromUtf16(audit_action::kExport);
    HARMDESK_TRY(connection.audit().append({action, name, logDetail(request, pack, painted, result.sha256)}));
    if (auto done = file.commit(); !done) {
        // The log must not say that a file went out which did not. The failure itself is what the user needs
        // to hear.
        const auto note = connection.audit().append(
            {action, name, QStringLiteral("not written: the file could not be put in place")});
        if (!note) qCWarning(logBriefing) << "the failed export could not be logged";
        return tl::unexpected<Error>(std::move(done.error()));
    }
    return result;
}

} // namespace harmdesk::briefing
