// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/ranking/why_section.h"

#include "views/common/style_props.h"
#include "views/common/theme.h"

#include <QToolButton>
#include <QVBoxLayout>

namespace harmdesk::views {

WhySection::WhySection(const QString& id, bool isOpen, QWidget* parent)
    : QFrame(parent)
    , m_isOpen(isOpen)
    , m_button(new QToolButton)
    , m_content(new QWidget)
    , m_layout(new QVBoxLayout(m_content)) {
    setObjectName(QStringLiteral("why_%1").arg(id));
    setEdge(this, Edge::Top);
    m_button->setObjectName(QStringLiteral("whyFold_%1").arg(id));
    m_button->setAutoRaise(true);
    m_button->setFont(theme().font(TextStyle::SectionTitle));
    m_button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_button->setIconSize(QSize(12, 12));
    m_button->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    m_layout->setContentsMargins(0, 0, 0, 4);
    m_layout->setSpacing(2);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(8, 4, 8, 4);
    layout->setSpacing(0);
    layout->addWidget(m_button);
    layout->addWidget(m_content);
    connect(m_button, &QToolButton::clicked, this, [this] { setOpen(!m_isOpen); });
    connect(&theme(), &Theme::changed, this, &WhySection::showState);
    showState();
}

void WhySection::setTitle(const QString& title) {
    m_button->setText(title);
    m_button->setAccessibleName(title);
    showState();
}

void WhySection::add(QWidget* widget) {
    m_layout->addWidget(widget);
}

void WhySection::setOpen(bool isOpen) {
    m_isOpen = isOpen;
    showState();
}

bool WhySection::isOpen() const {
    return m_isOpen;
}

void WhySection::showState() {
    m_content->setVisible(m_isOpen);
    m_button->setIcon(
        theme().icon(m_isOpen ? QStringLiteral("chevron-down") : QStringLiteral("chevron-right")));
    m_button->setToolTip(m_isOpen ? tr("Fold away") : tr("Unfold"));
    m_button->setAccessibleDescription(m_isOpen ? tr("Open") : tr("Folded away"));
}

} // namespace harmdesk::views
