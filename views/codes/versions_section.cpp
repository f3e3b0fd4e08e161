// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/codes/versions_section.h"

#include "models/cases/case_session.h"
#include "models/settings/settings.h"
#include "models/tables/index_diff_model.h"
#include "models/tables/index_version_model.h"
#include "views/codes/change_pane.h"
#include "views/codes/index_import_card.h"
#include "views/common/data_table.h"
#include "views/common/save_file.h"
#include "views/common/search_field.h"
#include "views/common/section_header.h"
#include "views/common/state_panel.h"
#include "views/common/style_props.h"

#include <QComboBox>
#include <QDir>
#include <QDragEnterEvent>
#include <QFileDialog>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QMimeData>
#include <QPushButton>
#include <QSplitter>
#include <QVBoxLayout>

namespace harmdesk::views {

using harm::IndexChange;
namespace keys = settings::keys;

namespace {

/// The one local file that is dragged, if it can be an index; empty otherwise.
QString indexFileOf(const QMimeData* data) {
    const QList<QUrl> urls = data->urls();
    if (urls.size() != 1 || !urls.first().isLocalFile()) return {};
    const QString path = urls.first().toLocalFile();
    const QString ending = QFileInfo(path).suffix().toLower();
    return ending == QLatin1String("xlsx") || ending == QLatin1String("csv") ? path : QString();
}

QString classList(const std::vector<std::string>& classes) {
    QStringList names;
    for (const std::string& name : classes) names << QString::fromStdString(name);
    return names.join(QStringLiteral(", "));
}

} // namespace

VersionsSection::VersionsSection(const CodesState& state, QWidget* parent)
    : CodesSection(state, parent)
    , m_versions(new tables::IndexVersionModel(this))
    , m_diff(new tables::IndexDiffModel(this))
    , m_diffView(new tables::IndexDiffFilter(this)) {
    setObjectName(QStringLiteral("codesVersions"));
    setAcceptDrops(true);
    m_diffView->setSourceModel(m_diff);
    build(buildContent(), QStringLiteral("versionPane"));
    pane().setApplyText(tr("Use this version"));
    pane().setNameAsked(false);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, [this] {
        if (m_filling) return;
        m_name = m_table->currentIndex().data(tables::RefRole).toString();
        showPane();
    });
    refresh();
}

QWidget* VersionsSection::buildContent() {
    m_table = new DataTable(QStringLiteral("codesVersions"));
    m_table->setObjectName(QStringLiteral("codesVersionTable"));
    m_table->setAccessibleName(tr("Versions of the harm index"));
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setSortingEnabled(false);
    m_table->setDefaultWidths({{QStringLiteral("in_use"), 10},
                               {QStringLiteral("offences"), 10},
                               {QStringLiteral("rules"), 8},
                               {QStringLiteral("open"), 12},
                               {QStringLiteral("sha256"), 30}});
    m_table->setStretchColumn(QStringLiteral("name"));
    m_table->setModel(m_versions);
    m_import = new QPushButton(theme().icon(QStringLiteral("intake")), tr("Import a version…"));
    m_import->setObjectName(QStringLiteral("codesImport"));
    m_import->setAccessibleName(tr("Import a version of the harm index from a file"));
    m_head = new SectionHeader(tr("Versions of the harm index"), tr("or drop an XLSX or CSV file here"));
    m_head->addRight(m_import);
    m_card = new IndexImportCard;
    connect(m_import, &QPushButton::clicked, this, &VersionsSection::chooseFile);
    connect(m_card, &IndexImportCard::addRequested, this, &VersionsSection::addIndex);
    connect(m_card, &IndexImportCard::discarded, m_card, &QWidget::hide);

    auto* upper = new QWidget;
    auto* column = new QVBoxLayout(upper);
    column->setContentsMargins(12, 8, 12, 8);
    column->setSpacing(6);
    column->addWidget(m_head);
    column->addWidget(m_card);
    column->addWidget(m_table, 1);
    auto* halves = new QSplitter(Qt::Vertical);
    halves->setObjectName(QStringLiteral("codesVersionHalves"));
    halves->setChildrenCollapsible(false);
    halves->addWidget(upper);
    halves->addWidget(buildDiff());
    halves->setStretchFactor(0, 2);
    halves->setStretchFactor(1, 3);
    return halves;
}

