// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractButton>

namespace harmdesk::views {

/// A filter in words. A locked one (a rule of the profile) carries a padlock; one of the user's has a × and
/// goes away by a click on it, by Delete or Backspace. A click elsewhere on it is `clicked`.
class FilterChip : public QAbstractButton {
    Q_OBJECT
public:
    enum class Kind { Locked, Removable };
    FilterChip(Kind kind, const QString& text, QWidget* parent = nullptr);
    /// Short form, used where a part of the long text that says something finds no room.
    void setShortText(const QString& text);
    void setChipText(const QString& text);
    /// How wide it is to be where it may be this wide at most: never an empty box, never less than the minimum.
    int widthWithin(int room) const;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void removeRequested();

protected:
    void paintEvent(QPaintEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    int widthFor(const QString& text) const;
    QRect closeRect() const;
    Kind m_kind;
    QString m_short;
};

} // namespace harmdesk::views
