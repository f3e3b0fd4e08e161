// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/intake/extract_chooser.h"

#include "views/common/elided_label.h"
#include "views/common/icon_label.h"
#include "views/common/style_props.h"
#include "views/common/theme.h"

#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLocale>
#include <QPushButton>

namespace harmdesk::views {

namespace {

QString kindWords(FileKind kind) {
    switch (kind) {
    case FileKind::Persons:
        return ExtractChooser::tr("persons");
    case FileKind::Crimes:
        return ExtractChooser::tr("crimes");
    case FileKind::Links:
        return ExtractChooser::tr("links of persons to crimes");
    case FileKind::Events:
        return ExtractChooser::tr("events");
    }
    return {};
}

} // namespace

ExtractChooser::ExtractChooser(QWidget* parent)
    : QFrame(parent) {
    setCard(this);
    auto* const layout = new QVBoxLayout(this);
    layout->setContentsMargins(12, 12, 12, 12);
    layout->setSpacing(8);

    auto* const top = new QHBoxLayout;
    top->setSpacing(8);
    m_folder = new QPushButton(theme().icon(QStringLiteral("folder")), tr("Choose &folder…"));
    m_folder->setObjectName(QStringLiteral("chooseFolder"));
    m_folder->setAccessibleName(tr("Choose a snapshot folder"));
    m_files = new QPushButton(theme().icon(QStringLiteral("file")), tr("Choose f&iles…"));
    m_files->setObjectName(QStringLiteral("chooseFiles"));
    m_files->setAccessibleName(tr("Choose files of an extract"));
    m_place = new ElidedLabel;
    m_place->setObjectName(QStringLiteral("chosenPlace"));
    setTone(m_place, TextTone::Second);
    top->addWidget(m_folder);
    top->addWidget(m_files);
    top->addWidget(m_place, 1);
    layout->addLayout(top);

    m_fault = makeLabel({}, TextStyle::Body, TextTone::Danger);
    m_fault->setObjectName(QStringLiteral("chosenFault"));
    m_fault->setWordWrap(true);
    m_fault->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_fault->hide();
    layout->addWidget(m_fault);

    m_list = new QWidget;
    m_list->setObjectName(QStringLiteral("foundFiles"));
    m_grid = new QGridLayout(m_list);
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(12);
    m_grid->setVerticalSpacing(2);
    m_list->hide();
    layout->addWidget(m_list);

    connect(m_folder, &QPushButton::clicked, this, &ExtractChooser::askFolder);
    connect(m_files, &QPushButton::clicked, this, &ExtractChooser::askFiles);
    // Icons are drawn in the text colour of the scheme.
    connect(&theme(), &Theme::changed, this, [this] {
        m_folder->setIcon(theme().icon(QStringLiteral("folder")));
        m_files->setIcon(theme().icon(QStringLiteral("file")));
    });
    showNothing();
}

void ExtractChooser::open(QFileDialog* dialog) {
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QFileDialog::filesSelected, this, [this](const QStringList& paths) {
        if (paths.isEmpty()) return;
        m_lastFolder = QFileInfo(paths.first()).path();
        Q_EMIT pathsChosen(paths);
    });
    dialog->open();
}

void ExtractChooser::askFolder() {
    auto* const dialog = new QFileDialog(this, tr("Choose a snapshot folder"), m_lastFolder);
    dialog->setObjectName(QStringLiteral("folderDialog"));
    dialog->setFileMode(QFileDialog::Directory);
    dialog->setOption(QFileDialog::ShowDirsOnly);
    open(dialog);
}

void ExtractChooser::askFiles() {
    auto* const dialog = new QFileDialog(this, tr("Choose files of an extract"), m_lastFolder,
                                         tr("Comma-separated values (*.csv);;All files (*)"));
    dialog->setObjectName(QStringLiteral("filesDialog"));
    dialog->setFileMode(QFileDialog::ExistingFiles);
    open(dialog);
}

void ExtractChooser::clearFiles() {
    while (QLayoutItem* const item = m_grid->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    m_list->hide();
    m_fault->hide();
}

void ExtractChooser::say(const QStringList& paths) {
    m_place->setText(paths.size() == 1 ? QDir::toNativeSeparators(paths.first())
                                       : tr("%n path(s)", nullptr, static_cast<int>(paths.size())));
}

void ExtractChooser::showNothing() {
    clearFiles();
    m_place->setText(tr("or drop a folder or files here: persons.csv, crimes.csv, links.csv, events.csv"));
}

void ExtractChooser::showLooking(const QStringList& paths) {
    clearFiles();
    say(paths);
}

void ExtractChooser::showFound(const QStringList& paths, const std::vector<intake::FoundFile>& files) {
    clearFiles();
    say(paths);
    int row = 0;
    const QLocale locale;
    for (const intake::FoundFile& file : files) {
        m_grid->addWidget(new IconLabel(QStringLiteral("check-circle"), 14, &Tokens::ok), row, 0);
        m_grid->addWidget(makeLabel(QFileInfo(file.path).fileName(), TextStyle::BodyStrong), row, 1);
        m_grid->addWidget(makeLabel(kindWords(file.kind), TextStyle::Body, TextTone::Second), row, 2);
        auto* const size = makeLabel(locale.formattedDataSize(file.bytes, 1, QLocale::DataSizeSIFormat),
                                     TextStyle::Body, TextTone::Muted);
        size->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
        m_grid->addWidget(size, row, 3);
        ++row;
    }
    m_grid->setColumnStretch(4, 1);
    m_list->show();
}

void ExtractChooser::showFault(const QStringList& paths, const Error& error) {
    clearFiles();
    say(paths);
    m_fault->setText(error.text);
    m_fault->show();
}

void ExtractChooser::setLocked(bool locked) {
    m_folder->setEnabled(!locked);
    m_files->setEnabled(!locked);
}

void ExtractChooser::focusChoice() {
    m_folder->setFocus(Qt::OtherFocusReason);
}

} // namespace harmdesk::views
