// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/profiles/profile_form.h"

#include "models/cases/case_session.h"
#include "models/cases/profile_service.h"
#include "models/domain/profile_keys.h"
#include "models/domain/profile_words.h"
#include "views/common/style_props.h"

#include <QCheckBox>
#include <QComboBox>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>
#include <algorithm>

namespace harmdesk::views {

namespace {

constexpr int kMostCharacters = 100; // of a profile's name
constexpr int kEditorCharacters = 30;

QStringList choicesOf(const std::string& key) {
    if (key == "date_basis")
        return {QStringLiteral("reported_on"), QStringLiteral("committed_from"),
                QStringLiteral("recorded_on")};
    if (key == "sex") return {QStringLiteral("any"), QStringLiteral("M"), QStringLiteral("F")};
    return {};
}

QLabel* wrapped(TextStyle style, TextTone tone) {
    QLabel* label = makeLabel({}, style, tone);
    label->setWordWrap(true);
    return label;
}

QString rangeHint(const std::string& key) {
    const auto range = profileRange(key);
    if (range) return ProfileForm::tr("%1 to %2").arg(range->lowest).arg(range->highest);
    if (key == "exclude_record_status") return QStringLiteral("ACTIVE;CANCELLED;TRANSFERRED");
    if (key == "exclude_person_status") return QStringLiteral("DECEASED;SERVING;WANTED");
    if (key == "eligible_flag") return ProfileForm::tr("such as VAWG, DA");
    return {};
}

} // namespace

ProfileForm::ProfileForm(QWidget* parent)
    : QFrame(parent)
    , m_title(makeLabel({}, TextStyle::PaneName))
    , m_sentence(wrapped(TextStyle::Body, TextTone::Second))
    , m_name(new QLineEdit)
    , m_nameError(wrapped(TextStyle::Caption, TextTone::Danger))
    , m_failure(wrapped(TextStyle::Body, TextTone::Danger))
    , m_save(new QPushButton(tr("Save as new version"))) {
    setObjectName(QStringLiteral("profileForm"));
    m_title->setObjectName(QStringLiteral("profileFormTitle"));
    m_sentence->setObjectName(QStringLiteral("profileFormSentence"));
    m_failure->setObjectName(QStringLiteral("profileFormFailure"));
    m_name->setObjectName(QStringLiteral("profileFormName"));
    m_name->setAccessibleName(tr("Name of the profile"));
    m_name->setMaxLength(kMostCharacters);
    m_nameError->setObjectName(QStringLiteral("profileFormNameError"));

    auto* content = new QWidget;
    setSurface(content, Surface::Base);
    auto* grid = new QGridLayout(content);
    grid->setContentsMargins(16, 8, 16, 8);
    grid->setHorizontalSpacing(16);
    grid->setVerticalSpacing(2);
    int row = 0;
    const auto add = [&](const QString& title, QWidget* editor, QLabel* error, const QString& help) {
        auto* label = makeLabel(title, TextStyle::BodyStrong);
        label->setBuddy(editor);
        editor->setFixedWidth(fontMetrics().averageCharWidth() * kEditorCharacters);
        auto* meaning = wrapped(TextStyle::Body, TextTone::Second);
        meaning->setText(help);
        grid->addWidget(label, row, 0);
        grid->addWidget(editor, row, 1);
        grid->addWidget(meaning, row, 2);
        grid->addWidget(error, row + 1, 1, 1, 2);
        grid->setRowMinimumHeight(row + 1, 4);
        row += 2;
    };
    add(tr("Name"), m_name, m_nameError, tr("An own name; those of the built-in profiles are taken."));
    for (const std::string_view view : kProfileKeys) {
        const std::string key(view);
        Line line;
        line.editor = makeEditor(key);
        line.error = wrapped(TextStyle::Caption, TextTone::Danger);
        line.error->setObjectName(QStringLiteral("profileFormError.") + QString::fromStdString(key));
        add(profileKeyLabel(key), line.editor, line.error, profileKeyHelp(key));
        m_lines.emplace(key, line);
    }
    grid->setColumnStretch(2, 1);
    grid->setRowStretch(row, 1);
    auto* area = new QScrollArea;
    area->setObjectName(QStringLiteral("profileFormArea"));
    area->setFocusPolicy(Qt::NoFocus);
    area->setFrameShape(QFrame::NoFrame);
    area->setWidgetResizable(true);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->setWidget(content);

    m_save->setObjectName(QStringLiteral("profileFormSave"));
    m_save->setAccessibleName(m_save->text());
    setButtonKind(m_save, ButtonKind::Primary);
    auto* cancel = new QPushButton(tr("Cancel"));
    cancel->setObjectName(QStringLiteral("profileFormCancel"));
    cancel->setAccessibleName(tr("Leave the form without saving"));
    auto* buttons = new QHBoxLayout;
    buttons->setContentsMargins(16, 8, 16, 10);
    buttons->addWidget(m_failure, 1);
    buttons->addWidget(cancel);
    buttons->addWidget(m_save);
    auto* head = new QVBoxLayout;
    head->setContentsMargins(16, 10, 16, 4);
    head->setSpacing(4);
    head->addWidget(m_title);
    head->addWidget(m_sentence);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(head);
    column->addWidget(area, 1);
    column->addLayout(buttons);

    connect(m_name, &QLineEdit::textChanged, this, &ProfileForm::check);
    connect(m_save, &QPushButton::clicked, this, &ProfileForm::save);
    connect(cancel, &QPushButton::clicked, this, &ProfileForm::cancelled);
}

QWidget* ProfileForm::makeEditor(const std::string& key) {
    QWidget* made = nullptr;
    const QStringList choices = choicesOf(key);
    if (!choices.isEmpty()) {
        auto* combo = new QComboBox;
        for (const QString& code : choices) combo->addItem(profileValueWords(key, code.toStdString()), code);
        connect(combo, &QComboBox::currentIndexChanged, this, &ProfileForm::check);
        made = combo;
    } else if (key == "multiply_offences") {
        auto* box = new QCheckBox(tr("days × number of offences"));
        connect(box, &QCheckBox::toggled, this, &ProfileForm::check);
        made = box;
    } else {
        auto* edit = new QLineEdit;
        edit->setPlaceholderText(rangeHint(key));
        connect(edit, &QLineEdit::textChanged, this, &ProfileForm::check);
        made = edit;
    }
    made->setObjectName(QStringLiteral("profileForm.") + QString::fromStdString(key));
    made->setAccessibleName(profileKeyLabel(key));
    const QString range = rangeHint(key);
    made->setAccessibleDescription(range.isEmpty() ? profileKeyHelp(key)
                                                   : tr("%1 (%2)").arg(profileKeyHelp(key), range));
    made->setToolTip(range);
    return made;
}

std::string ProfileForm::editorValue(const std::string& key) const {
    QWidget* editor = m_lines.at(key).editor;
    if (const auto* combo = qobject_cast<QComboBox*>(editor))
        return combo->currentData().toString().toStdString();
    if (const auto* box = qobject_cast<QCheckBox*>(editor)) return box->isChecked() ? "1" : "0";
    return static_cast<QLineEdit*>(editor)->text().trimmed().toStdString();
}

void ProfileForm::fill(const Profile& profile) {
    for (const auto& [key, value] : profileValues(profile)) {
        QWidget* editor = m_lines.at(key).editor;
        const QString text = QString::fromStdString(value);
        if (auto* combo = qobject_cast<QComboBox*>(editor))
            combo->setCurrentIndex(std::max(0, combo->findData(text)));
        if (auto* box = qobject_cast<QCheckBox*>(editor)) box->setChecked(value == "1");
        if (auto* edit = qobject_cast<QLineEdit*>(editor)) edit->setText(text);
    }
}

void ProfileForm::start(cases::CaseSession* session, const Profile& from, const QString& name) {
    m_session = session;
    m_from = from;
    m_filling = true;
    m_title->setText(name.isEmpty() ? tr("New profile from %1").arg(QString::fromStdString(from.name))
                                    : tr("Edit %1").arg(name));
    m_name->setText(name);
    fill(from);
    m_failure->clear();
    setEnabled(true);
    m_filling = false;
    check();
    (name.isEmpty() ? static_cast<QWidget*>(m_name) : m_lines.at("window_days").editor)
        ->setFocus(Qt::OtherFocusReason);
}

void ProfileForm::forget() {
    m_session = nullptr;
}

bool ProfileForm::isValid() const {
    return m_valuesHold && m_nameHolds;
}

QString ProfileForm::nameRefusal(const QString& name) const {
    const auto& builtIn = builtInProfiles();
    const bool taken = std::any_of(builtIn.begin(), builtIn.end(), [&name](const Profile& profile) {
        return QString::fromStdString(profile.name).compare(name, Qt::CaseInsensitive) == 0;
    });
    return taken ? tr("“%1” is a built-in profile. Choose another name.").arg(name) : QString();
}

void ProfileForm::check() {
    if (m_filling) return;
    Profile candidate = m_from;
    m_valuesHold = true;
    for (auto& [key, line] : m_lines) {
        const Status set = setProfileValue(candidate, key, editorValue(key));
        setInvalid(line.editor, !set);
        line.error->setText(set ? QString() : set.error().text);
        line.error->setVisible(!set);
        m_valuesHold = m_valuesHold && set.has_value();
    }
    const QString name = m_name->text().trimmed();
    const QString refusal = nameRefusal(name);
    setInvalid(m_name, !refusal.isEmpty());
    m_nameError->setText(refusal);
    m_nameError->setVisible(!refusal.isEmpty());
    m_nameHolds = refusal.isEmpty() && !name.isEmpty();

    int version = 0;
    Profile held;
    if (m_session)
        for (const StoredProfile& stored : m_session->profiles().all())
            if (QString::fromStdString(stored.profile.name) == name && stored.profile.version > version) {
                version = stored.profile.version;
                held = stored.profile;
            }
    const bool same = version > 0 && profileDifferences(held, candidate).empty();
    m_save->setText(version == 0 ? tr("Save") : tr("Save as version %1").arg(version + 1));
    m_save->setAccessibleName(m_save->text());
    m_save->setEnabled(isValid() && !same);
    m_save->setToolTip(same             ? tr("Nothing differs from version %1.").arg(version)
                       : !m_valuesHold  ? tr("A value is refused: see below it.")
                       : name.isEmpty() ? tr("Give the profile a name.")
                                        : refusal);
    if (!m_valuesHold) {
        m_sentence->setText(tr("A value is refused: see below it."));
        return;
    }
    m_profile = candidate;
    m_profile.name = name.toStdString();
    m_sentence->setText(profileSentence(m_profile));
}

void ProfileForm::save() {
    if (!isValid() || !m_session) return;
    setEnabled(false);
    m_failure->clear();
    m_session->profiles().save(m_profile, this,
                               [this, session = m_session](const Result<StoredProfile>& stored) {
                                   if (session != m_session) return; // an answer of the case before
                                   setEnabled(true);
                                   if (!stored) {
                                       m_failure->setText(stored.error().text);
                                       m_save->setFocus(Qt::OtherFocusReason);
                                       return;
                                   }
                                   Q_EMIT saved(stored->profile);
                               });
}

} // namespace harmdesk::views
