// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.h"
#include "app/cli/json_text.h"
#include "app/cli/open_case.h"
#include "models/harm/ambiguity.h"
#include "models/harm/carried_rules.h"
#include "models/harm/index_diff.h"
#include "models/harm/index_file.h"
#include "models/intake/index_import.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QHash>
#include <algorithm>

namespace harmdesk::cli {
namespace {

struct Index {
    Q_DECLARE_TR_FUNCTIONS(IndexCommand)
public:
    static Result<int> run(const Arguments& arguments, Session& session) {
        const QStringList& words = arguments.positionals;
        const QString action = words[1];
        const QString synopsis = forms().value(action);
        if (synopsis.isEmpty())
            return fail(
                ErrorKind::Usage,
                tr("harmdesk index has no action “%1”; it has list, import, use and diff.").arg(action));
        const qsizetype wanted = action == QLatin1String("list")   ? 2
                                 : action == QLatin1String("diff") ? 4
                                                                   : 3;
        if (words.size() > wanted)
            return fail(ErrorKind::Usage,
                        tr("“%1” is one argument too many: %2.").arg(words[wanted], synopsis));
        if (words.size() < wanted) {
            const QString missing = action == QLatin1String("import") ? tr("Say which file: %1.")
                                    : action == QLatin1String("diff") ? tr("Say which two indexes: %1.")
                                                                      : tr("Say which index: %1.");
            return fail(ErrorKind::Usage, missing.arg(synopsis));
        }
        const bool named = arguments.has(QStringLiteral("name"));
        if (named && action != QLatin1String("import"))
            return fail(ErrorKind::Usage, tr("--name belongs to harmdesk index CASE import FILE only."));
        if (action == QLatin1String("list")) return list(words[0], session);
        if (action == QLatin1String("use")) return use(words[0], words[2], session);
        if (action == QLatin1String("diff")) return diff(words[0], words[2], words[3], session);
        return import(words[0], words[2], arguments.value(QStringLiteral("name")), session);
    }

private:
    static QHash<QString, QString> forms() {
        return {{QStringLiteral("list"), QStringLiteral("harmdesk index CASE list")},
                {QStringLiteral("use"), QStringLiteral("harmdesk index CASE use NAME")},
                {QStringLiteral("diff"), QStringLiteral("harmdesk index CASE diff NAME NAME")},
                {QStringLiteral("import"), QStringLiteral("harmdesk index CASE import FILE [--name NAME]")}};
    }

    static QString listed(const std::vector<std::string>& names) {
        QStringList all;
        for (const std::string& name : names) all << QString::fromStdString(name);
        return all.join(QStringLiteral(", "));
    }

    /// ErrorKind::Usage where the case has no such index.
    static Status checkKnown(const QString& name, const std::vector<QString>& names) {
        if (std::find(names.begin(), names.end(), name) != names.end()) return {};
        return fail(ErrorKind::Usage,
                    tr("This case holds no harm index “%1”. It holds: %2.")
                        .arg(name, QStringList(names.begin(), names.end()).join(QStringLiteral(", "))));
    }

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
        HARMDESK_TRY(checkKnown(name, names));
        // What ranks the case changes: said in the log before it happens.
        HARMDESK_TRY(openCase->audit().append(AuditEvent{QString::fromUtf16(audit_action::kIndexUsed), name,
                                                         QStringLiteral("before: %1").arg(info.indexName)}));
        HARMDESK_TRY(openCase->indexes().use(name));
        session.message(tr("The case now ranks by the harm index %1.").arg(name));
        return 0;
    }

