// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/codes/classes_section.h"

#include "models/cases/case_session.h"
#include "models/tables/ambiguous_class_model.h"
#include "models/tables/candidate_model.h"
#include "models/tables/rule_model.h"
#include "views/codes/change_pane.h"
#include "views/common/data_table.h"
#include "views/common/section_header.h"
#include "views/common/state_panel.h"
#include "views/common/style_props.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QSplitter>
#include <QVBoxLayout>
#include <algorithm>

namespace harmdesk::views {

namespace {

QPushButton* smallButton(const QString& name, const QString& icon, const QString& text,
                         const QString& spoken) {
    auto* button = new QPushButton(icon.isEmpty() ? QIcon() : theme().icon(icon), text);
    button->setObjectName(name);
    button->setAccessibleName(spoken);
    if (text.isEmpty()) button->setToolTip(spoken);
    setButtonKind(button, ButtonKind::Small);
    return button;
}

QWidget* part(QWidget* head, QWidget* body) {
    auto* made = new QWidget;
    auto* column = new QVBoxLayout(made);
    column->setContentsMargins(12, 6, 12, 6);
    column->setSpacing(4);
    column->addWidget(head);
    column->addWidget(body, 1);
    return made;
}

} // namespace

ClassesSection::ClassesSection(const CodesState& state, QWidget* parent)
    : CodesSection(state, parent)
    , m_classes(new tables::AmbiguousClassModel(this))
    , m_offences(new tables::CandidateModel(this))
    , m_rules(new tables::RuleModel(this)) {
    setObjectName(QStringLiteral("codesClasses"));
    build(buildContent(), QStringLiteral("classPane"));
    pane().setApplyText(tr("Settle this class"));
    pane().setNameAsked(false);
    connect(m_classTable->selectionModel(), &QItemSelectionModel::currentRowChanged, this, [this] {
        if (!m_filling) classChosen(false);
    });
    connect(m_offenceTable->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &ClassesSection::updateButtons);
    connect(m_ruleTable->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &ClassesSection::updateButtons);
    connect(m_rules, &tables::RuleModel::rulesChanged, this, [this] {
        if (!m_filling) showPane();
    });
    refresh();
}

QWidget* ClassesSection::buildContent() {
    const auto table = [](const char* key, const char* name, const QString& spoken) {
        auto* made = new DataTable(QLatin1String(key));
        made->setObjectName(QLatin1String(name));
        made->setAccessibleName(spoken);
        made->setSelectionMode(QAbstractItemView::SingleSelection);
        made->setSortingEnabled(false);
        return made;
    };
    m_classTable = table("codesClasses", "codesClassTable", tr("Classes with several values"));
    m_classTable->setDefaultWidths({{QStringLiteral("class"), 10},
                                    {QStringLiteral("state"), 15},
                                    {QStringLiteral("rows"), 10},
                                    {QStringLiteral("rules"), 8},
                                    {QStringLiteral("unmapped"), 18}});
    m_classTable->setStretchColumn(QStringLiteral("values"));
    m_classTable->setModel(m_classes);
    m_stateOfList = new StatePanel(m_classTable);
    m_stateOfList->setObjectName(QStringLiteral("codesClassState"));
    m_head = new SectionHeader(tr("Classes with several values"));

    m_offenceTable = table("codesClassOffences", "codesClassOffences", tr("Offences of this class"));
    m_offenceTable->setDefaultHidden(
        {QStringLiteral("reason"), QStringLiteral("likeness"), QStringLiteral("class")});
    m_offenceTable->setDefaultWidths({{QStringLiteral("days"), 10},
                                      {QStringLiteral("urn"), 12},
                                      {QStringLiteral("cjs"), 30},
                                      {QStringLiteral("group"), 26}});
    m_offenceTable->setStretchColumn(QStringLiteral("title"));
    m_offenceTable->setModel(m_offences);
    m_offenceHead = new SectionHeader(tr("Offences of this class"));
    m_default = smallButton(QStringLiteral("codesDefault"), {}, tr("Any other title means this"),
                            tr("Any title that no rule fits means the chosen offence"));
    m_words = new QLineEdit;
    m_words->setObjectName(QStringLiteral("codesWords"));
    m_words->setAccessibleName(tr("Words of the title"));
    m_words->setPlaceholderText(tr("words of the title"));
    m_words->setMaxLength(200);
    m_add = smallButton(QStringLiteral("codesAddRule"), QStringLiteral("plus"), tr("Words mean this"),
                        tr("Titles with these words mean the chosen offence"));
    for (QWidget* widget :
         {static_cast<QWidget*>(m_words), static_cast<QWidget*>(m_add), static_cast<QWidget*>(m_default)})
        m_offenceHead->addRight(widget);
    connect(m_default, &QPushButton::clicked, this, [this] { m_rules->setDefault(chosenUrn(), {}); });
    const auto add = [this] {
        if (!m_add->isEnabled()) return;
        if (m_rules->addRule(m_words->text(), chosenUrn(), {}))
            m_words->clear();
        else
            setInvalid(m_words, true);
    };
    connect(m_add, &QPushButton::clicked, this, add);
    connect(m_words, &QLineEdit::returnPressed, this, add);
    connect(m_words, &QLineEdit::textChanged, this, [this] {
        setInvalid(m_words, false);
        updateButtons();
    });

    auto* parts = new QSplitter(Qt::Vertical);
    parts->setObjectName(QStringLiteral("codesClassParts"));
    parts->setChildrenCollapsible(false);
    parts->addWidget(part(m_head, m_stateOfList));
    parts->addWidget(part(m_offenceHead, m_offenceTable));
    parts->addWidget(buildRules());
    for (int i = 0; i < 3; ++i) parts->setStretchFactor(i, i == 0 ? 3 : 2);
    return parts;
}

QWidget* ClassesSection::buildRules() {
    m_ruleTable = new DataTable(QStringLiteral("codesRules"));
    m_ruleTable->setObjectName(QStringLiteral("codesRuleTable"));
    m_ruleTable->setAccessibleName(tr("Rules of this class, in the order they are tried"));
    m_ruleTable->setSelectionMode(QAbstractItemView::SingleSelection);
    m_ruleTable->setSortingEnabled(false);
    m_ruleTable->setDefaultWidths(
        {{QStringLiteral("words"), 26}, {QStringLiteral("days"), 10}, {QStringLiteral("reason"), 30}});
    m_ruleTable->setStretchColumn(QStringLiteral("offence"));
    m_ruleTable->setModel(m_rules);
    m_up = smallButton(QStringLiteral("codesRuleUp"), QStringLiteral("move-up"), {},
                       tr("Try this rule earlier"));
    m_down = smallButton(QStringLiteral("codesRuleDown"), QStringLiteral("move-down"), {},
                         tr("Try this rule later"));
    m_remove =
        smallButton(QStringLiteral("codesRuleRemove"), QStringLiteral("trash"), {}, tr("Remove this rule"));
    m_revert = smallButton(QStringLiteral("codesRuleRevert"), QStringLiteral("undo"), tr("As saved"),
                           tr("Go back to the rules as they are saved"));
    auto* head = new SectionHeader(tr("Rules"), tr("the first that fits the title counts"));
    for (QPushButton* button : {m_up, m_down, m_remove, m_revert}) head->addRight(button);
    const auto move = [this](int by) {
        const int to = m_rules->moveRule(m_ruleTable->currentIndex().row(), by);
        selectRow(m_ruleTable, to);
    };
    connect(m_up, &QPushButton::clicked, this, [move] { move(-1); });
    connect(m_down, &QPushButton::clicked, this, [move] { move(1); });
    connect(m_remove, &QPushButton::clicked, this, [this] {
        const int row = m_ruleTable->currentIndex().row();
        m_rules->removeRule(row);
        selectRow(m_ruleTable, std::min(row, m_rules->rowCount() - 1));
    });
    connect(m_revert, &QPushButton::clicked, m_rules, &tables::RuleModel::revert);
    return part(head, m_ruleTable);
}

QString ClassesSection::tabText() const {
    const HarmIndex* index = state().book.inUse();
    if (!index) return tr("Ambiguous classes");
    const auto all = harm::ambiguousClasses(*index);
    const auto open = std::count_if(all.begin(), all.end(), [](const auto& held) { return !held.settled; });
    return tr("Ambiguous classes %1").arg(open);
}

void ClassesSection::refresh() {
    pane().setReadOnly(state().session ? state().session->readOnlyReason() : QString());
    const HarmIndex* index = state().book.inUse();
    m_filling = true;
    m_classes->setIndex(index ? *index : HarmIndex(), state().queue);
    selectRow(m_classTable, m_classes->rowOf(m_class));
    if (!m_classTable->currentIndex().isValid()) selectRow(m_classTable, 0);
    m_filling = false;
    const int rows = m_classes->rowCount();
    m_head->setNote(index && rows > 0 ? tr("%n not settled", nullptr, m_classes->open()) +
                                            tr(", %n settled by rules", nullptr, rows - m_classes->open()) +
                                            QStringLiteral(" · ") + QString::fromStdString(index->name)
                                      : QString());
    if (rows == 0)
        m_stateOfList->showEmpty(index ? tr("Every class of the index in use leads to one value.")
                                       : tr("The harm index is being read."));
    else
        m_stateOfList->showContent();
    classChosen(true);
}

void ClassesSection::takeFocus() {
    m_classTable->setFocus(Qt::OtherFocusReason);
}

QString ClassesSection::chosenClass() const {
    const QModelIndex current = m_classTable->currentIndex();
    return current.isValid() ? current.data(tables::RefRole).toString() : QString();
}

std::string ClassesSection::chosenUrn() const {
    const QModelIndex current = m_offenceTable->currentIndex();
    return current.isValid() ? current.data(tables::RefRole).toString().toStdString() : std::string();
}

void ClassesSection::classChosen(bool keepEdits) {
    const QString hoClass = chosenClass();
    const HarmIndex* index = state().book.inUse();
    // What is being worked on outlives a new list; a new class or a saved change starts afresh.
    if (keepEdits && hoClass == m_class && m_rules->isChanged() && index) {
        showPane();
        return;
    }
    m_class = hoClass;
    m_filling = true;
    if (hoClass.isEmpty() || !index) {
        m_offences->clear();
        m_rules->setRules({}, {}, {});
    } else {
        const harm::AmbiguousClass& held = m_classes->classAt(m_classTable->currentIndex().row());
        m_offences->setRows(held.rows, *index);
        std::vector<ResolutionRule> rules;
        for (const std::size_t rule : held.rules) rules.push_back(index->rules[rule]);
        m_rules->setRules(held.hoClass, std::move(rules), *index);
    }
    m_offenceHead->setNote(hoClass);
    m_words->clear();
    m_filling = false;
    showPane();
}

void ClassesSection::updateButtons() {
    const bool editable = isEditable();
    const bool offence = editable && m_offenceTable->currentIndex().isValid();
    m_default->setEnabled(offence);
    m_words->setEnabled(offence);
    m_add->setEnabled(offence && !m_words->text().trimmed().isEmpty());
    const int row = m_ruleTable->currentIndex().row();
    const int rules = m_rules->rowCount();
    const int movable = rules - (m_rules->hasDefault() ? 1 : 0);
    m_up->setEnabled(editable && row > 0 && row < movable);
    m_down->setEnabled(editable && row >= 0 && row + 1 < movable);
    m_remove->setEnabled(editable && row >= 0 && row < rules);
    m_revert->setEnabled(editable && m_rules->isChanged());
    const QString why = state().session ? state().session->readOnlyReason() : QString();
    for (QWidget* widget : {static_cast<QWidget*>(m_default), static_cast<QWidget*>(m_add)})
        widget->setToolTip(why.isEmpty() ? tr("Choose an offence of the class first.") : why);
}

void ClassesSection::showPane() {
    updateButtons();
    if (m_class.isEmpty() || !m_rules->isChanged()) {
        forget();
        pane().showNothing(
            m_class.isEmpty()
                ? tr("What a rule does to the list is shown here.")
                : tr("Choose the offence that a title of this class means, or the words that mean "
                     "another. What that does to the list is shown here before anything is written."));
        return;
    }
    const int words = m_rules->rowCount() - (m_rules->hasDefault() ? 1 : 0);
    pane().showSubject(tr("Class %1").arg(m_class),
                       tr("%n rule(s) by words", nullptr, words) + QStringLiteral("; ") +
                           (m_rules->hasDefault() ? tr("any other title has its value.")
                                                  : tr("any other title stays unmapped.")));
    askSoon();
}

void ClassesSection::ask() {
    const HarmIndex* index = state().book.inUse();
    if (!index || !m_rules->isChanged()) return;
    state().service->previewRules(
        cases::OffenceCodeService::withRules(*index, m_class.toStdString(), m_rules->rules()), cutOff(), this,
        answer());
}

void ClassesSection::apply() {
    std::vector<ResolutionRule> rules = m_rules->rules();
    for (ResolutionRule& rule : rules)
        if (rule.reason.empty()) rule.reason = pane().reason().toStdString();
    state().service->settleClass(
        m_class.toStdString(), rules, pane().reason(), this, [this](const Status& settledNow) {
            if (settledNow) m_rules->revert(); // the saved ones come with the next state
            settled(settledNow, tr("Class %1 is settled by its rules.").arg(m_class));
        });
}

} // namespace harmdesk::views
