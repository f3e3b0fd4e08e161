// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/ranking/selection_line.h"

#include "views/common/elided_label.h"
#include "views/common/key_hint.h"
#include "views/common/style_props.h"
#include "views/common/theme.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>

namespace harmdesk::views {

namespace {
constexpr int kSwatch = 12;
constexpr int kGap = 14;
} // namespace

GroupFigures::GroupFigures(QWidget* parent)
    : QWidget(parent) {
    setFont(theme().font(TextStyle::Body));
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(&theme(), &Theme::changed, this, QOverload<>::of(&QWidget::update));
}

void GroupFigures::setSpec(const charts::ChartSpec& spec) {
    m_spec = spec;
    setAccessibleName(spec.sentence);
    setToolTip(spec.categoryDetails.join(QLatin1Char('\n')));
    update();
}

QSize GroupFigures::sizeHint() const {
    return {240, std::max(kSwatch, fontMetrics().height()) + 2};
}

void GroupFigures::paintEvent(QPaintEvent*) {
    const Tokens& t = theme().tokens();
    QPainter painter(this);
    painter.setFont(font());
    const QFontMetrics m = fontMetrics();
    int x = 0;
    for (qsizetype i = 0; i < m_spec.categories.size(); ++i) {
        const auto group = m_spec.categoryGroups[static_cast<std::size_t>(i)];
        const QStringList parts = m_spec.valueLabels[i].split(QLatin1Char('\t'));
        int wide = kSwatch + 5;
        for (const QString& part : parts) wide += m.horizontalAdvance(part) + 5;
        if (x + wide > width()) break;
        if (group) theme().fillGroup(painter, QRectF(x, (height() - kSwatch) / 2, kSwatch, kSwatch), *group);
        int at = x + kSwatch + 5;
        for (qsizetype p = 0; p < parts.size(); ++p) {
            painter.setPen(p == 0 ? t.ink : t.ink2);
            painter.drawText(QRect(at, 0, m.horizontalAdvance(parts[p]) + 2, height()),
                             Qt::AlignLeft | Qt::AlignVCenter, parts[p]);
            at += m.horizontalAdvance(parts[p]) + 5;
        }
        x += wide + kGap;
    }
}

SelectionLine::SelectionLine(QWidget* parent)
    : QFrame(parent)
    , m_name(new ElidedLabel)
    , m_ref(makeLabel({}, TextStyle::Body, TextTone::Second))
    , m_score(makeLabel({}, TextStyle::BodyStrong))
    , m_figures(new GroupFigures)
    , m_dossier(new KeyButton(QString(), QKeySequence(Qt::Key_Enter))) {
    setObjectName(QStringLiteral("selectionLine"));
    setStyleProperty(this, "surface", QStringLiteral("selection"));
    m_name->setObjectName(QStringLiteral("lineName"));
    m_name->setFont(theme().font(TextStyle::BodyStrong));
    m_dossier->setObjectName(QStringLiteral("lineDossierButton"));
    setButtonKind(m_dossier, ButtonKind::Primary);
    // The one coloured band of the page: the selection's own colour, as in the table.
    setAutoFillBackground(true);
    const auto paint = [this] {
        QPalette colours = palette();
        colours.setColor(QPalette::Window, theme().tokens().accentSoft);
        setPalette(colours);
    };
    connect(&theme(), &Theme::changed, this, paint);
    paint();

    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(12, 3, 12, 3);
    layout->setSpacing(12);
    layout->addWidget(m_name);
    layout->addWidget(m_ref);
    layout->addWidget(m_score);
    layout->addWidget(m_figures, 1);
    layout->addWidget(m_dossier);
    connect(m_dossier, &QPushButton::clicked, this, &SelectionLine::dossierRequested);
    retranslate();
}

void SelectionLine::show(const tables::PaneSummary& summary, const QString& nominalRef,
                         const charts::ChartSpec& byGroup) {
    m_name->setText(summary.name);
    m_ref->setText(nominalRef);
    m_score->setText(summary.facts.size() > 1 ? summary.facts[1].value : QString());
    m_figures->setSpec(byGroup);
}

void SelectionLine::retranslate() {
    m_dossier->setText(tr("Dossier"));
    m_dossier->setAccessibleName(tr("Open the dossier"));
}

void SelectionLine::changeEvent(QEvent* event) {
    QFrame::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) retranslate();
}

EdgeTab::EdgeTab(const QString& icon, QWidget* parent)
    : QAbstractButton(parent)
    , m_icon(icon) {
    setCheckable(true);
    setFocusPolicy(Qt::StrongFocus);
    setFont(theme().font(TextStyle::Body));
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    connect(&theme(), &Theme::changed, this, QOverload<>::of(&QWidget::update));
}

QSize EdgeTab::sizeHint() const {
    return {std::max(28, fontMetrics().height() + 12), fontMetrics().horizontalAdvance(text()) + 16 + 6 + 18};
}

void EdgeTab::paintEvent(QPaintEvent*) {
    const Tokens& t = theme().tokens();
    QPainter painter(this);
    painter.fillRect(rect(), isChecked() ? t.accentSoft : t.win);
    painter.fillRect(QRect(0, height() - 1, width(), 1), t.line);
    if (hasFocus()) {
        painter.setPen(QPen(t.accent, 2));
        painter.drawRect(rect().adjusted(1, 1, -1, -1));
    }
    const QColor ink = isChecked() ? t.accent : t.ink2;
    painter.drawPixmap(QPoint((width() - 16) / 2, 8),
                       theme().iconPixmap(m_icon, 16, ink, devicePixelRatioF()));
    painter.translate(width(), 30);
    painter.rotate(90);
    painter.setPen(ink);
    painter.setFont(font());
    painter.drawText(QRect(0, 0, height() - 30, width()), Qt::AlignLeft | Qt::AlignVCenter, text());
}

} // namespace harmdesk::views
