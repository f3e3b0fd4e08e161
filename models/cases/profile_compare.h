// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/result.h"
#include "models/domain/profile.h"
#include "models/domain/ranking.h"
#include "models/harm/compare.h"

#include <QObject>
#include <functional>
#include <memory>

namespace harmdesk::cases {

class CaseSession;

/// The lists of two profiles over the same case on the same day.
struct ProfileComparison {
    std::shared_ptr<const Ranking> a;
    std::shared_ptr<const Ranking> b;
    harm::ListComparison lists;
};

/// Ranks the case under both profiles, as at the day of the list on screen, and compares the first `cutOff`
/// places. In the background; a later call supersedes an earlier one. Logged as two lists shown. Usage before
/// there is a list.
void compareProfiles(CaseSession& session, const Profile& a, const Profile& b, int cutOff, QObject* context,
                     std::function<void(Result<std::shared_ptr<const ProfileComparison>>)> done);

} // namespace harmdesk::cases
