// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractButton>

namespace harmdesk::views {

/// One field of the context strip: a caption over its value. As a button it carries a chevron or an icon and
/// can be reached by Tab; as plain text it cannot.
class StripField : public QAbstractButton {
    Q_OBJECT
public:
    explicit StripField(QWidget* parent = nullptr);
    void setCaption(const QString& caption);
    void setValue(const QString& value);
    QString value() const { return m_value; }
    /// An icon before the value (calendar, padlock); empty = none.
    void setFieldIcon(const QString& name);
    /// A word in a small tag after the value ("Open"); empty = none.
    void setTagText(const QString& text, bool accent);
    void setInteractive(bool interactive, bool chevron);
    /// The value is not that of the list on screen yet: muted.
    void setPending(bool pending);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void retell();
    int tagWidth() const;
    QString m_caption;
    QString m_value;
    QString m_icon;
    QString m_tag;
    bool m_tagAccent = false;
    bool m_interactive = false;
    bool m_chevron = false;
    bool m_pending = false;
};

} // namespace harmdesk::views
