// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/ranking/view_switch.h"

#include "models/cases/view_service.h"
#include "views/common/style_props.h"
#include "views/common/theme.h"

#include <QActionGroup>
#include <QEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QToolButton>
#include <algorithm>

namespace harmdesk::views {

using tables::ListView;

namespace {
constexpr int kLongestName = 60; // characters
}

ViewSwitch::ViewSwitch(QWidget* parent)
    : QFrame(parent)
    , m_button(new QToolButton)
    , m_menu(new QMenu(m_button))
    , m_question(makeLabel({}, TextStyle::Body))
    , m_name(new QLineEdit)
    , m_yes(new QPushButton)
    , m_no(new QPushButton) {
    setObjectName(QStringLiteral("viewLine"));
    setSurface(this, Surface::Win);
    setEdge(this, Edge::Bottom);
    m_button->setObjectName(QStringLiteral("viewButton"));
    m_button->setPopupMode(QToolButton::InstantPopup);
    m_button->setToolButtonStyle(Qt::ToolButtonTextOnly);
    m_button->setMenu(m_menu);
    setFramed(m_button);
    m_menu->setObjectName(QStringLiteral("viewMenu"));
    m_question->setObjectName(QStringLiteral("viewQuestion"));
    m_name->setObjectName(QStringLiteral("viewName"));
    m_name->setMaxLength(kLongestName);
    m_name->setMaximumWidth(fontMetrics().averageCharWidth() * 44);
    m_yes->setObjectName(QStringLiteral("viewYes"));
    m_no->setObjectName(QStringLiteral("viewNo"));
    setButtonKind(m_yes, ButtonKind::Primary);

    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(12, 4, 12, 5);
    row->setSpacing(8);
    row->addWidget(m_question);
    row->addWidget(m_name, 1);
    row->addWidget(m_yes);
    row->addWidget(m_no);
    row->addStretch(1);
    hide();

    connect(m_menu, &QMenu::aboutToShow, this, &ViewSwitch::fillMenu);
    connect(m_yes, &QPushButton::clicked, this, &ViewSwitch::answer);
    connect(m_no, &QPushButton::clicked, this, &ViewSwitch::close);
    connect(m_name, &QLineEdit::returnPressed, this, &ViewSwitch::answer);
    connect(m_name, &QLineEdit::textChanged, this, &ViewSwitch::refresh);
    refresh();
}

void ViewSwitch::setBuiltIn(std::vector<BuiltInView> views) {
    m_builtIn = std::move(views);
    if (m_current.isEmpty() && !m_builtIn.empty()) m_current = m_builtIn.front().id;
    refresh();
}

void ViewSwitch::setService(cases::ViewService* service, const QString& readOnlyReason) {
    if (m_service) m_service->disconnect(this);
    m_service = service;
    m_readOnly = readOnlyReason;
    if (service) {
        connect(service, &cases::ViewService::changed, this, &ViewSwitch::readViews);
        connect(service, &cases::ViewService::failed, this, &ViewSwitch::errorShown);
    }
    close();
    readViews();
}

void ViewSwitch::readViews() {
    m_saved.clear();
    if (m_service)
        for (const SavedView& kept : m_service->views())
            // A view that this version cannot read is left alone: a newer one may.
            if (auto view = tables::listViewFromJson(kept.json)) m_saved.push_back({kept.name, *view});
    if (!viewOf(m_current) && !m_builtIn.empty()) m_current = m_builtIn.front().id;
    refresh();
}

const ListView* ViewSwitch::viewOf(const QString& name) const {
    for (const BuiltInView& view : m_builtIn)
        if (view.id == name) return &view.view;
    for (const Named& view : m_saved)
        if (view.name == name) return &view.view;
    return nullptr;
}

bool ViewSwitch::isBuiltIn(const QString& name) const {
    return std::any_of(m_builtIn.begin(), m_builtIn.end(),
                       [&](const BuiltInView& view) { return view.id == name; });
}

QString ViewSwitch::titleOf(const QString& name) const {
    for (const BuiltInView& view : m_builtIn)
        if (view.id == name) return view.title;
    return name;
}

void ViewSwitch::setShown(const ListView& view) {
    m_shown = view;
    refresh();
}

void ViewSwitch::setNarrow(bool narrow) {
    m_narrow = narrow;
    refresh();
}

void ViewSwitch::choose(const QString& name, const ListView& view) {
    m_current = name;
    Q_EMIT viewRequested(view);
    refresh();
}

void ViewSwitch::fillMenu() {
    m_menu->clear();
    const auto add = [this](const QString& name, const QString& title, const ListView& view) {
        QString safe = title;
        QAction* action = m_menu->addAction(safe.replace(QLatin1Char('&'), QLatin1String("&&")));
        action->setData(name);
        action->setCheckable(true);
        action->setChecked(name == m_current);
        connect(action, &QAction::triggered, this, [this, name, view] { choose(name, view); });
    };
    for (const BuiltInView& view : m_builtIn) add(view.id, view.title, view.view);
    if (!m_saved.empty()) m_menu->addSection(tr("Kept in this case"));
    for (const Named& view : m_saved) add(view.name, view.name, view.view);
    m_menu->addSeparator();

    const bool own = !isBuiltIn(m_current) && viewOf(m_current);
    const bool can = m_service && m_readOnly.isEmpty();
    const QString why = !m_service ? tr("No case is open.") : m_readOnly;
    m_menu->setToolTipsVisible(true);
    const auto act = [&](const char* name, const QString& title, bool enabled, auto slot) {
        QAction* action = m_menu->addAction(title);
        action->setObjectName(QLatin1String(name));
        action->setEnabled(can && enabled);
        if (!can) action->setToolTip(why);
        connect(action, &QAction::triggered, this, slot);
    };
    act("viewSaveAs", tr("Save as…"), true, [this] { ask(Asking::SaveAs); });
    if (!own) return;
    act("viewUpdate", tr("Update “%1”").arg(m_current), !(*viewOf(m_current) == m_shown),
        [this] { saveUnder(m_current); });
    act("viewRename", tr("Rename “%1”…").arg(m_current), true, [this] { ask(Asking::Rename); });
    act("viewRemove", tr("Delete “%1”…").arg(m_current), true, [this] { ask(Asking::Remove); });
}

// ---- asking in place

void ViewSwitch::ask(Asking what) {
    m_asking = what;
    m_name->setText(what == Asking::Rename ? m_current : QString());
    refresh();
    show();
    if (what == Asking::Remove) {
        m_no->setFocus();
    } else {
        m_name->setFocus();
        m_name->selectAll();
    }
}

void ViewSwitch::close() {
    const bool shown = !isHidden();
    m_asking = Asking::Nothing;
    hide();
    if (shown) Q_EMIT closed();
}

void ViewSwitch::answer() {
    if (!m_service || !m_yes->isEnabled()) return;
    const QString name = m_name->text().trimmed();
    const Asking what = m_asking;
    const QString was = m_current;
    if (what == Asking::SaveAs) saveUnder(name);
    if (what == Asking::Rename && name != was)
        m_service->rename(was, name, this, [this, was, name](const Status& done) {
            if (!done) {
                Q_EMIT errorShown(done.error());
                return;
            }
            // Until the service has read its views again.
            for (Named& view : m_saved)
                if (view.name == was) view.name = name;
            if (m_current == was) m_current = name;
            refresh();
            Q_EMIT messageShown(tr("View “%1” is now “%2”").arg(was, name));
        });
    if (what == Asking::Remove)
        m_service->remove(was, this, [this, was](const Status& done) {
            if (!done) {
                Q_EMIT errorShown(done.error());
                return;
            }
            std::erase_if(m_saved, [&](const Named& view) { return view.name == was; });
            if (m_current == was && !m_builtIn.empty()) m_current = m_builtIn.front().id;
            refresh();
            Q_EMIT messageShown(tr("View “%1” deleted").arg(was));
        });
    close();
}

void ViewSwitch::saveUnder(const QString& name) {
    if (!m_service) return;
    m_service->save(name, tables::listViewToJson(m_shown), this,
                    [this, name, view = m_shown](const Status& done) {
                        if (!done) {
                            Q_EMIT errorShown(done.error());
                            return;
                        }
                        std::erase_if(m_saved, [&](const Named& each) { return each.name == name; });
                        m_saved.push_back({name, view});
                        m_current = name;
                        refresh();
                        Q_EMIT messageShown(tr("View “%1” saved").arg(name));
                    });
}

void ViewSwitch::refresh() {
    const ListView* view = viewOf(m_current);
    const QString title = titleOf(m_current);
    const bool changed = view && !(*view == m_shown);
    const QString shown = changed ? tr("%1, changed").arg(title) : title;
    QString label = m_narrow ? shown : tr("View: %1").arg(shown);
    m_button->setText(fontMetrics()
                          .elidedText(label, Qt::ElideRight, fontMetrics().averageCharWidth() * 34)
                          .replace(QLatin1Char('&'), QLatin1String("&&")));
    m_button->setAccessibleName(tr("View of the list: %1").arg(shown));
    m_button->setToolTip(tr("Views: a filter, sorting and columns under one name"));

    const QString name = m_name->text().trimmed();
    const bool naming = m_asking != Asking::Remove;
    const bool taken = name != m_current && viewOf(name) != nullptr;
    const bool reserved = std::any_of(m_builtIn.begin(), m_builtIn.end(), [&](const BuiltInView& each) {
        return each.id == name || each.title == name;
    });
    m_name->setVisible(naming);
    m_name->setAccessibleName(tr("Name of the view"));
    m_name->setPlaceholderText(tr("Name of the view"));
    QString question;
    if (m_asking == Asking::Remove)
        question = tr("Delete the view “%1” from this case?").arg(m_current);
    else if (reserved)
        question = tr("That name belongs to a built-in view:");
    else if (m_asking == Asking::Rename && taken)
        question = tr("There is a view of that name:");
    else if (m_asking == Asking::Rename)
        question = tr("Rename “%1” to").arg(m_current);
    else if (taken)
        question = tr("Replaces the view of that name:");
    else
        question = tr("Save what is shown as");
    m_question->setText(question);
    setInvalid(m_name, reserved || (m_asking == Asking::Rename && taken));
    m_yes->setText(m_asking == Asking::Remove   ? tr("Delete")
                   : m_asking == Asking::Rename ? tr("Rename")
                                                : tr("Save"));
    m_yes->setAccessibleName(m_yes->text());
    m_yes->setEnabled(!naming || (!name.isEmpty() && !reserved && !(m_asking == Asking::Rename && taken)));
    m_no->setText(tr("Cancel"));
    m_no->setAccessibleName(m_no->text());
}

void ViewSwitch::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Escape) {
        close();
        event->accept();
        return;
    }
    QFrame::keyPressEvent(event);
}

void ViewSwitch::changeEvent(QEvent* event) {
    QFrame::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) refresh();
}

} // namespace harmdesk::views
