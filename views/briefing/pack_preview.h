// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;
class QPdfBookmarkModel;
class QPdfDocument;
class QPdfView;
class QTreeView;

namespace harmdesk::views {

/// Shows a finished pack as it is on disk: pages, and its bookmarks to move by.
class PackPreview : public QWidget {
    Q_OBJECT
public:
    explicit PackPreview(QWidget* parent = nullptr);

    /// False when the file cannot be shown; the pane then says so in words.
    bool load(const QString& path);
    /// Lets go of the file, so that it can be replaced.
    void clear();
    int pageCount() const;

private:
    void goTo(const QModelIndex& bookmark);

    QPdfDocument* m_document;
    QPdfBookmarkModel* m_bookmarks;
    QTreeView* m_tree;
    QPdfView* m_view;
    QLabel* m_message;
};

} // namespace harmdesk::views