QWidget* VersionsSection::buildDiff() {
    const auto combo = [](const char* name, const QString& spoken) {
        auto* made = new QComboBox;
        made->setObjectName(QLatin1String(name));
        made->setAccessibleName(spoken);
        made->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        made->setMinimumContentsLength(7);
        return made;
    };
    m_old = combo("codesDiffOld", tr("The old version"));
    m_new = combo("codesDiffNew", tr("The new version"));
    m_kind = combo("codesDiffKind", tr("Which differences"));
    m_search = new SearchField(tr("Class, code, URN, words"));
    m_search->setObjectName(QStringLiteral("codesDiffSearch"));
    m_search->setAccessibleName(tr("Search the differences"));
    m_save = new QPushButton(theme().icon(QStringLiteral("save")), tr("Save as CSV…"));
    m_save->setObjectName(QStringLiteral("codesDiffSave"));
    m_save->setAccessibleName(tr("Save the whole comparison as CSV"));
    m_count = makeLabel({}, TextStyle::Body, TextTone::Second);
    m_count->setObjectName(QStringLiteral("codesDiffCount"));
    m_diffTable = new DataTable(QStringLiteral("codesDiff"));
    m_diffTable->setObjectName(QStringLiteral("codesDiffTable"));
    m_diffTable->setAccessibleName(tr("Differences between the two versions"));
    m_diffTable->setDefaultWidths({{QStringLiteral("kind"), 17},
                                   {QStringLiteral("urn"), 12},
                                   {QStringLiteral("class"), 9},
                                   {QStringLiteral("field"), 13},
                                   {QStringLiteral("a"), 22},
                                   {QStringLiteral("b"), 22}});
    m_diffTable->setStretchColumn(QStringLiteral("title"));
    m_diffTable->setModel(m_diffView);
    m_diffState = new StatePanel(m_diffTable);
    m_diffState->setObjectName(QStringLiteral("codesDiffState"));

    auto* bar = new QHBoxLayout;
    bar->setSpacing(6);
    bar->addWidget(makeLabel(tr("Compare"), TextStyle::SectionTitle));
    bar->addWidget(m_old);
    bar->addWidget(makeLabel(tr("with"), TextStyle::Body, TextTone::Second));
    bar->addWidget(m_new);
    bar->addWidget(m_kind);
    bar->addWidget(m_search, 1);
    bar->addWidget(m_save);
    auto* part = new QWidget;
    auto* column = new QVBoxLayout(part);
    column->setContentsMargins(12, 8, 12, 8);
    column->setSpacing(6);
    column->addLayout(bar);
    column->addWidget(m_count);
    column->addWidget(m_diffState, 1);

    m_kind->addItem(tr("All differences"), -1);
    for (const auto kind : {IndexChange::Kind::Row, IndexChange::Kind::OnlyInA, IndexChange::Kind::OnlyInB,
                            IndexChange::Kind::Class, IndexChange::Kind::Cjs})
        m_kind->addItem(tables::IndexDiffModel::kindText(kind), static_cast<int>(kind));
    for (QComboBox* choice : {m_old, m_new})
        connect(choice, &QComboBox::activated, this, &VersionsSection::compare);
    connect(m_kind, &QComboBox::activated, this, [this] {
        m_diffView->setKind(m_kind->currentData().toInt());
        showCount();
    });
    connect(m_search, &SearchField::searchChanged, this, [this](const QString& text) {
        m_diffView->setText(text);
        showCount();
    });
    connect(m_diffState, &StatePanel::retryRequested, this, &VersionsSection::compare);
    connect(m_save, &QPushButton::clicked, this, [this] {
        askWhere(this, QStringLiteral("codesDiffDialog"), tr("Save the comparison"), {},
                 [this](const QString& path) { saveDiff(path); });
    });
    return part;
}

