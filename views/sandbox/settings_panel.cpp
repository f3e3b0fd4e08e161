// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/sandbox/settings_panel.h"

#include "models/domain/profile_keys.h"
#include "models/domain/profile_words.h"
#include "views/common/style_props.h"
#include "views/sandbox/setting_row.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDateEdit>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QVBoxLayout>
#include <algorithm>

namespace harmdesk::views {

namespace {

constexpr int kCharacters = 50; // width of the panel in characters of the body font

/// Tab leaves the field instead of going from the day to the month and the year (arrow keys do).
class DayEdit : public QDateEdit {
public:
    using QDateEdit::QDateEdit;

protected:
    bool focusNextPrevChild(bool next) override { return QAbstractSpinBox::focusNextPrevChild(next); }
};

QPushButton* resetButton(const char* name) {
    auto* button = new QPushButton;
    button->setObjectName(QLatin1String(name));
    setButtonKind(button, ButtonKind::Link);
    button->setIcon(theme().icon(QStringLiteral("undo"), &Tokens::accent, &Tokens::accent));
    QSizePolicy keeps = button->sizePolicy();
    keeps.setRetainSizeWhenHidden(true);
    button->setSizePolicy(keeps);
    return button;
}

void mark(QPushButton* button, bool moved, const QString& text, const QString& of) {
    button->setText(text);
    button->setAccessibleName(SettingsPanel::tr("%1: back to %2").arg(of, text));
    button->setVisible(moved);
}

QDate qdate(Date date) {
    return date.isNull() ? QDate() : QDate(date.year(), date.month(), date.day());
}

} // namespace

SettingsPanel::SettingsPanel(QWidget* parent)
    : QFrame(parent) {
    setObjectName(QStringLiteral("sandboxSettings"));
    setSurface(this, Surface::Win);
    setEdge(this, Edge::Right);
    setFixedWidth(fontMetrics().averageCharWidth() * kCharacters);
    auto* content = new QWidget;
    setSurface(content, Surface::Win);
    auto* column = new QVBoxLayout(content);
    column->setContentsMargins(12, 8, 12, 12);
    column->setSpacing(6);
    for (const std::string_view key : kProfileKeys) {
        auto* row = new SettingRow(std::string(key));
        m_rows << row;
        column->addWidget(row);
        connect(row, &SettingRow::valueChanged, this, &SettingsPanel::moveSetting);
        connect(row, &SettingRow::settled, this, &SettingsPanel::settled);
        if (key == "date_basis") column->insertWidget(column->count() - 1, buildRest());
    }
    column->addStretch(1);
    auto* area = new QScrollArea;
    area->setObjectName(QStringLiteral("sandboxSettingsArea"));
    area->setFocusPolicy(Qt::NoFocus);
    area->setWidgetResizable(true);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->setFrameShape(QFrame::NoFrame);
    area->setWidget(content);
    auto* whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(area);
}

QWidget* SettingsPanel::buildRest() {
    auto* box = new QWidget;
    auto* column = new QVBoxLayout(box);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    const auto add = [column](const QString& title, QPushButton* reset, QWidget* editor) {
        auto* head = new QHBoxLayout;
        head->setSpacing(4);
        auto* label = makeLabel(title, TextStyle::BodyStrong);
        label->setBuddy(editor);
        label->setWordWrap(true);
        head->addWidget(label, 1);
        head->addWidget(reset);
        column->addLayout(head);
        column->addWidget(editor);
        column->addSpacing(6);
    };
    m_asAt = new DayEdit;
    m_asAt->setObjectName(QStringLiteral("sandboxAsAt"));
    m_asAt->setAccessibleName(tr("As-at date"));
    m_asAt->setLocale(QLocale()); // not the window's: that one keeps the language it was made in
    m_asAt->setDisplayFormat(QStringLiteral("d MMM yyyy"));
    m_asAt->setCalendarPopup(true);
    m_asAt->setDateRange(QDate(1900, 1, 1), QDate(9999, 12, 31));
    m_asAtReset = resetButton("reset.as_at");
    add(tr("As-at date"), m_asAtReset, m_asAt);
    m_index = new QComboBox;
    m_index->setObjectName(QStringLiteral("sandboxIndex"));
    m_index->setAccessibleName(tr("Version of the harm index"));
    m_index->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_indexReset = resetButton("reset.index");
    add(tr("Harm index"), m_indexReset, m_index);
    m_median = new QCheckBox(tr("count their class median"));
    m_median->setObjectName(QStringLiteral("sandboxMedian"));
    m_median->setAccessibleName(tr("Unmapped offences count the median of their class"));
    m_median->setToolTip(tr("Offences without a value in the index count the median of the values of their "
                            "Home Office class."));
    m_medianReset = resetButton("reset.median");
    add(tr("Unmapped offences"), m_medianReset, m_median);

    connect(m_asAt, &QDateEdit::dateChanged, this, [this](QDate date) {
        if (m_filling) return;
        cases::SandboxState state = m_state;
        if (const auto day = Date::fromYmd(date.year(), date.month(), date.day())) state.asAt = *day;
        moveRest(state, QStringLiteral("as_at"));
    });
    connect(m_asAt, &QDateEdit::editingFinished, this, &SettingsPanel::settled);
    connect(m_index, &QComboBox::currentIndexChanged, this, [this] {
        if (m_filling) return;
        cases::SandboxState state = m_state;
        state.indexName = m_index->currentData().toString().toStdString();
        Q_EMIT settled();
        moveRest(state, QStringLiteral("index"));
    });
    connect(m_median, &QCheckBox::toggled, this, [this](bool on) {
        if (m_filling) return;
        cases::SandboxState state = m_state;
        state.unmappedAtMedian = on;
        Q_EMIT settled();
        moveRest(state, QStringLiteral("median"));
    });
    const auto back = [this](QPushButton* button, QWidget* focus, auto reset) {
        connect(button, &QPushButton::clicked, this, [this, focus, reset] {
            cases::SandboxState state = m_state;
            reset(state);
            focus->setFocus(Qt::OtherFocusReason);
            Q_EMIT settled();
            moveRest(state, QStringLiteral("reset"));
            Q_EMIT settled();
        });
    };
    back(m_asAtReset, m_asAt, [this](cases::SandboxState& state) { state.asAt = m_real.asAt; });
    back(m_indexReset, m_index, [](cases::SandboxState& state) { state.indexName.clear(); });
    back(m_medianReset, m_median, [](cases::SandboxState& state) { state.unmappedAtMedian = false; });
    connect(&theme(), &Theme::changed, this, [this] {
        for (QPushButton* button : {m_asAtReset, m_indexReset, m_medianReset})
            button->setIcon(theme().icon(QStringLiteral("undo"), &Tokens::accent, &Tokens::accent));
    });
    return box;
}

SettingRow* SettingsPanel::row(const std::string& key) const {
    const auto it = std::find_if(m_rows.begin(), m_rows.end(),
                                 [&key](const SettingRow* row) { return row->key() == key; });
    return it == m_rows.end() ? nullptr : *it;
}

QWidget* SettingsPanel::firstControl() const {
    return m_rows.first()->editor();
}

void SettingsPanel::setChoices(const QStringList& flags, const QStringList& indexNames,
                               const QString& indexInUse) {
    m_filling = true;
    row("eligible_flag")->setChoices(flags);
    m_index->clear();
    m_index->addItem(indexInUse, QString());
    for (const QString& name : indexNames)
        if (name != indexInUse) m_index->addItem(name, name);
    m_index->setEnabled(m_index->count() > 1);
    m_index->setToolTip(m_index->count() > 1 ? QString() : tr("The case holds one version of the index."));
    m_index->setCurrentIndex(std::max(0, m_index->findData(QString::fromStdString(m_state.indexName))));
    m_filling = false;
}

void SettingsPanel::show(const cases::SandboxState& state, const cases::SandboxState& real) {
    m_filling = true;
    m_state = state;
    m_real = real;
    for (SettingRow* row : std::as_const(m_rows))
        row->setValues(profileValue(state.profile, row->key()), profileValue(real.profile, row->key()));
    if (!state.asAt.isNull()) m_asAt->setDate(qdate(state.asAt));
    m_index->setCurrentIndex(std::max(0, m_index->findData(QString::fromStdString(state.indexName))));
    m_median->setChecked(state.unmappedAtMedian);
    mark(m_asAtReset, state.asAt != real.asAt, tr("%1 in the list").arg(real.asAt.display()),
         tr("As-at date"));
    mark(m_indexReset, !state.indexName.empty(), tr("%1 in the list").arg(m_index->itemText(0)),
         tr("Harm index"));
    mark(m_medianReset, state.unmappedAtMedian, tr("0 in the list"), tr("Unmapped offences"));
    m_filling = false;
}

void SettingsPanel::moveSetting(const std::string& key, const QString& value) {
    cases::SandboxState state = m_state;
    if (!setProfileValue(state.profile, key, value.toStdString())) return; // controls offer allowed values
    const auto differences = profileDifferences(m_real.profile, state.profile);
    const bool moved = std::any_of(differences.begin(), differences.end(),
                                   [&key](const ProfileDifference& d) { return d.key == key; });
    // The same set in another order is what the list uses.
    if (!moved && !setProfileValue(state.profile, key, profileValue(m_real.profile, key))) return;
    moveRest(state, QString::fromStdString(key));
}

void SettingsPanel::moveRest(const cases::SandboxState& state, const QString& control) {
    if (state == m_state) return;
    Q_EMIT stateWanted(state, control);
}

} // namespace harmdesk::views
