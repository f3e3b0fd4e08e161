// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/intake/roll_back_bar.h"

#include "models/cases/case_session.h"
#include "views/common/style_props.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace harmdesk::views {

RollBackBar::RollBackBar(QWidget* parent)
    : QFrame(parent) {
    setCard(this);
    setObjectName(QStringLiteral("rollBackBar"));
    auto* const layout = new QVBoxLayout(this);
    layout->setContentsMargins(12, 8, 12, 8);
    layout->setSpacing(8);
    m_text = makeLabel({}, TextStyle::Body);
    m_text->setObjectName(QStringLiteral("rollBackText"));
    m_text->setWordWrap(true);
    m_obstacles = makeLabel({}, TextStyle::Body, TextTone::Warn);
    m_obstacles->setObjectName(QStringLiteral("rollBackObstacles"));
    m_obstacles->setWordWrap(true);
    layout->addWidget(m_text);
    layout->addWidget(m_obstacles);

    m_line = new QWidget;
    auto* const row = new QHBoxLayout(m_line);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    m_reason = new QLineEdit;
    m_reason->setObjectName(QStringLiteral("rollBackReason"));
    m_reason->setAccessibleName(tr("Reason, kept in the log"));
    m_reason->setPlaceholderText(tr("Reason, kept in the log"));
    m_do = new QPushButton;
    m_do->setObjectName(QStringLiteral("rollBackConfirm"));
    m_do->setAccessibleName(tr("Roll the import back"));
    setButtonKind(m_do, ButtonKind::Primary);
    m_close = new QPushButton(tr("&Close"));
    m_close->setObjectName(QStringLiteral("rollBackClose"));
    m_close->setAccessibleName(tr("Close without a change"));
    row->addWidget(m_reason, 1);
    row->addWidget(m_do);
    row->addWidget(m_close);
    layout->addWidget(m_line);
    hide();

    connect(m_reason, &QLineEdit::textChanged, this, &RollBackBar::update);
    connect(m_reason, &QLineEdit::returnPressed, this, &RollBackBar::confirm);
    connect(m_do, &QPushButton::clicked, this, &RollBackBar::confirm);
    connect(m_close, &QPushButton::clicked, this, &QWidget::hide);
}

void RollBackBar::setSession(cases::CaseSession* session) {
    m_session = session;
    m_job = 0;
    hide();
}

void RollBackBar::setReceipt(const std::shared_ptr<const ImportReceipt>& receipt) {
    m_receipt = receipt;
    m_reason->clear();
    hide();
}

void RollBackBar::ask() {
    if (!m_session || !m_receipt || m_receipt->dryRun) return;
    const bool back = !m_receipt->isRolledBack();
    const ImportId id = m_receipt->id;
    m_text->setText(
        back ? tr("Rolling import %1 back takes its new rows out of the case and sets the rows it "
                  "changed as they were. The receipt stays, and the import can be rolled forward again.")
                   .arg(id.value)
             : tr("Rolling import %1 forward brings its rows back, as they were.").arg(id.value));
    m_do->setText(back ? tr("&Roll back") : tr("&Roll forward"));
    m_do->setAccessibleName(back ? tr("Roll the import back") : tr("Roll the import forward"));
    m_obstacles->setText(tr("Looking for what depends on it …"));
    setTone(m_obstacles, TextTone::Muted);
    m_obstacles->show();
    m_reason->hide();
    m_do->hide();
    show();

    jobs::JobQueue::Options options;
    options.lane = QStringLiteral("intake.obstacles");
    options.context = this;
    m_session->read<std::vector<storage::RollObstacle>>(
        options,
        [id](storage::CaseConnection& connection, const WorkContext&) {
            return connection.receipts().obstacles(id);
        },
        [this, id](const Result<std::vector<storage::RollObstacle>>& found) {
            if (!m_receipt || m_receipt->id != id) return;
            if (!found) {
                hide();
                if (found.error().kind != ErrorKind::Cancelled) Q_EMIT errorShown(found.error());
                return;
            }
            QStringList sentences;
            for (const storage::RollObstacle& obstacle : *found) sentences.append(obstacle.text);
            showObstacles(sentences);
        });
}

void RollBackBar::showObstacles(const QStringList& sentences) {
    const bool readOnly = m_session && m_session->isReadOnly();
    QStringList lines = sentences;
    if (readOnly) lines.prepend(m_session->readOnlyReason());
    const bool free = lines.isEmpty();
    if (!sentences.isEmpty())
        lines.append(m_receipt->isRolledBack() ? tr("It cannot be rolled forward now.")
                                               : tr("Roll these back first, the newest first."));
    setTone(m_obstacles, TextTone::Warn);
    m_obstacles->setText(lines.join(QLatin1Char('\n')));
    m_obstacles->setVisible(!free);
    m_reason->setVisible(free);
    m_do->setVisible(free);
    update();
    (free ? static_cast<QWidget*>(m_reason) : m_close)->setFocus(Qt::OtherFocusReason);
}

void RollBackBar::update() {
    m_do->setEnabled(m_job == 0 && !m_reason->text().trimmed().isEmpty());
}

void RollBackBar::confirm() {
    const QString reason = m_reason->text().trimmed();
    if (!m_session || !m_receipt || m_job != 0 || reason.isEmpty() || m_reason->isHidden()) return;
    const bool back = !m_receipt->isRolledBack();
    const ImportId id = m_receipt->id;
    jobs::JobQueue::Options options;
    options.title =
        back ? tr("Rolling import %1 back").arg(id.value) : tr("Rolling import %1 forward").arg(id.value);
    options.context = this;
    m_job = m_session->write<int>(
        options,
        [id, back, reason](storage::CaseConnection& connection, const WorkContext& context) -> Result<int> {
            if (back)
                HARMDESK_TRY(connection.receipts().rollBack(id, reason, context));
            else
                HARMDESK_TRY(connection.receipts().rollForward(id, reason, context));
            return 0;
        },
        [this, id, back](const Result<int>& outcome) {
            m_job = 0;
            update();
            if (!outcome) {
                if (outcome.error().kind == ErrorKind::Cancelled)
                    Q_EMIT messageShown(outcome.error().text);
                else
                    Q_EMIT errorShown(outcome.error());
                return;
            }
            hide();
            Q_EMIT messageShown(back ? tr("Import %1 is rolled back.").arg(id.value)
                                     : tr("Import %1 is rolled forward.").arg(id.value));
            Q_EMIT rolled(id);
        });
    update();
}

} // namespace harmdesk::views
