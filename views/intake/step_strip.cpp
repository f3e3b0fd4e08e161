// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/intake/step_strip.h"

#include "views/common/theme.h"

#include <QButtonGroup>
#include <QEvent>
#include <QHBoxLayout>
#include <QPainter>

namespace harmdesk::views {

namespace {

constexpr int kSign = 20;    // px: circle or icon before the name
constexpr int kPadding = 12; // px at each side
constexpr int kGap = 8;

QColor stateColour(StepState state) {
    const Tokens& t = theme().tokens();
    switch (state) {
    case StepState::Done:
        return t.ok;
    case StepState::NeedsYou:
        return t.warn;
    case StepState::Working:
        return t.accent;
    case StepState::NotYet:
        return t.ink3;
    }
    return t.ink3;
}

} // namespace

StepButton::StepButton(int number, QWidget* parent)
    : QAbstractButton(parent)
    , m_number(number) {
    setCheckable(true);
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::PointingHandCursor);
    connect(&theme(), &Theme::changed, this, QOverload<>::of(&QWidget::update));
}

QString StepButton::stateText(StepState state) {
    switch (state) {
    case StepState::Done:
        return tr("done");
    case StepState::NeedsYou:
        return tr("needs you");
    case StepState::Working:
        return tr("working");
    case StepState::NotYet:
        return tr("not yet");
    }
    return {};
}

void StepButton::setStep(const QString& name, StepState state) {
    m_name = name;
    m_state = state;
    setText(name);
    setAccessibleName(tr("Step %1, %2: %3").arg(m_number).arg(name, stateText(state)));
    updateGeometry();
    update();
}

QSize StepButton::sizeHint() const {
    const QFontMetrics name(theme().font(TextStyle::BodyStrong));
    const QFontMetrics state(theme().font(TextStyle::Caption));
    const int text = std::max(name.horizontalAdvance(m_name), state.horizontalAdvance(stateText(m_state)));
    return {2 * kPadding + kSign + kGap + text + 2, name.height() + state.height() + 12};
}

void StepButton::paintEvent(QPaintEvent* /*event*/) {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Tokens& t = theme().tokens();
    if (underMouse() && !isChecked()) painter.fillRect(rect(), t.hair);
    const QRect sign(kPadding, (height() - kSign) / 2, kSign, kSign);
    const QColor colour = stateColour(m_state);
    if (m_state == StepState::Done || m_state == StepState::NeedsYou) {
        const QString icon =
            m_state == StepState::Done ? QStringLiteral("check-circle") : QStringLiteral("warning");
        painter.drawPixmap(sign.topLeft(), theme().iconPixmap(icon, kSign, colour, devicePixelRatioF()));
    } else {
        painter.setPen(QPen(colour, 1.2));
        painter.drawEllipse(QRectF(sign).adjusted(1, 1, -1, -1));
        painter.setFont(theme().font(TextStyle::HeaderCell));
        painter.drawText(sign, Qt::AlignCenter, QString::number(m_number));
    }
    const QFontMetrics nameMetrics(theme().font(TextStyle::BodyStrong));
    const QFontMetrics stateMetrics(theme().font(TextStyle::Caption));
    const int left = sign.right() + 1 + kGap;
    const int top = (height() - nameMetrics.height() - stateMetrics.height()) / 2;
    painter.setFont(theme().font(isChecked() ? TextStyle::BodyStrong : TextStyle::Body));
    painter.setPen(isChecked() ? t.accent : t.ink);
    painter.drawText(QRect(left, top, width() - left, nameMetrics.height()), Qt::AlignLeft | Qt::AlignVCenter,
                     m_name);
    painter.setFont(theme().font(TextStyle::Caption));
    painter.setPen(colour);
    painter.drawText(QRect(left, top + nameMetrics.height(), width() - left, stateMetrics.height()),
                     Qt::AlignLeft | Qt::AlignVCenter, stateText(m_state));
    if (isChecked()) painter.fillRect(QRect(0, height() - 3, width(), 3), t.accent);
    if (hasFocus()) {
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(t.accent, 2));
        painter.drawRoundedRect(QRectF(rect()).adjusted(2, 2, -2, -4), 4, 4);
    }
}

StepStrip::StepStrip(WizardState& state, QWidget* parent)
    : QWidget(parent)
    , m_state(state) {
    setObjectName(QStringLiteral("stepStrip"));
    auto* const layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(2);
    auto* const group = new QButtonGroup(this);
    static const char* const names[] = {"stepFiles", "stepFormat", "stepMapping", "stepCheck", "stepImport"};
    for (int i = 0; i < kWizardSteps; ++i) {
        auto* const button = new StepButton(i + 1);
        button->setObjectName(QLatin1String(names[i]));
        m_buttons[static_cast<std::size_t>(i)] = button;
        group->addButton(button, i);
        layout->addWidget(button);
    }
    connect(group, &QButtonGroup::idClicked, this,
            [this](int id) { Q_EMIT stepChosen(static_cast<WizardStep>(id)); });
    connect(&state, &WizardState::statesChanged, this, &StepStrip::refresh);
    connect(&state, &WizardState::specChanged, this, &StepStrip::refresh);
    connect(&state, &WizardState::stepChanged, this, &StepStrip::refresh);
    refresh();
}

QString StepStrip::stepName(WizardStep step) {
    switch (step) {
    case WizardStep::Files:
        return tr("Files");
    case WizardStep::Format:
        return tr("Format");
    case WizardStep::Mapping:
        return tr("Mapping");
    case WizardStep::Check:
        return tr("Check");
    case WizardStep::Import:
        return tr("Import");
    }
    return {};
}

void StepStrip::refresh() {
    for (int i = 0; i < kWizardSteps; ++i) {
        const auto step = static_cast<WizardStep>(i);
        StepButton* const button = m_buttons[static_cast<std::size_t>(i)];
        button->setStep(stepName(step), m_state.stateOf(step));
        button->setChecked(step == m_state.step());
        button->setToolTip(m_state.reasonOf(step));
    }
}

void StepStrip::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) refresh();
}

} // namespace harmdesk::views
