// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/shell/profile_panel.h"

#include "views/common/style_props.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace harmdesk::views {

namespace {

constexpr int kFollowMs = 200;
constexpr char kChanged[] = " changed";

QString key8(std::string_view text) {
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}

/// The settings that are one of a few words.
QList<std::pair<QString, QString>> choices(const QString& key) {
    if (key == QLatin1String("date_basis"))
        return {{QStringLiteral("reported_on"), ProfilePanel::tr("date reported")},
                {QStringLiteral("committed_from"), ProfilePanel::tr("date committed")},
                {QStringLiteral("recorded_on"), ProfilePanel::tr("date recorded")}};
    if (key == QLatin1String("sex"))
        return {{QStringLiteral("any"), ProfilePanel::tr("any")},
                {QStringLiteral("M"), ProfilePanel::tr("male only")},
                {QStringLiteral("F"), ProfilePanel::tr("female only")}};
    return {};
}

} // namespace

ProfilePanel::ProfilePanel(const Profile& profile, QWidget* parent)
    : QDialog(parent)
    , m_base(profile)
    , m_profile(profile) {
    setObjectName(QStringLiteral("profilePanel"));
    setWindowTitle(tr("Profile settings"));
    setAttribute(Qt::WA_DeleteOnClose);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 16, 16, 16);
    layout->setSpacing(12);
    m_sentence = makeLabel({}, TextStyle::Body, TextTone::Second);
    m_sentence->setWordWrap(true);
    m_sentence->setObjectName(QStringLiteral("profileSentence"));
    layout->addWidget(m_sentence);

    auto* form = new QFormLayout;
    form->setHorizontalSpacing(16);
    form->setVerticalSpacing(6);
    for (const auto& [key, value] : profileValues(profile)) {
        const QString name = key8(key);
        QWidget* editor = makeEditor(name, key8(value));
        if (!editor) continue;
        auto* label = makeLabel(keyLabel(name), TextStyle::Body);
        label->setBuddy(editor);
        editor->setObjectName(QStringLiteral("profile.") + name);
        editor->setAccessibleName(keyLabel(name));
        m_keys << name;
        m_editors.insert(name, editor);
        form->addRow(label, editor);
    }
    layout->addLayout(form);
    m_error = makeLabel({}, TextStyle::Body, TextTone::Danger);
    m_error->setWordWrap(true);
    m_error->setObjectName(QStringLiteral("profileError"));
    layout->addWidget(m_error);

    auto* buttons = new QHBoxLayout;
    auto* reset = new QPushButton(tr("Settings of v100"));
    reset->setObjectName(QStringLiteral("profileReset"));
    m_save = new QPushButton(tr("Save as a file…"));
    m_save->setObjectName(QStringLiteral("profileSave"));
    auto* close = new QPushButton(tr("Close"));
    close->setObjectName(QStringLiteral("profileClose"));
    setButtonKind(close, ButtonKind::Primary);
    close->setDefault(true);
    for (QPushButton* button : {reset, m_save, close}) button->setAccessibleName(button->text());
    buttons->addWidget(reset);
    buttons->addWidget(m_save);
    buttons->addStretch();
    buttons->addWidget(close);
    layout->addLayout(buttons);

    m_timer.setSingleShot(true);
    m_timer.setInterval(kFollowMs);
    connect(&m_timer, &QTimer::timeout, this, [this] { Q_EMIT profileChanged(m_profile); });
    connect(reset, &QPushButton::clicked, this, [this] {
        m_base = builtInProfile();
        setEditorValues(m_base);
        validate();
    });
    connect(m_save, &QPushButton::clicked, this, [this] { Q_EMIT saveWanted(m_profile); });
    connect(close, &QPushButton::clicked, this, &QDialog::close);
    validate();
    m_timer.stop();
    resize(520, sizeHint().height());
}

