// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.h"
#include "app/cli/json_text.h"
#include "app/cli/open_case.h"
#include "app/cli/values.h"

#include <QCoreApplication>

namespace harmdesk::cli {
namespace {

struct Audit {
    Q_DECLARE_TR_FUNCTIONS(AuditCommand)
public:
    static Result<int> run(const Arguments& arguments, Session& session) {
        HARMDESK_TRY_ASSIGN(format, formatValue(arguments));
        HARMDESK_TRY_ASSIGN(openCase,
                            OpenCase::open(arguments.positionals[0], storage::Access::View, session));
        HARMDESK_TRY_ASSIGN(entries, openCase->audit().entries());
        HARMDESK_TRY(session.print(format == Format::Json ? json(entries) : csv(entries)));
        if (!arguments.has(QStringLiteral("verify"))) return 0;

        HARMDESK_TRY_ASSIGN(broken, openCase->audit().firstBroken());
        if (broken)
            return fail(ErrorKind::CaseFile,
                        tr("The log of this case has been changed: from line %1 on its chain does not hold. "
                           "Keep the file as "
                           "it is, and compare it with a backup.")
                            .arg(*broken),
                        {}, arguments.positionals[0]);
        session.message(tr("The log is whole: %n line(s), each chained to the one before.", nullptr,
                           static_cast<int>(entries.size())));
        return 0;
    }

private:
    static QByteArray at(const AuditEntry& entry) { return entry.at.toUTC().toString(Qt::ISODate).toUtf8(); }

    static QByteArray csv(const std::vector<AuditEntry>& entries) {
        QByteArray out = "id,at,user,action,subject,detail,hash\n";
        for (const AuditEntry& e : entries) {
            out += QByteArray::number(static_cast<qlonglong>(e.id)) + ',' + at(e);
            for (const QString& text : {e.user, e.event.action, e.event.subject, e.event.detail, e.hash})
                out += ',' + csvField(text.toStdString());
            out += '\n';
        }
        return out;
    }

    static QByteArray json(const std::vector<AuditEntry>& entries) {
        QByteArray out = "[";
        bool first = true;
        for (const AuditEntry& e : entries) {
            out += first ? "\n" : ",\n";
            first = false;
            out += "{\"id\":" + QByteArray::number(static_cast<qlonglong>(e.id)) + ",\"at\":\"" + at(e) +
                   '"' + ",\"user\":" + jsonString(e.user.toStdString()) +
                   ",\"action\":" + jsonString(e.event.action.toStdString()) +
                   ",\"subject\":" + jsonString(e.event.subject.toStdString()) +
                   ",\"detail\":" + jsonString(e.event.detail.toStdString()) +
                   ",\"hash\":" + jsonString(e.hash.toStdString()) + '}';
        }
        return out + "\n]\n";
    }
};

} // namespace

CommandSpec auditCommand() {
    CommandSpec spec;
    spec.name = QStringLiteral("audit");
    spec.positionals = QStringLiteral("CASE");
    spec.summary = Audit::tr("Print the log of a case: who did what, when.");
    spec.description = Audit::tr(
        "Prints the log, oldest line first: id, at (UTC), user, action, subject, detail, hash. Each "
        "line's hash covers the line before, so a line changed or removed later shows.");
    spec.options = {
        {QStringLiteral("verify"),
         {},
         Audit::tr("Also check that the chain holds; exit code 5 where it does not."),
         false,
         false},
        formatOption(),
    };
    spec.run = &Audit::run;
    return spec;
}

} // namespace harmdesk::cli
