// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/common/search_field.h"

#include "views/common/key_hint.h"
#include "views/common/theme.h"

#include <QKeyEvent>
#include <QPainter>

namespace harmdesk::views {

SearchField::SearchField(const QString& placeholder, const QKeySequence& keys, QWidget* parent)
    : QLineEdit(parent)
    , m_hint(keys.toString(QKeySequence::NativeText)) {
    setPlaceholder(placeholder);
    addAction(theme().icon(QStringLiteral("search"), &Tokens::ink2, &Tokens::ink2),
              QLineEdit::LeadingPosition);
    setClearButtonEnabled(true);
    m_timer.setSingleShot(true);
    m_timer.setInterval(kDebounceMs);
    connect(&m_timer, &QTimer::timeout, this, &SearchField::flush);
    connect(this, &QLineEdit::textChanged, this, [this] { m_timer.start(); });
    connect(this, &QLineEdit::returnPressed, this, &SearchField::flush);
}

void SearchField::setPlaceholder(const QString& placeholder) {
    setPlaceholderText(placeholder);
    setAccessibleName(placeholder);
}

void SearchField::flush() {
    m_timer.stop();
    if (text() == m_told) return;
    m_told = text();
    Q_EMIT searchChanged(m_told);
}

void SearchField::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Escape && !text().isEmpty()) {
        clear();
        flush();
        event->accept();
        return;
    }
    QLineEdit::keyPressEvent(event);
}

void SearchField::paintEvent(QPaintEvent* event) {
    QLineEdit::paintEvent(event);
    if (m_hint.isEmpty() || !text().isEmpty()) return;
    const QSize box = KeyHint::boxSize(m_hint);
    // Only where the placeholder still has room beside it.
    if (width() < 34 + fontMetrics().horizontalAdvance(placeholderText()) + box.width() + 16) return;
    const Tokens& t = theme().tokens();
    QPainter painter(this);
    KeyHint::paintBox(painter, QRect(QPoint(width() - box.width() - 7, (height() - box.height()) / 2), box),
                      m_hint, t.ink2, t.line, t.base);
}

} // namespace harmdesk::views
