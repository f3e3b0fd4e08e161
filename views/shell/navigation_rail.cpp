// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/shell/navigation_rail.h"

#include "views/common/style_props.h"

#include <QKeyEvent>
#include <QPainter>
#include <QVBoxLayout>
#include <algorithm>

namespace harmdesk::views {

namespace {

constexpr int kWide = 60; // wider only as far as a label of another language needs
constexpr int kWidest = 84;
constexpr int kNarrow = 44;
constexpr int kIcon = 18;

class RailButton : public QAbstractButton {
public:
    RailButton(QString icon, QWidget* parent)
        : QAbstractButton(parent)
        , m_icon(std::move(icon)) {
        setCheckable(true);
        setAutoExclusive(true);
        setFocusPolicy(Qt::StrongFocus);
        setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
        setFont(theme().font(TextStyle::Caption));
        setAttribute(Qt::WA_Hover);
    }
    void setLabelShown(bool shown) {
        m_label = shown;
        updateGeometry();
        update();
    }
    QSize sizeHint() const override {
        return m_label ? QSize(kWide, kIcon + 20 + fontMetrics().height()) : QSize(kNarrow, kIcon + 22);
    }
    /// Never what keeps a window from getting lower: without room the labels go.
    QSize minimumSizeHint() const override { return {kNarrow, kIcon + 6}; }

protected:
    void paintEvent(QPaintEvent*) override {
        const Tokens& t = theme().tokens();
        QPainter painter(this);
        if (isChecked()) {
            painter.fillRect(rect(), t.base);
            painter.fillRect(QRect(0, 0, 3, height()), t.accent);
        } else if (underMouse()) {
            painter.fillRect(rect(), t.hair);
        }
        const QColor ink = isChecked() ? t.accent : t.ink2;
        const int top = m_label ? 9 : (height() - kIcon) / 2;
        painter.drawPixmap(QPoint((width() - kIcon) / 2, top),
                           theme().iconPixmap(m_icon, kIcon, ink, devicePixelRatioF()));
        if (m_label) {
            QFont font = theme().font(isChecked() ? TextStyle::HeaderCell : TextStyle::Caption);
            painter.setFont(font);
            painter.setPen(ink);
            const QRect textRect(1, top + kIcon + 3, width() - 2, fontMetrics().height() + 2);
            painter.drawText(textRect, Qt::AlignHCenter | Qt::AlignTop,
                             QFontMetrics(font).elidedText(text(), Qt::ElideRight, textRect.width()));
        }
        if (hasFocus()) {
            painter.setPen(QPen(t.accent, 2));
            painter.drawRect(rect().adjusted(2, 2, -2, -2));
        }
    }

private:
    QString m_icon;
    bool m_label = true;
};

} // namespace

NavigationRail::NavigationRail(QWidget* parent)
    : QFrame(parent) {
    setObjectName(QStringLiteral("navigationRail"));
    setSurface(this, Surface::Rail);
    setEdge(this, Edge::Right);
    m_layout = new QVBoxLayout(this);
    m_layout->setContentsMargins(0, 4, 1, 4);
    m_layout->setSpacing(2);
    m_layout->addStretch(1);
    setFixedWidth(kWide);
}

void NavigationRail::addPage(const QString& pageId, const QString& icon, const QString& title, bool atEnd) {
    auto* button = new RailButton(icon, this);
    button->setObjectName(QStringLiteral("rail.") + pageId);
    button->installEventFilter(this);
    button->setLabelShown(m_labels);
    connect(button, &QAbstractButton::clicked, this, [this, pageId] { Q_EMIT pageChosen(pageId); });
    m_layout->insertWidget(atEnd ? m_layout->count() : m_top, button);
    if (!atEnd) ++m_top;
    m_buttons.insert(pageId, button);
    m_ordered << button;
    setTitle(pageId, title);
}

void NavigationRail::setTitle(const QString& pageId, const QString& title) {
    QAbstractButton* button = m_buttons.value(pageId);
    if (!button) return;
    button->setText(title);
    button->update();
    fitWidth();
}

void NavigationRail::setToolTip(const QString& pageId, const QString& text) {
    QAbstractButton* button = m_buttons.value(pageId);
    if (!button) return;
    button->setToolTip(text);
    button->setAccessibleName(tr("Page %1").arg(text));
}

void NavigationRail::fitWidth() {
    if (!m_labels) {
        setFixedWidth(kNarrow);
        return;
    }
    int widest = kWide;
    const QFontMetrics metrics(theme().font(TextStyle::HeaderCell));
    for (const QAbstractButton* button : std::as_const(m_ordered))
        widest = std::max(widest, metrics.horizontalAdvance(button->text()) + 8);
    setFixedWidth(std::min(widest, kWidest));
}

void NavigationRail::setCurrent(const QString& pageId) {
    if (QAbstractButton* button = m_buttons.value(pageId)) button->setChecked(true);
}

void NavigationRail::setLabelsShown(bool shown) {
    if (m_labels == shown) return;
    m_labels = shown;
    fitWidth();
    for (QAbstractButton* button : std::as_const(m_ordered))
        static_cast<RailButton*>(button)->setLabelShown(shown);
}

bool NavigationRail::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent*>(event)->key();
        const qsizetype at = m_ordered.indexOf(qobject_cast<QAbstractButton*>(watched));
        const qsizetype next = key == Qt::Key_Down ? at + 1 : key == Qt::Key_Up ? at - 1 : -1;
        if ((key == Qt::Key_Down || key == Qt::Key_Up) && next >= 0 && next < m_ordered.size()) {
            m_ordered[next]->setFocus(Qt::TabFocusReason);
            return true;
        }
        if (key == Qt::Key_Return || key == Qt::Key_Enter) {
            m_ordered[at]->click();
            return true;
        }
    }
    return QFrame::eventFilter(watched, event);
}

} // namespace harmdesk::views
