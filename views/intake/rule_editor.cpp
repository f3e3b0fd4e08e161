// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/intake/rule_editor.h"

#include "models/domain/standard_fields.h"
#include "models/tables/value_map_model.h"
#include "views/common/data_table.h"
#include "views/common/filter_chip.h"
#include "views/common/flow_layout.h"
#include "views/common/style_props.h"
#include "views/intake/code_editor_delegate.h"
#include "views/intake/spec_edit.h"

#include <QComboBox>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QScrollArea>
#include <QSignalBlocker>
#include <QSpinBox>
#include <QStandardItemModel>
#include <QVBoxLayout>

namespace harmdesk::views {

namespace {

// What the lists offer beside columns and fields.
const QString kNothing = QStringLiteral("-nothing");
const QString kFixed = QStringLiteral("-fixed");
const QString kIgnored = QStringLiteral("-ignored");

enum FieldItemRole { TargetItem = Qt::UserRole, FieldItem };

void addGroup(QComboBox* box, const QString& title) {
    box->addItem(title);
    auto* const model = qobject_cast<QStandardItemModel*>(box->model());
    QStandardItem* const item = model->item(box->count() - 1);
    item->setFlags(Qt::NoItemFlags);
    item->setFont(theme().font(TextStyle::HeaderCell));
}

/// Every field of every target under the name of its target.
void addFields(QComboBox* box, const SourceRule& rule) {
    for (std::size_t t = 0; t < rule.targets.size(); ++t) {
        addGroup(box, tables::targetText(rule.targets[t]));
        for (const ExtractField& field : extractFields(rule.targets[t].kind)) {
            const QString name = QString::fromLatin1(field.name.data(), qsizetype(field.name.size()));
            box->addItem(QStringLiteral("    ") + name, static_cast<int>(t));
            box->setItemData(box->count() - 1, name, FieldItem);
        }
    }
}

int findField(const QComboBox* box, const tables::ColumnUse& use) {
    for (int i = 0; i < box->count(); ++i)
        if (box->itemData(i, FieldItem).toString() == QString::fromStdString(use.field) &&
            box->itemData(i, TargetItem).toInt() == static_cast<int>(use.target))
            return i;
    return -1;
}

std::optional<tables::ColumnUse> useOf(const QComboBox* box) {
    const QString field = box->currentData(FieldItem).toString();
    if (field.isEmpty()) return std::nullopt;
    return tables::ColumnUse{static_cast<std::size_t>(box->currentData(TargetItem).toInt()),
                             field.toStdString()};
}

QWidget* labelled(const QString& title, QWidget* control, int stretch = 0) {
    auto* const cell = new QWidget;
    auto* const column = new QVBoxLayout(cell);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(2);
    column->addWidget(makeLabel(title, TextStyle::Caption, TextTone::Second));
    column->addWidget(control, stretch);
    return cell;
}

template <class W> W* named(W* widget, const char* name, const QString& accessible) {
    widget->setObjectName(QLatin1String(name));
    widget->setAccessibleName(accessible);
    return widget;
}

} // namespace

RuleEditor::RuleEditor(WizardState& state, QWidget* parent)
    : QFrame(parent)
    , m_state(state)
    , m_values(new tables::ValueMapModel(this)) {
    setObjectName(QStringLiteral("ruleEditor"));
    setCard(this);
    auto* const outer = new QHBoxLayout(this);
    outer->setContentsMargins(12, 8, 12, 8);
    outer->setSpacing(16);

    auto* const form = new QWidget;
    auto* const layout = new QVBoxLayout(form);
    layout->setContentsMargins(0, 0, 8, 0);
    layout->setSpacing(6);
    m_title = makeLabel({}, TextStyle::SectionTitle);
    m_title->setObjectName(QStringLiteral("ruleTitle"));
    layout->addWidget(m_title);
    m_reason = makeLabel({}, TextStyle::Body, TextTone::Second);
    m_reason->setObjectName(QStringLiteral("ruleReason"));
    m_reason->setWordWrap(true);
    buildPair(layout);
    buildReading(layout);
    layout->addWidget(m_reason);
    layout->addStretch(1);
    auto* const scroll = new QScrollArea;
    scroll->setObjectName(QStringLiteral("ruleScroll"));
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setWidget(form);
    setSurface(form, Surface::Base);
    outer->addWidget(scroll, 3);

    auto* const right = new QVBoxLayout;
    right->setSpacing(4);
    m_valuesTitle = makeLabel({}, TextStyle::Caption, TextTone::Second);
    m_valuesTitle->setObjectName(QStringLiteral("valuesTitle"));
    right->addWidget(m_valuesTitle);
    m_valueTable = named(new DataTable(QStringLiteral("intake.values")), "intake.values",
                         tr("Values of the column and the codes they stand for"));
    m_valueTable->setSortingEnabled(false);
    m_valueTable->setSelectionMode(QAbstractItemView::SingleSelection);
    m_valueTable->setModel(m_values);
    m_valueTable->setDefaultWidths({{QStringLiteral("count"), 9}, {QStringLiteral("code"), 16}});
    m_valueTable->setStretchColumn(QStringLiteral("value"));
    auto* const codes = new CodeEditorDelegate(m_values, m_valueTable);
    m_valueTable->setItemDelegateForColumn(m_values->columnOf(QStringLiteral("code")), codes);
    m_valueTable->setEditTriggers(QAbstractItemView::EditKeyPressed | QAbstractItemView::SelectedClicked);
    right->addWidget(m_valueTable, 1);
    outer->addLayout(right, 2);

    connect(m_valueTable, &DataTable::rowActivated, this, [this](const QModelIndex& index) {
        m_valueTable->edit(m_values->index(index.row(), m_values->columnOf(QStringLiteral("code"))));
    });
    connect(
        m_values, &tables::ValueMapModel::codeChosen, this,
        [this](const QString& value, const QString& code) {
            edit(tr("code of “%1”").arg(value), [value, code](FieldRule& made) {
                spec_edit::setCode(made, value.toStdString(), code.toStdString());
            });
        },
        Qt::QueuedConnection); // the editor in the table closes first
    connect(&state, &WizardState::specChanged, this, &RuleEditor::refresh);
    refresh();
}

void RuleEditor::buildPair(QLayout* layout) {
    auto* const pair = new QWidget;
    auto* const row = new QHBoxLayout(pair);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    m_columns = named(new QComboBox, "ruleColumn", tr("Column of the file"));
    m_fields = named(new QComboBox, "ruleField", tr("Field of the standard extract"));
    m_constant = named(new QLineEdit, "ruleConstant", tr("Fixed text for every row"));
    m_also = named(new QComboBox, "ruleAlso", tr("Use the column for one more field"));
    for (QComboBox* const box : {m_columns, m_fields, m_also}) {
        box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        box->setMinimumContentsLength(9);
        box->setMaxVisibleItems(24);
    }
    row->addWidget(labelled(tr("Column"), m_columns), 1);
    row->addWidget(labelled(tr("Fixed text"), m_constant), 1);
    row->addWidget(labelled(tr("Field"), m_fields), 1);
    row->addWidget(labelled(tr("Also for"), m_also), 1);
    layout->addWidget(pair);
    m_uses = new QWidget;
    m_useRow = new FlowLayout(6, 4);
    m_uses->setLayout(m_useRow);
    layout->addWidget(m_uses);

    connect(m_columns, &QComboBox::activated, this, &RuleEditor::chooseColumn);
    connect(m_fields, &QComboBox::activated, this, &RuleEditor::chooseField);
    connect(m_also, &QComboBox::activated, this, &RuleEditor::addUse);
    connect(m_constant, &QLineEdit::textEdited, this, [this](const QString& text) {
        if (!m_use) return;
        m_state.edit(
            m_state.currentFile(), tr("fixed text"),
            [use = *m_use, text](SourceRule& source) {
                spec_edit::setConstant(source, use.target, use.field, text.toStdString());
            },
            QStringLiteral("constant %1 %2").arg(m_use->target).arg(QString::fromStdString(m_use->field)));
    });
}

void RuleEditor::buildReading(QLayout* layout) {
    m_dates = new QWidget;
    auto* const dates = new QGridLayout(m_dates);
    dates->setContentsMargins(0, 0, 0, 0);
    dates->setHorizontalSpacing(8);
    dates->setVerticalSpacing(4);
    m_style = named(new QComboBox, "ruleDates", tr("How dates are written"));
    for (const DateStyle style :
         {DateStyle::Unknown, DateStyle::Iso, DateStyle::DayFirst, DateStyle::MonthFirst,
          DateStyle::YearFirst, DateStyle::Serial1900, DateStyle::Serial1904})
        m_style->addItem(tables::dateStyleText(style), static_cast<int>(style));
    m_century =
        named(new QSpinBox, "ruleCentury", tr("Last year of two digits that belongs to this century"));
    m_century->setRange(0, 99);
    m_century->setToolTip(tr("A year of two digits up to this one is 20yy, above it 19yy; a date of birth "
                             "never lies in the future."));
    m_evidence = makeLabel({}, TextStyle::Body, TextTone::Second);
    m_evidence->setObjectName(QStringLiteral("ruleEvidence"));
    m_evidence->setWordWrap(true);
    dates->addWidget(labelled(tr("Dates are written"), m_style), 0, 0);
    dates->addWidget(labelled(tr("Two digits: 20yy up to"), m_century), 0, 1, Qt::AlignLeft);
    dates->setColumnStretch(1, 1);
    dates->addWidget(m_evidence, 1, 0, 1, 2);
    layout->addWidget(m_dates);

    m_numbers = new QWidget;
    auto* const numbers = new QHBoxLayout(m_numbers);
    numbers->setContentsMargins(0, 0, 0, 0);
    m_decimal = named(new QComboBox, "ruleDecimal", tr("Decimal sign"));
    m_decimal->addItem(tr("point, 1,234.5"), '.');
    m_decimal->addItem(tr("comma, 1.234,5"), ',');
    numbers->addWidget(labelled(tr("Decimal sign"), m_decimal));
    numbers->addStretch(1);
    layout->addWidget(m_numbers);

    m_parts = new QWidget;
    auto* const parts = new QHBoxLayout(m_parts);
    parts->setContentsMargins(0, 0, 0, 0);
    parts->setSpacing(8);
    m_separators = named(new QLineEdit, "ruleSplit", tr("Signs at which a value is split"));
    m_separators->setPlaceholderText(tr("not split"));
    m_separators->setToolTip(tr("Any of these signs ends a part: “,” makes two flags of “VAWG,DA”"));
    m_part = named(new QSpinBox, "rulePart", tr("Which part of a split value"));
    m_part->setRange(0, 50);
    m_part->setSpecialValueText(tr("every part"));
    m_second = named(new QComboBox, "ruleSecond", tr("Second column, joined to the first"));
    m_second->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_second->setMinimumContentsLength(7);
    m_join = named(new QLineEdit, "ruleJoin", tr("Text between joined columns"));
    parts->addWidget(labelled(tr("Split at"), m_separators), 1);
    parts->addWidget(labelled(tr("Take"), m_part), 1);
    parts->addWidget(labelled(tr("Join with"), m_second), 2);
    parts->addWidget(labelled(tr("by"), m_join), 1);
    layout->addWidget(m_parts);

    connect(m_style, &QComboBox::activated, this, [this] {
        const auto style = static_cast<DateStyle>(m_style->currentData().toInt());
        edit(tr("order of dates"), [style](FieldRule& made) { made.date = style; });
    });
    connect(m_century, &QSpinBox::valueChanged, this, [this](int year) {
        edit(
            tr("years of two digits"), [year](FieldRule& made) { made.century = year; },
            QStringLiteral("century"));
    });
    connect(m_decimal, &QComboBox::activated, this, [this] {
        const char sign = static_cast<char>(m_decimal->currentData().toInt());
        edit(tr("decimal sign"), [sign](FieldRule& made) { made.decimal = sign; });
    });
    const auto split = [this] {
        const std::string signs = m_separators->text().toStdString();
        const int part = m_part->value();
        edit(
            tr("split"),
            [signs, part](FieldRule& made) {
                if (signs.empty())
                    made.split.reset();
                else
                    made.split = FieldRule::Split{signs, part};
            },
            QStringLiteral("split"));
    };
    connect(m_separators, &QLineEdit::textEdited, this, split);
    connect(m_part, &QSpinBox::valueChanged, this, split);
    connect(m_second, &QComboBox::activated, this, [this] {
        const std::string second = m_second->currentData().toString().toStdString();
        edit(tr("joined column"), [second](FieldRule& made) {
            if (!made.columns.empty()) made.columns.resize(1);
            if (!second.empty()) made.columns.push_back(second);
        });
    });
    connect(m_join, &QLineEdit::textEdited, this, [this](const QString& text) {
        edit(
            tr("text between columns"), [text](FieldRule& made) { made.join = text.toStdString(); },
            QStringLiteral("join"));
    });
}

const FieldRule* RuleEditor::rule() const {
    const SourceRule* const source = m_state.ruleOf(m_state.currentFile());
    if (source == nullptr || !m_use || m_use->target >= source->targets.size()) return nullptr;
    return tables::ruleOf(source->targets[m_use->target], m_use->field);
}

const ColumnProfile* RuleEditor::profile() const {
    const WizardFile* const file = m_state.file(m_state.currentFile());
    if (file == nullptr || !file->profile) return nullptr;
    for (const ColumnProfile& column : file->profile->columns)
        if (column.name == m_column) return &column;
    return nullptr;
}

void RuleEditor::edit(const QString& what, const std::function<void(FieldRule&)>& change,
                      const QString& merge) {
    if (!m_use) return;
    const tables::ColumnUse use = *m_use;
    const QString key =
        merge.isEmpty()
            ? merge
            : QStringLiteral("%1 %2 %3").arg(merge).arg(use.target).arg(QString::fromStdString(use.field));
    m_state.edit(
        m_state.currentFile(), what,
        [use, &change](SourceRule& source) {
            if (FieldRule* const made = spec_edit::find(source, use.target, use.field)) change(*made);
        },
        key);
}

void RuleEditor::showColumn(const std::string& column) {
    m_column = column;
    m_use.reset();
    if (const SourceRule* const source = m_state.ruleOf(m_state.currentFile())) {
        const auto uses = tables::usesOf(*source, column);
        if (!uses.empty()) m_use = uses.front();
    }
    refresh();
}

void RuleEditor::showField(std::size_t target, const std::string& field) {
    m_use = tables::ColumnUse{target, field};
    const FieldRule* const made = rule();
    m_column =
        made != nullptr && !made->constant && !made->columns.empty() ? made->columns.front() : std::string();
    refresh();
}

void RuleEditor::focusField() {
    m_fields->setFocus(Qt::OtherFocusReason);
}

void RuleEditor::refresh() {
    const SourceRule* const source = m_state.ruleOf(m_state.currentFile());
    setEnabled(source != nullptr && (!m_column.empty() || m_use));
    if (source == nullptr) {
        m_column.clear();
        m_use.reset();
        m_title->setText(tr("Choose a column or a field"));
        m_values->clear();
        return;
    }
    // Undoing may have taken the pair apart.
    if (m_use && m_use->target >= source->targets.size()) m_use.reset();
    if (m_use && !m_column.empty()) {
        const auto uses = tables::usesOf(*source, m_column);
        if (std::find(uses.begin(), uses.end(), *m_use) == uses.end()) {
            m_use.reset();
            if (!uses.empty()) m_use = uses.front();
        }
    } else if (m_use) {
        const FieldRule* const made = rule();
        if (made != nullptr && !made->constant && !made->columns.empty()) m_column = made->columns.front();
    } else if (!m_column.empty()) {
        const auto uses = tables::usesOf(*source, m_column);
        if (!uses.empty()) m_use = uses.front();
    }
    QString title = QString::fromStdString(m_column);
    if (m_use)
        title += (title.isEmpty() ? QString() : QStringLiteral(" → ")) +
                 tables::fieldText(source->targets[m_use->target], m_use->field);
    m_title->setText(title.isEmpty() ? tr("Choose a column or a field") : title);

    QStringList reasons;
    for (const SpecFinding& finding : m_state.findingsOf(m_state.currentFile()))
        if (!m_column.empty() && finding.column == m_column) reasons.append(finding.text);
    for (const SpecQuestion& question : m_state.questionsOf(m_state.currentFile()))
        if (!m_column.empty() && question.column == m_column && !reasons.contains(question.text))
            reasons.append(question.text);
    for (const ColumnGuess& guess : m_state.guessesOf(m_state.currentFile()))
        if (!m_column.empty() && guess.column == m_column && !guess.reason.isEmpty() &&
            !reasons.contains(guess.reason))
            reasons.append(guess.reason);
    m_reason->setText(reasons.join(QLatin1Char('\n')));
    m_reason->setVisible(!reasons.isEmpty());
    fillColumns();
    fillFields();
    showUses();
    showReading();
}

void RuleEditor::fillColumns() {
    const WizardFile* const file = m_state.file(m_state.currentFile());
    const FieldRule* const made = rule();
    const QSignalBlocker quiet(m_columns);
    m_columns->clear();
    m_columns->addItem(tr("nothing"), kNothing);
    m_columns->addItem(tr("a fixed text"), kFixed);
    if (file != nullptr && file->profile)
        for (const ColumnProfile& column : file->profile->columns)
            m_columns->addItem(QString::fromStdString(column.name), QString::fromStdString(column.name));
    const QString now = made != nullptr && made->constant ? kFixed
                        : m_column.empty()                ? kNothing
                                                          : QString::fromStdString(m_column);
    m_columns->setCurrentIndex(m_columns->findData(now));
    const bool fixed = now == kFixed;
    m_constant->parentWidget()->setVisible(fixed);
    if (fixed && !m_constant->hasFocus()) m_constant->setText(QString::fromStdString(*made->constant));
    if (!fixed) m_constant->clear();
}

void RuleEditor::fillFields() {
    const SourceRule& source = *m_state.ruleOf(m_state.currentFile());
    const QSignalBlocker quiet[] = {QSignalBlocker(m_fields), QSignalBlocker(m_also)};
    m_fields->clear();
    m_fields->addItem(tr("nowhere yet"), kNothing);
    m_fields->addItem(tr("left out on purpose"), kIgnored);
    addFields(m_fields, source);
    const bool ignored =
        std::find(source.ignored.begin(), source.ignored.end(), m_column) != source.ignored.end();
    m_fields->setCurrentIndex(m_use ? findField(m_fields, *m_use) : ignored ? 1 : 0);
    m_also->clear();
    m_also->addItem(tr("no other field"), kNothing);
    addFields(m_also, source);
    m_also->setCurrentIndex(0);
    m_also->parentWidget()->setVisible(m_use && !m_column.empty());
}

void RuleEditor::showUses() {
    while (QLayoutItem* const item = m_useRow->takeAt(0)) {
        if (QWidget* const widget = item->widget()) {
            widget->hide();
            widget->deleteLater(); // a chip may be what was just clicked
        }
        delete item;
    }
    const SourceRule& source = *m_state.ruleOf(m_state.currentFile());
    const auto uses = m_column.empty() ? std::vector<tables::ColumnUse>() : tables::usesOf(source, m_column);
    m_uses->setVisible(uses.size() > 1);
    if (uses.size() < 2) return;
    for (const tables::ColumnUse& use : uses) {
        const QString text = tables::fieldText(source.targets[use.target], use.field);
        auto* const chip = new FilterChip(FilterChip::Kind::Removable, text);
        chip->setObjectName(
            QStringLiteral("use %1 %2").arg(use.target).arg(QString::fromStdString(use.field)));
        chip->setAccessibleName(tr("The column goes to %1").arg(text));
        connect(chip, &QAbstractButton::clicked, this, [this, use] { showField(use.target, use.field); });
        connect(chip, &FilterChip::removeRequested, this, [this, use] { removeUse(use); });
        m_useRow->addWidget(chip);
        chip->show();
    }
}

void RuleEditor::showReading() {
    const FieldRule* const made = rule();
    const ColumnProfile* const column = profile();
    const SourceRule& source = *m_state.ruleOf(m_state.currentFile());
    std::optional<ExtractField> field;
    if (m_use) {
        const FileKind kind = source.targets[m_use->target].kind;
        if (const auto at = extractField(kind, m_use->field)) field = extractFields(kind)[*at];
    }
    const bool read = made != nullptr && !made->constant && field.has_value();
    m_dates->setVisible(read && field->type == FieldType::Date);
    m_numbers->setVisible(read && field->type == FieldType::Number);
    m_parts->setVisible(read);
    const bool coded = read && (field->type == FieldType::Code || !made->values.empty());
    if (read) {
        const QSignalBlocker quiet[] = {QSignalBlocker(m_style),      QSignalBlocker(m_century),
                                        QSignalBlocker(m_decimal),    QSignalBlocker(m_part),
                                        QSignalBlocker(m_separators), QSignalBlocker(m_second),
                                        QSignalBlocker(m_join)};
        m_style->setCurrentIndex(m_style->findData(static_cast<int>(made->date)));
        setInvalid(m_style, field->type == FieldType::Date && made->date == DateStyle::Unknown);
        m_century->setValue(made->century);
        m_evidence->setText(column != nullptr ? tables::dateEvidence(*column) : QString());
        m_decimal->setCurrentIndex(m_decimal->findData(static_cast<int>(made->decimal)));
        if (!m_separators->hasFocus())
            m_separators->setText(made->split ? QString::fromStdString(made->split->separators) : QString());
        m_part->setEnabled(made->split.has_value());
        m_part->setValue(made->split ? made->split->part : 0);
        m_second->clear();
        m_second->addItem(tr("no other column"), QString());
        const WizardFile* const file = m_state.file(m_state.currentFile());
        if (file != nullptr && file->profile)
            for (const ColumnProfile& other : file->profile->columns)
                if (other.name != m_column)
                    m_second->addItem(QString::fromStdString(other.name), QString::fromStdString(other.name));
        m_second->setCurrentIndex(
            made->columns.size() > 1
                ? std::max(0, m_second->findData(QString::fromStdString(made->columns[1])))
                : 0);
        m_join->setEnabled(made->columns.size() > 1);
        if (!m_join->hasFocus()) m_join->setText(QString::fromStdString(made->join));
    }
    if (column == nullptr) {
        m_values->clear();
        m_valuesTitle->setText(QString());
        m_valueTable->hide();
        return;
    }
    m_valueTable->show();
    m_values->setValues(*column, read ? *made : FieldRule(),
                        coded ? field->codes : std::span<const std::string_view>());
    const int codeColumn = m_values->columnOf(QStringLiteral("code"));
    m_valueTable->setColumnHidden(codeColumn, !read);
    const auto shown = static_cast<std::int64_t>(column->values.size());
    m_valueTable->setVisible(shown > 0);
    if (shown == 0) {
        m_valuesTitle->setText(column->filled() == 0
                                   ? tr("Nothing stands in this column.")
                                   : tr("Nearly every value is different: none is listed."));
        return;
    }
    QString title = column->distinct > shown || column->distinctCapped
                        ? tr("The %n most frequent values", nullptr, static_cast<int>(shown))
                        : tr("All %n value(s)", nullptr, static_cast<int>(shown));
    if (coded && m_values->open() > 0)
        title += QStringLiteral(" · ") + tr("%n without a code", nullptr, m_values->open());
    m_valuesTitle->setText(title);
}

void RuleEditor::chooseColumn() {
    if (!m_use) { // the column alone was shown: another one
        const QString name = m_columns->currentData().toString();
        if (name != kNothing && name != kFixed) showColumn(name.toStdString());
        return;
    }
    const tables::ColumnUse use = *m_use;
    const QString choice = m_columns->currentData().toString();
    m_column.clear();
    if (choice == kNothing)
        m_state.edit(m_state.currentFile(), tr("field emptied"),
                     [use](SourceRule& source) { spec_edit::clear(source, use.target, use.field); });
    else if (choice == kFixed)
        m_state.edit(m_state.currentFile(), tr("fixed text"), [use](SourceRule& source) {
            spec_edit::setConstant(source, use.target, use.field, std::string());
        });
    else
        m_state.edit(m_state.currentFile(), tr("column of a field"),
                     [use, name = choice.toStdString(),
                      guess = m_state.guessedRuleOf(m_state.currentFile())](SourceRule& source) {
                         spec_edit::assign(source, use.target, use.field, name, guess);
                     });
    showField(use.target, use.field);
    if (choice == kFixed) m_constant->setFocus(Qt::OtherFocusReason);
}

void RuleEditor::chooseField() {
    const auto to = useOf(m_fields);
    const QString choice = m_fields->currentData().toString();
    const auto from = m_use;
    const std::string column = m_column;
    if (column.empty()) {
        if (to) showField(to->target, to->field);
        return;
    }
    m_state.edit(m_state.currentFile(), tr("field of a column"), [&](SourceRule& source) {
        if (!to && choice == kIgnored) {
            spec_edit::setIgnored(source, column, true);
            return;
        }
        if (!to) {
            spec_edit::release(source, column);
            spec_edit::setIgnored(source, column, false);
            return;
        }
        spec_edit::assign(source, to->target, to->field, column,
                          m_state.guessedRuleOf(m_state.currentFile()));
        if (from && !(*from == *to)) spec_edit::clear(source, from->target, from->field);
    });
    if (to)
        showField(to->target, to->field);
    else
        showColumn(column);
}

void RuleEditor::addUse() {
    const auto to = useOf(m_also);
    if (!to || m_column.empty()) return;
    const std::string column = m_column;
    m_state.edit(m_state.currentFile(), tr("one more field of a column"), [&](SourceRule& source) {
        spec_edit::assign(source, to->target, to->field, column,
                          m_state.guessedRuleOf(m_state.currentFile()));
    });
    showField(to->target, to->field);
}

void RuleEditor::removeUse(const tables::ColumnUse& use) {
    const std::string column = m_column;
    m_state.edit(m_state.currentFile(), tr("field emptied"),
                 [use](SourceRule& source) { spec_edit::clear(source, use.target, use.field); });
    showColumn(column);
}

} // namespace harmdesk::views