QString VersionsSection::tabText() const {
    return tr("Index versions %1").arg(state().book.versions.size());
}

void VersionsSection::refresh() {
    const QString readOnly = state().session ? state().session->readOnlyReason() : QString();
    pane().setReadOnly(readOnly);
    m_filling = true;
    m_versions->setVersions(state().book.versions);
    if (m_versions->rowOf(m_name) < 0) {
        m_name.clear();
        for (const cases::IndexVersion& held : state().book.versions)
            if (held.inUse) m_name = QString::fromStdString(held.index.name);
    }
    selectRow(m_table, m_versions->rowOf(m_name));
    m_filling = false;
    m_import->setEnabled(isEditable());
    m_import->setToolTip(readOnly);
    if (!state().session) m_card->hide();
    fillChoices();
    compare();
    showPane();
}

void VersionsSection::takeFocus() {
    m_table->setFocus(Qt::OtherFocusReason);
}

bool VersionsSection::focusSearch() {
    m_search->setFocus(Qt::ShortcutFocusReason);
    return true;
}

const cases::IndexVersion* VersionsSection::version(const QString& name) const {
    for (const cases::IndexVersion& held : state().book.versions)
        if (QString::fromStdString(held.index.name) == name) return &held;
    return nullptr;
}

void VersionsSection::fillChoices() {
    QStringList names;
    for (const cases::IndexVersion& held : state().book.versions)
        names << QString::fromStdString(held.index.name);
    const QString before[] = {m_old->currentText(), m_new->currentText()};
    for (QComboBox* choice : {m_old, m_new}) {
        choice->clear();
        choice->addItems(names);
    }
    // At first: the version in use against the newest other one.
    const HarmIndex* inUse = state().book.inUse();
    const QString used = inUse ? QString::fromStdString(inUse->name) : QString();
    QString other = used;
    for (const QString& name : names)
        if (name != used) other = name;
    m_old->setCurrentText(names.contains(before[0]) && before[0] != before[1] ? before[0] : used);
    m_new->setCurrentText(names.contains(before[1]) && before[0] != before[1] ? before[1] : other);
}

void VersionsSection::compare() {
    const cases::IndexVersion* old = version(m_old->currentText());
    const cases::IndexVersion* newer = version(m_new->currentText());
    if (!old || !newer || old == newer || !state().session) {
        m_diff->setDiff({});
        m_diffState->showEmpty(
            state().book.versions.size() < 2
                ? tr("A comparison needs two versions; this case holds one. Import another.")
                : tr("Choose two different versions."));
        showCount();
        return;
    }
    m_diffState->showLoading(tr("Comparing the versions"));
    auto a = std::make_shared<const HarmIndex>(old->index);
    auto b = std::make_shared<const HarmIndex>(newer->index);
    state().session->reading().run<harm::IndexDiff>(
        {{}, QStringLiteral("codes.diff"), true, this},
        [a, b](const WorkContext&) -> Result<harm::IndexDiff> { return harm::diffIndexes(*a, *b); },
        [this](Result<harm::IndexDiff> diff) {
            if (!diff) {
                if (diff.error().kind != ErrorKind::Cancelled) m_diffState->showError(diff.error());
                return;
            }
            m_diff->setDiff(std::move(*diff));
            if (m_diff->diff().same())
                m_diffState->showEmpty(m_diff->summary());
            else
                m_diffState->showContent();
            showCount();
        });
}

void VersionsSection::showCount() {
    const int all = m_diff->rowCount();
    const int shown = m_diffView->rowCount();
    m_save->setEnabled(all > 0);
    m_count->setVisible(all > 0);
    m_count->setText(tr("%1 of %n line(s)", nullptr, all).arg(shown) + QStringLiteral(" · ") +
                     m_diff->summary());
}

