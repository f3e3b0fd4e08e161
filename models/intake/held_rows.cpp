// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/intake/held_rows.h"

namespace harmdesk::intake {

namespace {

std::uint64_t bits(std::int64_t value) {
    return static_cast<std::uint64_t>(value);
}
std::uint64_t bits(Date date) {
    return static_cast<std::uint32_t>(date.days());
}
std::uint64_t bits(Date a, Date b) {
    return bits(a) << 32 | bits(b);
}
template <class E> std::uint64_t number(E value) {
    return static_cast<std::uint64_t>(value);
}
std::uint64_t bits(const std::optional<std::int32_t>& value) {
    return value ? static_cast<std::uint32_t>(*value) | (std::uint64_t{1} << 32) : 0;
}

} // namespace

Hash128 HeldRows::content(const storage::BulkPerson& row) const {
    return Hasher(m_seed)
        .add(row.pncId)
        .add(row.surname)
        .add(row.forenames)
        .add(bits(row.dateOfBirth, row.statusFrom))
        .add(bits(row.ethnicity))
        .add(bits(row.homeBorough))
        .add(number(row.sex) << 8 | number(row.status))
        .value();
}

Hash128 HeldRows::content(const storage::BulkCrime& row) const {
    return Hasher(m_seed)
        .add(row.officer)
        .add(row.incidentRef)
        .add(bits(row.offence))
        .add(bits(row.committedFrom, row.committedTo))
        .add(bits(row.reportedOn, row.recordedOn))
        .add(bits(row.outcomeOn, row.statementOn))
        .add(bits(row.easting))
        .add(bits(row.northing))
        .add(bits(row.borough))
        .add(bits(row.mo))
        .add(bits(row.flags))
        .add(bits(row.unit))
        .add(number(row.offences) << 32 | number(row.status) << 8 | number(row.outcomeType))
        .value();
}

Hash128 HeldRows::content(const storage::BulkEvent& row) const {
    return Hasher(m_seed)
        .add(bits(row.person))
        .add(bits(row.crime))
        .add(bits(row.on, row.until))
        .add(bits(row.detail))
        .add(number(row.kind))
        .value();
}

Hash128 HeldRows::hash(const storage::BulkOffence& row) const {
    return Hasher(m_seed).add(row.urn).add(row.hoClass).add(row.cjsCode).add(row.title).value();
}

std::uint64_t HeldRows::key(const storage::BulkLink& row) {
    // 31 bits of crime, 30 of person, 3 of role: the importer refuses larger ids (isFull).
    return bits(row.crime) << 33 | bits(row.person) << 3 | number(row.role);
}

void HeldRows::expect(FileKind kind, std::int64_t bytes) {
    const auto rows = [&](std::int64_t rowBytes) { return static_cast<std::size_t>(bytes / rowBytes); };
    switch (kind) {
    case FileKind::Persons:
        m_persons.reserve(rows(60));
        break;
    case FileKind::Crimes:
        m_crimes.reserve(rows(200));
        break;
    case FileKind::Links:
        m_links.reserve(rows(36));
        break;
    case FileKind::Events:
        m_events.reserve(rows(55));
        break;
    }
}

void HeldRows::word(const storage::BulkWord& row) {
    *m_words.insert(hash(row.text)).first = row.id;
}

void HeldRows::keepOffence(const storage::BulkOffence& row, bool isNew) {
    *m_offenceIndex.insert(bits(row.id)).first = static_cast<std::uint32_t>(m_offences.size());
    m_offences.push_back({OffenceText{std::string(row.urn), std::string(row.hoClass),
                                      std::string(row.cjsCode), std::string(row.title)},
                          0, isNew});
}

void HeldRows::offence(const storage::BulkOffence& row) {
    *m_offenceIds.insert(hash(row)).first = row.id;
    keepOffence(row, false);
}

void HeldRows::person(const storage::BulkPerson& row) {
    *m_persons.insert(hash(row.nominalRef)).first = {content(row), static_cast<std::uint32_t>(row.id),
                                                     originOf(row)};
    if (m_keepPersons) m_kept->keep(row);
}

void HeldRows::crime(const storage::BulkCrime& row) {
    *m_crimes.insert(hash(row.crimeNo)).first = {content(row), static_cast<std::uint32_t>(row.id),
                                                 originOf(row), 0};
    if (m_keepCrimes) m_kept->keep(row);
}

void HeldRows::link(const storage::BulkLink& row) {
    *m_links.insert(key(row)).first = {static_cast<std::uint32_t>(row.relationship), originOf(row)};
}

void HeldRows::event(const storage::BulkEvent& row) {
    *m_events.insert(content(row)).first = originOf(row);
}

std::int64_t HeldRows::wordId(std::string_view text, storage::BulkBatch& batch) {
    if (text.empty()) return 0;
    const auto [id, isNew] = m_words.insert(hash(text));
    if (isNew) {
        *id = m_next.word++;
        batch.words.push_back({*id, batch.texts.keep(text)});
    }
    return *id;
}

std::int64_t HeldRows::offenceId(const storage::BulkOffence& texts, storage::BulkBatch& batch) {
    const auto [id, isNew] = m_offenceIds.insert(hash(texts));
    if (isNew) {
        *id = m_next.offence++;
        const storage::BulkOffence row{*id, batch.texts.keep(texts.urn), batch.texts.keep(texts.hoClass),
                                       batch.texts.keep(texts.cjsCode), batch.texts.keep(texts.title)};
        batch.offences.push_back(row);
        keepOffence(row, true);
    }
    return *id;
}

std::int64_t HeldRows::personId(std::string_view nominalRef) {
    const Row* const held = m_persons.lookup(hash(nominalRef));
    return held == nullptr ? 0 : held->id;
}

std::int64_t HeldRows::crimeId(std::string_view crimeNo) {
    // Links of one crime stand together as a rule.
    const Hash128 key = hash(crimeNo);
    if (key == m_lastCrime) return m_lastCrimeId;
    const CrimeRow* const held = m_crimes.lookup(key);
    if (held == nullptr) return 0;
    m_lastCrime = key;
    m_lastCrimeId = held->id;
    return m_lastCrimeId;
}

bool HeldRows::isFull() const {
    return m_next.crime >= (std::int64_t{1} << 31) || m_next.person >= (std::int64_t{1} << 30) ||
           m_next.word >= (std::int64_t{1} << 32);
}

template <class BulkRow>
Verdict HeldRows::change(Revisions& revisions, std::uint64_t rowKey, const Hash128& before,
                         const Hash128& now, Origin& origin, BulkRow& row) {
    if (before == now) {
        confirm(origin);
        return Verdict::Unchanged;
    }
    if (origin.file == 0) return Verdict::Updated; // new in this import: there is nothing to go back to
    const auto [revision, first] = revisions.try_emplace(rowKey);
    if (first) {
        revision->second.before = before;
    } else if (revision->second.before == now) {
        m_recounts = std::move(revision->second.counted);
        revisions.erase(revision);
        row.file = origin.file;
        row.line = origin.line;
        confirm(origin);
        return Verdict::Restored;
    }
    std::vector<Recount>& counted = revision->second.counted;
    if (counted.empty() || counted.back().file != row.file) counted.push_back({row.file, 0});
    ++counted.back().rows;
    return Verdict::Updated;
}

void HeldRows::confirm(Origin& origin) {
    if (origin.file == 0 || origin.confirmed) return;
    origin.confirmed = 1;
    if (m_confirmed.size() <= origin.file) m_confirmed.resize(std::size_t{origin.file} + 1);
    ++m_confirmed[origin.file];
}

std::vector<std::pair<std::int64_t, std::int64_t>> HeldRows::confirmed() const {
    std::vector<std::pair<std::int64_t, std::int64_t>> out;
    for (std::size_t file = 0; file < m_confirmed.size(); ++file)
        if (m_confirmed[file] > 0) out.emplace_back(static_cast<std::int64_t>(file), m_confirmed[file]);
    return out;
}

void HeldRows::keepValues(bool persons, bool crimes) {
    m_keepPersons = persons;
    m_keepCrimes = crimes;
    m_kept = persons || crimes ? std::make_unique<KeptRows>() : nullptr;
}

void HeldRows::complete(storage::BulkPerson& row, const FieldMask& mapped) {
    if (!m_keepPersons) return;
    if (const std::int64_t id = personId(row.nominalRef); id != 0) m_kept->complete(id, mapped, row);
}

void HeldRows::complete(storage::BulkCrime& row, storage::BulkOffence& offence, const FieldMask& mapped) {
    if (!m_keepCrimes) return;
    const std::int64_t id = crimeId(row.crimeNo);
    if (id == 0) return;
    const std::int64_t held = m_kept->complete(id, mapped, row);
    if (held == 0) return;
    const OffenceText& texts = m_offences[*m_offenceIndex.lookup(bits(held))].texts;
    const auto fill = [&](CrimeColumn column, std::string_view& into, const std::string& from) {
        if (!mapped.test(static_cast<std::size_t>(column))) into = from;
    };
    fill(CrimeColumn::Urn, offence.urn, texts.urn);
    fill(CrimeColumn::HoClass, offence.hoClass, texts.hoClass);
    fill(CrimeColumn::CjsCode, offence.cjsCode, texts.cjsCode);
    fill(CrimeColumn::OffenceTitle, offence.title, texts.title);
}

void HeldRows::complete(storage::BulkLink& row, const FieldMask& mapped) {
    if (mapped.test(static_cast<std::size_t>(LinkColumn::Relationship))) return;
    if (const LinkRow* const held = m_links.lookup(key(row))) row.relationship = held->relationship;
}

Verdict HeldRows::file(storage::BulkPerson& row) {
    const Hash128 now = content(row);
    const auto [held, isNew] = m_persons.insert(hash(row.nominalRef));
    if (isNew) held->id = static_cast<std::uint32_t>(m_next.person++);
    row.id = held->id;
    row.replaces = !isNew;
    const Hash128 before = std::exchange(held->content, now);
    if (m_keepPersons && (isNew || !(before == now))) m_kept->keep(row);
    return isNew ? Verdict::Inserted : change(m_personRevisions, held->id, before, now, held->origin, row);
}

Verdict HeldRows::file(storage::BulkCrime& row) {
    const Hash128 now = content(row);
    const auto [held, isNew] = m_crimes.insert(hash(row.crimeNo));
    if (isNew) held->id = static_cast<std::uint32_t>(m_next.crime++);
    row.id = held->id;
    row.replaces = !isNew;

    const std::uint32_t offence = *m_offenceIndex.lookup(bits(row.offence));
    if (held->touched != offence + 1) {
        if (held->touched > 0) --m_offences[held->touched - 1].crimes;
        ++m_offences[offence].crimes;
        held->touched = offence + 1;
    }
    const Hash128 before = std::exchange(held->content, now);
    if (m_keepCrimes && (isNew || !(before == now))) m_kept->keep(row);
    return isNew ? Verdict::Inserted : change(m_crimeRevisions, held->id, before, now, held->origin, row);
}

Verdict HeldRows::file(storage::BulkLink& row) {
    const auto relationship = static_cast<std::uint32_t>(row.relationship);
    const std::uint64_t rowKey = key(row);
    const auto [held, isNew] = m_links.insert(rowKey);
    row.replaces = !isNew;
    const std::uint32_t before = std::exchange(held->relationship, relationship);
    return isNew ? Verdict::Inserted
                 : change(m_linkRevisions, rowKey, {before, 1}, {relationship, 1}, held->origin, row);
}

Verdict HeldRows::file(const storage::BulkEvent& row) {
    const auto [origin, isNew] = m_events.insert(content(row));
    if (isNew) return Verdict::Inserted;
    confirm(*origin);
    return Verdict::Unchanged;
}

std::vector<HeldRows::OffenceCount> HeldRows::offencesOfImport() const {
    std::vector<OffenceCount> out;
    for (const OffenceCount& each : m_offences)
        if (each.crimes > 0) out.push_back(each);
    return out;
}

} // namespace harmdesk::intake
