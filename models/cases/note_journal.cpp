// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/cases/note_journal.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QDataStream>
#include <QFile>
#include <QFileInfo>
#include <QtEndian>
#include <algorithm>
#include <cerrno>
#include <cstring>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace harmdesk::cases {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(harmdesk::cases::NoteJournal)
};

// A frame: 8 bytes of mark, length of the payload (32 bits, big endian), SHA-256 of the payload, payload.
constexpr char kMark[8] = {'\x8e', 'H', 'D', 'n', 'o', 't', 'e', '\x01'};
constexpr qsizetype kHead = 8 + 4 + 32;
constexpr std::uint32_t kLongest = 64u << 20;
constexpr quint8 kDraft = 1;
constexpr quint8 kDone = 2;

class Descriptor {
public:
    explicit Descriptor(int fd)
        : m_fd(fd) {}
    ~Descriptor() {
        if (m_fd >= 0) ::close(m_fd);
    }
    Descriptor(const Descriptor&) = delete;
    Descriptor& operator=(const Descriptor&) = delete;
    operator int() const { return m_fd; } // NOLINT(google-explicit-constructor)

private:
    int m_fd;
};

QString reason(int error) {
    return QString::fromLocal8Bit(std::strerror(error));
}

QByteArray frame(const QByteArray& payload) {
    QByteArray out(kMark, sizeof kMark);
    QByteArray length(4, '\0');
    qToBigEndian(static_cast<quint32>(payload.size()), length.data());
    return out + length + QCryptographicHash::hash(payload, QCryptographicHash::Sha256) + payload;
}

/// The payloads of all whole frames; what stands between them is passed over.
std::vector<QByteArray> payloads(const QByteArray& bytes) {
    std::vector<QByteArray> out;
    const QByteArray mark = QByteArray::fromRawData(kMark, sizeof kMark);
    qsizetype at = 0;
    while ((at = bytes.indexOf(mark, at)) >= 0) {
        if (bytes.size() - at < kHead) break;
        const quint32 length = qFromBigEndian<quint32>(bytes.constData() + at + 8);
        if (length <= kLongest && bytes.size() - at - kHead >= static_cast<qsizetype>(length)) {
            const QByteArray payload = bytes.mid(at + kHead, length);
            if (QCryptographicHash::hash(payload, QCryptographicHash::Sha256) == bytes.mid(at + 12, 32)) {
                out.push_back(payload);
                at += kHead + length;
                continue;
            }
        }
        ++at;
    }
    return out;
}

void prepare(QDataStream& stream) {
    stream.setVersion(QDataStream::Qt_6_0);
}

} // namespace

NoteJournal::NoteJournal(QString path)
    : m_path(std::move(path)) {}

QString NoteJournal::pathFor(const QString& casePath) {
    const QString real = QFileInfo(casePath).canonicalFilePath();
    return (real.isEmpty() ? casePath : real) + QStringLiteral(".notes-journal");
}

Status NoteJournal::load() {
    if (m_loaded) return {};
    QFile file(m_path);
    if (file.exists()) {
        if (!file.open(QIODevice::ReadOnly)) {
            return fail(
                ErrorKind::Unreadable,
                Tr::tr("The journal of unsaved notes cannot be read. Nothing was changed. Give yourself the "
                       "right to read it, then open the case again."),
                file.errorString(), m_path);
        }
        for (const QByteArray& payload : payloads(file.readAll())) {
            QDataStream in(payload);
            prepare(in);
            quint8 kind = 0;
            NoteDraft draft;
            quint64 step = 0;
            qint64 note = 0;
            in >> kind >> draft.key >> step >> note;
            draft.step = step;
            draft.note = NoteId{note};
            if (in.status() != QDataStream::Ok) continue;
            if (kind == kDone) takeDone(draft.key, step, draft.note);
            if (kind != kDraft) continue;
            qint64 at = 0;
            in >> draft.nominalRef >> draft.author >> at >> draft.html;
            if (in.status() != QDataStream::Ok) continue;
            draft.at = QDateTime::fromMSecsSinceEpoch(at, Qt::UTC);
            take(std::move(draft));
        }
    }
    m_loaded = true;
    return {};
}

void NoteJournal::take(NoteDraft draft) {
    const auto it = m_done.find(draft.key);
    if (it != m_done.end()) {
        if (it->second.step >= draft.step) return;
        if (draft.note.isNull()) draft.note = it->second.note;
    }
    std::erase_if(m_pending, [&](const NoteDraft& d) { return d.key == draft.key; });
    m_pending.push_back(std::move(draft));
}

