// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/shell/keys_overlay.h"

#include "views/common/key_hint.h"
#include "views/common/style_props.h"
#include "views/shell/actions.h"

#include <QGridLayout>
#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

namespace harmdesk::views {

KeysOverlay::KeysOverlay(const Actions& actions, QWidget* parent)
    : QDialog(parent) {
    setObjectName(QStringLiteral("keysOverlay"));
    setWindowTitle(tr("Keys"));
    setAttribute(Qt::WA_DeleteOnClose);
    auto* outer = new QVBoxLayout(this);
    outer->setContentsMargins(20, 16, 20, 16);
    outer->setSpacing(12);
    auto* columns = new QHBoxLayout;
    columns->setSpacing(32);
    const auto section = [](const QString& title, const QList<std::pair<QString, QString>>& lines) {
        auto* grid = new QGridLayout;
        grid->setHorizontalSpacing(16);
        grid->setVerticalSpacing(6);
        grid->addWidget(makeLabel(QString(title).remove(QLatin1Char('&')), TextStyle::SectionTitle), 0, 0, 1,
                        2);
        int row = 1;
        for (const auto& [text, keys] : lines) {
            grid->addWidget(makeLabel(QString(text).remove(QLatin1Char('&')), TextStyle::Body), row, 0);
            grid->addWidget(new KeyHint(keys), row, 1, Qt::AlignLeft);
            ++row;
        }
        return grid;
    };
    const auto lines = [&actions](Actions::Group group) {
        QList<std::pair<QString, QString>> found;
        const auto list = actions.inGroup(group);
        for (const QAction* action : list)
            if (!action->shortcut().isEmpty())
                found << std::pair{action->text(), action->shortcut().toString(QKeySequence::NativeText)};
        return found;
    };
    using Group = Actions::Group;
    const auto key = [](Qt::Key k) { return QKeySequence(k).toString(QKeySequence::NativeText); };
    const auto column = [columns](const QList<QGridLayout*>& parts) {
        auto* stack = new QVBoxLayout;
        stack->setSpacing(18);
        for (QGridLayout* part : parts) stack->addLayout(part);
        stack->addStretch();
        columns->addLayout(stack);
    };
    column({section(Actions::groupTitle(Group::View), lines(Group::View)),
            section(Actions::groupTitle(Group::Edit), lines(Group::Edit))});
    column({section(Actions::groupTitle(Group::File), lines(Group::File)),
            section(Actions::groupTitle(Group::Case), lines(Group::Case)),
            section(Actions::groupTitle(Group::Help), lines(Group::Help))});
    column({section(tr("In a table"),
                    {{tr("Open the row"), key(Qt::Key_Return)},
                     {tr("Select all rows"),
                      QKeySequence(QKeySequence::SelectAll).toString(QKeySequence::NativeText)},
                     {tr("Copy rows as text"),
                      QKeySequence(QKeySequence::Copy).toString(QKeySequence::NativeText)},
                     {tr("Row menu: sort, move, columns"), key(Qt::Key_Menu)},
                     {tr("Leave the table"), key(Qt::Key_Tab)}}),
            section(
                tr("On a page with steps or tabs"),
                {{tr("Next"), QKeySequence(QStringLiteral("Ctrl+PgDown")).toString(QKeySequence::NativeText)},
                 {tr("Before"), QKeySequence(QStringLiteral("Ctrl+PgUp")).toString(QKeySequence::NativeText)},
                 {tr("Where a row comes from"),
                  QKeySequence(QStringLiteral("Ctrl+I")).toString(QKeySequence::NativeText)}}),
            section(tr("Everywhere"), {{tr("Menu bar"), key(Qt::Key_F10)},
                                       {tr("Close a pane or dialog"), key(Qt::Key_Escape)}})});
    outer->addLayout(columns, 1);
    auto* close = new QPushButton(tr("Close"));
    close->setObjectName(QStringLiteral("keysClose"));
    close->setAccessibleName(tr("Close the list of keys"));
    close->setDefault(true);
    setButtonKind(close, ButtonKind::Primary);
    connect(close, &QPushButton::clicked, this, &QDialog::close);
    outer->addWidget(close, 0, Qt::AlignRight);
}

} // namespace harmdesk::views
