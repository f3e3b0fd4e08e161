// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.h"
#include "app/cli/file_output.h"
#include "app/cli/json_text.h"
#include "app/cli/session.h"
#include "models/intake/plan.h"
#include "models/specs/specs.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <algorithm>

namespace harmdesk::cli {
namespace {

constexpr qint64 kMaxSpecBytes = 16 << 20;

QByteArray kindCode(SpecFinding::Kind kind) {
    switch (kind) {
    case SpecFinding::Kind::NoFile:
        return "no_file";
    case SpecFinding::Kind::UnknownFile:
        return "unknown_file";
    case SpecFinding::Kind::Missing:
        return "missing";
    case SpecFinding::Kind::New:
        return "new";
    case SpecFinding::Kind::Moved:
        return "moved";
    case SpecFinding::Kind::NewValue:
        return "new_value";
    case SpecFinding::Kind::BadValues:
        return "bad_values";
    case SpecFinding::Kind::Format:
        return "format";
    case SpecFinding::Kind::Undecided:
        return "undecided";
    }
    return {};
}

QString text(const std::string& utf8) {
    return QString::fromStdString(utf8);
}

struct Spec {
    Q_DECLARE_TR_FUNCTIONS(SpecCommand)
public:
    static Result<int> run(const Arguments& arguments, Session& session) {
        const QString action = arguments.positionals[0];
        if (action == QLatin1String("guess")) {
            if (arguments.positionals.size() < 2)
                return fail(ErrorKind::Usage, tr("Say which files: harmdesk spec guess FILE..."));
            return guess(arguments.positionals.mid(1), session);
        }
        if (action == QLatin1String("check")) {
            if (arguments.positionals.size() < 3)
                return fail(ErrorKind::Usage,
                            tr("Say which specification and which files: harmdesk spec check SPEC FILE..."));
            return check(arguments.positionals[1], arguments.positionals.mid(2), session);
        }
        return fail(ErrorKind::Usage,
                    tr("harmdesk spec has no action “%1”; it has guess and check.").arg(action));
    }

private:
    static Result<int> guess(const QStringList& paths, Session& session) {
        HARMDESK_TRY_ASSIGN(plan, intake::planFiles(paths, std::nullopt, session.work()));
        for (const SourceProfile& profile : plan.profiles)
            for (const QString& note : profile.notes)
                session.message(QStringLiteral("%1: %2").arg(QFileInfo(profile.path).fileName(), note));
        sayColumns(plan.guess, session);
        for (const SpecQuestion& question : plan.guess.questions)
            session.message(question.blocking ? tr("To be decided: %1").arg(question.text)
                                              : tr("To be known: %1").arg(question.text));
        // What the questions do not say already: formats in doubt, keys below full confidence.
        for (const QString& obstacle : plan.obstacles) {
            const bool said = std::any_of(plan.guess.questions.begin(), plan.guess.questions.end(),
                                          [&](const SpecQuestion& q) { return q.text == obstacle; });
            if (!said) session.message(tr("To be decided: %1").arg(obstacle));
        }
        session.message(plan.obstacles.empty()
                            ? tr("This specification may be used as it is.")
                            : tr("This specification may not be used before %n thing(s) are decided in it.",
                                 nullptr, static_cast<int>(plan.obstacles.size())));
        HARMDESK_TRY(session.print(specs::specJson(plan.spec)));
        return 0;
    }

    /// A line for each column: file, column, table and field, confidence, reason.
    static void sayColumns(const SpecGuess& guess, Session& session) {
        qsizetype widest = 0;
        qsizetype widestField = 0;
        const auto fieldText = [](const ColumnGuess& c) {
            if (c.field.empty()) return QStringLiteral("—");
            const QString table = c.kind == FileKind::Persons  ? QStringLiteral("persons")
                                  : c.kind == FileKind::Crimes ? QStringLiteral("crimes")
                                  : c.kind == FileKind::Links  ? QStringLiteral("links")
                                                               : QStringLiteral("events");
            return (c.target.empty() ? table : table + QStringLiteral(" (%1)").arg(text(c.target))) +
                   QLatin1Char('.') + text(c.field);
        };
        for (const ColumnGuess& c : guess.columns) {
            widest = std::min<qsizetype>(std::max(widest, text(c.column).size()), 40);
            widestField = std::max(widestField, fieldText(c).size());
        }
        std::size_t source = guess.spec.sources.size();
        for (const ColumnGuess& c : guess.columns) {
            if (c.source != source && c.source < guess.spec.sources.size()) {
                source = c.source;
                session.message(tr("Source “%1”:").arg(text(guess.spec.sources[source].name)));
            }
            const QString gap = QStringLiteral("  ");
            session.message(gap + text(c.column).leftJustified(widest) + gap +
                            fieldText(c).leftJustified(widestField) + gap +
                            QString::number(c.confidence).rightJustified(3) + gap + c.reason);
        }
    }

    static Result<int> check(const QString& specPath, const QStringList& paths, Session& session) {
        HARMDESK_TRY_ASSIGN(json, readInput(specPath, kMaxSpecBytes));
        HARMDESK_TRY_ASSIGN(spec, specs::specFromJson(json, specPath));
        HARMDESK_TRY_ASSIGN(plan, intake::planFiles(paths, spec, session.work()));
        QByteArray out = "kind,blocking,file,source,column,field,values,text\n";
        int blocking = 0;
        for (const SpecFinding& finding : plan.findings) {
            if (finding.blocking) ++blocking;
            out += kindCode(finding.kind) + (finding.blocking ? ",yes," : ",no,") +
                   csvField(finding.file.toStdString()) + ',' + csvField(finding.source) + ',' +
                   csvField(finding.column) + ',' + csvField(finding.field) + ',' +
                   QByteArray::number(static_cast<qlonglong>(finding.values)) + ',' +
                   csvField(finding.text.toStdString()) + '\n';
        }
        HARMDESK_TRY(session.print(out));
        const int findings = static_cast<int>(plan.findings.size());
        if (blocking > 0)
            session.message(tr("%n finding(s) stand in the way of an import.", nullptr, blocking));
        else if (findings > 0)
            session.message(
                tr("%n finding(s), none of which stands in the way of an import.", nullptr, findings));
        else
            session.message(tr("The files are as they were when the specification was saved."));
        return blocking > 0 ? 3 : 0;
    }
};

} // namespace

CommandSpec specCommand() {
    CommandSpec spec;
    spec.name = QStringLiteral("spec");
    spec.positionals = QStringLiteral("guess|check [SPEC] FILE...");
    spec.minPositionals = 1;
    spec.maxPositionals = -1;
    spec.summary = Spec::tr("Propose an import specification for files, or check one against them.");
    spec.description = Spec::tr(
        "harmdesk spec guess FILE... prints an import specification as JSON, proposed from the names and the "
        "whole "
        "contents of the columns. What each column is taken for, how certainly and why, and what a person "
        "has to "
        "decide, is said on standard error. It exits with 0 also when something is to be decided: importing "
        "with "
        "the specification is then refused until it is.\n"
        "harmdesk spec check SPEC FILE... prints what is missing, new or changed in the files since the "
        "specification was saved, as CSV: kind, blocking, file, source, column, field, values, text. It "
        "exits with "
        "3 when a finding stands in the way of an import.\n"
        "FILE may be a CSV or XLSX file, a zip with such files, or a folder of them.");
    spec.run = &Spec::run;
    return spec;
}

} // namespace harmdesk::cli
