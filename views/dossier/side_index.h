// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QListWidget>

namespace harmdesk::views {

/// The sections of the dossier with how much each holds; choosing one goes there.
class SideIndex : public QListWidget {
    Q_OBJECT
public:
    explicit SideIndex(QWidget* parent = nullptr);
    void addSection(const QString& id, const QString& title);
    void setCount(const QString& id, int count); ///< 0 shows no number
    /// Marks a section without going there (the page was scrolled).
    void mark(const QString& id);
    QSize sizeHint() const override;

Q_SIGNALS:
    void sectionChosen(const QString& id);

private:
    QListWidgetItem* itemOf(const QString& id) const;
    bool m_marking = false;
};

} // namespace harmdesk::views
