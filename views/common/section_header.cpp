// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/common/section_header.h"

#include "views/common/elided_label.h"
#include "views/common/style_props.h"

#include <QHBoxLayout>

namespace harmdesk::views {

SectionHeader::SectionHeader(const QString& title, const QString& note, QWidget* parent)
    : QWidget(parent) {
    m_layout = new QHBoxLayout(this);
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(8);
    m_title = makeLabel(title, TextStyle::SectionTitle);
    m_note = new ElidedLabel(note);
    m_note->setFont(theme().font(TextStyle::Body));
    setTone(m_note, TextTone::Second);
    m_layout->addWidget(m_title);
    m_layout->addWidget(m_note, 1);
}

void SectionHeader::setTitle(const QString& title) {
    m_title->setText(title);
}
void SectionHeader::setNote(const QString& note) {
    m_note->setText(note);
}
void SectionHeader::addRight(QWidget* widget) {
    m_layout->addWidget(widget);
}

} // namespace harmdesk::views
