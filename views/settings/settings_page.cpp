// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/settings/settings_page.h"

#include "models/settings/settings.h"
#include "views/common/style_props.h"

#include <QCheckBox>
#include <QComboBox>
#include <QEvent>
#include <QFormLayout>
#include <QLineEdit>
#include <QScrollArea>
#include <QSpinBox>
#include <QVBoxLayout>

namespace harmdesk::views {

using settings::Density;
using settings::Scheme;
using settings::Settings;
namespace keys = settings::keys;

namespace {

constexpr int kMaxMarking = 80;

QComboBox* makeCombo(const char* name, const QVariantList& values) {
    auto* combo = new QComboBox;
    combo->setObjectName(QLatin1String(name));
    for (const QVariant& value : values) combo->addItem(QString(), value);
    return combo;
}

void setItems(QComboBox* combo, const QStringList& texts) {
    for (int i = 0; i < texts.size(); ++i) combo->setItemText(i, texts[i]);
}

} // namespace

SettingsPage::SettingsPage(QWidget* parent)
    : Page(parent) {
    setObjectName(QStringLiteral("settingsPage"));
    setSurface(this, Surface::Base);
    m_title = makeLabel({}, TextStyle::PageName);
    m_lead = makeLabel({}, TextStyle::Body, TextTone::Second);
    m_lookTitle = makeLabel({}, TextStyle::SectionTitle);
    m_workTitle = makeLabel({}, TextStyle::SectionTitle);
    m_language = makeCombo("setLanguage", {QStringLiteral("en_GB"), QStringLiteral("cy")});
    m_scheme = makeCombo("setScheme", {0, 1, 2});
    m_density = makeCombo("setDensity", {0, 1, 2});
    m_marking = new QLineEdit;
    m_marking->setObjectName(QStringLiteral("setMarking"));
    m_marking->setMaxLength(kMaxMarking);
    m_markingNote = makeLabel({}, TextStyle::Caption, TextTone::Muted);
    m_cutOff = new QSpinBox;
    m_cutOff->setObjectName(QStringLiteral("setCutOff"));
    m_cutOff->setRange(1, 10000);
    m_cutOffNote = makeLabel({}, TextStyle::Caption, TextTone::Muted);
    m_askReason = new QCheckBox;
    m_askReason->setObjectName(QStringLiteral("setAskReason"));

    const auto label = [](QWidget* buddy) {
        QLabel* made = makeLabel({}, TextStyle::Body, TextTone::Second);
        made->setBuddy(buddy);
        return made;
    };
    m_languageLabel = label(m_language);
    m_schemeLabel = label(m_scheme);
    m_densityLabel = label(m_density);
    m_markingLabel = label(m_marking);
    m_cutOffLabel = label(m_cutOff);
    for (QWidget* control : QList<QWidget*>{m_language, m_scheme, m_density, m_marking, m_cutOff})
        control->setFixedWidth(260);

    // One form for both sections: its inputs share one left edge, in every language.
    auto* form = new QFormLayout;
    form->setHorizontalSpacing(20);
    form->setVerticalSpacing(8);
    form->setLabelAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    form->addRow(m_lookTitle);
    form->addRow(m_languageLabel, m_language);
    form->addRow(m_schemeLabel, m_scheme);
    form->addRow(m_densityLabel, m_density);
    form->addRow(m_markingLabel, m_marking);
    form->addRow(nullptr, m_markingNote);
    m_workTitle->setContentsMargins(0, 20, 0, 0);
    form->addRow(m_workTitle);
    form->addRow(m_cutOffLabel, m_cutOff);
    form->addRow(nullptr, m_cutOffNote);
    form->addRow(m_askReason);

    auto* content = new QWidget;
    setSurface(content, Surface::Base);
    auto* column = new QVBoxLayout(content);
    column->setContentsMargins(32, 24, 32, 24);
    column->setSpacing(10);
    column->addWidget(m_title);
    column->addWidget(m_lead);
    column->addSpacing(12);
    column->addLayout(form);
    column->addStretch();
    auto* scroll = new QScrollArea;
    scroll->setWidget(content);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(scroll);

    retranslate();
    take();
    connectControls();
}

void SettingsPage::connectControls() {
    auto& store = Settings::instance();
    connect(m_language, &QComboBox::currentIndexChanged, this, [this, &store] {
        if (!m_taking) store.set(keys::kLanguage, m_language->currentData().toString());
    });
    connect(m_scheme, &QComboBox::currentIndexChanged, this, [this, &store] {
        if (!m_taking) store.set(keys::kScheme, static_cast<Scheme>(m_scheme->currentData().toInt()));
    });
    connect(m_density, &QComboBox::currentIndexChanged, this, [this, &store] {
        if (!m_taking) store.set(keys::kDensity, static_cast<Density>(m_density->currentData().toInt()));
    });
    connect(m_marking, &QLineEdit::textEdited, this, [this, &store](const QString& text) {
        // A window without any marking would look like one that needs none: an emptied field keeps the last
        // one.
        const QString marking = text.simplified();
        setInvalid(m_marking, marking.isEmpty());
        if (!marking.isEmpty()) store.set(keys::kMarking, marking);
    });
    connect(m_marking, &QLineEdit::editingFinished, this, [this] { take(); });
    connect(m_cutOff, &QSpinBox::valueChanged, this, [this, &store](int value) {
        if (!m_taking) store.set(keys::kCutOff, value);
    });
    connect(m_askReason, &QCheckBox::toggled, this, [this, &store](bool on) {
        if (!m_taking) store.set(keys::kAskRevealReason, on);
    });
    connect(&store, &Settings::changed, this, [this] {
        if (!m_marking->hasFocus()) take();
    });
}

void SettingsPage::take() {
    const auto& store = Settings::instance();
    m_taking = true;
    m_language->setCurrentIndex(std::max(0, m_language->findData(store.get(keys::kLanguage))));
    m_scheme->setCurrentIndex(static_cast<int>(store.get(keys::kScheme)));
    m_density->setCurrentIndex(static_cast<int>(store.get(keys::kDensity)));
    m_marking->setText(store.get(keys::kMarking));
    setInvalid(m_marking, false);
    m_cutOff->setValue(store.cutOff());
    m_askReason->setChecked(store.get(keys::kAskRevealReason));
    m_taking = false;
}

void SettingsPage::activated() {
    m_language->setFocus(Qt::OtherFocusReason);
}

void SettingsPage::retranslate() {
    m_title->setText(tr("Settings"));
    m_lead->setText(tr("Yours alone, on this machine. Everything applies at once."));
    m_lookTitle->setText(tr("Look"));
    m_workTitle->setText(tr("Work"));
    m_languageLabel->setText(tr("Language"));
    // Each language in its own words, so that one who cannot read the other finds it.
    setItems(m_language, {QStringLiteral("English"), QStringLiteral("Cymraeg")});
    m_schemeLabel->setText(tr("Colours"));
    setItems(m_scheme, {tr("As the desktop"), tr("Light"), tr("Dark")});
    m_densityLabel->setText(tr("Rows of tables"));
    setItems(m_density, {tr("By the window’s height"), tr("Comfortable"), tr("Compact")});
    m_markingLabel->setText(tr("Protective marking"));
    m_markingNote->setText(
        tr("Stands at the top and bottom of the window and of every page of a pack; never empty."));
    m_cutOffLabel->setText(tr("Cut-off"));
    m_cutOff->setSuffix(QString());
    m_cutOffNote->setText(tr("How many places of the list the meeting takes."));
    m_askReason->setText(tr("Ask why before victims’ names are shown (the reason goes into the log)"));
    m_language->setAccessibleName(m_languageLabel->text());
    m_scheme->setAccessibleName(m_schemeLabel->text());
    m_density->setAccessibleName(m_densityLabel->text());
    m_marking->setAccessibleName(m_markingLabel->text());
    m_cutOff->setAccessibleName(tr("Cut-off: number of places"));
    m_askReason->setAccessibleName(m_askReason->text());
}

void SettingsPage::changeEvent(QEvent* event) {
    Page::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) retranslate();
}

} // namespace harmdesk::views
