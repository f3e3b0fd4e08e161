// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/bootstrap/page_place.h"

#include "views/common/page.h"
#include "views/shell/main_window.h"

#include <QEvent>

namespace harmdesk::bootstrap {

PagePlace::PagePlace(views::MainWindow* shell, Make make)
    : QObject(shell)
    , m_shell(shell)
    , m_make(std::move(make))
    , m_page(m_make(nullptr)) {
    m_shell->addPage(m_page);
    m_shell->installEventFilter(this);
    m_soon.setSingleShot(true); // several catalogues make several events
    connect(&m_soon, &QTimer::timeout, this, &PagePlace::renew);
}

bool PagePlace::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() == QEvent::LanguageChange) m_soon.start(0);
    return QObject::eventFilter(watched, event);
}

void PagePlace::renew() {
    m_page = m_make(m_page);
    m_shell->replacePage(m_page);
}

} // namespace harmdesk::bootstrap
