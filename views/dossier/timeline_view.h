// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/tables/timeline.h"

#include <QWidget>

namespace harmdesk::views {

/// Paints a suspect's timeline: lanes of allegations, arrests, bail and RUI, court and orders; the counted
/// window tinted, the as-at date a line, a long gap named. The sentence of the timeline is its accessible
/// description. Left and Right move over the marks, Home and End to the first and last; the mark's words show
/// beneath.
class TimelineView : public QWidget {
    Q_OBJECT
public:
    explicit TimelineView(QWidget* parent = nullptr);
    void setTimeline(tables::Timeline timeline);
    const tables::Timeline& timeline() const { return m_timeline; }
    /// The mark the keyboard stands on, -1 = none.
    int currentMark() const { return m_current; }
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    /// The words of the mark under the mouse or the keyboard; empty = none.
    void markDescribed(const QString& text);

protected:
    bool event(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;

private:
    struct Geometry {
        int lane = 0; ///< height of a lane
        int top = 0;  ///< of the first lane
        int left = 0; ///< of the axis
        int right = 0;
        int axis = 0; ///< y of the axis line
    };
    Geometry geometryNow() const;
    qreal xOf(const Geometry& g, Date date) const;
    QRectF markRect(const Geometry& g, const tables::TimelineMark& mark) const;
    int markAt(QPointF pos) const;
    void paintFrame(QPainter& painter, const Geometry& g) const;
    void paintAxis(QPainter& painter, const Geometry& g) const;
    void paintGaps(QPainter& painter, const Geometry& g) const;
    void paintMark(QPainter& painter, const Geometry& g, const tables::TimelineMark& mark) const;
    void paintLabels(QPainter& painter, const Geometry& g) const;
    void setCurrent(int mark);

    tables::Timeline m_timeline;
    int m_current = -1;
};

/// The key above the timeline: what filled, open, solid and dashed marks mean.
class TimelineKey : public QWidget {
    Q_OBJECT
public:
    explicit TimelineKey(QWidget* parent = nullptr);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent* event) override;
};

} // namespace harmdesk::views
