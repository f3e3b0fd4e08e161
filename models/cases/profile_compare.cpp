// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/cases/profile_compare.h"

#include "models/cases/audit_service.h"
#include "models/cases/case_session.h"
#include "models/cases/ranking_service.h"
#include "models/harm/ranking.h"

#include <QCoreApplication>

namespace harmdesk::cases {

namespace {
struct Tr {
    Q_DECLARE_TR_FUNCTIONS(harmdesk::cases::ProfileComparison)
};
} // namespace

void compareProfiles(CaseSession& session, const Profile& a, const Profile& b, int cutOff, QObject* context,
                     std::function<void(Result<std::shared_ptr<const ProfileComparison>>)> done) {
    using Compared = std::shared_ptr<const ProfileComparison>;
    const std::shared_ptr<const Ranking> list = session.ranking().current();
    if (!list) {
        done(fail(ErrorKind::Usage, Tr::tr("There is no list yet. Wait until the case is ranked.")));
        return;
    }
    const auto named = [](const Profile& profile) {
        return QStringLiteral("%1 version %2").arg(QString::fromStdString(profile.name)).arg(profile.version);
    };
    session.audit().record({QString::fromUtf16(audit_action::kRankingShown), QString(),
                            QStringLiteral("as at %1, profile %2 compared with %3")
                                .arg(QString::fromStdString(list->asAt.iso()), named(a), named(b))});
    session.reading().run<Compared>(
        {Tr::tr("Comparing two profiles"), QStringLiteral("profiles.compare"), true, context},
        [list, a, b, cutOff](const WorkContext& work) -> Result<Compared> {
            auto found = std::make_shared<ProfileComparison>();
            HARMDESK_TRY_ASSIGN(left, harm::rank(list->columns, a, list->asAt, work));
            HARMDESK_TRY_ASSIGN(right, harm::rank(list->columns, b, list->asAt, work));
            found->lists = harm::compareLists(*left, *right, cutOff);
            found->a = std::move(left);
            found->b = std::move(right);
            return found;
        },
        std::move(done));
}

} // namespace harmdesk::cases
