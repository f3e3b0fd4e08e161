// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/briefing/pack_preview.h"

#include "views/common/style_props.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPdfBookmarkModel>
#include <QPdfDocument>
#include <QPdfPageNavigator>
#include <QPdfView>
#include <QSplitter>
#include <QTreeView>

namespace harmdesk::views {

PackPreview::PackPreview(QWidget* parent)
    : QWidget(parent)
    , m_document(new QPdfDocument(this))
    , m_bookmarks(new QPdfBookmarkModel(this))
    , m_tree(new QTreeView)
    , m_view(new QPdfView)
    , m_message(makeLabel({}, TextStyle::Body, TextTone::Second)) {
    m_tree->setModel(m_bookmarks);
    m_tree->setHeaderHidden(true);
    m_tree->setObjectName(QStringLiteral("packBookmarks"));
    m_tree->setAccessibleName(tr("Bookmarks of the pack"));
    m_view->setDocument(m_document);
    m_view->setPageMode(QPdfView::PageMode::MultiPage);
    m_view->setZoomMode(QPdfView::ZoomMode::FitToWidth);
    m_view->setFocusPolicy(Qt::StrongFocus);
    m_view->setObjectName(QStringLiteral("packPages"));
    m_view->setAccessibleName(tr("Pages of the pack"));
    m_message->setObjectName(QStringLiteral("packPreviewMessage"));
    m_message->setWordWrap(true);
    m_message->hide();

    auto* splitter = new QSplitter;
    splitter->addWidget(m_tree);
    splitter->addWidget(m_view);
    splitter->setStretchFactor(1, 1);
    const int letter = fontMetrics().averageCharWidth();
    splitter->setSizes({letter * 30, letter * 90});
    splitter->setChildrenCollapsible(false);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_message);
    layout->addWidget(splitter, 1);

    // Moving through the bookmarks with the arrow keys turns the pages too.
    connect(m_tree->selectionModel(), &QItemSelectionModel::currentChanged, this,
            [this](const QModelIndex& now) { goTo(now); });
    connect(m_tree, &QTreeView::activated, this, &PackPreview::goTo);
}

bool PackPreview::load(const QString& path) {
    const bool shown = m_document->load(path) == QPdfDocument::Error::None;
    m_message->setVisible(!shown);
    if (!shown) {
        m_message->setText(
            tr("The pack is written but cannot be shown here. Open the file with another program."));
        return false;
    }
    m_bookmarks->setDocument(m_document);
    m_tree->expandAll();
    return true;
}

void PackPreview::clear() {
    m_bookmarks->setDocument(nullptr);
    m_document->close();
}

int PackPreview::pageCount() const {
    return m_document->pageCount();
}

void PackPreview::goTo(const QModelIndex& bookmark) {
    if (!bookmark.isValid()) return;
    const int page = bookmark.data(static_cast<int>(QPdfBookmarkModel::Role::Page)).toInt();
    const QPointF place = bookmark.data(static_cast<int>(QPdfBookmarkModel::Role::Location)).toPointF();
    m_view->pageNavigator()->jump(page, place);
}

} // namespace harmdesk::views
