// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/shell/command_palette.h"

#include "models/domain/case_columns.h"
#include "models/tables/roles.h"
#include "views/common/key_hint.h"
#include "views/common/search_field.h"
#include "views/common/style_props.h"
#include "views/common/text_cell_delegate.h"

#include <QAction>
#include <QKeyEvent>
#include <QListView>
#include <QPainter>
#include <QStandardItemModel>
#include <QVBoxLayout>

namespace harmdesk::views {

namespace {

constexpr int kIdRole = tables::FirstModelRole;
constexpr int kHintRole = tables::FirstModelRole + 1;  ///< key of an action, in a box
constexpr int kAsideRole = tables::FirstModelRole + 2; ///< quiet text at the right
constexpr int kMostSuspects = 12;
constexpr int kMostActions = 30;

class PaletteDelegate : public TextCellDelegate {
public:
    using TextCellDelegate::TextCellDelegate;
    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override {
        const Tokens& t = theme().tokens();
        const bool selected = option.state & QStyle::State_Selected;
        QStyleOptionViewItem cell = option;
        paintBackground(painter, option);
        if (selected)
            painter->fillRect(QRect(option.rect.left(), option.rect.top(), 3, option.rect.height()),
                              t.accent);
        const QString hint = index.data(kHintRole).toString();
        const QString aside = index.data(kAsideRole).toString();
        int right = option.rect.right() - 8;
        if (!hint.isEmpty()) {
            const QSize box = KeyHint::boxSize(hint);
            KeyHint::paintBox(
                *painter,
                QRect(QPoint(right - box.width(), option.rect.center().y() - box.height() / 2), box), hint,
                t.ink2, t.line, t.base);
            right -= box.width() + 8;
        }
        if (!aside.isEmpty()) {
            const QFont font = theme().font(TextStyle::Body);
            const int width = QFontMetrics(font).horizontalAdvance(aside);
            painter->setFont(font);
            painter->setPen(selected ? t.ink2 : t.ink3);
            painter->drawText(QRect(right - width, option.rect.top(), width + 1, option.rect.height()),
                              Qt::AlignVCenter, aside);
            right -= width + 8;
        }
        cell.rect.setRight(right);
        cell.rect.setLeft(cell.rect.left() + 8);
        cell.state &= ~QStyle::State_Selected;
        TextCellDelegate::paint(painter, cell, index);
    }
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override {
        return {100, TextCellDelegate::sizeHint(option, index).height() + 4};
    }
};

QString plain(const QString& text) {
    return QString(text).remove(QLatin1Char('&')).toCaseFolded();
}

} // namespace

CommandPalette::CommandPalette(QWidget* parent)
    : QFrame(parent) {
    setObjectName(QStringLiteral("commandPalette"));
    setCard(this);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(8, 8, 8, 8);
    layout->setSpacing(6);
    auto* field = new SearchField({}, {}, this);
    field->setObjectName(QStringLiteral("paletteEdit"));
    m_edit = field;
    m_list = new QListView;
    m_list->setObjectName(QStringLiteral("paletteList"));
    m_list->setFocusPolicy(Qt::NoFocus); // the keys go to the text; arrows move the choice
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_list->setItemDelegate(new PaletteDelegate(m_list));
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_model = new QStandardItemModel(this);
    m_list->setModel(m_model);
    layout->addWidget(m_edit);
    layout->addWidget(m_list, 1);
    hide();
    m_edit->installEventFilter(this);
    connect(m_edit, &QLineEdit::textChanged, this, &CommandPalette::fill);
    connect(m_list, &QListView::clicked, this, [this](const QModelIndex& index) { choose(index.row()); });
    retranslate();
}

void CommandPalette::open() {
    m_focusBefore = parentWidget()->window()->focusWidget();
    const int width = std::min(560, parentWidget()->width() - 64);
    const int height = std::min(420, parentWidget()->height() - 120);
    setGeometry((parentWidget()->width() - width) / 2, 80, width, height);
    m_edit->clear();
    fill({});
    show();
    raise();
    m_edit->setFocus(Qt::ShortcutFocusReason);
}

void CommandPalette::dismiss() {
    hide();
    if (m_focusBefore) m_focusBefore->setFocus(Qt::OtherFocusReason);
}

void CommandPalette::fill(const QString& text) {
    m_model->clear();
    const QStringList words = plain(text).split(QLatin1Char(' '), Qt::SkipEmptyParts);
    const auto matches = [&words](const QString& folded) {
        return std::all_of(words.begin(), words.end(),
                           [&](const QString& word) { return folded.contains(word); });
    };
    if (m_ranking && m_ranking->columns && !words.isEmpty()) {
        const CaseColumns& columns = *m_ranking->columns;
        const auto utf8 = [](std::string_view s) {
            return QString::fromUtf8(s.data(), static_cast<qsizetype>(s.size()));
        };
        int found = 0;
        for (const RankedSuspect& row : m_ranking->rows) {
            const QString ref = utf8(columns.nominalRef[row.person]);
            const QString name = utf8(columns.surname[row.person]) + QStringLiteral(", ") +
                                 utf8(columns.forenames[row.person]);
            if (!matches((name + QLatin1Char(' ') + ref).toCaseFolded())) continue;
            auto* item = new QStandardItem(name);
            item->setData(QStringLiteral("suspect:") + ref, kIdRole);
            item->setData(QStringLiteral("user"), tables::IconRole);
            item->setData(tr("%1 · rank %2 · %3").arg(ref).arg(row.rank).arg(row.score.display()),
                          kAsideRole);
            item->setData(tr("Dossier of %1, %2").arg(name, ref), Qt::AccessibleTextRole);
            m_model->appendRow(item);
            if (++found == kMostSuspects) break;
        }
    }
    int shown = 0;
    for (QAction* action : std::as_const(m_actions)) {
        if (!action->isEnabled() || !action->isVisible() || !matches(plain(action->text()))) continue;
        auto* item = new QStandardItem(QString(action->text()).remove(QLatin1Char('&')));
        item->setData(QStringLiteral("action:") + action->objectName(), kIdRole);
        item->setData(action->property("iconName").isValid() ? action->property("iconName")
                                                             : QVariant(QStringLiteral("arrow-right")),
                      tables::IconRole);
        item->setData(action->shortcut().toString(QKeySequence::NativeText), kHintRole);
        m_model->appendRow(item);
        if (++shown == kMostActions) break;
    }
    if (m_model->rowCount() == 0) {
        auto* nothing = new QStandardItem(tr("Nothing on the list or in the menus matches “%1”.").arg(text));
        nothing->setEnabled(false);
        nothing->setData(static_cast<int>(tables::Tone::Muted), tables::ToneRole);
        m_model->appendRow(nothing);
        return;
    }
    m_list->setCurrentIndex(m_model->index(0, 0));
}

QStringList CommandPalette::resultIds() const {
    QStringList ids;
    for (int r = 0; r < m_model->rowCount(); ++r) ids << m_model->item(r)->data(kIdRole).toString();
    return ids;
}

void CommandPalette::choose(int row) {
    const QStandardItem* item = m_model->item(row);
    if (!item || !item->isEnabled()) return;
    const QString id = item->data(kIdRole).toString();
    dismiss();
    if (id.startsWith(QLatin1String("suspect:"))) {
        Q_EMIT suspectChosen(id.mid(8));
        return;
    }
    for (QAction* action : std::as_const(m_actions))
        if (action->objectName() == id.mid(7)) {
            action->trigger();
            return;
        }
}

bool CommandPalette::eventFilter(QObject* watched, QEvent* event) {
    if (watched == m_edit && event->type() == QEvent::KeyPress) {
        const auto* key = static_cast<QKeyEvent*>(event);
        const int row = m_list->currentIndex().row();
        switch (key->key()) {
        case Qt::Key_Escape:
            dismiss();
            return true;
        case Qt::Key_Down:
            m_list->setCurrentIndex(m_model->index(std::min(row + 1, m_model->rowCount() - 1), 0));
            return true;
        case Qt::Key_Up:
            m_list->setCurrentIndex(m_model->index(std::max(row - 1, 0), 0));
            return true;
        case Qt::Key_Return:
        case Qt::Key_Enter:
            choose(row);
            return true;
        default:
            break;
        }
    }
    if (watched == m_edit && event->type() == QEvent::FocusOut && isVisible()) hide();
    return QFrame::eventFilter(watched, event);
}

void CommandPalette::retranslate() {
    static_cast<SearchField*>(m_edit)->setPlaceholder(tr("Page, action, suspect’s name or reference"));
    m_list->setAccessibleName(tr("What was found"));
}

void CommandPalette::changeEvent(QEvent* event) {
    QFrame::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) retranslate();
}

} // namespace harmdesk::views
