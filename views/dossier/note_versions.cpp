// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/dossier/note_versions.h"

#include "models/base/date.h"
#include "views/common/style_props.h"

#include <QHBoxLayout>
#include <QListWidget>
#include <QLocale>
#include <QPushButton>
#include <QTextBrowser>
#include <QVBoxLayout>

namespace harmdesk::views {

QString noteTime(const QDateTime& utc) {
    const QDateTime local = utc.toLocalTime();
    const QString time = local.toString(QStringLiteral("HH:mm"));
    if (local.date() == QDate::currentDate()) return time;
    const auto day = Date::fromYmd(local.date().year(), local.date().month(), local.date().day());
    return day ? day->display() + QLatin1Char(' ') + time : time;
}

NoteVersions::NoteVersions(QWidget* parent)
    : QWidget(parent)
    , m_title(makeLabel(QString(), TextStyle::BodyStrong, TextTone::Ink, this))
    , m_list(new QListWidget(this))
    , m_text(new QTextBrowser(this))
    , m_restore(new QPushButton(tr("Restore this version"), this)) {
    setObjectName(QStringLiteral("noteVersions"));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(6);
    column->addWidget(m_title);
    m_list->setObjectName(QStringLiteral("versionList"));
    m_list->setAccessibleName(tr("Versions of the note, the newest first"));
    setStyleProperty(m_list, "framed", true);
    column->addWidget(m_list, 1);
    m_text->setObjectName(QStringLiteral("versionText"));
    m_text->setAccessibleName(tr("Text of the chosen version"));
    m_text->setTabChangesFocus(true);
    m_text->setOpenLinks(false);
    column->addWidget(m_text, 2);
    auto* buttons = new QHBoxLayout;
    auto* back = new QPushButton(tr("Back to the note"), this);
    back->setObjectName(QStringLiteral("versionsBack"));
    back->setAccessibleName(back->text());
    m_restore->setObjectName(QStringLiteral("versionRestore"));
    m_restore->setAccessibleName(tr("Restore this version as the newest"));
    setButtonKind(back, ButtonKind::Small);
    setButtonKind(m_restore, ButtonKind::Small);
    buttons->addWidget(back);
    buttons->addStretch();
    buttons->addWidget(m_restore);
    column->addLayout(buttons);
    connect(back, &QPushButton::clicked, this, &NoteVersions::closed);
    connect(m_list, &QListWidget::currentRowChanged, this, &NoteVersions::showVersion);
    connect(m_restore, &QPushButton::clicked, this, [this] {
        const int row = m_list->currentRow();
        if (row < 0) return;
        const auto at = static_cast<std::size_t>(row);
        Q_EMIT restoreRequested(m_note.versions[m_note.versions.size() - 1 - at].html);
    });
}

void NoteVersions::setNote(const Note& note, bool canRestore) {
    m_note = note;
    m_canRestore = canRestore;
    m_title->setText(tr("%n version(s)", nullptr, static_cast<int>(note.versions.size())));
    m_list->clear();
    for (auto it = note.versions.rbegin(); it != note.versions.rend(); ++it)
        m_list->addItem(tr("Version %1, %2, %3").arg(it->version).arg(noteTime(it->savedAt), it->author));
    m_list->setCurrentRow(0);
}

void NoteVersions::focusList() {
    m_list->setFocus(Qt::OtherFocusReason);
}

void NoteVersions::showVersion(int row) {
    m_restore->setEnabled(m_canRestore && row > 0);
    m_restore->setToolTip(row == 0 ? tr("This is the newest version") : QString());
    if (row < 0 || static_cast<std::size_t>(row) >= m_note.versions.size()) {
        m_text->clear();
        return;
    }
    m_text->setHtml(m_note.versions[m_note.versions.size() - 1 - static_cast<std::size_t>(row)].html);
}

} // namespace harmdesk::views
