// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.h"
#include "app/cli/json_text.h"
#include "app/cli/open_case.h"

#include <QCoreApplication>

namespace harmdesk::cli {
namespace {

struct Index {
    Q_DECLARE_TR_FUNCTIONS(IndexCommand)
public:
    static Result<int> run(const Arguments& arguments, Session& session) {
        const QString action = arguments.positionals[1];
        const auto words = arguments.positionals.size();
        if (action == QLatin1String("list") && words == 2) return list(arguments.positionals[0], session);
        if (action == QLatin1String("use") && words == 3)
            return use(arguments.positionals[0], arguments.positionals[2], session);
        if (action == QLatin1String("use"))
            return fail(ErrorKind::Usage, tr("Say which index: harmdesk index CASE use NAME."));
        if (action == QLatin1String("list"))
            return fail(
                ErrorKind::Usage,
                tr("“%1” is one argument too many: harmdesk index CASE list.").arg(arguments.positionals[2]));
        return fail(ErrorKind::Usage,
                    tr("harmdesk index has no action “%1”; it has list and use.").arg(action));
    }

private:
    static Result<int> list(const QString& path, Session& session) {
        HARMDESK_TRY_ASSIGN(openCase, OpenCase::open(path, storage::Access::View, session));
        HARMDESK_TRY_ASSIGN(info, openCase->info());
        HARMDESK_TRY_ASSIGN(names, openCase->indexes().names());
        QByteArray out = "name,in_use,offences,rules,sha256\n";
        for (const QString& name : names) {
            HARMDESK_TRY_ASSIGN(index, openCase->indexes().index(name));
            out += csvField(index.name) + (name == info.indexName ? ",yes," : ",no,") +
                   QByteArray::number(static_cast<qulonglong>(index.rows.size())) + ',' +
                   QByteArray::number(static_cast<qulonglong>(index.rules.size())) + ',' +
                   QByteArray::fromStdString(index.sha256) + '\n';
        }
        HARMDESK_TRY(session.print(out));
        return 0;
    }

    static Result<int> use(const QString& path, const QString& name, Session& session) {
        HARMDESK_TRY_ASSIGN(openCase, OpenCase::open(path, storage::Access::Edit, session));
        HARMDESK_TRY_ASSIGN(names, openCase->indexes().names());
        HARMDESK_TRY_ASSIGN(info, openCase->info());
        bool known = false;
        QStringList all;
        for (const QString& n : names) {
            known = known || n == name;
            all << n;
        }
        if (!known)
            return fail(ErrorKind::Usage, tr("This case holds no harm index “%1”. It holds: %2.")
                                              .arg(name, all.join(QStringLiteral(", "))));
        // What ranks the case changes: said in the log before it happens.
        HARMDESK_TRY(openCase->audit().append(AuditEvent{QString::fromUtf16(audit_action::kIndexUsed), name,
                                                         QStringLiteral("before: %1").arg(info.indexName)}));
        HARMDESK_TRY(openCase->indexes().use(name));
        session.message(tr("The case now ranks by the harm index %1.").arg(name));
        return 0;
    }
};

} // namespace

CommandSpec indexCommand() {
    CommandSpec spec;
    spec.name = QStringLiteral("index");
    spec.positionals = QStringLiteral("CASE list|use [NAME]");
    spec.minPositionals = 2;
    spec.maxPositionals = 3;
    spec.summary = Index::tr("List the harm indexes of a case, or use another.");
    spec.description = Index::tr(
        "harmdesk index CASE list prints the harm indexes that the case holds, as CSV: name, whether "
        "it is in use, offences, resolution rules, SHA-256 of table and rules.\n"
        "harmdesk index CASE use NAME makes the case rank by that index.");
    spec.run = &Index::run;
    return spec;
}

} // namespace harmdesk::cli
