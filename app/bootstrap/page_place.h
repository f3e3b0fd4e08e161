// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QTimer>
#include <functional>

namespace harmdesk::views {
class MainWindow;
class Page;
} // namespace harmdesk::views

namespace harmdesk::bootstrap {

/// Holds the place of a page that sets its texts when it is made: another language makes it anew. Owned by
/// the window.
class PagePlace : public QObject {
    Q_OBJECT
public:
    /// Makes a page; `before` is the one it follows, with what it shows (nullptr: the first).
    using Make = std::function<views::Page*(views::Page* before)>;
    PagePlace(views::MainWindow* shell, Make make);
    views::Page* page() const { return m_page; }

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void renew();

    views::MainWindow* m_shell;
    Make m_make;
    views::Page* m_page; // owned by the window
    QTimer m_soon;
};

} // namespace harmdesk::bootstrap
