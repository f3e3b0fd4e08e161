// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLineEdit>
#include <QTimer>

namespace harmdesk::views {

/// A search field with a lens, the key that reaches it while it is empty, and a clear button. Tells of a new
/// text 120 ms after the last key; Escape clears it.
class SearchField : public QLineEdit {
    Q_OBJECT
public:
    /// `keys`: shown in a box at the right while the field is empty; the shortcut itself is the page's.
    explicit SearchField(const QString& placeholder, const QKeySequence& keys = {},
                         QWidget* parent = nullptr);
    /// Tells of the present text at once (Enter does the same).
    void flush();
    void setPlaceholder(const QString& placeholder);

    static constexpr int kDebounceMs = 120;

Q_SIGNALS:
    void searchChanged(const QString& text);

protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    QString m_hint;
    QString m_told;
    QTimer m_timer;
};

} // namespace harmdesk::views
