// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/sandbox/sandbox_chips.h"

#include "models/domain/profile_words.h"
#include "views/common/filter_chip.h"
#include "views/common/flow_layout.h"

#include <QCoreApplication>

namespace harmdesk::views {

using cases::SandboxState;

namespace {
struct Tr {
    Q_DECLARE_TR_FUNCTIONS(harmdesk::views::SandboxChips)
};
} // namespace

QList<SandboxChange> sandboxChanges(const SandboxState& real, const SandboxState& state) {
    QList<SandboxChange> changes;
    const auto add = [&](const QString& id, const QString& text, auto undo) {
        SandboxState without = state;
        undo(without);
        changes.append({id, text, std::move(without)});
    };
    for (const ProfileDifference& moved : profileDifferences(real.profile, state.profile))
        add(QString::fromStdString(moved.key),
            Tr::tr("%1: %2").arg(profileKeyLabel(moved.key), profileValueWords(moved.key, moved.b)),
            [&moved](SandboxState& without) {
                if (!setProfileValue(without.profile, moved.key, moved.a)) Q_ASSERT(false);
            });
    if (state.asAt != real.asAt)
        add(QStringLiteral("as_at"), Tr::tr("As at %1").arg(state.asAt.display()),
            [&real](SandboxState& without) { without.asAt = real.asAt; });
    if (state.indexName != real.indexName)
        add(QStringLiteral("index"), Tr::tr("Index %1").arg(QString::fromStdString(state.indexName)),
            [&real](SandboxState& without) { without.indexName = real.indexName; });
    if (state.unmappedAtMedian != real.unmappedAtMedian)
        add(QStringLiteral("median"), Tr::tr("Unmapped at the median"),
            [&real](SandboxState& without) { without.unmappedAtMedian = real.unmappedAtMedian; });
    for (const std::string& crime : state.leftOut)
        add(QStringLiteral("out-") + QString::fromStdString(crime),
            Tr::tr("Without %1").arg(QString::fromStdString(crime)),
            [&crime](SandboxState& without) { without.leftOut.erase(crime); });
    for (const std::string& crime : state.broughtIn)
        add(QStringLiteral("in-") + QString::fromStdString(crime),
            Tr::tr("With %1").arg(QString::fromStdString(crime)),
            [&crime](SandboxState& without) { without.broughtIn.erase(crime); });
    return changes;
}

void fillChips(FlowLayout& layout, QWidget* parent, const QList<SandboxChange>& changes,
               const std::function<void(const SandboxState& without)>& removed) {
    while (QLayoutItem* item = layout.takeAt(0)) {
        if (QWidget* chip = item->widget()) {
            chip->hide();
            chip->setObjectName(QString());
            chip->deleteLater(); // the chip's own signal may be what brought us here
        }
        delete item;
    }
    for (const SandboxChange& change : changes) {
        auto* chip = new FilterChip(FilterChip::Kind::Removable, change.text, parent);
        chip->setObjectName(QStringLiteral("sandboxChip-") + change.id);
        chip->setAccessibleName(Tr::tr("Moved: %1. Delete puts it back.").arg(change.text));
        QObject::connect(chip, &FilterChip::removeRequested, parent,
                         [removed, without = change.without] { removed(without); });
        layout.addWidget(chip);
        chip->show();
    }
    layout.invalidate();
}

} // namespace harmdesk::views
