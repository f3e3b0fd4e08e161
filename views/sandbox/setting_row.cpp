// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/sandbox/setting_row.h"

#include "models/domain/profile_words.h"
#include "views/common/flow_layout.h"
#include "views/common/style_props.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDoubleSpinBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QSignalBlocker>
#include <QSlider>
#include <QSpinBox>
#include <QVBoxLayout>
#include <cmath>

namespace harmdesk::views {

namespace {

QString utf8(const std::string& text) {
    return QString::fromStdString(text);
}

/// The codes that a setting of words may hold.
QStringList codesOf(const std::string& key) {
    if (key == "date_basis")
        return {QStringLiteral("reported_on"), QStringLiteral("committed_from"),
                QStringLiteral("recorded_on")};
    if (key == "sex") return {QStringLiteral("any"), QStringLiteral("M"), QStringLiteral("F")};
    if (key == "exclude_record_status")
        return {QStringLiteral("CANCELLED"), QStringLiteral("TRANSFERRED"), QStringLiteral("ACTIVE")};
    if (key == "exclude_person_status")
        return {QStringLiteral("DECEASED"), QStringLiteral("SERVING"), QStringLiteral("WANTED")};
    return {};
}

/// "547.5" as setProfileValue takes it.
QString daysText(double value) {
    const auto hundredths = static_cast<qint64>(std::llround(value * 100));
    QString text = QString::number(hundredths / 100);
    if (hundredths % 100 != 0) text += QStringLiteral(".%1").arg(hundredths % 100, 2, 10, QLatin1Char('0'));
    while (text.contains(QLatin1Char('.')) && text.endsWith(QLatin1Char('0'))) text.chop(1);
    return text;
}

} // namespace

SettingRow::SettingRow(const std::string& key, QWidget* parent)
    : QWidget(parent)
    , m_key(key)
    , m_label(makeLabel({}, TextStyle::BodyStrong))
    , m_reset(new QPushButton)
    , m_editor(new QWidget) {
    setObjectName(QStringLiteral("setting.") + utf8(key));
    m_reset->setObjectName(QStringLiteral("reset.") + utf8(key));
    setButtonKind(m_reset, ButtonKind::Link);
    m_reset->setIcon(theme().icon(QStringLiteral("undo"), &Tokens::accent, &Tokens::accent));
    // Hidden, it still holds its place: the rows below must not move under the hand.
    QSizePolicy keeps = m_reset->sizePolicy();
    keeps.setRetainSizeWhenHidden(true);
    m_reset->setSizePolicy(keeps);

    m_label->setWordWrap(true); // with a long mark beside it
    auto* head = new QHBoxLayout;
    head->setSpacing(4);
    head->addWidget(m_label, 1);
    head->addWidget(m_reset);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(head);
    column->addWidget(m_editor);
    if (key == "cap_per_crime_days")
        buildDays();
    else if (profileRange(key))
        buildNumber();
    else if (key == "multiply_offences")
        buildSwitch();
    else if (key == "exclude_record_status" || key == "exclude_person_status")
        buildSwitches();
    else
        buildChoice();
    connect(m_reset, &QPushButton::clicked, this, [this] {
        editor()->setFocus(Qt::OtherFocusReason); // the button goes away
        Q_EMIT settled();
        Q_EMIT valueChanged(m_key, utf8(m_listValue));
        Q_EMIT settled();
    });
    connect(&theme(), &Theme::changed, this, [this] {
        m_reset->setIcon(theme().icon(QStringLiteral("undo"), &Tokens::accent, &Tokens::accent));
    });
    retranslate();
}

void SettingRow::buildNumber() {
    const ProfileRange range = *profileRange(m_key);
    m_slider = new QSlider(Qt::Horizontal);
    m_slider->setRange(range.lowest, range.usual);
    m_slider->setPageStep(std::max(1, range.usual / 24));
    m_slider->setObjectName(QStringLiteral("slider.") + utf8(m_key));
    m_spin = new QSpinBox;
    m_spin->setRange(range.lowest, range.highest);
    m_spin->setObjectName(QStringLiteral("spin.") + utf8(m_key));
    m_spin->setFixedWidth(m_spin->fontMetrics().averageCharWidth() * 9 + 34);
    auto* row = new QHBoxLayout(m_editor);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    row->addWidget(m_slider, 1);
    row->addWidget(m_spin);
    connect(m_slider, &QSlider::valueChanged, this, [this](int value) {
        if (m_filling) return;
        const QSignalBlocker quiet(m_spin);
        m_spin->setValue(value);
        changed();
    });
    connect(m_slider, &QSlider::sliderReleased, this, &SettingRow::settled);
    connect(m_spin, &QSpinBox::valueChanged, this, [this](int value) {
        if (m_filling) return;
        const QSignalBlocker quiet(m_slider);
        m_slider->setValue(value);
        changed();
    });
    connect(m_spin, &QSpinBox::editingFinished, this, &SettingRow::settled);
}

void SettingRow::buildDays() {
    const ProfileRange range = *profileRange(m_key);
    m_slider = new QSlider(Qt::Horizontal);
    m_slider->setRange(range.lowest, range.usual);
    m_slider->setPageStep(range.usual / 24);
    m_slider->setObjectName(QStringLiteral("slider.") + utf8(m_key));
    m_days = new QDoubleSpinBox;
    m_days->setLocale(QLocale::c());
    m_days->setDecimals(2);
    m_days->setRange(range.lowest, range.highest);
    m_days->setObjectName(QStringLiteral("spin.") + utf8(m_key));
    m_days->setFixedWidth(m_days->fontMetrics().averageCharWidth() * 9 + 34);
    auto* row = new QHBoxLayout(m_editor);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    row->addWidget(m_slider, 1);
    row->addWidget(m_days);
    connect(m_slider, &QSlider::valueChanged, this, [this](int value) {
        if (m_filling) return;
        const QSignalBlocker quiet(m_days);
        m_days->setValue(value);
        changed();
    });
    connect(m_slider, &QSlider::sliderReleased, this, &SettingRow::settled);
    connect(m_days, &QDoubleSpinBox::valueChanged, this, [this](double value) {
        if (m_filling) return;
        const QSignalBlocker quiet(m_slider);
        m_slider->setValue(static_cast<int>(value));
        changed();
    });
    connect(m_days, &QDoubleSpinBox::editingFinished, this, &SettingRow::settled);
}

void SettingRow::buildChoice() {
    m_choice = new QComboBox;
    m_choice->setObjectName(QStringLiteral("choice.") + utf8(m_key));
    const QStringList codes = codesOf(m_key);
    for (const QString& code : codes) m_choice->addItem(code, code);
    auto* row = new QHBoxLayout(m_editor);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_choice);
    connect(m_choice, &QComboBox::currentIndexChanged, this, [this] {
        if (m_filling) return;
        Q_EMIT settled();
        changed();
        Q_EMIT settled();
    });
}

