-- SPDX-License-Identifier: GPL-3.0-or-later
-- The yardstick of a re-rank with every setting moved: window, date basis, flag, cap, half-life, victims,
-- historic reports.
-- Given: temp.matched (offence_id, hundredths, unmapped); temp.factor (age, factor), pow(0.5, age / half-life);
--        ?1 the last day before the window, ?2 the as-at day, ?3 the last day of birth that is old enough,
--        ?4 the cap in hundredths, ?5 the longest delay of a report in days, ?6 the fewest victims.
WITH counted AS MATERIALIZED (
  SELECT crime.id, crime.committed_from AS day, matched.unmapped,
         CAST(floor(min(matched.hundredths * crime.offences, ?4) * factor.factor + 0.5) AS INTEGER) AS contribution
  FROM crime
  JOIN word ON word.id = crime.flags AND instr(';' || word.text || ';', ';VAWG;') > 0
  JOIN temp.matched ON matched.offence_id = crime.offence_id
  JOIN temp.factor ON factor.age = ?2 - crime.committed_from
  WHERE crime.committed_from > ?1 AND crime.committed_from <= ?2 AND crime.status NOT IN (1, 2)
    AND crime.reported_on - crime.committed_from <= ?5
),
accused AS MATERIALIZED (
  SELECT DISTINCT link.person_id, counted.id AS crime_id, counted.day, counted.contribution, counted.unmapped
  FROM counted JOIN link ON link.crime_id = counted.id AND link.role <= 3
),
sums AS MATERIALIZED (
  SELECT person_id, sum(contribution) AS score, count(*) AS crimes, max(contribution) AS worst, max(day) AS latest,
         sum(unmapped) AS unmapped
  FROM accused GROUP BY person_id HAVING count(*) >= 2
),
victims AS (
  SELECT accused.person_id, count(DISTINCT link.person_id) AS victims
  FROM accused JOIN link ON link.crime_id = accused.crime_id AND link.role = 4
  WHERE accused.person_id IN (SELECT person_id FROM sums)
  GROUP BY accused.person_id
)
SELECT person.nominal_ref, sums.score, sums.crimes, coalesce(victims.victims, 0), sums.worst, sums.latest, sums.unmapped
FROM sums
JOIN person ON person.id = sums.person_id
LEFT JOIN victims ON victims.person_id = sums.person_id
WHERE person.status NOT IN (2, 3) AND (person.date_of_birth IS NULL OR person.date_of_birth <= ?3)
  AND coalesce(victims.victims, 0) >= ?6
ORDER BY sums.score DESC, sums.worst DESC, sums.latest DESC, coalesce(victims.victims, 0) DESC, person.nominal_ref;
