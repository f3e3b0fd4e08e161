// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/dossier/header_card.h"

#include "models/harm/custody.h"
#include "models/harm/ranking.h"
#include "models/tables/custody_icon.h"
#include "models/tables/event_model.h"
#include "models/tables/offence_title.h"
#include "views/common/elided_label.h"
#include "views/common/flow_layout.h"
#include "views/common/key_hint.h"
#include "views/common/style_props.h"
#include "views/dossier/tag_chip.h"

#include <QHBoxLayout>
#include <QLocale>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>
#include <algorithm>

namespace harmdesk::views {

namespace {

QToolButton* stepButton(const QString& id, const QString& icon, const QString& name, const QString& toolTip,
                        QWidget* parent) {
    auto* button = new QToolButton(parent);
    button->setObjectName(id);
    button->setIcon(theme().icon(icon));
    button->setAccessibleName(name);
    button->setToolTip(toolTip);
    setFramed(button);
    QObject::connect(&theme(), &Theme::changed, button,
                     [button, icon] { button->setIcon(theme().icon(icon)); });
    return button;
}

TagTone custodyTone(CustodyKind kind) {
    if (kind == CustodyKind::Wanted) return TagTone::Danger;
    return kind == CustodyKind::Rui ? TagTone::Warn : TagTone::Neutral;
}

QString identityText(const Person& person, Date asAt) {
    QStringList parts;
    if (!person.pncId.empty()) parts += HeaderCard::tr("PNC %1").arg(tables::text(person.pncId));
    if (person.dateOfBirth.isNull()) {
        parts += HeaderCard::tr("date of birth not known");
    } else if (asAt.isNull()) {
        parts += HeaderCard::tr("born %1").arg(person.dateOfBirth.display());
    } else {
        parts += HeaderCard::tr("born %1, aged %2")
                     .arg(person.dateOfBirth.display())
                     .arg(person.dateOfBirth.wholeYearsUntil(asAt));
    }
    parts += label(person.sex);
    if (!person.homeBorough.empty()) parts += tables::text(person.homeBorough);
    return parts.join(QStringLiteral(" · "));
}

} // namespace

HeaderCard::HeaderCard(QWidget* parent)
    : QFrame(parent) {
    setObjectName(QStringLiteral("headerCard"));
    setSurface(this, Surface::Base);
    setEdge(this, Edge::Bottom);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 16, 0);
    row->setSpacing(0);

    auto* walk = new QVBoxLayout;
    walk->setContentsMargins(16, 10, 16, 10);
    walk->setSpacing(2);
    auto* list = new QPushButton(tr("Ranking"), this);
    list->setObjectName(QStringLiteral("toRanking"));
    list->setIcon(theme().icon(QStringLiteral("chevron-left")));
    list->setAccessibleName(tr("Back to the ranking"));
    setButtonKind(list, ButtonKind::Link);
    connect(list, &QPushButton::clicked, this, &HeaderCard::listRequested);
    walk->addWidget(list, 0, Qt::AlignLeft);
    m_place = makeLabel(QString(), TextStyle::Body, TextTone::Second, this);
    m_place->setObjectName(QStringLiteral("place"));
    walk->addWidget(m_place);
    auto* steps = new QHBoxLayout;
    steps->setSpacing(4);
    m_before = stepButton(QStringLiteral("previousSuspect"), QStringLiteral("chevron-up"),
                          tr("Previous suspect in the list"), tr("Previous suspect (Alt+Up)"), this);
    m_after = stepButton(QStringLiteral("nextSuspect"), QStringLiteral("chevron-down"),
                         tr("Next suspect in the list"), tr("Next suspect (Alt+Down)"), this);
    connect(m_before, &QToolButton::clicked, this, [this] { Q_EMIT stepRequested(-1); });
    connect(m_after, &QToolButton::clicked, this, [this] { Q_EMIT stepRequested(1); });
    steps->addWidget(m_before);
    steps->addWidget(m_after);
    steps->addStretch();
    walk->addLayout(steps);
    auto* walkBox = new QFrame(this);
    setEdge(walkBox, Edge::Right);
    walkBox->setLayout(walk);
    row->addWidget(walkBox);

