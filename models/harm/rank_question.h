// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/harm/scenario.h"

namespace harmdesk::harm {

/// What a run is for: the list, or a sandbox beside it.
enum class RunFor : std::uint8_t { List, Sandbox };

/// One run of the ranking, whoever asks for it.
Result<std::shared_ptr<const Ranking>> rankQuestion(std::shared_ptr<const CaseColumns> columns,
                                                    const Scenario& scenario, RunFor purpose,
                                                    const WorkContext& context, unsigned threads,
                                                    bool withDetails);

} // namespace harmdesk::harm