    static Result<int> import(const QString& path, const QString& file, const QString& name,
                              Session& session) {
        HARMDESK_TRY_ASSIGN(openCase, OpenCase::open(path, storage::Access::Edit, session));
        HARMDESK_TRY_ASSIGN(read, intake::readIndexFile(file, name));
        HarmIndex& index = read.index;
        const QString newName = QString::fromStdString(index.name);
        HARMDESK_TRY_ASSIGN(names, openCase->indexes().names());
        if (std::find(names.begin(), names.end(), newName) != names.end())
            return fail(
                ErrorKind::Usage,
                tr("This case already holds a harm index “%1”, and a version never changes. Give the new "
                   "one another name: harmdesk index CASE import FILE --name NAME.")
                    .arg(newName));
        HARMDESK_TRY_ASSIGN(inUse, openCase->indexes().index({}));
        const QString inUseName = QString::fromStdString(inUse.name);
        const std::size_t ownRules = index.rules.size();
        const harm::CarriedRules carried = harm::carryRules(inUse, index);
        index.rules = carried.rules;
        index.sha256 = harm::indexSha256(index);
        HARMDESK_TRY(openCase->audit().append(
            AuditEvent{QString::fromUtf16(audit_action::kIndexAdded), newName,
                       QStringLiteral("%1 offences, %2 rules, sha256 %3, from %4")
                           .arg(QString::number(index.rows.size()), QString::number(index.rules.size()),
                                QString::fromStdString(index.sha256), QFileInfo(file).fileName())}));
        HARMDESK_TRY(openCase->indexes().add(index));

        for (const QString& note : read.notes) session.message(note);
        session.message(
            tr("Added the harm index %1: %n offence(s), ", nullptr, static_cast<int>(index.rows.size()))
                .arg(newName) +
            tr("%n resolution rule(s).", nullptr, static_cast<int>(index.rules.size())));
        if (!carried.classes.empty())
            session.message(tr("%n rule(s) taken over from %1, for the classes %2.", nullptr,
                               static_cast<int>(index.rules.size() - ownRules))
                                .arg(inUseName, listed(carried.classes)));
        if (!carried.left.empty())
            session.message(
                tr("Rules of %1 not taken over, because an offence they name is not in the new index: "
                   "classes %2.")
                    .arg(inUseName, listed(carried.left)));
        std::vector<std::string> open;
        for (const harm::AmbiguousClass& held : harm::ambiguousClasses(index))
            if (!held.settled) open.push_back(held.hoClass);
        if (!open.empty())
            session.message(
                tr("%n class(es) have more than one value and no rule that settles them: %1. Decide "
                   "them on the Offence codes page; until then such crimes may stay unmapped.",
                   nullptr, static_cast<int>(open.size()))
                    .arg(listed(open)));
        session.message(
            tr("The case still ranks by %1. To rank by the new index: harmdesk index CASE use %2.")
                .arg(inUseName, newName));
        return 0;
    }

    static Result<int> diff(const QString& path, const QString& a, const QString& b, Session& session) {
        HARMDESK_TRY_ASSIGN(openCase, OpenCase::open(path, storage::Access::View, session));
        HARMDESK_TRY_ASSIGN(names, openCase->indexes().names());
        HARMDESK_TRY(checkKnown(a, names));
        HARMDESK_TRY(checkKnown(b, names));
        HARMDESK_TRY_ASSIGN(first, openCase->indexes().index(a));
        HARMDESK_TRY_ASSIGN(second, openCase->indexes().index(b));
        const harm::IndexDiff found = harm::diffIndexes(first, second);
        HARMDESK_TRY(session.print(found.csv()));
        if (found.same())
            session.message(tr("%1 and %2 hold the same offences with the same values.").arg(a, b));
        return 0;
    }
};

} // namespace

CommandSpec indexCommand() {
    CommandSpec spec;
    spec.name = QStringLiteral("index");
    spec.positionals = QStringLiteral("CASE list | import FILE | use NAME | diff NAME NAME");
    spec.minPositionals = 2;
    spec.maxPositionals = 4;
    spec.summary = Index::tr("List, import, compare and choose the harm indexes of a case.");
    spec.description = Index::tr(
        "harmdesk index CASE list prints the harm indexes that the case holds, as CSV: name, whether "
        "it is in use, offences, resolution rules, SHA-256 of table and rules.\n"
        "harmdesk index CASE import FILE adds a version beside the others: the publisher's workbook as it "
        "is, "
        "the same as CSV, or a CSV of our own columns with resolutions.csv beside it. Resolution rules of "
        "the "
        "index in use are taken over where the new one has the same classes and offences. The case goes on "
        "ranking by the index in use.\n"
        "harmdesk index CASE use NAME makes the case rank by that index.\n"
        "harmdesk index CASE diff NAME NAME prints what differs between two of them, as CSV: "
        "kind,urn,ho_class,field,a,b,title. Kinds: only_in_a, only_in_b, row (a field of an offence), class "
        "and "
        "cjs (its values, all of them where it has several).");
    spec.options = {{QStringLiteral("name"), QStringLiteral("NAME"),
                     Index::tr("With import: the name of the new version; the name of the file otherwise."),
                     false, false}};
    spec.run = &Index::run;
    return spec;
}

} // namespace harmdesk::cli