void SettingRow::buildSwitches() {
    auto* row = new FlowLayout(6, 0, m_editor); // wraps where the words are long
    const QStringList codes = codesOf(m_key);
    for (const QString& code : codes) {
        auto* box = new QCheckBox;
        box->setProperty("code", code);
        box->setObjectName(QStringLiteral("switch.%1.%2").arg(utf8(m_key), code));
        row->addWidget(box);
        m_switches << box;
        connect(box, &QCheckBox::toggled, this, [this] {
            if (m_filling) return;
            Q_EMIT settled();
            changed();
            Q_EMIT settled();
        });
    }
}

void SettingRow::buildSwitch() {
    m_switch = new QCheckBox;
    m_switch->setObjectName(QStringLiteral("switch.") + utf8(m_key));
    auto* row = new QHBoxLayout(m_editor);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_switch);
    connect(m_switch, &QCheckBox::toggled, this, [this] {
        if (m_filling) return;
        Q_EMIT settled();
        changed();
        Q_EMIT settled();
    });
}

QWidget* SettingRow::editor() const {
    if (m_slider) return m_slider;
    if (m_choice) return m_choice;
    if (m_switch) return m_switch;
    return m_switches.first();
}

void SettingRow::setChoices(const QStringList& words) {
    if (!m_choice || !codesOf(m_key).isEmpty()) return;
    const QString held = m_choice->currentData().toString();
    m_filling = true;
    m_choice->clear();
    m_choice->addItem(profileValueWords(m_key, {}), QString());
    for (const QString& word : words) m_choice->addItem(word, word);
    m_choice->setCurrentIndex(std::max(0, m_choice->findData(held)));
    m_filling = false;
}

