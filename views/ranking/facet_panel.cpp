// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/ranking/facet_panel.h"

#include "models/settings/settings.h"
#include "models/tables/ranking_facets.h"
#include "models/tables/roles.h"
#include "views/common/style_props.h"
#include "views/common/theme.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QJsonDocument>
#include <QJsonObject>
#include <QKeyEvent>
#include <QLabel>
#include <QMouseEvent>
#include <QPainter>
#include <QPushButton>
#include <QStyledItemDelegate>
#include <QToolButton>
#include <QTreeView>
#include <QVBoxLayout>

namespace harmdesk::views {

namespace {

const QString kStateId = QStringLiteral("rankingFacets");

// Check box, name and count in the colours of the theme; rows a little higher than their text, empty values
// quiet.
class FacetDelegate : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override {
        const Tokens& t = theme().tokens();
        const bool heading = index.data(tables::StrongRole).toBool();
        const bool quiet = index.data(tables::ToneRole).toInt() == static_cast<int>(tables::Tone::Muted);
        QRect rect = option.rect.adjusted(0, 0, -6, 0);
        painter->save();
        if (option.state & QStyle::State_HasFocus) {
            painter->setPen(t.accent);
            painter->drawRect(option.rect.adjusted(0, 0, -1, -1));
        }
        const QVariant state = index.data(Qt::CheckStateRole);
        if (state.isValid()) {
            paintBox(*painter, boxIn(option.rect), state.toInt() == Qt::Checked);
            rect.setLeft(boxIn(option.rect).right() + 7);
        }
        const QFont font = theme().font(heading ? TextStyle::BodyStrong : TextStyle::Body);
        painter->setFont(font);
        painter->setPen(quiet ? t.ink3 : t.ink);
        const bool right = index.column() == 1;
        QString text = index.data().toString();
        if (right && heading) text = chosenBelow(index.siblingAtColumn(0));
        painter->drawText(rect, int(right ? Qt::AlignRight : Qt::AlignLeft) | int(Qt::AlignVCenter),
                          QFontMetrics(font).elidedText(text, Qt::ElideRight, rect.width()));
        painter->restore();
    }
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override {
        QSize size = QStyledItemDelegate::sizeHint(option, index);
        size.setHeight(option.fontMetrics.height() + 8);
        return size;
    }
    // Anywhere on the row, and Space.
    bool editorEvent(QEvent* event, QAbstractItemModel* model, const QStyleOptionViewItem&,
                     const QModelIndex& index) override {
        if (!(index.flags() & Qt::ItemIsUserCheckable)) return false;
        if (event->type() == QEvent::MouseButtonRelease) {
            if (static_cast<QMouseEvent*>(event)->button() != Qt::LeftButton) return false;
        } else if (event->type() == QEvent::KeyPress) {
            const int key = static_cast<QKeyEvent*>(event)->key();
            if (key != Qt::Key_Space && key != Qt::Key_Select) return false;
        } else {
            return false;
        }
        const bool on = index.data(Qt::CheckStateRole).toInt() == Qt::Checked;
        return model->setData(index, static_cast<int>(on ? Qt::Unchecked : Qt::Checked), Qt::CheckStateRole);
    }

private:
    static QString chosenBelow(const QModelIndex& facet) {
        int chosen = 0;
        for (int i = 0; i < facet.model()->rowCount(facet); ++i)
            chosen += facet.model()->index(i, 0, facet).data(Qt::CheckStateRole).toInt() == Qt::Checked;
        return chosen > 0 ? FacetPanel::tr("%n chosen", nullptr, chosen) : QString();
    }
    static constexpr int kBox = 14;
    static QRect boxIn(const QRect& row) {
        return {row.left() + 2, row.center().y() - kBox / 2 + 1, kBox, kBox};
    }
    static void paintBox(QPainter& painter, const QRect& box, bool checked) {
        const Tokens& t = theme().tokens();
        painter.save();
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(checked ? t.accent : t.strong);
        painter.setBrush(checked ? t.accent : t.base);
        painter.drawRoundedRect(QRectF(box).adjusted(0.5, 0.5, -0.5, -0.5), 3, 3);
        if (checked)
            painter.drawPixmap(box.topLeft() + QPoint(1, 1),
                               theme().iconPixmap(QStringLiteral("check"), kBox - 2, t.onAccent,
                                                  painter.device()->devicePixelRatioF()));
        painter.restore();
    }
};

} // namespace

