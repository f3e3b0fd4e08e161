// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/case_columns.h"
#include "models/domain/ranking.h"

#include <memory>
#include <string>
#include <vector>

namespace harmdesk::harm {

/// Finds the days of a recorded offence in a harm index, in the order of the scheme: urn, analyst's decision,
/// CJS code, Home Office class, resolution rule, unmapped. Immutable after construction; safe from many
/// threads.
class Matcher {
public:
    explicit Matcher(const HarmIndex& index);
    ~Matcher();
    Matcher(Matcher&&) noexcept;
    Matcher& operator=(Matcher&&) noexcept;

    OffenceMatch match(const OffenceText& offence) const;
    std::vector<OffenceMatch> matchAll(const std::vector<OffenceText>& offences) const;

private:
    struct Tables;
    std::unique_ptr<Tables> m_tables;
};

/// Leading zeros restored, blanks trimmed: "8/6" → "008/06", "00200" stays as it is (not NNN/NN: matched as
/// text).
std::string normalisedHoClass(std::string_view text);
/// Trimmed, upper case.
std::string normalisedCjsCode(std::string_view text);
/// What tells one code-and-title pair from another when an analyst decides it: class and CJS code
/// normalised, title trimmed.
std::string decisionKey(std::string_view hoClass, std::string_view cjsCode, std::string_view title);
/// Lower case words, split on anything but a-z and 0-9.
std::vector<std::string> titleWords(std::string_view title);

} // namespace harmdesk::harm
