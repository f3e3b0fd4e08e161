// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QKeySequence>
#include <QLabel>
#include <QPushButton>

namespace harmdesk::views {

/// A key in a small box ("Ctrl+F").
class KeyHint : public QLabel {
    Q_OBJECT
public:
    explicit KeyHint(const QKeySequence& keys, QWidget* parent = nullptr);
    explicit KeyHint(const QString& text, QWidget* parent = nullptr);
    void setKeys(const QKeySequence& keys);

    /// The box alone, for widgets that paint it themselves; right edge and vertical centre given.
    static void paintBox(QPainter& painter, const QRect& box, const QString& text, const QColor& ink,
                         const QColor& edge, const QColor& fill);
    static QSize boxSize(const QString& text);
};

/// A push button with its key shown in a box after the text. The shortcut itself belongs to the action behind
/// it.
class KeyButton : public QPushButton {
    Q_OBJECT
public:
    KeyButton(const QString& text, const QKeySequence& keys, QWidget* parent = nullptr);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }
    void setHintVisible(bool visible);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QString m_hint;
    bool m_hintVisible = true;
};

} // namespace harmdesk::views
