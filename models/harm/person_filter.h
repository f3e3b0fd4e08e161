// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/case_columns.h"
#include "models/domain/profile.h"

#include <array>

namespace harmdesk::harm {

/// Whom a profile ranks, as at a day, by what is known of the person alone. Immutable; safe from many
/// threads. Holds a reference to the columns: they must outlive it.
class PersonFilter {
public:
    /// Why a person is not ranked, or Passes.
    enum class Verdict : std::uint8_t { Passes, Status, Sex, Age };

    PersonFilter(const CaseColumns& columns, const Profile& profile, Date asAt)
        : m_columns(columns)
        , m_sex(profile.sex)
        , m_hasMinAge(profile.minAge > 0)
        // Someone born on 29 February comes of age on 1 March of a common year: the last day that is old
        // enough is the same day so many years earlier, or the last of that February.
        , m_bornBy(asAt.plusMonths(-12 * profile.minAge).days()) {
        for (const PersonStatus status : profile.excludePersonStatus)
            m_excluded[static_cast<std::size_t>(status)] = true;
    }
    Verdict verdict(std::size_t person) const {
        if (m_excluded[static_cast<std::size_t>(m_columns.personStatus[person])]) return Verdict::Status;
        if (m_sex == SexFilter::Male && m_columns.sex[person] != Sex::Male) return Verdict::Sex;
        if (m_sex == SexFilter::Female && m_columns.sex[person] != Sex::Female) return Verdict::Sex;
        const std::int32_t born = m_columns.dateOfBirth[person];
        return !m_hasMinAge || born == Date::kNull || born <= m_bornBy ? Verdict::Passes : Verdict::Age;
    }
    bool passes(std::size_t person) const { return verdict(person) == Verdict::Passes; }
    bool birthUnknown(std::size_t person) const {
        return m_hasMinAge && m_columns.dateOfBirth[person] == Date::kNull;
    }

private:
    const CaseColumns& m_columns;
    SexFilter m_sex;
    bool m_hasMinAge;
    std::int32_t m_bornBy;
    std::array<bool, 4> m_excluded{};
};

} // namespace harmdesk::harm
