// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/common/theme.h"

#include <QWidget>

namespace harmdesk::views {

/// An icon of the set beside a text, in one token's colour; follows the scheme. Decoration: the text beside
/// it speaks.
class IconLabel : public QWidget {
    Q_OBJECT
public:
    explicit IconLabel(const QString& name, int size = 14, QColor Tokens::*color = &Tokens::ink2,
                       QWidget* parent = nullptr);
    void setIcon(const QString& name, QColor Tokens::*color);
    QSize sizeHint() const override { return {m_size, m_size}; }
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QString m_name;
    int m_size;
    QColor Tokens::*m_color;
};

} // namespace harmdesk::views