void VersionsSection::showPane() {
    const cases::IndexVersion* chosen = version(m_name);
    if (!chosen || chosen->inUse) {
        forget();
        pane().showNothing(
            chosen ? tr("This version is in use. Choose another to see what using it does to the list.")
                   : tr("Choose a version to see what using it does to the list."));
        return;
    }
    const HarmIndex* inUse = state().book.inUse();
    pane().showSubject(
        tr("Use %1").arg(m_name),
        inUse ? tr("instead of %1. Decisions made by hand stay; those for offences that this version "
                   "has not wait.")
                    .arg(QString::fromStdString(inUse->name))
              : QString());
    askSoon();
}

void VersionsSection::ask() {
    if (const cases::IndexVersion* chosen = version(m_name); chosen && !chosen->inUse)
        state().service->previewIndex(chosen->index, cutOff(), this, answer());
}

void VersionsSection::apply() {
    state().service->useIndex(m_name, pane().reason(), this, [this, name = m_name](const Status& used) {
        settled(used, tr("The case now ranks by %1.").arg(name));
    });
}

// ---- import

void VersionsSection::chooseFile() {
    auto& store = settings::Settings::instance();
    auto* dialog = new QFileDialog(this, tr("Import a version of the harm index"),
                                   store.get(keys::kLastFolder), tr("Harm index (*.xlsx *.csv)"));
    dialog->setObjectName(QStringLiteral("codesImportDialog"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this, [this, &store](const QString& path) {
        store.set(keys::kLastFolder, QFileInfo(path).absolutePath());
        readFile(path);
    });
    dialog->open();
}

void VersionsSection::readFile(const QString& path) {
    if (!isEditable()) return;
    state().session->reading().run<intake::IndexFile>(
        {tr("Reading %1").arg(QFileInfo(path).fileName()), QStringLiteral("codes.file"), true, this},
        [path](const WorkContext&) { return intake::readIndexFile(path, {}); },
        [this, path](const Result<intake::IndexFile>& file) {
            if (!file) {
                if (file.error().kind != ErrorKind::Cancelled) Q_EMIT errorShown(file.error());
                return;
            }
            QStringList taken;
            for (const cases::IndexVersion& held : state().book.versions)
                taken << QString::fromStdString(held.index.name);
            m_card->show(*file, path, taken);
        });
}

void VersionsSection::addIndex() {
    if (!isEditable()) return;
    state().service->addIndex(
        m_card->index(), m_card->path(), this, [this](const Result<cases::AddedIndex>& added) {
            if (!added) {
                Q_EMIT errorShown(added.error());
                return;
            }
            m_card->hide();
            m_name =
                added->name; // chosen as soon as it is listed: the effect of using it is the next question
            QString text = tr("%1 is added; the list ranks as before until it is used.").arg(added->name);
            if (!added->carried.empty())
                text += QLatin1Char(' ') + tr("Rules carried over: %1.").arg(classList(added->carried));
            if (!added->left.empty())
                text += QLatin1Char(' ') + tr("To be settled anew: %1.").arg(classList(added->left));
            Q_EMIT messageShown(text);
            takeFocus();
        });
}

void VersionsSection::dragEnterEvent(QDragEnterEvent* event) {
    if (isEditable() && !indexFileOf(event->mimeData()).isEmpty()) event->acceptProposedAction();
}

void VersionsSection::dropEvent(QDropEvent* event) {
    const QString path = indexFileOf(event->mimeData());
    if (path.isEmpty()) return;
    event->acceptProposedAction();
    readFile(path);
}

void VersionsSection::saveDiff(const QString& path) {
    if (!state().session) return;
    const int rows = m_diff->rowCount();
    saveFile(
        *state().session, this, path, m_diff->diff().csv(),
        QStringLiteral("harm index %1 against %2, %3 lines")
            .arg(m_old->currentText(), m_new->currentText())
            .arg(rows),
        [this, path, rows] {
            Q_EMIT messageShown(
                tr("%n line(s) saved to %1", nullptr, rows).arg(QDir::toNativeSeparators(path)));
        },
        [this](const Error& error) { Q_EMIT errorShown(error); });
}

} // namespace harmdesk::views
