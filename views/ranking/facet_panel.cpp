// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/ranking/facet_panel.h"

#include "models/tables/ranking_facets.h"
#include "models/tables/roles.h"
#include "views/common/style_props.h"
#include "views/common/theme.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>
#include <QStyledItemDelegate>
#include <QToolButton>
#include <QTreeView>
#include <QVBoxLayout>

namespace harmdesk::views {

namespace {

// Rows a little higher than their text, headings strong, counts and empty values quiet.
class FacetDelegate : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;

protected:
    void initStyleOption(QStyleOptionViewItem* option, const QModelIndex& index) const override {
        QStyledItemDelegate::initStyleOption(option, index);
        if (index.data(tables::StrongRole).toBool()) option->font = theme().font(TextStyle::BodyStrong);
        if (index.data(tables::ToneRole).toInt() == static_cast<int>(tables::Tone::Muted))
            option->palette.setColor(QPalette::Text, theme().tokens().ink3);
    }
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override {
        QSize size = QStyledItemDelegate::sizeHint(option, index);
        size.setHeight(option.fontMetrics.height() + 8);
        return size;
    }
};

} // namespace

FacetPanel::FacetPanel(tables::RankingFacets* facets, QWidget* parent)
    : QFrame(parent)
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
    m_tree->expandAll();
    connect(facets, &QAbstractItemModel::modelReset, m_tree, &QTreeView::expandAll);
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
