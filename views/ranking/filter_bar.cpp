// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/ranking/filter_bar.h"

#include "models/tables/ranking_facets.h"
#include "views/common/filter_chip.h"
#include "views/common/search_field.h"
#include "views/common/style_props.h"
#include "views/common/theme.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QMenu>
#include <QToolButton>
#include <algorithm>

namespace harmdesk::views {

namespace {

QString number(int n) {
    return QLocale(QLocale::English).toString(n);
}

} // namespace

FilterBar::FilterBar(tables::RankingFacets* facets, QWidget* parent)
    : QFrame(parent)
    , m_model(facets)
    , m_search(new SearchField(QString(), QKeySequence(QStringLiteral("Ctrl+F"))))
    , m_facets(new QToolButton)
    , m_rule(new FilterChip(FilterChip::Kind::Locked, QString()))
    , m_chips(new QHBoxLayout)
    , m_add(new QToolButton)
    , m_addMenu(new QMenu(this))
    , m_count(makeLabel({}, TextStyle::BodyStrong))
    , m_export(new QToolButton)
    , m_columns(new QToolButton) {
    setObjectName(QStringLiteral("filterBar"));
    setSurface(this, Surface::Win);
    setEdge(this, Edge::Bottom);
    m_search->setObjectName(QStringLiteral("rankingSearch"));
    m_facets->setObjectName(QStringLiteral("facetsButton"));
    m_facets->setIcon(theme().icon(QStringLiteral("filter")));
    m_facets->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_facets->setCheckable(true);
    setFramed(m_facets);
    m_rule->setObjectName(QStringLiteral("profileChip"));
    m_rule->setFocusPolicy(Qt::TabFocus);
    m_chips->setSpacing(6);
    m_add->setObjectName(QStringLiteral("addFilterButton"));
    m_add->setIcon(theme().icon(QStringLiteral("plus")));
    m_add->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_add->setPopupMode(QToolButton::InstantPopup);
    m_add->setMenu(m_addMenu);
    m_addMenu->setObjectName(QStringLiteral("addFilterMenu"));
    m_count->setObjectName(QStringLiteral("shownCount"));
    m_export->setObjectName(QStringLiteral("exportListButton"));
    m_export->setIcon(theme().icon(QStringLiteral("save")));
    setFramed(m_export);
    m_columns->setObjectName(QStringLiteral("columnsButton"));
    m_columns->setIcon(theme().icon(QStringLiteral("columns")));
    m_columns->setPopupMode(QToolButton::InstantPopup);
    setFramed(m_columns);

    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(12, 6, 12, 6);
    layout->setSpacing(8);
    layout->addWidget(m_search);
    layout->addWidget(m_facets);
    layout->addWidget(m_rule);
    layout->addLayout(m_chips);
    layout->addWidget(m_add);
    layout->addStretch(1);
    layout->addWidget(m_count);
    layout->addWidget(m_export);
    layout->addWidget(m_columns);

    connect(m_export, &QToolButton::clicked, this, &FilterBar::exportRequested);
    connect(m_facets, &QToolButton::toggled, this, &FilterBar::facetsToggled);
    connect(m_addMenu, &QMenu::aboutToShow, this, &FilterBar::fillAddMenu);
    connect(m_search, &SearchField::searchChanged, this, [this](const QString& text) {
        if (text == m_filter.search) return;
        tables::FilterState wanted = m_filter;
        wanted.search = text;
        Q_EMIT filterRequested(wanted);
    });
    connect(&theme(), &Theme::changed, this, [this] {
        m_facets->setIcon(theme().icon(QStringLiteral("filter")));
        m_add->setIcon(theme().icon(QStringLiteral("plus")));
        m_export->setIcon(theme().icon(QStringLiteral("save")));
        m_columns->setIcon(theme().icon(QStringLiteral("columns")));
    });
    retranslate();
    setNarrow(false);
}

void FilterBar::retranslate() {
    m_search->setPlaceholder(tr("Name, ref, crime no."));
    m_facets->setText(tr("Facets"));
    m_facets->setAccessibleName(tr("Show or hide the facets"));
    m_facets->setToolTip(tr("Filter by status, offence group, borough, age, victims and more"));
    m_add->setText(tr("Add filter"));
    m_add->setAccessibleName(tr("Add filter"));
    m_export->setAccessibleName(tr("Export the list as shown (CSV)"));
    m_export->setToolTip(tr("Export the list as shown (CSV)"));
    m_columns->setAccessibleName(tr("Choose columns"));
    m_columns->setToolTip(tr("Choose columns"));
    setShown(m_shown, m_listed);
    setProfile(m_profile);
    rebuildChips();
}

void FilterBar::setProfile(const Profile& profile) {
    m_profile = profile;
    const QString name = QString::fromStdString(profile.name);
    m_rule->setShortText(name);
    m_rule->setChipText(tr("%1: %2").arg(name, profileSentence(profile)));
    fitRule();
}

void FilterBar::setFilter(const tables::FilterState& filter) {
    m_filter = filter;
    // What is being typed is not put back under the user's fingers: only a filter from elsewhere (undo,
    // chips) is.
    if (m_search->text().trimmed() != filter.search.trimmed()) {
        m_search->setText(filter.search);
        m_search->flush();
    }
    rebuildChips();
}

void FilterBar::rebuildChips() {
    while (QLayoutItem* item = m_chips->takeAt(0)) {
        if (QWidget* chip = item->widget()) {
            chip->hide();
            chip->deleteLater(); // the chip's own signal may be what brought us here
        }
        delete item;
    }
    QWidget* before = m_rule;
    for (const tables::FilterChip& condition : tables::filterChips(m_filter)) {
        if (condition.id == QLatin1String("search")) continue; // the search field shows it
        auto* chip = new FilterChip(FilterChip::Kind::Removable, condition.text, this);
        chip->setObjectName(QStringLiteral("chip-") + condition.id);
        connect(chip, &FilterChip::removeRequested, this,
                [this, without = condition.without] { Q_EMIT filterRequested(without); });
        connect(chip, &QAbstractButton::clicked, this, [this] { m_facets->setChecked(true); });
        m_chips->addWidget(chip);
        chip->show(); // at once, so that its width counts when the rule is fitted
        setTabOrder(before, chip);
        before = chip;
    }
    setTabOrder(before, m_add);
    fitRule();
}

void FilterBar::fitRule() {
    // As much of the rule as finds room; never less than the name of the profile.
    int others = 0;
    for (int i = 0; i < layout()->count(); ++i) {
        const QLayoutItem* item = layout()->itemAt(i);
        if (item->widget() != m_rule && !item->isEmpty())
            others += item->sizeHint().width() + layout()->spacing();
    }
    const int room = contentsRect().width() - 24 - others;
    m_rule->setMaximumWidth(m_rule->widthWithin(room));
}

void FilterBar::resizeEvent(QResizeEvent* event) {
    QFrame::resizeEvent(event);
    fitRule();
}

void FilterBar::fillAddMenu() {
    m_addMenu->clear();
    for (const int days : {30, 90, 180}) {
        QAction* action = m_addMenu->addAction(tr("Last report within %n day(s)", nullptr, days));
        action->setCheckable(true);
        action->setChecked(m_filter.lastWithinDays == days);
        connect(action, &QAction::triggered, this, [this, days](bool on) {
            tables::FilterState wanted = m_filter;
            wanted.lastWithinDays = on ? days : 0;
            Q_EMIT filterRequested(wanted);
        });
    }
    m_addMenu->addSeparator();
    constexpr int kMostValues = 25; // in a menu; the panel has them all
    for (int row = 0; row < m_model->rowCount(); ++row) {
        const QPersistentModelIndex facet = m_model->index(row, 0);
        QMenu* menu = m_addMenu->addMenu(facet.data().toString());
        const int values = m_model->rowCount(facet);
        for (int i = 0; i < std::min(values, kMostValues); ++i) {
            const QPersistentModelIndex value = m_model->index(i, 0, facet);
            QString name = value.data().toString();
            QAction* action =
                menu->addAction(tr("%1 (%2)").arg(name.replace(QLatin1Char('&'), QLatin1String("&&")),
                                                  m_model->index(i, 1, facet).data().toString()));
            action->setCheckable(true);
            action->setChecked(value.data(Qt::CheckStateRole).toInt() == Qt::Checked);
            connect(action, &QAction::triggered, this, [this, value](bool on) {
                if (value.isValid())
                    m_model->setData(value, static_cast<int>(on ? Qt::Checked : Qt::Unchecked),
                                     Qt::CheckStateRole);
            });
        }
        if (values > kMostValues)
            connect(menu->addAction(tr("All %n in the facets…", nullptr, values)), &QAction::triggered, this,
                    [this] { m_facets->setChecked(true); });
    }
    if (!m_filter.isEmpty()) {
        m_addMenu->addSeparator();
        connect(m_addMenu->addAction(theme().icon(QStringLiteral("close")), tr("Clear filters")),
                &QAction::triggered, this, [this] { Q_EMIT filterRequested({}); });
    }
}

void FilterBar::setShown(int shown, int listed) {
    m_shown = shown;
    m_listed = listed;
    m_count->setText(tr("%1 of %2").arg(number(shown), number(listed)));
    m_count->setVisible(shown < listed || m_narrow); // the line below the list says it always
    fitRule();
    m_count->setAccessibleName(tr("%1 of %2 suspects shown").arg(number(shown), number(listed)));
}

void FilterBar::setViewButton(QToolButton* button) {
    auto* row = static_cast<QHBoxLayout*>(layout());
    row->insertWidget(row->indexOf(m_export), button);
    setTabOrder(m_add, button);
    setTabOrder(button, m_export);
    setTabOrder(m_export, m_columns);
}

void FilterBar::setExportable(bool any) {
    m_export->setEnabled(any);
}

void FilterBar::setColumnMenu(QMenu* menu) {
    m_columns->setMenu(menu);
}

void FilterBar::setFacetsShown(bool shown) {
    m_facets->setChecked(shown);
}

void FilterBar::setNarrow(bool narrow) {
    m_narrow = narrow;
    const int character = fontMetrics().averageCharWidth();
    m_search->setMinimumWidth(character * (narrow ? 22 : 28));
    m_search->setMaximumWidth(character * (narrow ? 28 : 32));
    setShown(m_shown, m_listed);
}

void FilterBar::changeEvent(QEvent* event) {
    QFrame::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) retranslate();
}

} // namespace harmdesk::views
