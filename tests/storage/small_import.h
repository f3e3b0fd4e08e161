// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/storage/bulk_load.h"

#include <map>
#include <set>
#include <string>

namespace harmdesk::testing {

/// An import made of single rows, filed against what the case holds as the importer does it.
class SmallImport final : public storage::KnownRows {
public:
    explicit SmallImport(storage::CaseConnection& connection, bool inBulk = false,
                         const WorkContext& context = {})
        : m_context(context)
        , m_load(storage::openBulkLoad(connection, false, m_context).value()) {
        succeed(m_load->readHeld(*this));
        m_ids = m_load->firstIds();
        m_next = m_ids;
        m_receipt.user = QStringLiteral("tester");
        m_receipt.startedAt = QDateTime(QDate(2026, 11, 2), QTime(9, 0), Qt::UTC).addDays(m_ids.import - 1);
        m_receipt.finishedAt = m_receipt.startedAt.addSecs(60);
        m_receipt.id = ImportId{m_ids.import};
        const char* const names[]{"persons.csv", "crimes.csv", "links.csv", "events.csv"};
        for (int kind = 0; kind < 4; ++kind)
            m_receipt.files.push_back(
                FileReceipt{QStringLiteral("in%1/").arg(m_ids.import) + QString::fromLatin1(names[kind]),
                            {},
                            static_cast<FileKind>(kind),
                            0,
                            0,
                            0,
                            0,
                            0});
        succeed(m_load->begin(m_receipt, true, inBulk ? 1'000'000 : 0));
        m_batch = m_load->takeBatch();
    }

    void addPerson(const std::string& ref, const std::string& surname, const std::string& borough = {}) {
        storage::BulkPerson row;
        row.nominalRef = keep(ref);
        row.surname = keep(surname);
        row.homeBorough = wordOf(borough);
        row.dateOfBirth = Date::fromDays(4000);
        row.sex = Sex::Male;
        place(FileKind::Persons, row);
        Held& held = m_persons[ref];
        const std::string content = surname + '|' + borough;
        if (!decide(FileKind::Persons, held, content, row)) return;
        if (held.id == 0) held.id = m_next.person++;
        row.id = held.id;
        m_batch->persons.push_back(row);
        noteFirst(held, FileKind::Persons, row, content);
    }
    void addCrime(const std::string& number, const std::string& title, int outcome = 0,
                  const std::string& flags = {}) {
        storage::BulkCrime row;
        row.crimeNo = keep(number);
        row.offence = offenceOf(title);
        row.outcomeType = static_cast<std::uint8_t>(outcome);
        row.flags = wordOf(flags);
        row.reportedOn = Date::fromDays(20500);
        row.committedFrom = Date::fromDays(20490);
        row.easting = 530000;
        row.officer = keep("PC 1");
        place(FileKind::Crimes, row);
        Held& held = m_crimes[number];
        const std::string content = title + '|' + std::to_string(outcome) + '|' + flags;
        if (!decide(FileKind::Crimes, held, content, row)) return;
        if (held.id == 0) held.id = m_next.crime++;
        row.id = held.id;
        m_batch->crimes.push_back(row);
        noteFirst(held, FileKind::Crimes, row, content);
    }
    /// False: the case lacks the crime or the person.
    bool addLink(const std::string& crime, const std::string& person, Role role,
                 const std::string& relationship = {}) {
        const auto c = m_crimes.find(crime);
        const auto p = m_persons.find(person);
        if (c == m_crimes.end() || p == m_persons.end()) return false;
        storage::BulkLink row;
        row.crime = c->second.id;
        row.person = p->second.id;
        row.role = role;
        row.relationship = wordOf(relationship);
        place(FileKind::Links, row);
        Held& held = m_links[{row.crime, row.person, static_cast<int>(role)}];
        if (!decide(FileKind::Links, held, relationship, row)) return true;
        if (held.id == 0) held.id = 1;
        m_batch->links.push_back(row);
        noteFirst(held, FileKind::Links, row, relationship);
        if (!row.replaces) {
            refers.insert(row.crime);
            refersToPersons.insert(row.person);
        }
        return true;
    }
    bool addEvent(const std::string& person, EventKind kind, int on, const std::string& crime = {}) {
        const auto p = m_persons.find(person);
        if (p == m_persons.end() || (!crime.empty() && !m_crimes.contains(crime))) return false;
        storage::BulkEvent row;
        row.person = p->second.id;
        row.kind = kind;
        row.on = Date::fromDays(on);
        row.crime = crime.empty() ? 0 : m_crimes[crime].id;
        row.file = m_ids.file + 3;
        row.line = ++m_line;
        Held& held = m_events[{row.person, static_cast<int>(kind), on, row.crime}];
        const bool isNew = held.file == 0;
        count(FileKind::Events, isNew, true);
        if (!isNew) {
            confirm(held.file);
            return true;
        }
        held.file = row.file;
        m_batch->events.push_back(row);
        refersToPersons.insert(row.person);
        if (row.crime != 0) refers.insert(row.crime);
        return true;
    }
    /// Rejects of this import, to be worked later.
    void addReject(const std::string& value) {
        RejectedRow row;
        row.file = m_receipt.files[0].path;
        row.line = ++m_line;
        row.code = QStringLiteral("bad_date");
        row.values = {{"nominal_ref", value}};
        m_receipt.rejects.push_back(row);
        ++m_receipt.files[0].rejected;
    }