void NoteJournal::takeDone(const QString& key, std::uint64_t step, NoteId note) {
    Done& done = m_done[key];
    done.step = std::max(done.step, step);
    done.note = note;
    std::erase_if(m_pending, [&](const NoteDraft& d) { return d.key == key && d.step <= done.step; });
    for (NoteDraft& d : m_pending)
        if (d.key == key && d.note.isNull()) d.note = note;
}

Status NoteJournal::append(const NoteDraft& draft) {
    const std::lock_guard lock(m_mutex);
    HARMDESK_TRY(load());
    const auto it = m_done.find(draft.key);
    if (it != m_done.end() && it->second.step >= draft.step) return {};
    NoteDraft known = draft;
    if (known.note.isNull() && it != m_done.end()) known.note = it->second.note;

    QByteArray payload;
    QDataStream out(&payload, QIODevice::WriteOnly);
    prepare(out);
    out << kDraft << known.key << static_cast<quint64>(known.step) << static_cast<qint64>(known.note.value)
        << known.nominalRef << known.author << known.at.toMSecsSinceEpoch() << known.html;
    HARMDESK_TRY(write(payload));
    take(std::move(known));
    return {};
}

Status NoteJournal::done(const QString& key, std::uint64_t step, NoteId note) {
    const std::lock_guard lock(m_mutex);
    HARMDESK_TRY(load());
    const bool wasEmpty = m_pending.empty();
    takeDone(key, step, note);
    if (m_pending.empty()) return wasEmpty ? Status() : removeIfEmpty();
    QByteArray payload;
    QDataStream out(&payload, QIODevice::WriteOnly);
    prepare(out);
    out << kDone << key << static_cast<quint64>(step) << static_cast<qint64>(note.value);
    return write(payload);
}

Result<std::vector<NoteDraft>> NoteJournal::pending() {
    const std::lock_guard lock(m_mutex);
    HARMDESK_TRY(load());
    if (m_pending.empty())
        HARMDESK_TRY(removeIfEmpty()); // a file that holds nothing but torn or done records
    return m_pending;
}

Status NoteJournal::write(const QByteArray& payload) {
    const auto failed = [this](int error) {
        return fail(ErrorKind::NotWritten,
                    Tr::tr("The note could not be written to the disk. The text is still in the editor: make "
                           "room on the "
                           "disk or allow writing in this folder; it is tried again as you type."),
                    reason(error), m_path);
    };
    const QByteArray path = QFile::encodeName(m_path);
    const Descriptor fd(
        ::open(path.constData(), O_WRONLY | O_APPEND | O_CREAT | O_CLOEXEC | O_NOFOLLOW, 0600));
    if (fd < 0) return failed(errno);
    struct stat before {};
    if (::fstat(fd, &before) != 0) return failed(errno);

    const QByteArray bytes = frame(payload);
    qsizetype written = 0;
    while (written < bytes.size()) {
        const ssize_t n =
            ::write(fd, bytes.constData() + written, static_cast<std::size_t>(bytes.size() - written));
        if (n < 0 && errno == EINTR) continue;
        if (n <= 0) {
            const int error = n == 0 ? ENOSPC : errno;
            // Half a record is passed over when reading, so a failure to cut it off is no harm.
            [[maybe_unused]] const int cut = ::ftruncate(fd, before.st_size);
            return failed(error);
        }
        written += n;
    }
    if (::fdatasync(fd) != 0) return failed(errno);
    if (before.st_size == 0) {
        // The new name must be on disk too.
        const QByteArray folder = QFile::encodeName(QFileInfo(m_path).absolutePath());
        const Descriptor directory(::open(folder.constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC));
        if (directory >= 0) ::fsync(directory);
    }
    return {};
}

Status NoteJournal::removeIfEmpty() {
    if (!m_pending.empty()) return {};
    if (::unlink(QFile::encodeName(m_path).constData()) != 0 && errno != ENOENT) {
        return fail(
            ErrorKind::NotWritten,
            Tr::tr(
                "The journal of unsaved notes could not be removed. The notes in it are saved in the case. "
                "Allow writing in the folder of the case."),
            reason(errno), m_path);
    }
    return {};
}

} // namespace harmdesk::cases
