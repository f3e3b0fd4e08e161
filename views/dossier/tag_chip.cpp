// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/dossier/tag_chip.h"

#include <QPainter>

namespace harmdesk::views {

namespace {
constexpr int kIcon = 14;
QFont chipFont() {
    QFont font = theme().font(TextStyle::Caption);
    font.setWeight(QFont::Medium);
    return font;
}
} // namespace

TagChip::TagChip(const QString& icon, const QString& text, TagTone tone, QWidget* parent)
    : QWidget(parent)
    , m_icon(icon)
    , m_text(text)
    , m_tone(tone) {
    setAccessibleName(text);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    connect(&theme(), &Theme::changed, this, [this] { update(); });
}

QSize TagChip::sizeHint() const {
    const QFontMetrics metrics(chipFont());
    return {metrics.horizontalAdvance(m_text) + kIcon + 17, metrics.height() + 5};
}

void TagChip::paintEvent(QPaintEvent*) {
    const Tokens& t = theme().tokens();
    QColor ink = t.ink2;
    QColor edge = t.line;
    QColor fill = t.base;
    switch (m_tone) {
    case TagTone::Neutral:
        break;
    case TagTone::Accent:
        ink = t.accent, edge = t.accentLine, fill = t.accentSoft;
        break;
    case TagTone::Warn:
        ink = t.warn, edge = t.warnLine, fill = t.warnSoft;
        break;
    case TagTone::Danger:
        ink = t.danger, edge = t.dangerLine, fill = t.dangerSoft;
        break;
    case TagTone::Ok:
        ink = t.ok, edge = t.okLine, fill = t.okSoft;
        break;
    }
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(edge);
    painter.setBrush(fill);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 3, 3);
    painter.drawPixmap(QPointF(6, (height() - kIcon) / 2.0),
                       theme().iconPixmap(m_icon, kIcon, ink, devicePixelRatioF()));
    painter.setFont(chipFont());
    painter.setPen(ink);
    painter.drawText(rect().adjusted(kIcon + 10, 0, -4, 0), Qt::AlignLeft | Qt::AlignVCenter, m_text);
}

} // namespace harmdesk::views