FacetPanel::FacetPanel(tables::RankingFacets* facets, QWidget* parent)
    : QFrame(parent)
    , m_facets(facets)
    , m_title(makeLabel({}, TextStyle::SectionTitle))
    , m_clear(new QPushButton)
    , m_close(new QToolButton)
    , m_tree(new QTreeView) {
    setObjectName(QStringLiteral("facetPanel"));
    setSurface(this, Surface::Base);
    setEdge(this, Edge::Right);
    m_clear->setObjectName(QStringLiteral("facetsClear"));
    setButtonKind(m_clear, ButtonKind::Link);
    m_close->setObjectName(QStringLiteral("facetsClose"));
    m_close->setAutoRaise(true);
    m_close->setIcon(theme().icon(QStringLiteral("close")));
    m_tree->setObjectName(QStringLiteral("facetTree"));
    m_tree->setModel(facets);
    m_tree->setItemDelegate(new FacetDelegate(m_tree));
    m_tree->setHeaderHidden(true);
    m_tree->setRootIsDecorated(true);
    m_tree->setIndentation(14);
    m_tree->setFrameShape(QFrame::NoFrame);
    m_tree->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_tree->setTabKeyNavigation(false);
    m_tree->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_tree->header()->setStretchLastSection(false);
    m_tree->header()->setSectionResizeMode(0, QHeaderView::Stretch);
    m_tree->header()->setSectionResizeMode(1, QHeaderView::ResizeToContents);
    connect(facets, &QAbstractItemModel::modelReset, this, &FacetPanel::restoreGroups);
    connect(facets, &QAbstractItemModel::layoutChanged, this, &FacetPanel::restoreGroups);
    connect(facets, &QAbstractItemModel::rowsInserted, this, &FacetPanel::restoreGroups);
    connect(m_tree, &QTreeView::expanded, this, &FacetPanel::saveGroups);
    connect(m_tree, &QTreeView::collapsed, this, &FacetPanel::saveGroups);
    restoreGroups();
    connect(m_clear, &QPushButton::clicked, this, &FacetPanel::clearRequested);
    connect(m_close, &QToolButton::clicked, this, &FacetPanel::closeRequested);
    connect(&theme(), &Theme::changed, this,
            [this] { m_close->setIcon(theme().icon(QStringLiteral("close"))); });

    auto* head = new QHBoxLayout;
    head->setContentsMargins(12, 4, 4, 4);
    head->addWidget(m_title);
    head->addStretch(1);
    head->addWidget(m_clear);
    head->addWidget(m_close);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 1, 0);
    layout->setSpacing(0);
    layout->addLayout(head);
    layout->addWidget(m_tree, 1);
    setFixedWidth(fontMetrics().averageCharWidth() * 38);
    retranslate();
}

// A group is remembered by the number of its facet, which never changes.
void FacetPanel::restoreGroups() {
    const QJsonObject state =
        QJsonDocument::fromJson(settings::Settings::instance().tableState(kStateId)).object();
    m_restoring = true;
    for (int row = 0; row < m_facets->rowCount(); ++row) {
        const QModelIndex facet = m_facets->index(row, 0);
        const QJsonValue open = state.value(QString::number(static_cast<int>(m_facets->facetOf(facet))));
        m_tree->setExpanded(facet, open.toBool(true));
    }
    m_restoring = false;
}

void FacetPanel::saveGroups() {
    if (m_restoring) return;
    auto& store = settings::Settings::instance();
    QJsonObject state = QJsonDocument::fromJson(store.tableState(kStateId)).object();
    for (int row = 0; row < m_facets->rowCount(); ++row) {
        const QModelIndex facet = m_facets->index(row, 0);
        state.insert(QString::number(static_cast<int>(m_facets->facetOf(facet))), m_tree->isExpanded(facet));
    }
    store.setTableState(kStateId, QJsonDocument(state).toJson(QJsonDocument::Compact));
}

void FacetPanel::setClearable(bool any) {
    m_clear->setEnabled(any);
}

void FacetPanel::retranslate() {
    m_title->setText(tr("Facets"));
    m_clear->setText(tr("Clear"));
    m_clear->setAccessibleName(tr("Clear filters"));
    m_close->setAccessibleName(tr("Close the facets"));
    m_close->setToolTip(tr("Close the facets"));
    m_tree->setAccessibleName(tr("Facets with the number of suspects"));
}

void FacetPanel::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Escape) {
        Q_EMIT closeRequested();
        event->accept();
        return;
    }
    QFrame::keyPressEvent(event);
}

void FacetPanel::changeEvent(QEvent* event) {
    QFrame::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) retranslate();
}

} // namespace harmdesk::views
