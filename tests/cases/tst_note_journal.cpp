// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/cases/note_journal.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QtTest>
#include <csignal>
#include <sys/resource.h>
#include <unistd.h>

using namespace harmdesk;
using cases::NoteDraft;
using cases::NoteJournal;

namespace {

NoteDraft draft(const char* key, std::uint64_t step, const char* text, std::int64_t note = 0) {
    NoteDraft d;
    d.key = QString::fromLatin1(key);
    d.step = step;
    d.note = NoteId{note};
    d.nominalRef = QStringLiteral("N0000233");
    d.author = QStringLiteral("ŵyn");
    d.at = QDateTime::fromMSecsSinceEpoch(1793436000123 + static_cast<qint64>(step), Qt::UTC);
    d.html = QStringLiteral("<p>") + QString::fromUtf8(text) + QStringLiteral("</p>");
    return d;
}

QByteArray bytesOf(const QString& path) {
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void put(const QString& path, const QByteArray& bytes) {
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
    QCOMPARE(file.write(bytes), bytes.size());
}

std::vector<NoteDraft> pendingIn(const QString& path) {
    NoteJournal journal(path);
    const auto pending = journal.pending();
    return pending ? *pending : std::vector<NoteDraft>{draft("failed", 0, "failed")};
}

} // namespace

class NoteJournalTest : public QObject {
    Q_OBJECT
    QTemporaryDir m_folder;
    QString path() const { return m_folder.filePath(QStringLiteral("case.harmdesk.notes-journal")); }

private Q_SLOTS:
    void init() { QFile::remove(path()); }

    void nothingIsTouchedWithoutDrafts() {
        QVERIFY(pendingIn(path()).empty());
        QVERIFY(!QFile::exists(path()));
    }

    void keepsTheLastStateOfEachDraft() {
        {
            NoteJournal journal(path());
            QVERIFY(journal.append(draft("a", 1, "one")));
            QVERIFY(journal.append(draft("b", 1, "other", 7)));
            QVERIFY(journal.append(draft("a", 2, "one two")));
        }
        QCOMPARE(pendingIn(path()),
                 (std::vector<NoteDraft>{draft("b", 1, "other", 7), draft("a", 2, "one two")}));
    }

    void isReadableByItsOwnerOnly() {
        NoteJournal journal(path());
        QVERIFY(journal.append(draft("a", 1, "one")));
        const auto others = QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther;
        QCOMPARE(int(QFile::permissions(path()) & others), 0);
    }

    void goesWhenAllAreDone() {
        NoteJournal journal(path());
        QVERIFY(journal.append(draft("a", 1, "one")));
        QVERIFY(journal.append(draft("b", 1, "two")));
        QVERIFY(journal.done(QStringLiteral("a"), 1, NoteId{3}));
        QVERIFY(QFile::exists(path()));
        QCOMPARE(pendingIn(path()), std::vector<NoteDraft>{draft("b", 1, "two")});
        QVERIFY(journal.done(QStringLiteral("b"), 1, NoteId{4}));
        QVERIFY(!QFile::exists(path()));
        // … and comes back with the next draft, which now belongs to the note that the first one became.
        QVERIFY(journal.append(draft("b", 2, "two more")));
        QCOMPARE(pendingIn(path()), std::vector<NoteDraft>{draft("b", 2, "two more", 4)});
    }

    void aLaterDraftOutlivesAnEarlierCommit() {
        NoteJournal journal(path());
        QVERIFY(journal.append(draft("a", 1, "one")));
        QVERIFY(journal.append(draft("a", 2, "one two")));
        QVERIFY(journal.done(QStringLiteral("a"), 1, NoteId{9}));
        QCOMPARE(pendingIn(path()), std::vector<NoteDraft>{draft("a", 2, "one two", 9)});
    }

    void aCommitThatOvertakesItsDraftLeavesNothing() {
        NoteJournal journal(path());
        QVERIFY(journal.done(QStringLiteral("a"), 3, NoteId{9}));
        QVERIFY(journal.append(draft("a", 3, "late")));
        QVERIFY(!QFile::exists(path()));
    }

