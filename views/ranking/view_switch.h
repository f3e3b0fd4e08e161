// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/tables/list_view.h"

#include <QFrame>
#include <QPointer>
#include <vector>

class QLabel;
class QLineEdit;
class QMenu;
class QPushButton;
class QToolButton;

namespace harmdesk {
struct Error;
}
namespace harmdesk::cases {
class ViewService;
}

namespace harmdesk::views {

/// A view that is always there.
struct BuiltInView {
    QString id;    ///< stable: "monthly", "joiners" …
    QString title; ///< translated
    tables::ListView view;
};

/// The views of the list: a button that says which one is shown and whether it was changed since, a menu with
/// the built-in ones and those that the case keeps, and a line below the filters that asks for a name or a
/// yes in place. The button stands wherever the page puts it.
class ViewSwitch : public QFrame {
    Q_OBJECT
public:
    explicit ViewSwitch(QWidget* parent = nullptr);

    QToolButton* button() const { return m_button; }
    /// The first one is what the page shows by default. Titles of the same ids may change (language).
    void setBuiltIn(std::vector<BuiltInView> views);
    /// nullptr = no case: only the built-in ones. `readOnlyReason`: why nothing can be kept, empty = it can.
    void setService(cases::ViewService* service, const QString& readOnlyReason);
    /// What the list shows now.
    void setShown(const tables::ListView& view);
    /// Narrow windows: the name alone.
    void setNarrow(bool narrow);
    /// Name or id of the view that is shown (perhaps changed since).
    QString current() const { return m_current; }

Q_SIGNALS:
    void viewRequested(const harmdesk::tables::ListView& view);
    /// One line for the status bar.
    void messageShown(const QString& text);
    void errorShown(const harmdesk::Error& error);
    /// The line has closed: the focus may go back to the list.
    void closed();

protected:
    void changeEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    enum class Asking { Nothing, SaveAs, Rename, Remove };
    struct Named {
        QString name;
        tables::ListView view;
    };
    void fillMenu();
    void readViews();
    void choose(const QString& name, const tables::ListView& view);
    void ask(Asking what);
    void answer();
    void close();
    void saveUnder(const QString& name);
    void refresh();
    const tables::ListView* viewOf(const QString& name) const;
    bool isBuiltIn(const QString& name) const;
    QString titleOf(const QString& name) const;

    QPointer<cases::ViewService> m_service;
    QString m_readOnly;
    std::vector<BuiltInView> m_builtIn;
    std::vector<Named> m_saved;
    tables::ListView m_shown;
    QString m_current;
    Asking m_asking = Asking::Nothing;
    bool m_narrow = false;

    QToolButton* m_button;
    QMenu* m_menu;
    QLabel* m_question;
    QLineEdit* m_name;
    QPushButton* m_yes;
    QPushButton* m_no;
};

} // namespace harmdesk::views
