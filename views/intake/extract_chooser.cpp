// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/intake/extract_chooser.h"

#include "models/settings/settings.h"
#include "models/tables/mapping_text.h"
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
#include <QMenu>
#include <QPushButton>

namespace harmdesk::views {

namespace {

using settings::Settings;

// Each entry is one choice: its paths joined by line breaks, which no path of an extract holds.
const settings::Key<QStringList> kRecentExtracts{u"intake/recent", QStringList()};
constexpr qsizetype kMostRecent = 8;
constexpr qsizetype kMostShown = 12; // files named one by one

QString verdictOf(const WizardState& state) {
    using From = WizardState::From;
    switch (state.from()) {
    case From::Standard:
        return ExtractChooser::tr("This is the standard extract: nothing needs to be mapped.");
    case From::Saved:
        return ExtractChooser::tr("The saved mapping “%1” (version %2) fits.")
            .arg(state.spec().name)
            .arg(state.spec().version);
    case From::Given:
        return ExtractChooser::tr("The mapping “%1” is used.").arg(state.spec().name);
    case From::Guessed:
        return ExtractChooser::tr("This layout is new here. A mapping is proposed from names and contents: "
                                  "look over format and mapping, then check.");
    }
    return {};
}

/// What a file gives: "crimes, persons (suspect), links (suspect)".
QString givesText(const WizardState& state, int file) {
    if (state.isStandard()) return ExtractChooser::tr("standard file");
    const SourceRule* const rule = state.ruleOf(file);
    if (rule == nullptr) return ExtractChooser::tr("no part of the mapping takes it");
    QStringList parts;
    for (const TargetRule& target : rule->targets) parts.append(tables::targetText(target));
    return parts.join(QStringLiteral(", "));
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
    m_folder->setAccessibleName(tr("Choose the folder of an extract"));
    m_files = new QPushButton(theme().icon(QStringLiteral("file")), tr("Choose f&iles…"));
    m_files->setObjectName(QStringLiteral("chooseFiles"));
    m_files->setAccessibleName(tr("Choose files of an extract"));
    m_recent = new QPushButton(theme().icon(QStringLiteral("history")), tr("&Recent"));
    m_recent->setObjectName(QStringLiteral("recentExtracts"));
    m_recent->setAccessibleName(tr("Extracts chosen before"));
    m_recentMenu = new QMenu(m_recent);
    m_recentMenu->setObjectName(QStringLiteral("recentMenu"));
    m_recent->setMenu(m_recentMenu);
    m_place = new ElidedLabel;
    m_place->setObjectName(QStringLiteral("chosenPlace"));
    setTone(m_place, TextTone::Second);
    top->addWidget(m_folder);
    top->addWidget(m_files);
    top->addWidget(m_recent);
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

    m_verdict = new QWidget;
    m_verdict->setObjectName(QStringLiteral("planVerdict"));
    auto* const verdict = new QHBoxLayout(m_verdict);
    verdict->setContentsMargins(0, 4, 0, 0);
    verdict->setSpacing(8);
    m_verdictIcon = new IconLabel(QStringLiteral("check-circle"), 16, &Tokens::ok);
    m_verdictText = makeLabel({}, TextStyle::BodyStrong);
    m_verdictText->setObjectName(QStringLiteral("planVerdictText"));
    m_verdictText->setWordWrap(true);
    verdict->addWidget(m_verdictIcon, 0, Qt::AlignTop);
    verdict->addWidget(m_verdictText, 1);
    m_verdict->hide();
    layout->addWidget(m_verdict);
    m_obstacles = makeLabel({}, TextStyle::Body, TextTone::Second);
    m_obstacles->setObjectName(QStringLiteral("planObstacles"));
    m_obstacles->setWordWrap(true);
    m_obstacles->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_obstacles->hide();
    layout->addWidget(m_obstacles);

    connect(m_folder, &QPushButton::clicked, this, &ExtractChooser::askFolder);
    connect(m_files, &QPushButton::clicked, this, &ExtractChooser::askFiles);
    connect(m_recentMenu, &QMenu::aboutToShow, this, &ExtractChooser::fillRecent);
    // Icons are drawn in the text colour of the scheme.
    connect(&theme(), &Theme::changed, this, [this] {
        m_folder->setIcon(theme().icon(QStringLiteral("folder")));
        m_files->setIcon(theme().icon(QStringLiteral("file")));
        m_recent->setIcon(theme().icon(QStringLiteral("history")));
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
    auto* const dialog = new QFileDialog(this, tr("Choose the folder of an extract"), m_lastFolder);
    dialog->setObjectName(QStringLiteral("folderDialog"));
    dialog->setFileMode(QFileDialog::Directory);
    dialog->setOption(QFileDialog::ShowDirsOnly);
    open(dialog);
}

void ExtractChooser::askFiles() {
    auto* const dialog = new QFileDialog(this, tr("Choose files of an extract"), m_lastFolder,
                                         tr("Extracts (*.csv *.txt *.tsv *.xlsx *.zip);;All files (*)"));
    dialog->setObjectName(QStringLiteral("filesDialog"));
    dialog->setFileMode(QFileDialog::ExistingFiles);
    open(dialog);
}

void ExtractChooser::remember(const QStringList& paths) {
    QStringList recent = Settings::instance().get(kRecentExtracts);
    const QString entry = paths.join(QLatin1Char('\n'));
    recent.removeAll(entry);
    recent.prepend(entry);
    if (recent.size() > kMostRecent) recent.resize(kMostRecent);
    Settings::instance().set(kRecentExtracts, recent);
    m_recent->setEnabled(m_folder->isEnabled());
}

void ExtractChooser::fillRecent() {
    m_recentMenu->clear();
    const QStringList recent = Settings::instance().get(kRecentExtracts);
    for (const QString& entry : recent) {
        const QStringList paths = entry.split(QLatin1Char('\n'));
        const QString first = QDir::toNativeSeparators(paths.first());
        const QString text =
            paths.size() == 1 ? first
                              : tr("%1 and %n more", nullptr, static_cast<int>(paths.size()) - 1).arg(first);
        QAction* const action =
            m_recentMenu->addAction(QString(text).replace(QLatin1Char('&'), QLatin1String("&&")));
        connect(action, &QAction::triggered, this, [this, paths] { Q_EMIT pathsChosen(paths); });
    }
}

void ExtractChooser::clearFiles() {
    while (QLayoutItem* const item = m_grid->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    m_list->hide();
    m_fault->hide();
    m_verdict->hide();
    m_obstacles->hide();
}

void ExtractChooser::say(const QStringList& paths) {
    m_place->setText(paths.size() == 1 ? QDir::toNativeSeparators(paths.first())
                                       : tr("%n path(s)", nullptr, static_cast<int>(paths.size())));
}

void ExtractChooser::showNothing() {
    clearFiles();
    m_place->setText(tr("or drop a folder or files here: CSV, XLSX, or either in a zip"));
}

void ExtractChooser::showLooking(const QStringList& paths) {
    clearFiles();
    say(paths);
}

void ExtractChooser::showState(const WizardState& state) {
    if (state.paths().isEmpty()) {
        showNothing();
        return;
    }
    clearFiles();
    say(state.paths());
    const QLocale locale;
    int row = 0;
    for (const WizardFile& file : state.files()) {
        if (row == kMostShown) {
            m_grid->addWidget(
                makeLabel(tr("and %n more file(s)", nullptr, static_cast<int>(state.files().size()) - row),
                          TextStyle::Body, TextTone::Second),
                row, 1, 1, 3);
            break;
        }
        const bool good =
            !file.fault && (state.isStandard() || !state.hasPlan() || state.ruleOf(row) != nullptr);
        m_grid->addWidget(new IconLabel(good ? QStringLiteral("check-circle") : QStringLiteral("warning"), 14,
                                        good ? &Tokens::ok : &Tokens::warn),
                          row, 0);
        m_grid->addWidget(makeLabel(file.name(), TextStyle::BodyStrong), row, 1);
        QString what = file.fault ? file.fault->text : state.hasPlan() ? givesText(state, row) : QString();
        if (file.profile)
            what = tr("%n record(s)", nullptr, static_cast<int>(file.profile->records)) +
                   (what.isEmpty() ? QString() : QStringLiteral(" → ") + what);
        auto* const gives = new ElidedLabel(what);
        setTone(gives, TextTone::Second);
        m_grid->addWidget(gives, row, 2);
        auto* const size = makeLabel(locale.formattedDataSize(file.bytes, 1, QLocale::DataSizeSIFormat),
                                     TextStyle::Body, TextTone::Muted);
        size->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
        m_grid->addWidget(size, row, 3);
        ++row;
    }
    m_grid->setColumnStretch(2, 1);
    m_list->setVisible(row > 0);

    if (state.fault()) {
        m_fault->setText(state.fault()->text);
        m_fault->show();
        return;
    }
    if (!state.hasPlan()) return;
    const bool sure = state.stateOf(WizardStep::Mapping) == StepState::Done;
    m_verdictIcon->setIcon(sure ? QStringLiteral("check-circle") : QStringLiteral("look"),
                           sure ? &Tokens::ok : &Tokens::warn);
    m_verdictText->setText(verdictOf(state));
    m_verdict->show();
    QStringList lines;
    for (const QString& obstacle : state.obstacles()) lines.append(QStringLiteral("• ") + obstacle);
    if (!sure && !lines.isEmpty()) {
        m_obstacles->setText(lines.join(QLatin1Char('\n')));
        m_obstacles->show();
    }
}

void ExtractChooser::setLocked(bool locked) {
    m_folder->setEnabled(!locked);
    m_files->setEnabled(!locked);
    m_recent->setEnabled(!locked && !Settings::instance().get(kRecentExtracts).isEmpty());
}

void ExtractChooser::focusChoice() {
    m_folder->setFocus(Qt::OtherFocusReason);
}

} // namespace harmdesk::views
