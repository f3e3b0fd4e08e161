// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/intake/row_rules.h"

#include "views/common/style_props.h"
#include "views/intake/spec_edit.h"

#include <QCheckBox>
#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalBlocker>
#include <QToolButton>
#include <QVBoxLayout>

namespace harmdesk::views {

RowRules::RowRules(WizardState& state, QWidget* parent)
    : QWidget(parent)
    , m_state(state) {
    setObjectName(QStringLiteral("rowRules"));
    auto* const layout = new QVBoxLayout(this);
    layout->setContentsMargins(8, 8, 8, 8);
    layout->setSpacing(6);
    layout->addWidget(
        makeLabel(tr("Words that mean “nothing”, separated by “;”"), TextStyle::Caption, TextTone::Second));
    m_words = new QLineEdit;
    m_words->setObjectName(QStringLiteral("emptyWords"));
    m_words->setAccessibleName(tr("Words that mean nothing"));
    layout->addWidget(m_words);
    m_trim = new QCheckBox(tr("Leave out blanks around values"));
    m_trim->setObjectName(QStringLiteral("trimBlanks"));
    m_trim->setAccessibleName(m_trim->text());
    layout->addWidget(m_trim);
    layout->addWidget(
        makeLabel(tr("Rows that are left out (and counted as such)"), TextStyle::Caption, TextTone::Second));
    m_skips = new QVBoxLayout;
    m_skips->setSpacing(4);
    layout->addLayout(m_skips);
    m_add = new QPushButton(tr("Leave out &more rows…"));
    m_add->setObjectName(QStringLiteral("addSkip"));
    m_add->setAccessibleName(tr("One more rule for rows that are left out"));
    setButtonKind(m_add, ButtonKind::Small);
    layout->addWidget(m_add, 0, Qt::AlignLeft);
    layout->addStretch(1);

    connect(m_words, &QLineEdit::editingFinished, this, [this] {
        edit(tr("words that mean nothing"),
             [words = spec_edit::words(m_words->text())](SourceRule& rule) { rule.emptyWords = words; });
    });
    connect(m_trim, &QCheckBox::toggled, this,
            [this](bool on) { edit(tr("blanks"), [on](SourceRule& rule) { rule.trim = on; }); });
    connect(m_add, &QPushButton::clicked, this, [this] {
        const WizardFile* const file = m_state.file(m_state.currentFile());
        if (file == nullptr || !file->profile || file->profile->columns.empty()) return;
        RowTest test;
        test.column = file->profile->columns.front().name;
        test.op = RowTest::Op::Is; // with no value yet it leaves no row out
        edit(tr("rows left out"), [test](SourceRule& rule) { rule.skip.push_back(test); });
    });
    connect(&state, &WizardState::specChanged, this, &RowRules::refresh);
    connect(&state, &WizardState::currentFileChanged, this, &RowRules::refresh);
    refresh();
}

void RowRules::edit(const QString& what, const std::function<void(SourceRule&)>& change,
                    const QString& merge) {
    m_state.edit(m_state.currentFile(), what, change, merge);
}

void RowRules::refresh() {
    const SourceRule* const rule = m_state.ruleOf(m_state.currentFile());
    setEnabled(rule != nullptr);
    const SourceRule shown = rule != nullptr ? *rule : SourceRule();
    const QSignalBlocker quiet(m_trim);
    m_trim->setChecked(shown.trim);
    if (!m_words->hasFocus()) m_words->setText(spec_edit::wordsText(shown.emptyWords));
    QStringList columns;
    if (const WizardFile* const file = m_state.file(m_state.currentFile()); file && file->profile)
        for (const ColumnProfile& column : file->profile->columns)
            columns.append(QString::fromStdString(column.name));
    if (shown.skip == m_shown && columns == m_columns) return;
    // A text that is being typed stays under the hands that type it.
    const bool onlyTexts =
        columns == m_columns && shown.skip.size() == m_shown.size() &&
        std::equal(shown.skip.begin(), shown.skip.end(), m_shown.begin(),
                   [](const RowTest& a, const RowTest& b) { return a.column == b.column && a.op == b.op; });
    m_columns = columns;
    m_shown = shown.skip;
    if (onlyTexts) {
        for (int i = 0; i < m_skips->count(); ++i)
            if (auto* const text = m_skips->itemAt(i)->widget()->findChild<QLineEdit*>();
                text && !text->hasFocus())
                text->setText(spec_edit::wordsText(m_shown[static_cast<std::size_t>(i)].values));
        return;
    }
    rebuildSkips(shown);
}

void RowRules::rebuildSkips(const SourceRule& rule) {
    while (QLayoutItem* const item = m_skips->takeAt(0)) {
        if (QWidget* const widget = item->widget()) {
            widget->hide();
            widget->deleteLater(); // one of its controls may be what has just been used
        }
        delete item;
    }
    for (std::size_t i = 0; i < rule.skip.size(); ++i) m_skips->addWidget(makeSkip(rule, i));
}

QWidget* RowRules::makeSkip(const SourceRule& rule, std::size_t place) {
    const RowTest& test = rule.skip[place];
    auto* const line = new QWidget;
    auto* const row = new QHBoxLayout(line);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(4);
    auto* const column = new QComboBox;
    column->setObjectName(QStringLiteral("skipColumn%1").arg(place));
    column->setAccessibleName(tr("Column of rule %1").arg(place + 1));
    column->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    column->setMinimumContentsLength(8);
    column->addItems(m_columns);
    column->setCurrentText(QString::fromStdString(test.column));
    auto* const op = new QComboBox;
    op->setObjectName(QStringLiteral("skipOp%1").arg(place));
    op->setAccessibleName(tr("Condition of rule %1").arg(place + 1));
    op->addItem(tr("is"), int(RowTest::Op::Is));
    op->addItem(tr("is not"), int(RowTest::Op::IsNot));
    op->addItem(tr("is empty"), int(RowTest::Op::Empty));
    op->addItem(tr("is not empty"), int(RowTest::Op::NotEmpty));
    op->setCurrentIndex(op->findData(int(test.op)));
    auto* const values = new QLineEdit(spec_edit::wordsText(test.values));
    values->setObjectName(QStringLiteral("skipValues%1").arg(place));
    values->setAccessibleName(tr("Values of rule %1, separated by semicolons").arg(place + 1));
    values->setVisible(test.op == RowTest::Op::Is || test.op == RowTest::Op::IsNot);
    auto* const remove = new QToolButton;
    remove->setObjectName(QStringLiteral("skipRemove%1").arg(place));
    remove->setAccessibleName(tr("Remove rule %1").arg(place + 1));
    remove->setToolTip(tr("Remove this rule"));
    remove->setFocusPolicy(Qt::StrongFocus);
    remove->setIcon(theme().icon(QStringLiteral("close")));
    row->addWidget(column, 2);
    row->addWidget(op);
    row->addWidget(values, 2);
    row->addWidget(remove);
    const QString what = tr("rows left out");
    connect(column, &QComboBox::textActivated, this, [this, place, what](const QString& name) {
        edit(what, [&](SourceRule& r) { r.skip.at(place).column = name.toStdString(); });
    });
    connect(op, &QComboBox::activated, this, [this, place, what, op] {
        const auto chosen = static_cast<RowTest::Op>(op->currentData().toInt());
        edit(what, [&](SourceRule& r) {
            r.skip.at(place).op = chosen;
            if (chosen == RowTest::Op::Empty || chosen == RowTest::Op::NotEmpty)
                r.skip.at(place).values.clear();
        });
    });
    connect(values, &QLineEdit::textEdited, this, [this, place, what](const QString& text) {
        edit(
            what, [&](SourceRule& r) { r.skip.at(place).values = spec_edit::words(text); },
            QStringLiteral("skip %1").arg(place));
    });
    connect(remove, &QToolButton::clicked, this, [this, place, what] {
        edit(what, [&](SourceRule& r) { r.skip.erase(r.skip.begin() + static_cast<std::ptrdiff_t>(place)); });
    });
    return line;
}

} // namespace harmdesk::views
