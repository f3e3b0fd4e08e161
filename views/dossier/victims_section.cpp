// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/dossier/victims_section.h"

#include "views/common/style_props.h"
#include "views/dossier/dossier_delegates.h"

#include <QGridLayout>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPainter>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

namespace harmdesk::views {

namespace {

/// A pseudonym in its ring; decoration, the words stand beside it.
class Ring : public QWidget {
public:
    Ring(const QString& pseudonym, QWidget* parent)
        : QWidget(parent)
        , m_pseudonym(pseudonym) {}
    QSize sizeHint() const override {
        return {RingsDelegate::ringWidth(m_pseudonym),
                QFontMetrics(theme().font(TextStyle::Body)).height() + 4};
    }
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent*) override {
        QPainter painter(this);
        RingsDelegate::paintRing(painter, QPointF(0, height() / 2.0), m_pseudonym);
    }

private:
    QString m_pseudonym;
};

} // namespace

VictimsSection::VictimsSection(QWidget* parent)
    : QFrame(parent)
    , m_model(new tables::VictimModel(this))
    , m_state(new QLabel(this))
    , m_reveal(new QPushButton(tr("Reveal…"), this))
    , m_question(new QFrame(this))
    , m_reason(new QLineEdit(m_question))
    , m_show(new QPushButton(tr("Show names"), m_question))
    , m_failure(makeLabel(QString(), TextStyle::Caption, TextTone::Danger, m_question))
    , m_rows(new QVBoxLayout)
    , m_overlap(makeLabel(QString(), TextStyle::Caption, TextTone::Second, this)) {
    setObjectName(QStringLiteral("section_victims"));
    setAccessibleName(tr("Victims"));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(14, 12, 14, 12);
    column->setSpacing(6);
    auto* head = new QHBoxLayout;
    head->setSpacing(8);
    head->addWidget(makeLabel(tr("Victims"), TextStyle::SectionTitle, TextTone::Ink, this));
    m_state->setObjectName(QStringLiteral("victimsState"));
    m_state->setFont(theme().font(TextStyle::Caption));
    m_state->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    head->addWidget(m_state);
    head->addStretch();
    m_reveal->setObjectName(QStringLiteral("reveal"));
    m_reveal->setAccessibleName(tr("Reveal the names of the victims"));
    setButtonKind(m_reveal, ButtonKind::Link);
    head->addWidget(m_reveal);
    column->addLayout(head);

    setCard(m_question);
    m_question->setObjectName(QStringLiteral("revealQuestion"));
    auto* question = new QVBoxLayout(m_question);
    question->setContentsMargins(10, 8, 10, 8);
    QLabel* why = makeLabel(tr("Why do you need the names? Your name, the time and this reason are logged."),
                            TextStyle::Body, TextTone::Ink, m_question);
    why->setWordWrap(true);
    question->addWidget(why);
    m_reason->setObjectName(QStringLiteral("revealReason"));
    m_reason->setAccessibleName(tr("Reason for revealing the names"));
    m_reason->setPlaceholderText(tr("Reason"));
    m_reason->setMaxLength(500);
    why->setBuddy(m_reason);
    question->addWidget(m_reason);
    m_failure->setWordWrap(true);
    m_failure->hide();
    question->addWidget(m_failure);
    auto* buttons = new QHBoxLayout;
    auto* cancel = new QPushButton(tr("Cancel"), m_question);
    cancel->setObjectName(QStringLiteral("revealCancel"));
    cancel->setAccessibleName(tr("Leave the names hidden"));
    m_show->setObjectName(QStringLiteral("revealShow"));
    m_show->setAccessibleName(tr("Show the names of the victims"));
    setButtonKind(m_show, ButtonKind::Primary);
    m_show->setEnabled(false);
    buttons->addStretch();
    buttons->addWidget(cancel);
    buttons->addWidget(m_show);
    question->addLayout(buttons);
    m_question->hide();
    column->addWidget(m_question);

    m_rows->setSpacing(8);
    column->addLayout(m_rows);
    m_overlap->setWordWrap(true);
    column->addWidget(m_overlap);

    connect(m_model, &QAbstractItemModel::modelReset, this, &VictimsSection::rebuild);
    connect(m_model, &QAbstractItemModel::dataChanged, this, &VictimsSection::rebuild);
    connect(m_reveal, &QPushButton::clicked, this, [this] {
        if (m_model->isRevealed()) {
            setRevealed({});
        } else {
            ask(true);
        }
    });
    connect(cancel, &QPushButton::clicked, this, [this] { ask(false); });
    connect(m_reason, &QLineEdit::textChanged, this,
            [this](const QString& text) { m_show->setEnabled(!text.trimmed().isEmpty()); });
    const auto request = [this] {
        const QString reason = m_reason->text().trimmed();
        if (reason.isEmpty()) return;
        m_show->setEnabled(false);
        m_failure->hide();
        Q_EMIT revealRequested(reason);
    };
    connect(m_reason, &QLineEdit::returnPressed, this, request);
    connect(m_show, &QPushButton::clicked, this, request);
    rebuild();
}

void VictimsSection::ask(bool open) {
    m_question->setVisible(open);
    m_failure->hide();
    m_reason->clear();
    if (open) {
        m_reason->setFocus(Qt::OtherFocusReason);
    } else {
        m_reveal->setFocus(Qt::OtherFocusReason);
    }
}