QString SettingRow::value() const {
    if (m_spin) return QString::number(m_spin->value());
    if (m_days) return daysText(m_days->value());
    if (m_choice) return m_choice->currentData().toString();
    if (m_switch) return m_switch->isChecked() ? QStringLiteral("1") : QStringLiteral("0");
    QStringList codes;
    for (const QCheckBox* box : m_switches)
        if (box->isChecked()) codes << box->property("code").toString();
    return codes.join(QLatin1Char(';'));
}

void SettingRow::setValues(const std::string& value, const std::string& listValue) {
    m_filling = true;
    m_listValue = listValue;
    const QString text = utf8(value);
    if (m_spin && m_spin->value() != text.toInt()) m_spin->setValue(text.toInt());
    if (m_days && daysText(m_days->value()) != text) m_days->setValue(text.toDouble());
    if (m_slider) m_slider->setValue(static_cast<int>(text.toDouble()));
    if (m_choice) {
        if (m_choice->findData(text) < 0) m_choice->addItem(text, text); // a flag that no crime carries
        m_choice->setCurrentIndex(m_choice->findData(text));
    }
    if (m_switch) m_switch->setChecked(value == "1");
    const QStringList codes = text.split(QLatin1Char(';'), Qt::SkipEmptyParts);
    for (QCheckBox* box : std::as_const(m_switches))
        box->setChecked(codes.contains(box->property("code").toString()));
    m_filling = false;

    QStringList here = codes;
    QStringList list = utf8(listValue).split(QLatin1Char(';'), Qt::SkipEmptyParts);
    here.sort();
    list.sort();
    m_moved = m_switches.isEmpty() ? value != listValue : here != list;
    const QString mark = tr("%1 in the list").arg(profileValueWords(m_key, listValue));
    // A list of states has no room beside the label.
    m_reset->setText(m_switches.isEmpty() ? mark : tr("as in the list"));
    m_reset->setAccessibleName(tr("%1: back to %2").arg(profileKeyLabel(m_key), mark));
    m_reset->setToolTip(tr("Back to what the list uses: %1").arg(profileValueWords(m_key, listValue)));
    m_reset->setVisible(m_moved);
    setTone(m_label, m_moved ? TextTone::Warn : TextTone::Ink);
}

void SettingRow::changed() {
    Q_EMIT valueChanged(m_key, value());
}

void SettingRow::retranslate() {
    const QString label = profileKeyLabel(m_key);
    const QString help = profileKeyHelp(m_key);
    m_label->setText(label);
    m_label->setToolTip(help);
    for (QWidget* control : std::initializer_list<QWidget*>{m_slider, m_spin, m_days, m_choice, m_switch}) {
        if (!control) continue;
        control->setAccessibleName(label);
        control->setAccessibleDescription(help);
        control->setToolTip(help);
    }
    if (m_slider) m_slider->setAccessibleName(tr("%1, slider").arg(label));
    if (m_spin && m_key.ends_with("_days")) m_spin->setSuffix(tr(" d"));
    if (m_days) m_days->setSuffix(tr(" d"));
    if (m_switch) m_switch->setText(tr("days × number of offences"));
    if (m_choice)
        for (int i = 0; i < m_choice->count(); ++i)
            m_choice->setItemText(i,
                                  profileValueWords(m_key, m_choice->itemData(i).toString().toStdString()));
    for (QCheckBox* box : std::as_const(m_switches)) {
        box->setText(profileValueWords(m_key, box->property("code").toString().toStdString()));
        box->setAccessibleName(tr("%1: %2").arg(label, box->text()));
        box->setToolTip(help);
    }
}

} // namespace harmdesk::views
