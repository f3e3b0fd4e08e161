// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLabel>

namespace harmdesk::views {

/// A one-line label that ends in "…" where it finds no room; the tool tip then has the whole.
class ElidedLabel : public QLabel {
    Q_OBJECT
public:
    explicit ElidedLabel(const QString& text = {}, QWidget* parent = nullptr);
    QSize minimumSizeHint() const override;
    bool event(QEvent* event) override;

protected:
    void paintEvent(QPaintEvent* event) override;
};

} // namespace harmdesk::views