void VictimsSection::setRevealed(const std::vector<RevealedVictim>& names) {
    m_question->hide();
    m_reason->clear();
    m_model->setRevealed(names);
    rebuild();
    if (names.empty()) Q_EMIT namesHidden();
}

void VictimsSection::setRevealFailed(const QString& why) {
    m_failure->setText(why);
    m_failure->show();
    m_show->setEnabled(!m_reason->text().trimmed().isEmpty());
}

void VictimsSection::reset() {
    m_question->hide();
    m_reason->clear();
    if (!m_model->isRevealed()) return;
    m_model->setRevealed({});
    Q_EMIT namesHidden();
}

QString VictimsSection::cell(int row, const QString& column) const {
    return m_model->index(row, m_model->columnOf(column)).data().toString();
}

QWidget* VictimsSection::buildRow(int row) {
    auto* box = new QWidget(this);
    auto* grid = new QGridLayout(box);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(10);
    grid->setVerticalSpacing(0);
    grid->setColumnStretch(1, 1);
    const QString pseudonym = m_model->index(row, 0).data(tables::PseudonymsRole).toStringList().value(0);
    grid->addWidget(new Ring(pseudonym, box), 0, 0, Qt::AlignTop);
    const int allegations = cell(row, QStringLiteral("allegations")).toInt();
    auto* title = new QLabel(box);
    title->setTextFormat(Qt::PlainText);
    title->setWordWrap(true);
    title->setFont(theme().font(TextStyle::BodyStrong));
    title->setText(cell(row, QStringLiteral("pseudonym")) + QStringLiteral(" · ") +
                   tr("%n allegation(s)", nullptr, allegations) + QStringLiteral(", ") +
                   tr("%n counted", nullptr, cell(row, QStringLiteral("counted")).toInt()));
    title->setObjectName(QStringLiteral("victim_") + pseudonym);
    grid->addWidget(title, 0, 1);
    QLabel* days = makeLabel(cell(row, QStringLiteral("days")), TextStyle::BodyStrong, TextTone::Ink, box);
    grid->addWidget(days, 0, 2, Qt::AlignRight | Qt::AlignTop);
    int line = 1;
    const QString name = cell(row, QStringLiteral("name"));
    if (!name.isEmpty()) {
        QLabel* shown = makeLabel(name, TextStyle::Body, TextTone::Ink, box);
        shown->setTextFormat(Qt::PlainText);
        shown->setObjectName(QStringLiteral("victimName_") + pseudonym);
        shown->setWordWrap(true);
        shown->setTextInteractionFlags(Qt::TextSelectableByMouse);
        grid->addWidget(shown, line, 1);
        // Only beside a name that is shown: the history names the victim too.
        auto* origin = new QToolButton(box);
        origin->setObjectName(QStringLiteral("origin_victim_") + pseudonym);
        origin->setIcon(theme().icon(QStringLiteral("history")));
        origin->setFocusPolicy(Qt::StrongFocus);
        origin->setAccessibleName(tr("Where the records of victim %1 come from").arg(pseudonym));
        origin->setToolTip(tr("Where this comes from: file, line and import of every value"));
        connect(origin, &QToolButton::clicked, this,
                [this, pseudonym] { Q_EMIT originRequested(pseudonym); });
        grid->addWidget(origin, line++, 2, Qt::AlignRight | Qt::AlignTop);
    }
    const QString relationship = cell(row, QStringLiteral("relationship"));
    QLabel* relation = makeLabel(relationship, TextStyle::Body, TextTone::Second, box);
    relation->setTextFormat(Qt::PlainText);
    relation->setWordWrap(true);
    grid->addWidget(relation, line, 1);
    grid->addWidget(makeLabel(tr("days"), TextStyle::Body, TextTone::Second, box), line++, 2,
                    Qt::AlignRight | Qt::AlignTop);
    const QString note = cell(row, QStringLiteral("note"));
    if (!note.isEmpty()) {
        QLabel* look = makeLabel(note, TextStyle::Caption, TextTone::Warn, box);
        setTag(look, TagTone::Warn);
        grid->addWidget(look, line++, 1, 1, 2, Qt::AlignLeft);
    }
    title->setAccessibleDescription(relationship + QLatin1Char(' ') + note);
    return box;
}

void VictimsSection::rebuild() {
    while (QLayoutItem* item = m_rows->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
    const int rows = m_model->rowCount();
    for (int row = 0; row < rows; ++row) m_rows->addWidget(buildRow(row));
    if (rows == 0)
        m_rows->addWidget(makeLabel(tr("No victim is recorded for these allegations."), TextStyle::Body,
                                    TextTone::Second, this));
    const bool revealed = m_model->isRevealed();
    m_state->setText(revealed ? tr("names shown, logged") : tr("names hidden"));
    setTag(m_state, revealed ? TagTone::Warn : TagTone::Neutral);
    m_state->setVisible(rows > 0);
    m_reveal->setText(revealed ? tr("Hide") : tr("Reveal…"));
    m_reveal->setAccessibleName(revealed ? tr("Hide the names of the victims")
                                         : tr("Reveal the names of the victims"));
    m_reveal->setVisible(rows > 0);
    QString overlap = m_model->overlapSentence();
    if (!overlap.isEmpty()) overlap += QLatin1Char(' ');
    if (!revealed) overlap += tr("A reveal asks why and is logged.");
    m_overlap->setText(overlap);
    m_overlap->setVisible(rows > 0 && !overlap.isEmpty());
}

} // namespace harmdesk::views