    Status commit(std::vector<std::int64_t> settled = {}) {
        HARMDESK_TRY(m_load->write(std::move(m_batch)));
        std::vector<std::pair<std::int64_t, std::int64_t>> confirmedRows(confirmed.begin(), confirmed.end());
        const Status done = m_load->close(
            {&m_receipt, AuditEvent{QString::fromUtf16(audit_action::kImport), {}, QStringLiteral("small")},
             std::move(confirmedRows), std::move(settled)});
        if (done) m_load.reset();
        return done;
    }
    ImportId id() const { return ImportId{m_ids.import}; }
    const ImportReceipt& receipt() const { return m_receipt; }

    std::map<std::int64_t, std::int64_t> confirmed; ///< rows by file
    std::set<std::int64_t> refers;                  ///< crimes that new links and events refer to
    std::set<std::int64_t> refersToPersons;

    void word(const storage::BulkWord& row) override {
        m_words[std::string(row.text)] = row.id;
        m_texts[row.id] = std::string(row.text);
    }
    void offence(const storage::BulkOffence& row) override {
        m_offences[std::string(row.title)] = row.id;
        m_titles[row.id] = std::string(row.title);
    }
    void person(const storage::BulkPerson& row) override {
        m_persons[std::string(row.nominalRef)] = {
            row.id, std::string(row.surname) + '|' + m_texts[row.homeBorough], row.file, row.line};
    }
    void crime(const storage::BulkCrime& row) override {
        m_crimes[std::string(row.crimeNo)] = {
            row.id, m_titles[row.offence] + '|' + std::to_string(row.outcomeType) + '|' + m_texts[row.flags],
            row.file, row.line};
    }
    void link(const storage::BulkLink& row) override {
        m_links[{row.crime, row.person, static_cast<int>(row.role)}] = {1, m_texts[row.relationship],
                                                                        row.file, row.line};
    }
    void event(const storage::BulkEvent& row) override {
        m_events[{row.person, static_cast<int>(row.kind), row.on.days(), row.crime}].file = row.file;
    }

private:
    static void succeed(const Status& status) {
        if (!status) qFatal("%s %s", qPrintable(status.error().text), qPrintable(status.error().detail));
    }
    struct Held {
        std::int64_t id = 0;
        std::string content{};
        std::int64_t file = 0;
        std::int64_t line = 0;
        // As it was before this import:
        std::string before{};
        std::int64_t beforeFile = 0;
        std::int64_t beforeLine = 0;
    };
    std::string_view keep(const std::string& text) { return m_batch->texts.keep(text); }
    template <class Row> void place(FileKind kind, Row& row) {
        row.file = m_ids.file + static_cast<int>(kind);
        row.line = ++m_line;
    }
    void count(FileKind kind, bool inserted, bool unchanged) {
        FileReceipt& file = m_receipt.files[static_cast<std::size_t>(kind)];
        ++file.rowsRead;
        ++(inserted ? file.inserted : unchanged ? file.unchanged : file.updated);
    }
    void confirm(std::int64_t file) {
        if (file < m_ids.file) ++confirmed[file];
    }
    /// Whether the row has to be written; sets `replaces`, and the old place of one that is restored.
    template <class Row> bool decide(FileKind kind, const Held& held, const std::string& content, Row& row) {
        const bool isNew = held.id == 0;
        const bool same = !isNew && held.content == content;
        count(kind, isNew, same);
        if (same) confirm(held.file);
        row.replaces = !isNew;
        if (!isNew && !same && held.beforeFile != 0 && held.before == content) {
            row.file = held.beforeFile;
            row.line = held.beforeLine;
        }
        return !same;
    }
    template <class Row> void noteFirst(Held& held, FileKind, const Row& row, const std::string& content) {
        if (row.replaces && held.file < m_ids.file && held.beforeFile == 0) {
            held.before = held.content;
            held.beforeFile = held.file;
            held.beforeLine = held.line;
        }
        held.content = content;
        held.file = row.file;
        held.line = row.line;
    }
    std::int64_t wordOf(const std::string& text) {
        if (text.empty()) return 0;
        std::int64_t& id = m_words[text];
        if (id == 0) {
            id = m_next.word++;
            m_batch->words.push_back({id, keep(text)});
        }
        return id;
    }
    std::int64_t offenceOf(const std::string& title) {
        std::int64_t& id = m_offences[title];
        if (id == 0) {
            id = m_next.offence++;
            m_batch->offences.push_back({id, "", "008/06", "OF61016", keep(title)});
        }
        return id;
    }

    WorkContext m_context;
    std::unique_ptr<storage::BulkLoad> m_load;
    std::unique_ptr<storage::BulkBatch> m_batch;
    storage::BulkIds m_ids, m_next;
    ImportReceipt m_receipt;
    std::int64_t m_line = 1;
    std::map<std::string, std::int64_t> m_words, m_offences;
    std::map<std::int64_t, std::string> m_texts, m_titles;
    std::map<std::string, Held> m_persons, m_crimes;
    std::map<std::tuple<std::int64_t, std::int64_t, int>, Held> m_links;
    std::map<std::tuple<std::int64_t, int, int, std::int64_t>, Held> m_events;
};

} // namespace harmdesk::testing