    auto* who = new QVBoxLayout;
    who->setContentsMargins(16, 8, 16, 10);
    who->setSpacing(3);
    auto* title = new QHBoxLayout;
    title->setSpacing(10);
    m_name = new ElidedLabel(QString(), this);
    m_name->setFont(theme().font(TextStyle::PageName));
    m_name->setObjectName(QStringLiteral("suspectName"));
    m_ref = makeLabel(QString(), TextStyle::Body, TextTone::Second, this);
    m_ref->setObjectName(QStringLiteral("suspectRef"));
    m_ref->setTextInteractionFlags(Qt::TextSelectableByMouse);
    title->addWidget(m_name, 0, Qt::AlignBaseline);
    title->addWidget(m_ref, 0, Qt::AlignBaseline);
    QToolButton* origin =
        stepButton(QStringLiteral("origin_person"), QStringLiteral("history"),
                   tr("Where the record of this suspect comes from"),
                   tr("Where this comes from: file, line and import of every value (Ctrl+I)"), this);
    connect(origin, &QToolButton::clicked, this, &HeaderCard::originRequested);
    title->addWidget(origin, 0, Qt::AlignVCenter);
    title->addStretch(1);
    who->addLayout(title);
    m_identity = new ElidedLabel(QString(), this);
    m_identity->setObjectName(QStringLiteral("identity"));
    setTone(m_identity, TextTone::Second);
    who->addWidget(m_identity);
    m_tags = new QWidget(this);
    m_tagRow = new FlowLayout(6, 4, m_tags);
    m_tagRow->setContentsMargins(0, 0, 0, 0);
    who->addWidget(m_tags);
    who->addStretch();
    row->addLayout(who, 1);

    m_rank = addFact(row, QStringLiteral("factRank"), tr("Rank"));
    m_score = addFact(row, QStringLiteral("factScore"), tr("Score, days"));
    m_worst = addFact(row, QStringLiteral("factWorst"), tr("Worst allegation"));
    m_last = addFact(row, QStringLiteral("factLast"), tr("Last report"));

    auto* pack = new KeyButton(tr("Subject page…"), QKeySequence(Qt::CTRL | Qt::Key_P), this);
    pack->setObjectName(QStringLiteral("subjectPage"));
    pack->setIcon(theme().icon(QStringLiteral("print")));
    pack->setAccessibleName(tr("Export the subject page of this suspect"));
    connect(pack, &QPushButton::clicked, this, &HeaderCard::packRequested);
    connect(&theme(), &Theme::changed, this, [this, pack, list] {
        pack->setIcon(theme().icon(QStringLiteral("print")));
        list->setIcon(theme().icon(QStringLiteral("chevron-left")));
        m_name->setFont(theme().font(TextStyle::PageName));
    });
    row->addSpacing(16);
    row->addWidget(pack, 0, Qt::AlignVCenter);
}

HeaderCard::Fact HeaderCard::addFact(QHBoxLayout* row, const QString& id, const QString& caption) {
    auto* box = new QFrame(this);
    setEdge(box, Edge::Left);
    auto* column = new QVBoxLayout(box);
    column->setContentsMargins(14, 12, 14, 12);
    column->setSpacing(2);
    Fact fact;
    fact.caption = makeLabel(caption, TextStyle::Caption, TextTone::Second, box);
    fact.value = makeLabel(QString(), TextStyle::FigureLarge, TextTone::Ink, box);
    fact.value->setObjectName(id);
    fact.detail = makeLabel(QString(), TextStyle::Caption, TextTone::Second, box);
    column->addWidget(fact.caption);
    column->addWidget(fact.value);
    column->addWidget(fact.detail);
    column->addStretch();
    row->addWidget(box);
    return fact;
}

void HeaderCard::setFact(const Fact& fact, const QString& value, const QString& detail) {
    fact.value->setText(value);
    fact.detail->setText(detail);
    fact.value->setAccessibleName(QStringLiteral("%1: %2 %3").arg(fact.caption->text(), value, detail));
}

