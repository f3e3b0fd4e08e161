// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/base/resources.h"
#include "views/common/theme.h"

#include <QIconEngine>
#include <QPixmapCache>
#include <QSvgRenderer>
#include <cmath>

namespace harmdesk::views {

namespace {

/// Asks the theme for the colour at the moment of painting, so icons follow a change of scheme by themselves.
class TokenIconEngine : public QIconEngine {
public:
    TokenIconEngine(QString name, QColor Tokens::*normal, QColor Tokens::*checked)
        : m_name(std::move(name))
        , m_normal(normal)
        , m_checked(checked) {}

    void paint(QPainter* painter, const QRect& rect, QIcon::Mode mode, QIcon::State state) override {
        const qreal ratio = painter->device() ? painter->device()->devicePixelRatioF() : 1.0;
        const int size = std::min(rect.width(), rect.height());
        const QPixmap pixmap = theme().iconPixmap(m_name, size, color(mode, state), ratio);
        painter->drawPixmap(QRectF(rect.x() + (rect.width() - size) / 2.0,
                                   rect.y() + (rect.height() - size) / 2.0, size, size),
                            pixmap, QRectF(pixmap.rect()));
    }
    QPixmap pixmap(const QSize& size, QIcon::Mode mode, QIcon::State state) override {
        return theme().iconPixmap(m_name, std::min(size.width(), size.height()), color(mode, state), 1.0);
    }
    QIconEngine* clone() const override { return new TokenIconEngine(*this); }

private:
    QColor color(QIcon::Mode mode, QIcon::State state) const {
        const Tokens& t = theme().tokens();
        if (mode == QIcon::Disabled) return t.ink3;
        return state == QIcon::On ? t.*m_checked : t.*m_normal;
    }
    QString m_name;
    QColor Tokens::*m_normal;
    QColor Tokens::*m_checked;
};

} // namespace

QIcon Theme::icon(const QString& name) const {
    return icon(name, &Tokens::ink, &Tokens::accent);
}

QIcon Theme::icon(const QString& name, QColor Tokens::*normal, QColor Tokens::*checked) const {
    return QIcon(new TokenIconEngine(name, normal, checked));
}

QPixmap Theme::iconPixmap(const QString& name, int size, const QColor& color, qreal devicePixelRatio) const {
    const int pixels = std::max(1, static_cast<int>(std::lround(size * devicePixelRatio)));
    const QString key =
        QStringLiteral("harmdesk-icon/%1/%2/%3").arg(name).arg(pixels).arg(color.name(QColor::HexArgb));
    QPixmap pixmap;
    if (!QPixmapCache::find(key, &pixmap)) {
        pixmap = QPixmap(pixels, pixels);
        pixmap.fill(Qt::transparent);
        if (auto svg = readResource(QStringLiteral(":/icons/%1.svg").arg(name))) {
            svg->replace("currentColor", color.name().toLatin1());
            QSvgRenderer renderer(*svg);
            QPainter painter(&pixmap);
            renderer.render(&painter, QRectF(0, 0, pixels, pixels));
        }
        QPixmapCache::insert(key, pixmap);
    }
    pixmap.setDevicePixelRatio(devicePixelRatio);
    return pixmap;
}

} // namespace harmdesk::views
