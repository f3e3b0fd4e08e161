// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/dossier/side_index.h"

#include "views/common/style_props.h"
#include "views/common/theme.h"

#include <QPainter>
#include <QStyledItemDelegate>

namespace harmdesk::views {

namespace {

enum { IdRole = Qt::UserRole + 1, CountRole };

class IndexDelegate : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override {
        const Tokens& t = theme().tokens();
        const bool selected = option.state & QStyle::State_Selected;
        painter->save();
        if (selected) {
            painter->fillRect(option.rect, t.accentSoft);
            painter->fillRect(QRect(option.rect.topLeft(), QSize(3, option.rect.height())), t.accent);
        }
        if (selected && option.state & QStyle::State_HasFocus) {
            painter->setPen(t.accent);
            painter->drawRect(option.rect.adjusted(0, 0, -1, -1));
        }
        const QRect rect = option.rect.adjusted(16, 0, -12, 0);
        painter->setFont(theme().font(selected ? TextStyle::BodyStrong : TextStyle::Body));
        painter->setPen(selected ? t.accent : t.ink);
        const int count = index.data(CountRole).toInt();
        const QString number = count > 0 ? QString::number(count) : QString();
        const int numberWidth = painter->fontMetrics().horizontalAdvance(number);
        painter->drawText(rect, Qt::AlignLeft | Qt::AlignVCenter,
                          painter->fontMetrics().elidedText(index.data().toString(), Qt::ElideRight,
                                                            rect.width() - numberWidth - 6));
        painter->setFont(theme().font(TextStyle::Body));
        painter->setPen(selected ? t.accent : t.ink2);
        painter->drawText(rect, Qt::AlignRight | Qt::AlignVCenter, number);
        painter->restore();
    }

    QSize sizeHint(const QStyleOptionViewItem&, const QModelIndex&) const override {
        return {100, QFontMetrics(theme().font(TextStyle::Body)).height() + 12};
    }
};

} // namespace

SideIndex::SideIndex(QWidget* parent)
    : QListWidget(parent) {
    setObjectName(QStringLiteral("sideIndex"));
    setAccessibleName(tr("Sections of the dossier"));
    setItemDelegate(new IndexDelegate(this));
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSurface(this, Surface::Win);
    connect(this, &QListWidget::currentItemChanged, this, [this](QListWidgetItem* item) {
        if (item && !m_marking) Q_EMIT sectionChosen(item->data(IdRole).toString());
    });
    connect(this, &QListWidget::itemClicked, this,
            [this](QListWidgetItem* item) { Q_EMIT sectionChosen(item->data(IdRole).toString()); });
}

void SideIndex::addSection(const QString& id, const QString& title) {
    auto* item = new QListWidgetItem(title, this);
    item->setData(IdRole, id);
}

QListWidgetItem* SideIndex::itemOf(const QString& id) const {
    for (int i = 0; i < count(); ++i)
        if (item(i)->data(IdRole).toString() == id) return item(i);
    return nullptr;
}

void SideIndex::setCount(const QString& id, int count) {
    QListWidgetItem* item = itemOf(id);
    if (!item) return;
    item->setData(CountRole, count);
    item->setData(Qt::AccessibleTextRole,
                  count > 0 ? tr("%1, %n", nullptr, count).arg(item->text()) : item->text());
}

void SideIndex::mark(const QString& id) {
    QListWidgetItem* item = itemOf(id);
    if (!item || item == currentItem()) return;
    m_marking = true;
    setCurrentItem(item);
    m_marking = false;
}

QSize SideIndex::sizeHint() const {
    int widest = 0;
    const QFontMetrics metrics(theme().font(TextStyle::BodyStrong));
    for (int i = 0; i < count(); ++i) widest = std::max(widest, metrics.horizontalAdvance(item(i)->text()));
    return {widest + 52, 200};
}

} // namespace harmdesk::views
