// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/codes/index_import_card.h"

#include "views/common/style_props.h"

#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>
#include <algorithm>

namespace harmdesk::views {

namespace {
constexpr int kNoteLines = 5; // more are scrolled to
}

IndexImportCard::IndexImportCard(QWidget* parent)
    : QFrame(parent)
    , m_title(makeLabel({}, TextStyle::BodyStrong))
    , m_notes(makeLabel({}, TextStyle::Body, TextTone::Second))
    , m_name(new QLineEdit)
    , m_refusal(makeLabel({}, TextStyle::Body, TextTone::Danger))
    , m_add(new QPushButton(tr("Add beside the others")))
    , m_discard(new QPushButton(tr("Discard"))) {
    setObjectName(QStringLiteral("indexImportCard"));
    setCard(this);
    m_title->setWordWrap(true);
    m_notes->setWordWrap(true);
    m_notes->setObjectName(QStringLiteral("indexImportNotes"));
    m_notes->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_notes->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    auto* scroll = new QScrollArea;
    scroll->setObjectName(QStringLiteral("indexImportScroll"));
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setWidget(m_notes);
    scroll->setMaximumHeight(fontMetrics().lineSpacing() * kNoteLines);
    m_name->setObjectName(QStringLiteral("indexImportName"));
    m_name->setAccessibleName(tr("Name of the version"));
    m_name->setMaxLength(80);
    m_refusal->setObjectName(QStringLiteral("indexImportRefusal"));
    m_add->setObjectName(QStringLiteral("indexImportAdd"));
    m_add->setAccessibleName(m_add->text());
    setButtonKind(m_add, ButtonKind::Primary);
    m_discard->setObjectName(QStringLiteral("indexImportDiscard"));
    m_discard->setAccessibleName(tr("Discard the index that was read"));
    auto* name = makeLabel(tr("Name"), TextStyle::Body, TextTone::Second);
    name->setBuddy(m_name);

    auto* row = new QHBoxLayout;
    row->addWidget(name);
    row->addWidget(m_name, 1);
    row->addWidget(m_discard);
    row->addWidget(m_add);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(12, 8, 12, 8);
    column->setSpacing(6);
    column->addWidget(m_title);
    column->addWidget(scroll);
    column->addWidget(m_refusal);
    column->addLayout(row);
    connect(m_name, &QLineEdit::textChanged, this, &IndexImportCard::checkName);
    connect(m_name, &QLineEdit::returnPressed, m_add, &QPushButton::click);
    connect(m_add, &QPushButton::clicked, this, &IndexImportCard::addRequested);
    connect(m_discard, &QPushButton::clicked, this, &IndexImportCard::discarded);
    hide();
}

void IndexImportCard::show(const intake::IndexFile& file, const QString& path, const QStringList& taken) {
    m_index = file.index;
    m_path = path;
    m_taken = taken;
    const QString name = QFileInfo(path).fileName();
    m_title->setText(tr("%n offence(s) read from %1; not in the case yet", nullptr,
                        static_cast<int>(file.index.rows.size()))
                         .arg(name));
    QStringList notes;
    for (const QString& note : file.notes) notes << note;
    m_notes->setText(notes.isEmpty() ? tr("Nothing had to be tidied.") : notes.join(QLatin1Char('\n')));
    m_name->setText(QString::fromStdString(file.index.name));
    checkName();
    setVisible(true);
    m_name->setFocus(Qt::OtherFocusReason);
    m_name->selectAll();
}

HarmIndex IndexImportCard::index() const {
    HarmIndex made = m_index;
    made.name = m_name->text().trimmed().toStdString();
    return made;
}

void IndexImportCard::checkName() {
    const QString name = m_name->text().trimmed();
    QString why;
    if (name.isEmpty())
        why = tr("The version needs a name.");
    else if (m_taken.contains(name))
        why = tr("The case has a version of this name; versions are never changed. Choose another name.");
    m_refusal->setText(why);
    m_refusal->setVisible(!why.isEmpty());
    setInvalid(m_name, !why.isEmpty());
    m_add->setEnabled(why.isEmpty());
}

} // namespace harmdesk::views
