// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/import_words.h"

#include <QCoreApplication>
#include <QLocale>
#include <algorithm>

namespace harmdesk::cli {
namespace {

constexpr std::size_t kShownLines = 10; // the receipt holds all
constexpr std::size_t kShownMoves = 30;

struct Words {
    Q_DECLARE_TR_FUNCTIONS(ImportCommand)
public:
    static void dryRun(const intake::DryRun& run, Session& session) {
        for (const SpecFinding& each : run.findings)
            session.message(each.blocking ? tr("Must be decided: %1").arg(each.text)
                                          : tr("To look at: %1").arg(each.text));
        receipt(run.receipt, session);
        if (!run.noList.isEmpty())
            session.message(run.noList);
        else
            list(run, session);
        session.message(tr("Dry run: nothing was changed."));
    }

    static void list(const intake::DryRun& run, Session& session) {
        const auto leaves = [](const Movement& each) { return each.status == MoveStatus::Leaver; };
        const auto gone = std::count_if(run.movements.begin(), run.movements.end(), leaves);
        const auto come = static_cast<std::ptrdiff_t>(run.movements.size()) - gone;
        session.message(tr("The top %1 as at %2: %n would enter", nullptr, static_cast<int>(come))
                            .arg(run.cutOff)
                            .arg(run.asAt.display()) +
                        tr(", %n would leave", nullptr, static_cast<int>(gone)));
        for (const bool leaving : {false, true}) {
            std::size_t shown = 0;
            for (const Movement& each : run.movements) {
                if (leaves(each) != leaving) continue;
                if (shown++ < kShownMoves) move(each, session);
            }
            if (shown > kShownMoves)
                session.message(tr("  … and %n more; --receipt FILE.json lists all.", nullptr,
                                   static_cast<int>(shown - kShownMoves)));
        }
    }

    static void move(const Movement& each, Session& session) {
        const QString ref = QString::fromStdString(each.nominalRef);
        const QString was = each.prevRank > 0 ? number(each.prevRank) : tr("not ranked");
        const QString is = each.rank > 0 ? number(each.rank) : tr("not ranked");
        session.message(QStringLiteral("  ") + (each.status == MoveStatus::Leaver
                                                    ? tr("%1 would leave: %2, was %3: %4")
                                                    : tr("%1 would enter: %2, was %3: %4"))
                                                   .arg(ref, is, was, each.reason));
    }

    /// "crimes", "links (suspect)".
    static QString rowsOf(const FileReceipt& file) {
        const QString kind = [&] {
            switch (file.kind) {
            case FileKind::Persons:
                return tr("persons");
            case FileKind::Crimes:
                return tr("crimes");
            case FileKind::Links:
                return tr("links");
            case FileKind::Events:
                return tr("events");
            }
            return QString();
        }();
        return file.target.isEmpty() ? kind : tr("%1 (%2)").arg(kind, file.target);
    }

    static QString number(std::int64_t n) { return QLocale().toString(static_cast<qlonglong>(n)); }

    static void receipt(const ImportReceipt& receipt, Session& session) {
        for (const FileReceipt& f : receipt.files) {
            const QString rows = receipt.spec.isEmpty() ? f.path : tr("%1, %2").arg(f.path, rowsOf(f));
            session.message(tr("%1: %2 read, %3 inserted, %4 updated, %5 unchanged, %6 rejected")
                                .arg(rows, number(f.rowsRead), number(f.inserted), number(f.updated),
                                     number(f.unchanged), number(f.rejected)));
            if (f.skipped > 0)
                session.message(tr("  and %n record(s) that a rule of the specification leaves out", nullptr,
                                   static_cast<int>(f.skipped)));
        }
        for (const QString& note : receipt.notes) session.message(tr("Note: %1").arg(note));
        const std::size_t shown = std::min(kShownLines, receipt.rejects.size());
        for (std::size_t i = 0; i < shown; ++i) {
            const RejectedRow& r = receipt.rejects[i];
            session.message(
                tr("Rejected: %1, line %2, %3: %4 (%5)")
                    .arg(r.file, number(r.line), r.field.isEmpty() ? tr("row") : r.field, r.message, r.code));
        }
        if (receipt.rejects.size() > shown)
            session.message(tr("… and %n more rejected row(s); --receipt FILE.json lists all.", nullptr,
                               static_cast<int>(receipt.rejects.size() - shown)));
        sayUnmapped(receipt, session);
    }

    static void sayUnmapped(const ImportReceipt& receipt, Session& session) {
        if (receipt.unmapped.empty()) return;
        session.message(tr("%n offence text(s) the harm index does not know; their crimes count 0 days and "
                           "scores read “at least”:",
                           nullptr, static_cast<int>(receipt.unmapped.size())));
        const std::size_t shown = std::min(kShownLines, receipt.unmapped.size());
        for (std::size_t i = 0; i < shown; ++i) {
            const UnmappedOffence& u = receipt.unmapped[i];
            session.message(QStringLiteral("  ") +
                            tr("class %1, CJS code %2, “%3”: ")
                                .arg(orDash(u.hoClass), orDash(u.cjsCode), QString::fromStdString(u.title)) +
                            tr("%n crime(s)", nullptr, static_cast<int>(u.crimes)) +
                            (u.isNew ? tr(" (new to the case)") : QString()));
        }
        if (receipt.unmapped.size() > shown)
            session.message(
                tr("  … and %n more.", nullptr, static_cast<int>(receipt.unmapped.size() - shown)));
    }

    static QString orDash(const std::string& text) {
        return text.empty() ? QStringLiteral("–") : QString::fromStdString(text);
    }
};

} // namespace

void sayReceipt(const ImportReceipt& receipt, Session& session) {
    Words::receipt(receipt, session);
}

void sayDryRun(const intake::DryRun& run, Session& session) {
    Words::dryRun(run, session);
}

} // namespace harmdesk::cli
