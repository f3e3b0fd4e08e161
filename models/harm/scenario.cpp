// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/harm/scenario.h"

#include "models/harm/rank_question.h"

namespace harmdesk::harm {

Result<std::shared_ptr<const Ranking>> rankScenario(std::shared_ptr<const CaseColumns> columns,
                                                    const Scenario& scenario, const WorkContext& context,
                                                    unsigned threads, bool withDetails) {
    return rankQuestion(std::move(columns), scenario, RunFor::Sandbox, context, threads, withDetails);
}

} // namespace harmdesk::harm
