// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/sandbox/keep_profile_dialog.h"

#include "models/cases/case_session.h"
#include "models/cases/profile_service.h"
#include "models/cases/sandbox_service.h"
#include "models/domain/profile_words.h"
#include "views/common/icon_label.h"
#include "views/common/style_props.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>
#include <algorithm>

namespace harmdesk::views {

namespace {

constexpr int kCharacters = 68;
constexpr int kMostCharacters = 100; // of a profile's name

QLabel* wrapped(const QString& text, TextStyle style, TextTone tone) {
    QLabel* label = makeLabel(text, style, tone);
    label->setWordWrap(true);
    return label;
}

bool isBuiltIn(const QString& name) {
    const auto& all = builtInProfiles();
    return std::any_of(all.begin(), all.end(), [&](const Profile& profile) {
        return QString::fromStdString(profile.name).compare(name, Qt::CaseInsensitive) == 0;
    });
}

} // namespace

KeepProfileDialog::KeepProfileDialog(cases::CaseSession& session, const cases::SandboxState& real,
                                     const cases::SandboxState& state, QWidget* parent)
    : QDialog(parent)
    , m_session(session)
    , m_profile(state.profile)
    , m_name(new QLineEdit)
    , m_hint(wrapped({}, TextStyle::Body, TextTone::Second))
    , m_keep(new QPushButton(tr("Keep the profile"))) {
    setObjectName(QStringLiteral("keepProfileDialog"));
    setWindowTitle(tr("Keep as a profile"));
    setAttribute(Qt::WA_DeleteOnClose);
    m_name->setObjectName(QStringLiteral("keepProfileName"));
    m_name->setAccessibleName(tr("Name of the profile"));
    m_name->setMaxLength(kMostCharacters);
    m_hint->setObjectName(QStringLiteral("keepProfileHint"));
    m_keep->setObjectName(QStringLiteral("keepProfileKeep"));
    m_keep->setAccessibleName(m_keep->text());
    m_keep->setDefault(true);
    setButtonKind(m_keep, ButtonKind::Primary);
    auto* cancel = new QPushButton(tr("Cancel"));
    cancel->setObjectName(QStringLiteral("keepProfileCancel"));
    cancel->setAccessibleName(cancel->text());

    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(16, 16, 16, 16);
    column->setSpacing(10);
    column->addWidget(wrapped(profileSentence(state.profile), TextStyle::BodyStrong, TextTone::Ink));
    const QString changes = differenceWords(profileDifferences(real.profile, state.profile));
    column->addWidget(wrapped(changes.isEmpty() ? tr("These are the settings of the list: nothing is moved.")
                                                : tr("Other than the list: %1.").arg(changes),
                              TextStyle::Body, TextTone::Second));
    if (const QString rest = cases::besideProfileWords(real, state); !rest.isEmpty()) {
        auto* notPart = new QFrame;
        setStyleProperty(notPart, "card", QStringLiteral("warn"));
        auto* row = new QHBoxLayout(notPart);
        row->setContentsMargins(8, 6, 8, 6);
        row->addWidget(new IconLabel(QStringLiteral("warning"), 14, &Tokens::warn), 0, Qt::AlignTop);
        auto* text = wrapped(tr("Not part of a profile, so not kept: %1. Under the profile the list differs "
                                "from what the sandbox shows.")
                                 .arg(rest),
                             TextStyle::Body, TextTone::Ink);
        text->setObjectName(QStringLiteral("keepProfileNotPart"));
        row->addWidget(text, 1);
        column->addWidget(notPart);
    }
    auto* label = makeLabel(tr("Name"), TextStyle::BodyStrong);
    label->setBuddy(m_name);
    column->addWidget(label);
    column->addWidget(m_name);
    column->addWidget(m_hint);
    auto* buttons = new QHBoxLayout;
    buttons->addStretch(1);
    buttons->addWidget(cancel);
    buttons->addWidget(m_keep);
    column->addLayout(buttons);
    setMinimumWidth(fontMetrics().averageCharWidth() * kCharacters);

    connect(m_name, &QLineEdit::textChanged, this, &KeepProfileDialog::check);
    connect(m_keep, &QPushButton::clicked, this, &KeepProfileDialog::keep);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    check();
    m_name->setFocus();
}

void KeepProfileDialog::check() {
    const QString name = m_name->text().trimmed();
    QString hint = tr("A name of your own, such as “half a year, arrested”.");
    bool refused = false;
    if (m_session.isReadOnly()) {
        hint = m_session.readOnlyReason();
    } else if (isBuiltIn(name)) {
        hint = tr("“%1” is a built-in profile. Choose another name.").arg(name);
        refused = true;
    } else {
        // Newest version first within a name; a removed profile goes on with its versions too.
        const auto& all = m_session.profiles().all();
        const auto held = std::find_if(all.begin(), all.end(), [&name](const StoredProfile& stored) {
            return QString::fromStdString(stored.profile.name) == name;
        });
        if (held != all.end())
            hint = profileDifferences(held->profile, m_profile).empty()
                       ? tr("“%1” holds these settings already, as version %2.")
                             .arg(name, QString::number(held->profile.version))
                       : tr("“%1” is held already: this becomes version %2. The earlier versions stay.")
                             .arg(name, QString::number(held->profile.version + 1));
    }
    m_hint->setText(hint);
    setTone(m_hint, refused ? TextTone::Danger : TextTone::Second);
    setInvalid(m_name, refused);
    m_keep->setEnabled(!refused && !name.isEmpty() && !m_session.isReadOnly());
}

void KeepProfileDialog::keep() {
    m_profile.name = m_name->text().trimmed().toStdString();
    m_keep->setEnabled(false);
    m_session.profiles().save(m_profile, this, [this](const Result<StoredProfile>& stored) {
        if (!stored) {
            m_hint->setText(stored.error().text);
            setTone(m_hint, TextTone::Danger);
            m_keep->setEnabled(true);
            return;
        }
        Q_EMIT kept(stored->profile);
        accept();
    });
}

} // namespace harmdesk::views
