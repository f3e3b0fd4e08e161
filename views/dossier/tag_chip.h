// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/common/style_props.h"

#include <QWidget>

namespace harmdesk::views {

/// A word with its icon in a bordered box: "RUI since 7 Oct 2026".
class TagChip : public QWidget {
    Q_OBJECT
public:
    TagChip(const QString& icon, const QString& text, TagTone tone, QWidget* parent = nullptr);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QString m_icon;
    QString m_text;
    TagTone m_tone;
};

} // namespace harmdesk::views
