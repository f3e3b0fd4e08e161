// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.h"
#include "app/cli/session.h"
#include "app/cli/values.h"
#include "models/storage/case_connection.h"

#include <QCoreApplication>

namespace harmdesk::cli {
namespace {

struct New {
    Q_DECLARE_TR_FUNCTIONS(NewCommand)
public:
    static Result<int> run(const Arguments& arguments, Session& session) {
        const QString path = arguments.positionals[0];
        HARMDESK_TRY_ASSIGN(index, indexValue(arguments.value(QStringLiteral("index"))));
        storage::OpenOptions options;
        options.access = storage::Access::Edit;
        HARMDESK_TRY_ASSIGN(connection, storage::createCase(path, index, options));
        session.message(tr("Created %1 with the harm index %2: %n offence(s), ", nullptr,
                           static_cast<int>(index.rows.size()))
                            .arg(path, QString::fromStdString(index.name)) +
                        tr("%n resolution rule(s).", nullptr, static_cast<int>(index.rules.size())));
        return 0;
    }
};

} // namespace

CommandSpec newCommand() {
    CommandSpec spec;
    spec.name = QStringLiteral("new");
    spec.positionals = QStringLiteral("CASE");
    spec.summary = New::tr("Create a case file.");
    spec.description =
        New::tr("Creates an empty case file with a harm index in it. An existing file is never touched.");
    spec.options = {{QStringLiteral("index"), QStringLiteral("NAME|FILE"),
                     New::tr("The harm index: starting-points-2020 (built in, the default), a CSV file or "
                             "the publisher's workbook; resolutions.csv "
                             "beside it, where there is one, holds its resolution rules."),
                     false, false}};
    spec.run = &New::run;
    return spec;
}

} // namespace harmdesk::cli
