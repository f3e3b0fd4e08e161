// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace harmdesk::views {

/// The protective marking, top and bottom of the window: bold on its own dark ground, used for nothing else.
class MarkingBanner : public QWidget {
    Q_OBJECT
public:
    explicit MarkingBanner(QWidget* parent = nullptr);
    void setText(const QString& text);
    QString text() const { return m_text; }
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QString m_text;
};

} // namespace harmdesk::views