    void survivesATornTailAtEveryByte() {
        NoteJournal journal(path());
        QVERIFY(journal.append(draft("a", 1, "one")));
        QVERIFY(journal.append(draft("b", 1, "two")));
        const qsizetype whole = bytesOf(path()).size();
        QVERIFY(journal.append(draft("c", 1, "three")));
        const QByteArray all = bytesOf(path());
        for (qsizetype cut = whole; cut < all.size(); ++cut) {
            put(path(), all.left(cut));
            QCOMPARE(pendingIn(path()), (std::vector<NoteDraft>{draft("a", 1, "one"), draft("b", 1, "two")}));
            // What is appended after the torn record is read.
            NoteJournal next(path());
            QVERIFY(next.append(draft("d", 1, "four")));
            QCOMPARE(pendingIn(path()), (std::vector<NoteDraft>{draft("a", 1, "one"), draft("b", 1, "two"),
                                                                draft("d", 1, "four")}));
        }
    }

    void aDamagedByteCostsOneRecordOnly() {
        NoteJournal journal(path());
        QVERIFY(journal.append(draft("a", 1, "one")));
        const qsizetype first = bytesOf(path()).size();
        QVERIFY(journal.append(draft("b", 1, "two")));
        const qsizetype second = bytesOf(path()).size();
        QVERIFY(journal.append(draft("c", 1, "three")));
        const QByteArray all = bytesOf(path());
        for (qsizetype at = first; at < second; ++at) {
            QByteArray damaged = all;
            damaged[at] = static_cast<char>(damaged[at] ^ 0x55);
            put(path(), damaged);
            QCOMPARE(pendingIn(path()),
                     (std::vector<NoteDraft>{draft("a", 1, "one"), draft("c", 1, "three")}));
        }
    }

    void rubbishIsEmptyAndGoes() {
        put(path(), QByteArray(5000, '\x8e'));
        QVERIFY(pendingIn(path()).empty());
        QVERIFY(!QFile::exists(path()));
    }

    void aFolderWithoutWritingSaysSo() {
        if (::geteuid() == 0) {
            // Root may write anywhere: a folder in the file's place refuses as well.
            QVERIFY(QDir().mkpath(path()));
        } else {
            QFile::setPermissions(m_folder.path(), QFile::ReadOwner | QFile::ExeOwner);
        }
        NoteJournal journal(path());
        const Status status = journal.append(draft("a", 1, "one"));
        QFile::setPermissions(m_folder.path(), QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
        QDir().rmdir(path());
        QVERIFY(!status);
        QVERIFY(!status.error().text.isEmpty());
        QCOMPARE(status.error().where, path());
    }

    void aFullDiskLeavesTheJournalAsItWas() {
        NoteJournal journal(path());
        QVERIFY(journal.append(draft("a", 1, "one")));
        const QByteArray before = bytesOf(path());
        // A limit on the size of files fails in the middle of a record, as a full disk does.
        const auto old = ::signal(SIGXFSZ, SIG_IGN);
        rlimit limit{};
        QCOMPARE(::getrlimit(RLIMIT_FSIZE, &limit), 0);
        rlimit small = limit;
        small.rlim_cur = static_cast<rlim_t>(before.size() + 20);
        QCOMPARE(::setrlimit(RLIMIT_FSIZE, &small), 0);
        const Status status = journal.append(draft("b", 1, "two"));
        QCOMPARE(::setrlimit(RLIMIT_FSIZE, &limit), 0);
        ::signal(SIGXFSZ, old);
        QVERIFY(!status);
        QCOMPARE(status.error().kind, ErrorKind::NotWritten);
        QCOMPARE(bytesOf(path()), before);
        QVERIFY(journal.append(draft("b", 2, "two again")));
        QCOMPARE(pendingIn(path()),
                 (std::vector<NoteDraft>{draft("a", 1, "one"), draft("b", 2, "two again")}));
    }

    void aLinkIsNotFollowed() {
        const QString target = m_folder.filePath(QStringLiteral("target"));
        put(target, "keep");
        QVERIFY(QFile::link(target, path()));
        NoteJournal journal(path());
        QVERIFY(!journal.append(draft("a", 1, "one")));
        QCOMPARE(bytesOf(target), QByteArray("keep"));
    }
};

QTEST_APPLESS_MAIN(NoteJournalTest)
#include "tst_note_journal.moc"