QWidget* ProfilePanel::makeEditor(const QString& key, const QString& value) {
    if (const auto list = choices(key); !list.isEmpty()) {
        auto* combo = new QComboBox;
        for (const auto& [code, label] : list) combo->addItem(label, code);
        combo->setCurrentIndex(std::max(0, combo->findData(value)));
        connect(combo, &QComboBox::currentIndexChanged, this, &ProfilePanel::validate);
        return combo;
    }
    if (key == QLatin1String("multiply_offences")) {
        auto* box = new QCheckBox(tr("days × number of offences in the record"));
        box->setChecked(value == QLatin1String("1"));
        connect(box, &QCheckBox::toggled, this, &ProfilePanel::validate);
        return box;
    }
    auto* edit = new QLineEdit(value);
    connect(edit, &QLineEdit::textChanged, this, &ProfilePanel::validate);
    return edit;
}

QString ProfilePanel::editorValue(const QString& key) const {
    QWidget* editor = m_editors.value(key);
    if (const auto* combo = qobject_cast<QComboBox*>(editor)) return combo->currentData().toString();
    if (const auto* box = qobject_cast<QCheckBox*>(editor))
        return box->isChecked() ? QStringLiteral("1") : QStringLiteral("0");
    if (const auto* edit = qobject_cast<QLineEdit*>(editor)) return edit->text().trimmed();
    return {};
}

void ProfilePanel::setEditorValues(const Profile& profile) {
    m_filling = true;
    for (const auto& [key, value] : profileValues(profile)) {
        QWidget* editor = m_editors.value(key8(key));
        if (auto* combo = qobject_cast<QComboBox*>(editor))
            combo->setCurrentIndex(std::max(0, combo->findData(key8(value))));
        if (auto* box = qobject_cast<QCheckBox*>(editor)) box->setChecked(value == "1");
        if (auto* edit = qobject_cast<QLineEdit*>(editor)) edit->setText(key8(value));
    }
    m_filling = false;
}

void ProfilePanel::validate() {
    if (m_filling) return;
    Profile candidate = m_base;
    QString firstError;
    for (const QString& key : std::as_const(m_keys)) {
        const Status set = setProfileValue(candidate, key.toStdString(), editorValue(key).toStdString());
        setInvalid(m_editors.value(key), !set);
        if (!set && firstError.isEmpty()) firstError = set.error().text;
    }
    m_error->setText(firstError);
    m_error->setVisible(!firstError.isEmpty());
    m_save->setEnabled(firstError.isEmpty());
    if (!firstError.isEmpty()) {
        m_timer.stop();
        return;
    }
    if (!(candidate == m_base)) {
        const Profile builtIn = builtInProfile();
        Profile unnamed = candidate;
        unnamed.name = builtIn.name;
        unnamed.version = builtIn.version;
        if (unnamed == builtIn)
            candidate = builtIn; // typed back to what v100 says
        else if (!QString::fromStdString(candidate.name).endsWith(QLatin1String(kChanged)))
            candidate.name += kChanged;
    }
    m_sentence->setText(profileSentence(candidate));
    if (candidate == m_profile) return;
    m_profile = candidate;
    m_timer.start();
}

QString ProfilePanel::keyLabel(const QString& key) {
    if (key == QLatin1String("window_days")) return tr("Days counted before the as-at date");
    if (key == QLatin1String("date_basis")) return tr("Which date counts");
    if (key == QLatin1String("eligible_flag")) return tr("Flag that a crime must carry (empty: every crime)");
    if (key == QLatin1String("min_crimes")) return tr("Fewest crimes");
    if (key == QLatin1String("min_victims")) return tr("Fewest victims");
    if (key == QLatin1String("exclude_record_status")) return tr("Crime records left out");
    if (key == QLatin1String("exclude_person_status")) return tr("People left out");
    if (key == QLatin1String("min_age")) return tr("Least age in whole years (0: all)");
    if (key == QLatin1String("sex")) return tr("Sex");
    if (key == QLatin1String("exclude_historic_days"))
        return tr("Leave out reports later than so many days (0: none)");
    if (key == QLatin1String("multiply_offences")) return tr("Several offences in one record");
    if (key == QLatin1String("half_life_days")) return tr("Days in which a contribution halves (0: never)");
    if (key == QLatin1String("cap_per_crime_days"))
        return tr("Most days that one crime contributes (0: no limit)");
    return key;
}

} // namespace harmdesk::views
