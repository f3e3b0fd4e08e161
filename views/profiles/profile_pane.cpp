// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/profiles/profile_pane.h"

#include "models/tables/profile_history_model.h"
#include "models/tables/profile_values_model.h"
#include "views/common/data_table.h"
#include "views/common/style_props.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace harmdesk::views {

namespace {

QPushButton* button(const char* name, const QString& icon, const QString& text) {
    auto* made = new QPushButton(theme().icon(icon), text);
    made->setObjectName(QLatin1String(name));
    made->setAccessibleName(text);
    QObject::connect(&theme(), &Theme::changed, made, [made, icon] { made->setIcon(theme().icon(icon)); });
    return made;
}

} // namespace

ProfilePane::ProfilePane(QWidget* parent)
    : QFrame(parent)
    , m_values(new tables::ProfileValuesModel(this))
    , m_history(new tables::ProfileHistoryModel(this))
    , m_name(makeLabel({}, TextStyle::PaneName))
    , m_purpose(makeLabel({}, TextStyle::Body))
    , m_sentence(makeLabel({}, TextStyle::Body, TextTone::Second))
    , m_historyTitle(makeLabel(tr("Versions"), TextStyle::SectionTitle))
    , m_valueTable(new DataTable(QStringLiteral("profileValues")))
    , m_historyTable(new DataTable(QStringLiteral("profileVersions")))
    , m_use(button("profileUse", QStringLiteral("ranking"), tr("Use for the list")))
    , m_edit(button("profileEdit", QStringLiteral("note"), tr("Edit…")))
    , m_copy(button("profileCopy", QStringLiteral("plus"), tr("New from this…")))
    , m_export(button("profileExport", QStringLiteral("save"), tr("Export…")))
    , m_remove(button("profileRemove", QStringLiteral("trash"), tr("Remove"))) {
    setObjectName(QStringLiteral("profilePane"));
    setSurface(this, Surface::Base);
    m_name->setObjectName(QStringLiteral("profilePaneName"));
    m_purpose->setObjectName(QStringLiteral("profilePanePurpose"));
    m_sentence->setObjectName(QStringLiteral("profilePaneSentence"));
    m_purpose->setWordWrap(true);
    m_sentence->setWordWrap(true);
    m_valueTable->setObjectName(QStringLiteral("profileValueTable"));
    m_valueTable->setAccessibleName(tr("Settings of the profile, beside those of v100"));
    m_valueTable->setSortingEnabled(false);
    m_valueTable->setSelectionMode(QAbstractItemView::SingleSelection);
    m_valueTable->setDefaultWidths(
        {{QStringLiteral("setting"), 27}, {QStringLiteral("a"), 24}, {QStringLiteral("b"), 24}});
    m_valueTable->setStretchColumn(QStringLiteral("help"));
    m_valueTable->setModel(m_values);
    m_historyTable->setObjectName(QStringLiteral("profileVersionTable"));
    m_historyTable->setAccessibleName(tr("Versions of the profile, newest first"));
    m_historyTable->setSortingEnabled(false);
    m_historyTable->setSelectionMode(QAbstractItemView::SingleSelection);
    m_historyTable->setDefaultWidths(
        {{QStringLiteral("version"), 8}, {QStringLiteral("saved_at"), 19}, {QStringLiteral("by"), 14}});
    m_historyTable->setStretchColumn(QStringLiteral("change"));
    m_historyTable->setModel(m_history);
    setButtonKind(m_use, ButtonKind::Primary);
    m_use->setIcon(theme().icon(QStringLiteral("ranking"), &Tokens::onAccent, &Tokens::onAccent));
    connect(&theme(), &Theme::changed, m_use, [this] {
        m_use->setIcon(theme().icon(QStringLiteral("ranking"), &Tokens::onAccent, &Tokens::onAccent));
    });

    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(6);
    for (QPushButton* each : {m_use, m_edit, m_copy, m_export}) buttons->addWidget(each);
    buttons->addStretch(1);
    buttons->addWidget(m_remove);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(16, 10, 16, 10);
    column->setSpacing(6);
    column->addWidget(m_name);
    column->addWidget(m_purpose);
    column->addWidget(m_sentence);
    column->addLayout(buttons);
    column->addWidget(m_valueTable, 3);
    column->addWidget(m_historyTitle);
    column->addWidget(m_historyTable, 1);

    connect(m_use, &QPushButton::clicked, this, &ProfilePane::useWanted);
    connect(m_edit, &QPushButton::clicked, this, &ProfilePane::editWanted);
    connect(m_copy, &QPushButton::clicked, this, &ProfilePane::copyWanted);
    connect(m_export, &QPushButton::clicked, this, &ProfilePane::exportWanted);
    connect(m_remove, &QPushButton::clicked, this, [this] { Q_EMIT removedWanted(!m_removed); });
    connect(m_historyTable->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            [this](const QModelIndex& current) {
                if (current.isValid()) showVersion(m_history->profile(current.row()));
            });
}

void ProfilePane::show(const Profile& profile, bool builtIn, bool removed,
                       const std::vector<StoredProfile>& all, const QString& readOnly) {
    m_removed = removed;
    const Profile looked = m_newest == profile ? m_profile : profile;
    m_newest = profile;
    m_history->setProfile(all, builtIn ? std::string() : profile.name);
    m_historyTable->setVisible(!builtIn);
    m_historyTitle->setVisible(!builtIn);
    const bool editable = readOnly.isEmpty();
    m_edit->setVisible(!builtIn);
    m_remove->setVisible(!builtIn);
    m_edit->setEnabled(editable && !removed);
    m_copy->setEnabled(editable);
    m_remove->setEnabled(editable);
    m_use->setEnabled(!removed);
    const QString gone = tr("Removed: no longer offered. Its versions stay in the case.");
    for (QPushButton* each : {m_edit, m_copy, m_remove}) each->setToolTip(readOnly);
    if (removed && editable) m_edit->setToolTip(gone);
    m_use->setToolTip(removed ? gone : QString());
    m_remove->setText(removed ? tr("Bring back") : tr("Remove"));
    m_remove->setAccessibleName(removed ? tr("Offer the profile again")
                                        : tr("Remove the profile; its versions stay in the case"));
    const QString purpose = profilePurpose(profile);
    m_purpose->setText(!purpose.isEmpty() ? purpose : removed ? gone : tr("A profile of this case."));
    int row = -1; // of the newest none is marked
    if (!(looked == profile))
        for (int i = 0; i < m_history->rowCount(); ++i)
            if (m_history->profile(i) == looked) row = i;
    if (row >= 0)
        m_historyTable->setCurrentIndex(m_history->index(row, 0));
    else
        showVersion(profile);
}

void ProfilePane::showVersion(const Profile& profile) {
    m_profile = profile;
    m_name->setText(tables::profileTitle(profile));
    m_sentence->setText(profileSentence(profile));
    m_values->setProfiles(builtInProfile(), profile);
    // Beside itself v100 says nothing.
    m_valueTable->setColumnHidden(m_values->columnOf(QStringLiteral("a")),
                                  profile.name == builtInProfile().name);
}

} // namespace harmdesk::views