void HeaderCard::setTags(const std::shared_ptr<const Ranking>& ranking, const Dossier& dossier) {
    while (QLayoutItem* item = m_tagRow->takeAt(0)) {
        item->widget()->deleteLater();
        item->widget()->hide();
        delete item;
    }
    const auto add = [this](QWidget* chip) {
        m_tagRow->addWidget(chip);
        chip->show();
    };
    if (ranking) {
        if (const auto person = harm::personByRef(*ranking->columns, dossier.person.nominalRef)) {
            const CustodyState state = harm::custodyAt(*ranking->columns, *person, ranking->asAt);
            const QString icon = tables::custodyIcon(state.kind);
            add(new TagChip(icon.isEmpty() ? QStringLiteral("info") : icon, label(state, ranking->asAt),
                            custodyTone(state.kind), m_tags));
        }
        const int orders = tables::ordersInForce(dossier, ranking->asAt);
        add(new TagChip(QStringLiteral("scales"),
                        orders == 0 ? tr("No order in force") : tr("%n order(s) in force", nullptr, orders),
                        TagTone::Neutral, m_tags));
    }
    if (dossier.person.status != PersonStatus::Wanted)
        add(new TagChip(QStringLiteral("check"), tr("Not wanted"), TagTone::Neutral, m_tags));
    for (const std::string& other : dossier.samePnc) {
        auto* same = new QPushButton(tr("Possible same person: %1").arg(tables::text(other)), m_tags);
        same->setObjectName(QStringLiteral("samePerson"));
        same->setIcon(theme().icon(QStringLiteral("samep")));
        same->setAccessibleName(tr("Same PNC id as %1: open that dossier").arg(tables::text(other)));
        same->setToolTip(same->accessibleName());
        setButtonKind(same, ButtonKind::WarnChip);
        connect(same, &QPushButton::clicked, this,
                [this, other] { Q_EMIT dossierRequested(tables::text(other)); });
        add(same);
    }
    m_tags->updateGeometry();
}

void HeaderCard::setFacts(const Ranking* ranking, const Dossier& dossier, const tables::LedgerTotal& total,
                          int row) {
    const QLocale locale;
    if (row >= 0) {
        const RankedSuspect& place = ranking->rows[static_cast<std::size_t>(row)];
        setFact(m_rank, locale.toString(place.rank) + (place.tied ? QStringLiteral(" =") : QString()),
                tr("of %1", "number of suspects in the list")
                    .arg(locale.toString(static_cast<int>(ranking->rows.size()))));
        setFact(m_worst, tr("%1 %").arg(percentOf(place.worst, place.score)), place.worst.display());
        if (static_cast<std::size_t>(row) < ranking->details.size()) {
            const std::int32_t worst = ranking->details[static_cast<std::size_t>(row)].worstOffence;
            if (worst >= 0) {
                const QString title = tables::shortOffenceTitle(
                    tables::text(ranking->columns->offences[static_cast<std::size_t>(worst)].title));
                m_worst.detail->setText(
                    QFontMetrics(m_worst.detail->font())
                        .elidedText(place.worst.display() + QStringLiteral(", ") + title.toLower(),
                                    Qt::ElideRight, 170));
                m_worst.detail->setToolTip(title);
            }
        }
        m_place->setText(
            tr("%1 of %2")
                .arg(locale.toString(place.rank), locale.toString(static_cast<int>(ranking->rows.size()))));
    } else {
        setFact(m_rank, tr("Not ranked"), QString());
        setFact(m_worst, QStringLiteral("–"), QString());
        m_place->setText(tr("not in the list"));
    }
    setFact(m_score, (total.unmapped > 0 ? QStringLiteral("≥ ") : QString()) + total.score.display(),
            total.unmapped > 0 ? tr("at least: %n without a value", nullptr, total.unmapped)
                               : tr("%n allegation(s) counted", nullptr, total.allegations));
    setTone(m_score.value, total.unmapped > 0 ? TextTone::Warn : TextTone::Ink);

    Date last;
    for (const DossierCrime& c : dossier.accused)
        if (!c.crime.reportedOn.isNull() && (last.isNull() || c.crime.reportedOn > last))
            last = c.crime.reportedOn;
    if (last.isNull() || !ranking) {
        setFact(m_last, last.isNull() ? QStringLiteral("–") : last.display(), QString());
    } else {
        setFact(m_last, tr("%1 d", "days, short").arg(locale.toString(ranking->asAt - last)), last.display());
    }
}

void HeaderCard::setContent(const std::shared_ptr<const Ranking>& ranking, const Dossier& dossier,
                            const tables::LedgerTotal& total, int row) {
    m_name->setText(tables::personName(dossier.person.surname, dossier.person.forenames));
    m_name->setAccessibleName(m_name->text());
    m_ref->setText(tables::text(dossier.person.nominalRef));
    m_identity->setText(identityText(dossier.person, ranking ? ranking->asAt : Date()));
    setTags(ranking, dossier);
    setFacts(ranking.get(), dossier, total, row);
}

void HeaderCard::setNeighbours(bool before, bool after) {
    m_before->setEnabled(before);
    m_after->setEnabled(after);
}

} // namespace harmdesk::views
